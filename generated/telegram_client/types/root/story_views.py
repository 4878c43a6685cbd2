"""Constructors of StoryViews."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .reaction_count import TypeReactionCount


class StoryViews(tl.Constructor, id=0x8D595CD6, name="storyViews"):
    """Counters of a story.

    Attributes:
        has_viewers: The list of viewers is available.
        views_count: Number of views.
        forwards_count: Number of forwards and reposts.
        reactions: Counts for single reactions.
        reactions_count: Number of all reactions.
        recent_viewers: Users who saw it last, for showing their pictures.

    Source:
        api/constructors/storyViews.md
    """

    flags = tl.flags()
    has_viewers: bool = tl.true(bit=1, default=False)
    views_count: int = tl.int32()
    forwards_count: int | None = tl.int32(bit=2, default=None)
    reactions: list[TypeReactionCount] | None = tl.vector(
        tl.boxed("ReactionCount"), bit=3, default=None
    )
    reactions_count: int | None = tl.int32(bit=4, default=None)
    recent_viewers: list[int] | None = tl.vector(tl.int64(), bit=0, default=None)


TypeStoryViews: TypeAlias = StoryViews
"""Views, shares and reactions of a story."""
