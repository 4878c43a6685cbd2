"""The four envelopes of a packet: bytes to a buffer, packets out of it. Floor 1.

https://core.telegram.org/mtproto/mtproto-transports. A framing knows one connection's two
directions (the full one counts packets) and which end of it it stands on; it knows nothing of
obfuscation, and of the packet only that its length is a multiple of 4.

Where a length is sent, its highest bit means something else than length. From a client it asks
for a quick ack of this packet; from a server the four bytes are not a length at all but the
token of a quick ack, with nothing behind them.
"""

from __future__ import annotations

import enum
import zlib
from abc import ABC, abstractmethod
from typing import ClassVar, Literal, NamedTuple, TypeAlias

from ..crypto import RandomBytes
from ..errors import LocalError, RemoteError, TransportError

__all__ = [
    "FRAMINGS",
    "LIMIT",
    "NEED_DATA",
    "Abridged",
    "Event",
    "Framing",
    "Full",
    "Intermediate",
    "NeedData",
    "Packet",
    "PaddedIntermediate",
    "QuickAck",
]

LIMIT = (1 << 24) + 1024  # what a server takes at most is below 2^24, and some room for headers
FLAG = 0x8000_0000


class Packet(NamedTuple):
    """A packet; from a client with its wish for a quick ack.

    On the padded intermediate transport up to 15 random bytes follow the packet's own: only
    the packet tells its length.
    """

    data: bytes
    quick_ack: bool = False


class QuickAck(NamedTuple):
    """The server has a packet whose token this is, perhaps one that nobody asked about."""

    token: int


class NeedData(enum.Enum):
    NEED_DATA = "need data"


NEED_DATA = NeedData.NEED_DATA
Event: TypeAlias = Packet | QuickAck | Literal[NeedData.NEED_DATA]


class Framing(ABC):
    """One connection's envelopes, seen from the client or from the server."""

    name: ClassVar[str]
    tag: ClassVar[bytes]  # what the client sends first
    max_padding: ClassVar[int] = 0

    def __init__(self, *, server: bool, random_bytes: RandomBytes, limit: int = LIMIT) -> None:
        self._server = server
        self._random_bytes = random_bytes
        self._limit = limit
        self._peer = "client" if server else "server"

    @abstractmethod
    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        """The packet in its envelope."""

    @abstractmethod
    def decode(self, buffer: bytearray) -> Event:
        """Take one packet or token from the front of the buffer, or leave it as it is."""

    def encode_token(self, token: int) -> bytes:
        """A quick ack from the server."""
        return token.to_bytes(4, "little")

    def check_packet(self, packet: bytes, quick_ack: bool) -> None:
        if len(packet) % 4 or not 0 < len(packet) <= self._limit:
            raise LocalError(
                f"packet of {len(packet)} bytes, not a multiple of 4 up to {self._limit}"
            )
        if quick_ack and self._server:
            raise LocalError("only a client asks for a quick ack")

    def check_length(self, length: int) -> None:
        """Refuse a declared length before anything of that length is waited for."""
        if not 0 < length <= self._limit + self.max_padding:
            raise RemoteError(
                f"{self._peer} declared a packet of {length} bytes, not 1 to {self._limit}"
            )


class Abridged(Framing):
    """One byte of length, or four; lengths are in units of 4 bytes."""

    name = "abridged"
    tag = b"\xef"

    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        self.check_packet(packet, quick_ack)
        words, flag = len(packet) // 4, 0x80 if quick_ack else 0
        if words < 0x7F:
            return bytes([words | flag]) + packet
        return b"".join((bytes([0x7F | flag]), words.to_bytes(3, "little"), packet))

    def encode_token(self, token: int) -> bytes:
        """Byte-swapped, so that the bit comes first, where the length's would be."""
        return token.to_bytes(4, "big")

    def decode(self, buffer: bytearray) -> Event:
        if not buffer:
            return NEED_DATA
        first = buffer[0]
        is_token = first >= 0x80 and not self._server
        is_long = first & 0x7F == 0x7F
        if (is_token or is_long) and len(buffer) < 4:
            return NEED_DATA
        if is_token:
            return QuickAck(int.from_bytes(_take(buffer, 0, 4), "big"))
        start = 4 if is_long else 1
        length = 4 * (int.from_bytes(buffer[1:4], "little") if is_long else first & 0x7F)
        self.check_length(length)
        if len(buffer) < start + length:
            return NEED_DATA
        return Packet(_take(buffer, start, start + length), first >= 0x80)


