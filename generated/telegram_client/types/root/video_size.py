"""Constructors of VideoSize."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_sticker_set import TypeInputStickerSet


class VideoSize(tl.Constructor, id=0xDE33B094, name="videoSize"):
    """A short video that serves as moving profile photo or as effect of a sticker.

    Attributes:
        type: `u` for profile photos, `v` for small previews of those, `f` for full-screen sticker
            effects, `p` for effects of custom emoji.
        w: Width, measured in pixels.
        h: Height, measured in pixels.
        size: Length of the file in bytes.
        video_start_ts: Second of the video that serves as still picture.

    Source:
        api/constructors/videoSize.md
    """

    flags = tl.flags()
    type: str = tl.string()
    w: int = tl.int32()
    h: int = tl.int32()
    size: int = tl.int32()
    video_start_ts: float | None = tl.double(bit=0, default=None)


class VideoSizeEmojiMarkup(tl.Constructor, id=0xF85C413C, name="videoSizeEmojiMarkup"):
    """A profile photo composed of a custom emoji on a colored ground, to be animated by the app.

    Attributes:
        emoji_id: Which custom emoji.
        background_colors: One to four RGB colors; several make a gradient.

    Source:
        api/constructors/videoSizeEmojiMarkup.md
    """

    emoji_id: int = tl.int64()
    background_colors: list[int] = tl.vector(tl.int32())


class VideoSizeStickerMarkup(tl.Constructor, id=0x0DA082FE, name="videoSizeStickerMarkup"):
    """A profile photo composed of a sticker on a colored ground, to be animated by the app.

    Attributes:
        stickerset: Set the sticker is from.
        sticker_id: Which sticker of the set.
        background_colors: One to four RGB colors; several make a gradient.

    Source:
        api/constructors/videoSizeStickerMarkup.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    sticker_id: int = tl.int64()
    background_colors: list[int] = tl.vector(tl.int32())


TypeVideoSize: TypeAlias = VideoSize | VideoSizeEmojiMarkup | VideoSizeStickerMarkup
"""Moving version of a photo or sticker: a video file, or a recipe from emoji or sticker and colors.
The recipes can be sent as well, in `photos.upload_profile_photo`.
"""
