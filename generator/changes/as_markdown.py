"""A comparison as a section of a changelog. Floor 2.

The section has a heading of level two; below it the changes stand by verdict, then by namespace.
Every changed definition shows its old and new signature, and its TL lines where they differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import Final

from .. import tl
from ..model import Definition, Schema, Wire
from ..signatures import Signature, signature, union_name
from .as_json import catalogs_of
from .phrases import code, one_line, phrase, sides, summary, without_words, words
from .values import ERROR, Change, Comparison, Entry, Verdict, What

__all__ = ["markdown"]

_WIDTH: Final = 96


def markdown(comparison: Comparison, old: Schema, new: Schema, *, title: str = "") -> str:
    """The section, ready to paste.

    Args:
        comparison: what `compare` found.
        old: the old schema.
        new: the new schema.
        title: the heading; the new layer where it is empty.
    """
    layer = comparison.new_layer
    heading = one_line(title) or ("Changes" if layer is None else f"Layer {layer}")
    writer = _Writer(old, new)
    blocks = [f"## {heading}", *writer.section(comparison)]
    return "\n\n".join(blocks) + "\n"


class _Writer:
    """Writes entries with the signatures of both sides."""

    def __init__(self, old: Schema, new: Schema) -> None:
        self._old, self._new = catalogs_of(old), catalogs_of(new)

    def section(self, comparison: Comparison) -> Iterator[str]:
        """The blocks below the heading."""
        if not comparison.changes:
            yield "Nothing changed."
        else:
            layer = comparison.old_layer
            since = "" if layer is None else f"Since layer {layer}: "
            yield f"{since}{summary(comparison)}"
        yield from sides(comparison)
        for verdict, entries in comparison.by_verdict():
            yield f"### {str(verdict).capitalize()}"
            for namespace, found in groupby(entries, key=lambda entry: entry.namespace):
                yield f"#### {namespace or 'root'}"
                yield from self._namespace(list(found), verdict)

    def _namespace(self, entries: Sequence[Entry], verdict: Verdict) -> Iterator[str]:
        """What came and went as one list; then each definition that changed."""
        listed = [entry for entry in entries if _is_listed(entry)]
        if listed:
            yield "\n".join(self._item(entry) for entry in listed)
        for entry in entries:
            if not _is_listed(entry):
                yield from self._changed(entry, verdict)

    def _item(self, entry: Entry) -> str:
        """One bullet for what has one form only, and for words."""
        change = entry.first
        if change.kind == ERROR:
            return "\n".join(_bullet(c, entry.verdict) for c in entry.changes)
        name = f"{change.kind} {code(change.name)}"
        if said := words(entry.changes, code):
            return f"- {name}: words of {said}"
        verb = "new" if change.what is What.ADDED else change.what
        return f"- {verb} {name}: {change.reason}\n  {code(self._shown(change))}"

    def _shown(self, change: Change) -> str:
        """What came or went, as callers write it."""
        if change.new is not None:
            return str(signature(change.new, self._new[change.schema]))
        if change.old is not None:
            return str(signature(change.old, self._old[change.schema]))
        return union_name(change.name, change.schema)

    def _changed(self, entry: Entry, verdict: Verdict) -> Iterator[str]:
        first = entry.first
        yield f"**{code(first.name)}** ({first.kind})"
        items = [_bullet(change, verdict) for change in without_words(entry.ranked())]
        if said := words(entry.changes, code):
            items.append(f"- words of {said}")
        yield "\n".join(items)
        if first.old is not None and first.new is not None:
            yield from self._forms(first.old, first.new)

    def _forms(self, old: Definition, new: Definition) -> Iterator[str]:
        """The two signatures and the two TL lines, where they differ."""
        before = signature(old, self._old[old.schema])
        after = signature(new, self._new[new.schema])
        if before != after:
            yield _fence(_signature_lines(before, after))
        known = Wire.UNKNOWN not in (old.wire, new.wire)
        lines = (tl.print_line(old), tl.print_line(new)) if known else ("", "")
        if lines[0] != lines[1]:
            yield _fence([f"-{lines[0]}", f"+{lines[1]}"])


def _is_listed(entry: Entry) -> bool:
    """Whether one bullet says all of it."""
    whats = {change.what for change in without_words(entry.changes)}
    return entry.first.kind == ERROR or whats <= {What.ADDED, What.REMOVED}


def _bullet(change: Change, verdict: Verdict) -> str:
    """A change with its reason, and with its verdict where it isn't the heading's."""
    apart = "" if change.verdict is verdict else f" ({change.verdict})"
    return f"- {phrase(change, code)}{apart}: {change.reason}"


def _fence(lines: Sequence[str]) -> str:
    return "\n".join(("```diff", *lines, "```"))


def _signature_lines(old: Signature, new: Signature) -> list[str]:
    """Two signatures as a diff: whole where they are short, else the parameters that differ."""
    if max(len(str(old)), len(str(new))) <= _WIDTH:
        return [f"-{old}", f"+{new}"]
    before, after = old.lines(), new.lines()
    found: list[str] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            found += _shortened(before[start:end], is_head=start == 0, is_tail=end == len(before))
        else:
            found += [f"-{line}" for line in before[start:end]]
            found += [f"+{line}" for line in after[new_start:new_end]]
    return found


def _shortened(lines: Sequence[str], *, is_head: bool, is_tail: bool) -> list[str]:
    """A stretch of equal lines: its outer ends, and dots for the rest."""
    head = lines[: 2 if is_head else 0]  # the name and the asterisk
    tail = lines[-1:] if is_tail and len(lines) > len(head) else ()
    dots = ["     …"] if len(lines) > len(head) + len(tail) else []
    return [*(f" {line}" for line in head), *dots, *(f" {line}" for line in tail)]
