"""The four envelopes, byte for byte, seen from the client."""

import zlib

import pytest
from telegram_client.runtime.errors import LocalError, RemoteError, TransportError
from telegram_client.runtime.transports import (
    FRAMINGS,
    LIMIT,
    NEED_DATA,
    Abridged,
    ClientTransport,
    Event,
    Framing,
    Full,
    Intermediate,
    PaddedIntermediate,
    QuickAck,
)

TOKEN = 0x8A0B0C0D


def drain(client: ClientTransport) -> list[Event]:
    events: list[Event] = []
    while (event := client.next_packet()) is not NEED_DATA:
        events.append(event)
    return events


GOLDEN = [
    (Abridged, False, "0a" + "11" * 40),
    (Abridged, True, "8a" + "11" * 40),
    (Intermediate, False, "28000000" + "11" * 40),
    (Intermediate, True, "28000080" + "11" * 40),
    (PaddedIntermediate, False, "2f000000" + "11" * 40 + "07" * 7),
    (Full, False, "34000000" + "00000000" + "11" * 40 + "<crc>"),
    (Full, True, "34000080" + "00000000" + "11" * 40 + "<crc>"),
]


@pytest.mark.parametrize(("framing", "quick_ack", "expected"), GOLDEN)
def test_a_clients_envelope(framing: type[Framing], quick_ack: bool, expected: str) -> None:
    client = ClientTransport(framing, random_bytes=lambda n: b"\7" * n)
    body = bytes.fromhex(expected.removesuffix("<crc>"))
    crc = zlib.crc32(body).to_bytes(4, "little") if framing is Full else b""
    assert client.encode(b"\x11" * 40, quick_ack=quick_ack) == body + crc


def test_a_long_abridged_envelope() -> None:
    client = ClientTransport(Abridged, random_bytes=bytes)
    assert client.encode(bytes(508))[:4].hex() == "7f7f0000"
    assert client.encode(bytes(508), quick_ack=True)[:4].hex() == "ff7f0000"


@pytest.mark.parametrize(
    ("framing", "first"),
    [(Abridged, "ef"), (Intermediate, "eeeeeeee"), (PaddedIntermediate, "dddddddd"), (Full, "")],
)
def test_what_a_client_sends_first(framing: type[Framing], first: str) -> None:
    assert ClientTransport(framing, random_bytes=bytes).initial_bytes().hex() == first


def test_the_full_transport_counts_its_packets() -> None:
    client = ClientTransport(Full, random_bytes=bytes)
    assert [client.encode(bytes(20))[4:8].hex() for _ in range(3)] == [
        "00000000",
        "01000000",
        "02000000",
    ]


# quick acks


@pytest.mark.parametrize(
    ("framing", "sent"),
    [
        (Abridged, "8a0b0c0d"),
        (Intermediate, "0d0c0b8a"),
        (PaddedIntermediate, "0d0c0b8a"),
        (Full, "0d0c0b8a"),
    ],
)
def test_a_quick_ack_nobody_asked_for(framing: type[Framing], sent: str) -> None:
    client = ClientTransport(framing, random_bytes=bytes)
    client.receive_data(bytes.fromhex(sent))
    assert drain(client) == [QuickAck(TOKEN)]


@pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS)
def test_a_server_does_not_ask_for_quick_acks(framing: type[Framing]) -> None:
    with pytest.raises(LocalError, match="only a client asks"):
        framing(server=True, random_bytes=bytes).encode(bytes(20), quick_ack=True)


# transport errors


@pytest.mark.parametrize("padding", range(16))
def test_a_padded_transport_error_is_recognised(padding: int) -> None:
    client = ClientTransport(PaddedIntermediate, random_bytes=bytes)
    error = (-404).to_bytes(4, "little", signed=True) + b"\xaa" * padding
    client.receive_data(len(error).to_bytes(4, "little") + error)
    with pytest.raises(TransportError, match="-404"):
        client.next_packet()


def test_a_bare_transport_error_on_the_full_transport_is_recognised() -> None:
    client = ClientTransport(Full, random_bytes=bytes)
    client.receive_data((-429).to_bytes(4, "little", signed=True) * 3)
    for _ in range(3):
        with pytest.raises(TransportError, match="-429"):
            client.next_packet()
    assert client.next_packet() is NEED_DATA


# hostile peers

HUGE = [
    (Abridged, "7fffffff", 4 * 0xFFFFFF),
    (Intermediate, "ffffff7f", 0x7FFFFFFF),
    (PaddedIntermediate, "ffffff7f", 0x7FFFFFFF),
    (Full, "ffffff7f", 0x7FFFFFFF - 12),
]


@pytest.mark.parametrize(("framing", "head", "length"), HUGE)
def test_a_length_beyond_the_limit_is_refused_before_it_is_buffered(
    framing: type[Framing], head: str, length: int
) -> None:
    client = ClientTransport(framing, random_bytes=bytes)
    client.receive_data(bytes.fromhex(head))
    error = f"server declared a packet of {length} bytes, not 1 to {LIMIT}"
    for _ in range(2):
        with pytest.raises(RemoteError, match=error):
            client.next_packet()


@pytest.mark.parametrize(
    ("framing", "sent"),
    [(Abridged, "00"), (Intermediate, "00000000"), (Full, "0c000000"), (Full, "08000000")],
)
def test_an_empty_packet_is_refused(framing: type[Framing], sent: str) -> None:
    client = ClientTransport(framing, random_bytes=bytes)
    client.receive_data(bytes.fromhex(sent))
    with pytest.raises(RemoteError, match="server declared a packet of"):
        client.next_packet()


def full_pair() -> tuple[bytearray, ClientTransport]:
    server = Full(server=True, random_bytes=bytes)
    return bytearray(server.encode(bytes(40))), ClientTransport(Full, random_bytes=bytes)


@pytest.mark.parametrize("position", [8, 47, 48, 51])
def test_a_wrong_checksum_is_refused(position: int) -> None:
    data, client = full_pair()
    data[position] ^= 1
    client.receive_data(bytes(data))
    for _ in range(2):
        with pytest.raises(RemoteError, match=r"server's CRC32: got .{8}, computed .{8}"):
            client.next_packet()


def test_a_wrong_sequence_number_is_refused_before_the_packet_is_there() -> None:
    data, client = full_pair()
    client.receive_data(bytes(data))
    assert len(drain(client)) == 1
    client.receive_data(bytes(data[:8]))
    with pytest.raises(RemoteError, match="server's sequence number: got 0, after 1 packets"):
        client.next_packet()


# the buffer


def test_many_packets_in_one_piece_are_taken_in_linear_time() -> None:
    client = ClientTransport(Intermediate, random_bytes=bytes)
    client.receive_data((b"\x18\0\0\0" + bytes(24)) * 200_000)  # a quadratic buffer takes minutes
    assert len(drain(client)) == 200_000
