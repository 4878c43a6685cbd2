"""Constructors of FoundStory."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .story_item import TypeStoryItem


class FoundStory(tl.Constructor, id=0xE87ACBC0, name="foundStory"):
    """A story found by a search, with its poster.

    Attributes:
        peer: Who posted it.
        story: The story that this is about.

    Source:
        api/constructors/foundStory.md
    """

    peer: TypePeer = tl.boxed("Peer")
    story: TypeStoryItem = tl.boxed("StoryItem")


TypeFoundStory: TypeAlias = FoundStory
"""A hit of `stories.search_posts`."""
