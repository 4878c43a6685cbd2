"""Scripted faults: each does what it says, when it says, and no more."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext

import pytest
from telegram_client import functions, types
from telegram_client.runtime.errors import LocalError, RemoteError
from telegram_client.runtime.message import Unencrypted
from telegram_client.runtime.rpc_errors import RpcError
from telegram_client.runtime.session import Ignored, Result, UpdatesMissing
from telegram_client.runtime.session.notices import ON_BAD_MESSAGE, Fix
from telegram_client.runtime.transports import Abridged, Framing, Full, Intermediate
from telegram_client.testing import (
    BadMessage,
    Delay,
    Drop,
    Duplicate,
    Fault,
    HangUp,
    InTurn,
    LongPlain,
    LoseAnswer,
    LoseRequest,
    NewSession,
    QuickAcks,
    Reorder,
    Server,
    TransportCode,
    WrongSalt,
)

from tests.templates.telegram_client.testing.peer import Peer

Connect = Callable[..., Awaitable[Peer]]

NEAREST = functions.help.GetNearestDc
CONFIG = functions.help.GetConfig


async def calls_until_the_end(peer: Peer) -> int:
    """How many calls are answered before the server hangs up."""
    for answered in range(200):
        try:
            await peer.call(NEAREST())
        except (EOFError, ConnectionError):
            return answered
    raise AssertionError("the server does not hang up")


# The stream.


async def test_drop_after_bytes_received_looks_at_no_further_byte(
    server: Server, connect: Connect
) -> None:
    server.fault(Drop(received=5000))
    peer = await connect(server)
    connection = server.connections[0]
    await calls_until_the_end(peer)
    assert connection.received == 5000
    await peer.again()
    assert await peer.call(NEAREST())


async def test_drop_after_bytes_sent_cuts_a_packet_in_two(server: Server, connect: Connect) -> None:
    server.fault(Drop(sent=3001))
    peer = await connect(server)
    connection = server.connections[0]
    await calls_until_the_end(peer)
    assert connection.sent == 3001


async def test_drop_after_messages_still_answers_the_last_one(
    server: Server, connect: Connect
) -> None:
    server.fault(Drop(messages=3))
    peer = await connect(server)
    assert await calls_until_the_end(peer) == 3


async def test_drops_in_turn_end_one_connection_each(server: Server, connect: Connect) -> None:
    faults = server.fault(InTurn(*(Drop(messages=count) for count in (4, 1, 2))))
    peer = await connect(server)
    counts = []
    for _ in range(3):
        counts.append(await calls_until_the_end(peer))
        await peer.again()
    assert await peer.call(NEAREST())
    assert counts == [4, 1, 2]
    assert faults.are_over


async def test_a_fault_can_let_some_connections_go(server: Server, connect: Connect) -> None:
    server.fault(Drop(messages=1, after=1))
    first = await connect(server)
    for _ in range(5):
        await first.call(NEAREST())
    assert await calls_until_the_end(await connect(server)) == 1


# The key exchange.


@pytest.mark.parametrize("framing", [Abridged, Intermediate, Full])
async def test_plain_packets_can_be_longer_than_their_body(
    server: Server, connect: Connect, framing: type[Framing]
) -> None:
    server.fault(LongPlain(extra=32))
    peer = await connect(server, framing)
    assert await peer.call(NEAREST())
    plain = Unencrypted.from_bytes(peer.packets[0])
    assert len(peer.packets[0]) == 20 + len(plain.data) + 32


# Packets.


async def test_a_lost_request_is_never_seen(server: Server, peer: Peer) -> None:
    server.fault(LoseRequest(on=NEAREST))
    assert peer.session
    request = peer.session.send(NEAREST())
    peer.flush()
    await peer.call(CONFIG())
    assert server.requested(NEAREST) == []
    await peer.again()
    assert await peer.result(request)
    assert len(server.requested(NEAREST)) == 1


async def test_the_server_can_hang_up_on_a_call(server: Server, peer: Peer) -> None:
    server.fault(HangUp(on=NEAREST))
    await peer.call(CONFIG())
    assert await calls_until_the_end(peer) == 0
    assert server.requested(NEAREST) == []


@pytest.mark.parametrize("code", [-404, -429, -444, -1])
async def test_a_transport_error_answers_a_packet(server: Server, peer: Peer, code: int) -> None:
    server.fault(TransportCode(code=code, on=NEAREST))
    assert peer.session
    request = peer.session.send(NEAREST())
    peer.flush()
    assert await peer.transport_error() == code
    await peer.again()
    assert await peer.result(request)


@pytest.mark.parametrize("code", ON_BAD_MESSAGE)
async def test_a_bad_message_is_not_taken(server: Server, peer: Peer, code: int) -> None:
    fault = BadMessage(code=code, on=NEAREST)
    faults = server.fault(fault)
    is_refused = ON_BAD_MESSAGE[code] is Fix.GIVE_UP
    with pytest.raises(RemoteError, match=str(code)) if is_refused else nullcontext():
        assert await peer.call(NEAREST())
    assert len(server.requested(NEAREST)) == (0 if is_refused else 1)
    assert faults.strikes == [fault]


async def test_a_wrong_salt_is_corrected(server: Server, peer: Peer) -> None:
    faults = server.fault(WrongSalt(times=3))
    assert await peer.call(NEAREST())
    assert len(faults.strikes) == 3
    assert len(server.requested(NEAREST)) == 1


async def test_a_new_session_is_announced(server: Server, peer: Peer) -> None:
    await peer.call(NEAREST())
    peer.events.clear()
    server.fault(NewSession())
    assert await peer.call(NEAREST())
    assert any(isinstance(event, UpdatesMissing) for event in peer.events)


@pytest.mark.parametrize("framing", [Abridged, Intermediate, Full])
async def test_quick_acks_come_without_being_asked_for(
    server: Server, connect: Connect, framing: type[Framing]
) -> None:
    server.fault(QuickAcks())
    peer = await connect(server, framing)
    for _ in range(5):
        assert await peer.call(NEAREST())
    assert len(peer.quick_acks) == 10


# Answers.


async def test_a_delayed_answer_comes_later_than_others(server: Server, peer: Peer) -> None:
    server.fault(Delay(seconds=0.1, on=NEAREST))
    assert peer.session
    request = peer.session.send(NEAREST())
    await peer.call(CONFIG())
    assert request in peer.session.unanswered()
    assert await peer.result(request)


async def test_an_answer_that_is_lost_comes_again_when_it_is_asked_for(
    server: Server, peer: Peer
) -> None:
    server.fault(LoseAnswer(on=NEAREST))
    assert peer.session
    request = peer.session.send(NEAREST())
    await peer.call(CONFIG())
    assert request in peer.session.unanswered()
    await peer.again()
    assert await peer.result(request)
    assert len(server.requested(NEAREST)) == 1


async def test_an_answer_can_come_twice(server: Server, peer: Peer) -> None:
    server.fault(Duplicate(on=NEAREST))
    assert await peer.call(NEAREST())
    await peer.call(CONFIG())
    assert peer.packets[-3] == peer.packets[-2]
    assert any(isinstance(event, Ignored) for event in peer.events)


async def test_an_answer_can_come_after_the_next_one(server: Server, peer: Peer) -> None:
    await peer.call(CONFIG())
    server.fault(Reorder(on=NEAREST))
    assert peer.session
    early = peer.session.send(NEAREST())
    peer.flush()
    late = peer.session.send(CONFIG())
    peer.flush()
    await peer.until(lambda event: isinstance(event, Result) and event.request is late)
    assert early in peer.session.unanswered()
    assert await peer.result(early)


async def test_what_is_held_back_comes_even_if_nothing_follows(server: Server, peer: Peer) -> None:
    server.fault(Reorder(on=NEAREST, seconds=0.05))
    assert await peer.call(NEAREST())


# When, and how often.


async def test_a_fault_strikes_for_its_method_after_some_and_so_often(
    server: Server, peer: Peer
) -> None:
    server.answer(NEAREST, types.NearestDc(country="", this_dc=1, nearest_dc=1))
    faults = server.fault(BadMessage(code=34, on=NEAREST, after=2, times=2))
    outcomes = []
    for _ in range(6):
        await peer.call(CONFIG())
        try:
            outcomes.append((await peer.call(NEAREST())).this_dc)
        except RemoteError:
            outcomes.append(0)
    assert outcomes == [1, 1, 0, 0, 1, 1]
    assert len(faults.strikes) == 2


async def test_faults_of_a_block_end_with_it(server: Server, peer: Peer) -> None:
    with server.fault(Delay(seconds=60, times=None)) as faults:
        assert peer.session
        request = peer.session.send(NEAREST())
        peer.flush()
        await asyncio.sleep(0.05)
    assert await peer.call(CONFIG())
    assert request in peer.session.unanswered()
    assert not faults.are_over
    faults.remove()


async def test_faults_add_up(server: Server, peer: Peer) -> None:
    server.fault(Delay(seconds=0.05), Duplicate(), WrongSalt(), QuickAcks(times=2))
    assert await peer.call(NEAREST())
    assert len(server.requested(NEAREST)) == 1
    assert len(peer.quick_acks) == 4


@pytest.mark.parametrize(
    "make",
    [
        lambda: Drop(),
        lambda: Drop(sent=1, received=1),
        lambda: Drop(sent=1, on=NEAREST),
        lambda: Delay(seconds=1, times=0),
        lambda: Delay(seconds=1, after=-1),
        lambda: InTurn(Delay(seconds=1, times=None), Drop(sent=1)),
    ],
)
def test_faults_that_cannot_be_are_refused(make: Callable[[], Fault]) -> None:
    with pytest.raises(LocalError):
        make()


def test_faults_are_values() -> None:
    assert Delay(seconds=1) == Delay(seconds=1)
    assert (
        str(Drop(sent=5)) == "Drop(on=None, after=0, times=1, received=None, sent=5, messages=None)"
    )


async def test_a_fault_does_not_change_errors(server: Server, peer: Peer) -> None:
    server.fault(Duplicate(), Delay(seconds=0.01))
    with pytest.raises(RpcError, match="METHOD_NOT_SCRIPTED"):
        await peer.call(functions.help.GetSupport())
