"""Constructors of StarsTopupOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarsTopupOption(tl.Constructor, id=0x0BD915C0, name="starsTopupOption"):
    """A pack of Stars one can buy for oneself.

    Attributes:
        extended: Show it only after a tap on "more".
        stars: How many Stars are credited.
        store_product: Name of the product in the app store.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the smallest unit of the currency.

    Source:
        api/constructors/starsTopupOption.md
    """

    flags = tl.flags()
    extended: bool = tl.true(bit=1, default=False)
    stars: int = tl.int64()
    store_product: str | None = tl.string(bit=0, default=None)
    currency: str = tl.string()
    amount: int = tl.int64()


TypeStarsTopupOption: TypeAlias = StarsTopupOption
"""Offer from `payments.get_stars_topup_options`."""
