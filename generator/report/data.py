"""All that the report shows, as JSON values. Models in, one dict out.

    {"docs", "layer", "coverage": {…}, "entries": [{…}…], "hints": [text…],
     "problems": [[severity, code, path, line, message, hint, entry]…],
     "changes": {"old", "oldLayer", "counts", "oneSided", "groups": [
         {"name", "oldName", "kind", "schema", "entry", "verdict", "before": [signature, TL],
          "items": [[what, verdict, part, before, after, reason]…]}…]}}

`hint` is a position in `hints`, `entry` one in `entries` or -1. `changes` is None where nothing was
compared. A group's `before` is the old form; the new one is the entry's. What an item has before
and after is a description where the item is about words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..annotations import Catalog
from ..changes import Change, What, compare
from ..changes import Entry as Changed
from ..model import Definition, Problem, Schema, SchemaName, Wire
from ..tl import print_line
from .coverage import coverage
from .entries import Entries, shown_signature

__all__ = ["report_data"]

JSON = dict[str, object]
_OF_WORDS: Final = frozenset({What.WORDS, What.PARAMETER_WORDS, What.ERROR_WORDS})


def report_data(
    schema: Schema,
    problems: Sequence[Problem],
    *,
    docs: str,
    old: tuple[str, Schema] | None = None,
) -> JSON:
    """Everything that the report shows.

    Args:
        schema: what was read and joined.
        problems: what is wrong with it, in order.
        docs: what the pages are called.
        old: what to compare with, and what that is called.
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
        "changes": _Changes(*old, entries).data(schema) if old else None,
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


class _Changes:
    """The changes from an older schema, with the old form of what changed."""

    def __init__(self, name: str, old: Schema, entries: Entries) -> None:
        self._name = name
        self._old = old
        self._entries = entries
        self._catalogs = {s: Catalog(old, s) for s in (SchemaName.API, SchemaName.MTPROTO)}

    def data(self, new: Schema) -> JSON:
        """All changes, by definition or type."""
        comparison = compare(self._old, new)
        return {
            "old": self._name,
            "oldLayer": comparison.old_layer,
            "counts": {verdict.value: n for verdict, n in comparison.counts().items()},
            "oneSided": [[name.value, side.value] for name, side in comparison.one_sided],
            "groups": [self._group(changed) for changed in comparison.entries()],
        }

    def _group(self, changed: Changed) -> JSON:
        first = changed.first
        found: JSON = {
            "name": first.name,
            "kind": first.kind,
            "entry": self._entries.positions.get((first.schema, first.kind, first.name), -1),
            "verdict": changed.verdict.value,
            "items": [self._item(c) for c in sorted(changed.changes, key=lambda c: c.verdict.rank)],
        }
        if first.old_name != first.name:
            found["oldName"] = first.old_name
        if first.schema is not SchemaName.API:
            found["schema"] = first.schema.value
        if first.old is not None:
            found["before"] = self._form(first.old)
        return found

    def _item(self, change: Change) -> list[object]:
        before, after = (
            (
                self._entries.words(text, change.schema, change.kind)
                if text and change.what in _OF_WORDS
                else text
            )
            for text in (change.before, change.after)
        )
        return [change.what.value, change.verdict.value, change.part, before, after, change.reason]

    def _form(self, definition: Definition) -> list[str]:
        """The old signature, and the old line of TL where it is known."""
        catalog = self._catalogs[definition.schema]
        line = "" if definition.wire is Wire.UNKNOWN else print_line(definition)
        return [str(shown_signature(definition, catalog)), line]
