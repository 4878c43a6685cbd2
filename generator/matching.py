"""Rows of a page against parameters of a TL line. Floor 2: the rules by which the two are the same
thing.

The page owns the words and TL the wire, so a match takes the name, type, flag and order from TL
and the description from the page. Pages leave out, rename and retype parameters by habits that are
listed here as tables; whatever no habit explains becomes a problem of its own code.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, TypeVar

from .model import Definition, Parameter, Place, Problem, SchemaName, Severity, Type
from .pages import Page, Row
from .tl import TLSyntaxError, parse_type

__all__ = ["LEFT_OUT", "PAGE_ROWS", "Match", "gaps", "is_page_notation", "match", "page_type"]

# Parameters that pages of most eras leave out by name, whatever their type.
LEFT_OUT: Final = frozenset({"flags", "random_id", "random_bytes"})
# Fields of secret-chat media that the page's software fills in.
_LEFT_OUT_SECRET: Final = LEFT_OUT | {"key", "iv"}
# Rows that document the page's own software and never travel.
PAGE_ROWS: Final = frozenset({"parse_mode", "inflated"})

# Names of a page's own types, and the TL type that each stands for.
_PAGE_TYPES: Final = {
    "strlong": Type("long"),
    "waveform": Type("bytes"),
    "Vector<long|string>": Type("long"),
    "Vector t": Type("Vector", Type("t")),
}

_LONG: Final = frozenset({"int", "long"})

_Named = TypeVar("_Named", Row, Parameter)


@dataclass(frozen=True, slots=True)
class _Notation:
    """A way in which pages write a TL type: `(row's name, page type, TL type)` decide whether it
    is meant.
    """

    applies: Callable[[str, str, str], bool]
    why: str


_NOTATIONS: Final = (
    _Notation(
        lambda _, page, tl: (page, tl) == ("Bool", "true"), "`true` flags are written as Bool"
    ),
    _Notation(
        lambda name, page, tl: (
            name == "hash" and tl in _LONG and (page in _LONG or page.startswith("Vector<"))
        ),
        "hashes are written as the array that they are computed from",
    ),
    _Notation(
        lambda name, page, tl: name == "chat_id"
        and page == "InputPeer"
        and tl in _LONG | {"InputChat"},
        "chats are given as peers",
    ),
    _Notation(
        lambda _, page, tl: page in _LONG and tl == "Peer", "peers are shown as their number"
    ),
    _Notation(
        lambda _, page, tl: (page, tl) in {("string", "bytes"), ("bytes", "string")},
        "bytes and string share one wire form",
    ),
    _Notation(
        lambda _, page, tl: (page, tl) == ("DecryptedMessage", "bytes"),
        "encrypted bytes are shown as what they hold",
    ),
)


@dataclass(frozen=True, slots=True)
class Match:
    """The parameters of a definition after its page and its TL line were joined, and what didn't
    fit.
    """

    parameters: tuple[Parameter, ...]
    problems: tuple[Problem, ...]


def page_type(text: str) -> Type | None:
    """The TL type that a page's cell means, or None where it means none."""
    try:
        return _PAGE_TYPES.get(text) or parse_type(text)
    except TLSyntaxError:
        return None


def is_page_notation(name: str, page: Type, tl: Type) -> str:
    """Why a page writes `page` where TL has `tl`; empty where no habit explains it."""
    if _boxed(page) == _boxed(tl):
        return "vectors and their items are written boxed"
    shown, real = str(page), str(tl)
    return next((n.why for n in _NOTATIONS if n.applies(name, shown, real)), "")


def match(page: Page, definition: Definition) -> Match:
    """Join the rows of a page with the parameters of its TL line."""
    return _Matcher(page, definition).join()


def _boxed(kind: Type) -> Type:
    """A type without what pages leave out: `vector<%message>` and `Vector<Message>` are one."""
    if kind.item is not None:
        return Type("Vector", _boxed(kind.item)) if kind.is_vector else kind
    return Type(kind.name.replace("_", "").casefold())


