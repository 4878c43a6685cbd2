"""The server as a client meets it: transports, keys, salts, numbers, quick acks, ends."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable

import pytest
from telegram_client import functions, types
from telegram_client.runtime.crypto import AuthKey
from telegram_client.runtime.errors import TransportError
from telegram_client.runtime.handshake import NewKey
from telegram_client.runtime.rpc_errors import RpcError
from telegram_client.runtime.service import (
    DestroyAuthKey,
    DestroyAuthKeyOk,
    DestroySession,
    Ping,
    PingDelayDisconnect,
    Pong,
)
from telegram_client.runtime.session import QuickAcked, UpdatesMissing
from telegram_client.runtime.transports import FRAMINGS, Framing, PaddedIntermediate, ProxySecret
from telegram_client.testing import RetryKey, Server

from tests.templates.telegram_client.testing.peer import Peer

Connect = Callable[..., Awaitable[Peer]]

NEAREST = functions.help.GetNearestDc
DAY = 86_400


@pytest.mark.parametrize("obfuscated", [False, True], ids=["plain", "obfuscated"])
@pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS)
async def test_every_transport_is_recognised_by_its_first_bytes(
    server: Server, connect: Connect, framing: type[Framing], obfuscated: bool
) -> None:
    peer = await connect(server, framing, obfuscated=obfuscated)
    assert (await peer.call(NEAREST())).this_dc == 2
    name = f"obfuscated {framing.name}" if obfuscated else framing.name
    assert [each.transport_name for each in server.connections] == [name]


async def test_with_a_secret_the_server_is_an_mtproxy(connect: Connect) -> None:
    async with Server(secret="dd" + "0f" * 16) as server:
        assert server.secret
        peer = await connect(server, PaddedIntermediate, secret=server.secret)
        assert (await peer.call(NEAREST())).this_dc == 2
        stranger = Peer(server, secret=ProxySecret(os.urandom(16)))
        await stranger.open()
        with pytest.raises((EOFError, TimeoutError, ConnectionError)):
            async with asyncio.timeout(1):
                await stranger.exchange()
        await stranger.close()


# Keys.


async def test_an_exchange_can_be_repeated_on_one_connection(server: Server) -> None:
    peer = await Peer(server).open()
    keys = [await peer.exchange(), await peer.exchange(expires_in=DAY)]
    assert keys[0].expires_at is None
    assert abs((keys[1].expires_at or 0) - time.time() - DAY) < 5
    await peer.close()


async def test_a_key_that_the_server_has_already_is_made_anew(
    server: Server, connect: Connect
) -> None:
    faults = server.fault(RetryKey())
    peer = await connect(server)
    assert faults.are_over
    assert (await peer.call(NEAREST())).this_dc == 2


async def test_a_client_of_another_data_center_is_refused(server: Server) -> None:
    peer = await Peer(server).open()
    with pytest.raises(TransportError) as caught:
        await peer.exchange(data_center=4)
    assert caught.value.code == -444
    await peer.close()


async def test_a_server_can_take_clients_of_any_data_center() -> None:
    async with Server(any_data_center=True) as server:
        peer = await Peer(server).open()
        assert await peer.exchange(data_center=10_004)
        await peer.close()


async def test_an_unknown_key_is_answered_with_404(server: Server, connect: Connect) -> None:
    unknown = NewKey(AuthKey(os.urandom(256)), 1, 0.0)
    peer = await connect(server, key=unknown)
    peer.flush()
    assert await peer.transport_error() == -404


async def test_keys_can_be_forgotten(server: Server, peer: Peer) -> None:
    await peer.call(NEAREST())
    server.forget_keys()
    assert peer.session
    peer.session.send(NEAREST())
    peer.flush()
    assert await peer.transport_error() == -404
    assert server.sessions == []


async def test_a_packet_that_cannot_be_decrypted_ends_the_connection(
    server: Server, peer: Peer
) -> None:
    assert peer.key
    peer.write(peer.key.auth_key.key_id + os.urandom(80))
    with pytest.raises(EOFError):
        await peer.next_packet()


async def test_a_key_can_be_destroyed(server: Server, peer: Peer) -> None:
    assert await peer.call(DestroyAuthKey()) == DestroyAuthKeyOk()
    assert peer.session
    peer.session.send(NEAREST())
    peer.flush()
    assert await peer.transport_error() == -404


# Temporary keys.


async def temporary(server: Server, connect: Connect) -> tuple[Peer, NewKey]:
    """A peer with a temporary key, and a permanent key to bind it to."""
    maker = await Peer(server).open()
    permanent, key = await maker.exchange(), await maker.exchange(expires_in=DAY)
    await maker.close()
    return await connect(server, key=key), permanent


async def test_a_temporary_key_is_bound_to_a_permanent_one(
    server: Server, connect: Connect
) -> None:
    peer, permanent = await temporary(server, connect)
    with pytest.raises(RpcError, match="AUTH_KEY_PERM_EMPTY"):
        await peer.call(functions.updates.GetState())
    assert await peer.bind(permanent) is True
    with pytest.raises(RpcError, match="AUTH_KEY_UNREGISTERED"):
        await peer.call(functions.updates.GetState())


@pytest.mark.parametrize(
    "field", ["nonce", "temporary", "permanent", "session_id", "expires_at", "msg_id"]
)
async def test_a_binding_message_that_says_something_else_is_refused(
    server: Server, connect: Connect, field: str
) -> None:
    peer, permanent = await temporary(server, connect)
    with pytest.raises(RpcError, match="ENCRYPTED_MESSAGE_INVALID"):
        await peer.bind(permanent, **{field: 12})


async def test_a_temporary_key_is_not_bound_to_a_second_one(
    server: Server, connect: Connect
) -> None:
    peer, permanent = await temporary(server, connect)
    maker = await Peer(server).open()
    other = await maker.exchange()
    await maker.close()
    await peer.bind(permanent)
    with pytest.raises(RpcError, match="TEMP_AUTH_KEY_ALREADY_BOUND"):
        await peer.bind(other)


async def test_a_permanent_key_is_not_bound(server: Server, peer: Peer) -> None:
    assert peer.key
    with pytest.raises(RpcError, match="TEMP_AUTH_KEY_EMPTY"):
        await peer.bind(peer.key)


async def test_a_temporary_key_ends(connect: Connect) -> None:
    async with Server(unix_time=lambda: 1_800_000_000.0) as server:
        maker = await Peer(server).open()
        key = await maker.exchange(expires_in=60)
        await maker.close()
        peer = await connect(server, key=key)
        assert (await peer.call(NEAREST())).this_dc == 2
        assert server._core
        assert peer.session
        server._core.time_offset += 61
        peer.session.send(NEAREST())
        peer.flush()
        assert await peer.transport_error() == -404


# Salts, sessions, quick acks, pings.


async def test_after_a_rotation_the_client_is_told_the_salt(server: Server, peer: Peer) -> None:
    await peer.call(NEAREST())
    before = len(peer.packets)
    server.rotate_salts()
    assert (await peer.call(NEAREST())).this_dc == 2
    assert len(server.requested(NEAREST)) == 2
    assert len(peer.packets) >= before + 2


async def test_salts_can_rotate_all_the_time(connect: Connect) -> None:
    async with Server(rotate_salts_every=0.02) as server:
        peer = await connect(server)
        for _ in range(10):
            await peer.call(NEAREST())
            await asyncio.sleep(0.01)
        assert len(server.requested(NEAREST)) == 10


async def test_a_forgotten_session_is_a_new_one(server: Server, peer: Peer) -> None:
    await peer.call(NEAREST())
    peer.events.clear()
    server.forget_sessions()
    await peer.call(NEAREST())
    assert any(isinstance(event, UpdatesMissing) for event in peer.events)


async def test_a_session_can_be_destroyed(server: Server, connect: Connect) -> None:
    first = await connect(server)
    await first.call(NEAREST())
    second = await connect(server, key=first.key)
    await second.call(NEAREST())
    assert first.session
    assert second.session
    assert len(server.sessions) == 2
    second.session.send(DestroySession(session_id=first.session.session_id))
    await second.call(NEAREST())
    assert [each.session_id for each in server.sessions] == [second.session.session_id]


@pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS)
async def test_a_quick_ack_is_sent_when_it_is_asked_for(
    server: Server, connect: Connect, framing: type[Framing]
) -> None:
    peer = await connect(server, framing)
    await peer.call(NEAREST())
    assert peer.quick_acks == []
    await peer.call(NEAREST(), quick_ack=True)
    assert len(peer.quick_acks) == 1
    assert peer.session
    events = peer.session.receive_quick_ack(peer.quick_acks[0])
    assert not any(isinstance(event, QuickAcked) for event in events)


async def test_a_ping_is_answered(peer: Peer) -> None:
    assert peer.session
    request = peer.session.send(Ping(ping_id=5))
    assert await peer.result(request) == Pong(msg_id=request.msg_id, ping_id=5)


async def test_the_connection_ends_when_no_further_ping_comes(server: Server, peer: Peer) -> None:
    await peer.call(PingDelayDisconnect(ping_id=1, disconnect_delay=0))
    with pytest.raises(EOFError):
        await peer.until(lambda event: False)


async def test_a_ping_puts_off_the_end(server: Server, peer: Peer) -> None:
    await peer.call(PingDelayDisconnect(ping_id=1, disconnect_delay=1))
    await peer.call(PingDelayDisconnect(ping_id=2, disconnect_delay=60))
    await asyncio.sleep(1.1)
    assert (await peer.call(NEAREST())) == types.NearestDc(country="NL", this_dc=2, nearest_dc=2)
