"""Constructors of InputSecureFile."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputSecureFileUploaded(tl.Constructor, id=0x3334B0F0, name="inputSecureFileUploaded"):
    """A Passport file, encrypted by you and uploaded.

    Attributes:
        id: The random `file_id` of its parts.
        parts: How many parts were uploaded.
        md5_checksum: MD5 of the encrypted file in hexadecimal.
        file_hash: SHA-256 of the padded file before encryption.
        secret: Key of the file, itself encrypted with your Passport secret.

    Source:
        api/constructors/inputSecureFileUploaded.md
    """

    id: int = tl.int64()
    parts: int = tl.int32()
    md5_checksum: str = tl.string()
    file_hash: bytes = tl.bytes_()
    secret: bytes = tl.bytes_(secret=True)


class InputSecureFile(tl.Constructor, id=0x5367E5BE, name="inputSecureFile"):
    """A Passport file that is on the server already, with the values from `types.SecureFile`.

    Attributes:
        id: Id of the Passport file.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputSecureFile.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


TypeInputSecureFile: TypeAlias = InputSecureFileUploaded | InputSecureFile
"""A file of a document in Telegram Passport, new or reused."""
