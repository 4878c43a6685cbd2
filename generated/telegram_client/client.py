"""The client: a session, the namespaces of methods, and one way to send a request. Floor 4.

    async with Client("me", api_id=..., api_hash="...") as client:
        await client.start(bot_token="...")
        config = await client.help.get_config()
        config = await client(functions.help.GetConfig())      # the same

What a client is made of is in `runtime.client` and loaded when one is made.
"""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any, TypeVar

from .methods import Methods
from .runtime.client.access import AccessError, AccessWarning
from .runtime.client.updates import Callback, Dispatcher, Stream
from .runtime.errors import Closed
from .runtime.rpc_errors import RpcError

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from .runtime.client.events import Connected as Connected
    from .runtime.client.events import Disconnected as Disconnected
    from .runtime.client.events import Event as Event
    from .runtime.client.events import FloodWait as FloodWait
    from .runtime.client.events import LoggedOut as LoggedOut
    from .runtime.client.events import UpdatesMissing as UpdatesMissing
    from .runtime.client.login import Answer
    from .runtime.client.options import Place, Settings
    from .runtime.client.pool import Pool
    from .runtime.network import Sender
    from .runtime.storage import SessionStorage
    from .runtime.tl import Function, X
    from .types import TypeUpdates, TypeUser  # type: ignore[attr-defined, unused-ignore]

__all__ = [
    "AccessError",
    "AccessWarning",
    "Client",
    "Connected",
    "Disconnected",
    "Event",
    "FloodWait",
    "LoggedOut",
    "UpdatesMissing",
]

_EVENTS = ("Connected", "Disconnected", "Event", "FloodWait", "LoggedOut", "UpdatesMissing")
U = TypeVar("U", bound="Callback[TypeUpdates]")
E = TypeVar("E", bound="Callback[Event]")


def __getattr__(name: str) -> object:
    """The events are loaded by those who look at them."""
    if name not in _EVENTS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    from .runtime.client import events

    return getattr(events, name)


