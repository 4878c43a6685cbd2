"""The server: what it answers, what it records, and how it comes and goes."""

import asyncio
import gc
import struct
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram_client import functions, types
from telegram_client.runtime.crypto import RSAPublicKey
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.rpc_errors import BadRequest, Flood, RpcError
from telegram_client.runtime.session import Failed, Result
from telegram_client.testing import Server

from tests.templates.telegram_client.testing.peer import Peer

Connect = Callable[..., Awaitable[Peer]]

NEAREST = functions.help.GetNearestDc
HERE = types.NearestDc(country="NL", this_dc=2, nearest_dc=2)
THERE = types.NearestDc(country="SG", this_dc=2, nearest_dc=5)


def introduced(query: Any, layer: int = 228) -> Any:
    init = functions.InitConnection(
        api_id=7,
        device_model="model",
        system_version="1",
        app_version="2",
        system_lang_code="en",
        lang_pack="",
        lang_code="en",
        query=query,
    )
    return functions.InvokeWithLayer(layer=layer, query=init)


# What it answers.


async def test_nearest_dc_and_config_are_answered_without_a_script(
    server: Server, peer: Peer
) -> None:
    config = await peer.call(functions.help.GetConfig())
    assert await peer.call(NEAREST()) == HERE
    assert (config.this_dc, len(config.dc_options)) == (2, 1)
    option = config.dc_options[0]
    assert (option.id, option.ip_address, option.port) == (2, server.host, server.port)


async def test_a_scripted_answer_goes_before_all_others(server: Server, peer: Peer) -> None:
    server.answer(NEAREST, THERE)
    assert await peer.call(NEAREST()) == THERE


async def test_of_several_answers_each_serves_once_and_the_last_one_stays(
    server: Server, peer: Peer
) -> None:
    server.answer(NEAREST, HERE, Flood("FLOOD_WAIT_3", value=3), THERE)
    assert await peer.call(NEAREST()) == HERE
    with pytest.raises(RpcError, match="FLOOD_WAIT_3"):
        await peer.call(NEAREST())
    assert [await peer.call(NEAREST()) for _ in range(2)] == [THERE, THERE]


async def test_an_answer_can_be_made_of_the_request(server: Server, peer: Peer) -> None:
    server.answer(functions.users.GetUsers, lambda query: [types.UserEmpty(id=len(query.id))])
    users = await peer.call(functions.users.GetUsers(id=[types.InputUserSelf()] * 3))
    assert users == [types.UserEmpty(id=3)]


async def test_an_answer_can_take_its_time_while_others_pass(server: Server, peer: Peer) -> None:
    gate = asyncio.Event()

    async def slow(query: object) -> Any:
        await gate.wait()
        return THERE

    server.answer(NEAREST, slow)
    assert peer.session
    waiting = peer.session.send(NEAREST())
    await peer.call(functions.help.GetConfig())
    gate.set()
    assert await peer.result(waiting) == THERE


async def test_a_vector_and_a_bool_are_answers_too(server: Server, peer: Peer) -> None:
    server.answer(functions.users.GetUsers, [types.UserEmpty(id=1), types.UserEmpty(id=2)])
    server.answer(functions.account.UpdateStatus, True)
    assert len(await peer.call(functions.users.GetUsers(id=[]))) == 2
    assert await peer.call(functions.account.UpdateStatus(offline=False)) is True


@pytest.mark.parametrize(("documented", "code"), [([406], 406), ([406, 400], 400), ([], 400)])
async def test_an_error_class_fails_with_a_code_that_the_method_documents(
    server: Server,
    peer: Peer,
    monkeypatch: pytest.MonkeyPatch,
    documented: list[int],
    code: int,
) -> None:
    class Refused(BadRequest):
        NAMES = ("REFUSED_HERE",)

    monkeypatch.setattr(NEAREST, "ERRORS", tuple(("REFUSED_HERE", each) for each in documented))
    server.fail(NEAREST, Refused)
    with pytest.raises(RpcError) as caught:
        await peer.call(NEAREST())
    assert (caught.value.code, caught.value.message) == (code, "REFUSED_HERE")


def test_an_error_with_a_number_must_have_one() -> None:
    class TooFast(Flood):
        NAMES = ("TOO_FAST_%d",)

    server = Server()
    server.fail(NEAREST, TooFast(value=5))
    with pytest.raises(LocalError, match=r"TooFast\(value=\.\.\.\)"):
        server.fail(NEAREST, TooFast)


def test_only_methods_are_answered() -> None:
    with pytest.raises(LocalError, match="is no method"):
        Server().answer(types.NearestDc, HERE)  # type: ignore[arg-type]


