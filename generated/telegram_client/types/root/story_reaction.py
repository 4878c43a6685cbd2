"""Constructors of StoryReaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message import TypeMessage
    from .peer import TypePeer
    from .reaction import TypeReaction
    from .story_item import TypeStoryItem


class StoryReaction(tl.Constructor, id=0x6090D6D5, name="storyReaction"):
    """Somebody reacted to the story. An entry of `stories.get_story_reactions_list`.

    Attributes:
        peer_id: Who has reacted to the story.
        date: When the reaction was given, as Unix time in seconds.
        reaction: What they reacted with.

    Source:
        api/constructors/storyReaction.md
    """

    peer_id: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    reaction: TypeReaction = tl.boxed("Reaction")


class StoryReactionPublicForward(tl.Constructor, id=0xBBAB2643, name="storyReactionPublicForward"):
    """A public channel forwarded the story as a message.

    Attributes:
        message: The forwarding message.

    Source:
        api/constructors/storyReactionPublicForward.md
    """

    message: TypeMessage = tl.boxed("Message")


class StoryReactionPublicRepost(tl.Constructor, id=0xCFCD0F13, name="storyReactionPublicRepost"):
    """Somebody reposted the story. An entry of `stories.get_story_reactions_list`.

    Attributes:
        peer_id: Who reposted it.
        story: The story that reposts this one.

    Source:
        api/constructors/storyReactionPublicRepost.md
    """

    peer_id: TypePeer = tl.boxed("Peer")
    story: TypeStoryItem = tl.boxed("StoryItem")


TypeStoryReaction: TypeAlias = (
    StoryReaction | StoryReactionPublicForward | StoryReactionPublicRepost
)
"""Reaction to, or share of, a story of a channel, from `stories.get_story_reactions_list`."""
