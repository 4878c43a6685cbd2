"""The words of a comparison: what changed, and what that means to a caller. Floor 1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final

from ..model import Definition, Kind, Parameter, SchemaName, Wire

__all__ = [
    "ERROR",
    "TYPE",
    "Change",
    "Comparison",
    "Difference",
    "Entry",
    "Judgement",
    "Side",
    "Verdict",
    "What",
]

TYPE: Final = "type"
ERROR: Final = "error"
"""The kinds of a boxed type and of an error with a page for itself; the others are the model's."""


class Verdict(StrEnum):
    """What a change means to a caller of the generated package; the worst comes first."""

    BREAKING = "breaking"  # a call that type-checked no longer does, or means something else
    COMPATIBLE = "compatible"  # what was written goes on as it was; there is something new to use
    WIRE = "wire only"  # other bytes travel; no line of a caller's code sees it
    WORDS = "words only"  # documentation

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS: Final = {verdict: rank for rank, verdict in enumerate(Verdict)}


class What(StrEnum):
    """What happened to a definition or a boxed type, or to a part of it."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    PARAMETER_ADDED = "parameter added"
    PARAMETER_REMOVED = "parameter removed"
    PARAMETER_RENAMED = "parameter renamed"
    RETYPED = "parameter retyped"
    MADE_OPTIONAL = "parameter made optional"
    MADE_REQUIRED = "parameter made required"
    FLAG_MOVED = "parameter moved to another flag bit"
    REORDERED = "parameters reordered"
    RESULT = "result changed"
    TYPE = "type changed"
    ID = "id changed"
    LINE = "line changed"
    WIRE_FORM = "wire form changed"
    ERROR_ADDED = "error added"
    ERROR_REMOVED = "error removed"
    ERROR_CODE = "error code changed"
    ACCESS = "access changed"
    WORDS = "words changed"
    PARAMETER_WORDS = "parameter words changed"
    ERROR_WORDS = "error words changed"
    EXAMPLES = "examples changed"


class Side(StrEnum):
    """One of the two things that are compared."""

    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict and its reason."""

    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that differs, before anybody judged it.

    `name` is the new name, or the old one of what is gone. `part` names the parameter, error or
    access fact. `before` and `after` are what stood there; None where there was nothing. The
    definitions are None where they don't exist and for boxed types.
    """

    what: What
    schema: SchemaName
    kind: str
    name: str
    part: str = ""
    before: str | None = None
    after: str | None = None
    old: Definition | None = None
    new: Definition | None = None
    old_parameter: Parameter | None = None
    new_parameter: Parameter | None = None

    @property
    def old_name(self) -> str:
        """The name on the old side."""
        renamed = self.what is What.RENAMED and self.before
        return self.old.name if self.old else renamed or self.name

    def forms(self) -> tuple[Definition, Definition]:
        """The old and the new form of a definition that both sides have.

        Raises:
            ValueError: it was added or removed, or is a boxed type.
        """
        if self.old is None or self.new is None:
            raise ValueError(f"{self.name}: {self.what} has no two forms")
        return self.old, self.new

    def parameter_forms(self) -> tuple[Parameter, Parameter]:
        """The old and the new form of a parameter that both sides have.

        Raises:
            ValueError: it was added or removed, or this is not about a parameter.
        """
        if self.old_parameter is None or self.new_parameter is None:
            raise ValueError(f"{self.name}: {self.what} has no two forms of a parameter")
        return self.old_parameter, self.new_parameter

    @property
    def becomes_usable(self) -> bool:
        """Whether the definition could not be put on the wire before, and now can."""
        if self.old is None or self.new is None:
            return False
        return self.old.wire is Wire.UNKNOWN and self.new.wire is not Wire.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Difference):
    """A difference with the verdict and its reason."""

    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Entry:
    """All changes of one definition or boxed type."""

    changes: tuple[Change, ...]

    @property
    def first(self) -> Change:
        """Any of the changes, for what they share: schema, kind, names and forms."""
        return self.changes[0]

    @property
    def namespace(self) -> str:
        """The part of the name before the dot; empty for the root namespace."""
        return self.first.name.rpartition(".")[0]

    def ranked(self) -> list[Change]:
        """The changes, the worst first."""
        return sorted(self.changes, key=lambda change: change.verdict.rank)

    @property
    def verdict(self) -> Verdict:
        """The worst verdict."""
        return min((change.verdict for change in self.changes), key=lambda v: v.rank)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All changes between two schemas, in a fixed order.

    `one_sided` names the schemas that only one side has; nothing of them was compared.
    """

    changes: tuple[Change, ...] = ()
    old_layer: int | None = None
    new_layer: int | None = None
    one_sided: tuple[tuple[SchemaName, Side], ...] = ()

    def counts(self) -> dict[Verdict, int]:
        """How many changes there are of each verdict."""
        found = Counter(change.verdict for change in self.changes)
        return {verdict: found[verdict] for verdict in Verdict}

    def at_least(self, verdict: Verdict) -> bool:
        """Whether any change is as bad as this, or worse."""
        return any(change.verdict.rank <= verdict.rank for change in self.changes)

    def entries(self) -> list[Entry]:
        """The changes by definition or boxed type, in the order of the changes."""
        return [Entry(tuple(found)) for _, found in groupby(self.changes, key=_home)]

    def by_verdict(self) -> Iterator[tuple[Verdict, list[Entry]]]:
        """Entries by their worst verdict, the worst first, and within it by namespace."""
        entries = sorted(self.entries(), key=lambda entry: entry.namespace)
        for verdict in Verdict:
            if found := [entry for entry in entries if entry.verdict is verdict]:
                yield verdict, found


def _home(change: Change) -> tuple[str, str, str, str]:
    return change.schema, change.kind, change.name, change.old_name


def sort_key(change: Change) -> tuple[int, int, str, tuple[str, str, str, str]]:
    """The API before the protocol's own schema; methods, constructors, types, errors; by name."""
    kinds = (Kind.METHOD, Kind.CONSTRUCTOR, TYPE, ERROR)
    return (
        tuple(SchemaName).index(change.schema),
        kinds.index(change.kind),
        change.name,
        _home(change),
    )
