"""What is kept of a session, as values. Floor 3: knows neither files nor networks.

A state is replaced, never changed: whoever learns something puts a new one into the storage. Keys
and salts are in no repr.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

__all__ = ["Address", "DataCenter", "Salt", "SessionState", "StoredKey"]


@dataclass(frozen=True)
class Address:
    """Where a data center listens; IPv6 hosts are written without brackets."""

    host: str
    port: int

    @property
    def is_ipv6(self) -> bool:
        return ":" in self.host


@dataclass(frozen=True)
class Salt:
    """A server salt and the server's time in which it is good."""

    value: int = field(repr=False)
    valid_since: int
    valid_until: int


@dataclass(frozen=True)
class StoredKey:
    """An auth key with its salts; only a temporary key has an end.

    https://core.telegram.org/api/pfs
    """

    data: bytes = field(repr=False)
    expires_at: int | None = None
    salts: tuple[Salt, ...] = ()


@dataclass(frozen=True)
class DataCenter:
    """What is known of one data center.

    Attributes:
        is_cdn: whether it only hands out files (https://core.telegram.org/cdn).
        is_authorized: whether the account's authorization has been imported there, or given there.
    """

    id: int
    addresses: tuple[Address, ...] = ()
    key: StoredKey | None = None
    temporary_key: StoredKey | None = None
    is_cdn: bool = False
    is_authorized: bool = False


@dataclass(frozen=True)
class SessionState:
    """One account on one set of data centers: all that has to survive the program.

    Attributes:
        home: the data center that the account belongs to, or the first one to ask.
        is_test: whether these are Telegram's test data centers.
        user_id: the account that is logged in; None before and after.
        is_bot: whether it is a bot's; None where nobody is logged in.
    """

    home: int
    is_test: bool = False
    user_id: int | None = None
    is_bot: bool | None = None
    data_centers: Mapping[int, DataCenter] = field(default_factory=dict)

    def data_center(self, number: int) -> DataCenter:
        """The data center of that number, empty where nothing is known of it."""
        return self.data_centers.get(number) or DataCenter(number)

    def having(self, *data_centers: DataCenter) -> SessionState:
        """The same state with these data centers in place of those with their numbers."""
        known = {**self.data_centers, **{each.id: each for each in data_centers}}
        return replace(self, data_centers=known)

    def logged_out(self) -> SessionState:
        """The same places without keys and without an account."""
        places = {
            number: DataCenter(number, each.addresses, is_cdn=each.is_cdn)
            for number, each in self.data_centers.items()
        }
        return replace(self, user_id=None, is_bot=None, data_centers=places)