async def test_what_is_not_scripted_fails_with_the_name_of_the_method(peer: Peer) -> None:
    with pytest.raises(BadRequest, match=r"METHOD_NOT_SCRIPTED: help\.getSupport"):
        await peer.call(functions.help.GetSupport())


async def test_an_answer_that_raises_fails_its_call_and_is_kept(server: Server, peer: Peer) -> None:
    def wrong(query: object) -> types.NearestDc:
        raise ZeroDivisionError("a mistake")

    server.answer(NEAREST, wrong)
    with pytest.raises(RpcError, match=r"ANSWER_FAILED: help\.getNearestDc: ZeroDivisionError"):
        await peer.call(NEAREST())
    assert [type(each) for each in server.mishaps] == [ZeroDivisionError]


async def test_an_answer_that_cannot_be_encoded_fails_its_call(server: Server, peer: Peer) -> None:
    server.answer(NEAREST, types.NearestDc(country="NL", this_dc=1 << 40, nearest_dc=2))
    with pytest.raises(RpcError, match=r"ANSWER_FAILED: .*this_dc"):
        await peer.call(NEAREST())
    assert await peer.call(functions.help.GetConfig())


async def test_a_large_answer_is_packed(server: Server, peer: Peer) -> None:
    user = types.UserEmpty(id=1)
    server.answer(functions.users.GetUsers, [user] * 5000)
    assert await peer.call(functions.users.GetUsers(id=[])) == [user] * 5000
    assert max(map(len, peer.packets)) < 5000


async def test_a_cancelled_call_stops_its_answer(server: Server, peer: Peer) -> None:
    stopped = asyncio.Event()

    async def never(query: object) -> Any:
        try:
            await asyncio.Event().wait()
        finally:
            stopped.set()

    server.answer(NEAREST, never)
    assert peer.session
    request = peer.session.send(NEAREST())
    await peer.call(functions.help.GetConfig())
    peer.session.cancel(request)
    await peer.call(functions.help.GetConfig())
    await asyncio.wait_for(stopped.wait(), 1)


# What it records.


async def test_requests_are_recorded_without_their_wrappers(server: Server, peer: Peer) -> None:
    await peer.call(introduced(NEAREST()))
    request = server.requests[-1]
    assert (request.function, request.method, request.layer) == (
        NEAREST(),
        "help.getNearestDc",
        228,
    )
    assert [each.NAME for each in request.wrappers] == ["invokeWithLayer", "initConnection"]
    assert request.session.introduction.device_model == "model"
    assert server.requested(NEAREST) == [NEAREST()]


async def test_only_so_many_requests_are_kept(connect: Connect) -> None:
    async with Server(keep_requests=2) as server:
        peer = await connect(server)
        for _ in range(5):
            await peer.call(NEAREST())
        assert len(server.requests) == 2


async def test_a_server_can_insist_on_an_introduction(connect: Connect) -> None:
    async with Server(needs_introduction=True) as server:
        peer = await connect(server)
        with pytest.raises(BadRequest, match="CONNECTION_NOT_INITED"):
            await peer.call(NEAREST())
        assert await peer.call(introduced(NEAREST())) == HERE
        assert await peer.call(NEAREST()) == HERE


# Requests of other layers.


async def send_bytes(peer: Peer, data: bytes) -> Any:
    """Sends bytes as the body of a request."""
    assert peer.session
    request = peer.session.send(NEAREST())
    request.body = data
    return await peer.result(request)


async def test_an_unknown_method_fails_only_its_call(server: Server, peer: Peer) -> None:
    wrapped = bytes(introduced(NEAREST()))[: -len(bytes(NEAREST()))] + b"\x0d\xf0\xad\x0b"
    with pytest.raises(BadRequest, match="INPUT_METHOD_INVALID_0BADF00D_LAYER_228"):
        await send_bytes(peer, wrapped)
    request = server.requests[-1]
    assert (request.function, request.method, request.layer) == (None, "", 228)
    assert [each.NAME for each in request.wrappers] == ["invokeWithLayer", "initConnection"]
    assert await peer.call(NEAREST()) == HERE


async def test_an_unknown_constructor_in_a_request_fails_only_its_call(peer: Peer) -> None:
    query = bytes(functions.users.GetUsers(id=[types.InputUserSelf()]))
    with pytest.raises(BadRequest, match="INPUT_CONSTRUCTOR_INVALID_0BADF00D"):
        await send_bytes(peer, query[:-4] + b"\x0d\xf0\xad\x0b")
    assert await peer.call(NEAREST()) == HERE


async def test_a_request_that_ends_too_early_fails_only_its_call(peer: Peer) -> None:
    with pytest.raises(BadRequest, match="INPUT_FETCH_ERROR"):
        await send_bytes(peer, bytes(functions.users.GetUsers(id=[types.InputUserSelf()]))[:-4])
    assert await peer.call(NEAREST()) == HERE


