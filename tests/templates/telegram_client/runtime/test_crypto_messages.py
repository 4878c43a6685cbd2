"""Auth keys, and the messages encrypted with them."""

import json
import random
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram_client.runtime.crypto import (
    AuthKey,
    Plaintext,
    decrypt_message,
    decrypt_message_v1,
    encrypt_message,
    encrypt_message_v1,
    ige_encrypt,
    message_keys,
    message_keys_v1,
    open_message,
    seal_message,
)
from telegram_client.runtime.crypto.hashes import sha256
from telegram_client.runtime.errors import LocalError, SecurityError

VECTORS = Path(__file__).parent / "vectors"
CRYPTO = json.loads((VECTORS / "crypto.json").read_text())
VERSION_1 = json.loads((VECTORS / "version_1.json").read_text())
KEY = AuthKey(bytes(range(256)))
BODY = bytes(range(40))


def long(hexadecimal: str) -> int:
    return int.from_bytes(bytes.fromhex(hexadecimal), "little", signed=True)


def sealed_by_hand(padded: bytes, *, to_server: bool = False) -> bytes:
    """A packet of any plaintext, as a peer who has the key could make it."""
    x = 0 if to_server else 8
    msg_key = sha256(KEY.data[88 + x : 120 + x], padded)[8:24]
    aes_key, aes_iv = message_keys(KEY, msg_key, to_server=to_server)
    return KEY.key_id + msg_key + ige_encrypt(padded, aes_key, aes_iv)


# auth keys


@pytest.mark.parametrize("vector", CRYPTO["auth_key"])
def test_an_auth_key_has_the_published_hashes(vector: dict[str, str]) -> None:
    key, new_nonce = AuthKey(bytes.fromhex(vector["auth_key"])), bytes.fromhex(vector["new_nonce"])
    assert (key.key_id.hex(), key.aux_hash.hex()) == (vector["id"], vector["aux_hash"])
    for number in (1, 2, 3):
        expected = vector[f"new_nonce_hash{number}"]
        assert key.new_nonce_hash(new_nonce, number).hex() == expected


def test_key_id_and_retry_id_are_signed_longs() -> None:
    assert struct.pack("<qq", KEY.id, KEY.retry_id) == KEY.key_id + KEY.aux_hash


def test_an_auth_key_is_a_value_that_does_not_show_itself() -> None:
    assert AuthKey(bytes(range(256))) == KEY
    assert AuthKey(bytes(256)) != KEY
    assert KEY.data != KEY
    assert len({KEY, AuthKey(bytes(range(256)))}) == 1
    assert repr(KEY) == "<AuthKey 32d1586ea457dfc8>"


def test_an_auth_key_has_256_bytes() -> None:
    with pytest.raises(LocalError, match="auth key: 255 bytes, not 256"):
        AuthKey(bytes(255))


# key derivation


@pytest.mark.parametrize("vector", CRYPTO["kdf_v2"])
def test_message_keys_are_the_published_ones(vector: dict[str, str]) -> None:
    key, msg_key = AuthKey(bytes.fromhex(vector["auth_key"])), bytes.fromhex(vector["msg_key"])
    keys = message_keys(key, msg_key, to_server=vector["side"] == "client")
    assert tuple(part.hex() for part in keys) == (vector["aes_key"], vector["aes_iv"])


@pytest.mark.parametrize("vector", VERSION_1["kdf_v1"])
def test_message_keys_of_version_1_are_the_published_ones(vector: dict[str, str]) -> None:
    key, msg_key = AuthKey(bytes.fromhex(VERSION_1["auth_key"])), bytes.fromhex(vector["msg_key"])
    keys = message_keys_v1(key, msg_key, to_server=vector["side"] == "client")
    assert tuple(part.hex() for part in keys) == (vector["aes_key"], vector["aes_iv"])


# messages


@pytest.mark.parametrize("vector", CRYPTO["message_v2"], ids=lambda vector: vector["direction"])
def test_published_messages_decrypt(vector: dict[str, str]) -> None:
    key, packet = AuthKey(bytes.fromhex(vector["auth_key"])), bytes.fromhex(vector["message"])
    plaintext = decrypt_message(key, packet, to_server=vector["direction"] == "to server")
    assert plaintext.hex().startswith(vector["plaintext"])


def test_the_published_message_encrypts_to_the_same_bytes() -> None:
    vector = CRYPTO["message_v2"][0]
    key, plaintext = AuthKey(bytes.fromhex(vector["auth_key"])), bytes.fromhex(vector["plaintext"])
    assert encrypt_message(key, plaintext, bytes, to_server=True).hex() == vector["message"]


def test_a_published_message_has_its_parts() -> None:
    vector = CRYPTO["message_v2"][1]
    plaintext = Plaintext.from_bytes(bytes.fromhex(vector["plaintext"]))
    container = bytes.fromhex(vector["plaintext"])[32 : 32 + 0x58]
    assert plaintext == Plaintext(
        salt=long("fc826a02248b28fd"),
        session_id=long("60f2c4822443ad68"),
        msg_id=long("01f0c1c2918b305e"),
        seq_no=2,
        data=container,
    )


@settings(deadline=None)
@given(st.integers(0, 70_000), st.integers(), st.booleans())
def test_a_message_comes_back_in_its_direction(size: int, seed: int, to_server: bool) -> None:
    source = random.Random(seed)
    plaintext = source.randbytes(size)
    sealed = seal_message(KEY, plaintext, source.randbytes, to_server=to_server)
    opened = open_message(KEY, sealed.packet, to_server=to_server)
    assert opened.plaintext[:size] == plaintext
    assert 12 <= len(opened.plaintext) - size <= 1024
    assert opened.quick_ack == sealed.quick_ack
    with pytest.raises(SecurityError):
        open_message(KEY, sealed.packet, to_server=not to_server)


