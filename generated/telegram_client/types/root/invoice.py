"""Constructors of Invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .labeled_price import TypeLabeledPrice


class Invoice(tl.Constructor, id=0x049EE584, name="invoice"):
    """Terms of a sale: currency, prices, and what the buyer has to tell.

    Attributes:
        test: A trial sale without real money.
        name_requested: The buyer must give a full name.
        phone_requested: The buyer must give a phone number.
        email_requested: The buyer must give an email address.
        shipping_address_requested: Set if the buyer has to give a shipping address.
        flexible: The price depends on the shipping method; the bot is asked for it with
            `types.UpdateBotShippingQuery`.
        phone_to_provider: The phone number goes to the payment provider too.
        email_to_provider: The email address goes to the payment provider too.
        recurring: The payment is repeated in each period.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        prices: Parts of the price with labels; a negative one is a discount.
        max_tip_amount: Highest tip, in the smallest unit of the currency.
        suggested_tip_amounts: Up to four tips to offer, rising.
        terms_url: Terms of the repeated payment.
        subscription_period: Length of a subscription period in seconds, at present 2592000 (30
            days).

    Source:
        api/constructors/invoice.md
    """

    flags = tl.flags()
    test: bool = tl.true(bit=0, default=False)
    name_requested: bool = tl.true(bit=1, default=False)
    phone_requested: bool = tl.true(bit=2, default=False)
    email_requested: bool = tl.true(bit=3, default=False)
    shipping_address_requested: bool = tl.true(bit=4, default=False)
    flexible: bool = tl.true(bit=5, default=False)
    phone_to_provider: bool = tl.true(bit=6, default=False)
    email_to_provider: bool = tl.true(bit=7, default=False)
    recurring: bool = tl.true(bit=9, default=False)
    currency: str = tl.string()
    prices: list[TypeLabeledPrice] = tl.vector(tl.boxed("LabeledPrice"))
    max_tip_amount: int | None = tl.int64(bit=8, default=None)
    suggested_tip_amounts: list[int] | None = tl.vector(tl.int64(), bit=8, default=None)
    terms_url: str | None = tl.string(bit=10, default=None)
    subscription_period: int | None = tl.int32(bit=11, default=None)


TypeInvoice: TypeAlias = Invoice
"""The terms of a payment, as bots set them and payment forms show them."""
