"""Auth keys: made once, bound, renewed, and made again when the server has lost them."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from telegram_client import Client, functions, types
from telegram_client.client import LoggedOut
from telegram_client.runtime.client import options
from telegram_client.runtime.network import Timing, line
from telegram_client.runtime.network.link import Link
from telegram_client.runtime.rpc_errors import rpc_error
from telegram_client.runtime.storage import (
    DataCenter,
    MemoryStorage,
    SessionState,
    SQLiteStorage,
    StorageInUse,
)
from telegram_client.testing import Server, TransportCode

TOKEN = "1:token"
NEAREST = types.NearestDc(country="NL", this_dc=2, nearest_dc=2)
GetNearestDc = functions.help.GetNearestDc
BindTempAuthKey = functions.auth.BindTempAuthKey


@pytest.fixture
def kept() -> MemoryStorage:
    return MemoryStorage()


def place(kept: MemoryStorage) -> DataCenter:
    state = kept.open()
    kept.close()
    assert isinstance(state, SessionState)
    return state.data_center(2)


async def test_calls_travel_under_a_temporary_key(server: Server, kept: MemoryStorage) -> None:
    async with Client.for_server(server, session=kept) as client:
        await client.help.get_nearest_dc()
        (session,) = server.sessions
        assert session.key.is_temporary
    known = place(kept)
    assert known.key is not None
    assert known.temporary_key is not None
    assert session.key.auth_key.data == known.temporary_key.data
    assert session.key.permanent is not None
    assert session.key.permanent.auth_key.data == known.key.data
    assert known.temporary_key.salts != ()


async def test_without_pfs_they_travel_under_the_permanent_one(
    server: Server, kept: MemoryStorage
) -> None:
    async with Client.for_server(server, session=kept, pfs=False) as client:
        assert await client.help.get_nearest_dc() == NEAREST
        (session,) = server.sessions
    known = place(kept)
    assert known.temporary_key is None
    assert known.key is not None
    assert session.key.auth_key.data == known.key.data
    assert server.requested(BindTempAuthKey) == []


async def test_keys_are_kept_before_they_are_used(server: Server, tmp_path: Path) -> None:
    name = str(tmp_path / "me")
    before = len(server._core.keys)
    for _ in range(3):
        async with Client.for_server(server, session=name) as client:
            await client.help.get_nearest_dc()
    assert len(server._core.keys) - before == 2
    assert len(server.requested(BindTempAuthKey)) == 1


async def test_a_session_has_one_client(server: Server, tmp_path: Path) -> None:
    name = str(tmp_path / "me")
    async with Client.for_server(server, session=name):
        with pytest.raises(StorageInUse):
            await Client.for_server(server, session=name).connect()
    async with Client.for_server(server, session=name):
        pass


async def test_a_session_of_the_other_set_of_servers_is_refused(
    server: Server, tmp_path: Path
) -> None:
    kept = SQLiteStorage(tmp_path / "me")
    kept.open()
    kept.put(SessionState(2, is_test=True))
    kept.close()
    client = Client.for_server(server, session=kept)
    with pytest.raises(Exception, match="belongs to the test data centers"):
        await client.connect()
    assert kept.open() is not None
    kept.close()


async def test_a_temporary_key_that_the_server_lost_is_replaced(server: Server) -> None:
    server.account(bot_token=TOKEN)
    async with Client.for_server(server, access="ignore") as client:
        await client.start(bot_token=TOKEN)
        for key in server._core.keys:
            if key.is_temporary:
                server._core.keys.forget(key)
        assert await client.help.get_nearest_dc() == NEAREST
        assert client.is_bot
    assert len(server.requested(BindTempAuthKey)) == 2


@pytest.mark.parametrize("pfs", [True, False])
async def test_a_permanent_key_that_the_server_lost_ends_the_login(
    server: Server, pfs: bool
) -> None:
    server.account(bot_token=TOKEN)
    async with Client.for_server(server, pfs=pfs, access="ignore") as client:
        await client.start(bot_token=TOKEN)
        events: list[object] = []
        client.on_event(events.append)
        server.forget_keys()
        assert await client.help.get_nearest_dc() == NEAREST
        assert [each for each in events if isinstance(each, LoggedOut)]
        assert client.user_id is None


async def test_a_key_used_in_two_places_is_given_up(server: Server, kept: MemoryStorage) -> None:
    async with Client.for_server(server, session=kept) as client:
        await client.help.get_nearest_dc()
        server.answer(GetNearestDc, rpc_error(406, "AUTH_KEY_DUPLICATED"), NEAREST)
        with pytest.raises(Exception, match="AUTH_KEY_DUPLICATED"):
            await client.help.get_nearest_dc()
        old = {session.key.permanent for session in server.sessions}
        assert await client.help.get_nearest_dc() == NEAREST
        new = {session.key.permanent for session in server.sessions}
    assert len(new - old) == 1


async def test_a_key_that_is_not_bound_after_all_is_replaced(server: Server) -> None:
    async with Client.for_server(server) as client:
        server.answer(GetNearestDc, rpc_error(401, "AUTH_KEY_PERM_EMPTY"), NEAREST)
        assert await client.help.get_nearest_dc() == NEAREST
    assert len(server.requested(BindTempAuthKey)) == 2


async def test_a_binding_that_fails_is_tried_with_another_key(server: Server) -> None:
    real = server._desk.handlers["auth.bindTempAuthKey"]
    failures = [rpc_error(400, "ENCRYPTED_MESSAGE_INVALID")]

    def bind(request: object) -> object:
        if failures:
            raise failures.pop()
        return real(request)

    server._desk.handlers["auth.bindTempAuthKey"] = bind
    async with Client.for_server(server) as client:
        assert await client.help.get_nearest_dc() == NEAREST
    assert len(server.requested(BindTempAuthKey)) == 2


async def test_a_data_center_that_is_another_one_is_final(server: Server) -> None:
    server.fault(TransportCode(code=-444))
    with pytest.raises(Exception, match="-444"):
        await Client.for_server(server, pfs=False).connect()


@pytest.fixture
def short_lives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Temporary keys that are renewed after half a second."""
    from telegram_client.runtime.client import pool

    real = pool.Terms

    def terms(**values: object) -> object:
        timing = Timing(temporary_key=60, renew_before=59.5, drain=0.5)
        return replace(real(**values), timing=timing)

    monkeypatch.setattr(pool, "Terms", terms)


