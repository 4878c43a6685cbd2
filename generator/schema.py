"""Pages and TL to Schema: the join. Floor 2: every rule by which the two are reconciled, with
`matching`.

Pages own the words, TL owns the wire. A definition's TL line comes from its page's own `tl` block,
else from a schema file, else it is derived from a table in which every row is required, else it is
unknown. Whatever the two sides say differently becomes a problem with its place; TL wins for the
wire, the page for words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from . import tl
from .matching import match, page_type
from .model import (
    Access,
    Definition,
    ErrorDoc,
    Kind,
    Parameter,
    Place,
    Problem,
    Schema,
    SchemaName,
    Severity,
    Skipped,
    Type,
    TypeDoc,
    Wire,
)
from .pages import Page, TypeCell

__all__ = ["TLSource", "join", "schema_name"]

# Folders that hold the pages of one schema: `MTProto_docs`, `API_docs_v46`, our own `mtproto`.
_FOLDERS: Final = (
    (re.compile(r"mtproto(_docs)?(_v\d+)?", re.I), SchemaName.MTPROTO),
    (re.compile(r"td(_docs)?(_v\d+)?", re.I), SchemaName.TD),
    (re.compile(r"secret(_docs)?(_v\d+)?", re.I), SchemaName.SECRET),
    (re.compile(r"api(_docs)?(_v\d+)?", re.I), SchemaName.API),
)
_TL_FILES: Final = (
    (re.compile(r"(^|[_-])td([_.-]|$)", re.I), SchemaName.TD),
    (re.compile(r"secret", re.I), SchemaName.SECRET),
)
_RES_PQ: Final = re.compile(r"^resPQ[#\s]", re.M)
# What the pages' own software writes into the front matter where a definition has no words.
_NO_WORDS: Final = re.compile(
    r"\S+ (parameters, return type and example|attributes, type and example)"
    r"|[Cc]onstructors and methods of type .*|(functions|methods|constructors) of type .*"
)
# TL types without a page of constructors: they are words of TL itself.
_TL_WORDS: Final = frozenset(
    {"#", "int", "long", "double", "string", "bytes", "true", "int128", "int256", "Bool", "Object"}
)

_Key = tuple[SchemaName, Kind, str]


@dataclass(frozen=True, slots=True)
class TLSource:
    """A schema file: its path, its text, and the schema it belongs to."""

    path: str
    text: str

    @property
    def schema(self) -> SchemaName:
        """Told by what it defines or, failing that, by the file's name."""
        if _RES_PQ.search(self.text):
            return SchemaName.MTPROTO
        name = self.path.rpartition("/")[2]
        return next((s for pattern, s in _TL_FILES if pattern.search(name)), SchemaName.API)


@dataclass(slots=True)
class _Joined:
    """What grows while pages and lines are joined."""

    within: str = ""
    definitions: dict[_Key, Definition] = field(default_factory=dict)
    pages: dict[_Key, Page] = field(default_factory=dict)
    type_pages: dict[tuple[SchemaName, str], Page] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def schema_of(self, page: Page) -> SchemaName:
        return schema_name(f"{self.within}/{page.path}", page.layer_suffix)

    def report(
        self, code: str, severity: Severity, place: Place, message: str, hint: str = ""
    ) -> None:
        self.problems.append(Problem(code, severity, place, message, hint))


def schema_name(path: str, layer_suffix: int | None = None) -> SchemaName:
    """The schema that a page belongs to: its nearest folder that has a schema's name tells."""
    if layer_suffix is not None:
        return SchemaName.SECRET
    for folder in reversed(path.split("/")[:-1]):
        for pattern, name in _FOLDERS:
            if pattern.fullmatch(folder):
                return name
    return SchemaName.API


