"""What a page should say, as values, and the page that says it. Floor 1: pages' words, no TL.

Our dialect is the MadelineProto pages' of 2019 with a `tl` block below the description. `page_edit`
brings the same values into a page that exists; whatever is written here reads back as the value
that it was written from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..pages import Kind
from ..pages.dialects import Role
from .text import cell, escaped, summary, yaml_scalar

__all__ = [
    "ACCESS_HEADINGS",
    "ORDER",
    "Contents",
    "ErrorLine",
    "RowLine",
    "Shown",
    "error_row",
    "error_table",
    "links",
    "parameter_row",
    "parameter_table",
    "section",
    "write_page",
]

ORDER: Final = (
    Role.ROWS,
    Role.RESULT,
    Role.ACCESS,
    Role.EXAMPLE,
    Role.ERRORS,
    Role.CONSTRUCTORS,
    Role.METHODS,
)
"""The sections that hold facts, in the order of a page."""

ACCESS_HEADINGS: Final = {
    "users": "Can users use this method",
    "bots": "Can bots use this method",
    "business": "Can bots use this method over a business connection",
    "unauthenticated": "Can this method be used before login",
}
_TABLE_HEADINGS: Final = {"method": "Parameters", "constructor": "Attributes"}
_RESULT_HEADINGS: Final = {"method": "Return type", "constructor": "Type"}
_LIST_HEADINGS: Final = {
    Role.CONSTRUCTORS: "Possible values (constructors)",
    Role.METHODS: "Methods that return an object of this type (methods)",
}
_PARAMETER_HEAD: Final = (
    "| Name | Type | Description | Required |",
    "|------|------|-------------|----------|",
)
_ERROR_HEAD: Final = ("| Code | Type | Description |", "|------|------|-------------|")
_CODELESS_HEAD: Final = ("| Error | Description |", "|-------|-------------|")


@dataclass(frozen=True, slots=True)
class Shown:
    """A type, a definition or a page as the reader gives it back, and the markdown that says it."""

    name: str
    markdown: str


@dataclass(frozen=True, slots=True)
class RowLine:
    """A row of a table of parameters; `description` is markdown on one line."""

    name: str
    type: Shown
    description: str
    required: str


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """A row of a table of errors; `description` is markdown on one line."""

    code: int | None
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a page should say. What is empty or None is not said."""

    kind: Kind
    name: str
    description: str = ""
    line: str = ""
    rows: tuple[RowLine, ...] = ()
    result: Shown | None = None
    access: dict[str, bool] = field(default_factory=dict)
    example: str = ""
    errors: tuple[ErrorLine, ...] = ()
    constructors: tuple[Shown, ...] = ()
    methods: tuple[Shown, ...] = ()


def write_page(contents: Contents) -> str:
    """A new page."""
    parts = [_head(contents)]
    if contents.description:
        parts.append(contents.description.split("\n"))
    if contents.line:
        parts.append(["```tl", contents.line, "```"])
    for role in ORDER:
        parts += section(role, contents)
    return "\n".join(line for part in parts for line in (*part, ""))


def _head(contents: Contents) -> list[str]:
    front = [f"title: {yaml_scalar(contents.name)}"]
    if short := summary(contents.description):
        front.append(f"description: {yaml_scalar(short)}")
    return [
        "---",
        *front,
        "---",
        f"# {contents.kind.capitalize()}: {escaped(contents.name)}",
        f"[Back to {contents.kind}s index](index.md)",
    ]


def section(role: Role, contents: Contents) -> Iterator[list[str]]:
    """A heading with what stands below it, if there is something to say; of access several."""
    kind = contents.kind
    if role is Role.ROWS and contents.rows:
        yield [f"### {_TABLE_HEADINGS[kind]}:", "", *parameter_table(contents.rows)]
    elif role is Role.RESULT and contents.result:
        yield [f"### {_RESULT_HEADINGS[kind]}: {contents.result.markdown}"]
    elif role is Role.ACCESS:
        yield from ([line] for line in access_headings(contents.access))
    elif role is Role.EXAMPLE and contents.example:
        yield ["### Example:", "", "```python", *contents.example.split("\n"), "```"]
    elif role is Role.ERRORS and contents.errors:
        yield ["### Errors", "", *error_table(contents.errors)]
    elif role in _LIST_HEADINGS:
        listed = contents.constructors if role is Role.CONSTRUCTORS else contents.methods
        if listed:
            yield [f"### {_LIST_HEADINGS[role]}:", "", *links(listed)]


def access_headings(access: dict[str, bool]) -> list[str]:
    """The headings that say who may call a method."""
    return [
        f"### {heading}: **{'YES' if access[who] else 'NO'}**"
        for who, heading in ACCESS_HEADINGS.items()
        if who in access
    ]


def parameter_table(rows: Sequence[RowLine]) -> list[str]:
    """A table of parameters or attributes."""
    return [*_PARAMETER_HEAD, *map(parameter_row, rows)]


def parameter_row(row: RowLine) -> str:
    """One row, as the pages of 2019 space it."""
    name = escaped(row.name)
    return f"|{name}|{cell(row.type.markdown)} | {cell(row.description)} | {row.required}|"


def error_table(rows: Sequence[ErrorLine]) -> list[str]:
    """A table of errors; without a column of codes where no row has one."""
    if all(row.code is None for row in rows):
        return [*_CODELESS_HEAD, *(f"|{cell(r.name)}|{cell(r.description)}|" for r in rows)]
    return [*_ERROR_HEAD, *map(error_row, rows)]


def error_row(row: ErrorLine) -> str:
    """One row with its code."""
    code = "" if row.code is None else row.code
    return f"|{code}|{cell(row.name)}|{cell(row.description)}|"


def links(listed: Sequence[Shown]) -> list[str]:
    """A list of links, one a line."""
    return [f"- {item.markdown}" for item in listed]
