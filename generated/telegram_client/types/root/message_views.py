"""Constructors of MessageViews."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_replies import TypeMessageReplies


class MessageViews(tl.Constructor, id=0x455B853D, name="messageViews"):
    """Counters of a channel post.

    Attributes:
        views: How often it was viewed.
        forwards: How often it was forwarded or shared.
        replies: Comments on it.

    Source:
        api/constructors/messageViews.md
    """

    flags = tl.flags()
    views: int | None = tl.int32(bit=0, default=None)
    forwards: int | None = tl.int32(bit=1, default=None)
    replies: TypeMessageReplies | None = tl.boxed("MessageReplies", bit=2, default=None)


TypeMessageViews: TypeAlias = MessageViews
"""How often a post was seen and forwarded, from `messages.get_messages_views`."""
