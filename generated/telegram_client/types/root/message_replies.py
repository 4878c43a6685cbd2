"""Constructors of MessageReplies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class MessageReplies(tl.Constructor, id=0x83D60FC2, name="messageReplies"):
    """Answers to a message: the comments on a channel post, or a thread in a group.

    Attributes:
        comments: They are comments on a channel post, in its discussion group.
        replies: How many there are.
        replies_pts: State number of the chat, for keeping the count up to date.
        recent_repliers: Who answered last, for small pictures.
        channel_id: Discussion group with the comments.
        max_id: Id of the newest answer.
        read_max_id: Newest answer that you have read.

    Source:
        api/constructors/messageReplies.md
    """

    flags = tl.flags()
    comments: bool = tl.true(bit=0, default=False)
    replies: int = tl.int32()
    replies_pts: int = tl.int32()
    recent_repliers: list[TypePeer] | None = tl.vector(tl.boxed("Peer"), bit=1, default=None)
    channel_id: int | None = tl.int64(bit=0, default=None)
    max_id: int | None = tl.int32(bit=2, default=None)
    read_max_id: int | None = tl.int32(bit=3, default=None)


TypeMessageReplies: TypeAlias = MessageReplies
"""Counter of the thread below a message; read the thread with `messages.get_replies`."""
