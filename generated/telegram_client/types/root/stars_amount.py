"""Constructors of StarsAmount."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarsAmount(tl.Constructor, id=0xBBB6B4A3, name="starsAmount"):
    """A sum in Stars, possibly with a fraction.

    Attributes:
        amount: Whole Stars; below zero for money spent.
        nanos: Fraction in billionths of a Star, with the same sign.

    Source:
        api/constructors/starsAmount.md
    """

    amount: int = tl.int64()
    nanos: int = tl.int32()


class StarsTonAmount(tl.Constructor, id=0x74AEE3E0, name="starsTonAmount"):
    """A sum in Toncoin.

    Attributes:
        amount: Billionths of a Toncoin (nanotons).

    Source:
        api/constructors/starsTonAmount.md
    """

    amount: int = tl.int64()


TypeStarsAmount: TypeAlias = StarsAmount | StarsTonAmount
"""A sum of money: Telegram Stars or Toncoin."""
