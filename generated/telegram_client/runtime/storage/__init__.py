"""Session storage: what a client keeps between two runs, and where. Floor 3.

state   the values: keys, salts, addresses, the account
base    the protocol of three verbs, and the storage that forgets
string  one line of text
sqlite  a file
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import MemoryStorage, SessionStorage, StorageError, StorageInUse
from .state import Address, DataCenter, Salt, SessionState, StoredKey
from .string import StringStorage

if TYPE_CHECKING:
    from .sqlite import SQLiteStorage as SQLiteStorage

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
    """SQLite is loaded by those who keep a session in a file."""
    if name != "SQLiteStorage":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    from .sqlite import SQLiteStorage

    return SQLiteStorage
