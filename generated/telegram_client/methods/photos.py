"""Methods of the photos namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import photos as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.photos import TypePhoto as photos_TypePhoto, TypePhotos as photos_TypePhotos
    from ..types.root.input_file import TypeInputFile
    from ..types.root.input_photo import TypeInputPhoto
    from ..types.root.input_user import TypeInputUser
    from ..types.root.video_size import TypeVideoSize


class Photos(Namespace):
    """Methods of the photos namespace."""

    async def delete_photos(self, *, id: list[TypeInputPhoto]) -> list[int]:
        """Deletes pictures from your own profile for good. If the current one is among them, the
        next older one takes its place. Returns the ids of the photos that were really deleted.

        Args:
            id: The pictures, with a valid file reference, from `photos.get_user_photos`.

        Returns:
            A list of `int`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/photos.deletePhotos.md
        """
        return await self._client(functions.DeletePhotos(id=id))

    async def get_user_photos(
        self, *, user_id: TypeInputUser, offset: int, max_id: int, limit: int
    ) -> photos_TypePhotos:
        """Lists the present and former profile pictures of a user, newest first, as far as privacy
        settings let you see them. Page through them with `offset`.

        Args:
            user_id: Whose pictures; `types.InputUserSelf` for your own.
            offset: How many pictures to skip, counted from the newest.
            max_id: Only pictures with an id up to this one, or 0 for all.
            limit: Most pictures to return, at most 100.

        Returns:
            `types.photos.TypePhotos`.

        Raises:
            errors.MaxIdInvalid: 400 MAX_ID_INVALID: The highest id is negative or names nothing;
                pass 0 or an id you received.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/photos.getUserPhotos.md
        """
        return await self._client(
            functions.GetUserPhotos(user_id=user_id, offset=offset, max_id=max_id, limit=limit)
        )

    async def update_profile_photo(
        self, *, fallback: bool = False, bot: TypeInputUser | None = None, id: TypeInputPhoto
    ) -> photos_TypePhoto:
        """Makes a photo that is already among your profile photos the current one, or removes the
        current one. For a new picture use `photos.upload_profile_photo`. Everyone allowed to see
        the photo is notified.

        Args:
            fallback: Concerns the public photo, shown to those whom privacy keeps from seeing the
                main one, in place of the main photo.
            bot: One of your own bots, whose photo to change. Leave out for yourself.
            id: The photo to use, from `photos.get_user_photos`; `types.InputPhotoEmpty` removes the
                current photo.

        Returns:
            `types.photos.TypePhoto`.

        Raises:
            errors.AlbumPhotosTooMany: 400 ALBUM_PHOTOS_TOO_MANY: The profile already holds as many
                photos as it may; delete some with `photos.delete_photos` first.
            errors.BotFallbackUnsupported: 400 BOT_FALLBACK_UNSUPPORTED: Bots have no public
                fallback photo; leave the `fallback` flag out.
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.LocationInvalid: 400 LOCATION_INVALID: The file location is not valid; build it
                anew from the object that holds the file.
            errors.PhotoCropSizeSmall: 400 PHOTO_CROP_SIZE_SMALL: The picture is too small; pass one
                of at least 160 by 160 pixels.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoIdInvalid: 400 PHOTO_ID_INVALID: The account has no such photo; take it from
                `photos.get_user_photos`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/photos.updateProfilePhoto.md
        """
        return await self._client(functions.UpdateProfilePhoto(fallback=fallback, bot=bot, id=id))

    async def upload_contact_profile_photo(
        self,
        *,
        suggest: bool = False,
        save: bool = False,
        user_id: TypeInputUser,
        file: TypeInputFile | None = None,
        video: TypeInputFile | None = None,
        video_start_ts: float | None = None,
        video_emoji_markup: TypeVideoSize | None = None,
    ) -> photos_TypePhoto:
        """Gives a contact a picture that only you see, or proposes one to them. A proposal arrives
        as a service message with the picture. Fails with `CONTACT_MISSING` if the user is not in
        your contacts, and with `NEED_ACTION_MISSING` if neither `suggest` nor `save` is set.

        Args:
            suggest: Sends the picture to the contact as a proposal for their profile.
            save: Keeps the picture for your own eyes in place of theirs; without any picture it
                takes such a picture away again.
            user_id: The contact, by user id and access hash.
            file: Uploaded still image. Leave out for a clip, for an emoji picture or to take the
                picture away.
            video: Uploaded square clip without sound, for an animated picture.
            video_start_ts: Second of the clip whose frame serves as the still picture. Leave out
                for the first frame.
            video_emoji_markup: Custom emoji or sticker plus background colors to draw the picture
                from.

        Returns:
            `types.photos.TypePhoto`.

        Raises:
            errors.ContactMissing: 400 CONTACT_MISSING: The user is not in your contacts; add the
                contact first.
            errors.NeedActionMissing: 400 NEED_ACTION_MISSING: The request does not say what to do
                with the contact's photo; set either `suggest` or `save`.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/photos.uploadContactProfilePhoto.md
        """
        return await self._client(
            functions.UploadContactProfilePhoto(
                suggest=suggest,
                save=save,
                user_id=user_id,
                file=file,
                video=video,
                video_start_ts=video_start_ts,
                video_emoji_markup=video_emoji_markup,
            )
        )

    async def upload_profile_photo(
        self,
        *,
        fallback: bool = False,
        bot: TypeInputUser | None = None,
        file: TypeInputFile | None = None,
        video: TypeInputFile | None = None,
        video_start_ts: float | None = None,
        video_emoji_markup: TypeVideoSize | None = None,
    ) -> photos_TypePhoto:
        """Sets a new profile picture of yourself or your bot. Upload the file first with
        `upload.save_file_part`, or give an emoji to draw it from. Give one of `file`, `video` and
        `video_emoji_markup`; the earlier pictures stay in the album.

        Args:
            fallback: Sets the public photo, which only those see whom privacy keeps from seeing the
                main one.
            bot: One of your own bots, whose picture to set. Leave out for yourself.
            file: Uploaded still image, best square and at least 640 pixels wide. Leave out for a
                moving or emoji picture.
            video: Uploaded square MPEG4 clip without sound, for an animated picture of at most 10
                seconds.
            video_start_ts: Second of the clip whose frame serves as the still picture. Leave out
                for the beginning.
            video_emoji_markup: Custom emoji or sticker plus background colors, from which apps draw
                an animated picture.

        Returns:
            `types.photos.TypePhoto`.

        Raises:
            errors.AlbumPhotosTooMany: 400 ALBUM_PHOTOS_TOO_MANY: The profile already holds as many
                photos as it may; delete some with `photos.delete_photos` first.
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.EmojiMarkupInvalid: 400 EMOJI_MARKUP_INVALID: The emoji or the colors for the
                drawn profile picture are not valid; pass one to four colors and an existing emoji
                or sticker.
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.PhotoCropFileMissing: 400 PHOTO_CROP_FILE_MISSING: The picture that should be
                cropped is missing; upload it and pass it with the request.
            errors.PhotoCropSizeSmall: 400 PHOTO_CROP_SIZE_SMALL: The picture is too small; pass one
                of at least 160 by 160 pixels.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoFileMissing: 400 PHOTO_FILE_MISSING: The request has no picture; upload one
                and pass it.
            errors.PhotoInvalid: 400 PHOTO_INVALID: The picture cannot be used; pass an undamaged
                picture or an existing photo.
            errors.StickerMimeInvalid: 400 STICKER_MIME_INVALID: The sticker has a file type that
                cannot serve as a picture here; choose another one.
            errors.VideoFileInvalid: 400 VIDEO_FILE_INVALID: The video cannot be used as a profile
                video; pass a short square MP4 file.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/photos.uploadProfilePhoto.md
        """
        return await self._client(
            functions.UploadProfilePhoto(
                fallback=fallback,
                bot=bot,
                file=file,
                video=video,
                video_start_ts=video_start_ts,
                video_emoji_markup=video_emoji_markup,
            )
        )
