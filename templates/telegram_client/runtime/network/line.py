"""A session under the right key, on one link after the other. Floor 3.

    open -> the keys that are missing -> bind the temporary one -> introduce -> calls -> renew ...

A key is bound and introduced while the session is held: calls wait in it and go out afterwards.
Under the same key a new link needs neither, and calls follow at once.
https://core.telegram.org/api/invoking#saving-client-info
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from ..crypto import AuthKey
from ..errors import RemoteError, TransportError
from ..rpc_errors import RpcError, Unauthorized
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
from ..tl import DecodeError, Function
from .driver import Driver
from .keys import KeyRing
from .link import Link
from .terms import Keys, Listener, Surroundings, Terms

__all__ = ["Line", "shown"]

log = logging.getLogger(__name__)

PERMANENT_IS_UNKNOWN = "ENCRYPTED_MESSAGE_INVALID"
REFUSALS = 2  # so many bindings in a row: the permanent key is gone
RETRY_RENEWAL = 60.0  # seconds


class Line:
    """What there is of a data center besides the connection: keys, a session, its driver."""

    def __init__(
        self, keys: Keys, terms: Terms, surroundings: Surroundings, listener: Listener
    ) -> None:
        self.keys = KeyRing(keys, terms, surroundings, listener.keys_changed)
        self.driver: Driver | None = None
        self._terms = terms
        self._surroundings = surroundings
        self._listener = listener
        self._in_use: AuthKey | None = None
        self._is_introduced = False
        self._refusals = 0
        self._link: Link | None = None

    async def open(self) -> Link:
        """A connection to one of the data center's addresses."""
        async with asyncio.timeout(self._terms.timing.connect):
            network, transport = self._surroundings.network, self._terms.transport()
            return await Link.open(network, self._terms.addresses(), transport)

    async def prepare(self, link: Link) -> None:
        """Everything that has to happen before calls go out over this link."""
        self._link = link
        async with asyncio.timeout(self._terms.timing.step):
            await self.keys.complete(link)
        driver = self._use_key()
        driver.attach(link)
        await self._settle(driver, link)

    async def stay(self, link: Link) -> Exception:
        """Until the link is lost, and why; changes the temporary key in time."""
        wait = self.keys.renewal_in()
        while True:
            await asyncio.wait([link.lost], timeout=wait)
            if link.lost.done():
                return link.lost.result()
            try:
                await self._make_next_key()
            except (OSError, RemoteError) as error:
                log.warning("data center %d: no new temporary key: %s", self._id, shown(error))
                wait = RETRY_RENEWAL
            else:
                await self._change_key(link)
                wait = self.keys.renewal_in()

    def leave(self) -> None:
        """The link is gone: calls wait for the next one."""
        self._link = None
        if self.driver is not None:
            self.driver.detach()

    def lose(self, reason: Exception) -> None:
        """The link is of no use any more."""
        if self._link is not None:
            self._link.close(reason)

    def introduce_again(self) -> None:
        """The server has forgotten who we are: the next link begins with the introduction."""
        self._is_introduced = False
        self.lose(ConnectionAbortedError("the server asks for another introduction"))

    def renew_key(self) -> None:
        """The temporary key is of no use: the next link begins with making another."""
        if self._terms.bind is not None:
            self.keys.forget_current()
            self.lose(ConnectionAbortedError("the temporary key is not bound"))

    def replace_keys(self) -> None:
        """All keys are of no use: the next link begins with making others."""
        self.keys.forget_permanent()
        self.lose(ConnectionAbortedError("the permanent key is of no use any more"))

    @property
    def _id(self) -> int:
        return self._terms.data_center

    def _use_key(self) -> Driver:
        """The session, a new one if the key is not the one that it had."""
        key, keys = self.keys.auth_key, self.keys
        if self.driver is None:
            session = ClientSession(
                key,
                random_bytes=self._surroundings.random_bytes,
                time_offset=keys.time_offset,
                time_is_known=keys.time_is_known,
                salts=keys.salts,
            )
            self.driver = Driver(session, self._on_event)
        elif key == self._in_use:
            return self.driver
        else:
            self.driver.rekey(key, keys.salts)
        self._in_use, self._is_introduced = key, False
        return self.driver

    async def _settle(self, driver: Driver, link: Link) -> None:
        """Bind and introduce, where that has not been done under this key."""
        if self.keys.is_bound and self._is_introduced:
            return
        driver.session.hold()
        if not self.keys.is_bound:
            await self._bind(driver, link)
        if not self._is_introduced:
            await self._introduce(driver, link)
        driver.session.release()
        driver.write_soon()

    async def _bind(self, driver: Driver, link: Link) -> None:
        """https://core.telegram.org/method/auth.bindTempAuthKey"""
        try:
            await self._ask(driver, link, self.keys.binding())
        except RpcError as error:
            self._refusals += error.message == PERMANENT_IS_UNKNOWN
            self.keys.forget_current()
            if self._refusals >= REFUSALS:
                self._forget_permanent()
            raise RemoteError(f"auth.bindTempAuthKey: {error}") from error
        self._refusals = 0
        self.keys.bound()

    async def _introduce(self, driver: Driver, link: Link) -> None:
        if self._terms.introduction is not None:
            try:
                answer = await self._ask(driver, link, self._terms.introduction)
            except DecodeError as error:
                log.warning("data center %d: unreadable configuration: %s", self._id, error)
            except Unauthorized:
                if self._terms.bind is not None:
                    self.keys.forget_current()
                raise
            else:
                self._listener.introduced(answer)
        self._is_introduced = True

    async def _ask(
        self,
        driver: Driver,
        link: Link,
        function: Function[Any] | Callable[[int, int], Function[Any]],
    ) -> Any:
        """A call before all others, as long as this link lasts."""
        call = driver.submit(function, self._terms.timing.step, first=True)
        try:
            first = asyncio.FIRST_COMPLETED
            await asyncio.wait([call.future, link.lost], return_when=first)
            if not call.future.done():
                raise link.lost.result()
            return call.future.result()
        finally:
            if not call.future.done():
                driver.abandon(call)

    async def _make_next_key(self) -> None:
        """The next temporary key, over a link of its own, while the present one still works."""
        spare = await self.open()
        try:
            async with asyncio.timeout(self._terms.timing.step):
                await self.keys.make_temporary(spare)
        finally:
            await spare.wait_closed()

    async def _change_key(self, link: Link) -> None:
        """Go on under the next key.

        Calls that are under way are given time to finish: what is unanswered then is sent anew in
        the new session.
        """
        if self.driver is not None:
            self.driver.session.hold()
            if under_way := self.driver.in_flight():
                await asyncio.wait(under_way, timeout=self._terms.timing.drain)
        await self._settle(self._use_key(), link)

    def _forget_permanent(self) -> None:
        log.warning("data center %d: the server does not know our permanent key", self._id)
        self._refusals = 0
        self.keys.forget_permanent()
        self._listener.key_lost()

    def _on_event(self, event: Event) -> None:
        """What the session tells besides answers."""
        match event:
            case Update(value):
                self._listener.updated(value)
            case UpdatesMissing():
                self._listener.updates_missing()
            case Unreadable(error):
                log.warning("data center %d: unreadable update: %s", self._id, error)
                self._listener.updates_missing()
            case SaltsChanged(salts):
                self.keys.remember_salts(salts)
            case TimeChanged(time_offset):
                self.keys.time_offset = time_offset
            case Ignored(msg_id, reason):
                log.debug("data center %d: message %d ignored: %s", self._id, msg_id, reason)
            case KeyUnknown():
                self._on_key_unknown()
            case TransportFailed(code):
                self.lose(TransportError(code))
            case Silent():
                if self._link is not None and not self._link.is_sending():
                    self.lose(ConnectionError("no answer to a ping"))

    def _on_key_unknown(self) -> None:
        """https://core.telegram.org/api/pfs: a temporary key "may expire at any moment"."""
        if self._terms.bind is None:
            self._forget_permanent()
        else:
            self.keys.forget_current()
        self.lose(TransportError(-404))


def shown(error: BaseException) -> str:
    """An error in a log line: some have no text of their own."""
    return str(error) or type(error).__name__
