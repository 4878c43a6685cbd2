"""Constructors of InputPhoto."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputPhotoEmpty(tl.Constructor, id=0x1CD7BF0D, name="inputPhotoEmpty"):
    """No photo; for instance removes the profile picture.

    Source:
        api/constructors/inputPhotoEmpty.md
    """


class InputPhoto(tl.Constructor, id=0x3BB3B94A, name="inputPhoto"):
    """A photo that lies on Telegram's servers, with the three values from its `types.Photo` object.

    Attributes:
        id: Id of the photo, the same for all its sizes.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Copy it from the same object; when it has expired, fetch the message or
            profile again.

    Source:
        api/constructors/inputPhoto.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()


TypeInputPhoto: TypeAlias = InputPhotoEmpty | InputPhoto
"""Reference to an existing photo, built from the id, access hash and file reference of a
`types.Photo`.
"""
