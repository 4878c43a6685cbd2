"""Markdown of a description to a small tree that the page can show. Text in, JSON out.

A node is a text, or a list that begins with a tag of `TAGS`:

    ["p", "Stops a ", ["a", "#auth.sendCode", "login"], "."]

The second item of an `a` is its address, which only `Resolve` makes. HTML in a description is text
like any other, so nothing that a page holds can become an element that isn't one of these.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from markdown_it import MarkdownIt
from markdown_it.token import Token

__all__ = ["TAGS", "Node", "Resolve", "Words", "words"]

Node: TypeAlias = "str | list[Node]"
Words: TypeAlias = "str | list[Node]"
"""A text without any mark-up is one paragraph; everything else is a list of nodes."""

Resolve = Callable[[str], str]
"""The address that a link's target stands for: `#name` in the report, `https://…`, or nothing."""

TAGS: Final = frozenset({"a", "br", "code", "em", "h", "li", "ol", "p", "pre", "s", "strong", "ul"})

_MARKED: Final = re.compile(r"[*_`<\[\\&~\n]|\A\s*(?:[-+#>]|\d+[.)])")
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
_MAX_MARKED: Final = (
    20_000  # longer texts are shown as they are: no real description is a tenth of it
)
_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
_BLOCKS: Final = {
    "paragraph_open": "p",
    "heading_open": "h",
    "bullet_list_open": "ul",
    "ordered_list_open": "ol",
    "list_item_open": "li",
}
_INLINE: Final = {"em_open": "em", "strong_open": "strong", "s_open": "s"}


def words(text: str, resolve: Resolve) -> Words:
    """A description as a tree.

    Args:
        text: markdown, as the model has it.
        resolve: makes an address of a link's target; where it makes none, only the text stays.
    """
    text = text.strip()
    if not _MARKED.search(text) or len(text) > _MAX_MARKED:
        return text
    found = _blocks(_MARKDOWN.parse(text), resolve)
    match found:
        case [["p", str(only)]]:
            return only
    return found


def _blocks(tokens: Sequence[Token], resolve: Resolve) -> list[Node]:
    """The outermost nodes; quotes and tables lose their frame, the paragraphs of list items too."""
    stack: list[list[Node]] = [[]]
    for token in tokens:
        if token.type in _BLOCKS and not token.hidden:
            stack.append([_BLOCKS[token.type]])
        elif token.type.replace("_close", "_open") in _BLOCKS and not token.hidden:
            node = stack.pop()
            stack[-1].append(node)
        elif token.type == "inline":
            stack[-1] += _inline(token.children or [], resolve)
        elif token.type in ("fence", "code_block"):
            stack[-1].append(["pre", token.content.rstrip("\n")])
    return stack[0]


def _inline(tokens: Sequence[Token], resolve: Resolve) -> list[Node]:
    stack: list[list[Node]] = [[]]
    for token in tokens:
        if token.type in _INLINE:
            stack.append([_INLINE[token.type]])
        elif token.type == "link_open":
            address = resolve(str(token.attrs.get("href", "")))
            stack.append(["a", address] if address else [""])
        elif token.nesting < 0:
            node = stack.pop()
            stack[-1] += [node] if node[0] else node[1:]
        else:
            stack[-1] += _leaves(token)
    return [_joined(node) for node in _merged(stack[0])]


def _leaves(token: Token) -> Iterator[Node]:
    """The nodes of a token that has no inside; an image is its description."""
    if token.type == "code_inline":
        yield ["code", token.content]
    elif token.type == "softbreak":
        yield " "
    elif token.type == "hardbreak":
        yield ["br"]
    else:
        for index, part in enumerate(_BREAK.split(token.content)):
            if index:
                yield ["br"]
            if part:
                yield part


def _joined(node: Node) -> Node:
    if isinstance(node, str):
        return node
    head = 2 if node[0] == "a" else 1
    return [*node[:head], *(_joined(inner) for inner in _merged(node[head:]))]


def _merged(nodes: Sequence[Node]) -> list[Node]:
    """Texts that follow each other become one."""
    merged: list[Node] = []
    for node in nodes:
        if isinstance(node, str) and merged and isinstance(merged[-1], str):
            merged[-1] += node
        else:
            merged.append(node)
    return merged
