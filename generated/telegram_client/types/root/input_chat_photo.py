"""Constructors of InputChatPhoto."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_file import TypeInputFile
    from .input_photo import TypeInputPhoto
    from .video_size import TypeVideoSize


class InputChatPhotoEmpty(tl.Constructor, id=0x1CA48F57, name="inputChatPhotoEmpty"):
    """Removes the picture of the group or channel.

    Source:
        api/constructors/inputChatPhotoEmpty.md
    """


class InputChatUploadedPhoto(tl.Constructor, id=0xBDCDAEC0, name="inputChatUploadedPhoto"):
    """Sets a new picture from an upload. Give one of photo, video or emoji.

    Attributes:
        file: The uploaded photo.
        video: An uploaded square MPEG-4 video, for an animated picture.
        video_start_ts: Second of the video to use as still picture.
        video_emoji_markup: A sticker or emoji on a colored background instead of an upload.

    Source:
        api/constructors/inputChatUploadedPhoto.md
    """

    flags = tl.flags()
    file: TypeInputFile | None = tl.boxed("InputFile", bit=0, default=None)
    video: TypeInputFile | None = tl.boxed("InputFile", bit=1, default=None)
    video_start_ts: float | None = tl.double(bit=2, default=None)
    video_emoji_markup: TypeVideoSize | None = tl.boxed("VideoSize", bit=3, default=None)


class InputChatPhoto(tl.Constructor, id=0x8953AD37, name="inputChatPhoto"):
    """Sets a picture that lies on Telegram's servers.

    Attributes:
        id: The photo to use, with access hash and file reference.

    Source:
        api/constructors/inputChatPhoto.md
    """

    id: TypeInputPhoto = tl.boxed("InputPhoto")


TypeInputChatPhoto: TypeAlias = InputChatPhotoEmpty | InputChatUploadedPhoto | InputChatPhoto
"""New picture of a group or channel, for `messages.edit_chat_photo` and `channels.edit_photo`."""
