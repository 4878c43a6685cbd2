"""Streams over TCP, straight to a data center. Floor 3: asyncio's transports, nothing of MTProto.

The addresses of a data center race in the manner of https://www.rfc-editor.org/rfc/rfc8305: each
gets a head start over the next one, the first to connect wins. IPv4 and IPv6 take turns, beginning
with the preferred family.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from socket import socket

from ..storage.state import Address
from .streams import Receiver, Stream

__all__ = ["HEAD_START", "TcpNetwork", "in_turn", "stream_over"]

HEAD_START = 0.25  # seconds; RFC 8305, section 8, "Connection Attempt Delay"


class TcpNetwork:
    """Connects without anything in between."""

    def __init__(self, *, prefer_ipv6: bool = False, head_start: float = HEAD_START) -> None:
        self._prefer_ipv6 = prefer_ipv6
        self._head_start = head_start

    async def connect(self, addresses: Sequence[Address], receiver: Receiver) -> Stream:
        ordered = in_turn(addresses, prefer_ipv6=self._prefer_ipv6)
        if len(ordered) == 1:
            stream = await _open(ordered[0])
        else:
            stream = await _race(ordered, self._head_start)
        stream.attach(receiver)
        return stream


async def stream_over(connected: socket, receiver: Receiver) -> Stream:
    """A stream over a socket that somebody else has connected."""
    loop = asyncio.get_running_loop()
    _, stream = await loop.create_connection(_TcpStream, sock=connected)
    stream.attach(receiver)
    return stream


def in_turn(addresses: Iterable[Address], *, prefer_ipv6: bool) -> list[Address]:
    """The addresses with the families taking turns, each in the order it came in."""
    known = list(dict.fromkeys(addresses))
    preferred = [each for each in known if each.is_ipv6 is prefer_ipv6]
    others = [each for each in known if each.is_ipv6 is not prefer_ipv6]
    return [each for each in chain(*zip_longest(preferred, others)) if each is not None]


class _TcpStream(asyncio.Protocol):
    """asyncio's end of a connection, with a receiver from the moment on that it is wanted."""

    def __init__(self) -> None:
        self._transport: asyncio.WriteTransport | None = None
        self._receiver: Receiver | None = None
        self._has_ended = False

    def attach(self, receiver: Receiver) -> None:
        """Give the bytes to this receiver. In MTProto the client speaks first: none came before."""
        if self._has_ended:
            raise ConnectionResetError("the connection ended as soon as it was made")
        self._receiver = receiver

    def write(self, data: bytes) -> int:
        if self._transport is None:
            return 0
        self._transport.write(data)
        return self._transport.get_write_buffer_size()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.WriteTransport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._receiver is not None:
            self._receiver.data_received(data)

    def connection_lost(self, error: Exception | None) -> None:
        self._has_ended, self._transport = True, None
        if self._receiver is not None:
            self._receiver.connection_lost(error)


async def _open(address: Address) -> _TcpStream:
    loop = asyncio.get_running_loop()
    _, stream = await loop.create_connection(_TcpStream, address.host, address.port)
    return stream


async def _race(addresses: Sequence[Address], head_start: float) -> _TcpStream:
    """The first stream that opens; each attempt starts when one fails, or after the head start."""
    waiting = list(addresses)
    running: set[asyncio.Task[_TcpStream]] = set()
    errors: list[str] = []
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.create_task(_open(waiting.pop(0))))
            limit, first = head_start if waiting else None, asyncio.FIRST_COMPLETED
            done, _ = await asyncio.wait(running, timeout=limit, return_when=first)
            failed = {each for each in done if each.exception()}
            running -= failed
            errors += (str(each.exception()) for each in failed)
            if won := done - failed:
                return _take(running, won.pop())
    finally:
        await _give_up(running)
    raise ConnectionError("; ".join(dict.fromkeys(errors)) or "no address to connect to")


def _take(running: set[asyncio.Task[_TcpStream]], won: asyncio.Task[_TcpStream]) -> _TcpStream:
    running.discard(won)
    return won.result()


async def _give_up(attempts: Iterable[asyncio.Task[_TcpStream]]) -> None:
    """End those that lost, also one that connected at the same time as the winner."""
    for attempt in attempts:
        attempt.cancel()
    for ended in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(ended, _TcpStream):
            ended.close()
