"""A page copied from a blame view, back to the page. Floor 0.

A blame view is a table. Copied as text, each cell stands on a line of its own, cells are parted by
lines that hold one bar, and empty cells vanish. Every line of the page comes out as

    row := [timestamp] '|' '|' '|' [text] '|'

where the timestamp opens a group of lines that came with one commit and never belongs to the page.
So a blank line is four bars, and a page line that is itself one bar can't be told from them.
Blanks at the ends of a line, and repeated ones within it, are gone for good.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["LINES_A_ROW", "Recovered", "is_capture", "recover", "recover_lines"]

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d\Z")
_BAR = "|"
_BEFORE_TEXT = 3
LINES_A_ROW = 6  # at most: timestamp, three bars, text, bar


@dataclass(frozen=True, slots=True)
class Recovered:
    """The page's lines, the capture's line of each, and capture lines that fit no row."""

    lines: list[str]
    numbers: list[int]
    leftovers: list[int]


def is_capture(text: str) -> bool:
    """Whether the first lines are the first row of a blame view."""
    first, *rest = text.split("\n", 4)[:4]
    if _TIMESTAMP.match(first):
        return rest == [_BAR] * _BEFORE_TEXT
    return [first, *rest[:2]] == [_BAR] * _BEFORE_TEXT


def recover(text: str) -> str:
    """The text of the page that was captured."""
    return "".join(line + "\n" for line in recover_lines(text.split("\n")).lines)


def recover_lines(captured: list[str]) -> Recovered:
    """Read row after row; where a line fits none, drop it and look for the next row."""
    found = Recovered([], [], [])
    end = len(captured) - (captured[-1] == "")
    at = 0
    while at < end:
        bars = at + 1 if _TIMESTAMP.match(captured[at]) else at
        after = bars + _BEFORE_TEXT
        text_at = after if after < end and captured[after] != _BAR else None
        close = after if text_at is None else after + 1
        if captured[bars:after] == [_BAR] * _BEFORE_TEXT and captured[close : close + 1] == [_BAR]:
            found.lines.append("" if text_at is None else captured[text_at])
            found.numbers.append((bars if text_at is None else text_at) + 1)
            at = close + 1
        else:
            found.leftovers.append(at + 1)
            at += 1
    return found
