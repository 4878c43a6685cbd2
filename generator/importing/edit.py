"""New facts into a page that exists. Floor 1: a page and what it should say in, text out.

Only lines that say another fact than they should are replaced; everything else that a person wrote
stays as it is, byte for byte. A section that is missing comes where pages of our dialect have it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from ..pages import ErrorRow, Listed, Page
from ..pages.blocks import Block, parse_blocks
from ..pages.cells import LINK
from ..pages.dialects import Role, says_no_parameters
from ..pages.frontmatter import split_front_matter
from ..pages.sections import Part, split_parts
from ..pages.source import Source
from ..pages.tables import split_cells
from .text import summary, yaml_scalar
from .writer import (
    ORDER,
    Contents,
    RowLine,
    Shown,
    access_headings,
    error_row,
    error_table,
    parameter_row,
    parameter_table,
    section,
)

__all__ = ["Statement", "edit_page", "error_cells", "row_cells", "statement_of"]

_COLUMNS: Final = ["name", "type", "description", "required"]
_ERROR_COLUMNS: Final = ["code", "type", "description"]

RowCells = tuple[str, str, str, str]
ErrorCells = tuple[int | None, str, str]


@dataclass(frozen=True, slots=True)
class Statement:
    """The page's own definition in a `tl` block: its text, its first and its last line, from 1."""

    text: str
    first: int
    last: int


def edit_page(text: str, page: Page, wanted: Contents) -> str:
    """The page's text with the facts that it should say; the same text where it says them already.

    Args:
        text: the page.
        page: what it says now, read from this text.
        wanted: what it should say. Its description only serves a front matter that has none.
    """
    return _Editor(text, page, wanted).edit()


def row_cells(page: Page) -> tuple[RowCells, ...]:
    """Name, type, description and `Required` of each row, the description as it stands."""
    return tuple(
        (r.name, r.type.bare_name if r.type else "", r.description_source, r.required or "")
        for r in page.rows
    )


def error_cells(text: str, page: Page) -> tuple[ErrorCells, ...]:
    """Code, name and description of each row of the error table, the description as it stands."""
    lines = text.split("\n") if page.errors else []
    return tuple((e.code, e.name, _error_words(e, lines[e.line - 1])) for e in page.errors)


def _error_words(row: ErrorRow, line: str) -> str:
    cells = split_cells(line)
    return cells[-1] if row.description and len(cells) <= len(_ERROR_COLUMNS) else row.description


def statement_of(page: Page) -> Statement | None:
    """Where a `tl` block of the page defines what the page is about."""
    head = re.compile(rf"{re.escape(page.name)}[#\s]")
    found: Statement | None = None
    for fence in page.tl:
        lines = fence.text.split("\n")
        for at, line in enumerate(lines):
            if head.match(line.strip()) and (found is None or page.kind == "method"):
                end = _statement_end(lines, at)
                text = " ".join(" ".join(lines[at:end]).split())
                found = Statement(text, fence.line + at, fence.line + end - 1)
    return found


def _statement_end(lines: Sequence[str], at: int) -> int:
    for end in range(at, len(lines)):
        if lines[end].rstrip().endswith(";") or " = " in lines[end] or not lines[end].strip():
            return end + 1
    return len(lines)


