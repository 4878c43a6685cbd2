"""Constructors of RecentStory."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class RecentStory(tl.Constructor, id=0x711D692D, name="recentStory"):
    """Short note whether somebody has stories, for drawing the ring around a picture.

    Attributes:
        live: A live story is running right now.
        max_id: ID of the newest visible story. Absent if there is none.

    Source:
        api/constructors/recentStory.md
    """

    flags = tl.flags()
    live: bool = tl.true(bit=0, default=False)
    max_id: int | None = tl.int32(bit=1, default=None)


TypeRecentStory: TypeAlias = RecentStory
"""Newest story of a user or channel."""
