"""Constructors of PaymentSavedCredentials."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PaymentSavedCredentialsCard(
    tl.Constructor, id=0xCDC27A1F, name="paymentSavedCredentialsCard"
):
    """A bank card kept by the payment provider from an earlier purchase. Using it takes the cloud
    password, see `account.get_tmp_password`.

    Attributes:
        id: Handle of the card, to be passed in `types.InputPaymentCredentialsSaved`.
        title: Card brand and last digits, ready to show.

    Source:
        api/constructors/paymentSavedCredentialsCard.md
    """

    id: str = tl.string()
    title: str = tl.string()


TypePaymentSavedCredentials: TypeAlias = PaymentSavedCredentialsCard
"""Means of payment saved earlier and offered again in a payment form."""
