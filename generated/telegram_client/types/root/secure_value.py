"""Constructors of SecureValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .secure_data import TypeSecureData
    from .secure_file import TypeSecureFile
    from .secure_plain_data import TypeSecurePlainData
    from .secure_value_type import TypeSecureValueType


class SecureValue(tl.Constructor, id=0x187FA0CA, name="secureValue"):
    """One element of the user's Passport: a document, address, phone or mail. Only the parts that
    suit the type are there.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        data: Encrypted text fields.
        front_side: Front of the document.
        reverse_side: Back of the document.
        selfie: User holding the document.
        translation: Pages of its certified translation.
        files: Pages of documents that consist of scans, such as a bill.
        plain_data: Phone number or mail address.
        hash: Hash of the element; name it when reporting errors or sharing it.

    Source:
        api/constructors/secureValue.md
    """

    flags = tl.flags()
    type: TypeSecureValueType = tl.boxed("SecureValueType")
    data: TypeSecureData | None = tl.boxed("SecureData", bit=0, default=None)
    front_side: TypeSecureFile | None = tl.boxed("SecureFile", bit=1, default=None)
    reverse_side: TypeSecureFile | None = tl.boxed("SecureFile", bit=2, default=None)
    selfie: TypeSecureFile | None = tl.boxed("SecureFile", bit=3, default=None)
    translation: list[TypeSecureFile] | None = tl.vector(
        tl.boxed("SecureFile"), bit=6, default=None
    )
    files: list[TypeSecureFile] | None = tl.vector(tl.boxed("SecureFile"), bit=4, default=None)
    plain_data: TypeSecurePlainData | None = tl.boxed("SecurePlainData", bit=5, default=None)
    hash: bytes = tl.bytes_()


TypeSecureValue: TypeAlias = SecureValue
"""Stored Passport element, from `account.get_secure_value`."""
