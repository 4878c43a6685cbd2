"""Updates and events: to whom they go, in which order, and what ends with the client."""

import asyncio
import warnings

import pytest
from telegram_client import Client, functions, types
from telegram_client.client import AccessError, AccessWarning, UpdatesMissing
from telegram_client.runtime.client import updates
from telegram_client.testing import Server

TOKEN = "1:token"


def short(number: int) -> types.UpdateShort:
    return types.UpdateShort(update=types.UpdateConfig(), date=number)


async def arrived(client: Client) -> None:
    """Whatever the server has sent up to now has come."""
    await client.help.get_config()


async def test_updates_go_to_callbacks_in_order(server: Server, client: Client) -> None:
    seen: list[types.TypeUpdates] = []
    client.on_update(seen.append)

    @client.on_update
    async def later(update: types.TypeUpdates) -> None:
        await asyncio.sleep(0)
        seen.append(update)

    for number in range(3):
        await server.push(short(number))
    await arrived(client)
    await asyncio.sleep(0.01)
    assert [each.date for each in seen if isinstance(each, types.UpdateShort)][:3] == [0, 1, 2]
    assert len(seen) == 6


async def test_updates_can_be_iterated_over(server: Server, client: Client) -> None:
    stream = client.listen()
    for number in range(2):
        await server.push(short(number))
    assert [await anext(stream) for _ in range(2)] == [short(0), short(1)]


async def test_a_stream_ends_with_the_client(server: Server) -> None:
    async with Client.for_server(server) as client:

        async def read() -> list[types.TypeUpdates]:
            return [update async for update in client.listen()]

        reader = asyncio.ensure_future(read())
        await asyncio.sleep(0)
        await server.push(short(7))
        await arrived(client)
    assert await reader == [short(7)]


async def test_a_stream_that_is_not_read_drops_the_oldest_and_says_so(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(updates, "MOST_WAITING", 2)
    events: list[object] = []
    client.on_event(events.append)
    stream = client.listen()
    for number in range(3):
        await server.push(short(number))
    await arrived(client)
    assert [await anext(stream) for _ in range(2)] == [short(1), short(2)]
    assert events == [UpdatesMissing()]
    await stream.aclose()
    assert [update async for update in stream] == []


async def test_an_error_in_a_callback_concerns_nobody_else(
    server: Server, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[object] = []

    @client.on_update
    def broken(update: object) -> None:
        raise ValueError("broken")

    @client.on_update
    async def broken_later(update: object) -> None:
        raise ValueError("broken later")

    client.on_update(seen.append)
    await server.push(short(1))
    await arrived(client)
    await asyncio.sleep(0)
    assert seen == [short(1)]
    assert "broken later" in caplog.text


async def test_a_task_of_a_callback_ends_with_the_client(server: Server) -> None:
    ended = asyncio.Event()
    async with Client.for_server(server) as client:

        @client.on_update
        async def for_ever(update: object) -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()

        await server.push(short(1))
        await arrived(client)
        await asyncio.sleep(0)
    assert ended.is_set()


async def test_a_new_session_may_have_missed_updates(server: Server, client: Client) -> None:
    events: list[object] = []
    client.on_event(events.append)
    server.forget_sessions()
    await arrived(client)
    assert UpdatesMissing() in events


async def test_what_is_no_update_is_passed_over(server: Server, client: Client) -> None:
    seen: list[object] = []
    client.on_update(seen.append)
    await server.push(types.NearestDc(country="", this_dc=1, nearest_dc=1))
    await arrived(client)
    assert seen == []


async def test_a_bot_is_warned_before_a_call_its_page_forbids(
    server: Server, client: Client
) -> None:
    server.account(bot_token=TOKEN)
    await client.start(bot_token=TOKEN)
    with pytest.warns(AccessWarning, match=r"help\.getNearestDc: .* bots may not") as caught:
        await client.help.get_nearest_dc()
    assert caught[0].filename == __file__
    with pytest.warns(AccessWarning):
        await client(functions.InvokeWithoutUpdates(query=functions.help.GetNearestDc()))
    assert len(server.requested(functions.help.GetNearestDc)) == 2


async def test_a_person_is_warned_as_well(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.account(phone="+31600000000", code="1")
    await client.start(phone="+31600000000", code="1")
    access = {"users": False, "bots": True}
    monkeypatch.setattr(functions.help.GetConfig, "ACCESS", access, raising=False)
    with pytest.warns(AccessWarning, match="users may not"):
        await client.help.get_config()


async def test_as_an_error_nothing_is_sent(server: Server) -> None:
    server.account(bot_token=TOKEN)
    async with Client.for_server(server, access="error") as client:
        await client.start(bot_token=TOKEN)
        with pytest.raises(AccessError, match="bots may not call it"):
            await client.help.get_nearest_dc()
    assert server.requested(functions.help.GetNearestDc) == []


async def test_what_is_ignored_or_unknown_is_silent(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.account(bot_token=TOKEN)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with Client.for_server(server, access="ignore") as client:
            await client.start(bot_token=TOKEN)
            await client.help.get_nearest_dc()
        monkeypatch.delattr(functions.help.GetNearestDc, "ACCESS")
        async with Client.for_server(server) as client:
            await client.help.get_nearest_dc()
            await client.start(bot_token=TOKEN)
            await client.help.get_nearest_dc()
