"""What a client knows of its session, kept as soon as it is known. Floor 4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from .. import data_centers
from ..errors import LocalError
from ..network import Keys
from ..storage.base import SessionStorage
from ..storage.state import Address, DataCenter, SessionState

__all__ = ["Book"]


class Book:
    """The session's state and its storage: every change is kept before anybody acts on it."""

    def __init__(
        self, storage: SessionStorage, *, is_test: bool, pinned: Mapping[int, Address]
    ) -> None:
        self._storage = storage
        self._pinned = pinned
        self._table = data_centers.TEST if is_test else data_centers.PRODUCTION
        self.state = SessionState(next(iter(pinned), data_centers.FIRST), is_test)

    def open(self) -> None:
        """Claim the storage and read what it has.

        Raises:
            StorageError: it can't be opened; a StorageInUse where a client that runs has it.
            LocalError: its session is one of the other set of data centers.
        """
        kept = self._storage.open()
        if kept is None:
            return
        if kept.is_test != self.state.is_test:
            self._storage.close()
            whose = "test" if kept.is_test else "production"
            raise LocalError(f"session: it belongs to the {whose} data centers (see `test`)")
        self.state = kept

    def close(self) -> None:
        self._storage.close()

    def addresses(self, number: int) -> Sequence[Address]:
        """Where a data center listens: as the user said, as the server said, as Telegram's do."""
        if number in self._pinned:
            return (self._pinned[number],)
        told = self.state.data_center(number).addresses
        built_in = [Address(host, data_centers.PORT) for host in self._table.get(number, ())]
        return told or tuple(built_in)

    def keep_keys(self, number: int, keys: Keys) -> None:
        """A data center has other keys; under another permanent one nobody is logged in there."""
        place = self.state.data_center(number)
        is_same = place.key is not None and keys.permanent is not None
        is_same = is_same and place.key.data == keys.permanent.data  # type: ignore[union-attr]
        changed = replace(
            place,
            key=keys.permanent,
            temporary_key=keys.temporary,
            is_authorized=place.is_authorized and is_same,
        )
        self._put(self.state.having(changed))

    def learn(self, config: Any) -> None:
        """Take the addresses from the server's configuration.

        Options that want an obfuscated transport (`tcpo_only`, `secret`) or are for files alone
        are passed over. https://core.telegram.org/constructor/dcOption
        """
        addresses: dict[int, list[Address]] = {}
        cdn = {each.id for each in config.dc_options if each.cdn}
        for option in config.dc_options:
            if not (option.media_only or option.tcpo_only or option.secret):
                found = addresses.setdefault(option.id, [])
                found.append(Address(option.ip_address, option.port))
        places = [
            replace(self.state.data_center(number), addresses=tuple(found), is_cdn=number in cdn)
            for number, found in addresses.items()
        ]
        self._put(self.state.having(*places))

    def move(self, home: int) -> None:
        self._put(replace(self.state, home=home))

    def authorize(self, number: int, *, is_authorized: bool = True) -> None:
        """The account is, or is not, logged in at this data center."""
        place = replace(self.state.data_center(number), is_authorized=is_authorized)
        self._put(self.state.having(place))

    def log_in(self, user_id: int, *, is_bot: bool) -> None:
        home = replace(self.state.data_center(self.state.home), is_authorized=True)
        others = [
            replace(each, is_authorized=False)
            for each in self.state.data_centers.values()
            if each.id != home.id and user_id != self.state.user_id
        ]
        state = self.state.having(home, *others)
        self._put(replace(state, user_id=user_id, is_bot=is_bot))

    def log_out(self) -> None:
        """Nobody is logged in; the keys stay, another account may log in under them."""
        places: list[DataCenter] = [
            replace(each, is_authorized=False) for each in self.state.data_centers.values()
        ]
        self._put(replace(self.state.having(*places), user_id=None, is_bot=None))

    def forget(self) -> None:
        """Nobody is logged in, and no key is kept."""
        self._put(self.state.logged_out())

    def _put(self, state: SessionState) -> None:
        if state != self.state:
            self.state = state
            self._storage.put(state)
