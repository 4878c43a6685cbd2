"""Constructors of PremiumGiftCodeOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PremiumGiftCodeOption(tl.Constructor, id=0x257E962B, name="premiumGiftCodeOption"):
    """A package of Premium subscriptions that can be bought for several people at once, as gifts or
    for a giveaway; listed by `payments.get_premium_gift_code_options`.

    Attributes:
        users: How many people get Premium.
        months: How many months each of them gets.
        store_product: Name of the product in the app store, if it is sold there.
        store_quantity: How many pieces of the store product must be bought.
        currency: Three-letter currency code, or `XTR` for Stars.
        amount: Price of the whole package in the smallest unit of the currency.

    Source:
        api/constructors/premiumGiftCodeOption.md
    """

    flags = tl.flags()
    users: int = tl.int32()
    months: int = tl.int32()
    store_product: str | None = tl.string(bit=0, default=None)
    store_quantity: int | None = tl.int32(bit=1, default=None)
    currency: str = tl.string()
    amount: int = tl.int64()


TypePremiumGiftCodeOption: TypeAlias = PremiumGiftCodeOption
"""Offer for giving Premium to several people."""
