"""Constructors of PremiumSubscriptionOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PremiumSubscriptionOption(tl.Constructor, id=0x5F2D1DF2, name="premiumSubscriptionOption"):
    """One way to subscribe to Premium, say for a month or a year.

    Attributes:
        current: The user has this subscription now.
        can_purchase_upgrade: The present subscription can be changed to this longer one.
        transaction: Last store receipt of the present subscription; check that it belongs to this
            account before upgrading.
        months: How long it lasts.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price for the whole time in the smallest unit of the currency.
        bot_url: Link that starts the payment through a bot.
        store_product: Name of the product in the app store; only for official apps.

    Source:
        api/constructors/premiumSubscriptionOption.md
    """

    flags = tl.flags()
    current: bool = tl.true(bit=1, default=False)
    can_purchase_upgrade: bool = tl.true(bit=2, default=False)
    transaction: str | None = tl.string(bit=3, default=None)
    months: int = tl.int32()
    currency: str = tl.string()
    amount: int = tl.int64()
    bot_url: str = tl.string()
    store_product: str | None = tl.string(bit=0, default=None)


TypePremiumSubscriptionOption: TypeAlias = PremiumSubscriptionOption
"""Price and length of a Premium subscription, found in `types.help.TypePremiumPromo`."""
