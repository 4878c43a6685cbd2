"""The pages of `docs_input/`, read once for all tests of their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.pages import Page, read_page
from tests.conftest import ROOT

__all__ = ["DOCS", "pages", "sentences", "texts"]

DOCS = ROOT / "docs_input"
_LEAST_WORDS = 6
_NOT_WORDS = re.compile(r"back to |possible values|can (?:users|bots) |methods that return")


@cache
def pages() -> tuple[Page, ...]:
    """Every page that defines something, in the order of their paths."""
    read = (
        read_page(path.read_text(encoding="utf-8"), path.relative_to(DOCS).as_posix())
        for path in sorted(DOCS.rglob("*.md"))
    )
    return tuple(page for page in read if isinstance(page, Page))


def texts(page: Page) -> list[tuple[str, str]]:
    """All that a page says in words, each with where it stands."""
    said = [(page.path, page.description_source), (page.path, page.summary)]
    said += [(f"{page.path}:{row.line}", row.description_source) for row in page.rows]
    return said + [(f"{page.path}:{row.line}", row.description) for row in page.errors]


def sentences(text: str) -> Iterator[str]:
    """Cells, paragraphs and sentences of six words or more, as they compare with other pages'."""
    text = re.sub(r"\A---\n.*?\n---\n|^ *```.*?^ *```", "\n", text, flags=re.M | re.S)
    for block in re.split(r"\n\s*\n|^#.*$|^[-*] ", _cells_apart(text), flags=re.M):
        parts = re.split(r"(?<=[.!?;])\s+", block)
        for part in dict.fromkeys((block, *parts)):
            said = _normal(part)
            if len(said.split()) >= _LEAST_WORDS and not _NOT_WORDS.match(said):
                yield said


def _cells_apart(text: str) -> str:
    """The text with every cell of a table as a paragraph of its own."""
    rows = (
        re.sub(r"(?<!\\)\|", "\n\n", line) if line[:1] == "|" else line for line in text.split("\n")
    )
    return "\n".join(rows)


def _normal(text: str) -> str:
    """Lower-case words: links as their text, markup and the final full stop gone."""
    text = re.sub(r"<br\s*/?>", " ", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = text.replace("\\_", "_").replace("&raquo;", "").replace("&amp;", "&")
    return " ".join(re.sub(r"[*`»]", "", text).split()).lower().strip(" .:;")