async def test_a_temporary_key_is_renewed_before_its_end_and_no_call_is_lost(
    server: Server, kept: MemoryStorage, short_lives: None
) -> None:
    async with Client.for_server(server, session=kept) as client:
        loop = asyncio.get_running_loop()
        until = loop.time() + 10
        calls = 0
        while loop.time() < until and len(server.requested(BindTempAuthKey)) < 3:
            assert await client.help.get_nearest_dc() == NEAREST
            calls += 1
    bound = server.requested(BindTempAuthKey)
    assert len(bound) == 3
    assert len({each.perm_auth_key_id for each in bound}) == 1
    assert len(server.requested(GetNearestDc)) == calls
    assert len(server.requested(functions.help.GetConfig)) == len(bound)


async def test_a_next_key_that_cannot_be_made_disturbs_nobody(
    server: Server,
    short_lives: None,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(line, "RETRY_RENEWAL", 0.2)
    async with Client.for_server(server) as client:
        with monkeypatch.context() as patch:
            patch.setattr(line.Line, "open", unreachable)
            await asyncio.sleep(1)
            assert await client.help.get_nearest_dc() == NEAREST
        async with asyncio.timeout(10):
            while len(server.requested(BindTempAuthKey)) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
        assert await client.help.get_nearest_dc() == NEAREST
    assert "no new temporary key: unreachable" in caplog.text


async def unreachable(self: line.Line) -> Link:
    raise OSError("unreachable")


async def test_calls_under_way_may_finish_under_the_old_key(
    server: Server, short_lives: None
) -> None:
    async def slowly(request: object) -> types.NearestDc:
        await asyncio.sleep(0.3)
        return NEAREST

    server.answer(GetNearestDc, slowly)
    async with Client.for_server(server) as client:
        await asyncio.sleep(0.4)
        assert await client.help.get_nearest_dc() == NEAREST
    assert len(server.requested(GetNearestDc)) == 1


async def test_test_data_centers_are_named_with_their_offset() -> None:
    settings = options.Options.of(1, "hash", {"test": True})
    assert settings.exchange_number(2) == 10_002
    assert [f"{each & 2**64 - 1:016x}" for each in settings.keys] == ["b25898df208d2603"]


async def test_the_salts_that_a_server_changes_are_kept(
    server: Server, kept: MemoryStorage
) -> None:
    async with Client.for_server(server, session=kept) as client:
        await client.help.get_nearest_dc()
        server.rotate_salts()
        assert await client.help.get_nearest_dc() == NEAREST
        (session,) = server.sessions
        salts = session.key.protocol.salts
        current = salts.current(server._core.unix_time())
    known = place(kept).temporary_key
    assert known is not None
    assert current in {each.value for each in known.salts}
