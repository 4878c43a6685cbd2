"""Constructors of Photo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .photo_size import TypePhotoSize
    from .video_size import TypeVideoSize


class PhotoEmpty(tl.Constructor, id=0x2331B22D, name="photoEmpty"):
    """A photo that no longer exists or cannot be seen.

    Attributes:
        id: Id of the photo, the same for all its sizes.

    Source:
        api/constructors/photoEmpty.md
    """

    id: int = tl.int64()


class Photo(tl.Constructor, id=0xFB197A65, name="photo"):
    """A photo kept on the server, with all the sizes it can be downloaded in. To download, build an
    `types.InputPhotoFileLocation` from it.

    Attributes:
        has_stickers: Stickers were put on the photo; `messages.get_attached_stickers` tells which.
        id: Id of the photo, the same for all its sizes.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Needed for downloading. It runs out after some time; then fetch the message
            or profile again.
        date: When the file was uploaded, as Unix time in seconds.
        sizes: Versions of the picture, from tiny previews to the largest.
        video_sizes: Moving versions, for animated profile photos.
        dc_id: Data center that stores the file; download from there.

    Source:
        api/constructors/photo.md
    """

    flags = tl.flags()
    has_stickers: bool = tl.true(bit=0, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()
    date: int = tl.int32()
    sizes: list[TypePhotoSize] = tl.vector(tl.boxed("PhotoSize"))
    video_sizes: list[TypeVideoSize] | None = tl.vector(tl.boxed("VideoSize"), bit=1, default=None)
    dc_id: int = tl.int32()


TypePhoto: TypeAlias = PhotoEmpty | Photo
"""A photo of a message, profile or web page, or a stub where there is none."""
