"""The key exchange between our client and our server, and with the published bytes."""

import json
import random
import struct
from pathlib import Path

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.crypto import (
    PRODUCTION_KEYS,
    TEST_KEYS,
    AuthKey,
    RandomBytes,
    RSAPrivateKey,
    encrypt_message_v1,
    rsa_pad,
)
from telegram_client.runtime.crypto.hashes import sha1
from telegram_client.runtime.errors import LocalError, RemoteError, SecurityError
from telegram_client.runtime.handshake import (
    Binding,
    ClientHandshake,
    Host,
    NewKey,
    ServerHandshake,
    open_binding,
    seal_binding,
)
from telegram_client.runtime.handshake import client as client_steps
from telegram_client.runtime.handshake import server as server_steps
from telegram_client.runtime.message import Unencrypted
from telegram_client.runtime.service import (
    BindAuthKeyInner,
    PQInnerData,
    PQInnerDataTemp,
    ReqDHParams,
    ReqPq,
    ResPQ,
    SetClientDHParams,
)

from tests.templates.telegram_client.runtime.exchanges import KEY, KEYS, randbytes

VECTORS = Path(__file__).parent / "vectors"
DETERMINISTIC = json.loads((VECTORS / "handshake_deterministic.json").read_text())
SAMPLE = json.loads((VECTORS / "samples_auth_key.json").read_text())
CLIENT_OFFSET, SERVER_OFFSET = 1.7e9, 1.7e9 + 100.5


def exchange(
    host: Host, *, expires_in: int | None = None, seed: int = 1, data_center: int = 2
) -> tuple[NewKey, NewKey]:
    """What the client and what the server end up with, at second 10 of their clocks."""
    source = random.Random(seed)
    client = ClientHandshake(
        KEYS,
        data_center,
        random_bytes=source.randbytes,
        time_offset=CLIENT_OFFSET,
        expires_in=expires_in,
    )
    server = ServerHandshake(host, random_bytes=source.randbytes, time_offset=SERVER_OFFSET)
    while not (key := client.receive(server.receive(client.data_to_send(10), 10), 10)):
        pass
    assert server.new_key
    return key, server.new_key


# both sides


def test_client_and_server_end_up_with_the_same_key_and_salt() -> None:
    ours, theirs = exchange(Host(KEY))
    assert (ours.auth_key, ours.salt) == (theirs.auth_key, theirs.salt)
    assert (ours.expires_at, theirs.expires_at, theirs.data_center) == (None, None, 2)


def test_the_client_learns_the_servers_time_to_the_second() -> None:
    ours, theirs = exchange(Host(KEY))
    assert theirs.time_offset == SERVER_OFFSET
    assert 0 <= SERVER_OFFSET - ours.time_offset < 1


def test_a_temporary_key_expires_as_many_seconds_later_as_was_asked() -> None:
    ours, theirs = exchange(Host(KEY), expires_in=86400)
    assert ours.expires_at == theirs.expires_at == int(10 + SERVER_OFFSET) + 86400


@pytest.mark.parametrize("data_center", [2, 10002, -4])
def test_the_server_is_told_its_data_center(data_center: int) -> None:
    ours, theirs = exchange(Host(KEY, data_center=data_center), data_center=data_center)
    assert (ours.auth_key, theirs.data_center) == (theirs.auth_key, data_center)


def test_after_dh_gen_retry_the_client_tries_again_with_retry_id() -> None:
    refused: list[bytes] = []

    def is_known(key_id: bytes) -> bool:
        refused.append(key_id)
        return len(refused) < 3

    ours, theirs = exchange(Host(KEY, is_known=is_known))
    assert ours.auth_key == theirs.auth_key
    assert len(set(refused)) == 3
    assert refused[-1] == ours.auth_key.key_id


