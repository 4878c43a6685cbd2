"""Constructors of photos."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.photo import TypePhoto as root_TypePhoto
    from .root.user import TypeUser


class Photo(tl.Constructor, id=0x20212CA8, name="photos.photo"):
    """A profile picture that was just set.

    Attributes:
        photo: The picture with all its sizes.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/photos.photo.md
    """

    photo: root_TypePhoto = tl.boxed("Photo")
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Photos(tl.Constructor, id=0x8DCA6AA5, name="photos.photos"):
    """All profile pictures of a user, newest first.

    Attributes:
        photos: The pictures; download their sizes with `upload.get_file`.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/photos.photos.md
    """

    photos: list[root_TypePhoto] = tl.vector(tl.boxed("Photo"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PhotosSlice(tl.Constructor, id=0x15051F54, name="photos.photosSlice"):
    """Some of a user's profile pictures, when there are more than you asked for.

    Attributes:
        count: How many profile pictures he has in all.
        photos: Pictures of this page, newest first.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/photos.photosSlice.md
    """

    count: int = tl.int32()
    photos: list[root_TypePhoto] = tl.vector(tl.boxed("Photo"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypePhoto: TypeAlias = Photo
"""What you get back after uploading or choosing a profile picture, for instance with
`photos.upload_profile_photo`.
"""
TypePhotos: TypeAlias = Photos | PhotosSlice
"""Profile pictures, present and past, returned by `photos.get_user_photos`."""
