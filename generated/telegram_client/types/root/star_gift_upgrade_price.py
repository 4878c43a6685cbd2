"""Constructors of StarGiftUpgradePrice."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarGiftUpgradePrice(tl.Constructor, id=0x99EA331D, name="starGiftUpgradePrice"):
    """One step of a price for upgrading that falls with time.

    Attributes:
        date: Unix time from which the price holds.
        upgrade_stars: Price in Stars from then on.

    Source:
        api/constructors/starGiftUpgradePrice.md
    """

    date: int = tl.int32()
    upgrade_stars: int = tl.int64()


TypeStarGiftUpgradePrice: TypeAlias = StarGiftUpgradePrice
"""Step in the price list for upgrading a gift."""
