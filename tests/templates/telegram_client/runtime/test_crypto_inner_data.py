"""The key exchange in pieces: the official sample and a whole deterministic run."""

import json
import random
from pathlib import Path

import pytest
from telegram_client.runtime.crypto import (
    DH_PRIME,
    PRODUCTION_KEYS,
    TEST_KEYS,
    AuthKey,
    check_group,
    check_public,
    factorize,
    ige_encrypt,
    open_inner_data,
    rsa_pad,
    seal_inner_data,
    tmp_aes,
)
from telegram_client.runtime.crypto.hashes import sha1
from telegram_client.runtime.errors import SecurityError

VECTORS = Path(__file__).parent / "vectors"
TMP_AES = json.loads((VECTORS / "crypto.json").read_text())["tmp_aes_from_nonces"]
TEXT = ("source", "note")


def read(name: str) -> dict[str, bytes]:
    values = json.loads((VECTORS / name).read_text())
    return {
        key: bytes.fromhex(value)
        for key, value in values.items()
        if isinstance(value, str) and key not in TEXT
    }


def long_string(data: bytes) -> bytes:
    """The TL string of 254 bytes and more that begins here."""
    return data[4 : 4 + int.from_bytes(data[1:4], "little")]


SAMPLE = read("samples_auth_key.json")
SAMPLE_NUMBERS = json.loads((VECTORS / "samples_auth_key.json").read_text())
RUN = read("handshake_deterministic.json")
KEY, IV = tmp_aes(SAMPLE["server_nonce"], SAMPLE["new_nonce"])


@pytest.mark.parametrize("vector", TMP_AES)
def test_the_temporary_key_is_the_published_one(vector: dict[str, str]) -> None:
    nonces = (bytes.fromhex(vector[name]) for name in ("server_nonce", "new_nonce"))
    assert tuple(part.hex() for part in tmp_aes(*nonces)) == (vector["key"], vector["iv"])


# https://core.telegram.org/mtproto/samples-auth_key


def test_the_sample_pq_has_the_sample_factors() -> None:
    assert factorize(SAMPLE_NUMBERS["pq"]) == (SAMPLE_NUMBERS["p"], SAMPLE_NUMBERS["q"])


def test_the_sample_server_names_the_production_key() -> None:
    chosen = int.from_bytes(SAMPLE["chosen_fingerprint_le"], "little", signed=True)
    assert chosen in PRODUCTION_KEYS


def test_the_sample_temporary_key() -> None:
    assert (SAMPLE["tmp_aes_key"], SAMPLE["tmp_aes_iv"]) == (KEY, IV)


def test_the_sample_answer_opens() -> None:
    answer = open_inner_data(SAMPLE["encrypted_answer"], KEY, IV)
    assert answer == SAMPLE["answer_with_hash"][20 : 20 + len(answer)]
    assert 0 <= len(SAMPLE["answer_with_hash"]) - 20 - len(answer) < 16
    assert answer[-4:] == SAMPLE_NUMBERS["server_time"].to_bytes(4, "little")


def test_the_sample_exchange_ends_in_the_sample_key() -> None:
    answer = open_inner_data(SAMPLE["encrypted_answer"], KEY, IV)
    g, prime = SAMPLE_NUMBERS["g"], int.from_bytes(long_string(answer[40:]), "big")
    g_a, b = int.from_bytes(long_string(answer[300:]), "big"), int.from_bytes(SAMPLE["b"], "big")
    check_group(g, prime, bytes)
    check_public(g_a, prime, "g_a")
    assert pow(g, b, prime).to_bytes(256, "big") == SAMPLE["g_b"]
    key = AuthKey.from_exchange(g_a, b, prime)
    assert key == AuthKey(SAMPLE["auth_key"])
    assert key.new_nonce_hash(SAMPLE["new_nonce"], 1) == SAMPLE["new_nonce_hash1"]


def test_the_sample_client_data_is_sealed_to_the_same_bytes() -> None:
    padding = SAMPLE["client_DH_padding"]
    sealed = seal_inner_data(SAMPLE["client_DH_inner_data"], KEY, IV, lambda n: padding[:n])
    assert sealed == SAMPLE["client_DH_encrypted_data"]


# a run with fixed randomness


def test_the_deterministic_run_pads_for_rsa_to_the_same_bytes() -> None:
    request, source = RUN["step2_request"], RUN["step2_random"]
    new_nonce, noise = source[:32], source[32:]
    pq, p_q = RUN["step1_response"][36:48], request[36:52]
    data = bytes.fromhex("ec5ac983") + pq + p_q + request[4:36] + new_nonce
    draws = iter([noise[: 192 - len(data)], noise[192:224]])
    key = TEST_KEYS[int.from_bytes(request[52:60], "little", signed=True)]
    assert rsa_pad(data, key, lambda n: next(draws)) == long_string(request[60:])


def test_the_deterministic_run_ends_in_the_expected_key() -> None:
    server_nonce, new_nonce = RUN["step2_request"][20:36], RUN["step2_random"][:32]
    key, iv = tmp_aes(server_nonce, new_nonce)
    answer = open_inner_data(long_string(RUN["step2_response"][36:]), key, iv)
    g_a = int.from_bytes(long_string(answer[300:]), "big")
    b = int.from_bytes(RUN["step3_random"][:256], "big")
    auth_key = AuthKey.from_exchange(g_a, b, DH_PRIME)
    assert auth_key == AuthKey(RUN["expected_auth_key"])
    assert auth_key.new_nonce_hash(new_nonce, 1) == RUN["step3_response"][36:]
    inner = open_inner_data(long_string(RUN["step3_request"][36:]), key, iv)
    padding = RUN["step3_random"][256:]
    sealed = seal_inner_data(inner, key, iv, lambda n: padding[:n])
    assert sealed == long_string(RUN["step3_request"][36:])


# hostile peers


@pytest.mark.parametrize("size", range(100, 116))
def test_data_of_any_length_comes_back(size: int) -> None:
    source = random.Random(size)
    data = source.randbytes(size)
    sealed = seal_inner_data(data, KEY, IV, source.randbytes)
    assert open_inner_data(sealed, KEY, IV) == data


@pytest.mark.parametrize("position", [0, 19, 20, 200])
def test_a_wrong_sha1_of_the_inner_data_is_refused(position: int) -> None:
    with_hash = bytearray(SAMPLE["answer_with_hash"])
    with_hash[position] ^= 1
    with pytest.raises(SecurityError, match="its SHA1 is not that of the decrypted content"):
        open_inner_data(ige_encrypt(bytes(with_hash), KEY, IV), KEY, IV)


def test_padding_of_16_bytes_is_refused() -> None:
    data = b"twelve bytes"
    sealed = ige_encrypt(sha1(data) + data + bytes(16), KEY, IV)
    with pytest.raises(SecurityError, match="SHA1"):
        open_inner_data(sealed, KEY, IV)


@pytest.mark.parametrize("size", [0, 16, 32, 593])
def test_a_length_without_room_or_of_broken_blocks_is_refused(size: int) -> None:
    with pytest.raises(SecurityError, match=f"{size} encrypted bytes, not whole blocks"):
        open_inner_data(bytes(size), KEY, IV)
