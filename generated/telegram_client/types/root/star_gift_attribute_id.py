"""Constructors of StarGiftAttributeId."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarGiftAttributeIdModel(tl.Constructor, id=0x48AAAE3C, name="starGiftAttributeIdModel"):
    """Filters by model. Narrows `payments.get_resale_star_gifts` to gifts with this trait.

    Attributes:
        document_id: ID of the model's sticker.

    Source:
        api/constructors/starGiftAttributeIdModel.md
    """

    document_id: int = tl.int64()


class StarGiftAttributeIdPattern(tl.Constructor, id=0x4A162433, name="starGiftAttributeIdPattern"):
    """Filters by pattern. Narrows `payments.get_resale_star_gifts` to gifts with this trait.

    Attributes:
        document_id: ID of the symbol's sticker.

    Source:
        api/constructors/starGiftAttributeIdPattern.md
    """

    document_id: int = tl.int64()


class StarGiftAttributeIdBackdrop(
    tl.Constructor, id=0x1F01C757, name="starGiftAttributeIdBackdrop"
):
    """Filters by backdrop. Narrows `payments.get_resale_star_gifts` to gifts with this trait.

    Attributes:
        backdrop_id: Number of the backdrop, from `backdrop_id` of
            `types.StarGiftAttributeBackdrop`.

    Source:
        api/constructors/starGiftAttributeIdBackdrop.md
    """

    backdrop_id: int = tl.int32()


TypeStarGiftAttributeId: TypeAlias = (
    StarGiftAttributeIdModel | StarGiftAttributeIdPattern | StarGiftAttributeIdBackdrop
)
"""Short name of a trait, used for filtering in `payments.get_resale_star_gifts`."""