def test_a_server_that_always_says_dh_gen_retry_is_left() -> None:
    with pytest.raises(RemoteError, match="dh_gen_retry: 5 keys in a row"):
        exchange(Host(KEY, is_known=lambda key_id: True))


def test_the_same_query_gets_the_same_answer() -> None:
    source = random.Random(1)
    server = ServerHandshake(Host(KEY), random_bytes=source.randbytes, time_offset=0)
    client = ClientHandshake(KEYS, 2, random_bytes=source.randbytes, time_offset=0)
    query = client.data_to_send(10)
    first, second = server.receive(query, 10), server.receive(query, 11)
    assert Unencrypted.from_bytes(first).data == Unencrypted.from_bytes(second).data
    assert Unencrypted.from_bytes(first).msg_id < Unencrypted.from_bytes(second).msg_id


def test_a_query_is_sent_once() -> None:
    client = ClientHandshake(KEYS, 2, random_bytes=random.Random(1).randbytes, time_offset=0)
    assert client.data_to_send(1)
    assert client.data_to_send(2) == b""


def test_a_finished_exchange_takes_no_more() -> None:
    source = random.Random(1)
    client = ClientHandshake(KEYS, 2, random_bytes=source.randbytes, time_offset=0)
    server = ServerHandshake(Host(KEY), random_bytes=source.randbytes, time_offset=0)
    while not client.receive(server.receive(client.data_to_send(1), 1), 1):
        pass
    with pytest.raises(LocalError, match="the key exchange is over"):
        client.receive(Unencrypted(1, b"1234").to_bytes(), 2)
    with pytest.raises(RemoteError, match="the key exchange is over"):
        server.receive(Unencrypted(4, bytes(ReqPq(nonce=bytes(16)))).to_bytes(), 2)


def test_nothing_of_an_exchange_shows_its_secrets() -> None:
    source = random.Random(1)
    ours, _ = exchange(Host(KEY))
    step = client_steps.RequestingPq(bytes(16), client_steps.Terms(KEYS, 2))
    answer, waiting = server_steps.AwaitingPq(Host(KEY)).receive(step.query, 0, source.randbytes)
    asking = step.receive(answer, 0, source.randbytes)
    shown = f"{ours!r} {waiting!r} {asking!r}"
    assert asking.new_nonce.hex() not in shown
    assert repr(asking.new_nonce) not in shown
    assert ours.auth_key.data.hex() not in shown


# published bytes


def hexadecimal(name: str) -> bytes:
    return bytes.fromhex(DETERMINISTIC[name])


def test_the_deterministic_handshake_gives_its_published_bytes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It was recorded with p_q_inner_data, which names no data center."""

    def without_dc(dc: int, **fields: bytes) -> PQInnerData:
        return PQInnerData(**fields)

    monkeypatch.setattr(client_steps, "PQInnerDataDc", without_dc)
    first = client_steps.RequestingPq(hexadecimal("step1_random"), client_steps.Terms(TEST_KEYS, 0))
    assert first.query == hexadecimal("step1_request")
    second = first.receive(hexadecimal("step1_response"), 0, step2_random())
    assert second.query == hexadecimal("step2_request")
    third = second.receive(hexadecimal("step2_response"), 0, cut(hexadecimal("step3_random")))
    assert third.query == hexadecimal("step3_request")
    key = third.receive(hexadecimal("step3_response"), 0, random.randbytes)
    assert isinstance(key, NewKey)
    assert key.auth_key == AuthKey(hexadecimal("expected_auth_key"))


def step2_random() -> RandomBytes:
    """new_nonce and padding; the recorder counted the temporary key up, where it was too large."""
    noise = hexadecimal("step2_random")
    temp_key = int.from_bytes(noise[224:256], "big")
    yield_first = [noise[:32], noise[32:]]

    def random_bytes(size: int) -> bytes:
        nonlocal temp_key
        if yield_first:
            return yield_first.pop(0)[:size]
        temp_key += 1
        return (temp_key - 1).to_bytes(size, "big")

    return random_bytes


def cut(noise: bytes) -> RandomBytes:
    """Random bytes from a store."""
    stock = bytearray(noise)

    def random_bytes(size: int) -> bytes:
        piece = bytes(stock[:size])
        del stock[:size]
        return piece

    return random_bytes


def sample(name: str) -> bytes:
    return bytes.fromhex(SAMPLE[name])


def sample_answer(name: str) -> bytes:
    """A server's packet; the padding that its length counts is left out of what was published."""
    return Unencrypted.from_bytes(sample(name) + bytes(256)).data


