"""AES-256 in the two modes of MTProto, from key, iv and bytes. Floor 0: knows no message.

IGE (infinite garble extension) encrypts messages and the key exchange:
https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
CTR encrypts obfuscated transports: https://core.telegram.org/mtproto/mtproto-transports
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, CTR, ECB

from ..errors import LocalError

__all__ = [
    "AesCtr",
    "RandomBytes",
    "ige_decrypt",
    "ige_decrypt_chunks",
    "ige_encrypt",
    "ige_encrypt_chunks",
    "xor",
]

RandomBytes: TypeAlias = Callable[[int], bytes]
"""Where randomness comes from: `os.urandom` outside of tests."""

_Ige: TypeAlias = Callable[[bytes, bytes, bytes], bytes]

BLOCK = 16


def ige_encrypt(plain: bytes, key: bytes, iv: bytes) -> bytes:
    """Encrypt whole blocks with a 32-byte key and a 32-byte iv."""
    _check_sizes(plain, key, iv)
    return _backend()[0](plain, key, iv)


def ige_decrypt(cipher: bytes, key: bytes, iv: bytes) -> bytes:
    """Decrypt whole blocks with a 32-byte key and a 32-byte iv."""
    _check_sizes(cipher, key, iv)
    return _backend()[1](cipher, key, iv)


def ige_encrypt_chunks(chunks: Iterable[bytes], key: bytes, iv: bytes) -> Iterator[bytes]:
    """The same chain over a text in pieces, each of whole blocks and not empty."""
    for plain in chunks:
        cipher = ige_encrypt(plain, key, iv)
        yield cipher
        iv = cipher[-BLOCK:] + plain[-BLOCK:]


def ige_decrypt_chunks(chunks: Iterable[bytes], key: bytes, iv: bytes) -> Iterator[bytes]:
    """The inverse of `ige_encrypt_chunks`, whatever the pieces were."""
    for cipher in chunks:
        plain = ige_decrypt(cipher, key, iv)
        yield plain
        iv = cipher[-BLOCK:] + plain[-BLOCK:]


class AesCtr:
    """One direction of a CTR stream: `apply` both encrypts and decrypts, cut anywhere.

    The counter runs on from one call to the next until the connection closes
    (https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation).
    """

    __slots__ = ("_stream",)

    def __init__(self, key: bytes, iv: bytes) -> None:
        if len(key) != 32 or len(iv) != BLOCK:
            raise LocalError(
                f"AES-256-CTR: key of {len(key)} and iv of {len(iv)} bytes, not 32, 16"
            )
        self._stream = Cipher(AES(key), CTR(iv)).encryptor()

    def apply(self, data: bytes) -> bytes:
        return self._stream.update(data)


def xor(left: bytes, right: bytes) -> bytes:
    """Bytewise exclusive or of two strings of the same length, in one go."""
    mixed = int.from_bytes(left, "little") ^ int.from_bytes(right, "little")
    return mixed.to_bytes(len(left), "little")


def _check_sizes(data: bytes, key: bytes, iv: bytes) -> None:
    if len(data) % BLOCK or len(key) != 32 or len(iv) != 32:
        raise LocalError(
            f"AES-256-IGE: data of {len(data)}, key of {len(key)} and iv of {len(iv)} bytes, "
            "not a multiple of 16, 32, 32"
        )


@functools.cache
def _backend() -> tuple[_Ige, _Ige]:
    try:
        from cryptg import decrypt_ige, encrypt_ige
    except ImportError:
        warnings.warn(
            "cryptg cannot be imported: AES-IGE runs on cryptography, far slower; "
            "pip install cryptg",
            RuntimeWarning,
            stacklevel=4,
        )
        return _ige_encrypt_by_cbc, _ige_decrypt_by_ecb
    return encrypt_ige, decrypt_ige


# IGE chains both texts: c[i] = E(p[i] ^ c[i-1]) ^ p[i-1], where the iv is c[0] then p[0].
#
# Encryption is CBC in disguise. Name y[i] = c[i] ^ p[i-1]. Then
#     y[i] = E(p[i] ^ c[i-1]) = E((p[i] ^ p[i-2]) ^ y[i-1]),  y[0] = c[0],  p[-1] = 0,
# which is CBC over p[i] ^ p[i-2]: two exclusive ors of the whole text and one CBC call.
#
# Decryption mirrors it, z[i] = p[i] ^ c[i-1] = D((c[i] ^ c[i-2]) ^ z[i-1]), but no mode
# chains D that way, so the middle is a loop over blocks.


def _one_and_two_back(text: bytes, before: bytes) -> tuple[bytes, bytes]:
    """The text moved by one block, `before` in front of it, and by two, zeros in front."""
    one = before + text[:-BLOCK]
    return one, bytes(BLOCK) + one[:-BLOCK]


def _ige_encrypt_by_cbc(plain: bytes, key: bytes, iv: bytes) -> bytes:
    if not plain:
        return b""
    one_back, two_back = _one_and_two_back(plain, iv[BLOCK:])
    chain = Cipher(AES(key), CBC(iv[:BLOCK])).encryptor().update(xor(plain, two_back))
    return xor(chain, one_back)


def _ige_decrypt_by_ecb(cipher: bytes, key: bytes, iv: bytes) -> bytes:
    if not cipher:
        return b""
    one_back, two_back = _one_and_two_back(cipher, iv[:BLOCK])
    mixed = xor(cipher, two_back)
    decrypt = Cipher(AES(key), ECB()).decryptor().update  # noqa: S305 (the bare block function)
    from_bytes = int.from_bytes
    state = iv[BLOCK:]
    chain = []
    for start in range(0, len(mixed), BLOCK):
        block = from_bytes(mixed[start : start + BLOCK], "little") ^ from_bytes(state, "little")
        state = decrypt(block.to_bytes(BLOCK, "little"))
        chain.append(state)
    return xor(b"".join(chain), one_back)