def join(
    pages: Iterable[Page],
    schemas: Sequence[TLSource] = (),
    *,
    layer: int | None = None,
    within: str = "",
    errors: Iterable[ErrorDoc] = (),
    problems: Iterable[Problem] = (),
    skipped: Iterable[Skipped] = (),
) -> Schema:
    """Join pages with TL.

    Args:
        pages: every definition page, in any order; the result does not depend on it.
        schemas: schema files, which serve the pages that have no `tl` block of their own.
        layer: the layer that the pages name; a schema file's own layer wins.
        within: the name of the folder that the pages' paths begin below.
        errors: errors that a page documents for themselves, not for one method.
        problems: what was wrong with reading; it is reported with the rest.
        skipped: files that were knowingly left out.
    """
    joined = _Joined(within, problems=list(problems))
    known, named_layer = _schema_lines(schemas, joined)
    for page in sorted(pages, key=lambda page: page.path):
        joined.problems.extend(_page_problems(page))
        if page.kind == "type":
            _take_type_page(page, joined)
        else:
            _take_definition(page, known, joined)
    _add_lines_without_page(known, bool(schemas), joined)
    definitions = tuple(joined.definitions[key] for key in sorted(joined.definitions, key=_order))
    types = tuple(_types(definitions, joined))
    _check_references(definitions, joined)
    return Schema(
        layer=named_layer if named_layer is not None else layer,
        definitions=definitions,
        types=types,
        errors=tuple(errors),
        problems=tuple(sorted(joined.problems, key=_problem_order)),
        skipped=tuple(sorted(skipped, key=lambda s: s.path)),
    )


def _order(key: _Key) -> tuple[str, str, str]:
    return key[0], key[1], key[2]


def _problem_order(problem: Problem) -> tuple[Place, str, str]:
    return problem.place, problem.code, problem.message


def _schema_lines(
    schemas: Sequence[TLSource], joined: _Joined
) -> tuple[dict[_Key, Definition], int | None]:
    """The definitions of all schema files, and the layer that one of them names."""
    known: dict[_Key, Definition] = {}
    layer: int | None = None
    for source in schemas:
        parsed = tl.parse(source.text, source.path, schema=source.schema)
        joined.problems.extend(parsed.problems)
        layer = parsed.layer if parsed.layer is not None else layer
        for definition in parsed.definitions:
            key = (definition.schema, definition.kind, definition.name)
            earlier = known.setdefault(key, definition)
            if tl.print_line(earlier) != tl.print_line(definition) and definition.tl:
                message = f"{definition.name}: another line than at {earlier.tl}, which counts"
                hint = "give one schema file of one layer"
                joined.report("P216", Severity.ERROR, definition.tl, message, hint)
    return known, layer


def _page_problems(page: Page) -> Iterator[Problem]:
    for p in page.problems:
        yield Problem(p.code, Severity(p.severity), Place(page.path, p.line), p.message, p.hint)


def _take_type_page(page: Page, joined: _Joined) -> None:
    key = (joined.schema_of(page), page.name)
    earlier = joined.type_pages.setdefault(key, page)
    if earlier is not page:
        _report_second_page(page, earlier, joined)


def _report_second_page(page: Page, earlier: Page, joined: _Joined) -> None:
    """A copy of a page does no harm; two that differ leave open which one is meant."""
    severity = Severity.INFO if replace(page, path=earlier.path) == earlier else Severity.ERROR
    message = f"{page.name}: a second page for this {page.kind}; the first is {earlier.path}"
    hint = "keep one page; give the generator one set of pages, not several side by side"
    joined.report("P215", severity, Place(page.path, page.line), message, hint)


def _take_definition(page: Page, known: Mapping[_Key, Definition], joined: _Joined) -> None:
    kind = Kind(page.kind)
    schema = joined.schema_of(page)
    key = (schema, kind, page.name)
    earlier = joined.pages.setdefault(key, page)
    if earlier is not page:
        _report_second_page(page, earlier, joined)
        return
    line = _own_line(page, kind, schema, joined) or _known_line(key, known)
    if line is not None:
        _check_against_file(line, known.get(key), joined)
        definition = _with_line(page, line, joined)
    else:
        definition = _without_line(page, kind, schema, joined)
    joined.definitions[key] = _with_words(page, replace(definition, schema=schema), joined)


