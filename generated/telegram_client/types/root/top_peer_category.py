"""Constructors of TopPeerCategory."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class TopPeerCategoryBotsPM(tl.Constructor, id=0xAB661B5B, name="topPeerCategoryBotsPM"):
    """Bots you often chat with. One of the lists of `contacts.get_top_peers`.

    Source:
        api/constructors/topPeerCategoryBotsPM.md
    """


class TopPeerCategoryBotsInline(tl.Constructor, id=0x148677E2, name="topPeerCategoryBotsInline"):
    """Bots you often use inline. One of the lists of `contacts.get_top_peers`.

    Source:
        api/constructors/topPeerCategoryBotsInline.md
    """


class TopPeerCategoryCorrespondents(
    tl.Constructor, id=0x0637B7ED, name="topPeerCategoryCorrespondents"
):
    """People you often write to. One of the lists of `contacts.get_top_peers`.

    Source:
        api/constructors/topPeerCategoryCorrespondents.md
    """


class TopPeerCategoryGroups(tl.Constructor, id=0xBD17A14A, name="topPeerCategoryGroups"):
    """Groups you are often active in.

    Source:
        api/constructors/topPeerCategoryGroups.md
    """


class TopPeerCategoryChannels(tl.Constructor, id=0x161D9628, name="topPeerCategoryChannels"):
    """Channels you open often. One of the lists of `contacts.get_top_peers`.

    Source:
        api/constructors/topPeerCategoryChannels.md
    """


class TopPeerCategoryPhoneCalls(tl.Constructor, id=0x1E76A78C, name="topPeerCategoryPhoneCalls"):
    """People you often call. One of the lists of `contacts.get_top_peers`.

    Source:
        api/constructors/topPeerCategoryPhoneCalls.md
    """


class TopPeerCategoryForwardUsers(
    tl.Constructor, id=0xA8406CA9, name="topPeerCategoryForwardUsers"
):
    """People you often forward messages to.

    Source:
        api/constructors/topPeerCategoryForwardUsers.md
    """


class TopPeerCategoryForwardChats(
    tl.Constructor, id=0xFBEEC0F0, name="topPeerCategoryForwardChats"
):
    """Groups and channels you often forward messages to.

    Source:
        api/constructors/topPeerCategoryForwardChats.md
    """


class TopPeerCategoryBotsApp(tl.Constructor, id=0xFD9E7BEC, name="topPeerCategoryBotsApp"):
    """Bots whose mini apps you often open.

    Source:
        api/constructors/topPeerCategoryBotsApp.md
    """


class TopPeerCategoryBotsGuestChat(
    tl.Constructor, id=0x6C24F3DD, name="topPeerCategoryBotsGuestChat"
):
    """Bots you often call into a chat as guests by mentioning them.

    Source:
        api/constructors/topPeerCategoryBotsGuestChat.md
    """


TypeTopPeerCategory: TypeAlias = (
    TopPeerCategoryBotsPM
    | TopPeerCategoryBotsInline
    | TopPeerCategoryCorrespondents
    | TopPeerCategoryGroups
    | TopPeerCategoryChannels
    | TopPeerCategoryPhoneCalls
    | TopPeerCategoryForwardUsers
    | TopPeerCategoryForwardChats
    | TopPeerCategoryBotsApp
    | TopPeerCategoryBotsGuestChat
)
"""What a list of often-used chats is about."""
