"""The server's end of sessions: packets to calls, answers to packets. Floor 2."""

from __future__ import annotations

from typing import NamedTuple

from .. import tl
from ..crypto import AuthKey, RandomBytes
from ..message import Inbound, open_packet
from ..message_ids import MessageIds, ServerTime
from ..service import RpcError
from .channel import Channel
from .salts import ServerSalts
from .server_events import Event
from .server_receiver import ServerReceiver
from .server_sender import ServerSender

__all__ = ["Delivery", "ServerSession", "ServerSessions"]


class ServerSession:
    """One session, on any number of connections one after the other."""

    def __init__(self, siblings: ServerSessions, session_id: int) -> None:
        channel = Channel(
            siblings.auth_key, session_id, siblings.ids, siblings.random_bytes, server=True
        )
        unique_id = int.from_bytes(siblings.random_bytes(8), "little", signed=True)
        self.session_id = session_id
        self._sender = ServerSender(channel, siblings.salts, siblings.time)
        self._receiver = ServerReceiver(self._sender, unique_id, siblings.forget)

    def answer(self, msg_id: int, result: bytes) -> None:
        """Answer a call with an encoded result (`tl.encode_result`)."""
        self._receiver.answer(msg_id, result)

    def fail(self, msg_id: int, code: int, message: str) -> None:
        """Answer a call with an rpc_error."""
        self.answer(msg_id, bytes(RpcError(error_code=code, error_message=message)))

    def push(self, update: bytes) -> None:
        """Send an encoded object that answers nothing."""
        self._sender.push(update)

    def post(self, message: tl.Object, *, content: bool = False) -> None:
        """Send a service message."""
        self._sender.post(message, content=content)

    def connected(self) -> None:
        """There is a new connection: what the client has not acknowledged is sent again."""
        self._sender.repeat(self._sender.unacknowledged.values())

    def data_to_send(self, now: float) -> list[bytes]:
        """The packets to send."""
        return self._sender.data_to_send(now)

    def next_deadline(self) -> float | None:
        """When to look at `data_to_send`, unless something else happens before."""
        return self._sender.acks_at

    def receive(self, inbound: Inbound, now: float) -> list[Event]:
        """Take a decrypted packet."""
        self._receiver.receive(inbound, now)
        events, self._receiver.events = self._receiver.events, []
        return events

    def refuse(self, inbound: Inbound, code: int, now: float) -> None:
        """Ignore a packet and tell the client that it was for this error_code."""
        self._receiver.refuse(inbound, code, now)


class Delivery(NamedTuple):
    """A packet was taken: by which session, with what events, and the token to quick-ack it."""

    session: ServerSession
    events: list[Event]
    quick_ack: int


class ServerSessions:
    """The sessions of one auth key, by session_id."""

    def __init__(
        self,
        auth_key: AuthKey,
        salts: ServerSalts,
        *,
        random_bytes: RandomBytes,
        time_offset: float,
    ) -> None:
        """`time_offset` is unix time less `now`."""
        self.auth_key = auth_key
        self.salts = salts
        self.time = ServerTime(time_offset, is_known=True)
        self.ids = MessageIds(self.time)  # of all sessions: one that is forgotten may come again
        self.random_bytes = random_bytes
        self.sessions: dict[int, ServerSession] = {}

    def receive(self, packet: bytes, now: float) -> Delivery:
        """Take a client's packet. Then look at the session's `data_to_send`.

        Raises:
            SecurityError: it was not made with this key, or can't be a client's.
        """
        inbound = open_packet(self.auth_key, packet, to_server=True)
        session = self._session(inbound.session_id)
        return Delivery(session, session.receive(inbound, now), inbound.quick_ack)

    def refuse(self, packet: bytes, code: int, now: float) -> ServerSession:
        """Ignore a packet, whatever it holds, and say that it was for this error_code."""
        inbound = open_packet(self.auth_key, packet, to_server=True)
        session = self._session(inbound.session_id)
        session.refuse(inbound, code, now)
        return session

    def forget(self, session_id: int) -> bool:
        """Destroy a session; whether there was one. Its next message begins another."""
        return self.sessions.pop(session_id, None) is not None

    def _session(self, session_id: int) -> ServerSession:
        session = self.sessions.get(session_id)
        if session is None:
            session = self.sessions[session_id] = ServerSession(self, session_id)
        return session
