"""Session storage: what is put is what is opened, for one client at a time, and no secret shows."""

import contextlib
import hashlib
import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram_client.runtime import storage
from telegram_client.runtime.storage import (
    Address,
    DataCenter,
    MemoryStorage,
    Salt,
    SessionState,
    SQLiteStorage,
    StorageError,
    StorageInUse,
    StoredKey,
    StringStorage,
)

PACKAGE = Path(storage.__file__).parents[3]
KEY = StoredKey(bytes(range(256)))
TEMPORARY = StoredKey(bytes(range(255, -1, -1)), 1_800_000_000, (Salt(-5, 1, 2), Salt(7, 2, 3)))
ADDRESSES = (Address("149.154.167.51", 443), Address("2001:67c:4e8:f002::a", 80))
STATE = SessionState(2, user_id=2**40 + 1, is_bot=False).having(
    DataCenter(2, ADDRESSES, KEY, TEMPORARY, is_authorized=True),
    DataCenter(203, is_cdn=True, key=KEY),
)

longs = st.integers(-(2**63), 2**63 - 1)
seconds = st.integers(0, 2**31 - 1)
salts = st.builds(Salt, longs, seconds, seconds)
key_bytes = st.binary(min_size=256, max_size=256)
permanent_keys = st.builds(StoredKey, key_bytes, st.none(), st.lists(salts, max_size=2).map(tuple))
temporary_keys = st.builds(StoredKey, key_bytes, seconds, st.lists(salts, max_size=2).map(tuple))
addresses = st.builds(Address, st.ip_addresses().map(str), st.integers(1, 65535))
places = st.builds(
    DataCenter,
    st.integers(-5, 10_005),
    st.lists(addresses, max_size=3).map(tuple),
    st.none() | permanent_keys,
    st.none() | temporary_keys,
    st.booleans(),
    st.booleans(),
)
accounts = st.just((None, None)) | st.tuples(longs, st.booleans())


@st.composite
def states(draw: st.DrawFn) -> SessionState:
    user_id, is_bot = draw(accounts)
    state = SessionState(draw(st.integers(1, 5)), draw(st.booleans()), user_id, is_bot)
    return state.having(*draw(st.lists(places, max_size=4, unique_by=lambda each: each.id)))


def keys_of(state: SessionState) -> dict[int, bytes]:
    return {number: each.key.data for number, each in state.data_centers.items() if each.key}


def reopened(state: SessionState, path: Path) -> SessionState | None:
    kept = SQLiteStorage(path)
    kept.open()
    kept.put(state)
    kept.close()
    again = SQLiteStorage(path)
    try:
        return again.open()
    finally:
        again.close()


@given(states())
def test_sqlite_gives_back_the_state_that_was_put(
    tmp_path_factory: pytest.TempPathFactory, state: SessionState
) -> None:
    assert reopened(state, tmp_path_factory.mktemp("sqlite") / "me") == state


@given(states())
def test_a_string_gives_back_all_but_temporary_keys_and_salts(state: SessionState) -> None:
    kept = StringStorage()
    kept.open()
    kept.put(state)
    again = StringStorage(kept.save()).open()
    assert again is not None
    assert (again.home, again.is_test) == (state.home, state.is_test)
    assert (again.user_id, again.is_bot) == (state.user_id, state.is_bot)
    keys = {number: each.key.data for number, each in state.data_centers.items() if each.key}
    assert {
        number: each.key.data for number, each in again.data_centers.items() if each.key
    } == keys
    home = state.data_center(state.home)
    assert again.data_center(state.home).addresses == home.addresses


def test_a_string_of_version_1_is_read_for_ever() -> None:
    text = "1n93vuwIAAgAAAAAAAAAqAQACBQ" + 341 * "A" + "BCTEyNy4wLjAuMQG7"
    place = DataCenter(2, (Address("127.0.0.1", 443),), StoredKey(bytes(256)), is_authorized=True)
    expected = SessionState(2, user_id=42, is_bot=False).having(place)
    assert StringStorage(text).open() == expected


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda text: text[:-4], "checksum"),
        (lambda text: text[:9] + ("B" if text[9] == "A" else "A") + text[10:], "checksum"),
        (lambda text: "2" + text[1:], "newer version"),
        (lambda text: text[:5] + "!" + text[6:], "base64url"),
    ],
)
def test_a_damaged_string_says_what_is_wrong_and_shows_nothing(damage, message) -> None:
    text = StringStorage()
    text.put(STATE)
    with pytest.raises(StorageError, match=message) as caught:
        StringStorage(damage(text.save()))
    assert text.save()[10:40] not in str(caught.value)


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_string_is_a_new_session(text: str) -> None:
    assert StringStorage(text).open() is None
    assert StringStorage(text).save() == ""


def test_a_storage_belongs_to_one_client_at_a_time(tmp_path: Path) -> None:
    for kept, second in (
        (one := MemoryStorage(), one),
        (one := SQLiteStorage(tmp_path / "me"), one),
        (SQLiteStorage(tmp_path / "me"), SQLiteStorage(tmp_path / "me.session")),
    ):
        kept.open()
        with pytest.raises(StorageInUse, match="running"):
            second.open()
        kept.close()
        second.open()
        second.close()
        second.close()