def _own_line(page: Page, kind: Kind, schema: SchemaName, joined: _Joined) -> Definition | None:
    """The page's own definition among those of its `tl` blocks."""
    found: Definition | None = None
    for fence in page.tl:
        parsed = tl.parse(fence.text, page.path, schema=schema, first_line=fence.line)
        joined.problems.extend(parsed.problems)
        named = [d for d in parsed.definitions if d.name == page.name or d.tl_name == page.name]
        exact = [d for d in named if d.kind is kind] or named
        found = found or (replace(exact[0], kind=kind) if exact else None)
    if page.tl and found is None:
        message = f"{page.name}: the tl block doesn't define it"
        hint = f"write the line that begins with `{page.name}#`"
        joined.report("P217", Severity.WARNING, Place(page.path, page.tl[0].line), message, hint)
    return found


def _known_line(key: _Key, known: Mapping[_Key, Definition]) -> Definition | None:
    """The line of a schema file: of the page's schema first, then of any other that has the
    name.
    """
    schema, kind, name = key
    others = [other for other in SchemaName if other is not schema]
    if schema is SchemaName.TD or any(s is schema and k is kind for s, k, _ in known):
        others = [SchemaName.SECRET, SchemaName.MTPROTO] if schema is SchemaName.API else []
    found = (known.get((s, kind, name)) for s in (schema, *others))
    return next((line for line in found if line is not None), None)


def _check_against_file(line: Definition, listed: Definition | None, joined: _Joined) -> None:
    if listed is None or line.tl is None or tl.print_line(line) == tl.print_line(listed):
        return
    message = f"{line.name}: the page's line counts, but {listed.tl} has another one"
    hint = "update the page from the schema file with `python -m generator import`"
    joined.report("P218", Severity.WARNING, line.tl, message, hint)


def _with_line(page: Page, line: Definition, joined: _Joined) -> Definition:
    """The wire form from TL, the parameters' words from the page."""
    found = match(page, line)
    joined.problems.extend(found.problems)
    if page.stub:
        message = f"{page.name}: the page holds no signature; it is taken from the schema"
        joined.report("P214", Severity.INFO, Place(page.path, page.line), message)
    _check_result(page, line, joined)
    return replace(
        line, name=page.name, layer=line.layer or page.layer_suffix, parameters=found.parameters
    )


def _check_result(page: Page, line: Definition, joined: _Joined) -> None:
    if page.result is None or line.result is None:
        return
    shown = page_type(page.result.name)
    if shown == line.result or _squeezed(page.result.name) == _squeezed(str(line.result)):
        return
    message = f"{page.name}: {page.result.name} on the page, {line.result} in the schema"
    hint = f"write {line.result} as the {'return type' if page.kind == 'method' else 'type'}"
    joined.report("P209", Severity.WARNING, Place(page.path, page.result.line), message, hint)


def _squeezed(name: str) -> str:
    return name.replace("%", "").replace("_", "").replace(".", "").casefold()


def _without_line(page: Page, kind: Kind, schema: SchemaName, joined: _Joined) -> Definition:
    """What a page alone says: derived where its table determines the wire form, unknown
    elsewhere.
    """
    place = Place(page.path, page.line)
    parameters = tuple(_page_parameter(page, i) for i in range(len(page.rows)))
    variables = {p.type.name for p in parameters if p.type and p.type.variable}
    definition = Definition(
        kind=kind,
        name=page.name,
        result=_result(page.result),
        parameters=parameters,
        generics=tuple(sorted(variables)),
        schema=schema,
        wire=Wire.UNKNOWN,
        layer=page.layer_suffix,
    )
    reason = _why_unknown(page, definition)
    if not reason:
        joined.report(
            "P212",
            Severity.INFO,
            place,
            f"{page.name}: the wire form is derived from the page's table and not verified",
            "add a tl block, or give a schema file with --schema",
        )
        derived = replace(definition, wire=Wire.DERIVED)
        return replace(derived, id=tl.computed_id(derived))
    joined.report(
        "P213",
        Severity.INFO,
        place,
        f"{page.name}: the wire form is unknown: {reason}",
        "add a tl block, or give a schema file with --schema",
    )
    return definition


