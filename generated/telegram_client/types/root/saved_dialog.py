"""Constructors of SavedDialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .draft_message import TypeDraftMessage
    from .peer import TypePeer


class SavedDialog(tl.Constructor, id=0xBD87CB6C, name="savedDialog"):
    """One of the subchats within Saved Messages: everything you have forwarded there from one
    source.

    Attributes:
        pinned: It is pinned on top.
        peer: Source of the messages; your own user for notes you wrote yourself.
        top_message: ID of the newest message in it.

    Source:
        api/constructors/savedDialog.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=2, default=False)
    peer: TypePeer = tl.boxed("Peer")
    top_message: int = tl.int32()


class MonoForumDialog(tl.Constructor, id=0x64407EA7, name="monoForumDialog"):
    """One conversation in the direct messages of a channel, as its admins see it.

    Attributes:
        unread_mark: It was marked as unread by hand.
        nopaid_messages_exception: This user writes for free although messages to the channel cost
            Stars.
        peer: The user who writes to the channel.
        top_message: ID of the newest message in the conversation.
        read_inbox_max_id: Admins have read incoming messages up to this ID.
        read_outbox_max_id: The user has read the admins' messages up to this ID.
        unread_count: Number of incoming messages not read yet.
        unread_reactions_count: How many reactions to own messages are unread.
        draft: Unsent text kept for this conversation.

    Source:
        api/constructors/monoForumDialog.md
    """

    flags = tl.flags()
    unread_mark: bool = tl.true(bit=3, default=False)
    nopaid_messages_exception: bool = tl.true(bit=4, default=False)
    peer: TypePeer = tl.boxed("Peer")
    top_message: int = tl.int32()
    read_inbox_max_id: int = tl.int32()
    read_outbox_max_id: int = tl.int32()
    unread_count: int = tl.int32()
    unread_reactions_count: int = tl.int32()
    draft: TypeDraftMessage | None = tl.boxed("DraftMessage", bit=1, default=None)


TypeSavedDialog: TypeAlias = SavedDialog | MonoForumDialog
"""Subchat of Saved Messages, or conversation in a channel's direct messages."""
