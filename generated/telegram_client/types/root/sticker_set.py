"""Constructors of StickerSet."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .photo_size import TypePhotoSize


class StickerSet(tl.Constructor, id=0x2DD14EDC, name="stickerSet"):
    """Data about a set of stickers, masks or custom emoji, without the stickers; fetch those with
    `messages.get_sticker_set`.

    Attributes:
        archived: It is installed but put away, since too many others were added.
        official: It was made by Telegram.
        masks: It holds masks for putting on photos.
        emojis: It holds custom emoji.
        text_color: Draw its emoji in the color of the text around them.
        channel_emoji_status: Its emoji may be used as status of a channel.
        creator: You made it and can change it.
        installed_date: When you installed it, as Unix time. Absent if you haven't.
        id: Id of the sticker set.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        title: Name of the sticker set.
        short_name: Name used in `t.me/addstickers/…` links.
        thumbs: Small pictures that stand for the set. If absent, take the first sticker.
        thumb_dc_id: Data center that stores the thumbnail.
        thumb_version: Version of the thumbnail; goes into `types.InputStickerSetThumb`.
        thumb_document_id: Custom emoji that stands for the set, in place of a thumbnail.
        count: How many stickers it has.
        hash: Changes with the contents; tells whether your copy is still good.

    Source:
        api/constructors/stickerSet.md
    """

    flags = tl.flags()
    archived: bool = tl.true(bit=1, default=False)
    official: bool = tl.true(bit=2, default=False)
    masks: bool = tl.true(bit=3, default=False)
    emojis: bool = tl.true(bit=7, default=False)
    text_color: bool = tl.true(bit=9, default=False)
    channel_emoji_status: bool = tl.true(bit=10, default=False)
    creator: bool = tl.true(bit=11, default=False)
    installed_date: int | None = tl.int32(bit=0, default=None)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    title: str = tl.string()
    short_name: str = tl.string()
    thumbs: list[TypePhotoSize] | None = tl.vector(tl.boxed("PhotoSize"), bit=4, default=None)
    thumb_dc_id: int | None = tl.int32(bit=4, default=None)
    thumb_version: int | None = tl.int32(bit=4, default=None)
    thumb_document_id: int | None = tl.int64(bit=8, default=None)
    count: int = tl.int32()
    hash: int = tl.int32()


TypeStickerSet: TypeAlias = StickerSet
"""Set of stickers, masks or custom emoji."""