class Intermediate(Framing):
    """Four bytes of length."""

    name = "intermediate"
    tag = b"\xee\xee\xee\xee"

    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        self.check_packet(packet, quick_ack)
        padding = self._padding()
        length = len(packet) + len(padding) | (FLAG if quick_ack else 0)
        return b"".join((length.to_bytes(4, "little"), packet, padding))

    def decode(self, buffer: bytearray) -> Event:
        if len(buffer) < 4:
            return NEED_DATA
        word = int.from_bytes(buffer[:4], "little")
        if word & FLAG and not self._server:
            return QuickAck(int.from_bytes(_take(buffer, 0, 4), "little"))
        length = word & ~FLAG
        self.check_length(length)
        if len(buffer) < 4 + length:
            return NEED_DATA
        return Packet(_take(buffer, 4, 4 + length), bool(word & FLAG))

    def _padding(self) -> bytes:
        return b""


class PaddedIntermediate(Intermediate):
    """Four bytes of length, and 0 to 15 random bytes behind the packet."""

    name = "padded intermediate"
    tag = b"\xdd\xdd\xdd\xdd"
    max_padding = 15

    def _padding(self) -> bytes:
        # As a server, at most 3: some clients only cut the length down to a multiple of 4.
        most = 3 if self._server else self.max_padding
        return self._random_bytes(self._random_bytes(1)[0] & most)


class Full(Framing):
    """Length, sequence number, packet, CRC32; the length counts all four."""

    name = "full"
    tag = b""
    overhead = 12

    def __init__(self, *, server: bool, random_bytes: RandomBytes, limit: int = LIMIT) -> None:
        super().__init__(server=server, random_bytes=random_bytes, limit=limit)
        self._sent = 0
        self._received = 0

    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        self.check_packet(packet, quick_ack)
        length = len(packet) + self.overhead | (FLAG if quick_ack else 0)
        head = length.to_bytes(4, "little") + self._sent.to_bytes(4, "little")
        crc = zlib.crc32(packet, zlib.crc32(head))
        self._sent = self._sent + 1 & 0xFFFF_FFFF
        return b"".join((head, packet, crc.to_bytes(4, "little")))

    def decode(self, buffer: bytearray) -> Event:
        if len(buffer) < 4:
            return NEED_DATA
        word = int.from_bytes(buffer[:4], "little")
        if word & FLAG and not self._server:
            return self._without_envelope(buffer)
        length = word & ~FLAG
        self.check_length(length - self.overhead)
        if len(buffer) >= 8:
            self._check_sequence(buffer)
        if len(buffer) < length:
            return NEED_DATA
        self._check_crc(buffer, length)
        self._received = self._received + 1 & 0xFFFF_FFFF
        return Packet(_take(buffer, 8, length - 4, length), bool(word & FLAG))

    def _without_envelope(self, buffer: bytearray) -> QuickAck:
        """Four bytes that are no length: servers send errors bare too, -429 above all."""
        word = _take(buffer, 0, 4)
        code = int.from_bytes(word, "little", signed=True)
        if code > -1000:
            raise TransportError(code)
        return QuickAck(code & 0xFFFF_FFFF)

    def _check_sequence(self, buffer: bytearray) -> None:
        got = int.from_bytes(buffer[4:8], "little")
        if got != self._received:
            raise RemoteError(
                f"{self._peer}'s sequence number: got {got}, after {self._received} packets"
            )

    def _check_crc(self, buffer: bytearray, length: int) -> None:
        with memoryview(buffer) as view, view[: length - 4] as checked:
            computed = zlib.crc32(checked)
        got = int.from_bytes(buffer[length - 4 : length], "little")
        if got != computed:
            raise RemoteError(f"{self._peer}'s CRC32: got {got:08x}, computed {computed:08x}")


FRAMINGS: dict[str, type[Framing]] = {
    framing.name: framing for framing in (Abridged, Intermediate, PaddedIntermediate, Full)
}


def _take(buffer: bytearray, start: int, stop: int, end: int | None = None) -> bytes:
    """Cut [start:stop] out with one copy and drop all up to `end`, which moves nothing."""
    with memoryview(buffer) as view, view[start:stop] as part:
        data = bytes(part)
    del buffer[: stop if end is None else end]
    return data
