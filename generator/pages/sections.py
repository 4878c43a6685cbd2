"""The sections of a page, each read by what its heading says it holds. Floor 0."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from .blocks import Block
from .cells import LINK, link_name, resolve, type_cell
from .dialects import (
    Role,
    access_facts,
    definition_heading,
    kind_of_folder,
    page_name,
    role_of,
    says_no_parameters,
)
from .page import AccessFacts, ErrorRow, Fence, Kind, Listed, Row, Section, TypeCell
from .source import Source
from .tables import Table, read_error_rows, read_rows, split_cells

__all__ = ["Facts", "Part", "fence", "read_part", "split_parts"]


@dataclass(slots=True)
class Part:
    """A heading, what it announces, what it says itself, and the blocks below it."""

    heading: Block
    role: Role
    said: str
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Facts:
    """What the sections said so far."""

    source: Source
    rows: tuple[Row, ...] = ()
    table_line: int | None = None
    result: TypeCell | None = None
    access: dict[str, tuple[bool, int]] = field(default_factory=dict)
    errors: tuple[ErrorRow, ...] = ()
    examples: list[Fence] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    listed: dict[Kind, dict[str, Listed]] = field(
        default_factory=lambda: {"constructor": {}, "method": {}}
    )
    seen: set[Role] = field(default_factory=set)

    def report(self, code: str, block: Block, **values: str | int) -> None:
        """A problem where `block` begins."""
        self.source.reports.add(code, self.line(block), **values)

    def line(self, block: Block) -> int:
        """The number of the block's first line."""
        return self.source.numbers[block.start]

    def access_facts(self) -> AccessFacts:
        """Who may call, as a value."""
        nothing = (None, None)
        users, users_line = self.access.get("users", nothing)
        bots, bots_line = self.access.get("bots", nothing)
        business, business_line = self.access.get("business", nothing)
        unauthenticated, unauthenticated_line = self.access.get("unauthenticated", nothing)
        return AccessFacts(
            users,
            bots,
            business,
            unauthenticated,
            users_line,
            bots_line,
            business_line,
            unauthenticated_line,
        )


def split_parts(blocks: Iterable[Block], source: Source) -> tuple[list[Block], list[Part]]:
    """The blocks before the first section, and the sections.

    A heading of the first level above all sections is part of the description: warnings there
    are written so. From the fourth level on, headings belong to the section they stand in.
    """
    intro: list[Block] = []
    parts: list[Part] = []
    for block in blocks:
        part = _opened(block, bool(parts), source) if block.kind == "heading" else None
        if part:
            parts.append(part)
        else:
            (parts[-1].blocks if parts else intro).append(block)
    return intro, parts


def _opened(block: Block, within_sections: bool, source: Source) -> Part | None:
    if block.level > 3:
        return None
    another = definition_heading(block.content) if block.level < 3 else None
    if another and page_name(another[1]):
        source.reports.add("P121", source.numbers[block.start], name=another[1])
        return Part(block, Role.OTHER, "")
    role, said = role_of(block.content, block.level)
    if block.level == 1 and role in (Role.OTHER, Role.EXAMPLE) and not within_sections:
        return None
    return Part(block, role, said)


def read_part(part: Part, facts: Facts) -> None:
    """Add what one section says."""
    if part.role in facts.seen:
        facts.report("P142", part.heading, heading=part.heading.content)
        _keep(part, part.blocks, facts)
        return
    if part.role in _ONCE:
        facts.seen.add(part.role)
    _READERS[part.role](part, facts)


def fence(block: Block, facts: Facts) -> Fence:
    """The fenced block as a value."""
    return Fence(block.info, block.content, facts.source.numbers[block.start] + 1)


def _keep(part: Part, blocks: Sequence[Block], facts: Facts) -> None:
    """Keep these blocks of a section as text."""
    source = facts.source
    if len(blocks) == len(part.blocks):
        end = blocks[-1].end if blocks else part.heading.end
        text = source.text(part.heading.end, end)
    else:
        text = "\n\n".join(source.text(block.start, block.end) for block in blocks)
    heading = resolve(part.heading.content)
    facts.sections.append(Section(heading, part.heading.level, text, facts.line(part.heading)))


def _keep_rest(part: Part, used: Block | None, facts: Facts) -> None:
    rest = [block for block in part.blocks if block is not used and block.info != "tl"]
    for block in rest if part.role in (Role.ROWS, Role.ERRORS) else ():
        if block.kind == "paragraph" and block.content.startswith("|"):
            facts.report("P143", block, text=block.content.split("\n")[0])
    if rest:
        _keep(part, rest, facts)


