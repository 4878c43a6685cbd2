"""Constructors of StarGiftAuctionUserState."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class StarGiftAuctionUserState(tl.Constructor, id=0x2EEED1C4, name="starGiftAuctionUserState"):
    """Your part in an auction. The fields about a bid are absent if you have none.

    Attributes:
        returned: You were outbid for good, and the Stars are back.
        bid_amount: Stars of your present bid.
        bid_date: When you made it, as Unix time.
        min_bid_amount: Smallest amount to which you can raise it.
        bid_peer: Who shall receive the gift.
        acquired_count: How many copies you have won so far.

    Source:
        api/constructors/starGiftAuctionUserState.md
    """

    flags = tl.flags()
    returned: bool = tl.true(bit=1, default=False)
    bid_amount: int | None = tl.int64(bit=0, default=None)
    bid_date: int | None = tl.int32(bit=0, default=None)
    min_bid_amount: int | None = tl.int64(bit=0, default=None)
    bid_peer: TypePeer | None = tl.boxed("Peer", bit=0, default=None)
    acquired_count: int = tl.int32()


TypeStarGiftAuctionUserState: TypeAlias = StarGiftAuctionUserState
"""Your own bid and wins in a gift auction."""
