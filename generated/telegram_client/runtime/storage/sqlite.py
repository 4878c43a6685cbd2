"""A session in a SQLite file of its own. Floor 3: the only file that the runtime writes.

The file is made for its owner alone before anything is in it. SQLite's exclusive lock is taken at
`open` and kept until `close`, so a second client is told at once; the system lets go of it when a
program dies. Every state is one transaction with the journal on disk: after a crash at any point
the file holds the state before or the state after. What is deleted is overwritten with zeros.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from .base import StorageError, StorageInUse
from .state import Address, DataCenter, Salt, SessionState, StoredKey

__all__ = ["APPLICATION_ID", "SCHEMA_VERSION", "SQLiteStorage"]

APPLICATION_ID = 0x50575353  # "PWSS", in the file's header: which program's file it is
SCHEMA_VERSION = 1

SCHEMA = (
    """CREATE TABLE session (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        home INTEGER NOT NULL,
        is_test INTEGER NOT NULL,
        user_id INTEGER,
        is_bot INTEGER
    )""",
    """CREATE TABLE data_center (
        id INTEGER PRIMARY KEY,
        is_cdn INTEGER NOT NULL,
        is_authorized INTEGER NOT NULL
    )""",
    """CREATE TABLE address (
        data_center INTEGER NOT NULL REFERENCES data_center,
        host TEXT NOT NULL,
        port INTEGER NOT NULL
    )""",
    """CREATE TABLE auth_key (
        data_center INTEGER NOT NULL REFERENCES data_center,
        is_temporary INTEGER NOT NULL,
        data BLOB NOT NULL CHECK (typeof(data) = 'blob' AND length(data) = 256),
        expires_at INTEGER,
        PRIMARY KEY (data_center, is_temporary)
    )""",
    """CREATE TABLE salt (
        data_center INTEGER NOT NULL,
        is_temporary INTEGER NOT NULL,
        value INTEGER NOT NULL,
        valid_since INTEGER NOT NULL,
        valid_until INTEGER NOT NULL,
        FOREIGN KEY (data_center, is_temporary) REFERENCES auth_key
    )""",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA_VERSION}",
)
TABLES = ("salt", "auth_key", "address", "data_center", "session")
SUFFIX = ".session"


class SQLiteStorage:
    """Keeps the session in `name.session`, or in the very file of a name that ends so."""

    def __init__(self, name: str | os.PathLike[str]) -> None:
        text = os.fspath(name)
        self.path = Path(text if text.endswith(SUFFIX) else text + SUFFIX)
        self._connection: sqlite3.Connection | None = None

    def open(self) -> SessionState | None:
        if self._connection is not None:
            raise StorageInUse(f"{self.path}: a client that is running has this session")
        _prepare(self.path)
        connection = sqlite3.connect(self.path, timeout=0, isolation_level=None)
        try:
            _claim(connection, self.path)
            state = _read(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, sqlite3.Error):
                raise _explained(error, self.path) from error
            raise
        self._connection = connection
        return state

    def put(self, state: SessionState) -> None:
        if self._connection is None:
            raise StorageError(f"{self.path}: the session is not open")
        try:
            with _transaction(self._connection):
                _write(self._connection, state)
        except sqlite3.Error as error:
            raise StorageError(f"{self.path}: can't keep the session: {error}") from error

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __repr__(self) -> str:
        return f"<SQLiteStorage {str(self.path)!r}>"


def _prepare(path: Path) -> None:
    """Make the file for its owner alone; SQLite gives its journal the same mode."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        if not path.is_file():
            raise StorageError(f"{path}: not a file") from None
        if os.name == "posix" and path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise StorageError(f"{path}: can't make a session here: {error.strerror}") from error


def _claim(connection: sqlite3.Connection, path: Path) -> None:
    """Lock the file and look whose it is; an empty one gets its tables.

    In this locking mode the lock outlives the transaction.
    """
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    with _transaction(connection):
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if (tables, application, version) != (0, 0, 0):
            _check_identity(path, application, version)
            return
        for statement in SCHEMA:
            connection.execute(statement)


