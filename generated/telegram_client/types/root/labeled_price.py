"""Constructors of LabeledPrice."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class LabeledPrice(tl.Constructor, id=0xCB296BF8, name="labeledPrice"):
    """One line of a bill. The prices of all lines add up to what the buyer pays.

    Attributes:
        label: What is paid for.
        amount: Price in the smallest unit of the currency; negative for a discount.

    Source:
        api/constructors/labeledPrice.md
    """

    label: str = tl.string()
    amount: int = tl.int64()


TypeLabeledPrice: TypeAlias = LabeledPrice
"""Item of an `types.Invoice` or of a shipping method."""
