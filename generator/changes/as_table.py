"""A comparison as a table for a terminal. Floor 2."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.table import Table
from rich.text import Text

from .phrases import one_line, phrase, without_words, words
from .values import Comparison, Entry, Verdict

__all__ = ["table"]

_STYLES: Final = {
    Verdict.BREAKING: "bold red",
    Verdict.COMPATIBLE: "green",
    Verdict.WIRE: "cyan",
    Verdict.WORDS: "dim",
}


def table(comparison: Comparison) -> Table:
    """One row for each change, by verdict and namespace; the words of a definition share a row."""
    found = Table("verdict", "definition", "change", "why", header_style="bold", pad_edge=False)
    found.columns[0].no_wrap = True
    for _, entries in comparison.by_verdict():
        for entry in entries:
            name = Text(_name(entry))
            for verdict, change, why in _rows(entry):
                found.add_row(Text(verdict, _STYLES[verdict]), name, Text(change), Text(why))
                name = Text("")
        found.add_section()
    return found


def _name(entry: Entry) -> str:
    first = entry.first
    renamed = "" if first.old_name == first.name else f"{first.old_name} → "
    return one_line(f"{first.kind} {renamed}{first.name}")


def _rows(entry: Entry) -> Iterator[tuple[Verdict, str, str]]:
    for change in without_words(entry.ranked()):
        yield change.verdict, phrase(change, one_line), change.reason
    if said := words(entry.changes, one_line):
        yield Verdict.WORDS, f"words of {said}", "documentation"
