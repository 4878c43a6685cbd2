"""Constructors of BusinessAwayMessageSchedule."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BusinessAwayMessageScheduleAlways(
    tl.Constructor, id=0xC9B9E2B9, name="businessAwayMessageScheduleAlways"
):
    """The away message is always sent.

    Source:
        api/constructors/businessAwayMessageScheduleAlways.md
    """


class BusinessAwayMessageScheduleOutsideWorkHours(
    tl.Constructor, id=0xC3F2F501, name="businessAwayMessageScheduleOutsideWorkHours"
):
    """The away message is sent outside the opening hours.

    Source:
        api/constructors/businessAwayMessageScheduleOutsideWorkHours.md
    """


class BusinessAwayMessageScheduleCustom(
    tl.Constructor, id=0xCC4D9ECC, name="businessAwayMessageScheduleCustom"
):
    """The away message is sent within a certain span, for instance during holidays.

    Attributes:
        start_date: First moment, as Unix time.
        end_date: Last moment, as Unix time.

    Source:
        api/constructors/businessAwayMessageScheduleCustom.md
    """

    start_date: int = tl.int32()
    end_date: int = tl.int32()


TypeBusinessAwayMessageSchedule: TypeAlias = (
    BusinessAwayMessageScheduleAlways
    | BusinessAwayMessageScheduleOutsideWorkHours
    | BusinessAwayMessageScheduleCustom
)
"""When a business account answers with its away message."""
