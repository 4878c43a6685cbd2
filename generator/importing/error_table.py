"""The page `errors.md`: a sentence for every error of the API, written once. Floor 0.

    | Code | Type | Description |
    |------|------|-------------|
    |400, 406|PHONE_NUMBER_INVALID|The number is not a phone number … |

The sentences go from here to every page that lists the error. The page stands one folder higher
than those, so its links do without the leading `../`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from ..pages.tables import split_cells
from .text import cell

__all__ = ["ErrorEntry", "read_errors", "updated_errors", "with_errors"]

_HEAD: Final = ("| Code | Type | Description |", "|------|------|-------------|")
_COLUMNS: Final = ["code", "type", "description"]
_RULE: Final = re.compile(r"\|?[\s:|-]+\|?")
_UP: Final = "](../"
_HERE: Final = re.compile(r"\]\((?=(?:methods|constructors|types)/)")
_NEW_PAGE: Final = """\
---
title: Errors
description: Every error that the API answers with, and what to do about it.
---
# Errors

What each error means and what to do about it. `%d` stands for a number in the error's name. The
sentences here appear on the page of every method that lists the error.
"""


@dataclass(frozen=True, slots=True)
class ErrorEntry:
    """An error: its codes, its name (`FLOOD_WAIT_%d`), its sentence with a page's links."""

    codes: tuple[int, ...]
    name: str
    description: str = ""


def read_errors(text: str) -> tuple[ErrorEntry, ...]:
    """The rows of the table, in its order; a row without a name is left out."""
    lines = text.split("\n")
    start = _table_start(lines)
    found: list[ErrorEntry] = []
    for line in lines[start + 2 :] if start is not None else ():
        if not line.strip().startswith("|"):
            break
        if entry := _entry(split_cells(line)):
            found.append(entry)
    return tuple(found)


def _table_start(lines: list[str]) -> int | None:
    for at, line in enumerate(lines[:-1]):
        columns = [c.lower() for c in split_cells(line)]
        if columns == _COLUMNS and _RULE.fullmatch(lines[at + 1].strip()):
            return at
    return None


def _entry(cells: list[str]) -> ErrorEntry | None:
    if len(cells) < 2 or not cells[1]:
        return None
    codes = tuple(int(c) for c in re.findall(r"-?\d{1,9}", cells[0]))
    words = " | ".join(cells[2:])
    return ErrorEntry(codes, cells[1].replace("\\_", "_"), _HERE.sub(_UP, words))


def updated_errors(text: str | None, codes: Mapping[str, Iterable[int]]) -> str:
    """The page with a row for each of these errors, in their order, and the sentences that it had.

    Args:
        text: the page, or None where there is none.
        codes: the codes of each error. An error that it lacks stays, at the end, if it has a
            sentence.
    """
    had = {entry.name: entry for entry in read_errors(text or "")}
    wanted = [
        ErrorEntry(tuple(of), name, had[name].description if name in had else "")
        for name, of in codes.items()
    ]
    wanted += [entry for name, entry in had.items() if name not in codes and entry.description]
    return text if text and wanted == list(had.values()) else with_errors(text, wanted)


def with_errors(text: str | None, entries: Iterable[ErrorEntry]) -> str:
    """The page with these rows in place of its own; what stands around the table stays."""
    lines = (text if text is not None else _NEW_PAGE).rstrip("\n").split("\n")
    start = _table_start(lines)
    if start is None:
        lines.append("")
        start = end = len(lines)
    else:
        rows = (i for i in range(start, len(lines)) if not lines[i].strip().startswith("|"))
        end = next(rows, len(lines))
    return "\n".join([*lines[:start], *_HEAD, *map(_row, entries), *lines[end:], ""])


def _row(entry: ErrorEntry) -> str:
    words = cell(entry.description.replace(_UP, "]("))
    return f"|{', '.join(map(str, entry.codes))}|{entry.name}|{words}|"
