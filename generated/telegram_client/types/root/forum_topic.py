"""Constructors of ForumTopic."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .draft_message import TypeDraftMessage
    from .peer import TypePeer
    from .peer_notify_settings import TypePeerNotifySettings


class ForumTopicDeleted(tl.Constructor, id=0x023F109B, name="forumTopicDeleted"):
    """A topic that no longer exists.

    Attributes:
        id: Its former number.

    Source:
        api/constructors/forumTopicDeleted.md
    """

    id: int = tl.int32()


class ForumTopic(tl.Constructor, id=0xFCDAD815, name="forumTopic"):
    """A topic of a forum, with what is read and unread in it.

    Attributes:
        my: You opened it.
        closed: Only admins can write in it.
        pinned: Set if it is pinned.
        short: A shortened version: counters, settings and draft are not filled.
        hidden: Not shown in the list; possible for the topic "General" only.
        title_missing: In a bot's private chat, the name will be chosen by the bot later.
        id: Number of the topic, that is, the id of the message that opened it; 1 for "General".
        date: When it was opened, as Unix time.
        peer: Forum it belongs to.
        title: Name of the topic.
        icon_color: Background color of the letter icon, as RGB number; six values are allowed.
        icon_emoji_id: Custom emoji used as icon instead.
        top_message: Id of the newest message.
        read_inbox_max_id: Incoming messages up to this id have been read.
        read_outbox_max_id: Own messages up to this id have been read by others.
        unread_count: How many messages are unread.
        unread_mentions_count: How many unread messages mention you or reply to you.
        unread_reactions_count: How many reactions to own messages are unread.
        unread_poll_votes_count: How many new votes in your polls you have not seen.
        from_id: Who opened it.
        notify_settings: How notifications for this chat behave.
        draft: The text begun but not yet sent in this chat.

    Source:
        api/constructors/forumTopic.md
    """

    flags = tl.flags()
    my: bool = tl.true(bit=1, default=False)
    closed: bool = tl.true(bit=2, default=False)
    pinned: bool = tl.true(bit=3, default=False)
    short: bool = tl.true(bit=5, default=False)
    hidden: bool = tl.true(bit=6, default=False)
    title_missing: bool = tl.true(bit=7, default=False)
    id: int = tl.int32()
    date: int = tl.int32()
    peer: TypePeer = tl.boxed("Peer")
    title: str = tl.string()
    icon_color: int = tl.int32()
    icon_emoji_id: int | None = tl.int64(bit=0, default=None)
    top_message: int = tl.int32()
    read_inbox_max_id: int = tl.int32()
    read_outbox_max_id: int = tl.int32()
    unread_count: int = tl.int32()
    unread_mentions_count: int = tl.int32()
    unread_reactions_count: int = tl.int32()
    unread_poll_votes_count: int = tl.int32()
    from_id: TypePeer = tl.boxed("Peer")
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")
    draft: TypeDraftMessage | None = tl.boxed("DraftMessage", bit=4, default=None)


TypeForumTopic: TypeAlias = ForumTopicDeleted | ForumTopic
"""A topic of a forum group or of a chat with a bot that uses topics, from
`messages.get_forum_topics`.
"""
