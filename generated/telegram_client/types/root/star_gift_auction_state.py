"""Constructors of StarGiftAuctionState."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .auction_bid_level import TypeAuctionBidLevel
    from .star_gift_auction_round import TypeStarGiftAuctionRound


class StarGiftAuctionStateNotModified(
    tl.Constructor, id=0xFE333952, name="starGiftAuctionStateNotModified"
):
    """Nothing has changed since the version you named.

    Source:
        api/constructors/starGiftAuctionStateNotModified.md
    """


class StarGiftAuctionState(tl.Constructor, id=0x771A4E66, name="starGiftAuctionState"):
    """An auction that runs or is about to start.

    Attributes:
        version: Grows with each change; drop a state with a lower version than you have.
        start_date: Unix time of the start.
        end_date: Unix time of the planned end.
        min_bid_amount: Smallest bid in Stars that can win something now.
        bid_levels: Which bid takes which place.
        top_bidders: IDs of the users in the lead.
        next_round_at: Unix time at which the present round ends.
        last_gift_num: Number of the copy given out last.
        gifts_left: Copies not given out yet.
        current_round: Number of the present round.
        total_rounds: Number of all rounds.
        rounds: Lengths of the rounds.

    Source:
        api/constructors/starGiftAuctionState.md
    """

    version: int = tl.int32()
    start_date: int = tl.int32()
    end_date: int = tl.int32()
    min_bid_amount: int = tl.int64()
    bid_levels: list[TypeAuctionBidLevel] = tl.vector(tl.boxed("AuctionBidLevel"))
    top_bidders: list[int] = tl.vector(tl.int64())
    next_round_at: int = tl.int32()
    last_gift_num: int = tl.int32()
    gifts_left: int = tl.int32()
    current_round: int = tl.int32()
    total_rounds: int = tl.int32()
    rounds: list[TypeStarGiftAuctionRound] = tl.vector(tl.boxed("StarGiftAuctionRound"))


class StarGiftAuctionStateFinished(
    tl.Constructor, id=0x972DABBF, name="starGiftAuctionStateFinished"
):
    """An auction that is over.

    Attributes:
        start_date: Unix time at which it began.
        end_date: Unix time at which it ended.
        average_price: Stars paid for a copy on average.
        listed_count: Copies now on resale in Telegram.
        fragment_listed_count: Copies now for sale on Fragment.
        fragment_listed_url: Where those on Fragment are found.

    Source:
        api/constructors/starGiftAuctionStateFinished.md
    """

    flags = tl.flags()
    start_date: int = tl.int32()
    end_date: int = tl.int32()
    average_price: int = tl.int64()
    listed_count: int | None = tl.int32(bit=0, default=None)
    fragment_listed_count: int | None = tl.int32(bit=1, default=None)
    fragment_listed_url: str | None = tl.string(bit=1, default=None)


TypeStarGiftAuctionState: TypeAlias = (
    StarGiftAuctionStateNotModified | StarGiftAuctionState | StarGiftAuctionStateFinished
)
"""State of a gift auction for everybody: unchanged, running, or finished."""
