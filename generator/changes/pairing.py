"""What on one side is what on the other, under the same name or a new one. Floor 2.

A definition that vanished and one that appeared are the same one where their ids are equal, or
where they take the same parameters and give the same result. Little parameters prove little: below
`_PROOF` of them the names have to resemble each other, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Generic, TypeVar

from ..matching import gaps
from ..model import Definition, Parameter, Type

__all__ = ["Pairing", "pair_definitions", "pair_parameters", "pair_types"]

_PROOF: Final = 3
_RESEMBLANCE: Final = 0.6
_ANY: Final = "*"

_Item = TypeVar("_Item", Definition, Parameter)
_Members = Mapping[str, Sequence[str]]


@dataclass(slots=True)
class Pairing(Generic[_Item]):
    """What stands on both sides, and what on one only."""

    both: list[tuple[_Item, _Item]]
    removed: list[_Item]
    added: list[_Item]

    def renamed(self) -> dict[str, str]:
        """The new name of everything that has one, by its old name."""
        return {old.name: new.name for old, new in self.both if old.name != new.name}

    def join(self, old: _Item, new: _Item) -> None:
        """Take a removed and an added item for one."""
        self.removed.remove(old)
        self.added.remove(new)
        self.both.append((old, new))


def pair_definitions(
    old: Sequence[Definition], new: Sequence[Definition], *, vanished: set[str], appeared: set[str]
) -> Pairing[Definition]:
    """The definitions of one schema and kind on two sides.

    Args:
        old: those of the old side. new: those of the new side. vanished: boxed types that only the
        old side has. appeared: boxed types that only the new side has; one of each may be one type
        under two names.
    """
    pairing = _by_name(old, new)
    _join_alike(pairing, lambda d: d.id, lambda d: d.id, lambda *_: 1.0)
    _join_alike(
        pairing, lambda d: _shape(d, vanished), lambda d: _shape(d, appeared), _definition_likeness
    )
    return pairing


def pair_parameters(old: Sequence[Parameter], new: Sequence[Parameter]) -> Pairing[Parameter]:
    """The parameters of one definition on two sides.

    A parameter that has another name stands between the same neighbours, or behind the same bit,
    and has one type.
    """
    pairing = _by_name(old, new)
    same = {o.name for o, _ in pairing.both}
    place = {p.name: gap for side in (old, new) for gap, of in gaps(side, same).items() for p in of}

    def stand(parameter: Parameter) -> Hashable:
        return place[parameter.name], parameter.type, parameter.flag, parameter.optional

    def bit(parameter: Parameter) -> Hashable:
        return parameter.flag and (parameter.type, parameter.flag)

    _join_equal_numbers(pairing, stand)
    _join_equal_numbers(pairing, bit)
    return pairing


def pair_types(old: _Members, new: _Members, renamed: Mapping[str, str]) -> dict[str, str]:
    """Boxed types that only got another name: the new name of each.

    Args:
        old: constructors by boxed type, of the old side.
        new: the same of the new side.
        renamed: new names of constructors.
    """
    appeared = {frozenset(of): name for name, of in new.items() if name not in old}
    found = {}
    for name, of in sorted(old.items()):
        now = appeared.get(frozenset(renamed.get(c, c) for c in of))
        if name not in new and now is not None:
            found[name] = now
    return found


def _by_name(old: Sequence[_Item], new: Sequence[_Item]) -> Pairing[_Item]:
    before = {item.name: item for item in old}
    after = {item.name: item for item in new}
    return Pairing(
        both=[(item, after[item.name]) for item in old if item.name in after],
        removed=[item for item in old if item.name not in after],
        added=[item for item in new if item.name not in before],
    )


def _grouped(
    items: Iterable[_Item], key: Callable[[_Item], Hashable]
) -> defaultdict[Hashable, list[_Item]]:
    """Items by key; those whose key is None are left out."""
    found: defaultdict[Hashable, list[_Item]] = defaultdict(list)
    for item in items:
        if (of := key(item)) is not None:
            found[of].append(item)
    return found


def _join_equal_numbers(pairing: Pairing[Parameter], key: Callable[[Parameter], Hashable]) -> None:
    """Join, in their order, what has one key on both sides, where neither side has more of it."""
    added = _grouped(pairing.added, key)
    for of, removed in _grouped(pairing.removed, key).items():
        if len(removed) == len(added[of]):
            for old, new in zip(removed, added[of], strict=True):
                pairing.join(old, new)


def _join_alike(
    pairing: Pairing[Definition],
    old_key: Callable[[Definition], Hashable],
    new_key: Callable[[Definition], Hashable],
    likeness: Callable[[Definition, Definition, bool], float],
) -> None:
    """Join what has one key on both sides, the most alike first."""
    added = _grouped(pairing.added, new_key)
    for of, removed in _grouped(pairing.removed, old_key).items():
        alone = len(removed) == len(added[of]) == 1
        ranked = sorted(
            (-likeness(o, n, alone), o.name, n.name) for o in removed for n in added[of]
        )
        olds, news = {d.name: d for d in removed}, {d.name: d for d in added[of]}
        for negative, old, new in ranked:
            if old in olds and new in news and -negative >= _RESEMBLANCE:
                pairing.join(olds.pop(old), news.pop(new))


def _definition_likeness(old: Definition, new: Definition, alone: bool) -> float:
    """How alike two definitions of one shape are: by name, if the shape isn't proof enough."""
    said = sum(1 for p in old.wire_parameters if not p.is_flags_word)
    if not said:
        return 0.0
    if alone and said >= _PROOF:
        return 1.0
    before, after = (d.name.rpartition(".")[2].casefold() for d in (old, new))
    return SequenceMatcher(None, before, after, autojunk=False).ratio()


def _shape(definition: Definition, one_sided: set[str]) -> Hashable:
    """Parameters and result; the types that only one side has count as one and the same."""
    return (
        tuple((p.name, p.flag, _known(p.type, one_sided)) for p in definition.wire_parameters),
        _known(definition.result, one_sided),
        definition.generics,
        definition.body,
    )


def _known(kind: Type | None, one_sided: set[str]) -> Type | None:
    if kind is None:
        return None
    if kind.item is not None:
        return Type(kind.name, _known(kind.item, one_sided), kind.bare, kind.variable)
    return Type(_ANY, None, kind.bare, kind.variable) if kind.name in one_sided else kind
