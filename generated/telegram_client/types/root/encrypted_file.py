"""Constructors of EncryptedFile."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EncryptedFileEmpty(tl.Constructor, id=0xC21F497E, name="encryptedFileEmpty"):
    """The secret message has no file.

    Source:
        api/constructors/encryptedFileEmpty.md
    """


class EncryptedFile(tl.Constructor, id=0xA8008CD8, name="encryptedFile"):
    """An encrypted file of a secret chat on Telegram's servers. Key and real name are inside the
    encrypted message; download it through `types.InputEncryptedFileLocation`.

    Attributes:
        id: Id of the encrypted file.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        size: Length in bytes, with the padding that encryption adds.
        dc_id: Data center that stores the file.
        key_fingerprint: Check value of the file's key, to see that you decrypt with the right one.

    Source:
        api/constructors/encryptedFile.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    size: int = tl.int64()
    dc_id: int = tl.int32()
    key_fingerprint: int = tl.int32()


TypeEncryptedFile: TypeAlias = EncryptedFileEmpty | EncryptedFile
"""File that goes with a message of a secret chat, or its absence."""