def test_a_file_in_use_by_another_program_is_refused(tmp_path: Path) -> None:
    code = (
        "import sys; from telegram_client.runtime.storage import SQLiteStorage;"
        "s = SQLiteStorage(sys.argv[1]); s.open(); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "me")]
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE)}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, env=environment, **pipes) as other:
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(StorageInUse, match="running"):
            SQLiteStorage(tmp_path / "me").open()
        other.kill()
        other.wait()
    freed = SQLiteStorage(tmp_path / "me")
    assert freed.open() is None
    freed.close()


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_the_file_is_its_owners_alone_from_the_beginning(tmp_path: Path) -> None:
    old_mask = os.umask(0)
    try:
        kept = SQLiteStorage(tmp_path / "me")
        kept.open()
        kept.put(STATE)
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
        kept.close()
    finally:
        os.umask(old_mask)
    assert set(modes.values()) == {0o600}
    assert [each.name for each in tmp_path.iterdir()] == ["me.session"]


@pytest.mark.skipif(os.name != "posix", reason="modes of files are POSIX's")
def test_a_file_that_others_may_read_is_closed_to_them(tmp_path: Path) -> None:
    reopened(STATE, tmp_path / "me")
    (tmp_path / "me.session").chmod(0o644)
    reopened(STATE, tmp_path / "me")
    assert stat.S_IMODE((tmp_path / "me.session").stat().st_mode) == 0o600


def foreign_sqlite(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE sessions (dc_id INTEGER PRIMARY KEY, auth_key BLOB)")
        connection.commit()


def foreign_application(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 7")


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (foreign_sqlite, "of another program"),
        (foreign_application, "application_id 0x7"),
        (lambda path: path.write_bytes(b"text, and more than enough of it" * 40), "not a SQLite"),
        (lambda path: path.write_bytes(b"short"), "not a SQLite"),
        (Path.mkdir, "not a file"),
    ],
)
def test_a_file_of_somebody_else_is_refused_and_left_as_it_is(
    tmp_path: Path, make, message: str
) -> None:
    path = tmp_path / "me.session"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(StorageError, match=message):
        SQLiteStorage(path).open()
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert [each.name for each in tmp_path.iterdir()] == ["me.session"]


def test_a_session_of_a_newer_schema_is_refused(tmp_path: Path) -> None:
    reopened(STATE, tmp_path / "me")
    with contextlib.closing(sqlite3.connect(tmp_path / "me.session")) as connection:
        connection.execute("PRAGMA user_version = 2")
    with pytest.raises(StorageError, match="schema version 2; this package reads 1"):
        SQLiteStorage(tmp_path / "me").open()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"nowhere/me\.session: can't make"):
        SQLiteStorage(tmp_path / "nowhere" / "me").open()
    with pytest.raises(StorageError, match="not open"):
        SQLiteStorage(tmp_path / "me").put(STATE)


def test_what_was_deleted_is_not_in_the_file(tmp_path: Path) -> None:
    secret = hashlib.shake_256(b"key").digest(256)
    reopened(SessionState(2).having(DataCenter(2, key=StoredKey(secret))), tmp_path / "me")
    reopened(STATE.logged_out(), tmp_path / "me")
    assert secret[:16] not in (tmp_path / "me.session").read_bytes()


def test_no_secret_is_in_any_repr(tmp_path: Path) -> None:
    text = StringStorage()
    text.put(STATE)
    shown = f"{STATE!r} {text!r} {SQLiteStorage(tmp_path / 'me')!r} {MemoryStorage(STATE)!r}"
    for secret in (repr(KEY.data)[2:40], repr(TEMPORARY.data)[2:40], "value", text.save()[5:30]):
        assert secret not in shown


def test_logging_out_forgets_everything_but_addresses() -> None:
    places = [DataCenter(2, ADDRESSES), DataCenter(203, is_cdn=True)]
    assert STATE.logged_out() == SessionState(2).having(*places)


WRITER = """
import sys
from telegram_client.runtime.storage import *
kept = SQLiteStorage(sys.argv[1])
state = kept.open() or SessionState(1, user_id=0, is_bot=True)
print("writing", flush=True)
while True:
    number = state.user_id + 1
    keys = [StoredKey(bytes([(number + id) % 256]) * 256, number) for id in range(5)]
    places = [DataCenter(id, key=key, temporary_key=key) for id, key in enumerate(keys)]
    state = SessionState(1, user_id=number, is_bot=True).having(*places)
    kept.put(state)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
def test_a_writer_killed_at_any_moment_leaves_a_whole_state(tmp_path: Path) -> None:
    dice = random.Random(7)
    environment = {**os.environ, "PYTHONPATH": str(PACKAGE)}
    last = 0
    for _ in range(8):
        command = [sys.executable, "-c", WRITER, str(tmp_path / "me")]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            time.sleep(dice.uniform(0.01, 0.08))
            writer.send_signal(signal.SIGKILL)
        kept = SQLiteStorage(tmp_path / "me")
        state = kept.open()
        kept.close()
        if state is None:
            continue
        number = state.user_id
        assert number >= last
        found = {place: each.key.data[0] for place, each in state.data_centers.items()}
        assert found == {place: (number + place) % 256 for place in range(5)}
        last = number
    assert last > 0
