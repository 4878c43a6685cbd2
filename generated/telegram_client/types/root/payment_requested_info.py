"""Constructors of PaymentRequestedInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .post_address import TypePostAddress


class PaymentRequestedInfo(tl.Constructor, id=0x909C3F94, name="paymentRequestedInfo"):
    """What the buyer enters about themselves. Only fields the invoice asks for are filled in.

    Attributes:
        name: Full name of the buyer.
        phone: Phone number of the buyer.
        email: Mail address of the buyer.
        shipping_address: Where the goods shall go.

    Source:
        api/constructors/paymentRequestedInfo.md
    """

    flags = tl.flags()
    name: str | None = tl.string(bit=0, default=None)
    phone: str | None = tl.string(bit=1, default=None)
    email: str | None = tl.string(bit=2, default=None)
    shipping_address: TypePostAddress | None = tl.boxed("PostAddress", bit=3, default=None)


TypePaymentRequestedInfo: TypeAlias = PaymentRequestedInfo
"""Contact data and address of a buyer, passed on to the seller if the invoice demands it."""
