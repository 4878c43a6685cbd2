"""Constructors of SecureFile."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SecureFileEmpty(tl.Constructor, id=0x64199744, name="secureFileEmpty"):
    """A missing file.

    Source:
        api/constructors/secureFileEmpty.md
    """


class SecureFile(tl.Constructor, id=0x7D09C27E, name="secureFile"):
    """A scan stored in Passport. It is encrypted; the server cannot look into it.

    Attributes:
        id: Id of the Passport file.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        size: Length of the encrypted file in bytes.
        dc_id: Data center that stores the file.
        date: When the file was uploaded, as Unix time in seconds.
        file_hash: SHA-256 of the file before encryption, padding included.
        secret: Secret of this file, itself encrypted with the user's Passport secret.

    Source:
        api/constructors/secureFile.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    size: int = tl.int64()
    dc_id: int = tl.int32()
    date: int = tl.int32()
    file_hash: bytes = tl.bytes_()
    secret: bytes = tl.bytes_(secret=True)


TypeSecureFile: TypeAlias = SecureFileEmpty | SecureFile
"""Encrypted scan of a document in Passport."""
