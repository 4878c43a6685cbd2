"""Constructors of StarGiftAuctionRound."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarGiftAuctionRound(tl.Constructor, id=0x3AAE0528, name="starGiftAuctionRound"):
    """A round of fixed length.

    Attributes:
        num: Number of the round, counted from 1.
        duration: Length in seconds.

    Source:
        api/constructors/starGiftAuctionRound.md
    """

    num: int = tl.int32()
    duration: int = tl.int32()


class StarGiftAuctionRoundExtendable(
    tl.Constructor, id=0x0AA021E5, name="starGiftAuctionRoundExtendable"
):
    """A round that grows longer if leading bids change shortly before its end.

    Attributes:
        num: Number of the round, counted from 1.
        duration: Usual length in seconds.
        extend_top: A change among this many top places prolongs the round.
        extend_window: Seconds by which the round is prolonged.

    Source:
        api/constructors/starGiftAuctionRoundExtendable.md
    """

    num: int = tl.int32()
    duration: int = tl.int32()
    extend_top: int = tl.int32()
    extend_window: int = tl.int32()


TypeStarGiftAuctionRound: TypeAlias = StarGiftAuctionRound | StarGiftAuctionRoundExtendable
"""Timing of one round of a gift auction."""
