"""What a client tells besides answers and updates. Floor 4: values only."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from ..rpc_errors import RpcError

__all__ = ["Connected", "Disconnected", "Event", "FloodWait", "LoggedOut", "UpdatesMissing"]


class FloodWait(NamedTuple):
    """A call is repeated after so many seconds, because the server wants that.

    Attributes:
        request: TL's name of the method.
        seconds: how long the client waits.
        error: the server's answer.
    """

    request: str
    seconds: int
    error: RpcError


class UpdatesMissing(NamedTuple):
    """There may be a gap in the updates: get the difference (`updates.getDifference`).

    https://core.telegram.org/api/updates#recovering-gaps
    """


class Connected(NamedTuple):
    """Calls go out to a data center, for the first time or again."""

    data_center: int


class Disconnected(NamedTuple):
    """The connection to a data center ended; calls wait for the next one, which is on its way."""

    data_center: int
    reason: Exception


class LoggedOut(NamedTuple):
    """The server knows nobody under this session any more; `error` is how it said so."""

    error: Exception


Event: TypeAlias = FloodWait | UpdatesMissing | Connected | Disconnected | LoggedOut
