"""Telethon against the local server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

telethon = pytest.importorskip("telethon", reason="Telethon is not installed")

from telegram_client import functions, types  # noqa: E402
from telegram_client.runtime.rpc_errors import rpc_error  # noqa: E402
from telegram_client.testing import (  # noqa: E402
    BadMessage,
    Drop,
    Duplicate,
    LoseAnswer,
    NewSession,
    Server,
    WrongSalt,
)
from telethon import errors  # noqa: E402
from telethon.crypto import rsa  # noqa: E402
from telethon.network import connection  # noqa: E402
from telethon.sessions import StringSession  # noqa: E402
from telethon.tl.functions.account import UpdateProfileRequest  # noqa: E402
from telethon.tl.functions.help import (  # noqa: E402
    GetConfigRequest,
    GetNearestDcRequest,
    GetSupportRequest,
)

Connect = Callable[..., Awaitable[Any]]

TRANSPORTS = {
    "full": connection.ConnectionTcpFull,
    "abridged": connection.ConnectionTcpAbridged,
    "intermediate": connection.ConnectionTcpIntermediate,
    "obfuscated abridged": connection.ConnectionTcpObfuscated,
}


@pytest.fixture
async def connect(server: Server) -> AsyncIterator[Connect]:
    """Makes Telethon clients that are connected to `server`."""
    rsa.add_key(server.public_key.encode(), old=False)
    clients: list[Any] = []

    async def connect(transport: str = "full", **options: Any) -> Any:
        session = StringSession()
        session.set_dc(server.data_center, server.host, server.port)
        client = telethon.TelegramClient(
            session, 1, "hash", connection=TRANSPORTS[transport], retry_delay=0, **options
        )
        clients.append(client)
        await client.connect()
        return client

    yield connect
    for client in clients:
        await client.disconnect()


@pytest.mark.parametrize("transport", TRANSPORTS)
async def test_it_makes_a_key_and_calls(server: Server, connect: Connect, transport: str) -> None:
    client = await connect(transport)
    config = await client(GetConfigRequest())
    assert (config.this_dc, config.dc_options[0].port) == (2, server.port)
    assert (await client(GetNearestDcRequest())).country == "NL"
    assert [each.transport_name for each in server.connections] == [transport]


async def test_its_requests_are_recorded(server: Server, connect: Connect) -> None:
    client = await connect()
    await client(GetNearestDcRequest())
    request = server.requests[-1]
    assert request.function == functions.help.GetNearestDc()
    assert request.layer == telethon.tl.alltlobjects.LAYER
    assert request.session.introduction.app_version == telethon.version.__version__


async def test_requests_in_a_container_are_all_answered(server: Server, connect: Connect) -> None:
    client = await connect()
    answers = await client([GetNearestDcRequest() for _ in range(50)])
    assert [each.country for each in answers] == ["NL"] * 50


async def test_a_packed_request_is_unpacked(server: Server, connect: Connect) -> None:
    server.answer(functions.account.UpdateProfile, types.UserEmpty(id=1))
    client = await connect()
    assert (await client(UpdateProfileRequest(about="word " * 1000))).id == 1
    (request,) = server.requested(functions.account.UpdateProfile)
    assert request == functions.account.UpdateProfile(about="word " * 1000)


async def test_a_packed_answer_is_understood(server: Server, connect: Connect) -> None:
    nearest = types.NearestDc(country="N" * 5000, this_dc=1, nearest_dc=2)
    server.answer(functions.help.GetNearestDc, nearest)
    client = await connect()
    assert (await client(GetNearestDcRequest())).country == "N" * 5000


async def test_errors_arrive(server: Server, connect: Connect) -> None:
    server.fail(functions.help.GetNearestDc, rpc_error(420, "FLOOD_WAIT_77"))
    client = await connect(flood_sleep_threshold=0)
    with pytest.raises(errors.FloodWaitError) as flood:
        await client(GetNearestDcRequest())
    assert flood.value.seconds == 77
    with pytest.raises(errors.BadRequestError, match=r"METHOD_NOT_SCRIPTED: help\.getSupport"):
        await client(GetSupportRequest())


async def test_an_update_arrives(server: Server, connect: Connect) -> None:
    server.account(bot_token="1:abc")
    client = await connect()
    await client.start(bot_token="1:abc")
    arrived: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    @client.on(telethon.events.Raw)
    async def take(update: Any) -> None:
        if not arrived.done():
            arrived.set_result(update)

    status = types.UpdateUserStatus(user_id=5, status=types.UserStatusRecently())
    await server.push(types.UpdateShort(update=status, date=1_700_000_000))
    update = await asyncio.wait_for(arrived, 5)
    assert (type(update).__name__, update.user_id) == ("UpdateUserStatus", 5)


async def test_a_bot_logs_in(server: Server, connect: Connect) -> None:
    account = server.account(bot_token="1:abc", name="Robot")
    client = await connect()
    await client.start(bot_token="1:abc")
    me = await client.get_me()
    assert (me.id, me.bot, me.first_name) == (account.id, True, "Robot")
    assert await client.log_out()


async def test_a_person_logs_in_with_code_and_password(server: Server, connect: Connect) -> None:
    account = server.account(phone="+9996621234", code="22222", password="secret")
    client = await connect()
    await client.start(
        phone=lambda: "+9996621234", code_callback=lambda: "22222", password="secret"
    )
    assert (await client.get_me()).id == account.id


@pytest.mark.parametrize(
    "fault",
    [
        WrongSalt(),
        NewSession(),
        Duplicate(times=5),
        BadMessage(code=32, on=functions.help.GetNearestDc),
        LoseAnswer(on=functions.help.GetNearestDc),
        Drop(messages=12),
    ],
    ids=lambda fault: type(fault).__name__,
)
async def test_it_survives_what_may_happen(server: Server, connect: Connect, fault: Any) -> None:
    client = await connect(auto_reconnect=True)
    server.fault(fault)
    if isinstance(fault, LoseAnswer):
        waiting = asyncio.ensure_future(client(GetNearestDcRequest()))
        await asyncio.sleep(0.1)
        assert not waiting.done()
        server.drop_connections()
        assert (await asyncio.wait_for(waiting, 10)).country == "NL"
    for _ in range(15):
        assert (await asyncio.wait_for(client(GetNearestDcRequest()), 10)).country == "NL"


async def test_without_the_retired_form_it_cannot_make_a_key() -> None:
    async with Server(accept_retired=False) as server:
        rsa.add_key(server.public_key.encode(), old=False)
        session = StringSession()
        session.set_dc(2, server.host, server.port)
        client = telethon.TelegramClient(
            session, 1, "hash", connection_retries=0, retry_delay=0, timeout=2
        )
        with pytest.raises(errors.InvalidBufferError, match="404"):
            await client.connect()
        await client.disconnect()
