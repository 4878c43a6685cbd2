"""Calls: one answer for each, an error for each, and how long to wait for either."""

import asyncio
import logging

import pytest
from telegram_client import Client, functions, types
from telegram_client.client import FloodWait
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.rpc_errors import BadRequest, Flood, rpc_error
from telegram_client.runtime.tl import UnknownConstructor, registry
from telegram_client.runtime.tl.reading import READ
from telegram_client.testing import (
    LoseAnswer,
    Server,
)

NEAREST = types.NearestDc(country="NL", this_dc=2, nearest_dc=2)
GetNearestDc = functions.help.GetNearestDc


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
