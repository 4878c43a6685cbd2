"""The local server: a real MTProto server whose answers a test scripts. Floor 4.

    async with Server() as server:
        server.answer(functions.help.GetNearestDc, types.NearestDc(...))
        server.fail(functions.auth.SendCode, errors.PhoneNumberInvalid)
        client = Client.for_server(server)

It is made of the same protocol code as the client, in its other role. What a client may not do it
answers as the real thing would.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from ..runtime.crypto import RSAPrivateKey
from ..runtime.errors import LocalError
from ..runtime.tl import Function, Object
from ..runtime.transports import ProxySecret
from .authorization import Authorization
from .basics import Basics
from .connection import Connection
from .core import Core, Settings, World, process_key
from .desk import Desk
from .fault_plan import FaultPlan, Faults, Scripted
from .login import Login
from .requests import Request, declare_former
from .script import Answer, Failure, Script
from .session import Session
from .visitor import Account

if TYPE_CHECKING:
    from typing import Self, Unpack

    from .cluster import Cluster
    from .core import Options

__all__ = ["Server"]

X = TypeVar("X")

FIRST_USER = 1_000_000_000  # an int of older layers has room for it


class Server:
    """A Telegram server on this machine.

    It listens from `start` to `close`, or to the end of an `async with` block. Answers, failures
    and faults can be given before it starts and at any time afterwards.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        data_center: int = 2,
        key: RSAPrivateKey | None = None,
        secret: ProxySecret | str | None = None,
        world: World | None = None,
        rotate_salts_every: float | None = None,
        needs_introduction: bool = False,
        keep_requests: int = 100_000,
        **options: Unpack[Options],
    ) -> None:
        """A server that does not listen yet.

        Args:
            host: where to listen; an IPv6 address may be given as well.
            port: where to listen; 0 for a free port.
            data_center: its number, which clients have to name in the key exchange.
            key: its RSA key of 2048 bits; otherwise one that all servers of the process share.
            secret: a secret of 16 bytes (`ProxySecret`, or as links have it): the server plays an
                MTProxy, and takes no connection without it.
            world: what it shares with the other servers of its cluster.
            rotate_salts_every: seconds after which no salt is good that was in use before.
            needs_introduction: whether calls fail before there was an `initConnection`.
            keep_requests: how many requests are remembered.
            options: what `Settings` has besides.
        """
        self._address = host, port
        proxy_secret = ProxySecret.parse(secret) if isinstance(secret, str) else secret
        self._settings = Settings(
            data_center=data_center, key=key or process_key(), secret=proxy_secret, **options
        )
        self._world = world or World()
        self._rotate_salts_every = rotate_salts_every
        self._plan = FaultPlan()
        self._desk = Desk(self._plan, needs_introduction=needs_introduction, keep=keep_requests)
        self._core: Core | None = None
        self._listener: asyncio.Server | None = None
        self._rotation: asyncio.TimerHandle | None = None

    @classmethod
    def cluster(cls, data_centers: int = 3, **options: Any) -> Cluster:
        """Servers for the data centers 1 to n, that know of each other."""
        from .cluster import Cluster

        return Cluster(data_centers, options)

    # Being there.

    async def start(self) -> Self:
        """Listen. Keys and sessions of an earlier start are gone.

        Raises:
            LocalError: it listens already.
            OSError: the address can't be had.
        """
        if self._listener is not None:
            raise LocalError(f"{self!r} listens already")
        declare_former()
        core = Core(self._settings, self._world, self._plan)
        for part in (Basics(core), Authorization(core), Login(core)):
            self._desk.handlers.update(part.handlers)
        host, port = self._address
        self._listener = await asyncio.get_running_loop().create_server(
            lambda: Connection(core, self._desk.take), host, port
        )
        self._core = core
        bound = self._listener.sockets[0].getsockname()
        self._world.addresses[self.data_center] = bound[0], bound[1]
        self._schedule_rotation()
        return self

    async def close(self) -> None:
        """Hang up on everybody and stop listening. Closing twice does nothing."""
        listener, self._listener = self._listener, None
        if listener is None or self._core is None:
            return
        if self._rotation is not None:
            self._rotation.cancel()
        del self._world.addresses[self.data_center]
        listener.close()
        self.drop_connections()
        await self._desk.close()
        self._core.keys.clear()
        await self._core.is_quiet()
        await listener.wait_closed()

    async def __aenter__(self) -> Self:
        return await self.start() if self._listener is None else self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    @property
    def host(self) -> str:
        """The address that it listens at."""
        return self._listening()[0]

    @property
    def port(self) -> int:
        """The port that it listens at."""
        return self._listening()[1]

    @property
    def data_center(self) -> int:
        """Its number."""
        return self._settings.data_center

    @property
    def public_key(self) -> str:
        """Its RSA key, in the form in which Telegram publishes its own (PKCS#1 PEM)."""
        return self._settings.key.public_key.to_pem()

    @property
    def secret(self) -> ProxySecret | None:
        """The MTProxy secret without which it takes no connection."""
        return self._settings.secret

    # What it answers.

    def answer(self, method: type[Function[X]], *answers: Answer[X]) -> None:
        """Answer a method.

        Args:
            method: a class of `functions`.
            answers: the result; an error; or something callable that takes the request and gives
                one of these, also as a coroutine. Of several each serves once, in turn, and the
                last one from then on.
        """
        self.script.set(method, answers)

    def fail(self, method: type[Function[Any]], *failures: Failure) -> None:
        """Answer a method with an error: a class of `errors`, or an object with its `value`."""
        self.script.set(method, failures)

    def account(
        self,
        *,
        phone: str | None = None,
        code: str = "12345",
        password: str | None = None,
        bot_token: str | None = None,
        name: str = "Test",
    ) -> Account:
        """Let somebody log in: a person with a phone number, or a bot with a token."""
        if (phone is None) == (bot_token is None):
            raise LocalError("an account has a phone number or a bot token, and not both")
        number = FIRST_USER + len(self._world.accounts)
        account = Account(number, self.data_center, phone, code, password, bot_token, name)
        self._world.accounts.append(account)
        return account

    @property
    def script(self) -> Script:
        """All answers that were given."""
        return self._desk.script

    # What goes wrong.

    def fault(self, *faults: Scripted) -> Faults:
        """Let something go wrong from now on; in a `with` statement, as long as its block lasts."""
        return self._plan.add(faults)

    def rotate_salts(self) -> None:
        """Accept none of the salts that were in use up to now."""
        core = self._running()
        core.keys.rotate_salts(core.unix_time())

    def drop_connections(self) -> None:
        """Hang up on everybody, at once."""
        for connection in list(self._running().connections):
            connection.abort()

    def forget_sessions(self) -> None:
        """The next message of each session begins a new one."""
        for key in self._running().keys:
            for session_id in list(key.protocol.sessions):
                key.forget_session(session_id)

    def forget_keys(self) -> None:
        """Know none of the auth keys any more: their packets are answered with -404."""
        self._running().keys.clear()

    # What happened, and what it says of its own accord.

    @property
    def requests(self) -> list[Request]:
        """What was called, in order, without wrappers such as `invokeWithLayer`."""
        return list(self._desk.requests)

    def requested(self, method: type[Function[X]]) -> list[Function[X]]:
        """The calls of one method, in order."""
        return [each.function for each in self._desk.requests if isinstance(each.function, method)]

    @property
    def mishaps(self) -> list[Exception]:
        """What scripted answers raised that is no RpcError; these calls failed with code 500."""
        return self._desk.mishaps

    @property
    def sessions(self) -> list[Session]:
        """The sessions that clients have, connected or not."""
        return self._running().sessions()

    @property
    def connections(self) -> list[Connection]:
        """The connections that are open."""
        return list(self._running().connections)

    async def push(self, update: Object) -> int:
        """Send an update to every session that is connected and wants updates; to how many."""
        to = [each for each in self.sessions if each.is_connected and each.wants_updates]
        for session in to:
            await session.push(update)
        return len(to)

    def _listening(self) -> tuple[str, int]:
        if self._listener is None:
            raise LocalError("the server does not listen: use `async with`, or start()")
        return self._world.addresses[self.data_center]

    def _running(self) -> Core:
        if self._core is None:
            raise LocalError("the server was not started: use `async with`, or start()")
        return self._core

    def _schedule_rotation(self) -> None:
        if self._rotate_salts_every is not None:
            loop = asyncio.get_running_loop()
            self._rotation = loop.call_later(self._rotate_salts_every, self._rotate)

    def _rotate(self) -> None:
        self.rotate_salts()
        self._schedule_rotation()

    def __repr__(self) -> str:
        if self._listener is None:
            return f"<Server of data center {self.data_center}, not listening>"
        return f"<Server of data center {self.data_center} at {self.host} port {self.port}>"
