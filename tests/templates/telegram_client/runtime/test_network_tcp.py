"""Streams over TCP: which address is tried when, who wins, and that nothing is left behind."""

import asyncio
import random
import socket
from collections.abc import AsyncIterator

import pytest
from telegram_client.runtime.network import tcp
from telegram_client.runtime.network.backoff import Backoff
from telegram_client.runtime.storage import Address

V4, V4_TOO = Address("149.154.167.51", 443), Address("149.154.167.91", 443)
V6, V6_TOO = Address("2001:67c:4e8:f002::a", 443), Address("2001:67c:4e8:f004::a", 443)


class Ear:
    """A receiver that keeps what it hears."""

    def __init__(self) -> None:
        self.data = b""
        self.lost: asyncio.Future[Exception | None] = asyncio.get_running_loop().create_future()

    def data_received(self, data: bytes) -> None:
        self.data += data

    def connection_lost(self, error: Exception | None) -> None:
        self.lost.set_result(error)


@pytest.fixture
async def echo() -> AsyncIterator[Address]:
    """A server that sends back what it gets, once, and hangs up."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.read(100))
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield Address(*server.sockets[0].getsockname())


@pytest.fixture
def closed() -> Address:
    """Where nobody listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return Address(*unused.getsockname())


@pytest.mark.parametrize(
    ("known", "prefer_ipv6", "ordered"),
    [
        ([V6, V4, V4_TOO], False, [V4, V6, V4_TOO]),
        ([V4, V4_TOO, V6, V6_TOO], True, [V6, V4, V6_TOO, V4_TOO]),
        ([V4, V4, V4_TOO], True, [V4, V4_TOO]),
        ([], False, []),
    ],
)
def test_families_take_turns_beginning_with_the_preferred_one(
    known: list[Address], prefer_ipv6: bool, ordered: list[Address]
) -> None:
    assert tcp.in_turn(known, prefer_ipv6=prefer_ipv6) == ordered


async def test_a_stream_carries_bytes_and_tells_its_end(echo: Address) -> None:
    ear = Ear()
    stream = await tcp.TcpNetwork().connect([echo], ear)
    stream.write(b"hello")
    assert await ear.lost is None
    assert ear.data == b"hello"
    stream.write(b"too late")
    stream.close()


async def test_closing_tells_the_end_too_and_twice_is_once(echo: Address) -> None:
    ear = Ear()
    stream = await tcp.TcpNetwork().connect([echo], ear)
    stream.close()
    stream.close()
    assert await ear.lost is None


async def test_an_address_that_refuses_gives_way_to_the_next(
    echo: Address, closed: Address
) -> None:
    ear = Ear()
    network = tcp.TcpNetwork(head_start=60)
    (await network.connect([closed, echo], ear)).write(b"hello")
    await ear.lost
    assert ear.data == b"hello"


async def test_an_address_that_hangs_gives_way_after_its_head_start(
    echo: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_open = tcp._open
    given_up = []

    async def open_or_hang(address: Address) -> tcp._TcpStream:
        try:
            if address.port == 1:
                await asyncio.Event().wait()
            return await really_open(address)
        except asyncio.CancelledError:
            given_up.append(address)
            raise

    monkeypatch.setattr(tcp, "_open", open_or_hang)
    hanging = Address("127.0.0.1", 1)
    ear = Ear()
    (await tcp.TcpNetwork(head_start=0.01).connect([hanging, echo], ear)).write(b"hello")
    await ear.lost
    assert ear.data == b"hello"
    assert given_up == [hanging]


async def test_winners_at_the_same_moment_leave_one_stream(
    echo: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_open = tcp._open
    opened: list[tcp._TcpStream] = []
    gate = asyncio.Event()

    async def open_together(address: Address) -> tcp._TcpStream:
        opened.append(await really_open(echo))
        if len(opened) == 2:
            gate.set()
        await gate.wait()
        return opened[-1] if address.port == 1 else opened[0]

    monkeypatch.setattr(tcp, "_open", open_together)
    ear = Ear()
    both = [Address("127.0.0.1", 1), Address("127.0.0.1", 2)]
    stream = await tcp.TcpNetwork(head_start=0.001).connect(both, ear)
    await asyncio.sleep(0.01)
    assert [each._transport is None for each in opened].count(True) == 1
    stream.close()
    await ear.lost


async def test_no_address_left_says_why_each_failed(closed: Address) -> None:
    with pytest.raises(OSError, match=str(closed.port)):
        await tcp.TcpNetwork().connect([closed, Address("127.0.0.1", 1)], Ear())
    with pytest.raises(ConnectionError, match="no address"):
        await tcp.TcpNetwork().connect([], Ear())


def test_pauses_double_up_to_a_limit_and_begin_again() -> None:
    backoff = Backoff(lambda: 1.0, first=1, limit=5)
    assert [backoff.next() for _ in range(5)] == [1, 2, 4, 5, 5]
    backoff.reset()
    assert backoff.next() == 1


def test_chance_shortens_a_pause_by_up_to_a_half() -> None:
    dice = random.Random(1)
    pauses = [Backoff(dice.random, first=8).next() for _ in range(200)]
    assert 4 <= min(pauses) < 4.5 < 7.5 < max(pauses) <= 8


def test_a_pause_that_the_server_wants_is_kept_in_full() -> None:
    assert Backoff(lambda: 0.0, first=1).next(at_least=30) == 30
