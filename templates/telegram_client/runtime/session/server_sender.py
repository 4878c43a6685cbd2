"""The outgoing half of the server's session: answers and updates to packets. Floor 2."""

from __future__ import annotations

from collections.abc import Iterable

from .. import tl
from ..message_ids import ANSWER, NOTICE, ServerTime
from ..service import MsgsAck
from .bodies import answer_to, pack
from .channel import Channel
from .outgoing import Outgoing, batches
from .salts import ServerSalts

__all__ = ["Answer", "ServerSender"]

ACK_DELAY = 0.5  # seconds that an answer may take before the call is acknowledged


class Answer(Outgoing):
    """The rpc_result of a call."""

    __slots__ = ("call_id",)

    def __init__(self, call_id: int, result: bytes) -> None:
        super().__init__(answer_to(call_id, pack(result)), content=True, parity=ANSWER)
        self.call_id = call_id


class ServerSender:
    """What is to be sent.

    Content-related messages are kept until the client acknowledges them: "the server will resend
    not-yet acknowledged content-related messages to a new connection"
    (https://core.telegram.org/mtproto/description#content-related-message).
    """

    def __init__(self, channel: Channel, salts: ServerSalts, time: ServerTime) -> None:
        self.channel = channel
        self.salts = salts
        self.time = time
        self.unacknowledged: dict[int, Outgoing] = {}
        self.acks_at: float | None = None
        self._queue: list[Outgoing] = []
        self._acks: dict[int, None] = {}

    def add(self, message: Outgoing) -> None:
        """Queue a message; one that was sent before goes under the same msg_id."""
        if not message.queued:
            message.queued = True
            self._queue.append(message)

    def post(self, message: tl.Object, *, content: bool = False) -> None:
        """Queue a service message."""
        self.add(Outgoing(bytes(message), content=content, parity=ANSWER))

    def push(self, update: bytes) -> None:
        """Queue an encoded object that answers nothing."""
        self.add(Outgoing(pack(update), content=True, parity=NOTICE))

    def acknowledge(self, msg_id: int, now: float) -> None:
        """Tell the client soon, unless an answer tells it first."""
        self._acks[msg_id] = None
        if self.acks_at is None:
            self.acks_at = now + ACK_DELAY

    def answer(self, answer: Answer) -> None:
        """ "This response serves as acknowledgment of [...] receipt." """
        self._acks.pop(answer.call_id, None)
        if not self._acks:
            self.acks_at = None
        self.add(answer)

    def acknowledged(self, msg_id: int) -> Outgoing | None:
        """The client has a message; it is forgotten."""
        message = self.unacknowledged.pop(msg_id, None)
        if message is not None:
            message.done = True
        return message

    def repeat(self, messages: Iterable[Outgoing]) -> None:
        for message in messages:
            self.add(message)

    def data_to_send(self, now: float) -> list[bytes]:
        """All that is queued, in as few packets as can be."""
        queue, self._queue = [message for message in self._queue if not message.done], []
        if self._acks and (queue or (self.acks_at is not None and self.acks_at <= now)):
            queue.append(Outgoing(bytes(MsgsAck(msg_ids=list(self._acks))), parity=ANSWER))
            self._acks.clear()
            self.acks_at = None
        if not queue:
            return []
        queue.sort(key=lambda message: message.msg_id or 1 << 64)
        salt = self.salts.current(self.time.at(now))
        return [self._transmit(batch, salt, now) for batch in batches(queue)]

    def _transmit(self, batch: list[Outgoing], salt: int, now: float) -> bytes:
        sent = self.channel.seal(batch, salt, now)
        for message in batch:
            message.queued = False
            if message.content:
                self.unacknowledged[message.msg_id] = message
        return sent.packet
