"""Constructors of StatsAbsValueAndPrev."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsAbsValueAndPrev(tl.Constructor, id=0xCB43ACDE, name="statsAbsValueAndPrev"):
    """A number now and in the period before, to show the trend.

    Attributes:
        current: Value of this period.
        previous: Value of the period before.

    Source:
        api/constructors/statsAbsValueAndPrev.md
    """

    current: float = tl.double()
    previous: float = tl.double()


TypeStatsAbsValueAndPrev: TypeAlias = StatsAbsValueAndPrev
"""Figure with comparison, found all over the statistics."""
