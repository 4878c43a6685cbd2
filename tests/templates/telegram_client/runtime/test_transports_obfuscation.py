"""The obfuscated header and the secrets of MTProxy."""

import hashlib
import random
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.transports import (
    Abridged,
    ClientTransport,
    Framing,
    Full,
    Intermediate,
    PaddedIntermediate,
    ProxySecret,
    ServerTransport,
)

HEX = "00112233445566778899aabbccddeeff"
KEY = bytes.fromhex(HEX)


def draws(*headers: bytes) -> Iterator[bytes]:
    yield from headers
    pytest.fail("too many headers were drawn")


def header(start: bytes = b"\x01" * 8) -> bytes:
    return start + random.Random(1).randbytes(64)[len(start) :]


# https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation, its pseudocode


def by_the_document(init: bytes, secret: bytes) -> tuple[bytes, bytes, bytes]:
    """finalInit, then what the two ciphers make of 100 zero bytes after it."""
    reverse = init[::-1]
    streams = []
    for source in (init, reverse):
        key = hashlib.sha256(source[8:40] + secret).digest() if secret else source[8:40]
        streams.append(Cipher(algorithms.AES(key), modes.CTR(source[40:56])).encryptor())
    encrypt, decrypt = streams
    final = init[:56] + encrypt.update(init)[56:64]
    return final, encrypt.update(bytes(100)), decrypt.update(bytes(100))


@pytest.mark.parametrize("secret", [None, ProxySecret(KEY)])
@pytest.mark.parametrize(
    ("framing", "tag"),
    [(Abridged, "efefefef"), (Intermediate, "eeeeeeee"), (PaddedIntermediate, "dddddddd")],
)
def test_the_header_is_as_the_document_makes_it(
    framing: type[Framing], tag: str, secret: ProxySecret | None
) -> None:
    plain = header()
    client = ClientTransport(
        framing,
        random_bytes=lambda n: plain if n == 64 else bytes(n),
        obfuscated=True,
        proxy=secret,
        data_center=-4,
    )
    data_center = bytes.fromhex("fcff") if secret else plain[60:62]
    init = plain[:56] + bytes.fromhex(tag) + data_center + plain[62:]
    final, outgoing, incoming = by_the_document(init, secret.key if secret else b"")
    assert client.initial_bytes() == final
    sent = framing(server=False, random_bytes=bytes).encode(bytes(40))
    encrypted = client.encode(bytes(40))
    assert bytes(a ^ b for a, b in zip(encrypted, outgoing, strict=False)) == sent
    answer = framing(server=True, random_bytes=bytes).encode(bytes(80))
    client.receive_data(bytes(a ^ b for a, b in zip(answer, incoming, strict=False)))
    assert client.next_packet().data == bytes(80)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "start",
    [
        b"\xef" + bytes(range(1, 8)),
        b"\xdd\xdd\xdd\xdd\1\1\1\1",
        b"\xee\xee\xee\xee\1\1\1\1",
        b"HEAD\1\1\1\1",
        b"POST\1\1\1\1",
        b"GET \1\1\1\1",
        b"OPTI\1\1\1\1",
        (0x02010316).to_bytes(4, "little") + b"\1\1\1\1",
        b"\1\1\1\1\0\0\0\0",
    ],
)
def test_a_header_that_looks_like_something_else_is_drawn_anew(start: bytes) -> None:
    source = draws(header(start), header())
    client = ClientTransport(Abridged, random_bytes=lambda n: next(source), obfuscated=True)
    assert client.initial_bytes()[:8] == b"\x01" * 8


@pytest.mark.parametrize("tag", [b"\xef" * 4, b"\xee" * 4, b"\xdd" * 4])
def test_a_full_header_that_has_a_tag_by_chance_is_drawn_anew(tag: bytes) -> None:
    plain = header()
    source = draws(plain[:56] + tag + plain[60:], plain)
    client = ClientTransport(Full, random_bytes=lambda n: next(source), obfuscated=True)
    assert client.initial_bytes()[:56] == plain[:56]
    server = ServerTransport(random_bytes=bytes)
    server.receive_data(client.initial_bytes() + client.encode(bytes(40)))
    server.next_packet()
    assert server.framing is Full


def test_a_constant_in_place_of_randomness_does_not_hang() -> None:
    with pytest.raises(LocalError, match="headers in a row failed: is it random"):
        ClientTransport(Abridged, random_bytes=bytes, obfuscated=True)


# secrets


@pytest.mark.parametrize(
    ("text", "key", "padded"),
    [
        (HEX, KEY, False),
        (HEX.upper(), KEY, False),
        (f" {HEX}\n", KEY, False),
        ("dd" + HEX, KEY, True),
        ("01" + HEX, KEY, True),
        ("ABEiM0RVZneImaq7zN3u_w", KEY, False),
        ("ABEiM0RVZneImaq7zN3u_w==", KEY, False),
        ("ABEiM0RVZneImaq7zN3u/w==", KEY, False),
        ("3QARIjNEVWZ3iJmqu8zd7v8", KEY, True),
    ],
)
def test_a_secret_is_read(text: str, key: bytes, padded: bool) -> None:
    assert ProxySecret.parse(text) == ProxySecret(key, padded=padded)


@pytest.mark.parametrize("text", ["ee" + HEX + b"example.org".hex(), "ee" + HEX])
def test_a_fake_tls_secret_is_refused_as_not_supported(text: str) -> None:
    with pytest.raises(LocalError, match=r"fake-TLS secrets \(ee\) are not supported"):
        ProxySecret.parse(text)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "0 bytes, not 16"),
        (HEX[2:], "15 bytes, not 16"),
        ("dddd" + HEX, "18 bytes, not 16"),
        ("what is this?", "neither hex nor base64url"),
        ("ABEiM0RVZneImaq7zN3u_", "neither hex nor base64url"),
    ],
)
def test_what_is_no_secret_is_refused_without_showing_it(text: str, error: str) -> None:
    with pytest.raises(LocalError, match=error) as caught:
        ProxySecret.parse(text)
    assert not text or text not in str(caught.value)


def test_a_secret_does_not_show_itself() -> None:
    assert repr(ProxySecret(KEY)) == "<ProxySecret>"
    assert repr(ProxySecret(KEY, padded=True)) == "<ProxySecret padded>"


@pytest.mark.parametrize(
    ("framing", "secret", "data_center", "error"),
    [
        (Full, ProxySecret(KEY), 2, "a proxy cannot tell the full transport"),
        (Abridged, ProxySecret(KEY, padded=True), 2, "asks for padded intermediate, not abridged"),
        (Abridged, ProxySecret(KEY), None, "data center None"),
        (Abridged, ProxySecret(KEY), 40000, "data center 40000"),
    ],
)
def test_what_a_proxy_cannot_do_is_refused(
    framing: type[Framing], secret: ProxySecret, data_center: int | None, error: str
) -> None:
    with pytest.raises(LocalError, match=f"MTProxy: .*{error}"):
        ClientTransport(framing, random_bytes=bytes, proxy=secret, data_center=data_center)


@pytest.mark.parametrize("data_center", [1, -4, 10002, -10002])
def test_a_proxy_learns_the_data_center(data_center: int) -> None:
    source, secret = random.Random(1), ProxySecret(KEY)
    client = ClientTransport(random_bytes=source.randbytes, proxy=secret, data_center=data_center)
    server = ServerTransport(random_bytes=source.randbytes, secret=secret)
    server.receive_data(client.initial_bytes())
    server.next_packet()
    assert server.data_center == data_center
