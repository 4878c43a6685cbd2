"""Where a client can keep its session: a file (the usual place), memory, or a string.

from telegram_client.storage import StringStorage

async with Client(StringStorage(text), api_id=..., api_hash="...") as client: ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .runtime.storage import (
    Address,
    DataCenter,
    MemoryStorage,
    Salt,
    SessionState,
    SessionStorage,
    StorageError,
    StorageInUse,
    StoredKey,
    StringStorage,
)

if TYPE_CHECKING:
    from .runtime.storage import SQLiteStorage as SQLiteStorage

__all__ = [
    "Address",
    "DataCenter",
    "MemoryStorage",
    "SQLiteStorage",
    "Salt",
    "SessionState",
    "SessionStorage",
    "StorageError",
    "StorageInUse",
    "StoredKey",
    "StringStorage",
]


def __getattr__(name: str) -> object:
    """SQLite is loaded by those who ask for it."""
    from .runtime import storage

    return getattr(storage, name)