def _result(cell: TypeCell | None) -> Type | None:
    return page_type(cell.name) if cell else None


def _page_parameter(page: Page, index: int) -> Parameter:
    row = page.rows[index]
    return Parameter(
        name=row.name,
        type=page_type(row.type.bare_name) if row.type else None,
        optional=False if row.required == "Yes" else None,
        description=row.description,
        page=Place(page.path, row.line),
    )


def _why_unknown(page: Page, definition: Definition) -> str:
    """Why the table does not determine the wire form; empty where it does."""
    if page.stub:
        return "the page holds no signature"
    if definition.result is None:
        return "the page names no result type"
    if definition.name == "vector":
        return "it is a word of TL itself"
    names = [p.name for p in definition.parameters]
    if len(set(names)) < len(names):
        return "two rows have one name"
    for parameter in definition.parameters:
        if parameter.type is None:
            return f"{parameter.name} has no type that TL knows"
        if parameter.optional is not False:
            return f"{parameter.name} is not marked as required"
        if not re.fullmatch(r"[A-Za-z]\w*", parameter.name, re.ASCII):
            return f"{parameter.name!r} is not a name"
    return ""


def _with_words(page: Page, definition: Definition, joined: _Joined) -> Definition:
    summary = "" if _NO_WORDS.fullmatch(page.summary) else page.summary
    return replace(
        definition,
        description=page.description or summary,
        access=_access(page),
        errors=tuple(_errors(page, joined)),
        examples=tuple(fence.text for fence in page.examples if fence.language == "python"),
        page=Place(page.path, page.line),
        words=Place(page.path, page.description_line) if page.description_line else None,
        result_place=Place(page.path, page.result.line) if page.result else None,
    )


def _access(page: Page) -> Access:
    facts = page.access
    lines = {
        "users": facts.users_line,
        "bots": facts.bots_line,
        "business": facts.business_line,
        "unauthenticated": facts.unauthenticated_line,
    }
    return Access(
        users=facts.users,
        bots=facts.bots,
        business=facts.business,
        unauthenticated=facts.unauthenticated,
        places=tuple((name, Place(page.path, line)) for name, line in lines.items() if line),
    )


def _errors(page: Page, joined: _Joined) -> Iterator[ErrorDoc]:
    seen: set[tuple[int | None, str]] = set()
    for row in page.errors:
        place = Place(page.path, row.line)
        if (row.code, row.name) in seen:
            message = f"{page.name}: the error {row.name} stands twice; the first row counts"
            joined.report("P219", Severity.INFO, place, message, "remove one of the rows")
            continue
        seen.add((row.code, row.name))
        yield ErrorDoc(row.code, row.name, row.description, place)


def _add_lines_without_page(
    known: Mapping[_Key, Definition], complete: bool, joined: _Joined
) -> None:
    """Definitions that only a schema file has, and, where there is one, those that only pages
    have.
    """
    taken = {(d.kind, d.tl_name, d.tl) for d in joined.definitions.values()}
    for key, line in known.items():
        if key in joined.definitions or (line.kind, line.tl_name, line.tl) in taken:
            continue
        joined.definitions[key] = line
        message = f"{line.name}: the schema has it, but no page does"
        hint = "write its page with `python -m generator import`"
        joined.report("P211", Severity.WARNING, line.source, message, hint)
    covered = {key[0] for key in known}
    for definition in joined.definitions.values():
        if complete and definition.schema in covered and definition.wire is not Wire.TL:
            message = f"{definition.name}: no schema file has it"
            hint = "check the name, or remove the page of a definition that is gone"
            joined.report("P220", Severity.WARNING, definition.source, message, hint)


