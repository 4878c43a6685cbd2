"""Methods of the upload namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.file_hash import TypeFileHash
    from ..types.root.input_file_location import TypeInputFileLocation
    from ..types.root.input_web_file_location import TypeInputWebFileLocation
    from ..types.upload import (
        TypeCdnFile as upload_TypeCdnFile,
        TypeFile as upload_TypeFile,
        TypeWebFile as upload_TypeWebFile,
    )


class GetCdnFile(tl.Function["upload_TypeCdnFile"], id=0x395F69DA, name="upload.getCdnFile"):
    """Downloads an encrypted piece of a popular file from a CDN data center. Call it on a
    connection to that data center after `types.upload.FileCdnRedirect` pointed there. Decrypt the
    piece with AES-256-CTR and check its hash before use.

    Args:
        file_token: The `file_token` of the redirect.
        offset: First byte wanted; a multiple of 4096.
        limit: How many bytes; a multiple of 4096 that divides 1 MB evenly.

    Source:
        api/methods/upload.getCdnFile.md
    """

    file_token: bytes = tl.bytes_()
    offset: int = tl.int64()
    limit: int = tl.int32()

    ERRORS = (("FILE_TOKEN_INVALID", 400), ("METHOD_INVALID", 404))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetCdnFileHashes(
    tl.Function["list[TypeFileHash]"],
    id=0x91DC3F31,
    name="upload.getCdnFileHashes",
    result=tl.vector(tl.boxed("FileHash")),
):
    """Fetches SHA-256 hashes of further stretches of a CDN file, to check what an untrusted CDN
    delivered. Send it to the data center that issued the redirect, not to the CDN.

    Args:
        file_token: The `file_token` of the redirect.
        offset: Byte from which hashes are wanted.

    Source:
        api/methods/upload.getCdnFileHashes.md
    """

    file_token: bytes = tl.bytes_()
    offset: int = tl.int64()

    ERRORS = (("CDN_METHOD_INVALID", 400), ("FILE_TOKEN_INVALID", 400), ("RSA_DECRYPT_FAILED", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class GetFile(tl.Function["upload_TypeFile"], id=0xBE5335BE, name="upload.getFile"):
    """Downloads one piece of a file. Repeat with a growing offset until fewer bytes than asked come
    back. The file must lie in the data center of this connection: `FILE_MIGRATE_%d` names another,
    where you first log in with `auth.export_authorization`. `FILE_REFERENCE_EXPIRED` means: fetch
    the message or object with the file again.

    Args:
        precise: Loosens the alignment, so that offset and limit only need to be multiples of 1 KB
            instead of 4 KB; for video streaming.
        cdn_supported: Says that you can handle `types.upload.FileCdnRedirect`. Leave it unset to
            always get the bytes from here.
        location: What to download, built from a photo, document, profile photo or the like.
        offset: First byte wanted; a multiple of 4096 (1024 if `precise`).
        limit: How many bytes, at most 1 MB; a multiple of 4096 that divides 1 MB evenly. With
            `precise` any multiple of 1024. The piece must not cross a 1 MB boundary.

    Source:
        api/methods/upload.getFile.md
    """

    flags = tl.flags()
    precise: bool = tl.true(bit=0, default=False)
    cdn_supported: bool = tl.true(bit=1, default=False)
    location: TypeInputFileLocation = tl.boxed("InputFileLocation")
    offset: int = tl.int64()
    limit: int = tl.int32()

    ERRORS = (
        ("CDN_METHOD_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("FILE_ID_INVALID", 400),
        ("FILE_REFERENCE_EMPTY", 400),
        ("FILE_REFERENCE_EXPIRED", 400),
        ("FILE_REFERENCE_INVALID", 400),
        ("LIMIT_INVALID", 400),
        ("LOCATION_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("OFFSET_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("FILEREF_UPGRADE_NEEDED", 406),
        ("FLOOD_PREMIUM_WAIT_%d", 420),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetFileHashes(
    tl.Function["list[TypeFileHash]"],
    id=0x9156982A,
    name="upload.getFileHashes",
    result=tl.vector(tl.boxed("FileHash")),
):
    """Fetches SHA-256 hashes of consecutive stretches of a file stored at this data center, to
    verify downloaded bytes. Not needed for an ordinary download.

    Args:
        location: The file, as given to `upload.get_file`.
        offset: Byte from which hashes are wanted.

    Source:
        api/methods/upload.getFileHashes.md
    """

    location: TypeInputFileLocation = tl.boxed("InputFileLocation")
    offset: int = tl.int64()

    ERRORS = (("LOCATION_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class GetWebFile(tl.Function["upload_TypeWebFile"], id=0x24E6818D, name="upload.getWebFile"):
    """Downloads one piece of a remote file through Telegram's proxy: a picture of an invoice or
    inline result, a map preview, an album cover. Send it to the data center named as
    `webfile_dc_id` by `help.get_config`.

    Args:
        location: Which remote file; the access hash comes from the `types.WebDocument` or the map
            point.
        offset: First byte wanted; a multiple of 4096.
        limit: How many bytes; a multiple of 4096 that divides 1 MB evenly.

    Source:
        api/methods/upload.getWebFile.md
    """

    location: TypeInputWebFileLocation = tl.boxed("InputWebFileLocation")
    offset: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("DOCUMENT_INVALID", 400), ("LOCATION_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReuploadCdnFile(
    tl.Function["list[TypeFileHash]"],
    id=0x9B2754A8,
    name="upload.reuploadCdnFile",
    result=tl.vector(tl.boxed("FileHash")),
):
    """Asks the home data center to copy a file to the CDN, when the CDN answered
    `types.upload.CdnFileReuploadNeeded`. Send it to the data center that redirected you, then
    repeat `upload.get_cdn_file`. Returns hashes for checking the pieces.

    Args:
        file_token: The `file_token` of the redirect.
        request_token: The `request_token` of the CDN's answer.

    Source:
        api/methods/upload.reuploadCdnFile.md
    """

    file_token: bytes = tl.bytes_()
    request_token: bytes = tl.bytes_()

    ERRORS = (
        ("CDN_METHOD_INVALID", 400),
        ("FILE_TOKEN_INVALID", 400),
        ("LOCATION_INVALID", 400),
        ("REQUEST_TOKEN_INVALID", 400),
        ("RSA_DECRYPT_FAILED", 400),
        ("CDN_UPLOAD_TIMEOUT", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class SaveBigFilePart(tl.Function["bool"], id=0xDE7B673D, name="upload.saveBigFilePart"):
    """Uploads one piece of a file larger than 10 MB. Works like `upload.save_file_part`, but needs
    the number of pieces; finish with an `types.InputFileBig`. At most 4000 pieces (8000 with
    Premium) of 512 KB are accepted.

    Args:
        file_id: Random 64-bit number that you choose for this file; the same for all its pieces.
        file_part: Number of the piece, counting from 0.
        file_total_parts: How many pieces the whole file has; -1 while the length of a stream is
            still unknown.
        bytes_: The piece; all but the last have one size, a multiple of 1 KB that divides 512 KB
            evenly.

    Source:
        api/methods/upload.saveBigFilePart.md
    """

    file_id: int = tl.int64()
    file_part: int = tl.int32()
    file_total_parts: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")

    ERRORS = (
        ("FILE_PARTS_INVALID", 400),
        ("FILE_PART_EMPTY", 400),
        ("FILE_PART_INVALID", 400),
        ("FILE_PART_SIZE_CHANGED", 400),
        ("FILE_PART_SIZE_INVALID", 400),
        ("FILE_PART_TOO_BIG", 400),
        ("FILE_PART_TOO_SMALL", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class SaveFilePart(tl.Function["bool"], id=0xB304A621, name="upload.saveFilePart"):
    """Uploads one piece of a small file (up to 10 MB; larger ones use `upload.save_big_file_part`).
    Pieces may go out in parallel and in any order. When all returned true, use the file as an
    `types.InputFile`; unused pieces vanish after some hours.

    Args:
        file_id: Random 64-bit number that you choose for this file; the same for all its pieces.
        file_part: Number of the piece, counting from 0.
        bytes_: The piece. All but the last have one size, which is a multiple of 1 KB and divides
            512 KB evenly; 512 KB is the largest.

    Source:
        api/methods/upload.saveFilePart.md
    """

    file_id: int = tl.int64()
    file_part: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")

    ERRORS = (("FILE_PART_EMPTY", 400), ("FILE_PART_INVALID", 400), ("MSG_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}
