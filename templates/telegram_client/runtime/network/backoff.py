"""How long to wait before the next connection. Floor 3: numbers only."""

from __future__ import annotations

from collections.abc import Callable

__all__ = ["Backoff"]


class Backoff:
    """Pauses that double up to a limit, each shortened by chance so that clients spread out.

    The first reconnection after a connection that worked waits no longer than `first`.
    """

    def __init__(
        self,
        chance: Callable[[], float],
        *,
        first: float = 0.1,
        limit: float = 30.0,
        factor: float = 2.0,
    ) -> None:
        """`chance` gives numbers from 0 to 1."""
        self._chance = chance
        self._first = first
        self._limit = limit
        self._factor = factor
        self._next = first

    def next(self, *, at_least: float = 0.0) -> float:
        """Seconds to wait now: from half of the current pause up to all of it, or longer."""
        pause = self._next * (1 + self._chance()) / 2
        self._next = min(self._next * self._factor, self._limit)
        return max(pause, at_least)

    def reset(self) -> None:
        """The connection works: begin with the shortest pause next time."""
        self._next = self._first
