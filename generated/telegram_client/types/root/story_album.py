"""Constructors of StoryAlbum."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .photo import TypePhoto


class StoryAlbum(tl.Constructor, id=0x9325705A, name="storyAlbum"):
    """A named group of stories on a profile.

    Attributes:
        album_id: Number of the album, used in calls about it.
        title: Name of the story album.
        icon_photo: Cover, if it is a photo.
        icon_video: Cover, if it is a video.

    Source:
        api/constructors/storyAlbum.md
    """

    flags = tl.flags()
    album_id: int = tl.int32()
    title: str = tl.string()
    icon_photo: TypePhoto | None = tl.boxed("Photo", bit=0, default=None)
    icon_video: TypeDocument | None = tl.boxed("Document", bit=1, default=None)


TypeStoryAlbum: TypeAlias = StoryAlbum
"""Album of stories, from `stories.get_albums`."""
