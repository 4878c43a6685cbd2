"""Constructors of InputSecureValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_secure_file import TypeInputSecureFile
    from .secure_data import TypeSecureData
    from .secure_plain_data import TypeSecurePlainData
    from .secure_value_type import TypeSecureValueType


class InputSecureValue(tl.Constructor, id=0xDB21D0A7, name="inputSecureValue"):
    """A document or detail to save in Telegram Passport. Which fields are needed depends on `type`.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        data: Encrypted details such as name and date of birth.
        front_side: Photo of the front.
        reverse_side: Photo of the back.
        selfie: Photo of the owner holding the document.
        translation: Scans of a translation.
        files: Scans, for proofs of address and the like.
        plain_data: Phone number or email address, which are not encrypted.

    Source:
        api/constructors/inputSecureValue.md
    """

    flags = tl.flags()
    type: TypeSecureValueType = tl.boxed("SecureValueType")
    data: TypeSecureData | None = tl.boxed("SecureData", bit=0, default=None)
    front_side: TypeInputSecureFile | None = tl.boxed("InputSecureFile", bit=1, default=None)
    reverse_side: TypeInputSecureFile | None = tl.boxed("InputSecureFile", bit=2, default=None)
    selfie: TypeInputSecureFile | None = tl.boxed("InputSecureFile", bit=3, default=None)
    translation: list[TypeInputSecureFile] | None = tl.vector(
        tl.boxed("InputSecureFile"), bit=6, default=None
    )
    files: list[TypeInputSecureFile] | None = tl.vector(
        tl.boxed("InputSecureFile"), bit=4, default=None
    )
    plain_data: TypeSecurePlainData | None = tl.boxed("SecurePlainData", bit=5, default=None)


TypeInputSecureValue: TypeAlias = InputSecureValue
"""An entry to store with `account.save_secure_value`."""
