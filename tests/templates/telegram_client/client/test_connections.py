"""Connections: whatever happens to them, every call is answered once, and closing is clean."""

import asyncio
import random

import pytest
from telegram_client import Client, functions, types
from telegram_client.client import Connected, Disconnected
from telegram_client.runtime.errors import Closed, SecurityError
from telegram_client.runtime.tl import registry
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


async def test_a_configuration_with_dates_of_zero_is_taken(server: Server) -> None:
    async with Client.for_server(server) as client:
        config = await client.help.get_config()
    server.answer(functions.help.GetConfig, config.replace(date=0, expires=0))
    async with Client.for_server(server) as client:
        assert await client.help.get_nearest_dc() == NEAREST
        assert (await client.help.get_config()).date == 0


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
