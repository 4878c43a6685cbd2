"""The keys of one data center: makes what is missing, keeps what was made. Floor 3.

https://core.telegram.org/api/pfs: the permanent key is made once and encrypts nothing but binding
messages; a temporary key, bound to it, encrypts everything else. A temporary key is kept only when
it has been bound.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..crypto import AuthKey
from ..errors import LocalError
from ..handshake import Binding, ClientHandshake, NewKey, seal_binding
from ..session import Salt as SessionSalt
from ..storage.state import Salt, StoredKey
from ..tl import Function
from .link import Link
from .terms import Keys, Surroundings, Terms

__all__ = ["KeyRing"]


class KeyRing:
    """The keys that a sender uses; whatever is to be kept of them goes to `keep`.

    Attributes:
        time_offset: unix time less the loop's; `time_is_known` once a server has told it.
    """

    def __init__(
        self, kept: Keys, terms: Terms, surroundings: Surroundings, keep: Callable[[Keys], None]
    ) -> None:
        self._kept = kept
        self._terms = terms
        self._surroundings = surroundings
        self._keep = keep
        self._unbound: StoredKey | None = None
        self._now = asyncio.get_running_loop().time
        self.time_offset = surroundings.unix_time() - self._now()
        self.time_is_known = False

    @property
    def is_bound(self) -> bool:
        """Whether the key in use may be used for calls."""
        return self._unbound is None

    @property
    def current(self) -> StoredKey | None:
        """The key that encrypts now."""
        if self._terms.bind is None:
            return self._kept.permanent
        return self._unbound or self._kept.temporary

    @property
    def auth_key(self) -> AuthKey:
        return _auth_key(self.current)

    @property
    def salts(self) -> tuple[SessionSalt, ...]:
        known = self.current.salts if self.current else ()
        return tuple(SessionSalt(each.value, each.valid_since, each.valid_until) for each in known)

    def remember_salts(self, salts: tuple[SessionSalt, ...]) -> None:
        """Keep these beside the key in use."""
        kept = tuple(Salt(each.value, each.valid_since, each.valid_until) for each in salts)
        if self._unbound is not None:
            self._unbound = replace(self._unbound, salts=kept)
        elif self._terms.bind is None and self._kept.permanent:
            self._put(permanent=replace(self._kept.permanent, salts=kept))
        elif self._kept.temporary:
            self._put(temporary=replace(self._kept.temporary, salts=kept))

    def renewal_in(self) -> float | None:
        """Seconds until the next temporary key should be made; None without temporary keys."""
        if self._terms.bind is None or self.current is None or self.current.expires_at is None:
            return None
        end = self.current.expires_at - self._terms.timing.renew_before
        return max(end - self._server_time(), 0.0)

    def forget_current(self) -> bool:
        """The server does not know the key in use; whether that was the permanent one."""
        if self._terms.bind is None:
            self.forget_permanent()
            return True
        self._unbound = None
        self._put(temporary=None)
        return False

    def forget_permanent(self) -> None:
        self._unbound = None
        self._put(permanent=None, temporary=None)

    async def complete(self, link: Link) -> None:
        """Make the keys that are missing or about to end, over this link."""
        if self._kept.permanent is None:
            key = await self._exchange(link, None)
            self._put(permanent=_stored(key), temporary=None)
        if self._terms.bind is not None and not self.renewal_in():
            await self.make_temporary(link)

    async def make_temporary(self, link: Link) -> None:
        """A fresh temporary key, not bound yet."""
        self._unbound = _stored(await self._exchange(link, self._terms.timing.temporary_key))

    def binding(self) -> Callable[[int, int], Function[Any]]:
        """What makes the request that binds the temporary key, once its msg_id is known.

        https://core.telegram.org/method/auth.bindTempAuthKey
        """
        bind, temporary = self._terms.bind, self._unbound
        if bind is None or temporary is None or temporary.expires_at is None:
            raise LocalError("there is no temporary key to bind")
        random_bytes, expires_at = self._surroundings.random_bytes, temporary.expires_at
        permanent, temporary_id = _auth_key(self._kept.permanent), _auth_key(temporary).id
        nonce = int.from_bytes(random_bytes(8), "little", signed=True)

        def make(msg_id: int, session_id: int) -> Function[Any]:
            binding = Binding(nonce, temporary_id, permanent.id, session_id, expires_at, msg_id)
            return bind(
                perm_auth_key_id=permanent.id,
                nonce=nonce,
                expires_at=expires_at,
                encrypted_message=seal_binding(binding, permanent, random_bytes),
            )

        return make

    def bound(self) -> None:
        """The server has taken the temporary key: keep it."""
        bound, self._unbound = self._unbound, None
        self._put(temporary=bound)

    async def _exchange(self, link: Link, expires_in: int | None) -> NewKey:
        """https://core.telegram.org/mtproto/auth_key"""
        handshake = ClientHandshake(
            self._terms.public_keys,
            self._terms.exchange_number,
            random_bytes=self._surroundings.random_bytes,
            time_offset=self.time_offset,
            expires_in=expires_in,
        )
        while True:
            if query := handshake.data_to_send(self._now()):
                link.send(query)
            answer = await link.next_packet()
            if key := handshake.receive(answer, self._now()):
                self.time_offset, self.time_is_known = key.time_offset, True
                return key

    def _server_time(self) -> float:
        return self._now() + self.time_offset

    def _put(self, **changes: Any) -> None:
        self._kept = self._kept._replace(**changes)
        self._keep(self._kept)


def _auth_key(stored: StoredKey | None) -> AuthKey:
    if stored is None:
        raise LocalError("there is no auth key yet")
    return AuthKey(stored.data)


def _stored(key: NewKey) -> StoredKey:
    salt = SessionSalt(key.salt)
    salts = (Salt(salt.value, salt.valid_since, salt.valid_until),)
    return StoredKey(key.auth_key.data, key.expires_at, salts)
