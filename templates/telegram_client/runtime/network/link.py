"""One connection to a data center: packets over a stream. Floor 3.

Joins a `ClientTransport` to a stream. Packets go to the handler as they come; during a key
exchange, when there is one question and one answer, `next_packet` waits for the answer instead.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from ..errors import RemoteError, TransportError
from ..storage.state import Address
from ..transports import NEED_DATA, ClientTransport, Packet
from .streams import Network, Stream

__all__ = ["Handler", "Link"]


class Handler(Protocol):
    """Whoever understands packets: the driver of a session."""

    def packet_received(self, packet: bytes) -> None:
        """Take a packet; raises RemoteError where it can't be what the server sent."""
        ...

    def quick_ack_received(self, token: int) -> None: ...

    def transport_error_received(self, code: int) -> None: ...

    def reading_done(self) -> None:
        """All that the socket had has been handed over."""
        ...


class Link:
    """An open connection; `lost` is done, with the reason, when it is of no more use."""

    def __init__(self, transport: ClientTransport) -> None:
        loop = asyncio.get_running_loop()
        self.lost: asyncio.Future[Exception] = loop.create_future()
        self.handler: Handler | None = None
        self._ended: asyncio.Future[None] = loop.create_future()
        self._transport = transport
        self._stream: Stream | None = None
        self._waiter: asyncio.Future[bytes] | None = None
        self._unsent = 0

    @classmethod
    async def open(
        cls, network: Network, addresses: Sequence[Address], transport: ClientTransport
    ) -> Link:
        """Connect, and send the transport's first bytes.

        Raises:
            OSError: no address could be reached.
        """
        link = cls(transport)
        link._stream = await network.connect(addresses, link)
        if first := transport.initial_bytes():
            link._stream.write(first)
        return link

    def send(self, packet: bytes, *, quick_ack: bool = False) -> None:
        if self._stream is not None:
            self._stream.write(self._transport.encode(packet, quick_ack=quick_ack))

    def is_sending(self) -> bool:
        """Whether there is something unsent, and less or more of it than when this was asked last.

        As long as that is so, an answer may be late because its question has not left yet.
        """
        before, self._unsent = self._unsent, self._stream.write(b"") if self._stream else 0
        return self._unsent not in (0, before)

    async def next_packet(self) -> bytes:
        """The next packet, kept from the handler.

        Raises:
            TransportError: the server answered with a code.
            ConnectionError: the connection ended.
        """
        if self.lost.done():
            raise self.lost.result()
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            return await self._waiter
        finally:
            self._waiter = None

    def close(self, reason: Exception | None = None) -> None:
        """End the connection at once; `lost` is done when this returns."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        self._lose(reason or ConnectionAbortedError("the connection was closed"))

    async def wait_closed(self) -> None:
        """Close, and wait until the socket is closed too."""
        self.close()
        await self._ended

    def data_received(self, data: bytes) -> None:
        if self._stream is None:
            return
        try:
            self._transport.receive_data(data)
            self._hand_over()
        except RemoteError as error:
            self.close(error)
        else:
            if self.handler is not None:
                self.handler.reading_done()

    def _hand_over(self) -> None:
        """Everything complete in the buffer, to whoever it is for."""
        while self._stream is not None:
            try:
                event = self._transport.next_packet()
            except TransportError as error:
                self._hand_over_error(error)
                continue
            if event is NEED_DATA:
                return
            if not isinstance(event, Packet):
                if self.handler is not None:
                    self.handler.quick_ack_received(event.token)
            elif self._waiter is not None:
                if not self._waiter.done():
                    self._waiter.set_result(event.data)
            elif self.handler is not None:
                self.handler.packet_received(event.data)

    def _hand_over_error(self, error: TransportError) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(error)
        elif self.handler is not None:
            self.handler.transport_error_received(error.code)

    def connection_lost(self, error: Exception | None) -> None:
        self._stream = None
        if not self._ended.done():
            self._ended.set_result(None)
        self._lose(error or ConnectionResetError("the server hung up"))

    def _lose(self, reason: Exception) -> None:
        if not self.lost.done():
            self.lost.set_result(reason)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(reason)
