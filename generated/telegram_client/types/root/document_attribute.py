"""Constructors of DocumentAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_sticker_set import TypeInputStickerSet
    from .mask_coords import TypeMaskCoords


class DocumentAttributeImageSize(tl.Constructor, id=0x6C37C15C, name="documentAttributeImageSize"):
    """The file is a picture of this size, sent uncompressed, or a sticker.

    Attributes:
        w: Width, measured in pixels.
        h: Height, measured in pixels.

    Source:
        api/constructors/documentAttributeImageSize.md
    """

    w: int = tl.int32()
    h: int = tl.int32()


class DocumentAttributeAnimated(tl.Constructor, id=0x11B58939, name="documentAttributeAnimated"):
    """The file is a GIF, or a silent video that plays like one.

    Source:
        api/constructors/documentAttributeAnimated.md
    """


class DocumentAttributeSticker(tl.Constructor, id=0x6319D612, name="documentAttributeSticker"):
    """The file is a sticker. One of the attributes of a file.

    Attributes:
        mask: It is a mask to put on a face in a photo.
        alt: Emoji that stands for it.
        stickerset: The sticker set that this belongs to.
        mask_coords: Where on the face the mask sits.

    Source:
        api/constructors/documentAttributeSticker.md
    """

    flags = tl.flags()
    mask: bool = tl.true(bit=1, default=False)
    alt: str = tl.string()
    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    mask_coords: TypeMaskCoords | None = tl.boxed("MaskCoords", bit=0, default=None)


class DocumentAttributeVideo(tl.Constructor, id=0x43C57C48, name="documentAttributeVideo"):
    """The file is a video. One of the attributes of a file.

    Attributes:
        round_message: A round video note, recorded in the chat.
        supports_streaming: The index stands at the start of the file, so it can play while it
            loads.
        nosound: The video has no sound track.
        duration: Length in seconds, fractions included.
        w: Width, measured in pixels.
        h: Height, measured in pixels.
        preload_prefix_size: How many bytes from the start to load for playing to begin.
        video_start_ts: Second of the video that the still picture is taken from.
        video_codec: Codec of the picture, such as `h264` or `av1`.

    Source:
        api/constructors/documentAttributeVideo.md
    """

    flags = tl.flags()
    round_message: bool = tl.true(bit=0, default=False)
    supports_streaming: bool = tl.true(bit=1, default=False)
    nosound: bool = tl.true(bit=3, default=False)
    duration: float = tl.double()
    w: int = tl.int32()
    h: int = tl.int32()
    preload_prefix_size: int | None = tl.int32(bit=2, default=None)
    video_start_ts: float | None = tl.double(bit=4, default=None)
    video_codec: str | None = tl.string(bit=5, default=None)


class DocumentAttributeAudio(tl.Constructor, id=0x9852F9C6, name="documentAttributeAudio"):
    """The file is a song, or a voice message if `voice` is set.

    Attributes:
        voice: It was recorded as a voice message.
        duration: How long it takes or took, in seconds.
        title: Name of the song.
        performer: Singer or band.
        waveform: Loudness curve of a voice message: values of 5 bits each, packed one after the
            other.

    Source:
        api/constructors/documentAttributeAudio.md
    """

    flags = tl.flags()
    voice: bool = tl.true(bit=10, default=False)
    duration: int = tl.int32()
    title: str | None = tl.string(bit=0, default=None)
    performer: str | None = tl.string(bit=1, default=None)
    waveform: bytes | None = tl.bytes_(bit=2, default=None)


class DocumentAttributeFilename(tl.Constructor, id=0x15590068, name="documentAttributeFilename"):
    """Original name of the file. One of the attributes of a file.

    Attributes:
        file_name: Name with its ending, without a path. Don't trust it as a path on your own disk.

    Source:
        api/constructors/documentAttributeFilename.md
    """

    file_name: str = tl.string()


class DocumentAttributeHasStickers(
    tl.Constructor, id=0x9801D2F7, name="documentAttributeHasStickers"
):
    """Stickers were put on the photo or video; ask with `messages.get_attached_stickers` which
    ones.

    Source:
        api/constructors/documentAttributeHasStickers.md
    """


class DocumentAttributeCustomEmoji(
    tl.Constructor, id=0xFD149899, name="documentAttributeCustomEmoji"
):
    """The file is a custom emoji.

    Attributes:
        free: May be used without Premium.
        text_color: Set if the emoji takes on the color of the text.
        alt: Ordinary emoji shown where the custom one can't be.
        stickerset: The sticker set that this belongs to.

    Source:
        api/constructors/documentAttributeCustomEmoji.md
    """

    flags = tl.flags()
    free: bool = tl.true(bit=0, default=False)
    text_color: bool = tl.true(bit=1, default=False)
    alt: str = tl.string()
    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")


TypeDocumentAttribute: TypeAlias = (
    DocumentAttributeImageSize
    | DocumentAttributeAnimated
    | DocumentAttributeSticker
    | DocumentAttributeVideo
    | DocumentAttributeAudio
    | DocumentAttributeFilename
    | DocumentAttributeHasStickers
    | DocumentAttributeCustomEmoji
)
"""A property that makes clear what a file is. A file usually has several, for example video size
and file name together. Give them also when you upload one.
"""
