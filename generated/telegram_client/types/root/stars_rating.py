"""Constructors of StarsRating."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarsRating(tl.Constructor, id=0x1B0E4F07, name="starsRating"):
    """Level of a user, which grows with the Stars they spend.

    Attributes:
        level: Level reached; below zero for people with a bad record.
        current_level_stars: Points at which the present level begins.
        stars: Points the user has.
        next_level_stars: Points at which the next level begins. Absent at the top.

    Source:
        api/constructors/starsRating.md
    """

    flags = tl.flags()
    level: int = tl.int32()
    current_level_stars: int = tl.int64()
    stars: int = tl.int64()
    next_level_stars: int | None = tl.int64(bit=0, default=None)


TypeStarsRating: TypeAlias = StarsRating
"""Standing of a user, shown on the profile."""