class _Matcher:
    def __init__(self, page: Page, definition: Definition) -> None:
        self._page = page
        self._definition = definition
        self._left_out = _LEFT_OUT_SECRET if definition.schema is SchemaName.SECRET else LEFT_OUT
        self._problems: list[Problem] = []

    def join(self) -> Match:
        rows = self._unique_rows()
        wire = self._definition.wire_parameters
        pairs = {p.name: rows[p.name] for p in wire if p.name in rows}
        for row, parameter in self._renamed(tuple(rows.values()), wire, pairs):
            pairs[parameter.name] = row
            self._problem(
                "P203",
                Severity.WARNING,
                row.line,
                f"{row.name}: the schema's name is {parameter.name}",
                f"rename the row to {parameter.name}",
            )
        joined = [self._parameter(p, pairs.get(p.name)) for p in wire]
        self._check_order(pairs, wire)
        matched = {row.line for row in pairs.values()}
        extra = [self._extra(row) for row in rows.values() if row.line not in matched]
        return Match((*joined, *extra), tuple(self._problems))

    def _unique_rows(self) -> dict[str, Row]:
        """Rows by name; the first counts where two have one name, which the page reader reports."""
        rows: dict[str, Row] = {}
        for row in self._page.rows:
            rows.setdefault(row.name, row)
        return rows

    def _renamed(
        self, rows: Sequence[Row], wire: Sequence[Parameter], pairs: dict[str, Row]
    ) -> Iterator[tuple[Row, Parameter]]:
        """Rows and parameters that stand between the same neighbours and have one type, under
        two names.
        """
        gap_rows = gaps(rows, pairs.keys())
        gap_parameters = gaps(wire, pairs.keys())
        for neighbour, found in gap_rows.items():
            unmatched = [r for r in found if r.name not in PAGE_ROWS]
            missing = [p for p in gap_parameters.get(neighbour, ()) if not self._is_left_out(p)]
            if len(unmatched) == len(missing):
                yield from (
                    (row, p)
                    for row, p in zip(unmatched, missing, strict=True)
                    if self._same_type(row, p)
                )

    def _is_left_out(self, parameter: Parameter) -> bool:
        return parameter.is_flags_word or parameter.name in self._left_out

    def _same_type(self, row: Row, parameter: Parameter) -> bool:
        shown = page_type(row.type.bare_name) if row.type else None
        if shown is None or parameter.type is None:
            return False
        return shown == parameter.type or bool(
            is_page_notation(parameter.name, shown, parameter.type)
        )

    def _parameter(self, parameter: Parameter, row: Row | None) -> Parameter:
        if row is None:
            self._report_missing(parameter)
            return parameter
        self._check_type(parameter, row)
        if row.required == "Yes" and parameter.flag is not None:
            self._problem(
                "P208",
                Severity.WARNING,
                row.line,
                f"{row.name} is required on the page, but {parameter.flag} in the schema",
                "write Optional in the Required column",
            )
        place = Place(self._page.path, row.line)
        return replace(parameter, description=row.description, page=place)

    def _report_missing(self, parameter: Parameter) -> None:
        name, line = parameter.name, self._page.table_line or self._page.line
        if self._page.stub or parameter.is_flags_word:
            return
        if self._is_left_out(parameter):
            self._problem(
                "P202", Severity.INFO, line, f"{name} is left out by habit; the schema has it"
            )
            return
        hint = f"add a row for {name} of type {parameter.type}"
        self._problem("P201", Severity.WARNING, line, f"{name}: the page has no row for it", hint)

    def _check_type(self, parameter: Parameter, row: Row) -> None:
        if row.type is None or parameter.type is None:
            return
        if row.type.flag is not None and row.type.flag != str(parameter.flag):
            self._type_differs(parameter, row)
            return
        shown = page_type(row.type.bare_name)
        if shown == parameter.type and row.type.bare_name == str(parameter.type):
            return
        why = shown and is_page_notation(parameter.name, shown, parameter.type)
        if shown == parameter.type or why:
            message = f"{row.name}: {row.type.name} on the page stands for {parameter.type}"
            self._problem("P207", Severity.INFO, row.type.line, message, why or "")
        else:
            self._type_differs(parameter, row)

    def _type_differs(self, parameter: Parameter, row: Row) -> None:
        shown = row.type.name if row.type else "nothing"
        real = str(parameter).partition(":")[2]
        self._problem(
            "P206",
            Severity.WARNING,
            row.line,
            f"{row.name} is {shown} on the page and {real} in the schema",
            f"write {parameter.type} in the Type column",
        )

    def _check_order(self, pairs: dict[str, Row], wire: Sequence[Parameter]) -> None:
        lines = [(pairs[p.name].line, p.name) for p in wire if p.name in pairs]
        for (before, _), (after, name) in pairwise(lines):
            if after < before:
                message = f"{name} stands in another place than in the schema"
                self._problem(
                    "P205", Severity.WARNING, after, message, "order the rows as the TL line does"
                )
                return

    def _extra(self, row: Row) -> Parameter:
        known = row.name in PAGE_ROWS
        self._problem(
            "P204",
            Severity.INFO if known else Severity.WARNING,
            row.line,
            f"{row.name}: the schema has no such parameter",
            "" if known else "remove the row, or correct its name",
        )
        kind = page_type(row.type.bare_name) if row.type else None
        return Parameter(
            name=row.name,
            type=kind,
            optional=True if row.required == "Optional" else None,
            docs_only=True,
            description=row.description,
            page=Place(self._page.path, row.line),
        )

    def _problem(
        self, code: str, severity: Severity, line: int, message: str, hint: str = ""
    ) -> None:
        name = self._definition.name
        place = Place(self._page.path, line)
        self._problems.append(Problem(code, severity, place, f"{name}: {message}", hint))


def gaps(items: Sequence[_Named], matched: Collection[str]) -> dict[str, list[_Named]]:
    """Items whose names are not matched, by the matched name that stands before them."""
    gaps: dict[str, list[_Named]] = {}
    neighbour = ""
    for item in items:
        if item.name in matched:
            neighbour = item.name
        else:
            gaps.setdefault(neighbour, []).append(item)
    return gaps
