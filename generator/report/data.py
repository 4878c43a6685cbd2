"""All that the report shows, as JSON values. Floor 3: model and comparison in, one dict out.

    {"docs", "layer", "coverage": {…}, "entries": [{…}…], "hints": [text…],
     "problems": [[severity, code, path, line, message, hint, entry]…],
     "changes": {"old", "counts", "oneSided", "groups": [{…}…]}}

`hint` is a position in `hints`, `entry` one in `entries` or -1. `changes` is None where nothing was compared.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..changes import Comparison
from ..changes import Entry as Changed
from ..model import Definition, Problem, Schema
from ..tl import print_line
from .coverage import coverage
from .entries import Entries

__all__ = ["report_data"]

JSON = dict[str, object]


def report_data(
    schema: Schema,
    problems: Sequence[Problem],
    *,
    docs: str,
    old: str = "",
    comparison: Comparison | None = None,
) -> JSON:
    """Everything that the report shows.

    Args:
        schema: what was read and joined.
        problems: what is wrong with it, in order.
        docs: what the pages are called.
        old: what the other side of the comparison is called.
        comparison: the changes from that side to this one.
    """
    entries = Entries(schema)
    hints = list(dict.fromkeys(p.hint for p in problems))
    return {
        "docs": docs,
        "layer": schema.layer,
        "coverage": coverage(schema),
        "entries": entries.data(),
        "hints": hints,
        "problems": _problems(problems, {h: i for i, h in enumerate(hints)}, entries),
        "changes": _changes(comparison, old, entries) if comparison is not None else None,
    }


def _problems(
    problems: Sequence[Problem], hints: dict[str, int], entries: Entries
) -> list[list[object]]:
    """Problems with the entry whose page, or whose line of TL, they are about."""
    pages: dict[str, int] = {}
    lines: dict[tuple[str, int], int] = {}
    for position, entry in enumerate(entries.entries):
        if entry.page:
            pages.setdefault(entry.page.path, position)
        if isinstance(entry, Definition) and entry.tl:
            lines.setdefault((entry.tl.path, entry.tl.line), position)
    return [
        [
            p.severity.value,
            p.code,
            p.place.path,
            p.place.line,
            p.message,
            hints[p.hint],
            lines.get((p.place.path, p.place.line), pages.get(p.place.path, -1)),
        ]
        for p in problems
    ]


def _changes(comparison: Comparison, old: str, entries: Entries) -> JSON:
    return {
        "old": old,
        "oldLayer": comparison.old_layer,
        "counts": {verdict.value: n for verdict, n in comparison.counts().items()},
        "oneSided": [[name.value, side.value] for name, side in comparison.one_sided],
        "groups": [_group(changed, entries) for changed in comparison.entries()],
    }


def _group(changed: Changed, entries: Entries) -> JSON:
    """The changes of one definition or type: the worst verdict, each change, and both lines of TL."""
    first = changed.first
    return {
        "name": first.name,
        "oldName": first.old_name if first.old_name != first.name else "",
        "kind": first.kind,
        "schema": first.schema.value,
        "entry": entries.positions.get((first.schema, first.kind, first.name), -1),
        "verdict": changed.verdict.value,
        "before": print_line(first.old) if first.old else "",
        "after": print_line(first.new) if first.new else "",
        "items": [[c.what.value, c.verdict.value, c.part, c.before, c.after, c.reason] for c in changed.changes],
    }
