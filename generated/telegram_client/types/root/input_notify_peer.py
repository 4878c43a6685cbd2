"""Constructors of InputNotifyPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_channel import TypeInputChannel
    from .input_peer import TypeInputPeer


class InputNotifyPeer(tl.Constructor, id=0xB8BC5B0C, name="inputNotifyPeer"):
    """Settings of a single chat. Says which settings `account.get_notify_settings` and
    `account.update_notify_settings` are about.

    Attributes:
        peer: Chat whose notifications are meant.

    Source:
        api/constructors/inputNotifyPeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")


class InputNotifyUsers(tl.Constructor, id=0x193B4417, name="inputNotifyUsers"):
    """Defaults for all private chats. Says which settings `account.get_notify_settings` and
    `account.update_notify_settings` are about.

    Source:
        api/constructors/inputNotifyUsers.md
    """


class InputNotifyChats(tl.Constructor, id=0x4A95E84E, name="inputNotifyChats"):
    """Defaults for all groups. Says which settings `account.get_notify_settings` and
    `account.update_notify_settings` are about.

    Source:
        api/constructors/inputNotifyChats.md
    """


class InputNotifyBroadcasts(tl.Constructor, id=0xB1DB7C7E, name="inputNotifyBroadcasts"):
    """Defaults for all channels. Says which settings `account.get_notify_settings` and
    `account.update_notify_settings` are about.

    Source:
        api/constructors/inputNotifyBroadcasts.md
    """


class InputNotifyForumTopic(tl.Constructor, id=0x5C467992, name="inputNotifyForumTopic"):
    """Settings of one forum topic. Says which settings `account.get_notify_settings` and
    `account.update_notify_settings` are about.

    Attributes:
        peer: Forum the topic is in.
        top_msg_id: Number of the topic.

    Source:
        api/constructors/inputNotifyForumTopic.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int = tl.int32()


class InputNotifyCommunity(tl.Constructor, id=0x27BB1ADC, name="inputNotifyCommunity"):
    """Settings of a whole community. Says which settings `account.get_notify_settings` and
    `account.update_notify_settings` are about.

    Attributes:
        community: The community, passed like a channel.

    Source:
        api/constructors/inputNotifyCommunity.md
    """

    community: TypeInputChannel = tl.boxed("InputChannel")


TypeInputNotifyPeer: TypeAlias = (
    InputNotifyPeer
    | InputNotifyUsers
    | InputNotifyChats
    | InputNotifyBroadcasts
    | InputNotifyForumTopic
    | InputNotifyCommunity
)
"""Where notification settings shall apply, from a single topic to all channels; for
`account.update_notify_settings`.
"""
