"""Constructors of InputStarGiftAuction."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputStarGiftAuction(tl.Constructor, id=0x02E16C98, name="inputStarGiftAuction"):
    """An auction by the number of the gift.

    Attributes:
        gift_id: Number of the kind of gift.

    Source:
        api/constructors/inputStarGiftAuction.md
    """

    gift_id: int = tl.int64()


class InputStarGiftAuctionSlug(tl.Constructor, id=0x7AB58308, name="inputStarGiftAuctionSlug"):
    """An auction by the end of its link.

    Attributes:
        slug: That end of the link.

    Source:
        api/constructors/inputStarGiftAuctionSlug.md
    """

    slug: str = tl.string()


TypeInputStarGiftAuction: TypeAlias = InputStarGiftAuction | InputStarGiftAuctionSlug
"""Gift auction to ask about in `payments.get_star_gift_auction_state`."""
