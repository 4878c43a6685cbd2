"""Constructors of BusinessWeeklyOpen."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BusinessWeeklyOpen(tl.Constructor, id=0x120B1AB9, name="businessWeeklyOpen"):
    """A stretch of opening time within the week.

    Attributes:
        start_minute: Beginning, in minutes since Monday 00:00.
        end_minute: End, in minutes since Monday 00:00; may go beyond 10080 into the next week.

    Source:
        api/constructors/businessWeeklyOpen.md
    """

    start_minute: int = tl.int32()
    end_minute: int = tl.int32()


TypeBusinessWeeklyOpen: TypeAlias = BusinessWeeklyOpen
"""Opening time from one minute of the week to another."""
