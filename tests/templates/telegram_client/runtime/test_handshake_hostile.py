"""Key exchanges in which the peer fails exactly one check."""

from typing import Any

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.crypto import (
    DH_PRIME,
    ige_decrypt,
    ige_encrypt,
    open_inner_data,
)
from telegram_client.runtime.crypto.hashes import sha1
from telegram_client.runtime.errors import RemoteError, SecurityError
from telegram_client.runtime.handshake import HandshakeError, Host, NewKey, refusal_code
from telegram_client.runtime.handshake.client import (
    RequestingDHParams,
    SettingDHParams,
)
from telegram_client.runtime.handshake.server import (
    AwaitingClientParams,
    AwaitingDHParams,
)
from telegram_client.runtime.service import (
    ClientDHInnerData,
    DhGenFail,
    DhGenOk,
    DhGenRetry,
    ReqDHParams,
    ServerDHParamsFail,
    ServerDHParamsOk,
    SetClientDHParams,
)

from tests.templates.telegram_client.runtime.exchanges import (
    KEY,
    Exchange,
    number,
    randbytes,
)

SHORT = 2**2047 - 1
UNSAFE_PRIME = 2**2048 - 1557  # a prime, but (p - 1) / 2 is not
UNSAFE_COMPOSITE = 2**2048 - 1409  # no prime, but (p - 1) / 2 is
WRONG = bytes(16)


@pytest.fixture
def run() -> Exchange:
    return Exchange()


def test_the_exchange_without_a_change_succeeds(run: Exchange) -> None:
    assert isinstance(run.setting, SettingDHParams)
    key = run.setting.receive(bytes(run.dh_gen_ok), 0, randbytes)
    assert isinstance(key, NewKey)
    assert key.auth_key == run.server_key.auth_key


# resPQ


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"nonce": WRONG}, r"ResPQ\.nonce"),
        ({"server_public_key_fingerprints": []}, "the server has the keys none"),
        ({"server_public_key_fingerprints": [1]}, "the server has the keys 0000000000000001"),
        ({"pq": number(2**61 - 1)}, "a prime"),
        ({"pq": number(3037000493**2)}, "two different primes"),
        ({"pq": number(3 * 5 * 7)}, "two different primes"),
        ({"pq": number(2**31 * (2**33 - 9))}, "below 2\\^63"),
        ({"pq": b""}, "not a product"),
    ],
)
def test_a_wrong_res_pq_is_refused(run: Exchange, change: dict[str, Any], error: str) -> None:
    with pytest.raises(SecurityError, match=error):
        run.asking.receive(bytes(run.res_pq.replace(**change)), 0, randbytes)


# server_DH_params_ok


@pytest.mark.parametrize("name", ["nonce", "server_nonce"])
def test_a_wrong_nonce_in_server_dh_params_is_refused(run: Exchange, name: str) -> None:
    with pytest.raises(SecurityError, match=rf"ServerDHParamsOk\.{name}"):
        run.requesting.receive(bytes(run.params.replace(**{name: WRONG})), 0, randbytes)


@pytest.mark.parametrize("name", ["nonce", "server_nonce"])
def test_a_wrong_nonce_in_server_dh_inner_data_is_refused(run: Exchange, name: str) -> None:
    with pytest.raises(SecurityError, match=rf"ServerDHInnerData\.{name}"):
        run.requesting.receive(run.server_inner(**{name: WRONG}), 0, randbytes)


def test_an_answer_whose_sha1_is_wrong_is_refused(run: Exchange) -> None:
    with_hash = bytearray(ige_decrypt(run.params.encrypted_answer, *run.tmp_aes))
    with_hash[0] ^= 1
    sealed = ige_encrypt(bytes(with_hash), *run.tmp_aes)
    with pytest.raises(SecurityError, match="its SHA1 is not that of the decrypted content"):
        run.requesting.receive(bytes(run.params.replace(encrypted_answer=sealed)), 0, randbytes)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"dh_prime": number(SHORT), "g": 2}, "dh_prime: 2047 bits, not 2048"),
        ({"dh_prime": number(UNSAFE_PRIME), "g": 4}, "are not both prime"),
        ({"dh_prime": number(UNSAFE_COMPOSITE), "g": 4}, "are not both prime"),
        ({"dh_prime": number(DH_PRIME - 4), "g": 4}, "are not both prime"),
        ({"g": 1}, "g: got 1, not one of 2 to 7"),
        ({"g": 8}, "g: got 8, not one of 2 to 7"),
        ({"g": 2}, "g: got 2, and a prime that is 3 modulo 8"),
        ({"g_a": b""}, "g_a: 0 bits"),
        ({"g_a": number(1)}, "g_a: 1 bits"),
        ({"g_a": number(DH_PRIME - 1)}, "g_a: 2048 bits"),
        ({"g_a": number(DH_PRIME + 2**2000)}, "g_a: 2048 bits"),
        ({"g_a": number(2 ** (2048 - 64) - 1)}, r"g_a: not between 2\^1984"),
        ({"g_a": number(DH_PRIME - 2 ** (2048 - 64) + 1)}, r"g_a: not between 2\^1984"),
    ],
)
def test_a_group_that_does_not_protect_is_refused(
    run: Exchange, change: dict[str, Any], error: str
) -> None:
    with pytest.raises(SecurityError, match=error):
        run.requesting.receive(run.server_inner(**change), 0, randbytes)


