"""Methods of the stickers namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import stickers as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.messages import TypeStickerSet as messages_TypeStickerSet
    from ..types.root.input_document import TypeInputDocument
    from ..types.root.input_sticker_set import TypeInputStickerSet
    from ..types.root.input_sticker_set_item import TypeInputStickerSetItem
    from ..types.root.input_user import TypeInputUser
    from ..types.root.mask_coords import TypeMaskCoords
    from ..types.stickers import TypeSuggestedShortName as stickers_TypeSuggestedShortName


class Stickers(Namespace):
    """Methods of the stickers namespace."""

    async def add_sticker_to_set(
        self, *, stickerset: TypeInputStickerSet, sticker: TypeInputStickerSetItem
    ) -> messages_TypeStickerSet:
        """Appends a sticker to a set of yours. All who have the set installed see it. A full set
        answers STICKERS_TOO_MUCH (120 stickers, or 200 emoji).

        Args:
            stickerset: The set that grows.
            sticker: The uploaded file with its emoji; must fit the kind of the set.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickerpackStickersTooMuch: 400 STICKERPACK_STICKERS_TOO_MUCH: The set is full;
                put the sticker into another one.
            errors.StickersTooMuch: 400 STICKERS_TOO_MUCH: The set has as many stickers as it may
                (usually 120); remove one first.
            errors.StickerPngNopng: 400 STICKER_PNG_NOPNG: The file is no PNG or WEBP picture;
                convert it and upload it again.
            errors.StickerTgsNotgs: 400 STICKER_TGS_NOTGS: The file is no proper TGS animation;
                export it again with the rules for stickers.
            errors.StickersetInvalid: 406 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.addStickerToSet.md
        """
        return await self._client(functions.AddStickerToSet(stickerset=stickerset, sticker=sticker))

    async def change_sticker(
        self,
        *,
        sticker: TypeInputDocument,
        emoji: str | None = None,
        mask_coords: TypeMaskCoords | None = None,
        keywords: str | None = None,
    ) -> messages_TypeStickerSet:
        """Changes emoji, search words or mask position of a sticker in your set. What you leave out
        remains as it is.

        Args:
            sticker: The sticker to change.
            emoji: Emoji that stand for the sticker, at least one.
            mask_coords: Where on a face the mask sits; only for masks.
            keywords: Words by which the sticker is found, separated by commas. Leave out to keep
                what is set.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickerInvalid: 400 STICKER_INVALID: The sticker belongs to no set your account
                may change; pass one from your own set.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.changeSticker.md
        """
        return await self._client(
            functions.ChangeSticker(
                sticker=sticker, emoji=emoji, mask_coords=mask_coords, keywords=keywords
            )
        )

    async def change_sticker_position(
        self, *, sticker: TypeInputDocument, position: int
    ) -> messages_TypeStickerSet:
        """Moves a sticker to another place within its set, which must be yours or made by the
        calling bot.

        Args:
            sticker: The sticker to move.
            position: New place, counted from 0.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickerInvalid: 400 STICKER_INVALID: The sticker belongs to no set your account
                may change; pass one from your own set.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.changeStickerPosition.md
        """
        return await self._client(
            functions.ChangeStickerPosition(sticker=sticker, position=position)
        )

    async def check_short_name(self, *, short_name: str) -> bool:
        """Tests whether a short name is free for a new sticker set. A taken name gives
        SHORT_NAME_OCCUPIED, an impossible one SHORT_NAME_INVALID.

        Args:
            short_name: Name to test: letters, digits, underscores, starting with a letter, up to 64
                characters.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ShortNameInvalid: 400 SHORT_NAME_INVALID: The short name is not allowed; begin
                with a letter and use only letters, digits and single underscores.
            errors.ShortNameOccupied: 400 SHORT_NAME_OCCUPIED: The short name belongs to another
                sticker set; choose a different one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stickers.checkShortName.md
        """
        return await self._client(functions.CheckShortName(short_name=short_name))

    async def create_sticker_set(
        self,
        *,
        masks: bool = False,
        emojis: bool = False,
        text_color: bool = False,
        user_id: TypeInputUser,
        title: str,
        short_name: str,
        thumb: TypeInputDocument | None = None,
        stickers: list[TypeInputStickerSetItem],
        software: str | None = None,
    ) -> messages_TypeStickerSet:
        """Creates a sticker set, mask set or custom emoji set and returns it. The files must be
        documents already, so upload them with `messages.upload_media` first. Bots create sets for a
        user they talk with; the short name must then end in `_by_` and the bot's username. The set
        gets the link `t.me/addstickers/` (emoji: `t.me/addemoji/`) plus short name.

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

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.PackShortNameInvalid: 400 PACK_SHORT_NAME_INVALID: The short name of the set is
                not allowed; begin with a letter, use letters, digits and single underscores, and
                for bots end with `_by_` and the bot's username.
            errors.PackShortNameOccupied: 400 PACK_SHORT_NAME_OCCUPIED: Another sticker set already
                has this short name; choose a different one.
            errors.PackTitleInvalid: 400 PACK_TITLE_INVALID: The title of the set is empty or too
                long; pass 1 to 64 characters.
            errors.PackTypeInvalid: 400 PACK_TYPE_INVALID: A sticker set cannot hold masks and
                custom emoji at once; set only one of the two flags.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StickersEmpty: 400 STICKERS_EMPTY: A new set needs at least one sticker; add one.
            errors.StickerEmojiInvalid: 400 STICKER_EMOJI_INVALID: A sticker has no emoji or
                something that is none; give each 1 to 20 real emoji.
            errors.StickerFileInvalid: 400 STICKER_FILE_INVALID: The sticker's file is damaged or of
                the wrong format; use WEBP or PNG, TGS or WEBM.
            errors.StickerGifDimensions: 400 STICKER_GIF_DIMENSIONS: The video sticker has the wrong
                size; one side must be 512 pixels, the other no longer (100 by 100 for emoji).
            errors.StickerPngDimensions: 400 STICKER_PNG_DIMENSIONS: The picture has the wrong size;
                one side must be 512 pixels, the other no longer (100 by 100 for emoji).
            errors.StickerPngNopng: 400 STICKER_PNG_NOPNG: The file is no PNG or WEBP picture;
                convert it and upload it again.
            errors.StickerTgsNodoc: 400 STICKER_TGS_NODOC: An animated sticker must be uploaded as a
                document with the TGS type.
            errors.StickerTgsNotgs: 400 STICKER_TGS_NOTGS: The file is no proper TGS animation;
                export it again with the rules for stickers.
            errors.StickerThumbPngNopng: 400 STICKER_THUMB_PNG_NOPNG: The cover of the set must be a
                PNG or WEBP picture of 100 by 100 pixels; convert it.
            errors.StickerThumbTgsNotgs: 400 STICKER_THUMB_TGS_NOTGS: The cover of the set must be a
                TGS animation of 100 by 100 pixels; export it again.
            errors.StickerVideoBig: 400 STICKER_VIDEO_BIG: The video sticker is larger than 256 KB;
                shorten or compress it.
            errors.StickerVideoNodoc: 400 STICKER_VIDEO_NODOC: A video sticker must be uploaded as a
                document with the WEBM type.
            errors.StickerVideoNowebm: 400 STICKER_VIDEO_NOWEBM: The file is no WEBM video (VP9
                without sound); convert it.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.createStickerSet.md
        """
        return await self._client(
            functions.CreateStickerSet(
                masks=masks,
                emojis=emojis,
                text_color=text_color,
                user_id=user_id,
                title=title,
                short_name=short_name,
                thumb=thumb,
                stickers=stickers,
                software=software,
            )
        )

    async def delete_sticker_set(self, *, stickerset: TypeInputStickerSet) -> bool:
        """Deletes a sticker set of yours for everybody who has installed it. This cannot be undone.

        Args:
            stickerset: The set to delete.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.StickersetInvalid: 400 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.deleteStickerSet.md
        """
        return await self._client(functions.DeleteStickerSet(stickerset=stickerset))

    async def remove_sticker_from_set(
        self, *, sticker: TypeInputDocument
    ) -> messages_TypeStickerSet:
        """Takes a sticker out of the set it is in, and returns the rest of the set. The set must be
        yours; bots can change only sets they created. Messages that contain the sticker keep it.

        Args:
            sticker: The sticker; its set is known from the document.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickerInvalid: 400 STICKER_INVALID: The sticker belongs to no set your account
                may change; pass one from your own set.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.removeStickerFromSet.md
        """
        return await self._client(functions.RemoveStickerFromSet(sticker=sticker))

    async def rename_sticker_set(
        self, *, stickerset: TypeInputStickerSet, title: str
    ) -> messages_TypeStickerSet:
        """Changes the shown title of a sticker set of yours. The short name in the link can never
        be changed.

        Args:
            stickerset: The sticker set, mostly by its short name.
            title: New title, up to 64 characters.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickersetInvalid: 400 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.renameStickerSet.md
        """
        return await self._client(functions.RenameStickerSet(stickerset=stickerset, title=title))

    async def replace_sticker(
        self, *, sticker: TypeInputDocument, new_sticker: TypeInputStickerSetItem
    ) -> messages_TypeStickerSet:
        """Puts a new file in the place of a sticker, at the same position in the set.

        Args:
            sticker: The sticker that goes.
            new_sticker: The one that comes, already uploaded, with emoji.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickerInvalid: 400 STICKER_INVALID: The sticker belongs to no set your account
                may change; pass one from your own set.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.replaceSticker.md
        """
        return await self._client(
            functions.ReplaceSticker(sticker=sticker, new_sticker=new_sticker)
        )

    async def set_sticker_set_thumb(
        self,
        *,
        stickerset: TypeInputStickerSet,
        thumb: TypeInputDocument | None = None,
        thumb_document_id: int | None = None,
    ) -> messages_TypeStickerSet:
        """Sets the picture that stands for your set in the list of sets. Without either parameter
        the first sticker serves again.

        Args:
            stickerset: The sticker set, mostly by its short name.
            thumb: File for the picture: PNG, TGS or WEBM of 100 by 100 pixels, like the stickers of
                the set. Not for emoji sets.
            thumb_document_id: For sets of custom emoji: document id of one emoji of the set; 0 for
                the first one.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.StickersetInvalid: 400 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.
            errors.StickerThumbPngNopng: 400 STICKER_THUMB_PNG_NOPNG: The cover of the set must be a
                PNG or WEBP picture of 100 by 100 pixels; convert it.
            errors.StickerThumbTgsNotgs: 400 STICKER_THUMB_TGS_NOTGS: The cover of the set must be a
                TGS animation of 100 by 100 pixels; export it again.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stickers.setStickerSetThumb.md
        """
        return await self._client(
            functions.SetStickerSetThumb(
                stickerset=stickerset, thumb=thumb, thumb_document_id=thumb_document_id
            )
        )

    async def suggest_short_name(self, *, title: str) -> stickers_TypeSuggestedShortName:
        """Proposes a free short name made from the title of a future sticker set, to prefill the
        form for `stickers.create_sticker_set`.

        Args:
            title: Title of the planned set.

        Returns:
            `types.stickers.TypeSuggestedShortName`.

        Raises:
            errors.TitleInvalid: 400 TITLE_INVALID: No short name can be made from this title, as it
                is empty or has forbidden characters; change it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stickers.suggestShortName.md
        """
        return await self._client(functions.SuggestShortName(title=title))
