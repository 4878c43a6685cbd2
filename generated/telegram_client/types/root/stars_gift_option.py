"""Constructors of StarsGiftOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarsGiftOption(tl.Constructor, id=0x5E0589F1, name="starsGiftOption"):
    """A pack of Stars one can buy for somebody else.

    Attributes:
        extended: Show it only after a tap on "more".
        stars: How many Stars the receiver gets.
        store_product: Name of the product in the app store.
        currency: Three-letter currency code.
        amount: Price in the smallest unit of the currency.

    Source:
        api/constructors/starsGiftOption.md
    """

    flags = tl.flags()
    extended: bool = tl.true(bit=1, default=False)
    stars: int = tl.int64()
    store_product: str | None = tl.string(bit=0, default=None)
    currency: str = tl.string()
    amount: int = tl.int64()


TypeStarsGiftOption: TypeAlias = StarsGiftOption
"""Offer from `payments.get_stars_gift_options`."""
