"""The senders of one account: one for each data center that is needed. Floor 4.

One data center is the account's home. Files and statistics may be elsewhere: the account is
introduced there by an authorization that is exported at home and imported there.
https://core.telegram.org/api/datacenter
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from ..crypto import RSAPublicKey
from ..errors import Closed, LocalError
from ..network import Keys, Sender, Surroundings, Terms, network_through
from ..storage.base import SessionStorage
from ..tl import Function
from .api import factory, make
from .book import Book
from .events import Connected, Disconnected, Event, LoggedOut, UpdatesMissing
from .options import Options

__all__ = ["Pool"]

log = logging.getLogger(__name__)
X = TypeVar("X")


class Pool:
    """Starts senders, keeps them, and says where home is."""

    def __init__(
        self,
        options: Options,
        book: Book,
        surroundings: Surroundings,
        *,
        tell: Callable[[Event], None],
        update: Callable[[object], None],
    ) -> None:
        self.options = options
        self.book = book
        self.tell = tell
        self.update = update
        self._surroundings = surroundings
        self._senders: dict[int, Sender] = {}
        self._starting: set[Sender] = set()
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._moving = asyncio.Lock()
        self._home: Sender | None = None

    @classmethod
    def of(
        cls,
        options: Options,
        session: str | os.PathLike[str] | SessionStorage,
        *,
        tell: Callable[[Event], None],
        update: Callable[[object], None],
    ) -> Pool:
        """The pool for a client's settings, with the real world around it."""
        if isinstance(session, str | os.PathLike):
            from ..storage.sqlite import SQLiteStorage

            session = SQLiteStorage(session)
        book = Book(session, is_test=options.test, pinned=options.pinned)
        network = network_through(options.proxy, prefer_ipv6=options.ipv6)
        return cls(options, book, Surroundings(network), tell=tell, update=update)

    @property
    def home(self) -> Sender:
        """The sender for everything that has no other place.

        Raises:
            Closed: the client is not connected.
        """
        if self._home is None:
            raise Closed()
        return self._home

    async def open(self) -> None:
        """Connect to the home data center.

        Raises:
            StorageError, LocalError: the session can't be had.
            ConnectionError: the data center can't be reached.
            RemoteError: it can't be spoken with.
        """
        self.book.open()
        try:
            self._home = await self._started(self.book.state.home)
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """End all connections and let go of the session."""
        try:
            await self._close_senders()
        finally:
            self.book.close()

    async def forget(self) -> None:
        """Close, and keep nothing but addresses."""
        try:
            await self._close_senders()
            self.book.forget()
        finally:
            self.book.close()

    async def ask(self, sender: Sender, request: Function[X], timeout: float | None = None) -> X:
        """One request, one answer, at this sender, whatever the answer is."""
        call = sender.submit(request, self.options.timeout if timeout is None else timeout)
        try:
            answer: X = await call.future
        except asyncio.CancelledError:
            sender.abandon(call)
            raise
        return answer

    async def reach(self, number: int) -> Sender:
        """The sender of a data center, connected, and with the account logged in if it is at home.

        Raises:
            LocalError: nobody has told where this data center is.
            ConnectionError: it can't be reached.
            RpcError: the authorization can't be exported or imported.
        """
        home = self.home
        if number == self.book.state.home:
            return home
        async with self._locks[number]:
            sender = self._senders.get(number) or await self._started(number)
            place = self.book.state.data_center(number)
            if self.book.state.user_id is not None and not (place.is_authorized or place.is_cdn):
                await self._authorize(home, sender, number)
        return sender

    async def authorize_again(self, sender: Sender) -> Sender:
        """A data center away from home has forgotten the account."""
        number = next(number for number, each in self._senders.items() if each is sender)
        self.book.authorize(number, is_authorized=False)
        return await self.reach(number)

    async def move_home(self, number: int) -> None:
        """The account belongs to this data center; a call said so."""
        async with self._moving:
            if number == self.book.state.home:
                return
            log.info("home moves from data center %d to %d", self.book.state.home, number)
            before, old = self.book.state.home, self.home
            self._home = await self.reach(number)
            self.book.move(number)
            if old.is_idle:
                del self._senders[before]
                await old.close()

    def wrapped(self, request: Function[X], number: int) -> Function[X]:
        """The request as this data center wants it: CDN ones have had no introduction."""
        if not self.book.state.data_center(number).is_cdn:
            return request
        return self.options.introduce(request)

    def log_out(self, error: Exception) -> None:
        """The server says that nobody is logged in under this session."""
        if self.book.state.user_id is not None:
            self.book.log_out()
            self.tell(LoggedOut(error))

    async def _authorize(self, home: Sender, sender: Sender, number: int) -> None:
        """https://core.telegram.org/api/datacenter#authorization-transfer"""
        exported = await self.ask(home, make("auth.exportAuthorization", dc_id=number))
        request = make("auth.importAuthorization", id=exported.id, bytes_=exported.bytes_)
        await self.ask(sender, request)
        self.book.authorize(number)

    async def _started(self, number: int) -> Sender:
        terms = await self._terms(number)
        place = self.book.state.data_center(number)
        sender = Sender(
            Keys(place.key, place.temporary_key), terms, self._surroundings, _Listener(self, number)
        )
        self._starting.add(sender)
        try:
            await sender.start(self.options.timeout)
            self._senders[number] = sender
        finally:
            self._starting.discard(sender)
        return sender

    async def _close_senders(self) -> None:
        """All of them, also those that somebody waits for."""
        self._home = None
        senders = {*self._senders.values(), *self._starting}
        self._senders.clear()
        await asyncio.gather(*(each.close() for each in senders))

    async def _terms(self, number: int) -> Terms:
        if not self.book.addresses(number):
            raise LocalError(
                f"data center {number}: neither the server nor the user has told where"
            )
        options, random_bytes = self.options, self._surroundings.random_bytes
        is_cdn = self.book.state.data_center(number).is_cdn
        return Terms(
            data_center=number,
            exchange_number=options.exchange_number(number),
            addresses=lambda: self.book.addresses(number),
            public_keys=await self._cdn_keys(number) if is_cdn else options.keys,
            transport=lambda: options.make_transport(number, random_bytes),
            bind=factory("auth.bindTempAuthKey") if options.pfs and not is_cdn else None,
            introduction=None if is_cdn else options.introduce(make("help.getConfig")),
        )

    async def _cdn_keys(self, number: int) -> Mapping[int, RSAPublicKey]:
        """https://core.telegram.org/cdn#getting-cdn-public-keys"""
        config = await self.ask(self.home, make("help.getCdnConfig"))
        pems = [each.public_key for each in config.public_keys if each.dc_id == number]
        keys = [RSAPublicKey.from_pem(pem) for pem in pems]
        return {key.fingerprint: key for key in keys}


class _Listener:
    """What a sender tells, with the number of its data center."""

    def __init__(self, pool: Pool, number: int) -> None:
        self._pool = pool
        self._number = number

    @property
    def _is_home(self) -> bool:
        return self._number == self._pool.book.state.home

    def keys_changed(self, keys: Keys) -> None:
        self._pool.book.keep_keys(self._number, keys)

    def introduced(self, answer: Any) -> None:
        if answer.NAME == "config":
            self._pool.book.learn(answer)

    def updated(self, update: object) -> None:
        if self._is_home:
            self._pool.update(update)

    def updates_missing(self) -> None:
        if self._is_home:
            self._pool.tell(UpdatesMissing())

    def connected(self) -> None:
        self._pool.tell(Connected(self._number))

    def disconnected(self, reason: Exception) -> None:
        self._pool.tell(Disconnected(self._number, reason))

    def key_lost(self) -> None:
        if self._is_home:
            lost = LocalError("the server does not know the session's key any more")
            self._pool.log_out(lost)
