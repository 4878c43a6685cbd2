"""Constructors of MessageExtendedMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_media import TypeMessageMedia
    from .photo_size import TypePhotoSize


class MessageExtendedMediaPreview(
    tl.Constructor, id=0xAD628CC8, name="messageExtendedMediaPreview"
):
    """Preview of media you have not paid for.

    Attributes:
        w: Width, measured in pixels.
        h: Height, measured in pixels.
        thumb: Tiny blurred picture.
        video_duration: Length in seconds, if it is a video.

    Source:
        api/constructors/messageExtendedMediaPreview.md
    """

    flags = tl.flags()
    w: int | None = tl.int32(bit=0, default=None)
    h: int | None = tl.int32(bit=0, default=None)
    thumb: TypePhotoSize | None = tl.boxed("PhotoSize", bit=1, default=None)
    video_duration: int | None = tl.int32(bit=2, default=None)


class MessageExtendedMedia(tl.Constructor, id=0xEE479C64, name="messageExtendedMedia"):
    """Media that you have paid for.

    Attributes:
        media: The media themselves.

    Source:
        api/constructors/messageExtendedMedia.md
    """

    media: TypeMessageMedia = tl.boxed("MessageMedia")


TypeMessageExtendedMedia: TypeAlias = MessageExtendedMediaPreview | MessageExtendedMedia
"""Paid media, before or after payment."""
