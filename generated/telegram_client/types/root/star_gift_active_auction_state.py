"""Constructors of StarGiftActiveAuctionState."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .star_gift import TypeStarGift
    from .star_gift_auction_state import TypeStarGiftAuctionState
    from .star_gift_auction_user_state import TypeStarGiftAuctionUserState


class StarGiftActiveAuctionState(tl.Constructor, id=0xD31BC45D, name="starGiftActiveAuctionState"):
    """A running auction you have a bid in.

    Attributes:
        gift: What is auctioned.
        state: How the auction stands.
        user_state: How your own bid stands.

    Source:
        api/constructors/starGiftActiveAuctionState.md
    """

    gift: TypeStarGift = tl.boxed("StarGift")
    state: TypeStarGiftAuctionState = tl.boxed("StarGiftAuctionState")
    user_state: TypeStarGiftAuctionUserState = tl.boxed("StarGiftAuctionUserState")


TypeStarGiftActiveAuctionState: TypeAlias = StarGiftActiveAuctionState
"""Entry of `payments.get_star_gift_active_auctions`."""
