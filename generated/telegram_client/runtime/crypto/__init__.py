"""Everything secret in MTProto, as functions of their arguments. Floor 0.

No module here draws randomness, reads a clock or opens a socket: whoever calls passes
`random_bytes`. What a peer sent and cannot be is a `SecurityError`, never an `assert`.

aes         AES-256-IGE and AES-256-CTR
hashes      SHA1 and SHA256 over parts
auth_key    AuthKey and the hashes that name it
messages    encrypted messages, MTProto 2.0; 1.0 for binding a temporary key
inner_data  the encrypted halves of the Diffie-Hellman exchange
primes      primality, the factors of pq
groups      checks of Diffie-Hellman groups and public values
rsa         RSA keys and RSA_PAD
server_keys the public keys of Telegram's servers
srp         two-step verification, both sides
"""

from __future__ import annotations

from .aes import AesCtr, RandomBytes, ige_decrypt, ige_encrypt
from .auth_key import AuthKey
from .groups import DH_PRIME, check_generator, check_group, check_prime, check_public
from .inner_data import open_inner_data, seal_inner_data, tmp_aes
from .messages import (
    Opened,
    Plaintext,
    Sealed,
    decrypt_message,
    decrypt_message_v1,
    encrypt_message,
    encrypt_message_v1,
    message_keys,
    message_keys_v1,
    open_message,
    seal_message,
)
from .primes import factorize
from .rsa import RSAPrivateKey, RSAPublicKey, rsa_pad, rsa_unpad, rsa_unpad_retired
from .server_keys import PRODUCTION_KEYS, TEST_KEYS
from .srp import (
    NewPassword,
    PasswordProof,
    SrpChallenge,
    SrpParameters,
    check_password,
    new_password,
    password_verifier,
    srp_challenge,
)

__all__ = [
    "DH_PRIME",
    "PRODUCTION_KEYS",
    "TEST_KEYS",
    "AesCtr",
    "AuthKey",
    "NewPassword",
    "Opened",
    "PasswordProof",
    "Plaintext",
    "RSAPrivateKey",
    "RSAPublicKey",
    "RandomBytes",
    "Sealed",
    "SrpChallenge",
    "SrpParameters",
    "check_generator",
    "check_group",
    "check_password",
    "check_prime",
    "check_public",
    "decrypt_message",
    "decrypt_message_v1",
    "encrypt_message",
    "encrypt_message_v1",
    "factorize",
    "ige_decrypt",
    "ige_encrypt",
    "message_keys",
    "message_keys_v1",
    "new_password",
    "open_inner_data",
    "open_message",
    "password_verifier",
    "rsa_pad",
    "rsa_unpad",
    "rsa_unpad_retired",
    "seal_inner_data",
    "seal_message",
    "srp_challenge",
    "tmp_aes",
]
