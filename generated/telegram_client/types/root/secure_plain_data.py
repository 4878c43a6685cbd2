"""Constructors of SecurePlainData."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SecurePlainPhone(tl.Constructor, id=0x7D6099DD, name="securePlainPhone"):
    """A phone number stored in Passport; it was checked by a code and is not encrypted.

    Attributes:
        phone: The phone number, with country code.

    Source:
        api/constructors/securePlainPhone.md
    """

    phone: str = tl.string()


class SecurePlainEmail(tl.Constructor, id=0x21EC5A5F, name="securePlainEmail"):
    """A mail address stored in Passport; it was checked by a code and is not encrypted.

    Attributes:
        email: The email address meant, in full.

    Source:
        api/constructors/securePlainEmail.md
    """

    email: str = tl.string()


TypeSecurePlainData: TypeAlias = SecurePlainPhone | SecurePlainEmail
"""Passport element the server itself has checked and can read."""
