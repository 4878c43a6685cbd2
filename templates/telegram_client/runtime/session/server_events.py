"""What `ServerSession` tells the server. Floor 2."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from ..tl import Function

__all__ = ["Call", "Cancelled", "Created", "Destroyed", "DisconnectAfter", "Event", "UnknownCall"]


class Created(NamedTuple):
    """The session is new."""


class Call(NamedTuple):
    """A request: `answer` or `fail` it under its msg_id, at any time."""

    msg_id: int
    function: Function[Any]


class UnknownCall(NamedTuple):
    """A request that can't be decoded, of another layer perhaps. It wants an answer too."""

    msg_id: int
    body: bytes
    error: Exception


class Cancelled(NamedTuple):
    """The answer to a call is not wanted any more."""

    msg_id: int


class DisconnectAfter(NamedTuple):
    """Close the connection so many seconds from now, unless another of these comes before."""

    seconds: int


class Destroyed(NamedTuple):
    """Another session of the same key is to be forgotten, and is."""

    session_id: int


Event: TypeAlias = Created | Call | UnknownCall | Cancelled | DisconnectAfter | Destroyed
