"""Calls: an answer for each, whatever happens to connections, and nothing left when it is over."""

import asyncio
import gc
import logging
import random
import warnings
from collections.abc import AsyncIterator

import pytest
from telegram_client import Client, functions, types
from telegram_client.client import Connected, Disconnected, FloodWait
from telegram_client.runtime.errors import Closed, LocalError, SecurityError
from telegram_client.runtime.rpc_errors import BadRequest, Flood, rpc_error
from telegram_client.runtime.tl import UnknownConstructor, registry
from telegram_client.runtime.tl.reading import READ
from telegram_client.testing import (
    BadMessage,
    Drop,
    Duplicate,
    HangUp,
    InTurn,
    LongPlain,
    LoseAnswer,
    NewSession,
    QuickAcks,
    RetryKey,
    Server,
    TransportCode,
    WrongSalt,
)

NEAREST = types.NearestDc(country="NL", this_dc=2, nearest_dc=2)
GetNearestDc = functions.help.GetNearestDc


@pytest.fixture(autouse=True)
async def nothing_is_left() -> AsyncIterator[None]:
    """No task, socket or warning survives a test."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ResourceWarning)
        yield
        await asyncio.sleep(0.01)
        gc.collect()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert [str(each.message) for each in caught if each.category is ResourceWarning] == []


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as running:
        yield running


@pytest.fixture
async def client(server: Server) -> AsyncIterator[Client]:
    async with Client.for_server(server, timeout=20) as connected:
        yield connected


async def test_a_request_and_its_method_are_the_same_call(client: Client) -> None:
    assert await client(GetNearestDc()) == NEAREST
    assert await client.help.get_nearest_dc() == NEAREST


async def test_a_server_is_introduced_to_the_client_once(server: Server) -> None:
    settings = {"device_model": "Toaster", "app_version": "9", "lang_code": "nl"}
    async with Client.for_server(server, api_id=7, **settings) as client:
        await client.help.get_nearest_dc()
        (session,) = server.sessions
        known = session.introduction
        assert session.layer == 228
        assert (known.api_id, known.device_model, known.app_version) == (7, "Toaster", "9")
        assert (known.lang_code, known.system_lang_code, known.lang_pack) == ("nl", "en", "")
        wrapped = [[each.NAME for each in request.wrappers] for request in server.requests]
        assert wrapped == [[], ["invokeWithLayer", "initConnection"], []]


async def test_a_server_that_has_forgotten_us_is_told_again(server: Server, client: Client) -> None:
    server.answer(GetNearestDc, rpc_error(400, "CONNECTION_NOT_INITED"), NEAREST)
    assert await client.help.get_nearest_dc() == NEAREST
    assert len(server.requested(functions.help.GetConfig)) == 2


async def test_an_error_is_raised_with_its_code_and_name(server: Server, client: Client) -> None:
    server.answer(GetNearestDc, rpc_error(400, "NOBODY_HAS_DOCUMENTED_7"))
    with pytest.raises(BadRequest) as caught:
        await client.help.get_nearest_dc()
    assert (caught.value.code, caught.value.message) == (400, "NOBODY_HAS_DOCUMENTED_7")


async def test_calls_of_one_turn_travel_in_one_packet(server: Server, client: Client) -> None:
    known_after: list[int] = []
    (connection,) = server.connections
    take = connection.data_received

    def count(data: bytes) -> None:
        take(data)
        known_after.append(len(server.requested(GetNearestDc)))

    connection.data_received = count
    answers = await asyncio.gather(*(client.help.get_nearest_dc() for _ in range(100)))
    assert answers == [NEAREST] * 100
    assert known_after[0] == 100


async def test_a_call_ends_with_its_deadline_and_the_server_is_told(
    server: Server, client: Client
) -> None:
    cancelled = asyncio.Event()

    async def never(request: object) -> types.NearestDc:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        return NEAREST

    server.answer(GetNearestDc, never)
    slow = asyncio.ensure_future(client(GetNearestDc(), timeout=0.3))
    with pytest.raises(TimeoutError, match=r"help\.getNearestDc: no answer in time"):
        await client(GetNearestDc(), timeout=0.1)
    assert not slow.done()
    await asyncio.wait_for(cancelled.wait(), 1)
    with pytest.raises(TimeoutError):
        await slow


async def test_a_client_has_a_timeout_for_calls_without_one_of_their_own(server: Server) -> None:
    async with Client.for_server(server, timeout=1) as client:
        with server.fault(LoseAnswer(on=GetNearestDc, times=None)), pytest.raises(TimeoutError):
            await client.help.get_nearest_dc()


async def test_a_cancelled_call_is_dropped_at_the_server(server: Server, client: Client) -> None:
    cancelled = asyncio.Event()

    async def never(request: object) -> types.NearestDc:
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()
        return NEAREST

    server.answer(GetNearestDc, never)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await client.help.get_nearest_dc()
    await asyncio.wait_for(cancelled.wait(), 1)


async def test_an_answer_of_another_layer_fails_its_call_alone(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = registry.by_id
    unknown = types.NearestDc.ID
    server.answer(GetNearestDc, NEAREST)
    with monkeypatch.context() as patch:
        patch.setattr(registry, "by_id", lambda each: None if each == unknown else known(each))
        READ.pop(unknown, None)
        with pytest.raises(UnknownConstructor, match=r"is not in layer 228; generate"):
            await client.help.get_nearest_dc()
        assert (await client.help.get_config()).this_dc == 2
    assert await client.help.get_nearest_dc() == NEAREST


async def test_a_configuration_of_another_layer_is_done_without(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with Client.for_server(server) as client:
        server.answer(functions.help.GetConfig, await client.help.get_config())
    known, unknown = registry.by_id, types.Config.ID
    with monkeypatch.context() as patch:
        patch.setattr(registry, "by_id", lambda each: None if each == unknown else known(each))
        READ.pop(unknown, None)
        async with Client.for_server(server) as client:
            assert await client.help.get_nearest_dc() == NEAREST
    assert "unreadable configuration" in caplog.text


@pytest.mark.parametrize(
    "faults",
    [
        [HangUp(on=GetNearestDc)],
        [LoseAnswer(on=GetNearestDc), Drop(messages=4)],
        [Duplicate(on=GetNearestDc)],
        [WrongSalt(on=GetNearestDc)],
        [NewSession(on=GetNearestDc)],
        [BadMessage(code=16, on=GetNearestDc)],
        [BadMessage(code=32, on=GetNearestDc)],
        [BadMessage(code=64, on=GetNearestDc)],
        [TransportCode(code=-404, on=GetNearestDc)],
        [TransportCode(code=-500, on=GetNearestDc)],
        [QuickAcks()],
        [InTurn(HangUp(on=GetNearestDc), HangUp(on=GetNearestDc), HangUp(on=GetNearestDc))],
    ],
    ids=lambda faults: " ".join(type(each).__name__ for each in faults),
)
async def test_a_call_survives_what_goes_wrong(
    server: Server, client: Client, faults: list[object]
) -> None:
    server.fault(*faults)
    calls = [asyncio.ensure_future(client.help.get_nearest_dc()) for _ in range(3)]
    assert await asyncio.gather(*calls) == [NEAREST] * 3


@pytest.mark.parametrize("fault", [LongPlain(), RetryKey(), Drop(sent=300), Drop(sent=900)])
async def test_a_key_exchange_survives_what_goes_wrong(server: Server, fault: object) -> None:
    server.fault(fault)
    async with Client.for_server(server, timeout=20) as client:
        assert await client.help.get_nearest_dc() == NEAREST


async def test_a_lost_connection_is_made_again_and_told(server: Server) -> None:
    client = Client.for_server(server)
    events: list[object] = []
    client.on_event(events.append)
    async with client:
        server.drop_connections()
        assert await client.help.get_nearest_dc() == NEAREST
        kinds = [type(each) for each in events if isinstance(each, Connected | Disconnected)]
        assert kinds == [Connected, Disconnected, Connected]


async def test_calls_wait_while_the_server_is_away(server: Server, client: Client) -> None:
    port = server.port
    await server.close()
    waiting = asyncio.ensure_future(client.help.get_nearest_dc())
    await asyncio.sleep(0.3)
    assert not waiting.done()
    async with Server(port=port):
        assert await waiting == NEAREST


async def test_the_transport_flood_makes_the_client_wait(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telegram_client.runtime.network import sender

    monkeypatch.setattr(sender, "FLOOD_PAUSE", 0.3)
    loop = asyncio.get_running_loop()
    began = loop.time()
    server.fault(TransportCode(code=-429, on=GetNearestDc))
    assert await client.help.get_nearest_dc() == NEAREST
    assert loop.time() - began >= 0.3


async def test_a_short_wait_is_slept_told_and_logged(
    server: Server, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[object] = []
    client.on_event(events.append)
    error = rpc_error(420, "FLOOD_WAIT_1")
    server.answer(GetNearestDc, error, NEAREST)
    began = asyncio.get_running_loop().time()
    assert await client.help.get_nearest_dc() == NEAREST
    assert asyncio.get_running_loop().time() - began >= 1
    (event,) = (each for each in events if isinstance(each, FloodWait))
    assert (event.request, event.seconds) == ("help.getNearestDc", 1)
    assert "FLOOD_WAIT_1" in caplog.text


@pytest.mark.parametrize("name", ["FLOOD_WAIT", "FLOOD_PREMIUM_WAIT", "SLOWMODE_WAIT"])
async def test_a_long_wait_is_raised_at_once(server: Server, client: Client, name: str) -> None:
    server.answer(GetNearestDc, rpc_error(420, f"{name}_11"))
    with pytest.raises(Flood, match=f"{name}_11") as caught:
        await client.help.get_nearest_dc()
    assert type(caught.value).__name__ == name.title().replace("_", "")
    assert caught.value.value == 11


async def test_a_wait_beyond_the_calls_own_time_is_raised_at_once(
    server: Server, client: Client
) -> None:
    server.answer(GetNearestDc, rpc_error(420, "FLOOD_WAIT_5"))
    with pytest.raises(Flood):
        await client(GetNearestDc(), timeout=2)


async def test_waits_are_limited_in_sum(server: Server) -> None:
    server.answer(GetNearestDc, rpc_error(420, "FLOOD_WAIT_1"))
    async with Client.for_server(server, flood_wait_limit=1.5) as client:
        with pytest.raises(Flood):
            await client.help.get_nearest_dc()
    assert len(server.requested(GetNearestDc)) == 2


async def test_a_silent_connection_is_given_up(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from telegram_client.runtime.session import sender

    monkeypatch.setattr(sender, "PONG_WITHIN", 0.1)
    server.drop_connections()
    await client.help.get_nearest_dc()
    before = server.connections
    for connection in before:
        connection.data_received = lambda data: None
    (old,) = client._pool._senders.values()
    old._line.driver.session._sender.ping(asyncio.get_running_loop().time())
    assert await client.help.get_nearest_dc() == NEAREST
    assert server.connections != before


async def test_a_closed_client_says_so(server: Server) -> None:
    client = Client.for_server(server)
    with pytest.raises(Closed, match="not connected"):
        await client.help.get_nearest_dc()
    server.fault(LoseAnswer(times=None, on=GetNearestDc))
    async with client:
        waiting = asyncio.ensure_future(client.help.get_nearest_dc())
        await asyncio.sleep(0.05)
    with pytest.raises(Closed, match="closed before the answer came"):
        await waiting
    with pytest.raises(Closed):
        await client(GetNearestDc())


async def test_a_client_can_connect_again(server: Server) -> None:
    client = Client.for_server(server)
    for _ in range(2):
        async with client:
            assert await client.help.get_nearest_dc() == NEAREST
    await client.disconnect()
    assert len(server.requested(functions.auth.BindTempAuthKey)) == 1


async def test_a_server_that_is_not_there_is_an_error_with_a_reason() -> None:
    async with Server() as server:
        client = Client.for_server(server, timeout=0.5)
    with pytest.raises(ConnectionError, match="data center 2: no connection: "):
        await client.connect()


async def test_a_server_with_another_key_is_refused_at_once(server: Server) -> None:
    from telegram_client.runtime.crypto import PRODUCTION_KEYS

    (key,) = PRODUCTION_KEYS.values()
    place = type("Place", (), {"host": server.host, "port": server.port, "data_center": 2})
    place.public_key = key.to_pem()
    client = Client.for_server(place)
    with pytest.raises(SecurityError, match="the server has the keys"):
        await client.connect()


async def test_connecting_can_be_cancelled() -> None:
    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(say_nothing, "127.0.0.1", 0) as mute:
        host, port = mute.sockets[0].getsockname()
        async with Server() as server:
            place = type("Place", (), {"host": host, "port": port, "data_center": 2})
            place.public_key = server.public_key
        client = Client.for_server(place)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await client.connect()


async def test_closing_does_not_leave_a_data_center_that_is_being_connected_to(
    server: Server,
) -> None:
    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async with await asyncio.start_server(say_nothing, "127.0.0.1", 0) as mute:
        host, port = mute.sockets[0].getsockname()
        other = type("Place", (), {"host": host, "port": port, "data_center": 4})
        other.public_key = server.public_key
        async with Client.for_server(server, other) as client:
            visit = asyncio.ensure_future(client.at(4).help.get_nearest_dc())
            await asyncio.sleep(0.1)
        with pytest.raises(Closed):
            await visit


async def test_ipv6_carries_calls() -> None:
    server = Server(host="::1")
    try:
        await server.start()
    except OSError:
        pytest.skip("no IPv6 here")
    async with Client.for_server(server, ipv6=True) as client:
        assert await client.help.get_nearest_dc() == NEAREST
    await server.close()


async def test_many_clients_share_a_loop(server: Server) -> None:
    async def one() -> types.NearestDc:
        async with Client.for_server(server) as client:
            return await client.help.get_nearest_dc()

    assert await asyncio.gather(*(one() for _ in range(5))) == [NEAREST] * 5


@pytest.mark.parametrize("obfuscated", [False, True])
@pytest.mark.parametrize("transport", ["abridged", "intermediate", "padded intermediate", "full"])
async def test_every_transport_carries_calls(
    server: Server, transport: str, obfuscated: bool
) -> None:
    settings = {"transport": transport, "obfuscated": obfuscated}
    async with Client.for_server(server, **settings) as client:
        assert await client.help.get_nearest_dc() == NEAREST


@pytest.mark.parametrize("secret", ["00112233445566778899aabbccddeeff", "dd" + "0f" * 16])
async def test_an_mtproxy_carries_calls(secret: str) -> None:
    async with Server(secret=secret) as server:
        url = f"https://t.me/proxy?server={server.host}&port={server.port}&secret={secret}"
        async with Client.for_server(server, proxy=url) as client:
            assert await client.help.get_nearest_dc() == NEAREST


def test_settings_are_checked_before_anything_is_opened() -> None:
    for settings, error in (
        ({"transport": "pigeon"}, LocalError),
        ({"access": "maybe"}, LocalError),
        ({"timeout": 0}, LocalError),
        ({"proxy": "gopher://host"}, LocalError),
        ({"colour": "red"}, TypeError),
    ):
        with pytest.raises(error):
            Client("me", 1, "hash", **settings)


async def test_no_secret_is_logged(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.account(phone="+31600000000", code="48151", password="correct horse")
    client = Client.for_server(server, api_hash="0123456789abcdef")
    async with client:
        await client.start(phone="+31600000000", code="48151", password="correct horse")
        server.drop_connections()
        await client.help.get_nearest_dc()
    shown = caplog.text + repr(client)
    for secret in ("48151", "correct horse", "0123456789abcdef", "31600000000"):
        assert secret not in shown


async def test_every_call_is_answered_once_over_many_lost_connections(server: Server) -> None:
    dice = random.Random(2024)
    calls, breaks = 2_000, 20

    def echo(request: functions.help.GetCountriesList) -> types.help.CountriesList:
        return types.help.CountriesList(countries=[], hash=request.hash)

    server.answer(functions.help.GetCountriesList, echo)
    answers: list[int] = []

    async def worker(numbers: list[int], client: Client) -> None:
        for number in numbers:
            got = await client.help.get_countries_list(lang_code="", hash=number)
            answers.append(got.hash)
            assert got.hash == number

    async with Client.for_server(server, timeout=30) as client:
        workers = [
            asyncio.ensure_future(worker(list(range(start, calls, 100)), client))
            for start in range(100)
        ]
        for _ in range(breaks):
            server.fault(Drop(received=dice.randrange(400, 20_000)))
            await asyncio.sleep(0.02)
        await asyncio.gather(*workers)
    assert sorted(answers) == list(range(calls))
