"""Bytes to the lines of a page. Floor 0.

Every kind of line end counts as one, so line numbers are those of an editor. A page that was
copied from a blame view is recovered here, and its lines keep the numbers of the copy.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from .capture import LINES_A_ROW, is_capture, recover_lines
from .page import PageProblem
from .problems import Reports

__all__ = ["MAX_BYTES", "MAX_LINES", "Source", "decode_page", "read_source"]

MAX_BYTES = 2 * 1024 * 1024  # the largest published file, an index, has a quarter of this
MAX_LINES = 40_000
_MOST_LEFTOVERS = 20


@dataclass(slots=True)
class Source:
    """A page's lines and the number of each in its file."""

    lines: list[str]
    numbers: Sequence[int]
    reports: Reports = field(default_factory=Reports)

    def numbered(self, start: int, end: int) -> list[tuple[int, str]]:
        """lines[start:end], each after its number."""
        return list(zip(self.numbers[start:end], self.lines[start:end], strict=True))

    def text(self, start: int, end: int) -> str:
        """lines[start:end] as text, without blank lines around it."""
        return "\n".join(self.lines[start:end]).strip("\n")


def decode_page(data: bytes, path: str) -> str | PageProblem:
    """The text of a page file, or why it has none; `path` is not opened."""
    reports = Reports()
    if len(data) > MAX_BYTES:
        reports.add("P103", 1, what=f"{len(data)} bytes, at most {MAX_BYTES} are read")
    elif b"\0" in data:
        reports.add("P102", _line_of(data, data.index(b"\0")))
    else:
        try:
            return _normal(data.decode("utf-8"))
        except UnicodeDecodeError as error:
            what = f"byte {data[error.start]:#04x}, {error.reason}"
            reports.add("P101", _line_of(data, error.start), what=what)
    return reports.problems()[0]


def _line_of(data: bytes, offset: int) -> int:
    before = data[:offset].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return before.count(b"\n") + 1


def _normal(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.removeprefix("\ufeff")


def read_source(text: str) -> Source:
    """The lines to read, those of the page where `text` is a capture of one; none if too many."""
    text = _normal(text)
    captured = is_capture(text)
    count = text.count("\n") + 1
    if len(text) > MAX_BYTES or count > MAX_LINES * (LINES_A_ROW if captured else 1):
        source = Source([], ())
        what = f"{len(text)} characters in {count} lines, at most {MAX_BYTES} in {MAX_LINES}"
        source.reports.add("P103", 1, what=what)
        return source
    lines = text.replace("\0", "\ufffd").split("\n")
    source = _recovered(lines) if captured else Source(lines, range(1, count + 1))
    if "\0" in text:
        source.reports.add("P102", text.count("\n", 0, text.index("\0")) + 1)
    return source


def _recovered(captured: list[str]) -> Source:
    found = recover_lines(captured)
    source = Source([*found.lines, ""], [*found.numbers, len(captured)])
    for number in found.leftovers[:_MOST_LEFTOVERS]:
        source.reports.add("P104", number, got=captured[number - 1])
    return source
