"""Constructors of RecentMeUrl."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat_invite import TypeChatInvite
    from .sticker_set_covered import TypeStickerSetCovered


class RecentMeUrlUnknown(tl.Constructor, id=0x46E1D13D, name="recentMeUrlUnknown"):
    """A link that leads to nothing known.

    Attributes:
        url: The `t.me` link that was opened.

    Source:
        api/constructors/recentMeUrlUnknown.md
    """

    url: str = tl.string()


class RecentMeUrlUser(tl.Constructor, id=0xB92C09E2, name="recentMeUrlUser"):
    """A link to a user's or bot's profile.

    Attributes:
        url: The `t.me` link that was opened.
        user_id: To whom it leads.

    Source:
        api/constructors/recentMeUrlUser.md
    """

    url: str = tl.string()
    user_id: int = tl.int64()


class RecentMeUrlChat(tl.Constructor, id=0xB2DA71D2, name="recentMeUrlChat"):
    """A link to a public group or channel.

    Attributes:
        url: The `t.me` link that was opened.
        chat_id: Where it leads.

    Source:
        api/constructors/recentMeUrlChat.md
    """

    url: str = tl.string()
    chat_id: int = tl.int64()


class RecentMeUrlChatInvite(tl.Constructor, id=0xEB49081D, name="recentMeUrlChatInvite"):
    """An invite link to a private group or channel.

    Attributes:
        url: The `t.me` link that was opened.
        chat_invite: What the invite leads to.

    Source:
        api/constructors/recentMeUrlChatInvite.md
    """

    url: str = tl.string()
    chat_invite: TypeChatInvite = tl.boxed("ChatInvite")


class RecentMeUrlStickerSet(tl.Constructor, id=0xBC0A57DC, name="recentMeUrlStickerSet"):
    """A link to a sticker set.

    Attributes:
        url: The `t.me` link that was opened.
        set: The set with a cover sticker.

    Source:
        api/constructors/recentMeUrlStickerSet.md
    """

    url: str = tl.string()
    set: TypeStickerSetCovered = tl.boxed("StickerSetCovered")


TypeRecentMeUrl: TypeAlias = (
    RecentMeUrlUnknown
    | RecentMeUrlUser
    | RecentMeUrlChat
    | RecentMeUrlChatInvite
    | RecentMeUrlStickerSet
)
"""`t.me` link opened lately, with what it points to; from `help.get_recent_me_urls`."""