def test_server_dh_params_fail_ends_the_exchange(run: Exchange) -> None:
    fail = ServerDHParamsFail(
        nonce=run.asking.nonce,
        server_nonce=run.requesting.server_nonce,
        new_nonce_hash=sha1(run.requesting.new_nonce)[4:],
    )
    with pytest.raises(HandshakeError, match="server_DH_params_fail"):
        run.requesting.receive(bytes(fail), 0, randbytes)
    for change in ({"new_nonce_hash": WRONG}, {"nonce": WRONG}, {"server_nonce": WRONG}):
        with pytest.raises(SecurityError, match=next(iter(change))):
            run.requesting.receive(bytes(fail.replace(**change)), 0, randbytes)


# dh_gen_ok, dh_gen_retry, dh_gen_fail

ANSWERS: list[tuple[Any, int]] = [(DhGenOk, 1), (DhGenRetry, 2), (DhGenFail, 3)]


def dh_gen(run: Exchange, cls: Any, hash_number: int, **change: bytes) -> bytes:
    """An answer with the hash of another answer, if that is wanted."""
    key, new_nonce = run.setting.auth_key, run.requesting.new_nonce
    field = f"new_nonce_hash{dict(ANSWERS)[cls]}"
    fields = {
        "nonce": run.asking.nonce,
        "server_nonce": run.requesting.server_nonce,
        field: key.new_nonce_hash(new_nonce, hash_number),
    }
    return bytes(cls(**{**fields, **change}))


@pytest.mark.parametrize(("cls", "right"), ANSWERS)
@pytest.mark.parametrize("wrong", [1, 2, 3])
def test_an_answer_with_the_hash_of_another_is_refused(
    run: Exchange, cls: Any, right: int, wrong: int
) -> None:
    """ "Different values are required to prevent an intruder from changing server response"."""
    if wrong == right:
        return
    with pytest.raises(SecurityError, match=f"new_nonce_hash{right}: got"):
        run.setting.receive(dh_gen(run, cls, wrong), 0, randbytes)


@pytest.mark.parametrize(("cls", "right"), ANSWERS)
@pytest.mark.parametrize("name", ["nonce", "server_nonce"])
def test_a_wrong_nonce_in_the_last_answer_is_refused(
    run: Exchange, cls: Any, right: int, name: str
) -> None:
    with pytest.raises(SecurityError, match=rf"{cls.__name__}\.{name}"):
        run.setting.receive(dh_gen(run, cls, right, **{name: WRONG}), 0, randbytes)


def test_dh_gen_fail_ends_the_exchange(run: Exchange) -> None:
    with pytest.raises(HandshakeError, match="dh_gen_fail"):
        run.setting.receive(dh_gen(run, DhGenFail, 3), 0, randbytes)


def test_a_retry_carries_the_hash_of_the_key_that_failed_and_makes_another(run: Exchange) -> None:
    again = run.setting.receive(dh_gen(run, DhGenRetry, 2), 0, randbytes)
    assert isinstance(again, SettingDHParams)
    query = tl.decode(again.query)
    assert isinstance(query, SetClientDHParams)
    inner = tl.decode(open_inner_data(query.encrypted_data, *run.tmp_aes))
    assert isinstance(inner, ClientDHInnerData)
    assert inner.retry_id == run.setting.auth_key.retry_id
    assert again.auth_key != run.setting.auth_key


# any answer


