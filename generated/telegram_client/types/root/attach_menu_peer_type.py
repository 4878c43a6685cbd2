"""Constructors of AttachMenuPeerType."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AttachMenuPeerTypeSameBotPM(
    tl.Constructor, id=0x7D6BE90E, name="attachMenuPeerTypeSameBotPM"
):
    """Private chat with the bot that the mini app belongs to.

    Source:
        api/constructors/attachMenuPeerTypeSameBotPM.md
    """


class AttachMenuPeerTypeBotPM(tl.Constructor, id=0xC32BFA1A, name="attachMenuPeerTypeBotPM"):
    """Private chats with other bots. A kind of chat in which a bot offers its entry of the
    attachment menu.

    Source:
        api/constructors/attachMenuPeerTypeBotPM.md
    """


class AttachMenuPeerTypePM(tl.Constructor, id=0xF146D31F, name="attachMenuPeerTypePM"):
    """Private chats with people. A kind of chat in which a bot offers its entry of the attachment
    menu.

    Source:
        api/constructors/attachMenuPeerTypePM.md
    """


class AttachMenuPeerTypeChat(tl.Constructor, id=0x0509113F, name="attachMenuPeerTypeChat"):
    """Groups and supergroups. A kind of chat in which a bot offers its entry of the attachment
    menu.

    Source:
        api/constructors/attachMenuPeerTypeChat.md
    """


class AttachMenuPeerTypeBroadcast(
    tl.Constructor, id=0x7BFBDEFC, name="attachMenuPeerTypeBroadcast"
):
    """Channels. A kind of chat in which a bot offers its entry of the attachment menu.

    Source:
        api/constructors/attachMenuPeerTypeBroadcast.md
    """


TypeAttachMenuPeerType: TypeAlias = (
    AttachMenuPeerTypeSameBotPM
    | AttachMenuPeerTypeBotPM
    | AttachMenuPeerTypePM
    | AttachMenuPeerTypeChat
    | AttachMenuPeerTypeBroadcast
)
"""Kind of chat in which a mini app can be opened from the attachment menu."""
