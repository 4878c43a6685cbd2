"""Keeps one data center within reach: connects, makes keys, introduces itself, connects again.

Floor 3. One task, held by its sender, does this in order:

    connect -> the keys that are missing -> bind the temporary one -> introduce -> calls
       ^                                                                            |
       +------------ pause, longer each time ------ the link is lost, or silent <---+

A key is bound and introduced while the session is held: calls wait in it and go out afterwards.
Under the same key a new connection needs neither, calls follow at once.
https://core.telegram.org/api/invoking#saving-client-info
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import Any

from ..crypto import AuthKey
from ..errors import LocalError, RemoteError, SecurityError, TransportError
from ..rpc_errors import RpcError
from ..session import (
    ClientSession,
    Event,
    Ignored,
    KeyUnknown,
    SaltsChanged,
    Silent,
    TimeChanged,
    TransportFailed,
    Unreadable,
    Update,
    UpdatesMissing,
)
from ..storage.state import DataCenter
from ..tl import DecodeError, Function
from .backoff import Backoff
from .calls import Call, Closed
from .driver import Driver
from .keys import KeyRing
from .link import Link
from .terms import Listener, Surroundings, Terms

__all__ = ["Sender"]

log = logging.getLogger(__name__)

FLOOD_PAUSE = 5.0  # after -429
NO_SUCH_DATA_CENTER = -444
KEY_IS_UNKNOWN = "ENCRYPTED_MESSAGE_INVALID"
NOT_INTRODUCED = ("CONNECTION_NOT_INITED", "CONNECTION_LAYER_INVALID")


class Sender:
    """One session with one data center, over as many connections as it takes."""

    def __init__(
        self, place: DataCenter, terms: Terms, surroundings: Surroundings, listener: Listener
    ) -> None:
        self._terms = terms
        self._surroundings = surroundings
        self._listener = listener
        self._keys = KeyRing(place, terms, surroundings, listener.place_changed)
        self._backoff = Backoff(surroundings.chance)
        self._ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._driver: Driver | None = None
        self._in_use: AuthKey | None = None
        self._is_introduced = False
        self._refused_bindings = 0
        self._link: Link | None = None
        self._task: asyncio.Task[None] | None = None
        self._error: Exception = Closed("the client is not connected")

    @property
    def place(self) -> DataCenter:
        """What is known of the data center now."""
        return self._keys.place

    async def start(self, timeout: float) -> None:
        """Connect, and return when calls can go out.

        Raises:
            ConnectionError: that did not succeed in time.
            RemoteError: the server is not one that can be spoken with.
        """
        self._task = asyncio.create_task(self._run(), name=f"data center {self.place.id}")
        try:
            await asyncio.wait_for(asyncio.shield(self._ready), timeout)
        except TimeoutError:
            await self.close()
            where = f"data center {self.place.id}"
            raise ConnectionError(f"{where}: no connection: {self._error}") from self._error
        except BaseException:
            await self.close()
            raise

    def submit(self, function: Function[Any], timeout: float) -> Call:
        """Send a request; its answer arrives in the call's future.

        Raises:
            Closed: the sender is closed or has not been started.
        """
        if self._driver is None or self._task is None:
            raise self._error
        return self._driver.submit(function, timeout)

    def abandon(self, call: Call) -> None:
        """Nobody waits for this answer any more: the server is told."""
        if self._driver is not None:
            self._driver.abandon(call)

    def introduce_again(self) -> None:
        """The server has forgotten who we are: the next connection begins with the introduction."""
        self._is_introduced = False
        self._lose(ConnectionAbortedError("the server wants another introduction"))

    @property
    def is_idle(self) -> bool:
        return self._driver is None or not self._driver.session.unanswered()

    async def close(self) -> None:
        """End the connection and every call that waits; nothing of the sender is left running."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        self._end(Closed("the client was closed before the answer came"))

    def _end(self, error: Exception) -> None:
        self._error = error
        if not self._ready.done():
            self._ready.cancel()
        if self._driver is not None:
            self._driver.fail_all(error)
            self._driver.stop()
            self._driver = None

    async def _run(self) -> None:
        try:
            while True:
                reason = await self._connect_and_stay()
                if self._is_final(reason):
                    break
                pause = self._backoff.next(at_least=_pause_asked_for(reason))
                log.debug("data center %d: again in %.1f s", self.place.id, pause)
                await asyncio.sleep(pause)
        except Exception as error:  # noqa: BLE001 (a mistake of ours ends the calls, not the loop)
            log.exception("data center %d: the sender failed", self.place.id)
            reason = error
        self._give_up(reason)

    def _give_up(self, reason: Exception) -> None:
        log.error("data center %d: given up: %s", self.place.id, reason)
        if not self._ready.done():
            self._ready.set_exception(reason)
        self._end(reason)

    async def _connect_and_stay(self) -> Exception:
        """One connection from its beginning to its end, and why it ended."""
        link = None
        try:
            async with asyncio.timeout(self._terms.timing.connect):
                link = await self._open()
            self._link = link
            await self._prepare(link)
            self._listen_to(link)
            reason = await self._stay(link)
        except (OSError, TimeoutError, RemoteError, LocalError) as error:
            reason = error
        finally:
            self._link = None
            if self._driver is not None:
                self._driver.detach()
            if link is not None:
                await link.wait_closed()
        log.info("data center %d: connection lost: %s", self.place.id, _shown(reason))
        self._error = reason
        if self._ready.done():
            self._listener.disconnected(reason)
        return reason
