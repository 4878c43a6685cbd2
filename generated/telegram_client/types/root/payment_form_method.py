"""Constructors of PaymentFormMethod."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PaymentFormMethod(tl.Constructor, id=0x88F8F21B, name="paymentFormMethod"):
    """Another way of paying that a payment form offers besides the main one; it opens as a web
    page.

    Attributes:
        url: Page to open for this way of paying.
        title: Text for the menu entry.

    Source:
        api/constructors/paymentFormMethod.md
    """

    url: str = tl.string()
    title: str = tl.string()


TypePaymentFormMethod: TypeAlias = PaymentFormMethod
"""Additional payment method of a `types.payments.TypePaymentForm`."""
