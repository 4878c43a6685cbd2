"""The auth keys that clients have made, and what belongs to each. Floor 4."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..runtime.crypto import RandomBytes
from ..runtime.handshake import NewKey
from ..runtime.rpc_errors import rpc_error
from ..runtime.session import ServerSalts, ServerSessions
from .visitor import Visitor

if TYPE_CHECKING:
    from .session import Session

__all__ = ["Key", "Keyring"]


class Key:
    """An auth key with its sessions, and with whoever made it.

    Attributes:
        auth_key: the key itself.
        protocol: its sessions, as the protocol sees them.
        sessions: its sessions by session_id, as a test sees them.
        expires_at: when a temporary key ends, in unix time; None for a permanent one.
        layer: the layer that its client speaks, once it has named one.
        introduction: the last `initConnection`.
    """

    def __init__(self, new_key: NewKey, unix_time: float, random_bytes: RandomBytes) -> None:
        self.auth_key = new_key.auth_key
        self.expires_at = new_key.expires_at
        self.protocol = ServerSessions(
            new_key.auth_key,
            ServerSalts(new_key.salt, unix_time, random_bytes),
            random_bytes=random_bytes,
            time_offset=new_key.time_offset,
        )
        self.sessions: dict[int, Session] = {}
        self.layer: int | None = None
        self.introduction: Any = None
        self.permanent: Key | None = None if self.is_temporary else self
        self._visitor = Visitor()

    @property
    def is_temporary(self) -> bool:
        return self.expires_at is not None

    @property
    def visitor(self) -> Visitor:
        """Who is logged in: that belongs to the permanent key.

        Raises:
            RpcError: a temporary key is not bound to a permanent one yet.
        """
        if self.permanent is None:
            raise rpc_error(401, "AUTH_KEY_PERM_EMPTY")
        return self.permanent._visitor

    def learn(self, wrappers: tuple[Any, ...]) -> None:
        """Take note of how a request was wrapped: https://core.telegram.org/api/invoking"""
        for wrapper in wrappers:
            if wrapper.NAME == "invokeWithLayer":
                self.layer = wrapper.layer
            elif wrapper.NAME == "initConnection":
                self.introduction = wrapper

    def forget_session(self, session_id: int) -> None:
        """Its next message begins a new one."""
        self.protocol.forget(session_id)
        self.drop_session(session_id)

    def drop_session(self, session_id: int) -> None:
        """The protocol has forgotten a session."""
        session = self.sessions.pop(session_id, None)
        if session is not None:
            session.close()

    def close(self) -> None:
        for session_id in list(self.sessions):
            self.drop_session(session_id)

    def __repr__(self) -> str:
        kind = "temporary" if self.is_temporary else "permanent"
        return f"<Key {self.auth_key.key_id.hex()}, {kind}>"


class Keyring:
    """The keys by auth_key_id."""

    def __init__(self) -> None:
        self._keys: dict[bytes, Key] = {}

    def add(self, key: Key) -> None:
        self._keys[key.auth_key.key_id] = key

    def find(self, key_id: bytes, unix_time: float) -> Key | None:
        """The key of this id; a temporary one is forgotten at its end."""
        key = self._keys.get(key_id)
        if key is None or key.expires_at is None or key.expires_at > unix_time:
            return key
        self.forget(key)
        return None

    def forget(self, key: Key) -> None:
        self._keys.pop(key.auth_key.key_id, None)
        key.close()

    def clear(self) -> None:
        for key in list(self._keys.values()):
            self.forget(key)

    def bound_to(self, permanent: Key) -> list[Key]:
        """The temporary keys that are bound to a permanent one."""
        return [
            key for key in self._keys.values() if key.is_temporary and key.permanent is permanent
        ]

    def rotate_salts(self, unix_time: float) -> None:
        """Accept none of the salts that were in use up to now."""
        for key in self._keys.values():
            key.protocol.salts.rotate(unix_time)

    def __contains__(self, key_id: bytes) -> bool:
        return key_id in self._keys

    def __iter__(self) -> Iterator[Key]:
        return iter(list(self._keys.values()))

    def __len__(self) -> int:
        return len(self._keys)
