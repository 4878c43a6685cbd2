"""Constructors of InputPaymentCredentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON


class InputPaymentCredentialsSaved(
    tl.Constructor, id=0xC10EB2CF, name="inputPaymentCredentialsSaved"
):
    """Pays with a saved card. Goes into `payments.send_payment_form`.

    Attributes:
        id: Number of the card, from the payment form.
        tmp_password: Temporary password from `account.get_tmp_password`.

    Source:
        api/constructors/inputPaymentCredentialsSaved.md
    """

    id: str = tl.string()
    tmp_password: bytes = tl.bytes_()


class InputPaymentCredentials(tl.Constructor, id=0x3417D728, name="inputPaymentCredentials"):
    """Pays with data from the provider's form.

    Attributes:
        save: Keep the card for next time.
        data: JSON that the provider's form gave out.

    Source:
        api/constructors/inputPaymentCredentials.md
    """

    flags = tl.flags()
    save: bool = tl.true(bit=0, default=False)
    data: TypeDataJSON = tl.boxed("DataJSON")


class InputPaymentCredentialsApplePay(
    tl.Constructor, id=0x0AA1C39F, name="inputPaymentCredentialsApplePay"
):
    """Pays through Apple Pay. Goes into `payments.send_payment_form`.

    Attributes:
        payment_data: JSON that Apple Pay gave out.

    Source:
        api/constructors/inputPaymentCredentialsApplePay.md
    """

    payment_data: TypeDataJSON = tl.boxed("DataJSON")


class InputPaymentCredentialsGooglePay(
    tl.Constructor, id=0x8AC32801, name="inputPaymentCredentialsGooglePay"
):
    """Pays through Google Pay. Goes into `payments.send_payment_form`.

    Attributes:
        payment_token: JSON that Google Pay gave out.

    Source:
        api/constructors/inputPaymentCredentialsGooglePay.md
    """

    payment_token: TypeDataJSON = tl.boxed("DataJSON")


TypeInputPaymentCredentials: TypeAlias = (
    InputPaymentCredentialsSaved
    | InputPaymentCredentials
    | InputPaymentCredentialsApplePay
    | InputPaymentCredentialsGooglePay
)
"""With what to pay in `payments.send_payment_form`."""
