"""Constructors of PublicForward."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message import TypeMessage
    from .peer import TypePeer
    from .story_item import TypeStoryItem


class PublicForwardMessage(tl.Constructor, id=0x01F2BF4A, name="publicForwardMessage"):
    """A public channel has passed the post on as a message.

    Attributes:
        message: The forwarding message.

    Source:
        api/constructors/publicForwardMessage.md
    """

    message: TypeMessage = tl.boxed("Message")


class PublicForwardStory(tl.Constructor, id=0xEDF3ADD0, name="publicForwardStory"):
    """Somebody has reposted the story or shared the message as a story.

    Attributes:
        peer: Who posted the story.
        story: The story that was made of it.

    Source:
        api/constructors/publicForwardStory.md
    """

    peer: TypePeer = tl.boxed("Peer")
    story: TypeStoryItem = tl.boxed("StoryItem")


TypePublicForward: TypeAlias = PublicForwardMessage | PublicForwardStory
"""A visible share of a message or story, listed in statistics."""
