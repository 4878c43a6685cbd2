"""Constructors of StarGiftAuctionAcquiredGift."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .text_with_entities import TypeTextWithEntities


class StarGiftAuctionAcquiredGift(
    tl.Constructor, id=0x42B00348, name="starGiftAuctionAcquiredGift"
):
    """A gift you have won in an auction.

    Attributes:
        name_hidden: Your name is shown to the receiver only.
        peer: Who receives the gift.
        date: When the gift was won, as Unix time in seconds.
        bid_amount: Stars you paid.
        round: Round in which you won.
        pos: Your place among the winners of that round.
        message: Words that go with it.
        gift_num: Number of the copy you got.

    Source:
        api/constructors/starGiftAuctionAcquiredGift.md
    """

    flags = tl.flags()
    name_hidden: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    bid_amount: int = tl.int64()
    round: int = tl.int32()
    pos: int = tl.int32()
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)
    gift_num: int | None = tl.int32(bit=2, default=None)


TypeStarGiftAuctionAcquiredGift: TypeAlias = StarGiftAuctionAcquiredGift
"""Win in a gift auction, from `payments.get_star_gift_auction_acquired_gifts`."""
