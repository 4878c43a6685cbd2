"""Constructors of SecureValueError."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .secure_value_type import TypeSecureValueType


class SecureValueErrorData(tl.Constructor, id=0xE8A40BD9, name="secureValueErrorData"):
    """A single text field of the document is wrong.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        data_hash: Hash of the data in question. When the data changes, the error vanishes.
        field: Name of the faulty field.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorData.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    data_hash: bytes = tl.bytes_()
    field: str = tl.string()
    text: str = tl.string()


class SecureValueErrorFrontSide(tl.Constructor, id=0x00BE3DFA, name="secureValueErrorFrontSide"):
    """The front of the document is unusable. The error vanishes once the user uploads another file.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hash of the rejected file.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorFrontSide.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: bytes = tl.bytes_()
    text: str = tl.string()


class SecureValueErrorReverseSide(
    tl.Constructor, id=0x868A2AA5, name="secureValueErrorReverseSide"
):
    """The back of the document is unusable. The error vanishes once the user uploads another file.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hash of the rejected file.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorReverseSide.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: bytes = tl.bytes_()
    text: str = tl.string()


class SecureValueErrorSelfie(tl.Constructor, id=0xE537CED6, name="secureValueErrorSelfie"):
    """The photo with the document is unusable. The error vanishes once the user uploads another
    one.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hash of the rejected photo.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorSelfie.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: bytes = tl.bytes_()
    text: str = tl.string()


class SecureValueErrorFile(tl.Constructor, id=0x7A700873, name="secureValueErrorFile"):
    """One of several scans is unusable. The error vanishes once that scan is replaced.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hash of the rejected scan.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorFile.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: bytes = tl.bytes_()
    text: str = tl.string()


class SecureValueErrorFiles(tl.Constructor, id=0x666220E9, name="secureValueErrorFiles"):
    """The scans as a whole are unusable. The error vanishes once their list changes.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hashes of all scans.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorFiles.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: list[bytes] = tl.vector(tl.bytes_())
    text: str = tl.string()


class SecureValueError(tl.Constructor, id=0x869D758F, name="secureValueError"):
    """The element as a whole is unusable. The error vanishes once anything in it changes.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        hash: Hash of the rejected element.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueError.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    hash: bytes = tl.bytes_()
    text: str = tl.string()


class SecureValueErrorTranslationFile(
    tl.Constructor, id=0xA1144770, name="secureValueErrorTranslationFile"
):
    """One page of the translation is unusable. The error vanishes once that page is replaced.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hash of the rejected page.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorTranslationFile.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: bytes = tl.bytes_()
    text: str = tl.string()


class SecureValueErrorTranslationFiles(
    tl.Constructor, id=0x34636DD8, name="secureValueErrorTranslationFiles"
):
    """The translation as a whole is unusable. The error vanishes once its pages change.

    Attributes:
        type: Which kind of Passport document or detail this is about.
        file_hash: Hashes of all pages.
        text: Explanation for the user, in your own words.

    Source:
        api/constructors/secureValueErrorTranslationFiles.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    file_hash: list[bytes] = tl.vector(tl.bytes_())
    text: str = tl.string()


TypeSecureValueError: TypeAlias = (
    SecureValueErrorData
    | SecureValueErrorFrontSide
    | SecureValueErrorReverseSide
    | SecureValueErrorSelfie
    | SecureValueErrorFile
    | SecureValueErrorFiles
    | SecureValueError
    | SecureValueErrorTranslationFile
    | SecureValueErrorTranslationFiles
)
"""What is wrong with a Passport element. A service's bot sends such errors with
`users.set_secure_value_errors`, and the user sees them in the form.
"""
