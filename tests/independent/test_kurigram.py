"""Kurigram against the local server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

pyrogram = pytest.importorskip("pyrogram", reason="Kurigram is not installed")

from pyrogram import raw  # noqa: E402
from pyrogram.connection import Connection, transport  # noqa: E402
from pyrogram.crypto import rsa  # noqa: E402
from telegram_client import functions, types  # noqa: E402
from telegram_client.runtime.crypto import RSAPublicKey  # noqa: E402
from telegram_client.runtime.rpc_errors import rpc_error  # noqa: E402
from telegram_client.testing import Duplicate, NewSession, Server, WrongSalt  # noqa: E402

Connect = Callable[..., Awaitable[Any]]

TRANSPORTS = {
    "abridged": transport.TCPAbridged,
    "obfuscated abridged": transport.TCPAbridgedO,
    "full": transport.TCPFull,
    "intermediate": transport.TCPIntermediate,
    "obfuscated intermediate": transport.TCPIntermediateO,
    "padded intermediate": transport.TCPIntermediatePadded,
}


@pytest.fixture
async def connect(server: Server) -> AsyncIterator[Connect]:
    """Makes Kurigram clients that are connected to `server`."""
    public = RSAPublicKey.from_pem(server.public_key)
    rsa.server_public_keys[public.fingerprint] = rsa.PublicKey(public.n, public.e)
    clients: list[Any] = []

    class Here(Connection):  # type: ignore[misc, valid-type, unused-ignore]
        """A connection to the local server, wherever it was meant to go."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            place = {"server_address": server.host, "port": server.port}
            super().__init__(*arguments, **{**options, **place})

    async def connect(name: str = "abridged", **options: Any) -> Any:
        client = pyrogram.Client(
            "local",
            api_id=1,
            api_hash="hash",
            in_memory=True,
            connection_factory=Here,
            protocol_factory=TRANSPORTS[name],
            **options,
        )
        await client.connect()
        clients.append(client)
        return client

    yield connect
    for client in clients:
        await client.disconnect()


@pytest.mark.parametrize("name", TRANSPORTS)
async def test_it_makes_a_key_and_calls(server: Server, connect: Connect, name: str) -> None:
    client = await connect(name)
    config = await client.invoke(raw.functions.help.GetConfig())
    assert (config.this_dc, config.dc_options[0].port) == (2, server.port)
    assert (await client.invoke(raw.functions.help.GetNearestDc())).country == "NL"
    assert [each.transport_name for each in server.connections] == [name]


async def test_its_requests_are_recorded(server: Server, connect: Connect) -> None:
    client = await connect()
    await client.invoke(raw.functions.help.GetNearestDc())
    request = server.requests[-1]
    assert request.function == functions.help.GetNearestDc()
    assert request.layer == raw.all.layer
    assert request.session.introduction.app_version == client.app_version


async def test_many_calls_at_once_are_all_answered(server: Server, connect: Connect) -> None:
    client = await connect()
    calls = [client.invoke(raw.functions.help.GetNearestDc()) for _ in range(100)]
    assert [each.country for each in await asyncio.gather(*calls)] == ["NL"] * 100


async def test_errors_arrive(server: Server, connect: Connect) -> None:
    server.fail(functions.help.GetNearestDc, rpc_error(420, "FLOOD_WAIT_77"))
    client = await connect(sleep_threshold=0)
    with pytest.raises(pyrogram.errors.FloodWait) as flood:
        await client.invoke(raw.functions.help.GetNearestDc())
    assert flood.value.value == 77
    with pytest.raises(pyrogram.errors.BadRequest, match=r"METHOD_NOT_SCRIPTED: help\.getSupport"):
        await client.invoke(raw.functions.help.GetSupport())


async def test_a_packed_answer_is_understood(server: Server, connect: Connect) -> None:
    nearest = types.NearestDc(country="N" * 5000, this_dc=1, nearest_dc=2)
    server.answer(functions.help.GetNearestDc, nearest)
    client = await connect()
    answer = await client.invoke(raw.functions.help.GetNearestDc())
    assert answer.country == "N" * 5000


async def test_a_bot_logs_in(server: Server, connect: Connect) -> None:
    account = server.account(bot_token="1:abc", name="Robot")
    client = await connect()
    me = await client.sign_in_bot("1:abc")
    assert (me.id, me.is_bot, me.first_name) == (account.id, True, "Robot")


async def test_a_person_logs_in_with_code_and_password(server: Server, connect: Connect) -> None:
    account = server.account(phone="+9996621234", code="22222", password="secret")
    client = await connect()
    sent = await client.send_code("+9996621234")
    with pytest.raises(pyrogram.errors.SessionPasswordNeeded):
        await client.sign_in("+9996621234", sent.phone_code_hash, "22222")
    assert (await client.check_password("secret")).id == account.id


@pytest.mark.parametrize(
    "fault", [WrongSalt(), NewSession(), Duplicate(times=3)], ids=lambda fault: type(fault).__name__
)
async def test_it_survives_what_may_happen(server: Server, connect: Connect, fault: Any) -> None:
    client = await connect()
    server.fault(fault)
    for _ in range(10):
        call = client.invoke(raw.functions.help.GetNearestDc())
        assert (await asyncio.wait_for(call, 10)).country == "NL"
