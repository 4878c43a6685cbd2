"""Constructors of SuggestedPost."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .stars_amount import TypeStarsAmount


class SuggestedPost(tl.Constructor, id=0x0E8E37E5, name="suggestedPost"):
    """Terms of a post offered to a channel in its direct messages.

    Attributes:
        accepted: An admin has agreed to publish it.
        rejected: An admin has declined it.
        price: What the channel gets for publishing. Absent if it is free.
        schedule_date: Wanted Unix time of publishing. Absent means whenever it is approved.

    Source:
        api/constructors/suggestedPost.md
    """

    flags = tl.flags()
    accepted: bool = tl.true(bit=1, default=False)
    rejected: bool = tl.true(bit=2, default=False)
    price: TypeStarsAmount | None = tl.boxed("StarsAmount", bit=3, default=None)
    schedule_date: int | None = tl.int32(bit=0, default=None)


TypeSuggestedPost: TypeAlias = SuggestedPost
"""Price, time and fate of a suggested channel post."""
