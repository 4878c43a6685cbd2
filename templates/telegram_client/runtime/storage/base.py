"""What a client needs of a session storage, and the storage that forgets. Floor 3."""

from __future__ import annotations

from typing import Protocol

from ..errors import LocalError
from .state import SessionState

__all__ = ["MemoryStorage", "SessionStorage", "StorageError", "StorageInUse"]


class StorageError(LocalError):
    """A session can't be read or kept where it was asked for."""


class StorageInUse(StorageError):
    """The session belongs to a client that is running."""


class SessionStorage(Protocol):
    """Where a session is kept: three verbs around whole states.

    A client opens its storage when it connects, puts a state each time that there is something new
    (rarely: keys, salts, addresses, the account) and closes it when it disconnects. `put` returns
    when the state is safe, and must not leave half of one behind.
    """

    def open(self) -> SessionState | None:
        """Claim the session for one client.

        Returns:
            The state that was put last; None for a new session.

        Raises:
            StorageInUse: another client has it.
            StorageError: there is something that is not a session.
        """
        ...

    def put(self, state: SessionState) -> None:
        """Keep this state in place of the one before."""
        ...

    def close(self) -> None:
        """Let go of the session; it can be opened again. Closing twice does nothing."""
        ...


class MemoryStorage:
    """Keeps the session as long as the object lives."""

    def __init__(self, state: SessionState | None = None) -> None:
        self._state = state
        self._is_open = False

    def open(self) -> SessionState | None:
        if self._is_open:
            raise StorageInUse(f"{self!r}: a client that is running has it")
        self._is_open = True
        return self._state

    def put(self, state: SessionState) -> None:
        self._state = state

    def close(self) -> None:
        self._is_open = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
