"""Packets and what is in them: unencrypted, and encrypted for one session. Floor 1.

https://core.telegram.org/mtproto/description#schematic-presentation-of-messages
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from .crypto import AuthKey, Plaintext, open_message
from .errors import RemoteError, SecurityError

__all__ = ["Inbound", "Unencrypted", "key_id", "open_packet"]

PLAIN_HEADER = struct.Struct("<qqi")  # auth_key_id msg_id length
NO_KEY = bytes(8)


class Unencrypted(NamedTuple):
    """A message of the key exchange, under the auth_key_id 0."""

    msg_id: int
    data: bytes

    def to_bytes(self) -> bytes:
        return PLAIN_HEADER.pack(0, self.msg_id, len(self.data)) + self.data

    @classmethod
    def from_bytes(cls, packet: bytes) -> Unencrypted:
        """Cut a packet; what follows the message, a transport's padding, is no part of it."""
        if len(packet) < PLAIN_HEADER.size:
            raise RemoteError(f"unencrypted message: {len(packet)} bytes hold no header")
        auth_key_id, msg_id, length = PLAIN_HEADER.unpack_from(packet)
        start = PLAIN_HEADER.size
        if auth_key_id or not 0 < length <= len(packet) - start:
            raise RemoteError(
                f"unencrypted message: auth_key_id {auth_key_id}, not 0, or length {length}, "
                f"not 1 to {len(packet) - start}"
            )
        return cls(msg_id, packet[start : start + length])


class Inbound(NamedTuple):
    """A decrypted packet, all checked that can be without knowing its session."""

    salt: int
    session_id: int
    msg_id: int
    seq_no: int
    data: bytes
    quick_ack: int


def key_id(packet: bytes) -> bytes:
    """auth_key_id of a packet, `NO_KEY` where it is not encrypted."""
    return packet[:8]


def open_packet(auth_key: AuthKey, packet: bytes, *, to_server: bool) -> Inbound:
    """Decrypt a packet and check msg_key, length, padding and the parity of msg_id, in this order.

    https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages
    """
    opened = open_message(auth_key, packet, to_server=to_server)
    plain = Plaintext.from_bytes(opened.plaintext)
    check_parity(plain.msg_id, to_server=to_server)
    return Inbound(*plain, opened.quick_ack)


def check_parity(msg_id: int, *, to_server: bool) -> None:
    """Even from client to server, odd from server to client; so nothing can be sent back.

    https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
    """
    if (msg_id & 1 == 0) is not to_server:
        raise SecurityError(
            f"msg_id: got {msg_id}, not {'even' if to_server else 'odd'} as its sender's must be"
        )
