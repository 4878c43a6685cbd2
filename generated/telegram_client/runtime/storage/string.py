"""A session as one line of text, to be kept in a secret's place such as an environment variable.

Floor 3. The text is the digit `1`, the version, and behind it base64url without padding of

    check:4 flags:1 home:2 user_id:8 data_centers:1 data_center*

Numbers are big-endian, `home` and ids signed. `check` is the start of SHA256 over all that
follows it. Flags: 1 test data centers, 2 somebody is logged in, 4 a bot is. A data center is

    id:2 flags:1 key:256 addresses:1 (host_length:1 host port:2)*

with the flags 1 authorized, 2 CDN, 4 there is a key (and only then its 256 bytes). Temporary keys
and salts are left out: they are made anew.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import struct
from itertools import chain

from .base import MemoryStorage, StorageError
from .state import Address, DataCenter, SessionState, StoredKey

__all__ = ["StringStorage"]

VERSION = "1"
CHECK = 4
KEY = 256
HEAD = struct.Struct(">BhqB")
PLACE = struct.Struct(">hB")
TEST, LOGGED_IN, BOT = 1, 2, 4
AUTHORIZED, CDN, WITH_KEY = 1, 2, 4


class StringStorage(MemoryStorage):
    """A session from a text, and to a text. Whoever has the text is logged in: keep it secret."""

    def __init__(self, text: str = "") -> None:
        """Start from what `save` gave; from nothing where the text is empty.

        Raises:
            StorageError: the text is not a session, or was cut or changed.
        """
        super().__init__(_parse(text.strip()) if text.strip() else None)

    def save(self) -> str:
        """The session as text, at any moment; empty before the first connection."""
        return "" if self._state is None else _format(self._state)


def _format(state: SessionState) -> str:
    is_known = state.user_id is not None
    flags = TEST * state.is_test | LOGGED_IN * is_known | BOT * bool(state.is_bot)
    places = [each for each in state.data_centers.values() if each.key or each.id == state.home]
    head = HEAD.pack(flags, state.home, state.user_id or 0, len(places))
    body = b"".join(chain([head], map(_pack_place, places)))
    checked = hashlib.sha256(body).digest()[:CHECK] + body
    return VERSION + base64.urlsafe_b64encode(checked).decode().rstrip("=")


def _pack_place(place: DataCenter) -> bytes:
    key = place.key.data if place.key else b""
    flags = AUTHORIZED * place.is_authorized | CDN * place.is_cdn | WITH_KEY * bool(key)
    parts = [PLACE.pack(place.id, flags), key, bytes([len(place.addresses)])]
    for address in place.addresses:
        host = address.host.encode()
        parts += (bytes([len(host)]), host, address.port.to_bytes(2, "big"))
    return b"".join(parts)


def _parse(text: str) -> SessionState:
    body = _checked(text)
    try:
        return _unpack(body)
    except (struct.error, IndexError, UnicodeDecodeError, ValueError):
        raise StorageError("session string: its content is not that of a session") from None


def _checked(text: str) -> bytes:
    if text[:1] != VERSION:
        raise StorageError(
            f"session string: begins with {text[:1]!r}, not {VERSION!r}: not a session of this "
            "package, or of a newer version"
        )
    encoded = text[1:]
    try:
        padded = encoded + "=" * (-len(encoded) % 4)
        data = base64.b64decode(padded, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise StorageError("session string: not base64url behind its version") from None
    check, body = data[:CHECK], data[CHECK:]
    if not hmac.compare_digest(hashlib.sha256(body).digest()[:CHECK], check):
        raise StorageError("session string: its checksum is wrong: cut or changed on its way")
    return body


def _unpack(body: bytes) -> SessionState:
    flags, home, user_id, count = HEAD.unpack_from(body)
    at = HEAD.size
    places: dict[int, DataCenter] = {}
    for _ in range(count):
        place, at = _unpack_place(body, at)
        places[place.id] = place
    if at != len(body):
        raise ValueError(f"{len(body) - at} bytes too many")
    is_known = bool(flags & LOGGED_IN)
    return SessionState(
        home,
        is_test=bool(flags & TEST),
        user_id=user_id if is_known else None,
        is_bot=bool(flags & BOT) if is_known else None,
        data_centers=places,
    )


def _unpack_place(body: bytes, at: int) -> tuple[DataCenter, int]:
    number, flags = PLACE.unpack_from(body, at)
    at += PLACE.size
    key = None
    if flags & WITH_KEY:
        key = StoredKey(body[at : at + KEY])
        at += KEY
    addresses = []
    count = body[at]
    at += 1
    for _ in range(count):
        end = at + 1 + body[at]
        port = int.from_bytes(body[end : end + 2], "big")
        addresses.append(Address(body[at + 1 : end].decode(), port))
        at = end + 2
    is_authorized, is_cdn = bool(flags & AUTHORIZED), bool(flags & CDN)
    return DataCenter(number, tuple(addresses), key, None, is_cdn, is_authorized), at
