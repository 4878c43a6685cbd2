"""Constructors of SecurePasswordKdfAlgo."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SecurePasswordKdfAlgoUnknown(
    tl.Constructor, id=0x004A8537, name="securePasswordKdfAlgoUnknown"
):
    """A hashing recipe this layer doesn't know; the app must be updated.

    Source:
        api/constructors/securePasswordKdfAlgoUnknown.md
    """


class SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(
    tl.Constructor, id=0xBBF2DDA0, name="securePasswordKdfAlgoPBKDF2HMACSHA512iter100000"
):
    """The Passport secret is locked with PBKDF2 (SHA-512, 100000 rounds) of the password. Use this
    one for new secrets.

    Attributes:
        salt: Salt from the server; append 32 or more random bytes when setting a new secret.

    Source:
        api/constructors/securePasswordKdfAlgoPBKDF2HMACSHA512iter100000.md
    """

    salt: bytes = tl.bytes_()


class SecurePasswordKdfAlgoSHA512(
    tl.Constructor, id=0x86471D92, name="securePasswordKdfAlgoSHA512"
):
    """Old recipe: the Passport secret is locked with a plain SHA-512 of salt, password and salt.

    Attributes:
        salt: Salt of the hash.

    Source:
        api/constructors/securePasswordKdfAlgoSHA512.md
    """

    salt: bytes = tl.bytes_()


TypeSecurePasswordKdfAlgo: TypeAlias = (
    SecurePasswordKdfAlgoUnknown
    | SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000
    | SecurePasswordKdfAlgoSHA512
)
"""How the key for the Passport secret is made from the cloud password."""
