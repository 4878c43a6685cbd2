"""What both sides of a key exchange share: how they read and check, and a key. Floor 2."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any, Protocol

from .. import tl
from ..crypto import AuthKey
from ..crypto.aes import xor
from ..errors import RemoteError, SecurityError

__all__ = ["HandshakeError", "NewKey", "check_nonces", "first_salt", "read"]


@dataclass(frozen=True, repr=False)
class NewKey:
    """A finished exchange.

    Attributes:
        auth_key: the key.
        salt: the first server salt, a signed long.
        time_offset: the server's unix time less the `now` that was passed in.
        expires_at: when a temporary key ends, in the server's unix time; None for a permanent one.
        data_center: on the server, the number that the client named, if it named one.
    """

    auth_key: AuthKey
    salt: int
    time_offset: float
    expires_at: int | None = None
    data_center: int | None = None


class HandshakeError(RemoteError):
    """The peer ended the exchange by the protocol's own means, or has to be told so.

    `code` is the transport error with which a server answers: "If the query is incorrect, the
    server returns a -404 error and the handshake must be restarted", -444 for a wrong data center.
    """

    def __init__(self, message: str, code: int = -404) -> None:
        super().__init__(message)
        self.code = code


class _HasNonce(Protocol):
    nonce: bytes


def read(data: bytes, *expected: type[tl.Object], exact: bool = False) -> Any:
    """Decode a message that has to be one of these.

    Unencrypted messages may be longer than what they hold: Telegram's servers pad theirs, see the
    lengths in https://core.telegram.org/mtproto/samples-auth_key. So may data under RSA_PAD.
    """
    names = " or ".join(cls.__name__ for cls in expected)
    try:
        message = tl.decode(data, exact=exact)
    except tl.DecodeError as error:
        raise RemoteError(f"key exchange: {error}, expected {names}") from error
    if not isinstance(message, expected):
        raise RemoteError(f"key exchange: got {type(message).__name__}, expected {names}")
    return message


def check_nonces(message: _HasNonce, **known: bytes) -> None:
    """Every nonce that is already known must be what it was.

    https://core.telegram.org/mtproto/security_guidelines#checking-nonce-server-nonce-and-new-nonce-fields
    """
    for name, value in known.items():
        got: bytes = getattr(message, name)
        if not hmac.compare_digest(got, value):
            where = type(message).__name__
            raise SecurityError(f"{where}.{name}: got {got.hex()}, expected {value.hex()}")


def first_salt(new_nonce: bytes, server_nonce: bytes) -> int:
    """server_salt := substr(new_nonce, 0, 8) XOR substr(server_nonce, 0, 8), item 9."""
    return int.from_bytes(xor(new_nonce[:8], server_nonce[:8]), "little", signed=True)
