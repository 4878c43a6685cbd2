"""Text as a page's markdown and front matter want it. Floor 0: text in, text out."""

from __future__ import annotations

import json
import re
from typing import Final

from ..pages.cells import LINK, resolve

__all__ = ["cell", "escaped", "summary", "yaml_scalar"]

# A scalar that no reader of YAML takes for anything but this text.
_PLAIN_SCALAR: Final = re.compile(r"[A-Za-z(][^\"\\\t]*")
_YAML_WORDS: Final = frozenset({"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
_SENTENCE: Final = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!etc)[.!?](?= +[A-Z\[`(]|$)")
_LONGEST_SUMMARY: Final = 300


def cell(text: str) -> str:
    """Markdown as the content of a cell: on one line, its bars escaped, the next one not."""
    content = " ".join(text.split()).replace("|", r"\|")
    return f"{content} " if content.endswith("\\") else content


def escaped(name: str) -> str:
    """A name as markdown: its underscores are no emphasis."""
    return name.replace("_", r"\_")


def summary(description: str) -> str:
    """The first sentence of a description, without markup, on one line."""
    paragraph = re.split(r"\n\s*\n", description.strip(), maxsplit=1)[0]
    if paragraph.startswith("```"):
        return ""
    text = resolve(LINK.sub(r"\1", " ".join(paragraph.split())))
    text = "".join(c for c in text if c.isprintable()).replace("\\", "").strip()
    end = _SENTENCE.search(text)
    sentence = text[: end.end()] if end else text
    if len(sentence) <= _LONGEST_SUMMARY:
        return sentence
    return f"{sentence[:_LONGEST_SUMMARY].rpartition(' ')[0]}…"


def yaml_scalar(text: str) -> str:
    """Text as a value in YAML on one line, in quotes where it could be taken for something else."""
    plain = (
        _PLAIN_SCALAR.fullmatch(text)
        and text.isprintable()
        and ": " not in text
        and " #" not in text
        and text[-1] not in ": "
        and text.lower() not in _YAML_WORDS
    )
    return text if plain else json.dumps(text, ensure_ascii=False)