def _types(definitions: Sequence[Definition], joined: _Joined) -> Iterator[TypeDoc]:
    """The boxed types: those that pages describe and those that constructors belong to."""
    found: defaultdict[tuple[SchemaName, str], list[str]] = defaultdict(list)
    owner: dict[str, str] = {}
    for definition in definitions:
        if definition.kind is Kind.CONSTRUCTOR and definition.result is not None:
            found[definition.schema, definition.result.name].append(definition.name)
            owner[_squeezed(definition.name)] = definition.result.name
    pages = {_type_key(key, found): page for key, page in joined.type_pages.items()}
    for schema, name in sorted({*found, *pages}):
        page = pages.get((schema, name))
        names = found.get((schema, name), [])
        if page is None:
            yield TypeDoc(name, tuple(names), schema=schema)
            continue
        names += _check_listing(page, names, owner, joined)
        rank = {_squeezed(item.name): i for i, item in enumerate(page.constructors)}
        names.sort(key=lambda name: (rank.get(_squeezed(name), len(rank)), name))
        yield TypeDoc(name, tuple(names), page.description, schema, Place(page.path, page.line))


def _type_key(
    key: tuple[SchemaName, str], found: Mapping[tuple[SchemaName, str], list[str]]
) -> tuple[SchemaName, str]:
    """The schema of a type is that of its constructors: secret chats' stand among the API's
    pages.
    """
    secret = (SchemaName.SECRET, key[1])
    return secret if key not in found and secret in found else key


def _check_listing(
    page: Page, found: Sequence[str], owner: Mapping[str, str], joined: _Joined
) -> list[str]:
    """Compare a type page's list with the constructors' own types; gives names that only it has."""
    only_listed: list[str] = []
    for item in page.constructors:
        belongs_to = owner.get(_squeezed(item.name))
        if belongs_to is None:
            only_listed.append(item.name)
        if belongs_to == page.name:
            continue
        why = f"which belongs to {belongs_to}" if belongs_to else "which has no page or tl line"
        message = f"{page.name}: lists {item.name}, {why}"
        place = Place(page.path, item.line)
        joined.report("P221", Severity.INFO, place, message, "correct the list")
    listed = {_squeezed(item.name) for item in page.constructors}
    missing = [name for name in found if _squeezed(name) not in listed]
    if page.constructors and missing:
        message = f"{page.name}: does not list {', '.join(missing)}"
        place = Place(page.path, page.line)
        joined.report("P222", Severity.INFO, place, message, "add it to the list")
    return only_listed


def _check_references(definitions: Sequence[Definition], joined: _Joined) -> None:
    """Types that a parameter names and nothing defines."""
    types: defaultdict[SchemaName, set[str]] = defaultdict(set)
    names: defaultdict[SchemaName, set[str]] = defaultdict(set)
    for d in definitions:
        names[d.schema].add(d.name)
        if d.kind is Kind.CONSTRUCTOR and d.result:
            types[d.schema].add(d.result.name)
    for d in definitions:
        if d.wire is not Wire.TL or not types[d.schema]:
            continue
        for parameter in d.wire_parameters:
            kind = parameter.type and parameter.type.innermost
            if kind is None or kind.variable or kind.name in _TL_WORDS or kind.name in d.generics:
                continue
            if kind.name not in types[d.schema] and kind.name not in names[d.schema]:
                message = (
                    f"{d.name}: {parameter.name} has the type {kind.name}, which nothing defines"
                )
                hint = f"add a constructor of {kind.name}, or correct the type"
                joined.report("P223", Severity.INFO, parameter.tl or d.source, message, hint)
