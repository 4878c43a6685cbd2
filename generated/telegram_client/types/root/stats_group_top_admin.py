"""Constructors of StatsGroupTopAdmin."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsGroupTopAdmin(tl.Constructor, id=0xD7584C87, name="statsGroupTopAdmin"):
    """How busy one admin of the group was.

    Attributes:
        user_id: Member these numbers are about.
        deleted: Messages they removed.
        kicked: Members they removed.
        banned: Members they restricted or banned.

    Source:
        api/constructors/statsGroupTopAdmin.md
    """

    user_id: int = tl.int64()
    deleted: int = tl.int32()
    kicked: int = tl.int32()
    banned: int = tl.int32()


TypeStatsGroupTopAdmin: TypeAlias = StatsGroupTopAdmin
"""Entry in the ranking of admins of a supergroup."""
