"""Constructors of FileHash."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class FileHash(tl.Constructor, id=0xF39B035C, name="fileHash"):
    """Check sum of one stretch of a file, so that parts from a CDN can be verified.

    Attributes:
        offset: First byte of the stretch.
        limit: Its length in bytes.
        hash: SHA-256 of exactly these bytes.

    Source:
        api/constructors/fileHash.md
    """

    offset: int = tl.int64()
    limit: int = tl.int32()
    hash: bytes = tl.bytes_()


TypeFileHash: TypeAlias = FileHash
"""Check sum of a part of a file; see `upload.get_cdn_file_hashes` and `upload.get_file_hashes`."""
