"""Constructors of SecureSecretSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .secure_password_kdf_algo import TypeSecurePasswordKdfAlgo


class SecureSecretSettings(tl.Constructor, id=0x1527BCAC, name="secureSecretSettings"):
    """The user's Passport secret, locked with the cloud password, as the server keeps it.

    Attributes:
        secure_algo: How the lock is made from the password.
        secure_secret: The 32 bytes of the secret, encrypted.
        secure_secret_id: First 64 bits of the secret's SHA-256; tells whether decryption went
            right.

    Source:
        api/constructors/secureSecretSettings.md
    """

    secure_algo: TypeSecurePasswordKdfAlgo = tl.boxed("SecurePasswordKdfAlgo")
    secure_secret: bytes = tl.bytes_(secret=True)
    secure_secret_id: int = tl.int64()


TypeSecureSecretSettings: TypeAlias = SecureSecretSettings
"""Encrypted Passport secret of the user, from `account.get_password_settings`."""
