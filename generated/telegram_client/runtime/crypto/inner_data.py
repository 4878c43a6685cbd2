"""The encrypted halves of the Diffie-Hellman exchange, keyed by the nonces. Floor 0.

https://core.telegram.org/mtproto/auth_key, items 6 and 7
"""

from __future__ import annotations

import hmac

from ..errors import SecurityError
from .aes import RandomBytes, ige_decrypt, ige_encrypt
from .hashes import sha1

__all__ = ["open_inner_data", "seal_inner_data", "tmp_aes"]

DIGEST = 20


def tmp_aes(server_nonce: bytes, new_nonce: bytes) -> tuple[bytes, bytes]:
    """tmp_aes_key and tmp_aes_iv."""
    new_server = sha1(new_nonce, server_nonce)
    server_new = sha1(server_nonce, new_nonce)
    new_new = sha1(new_nonce, new_nonce)
    return new_server + server_new[:12], server_new[12:] + new_new + new_nonce[:4]


def seal_inner_data(data: bytes, key: bytes, iv: bytes, random_bytes: RandomBytes) -> bytes:
    """SHA1, data and 0 to 15 random bytes, encrypted: encrypted_answer or encrypted_data."""
    with_hash = sha1(data) + data
    return ige_encrypt(with_hash + random_bytes(-len(with_hash) % 16), key, iv)


def open_inner_data(encrypted: bytes, key: bytes, iv: bytes) -> bytes:
    """The data of encrypted_answer or encrypted_data, its SHA1 checked before it is parsed.

    Nothing outside the hash says how long the padding is, so all 16 lengths are tried
    (https://core.telegram.org/mtproto/security_guidelines#checking-sha1-hash-values-during-key-generation).
    """
    if len(encrypted) % 16 or len(encrypted) < 2 * DIGEST:
        raise SecurityError(f"inner data: {len(encrypted)} encrypted bytes, not whole blocks")
    with_hash = ige_decrypt(encrypted, key, iv)
    digest, padded = with_hash[:DIGEST], with_hash[DIGEST:]
    for padding in range(16):
        data = padded[: len(padded) - padding]
        if hmac.compare_digest(sha1(data), digest):
            return data
    raise SecurityError("inner data: its SHA1 is not that of the decrypted content")
