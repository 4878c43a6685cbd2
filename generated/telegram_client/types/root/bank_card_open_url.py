"""Constructors of BankCardOpenUrl."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BankCardOpenUrl(tl.Constructor, id=0xF568028A, name="bankCardOpenUrl"):
    """Button that may be offered for a card number, such as the bank's site.

    Attributes:
        url: Page to open.
        name: Label of the button.

    Source:
        api/constructors/bankCardOpenUrl.md
    """

    url: str = tl.string()
    name: str = tl.string()


TypeBankCardOpenUrl: TypeAlias = BankCardOpenUrl
"""Link related to a bank card, from `payments.get_bank_card_data`."""
