"""Constructors of PostInteractionCounters."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PostInteractionCountersMessage(
    tl.Constructor, id=0xE7058E7F, name="postInteractionCountersMessage"
):
    """Success of one channel message.

    Attributes:
        msg_id: Which message is counted.
        views: How often it was seen.
        forwards: How often it was forwarded.
        reactions: How many reactions it got.

    Source:
        api/constructors/postInteractionCountersMessage.md
    """

    msg_id: int = tl.int32()
    views: int = tl.int32()
    forwards: int = tl.int32()
    reactions: int = tl.int32()


class PostInteractionCountersStory(
    tl.Constructor, id=0x8A480E27, name="postInteractionCountersStory"
):
    """Success of one story of the channel.

    Attributes:
        story_id: Which story is counted.
        views: How often it was seen.
        forwards: How often it was shared or reposted.
        reactions: How many reactions it got.

    Source:
        api/constructors/postInteractionCountersStory.md
    """

    story_id: int = tl.int32()
    views: int = tl.int32()
    forwards: int = tl.int32()
    reactions: int = tl.int32()


TypePostInteractionCounters: TypeAlias = (
    PostInteractionCountersMessage | PostInteractionCountersStory
)
"""Views, shares and reactions of a recent message or story in the statistics of a channel."""