class Client(Methods):
    """An account, or the way to one."""

    def __init__(
        self,
        session: str | os.PathLike[str] | SessionStorage,
        api_id: int,
        api_hash: str,
        **settings: Unpack[Settings],
    ) -> None:
        """Make a client; nothing is opened before it connects.

        Args:
            session: a storage, or the name of a file: `me` is kept in `me.session`.
            api_id: the application's number, from https://my.telegram.org.
            api_hash: what belongs to it.
            settings: whatever else should not be as usual; see `Settings`.

        Raises:
            LocalError: a setting is not one of its choices.
        """
        from .runtime.client.options import Options

        self._options = Options.of(api_id, api_hash, settings)
        self._session = session
        self._timeout = self._options.timeout
        self._pool: Pool | None = None
        self._updates: Dispatcher[TypeUpdates] = Dispatcher()
        self._events: Dispatcher[Event] = Dispatcher()
        self._unremarkable: set[type[Function[Any]]] = set()

    @classmethod
    def for_server(
        cls,
        server: Place,
        *others: Place,
        session: str | os.PathLike[str] | SessionStorage | None = None,
        api_id: int = 1,
        api_hash: str = "hash",
        **settings: Unpack[Settings],
    ) -> Self:
        """A client of a server of one's own instead of Telegram's.

        Args:
            server: where home is: something with `host`, `port`, `data_center` and `public_key`
                (PKCS#1 PEM).
            others: servers of other data centers.
            session: in memory, where it is left out.
            api_id: any number that the server accepts.
            api_hash: what the server wants beside it.
            settings: as for any client.
        """
        from .runtime.storage import MemoryStorage

        client = cls(MemoryStorage() if session is None else session, api_id, api_hash, **settings)
        client._options = client._options.at(server, *others)
        return client

    @property
    def user_id(self) -> int | None:
        """The account that is logged in, as far as the session knows."""
        return None if self._pool is None else self._pool.book.state.user_id

    @property
    def is_bot(self) -> bool | None:
        """Whether that is a bot's; None where nobody is logged in."""
        return None if self._pool is None else self._pool.book.state.is_bot

    @property
    def data_center(self) -> int | None:
        """The number of the home data center; None while not connected."""
        return None if self._pool is None else self._pool.book.state.home

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.disconnect()

    async def connect(self) -> None:
        """Open the session and connect to its home; does nothing where that has been done.

        Raises:
            StorageError: the session can't be opened; StorageInUse where another client has it.
            ConnectionError: the server can't be reached.
            RemoteError: it can't be spoken with.
        """
        if self._pool is not None:
            return
        from .runtime.client.pool import Pool

        pool = Pool.of(self._options, self._session, tell=self._tell, update=self._update)
        await pool.open()
        self._pool = pool

    async def disconnect(self) -> None:
        """Close everything: calls that wait end with an error, nothing runs on."""
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.close()
        await self._updates.close()
        await self._events.close()

    async def __call__(self, request: Function[X], *, timeout: float | None = None) -> X:
        """Send a request and wait for its answer.

        Args:
            request: an object of `functions`.
            timeout: seconds for the whole call, with all waiting that the server asks for. Where
                it is left out, the client's timeout counts for each attempt, and waiting does not.

        Returns:
            The answer, decoded; its type is the request's.

        Raises:
            RpcError: the server refused the request.
            TimeoutError: no answer came in time.
            LocalError: nothing was sent: the client is not connected, or `access="error"` and
                this account may not call this.
        """
        if type(request) in self._unremarkable:
            return await self._send(request, timeout)
        return await self._attend(request, timeout)

    def at(self, data_center: int) -> Methods:
        """The same methods at another data center: `client.at(4).upload.get_file(...)`.

        It is connected to at the first call, with this account logged in, and stays connected.
        """
        return _Elsewhere(self, data_center)

    def on_update(self, callback: U) -> U:
        """Call this, a function or a coroutine function, for every update; also a decorator.

        Updates come as the server sends them, unions of `types.TypeUpdates`. Where some may be
        missing there is an `UpdatesMissing` among the events.
        """
        self._updates.add(callback)
        return callback

    def on_event(self, callback: E) -> E:
        """Call this for every `Event`: waiting, gaps in the updates, connections, logging out."""
        self._events.add(callback)
        return callback

    def listen(self) -> Stream[TypeUpdates]:
        """An async iterator over the updates from now on; it ends when the client disconnects."""
        from .runtime.client.events import UpdatesMissing

        return self._updates.stream(lambda: self._tell(UpdatesMissing()))

    async def start(
        self,
        *,
        phone: Answer | None = None,
        code: Answer | None = None,
        password: Answer | None = None,
        bot_token: Answer | None = None,
    ) -> TypeUser:
        """Connect, and log in unless the session is logged in.

        Every argument is a value or a function, also a coroutine function, that is called when
        the value is needed; a code or a password that a function gave is asked for again if it is
        wrong. What is missing is asked for at the terminal.

        Returns:
            The account.

        Raises:
            LoginError: the number has no account, or something is missing and nobody can be asked.
            RpcError: the server refused.
        """
        from .runtime.client.login import Login
        from .runtime.client.terminal import ask

        await self.connect()
        options = self._options
        login = Login(self, api_id=options.api_id, api_hash=options.api_hash, ask=ask)
        if self.user_id is not None and (me := await login.logged_in()) is not None:
            return me
        if bot_token is not None:
            return await login.as_bot(bot_token)
        if phone is not None:
            return await login.as_user(phone, code, password)
        return await login.from_terminal()

    async def log_out(self) -> None:
        """Log out, forget the keys and disconnect: the session can't be used any more."""
        from .runtime.client.api import make

        await self(make("auth.logOut"))
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.forget()
        await self.disconnect()

    def __repr__(self) -> str:
        state = "not connected" if self._pool is None else f"data center {self.data_center}"
        return f"<Client {self._session!r}, {state}>"

    async def _attend(
        self, request: Function[X], timeout: float | None, sender: Sender | None = None
    ) -> X:
        """A request of a kind that has to be looked at, or has not been looked at yet."""
        from .runtime.client import attention

        mode, is_bot = self._options.access, self.is_bot
        is_allowed = attention.check_access(request, mode, is_bot=is_bot)
        if not attention.is_about_login(request):
            if is_allowed and not attention.has_query(request):
                self._unremarkable.add(type(request))
            return await self._send(request, timeout, sender)
        answer = await self._send(request, timeout, sender)
        if sender is None and self._pool is not None:
            self._unremarkable.clear()
            attention.note(answer, self._pool.book)
        return answer

    async def _send(
        self, request: Function[X], timeout: float | None, sender: Sender | None = None
    ) -> X:
        """Send it, home unless another sender is named, and do what an error asks for."""
        pool = self._pool
        if pool is None:
            raise Closed()
        if sender is None:
            sender = pool.home
        call = sender.submit(request, self._timeout if timeout is None else timeout)
        try:
            answer: X = await call.future
            return answer
        except asyncio.CancelledError:
            sender.abandon(call)
            raise
        except RpcError as error:
            failed = error
        until = None if timeout is None else call.deadline
        return await self._recover(pool, sender, request, until, failed)

    async def _recover(
        self,
        pool: Pool,
        sender: Sender,
        request: Function[X],
        until: float | None,
        error: RpcError,
    ) -> X:
        from .runtime.client.recovery import Recovery

        answer: X = await Recovery(pool, sender, request, until).go_on(error)
        return answer

    def _tell(self, event: Event) -> None:
        self._unremarkable.clear()  # events are rare; one of them is that nobody is logged in
        self._events.dispatch(event)

    def _update(self, update: Any) -> None:
        from .runtime.client.api import UPDATES

        if getattr(update, "NAME", "") in UPDATES:
            self._updates.dispatch(update)


class _Elsewhere(Methods):
    """A client's methods at a data center of the caller's choice."""

    def __init__(self, client: Client, data_center: int) -> None:
        self._client = client
        self._id = data_center

    async def __call__(self, request: Function[X], *, timeout: float | None = None) -> X:
        pool = self._client._pool
        if pool is None:
            raise Closed()
        sender = await pool.reach(self._id)
        asked = pool.wrapped(request, self._id)
        return await self._client._attend(asked, timeout, sender)
