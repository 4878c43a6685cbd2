"""Constructors of InputStickerSetItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument
    from .mask_coords import TypeMaskCoords


class InputStickerSetItem(tl.Constructor, id=0x32DA9E9C, name="inputStickerSetItem"):
    """A sticker to put into a set.

    Attributes:
        document: The uploaded sticker.
        emoji: One or more emoji that it stands for, as one string.
        mask_coords: For masks, where on the face it sits.
        keywords: Words to find it by, separated by commas.

    Source:
        api/constructors/inputStickerSetItem.md
    """

    flags = tl.flags()
    document: TypeInputDocument = tl.boxed("InputDocument")
    emoji: str = tl.string()
    mask_coords: TypeMaskCoords | None = tl.boxed("MaskCoords", bit=0, default=None)
    keywords: str | None = tl.string(bit=1, default=None)


TypeInputStickerSetItem: TypeAlias = InputStickerSetItem
"""New member of a sticker set, for `stickers.create_sticker_set` and `stickers.add_sticker_to_set`.
"""