def _table(part: Part, facts: Facts) -> tuple[Block | None, Table | None]:
    for block in part.blocks:
        if block.kind == "table":
            numbered = facts.source.numbered(block.start, block.end)
            return block, Table.read(numbered, facts.source.reports)
    return None, None


def _read_rows(part: Part, facts: Facts) -> None:
    block, table = _table(part, facts)
    if table:
        facts.rows = read_rows(table, facts.source.reports)
        facts.table_line = table.line
    else:
        for block in part.blocks:
            if block.kind == "paragraph" and says_no_parameters(block.content):
                facts.table_line = facts.line(block)
                break
        else:
            block = None
            facts.report("P130", part.heading, heading=part.heading.content)
    _keep_rest(part, block, facts)


def _read_result(part: Part, facts: Facts) -> None:
    block, text = part.heading, part.said
    if not text:
        paragraphs = [block for block in part.blocks if block.kind == "paragraph"]
        if paragraphs:
            block, text = paragraphs[0], paragraphs[0].content
    facts.result = type_cell(text, facts.line(block), facts.source.reports)
    if facts.result is None:
        facts.report("P138", block, name=part.heading.content, what=repr(text[:79]))
    _keep_rest(part, block, facts)


def _read_access(part: Part, facts: Facts) -> None:
    said = access_facts(part.heading.content)
    if not said:
        facts.report("P160", part.heading, heading=part.heading.content)
        _keep(part, part.blocks, facts)
        return
    for who, answer in said.items():
        before, line = facts.access.setdefault(who, (answer, facts.line(part.heading)))
        if before is not answer:
            facts.report("P161", part.heading, who=who, line=line)
    _keep_rest(part, None, facts)


def _read_errors(part: Part, facts: Facts) -> None:
    block, table = _table(part, facts)
    if table:
        facts.errors = read_error_rows(table, facts.source.reports)
    else:
        facts.report("P130", part.heading, heading=part.heading.content)
    _keep_rest(part, block, facts)


def _read_list(part: Part, facts: Facts) -> None:
    """A type page's list: links on lines of their own, or the first column of a table."""
    kind: Kind = "constructor" if part.role is Role.CONSTRUCTORS else "method"
    misfiled = 0
    rest: list[Block] = []
    for block in part.blocks:
        links = _links(block, facts)
        if not links and block.kind != "html":
            rest.append(block)
        for line, target in links:
            linked = kind_of_folder(target) or kind
            misfiled += linked != kind
            _add_listed(linked, link_name(target), line, linked == kind, facts)
    if misfiled:
        facts.report("P180", part.heading, count=misfiled, others=f"{kind}s")
    if rest:
        _keep(part, rest, facts)


def _links(block: Block, facts: Facts) -> list[tuple[int, str]]:
    if block.kind in ("fence", "code"):
        return []
    start = block.start + 2 if block.kind == "table" else block.start
    found: list[tuple[int, str]] = []
    for line, text in facts.source.numbered(start, block.end):
        first = split_cells(text)[0] if block.kind == "table" else text.lstrip(" -*+")
        if match := LINK.match(first):
            found.append((line, match[2]))
    return found


def _add_listed(kind: Kind, name: str, line: int, filed: bool, facts: Facts) -> None:
    if kind == "type" or not page_name(name):
        facts.source.reports.add("P182", line, text=name)
    elif name not in facts.listed[kind]:
        facts.listed[kind][name] = Listed(name, line)
    elif filed:
        facts.source.reports.add("P181", line, name=name)


def _read_example(part: Part, facts: Facts) -> None:
    facts.examples += (fence(block, facts) for block in part.blocks if block.kind == "fence")
    _read_other(part, facts)


def _read_other(part: Part, facts: Facts) -> None:
    _keep(part, part.blocks, facts)


_ONCE = frozenset({Role.ROWS, Role.RESULT, Role.ERRORS, Role.CONSTRUCTORS, Role.METHODS})
_READERS: dict[Role, Callable[[Part, Facts], None]] = {
    Role.ROWS: _read_rows,
    Role.RESULT: _read_result,
    Role.ACCESS: _read_access,
    Role.ERRORS: _read_errors,
    Role.CONSTRUCTORS: _read_list,
    Role.METHODS: _read_list,
    Role.EXAMPLE: _read_example,
    Role.OTHER: _read_other,
}
