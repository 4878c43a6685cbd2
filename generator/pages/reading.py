"""Markdown text to Page. Floor 0: knows the page dialects, knows nothing of TL.

    text -> lines -> front matter -> blocks -> heading, description, sections -> Page

Every dialect goes the same way: what a section holds is told by its heading, what a cell is by its
column, so the order of neither matters. What can't be read, or is read otherwise than written, is
a problem of the page with a line; nothing is raised.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .blocks import Block, parse_blocks
from .cells import dotted, plain, resolve
from .dialects import (
    BACK_LINK,
    Role,
    definition_heading,
    index_heading,
    kind_of_folder,
    notice,
    page_name,
    promises_definition,
    shaped_like,
)
from .frontmatter import FrontMatter, split_front_matter
from .page import (
    Fence,
    Kind,
    Page,
    Skipped,
)
from .sections import Facts, Part, fence, read_part, split_parts
from .source import Source, read_source

__all__ = ["SKIP_REASONS", "read_page"]

EMPTY, TOO_LARGE, INDEX, NO_DEFINITION = "empty", "too large", "index page", "no definition"
SKIP_REASONS = (EMPTY, TOO_LARGE, INDEX, NO_DEFINITION)

_TOP_HEADING = re.compile(r"^ {0,3}#{1,2}[ \t]+(.*?)[ \t#]*$", re.MULTILINE)
_SUFFIX = re.compile(r"_([0-9]{1,4})\Z")
_GLUED_SUFFIX = re.compile(r"_?([0-9]{1,4})\Z")
_SCHEMA_MISSING = "{schema}"


def read_page(text: str, path: str) -> Page | Skipped:
    """What the page says, or why it defines nothing; `path` is not opened."""
    source = read_source(text)
    if not source.lines:
        return _skipped(path, TOO_LARGE, source)
    body = "\n".join(source.lines)
    if not promises_definition(body) and not _named_like_its_file(body, path):
        return _skipped(path, _reason(body), source)
    front = split_front_matter(source.lines)
    blocks = parse_blocks(source.lines, front.length if front else 0)
    return _Reader(path, source, front, blocks).read()


def _skipped(path: str, reason: str, source: Source) -> Skipped:
    errors = (problem for problem in source.reports.problems() if problem.severity == "error")
    return Skipped(path, reason, tuple(errors))


def _reason(body: str) -> str:
    heading = _TOP_HEADING.search(body)
    if heading and index_heading(heading[1]):
        return INDEX
    return NO_DEFINITION if body.strip() else EMPTY


def _named_like_its_file(body: str, path: str) -> bool:
    """The last resort for pages such as `# boolTrue` in constructors/boolTrue.md."""
    heading = _TOP_HEADING.search(body)
    if heading is None or kind_of_folder(path) is None:
        return False
    stem = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return plain(heading[1]).replace(".", "_") == stem.replace(".", "_")


class _Reader:
    """Reads one page from its blocks."""

    def __init__(
        self, path: str, source: Source, front: FrontMatter | None, blocks: list[Block]
    ) -> None:
        self.path = path
        self.source = source
        self.front = front.values if front else {}
        self.blocks = blocks
        self.facts = Facts(source)
        self.summary = self.front.get("description", "")
        self.notice = ""
        self.stub = False
        self.description: list[str] = []
        self.description_source: list[str] = []
        self.description_line: int | None = None
        self.back_link: Kind | None = None
        if front and not front.closed:
            source.reports.add("P111", source.numbers[0])
        if front and front.complaint:
            source.reports.add("P110", source.numbers[0], what=front.complaint)

    def read(self) -> Page | Skipped:
        """The page."""
        at = self._heading_at()
        if at is None:
            return _skipped(self.path, NO_DEFINITION, self.source)
        heading = self.blocks[at]
        intro, parts = split_parts(self.blocks[at + 1 :], self.source)
        self._read_intro(intro)
        said = definition_heading(heading.content)
        kind, name = said or (self._evident_kind(heading, parts), heading.content)
        if kind is None:
            return _skipped(self.path, _reason("# " + heading.content), self.source)
        for block in self.blocks[:at]:
            if block.kind not in ("html", "rule"):
                self.facts.report("P123", block)
                break
        for part in parts:
            read_part(part, self.facts)
        full_name = self._full_name(kind, plain(name))
        self._report(heading, kind, plain(name), full_name)
        return self._page(heading, kind, full_name, parts, worded=said is not None)

    def _heading_at(self) -> int | None:
        """Where the definition's heading is: the first that names a kind, or the first at all."""
        headings = [
            (at, block)
            for at, block in enumerate(self.blocks)
            if block.kind == "heading" and block.level < 3
        ]
        for at, block in headings:
            if definition_heading(block.content):
                return at
        first = headings[0] if headings else None
        if first and page_name(plain(first[1].content)) and " " not in plain(first[1].content):
            return first[0]
        return None

    def _evident_kind(self, heading: Block, parts: Sequence[Part]) -> Kind | None:
        """The kind of a page whose heading is a mere name."""
        kind = self.back_link or _kind_of_sections(parts)
        if kind is None and any("---functions---" in block.content for block in self._tl_blocks()):
            kind = "method"
        if kind is None and _named_like_its_file("# " + heading.content, self.path):
            kind = kind_of_folder(self.path)
            self.facts.report("P122", heading, kind=kind or "", evidence="the folder")
        if kind and not self.back_link and not shaped_like(kind, plain(heading.content)):
            return None
        return kind

    def _read_intro(self, intro: Sequence[Block]) -> None:
        """Back link, quoted summary, notices and the description, between heading and sections."""
        for index, block in enumerate(intro):
            text = block.content
            if block.kind == "paragraph":
                text = self._without_back_link(text)
            elif block.kind == "quote" and index == 0 and self._followed_by_back_link(intro):
                self.summary = self._quoted(block)
                continue
            elif block.kind != "fence" or block.info != "tl":
                text = self.source.text(block.start, block.end)
            else:
                continue
            if text and text != _SCHEMA_MISSING and not self._noticed(block, text):
                self._describe(block, text)

    def _without_back_link(self, text: str) -> str:
        first, _, rest = text.partition("\n")
        link = BACK_LINK.match(first)
        if link is None:
            return text
        self.back_link = _BACK_LINK_KINDS[link[1]]
        return rest.lstrip()

    def _followed_by_back_link(self, intro: Sequence[Block]) -> bool:
        return len(intro) > 1 and BACK_LINK.match(intro[1].content.split("\n")[0]) is not None

    def _quoted(self, block: Block) -> str:
        lines = self.source.lines[block.start : block.end]
        return "\n".join(line.lstrip("> ").rstrip() for line in lines).strip()

    def _noticed(self, block: Block, text: str) -> bool:
        found = notice(text) if block.kind == "paragraph" else None
        if found:
            self.notice, stub = found
            self.stub = self.stub or stub
        return found is not None

    def _describe(self, block: Block, text: str) -> None:
        if self.description_line is None:
            self.description_line = self.facts.line(block)
        self.description_source.append(text)
        if block.kind not in ("fence", "code"):
            text = "\n".join(line.rstrip() for line in resolve(text).split("\n"))
        self.description.append(text)

    def _page(
        self, heading: Block, kind: Kind, name: str, parts: Sequence[Part], *, worded: bool
    ) -> Page:
        facts = self.facts
        return Page(
            path=self.path,
            kind=kind,
            name=name,
            line=facts.line(heading),
            dialect=self._dialect(worded),
            layer_suffix=self._layer_suffix(kind, name),
            front_matter=self.front,
            title=self.front.get("title", ""),
            summary=self.summary,
            description="\n\n".join(self.description),
            description_source="\n\n".join(self.description_source),
            description_line=self.description_line,
            notice=self.notice,
            rows=facts.rows,
            has_table=facts.table_line is not None,
            table_line=facts.table_line,
            stub=self.stub,
            result=facts.result,
            access=facts.access_facts(),
            errors=facts.errors,
            tl=self._tl(parts),
            examples=tuple(facts.examples),
            sections=tuple(facts.sections),
            constructors=tuple(facts.listed["constructor"].values()),
            methods=tuple(facts.listed["method"].values()),
            problems=self.source.reports.problems(),
        )

    def _report(self, heading: Block, kind: Kind, name: str, full_name: str) -> None:
        """What a page of its kind should have and hasn't, and a name that can't be one."""
        facts = self.facts
        self.stub = self.stub and facts.table_line is None and facts.result is None
        if self.stub:
            facts.report("P124", heading)
        elif facts.result is None and Role.RESULT not in facts.seen and kind != "type":
            facts.report("P125" if kind == "method" else "P126", heading)
        for block in self.blocks:
            if not block.closed:
                facts.report("P127", block)
        if not page_name(full_name):
            facts.report("P120", heading, name=full_name, kind=kind)
        title = plain(self.front.get("title", ""))
        rest = name.removeprefix(title)
        if title not in ("", name, full_name) and not _GLUED_SUFFIX.match(rest):
            facts.report("P112", heading, title=title, name=full_name)

    def _full_name(self, kind: Kind, name: str) -> str:
        """The name with its namespace dotted, where older pages have an underscore.

        Types are told by their shape. Constructors were written so in the first months only, and
        share the namespace of their type: auth_sentCode of auth.SentCode is auth.sentCode.
        """
        result = self.facts.result
        if kind == "type":
            return dotted(name)
        if kind == "constructor" and result and "." in result.name:
            namespace = result.name.split(".")[0]
            if name.startswith(namespace + "_"):
                return f"{namespace}.{name[len(namespace) + 1 :]}"
        return name

    def _layer_suffix(self, kind: Kind, name: str) -> int | None:
        """17 for decryptedMessage_17, or for decryptedMessage17 where the title has no number."""
        title = plain(self.front.get("title", ""))
        suffix = _SUFFIX.search(name)
        if suffix is None and title and name.startswith(title):
            suffix = _GLUED_SUFFIX.match(name[len(title) :])
        return int(suffix[1]) if suffix and kind == "constructor" else None

    def _dialect(self, worded: bool) -> str:
        if worded:
            return "madeline" if self.front else "madeline-2016"
        if self.back_link:
            return "madeline" if self.front else "madeline-site"
        return "telegram"

    def _tl(self, parts: Sequence[Part]) -> tuple[Fence, ...]:
        """The tl blocks, but for those that an example shows."""
        examples = [part for part in parts if part.role is Role.EXAMPLE]
        shown = {block.start for part in examples for block in part.blocks}
        return tuple(
            fence(block, self.facts) for block in self._tl_blocks() if block.start not in shown
        )

    def _tl_blocks(self) -> list[Block]:
        return [block for block in self.blocks if block.info == "tl"]


def _kind_of_sections(parts: Sequence[Part]) -> Kind | None:
    for part in parts:
        words = part.heading.content.lower()
        for beginning, kind in _TELLING.get(part.role, ()):
            if words.startswith(beginning):
                return kind
    return None


_BACK_LINK_KINDS: dict[str, Kind] = {
    "method": "method",
    "constructor": "constructor",
    "type": "type",
}
_TELLING: dict[Role, tuple[tuple[str, Kind], ...]] = {
    Role.ROWS: (("attributes", "constructor"),),
    Role.RESULT: (("return type", "method"), ("result", "method"), ("type", "constructor")),
    Role.ACCESS: (("", "method"),),
    Role.ERRORS: (("", "method"),),
    Role.CONSTRUCTORS: (("", "type"),),
    Role.METHODS: (("", "type"),),
}
