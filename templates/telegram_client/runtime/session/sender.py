"""The outgoing half of the client's session: queued messages to packets. Floor 2."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from .. import tl
from ..crypto import AuthKey, RandomBytes
from ..message_ids import MessageIds, ServerTime
from ..service import MsgsAck, PingDelayDisconnect, RpcDropAnswer
from .channel import Channel
from .ledger import Ledger
from .outgoing import Outbound, Outgoing, Request, batches
from .salts import Salt, Salts

__all__ = ["Due", "Sender"]

ACK_DELAY = 2.0  # seconds; the document would allow for more than a minute
ACKS_AT_ONCE = 16  # "a large number of unacknowledged messages from the server (say, over 16)"
MOST_IDS = 8192  # "Max 8192 IDs are allowed per constructor"
CHECK_EVERY = 10.0  # seconds without a sign before the state of a request is asked for
PING_EVERY, DISCONNECT_AFTER = 60.0, 75  # the document's example
PONG_WITHIN = 15.0


class Due(enum.Enum):
    """What a deadline can be for."""

    ACKS = "acknowledgements have waited long enough"
    PING = "it is time for a ping"
    PONG = "a ping has not been answered"
    SALTS = "the salts may run out"
    STATES = "requests may have waited too long"


class Sender:
    """What is to be sent, and everything a packet is made with.

    `due` holds the deadlines. Without a connection nothing is sent and nothing is due.
    """

    def __init__(
        self,
        auth_key: AuthKey,
        salts: Iterable[Salt],
        time: ServerTime,
        random_bytes: RandomBytes,
    ) -> None:
        self.time = time
        self.salts = Salts(salts)
        self.ledger = Ledger()
        self.due: dict[Due, float] = {}
        self.held = False
        self._connected = False
        self._random_bytes = random_bytes
        self._acks: list[int] = []
        self._tokens: dict[int, list[Request]] = {}
        self._ping_id = 0
        self.channel = self._open_channel(auth_key)

    def connect(self, now: float) -> None:
        """A connection is there.

        What the server has not acknowledged is sent again; the ping that goes first lets the
        server know for which session it can send its own again.
        """
        self._connected = True
        self.ledger.repeat(
            message for message in self.ledger.waiting.values() if not message.acknowledged
        )
        self.ping(now)

    def disconnect(self) -> None:
        self._connected = False
        self.due.clear()
        self._tokens.clear()

    def restart(self, now: float, auth_key: AuthKey | None = None) -> int:
        """Go on in a new session, under another key if there is one; the old session_id."""
        old = self.channel
        self.channel = self._open_channel(auth_key or old.auth_key)
        self.ledger.drop_session()
        self._acks.clear()
        if self._connected:
            self.ping(now)
        return old.session_id

    def post(self, message: tl.Object, *, content: bool = False) -> None:
        """Queue a service message; with `content` it is sent until it is answered."""
        self.ledger.add(Outgoing(bytes(message), content=content))

    def acknowledge(self, msg_id: int, now: float) -> None:
        """https://core.telegram.org/mtproto/service_messages_about_messages#acknowledgment-of-receipt"""
        self._acks.append(msg_id)
        self.due.setdefault(Due.ACKS, now + ACK_DELAY)

    def post_acks(self) -> None:
        """Queue the acknowledgements that have gathered."""
        acks, self._acks = self._acks, []
        for start in range(0, len(acks), MOST_IDS):
            self.post(MsgsAck(msg_ids=acks[start : start + MOST_IDS]))
        self.due.pop(Due.ACKS, None)

    def ping(self, now: float) -> None:
        """https://core.telegram.org/mtproto/service_messages#deferred-connection-closure-ping"""
        self._ping_id = self._random_long()
        self.post(PingDelayDisconnect(ping_id=self._ping_id, disconnect_delay=DISCONNECT_AFTER))
        self.due[Due.PING] = now + PING_EVERY
        self.due[Due.PONG] = now + PONG_WITHIN

    def pong(self, ping_id: int) -> None:
        if ping_id == self._ping_id:
            self.due.pop(Due.PONG, None)

    def cancel(self, request: Request) -> None:
        """https://core.telegram.org/mtproto/service_messages#cancellation-of-an-rpc-query"""
        if self.ledger.cancel(request):
            self.post(RpcDropAnswer(req_msg_id=request.msg_id), content=True)

    def data_to_send(self, now: float) -> list[Outbound]:
        """All that is queued, in as few packets as can be.

        Acknowledgements travel along in a container. One request alone doesn't become a container
        for their sake: they wait for the next one, for their number, or for their deadline.
        """
        if not self._connected:
            return []
        messages = self.ledger.take(held=self.held)
        if self._acks and (len(messages) > 1 or len(self._acks) > ACKS_AT_ONCE):
            self.post_acks()
            messages += self.ledger.take(held=self.held)
        if not messages:
            return []
        salt = self.salts.current(self.time.at(now))
        return [self._transmit(batch, salt, now) for batch in batches(messages)]

    def quick_acked(self, token: int) -> list[Request]:
        """The requests in the packet that this token is for; none for one nobody asked for."""
        return [request for request in self._tokens.pop(token, ()) if not request.done]

    def _transmit(self, batch: list[Outgoing], salt: int, now: float) -> Outbound:
        sent = self.channel.seal(batch, salt, now)
        self.ledger.enter(batch, sent.msg_id, now)
        if self.ledger.waiting:
            self.due.setdefault(Due.STATES, now + CHECK_EVERY)
        asking = [message for message in batch if message.quick_ack]
        if asking:
            self._tokens[sent.token] = [each for each in asking if isinstance(each, Request)]
        return Outbound(sent.packet, bool(asking))

    def _open_channel(self, auth_key: AuthKey) -> Channel:
        session_id, ids = self._random_long(), MessageIds(self.time)
        return Channel(auth_key, session_id, ids, self._random_bytes, server=False)

    def _random_long(self) -> int:
        return int.from_bytes(self._random_bytes(8), "little", signed=True)
