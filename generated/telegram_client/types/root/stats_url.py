"""Constructors of StatsURL."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsURL(tl.Constructor, id=0x47A971E0, name="statsURL"):
    """Web page with statistics.

    Attributes:
        url: Address of the page.

    Source:
        api/constructors/statsURL.md
    """

    url: str = tl.string()


TypeStatsURL: TypeAlias = StatsURL
"""Link to statistics; no method of this layer returns it."""
