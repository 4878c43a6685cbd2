"""Message identifiers: made from time, checked against time and each other. Floor 1.

https://core.telegram.org/mtproto/description#message-identifier-msg-id. `now` is a clock that
never goes back; unix time as the server has it is `now` plus an offset.
"""

from __future__ import annotations

import enum
from heapq import heappush, heappushpop

__all__ = ["ANSWER", "NOTICE", "Arrival", "MessageIds", "ReceivedIds", "ServerTime"]

REQUEST, ANSWER, NOTICE = 0, 1, 3
"""msg_id modulo 4: a client's, a server's that answers a client's, any other of a server."""

PAST, FUTURE = 300, 30  # seconds: "over 30 seconds in the future or over 300 seconds in the past"
KEPT = 4096
SECOND = 1 << 32


class ServerTime:
    """The server's clock, as far as it is known.

    A guess serves for making msg_ids, but not for refusing any: that asks for a clock which is
    "synchronized with that of the server"
    (https://core.telegram.org/mtproto/security_guidelines#checking-msg-id).
    """

    __slots__ = ("is_known", "offset")

    def __init__(self, offset: float, *, is_known: bool) -> None:
        self.offset = offset
        self.is_known = is_known

    def at(self, now: float) -> float:
        """Unix time."""
        return now + self.offset

    def learn(self, msg_id: int, now: float) -> None:
        """Set the clock by a message that the server made just now."""
        self.offset = msg_id / SECOND - now
        self.is_known = True

    def age(self, msg_id: int, now: float) -> float:
        """Seconds since a message was made; negative for one of the future."""
        return now + self.offset - msg_id / SECOND

    def refuses(self, msg_id: int, now: float) -> bool:
        """Whether a message's time is known to be impossible."""
        return self.is_known and not -FUTURE <= self.age(msg_id, now) <= PAST


class MessageIds:
    """Makes msg_ids: unix time * 2^32, each above the one before."""

    __slots__ = ("_last", "_time")

    def __init__(self, time: ServerTime) -> None:
        self._time = time
        self._last = 0

    def next(self, now: float, kind: int = REQUEST) -> int:
        made = int((now + self._time.offset) * SECOND) & -4
        if made <= self._last:
            made = self._last + 4
        if not made & 0xFFFFFFFF:  # "the lower 32 bits [...] must not be empty"
            made += 4
        self._last = made
        return made | kind


class Arrival(enum.Enum):
    """What the msg_ids of earlier messages say of a new one."""

    NEW = "not seen before"
    REPEATED = "seen before"
    TOO_OLD = "below the oldest that is remembered"


class ReceivedIds:
    """The msg_ids of the last messages that came in.

    "The identifiers of the last N messages received from the other side must be stored, and if a
    message comes in with a msg_id lower than all or equal to any of the stored values, that
    message is to be ignored." Lower than all says something only once there are N.
    https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
    """

    __slots__ = ("_ids", "_limit", "_sorted", "newest")

    def __init__(self, limit: int = KEPT) -> None:
        self._limit = limit
        self._ids: set[int] = set()
        self._sorted: list[int] = []  # a heap
        self.newest = 0

    def __contains__(self, msg_id: int) -> bool:
        return msg_id in self._ids

    def look(self, msg_id: int) -> Arrival:
        if msg_id in self._ids:
            return Arrival.REPEATED
        full = len(self._sorted) == self._limit
        return Arrival.TOO_OLD if full and msg_id < self._sorted[0] else Arrival.NEW

    def add(self, msg_id: int) -> None:
        """Remember a new msg_id; the lowest is discarded where there are too many."""
        self._ids.add(msg_id)
        if msg_id > self.newest:
            self.newest = msg_id
        if len(self._sorted) < self._limit:
            heappush(self._sorted, msg_id)
        else:
            self._ids.remove(heappushpop(self._sorted, msg_id))