class _Editor:
    """Gathers replacements of lines, section by section, and makes them all at once."""

    def __init__(self, text: str, page: Page, wanted: Contents) -> None:
        self._text = text
        self._page = page
        self._wanted = wanted
        self._lines = text.split("\n")
        self._splices: list[tuple[int, int, Sequence[str]]] = []

    def edit(self) -> str:
        self._edit_line()
        self._edit_rows()
        self._edit_result()
        self._edit_access()
        self._edit_example()
        self._edit_errors()
        self._edit_list(Role.CONSTRUCTORS, self._page.constructors, self._wanted.constructors)
        self._edit_list(Role.METHODS, self._page.methods, self._wanted.methods)
        if not self._splices:
            return self._text
        self._edit_summary()
        return self._spliced()

    def _spliced(self) -> str:
        lines: list[str] = []
        done = 0
        for start, end, new in sorted(self._splices, key=lambda splice: splice[0]):
            lines += [*self._lines[done:start], *new]
            done = max(done, end)
        return "\n".join([*lines, *self._lines[done:]])

    def _replace(self, start: int, end: int, lines: Sequence[str]) -> None:
        self._splices.append((start, end, lines))

    # where things are

    @cached_property
    def _parts(self) -> list[Part]:
        front = split_front_matter(self._lines)
        blocks = parse_blocks(self._lines, front.length if front else 0)
        below = [block for block in blocks if block.start >= self._page.line]
        return split_parts(below, Source(self._lines, range(1, len(self._lines) + 1)))[1]

    def _part(self, role: Role) -> Part | None:
        return next((part for part in self._parts if part.role is role), None)

    def _end(self, part: Part) -> int:
        return self._trimmed(part.blocks[-1].end if part.blocks else part.heading.end)

    def _trimmed(self, end: int) -> int:
        while end > 0 and not self._lines[end - 1].strip():
            end -= 1
        return end

    def _insert(self, lines: Sequence[str], role: Role | None = None) -> None:
        """Add a section behind those that come before it; a tl block, without role, before all."""
        ranked = [part for part in self._parts if part.role in ORDER]
        before = [p for p in ranked if role and ORDER.index(p.role) <= ORDER.index(role)]
        if ranked and not before:
            at = ranked[0].heading.start
            gap = [""] if at and self._lines[at - 1].strip() else []
            self._replace(at, at, [*gap, *lines, ""])
            return
        at = self._end(before[-1]) if before else self._trimmed(len(self._lines))
        last = at == len(self._lines) or bool(self._lines[at].strip())
        self._replace(at, at, ["", *lines, *([""] if last else [])])

    def _insert_section(self, role: Role) -> None:
        for lines in section(role, self._wanted):
            self._insert(lines, role)

    def _replace_block(self, part: Part, block: Block | None, lines: Sequence[str]) -> None:
        """Put lines in place of a block, or below the heading; an emptied section goes."""
        if block is None:
            if lines:
                self._replace(part.heading.end, part.heading.end, ["", *lines])
        elif lines:
            self._replace(block.start, self._trimmed(block.end), lines)
        else:
            start = block.start if len(part.blocks) > 1 else part.heading.start
            end = block.end
            while end < len(self._lines) and not self._lines[end].strip():
                end += 1
            self._replace(start, end, [])

    # what they say

    def _edit_summary(self) -> None:
        said = self._page.front_matter.get("description", "")
        short = summary(self._wanted.description)
        if not short or said or not self._page.front_matter:
            return
        front = split_front_matter(self._lines)
        if front is None or not front.closed:
            return
        line = [f"description: {yaml_scalar(short)}"]
        at = next((i for i in range(front.length) if self._says_description(i)), None)
        start = front.length - 1 if at is None else at
        self._replace(start, start + (at is not None), line)

    def _says_description(self, at: int) -> bool:
        return self._lines[at].startswith("description:")

    def _edit_line(self) -> None:
        wanted, page = self._wanted.line, self._page
        found = statement_of(page)
        if not wanted or (found and found.text == wanted):
            return
        if found:
            self._replace(found.first - 1, found.last, [wanted])
        elif page.tl:
            end = page.tl[0].line - 1 + page.tl[0].text.count("\n")
            self._replace(end, end, [wanted])
        else:
            self._insert(["```tl", wanted, "```"])

    def _edit_rows(self) -> None:
        cells, wanted = row_cells(self._page), self._wanted.rows
        if cells == tuple(map(_cells, wanted)):
            return
        part = self._part(Role.ROWS)
        if part is None:
            self._insert_section(Role.ROWS)
            return
        block = _first(part, "table") or next((b for b in part.blocks if _says_none(b)), None)
        lines = parameter_table(wanted)
        if block and self._has_columns(block, _COLUMNS):
            rows = zip(cells, self._page.rows, strict=True)
            kept = {c: self._lines[r.line - 1] for c, r in rows}
            lines = [*self._lines[block.start : block.start + 2]]
            lines += [kept.get(_cells(r)) or parameter_row(r) for r in wanted]
        self._replace_block(part, block, lines if wanted else [])

    def _has_columns(self, table: Block, columns: Sequence[str]) -> bool:
        if table.kind != "table":
            return False
        return [c.lower() for c in split_cells(self._lines[table.start])] == columns

    def _edit_result(self) -> None:
        said, wanted = self._page.result, self._wanted.result
        if wanted is None or (said and said.name == wanted.name):
            return
        part = self._part(Role.RESULT)
        if part is None:
            self._insert_section(Role.RESULT)
            return
        below = None if part.said else _first(part, "paragraph")
        end = below.end if below else part.heading.end
        [lines] = section(Role.RESULT, self._wanted)
        self._replace(part.heading.start, end, lines)

    def _edit_access(self) -> None:
        """A heading that says something wrong is replaced by all that it says, put right."""
        facts = self._page.access
        by_line: defaultdict[int, list[str]] = defaultdict(list)
        said: dict[str, bool] = {}
        for who in ("users", "bots", "business", "unauthenticated"):
            answer, line = getattr(facts, who), getattr(facts, f"{who}_line")
            if answer is not None:
                said[who] = answer
                by_line[line].append(who)
        wanted = self._wanted.access
        for line, named in by_line.items():
            if any(wanted.get(who, said[who]) is not said[who] for who in named):
                right = {who: wanted.get(who, said[who]) for who in named}
                headings = [part for heading in access_headings(right) for part in (heading, "")]
                self._replace(line - 1, line, headings[:-1])
        for heading in access_headings({w: a for w, a in wanted.items() if w not in said}):
            self._insert([heading], Role.ACCESS)

    def _edit_example(self) -> None:
        wanted = self._wanted.example
        found = next((f for f in self._page.examples if f.language == "python"), None)
        if not wanted or (found and found.text.rstrip("\n") == wanted):
            return
        if found is None:
            self._insert_section(Role.EXAMPLE)
            return
        start = found.line - 1
        self._replace(start, start + found.text.count("\n"), wanted.split("\n"))

    def _edit_errors(self) -> None:
        cells, wanted = error_cells(self._text, self._page), self._wanted.errors
        if cells == tuple((e.code, e.name, e.description) for e in wanted):
            return
        part = self._part(Role.ERRORS)
        if part is None:
            self._insert_section(Role.ERRORS)
            return
        block = _first(part, "table")
        lines = error_table(wanted)
        if block and wanted and self._has_columns(block, _ERROR_COLUMNS):
            errors = zip(cells, self._page.errors, strict=True)
            kept = {c: self._lines[e.line - 1] for c, e in errors}
            rows = [kept.get((e.code, e.name, e.description)) or error_row(e) for e in wanted]
            lines = [*self._lines[block.start : block.start + 2], *rows]
        self._replace_block(part, block, lines if wanted else [])

    def _edit_list(self, role: Role, said: Sequence[Listed], wanted: Sequence[Shown]) -> None:
        if [item.name for item in said] == [item.name for item in wanted]:
            return
        part = self._part(role)
        if part is None:
            self._insert_section(role)
            return
        lists = [block for block in part.blocks if self._is_list(block)]
        kept = {item.name: self._lines[item.line - 1] for item in said}
        lines = [kept.get(item.name, f"- {item.markdown}") for item in wanted]
        self._replace_block(part, lists[0] if lists else None, lines)
        for block in lists[1:]:
            self._replace(block.start, block.end, [])

    def _is_list(self, block: Block) -> bool:
        """Whether every line of a block begins with a link, so that it is a list and no prose."""
        lines = [line for line in self._lines[block.start : block.end] if line.strip()]
        return block.kind in ("list", "paragraph") and all(
            LINK.match(line.lstrip(" -*+")) for line in lines
        )


def _cells(row: RowLine) -> RowCells:
    return row.name, row.type.name, row.description, row.required


def _first(part: Part, kind: str) -> Block | None:
    return next((block for block in part.blocks if block.kind == kind), None)


def _says_none(block: Block) -> bool:
    return block.kind == "paragraph" and says_no_parameters(block.content)
