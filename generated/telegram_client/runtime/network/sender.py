"""Keeps one data center within reach: connects, and connects again. Floor 3.

One task, held by its sender, opens a link, prepares it and stays with it until it is lost; then it
pauses, longer each time until a link works, and begins again. Calls outlive links: they end with
their answer, with their deadline, or with the sender.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from ..errors import Closed, LocalError, RemoteError, SecurityError, TransportError
from ..rpc_errors import RpcError
from ..tl import Function
from .backoff import Backoff
from .calls import Call
from .line import Line, shown
from .link import Link
from .terms import Keys, Listener, Surroundings, Terms

__all__ = ["Sender"]

log = logging.getLogger(__name__)

UNAUTHORIZED, FLOOD = 401, 420
FLOOD_PAUSE = 5.0  # seconds, after the transport error -429
TRANSPORT_FLOOD = -429
NO_SUCH_DATA_CENTER = -444


class Sender:
    """One session with one data center, over as many connections as it takes."""

    def __init__(
        self, keys: Keys, terms: Terms, surroundings: Surroundings, listener: Listener
    ) -> None:
        self._id = terms.data_center
        self._line = Line(keys, terms, surroundings, listener)
        self._listener = listener
        self._backoff = Backoff(surroundings.chance)
        self._ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._task: asyncio.Task[None] | None = None
        self._error: Exception = Closed()

    @property
    def is_idle(self) -> bool:
        """Whether no call waits for an answer."""
        driver = self._line.driver
        return driver is None or not driver.session.unanswered()

    async def start(self, timeout: float) -> None:
        """Connect, and return when calls can go out.

        Raises:
            ConnectionError: that did not succeed in time.
            RemoteError: the server can't be spoken with, or refused.
        """
        self._task = asyncio.create_task(self._run(), name=f"data center {self._id}")
        try:
            async with asyncio.timeout(timeout):
                await asyncio.shield(self._ready)
        except BaseException as error:
            reason = self._error
            await self.close()
            if isinstance(error, TimeoutError):
                why = f"not within {timeout} s" if isinstance(reason, Closed) else shown(reason)
                raise ConnectionError(f"data center {self._id}: no connection: {why}") from reason
            raise

    def submit(self, function: Function[Any], timeout: float) -> Call:
        """Send a request; its answer arrives in the call's future.

        Raises:
            Closed: the sender is closed, or has not been started.
        """
        driver = self._line.driver
        if driver is None:
            raise self._error
        return driver.submit(function, timeout)

    def abandon(self, call: Call) -> None:
        """Nobody waits for this answer any more; the server is told."""
        if self._line.driver is not None:
            self._line.driver.abandon(call)

    def introduce_again(self) -> None:
        """The server has forgotten who we are."""
        self._line.introduce_again()

    def renew_key(self) -> None:
        """The server does not take calls under the temporary key in use."""
        self._line.renew_key()

    def replace_keys(self) -> None:
        """The server will never take calls under the permanent key again."""
        self._line.replace_keys()

    async def close(self) -> None:
        """End the connection and every call that waits; nothing of the sender runs on."""
        task, self._task = self._task, None
        try:
            if task is not None:
                task.cancel()
                await asyncio.wait([task])
        finally:
            self._end(Closed("the client was closed before the answer came"))

    async def _run(self) -> None:
        reason: Exception | None = None
        try:
            while reason is None or not self._is_final(reason):
                if reason is not None:
                    await asyncio.sleep(self._backoff.next(at_least=_pause_wanted(reason)))
                reason = await self._connect()
                self._error = reason
        except Exception as error:  # a mistake of ours: it ends the calls, and is shown
            log.exception("data center %d: the sender failed", self._id)
            reason = error
        log.error("data center %d: given up: %s", self._id, shown(reason))
        self._end(reason)

    async def _connect(self) -> Exception:
        """One connection from its beginning to its end, and why it ended."""
        link: Link | None = None
        try:
            link = await self._line.open()
            await self._line.prepare(link)
            self._is_connected()
            reason = await self._line.stay(link)
        except (OSError, RemoteError, LocalError) as error:
            reason = error
        finally:
            self._line.leave()
            if link is not None:
                await link.wait_closed()
        log.info("data center %d: no connection: %s", self._id, shown(reason))
        if self._ready.done():
            self._listener.disconnected(reason)
        return reason

    def _is_connected(self) -> None:
        log.info("data center %d: connected", self._id)
        self._backoff.reset()
        if not self._ready.done():
            self._ready.set_result(None)
        self._listener.connected()

    def _is_final(self, reason: Exception) -> bool:
        """Whether another connection would end in the same way."""
        match reason:
            case TransportError(code=code):
                return code == NO_SUCH_DATA_CENTER
            case RpcError(code=code):
                return 400 <= code < 500 and code not in (UNAUTHORIZED, FLOOD)
            case SecurityError() | LocalError():
                return not self._ready.done()
        return False

    def _end(self, error: Exception) -> None:
        self._error = error
        if not self._ready.done():
            self._ready.set_exception(error)
            self._ready.exception()  # whoever started us may have gone
        if self._line.driver is not None:
            self._line.driver.fail_all(error)
            self._line.driver.stop()
            self._line.driver = None


def _pause_wanted(reason: Exception) -> float:
    """Seconds that the server wants us to stay away."""
    match reason:
        case TransportError(code=code) if code == TRANSPORT_FLOOD:
            return FLOOD_PAUSE
        case RpcError(code=code, value=int(seconds)) if code == FLOOD:
            return float(seconds)
    return 0.0