def test_the_official_sample_gives_its_published_queries_and_key() -> None:
    first = client_steps.RequestingPq(
        sample("nonce"), client_steps.Terms(PRODUCTION_KEYS, SAMPLE["dc"])
    )
    assert first.query == Unencrypted.from_bytes(sample("req_pq_multi_packet")).data
    answer = tl.decode(sample_answer("resPQ_packet"), exact=False)
    assert isinstance(answer, ResPQ)
    p, q = (SAMPLE[name].to_bytes(4, "big") for name in ("p", "q"))
    inner = first._inner_data(answer, p, q, sample("new_nonce"))
    assert inner == sample("p_q_inner_data_dc")
    second = client_steps.RequestingDHParams(
        query=b"",
        nonce=sample("nonce"),
        server_nonce=sample("server_nonce"),
        new_nonce=sample("new_nonce"),
        expires_in=None,
    )
    ok = second.receive(server_dh_params_ok(), 0, cut(sample("b") + sample("client_DH_padding")))
    query = tl.decode(ok.query)
    assert isinstance(query, SetClientDHParams)
    assert query.encrypted_data == sample("client_DH_encrypted_data")
    key = ok.receive(sample_answer("dh_gen_ok_packet"), 0, random.randbytes)
    assert isinstance(key, NewKey)
    assert (key.auth_key, key.time_offset) == (AuthKey(sample("auth_key")), SAMPLE["server_time"])


def server_dh_params_ok() -> bytes:
    head = bytes.fromhex("5c07e8d0") + sample("nonce") + sample("server_nonce")
    answer = sample("encrypted_answer")
    return head + b"\xfe" + len(answer).to_bytes(3, "little") + answer


# the server and older clients


def retired(block: bytes, key: RSAPrivateKey) -> bytes:
    """RSA as it was before RSA_PAD: SHA1, data and padding in 255 bytes."""
    padded = sha1(block) + block
    padded += bytes(255 - len(padded))
    number = pow(int.from_bytes(padded, "big"), key.e, key.p * key.q)
    return number.to_bytes(256, "big")


def answer_to_older(host: Host, *, temporary: bool = False, pad: bool = False) -> bytes:
    """What the server answers to req_DH_params as Telethon and Pyrogram send it."""
    source = random.Random(5)
    answer, step = server_steps.AwaitingPq(host).receive(
        bytes(ReqPq(nonce=bytes(16))), 0, source.randbytes
    )
    pq = tl.decode(answer)
    assert isinstance(pq, ResPQ)
    fields = {
        "pq": pq.pq,
        "p": step.p.to_bytes(4, "big"),
        "q": step.q.to_bytes(4, "big"),
        "nonce": bytes(16),
        "server_nonce": pq.server_nonce,
        "new_nonce": bytes(32),
    }
    inner = PQInnerDataTemp(**fields, expires_in=60) if temporary else PQInnerData(**fields)
    encrypt = (
        rsa_pad(bytes(inner), KEY.public_key, source.randbytes)
        if pad
        else retired(bytes(inner), KEY)
    )
    query = ReqDHParams(
        nonce=bytes(16),
        server_nonce=pq.server_nonce,
        p=fields["p"],
        q=fields["q"],
        public_key_fingerprint=KEY.public_key.fingerprint,
        encrypted_data=encrypt,
    )
    return step.receive(bytes(query), 0, source.randbytes)[0]


