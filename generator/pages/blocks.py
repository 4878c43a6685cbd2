"""Markdown to its outermost blocks, with their lines. Floor 0.

markdown-it-py reads CommonMark and tables at the level of blocks. Its inline phase stays off:
the few cells and lines whose inside matters are read by `cells`. Two of its block rules are off
too, because each could make words of a page vanish or turn into a heading: link reference
definitions, and headings underlined with dashes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

__all__ = ["Block", "parse_blocks"]

_MARKDOWN = (
    MarkdownIt("commonmark")
    .enable("table")
    .disable(["inline", "text_join", "reference", "lheading"])
)

# the first token of a block -> our word for it
_KINDS = {
    "heading_open": "heading",
    "paragraph_open": "paragraph",
    "fence": "fence",
    "code_block": "code",
    "table_open": "table",
    "html_block": "html",
    "hr": "rule",
    "blockquote_open": "quote",
    "bullet_list_open": "list",
    "ordered_list_open": "list",
}


@dataclass(slots=True)
class Block:
    """One outermost block: lines[start:end] of the page.

    `content` is the text of a heading, paragraph or fence; `info` a fence's first word. A fence
    that isn't `closed` took the rest of the page.
    """

    kind: str
    start: int
    end: int
    content: str = ""
    level: int = 0
    info: str = ""
    closed: bool = True


def parse_blocks(lines: Sequence[str], offset: int) -> list[Block]:
    """The blocks of lines[offset:]; their positions count from the start of `lines`."""
    tokens = _MARKDOWN.parse("\n".join(lines[offset:]))
    blocks: list[Block] = []
    for index, token in enumerate(tokens):
        if token.level or token.nesting < 0 or token.map is None:
            continue
        start, end = token.map
        block = Block(_KINDS.get(token.type, token.type), start + offset, end + offset)
        if token.type in ("heading_open", "paragraph_open"):
            block.content = tokens[index + 1].content
            block.level = int(token.tag[1]) if token.type == "heading_open" else 0
        elif token.type == "fence":
            _finish_fence(block, token, lines)
        blocks.append(block)
    return blocks


def _finish_fence(block: Block, token: Token, lines: Sequence[str]) -> None:
    words = token.info.split(maxsplit=1)
    block.content = token.content
    block.info = words[0].lower() if words else ""
    last = lines[block.end - 1].strip()
    fenced = block.end > block.start + 1 and last.startswith(token.markup)
    block.closed = (fenced and not last.strip(last[0])) or not block.content.strip()
