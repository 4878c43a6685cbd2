"""Constructors of ShippingOption."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .labeled_price import TypeLabeledPrice


class ShippingOption(tl.Constructor, id=0xB6213CDF, name="shippingOption"):
    """One way of delivery with its price, offered by the bot that sells.

    Attributes:
        id: Name the seller gives the option.
        title: Text for the menu, such as "Express".
        prices: Parts the price is made of.

    Source:
        api/constructors/shippingOption.md
    """

    id: str = tl.string()
    title: str = tl.string()
    prices: list[TypeLabeledPrice] = tl.vector(tl.boxed("LabeledPrice"))


TypeShippingOption: TypeAlias = ShippingOption
"""Choice of delivery for an invoice with flexible price."""
