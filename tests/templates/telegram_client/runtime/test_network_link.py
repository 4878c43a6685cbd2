"""A link: packets to whoever they are for, and one end for every way to end."""

import asyncio
import os
from collections.abc import Sequence

import pytest
from telegram_client.runtime.errors import RemoteError, TransportError
from telegram_client.runtime.network.link import Link
from telegram_client.runtime.network.streams import Receiver
from telegram_client.runtime.storage import Address
from telegram_client.runtime.transports import Abridged, ClientTransport, ServerTransport

PACKET = bytes(range(40))


class Wire:
    """A network of one stream, whose other end is in the test's hands."""

    def __init__(self) -> None:
        self.written = bytearray()
        self.server = ServerTransport(random_bytes=os.urandom)
        self.receiver: Receiver
        self.is_closed = False
        self.unsent = 0

    async def connect(self, addresses: Sequence[Address], receiver: Receiver) -> "Wire":
        self.receiver = receiver
        return self

    def write(self, data: bytes) -> int:
        self.written += data
        self.server.receive_data(data)
        return self.unsent

    def close(self) -> None:
        self.is_closed = True
        asyncio.get_running_loop().call_soon(self.receiver.connection_lost, None)

    def say(self, *packets: bytes) -> None:
        """All packets in one piece, as a socket may have them."""
        self.receiver.data_received(b"".join(map(self.server.encode, packets)))


class Notes:
    """A handler that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def packet_received(self, packet: bytes) -> None:
        if packet == b"nonsense":
            raise RemoteError("nonsense")
        self.told.append(packet)

    def quick_ack_received(self, token: int) -> None:
        self.told.append(token)

    def transport_error_received(self, code: int) -> None:
        self.told.append(code)

    def reading_done(self) -> None:
        self.told.append("done")


@pytest.fixture
async def wire() -> Wire:
    return Wire()


@pytest.fixture
async def link(wire: Wire) -> Link:
    transport = ClientTransport(Abridged, random_bytes=os.urandom)
    link = await Link.open(wire, [], transport)
    link.send(PACKET)
    assert wire.server.next_packet() == (PACKET, False)
    return link


async def test_the_transports_first_bytes_go_first(wire: Wire, link: Link) -> None:
    assert wire.written == b"\xef" + bytes([len(PACKET) // 4]) + PACKET


async def test_all_that_a_socket_had_is_handed_over_in_one_go(wire: Wire, link: Link) -> None:
    link.handler = notes = Notes()
    token = 0x8123_4567
    wire.say(PACKET, PACKET[:8])
    wire.receiver.data_received(wire.server.encode_quick_ack(token))
    wire.receiver.data_received(wire.server.encode_error(-429))
    expected = [PACKET, PACKET[:8], "done", token, "done", -429, "done"]
    assert notes.told == expected


async def test_a_packet_in_pieces_is_handed_over_once(wire: Wire, link: Link) -> None:
    link.handler = notes = Notes()
    data = wire.server.encode(PACKET)
    for start in range(len(data)):
        wire.receiver.data_received(data[start : start + 1])
    assert [each for each in notes.told if each != "done"] == [PACKET]


async def test_an_answer_that_is_waited_for_goes_to_nobody_else(wire: Wire, link: Link) -> None:
    link.handler = notes = Notes()
    answer = asyncio.ensure_future(link.next_packet())
    await asyncio.sleep(0)
    wire.say(PACKET)
    assert await answer == PACKET
    assert notes.told == ["done"]


async def test_a_code_instead_of_the_answer_is_raised(wire: Wire, link: Link) -> None:
    answer = asyncio.ensure_future(link.next_packet())
    await asyncio.sleep(0)
    wire.receiver.data_received(wire.server.encode_error(-404))
    with pytest.raises(TransportError, match="-404"):
        await answer


async def test_what_cannot_be_the_servers_ends_the_link(wire: Wire, link: Link) -> None:
    link.handler = notes = Notes()
    wire.say(b"nonsense", PACKET)
    assert str(link.lost.result()) == "nonsense"
    assert wire.is_closed
    assert notes.told == []


async def test_a_length_beyond_the_limit_ends_the_link(wire: Wire, link: Link) -> None:
    wire.receiver.data_received(b"\x7f\xff\xff\xff")
    assert isinstance(link.lost.result(), RemoteError)
    assert wire.is_closed


async def test_hanging_up_ends_the_link_and_whoever_waits(wire: Wire, link: Link) -> None:
    answer = asyncio.ensure_future(link.next_packet())
    await asyncio.sleep(0)
    wire.receiver.connection_lost(None)
    with pytest.raises(ConnectionResetError, match="hung up"):
        await answer
    with pytest.raises(ConnectionResetError):
        await link.next_packet()
    link.send(PACKET)
    await link.wait_closed()


async def test_closing_waits_for_the_socket(wire: Wire, link: Link) -> None:
    link.close(ConnectionError("no answer to a ping"))
    assert str(link.lost.result()) == "no answer to a ping"
    await link.wait_closed()
    assert wire.is_closed
    link.close()
    assert str(link.lost.result()) == "no answer to a ping"


async def test_a_link_is_sending_while_the_network_takes_something(wire: Wire, link: Link) -> None:
    found = []
    for wire.unsent in (0, 1000, 400, 400, 0):
        found.append(link.is_sending())
    assert found == [False, True, True, False, False]
