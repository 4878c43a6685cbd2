"""Two schemas to the changes between them. Floor 2: pure.

Only what code is generated for is compared: the API and the protocol's own schema.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ..annotations import generated
from ..model import Definition, Kind, Schema, SchemaName
from ..reach import Reach
from .differences import definition_differences
from .errors import error_differences
from .pairing import Pairing, pair_definitions, pair_types
from .values import ERROR, TYPE, Change, Comparison, Difference, Side, What, sort_key
from .verdicts import Judge

__all__ = ["compare"]

_COMPARED: Final = (SchemaName.API, SchemaName.MTPROTO)


def compare(old: Schema, new: Schema) -> Comparison:
    """All changes from one schema to another, each with its verdict, in a fixed order."""
    changes: list[Change] = []
    one_sided: list[tuple[SchemaName, Side]] = []
    for name in _COMPARED:
        before, after = (_Half(schema, name) for schema in (old, new))
        if before.definitions and after.definitions:
            changes += _schema_changes(before, after)
        elif before.definitions or after.definitions:
            one_sided.append((name, Side.OLD if before.definitions else Side.NEW))
    return Comparison(
        changes=tuple(sorted(changes, key=sort_key)),
        old_layer=old.layer,
        new_layer=new.layer,
        one_sided=tuple(one_sided),
    )


def _has_pages(schema: Schema) -> bool:
    return any(d.page is not None for d in schema.definitions)


class _Half:
    """One of the compared schemas on one side."""

    def __init__(self, schema: Schema, name: SchemaName) -> None:
        self.schema = schema
        self.name = name
        self.definitions = tuple(
            d for d in generated(schema) if d.schema is name and d.name != "vector"
        )
        self.reach = Reach(self.definitions)
        self.docs = {t.name: t for t in schema.types if t.schema is name}

    def of(self, kind: Kind) -> list[Definition]:
        return [d for d in self.definitions if d.kind is kind]


def _schema_changes(old: _Half, new: _Half) -> Iterator[Change]:
    vanished, appeared = {*old.reach.types}, {*new.reach.types}
    vanished, appeared = vanished - appeared, appeared - vanished
    pairings = {
        kind: pair_definitions(old.of(kind), new.of(kind), vanished=vanished, appeared=appeared)
        for kind in Kind
    }
    renamed = pairings[Kind.CONSTRUCTOR].renamed()
    renamed_types = pair_types(old.reach.types, new.reach.types, renamed)
    judge = Judge(old.schema, new.schema, old.name, renamed)
    differences = [d for pairing in pairings.values() for d in _of_definitions(pairing)]
    found = (*differences, *_of_types(old, new, renamed_types), *_of_errors(old, new))
    yield from map(judge.change, found)


def _of_definitions(pairing: Pairing[Definition]) -> Iterator[Difference]:
    for d in pairing.removed:
        yield Difference(what=What.REMOVED, schema=d.schema, kind=d.kind, name=d.name, old=d)
    for d in pairing.added:
        yield Difference(what=What.ADDED, schema=d.schema, kind=d.kind, name=d.name, new=d)
    for old, new in pairing.both:
        yield from definition_differences(old, new)


def _of_types(old: _Half, new: _Half, renamed: Mapping[str, str]) -> Iterator[Difference]:
    """Boxed types: those that came, went and got another name, and their words."""
    schema = old.name
    names = {name: renamed.get(name, name) for name in old.reach.types}
    for before, name in names.items():
        if name not in new.reach.types:
            yield Difference(what=What.REMOVED, schema=schema, kind=TYPE, name=name)
        elif before != name:
            yield Difference(
                what=What.RENAMED, schema=schema, kind=TYPE, name=name, before=before, after=name
            )
    for name in _without(new.reach.types, names.values()):
        yield Difference(what=What.ADDED, schema=schema, kind=TYPE, name=name)
    for before in old.docs:
        yield from _type_words(before, renamed.get(before, before), old, new)


def _of_errors(old: _Half, new: _Half) -> Iterator[Difference]:
    """Errors that a page documents for themselves; a side without pages says nothing of them."""
    if old.name is not SchemaName.API or not (_has_pages(old.schema) and _has_pages(new.schema)):
        return
    for what, name, before, after in error_differences(old.schema.errors, new.schema.errors):
        yield Difference(
            what=what,
            schema=old.name,
            kind=ERROR,
            name=name,
            part=name,
            before=before,
            after=after,
        )


def _without(names: Iterable[str], others: Iterable[str]) -> list[str]:
    left_out = {*others}
    return [name for name in names if name not in left_out]


def _type_words(before: str, name: str, old: _Half, new: _Half) -> Iterator[Difference]:
    was, now = old.docs.get(before), new.docs.get(name)
    if was is None or now is None or was.page is None or now.page is None:
        return
    if was.description.split() != now.description.split():
        yield Difference(
            what=What.WORDS,
            schema=old.name,
            kind=TYPE,
            name=name,
            before=was.description,
            after=now.description,
        )
