"""Constructors of PaymentCharge."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PaymentCharge(tl.Constructor, id=0xEA02C27E, name="paymentCharge"):
    """Two receipt numbers of a finished payment, sent to the bot that earned it.

    Attributes:
        id: Receipt number on Telegram's side; for a payment in Stars it is what refunds ask for.
        provider_charge_id: Receipt number at the payment provider, for inquiries there.

    Source:
        api/constructors/paymentCharge.md
    """

    id: str = tl.string()
    provider_charge_id: str = tl.string()


TypePaymentCharge: TypeAlias = PaymentCharge
"""Receipt numbers of a payment, found in `types.MessageActionPaymentSentMe`."""
