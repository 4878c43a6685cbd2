"""Constructors of upload."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.file_hash import TypeFileHash
    from .storage import TypeFileType as storage_TypeFileType


class CdnFileReuploadNeeded(tl.Constructor, id=0xEEA8E46E, name="upload.cdnFileReuploadNeeded"):
    """The CDN no longer holds the file. Pass the token to the data center that redirected you with
    `upload.reupload_cdn_file`, then ask the CDN again.

    Attributes:
        request_token: Proof of the CDN's wish, needed for the reupload.

    Source:
        api/constructors/upload.cdnFileReuploadNeeded.md
    """

    request_token: bytes = tl.bytes_()


class CdnFile(tl.Constructor, id=0xA99FCA4F, name="upload.cdnFile"):
    """One piece from a CDN, still encrypted: decrypt it with the key of the redirect and compare
    its hash.

    Attributes:
        bytes_: The encrypted piece. Empty past the end of the file.

    Source:
        api/constructors/upload.cdnFile.md
    """

    bytes_: bytes = tl.bytes_(tl_name="bytes")


class File(tl.Constructor, id=0x096A18D5, name="upload.file"):
    """One piece of a downloaded file, from the data center itself.

    Attributes:
        type: Kind of file as far as the server can tell, often unknown; only a hint for the file
            extension.
        mtime: Unix time of the last change of the stored file.
        bytes_: The piece. Shorter than asked, or empty, at the end of the file.

    Source:
        api/constructors/upload.file.md
    """

    type: storage_TypeFileType = tl.boxed("storage.FileType")
    mtime: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


class FileCdnRedirect(tl.Constructor, id=0xF18CDA44, name="upload.fileCdnRedirect"):
    """The file is so popular that it should be fetched, encrypted, from a CDN data center. Sent
    only if `cdn_supported` was set. Continue with `upload.get_cdn_file`.

    Attributes:
        dc_id: Number of the CDN data center; its keys come from `help.get_cdn_config`.
        file_token: Name of the file at the CDN, to be passed along with each request.
        encryption_key: AES-256 key (32 bytes) for decrypting the pieces in CTR mode.
        encryption_iv: Start value (16 bytes) for decrypting; replace its last four bytes by the
            offset divided by 16, big-endian.
        file_hashes: SHA-256 hashes of the first stretches of the file, to check the CDN by.

    Source:
        api/constructors/upload.fileCdnRedirect.md
    """

    dc_id: int = tl.int32()
    file_token: bytes = tl.bytes_()
    encryption_key: bytes = tl.bytes_()
    encryption_iv: bytes = tl.bytes_()
    file_hashes: list[TypeFileHash] = tl.vector(tl.boxed("FileHash"))


class WebFile(tl.Constructor, id=0x21E753BC, name="upload.webFile"):
    """One piece of a remote file fetched through Telegram's proxy.

    Attributes:
        size: Length of the whole file in bytes.
        mime_type: MIME type of the file, such as `video/mp4`.
        file_type: Kind of file as far as the server can tell; `mime_type` says more.
        mtime: Unix time of the last change of the file.
        bytes_: The piece itself; empty past the end.

    Source:
        api/constructors/upload.webFile.md
    """

    size: int = tl.int32()
    mime_type: str = tl.string()
    file_type: storage_TypeFileType = tl.boxed("storage.FileType")
    mtime: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


TypeCdnFile: TypeAlias = CdnFileReuploadNeeded | CdnFile
"""Answer of a CDN: an encrypted piece, or the demand to have the file copied there first."""
TypeFile: TypeAlias = File | FileCdnRedirect
"""Answer to a download request: the bytes themselves, or the address of a CDN to get them from."""
TypeWebFile: TypeAlias = WebFile
"""Bytes of a remote file that Telegram fetched on your behalf."""
