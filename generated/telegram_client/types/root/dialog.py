"""Constructors of Dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .draft_message import TypeDraftMessage
    from .folder import TypeFolder
    from .peer import TypePeer
    from .peer_notify_settings import TypePeerNotifySettings


class Dialog(tl.Constructor, id=0xFC89F7F3, name="dialog"):
    """One row of the chat list: which chat, what was read, how much is unread. The newest message
    itself is in the `messages` of the same answer, under the number `top_message`.

    Attributes:
        pinned: Set if it is pinned.
        unread_mark: The user marked the chat as unread by hand.
        view_forum_as_messages: The forum is shown as one stream instead of topics.
        peer: The chat of this list entry.
        top_message: Id of the newest message.
        read_inbox_max_id: Incoming messages up to this id have been read.
        read_outbox_max_id: Own messages up to this id have been read by others.
        unread_count: How many messages are unread.
        unread_mentions_count: How many unread messages mention you or reply to you.
        unread_reactions_count: How many reactions to own messages are unread.
        unread_poll_votes_count: How many new votes in your polls you have not seen.
        notify_settings: How notifications for this chat behave.
        pts: For channels and supergroups, the state number from which to follow their updates.
        draft: The text begun but not yet sent in this chat.
        folder_id: Folder of the chat: 0 or absent is the main list, 1 the archive.
        ttl_period: Seconds after which new messages of this chat vanish.

    Source:
        api/constructors/dialog.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=2, default=False)
    unread_mark: bool = tl.true(bit=3, default=False)
    view_forum_as_messages: bool = tl.true(bit=6, default=False)
    peer: TypePeer = tl.boxed("Peer")
    top_message: int = tl.int32()
    read_inbox_max_id: int = tl.int32()
    read_outbox_max_id: int = tl.int32()
    unread_count: int = tl.int32()
    unread_mentions_count: int = tl.int32()
    unread_reactions_count: int = tl.int32()
    unread_poll_votes_count: int = tl.int32()
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")
    pts: int | None = tl.int32(bit=0, default=None)
    draft: TypeDraftMessage | None = tl.boxed("DraftMessage", bit=1, default=None)
    folder_id: int | None = tl.int32(bit=4, default=None)
    ttl_period: int | None = tl.int32(bit=5, default=None)


class DialogFolder(tl.Constructor, id=0x71BD134C, name="dialogFolder"):
    """Row that stands for a whole folder of the chat list, in practice the archive, with the
    counters of the chats in it.

    Attributes:
        pinned: Set if it is pinned.
        folder: Name, picture and number of the folder.
        peer: Chat in the folder with the newest message.
        top_message: Id of that newest message.
        unread_muted_peers_count: Muted chats in it that have something unread.
        unread_unmuted_peers_count: Chats in it that are not muted and have something unread.
        unread_muted_messages_count: Unread messages in its muted chats.
        unread_unmuted_messages_count: Unread messages in its other chats.

    Source:
        api/constructors/dialogFolder.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=2, default=False)
    folder: TypeFolder = tl.boxed("Folder")
    peer: TypePeer = tl.boxed("Peer")
    top_message: int = tl.int32()
    unread_muted_peers_count: int = tl.int32()
    unread_unmuted_peers_count: int = tl.int32()
    unread_muted_messages_count: int = tl.int32()
    unread_unmuted_messages_count: int = tl.int32()


class DialogCommunity(tl.Constructor, id=0xF78A0973, name="dialogCommunity"):
    """Row of the chat list that stands for a community whose chats are folded together.

    Attributes:
        pinned: Set if it is pinned.
        community_id: Id of the community.
        notify_settings: How notifications for this chat behave.

    Source:
        api/constructors/dialogCommunity.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=2, default=False)
    community_id: int = tl.int64()
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")


TypeDialog: TypeAlias = Dialog | DialogFolder | DialogCommunity
"""A row of the chat list: usually a chat, sometimes the archive or a community. Comes from
`messages.get_dialogs`.
"""
