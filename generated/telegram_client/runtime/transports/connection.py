"""A byte stream as packets, for either end of a connection. Floor 1.

Three verbs: `receive_data` takes what the socket gave, cut anywhere; `next_packet` is asked until
it says NEED_DATA; `encode` gives what the socket should take. What cannot be (a length beyond the
limit, a wrong checksum) raises RemoteError, again at every further call: close the connection.
A TransportError is the server's own word, and more packets may follow it.
"""

from __future__ import annotations

from ..crypto import RandomBytes
from ..errors import LocalError, RemoteError, TransportError
from .detection import Seen, detect, tagged_framing
from .framing import (
    LIMIT,
    NEED_DATA,
    Event,
    Framing,
    Full,
    Intermediate,
    Packet,
    PaddedIntermediate,
)
from .obfuscation import HEADER, Obfuscation, ProxySecret, accept_header, client_header

__all__ = ["ClientTransport", "ServerTransport"]


class ClientTransport:
    """The client's end: send `initial_bytes` first, once."""

    def __init__(
        self,
        framing: type[Framing] | None = None,
        *,
        random_bytes: RandomBytes,
        obfuscated: bool = False,
        proxy: ProxySecret | None = None,
        data_center: int | None = None,
        limit: int = LIMIT,
    ) -> None:
        """Without a framing, the intermediate one; padded where the proxy's secret asks for it.

        Through an MTProxy the data center must be named: 10000 more for a test one, negative for
        a media one.
        """
        chosen = framing or (PaddedIntermediate if proxy and proxy.padded else Intermediate)
        _check_proxy(chosen, proxy, data_center)
        self.framing = chosen
        self.obfuscated = obfuscated or proxy is not None
        self._codec = chosen(server=False, random_bytes=random_bytes, limit=limit)
        self._buffer = bytearray()
        self._initial = chosen.tag
        self._streams: Obfuscation | None = None
        if self.obfuscated:
            named = data_center if proxy else None
            self._initial, self._streams = client_header(
                chosen.tag, random_bytes, secret=proxy, data_center=named
            )

    def initial_bytes(self) -> bytes:
        """What goes out before anything else; nothing for the plain full transport."""
        return self._initial

    def receive_data(self, data: bytes) -> None:
        self._buffer += self._streams.incoming.apply(data) if self._streams else data

    def next_packet(self) -> Event:
        """A packet, a quick ack or NEED_DATA; a transport error is raised.

        https://core.telegram.org/mtproto/mtproto-transports#transport-errors
        """
        while True:
            event = self._codec.decode(self._buffer)
            if not (isinstance(event, Packet) and self._is_number(event.data)):
                return event
            code = int.from_bytes(event.data[:4], "little", signed=True)
            if code:  # a bare 0 says nothing, as in tdlib (td/mtproto/Transport.cpp)
                raise TransportError(code)

    def _is_number(self, packet: bytes) -> bool:
        """Whether there is only a number in the envelope: no message is so short."""
        return 4 <= len(packet) <= 4 + self.framing.max_padding

    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        data = self._codec.encode(packet, quick_ack=quick_ack)
        return self._streams.outgoing.apply(data) if self._streams else data


class ServerTransport:
    """The server's end: recognises the client's transport from its first bytes."""

    def __init__(
        self,
        *,
        random_bytes: RandomBytes,
        secret: ProxySecret | None = None,
        limit: int = LIMIT,
    ) -> None:
        """With a secret, the server is an MTProxy and takes no connection without it."""
        self.framing: type[Framing] | None = None
        self.obfuscated = False
        self.data_center: int | None = None
        self._secret = secret
        self._random_bytes = random_bytes
        self._limit = limit
        self._buffer = bytearray()
        self._codec: Framing | None = None
        self._streams: Obfuscation | None = None

    def receive_data(self, data: bytes) -> None:
        self._buffer += self._streams.incoming.apply(data) if self._streams else data

    def next_packet(self) -> Event:
        if self._codec is None:
            self._detect()
        return self._codec.decode(self._buffer) if self._codec else NEED_DATA

    def encode(self, packet: bytes) -> bytes:
        return self._send(self._recognised().encode(packet))

    def encode_quick_ack(self, token: int) -> bytes:
        """The token that `open_message` gave, outside of any envelope."""
        return self._send(self._recognised().encode_token(token))

    def encode_error(self, code: int) -> bytes:
        """A transport error; `code` is negative."""
        return self.encode(code.to_bytes(4, "little", signed=True))

    def _detect(self) -> None:
        """Decide as soon as the bytes allow only one transport."""
        detected = detect(self._buffer)
        if isinstance(detected, Seen):
            if detected is Seen.OBFUSCATED and len(self._buffer) >= HEADER:
                self._accept_header()
            return
        if self._secret:
            raise RemoteError(f"client speaks plain {detected.name}, without the proxy's secret")
        del self._buffer[: len(detected.tag)]
        self._start(detected)

    def _accept_header(self) -> None:
        header, rest = bytes(self._buffer[:HEADER]), bytes(self._buffer[HEADER:])
        streams = accept_header(header, secret=self._secret)
        self.obfuscated = True
        self.data_center = streams.data_center if self._secret else None
        self._streams = streams
        self._buffer = bytearray(streams.incoming.apply(rest))
        self._start(tagged_framing(streams.tag))

    def _start(self, framing: type[Framing]) -> None:
        self.framing = framing
        self._codec = framing(server=True, random_bytes=self._random_bytes, limit=self._limit)

    def _recognised(self) -> Framing:
        if self._codec is None:
            raise LocalError("the client's transport is not known before its first bytes")
        return self._codec

    def _send(self, data: bytes) -> bytes:
        return self._streams.outgoing.apply(data) if self._streams else data


def _check_proxy(
    framing: type[Framing], proxy: ProxySecret | None, data_center: int | None
) -> None:
    if proxy is None:
        return
    if data_center is None or not -0x8000 <= data_center < 0x8000:
        raise LocalError(f"MTProxy: data center {data_center}, not a number of 16 bits")
    if proxy.padded and framing is not PaddedIntermediate:
        raise LocalError(f"MTProxy: its secret asks for padded intermediate, not {framing.name}")
    if framing is Full:
        raise LocalError("MTProxy: a proxy cannot tell the full transport, which has no tag")
