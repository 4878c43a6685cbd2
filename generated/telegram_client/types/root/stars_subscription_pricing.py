"""Constructors of StarsSubscriptionPricing."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarsSubscriptionPricing(tl.Constructor, id=0x05416D58, name="starsSubscriptionPricing"):
    """What a subscription costs and how often.

    Attributes:
        period: Interval in seconds; 2592000 (30 days) outside of tests.
        amount: Stars per interval.

    Source:
        api/constructors/starsSubscriptionPricing.md
    """

    period: int = tl.int32()
    amount: int = tl.int64()


TypeStarsSubscriptionPricing: TypeAlias = StarsSubscriptionPricing
"""Price of a subscription in Stars."""
