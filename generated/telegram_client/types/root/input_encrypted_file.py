"""Constructors of InputEncryptedFile."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputEncryptedFileEmpty(tl.Constructor, id=0x1837C364, name="inputEncryptedFileEmpty"):
    """No file. Stands where a request takes an encrypted file and you give none.

    Source:
        api/constructors/inputEncryptedFileEmpty.md
    """


class InputEncryptedFileUploaded(tl.Constructor, id=0x64BD0306, name="inputEncryptedFileUploaded"):
    """A file for a secret chat, encrypted by you and uploaded with `upload.save_file_part`.

    Attributes:
        id: The random `file_id` of its parts.
        parts: How many parts were uploaded.
        md5_checksum: MD5 of the encrypted file in hexadecimal; may be empty.
        key_fingerprint: Check value of the file's key: the two halves of MD5 over key and iv,
            combined by XOR.

    Source:
        api/constructors/inputEncryptedFileUploaded.md
    """

    id: int = tl.int64()
    parts: int = tl.int32()
    md5_checksum: str = tl.string()
    key_fingerprint: int = tl.int32()


class InputEncryptedFile(tl.Constructor, id=0x5A17B5E5, name="inputEncryptedFile"):
    """A file already sent in a secret chat, to be sent again with the same key.

    Attributes:
        id: Id of the encrypted file.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputEncryptedFile.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputEncryptedFileBigUploaded(
    tl.Constructor, id=0x2DC173C8, name="inputEncryptedFileBigUploaded"
):
    """A large file for a secret chat, encrypted by you and uploaded with
    `upload.save_big_file_part`.

    Attributes:
        id: The random `file_id` of its parts.
        parts: How many parts were uploaded.
        key_fingerprint: Check value of the file's key: the two halves of MD5 over key and iv,
            combined by XOR.

    Source:
        api/constructors/inputEncryptedFileBigUploaded.md
    """

    id: int = tl.int64()
    parts: int = tl.int32()
    key_fingerprint: int = tl.int32()


TypeInputEncryptedFile: TypeAlias = (
    InputEncryptedFileEmpty
    | InputEncryptedFileUploaded
    | InputEncryptedFile
    | InputEncryptedFileBigUploaded
)
"""File for a message of a secret chat: fresh, reused or none."""
