"""Faults that a test scripts: what goes wrong, when, and how often. Floor 4: plain values.

    server.fault(Drop(sent=500))                                    once, in the middle of a packet
    server.fault(Delay(seconds=2, on=functions.help.GetConfig))
    server.fault(InTurn(BadMessage(code=16), BadMessage(code=32)), QuickAcks())
    with server.fault(LoseAnswer(times=None)): ...                  as long as the block lasts

A fault says only what it is. Where it strikes is its stage; whoever stands there asks the
`FaultPlan` and does it.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ..runtime.errors import LocalError

if TYPE_CHECKING:
    from ..runtime.tl import Function

__all__ = [
    "BadMessage",
    "Delay",
    "Drop",
    "Duplicate",
    "Fault",
    "HangUp",
    "LongPlain",
    "LoseAnswer",
    "LoseRequest",
    "NewSession",
    "QuickAcks",
    "Reorder",
    "RetryKey",
    "Stage",
    "TransportCode",
    "WrongSalt",
]


class Stage(enum.Enum):
    """Where a fault strikes."""

    STREAM = "between the socket and the transport; of a connection"
    PLAIN = "where an unencrypted packet is sent"
    KEY = "where a key has been made"
    PACKET = "before an encrypted packet is taken; it is not taken then"
    TAKEN = "when an encrypted packet has been taken"
    ANSWER = "where a call is answered"


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What all faults have in common.

    Attributes:
        on: only for calls of this method, or packets with such a call.
        after: so many occasions are let go by first.
        times: how often it strikes, None for every time.
    """

    on: type[Function[Any]] | None = None
    after: int = 0
    times: int | None = 1

    stage: ClassVar[Stage]
    by_method: ClassVar[bool] = True

    def __post_init__(self) -> None:
        if self.on is not None and not self.by_method:
            raise LocalError(f"{type(self).__name__}: it does not know of methods, leave out `on`")
        if self.after < 0 or (self.times is not None and self.times < 1):
            raise LocalError(f"{type(self).__name__}: after {self.after}, times {self.times}")


@dataclass(frozen=True, kw_only=True)
class Drop(Fault):
    """Hang up when a connection has carried so much, counted from its beginning.

    Attributes:
        received: bytes from the client; what is beyond them is not looked at.
        sent: bytes to the client; what is beyond them is not sent.
        messages: encrypted packets from the client; what answers the last one is still sent.
    """

    received: int | None = None
    sent: int | None = None
    messages: int | None = None

    stage = Stage.STREAM
    by_method = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if [self.received, self.sent, self.messages].count(None) != 2:
            raise LocalError("Drop: one of received, sent and messages is needed")


@dataclass(frozen=True, kw_only=True)
class LongPlain(Fault):
    """Let random bytes follow the messages of a key exchange, in the same packet."""

    extra: int = 16
    times: int | None = None

    stage = Stage.PLAIN
    by_method = False


@dataclass(frozen=True, kw_only=True)
class RetryKey(Fault):
    """Say that there is a key of this hash already (dh_gen_retry)."""

    stage = Stage.KEY
    by_method = False


@dataclass(frozen=True, kw_only=True)
class LoseRequest(Fault):
    """Do not take a packet, as if it had never come."""

    stage = Stage.PACKET


@dataclass(frozen=True, kw_only=True)
class HangUp(Fault):
    """Hang up instead of taking a packet."""

    stage = Stage.PACKET


@dataclass(frozen=True, kw_only=True)
class TransportCode(Fault):
    """Answer a packet with a transport error instead of taking it.

    https://core.telegram.org/mtproto/mtproto-transports#transport-errors
    """

    code: int

    stage = Stage.PACKET


@dataclass(frozen=True, kw_only=True)
class BadMessage(Fault):
    """Ignore a packet and say that it was for this error_code: 16 to 20, 32 to 35, 48 or 64.

    https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
    """

    code: int

    stage = Stage.PACKET


@dataclass(frozen=True, kw_only=True)
class WrongSalt(Fault):
    """Take the salt of a packet for a wrong one: from now on there are new salts."""

    stage = Stage.PACKET


@dataclass(frozen=True, kw_only=True)
class NewSession(Fault):
    """Forget the session before a packet is taken, which begins a new one."""

    stage = Stage.PACKET


@dataclass(frozen=True, kw_only=True)
class QuickAcks(Fault):
    """Send quick acks nobody asked for: one of the packet, and one of nothing."""

    times: int | None = None

    stage = Stage.TAKEN


@dataclass(frozen=True, kw_only=True)
class Delay(Fault):
    """Answer a call later."""

    seconds: float

    stage = Stage.ANSWER


@dataclass(frozen=True, kw_only=True)
class LoseAnswer(Fault):
    """Answer a call with a packet that never arrives."""

    stage = Stage.ANSWER


@dataclass(frozen=True, kw_only=True)
class Duplicate(Fault):
    """Send the packet with an answer twice."""

    stage = Stage.ANSWER


@dataclass(frozen=True, kw_only=True)
class Reorder(Fault):
    """Send the packet with an answer after the one that follows it, or so many seconds later."""

    seconds: float = 1.0

    stage = Stage.ANSWER
