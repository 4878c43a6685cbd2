"""The client's end of a session: requests in, packets out; packets in, events out. Floor 2.

A driver calls the verbs and carries the bytes; nothing here waits, reads a clock or opens a
socket. `now` is a clock that never goes back, one and the same for all calls. How a request is
sent again after a reconnect, and how in a new session, is told in `ledger`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from ..crypto import AuthKey, RandomBytes
from ..message_ids import ServerTime
from ..service import GetFutureSalts, MsgsStateReq
from ..tl import Function
from .events import Event, KeyUnknown, QuickAcked, Silent, TransportFailed
from .outgoing import Made, Outbound, Request
from .receiver import Receiver
from .salts import Salt, Salts
from .sender import CHECK_EVERY, MOST_IDS, Due, Sender

__all__ = ["ClientSession"]

CHECK_ACKNOWLEDGED_EVERY = 60.0
SALTS_EVERY = 600.0
SALTS_AT_ONCE = 32
KEY_UNKNOWN = -404


class ClientSession:
    """A session, and the sessions that take its place when the protocol or a new key demands.

    Every request that `send` gave out gets exactly one `Result` or `Failed`, unless it is
    cancelled: over any number of reconnects, sessions and keys.
    """

    def __init__(
        self,
        auth_key: AuthKey,
        *,
        random_bytes: RandomBytes,
        time_offset: float,
        time_is_known: bool = False,
        salts: Iterable[Salt] = (),
    ) -> None:
        """Begin a session.

        Args:
            auth_key: the key to encrypt with; a temporary one, where there is one.
            time_offset: unix time less `now`.
            time_is_known: whether the server said so (`NewKey.time_offset`). A guess is replaced
                by the time of the first message, and refuses none until then.
            salts: those that are stored for the key, or its first one.
        """
        time = ServerTime(time_offset, is_known=time_is_known)
        self._sender = Sender(auth_key, salts, time, random_bytes)
        self._receiver = Receiver(self._sender)

    @property
    def session_id(self) -> int:
        return self._sender.channel.session_id

    @property
    def time_offset(self) -> float:
        """The server's unix time less `now`."""
        return self._sender.time.offset

    def send(
        self,
        function: Function[Any] | Made,
        *,
        owner: Any = None,
        quick_ack: bool = False,
        first: bool = False,
    ) -> Request:
        """Queue a request; the next `data_to_send` has it.

        Args:
            function: the function, or what makes it of (msg_id, session_id) when it is sent, as
                auth.bindTempAuthKey needs. The maker must not fail: nobody is there to be told.
            owner: kept as `request.owner`, for whoever waits.
            quick_ack: ask the server to tell at once that it has got the packet.
            first: send it even while the session is held.
        """
        request = Request(function, owner)
        request.quick_ack = quick_ack
        request.first = first
        self._sender.ledger.add(request)
        return request

    def cancel(self, request: Request) -> None:
        """Nobody waits for the answer: no event will come, and the server is told."""
        self._sender.cancel(request)

    def unanswered(self) -> list[Request]:
        """The requests that have no answer yet, sent or not."""
        return list(self._sender.ledger.unanswered())

    def hold(self) -> None:
        """Send no requests but the `first` ones, until `release`: before a key is bound."""
        self._sender.held = True

    def release(self) -> None:
        self._sender.held = False

    def rekey(self, auth_key: AuthKey, salts: Iterable[Salt], now: float) -> list[Event]:
        """Go on in a new session under another key; what has no answer is sent anew."""
        self._receiver.restart(now, auth_key)
        self._sender.salts = Salts(salts)
        return self._events()

    def connected(self, now: float) -> None:
        """There is a connection: what the server has not acknowledged will be sent again."""
        self._sender.connect(now)
        self._salts_due(now)

    def disconnected(self) -> None:
        self._sender.disconnect()

    def data_to_send(self, now: float) -> list[Outbound]:
        """The packets to send; none without a connection."""
        return self._sender.data_to_send(now)

    def receive(self, packet: bytes, now: float) -> list[Event]:
        """Take a packet from the server. Then look at `data_to_send`.

        Raises:
            SecurityError, RemoteError: it can't be the server's; nothing of it was used. "We
                recommend ignoring the invalid message and closing the TCP connection, then
                creating a new TCP connection to the server and retrying the original query."
        """
        self._receiver.receive(packet, now)
        return self._events()

    def receive_quick_ack(self, token: int) -> list[Event]:
        """Take a quick ack, perhaps one that nobody asked for."""
        return [QuickAcked(request) for request in self._sender.quick_acked(token)]

    def receive_transport_error(self, code: int) -> list[Event]:
        """https://core.telegram.org/mtproto/mtproto-transports#transport-errors"""
        return [KeyUnknown() if code == KEY_UNKNOWN else TransportFailed(code)]

    def next_deadline(self) -> float | None:
        """When `handle_deadline` is to be called, unless something else happens before."""
        return min(self._sender.due.values(), default=None)

    def handle_deadline(self, now: float) -> list[Event]:
        """Do what is due. Then look at `data_to_send`."""
        due = self._sender.due
        for what, at in list(due.items()):
            if at <= now:
                del due[what]
                self._ON_DUE[what](self, now)
        return self._events()

    def _events(self) -> list[Event]:
        events, self._receiver.events = self._receiver.events, []
        return events

    def _acks_due(self, now: float) -> None:
        self._sender.post_acks()

    def _ping_due(self, now: float) -> None:
        self._sender.ping(now)

    def _pong_due(self, now: float) -> None:
        self._receiver.events.append(Silent())

    def _salts_due(self, now: float) -> None:
        """https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts"""
        if self._sender.salts.run_out(self._sender.time.at(now)):
            self._sender.post(GetFutureSalts(num=SALTS_AT_ONCE))
        self._sender.due[Due.SALTS] = now + SALTS_EVERY

    def _states_due(self, now: float) -> None:
        """https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information"""
        waiting = self._sender.ledger.waiting
        silent: list[int] = []
        for msg_id, message in waiting.items():
            patience = CHECK_ACKNOWLEDGED_EVERY if message.acknowledged else CHECK_EVERY
            if message.checked_at + patience <= now and len(silent) < MOST_IDS:
                message.checked_at = now
                silent.append(msg_id)
        if silent:
            self._sender.post(MsgsStateReq(msg_ids=silent))
        if waiting:
            self._sender.due[Due.STATES] = now + CHECK_EVERY

    _ON_DUE: ClassVar[dict[Due, Callable[[ClientSession, float], None]]] = {
        Due.ACKS: _acks_due,
        Due.PING: _ping_due,
        Due.PONG: _pong_due,
        Due.SALTS: _salts_due,
        Due.STATES: _states_due,
    }