@pytest.mark.parametrize(
    ("number", "flags"),
    [(0xC7481DA6, b""), (0x785188B8, bytes(4))],
    ids=["layer 67", "layer 81"],
)
async def test_an_introduction_of_an_older_layer_is_unwrapped(
    server: Server, peer: Peer, number: int, flags: bytes
) -> None:
    layer, init = struct.pack("<II", 0xDA9B0D0D, 81), struct.pack("<I", number)
    api_id, texts = struct.pack("<I", 7), b"\x01a\x00\x00" * 6
    answer = await send_bytes(peer, layer + init + flags + api_id + texts + bytes(NEAREST()))
    assert answer == HERE
    assert server.sessions[0].introduction.api_id == 7
    assert server.requests[-1].layer == 81


# Updates and sessions.


async def test_an_update_is_pushed_to_every_session_that_wants_it(
    server: Server, peer: Peer, connect: Connect
) -> None:
    other = await connect(server)
    await peer.call(introduced(NEAREST()))
    await other.call(functions.InvokeWithoutUpdates(query=NEAREST()))
    update = types.UpdatesTooLong()
    assert await server.push(update) == 1
    assert await peer.update() == update


async def test_an_update_is_pushed_to_one_session(server: Server, peer: Peer) -> None:
    await peer.call(NEAREST())
    await server.sessions[0].push(types.UpdatesTooLong())
    assert await peer.update() == types.UpdatesTooLong()


async def test_what_was_not_acknowledged_comes_again_over_a_new_connection(
    server: Server, peer: Peer
) -> None:
    await peer.call(NEAREST())
    session = server.sessions[0]
    server.drop_connections()
    await asyncio.sleep(0.01)
    assert not session.is_connected
    await session.push(types.UpdatesTooLong())
    await peer.again()
    assert await peer.update() == types.UpdatesTooLong()
    assert server.sessions == [session]


async def test_the_server_acknowledges_a_call_whose_answer_takes_long(
    server: Server, peer: Peer
) -> None:
    server.answer(NEAREST, lambda query: asyncio.sleep(0.8, HERE))
    assert peer.session
    request = peer.session.send(NEAREST())
    assert await peer.result(request) == HERE
    assert request.acknowledged


# Coming and going.


async def test_the_public_key_is_pkcs1(server: Server) -> None:
    assert server.public_key.startswith("-----BEGIN RSA PUBLIC KEY-----")
    assert RSAPublicKey.from_pem(server.public_key).n.bit_length() == 2048


async def test_a_server_that_is_closed_leaves_nothing_behind() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        before = asyncio.all_tasks()
        async with Server() as server:
            server.answer(NEAREST, lambda query: asyncio.sleep(60, HERE))
            peer = await Peer(server).begin()
            assert peer.session
            peer.session.send(NEAREST())
            peer.flush()
            await peer.call(functions.help.GetConfig())
        assert asyncio.all_tasks() == before
        with pytest.raises(EOFError):
            await peer.next_packet()
        await peer.close()
        gc.collect()


async def test_a_closed_server_can_be_started_again() -> None:
    server = Server()
    for _ in range(2):
        async with server:
            peer = await Peer(server).begin()
            assert await peer.call(NEAREST()) == HERE
            await peer.close()
    await server.close()
    with pytest.raises(LocalError, match="does not listen"):
        _ = server.port


async def test_two_servers_of_a_process_share_a_key_and_nothing_else(connect: Connect) -> None:
    async with Server() as one, Server() as other:
        assert one.public_key == other.public_key
        one.answer(NEAREST, THERE)
        assert await (await connect(other)).call(NEAREST()) == HERE


async def test_the_server_listens_on_ipv6_too(connect: Connect) -> None:
    try:
        server = await Server(host="::1").start()
    except OSError:
        pytest.skip("no IPv6 here")
    peer = await connect(server)
    config = await peer.call(functions.help.GetConfig())
    assert (config.dc_options[0].ip_address, config.dc_options[0].ipv6) == ("::1", True)
    await server.close()


async def test_many_calls_at_once_are_answered_once_each(server: Server, peer: Peer) -> None:
    assert peer.session
    server.answer(functions.users.GetUsers, lambda query: [types.UserEmpty(id=query.id[0].user_id)])
    requests = [
        peer.session.send(functions.users.GetUsers(id=[types.InputUser(user_id=n, access_hash=0)]))
        for n in range(3000)
    ]
    answers = [await peer.result(request) for request in requests]
    assert answers == [[types.UserEmpty(id=n)] for n in range(3000)]
    assert not any(isinstance(event, (Result, Failed)) for event in peer.events)
