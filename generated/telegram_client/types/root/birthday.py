"""Constructors of Birthday."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Birthday(tl.Constructor, id=0x6C8E1E06, name="birthday"):
    """A date of birth, with or without the year.

    Attributes:
        day: Day of the month.
        month: Month, 1 to 12.
        year: Year. Absent if the user keeps it private.

    Source:
        api/constructors/birthday.md
    """

    flags = tl.flags()
    day: int = tl.int32()
    month: int = tl.int32()
    year: int | None = tl.int32(bit=0, default=None)


TypeBirthday: TypeAlias = Birthday
"""Date of birth on a profile; set with `account.update_birthday`."""
