"""A client's session as the server drives it. Floor 4: joins the protocol to a connection.

What is to be sent waits in the protocol until the session has a connection. Packets of one turn of
the event loop are written together; one timer serves the acknowledgements.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from ..runtime.session import ServerSession

if TYPE_CHECKING:
    from ..runtime.tl import Object
    from .connection import Connection
    from .keys import Key

__all__ = ["Session"]


class Session:
    """One session of one client, on any number of connections one after the other.

    Attributes:
        key: the auth key that it was begun with.
        protocol: the session as the protocol sees it.
        connection: where its last packet came from; None while there is none.
        wants_updates: whether its last call was not wrapped in `invokeWithoutUpdates`.
    """

    def __init__(self, key: Key, protocol: ServerSession) -> None:
        self.key = key
        self.protocol = protocol
        self.connection: Connection | None = None
        self.wants_updates = True
        self.is_reading = False
        self._loop = asyncio.get_running_loop()
        self._will_write = False
        self._timer: asyncio.TimerHandle | None = None
        self._held: list[bytes] = []
        self._holding: asyncio.TimerHandle | None = None

    @property
    def session_id(self) -> int:
        return self.protocol.session_id

    @property
    def is_connected(self) -> bool:
        return self.connection is not None

    @property
    def layer(self) -> int | None:
        """The layer that the client speaks, if it has named one up to now."""
        return self.key.layer

    @property
    def introduction(self) -> Any:
        """The client's `initConnection`: device_model, app_version …; None before there was one."""
        return self.key.introduction

    @property
    def user_id(self) -> int | None:
        """The account that is logged in."""
        permanent = self.key.permanent
        account = permanent.visitor.account if permanent is not None else None
        return account.id if account is not None else None

    async def push(self, update: Object) -> None:
        """Send an object that answers nothing, at once or when there is a connection again."""
        self.protocol.push(bytes(update))
        self.write()
        if self.connection is not None:
            await self.connection.drained()

    def attach(self, connection: Connection) -> None:
        """A packet came from this connection; answers go there now."""
        if connection is self.connection:
            return
        self.connection = connection
        if self not in connection.sessions:
            connection.sessions.add(self)
            self.protocol.connected()

    def detach(self, connection: Connection) -> None:
        """A connection has ended."""
        if connection is self.connection:
            self.connection = None
            self._cancel()

    def close(self) -> None:
        """The server has forgotten the session."""
        self.connection = None
        self._cancel()

    def write(self) -> None:
        """Send what there is."""
        self._will_write = False
        if self.connection is not None:
            self.send(self.packets())

    def write_soon(self) -> None:
        """Send what there is at the end of this turn of the event loop.

        While a packet is read, whoever reads it writes afterwards.
        """
        if not self._will_write and not self.is_reading:
            self._will_write = True
            self._loop.call_soon(self.write)

    def packets(self) -> list[bytes]:
        """What there is to send, for somebody who sees to it; needs a connection."""
        packets = self.protocol.data_to_send(self._loop.time())
        deadline = self.protocol.next_deadline()
        if deadline is not None and self._timer is None:
            self._timer = self._loop.call_at(deadline, self._on_deadline)
        return packets

    def send(self, packets: list[bytes]) -> None:
        """Send packets, and those that were held back until some others came."""
        if self.connection is None or not packets:
            return
        held, self._held = self._held, []
        for packet in packets + held:
            self.connection.send(packet)

    def hold(self, packets: list[bytes], seconds: float) -> None:
        """Send packets after the next ones, or so many seconds later."""
        self._held += packets
        if self._holding is None:
            self._holding = self._loop.call_later(seconds, self._let_go)

    def _let_go(self) -> None:
        self._holding = None
        held, self._held = self._held, []
        self.send(held)

    def _on_deadline(self) -> None:
        self._timer = None
        self.write()

    def _cancel(self) -> None:
        self._held = []
        for timer in (self._timer, self._holding):
            if timer is not None:
                timer.cancel()
        self._timer = self._holding = None

    def __repr__(self) -> str:
        state = "connected" if self.is_connected else "not connected"
        return f"<Session {self.session_id & (1 << 64) - 1:016x}, layer {self.layer}, {state}>"
