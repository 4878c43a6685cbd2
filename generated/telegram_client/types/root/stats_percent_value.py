"""Constructors of StatsPercentValue."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsPercentValue(tl.Constructor, id=0xCBCE2FE0, name="statsPercentValue"):
    """A share; divide the two numbers to get it.

    Attributes:
        part: How many fall under it.
        total: Out of how many.

    Source:
        api/constructors/statsPercentValue.md
    """

    part: float = tl.double()
    total: float = tl.double()


TypeStatsPercentValue: TypeAlias = StatsPercentValue
"""Share such as "members with notifications on"."""
