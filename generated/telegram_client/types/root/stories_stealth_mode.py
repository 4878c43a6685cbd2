"""Constructors of StoriesStealthMode."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StoriesStealthMode(tl.Constructor, id=0x712E27FD, name="storiesStealthMode"):
    """State of stealth mode, in which viewing stories leaves no trace (a Premium feature).

    Attributes:
        active_until_date: Your views are hidden until this Unix time. Absent if it is off.
        cooldown_until_date: Unix time from which it can be switched on again. Absent if it can be
            now.

    Source:
        api/constructors/storiesStealthMode.md
    """

    flags = tl.flags()
    active_until_date: int | None = tl.int32(bit=0, default=None)
    cooldown_until_date: int | None = tl.int32(bit=1, default=None)


TypeStoriesStealthMode: TypeAlias = StoriesStealthMode
"""Whether story views are hidden now; switched on with `stories.activate_stealth_mode`."""