def test_the_padding_has_a_random_length() -> None:
    source = random.Random(1)
    packets = [encrypt_message(KEY, BODY, source.randbytes, to_server=True) for _ in range(50)]
    assert len({len(packet) for packet in packets}) > 10


def test_the_quick_ack_token_is_the_start_of_the_large_msg_key() -> None:
    padded = BODY + bytes(24)
    token = open_message(KEY, sealed_by_hand(padded), to_server=False).quick_ack
    large = sha256(KEY.data[96:128], padded)
    assert token == int.from_bytes(large[:4], "little") | 0x80000000


def test_what_the_padded_transport_appended_is_dropped() -> None:
    packet = encrypt_message(KEY, BODY, bytes, to_server=True)
    assert decrypt_message(KEY, packet + bytes(15), to_server=True).startswith(BODY)


REFUSED = "message: its msg_key is not that of its content under this auth key"


def hostile_packets() -> dict[str, bytes]:
    packet = encrypt_message(KEY, BODY, bytes, to_server=False)
    other = encrypt_message(AuthKey(bytes(256)), BODY, bytes, to_server=False)
    return {
        "another auth key's id": other[:8] + packet[8:],
        "a message of another auth key": other,
        "a wrong msg_key": packet[:8] + bytes([packet[8] ^ 1]) + packet[9:],
        "a changed ciphertext": packet[:30] + bytes([packet[30] ^ 1]) + packet[31:],
        "changed padding": packet[:-1] + bytes([packet[-1] ^ 1]),
        "a missing block": packet[:-16],
        "a repeated block": packet + packet[-16:],
        "a length that is not whole blocks": packet[:-1],
        "nothing encrypted": packet[:24],
        "half a msg_key": packet[:16],
        "half a key id": packet[:4],
        "nothing": b"",
        "our own direction": encrypt_message(KEY, BODY, bytes, to_server=True),
    }


@pytest.mark.parametrize("name", hostile_packets())
def test_a_wrong_msg_key_is_refused_with_one_same_error(name: str) -> None:
    with pytest.raises(SecurityError) as caught:
        decrypt_message(KEY, hostile_packets()[name], to_server=False)
    assert str(caught.value) == REFUSED


# what a correct msg_key protects may still be wrong


def plaintext_bytes(length: int, room: int) -> bytes:
    return struct.pack("<qqqii", -1, 2, 3, 4, length) + bytes(room)


@pytest.mark.parametrize(
    ("padded", "error"),
    [
        (plaintext_bytes(-4, 44), r"length -4, not a multiple of 4 within the plaintext's 44"),
        (plaintext_bytes(6, 44), r"length 6, not a multiple of 4 within"),
        (plaintext_bytes(48, 44), r"length 48, not a multiple of 4 within the plaintext's 44"),
        (plaintext_bytes(2**31 - 4, 44), r"length 2147483644, not a multiple"),
        (plaintext_bytes(36, 44), r"8 bytes of padding, not 12 to 1024"),
        (plaintext_bytes(44, 44), r"0 bytes of padding, not 12 to 1024"),
        (plaintext_bytes(4, 1036), r"1032 bytes of padding, not 12 to 1024"),
        (bytes(31), r"plaintext of 31 bytes has no whole header"),
    ],
)
def test_an_impossible_length_is_refused(padded: bytes, error: str) -> None:
    with pytest.raises(SecurityError, match=error):
        Plaintext.from_bytes(padded)


@pytest.mark.parametrize("padding", [12, 1024])
def test_padding_of_12_to_1024_bytes_is_taken(padding: int) -> None:
    padded = plaintext_bytes(8, 8 + padding)
    assert Plaintext.from_bytes(padded) == Plaintext(-1, 2, 3, 4, bytes(8))


def test_a_plaintext_comes_back() -> None:
    plaintext = Plaintext(salt=-5, session_id=6, msg_id=7, seq_no=8, data=BODY)
    packet = encrypt_message(KEY, plaintext.to_bytes(), bytes, to_server=True)
    assert Plaintext.from_bytes(decrypt_message(KEY, packet, to_server=True)) == plaintext


# version 1, for auth.bindTempAuthKey

BINDING = bytes(range(72))


def test_a_binding_message_comes_back() -> None:
    packet = encrypt_message_v1(KEY, BINDING, random.Random(1).randbytes)
    assert len(packet) == 24 + 80
    assert decrypt_message_v1(KEY, packet, length=72) == BINDING


@pytest.mark.parametrize("position", [0, 8, 24, 90])
def test_a_changed_binding_message_is_refused(position: int) -> None:
    packet = bytearray(encrypt_message_v1(KEY, BINDING, random.Random(1).randbytes))
    packet[position] ^= 1
    with pytest.raises(SecurityError, match=REFUSED):
        decrypt_message_v1(KEY, bytes(packet), length=72)


def test_a_lengthened_binding_message_is_refused() -> None:
    packet = encrypt_message_v1(KEY, BINDING, random.Random(1).randbytes)
    with pytest.raises(SecurityError, match=REFUSED):
        decrypt_message_v1(KEY, packet + bytes(16), length=72)


@pytest.mark.parametrize("length", [56, 73, 88, 100])
def test_a_binding_message_of_another_length_is_refused(length: int) -> None:
    packet = encrypt_message_v1(KEY, bytes(length), random.Random(1).randbytes)
    with pytest.raises(SecurityError, match=REFUSED):
        decrypt_message_v1(KEY, packet, length=72)
