"""Encrypted messages: plaintext and auth key to packet, and back. Floor 0.

https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
Version 1 is kept for one purpose, the message that binds a temporary key:
https://core.telegram.org/method/auth.bindTempAuthKey#binding-message-contents
"""

from __future__ import annotations

import hmac
import io
import itertools
import struct
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..errors import SecurityError
from .aes import RandomBytes, ige_decrypt, ige_decrypt_chunks, ige_encrypt, ige_encrypt_chunks
from .auth_key import AuthKey
from .hashes import sha1, sha256

__all__ = [
    "Opened",
    "Plaintext",
    "Sealed",
    "decrypt_message",
    "decrypt_message_v1",
    "encrypt_message",
    "encrypt_message_v1",
    "message_keys",
    "message_keys_v1",
    "open_message",
    "seal_message",
]

HEADER = 24  # auth_key_id:long msg_key:int128, before the encrypted part
QUICK_ACK_BIT = 0x8000_0000
CHUNK = 1 << 15  # bytes encrypted at once: see `_join`
MIN_PADDING, MAX_PADDING = 12, 1024
REFUSED = "message: its msg_key is not that of its content under this auth key"


class Sealed(NamedTuple):
    """A packet for the transport, and the token with which the server would quick-ack it."""

    packet: bytes
    quick_ack: int


class Opened(NamedTuple):
    """A checked plaintext with its padding, and the token that quick-acks the packet."""

    plaintext: bytes
    quick_ack: int


class Plaintext(NamedTuple):
    """What is encrypted, without padding. Longs are signed, as TL reads them."""

    salt: int
    session_id: int
    msg_id: int
    seq_no: int
    data: bytes

    def to_bytes(self) -> bytes:
        return _PLAINTEXT_HEADER.pack(*self[:4], len(self.data)) + self.data

    @classmethod
    def from_bytes(cls, padded: bytes) -> Plaintext:
        """Cut a decrypted plaintext; its length and padding must be possible ones.

        https://core.telegram.org/mtproto/security_guidelines#checking-message-length
        """
        if len(padded) < _PLAINTEXT_HEADER.size:
            raise SecurityError(f"message: plaintext of {len(padded)} bytes has no whole header")
        salt, session_id, msg_id, seq_no, length = _PLAINTEXT_HEADER.unpack_from(padded)
        room = len(padded) - _PLAINTEXT_HEADER.size
        if length < 0 or length % 4 or length > room:
            raise SecurityError(
                f"message: length {length}, not a multiple of 4 within the plaintext's {room} bytes"
            )
        if not MIN_PADDING <= room - length <= MAX_PADDING:
            raise SecurityError(
                f"message: {room - length} bytes of padding, not {MIN_PADDING} to {MAX_PADDING}"
            )
        start = _PLAINTEXT_HEADER.size
        return cls(salt, session_id, msg_id, seq_no, padded[start : start + length])


_PLAINTEXT_HEADER = struct.Struct("<qqqii")


def message_keys(auth_key: AuthKey, msg_key: bytes, *, to_server: bool) -> tuple[bytes, bytes]:
    """aes_key and aes_iv of MTProto 2.0."""
    key, x = auth_key.data, _x(to_server)
    a = sha256(msg_key, key[x : x + 36])
    b = sha256(key[40 + x : 76 + x], msg_key)
    return a[:8] + b[8:24] + a[24:], b[:8] + a[8:24] + b[24:]


def message_keys_v1(auth_key: AuthKey, msg_key: bytes, *, to_server: bool) -> tuple[bytes, bytes]:
    """aes_key and aes_iv of MTProto 1.0: https://core.telegram.org/mtproto/description_v1"""
    key, x = auth_key.data, _x(to_server)
    a = sha1(msg_key, key[x : x + 32])
    b = sha1(key[32 + x : 48 + x], msg_key, key[48 + x : 64 + x])
    c = sha1(key[64 + x : 96 + x], msg_key)
    d = sha1(msg_key, key[96 + x : 128 + x])
    return a[:8] + b[8:] + c[4:16], a[8:] + b[:8] + c[16:] + d[:8]


def seal_message(
    auth_key: AuthKey, plaintext: bytes, random_bytes: RandomBytes, *, to_server: bool
) -> Sealed:
    """Pad and encrypt. The padding is 12 bytes and up, of a random length to hide the real one."""
    hidden = MIN_PADDING + random_bytes(1)[0]
    padding = random_bytes(hidden + -(len(plaintext) + hidden) % 16)
    large = _msg_key_large(auth_key, to_server, plaintext, padding)
    msg_key = large[8:24]
    aes_key, aes_iv = message_keys(auth_key, msg_key, to_server=to_server)
    encrypted = ige_encrypt_chunks(_cut(plaintext, padding), aes_key, aes_iv)
    size = HEADER + len(plaintext) + len(padding)
    packet = _join(size, itertools.chain((auth_key.key_id, msg_key), encrypted))
    return Sealed(packet, _quick_ack(large))


