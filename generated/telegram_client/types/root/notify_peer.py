"""Constructors of NotifyPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class NotifyPeer(tl.Constructor, id=0x9FD40BD8, name="notifyPeer"):
    """The notification settings of one single chat, set off from the defaults of its kind.

    Attributes:
        peer: Chat the settings belong to.

    Source:
        api/constructors/notifyPeer.md
    """

    peer: TypePeer = tl.boxed("Peer")


class NotifyUsers(tl.Constructor, id=0xB4C83B4C, name="notifyUsers"):
    """The default settings for private chats without settings of their own.

    Source:
        api/constructors/notifyUsers.md
    """


class NotifyChats(tl.Constructor, id=0xC007CEC3, name="notifyChats"):
    """The default settings for groups and supergroups without settings of their own.

    Source:
        api/constructors/notifyChats.md
    """


class NotifyBroadcasts(tl.Constructor, id=0xD612E8EF, name="notifyBroadcasts"):
    """The default settings for channels without settings of their own.

    Source:
        api/constructors/notifyBroadcasts.md
    """


class NotifyForumTopic(tl.Constructor, id=0x226E6308, name="notifyForumTopic"):
    """The notification settings of one topic in a forum; they go before those of the forum itself.

    Attributes:
        peer: Forum that holds the topic.
        top_msg_id: ID of the topic, that is, of the message that opened it.

    Source:
        api/constructors/notifyForumTopic.md
    """

    peer: TypePeer = tl.boxed("Peer")
    top_msg_id: int = tl.int32()


class NotifyCommunity(tl.Constructor, id=0xBE376999, name="notifyCommunity"):
    """The notification settings of a whole `types.Community`.

    Attributes:
        community_id: Community the settings are for.

    Source:
        api/constructors/notifyCommunity.md
    """

    community_id: int = tl.int64()


TypeNotifyPeer: TypeAlias = (
    NotifyPeer | NotifyUsers | NotifyChats | NotifyBroadcasts | NotifyForumTopic | NotifyCommunity
)
"""Scope that notification settings apply to, as the server reports it in
`types.UpdateNotifySettings`. A client asks with `types.TypeInputNotifyPeer` instead.
"""
