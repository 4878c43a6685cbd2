"""The seam between the driver and a network: five methods. Floor 3.

Bytes are pushed: a stream calls its receiver as soon as the socket has something, with all that it
has. Between the socket and the future of a call there is no task, no second buffer and no further
turn of the event loop. A test can bring a network of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..storage.state import Address

__all__ = ["Network", "Receiver", "Stream"]


class Receiver(Protocol):
    """Whoever wants the bytes of a stream."""

    def data_received(self, data: bytes) -> None:
        """Take what came; never nothing."""
        ...

    def connection_lost(self, error: Exception | None) -> None:
        """The stream has ended; called once, and for closing it too. None is a regular end."""
        ...


class Stream(Protocol):
    """A connection that is open."""

    def write(self, data: bytes) -> int:
        """Send, or keep for sending; nothing happens once the stream has ended.

        Returns:
            How many bytes the network has not taken yet.
        """
        ...

    def close(self) -> None:
        """End it, without waiting for what was not sent. Closing twice does nothing."""
        ...


class Network(Protocol):
    """Something that connects."""

    async def connect(self, addresses: Sequence[Address], receiver: Receiver) -> Stream:
        """Open a stream to one of the addresses of a data center.

        Raises:
            OSError: none of them could be reached.
        """
        ...
