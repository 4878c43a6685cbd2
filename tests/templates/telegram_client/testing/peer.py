"""A client that shows every packet: the protocol's client role over a bare socket."""

import asyncio
import os
import time
from functools import partial
from typing import Any

from telegram_client.runtime.crypto import RSAPublicKey
from telegram_client.runtime.errors import TransportError
from telegram_client.runtime.handshake import Binding, ClientHandshake, NewKey, seal_binding
from telegram_client.runtime.session import ClientSession, Failed, Result, Salt, Update
from telegram_client.runtime.transports import (
    ClientTransport,
    Framing,
    Packet,
    ProxySecret,
    QuickAck,
)
from telegram_client.testing import Server

PATIENCE = 5.0  # seconds that anything may take


class Peer:
    """A connection to a server, and a session that can outlive it.

    `packets` are what the server sent, `events` what the session made of them.
    """

    def __init__(
        self,
        server: Server,
        framing: type[Framing] | None = None,
        *,
        obfuscated: bool = False,
        secret: ProxySecret | None = None,
    ) -> None:
        self.server = server
        self.now = asyncio.get_running_loop().time
        self.offset = time.time() - self.now()
        self.packets: list[bytes] = []
        self.quick_acks: list[int] = []
        self.events: list[Any] = []
        self.key: NewKey | None = None
        self.session: ClientSession | None = None
        self._make_transport = partial(
            ClientTransport,
            framing,
            random_bytes=os.urandom,
            obfuscated=obfuscated,
            proxy=secret,
            data_center=server.data_center if secret else None,
        )

    async def open(self) -> "Peer":
        """Connect."""
        self.transport = self._make_transport()
        self.reader, self.writer = await asyncio.open_connection(self.server.host, self.server.port)
        self.writer.write(self.transport.initial_bytes())
        return self

    async def close(self) -> None:
        self.writer.close()
        await asyncio.gather(self.writer.wait_closed(), return_exceptions=True)

    async def exchange(
        self, *, expires_in: int | None = None, data_center: int | None = None
    ) -> NewKey:
        """Make a key."""
        public = RSAPublicKey.from_pem(self.server.public_key)
        handshake = ClientHandshake(
            {public.fingerprint: public},
            data_center or self.server.data_center,
            random_bytes=os.urandom,
            time_offset=self.offset,
            expires_in=expires_in,
        )
        key = None
        while key is None:
            self.write(handshake.data_to_send(self.now()))
            key = handshake.receive((await self.next_packet()), self.now())
        return key

    async def begin(self, key: NewKey | None = None) -> "Peer":
        """Connect, make a key where there is none, and begin a session with it."""
        await self.open()
        self.key = key or await self.exchange()
        self.session = ClientSession(
            self.key.auth_key,
            random_bytes=os.urandom,
            time_offset=self.key.time_offset,
            time_is_known=True,
            salts=[Salt(self.key.salt)],
        )
        self.session.connected(self.now())
        return self

    async def again(self) -> None:
        """Connect anew, in the same session."""
        assert self.session
        self.session.disconnected()
        await self.close()
        await self.open()
        self.session.connected(self.now())

    async def bind(self, to: NewKey, **changes: Any) -> Any:
        """Bind the session's temporary key; `changes` go into the binding message."""
        from telegram_client.functions.auth import BindTempAuthKey

        assert self.key
        temporary, expires_at = self.key.auth_key.id, self.key.expires_at or 0

        def make(msg_id: int, session_id: int) -> BindTempAuthKey:
            honest = Binding(1, temporary, to.auth_key.id, session_id, expires_at, msg_id)
            message = seal_binding(honest._replace(**changes), to.auth_key, os.urandom)
            return BindTempAuthKey(
                perm_auth_key_id=to.auth_key.id,
                nonce=1,
                expires_at=expires_at,
                encrypted_message=message,
            )

        return await self.call(make)

    async def call(self, function: Any, *, quick_ack: bool = False) -> Any:
        """The result of a call, or its error raised."""
        assert self.session
        request = self.session.send(function, quick_ack=quick_ack)
        return await self.result(request)

    async def result(self, request: Any) -> Any:
        event = await self.until(
            lambda event: isinstance(event, (Result, Failed)) and event.request is request
        )
        if isinstance(event, Failed):
            raise event.error
        return event.value

    async def update(self) -> Any:
        return (await self.until(lambda event: isinstance(event, Update))).value

    async def until(self, wanted: Any) -> Any:
        """Read until an event that has not been taken yet is the wanted one; it is taken then."""
        while True:
            for event in self.events:
                if wanted(event):
                    self.events.remove(event)
                    return event
            self.flush()
            self.take(await self.next_packet())

    def take(self, packet: bytes) -> None:
        assert self.session
        self.events += self.session.receive(packet, self.now())

    def flush(self) -> None:
        assert self.session
        for packet, quick_ack in self.session.data_to_send(self.now()):
            self.writer.write(self.transport.encode(packet, quick_ack=quick_ack))

    def acknowledge(self) -> None:
        """Send the acknowledgements that are waiting, and what else there is."""
        assert self.session
        self.session._sender.post_acks()
        self.flush()

    def write(self, packet: bytes) -> None:
        self.writer.write(self.transport.encode(packet))

    async def next_packet(self) -> bytes:
        """The next packet; raises TransportError, or EOFError where the server hangs up."""
        async with asyncio.timeout(PATIENCE):
            while True:
                event = self.transport.next_packet()
                if isinstance(event, Packet):
                    self.packets.append(event.data)
                    return event.data
                if isinstance(event, QuickAck):
                    self.quick_acks.append(event.token)
                    continue
                data = await self.reader.read(1 << 16)
                if not data:
                    raise EOFError("the server hung up")
                self.transport.receive_data(data)

    async def transport_error(self) -> int:
        """The transport error that comes next."""
        try:
            await self.next_packet()
        except TransportError as error:
            return error.code
        raise AssertionError("a packet came")
