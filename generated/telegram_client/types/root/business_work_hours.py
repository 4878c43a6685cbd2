"""Constructors of BusinessWorkHours."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .business_weekly_open import TypeBusinessWeeklyOpen


class BusinessWorkHours(tl.Constructor, id=0x8C92B098, name="businessWorkHours"):
    """Opening hours of a business account.

    Attributes:
        open_now: It is open at this moment; only told by the server, ignored when you set hours.
        timezone_id: Time zone of the hours, a name from `help.get_timezones_list`.
        weekly_open: When it is open, in order and without overlaps.

    Source:
        api/constructors/businessWorkHours.md
    """

    flags = tl.flags()
    open_now: bool = tl.true(bit=0, default=False)
    timezone_id: str = tl.string()
    weekly_open: list[TypeBusinessWeeklyOpen] = tl.vector(tl.boxed("BusinessWeeklyOpen"))


TypeBusinessWorkHours: TypeAlias = BusinessWorkHours
"""Opening hours shown on a profile; set with `account.update_business_work_hours`."""
