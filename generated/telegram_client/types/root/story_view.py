"""Constructors of StoryView."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message import TypeMessage
    from .peer import TypePeer
    from .reaction import TypeReaction
    from .story_item import TypeStoryItem


class StoryView(tl.Constructor, id=0xB0BDEAC5, name="storyView"):
    """Somebody saw your story, and perhaps reacted.

    Attributes:
        blocked: You have blocked this user.
        blocked_my_stories_from: You have hidden your stories from this user.
        user_id: Who has viewed the story.
        date: When they saw it, as Unix time.
        reaction: What they reacted with.

    Source:
        api/constructors/storyView.md
    """

    flags = tl.flags()
    blocked: bool = tl.true(bit=0, default=False)
    blocked_my_stories_from: bool = tl.true(bit=1, default=False)
    user_id: int = tl.int64()
    date: int = tl.int32()
    reaction: TypeReaction | None = tl.boxed("Reaction", bit=2, default=None)


class StoryViewPublicForward(tl.Constructor, id=0x9083670B, name="storyViewPublicForward"):
    """Your story was forwarded as a message in a public chat.

    Attributes:
        blocked: You have blocked the sender.
        blocked_my_stories_from: You have hidden your stories from the sender.
        message: The forwarding message.

    Source:
        api/constructors/storyViewPublicForward.md
    """

    flags = tl.flags()
    blocked: bool = tl.true(bit=0, default=False)
    blocked_my_stories_from: bool = tl.true(bit=1, default=False)
    message: TypeMessage = tl.boxed("Message")


class StoryViewPublicRepost(tl.Constructor, id=0xBD74CF49, name="storyViewPublicRepost"):
    """Somebody reposted your story.

    Attributes:
        blocked: You have blocked them.
        blocked_my_stories_from: You have hidden your stories from them.
        peer_id: Who reposted it.
        story: The story that reposts this one.

    Source:
        api/constructors/storyViewPublicRepost.md
    """

    flags = tl.flags()
    blocked: bool = tl.true(bit=0, default=False)
    blocked_my_stories_from: bool = tl.true(bit=1, default=False)
    peer_id: TypePeer = tl.boxed("Peer")
    story: TypeStoryItem = tl.boxed("StoryItem")


TypeStoryView: TypeAlias = StoryView | StoryViewPublicForward | StoryViewPublicRepost
"""Entry in the list of viewers of your story, from `stories.get_story_views_list`."""
