"""Constructors of MessagePeerReaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .reaction import TypeReaction


class MessagePeerReaction(tl.Constructor, id=0x8C79B63C, name="messagePeerReaction"):
    """A single reaction by somebody.

    Attributes:
        big: Given with the large animation.
        unread: You have not seen it yet.
        my: It is yours.
        peer_id: Who has reacted to the message.
        date: When, as Unix time.
        reaction: The reaction: an emoji, a custom emoji or the paid star.

    Source:
        api/constructors/messagePeerReaction.md
    """

    flags = tl.flags()
    big: bool = tl.true(bit=0, default=False)
    unread: bool = tl.true(bit=1, default=False)
    my: bool = tl.true(bit=2, default=False)
    peer_id: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    reaction: TypeReaction = tl.boxed("Reaction")


TypeMessagePeerReaction: TypeAlias = MessagePeerReaction
"""Who reacted with what, an entry of `messages.get_message_reactions_list`."""
