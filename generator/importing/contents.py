"""What the page of a definition should say, from its line and the page that it has. Floor 3.

Facts come from TL and from what the server is known to do; words come from the page. A row keeps
its words when its type, its place or, by the rules of `matching`, its name changes. Words that have
no row any more are reported.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .. import tl
from ..matching import match
from ..model import Definition, Kind, Parameter, Place, Problem, SchemaName, Severity, Type
from ..pages import Kind as PageKind
from ..pages import Page, Row
from .edit import error_cells, statement_of
from .examples import Examples
from .glossary import Glossary
from .map import PRIMITIVES, PageMap
from .server_facts import AccessByMethod, ErrorFacts
from .shared_words import OwnTexts
from .text import escaped
from .writer import Contents, ErrorLine, RowLine, Shown

__all__ = ["Composer", "Existing", "former_definition"]


@dataclass(frozen=True, slots=True)
class Existing:
    """A page that is there: its text, and what it says."""

    text: str
    page: Page


def former_definition(page: Page) -> Definition | None:
    """What the page's own line defined; None where it has none that can be read."""
    statement = statement_of(page)
    try:
        return tl.parse_line(statement.text, kind=Kind(page.kind)) if statement else None
    except tl.TLSyntaxError:
        return None


@dataclass(slots=True)
class Composer:
    """Composes pages one by one; `problems` and `own` gather what comes up.

    `errors` and `access` are None where nothing is known beyond what the pages say.
    """

    pages: PageMap
    own: OwnTexts
    examples: Examples
    former_examples: Callable[[], Examples]
    glossary: Glossary = field(default_factory=Glossary)
    sentences: Mapping[str, str] = field(default_factory=dict)
    errors: ErrorFacts | None = None
    access: AccessByMethod | None = None
    problems: list[Problem] = field(default_factory=list)

    def type(
        self,
        name: str,
        constructors: Sequence[str],
        methods: Sequence[str],
        existing: Existing | None,
    ) -> Contents:
        """The page of a type."""
        folder = self.pages.folder_of(("type", name))
        words = existing.page.description_source if existing else PRIMITIVES.get(name, "")
        return Contents(
            kind="type",
            name=name,
            description=words,
            constructors=tuple(self.pages.link(("constructor", c), folder) for c in constructors),
            methods=tuple(self.pages.link(("method", m), folder) for m in methods),
        )

    def definition(self, definition: Definition, existing: Existing | None) -> Contents:
        """The page of a constructor or a method."""
        kind: PageKind = definition.kind.value
        folder = self.pages.folder_of((kind, definition.name))
        former = former_definition(existing.page) if existing else None
        is_method = definition.kind is Kind.METHOD
        return Contents(
            kind=kind,
            name=definition.name,
            description=existing.page.description_source if existing else "",
            line=self._line(definition, former, existing),
            rows=tuple(self._rows(definition, former, existing, folder)),
            result=self._result(definition, folder),
            access=self._access(definition) if is_method else {},
            example=self._example(definition, former, existing) if is_method else "",
            errors=tuple(self._errors(definition, existing)) if is_method else (),
        )

    def _line(
        self, definition: Definition, former: Definition | None, existing: Existing | None
    ) -> str:
        """The line; as the page writes it, where that is the same definition."""
        line = tl.print_line(definition)
        if existing and former and tl.print_line(former) == line:
            statement = statement_of(existing.page)
            return statement.text if statement else line
        return line

    def _result(self, definition: Definition, folder: str) -> Shown | None:
        result = definition.result
        if result is None or definition.body.startswith("#"):
            return Shown("Vector t", "Vector t") if result else None
        return self.pages.type(result, folder)

    def _access(self, definition: Definition) -> dict[str, bool]:
        return dict((self.access or {}).get(definition.name, {}))

    # rows

    def _rows(
        self,
        definition: Definition,
        former: Definition | None,
        existing: Existing | None,
        folder: str,
    ) -> Iterator[RowLine]:
        if existing is None:
            for parameter in definition.wire_parameters:
                if not parameter.is_flags_word:
                    yield self._row(definition, parameter, None, folder)
            return
        kept = _rows_of_its_own(existing.page, former)
        others = tuple(row for row in existing.page.rows if row.line not in kept)
        page = replace(existing.page, rows=others)
        found = match(page, definition)
        rows = {row.line: row for row in page.rows}
        kept |= {p.place.line for p in found.problems if _is_known_row(p)}
        self._report_rows(definition, page, found.parameters, kept)
        stay = {p.page.line for p in found.parameters if p.page and not p.docs_only}
        behind = _behind(existing.page.rows, stay, kept)
        yield from (self._own_row(row, folder) for row in behind[None])
        for parameter in found.parameters:
            row = rows.get(parameter.page.line) if parameter.page else None
            if parameter.docs_only or (parameter.is_flags_word and row is None):
                continue
            yield self._row(definition, parameter, row, folder)
            if row:
                yield from (self._own_row(own, folder) for own in behind[row.line])

    def _row(
        self, definition: Definition, parameter: Parameter, row: Row | None, folder: str
    ) -> RowLine:
        words = row.description_source if row else ""
        if definition.kind is Kind.CONSTRUCTOR:
            type_name = str(parameter.type)
            shared, keys = self.glossary.look_up(definition.name, parameter.name, type_name)
            words = self.own.chosen(words, shared, keys)
        return RowLine(
            name=parameter.name,
            type=self.pages.type(parameter.type or Type("#"), folder),
            description=words,
            required="Optional" if parameter.flag else "Yes",
        )

    def _own_row(self, row: Row, folder: str) -> RowLine:
        """A row that documents something else than TL, as it is."""
        name = row.type.bare_name if row.type else ""
        shown = Shown(name, escaped(name))
        try:
            linked = self.pages.type(tl.parse_type(name), folder)
        except tl.TLSyntaxError:
            linked = shown
        type_ = linked if linked.name == name else shown
        return RowLine(row.name, type_, row.description_source, row.required or "")

    def _report_rows(
        self,
        definition: Definition,
        page: Page,
        parameters: Sequence[Parameter],
        kept: Collection[int],
    ) -> None:
        """Rows that took another name, and rows that are gone with their words."""
        names = {p.page.line: p for p in parameters if p.page}
        for row in page.rows:
            parameter = names.get(row.line)
            if row.line in kept:
                continue
            if parameter and not parameter.docs_only and parameter.name != row.name:
                message = f"{definition.name}: {row.name} is {parameter.name} now; its words stay"
                self._problem("P603", Severity.INFO, page, row.line, message)
            elif (parameter is None or parameter.docs_only) and row.description:
                message = (
                    f"{definition.name}: {row.name} is gone, with the words {row.description!r}"
                )
                hint = "if another parameter took its place, give it these words"
                self._problem("P602", Severity.WARNING, page, row.line, message, hint)

    # errors and example

    def _errors(self, definition: Definition, existing: Existing | None) -> Iterator[ErrorLine]:
        said = error_cells(existing.text, existing.page) if existing else ()
        by_row = {(code, name): words for code, name, words in said}
        by_name = {name: words for _, name, words in reversed(said)}
        known = self.errors.methods.get(definition.name) if self.errors else None
        rows = known if known is not None else [(code, name) for code, name, _ in said]
        for code, name in rows:
            present = by_row.get((code, name), by_name.get(name, ""))
            shared = self.sentences.get(name, "")
            yield ErrorLine(code, name, self.own.chosen(present, shared, [f"error {name}"]))
        if existing:
            self._report_errors(definition, existing.page, {name for _, name in rows})

    def _report_errors(self, definition: Definition, page: Page, stay: Collection[str]) -> None:
        for row in page.errors:
            if row.name in stay or row.description in ("", self.sentences.get(row.name)):
                continue
            message = (
                f"{definition.name}: the error {row.name} is gone, "
                f"with the words {row.description!r}"
            )
            self._problem("P604", Severity.WARNING, page, row.line, message)

    def _example(
        self, definition: Definition, former: Definition | None, existing: Existing | None
    ) -> str:
        """A new example, unless a person wrote the one that is there."""
        if definition.schema is not SchemaName.API:
            return ""
        new, source = self.examples.of(definition), [f"example {definition.name}"]
        fences = existing.page.examples if existing else ()
        fence = next((f for f in fences if f.language == "python"), None)
        if existing is None or fence is None:
            return self.own.chosen("", new, source)
        present = fence.text.rstrip("\n")
        ours = present == new or (
            former is not None and present == self.former_examples().of(former)
        )
        chosen = self.own.chosen(present, new, source, known=ours)
        is_same = former is not None and tl.print_line(former) == tl.print_line(definition)
        if chosen != new and not is_same:
            message = f"{definition.name}: the line changed; the example was written by hand"
            hint = "check that the example still passes what the method takes"
            self._problem("P605", Severity.INFO, existing.page, fence.line, message, hint)
        return chosen

    def _problem(
        self, code: str, severity: Severity, page: Page, line: int, message: str, hint: str = ""
    ) -> None:
        self.problems.append(Problem(code, severity, Place(page.path, line), message, hint))


def _rows_of_its_own(page: Page, former: Definition | None) -> set[int]:
    """Lines of the rows that the page's own line had no parameter for: a person added them."""
    if former is None:
        return set()
    names = {parameter.name for parameter in former.parameters}
    return {row.line for row in page.rows if row.name not in names}


def _is_known_row(problem: Problem) -> bool:
    """Whether `matching` knows the row as one that documents the page's own software."""
    return problem.code == "P204" and problem.severity is Severity.INFO


def _behind(
    rows: Sequence[Row], stay: Collection[int], kept: Collection[int]
) -> defaultdict[int | None, list[Row]]:
    """Rows that are kept beside TL's, by the line of the row before them that stays."""
    behind: defaultdict[int | None, list[Row]] = defaultdict(list)
    before: int | None = None
    for row in rows:
        if row.line in kept:
            behind[before].append(row)
        elif row.line in stay:
            before = row.line
    return behind
