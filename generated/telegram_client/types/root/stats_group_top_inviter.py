"""Constructors of StatsGroupTopInviter."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StatsGroupTopInviter(tl.Constructor, id=0x535F779D, name="statsGroupTopInviter"):
    """How many people one member has brought in.

    Attributes:
        user_id: Member these numbers are about.
        invitations: Number of people invited.

    Source:
        api/constructors/statsGroupTopInviter.md
    """

    user_id: int = tl.int64()
    invitations: int = tl.int32()


TypeStatsGroupTopInviter: TypeAlias = StatsGroupTopInviter
"""Entry in the ranking of inviters of a supergroup."""
