"""Which of the scripted faults strikes next. Floor 4: counts occasions, does nothing itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, TypeAlias

from ..runtime.errors import LocalError
from .faults import Fault, Stage

if TYPE_CHECKING:
    from typing import Self

__all__ = ["FaultPlan", "Faults", "InTurn", "Scripted"]


class InTurn:
    """Faults of which each begins to count when the one before has struck for the last time."""

    def __init__(self, *faults: Fault) -> None:
        for fault in faults[:-1]:
            if fault.times is None:
                raise LocalError(f"InTurn: {fault} never ends, nothing can follow it")
        self.faults = faults

    def __repr__(self) -> str:
        return f"InTurn({', '.join(map(repr, self.faults))})"


Scripted: TypeAlias = Fault | InTurn


class Faults:
    """Faults that were given to a server together; as a context manager, for a block.

    Attributes:
        strikes: the faults that struck, in order.
    """

    def __init__(self, plan: FaultPlan, faults: tuple[Scripted, ...]) -> None:
        self.strikes: list[Fault] = []
        self.armed = [
            _Armed(each.faults if isinstance(each, InTurn) else (each,)) for each in faults
        ]
        self._plan = plan

    @property
    def are_over(self) -> bool:
        """Whether all have struck as often as they shall."""
        return not any(each.current for each in self.armed)

    def remove(self) -> None:
        """Let nothing of this go wrong any more. Removing twice does nothing."""
        self._plan.remove(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.remove()


class FaultPlan:
    """All that is still to go wrong."""

    def __init__(self) -> None:
        self._given: list[Faults] = []
        self.stages: Collection[Stage] = frozenset()
        """The stages at which there is something to ask for; empty nearly always."""

    def add(self, faults: tuple[Scripted, ...]) -> Faults:
        given = Faults(self, faults)
        self._given.append(given)
        self._look()
        return given

    def remove(self, faults: Faults) -> None:
        if faults in self._given:
            self._given.remove(faults)
            self._look()

    def clear(self) -> None:
        self._given.clear()
        self._look()

    def waiting(self, stage: Stage) -> Iterator[Fault]:
        """The faults whose turn it is at a stage, without asking whether they strike."""
        if stage in self.stages:
            for _, armed in self._at(stage):
                if armed.current is not None:
                    yield armed.current

    def wants_methods(self, stage: Stage) -> bool:
        """Whether a fault at this stage depends on the methods that a packet calls."""
        return any(fault.on is not None for fault in self.waiting(stage))

    def strike(self, stage: Stage, methods: Collection[str] = ()) -> list[Fault]:
        """The faults that strike on this occasion: a packet or an answer with these methods."""
        if stage not in self.stages:
            return []
        struck = []
        for given, armed in self._at(stage):
            fault = armed.current
            if fault is not None and _concerns(fault, methods) and armed.strikes():
                given.strikes.append(fault)
                struck.append(fault)
        self._look()
        return struck

    def strike_with(self, fault: Fault) -> bool:
        """An occasion for a fault that was found `waiting`; whether it strikes on it."""
        found = [pair for pair in self._at(fault.stage) if pair[1].current is fault]
        for given, armed in found[:1]:
            if armed.strikes():
                given.strikes.append(fault)
                self._look()
                return True
        return False

    def _at(self, stage: Stage) -> Iterator[tuple[Faults, _Armed]]:
        for given in self._given:
            for armed in given.armed:
                if armed.current is not None and armed.current.stage is stage:
                    yield given, armed

    def _look(self) -> None:
        """Find out at which stages there is something left."""
        self.stages = frozenset(
            armed.current.stage
            for given in self._given
            for armed in given.armed
            if armed.current is not None
        )


class _Armed:
    """Faults in turn, usually one, and how far the present one has counted."""

    __slots__ = ("_faults", "_seen", "_struck", "current")

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self._faults = list(faults)
        self._seen = self._struck = 0
        self.current: Fault | None = None
        self._next()

    def strikes(self) -> bool:
        """Count an occasion; whether the present fault strikes on it."""
        fault = self.current
        if fault is None:
            return False
        self._seen += 1
        if self._seen <= fault.after:
            return False
        self._struck += 1
        if self._struck == fault.times:
            self._next()
        return True

    def _next(self) -> None:
        self._seen = self._struck = 0
        self.current = self._faults.pop(0) if self._faults else None


def _concerns(fault: Fault, methods: Collection[str]) -> bool:
    return fault.on is None or fault.on.NAME in methods
