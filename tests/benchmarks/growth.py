"""Copies of pages under other names, so that a set of pages is as large as one likes.

In a copy every name of a definition and of a type gets a suffix wherever it stands, in links,
tables and words, and every `tl` line the id that its new text has. So copies have nothing to do
with each other, and each of them costs what the original costs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from generator.model import SchemaName
from generator.tl import computed_id, parse_line, print_line

__all__ = ["copied", "names_of", "with_copies"]

_LINE: Final = re.compile(r"^(?P<name>[A-Za-z][\w.]*)#[0-9a-f]+ .*= (?P<result>[\w.]+).*;$", re.M)
_WORD: Final = re.compile(r"[A-Za-z_](?:[\w.]|\\_)*\w")
_KEPT: Final = frozenset(
    [
        "Bool",
        "Bytes",
        "Double",
        "Int",
        "Long",
        "String",
        "True",
        "Type",
        "Vector",
        "X",
        "boolFalse",
        "boolTrue",
        "bytes",
        "double",
        "int",
        "int128",
        "int256",
        "long",
        "string",
        "true",
        "vector",
    ]
)
"""What the generator knows by name."""


def names_of(pages: Mapping[str, str]) -> frozenset[str]:
    """Every name that a `tl` line on some page defines."""
    found: set[str] = set()
    for text in pages.values():
        for line in _LINE.finditer(text):
            found |= {line["name"], line["result"]}
    return frozenset(found - _KEPT)


def copied(text: str, names: frozenset[str], suffix: str) -> str:
    """A page, or its path, with the suffix at every name."""

    def other_name(found: re.Match[str]) -> str:
        word = found[0]
        plain = word.removesuffix(".md")
        is_name = plain.replace("\\_", "_") in names
        return f"{plain}{suffix}{word[len(plain) :]}" if is_name else word

    return _LINE.sub(_with_own_id, _WORD.sub(other_name, text))


def with_copies(pages: Mapping[str, str], times: int) -> Iterator[tuple[str, str]]:
    """The pages so many times: themselves, and copies, as (path, text)."""
    yield from pages.items()
    names = names_of(pages)
    for number in range(1, times):
        suffix = f"Copy{number}"
        for path, text in pages.items():
            name = Path(path).name.removesuffix(".md")
            if name in names:
                yield path.replace(name, f"{name}{suffix}"), copied(text, names, suffix)


def _with_own_id(found: re.Match[str]) -> str:
    definition = parse_line(found[0], schema=SchemaName.API)
    return print_line(replace(definition, id=computed_id(definition)))
