"""Constructors of storage."""

from __future__ import annotations

from typing import TypeAlias

from ..runtime import tl


class FileUnknown(tl.Constructor, id=0xAA963B05, name="storage.fileUnknown"):
    """File whose kind the server could not tell.

    Source:
        api/constructors/storage.fileUnknown.md
    """


class FilePartial(tl.Constructor, id=0x40BC6F52, name="storage.filePartial"):
    """Part of a larger file whose kind cannot be read from this part alone.

    Source:
        api/constructors/storage.filePartial.md
    """


class FileJpeg(tl.Constructor, id=0x007EFE0E, name="storage.fileJpeg"):
    """Picture in JPEG format, `image/jpeg`. The kind of file that a download turned out to be.

    Source:
        api/constructors/storage.fileJpeg.md
    """


class FileGif(tl.Constructor, id=0xCAE1AADF, name="storage.fileGif"):
    """Picture or animation in GIF format, `image/gif`.

    Source:
        api/constructors/storage.fileGif.md
    """


class FilePng(tl.Constructor, id=0x0A4F63C0, name="storage.filePng"):
    """Picture in PNG format, `image/png`. The kind of file that a download turned out to be.

    Source:
        api/constructors/storage.filePng.md
    """


class FilePdf(tl.Constructor, id=0xAE1E508D, name="storage.filePdf"):
    """Document in PDF format, `application/pdf`. The kind of file that a download turned out to be.

    Source:
        api/constructors/storage.filePdf.md
    """


class FileMp3(tl.Constructor, id=0x528A0677, name="storage.fileMp3"):
    """Sound in MP3 format, `audio/mpeg`. The kind of file that a download turned out to be.

    Source:
        api/constructors/storage.fileMp3.md
    """


class FileMov(tl.Constructor, id=0x4B09EBBC, name="storage.fileMov"):
    """Video in Apple's QuickTime container, `video/quicktime`.

    Source:
        api/constructors/storage.fileMov.md
    """


class FileMp4(tl.Constructor, id=0xB3CEA0E4, name="storage.fileMp4"):
    """Video in an MPEG-4 container, `video/mp4`.

    Source:
        api/constructors/storage.fileMp4.md
    """


class FileWebp(tl.Constructor, id=0x1081464C, name="storage.fileWebp"):
    """Picture in WebP format, `image/webp`; static stickers have it.

    Source:
        api/constructors/storage.fileWebp.md
    """


TypeFileType: TypeAlias = (
    FileUnknown
    | FilePartial
    | FileJpeg
    | FileGif
    | FilePng
    | FilePdf
    | FileMp3
    | FileMov
    | FileMp4
    | FileWebp
)
"""What sort of file the server believes a downloaded piece to be, told with every answer of
`upload.get_file`. Only a few formats are known by name; the rest are "unknown" or "partial".
"""
