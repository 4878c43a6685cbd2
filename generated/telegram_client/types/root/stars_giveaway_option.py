"""Constructors of StarsGiveawayOption."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .stars_giveaway_winners_option import TypeStarsGiveawayWinnersOption


class StarsGiveawayOption(tl.Constructor, id=0x94CE852A, name="starsGiveawayOption"):
    """A pack of Stars that can be given away to the members of a channel.

    Attributes:
        extended: Show it only after a tap on "more".
        default: Preselect this one.
        stars: How many Stars are shared out in all.
        yearly_boosts: Boosts the channel gets for one year.
        store_product: Name of the product in the app store.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the smallest unit of the currency.
        winners: Possible ways to split the Stars.

    Source:
        api/constructors/starsGiveawayOption.md
    """

    flags = tl.flags()
    extended: bool = tl.true(bit=0, default=False)
    default: bool = tl.true(bit=1, default=False)
    stars: int = tl.int64()
    yearly_boosts: int = tl.int32()
    store_product: str | None = tl.string(bit=2, default=None)
    currency: str = tl.string()
    amount: int = tl.int64()
    winners: list[TypeStarsGiveawayWinnersOption] = tl.vector(
        tl.boxed("StarsGiveawayWinnersOption")
    )


TypeStarsGiveawayOption: TypeAlias = StarsGiveawayOption
"""Offer from `payments.get_stars_giveaway_options`."""
