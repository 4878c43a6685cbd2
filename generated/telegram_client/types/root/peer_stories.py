"""Constructors of PeerStories."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .story_item import TypeStoryItem


class PeerStories(tl.Constructor, id=0x9A35E999, name="peerStories"):
    """Stories of one user or channel that are visible now.

    Attributes:
        peer: Who posted them.
        max_read_id: All stories up to this ID have been seen. Absent if none has.
        stories: The stories, oldest first; some may be bare stubs.

    Source:
        api/constructors/peerStories.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    max_read_id: int | None = tl.int32(bit=0, default=None)
    stories: list[TypeStoryItem] = tl.vector(tl.boxed("StoryItem"))


TypePeerStories: TypeAlias = PeerStories
"""Current stories of one poster together with your reading position."""
