"""Obfuscation: 64 random-looking bytes that key two AES-CTR streams. Floor 1.

https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
Secrets of MTProxy: https://core.telegram.org/api/links#mtproxy-links
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import NamedTuple

from ..crypto import AesCtr, RandomBytes
from ..crypto.hashes import sha256
from ..errors import LocalError

__all__ = ["FOREIGN", "HEADER", "Obfuscation", "ProxySecret", "accept_header", "client_header"]

HEADER = 64
TAG = slice(56, 60)
DATA_CENTER = slice(60, 62)
ATTEMPTS = 64

TAGS = {b"\xef\xef\xef\xef", b"\xee\xee\xee\xee", b"\xdd\xdd\xdd\xdd"}
FOREIGN = {  # first words of other protocols on the same port
    b"HEAD": "HTTP",
    b"POST": "HTTP",
    b"GET ": "HTTP",
    b"OPTI": "HTTP",
    b"\x16\x03\x01\x02": "TLS",
}


@dataclass(frozen=True, repr=False)
class ProxySecret:
    """An MTProxy secret: 16 bytes, and whether the padded intermediate transport is a must."""

    key: bytes
    padded: bool = False

    def __post_init__(self) -> None:
        if len(self.key) != 16:
            raise LocalError(f"MTProxy secret: {len(self.key)} bytes, not 16")

    @classmethod
    def parse(cls, text: str) -> ProxySecret:
        """Read a secret as links have it, in hex or base64url.

        One more byte in front, usually dd, asks for the padded intermediate transport; ee and
        a domain behind the secret ask for an imitation of TLS, which is not supported.
        """
        secret = _decode(text.strip())
        if len(secret) >= 17 and secret[0] == 0xEE:
            raise LocalError("MTProxy secret: fake-TLS secrets (ee) are not supported")
        if len(secret) == 17:
            return cls(secret[1:], padded=True)
        return cls(secret)

    def __repr__(self) -> str:
        return f"<ProxySecret{' padded' if self.padded else ''}>"


class Obfuscation(NamedTuple):
    """The streams of one connection, and what the header says in its last eight bytes."""

    incoming: AesCtr
    outgoing: AesCtr
    tag: bytes
    data_center: int  # as the client gave it; random unless it speaks to an MTProxy


def client_header(
    tag: bytes,
    random_bytes: RandomBytes,
    *,
    secret: ProxySecret | None = None,
    data_center: int | None = None,
) -> tuple[bytes, Obfuscation]:
    """The client's first 64 bytes and its streams; an empty tag is that of the full transport."""
    for _ in range(ATTEMPTS):
        header = bytearray(random_bytes(HEADER))
        if tag:
            header[TAG] = tag * (4 // len(tag))
        if data_center is not None:
            header[DATA_CENTER] = data_center.to_bytes(2, "little", signed=True)
        if not _is_forbidden(header, tag):
            break
    else:
        raise LocalError(f"obfuscation: {ATTEMPTS} headers in a row failed: is it random?")
    plain = bytes(header)
    outgoing, incoming = _stream(plain, secret), _stream(plain[::-1], secret)
    sent = plain[: TAG.start] + outgoing.apply(plain)[TAG.start :]
    return sent, _obfuscation(plain, incoming, outgoing)


def accept_header(header: bytes, *, secret: ProxySecret | None = None) -> Obfuscation:
    """The server's reading of the client's first 64 bytes."""
    incoming, outgoing = _stream(header, secret), _stream(header[::-1], secret)
    return _obfuscation(incoming.apply(header), incoming, outgoing)


def _obfuscation(plain: bytes, incoming: AesCtr, outgoing: AesCtr) -> Obfuscation:
    data_center = int.from_bytes(plain[DATA_CENTER], "little", signed=True)
    return Obfuscation(incoming, outgoing, plain[TAG], data_center)


def _stream(header: bytes, secret: ProxySecret | None) -> AesCtr:
    key, iv = header[8:40], header[40:56]
    return AesCtr(sha256(key, secret.key) if secret else key, iv)


def _is_forbidden(header: bytearray, tag: bytes) -> bool:
    """Whether a server would take the header for a plain transport, or for another tag's."""
    first, second = bytes(header[:4]), bytes(header[4:8])
    is_plain = first[0] == 0xEF or first in TAGS or first in FOREIGN or second == bytes(4)
    return is_plain or (not tag and bytes(header[TAG]) in TAGS)


def _decode(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        pass
    try:
        padded = text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4)
        return base64.b64decode(padded.translate(_TO_URLSAFE), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise LocalError("MTProxy secret: neither hex nor base64url") from None


_TO_URLSAFE = str.maketrans("+/", "-_")
