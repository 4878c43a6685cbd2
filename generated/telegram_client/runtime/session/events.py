"""What `ClientSession` tells its driver. Floor 2."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from .outgoing import Request
from .salts import Salt

__all__ = [
    "Event",
    "Failed",
    "Ignored",
    "KeyUnknown",
    "QuickAcked",
    "Result",
    "SaltsChanged",
    "Silent",
    "TimeChanged",
    "TransportFailed",
    "Unreadable",
    "Update",
    "UpdatesMissing",
]


class Result(NamedTuple):
    """A request was answered; this is its only Result or Failed."""

    request: Request
    value: Any


class Failed(NamedTuple):
    """A request has an answer that is no result.

    `error` is an RpcError of the server; a DecodeError where the answer can't be read (an unknown
    constructor); a RemoteError where the server refuses to take the request at all.
    """

    request: Request
    error: Exception


class QuickAcked(NamedTuple):
    """The server has got the packet; whether it takes the request, it has not said."""

    request: Request


class Update(NamedTuple):
    """An object that answers no request."""

    value: Any


class UpdatesMissing(NamedTuple):
    """There is a gap in the updates: the session is a new one."""


class Unreadable(NamedTuple):
    """An update, or whatever it was, can't be decoded. It is gone: a gap in the updates."""

    error: Exception


class SaltsChanged(NamedTuple):
    """These are the salts to keep for the auth key."""

    salts: tuple[Salt, ...]


class TimeChanged(NamedTuple):
    """The server's unix time is `now` plus this."""

    time_offset: float


class Ignored(NamedTuple):
    """A message was left out of account, as the security guidelines demand."""

    msg_id: int
    reason: str


class KeyUnknown(NamedTuple):
    """The server does not know the auth key (-404): make another and `rekey`."""


class TransportFailed(NamedTuple):
    """Any other transport error."""

    code: int


class Silent(NamedTuple):
    """A ping was not answered in time: connect again."""


Event: TypeAlias = (
    Result
    | Failed
    | QuickAcked
    | Update
    | UpdatesMissing
    | Unreadable
    | SaltsChanged
    | TimeChanged
    | Ignored
    | KeyUnknown
    | TransportFailed
    | Silent
)
