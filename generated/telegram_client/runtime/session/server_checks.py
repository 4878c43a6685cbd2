"""Which messages of a client the server ignores, and the error_code that tells why. Floor 2.

https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable

from ..message import Inbound
from ..message_ids import FUTURE, PAST, Arrival, ReceivedIds, ServerTime
from ..service import GzipPacked, MsgContainer, MsgCopy, MsgsAck
from .bodies import Incoming, kind_of

__all__ = ["Checks"]

REMEMBERED = 1024  # messages whose numbers are compared with those of the next
NEVER_RELATED = frozenset({MsgsAck.ID, MsgContainer.ID, MsgCopy.ID})
EITHER_WAY = frozenset({GzipPacked.ID})  # the document says never, but queries may be packed


class Checks:
    """The msg_ids and seq_nos of one session.

    `either` holds the service messages that a client may or may not mark as content-related.
    """

    def __init__(self, time: ServerTime, either: Iterable[int]) -> None:
        self.received = ReceivedIds()
        self._time = time
        self._either = EITHER_WAY.union(either) - NEVER_RELATED
        self._numbers: list[tuple[int, int]] = []  # msg_id, seq_no; sorted

    def packet(self, inbound: Inbound, now: float, *, good_salt: bool) -> int:
        """The code for a packet as a whole; 0 where nothing is wrong with it."""
        msg_id, age = inbound.msg_id, self._time.age(inbound.msg_id, now)
        if age > PAST:
            return 16
        if age < -FUTURE:
            return 17
        if msg_id % 4:
            return 18
        if not good_salt:
            return 48
        arrival = self.received.look(msg_id)
        if arrival is Arrival.TOO_OLD:
            return 20
        repeated = arrival is Arrival.REPEATED
        return 19 if repeated and kind_of(inbound.data) == MsgContainer.ID else 0

    def numbers(self, message: Incoming) -> int:
        """The code for a message's seq_no; 0 where it is right.

        It rises with the msg_id, at least where it is odd, and tells whether the message is
        content-related: https://core.telegram.org/mtproto/description#message-sequence-number-msg-seqno
        """
        at = bisect_left(self._numbers, (message.msg_id, 0))
        odd = message.seq_no & 1
        if at and self._numbers[at - 1][1] + odd > message.seq_no:
            return 32
        if at < len(self._numbers) and message.seq_no + odd > self._numbers[at][1]:
            return 33
        kind = kind_of(message.body)
        if odd and kind in NEVER_RELATED:
            return 34
        return 0 if odd or kind in self._either or kind in NEVER_RELATED else 35

    def accept(self, message: Incoming) -> None:
        """Remember the numbers of a message that was taken."""
        self.received.add(message.msg_id)
        insort(self._numbers, (message.msg_id, message.seq_no))
        if len(self._numbers) > REMEMBERED:
            del self._numbers[: REMEMBERED // 2]
