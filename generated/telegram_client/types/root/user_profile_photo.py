"""Constructors of UserProfilePhoto."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class UserProfilePhotoEmpty(tl.Constructor, id=0x4F11BAE1, name="userProfilePhotoEmpty"):
    """The user has no photo, or none you may see.

    Source:
        api/constructors/userProfilePhotoEmpty.md
    """


class UserProfilePhoto(tl.Constructor, id=0x82D1F706, name="userProfilePhoto"):
    """Short form of a profile photo; download it with `types.InputPeerPhotoFileLocation`.

    Attributes:
        has_video: A moving version exists; get it with `photos.get_user_photos`.
        personal: It is the one you have set for this contact, which only you see.
        photo_id: Changes with the photo; tells whether your copy is still good.
        stripped_thumb: Tiny blurry preview, packed like `types.PhotoStrippedSize`.
        dc_id: Data center that stores the photo.

    Source:
        api/constructors/userProfilePhoto.md
    """

    flags = tl.flags()
    has_video: bool = tl.true(bit=0, default=False)
    personal: bool = tl.true(bit=2, default=False)
    photo_id: int = tl.int64()
    stripped_thumb: bytes | None = tl.bytes_(bit=1, default=None)
    dc_id: int = tl.int32()


TypeUserProfilePhoto: TypeAlias = UserProfilePhotoEmpty | UserProfilePhoto
"""Profile photo as it comes with `types.User`, or the notice that there is none."""
