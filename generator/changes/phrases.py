"""Changes in a person's words. Floor 2: values in, text out.

Names and types come from pages; nothing in them can leave the line or the code span that they are
put in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from .values import Change, Comparison, What

__all__ = ["code", "one_line", "phrase", "sides", "summary", "without_words", "words"]

_WORDS: Final = {
    What.WORDS: "the description",
    What.PARAMETER_WORDS: "",
    What.ERROR_WORDS: "",
    What.EXAMPLES: "the examples",
}
_NO_VALUES: Final = frozenset({*_WORDS, What.ADDED, What.REMOVED, What.REORDERED, What.LINE})


def phrase(change: Change, quote: Callable[[str], str]) -> str:
    """What happened: `parameter retyped: hash int → long`.

    Args:
        change: the change; not one of words.
        quote: marks what comes from TL or from a page.
    """
    values = [v for v in (change.before, change.after) if v and change.what not in _NO_VALUES]
    is_renamed = change.what in (What.RENAMED, What.PARAMETER_RENAMED)
    parts = [change.part] if change.part and not is_renamed else []
    shown = " ".join((*map(quote, parts), " → ".join(map(quote, values)))).strip()
    return f"{change.what}: {shown}" if shown else str(change.what)


def without_words(changes: Iterable[Change]) -> list[Change]:
    """The changes that are not just of words."""
    return [change for change in changes if change.what not in _WORDS]


def words(changes: Iterable[Change], quote: Callable[[str], str]) -> str:
    """Which words changed: `the description, phone_number`; empty where none did."""
    found = [change for change in changes if change.what in _WORDS]
    return ", ".join(_WORDS[change.what] or quote(change.part) for change in found)


def summary(comparison: Comparison) -> str:
    """How many changes of each verdict, on one line."""
    counts = ", ".join(f"{count} {verdict}" for verdict, count in comparison.counts().items())
    entries = len(comparison.entries())
    return f"{counts}, in {entries} {'definition' if entries == 1 else 'definitions and types'}."


def sides(comparison: Comparison) -> list[str]:
    """What only one side has, and was not compared."""
    return [
        f"Only the {side} side has the {name} schema; nothing of it was compared."
        for name, side in comparison.one_sided
    ]


def one_line(text: str) -> str:
    """A text without line breaks and control characters."""
    return "".join(c if c.isprintable() else " " for c in text)


def code(text: str) -> str:
    """A text as a markdown code span."""
    return f"`{one_line(text).replace('`', chr(39))}`"
