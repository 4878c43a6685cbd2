"""Constructors of InputFileLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_group_call import TypeInputGroupCall
    from .input_peer import TypeInputPeer
    from .input_sticker_set import TypeInputStickerSet


class InputFileLocation(tl.Constructor, id=0xDFDAABE1, name="inputFileLocation"):
    """Old way of naming a file by its storage volume. No longer produced by this layer.

    Attributes:
        volume_id: Old-style number of the storage volume of the file.
        local_id: Old-style number of the file within its storage volume.
        secret: Secret number of the file.
        file_reference: Short-lived bytes that let the file be accessed; reload its source when they
            expire.

    Source:
        api/constructors/inputFileLocation.md
    """

    volume_id: int = tl.int64()
    local_id: int = tl.int32()
    secret: int = tl.int64()
    file_reference: bytes = tl.bytes_()


class InputEncryptedFileLocation(tl.Constructor, id=0xF5235D55, name="inputEncryptedFileLocation"):
    """File of a secret chat, with the values from `types.EncryptedFile`. What you load is still
    encrypted.

    Attributes:
        id: Id of the encrypted file.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputEncryptedFileLocation.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputDocumentFileLocation(tl.Constructor, id=0xBAD07584, name="inputDocumentFileLocation"):
    """A document or one of its thumbnails, with the values from its `types.Document` object.

    Attributes:
        id: Id of the document (any file that is no photo).
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Short-lived bytes that let the file be accessed; reload its source when they
            expire.
        thumb_size: Letter of the thumbnail's size, its `type`; an empty string loads the file
            itself.

    Source:
        api/constructors/inputDocumentFileLocation.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()
    thumb_size: str = tl.string()


class InputSecureFileLocation(tl.Constructor, id=0xCBC7EE28, name="inputSecureFileLocation"):
    """File from Telegram Passport, with the values from `types.SecureFile`.

    Attributes:
        id: Id of the Passport file.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputSecureFileLocation.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputTakeoutFileLocation(tl.Constructor, id=0x29BE5899, name="inputTakeoutFileLocation"):
    """Further account data, in JSON form, within a data export; needs `invoke_with_takeout`.

    Source:
        api/constructors/inputTakeoutFileLocation.md
    """


class InputPhotoFileLocation(tl.Constructor, id=0x40181FFE, name="inputPhotoFileLocation"):
    """One size of a photo, with the values from its `types.Photo` object.

    Attributes:
        id: Id of the photo to download.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Short-lived bytes that let the file be accessed; reload its source when they
            expire.
        thumb_size: Letter of the wanted size, from the `type` of a `types.PhotoSize`.

    Source:
        api/constructors/inputPhotoFileLocation.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()
    thumb_size: str = tl.string()


class InputPhotoLegacyFileLocation(
    tl.Constructor, id=0xD83466F3, name="inputPhotoLegacyFileLocation"
):
    """Old photo whose file was known by its storage volume only.

    Attributes:
        id: Id of the photo to download.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Short-lived bytes that let the file be accessed; reload its source when they
            expire.
        volume_id: Old-style number of the storage volume of the file.
        local_id: Old-style number of the file within its storage volume.
        secret: Secret number of the file.

    Source:
        api/constructors/inputPhotoLegacyFileLocation.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()
    volume_id: int = tl.int64()
    local_id: int = tl.int32()
    secret: int = tl.int64()


class InputPeerPhotoFileLocation(tl.Constructor, id=0x37257E99, name="inputPeerPhotoFileLocation"):
    """Profile picture of a user, group or channel.

    Attributes:
        big: Loads it in 640 pixels; unset gives the small one of 160 pixels.
        peer: Whose picture; the one from a shortened object will do.
        photo_id: The `photo_id` next to the small picture in `types.UserProfilePhoto` or
            `types.ChatPhoto`.

    Source:
        api/constructors/inputPeerPhotoFileLocation.md
    """

    flags = tl.flags()
    big: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    photo_id: int = tl.int64()


class InputStickerSetThumb(tl.Constructor, id=0x9D84F3DB, name="inputStickerSetThumb"):
    """Picture that stands for a sticker set.

    Attributes:
        stickerset: The sticker set that this belongs to.
        thumb_version: The `thumb_version` from `types.StickerSet`.

    Source:
        api/constructors/inputStickerSetThumb.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    thumb_version: int = tl.int32()


class InputGroupCallStream(tl.Constructor, id=0x0598A92A, name="inputGroupCallStream"):
    """A piece of a live stream.

    Attributes:
        call: The live stream.
        time_ms: Where the piece begins, as a time mark in milliseconds.
        scale: Length of the piece: 1000 milliseconds, halved this many times.
        video_channel: Which video track to load.
        video_quality: Quality of the video: 0 lowest, 1 medium, 2 best.

    Source:
        api/constructors/inputGroupCallStream.md
    """

    flags = tl.flags()
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    time_ms: int = tl.int64()
    scale: int = tl.int32()
    video_channel: int | None = tl.int32(bit=0, default=None)
    video_quality: int | None = tl.int32(bit=0, default=None)


class InputPeerPhotoFileLocationLegacy(
    tl.Constructor, id=0x27D69997, name="inputPeerPhotoFileLocationLegacy"
):
    """Profile picture named in the old way by its storage volume.

    Attributes:
        big: Loads the large variant.
        peer: Whose profile photo is to be downloaded.
        volume_id: Old-style number of the storage volume of the file.
        local_id: Old-style number of the file within its storage volume.

    Source:
        api/constructors/inputPeerPhotoFileLocationLegacy.md
    """

    flags = tl.flags()
    big: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    volume_id: int = tl.int64()
    local_id: int = tl.int32()


class InputStickerSetThumbLegacy(tl.Constructor, id=0x0DBAEAE9, name="inputStickerSetThumbLegacy"):
    """Picture of a sticker set named in the old way by its storage volume.

    Attributes:
        stickerset: The sticker set that this belongs to.
        volume_id: Old-style number of the storage volume of the file.
        local_id: Old-style number of the file within its storage volume.

    Source:
        api/constructors/inputStickerSetThumbLegacy.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    volume_id: int = tl.int64()
    local_id: int = tl.int32()


TypeInputFileLocation: TypeAlias = (
    InputFileLocation
    | InputEncryptedFileLocation
    | InputDocumentFileLocation
    | InputSecureFileLocation
    | InputTakeoutFileLocation
    | InputPhotoFileLocation
    | InputPhotoLegacyFileLocation
    | InputPeerPhotoFileLocation
    | InputStickerSetThumb
    | InputGroupCallStream
    | InputPeerPhotoFileLocationLegacy
    | InputStickerSetThumbLegacy
)
"""Something to download with `upload.get_file`. Choose the constructor by what you have: document,
photo, profile picture, sticker set or stream.
"""