def _check_identity(path: Path, application: int, version: int) -> None:
    if application != APPLICATION_ID:
        raise StorageError(
            f"{path}: a SQLite file of another program (application_id {application:#x}, not "
            f"{APPLICATION_ID:#x}); it was left as it is"
        )
    if version != SCHEMA_VERSION:
        raise StorageError(
            f"{path}: a session of schema version {version}; this package reads {SCHEMA_VERSION}"
        )


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN EXCLUSIVE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _explained(error: sqlite3.Error, path: Path) -> StorageError:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageInUse(f"{path}: a client that is running has this session")
    if primary == sqlite3.SQLITE_NOTADB:
        return StorageError(f"{path}: not a SQLite file; it was left as it is")
    return StorageError(f"{path}: can't be read as a session: {error}")


def _read(connection: sqlite3.Connection) -> SessionState | None:
    query = "SELECT home, is_test, user_id, is_bot FROM session"
    row = connection.execute(query).fetchone()
    if row is None:
        return None
    home, is_test, user_id, is_bot = row
    return SessionState(
        home,
        is_test=bool(is_test),
        user_id=user_id,
        is_bot=None if is_bot is None else bool(is_bot),
        data_centers={each.id: each for each in _read_places(connection)},
    )


def _read_places(connection: sqlite3.Connection) -> Iterator[DataCenter]:
    query = "SELECT id, is_cdn, is_authorized FROM data_center ORDER BY id"
    for number, is_cdn, is_authorized in connection.execute(query).fetchall():
        query = "SELECT host, port FROM address WHERE data_center = ? ORDER BY rowid"
        yield DataCenter(
            number,
            tuple(Address(*row) for row in connection.execute(query, (number,))),
            _read_key(connection, number, False),
            _read_key(connection, number, True),
            bool(is_cdn),
            bool(is_authorized),
        )


def _read_key(connection: sqlite3.Connection, number: int, is_temporary: bool) -> StoredKey | None:
    which = "WHERE data_center = ? AND is_temporary = ?"
    query = f"SELECT data, expires_at FROM auth_key {which}"  # noqa: S608
    row = connection.execute(query, (number, is_temporary)).fetchone()
    if row is None:
        return None
    query = f"SELECT value, valid_since, valid_until FROM salt {which} ORDER BY rowid"  # noqa: S608
    salts = tuple(Salt(*each) for each in connection.execute(query, (number, is_temporary)))
    return StoredKey(row[0], row[1], salts)


def _write(connection: sqlite3.Connection, state: SessionState) -> None:
    """Everything anew: a state is small, and puts are rare."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608
    account = (1, state.home, state.is_test, state.user_id, state.is_bot)
    connection.execute("INSERT INTO session VALUES (?, ?, ?, ?, ?)", account)
    for place in state.data_centers.values():
        row = (place.id, place.is_cdn, place.is_authorized)
        connection.execute("INSERT INTO data_center VALUES (?, ?, ?)", row)
        addresses = [(place.id, each.host, each.port) for each in place.addresses]
        connection.executemany("INSERT INTO address VALUES (?, ?, ?)", addresses)
        _write_key(connection, place.id, False, place.key)
        _write_key(connection, place.id, True, place.temporary_key)


def _write_key(
    connection: sqlite3.Connection, number: int, is_temporary: bool, key: StoredKey | None
) -> None:
    if key is None:
        return
    row = (number, is_temporary, key.data, key.expires_at)
    connection.execute("INSERT INTO auth_key VALUES (?, ?, ?, ?)", row)
    salts = [
        (number, is_temporary, each.value, each.valid_since, each.valid_until) for each in key.salts
    ]
    connection.executemany("INSERT INTO salt VALUES (?, ?, ?, ?, ?)", salts)
