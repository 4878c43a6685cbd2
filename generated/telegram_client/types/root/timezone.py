"""Constructors of Timezone."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Timezone(tl.Constructor, id=0xFF9289F5, name="timezone"):
    """A time zone a business can choose for its opening hours.

    Attributes:
        id: Name of the zone, such as `Europe/Berlin`.
        name: Name to show in the menu.
        utc_offset: Difference to UTC in seconds at present.

    Source:
        api/constructors/timezone.md
    """

    id: str = tl.string()
    name: str = tl.string()
    utc_offset: int = tl.int32()


TypeTimezone: TypeAlias = Timezone
"""Time zone, from `help.get_timezones_list`."""
