"""TL types as Python's type checkers see them, so that two of them can be compared. Floor 2.

The old and the new schema have unions of one name with other members, so a union is told by its
name where the name is in both and its members have changed, and by its members elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .. import names
from ..annotations import PLAIN, is_random_id
from ..model import Definition, Parameter, Type
from ..reach import Reach
from .values import Difference, Side

__all__ = ["PythonType", "Slot", "Types", "fits", "is_narrower", "newly_tied"]

_OBJECT: Final = "object"
# Pairs of one Python type whose second holds less: fewer bits, or only one length.
_NARROWER: Final = frozenset(
    {
        ("long", "int"),
        ("bytes", "int128"),
        ("bytes", "int256"),
        ("int128", "int256"),
        ("int256", "int128"),
    }
)


@dataclass(frozen=True, slots=True)
class PythonType:
    """A union of class names, or a list of such."""

    union: frozenset[str] = frozenset()
    item: PythonType | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """A keyword and attribute: whether it may be left out, and whether it may hold None."""

    has_default: bool
    may_be_none: bool

    @classmethod
    def of(cls, parameter: Parameter) -> Slot:
        """As the generated package declares it."""
        optional = is_random_id(parameter) or parameter.optional is not False
        is_true = parameter.type is not None and parameter.type.name == "true"
        return cls(optional, optional and not is_true)


class Types:
    """The Python types of both sides, in names that can be compared."""

    def __init__(self, old: Reach, new: Reach, renamed: Mapping[str, str]) -> None:
        self._reach = {Side.OLD: old, Side.NEW: new}
        self._renamed = renamed
        self._opaque = {
            name
            for name in old.types
            if name in new.types and self._union(old, name) != frozenset(new.types[name])
        }

    def of(self, kind: Type | None, definition: Definition, side: Side) -> PythonType:
        """The Python type of a value of a TL type."""
        if kind is None:
            return PythonType(frozenset({_OBJECT}))
        if kind.is_vector and kind.item is not None:
            return PythonType(item=self.of(kind.item, definition, side))
        if kind.variable:
            return PythonType(frozenset({"tl.Function"}))
        if kind.name in definition.generics:
            return PythonType(frozenset({"tl.X"}))
        if kind.name in PLAIN:
            return PythonType(frozenset({PLAIN[kind.name][0]}))
        return PythonType(self._named(kind, side))

    def _named(self, kind: Type, side: Side) -> frozenset[str]:
        if kind.name in self._opaque:
            return frozenset({f"Type{kind.name}"})
        members = self._reach[side].of(kind)
        if side is Side.OLD:
            members = tuple(self._renamed.get(name, name) for name in members)
        return frozenset(members) or frozenset({_OBJECT})

    def _union(self, reach: Reach, name: str) -> frozenset[str]:
        return frozenset(self._renamed.get(c, c) for c in reach.types[name])


def fits(value: PythonType, wanted: PythonType) -> bool:
    """Whether one type's values are allowed where another is wanted. Lists have to be equal."""
    if wanted.union == {_OBJECT}:
        return True
    if value.item is not None or wanted.item is not None:
        return value == wanted
    promoted = {
        "float" if name == "int" and "float" in wanted.union else name for name in value.union
    }
    return promoted <= wanted.union


def is_narrower(old: Type, new: Type) -> bool:
    """Whether values of the old type exist that the new one, of the same Python type, refuses."""
    return (old.innermost.name, new.innermost.name) in _NARROWER


def newly_tied(difference: Difference) -> str:
    """The Python names of old parameters that share the bit of this one, and didn't before.

    Parameters of one bit are passed together or not at all; a `true` flag only says whether the
    others are there.
    """
    new, old = difference.new_parameter, difference.old_parameter
    if new is None or new.flag is None or difference.old is None or difference.new is None:
        return ""
    before = {p.name: p for p in difference.old.wire_parameters}
    sharing = [
        before[p.name]
        for p in difference.new.wire_parameters
        if p.flag == new.flag and p.name != new.name and p.name in before
    ]
    if old is None:
        tied = sharing if new.type != Type("true") else []
    else:
        tied = [p for p in sharing if p.flag != old.flag]
    return ", ".join(names.parameter_name(p.name) for p in tied)
