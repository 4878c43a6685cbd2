"""Constructors of ChatPhoto."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatPhotoEmpty(tl.Constructor, id=0x37C1011C, name="chatPhotoEmpty"):
    """The group or channel has no picture.

    Source:
        api/constructors/chatPhotoEmpty.md
    """


class ChatPhoto(tl.Constructor, id=0x1C6E1C11, name="chatPhoto"):
    """Small hint at the picture of a group or channel. Download it through
    `types.InputPeerPhotoFileLocation`.

    Attributes:
        has_video: The picture is animated; fetch the full `types.TypePhoto` to get the video.
        photo_id: Changes whenever the picture does; also needed for downloading it.
        stripped_thumb: Tiny blurred preview, a JPEG without its header.
        dc_id: Data center to download it from.

    Source:
        api/constructors/chatPhoto.md
    """

    flags = tl.flags()
    has_video: bool = tl.true(bit=0, default=False)
    photo_id: int = tl.int64()
    stripped_thumb: bytes | None = tl.bytes_(bit=1, default=None)
    dc_id: int = tl.int32()


TypeChatPhoto: TypeAlias = ChatPhotoEmpty | ChatPhoto
"""Picture of a group or channel in lists, or its absence."""
