"""Who erred: our caller, or the peer. Floor 0: knows no protocol beyond the transport codes.

Errors that the API itself returns (`rpc_error`) are not here: they are generated from the pages.
"""

from __future__ import annotations

from typing import ClassVar

__all__ = ["Closed", "LocalError", "RemoteError", "SecurityError", "TransportError"]


class LocalError(Exception):
    """Our caller's mistake: the arguments or the moment are wrong, nothing was sent."""


class Closed(LocalError):
    """The client is not connected: not yet, or not any more."""

    def __init__(self, message: str = "the client is not connected") -> None:
        super().__init__(message)


class RemoteError(Exception):
    """The peer's mistake: what it sent cannot be, and none of it was used."""


class SecurityError(RemoteError):
    """The peer failed a check of https://core.telegram.org/mtproto/security_guidelines."""


class TransportError(RemoteError):
    """The server answered with a bare code instead of a packet; `code` is negative, as sent.

    https://core.telegram.org/mtproto/mtproto-transports#transport-errors
    """

    MEANINGS: ClassVar[dict[int, str]] = {
        -403: "forbidden",
        -404: "the server does not know this auth key, or refused the key exchange",
        -429: "transport flood: too many connections, or a limit on messages was reached",
        -444: "the data center is not one that this server knows",
    }

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        meaning = self.MEANINGS.get(self.code, "a code without a documented meaning")
        return f"server sent transport error {self.code}: {meaning}"