def open_message(auth_key: AuthKey, packet: bytes, *, to_server: bool) -> Opened:
    """Decrypt and check msg_key over the whole plaintext before any of it is looked at.

    A wrong key id, length or content all end in the same check and the same error
    (https://core.telegram.org/mtproto/security_guidelines#checking-sha256-hash-value-of-msg-key).
    Less than a block at the end is what the padded intermediate transport added, and is dropped.
    """
    end = len(packet) - (len(packet) - HEADER) % 16
    key_id, msg_key = packet[:8], packet[8:HEADER]
    aes_key, aes_iv = message_keys(auth_key, msg_key, to_server=to_server)
    encrypted = (packet[at : min(at + CHUNK, end)] for at in range(HEADER, end, CHUNK))
    plaintext = _join(end - HEADER, ige_decrypt_chunks(encrypted, aes_key, aes_iv))
    large = _msg_key_large(auth_key, to_server, plaintext)
    same_content = hmac.compare_digest(large[8:24], msg_key)
    same_key = hmac.compare_digest(auth_key.key_id, key_id)
    if not (same_content & same_key):
        raise SecurityError(REFUSED)
    return Opened(plaintext, _quick_ack(large))


def encrypt_message(
    auth_key: AuthKey, plaintext: bytes, random_bytes: RandomBytes, *, to_server: bool
) -> bytes:
    """`seal_message` for those who do not wait for a quick ack."""
    return seal_message(auth_key, plaintext, random_bytes, to_server=to_server).packet


def decrypt_message(auth_key: AuthKey, packet: bytes, *, to_server: bool) -> bytes:
    """`open_message` for those who do not send quick acks."""
    return open_message(auth_key, packet, to_server=to_server).plaintext


def encrypt_message_v1(auth_key: AuthKey, plaintext: bytes, random_bytes: RandomBytes) -> bytes:
    """Encrypt the binding message: msg_key is of the plaintext without its padding."""
    msg_key = sha1(plaintext)[4:]
    aes_key, aes_iv = message_keys_v1(auth_key, msg_key, to_server=True)
    padded = plaintext + random_bytes(-len(plaintext) % 16)
    return auth_key.key_id + msg_key + ige_encrypt(padded, aes_key, aes_iv)


def decrypt_message_v1(auth_key: AuthKey, packet: bytes, *, length: int) -> bytes:
    """Decrypt the binding message on the server; `length` is that of the only possible plaintext.

    Version 1 takes the padding's length from the plaintext, before the check. A binding message
    always has the same length, so here nothing is read before the check either.
    """
    end = len(packet) - (len(packet) - HEADER) % 16
    key_id, msg_key, encrypted = packet[:8], packet[8:HEADER], packet[HEADER:end]
    aes_key, aes_iv = message_keys_v1(auth_key, msg_key, to_server=True)
    plaintext = ige_decrypt(encrypted, aes_key, aes_iv)[:length]
    same_content = hmac.compare_digest(sha1(plaintext)[4:], msg_key)
    same_key = hmac.compare_digest(auth_key.key_id, key_id)
    same_length = len(encrypted) == length + -length % 16
    if not (same_content & same_key & same_length):
        raise SecurityError(REFUSED)
    return plaintext


def _x(to_server: bool) -> int:
    """x of the key derivation: 0 from client to server, 8 from server to client."""
    return 0 if to_server else 8


def _cut(plaintext: bytes, padding: bytes) -> Iterator[bytes]:
    """The padded plaintext in chunks, without ever joining its two parts."""
    last = len(plaintext) - len(plaintext) % CHUNK
    for start in range(0, last, CHUNK):
        yield plaintext[start : start + CHUNK]
    yield plaintext[last:] + padding


def _join(size: int, chunks: Iterable[bytes]) -> bytes:
    """`b"".join`, with one chunk in memory beside the result.

    A second copy of a large packet makes malloc fetch fresh pages from the system each time,
    which costs half as much as the encryption itself.
    """
    if size <= CHUNK:
        return b"".join(chunks)
    whole = io.BytesIO()
    whole.seek(size - 1)
    whole.write(b"\0")  # reserves all of it; getvalue() hands it over uncopied
    whole.seek(0)
    whole.writelines(chunks)
    return whole.getvalue()


def _msg_key_large(auth_key: AuthKey, to_server: bool, *padded: bytes) -> bytes:
    x = _x(to_server)
    return sha256(auth_key.data[88 + x : 120 + x], *padded)


def _quick_ack(msg_key_large: bytes) -> int:
    """https://core.telegram.org/mtproto/mtproto-transports#quick-ack"""
    return int.from_bytes(msg_key_large[:4], "little") | QUICK_ACK_BIT
