"""What the connections of one server share. Floor 4."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, TypedDict

from cryptography.hazmat.primitives.asymmetric import rsa

from ..runtime.crypto import RandomBytes, RSAPrivateKey
from ..runtime.handshake import Host, NewKey
from ..runtime.session import ServerSession
from ..runtime.transports import ProxySecret
from .fault_plan import FaultPlan
from .faults import Stage
from .keys import Key, Keyring
from .session import Session
from .visitor import Account

if TYPE_CHECKING:
    from .connection import Connection

__all__ = ["Core", "Options", "Settings", "World", "process_key"]

EXPONENT = 65537
BITS = 2048


@cache
def process_key() -> RSAPrivateKey:
    """The RSA key of all servers of a process; it takes a tenth of a second to make."""
    numbers = rsa.generate_private_key(EXPONENT, BITS).private_numbers()
    return RSAPrivateKey(numbers.p, numbers.q, EXPONENT)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What a server is told once.

    Attributes:
        data_center: its number.
        key: its RSA key.
        any_data_center: take clients that name another data center in the key exchange.
        accept_retired: take the forms of the key exchange before RSA_PAD.
        secret: with one, the server is an MTProxy and takes no connection without it.
        unix_time: the calendar.
        random_bytes: chance.
    """

    data_center: int
    key: RSAPrivateKey
    any_data_center: bool = False
    accept_retired: bool = True
    secret: ProxySecret | None = None
    unix_time: Callable[[], float] = time.time
    random_bytes: RandomBytes = os.urandom


class Options(TypedDict, total=False):
    """The fields of `Settings` that have a default and that tests rarely set."""

    any_data_center: bool
    accept_retired: bool
    unix_time: Callable[[], float]
    random_bytes: RandomBytes


@dataclass
class World:
    """What servers of one cluster know of each other.

    Attributes:
        addresses: host and port by data center.
        accounts: everybody who can log in.
        exported: account and destination of authorizations on their way, by their secret.
    """

    addresses: dict[int, tuple[str, int]] = field(default_factory=dict)
    accounts: list[Account] = field(default_factory=list)
    exported: dict[bytes, tuple[Account, int]] = field(default_factory=dict)


class Core:
    """Keys, sessions, connections, faults and the clock of one server."""

    def __init__(self, settings: Settings, world: World, plan: FaultPlan) -> None:
        self.settings = settings
        self.world = world
        self.plan = plan
        self.random_bytes = settings.random_bytes
        self.keys = Keyring()
        self.connections: set[Connection] = set()
        self._quiet = asyncio.Event()
        self._quiet.set()
        self.now = asyncio.get_running_loop().time
        self.time_offset = settings.unix_time() - self.now()
        self.host = Host(
            settings.key,
            data_center=None if settings.any_data_center else settings.data_center,
            accept_retired=settings.accept_retired,
            is_known=self._has_key,
        )

    def opened(self, connection: Connection) -> None:
        self.connections.add(connection)
        self._quiet.clear()

    def closed(self, connection: Connection) -> None:
        self.connections.discard(connection)
        if not self.connections:
            self._quiet.set()

    async def is_quiet(self) -> None:
        """Wait until there is no connection."""
        await self._quiet.wait()

    def unix_time(self) -> float:
        return self.now() + self.time_offset

    def add_key(self, new_key: NewKey) -> None:
        self.keys.add(Key(new_key, self.unix_time(), self.random_bytes))

    def find_key(self, key_id: bytes) -> Key | None:
        return self.keys.find(key_id, self.unix_time())

    def session_of(self, key: Key, protocol: ServerSession) -> Session:
        """The session that stands for one of the protocol."""
        session = key.sessions.get(protocol.session_id)
        if session is None or session.protocol is not protocol:
            session = key.sessions[protocol.session_id] = Session(key, protocol)
        return session

    def sessions(self) -> list[Session]:
        return [session for key in self.keys for session in key.sessions.values()]

    def _has_key(self, key_id: bytes) -> bool:
        return key_id in self.keys or bool(self.plan.strike(Stage.KEY))
