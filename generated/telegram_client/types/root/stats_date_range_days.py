"""Constructors of StatsDateRangeDays."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsDateRangeDays(tl.Constructor, id=0xB637EDAF, name="statsDateRangeDays"):
    """Span of time a statistic covers.

    Attributes:
        min_date: Start, as Unix time.
        max_date: End, as Unix time.

    Source:
        api/constructors/statsDateRangeDays.md
    """

    min_date: int = tl.int32()
    max_date: int = tl.int32()


TypeStatsDateRangeDays: TypeAlias = StatsDateRangeDays
"""Covered period of a statistic, from the first to the last day."""
