"""Constructors of SecureData."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SecureData(tl.Constructor, id=0x8AEABEC3, name="secureData"):
    """Passport data in text form (names, address), encrypted on the user's device.

    Attributes:
        data: The details as JSON, encrypted.
        data_hash: SHA-256 of the JSON before encryption, padding included.
        secret: Secret of this piece of data, itself encrypted with the user's Passport secret.

    Source:
        api/constructors/secureData.md
    """

    data: bytes = tl.bytes_()
    data_hash: bytes = tl.bytes_()
    secret: bytes = tl.bytes_(secret=True)


TypeSecureData: TypeAlias = SecureData
"""Encrypted text part of a Passport element."""
