"""Methods of the photos namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.photos import TypePhoto as photos_TypePhoto, TypePhotos as photos_TypePhotos
    from ..types.root.input_file import TypeInputFile
    from ..types.root.input_photo import TypeInputPhoto
    from ..types.root.input_user import TypeInputUser
    from ..types.root.video_size import TypeVideoSize


class DeletePhotos(
    tl.Function["list[int]"],
    id=0x87CF7F2F,
    name="photos.deletePhotos",
    result=tl.vector(tl.int64()),
):
    """Deletes pictures from your own profile for good. If the current one is among them, the next
    older one takes its place. Returns the ids of the photos that were really deleted.

    Args:
        id: The pictures, with a valid file reference, from `photos.get_user_photos`.

    Source:
        api/methods/photos.deletePhotos.md
    """

    id: list[TypeInputPhoto] = tl.vector(tl.boxed("InputPhoto"))

    ACCESS = {"users": True, "bots": False, "business": False}


class GetUserPhotos(tl.Function["photos_TypePhotos"], id=0x91CD32A8, name="photos.getUserPhotos"):
    """Lists the present and former profile pictures of a user, newest first, as far as privacy
    settings let you see them. Page through them with `offset`.

    Args:
        user_id: Whose pictures; `types.InputUserSelf` for your own.
        offset: How many pictures to skip, counted from the newest.
        max_id: Only pictures with an id up to this one, or 0 for all.
        limit: Most pictures to return, at most 100.

    Source:
        api/methods/photos.getUserPhotos.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    offset: int = tl.int32()
    max_id: int = tl.int64()
    limit: int = tl.int32()

    ERRORS = (("MAX_ID_INVALID", 400), ("MSG_ID_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class UpdateProfilePhoto(
    tl.Function["photos_TypePhoto"], id=0x09E82039, name="photos.updateProfilePhoto"
):
    """Makes a photo that is already among your profile photos the current one, or removes the
    current one. For a new picture use `photos.upload_profile_photo`. Everyone allowed to see the
    photo is notified.

    Args:
        fallback: Concerns the public photo, shown to those whom privacy keeps from seeing the main
            one, in place of the main photo.
        bot: One of your own bots, whose photo to change. Leave out for yourself.
        id: The photo to use, from `photos.get_user_photos`; `types.InputPhotoEmpty` removes the
            current photo.

    Source:
        api/methods/photos.updateProfilePhoto.md
    """

    flags = tl.flags()
    fallback: bool = tl.true(bit=0, default=False)
    bot: TypeInputUser | None = tl.boxed("InputUser", bit=1, default=None)
    id: TypeInputPhoto = tl.boxed("InputPhoto")

    ERRORS = (
        ("ALBUM_PHOTOS_TOO_MANY", 400),
        ("BOT_FALLBACK_UNSUPPORTED", 400),
        ("FILE_PARTS_INVALID", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("LOCATION_INVALID", 400),
        ("PHOTO_CROP_SIZE_SMALL", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class UploadContactProfilePhoto(
    tl.Function["photos_TypePhoto"], id=0xE14C4A71, name="photos.uploadContactProfilePhoto"
):
    """Gives a contact a picture that only you see, or proposes one to them. A proposal arrives as a
    service message with the picture. Fails with `CONTACT_MISSING` if the user is not in your
    contacts, and with `NEED_ACTION_MISSING` if neither `suggest` nor `save` is set.

    Args:
        suggest: Sends the picture to the contact as a proposal for their profile.
        save: Keeps the picture for your own eyes in place of theirs; without any picture it takes
            such a picture away again.
        user_id: The contact, by user id and access hash.
        file: Uploaded still image. Leave out for a clip, for an emoji picture or to take the
            picture away.
        video: Uploaded square clip without sound, for an animated picture.
        video_start_ts: Second of the clip whose frame serves as the still picture. Leave out for
            the first frame.
        video_emoji_markup: Custom emoji or sticker plus background colors to draw the picture from.

    Source:
        api/methods/photos.uploadContactProfilePhoto.md
    """

    flags = tl.flags()
    suggest: bool = tl.true(bit=3, default=False)
    save: bool = tl.true(bit=4, default=False)
    user_id: TypeInputUser = tl.boxed("InputUser")
    file: TypeInputFile | None = tl.boxed("InputFile", bit=0, default=None)
    video: TypeInputFile | None = tl.boxed("InputFile", bit=1, default=None)
    video_start_ts: float | None = tl.double(bit=2, default=None)
    video_emoji_markup: TypeVideoSize | None = tl.boxed("VideoSize", bit=5, default=None)

    ERRORS = (("CONTACT_MISSING", 400), ("NEED_ACTION_MISSING", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UploadProfilePhoto(
    tl.Function["photos_TypePhoto"], id=0x0388A3B5, name="photos.uploadProfilePhoto"
):
    """Sets a new profile picture of yourself or your bot. Upload the file first with
    `upload.save_file_part`, or give an emoji to draw it from. Give one of `file`, `video` and
    `video_emoji_markup`; the earlier pictures stay in the album.

    Args:
        fallback: Sets the public photo, which only those see whom privacy keeps from seeing the
            main one.
        bot: One of your own bots, whose picture to set. Leave out for yourself.
        file: Uploaded still image, best square and at least 640 pixels wide. Leave out for a moving
            or emoji picture.
        video: Uploaded square MPEG4 clip without sound, for an animated picture of at most 10
            seconds.
        video_start_ts: Second of the clip whose frame serves as the still picture. Leave out for
            the beginning.
        video_emoji_markup: Custom emoji or sticker plus background colors, from which apps draw an
            animated picture.

    Source:
        api/methods/photos.uploadProfilePhoto.md
    """

    flags = tl.flags()
    fallback: bool = tl.true(bit=3, default=False)
    bot: TypeInputUser | None = tl.boxed("InputUser", bit=5, default=None)
    file: TypeInputFile | None = tl.boxed("InputFile", bit=0, default=None)
    video: TypeInputFile | None = tl.boxed("InputFile", bit=1, default=None)
    video_start_ts: float | None = tl.double(bit=2, default=None)
    video_emoji_markup: TypeVideoSize | None = tl.boxed("VideoSize", bit=4, default=None)

    ERRORS = (
        ("ALBUM_PHOTOS_TOO_MANY", 400),
        ("BOT_INVALID", 400),
        ("EMOJI_MARKUP_INVALID", 400),
        ("FILE_PARTS_INVALID", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("PHOTO_CROP_FILE_MISSING", 400),
        ("PHOTO_CROP_SIZE_SMALL", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_FILE_MISSING", 400),
        ("PHOTO_INVALID", 400),
        ("STICKER_MIME_INVALID", 400),
        ("VIDEO_FILE_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}
