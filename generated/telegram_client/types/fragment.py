"""Constructors of fragment."""

from __future__ import annotations

from typing import TypeAlias

from ..runtime import tl


class CollectibleInfo(tl.Constructor, id=0x6EBDFF91, name="fragment.collectibleInfo"):
    """For how much a username or anonymous number was bought on Fragment.

    Attributes:
        purchase_date: Unix time of the purchase.
        currency: Ordinary currency into which the price is converted, such as `USD`.
        amount: Price in that currency, in its smallest unit.
        crypto_currency: Cryptocurrency in which it was paid, such as `TON`.
        crypto_amount: Price in the smallest unit of the cryptocurrency (nanotons for TON).
        url: Page on fragment.com about it.

    Source:
        api/constructors/fragment.collectibleInfo.md
    """

    purchase_date: int = tl.int32()
    currency: str = tl.string()
    amount: int = tl.int64()
    crypto_currency: str = tl.string()
    crypto_amount: int = tl.int64()
    url: str = tl.string()


TypeCollectibleInfo: TypeAlias = CollectibleInfo
"""Purchase data of a collectible, from `fragment.get_collectible_info`."""