@pytest.mark.parametrize("temporary", [False, True])
@pytest.mark.parametrize("pad", [False, True])
def test_the_server_takes_the_retired_forms(temporary: bool, pad: bool) -> None:
    answer = answer_to_older(Host(KEY), temporary=temporary, pad=pad)
    assert type(tl.decode(answer)).__name__ == "ServerDHParamsOk"


def test_a_server_may_refuse_req_pq() -> None:
    with pytest.raises(RemoteError, match="got ReqPq, expected ReqPqMulti"):
        answer_to_older(Host(KEY, accept_retired=False))


# unencrypted messages


@pytest.mark.parametrize("padding", [b"", b"\0", bytes(15)])
def test_bytes_after_an_unencrypted_message_are_survived(padding: bytes) -> None:
    packet = Unencrypted(5, b"12345678").to_bytes()
    assert Unencrypted.from_bytes(packet + padding) == (5, b"12345678")


@pytest.mark.parametrize("padding", [b"", bytes(4), bytes(104)])
def test_an_unencrypted_message_longer_than_its_content_is_survived(padding: bytes) -> None:
    first = client_steps.RequestingPq(bytes(16), client_steps.Terms(KEYS, 2))
    answer, _ = server_steps.AwaitingPq(Host(KEY)).receive(first.query + padding, 0, randbytes)
    assert first.receive(answer + padding, 0, randbytes).nonce == bytes(16)


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        bytes(19),
        Unencrypted(5, b"1234").to_bytes()[:-1],
        bytes(8) + bytes(8) + (-4).to_bytes(4, "little", signed=True) + bytes(8),
        bytes(8) + bytes(8) + bytes(4),
        b"\1" + Unencrypted(5, b"1234").to_bytes()[1:],
    ],
)
def test_an_unencrypted_message_that_cannot_be_is_refused(packet: bytes) -> None:
    with pytest.raises(RemoteError, match="unencrypted message"):
        Unencrypted.from_bytes(packet)


# binding a temporary key


def test_a_binding_message_is_read_as_it_was_made() -> None:
    permanent = AuthKey(bytes(range(256)))
    binding = Binding(-1, 2, permanent.id, -4, 1800000000, 4 << 32)
    sealed = seal_binding(binding, permanent, random.Random(1).randbytes)
    assert open_binding(sealed, permanent) == binding
    assert sealed[:8] == permanent.key_id


def test_a_binding_message_of_another_key_is_refused() -> None:
    binding = Binding(1, 2, 3, 4, 5, 6)
    sealed = seal_binding(binding, AuthKey(bytes(range(256))), random.Random(1).randbytes)
    with pytest.raises(RemoteError, match="msg_key"):
        open_binding(sealed, AuthKey(bytes(256)))


@pytest.mark.parametrize(("seq_no", "length"), [(1, 40), (0, 36)])
def test_a_binding_message_with_other_numbers_around_it_is_refused(
    seq_no: int, length: int
) -> None:
    permanent = AuthKey(bytes(range(256)))
    inner = BindAuthKeyInner(
        nonce=1, temp_auth_key_id=2, perm_auth_key_id=3, temp_session_id=4, expires_at=5
    )
    plaintext = struct.pack("<16sqii", b"", 4 << 32, seq_no, length) + bytes(inner)
    sealed = encrypt_message_v1(permanent, plaintext, randbytes)
    with pytest.raises(SecurityError, match=f"seqno {seq_no}, length {length}"):
        open_binding(sealed, permanent)


def test_bind_auth_key_inner_has_the_length_that_is_sent_before_it() -> None:
    inner = BindAuthKeyInner(
        nonce=1, temp_auth_key_id=2, perm_auth_key_id=3, temp_session_id=4, expires_at=5
    )
    assert len(bytes(inner)) == 40
