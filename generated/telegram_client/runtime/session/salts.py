"""Server salts: which one to use, on the client; which ones to accept, on the server. Floor 2.

https://core.telegram.org/mtproto/description#server-salt
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..crypto import RandomBytes

__all__ = ["Salt", "Salts", "ServerSalts"]

FOREVER = (1 << 31) - 1
MARGIN = 60  # seconds before its end that a salt is no longer used
AHEAD = 3600  # seconds; more salts are asked for when those known reach no farther
PERIOD = 1800  # "changed every 30 minutes", and accepted for as long again


class Salt(NamedTuple):
    """A salt, a signed long, and its period in the server's unix time, as far as it is known."""

    value: int
    valid_since: int = 0
    valid_until: int = FOREVER

    def __repr__(self) -> str:
        return f"<Salt from {self.valid_since} to {self.valid_until}>"


class Salts:
    """The client's salts.

    A salt whose period is not known is used until the server objects or tells the periods. The
    periods overlap; each is used up to nearly its end, so that two clocks need not agree exactly.
    """

    __slots__ = ("_known", "_until", "_value")

    def __init__(self, salts: Iterable[Salt]) -> None:
        self._value = 0  # a wrong one: the server answers with a right one
        self._until = -1.0
        self._known: tuple[Salt, ...] = ()
        self.learn(salts)

    @property
    def known(self) -> tuple[Salt, ...]:
        return self._known

    def current(self, time: float) -> int:
        if time >= self._until:
            self._choose(time)
        return self._value

    def replace(self, value: int) -> bool:
        """The server named the salt to use; whether that is news."""
        if value == self._value and self._until > 0:
            return False
        known = [salt for salt in self._known if salt.value == value]
        self._known = tuple(known) or (Salt(value),)
        self._value, self._until = value, self._known[0].valid_until - MARGIN
        return True

    def learn(self, salts: Iterable[Salt]) -> None:
        """The server told the periods."""
        told = sorted(salts, key=lambda salt: salt.valid_until)
        self._known = tuple(told) or self._known
        self._until = -1.0

    def run_out(self, time: float) -> bool:
        """Whether it is time to ask for more."""
        periods = [salt.valid_until for salt in self._known if salt.valid_until != FOREVER]
        return max(periods, default=0) < time + AHEAD

    def _choose(self, time: float) -> None:
        self._known = tuple(salt for salt in self._known if salt.valid_until > time)
        good = [
            salt
            for salt in self._known
            if salt.valid_since <= time and salt.valid_until - MARGIN > time
        ]
        if good:
            self._value, self._until = good[0].value, good[0].valid_until - MARGIN
            return
        self._until = time + MARGIN  # none is better than the last one: look again later


class ServerSalts:
    """The salts of one auth key: a new one every half hour, the one before is still accepted."""

    __slots__ = ("_past", "_random_bytes", "_salts", "_start")

    def __init__(self, first: int, unix_time: float, random_bytes: RandomBytes) -> None:
        self._random_bytes = random_bytes
        self._start = int(unix_time)
        self._past = 0
        self._salts = [first]

    def current(self, unix_time: float) -> int:
        return self._salt(self._period(unix_time))

    def accepts(self, salt: int, unix_time: float) -> bool:
        """Whether it is the present salt or the one before it."""
        period = self._period(unix_time)
        return salt in (self._salt(period), self._salt(max(period - 1, self._past)))

    def rotate(self, unix_time: float) -> None:
        """Change the salts at once and accept none of those used up to now."""
        period = self._past = self._period(unix_time)
        del self._salts[period:]

    def ahead(self, count: int, unix_time: float) -> list[Salt]:
        """The present salt and those that follow."""
        period = self._period(unix_time)
        return [
            Salt(self._salt(at), self._begin(at), self._begin(at + 2))
            for at in range(period, period + count)
        ]

    def _period(self, unix_time: float) -> int:
        return max(int(unix_time - self._start) // PERIOD, 0)

    def _begin(self, period: int) -> int:
        return self._start + period * PERIOD

    def _salt(self, period: int) -> int:
        while len(self._salts) <= period:
            self._salts.append(int.from_bytes(self._random_bytes(8), "little", signed=True))
        return self._salts[period]
