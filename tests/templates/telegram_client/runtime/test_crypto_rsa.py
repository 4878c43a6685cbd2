"""RSA keys and RSA_PAD, both sides."""

import hashlib
import json
import random
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from telegram_client.runtime.crypto import (
    PRODUCTION_KEYS,
    TEST_KEYS,
    RSAPrivateKey,
    RSAPublicKey,
    rsa_pad,
    rsa_unpad,
    rsa_unpad_retired,
)
from telegram_client.runtime.errors import LocalError, SecurityError

VECTORS = json.loads((Path(__file__).parent / "vectors" / "crypto.json").read_text())["rsa_pad"]
DATA = bytes(range(144))
PEM, NO_PASSWORD = serialization.Encoding.PEM, serialization.NoEncryption()
GENERATED = rsa.generate_private_key(65537, 2048)
PRIVATE = RSAPrivateKey.from_pem(
    GENERATED.private_bytes(PEM, serialization.PrivateFormat.TraditionalOpenSSL, NO_PASSWORD)
)
PUBLIC = PRIVATE.public_key


def test_the_keys_in_use_have_their_published_fingerprints() -> None:
    hexadecimal = {f"{key & (2**64 - 1):016x}" for key in (*PRODUCTION_KEYS, *TEST_KEYS)}
    assert hexadecimal == {"d09d1d85de64fd85", "b25898df208d2603"}
    assert all(key.n.bit_length() == 2048 for key in (*PRODUCTION_KEYS.values(), PUBLIC))


@pytest.mark.parametrize("vector", VECTORS)
def test_rsa_pad_gives_the_published_bytes(vector: dict[str, str]) -> None:
    key = RSAPublicKey(int(vector["n"], 16), int(vector["e"]))
    data, noise = bytes.fromhex(vector["data"]), bytes.fromhex(vector["random"])
    draws = iter([noise[: 192 - len(data)], noise[-32:]])
    assert rsa_pad(data, key, lambda n: next(draws)).hex() == vector["encrypted"]


@pytest.mark.parametrize("size", [0, 1, 100, 144])
def test_the_server_reads_what_was_padded(size: int) -> None:
    source = random.Random(size)
    encrypted = rsa_pad(DATA[:size], PUBLIC, source.randbytes)
    padded = rsa_unpad(PRIVATE.decrypt(encrypted))
    assert len(encrypted) == 256
    assert len(padded) == 192
    assert padded[:size] == DATA[:size]


def test_a_temporary_key_that_leads_beyond_the_modulus_is_drawn_anew() -> None:
    key = RSAPublicKey(2**2047 + 1, 65537)  # about every second try is too large
    drawn: list[int] = []
    source = random.Random(1)

    def random_bytes(size: int) -> bytes:
        drawn.append(size)
        return source.randbytes(size)

    for _ in range(20):
        rsa_pad(DATA, key, random_bytes)
    assert drawn.count(192 - len(DATA)) == 20
    assert drawn.count(32) > 25


def test_a_constant_in_place_of_randomness_does_not_hang() -> None:
    key = RSAPublicKey(2**2047 + 1, 65537)
    outcomes = {outcome_with(bytes([byte]), key) for byte in range(16)}
    assert outcomes == {"", "RSA_PAD: 256 temporary keys in a row failed: is it random?"}


def outcome_with(byte: bytes, key: RSAPublicKey) -> str:
    try:
        rsa_pad(DATA, key, lambda n: byte * n)
    except LocalError as error:
        return str(error)
    return ""


def test_more_than_144_bytes_are_not_padded() -> None:
    with pytest.raises(LocalError, match="145 bytes of data, more than 144"):
        rsa_pad(bytes(145), PUBLIC, bytes)


def test_a_changed_block_is_refused_by_its_sha256() -> None:
    block = bytearray(PRIVATE.decrypt(rsa_pad(DATA, PUBLIC, random.Random(1).randbytes)))
    for position in (0, 31, 32, 255):
        changed = bytearray(block)
        changed[position] ^= 1
        with pytest.raises(SecurityError, match="its SHA256 is not that of its content"):
            rsa_unpad(bytes(changed))


def retired(data: bytes) -> bytes:
    return PUBLIC.encrypt((b"\0" + hashlib.sha1(data).digest() + data).ljust(256, b"\x5a"))


@pytest.mark.parametrize("size", [96, 100, 144, 232])
def test_the_retired_form_is_read(size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert rsa_unpad_retired(PRIVATE.decrypt(retired(data))) == data


def test_the_retired_form_is_refused_by_its_sha1_and_its_first_byte() -> None:
    block = PRIVATE.decrypt(retired(DATA))
    for changed in (block[:60] + b"\0" + block[61:], b"\1" + block[1:]):
        with pytest.raises(SecurityError, match="its SHA1 is not that of its content"):
            rsa_unpad_retired(changed)


def test_neither_form_passes_for_the_other() -> None:
    modern = PRIVATE.decrypt(rsa_pad(DATA, PUBLIC, random.Random(1).randbytes))
    with pytest.raises(SecurityError):
        rsa_unpad_retired(modern)
    with pytest.raises(SecurityError):
        rsa_unpad(PRIVATE.decrypt(retired(DATA)))


@pytest.mark.parametrize("encrypted", [b"", bytes(255), b"\xff" * 256, bytes(257)])
def test_the_server_refuses_a_number_of_another_size(encrypted: bytes) -> None:
    with pytest.raises(SecurityError, match=f"{len(encrypted)} bytes not below the modulus"):
        PRIVATE.decrypt(encrypted)


def test_only_a_2048_bit_modulus_encrypts() -> None:
    with pytest.raises(LocalError, match="2048-bit modulus"):
        RSAPublicKey(PUBLIC.n >> 1, 65537).encrypt(bytes(256))
    with pytest.raises(LocalError, match="2048-bit modulus"):
        PUBLIC.encrypt(b"\xff" * 256)


def test_keys_come_back_from_pem() -> None:
    assert PUBLIC.to_pem().startswith("-----BEGIN RSA PUBLIC KEY-----\n")
    assert RSAPublicKey.from_pem(PUBLIC.to_pem()) == PUBLIC
    assert RSAPublicKey.from_pem(PUBLIC.to_pem().encode()) == PUBLIC
    pkcs8 = GENERATED.private_bytes(PEM, serialization.PrivateFormat.PKCS8, NO_PASSWORD)
    assert RSAPrivateKey.from_pem(pkcs8.decode()) == PRIVATE


def test_a_private_key_does_not_show_itself() -> None:
    assert repr(PRIVATE) == f"<RSAPrivateKey of {PUBLIC.fingerprint & (2**64 - 1):016x}>"


def test_what_is_no_rsa_key_is_named() -> None:
    curve = ec.generate_private_key(ec.SECP256R1())
    public = curve.public_key().public_bytes(PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    private = curve.private_bytes(PEM, serialization.PrivateFormat.PKCS8, NO_PASSWORD)
    with pytest.raises(LocalError, match=r"public key: .*not RSA"):
        RSAPublicKey.from_pem(public)
    with pytest.raises(LocalError, match=r"private key: .*not RSA"):
        RSAPrivateKey.from_pem(private)
    with pytest.raises(LocalError, match="public key: not PEM"):
        RSAPublicKey.from_pem("nothing")
    with pytest.raises(LocalError, match="private key: not PEM"):
        RSAPrivateKey.from_pem("nothing")
