"""Constructors of StarGiftAttributeRarity."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarGiftAttributeRarity(tl.Constructor, id=0x36437737, name="starGiftAttributeRarity"):
    """Rarity as an exact share.

    Attributes:
        permille: How many out of a thousand collectibles have the trait.

    Source:
        api/constructors/starGiftAttributeRarity.md
    """

    permille: int = tl.int32()


class StarGiftAttributeRarityUncommon(
    tl.Constructor, id=0xDBCE6389, name="starGiftAttributeRarityUncommon"
):
    """Lowest class of special traits: uncommon.

    Source:
        api/constructors/starGiftAttributeRarityUncommon.md
    """


class StarGiftAttributeRarityRare(
    tl.Constructor, id=0xF08D516B, name="starGiftAttributeRarityRare"
):
    """Second class of special traits: rare.

    Source:
        api/constructors/starGiftAttributeRarityRare.md
    """


class StarGiftAttributeRarityEpic(
    tl.Constructor, id=0x78FBF3A8, name="starGiftAttributeRarityEpic"
):
    """Third class of special traits: epic.

    Source:
        api/constructors/starGiftAttributeRarityEpic.md
    """


class StarGiftAttributeRarityLegendary(
    tl.Constructor, id=0xCEF7E7A8, name="starGiftAttributeRarityLegendary"
):
    """Highest class of special traits: legendary.

    Source:
        api/constructors/starGiftAttributeRarityLegendary.md
    """


TypeStarGiftAttributeRarity: TypeAlias = (
    StarGiftAttributeRarity
    | StarGiftAttributeRarityUncommon
    | StarGiftAttributeRarityRare
    | StarGiftAttributeRarityEpic
    | StarGiftAttributeRarityLegendary
)
"""How seldom a trait is: a share per thousand, or a class for traits that come from crafting."""
