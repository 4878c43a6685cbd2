"""Transports: every framing, plain, obfuscated and through a proxy, in both roles."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram_client.runtime.errors import LocalError, RemoteError, TransportError
from telegram_client.runtime.transports import (
    FRAMINGS,
    LIMIT,
    NEED_DATA,
    Abridged,
    ClientTransport,
    Event,
    Framing,
    Intermediate,
    Packet,
    PaddedIntermediate,
    ProxySecret,
    QuickAck,
    ServerTransport,
)

SECRET = ProxySecret(bytes(range(16)))
DD_SECRET = ProxySecret(bytes(range(16)), padded=True)
TOKEN = 0x8A0B0C0D


@dataclass(frozen=True)
class Way:
    """One way of connecting."""

    framing: type[Framing]
    obfuscated: bool = False
    secret: ProxySecret | None = None

    def connect(self, seed: int = 0, limit: int = LIMIT) -> tuple[ClientTransport, ServerTransport]:
        source = random.Random(seed)
        client = ClientTransport(
            self.framing,
            random_bytes=source.randbytes,
            obfuscated=self.obfuscated,
            proxy=self.secret,
            data_center=-2 if self.secret else None,
            limit=limit,
        )
        return client, ServerTransport(
            random_bytes=source.randbytes, secret=self.secret, limit=limit
        )

    def __str__(self) -> str:
        cover = self.secret or ("obfuscated" if self.obfuscated else "plain")
        return f"{self.framing.name}-{cover}"


WAYS = [
    *(Way(framing, obfuscated) for framing in FRAMINGS.values() for obfuscated in (False, True)),
    *(Way(framing, secret=SECRET) for framing in (Abridged, Intermediate, PaddedIntermediate)),
    Way(PaddedIntermediate, secret=DD_SECRET),
]
each_way = pytest.mark.parametrize("way", WAYS, ids=str)
each_framing = pytest.mark.parametrize("framing", FRAMINGS.values(), ids=FRAMINGS)

packets = st.lists(
    st.integers(5, 200).flatmap(lambda words: st.binary(min_size=4 * words, max_size=4 * words)),
    max_size=4,
)
cuts = st.lists(st.integers(1, 90), min_size=1, max_size=8)


def pieces(data: bytes, sizes: list[int]) -> Iterator[bytes]:
    """The data cut into the given sizes, over and over."""
    at = turn = 0
    while at < len(data):
        size = sizes[turn % len(sizes)]
        yield data[at : at + size]
        at, turn = at + size, turn + 1


def drain(transport: ClientTransport | ServerTransport) -> list[Event]:
    events: list[Event] = []
    while (event := transport.next_packet()) is not NEED_DATA:
        events.append(event)
    return events


def feed(
    transport: ClientTransport | ServerTransport, data: bytes, sizes: list[int]
) -> list[Event]:
    events = []
    for piece in pieces(data, sizes):
        transport.receive_data(piece)
        events += drain(transport)
    return events


def assert_same(events: list[Event], sent: list[Packet], way: Way, padding: int) -> None:
    """The same packets, but for the padding that only a padded transport adds."""
    most = padding if way.framing is PaddedIntermediate else 0
    assert len(events) == len(sent)
    for event, packet in zip(events, sent, strict=True):
        assert isinstance(event, Packet)
        assert event.data.startswith(packet.data)
        assert len(event.data) - len(packet.data) <= most
        assert event.quick_ack == packet.quick_ack


def greet(client: ClientTransport, server: ServerTransport) -> None:
    """Bring both ends to where packets flow: the first packet shows the full transport."""
    server.receive_data(client.initial_bytes() + client.encode(bytes(40)))
    assert len(drain(server)) == 1


# any split of bytes yields the same packets


@each_way
@settings(max_examples=25, deadline=None)
@given(
    sent=st.lists(st.tuples(packets.map(b"".join), st.booleans())), sizes=cuts, seed=st.integers()
)
def test_any_split_of_a_clients_bytes_yields_its_packets(
    way: Way, sent: list[tuple[bytes, bool]], sizes: list[int], seed: int
) -> None:
    client, server = way.connect(seed)
    expected = [Packet(data, quick_ack) for data, quick_ack in sent if data]
    data = client.initial_bytes()
    data += b"".join(client.encode(item.data, quick_ack=item.quick_ack) for item in expected)
    assert_same(feed(server, data, sizes), expected, way, 15)
    if expected:
        assert (server.framing, server.obfuscated) == (way.framing, client.obfuscated)
        assert server.data_center == (-2 if way.secret else None)


@each_way
@settings(max_examples=25, deadline=None)
@given(sent=packets, sizes=cuts, seed=st.integers())
def test_any_split_of_a_servers_bytes_yields_its_packets(
    way: Way, sent: list[bytes], sizes: list[int], seed: int
) -> None:
    client, server = way.connect(seed)
    greet(client, server)
    data = b"".join(map(server.encode, sent))
    assert_same(feed(client, data, sizes), [Packet(packet) for packet in sent], way, 3)


@each_way
def test_a_large_packet_arrives(way: Way) -> None:
    client, server = way.connect()
    packet = random.Random(1).randbytes(1 << 20)
    data = client.initial_bytes() + client.encode(packet)
    assert_same(feed(server, data, [1 << 16]), [Packet(packet)], way, 15)


@each_way
def test_every_size_around_the_abridged_boundary_arrives(way: Way) -> None:
    client, server = way.connect()
    sent = [Packet(bytes([words]) * 4 * words, words % 2 == 0) for words in range(124, 131)]
    data = client.initial_bytes()
    data += b"".join(client.encode(item.data, quick_ack=item.quick_ack) for item in sent)
    assert_same(feed(server, data, [100]), sent, way, 15)


def test_without_a_framing_a_client_is_intermediate_or_as_its_proxy_asks() -> None:
    assert ClientTransport(random_bytes=bytes).framing is Intermediate
    padded = ClientTransport(
        random_bytes=random.Random(1).randbytes, proxy=DD_SECRET, data_center=2
    )
    assert (padded.framing, padded.obfuscated) == (PaddedIntermediate, True)


# quick acks


@each_way
def test_a_quick_ack_comes_as_an_event(way: Way) -> None:
    client, server = way.connect()
    greet(client, server)
    data = server.encode_quick_ack(TOKEN) + server.encode(bytes(40))
    events = feed(client, data, [3])
    assert events[0] == QuickAck(TOKEN)
    assert_same(events[1:], [Packet(bytes(40))], way, 3)


# transport errors


@each_way
@pytest.mark.parametrize("code", [-404, -429, -444, -403, -1, -777])
def test_a_transport_error_is_raised_with_its_code(way: Way, code: int) -> None:
    client, server = way.connect()
    greet(client, server)
    client.receive_data(server.encode_error(code) + server.encode(bytes(40)))
    with pytest.raises(TransportError, match=f"server sent transport error {code}: ") as caught:
        client.next_packet()
    assert caught.value.code == code
    assert len(drain(client)) == 1


@each_way
def test_a_bare_zero_is_skipped(way: Way) -> None:
    client, server = way.connect()
    greet(client, server)
    client.receive_data(server.encode_error(0) + server.encode(bytes(40)))
    assert_same(drain(client), [Packet(bytes(40))], way, 3)


# hostile peers


@each_way
def test_a_packet_at_the_limit_arrives_and_one_beyond_is_refused(way: Way) -> None:
    client, server = way.connect(limit=600)
    assert_same(
        feed(server, client.initial_bytes() + client.encode(bytes(600)), [100]),
        [Packet(bytes(600))],
        way,
        15,
    )
    with pytest.raises(LocalError, match="packet of 604 bytes, not a multiple of 4 up to 600"):
        client.encode(bytes(604))
    client, _ = way.connect()
    _, server = way.connect(limit=600)
    with pytest.raises(RemoteError, match=r"client declared a packet of 6[0-9]+ bytes"):
        feed(server, client.initial_bytes() + client.encode(bytes(620)), [100])


@pytest.mark.parametrize(
    ("first", "foreign"),
    [
        (b"GET / HTTP/1.1\r\n", "HTTP"),
        (b"POST /api HTTP/1.1\r\n", "HTTP"),
        (b"HEAD / HTTP/1.1\r\n", "HTTP"),
        (b"OPTIONS / HTTP/1.1\r\n", "HTTP"),
        (bytes.fromhex("1603010200010001fc"), "TLS"),
    ],
)
def test_a_client_of_another_protocol_is_named(first: bytes, foreign: str) -> None:
    server = ServerTransport(random_bytes=bytes)
    server.receive_data(first)
    with pytest.raises(RemoteError, match=f"client speaks {foreign}, which is not supported"):
        server.next_packet()


def test_what_is_no_transport_at_all_is_refused() -> None:
    server = ServerTransport(random_bytes=bytes)
    server.receive_data(random.Random(1).randbytes(80))
    with pytest.raises(RemoteError, match="client"):
        server.next_packet()


@each_framing
def test_a_proxy_refuses_a_client_without_its_secret(framing: type[Framing]) -> None:
    client = ClientTransport(framing, random_bytes=random.Random(1).randbytes)
    server = ServerTransport(random_bytes=bytes, secret=SECRET)
    server.receive_data(client.initial_bytes() + client.encode(bytes(40)))
    with pytest.raises(RemoteError, match=f"client speaks plain {framing.name}, without"):
        server.next_packet()


@pytest.mark.parametrize("secret", [None, ProxySecret(bytes(16))])
def test_a_proxy_refuses_a_client_with_another_secret(secret: ProxySecret | None) -> None:
    client, _ = Way(Intermediate, obfuscated=True, secret=secret).connect()
    server = ServerTransport(random_bytes=bytes, secret=SECRET)
    server.receive_data(client.initial_bytes() + client.encode(bytes(40)))
    with pytest.raises(RemoteError, match="client"):
        server.next_packet()


# our caller's mistakes


@each_way
@pytest.mark.parametrize("size", [0, 3, 41])
def test_a_packet_is_a_multiple_of_4_bytes(way: Way, size: int) -> None:
    client, _ = way.connect()
    with pytest.raises(LocalError, match=f"packet of {size} bytes, not a multiple of 4"):
        client.encode(bytes(size))


def test_a_server_cannot_speak_before_its_client() -> None:
    server = ServerTransport(random_bytes=bytes)
    server.receive_data(b"\xee\xee")
    assert server.next_packet() is NEED_DATA
    with pytest.raises(LocalError, match="not known before its first bytes"):
        server.encode(bytes(20))
