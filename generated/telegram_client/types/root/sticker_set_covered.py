"""Constructors of StickerSetCovered."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .sticker_keyword import TypeStickerKeyword
    from .sticker_pack import TypeStickerPack
    from .sticker_set import TypeStickerSet


class StickerSetCovered(tl.Constructor, id=0x6410A5D2, name="stickerSetCovered"):
    """A set shown by a single sticker.

    Attributes:
        set: Title, id and other properties of the sticker set.
        cover: Sticker to show.

    Source:
        api/constructors/stickerSetCovered.md
    """

    set: TypeStickerSet = tl.boxed("StickerSet")
    cover: TypeDocument = tl.boxed("Document")


class StickerSetMultiCovered(tl.Constructor, id=0x3407E51B, name="stickerSetMultiCovered"):
    """A set shown by several of its stickers.

    Attributes:
        set: Title, id and other properties of the sticker set.
        covers: Stickers to show.

    Source:
        api/constructors/stickerSetMultiCovered.md
    """

    set: TypeStickerSet = tl.boxed("StickerSet")
    covers: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class StickerSetFullCovered(tl.Constructor, id=0x40D13C0E, name="stickerSetFullCovered"):
    """A set that comes with all its stickers, mostly for custom emoji.

    Attributes:
        set: Title, id and other properties of the sticker set.
        packs: Which stickers go with which emoji.
        keywords: Search words of the stickers.
        documents: All stickers of the set.

    Source:
        api/constructors/stickerSetFullCovered.md
    """

    set: TypeStickerSet = tl.boxed("StickerSet")
    packs: list[TypeStickerPack] = tl.vector(tl.boxed("StickerPack"))
    keywords: list[TypeStickerKeyword] = tl.vector(tl.boxed("StickerKeyword"))
    documents: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class StickerSetNoCovered(tl.Constructor, id=0x77B15D1C, name="stickerSetNoCovered"):
    """A set without any sticker; fetch them with `messages.get_sticker_set` if needed.

    Attributes:
        set: Title, id and other properties of the sticker set.

    Source:
        api/constructors/stickerSetNoCovered.md
    """

    set: TypeStickerSet = tl.boxed("StickerSet")


TypeStickerSetCovered: TypeAlias = (
    StickerSetCovered | StickerSetMultiCovered | StickerSetFullCovered | StickerSetNoCovered
)
"""Set in a list of results or trending sets, with as many stickers as the server chose to add."""
