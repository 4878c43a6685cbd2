"""Messages of ours, before and after they are transmitted. Floor 2."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

from ..errors import LocalError
from ..message_ids import REQUEST
from ..tl import Function, decode_result
from .bodies import pack

__all__ = ["Made", "Outbound", "Outgoing", "Request", "batches"]

MOST_MESSAGES = 1020  # of the 1024 that a container may have
MOST_BYTES = 1 << 20
HEADER = 16

Made: TypeAlias = Callable[[int, int], Function[Any]]
"""Makes a function when its msg_id and the session_id are known."""


class Outbound(NamedTuple):
    """A packet for the transport, and whether to ask for its quick ack."""

    packet: bytes
    quick_ack: bool = False


class Outgoing:
    """A message: a service message, or the base of a request.

    `content` says whether it wants an acknowledgement ("content-related"). `msg_id` is 0 until it
    is transmitted; one that has a number already is transmitted again under the same number.
    """

    __slots__ = (
        "acknowledged",
        "alone",
        "body",
        "checked_at",
        "content",
        "done",
        "first",
        "msg_id",
        "parity",
        "queued",
        "quick_ack",
        "refusals",
        "seq_no",
    )

    def __init__(self, body: bytes, *, content: bool = False, parity: int = REQUEST) -> None:
        self.body = body
        self.content = content
        self.parity = parity
        self.msg_id = 0
        self.seq_no = 0
        self.alone = False  # wants a packet of its own
        self.first = True  # goes out while the session is held
        self.quick_ack = False
        self.queued = False
        self.done = False  # answered or cancelled: nobody cares any more
        self.acknowledged = False
        self.refusals = 0  # how often the server ignored it
        self.checked_at = 0.0  # when it was sent, or its state was last asked for

    def renew(self) -> None:
        """Forget the number: this will be another message, with the same content."""
        self.msg_id = 0
        self.acknowledged = False

    def write(self, session_id: int) -> None:
        """Make the body, where it depends on the numbers."""


class Request(Outgoing):
    """A function on its way to the server, and the handle by which its caller knows it.

    Attributes:
        function: what was sent; None as long as it waits for its number to be made.
        owner: whatever the caller gave to `send`, untouched.
    """

    __slots__ = ("_made", "function", "owner")

    function: Function[Any] | None

    def __init__(self, function: Function[Any] | Made, owner: Any = None) -> None:
        if isinstance(function, Function):
            super().__init__(pack(bytes(function)), content=True)
            self.function = function
            self._made: Made | None = None
        else:
            super().__init__(b"", content=True)
            self.function = None
            self._made = function
        self.owner = owner
        self.first = False

    def write(self, session_id: int) -> None:
        if self._made is None:
            raise LocalError("the request's body was given up")
        self.function = self._made(self.msg_id, session_id)
        self.body = bytes(self.function)

    def renew(self) -> None:
        super().renew()
        if self._made:
            self.body = b""

    def decode(self, data: bytes) -> Any:
        """The function's result."""
        if self.function is None:
            raise LocalError("the request was never made")
        return decode_result(self.function, data)

    def __repr__(self) -> str:
        name = type(self.function).__name__ if self.function else "not made yet"
        return f"<Request {name}, msg_id {self.msg_id}>"


def batches(messages: Iterable[Outgoing]) -> Iterator[list[Outgoing]]:
    """Messages grouped as they travel: each list is one packet."""
    batch: list[Outgoing] = []
    size = 0
    for message in messages:
        length = HEADER + len(message.body)
        full = len(batch) == MOST_MESSAGES or size + length > MOST_BYTES
        if batch and (full or message.alone or batch[-1].alone):
            yield batch
            batch, size = [], 0
        batch.append(message)
        size += length
    if batch:
        yield batch
