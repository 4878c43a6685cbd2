"""Constructors of SecureCredentialsEncrypted."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SecureCredentialsEncrypted(tl.Constructor, id=0x33F0EA47, name="secureCredentialsEncrypted"):
    """The key to a user's Telegram Passport data, encrypted for one particular service. The service
    decrypts it with its private RSA key.

    Attributes:
        data: Encrypted JSON with the secrets and hashes of all shared documents.
        hash: SHA-256 of the unencrypted JSON including its padding; needed for decrypting and
            checking.
        secret: AES secret of the JSON, encrypted with the public key of the service.

    Source:
        api/constructors/secureCredentialsEncrypted.md
    """

    data: bytes = tl.bytes_()
    hash: bytes = tl.bytes_()
    secret: bytes = tl.bytes_(secret=True)


TypeSecureCredentialsEncrypted: TypeAlias = SecureCredentialsEncrypted
"""Credentials handed to a service that asked for Passport data."""
