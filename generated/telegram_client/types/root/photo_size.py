"""Constructors of PhotoSize."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PhotoSizeEmpty(tl.Constructor, id=0x0E17E23C, name="photoSizeEmpty"):
    """A size that has no picture behind it.

    Attributes:
        type: Letter of this size, to be passed as `thumb_size` when downloading.

    Source:
        api/constructors/photoSizeEmpty.md
    """

    type: str = tl.string()


class PhotoSize(tl.Constructor, id=0x75C78E60, name="photoSize"):
    """A downloadable version of a photo or thumbnail.

    Attributes:
        type: Letter of the size: `s`, `m`, `x`, `y`, `w` for growing boxes up to 2560 pixels, `a`
            to `d` for square crops; goes into `thumb_size`.
        w: Width, measured in pixels.
        h: Height, measured in pixels.
        size: Length of the file in bytes.

    Source:
        api/constructors/photoSize.md
    """

    type: str = tl.string()
    w: int = tl.int32()
    h: int = tl.int32()
    size: int = tl.int32()


class PhotoCachedSize(tl.Constructor, id=0x021E1AD6, name="photoCachedSize"):
    """A version so small that its file is included right here.

    Attributes:
        type: Letter of the size.
        w: Width, measured in pixels.
        h: Height, measured in pixels.
        bytes_: The whole JPEG file.

    Source:
        api/constructors/photoCachedSize.md
    """

    type: str = tl.string()
    w: int = tl.int32()
    h: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


class PhotoStrippedSize(tl.Constructor, id=0xE0B0BC2E, name="photoStrippedSize"):
    """A blurry preview of at most 40 pixels, to be shown while the real picture loads.

    Attributes:
        type: Always `i`, for the tiny blurred preview.
        bytes_: JPEG without its fixed header: byte 1 is the height, byte 2 the width; put the known
            header before the rest to open it.

    Source:
        api/constructors/photoStrippedSize.md
    """

    type: str = tl.string()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


class PhotoSizeProgressive(tl.Constructor, id=0xFA3EFB95, name="photoSizeProgressive"):
    """A progressive JPEG: the first bytes already give a coarse picture, more bytes a finer one.

    Attributes:
        type: Letter of the size.
        w: Width, measured in pixels.
        h: Height, measured in pixels.
        sizes: Numbers of bytes after which the picture is worth redrawing, growing; the last is the
            length of the file.

    Source:
        api/constructors/photoSizeProgressive.md
    """

    type: str = tl.string()
    w: int = tl.int32()
    h: int = tl.int32()
    sizes: list[int] = tl.vector(tl.int32())


class PhotoPathSize(tl.Constructor, id=0xD8214D41, name="photoPathSize"):
    """Outline of a sticker, to be drawn before the sticker has loaded.

    Attributes:
        type: Always `j`, for the outline of a sticker.
        bytes_: SVG path in a packed form; unpack it to get the `d` attribute.

    Source:
        api/constructors/photoPathSize.md
    """

    type: str = tl.string()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


TypePhotoSize: TypeAlias = (
    PhotoSizeEmpty
    | PhotoSize
    | PhotoCachedSize
    | PhotoStrippedSize
    | PhotoSizeProgressive
    | PhotoPathSize
)
"""One version of a picture: downloadable, included as bytes, or only a sketch to bridge the loading
time.
"""
