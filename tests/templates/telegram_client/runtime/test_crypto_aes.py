"""AES-256 in IGE and CTR mode."""

import json
import random
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram_client.runtime.crypto import AesCtr, aes, ige_decrypt, ige_encrypt
from telegram_client.runtime.errors import LocalError

VECTORS = Path(__file__).parent / "vectors"
IGE = [
    vector
    for name in ("crypto.json", "version_1.json")
    for vector in json.loads((VECTORS / name).read_text())["aes_ige"]
]
BACKENDS = {
    "cryptg": {"encrypt": ige_encrypt, "decrypt": ige_decrypt},
    "cryptography": {"encrypt": aes._ige_encrypt_by_cbc, "decrypt": aes._ige_decrypt_by_ecb},
}
# NIST SP 800-38A, F.5.5
CTR_KEY = bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
CTR_IV = bytes.fromhex("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff")
CTR_PLAIN = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
CTR_CIPHER = bytes.fromhex("601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5")


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("vector", IGE)
def test_ige_gives_the_published_values(backend: str, vector: dict[str, str]) -> None:
    key, iv, data = (bytes.fromhex(vector[name]) for name in ("key", "iv", "input"))
    assert BACKENDS[backend][vector["op"]](data, key, iv).hex() == vector["output"]


@given(st.integers(0, 40), st.integers())
def test_ige_is_the_same_on_both_backends(blocks: int, seed: int) -> None:
    source = random.Random(seed)
    data, key, iv = source.randbytes(16 * blocks), source.randbytes(32), source.randbytes(32)
    fast, slow = BACKENDS["cryptg"], BACKENDS["cryptography"]
    assert slow["encrypt"](data, key, iv) == fast["encrypt"](data, key, iv)
    assert slow["decrypt"](data, key, iv) == fast["decrypt"](data, key, iv)


@given(st.lists(st.integers(1, 5), max_size=6), st.integers())
def test_ige_in_chunks_is_ige_of_the_whole(sizes: list[int], seed: int) -> None:
    source = random.Random(seed)
    key, iv = source.randbytes(32), source.randbytes(32)
    chunks = [source.randbytes(16 * size) for size in sizes]
    encrypted = list(aes.ige_encrypt_chunks(chunks, key, iv))
    assert b"".join(encrypted) == ige_encrypt(b"".join(chunks), key, iv)
    assert list(aes.ige_decrypt_chunks(encrypted, key, iv)) == chunks


def test_without_cryptg_the_fallback_warns_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptg", None)
    aes._backend.cache_clear()
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            encrypted = [ige_encrypt(bytes(32), bytes(32), bytes(32)) for _ in range(3)]
    finally:
        aes._backend.cache_clear()
    assert [str(warning.message) for warning in caught] == [
        "cryptg cannot be imported: AES-IGE runs on cryptography, far slower; pip install cryptg"
    ]
    monkeypatch.undo()
    assert encrypted == [ige_encrypt(bytes(32), bytes(32), bytes(32))] * 3


@pytest.mark.parametrize(("data", "key", "iv"), [(15, 32, 32), (16, 16, 32), (16, 32, 16)])
@pytest.mark.parametrize("operate", [ige_encrypt, ige_decrypt])
def test_ige_takes_only_whole_blocks_and_256_bits(
    operate: Callable[[bytes, bytes, bytes], bytes], data: int, key: int, iv: int
) -> None:
    with pytest.raises(LocalError, match=f"data of {data}, key of {key} and iv of {iv} bytes"):
        operate(bytes(data), bytes(key), bytes(iv))


def test_ctr_gives_the_published_values() -> None:
    assert AesCtr(CTR_KEY, CTR_IV).apply(CTR_PLAIN) == CTR_CIPHER
    assert AesCtr(CTR_KEY, CTR_IV).apply(CTR_CIPHER) == CTR_PLAIN


@given(st.lists(st.binary(max_size=40), max_size=12))
def test_ctr_keeps_its_state_across_any_split(pieces: list[bytes]) -> None:
    whole, split = AesCtr(CTR_KEY, CTR_IV), AesCtr(CTR_KEY, CTR_IV)
    assert b"".join(map(split.apply, pieces)) == whole.apply(b"".join(pieces))


@pytest.mark.parametrize(("key", "iv"), [(16, 16), (32, 12)])
def test_ctr_takes_only_256_bits(key: int, iv: int) -> None:
    with pytest.raises(LocalError, match=f"key of {key} and iv of {iv} bytes"):
        AesCtr(bytes(key), bytes(iv))
