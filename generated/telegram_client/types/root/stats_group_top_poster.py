"""Constructors of StatsGroupTopPoster."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsGroupTopPoster(tl.Constructor, id=0x9D04AF9B, name="statsGroupTopPoster"):
    """How much one member has written.

    Attributes:
        user_id: Member these numbers are about.
        messages: Number of messages.
        avg_chars: Average length of a message in characters.

    Source:
        api/constructors/statsGroupTopPoster.md
    """

    user_id: int = tl.int64()
    messages: int = tl.int32()
    avg_chars: int = tl.int32()


TypeStatsGroupTopPoster: TypeAlias = StatsGroupTopPoster
"""Entry in the ranking of writers in a supergroup."""
