"""Words of pages as docstrings and literals. Floor 0: text in, text out.

The only two ways by which text of a page reaches Python source are `docstring` and `literal` here:
whatever a page holds, it stays inside the quotes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Final

__all__ = ["LINE_LENGTH", "Section", "docstring", "literal", "plain", "section"]

LINE_LENGTH: Final = 100
_LINK: Final = re.compile(r"\[((?:[^\[\]\\]|\\.)*)\]\(<?([^()\s<>]*)>?(?:\s+\"[^\"]*\")?\)")
_PAGE_LINK: Final = re.compile(
    r"(?:.*/)?(methods?|constructors?|types?)/([A-Za-z][\w.]*?)\.(?:md|html)(?:#\S*)?", re.ASCII
)
_TAGS: Final = re.compile(r"</?[A-Za-z][^<>]{0,200}>")
_BLANKS: Final = re.compile(r"[ \t\r\f\v\u00a0]+")

Section = tuple[str, tuple[str, ...]]
"""A headed part of a docstring: its heading and its paragraphs or entries."""


def plain(text: str, refer: Callable[[str, str], str]) -> str:
    """A page's markdown as plain text for a docstring.

    Args:
        text: a description, with links and simple HTML as pages have them.
        refer: makes a reference of a link to another page from its kind (`method`, `constructor`,
        `type`) and name;
            an empty answer leaves just the link's text.
    """

    def resolve(match: re.Match[str]) -> str:
        shown, target = match[1].strip(), match[2]
        page = _PAGE_LINK.fullmatch(target)
        if page is None:
            return f"{shown} ({target})" if target.startswith("https://") else shown
        kind, name = page[1].removesuffix("s"), page[2]
        reference = refer(kind, name)
        if not reference:
            return shown
        return reference if shown in (name, f"`{name}`") else f"{shown} ({reference})"

    linked = _LINK.sub(resolve, re.sub(r"<br\s*/?>", "\n", text))
    return _TAGS.sub("", linked).replace("&raquo;", "»")


def section(heading: str, entries: Iterable[str]) -> Section:
    """A headed part of a docstring."""
    return heading, tuple(entries)


def docstring(
    paragraphs: Iterable[str], sections: Iterable[Section] = (), *, indent: int = 0
) -> str:
    """A docstring in quotes, wrapped to the line length, as Black leaves it.

    Args:
        paragraphs: the words, one string for each paragraph.
        sections: headed parts below them; an entry's further lines are indented under its first.
        indent: blanks that stand before the docstring's lines.
    """
    margin = " " * indent
    width = LINE_LENGTH - indent
    lines: list[str] = []
    for paragraph in paragraphs:
        for block in re.split(r"\n\s*\n", _clean(paragraph)):
            if block.strip():
                quotes = "" if lines else "   "  # the first line stands behind the opening quotes
                first, *rest = _wrapped(block, width, quotes, "")
                lines += ["", first.removeprefix(quotes), *rest]
    lines = lines or ["", "(No words.)"]
    for heading, entries in sections:
        lines += ["", f"{heading}:"]
        for entry in entries:
            lines += _wrapped(_clean(entry).replace("\n", " "), width, "    ", "        ")
    lines = lines[1:]
    if len(lines) == 1 and len(lines[0]) + indent + 6 <= LINE_LENGTH:
        closing = " " if lines[0].endswith(('"', "\\")) else ""
        return f'"""{_opened(lines[0])}{closing}"""'
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return f'"""{_opened(lines[0])}\n{body}{chr(10) if body else ""}{margin}"""'


def literal(value: object) -> str:
    """A str, bytes, number, bool, None, or a tuple or dict of these, as Python source in ASCII
    and double quotes.
    """
    if isinstance(value, str):
        inner = "".join(_escaped(c, quote=True) for c in value)
        return f'"{inner}"'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, tuple):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if value is None or isinstance(value, bool | int | float | bytes):
        return ascii(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def _opened(line: str) -> str:
    return f" {line}" if line.startswith('"') else line


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    """Lines of at most `width` columns, escaped for a docstring; words are never broken."""
    squeezed = _BLANKS.sub(" ", text.replace("\n", " ")).strip()
    escaped = _escaped_text(squeezed).replace('"""', '\\"\\"\\"')
    lines: list[str] = []
    line, room = first, width - len(first)
    for word in escaped.split(" "):
        if len(word) > room and line not in (first, rest):
            lines.append(line.rstrip(" "))
            line, room = rest, width - len(rest)
        line += f"{word} "
        room -= len(word) + 1
    return [*lines, line.rstrip(" ")] if escaped else [""]


def _escaped_text(text: str) -> str:
    if text.isprintable():
        return text.replace("\\", "\\\\")
    return "".join(_escaped(c, quote=False) for c in text)


def _clean(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _escaped(character: str, *, quote: bool) -> str:
    """One character of Python source; what can't be seen, or turns text around, is written as
    its number.
    """
    if character == "\\":
        return "\\\\"
    if character == '"' and quote:
        return '\\"'
    number = ord(character)
    hidden = unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    if not hidden and (number < 127 or not quote):
        return character
    return (
        f"\\x{number:02x}"
        if number < 0x100
        else (f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}")
    )
