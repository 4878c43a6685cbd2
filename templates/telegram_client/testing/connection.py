"""One client's connection: bytes to packets, packets to sessions, and back. Floor 4.

https://core.telegram.org/mtproto/mtproto-transports. Everything that a chunk of bytes asks for is
done, and what can be answered is written, before the next chunk is looked at.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TypeAlias

from ..runtime.errors import RemoteError
from ..runtime.handshake import ServerHandshake, refusal_code
from ..runtime.message import NO_KEY, Unencrypted, key_id
from ..runtime.service import ReqPq, ReqPqMulti
from ..runtime.session import ServerSession
from ..runtime.session.server_events import Destroyed, DisconnectAfter, Event
from ..runtime.transports import NEED_DATA, Packet, ServerTransport
from .core import Core
from .effects import after_packet, before_packet, drop_at, longer
from .faults import Drop, Stage
from .keys import Key
from .session import Session

__all__ = ["Connection"]

log = logging.getLogger(__name__)

Take: TypeAlias = Callable[[Session, Event], None]
FIRST_QUERIES = (ReqPq.ID, ReqPqMulti.ID)


class Connection(asyncio.Protocol):
    """A connection, from its first byte to its last.

    Attributes:
        sessions: the sessions whose packets came over it.
        received: bytes from the client.
        sent: bytes to the client.
        messages: encrypted packets from the client.
    """

    def __init__(self, core: Core, take: Take) -> None:
        """`take` is given the events of sessions."""
        self.core = core
        self.sessions: set[Session] = set()
        self.received = self.sent = self.messages = 0
        self._take = take
        self._transport = ServerTransport(
            random_bytes=core.random_bytes, secret=core.settings.secret
        )
        self._wire: asyncio.Transport | None = None
        self._handshake: ServerHandshake | None = None
        self._first_query = b""
        self._ending: asyncio.TimerHandle | None = None
        self._room = asyncio.Event()
        self._room.set()
        self._met: list[Drop] = []
        self._is_cut = self._is_last = False

    @property
    def is_open(self) -> bool:
        return self._wire is not None and not self._is_cut

    @property
    def transport_name(self) -> str:
        """Which transport the client speaks; empty while that is not known."""
        framing = self._transport.framing
        obfuscated = "obfuscated " if self._transport.obfuscated else ""
        return f"{obfuscated}{framing.name}" if framing is not None else ""

    # What asyncio tells.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._wire = transport
            self.core.opened(self)

    def connection_lost(self, error: Exception | None) -> None:
        self._wire = None
        self._room.set()
        self.core.closed(self)
        if self._ending is not None:
            self._ending.cancel()
        for session in self.sessions:
            session.detach(self)

    def pause_writing(self) -> None:
        """Who does not read our answers is not read either."""
        self._room.clear()
        if self._wire is not None:
            self._wire.pause_reading()

    def resume_writing(self) -> None:
        self._room.set()
        if self.is_open and self._wire is not None:
            self._wire.resume_reading()

    def data_received(self, data: bytes) -> None:
        if not self.is_open:
            return
        room = self._room_for("received", len(data))
        if room is not None:
            data = data[:room]
        self.received += len(data)
        try:
            self._transport.receive_data(data)
            self._take_packets()
        except RemoteError as error:
            log.warning("a client is cut off: %s", error)
            self.hang_up()
        if room is not None:
            self.hang_up()

    # What others ask for.

    def send(self, packet: bytes) -> None:
        """Send a packet."""
        self._write(self._transport.encode(packet))

    def send_error(self, code: int) -> None:
        """Send a transport error."""
        self._write(self._transport.encode_error(code))

    def send_quick_ack(self, token: int) -> None:
        self._write(self._transport.encode_quick_ack(token))

    async def drained(self) -> None:
        """Wait until the client has taken most of what was sent."""
        await self._room.wait()

    def hang_up(self) -> None:
        """End the connection; what was written is still sent, nothing more is read."""
        self._is_cut = True
        if self._wire is not None:
            self._wire.close()

    def abort(self) -> None:
        """End the connection at once."""
        self._is_cut = True
        if self._wire is not None:
            self._wire.abort()

    # Incoming packets.

    def _take_packets(self) -> None:
        touched: dict[Session, None] = {}
        try:
            while self.is_open:
                event = self._transport.next_packet()
                if event is NEED_DATA:
                    break
                if isinstance(event, Packet) and (session := self._take_packet(event)):
                    touched[session] = None
                if self._room_for("messages", 0) is not None:
                    self._is_last = True
                    break
        finally:
            for session in touched:
                session.is_reading = False
                session.write()
        if self._is_last:
            self.hang_up()

    def _take_packet(self, packet: Packet) -> Session | None:
        """Take a packet; the session that may have something to send now."""
        if key_id(packet.data) != NO_KEY:
            return self._take_encrypted(packet)
        self._exchange(packet.data)
        return None

    def _exchange(self, packet: bytes) -> None:
        """A message of a key exchange; a new nonce begins another one.

        https://core.telegram.org/mtproto/auth_key
        """
        core = self.core
        try:
            handshake = self._handshake_for(Unencrypted.from_bytes(packet).data)
            known = handshake.new_key
            answer = handshake.receive(packet, core.now())
        except RemoteError as error:
            log.warning("a key exchange failed: %s", error)
            self._handshake = None
            self.send_error(refusal_code(error))
            return
        if handshake.new_key is not None and handshake.new_key is not known:
            core.add_key(handshake.new_key)
        self.send(longer(core, answer) if Stage.PLAIN in core.plan.stages else answer)

    def _handshake_for(self, query: bytes) -> ServerHandshake:
        is_first = int.from_bytes(query[:4], "little") in FIRST_QUERIES
        if self._handshake is None or (is_first and query != self._first_query):
            core = self.core
            self._first_query = query
            self._handshake = ServerHandshake(
                core.host, random_bytes=core.random_bytes, time_offset=core.time_offset
            )
        return self._handshake

    def _take_encrypted(self, packet: Packet) -> Session | None:
        """An encrypted packet; the session that it was for."""
        core = self.core
        key = core.find_key(key_id(packet.data))
        if key is None:
            self.send_error(-404)
            return None
        self.messages += 1
        if Stage.PACKET in core.plan.stages:
            outcome = before_packet(self, key, packet.data)
            if not outcome.is_taken:
                return self._touch(key, outcome.session) if outcome.session else None
        delivery = key.protocol.receive(packet.data, core.now())
        session = self._touch(key, delivery.session)
        if packet.quick_ack:
            self.send_quick_ack(delivery.quick_ack)
        if Stage.TAKEN in core.plan.stages:
            after_packet(self, delivery.quick_ack)
        for event in delivery.events:
            self._on_event(key, session, event)
        return session

    def _touch(self, key: Key, protocol: ServerSession) -> Session:
        session = self.core.session_of(key, protocol)
        session.is_reading = True
        session.attach(self)
        return session

    def _on_event(self, key: Key, session: Session, event: Event) -> None:
        if isinstance(event, DisconnectAfter):
            self._end_after(event.seconds)
        elif isinstance(event, Destroyed):
            key.drop_session(event.session_id)
        else:
            self._take(session, event)

    def _end_after(self, seconds: int) -> None:
        """https://core.telegram.org/mtproto/service_messages#deferred-connection-closure-ping"""
        if self._ending is not None:
            self._ending.cancel()
        self._ending = asyncio.get_running_loop().call_later(max(seconds, 0), self.hang_up)

    def _write(self, data: bytes) -> None:
        if self._wire is None or self._is_cut:
            return
        room = self._room_for("sent", len(data))
        if room is not None:
            data = data[:room]
        self.sent += len(data)
        self._wire.write(data)
        if room is not None:
            self.hang_up()

    def _room_for(self, counted: str, more: int) -> int | None:
        """How much of it a connection may still carry that is to end now; None for no end."""
        if Stage.STREAM not in self.core.plan.stages:
            return None
        carried: int = getattr(self, counted)
        limit = drop_at(self.core.plan, counted, carried + more, self._met)
        return None if limit is None else max(limit - carried, 0)
