"""What a sender is told once: with whom it speaks, how, and what surrounds it. Floor 3."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from ..crypto import RandomBytes, RSAPublicKey
from ..storage.state import Address, StoredKey
from ..tl import Function
from ..transports import ClientTransport
from .streams import Network

__all__ = ["Bind", "Keys", "Listener", "Surroundings", "Terms", "Timing"]


class Bind(Protocol):
    """Makes `auth.bindTempAuthKey`, which is the API's and not the protocol's own."""

    def __call__(
        self, *, perm_auth_key_id: int, nonce: int, expires_at: int, encrypted_message: bytes
    ) -> Function[bool]: ...


class Keys(NamedTuple):
    """The keys of one data center that outlive a connection."""

    permanent: StoredKey | None = None
    temporary: StoredKey | None = None


@dataclass(frozen=True)
class Surroundings:
    """The network, the calendar and chance."""

    network: Network
    unix_time: Callable[[], float] = time.time
    random_bytes: RandomBytes = os.urandom
    chance: Callable[[], float] = random.random


@dataclass(frozen=True)
class Timing:
    """Limits and periods, in seconds.

    Attributes:
        connect: until a connection is open.
        step: for each answer that is needed before calls can go out.
        temporary_key: how long a temporary key shall live.
        renew_before: how long before its end the next one is made.
        drain: how long calls under the old key may take before they are repeated under the new.
    """

    connect: float = 15.0
    step: float = 20.0
    temporary_key: int = 86_400
    renew_before: float = 3_600.0
    drain: float = 10.0


@dataclass(frozen=True)
class Terms:
    """One data center, and how to speak with it.

    Attributes:
        data_center: its number.
        exchange_number: its number in a key exchange: 10000 more for a test one.
        addresses: asks for the addresses that are known now.
        public_keys: its possible RSA keys, by fingerprint.
        transport: makes the transport of a new connection.
        bind: makes the request that binds a temporary key; None to use the permanent key itself,
            as CDN data centers want it.
        introduction: the first request under a key, `initConnection` with a question inside; None
            where there is none.
    """

    data_center: int
    exchange_number: int
    addresses: Callable[[], Sequence[Address]]
    public_keys: Mapping[int, RSAPublicKey]
    transport: Callable[[], ClientTransport]
    bind: Bind | None = None
    introduction: Function[Any] | None = None
    timing: Timing = field(default_factory=Timing)


class Listener(Protocol):
    """Who wants to know what a sender learns."""

    def keys_changed(self, keys: Keys) -> None:
        """There are keys to keep in place of those before."""
        ...

    def introduced(self, answer: object) -> None:
        """The server's answer to the introduction."""
        ...

    def updated(self, update: object) -> None:
        """The server told something that nobody had asked for."""
        ...

    def updates_missing(self) -> None:
        """There may be a gap in the updates."""
        ...

    def connected(self) -> None:
        """Calls go out."""
        ...

    def disconnected(self, reason: Exception) -> None:
        """Calls wait until there is another connection."""
        ...

    def key_lost(self) -> None:
        """The server does not know the permanent key any more: nobody is logged in."""
        ...
