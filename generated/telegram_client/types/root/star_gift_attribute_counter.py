"""Constructors of StarGiftAttributeCounter."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .star_gift_attribute_id import TypeStarGiftAttributeId


class StarGiftAttributeCounter(tl.Constructor, id=0x2EB1B658, name="starGiftAttributeCounter"):
    """How many collectibles on sale have one particular trait.

    Attributes:
        attribute: The trait that is counted.
        count: Number of offers with it.

    Source:
        api/constructors/starGiftAttributeCounter.md
    """

    attribute: TypeStarGiftAttributeId = tl.boxed("StarGiftAttributeId")
    count: int = tl.int32()


TypeStarGiftAttributeCounter: TypeAlias = StarGiftAttributeCounter
"""Number beside a filter entry in the resale market."""