@pytest.mark.parametrize("step", ["asking", "requesting", "setting"])
def test_an_answer_of_another_kind_is_refused(run: Exchange, step: str) -> None:
    with pytest.raises(RemoteError, match="got ClientDHInnerData, expected"):
        getattr(run, step).receive(
            bytes(ClientDHInnerData(nonce=WRONG, server_nonce=WRONG, retry_id=0, g_b=b"")),
            0,
            randbytes,
        )


@pytest.mark.parametrize("data", [b"", b"\0\0\0", bytes(64), b"\x63\x24\x16\x05" + bytes(7)])
def test_an_answer_that_cannot_be_decoded_is_refused(run: Exchange, data: bytes) -> None:
    for step in (run.asking, run.requesting, run.setting):
        with pytest.raises(RemoteError, match="key exchange: byte"):
            step.receive(data, 0, randbytes)


# the server's checks of its client


def refused(step: Any, query: bytes, error: str) -> int:
    with pytest.raises(RemoteError, match=error) as caught:
        step.receive(query, 0, randbytes)
    return refusal_code(caught.value)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"nonce": WRONG}, r"ReqDHParams\.nonce"),
        ({"server_nonce": WRONG}, r"ReqDHParams\.server_nonce"),
        ({"p": number(3)}, "p and q are not the factors"),
        ({"public_key_fingerprint": 1}, "the fingerprint is not that of our key"),
        ({"encrypted_data": bytes(256)}, "encrypted_data"),
        ({"encrypted_data": b"\xff" * 256}, "encrypted_data"),
        ({"encrypted_data": b"short"}, "encrypted_data"),
    ],
)
def test_the_server_refuses_a_wrong_req_dh_params(
    run: Exchange, change: dict[str, Any], error: str
) -> None:
    query = tl.decode(run.requesting.query)
    assert isinstance(query, ReqDHParams)
    assert refused(run.awaiting, bytes(query.replace(**change)), error) == -404


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"nonce": WRONG}, r"PQInnerDataDc\.nonce"),
        ({"server_nonce": WRONG}, r"PQInnerDataDc\.server_nonce"),
        ({"q": number(3)}, "p and q are not the factors"),
    ],
)
def test_the_server_refuses_a_wrong_p_q_inner_data(
    run: Exchange, change: dict[str, Any], error: str
) -> None:
    assert refused(run.awaiting, run.pq_inner(**change), error) == -404


def test_the_server_refuses_a_client_of_another_data_center() -> None:
    run = Exchange(Host(KEY, data_center=2))
    assert refused(run.awaiting, run.pq_inner(dc=10002), "dc: got 10002, this is 2") == -444


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"nonce": WRONG}, r"ClientDHInnerData\.nonce"),
        ({"server_nonce": WRONG}, r"ClientDHInnerData\.server_nonce"),
        ({"retry_id": 1}, "retry_id: not the auth_key_aux_hash"),
        ({"g_b": number(1)}, "g_b: 1 bits"),
        ({"g_b": number(DH_PRIME - 1)}, "g_b: 2048 bits"),
        ({"g_b": number(2**1984 - 1)}, "g_b: not between"),
    ],
)
def test_the_server_refuses_wrong_client_dh_params(
    run: Exchange, change: dict[str, Any], error: str
) -> None:
    assert refused(run.waiting, run.client_inner(**change), error) == -404


def test_the_server_refuses_a_wrong_nonce_around_client_dh_params(run: Exchange) -> None:
    query = tl.decode(run.setting.query)
    assert isinstance(query, SetClientDHParams)
    for name in ("nonce", "server_nonce"):
        refused(run.waiting, bytes(query.replace(**{name: WRONG})), rf"SetClientDHParams\.{name}")


def test_a_server_that_takes_no_retired_form_refuses_it(run: Exchange) -> None:
    strict = AwaitingDHParams(
        Host(KEY, accept_retired=False),
        run.awaiting.nonce,
        run.awaiting.server_nonce,
        run.awaiting.p,
        run.awaiting.q,
    )
    assert isinstance(strict.receive(run.pq_inner(), 0, randbytes)[1], AwaitingClientParams)
    query = tl.decode(run.requesting.query)
    assert isinstance(query, ReqDHParams)
    padded = sha1(b"data") + b"data" + bytes(231)
    block = pow(int.from_bytes(padded, "big"), KEY.e, KEY.p * KEY.q).to_bytes(256, "big")
    refused(strict, bytes(query.replace(encrypted_data=block)), "not RSA_PAD")


def test_types_of_the_steps_are_what_they_say(run: Exchange) -> None:
    assert isinstance(run.requesting, RequestingDHParams)
    assert isinstance(run.params, ServerDHParamsOk)
