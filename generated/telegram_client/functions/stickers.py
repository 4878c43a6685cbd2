"""Methods of the stickers namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.messages import TypeStickerSet as messages_TypeStickerSet
    from ..types.root.input_document import TypeInputDocument
    from ..types.root.input_sticker_set import TypeInputStickerSet
    from ..types.root.input_sticker_set_item import TypeInputStickerSetItem
    from ..types.root.input_user import TypeInputUser
    from ..types.root.mask_coords import TypeMaskCoords
    from ..types.stickers import TypeSuggestedShortName as stickers_TypeSuggestedShortName


class AddStickerToSet(
    tl.Function["messages_TypeStickerSet"], id=0x8653FEBE, name="stickers.addStickerToSet"
):
    """Appends a sticker to a set of yours. All who have the set installed see it. A full set
    answers STICKERS_TOO_MUCH (120 stickers, or 200 emoji).

    Args:
        stickerset: The set that grows.
        sticker: The uploaded file with its emoji; must fit the kind of the set.

    Source:
        api/methods/stickers.addStickerToSet.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    sticker: TypeInputStickerSetItem = tl.boxed("InputStickerSetItem")

    ERRORS = (
        ("STICKERPACK_STICKERS_TOO_MUCH", 400),
        ("STICKERS_TOO_MUCH", 400),
        ("STICKER_PNG_NOPNG", 400),
        ("STICKER_TGS_NOTGS", 400),
        ("STICKERSET_INVALID", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class ChangeSticker(
    tl.Function["messages_TypeStickerSet"], id=0xF5537EBC, name="stickers.changeSticker"
):
    """Changes emoji, search words or mask position of a sticker in your set. What you leave out
    remains as it is.

    Args:
        sticker: The sticker to change.
        emoji: Emoji that stand for the sticker, at least one.
        mask_coords: Where on a face the mask sits; only for masks.
        keywords: Words by which the sticker is found, separated by commas. Leave out to keep what
            is set.

    Source:
        api/methods/stickers.changeSticker.md
    """

    flags = tl.flags()
    sticker: TypeInputDocument = tl.boxed("InputDocument")
    emoji: str | None = tl.string(bit=0, default=None)
    mask_coords: TypeMaskCoords | None = tl.boxed("MaskCoords", bit=1, default=None)
    keywords: str | None = tl.string(bit=2, default=None)

    ERRORS = (("STICKER_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class ChangeStickerPosition(
    tl.Function["messages_TypeStickerSet"], id=0xFFB6D4CA, name="stickers.changeStickerPosition"
):
    """Moves a sticker to another place within its set, which must be yours or made by the calling
    bot.

    Args:
        sticker: The sticker to move.
        position: New place, counted from 0.

    Source:
        api/methods/stickers.changeStickerPosition.md
    """

    sticker: TypeInputDocument = tl.boxed("InputDocument")
    position: int = tl.int32()

    ERRORS = (("STICKER_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class CheckShortName(tl.Function["bool"], id=0x284B3639, name="stickers.checkShortName"):
    """Tests whether a short name is free for a new sticker set. A taken name gives
    SHORT_NAME_OCCUPIED, an impossible one SHORT_NAME_INVALID.

    Args:
        short_name: Name to test: letters, digits, underscores, starting with a letter, up to 64
            characters.

    Source:
        api/methods/stickers.checkShortName.md
    """

    short_name: str = tl.string()

    ERRORS = (("SHORT_NAME_INVALID", 400), ("SHORT_NAME_OCCUPIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateStickerSet(
    tl.Function["messages_TypeStickerSet"], id=0x9021AB67, name="stickers.createStickerSet"
):
    """Creates a sticker set, mask set or custom emoji set and returns it. The files must be
    documents already, so upload them with `messages.upload_media` first. Bots create sets for a
    user they talk with; the short name must then end in `_by_` and the bot's username. The set gets
    the link `t.me/addstickers/` (emoji: `t.me/addemoji/`) plus short name.

    Args:
        masks: The stickers are masks, to be laid over faces in photos.
        emojis: Makes a set of custom emoji instead of stickers.
        text_color: Custom emoji take the color of the text around them; only together with
            `emojis`.
        user_id: Who owns the set: `types.InputUserSelf` for a user, the future owner when a bot
            calls.
        title: Shown name, 1 to 64 characters.
        short_name: Name for the link, free according to `stickers.check_short_name`.
        thumb: Picture that stands for the set in lists; leave out to use the first sticker.
        stickers: The stickers with their emoji, in order; at least one.
        software: Name of the program that made the set; optional, kept for statistics.

    Source:
        api/methods/stickers.createStickerSet.md
    """

    flags = tl.flags()
    masks: bool = tl.true(bit=0, default=False)
    emojis: bool = tl.true(bit=5, default=False)
    text_color: bool = tl.true(bit=6, default=False)
    user_id: TypeInputUser = tl.boxed("InputUser")
    title: str = tl.string()
    short_name: str = tl.string()
    thumb: TypeInputDocument | None = tl.boxed("InputDocument", bit=2, default=None)
    stickers: list[TypeInputStickerSetItem] = tl.vector(tl.boxed("InputStickerSetItem"))
    software: str | None = tl.string(bit=3, default=None)

    ERRORS = (
        ("PACK_SHORT_NAME_INVALID", 400),
        ("PACK_SHORT_NAME_OCCUPIED", 400),
        ("PACK_TITLE_INVALID", 400),
        ("PACK_TYPE_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("STICKERS_EMPTY", 400),
        ("STICKER_EMOJI_INVALID", 400),
        ("STICKER_FILE_INVALID", 400),
        ("STICKER_GIF_DIMENSIONS", 400),
        ("STICKER_PNG_DIMENSIONS", 400),
        ("STICKER_PNG_NOPNG", 400),
        ("STICKER_TGS_NODOC", 400),
        ("STICKER_TGS_NOTGS", 400),
        ("STICKER_THUMB_PNG_NOPNG", 400),
        ("STICKER_THUMB_TGS_NOTGS", 400),
        ("STICKER_VIDEO_BIG", 400),
        ("STICKER_VIDEO_NODOC", 400),
        ("STICKER_VIDEO_NOWEBM", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class DeleteStickerSet(tl.Function["bool"], id=0x87704394, name="stickers.deleteStickerSet"):
    """Deletes a sticker set of yours for everybody who has installed it. This cannot be undone.

    Args:
        stickerset: The set to delete.

    Source:
        api/methods/stickers.deleteStickerSet.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")

    ERRORS = (("STICKERSET_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class RemoveStickerFromSet(
    tl.Function["messages_TypeStickerSet"], id=0xF7760F51, name="stickers.removeStickerFromSet"
):
    """Takes a sticker out of the set it is in, and returns the rest of the set. The set must be
    yours; bots can change only sets they created. Messages that contain the sticker keep it.

    Args:
        sticker: The sticker; its set is known from the document.

    Source:
        api/methods/stickers.removeStickerFromSet.md
    """

    sticker: TypeInputDocument = tl.boxed("InputDocument")

    ERRORS = (("STICKER_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class RenameStickerSet(
    tl.Function["messages_TypeStickerSet"], id=0x124B1C00, name="stickers.renameStickerSet"
):
    """Changes the shown title of a sticker set of yours. The short name in the link can never be
    changed.

    Args:
        stickerset: The sticker set, mostly by its short name.
        title: New title, up to 64 characters.

    Source:
        api/methods/stickers.renameStickerSet.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    title: str = tl.string()

    ERRORS = (("STICKERSET_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class ReplaceSticker(
    tl.Function["messages_TypeStickerSet"], id=0x4696459A, name="stickers.replaceSticker"
):
    """Puts a new file in the place of a sticker, at the same position in the set.

    Args:
        sticker: The sticker that goes.
        new_sticker: The one that comes, already uploaded, with emoji.

    Source:
        api/methods/stickers.replaceSticker.md
    """

    sticker: TypeInputDocument = tl.boxed("InputDocument")
    new_sticker: TypeInputStickerSetItem = tl.boxed("InputStickerSetItem")

    ERRORS = (("STICKER_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class SetStickerSetThumb(
    tl.Function["messages_TypeStickerSet"], id=0xA76A5392, name="stickers.setStickerSetThumb"
):
    """Sets the picture that stands for your set in the list of sets. Without either parameter the
    first sticker serves again.

    Args:
        stickerset: The sticker set, mostly by its short name.
        thumb: File for the picture: PNG, TGS or WEBM of 100 by 100 pixels, like the stickers of the
            set. Not for emoji sets.
        thumb_document_id: For sets of custom emoji: document id of one emoji of the set; 0 for the
            first one.

    Source:
        api/methods/stickers.setStickerSetThumb.md
    """

    flags = tl.flags()
    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    thumb: TypeInputDocument | None = tl.boxed("InputDocument", bit=0, default=None)
    thumb_document_id: int | None = tl.int64(bit=1, default=None)

    ERRORS = (
        ("STICKERSET_INVALID", 400),
        ("STICKER_THUMB_PNG_NOPNG", 400),
        ("STICKER_THUMB_TGS_NOTGS", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class SuggestShortName(
    tl.Function["stickers_TypeSuggestedShortName"], id=0x4DAFC503, name="stickers.suggestShortName"
):
    """Proposes a free short name made from the title of a future sticker set, to prefill the form
    for `stickers.create_sticker_set`.

    Args:
        title: Title of the planned set.

    Source:
        api/methods/stickers.suggestShortName.md
    """

    title: str = tl.string()

    ERRORS = (("TITLE_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}
