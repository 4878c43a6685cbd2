"""Constructors of AuctionBidLevel."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AuctionBidLevel(tl.Constructor, id=0x310240CC, name="auctionBidLevel"):
    """How high a bid must be for a place in a gift auction.

    Attributes:
        pos: Place in the ranking, counted from 1.
        amount: Stars bid at this place.
        date: When that bid was made, as Unix time; of two equal bids the earlier is ahead.

    Source:
        api/constructors/auctionBidLevel.md
    """

    pos: int = tl.int32()
    amount: int = tl.int64()
    date: int = tl.int32()


TypeAuctionBidLevel: TypeAlias = AuctionBidLevel
"""Sample point of an auction's ranking: place and bid."""
