"""Constructors of InputChatTheme."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputChatThemeEmpty(tl.Constructor, id=0x83268483, name="inputChatThemeEmpty"):
    """No theme; brings back the usual look.

    Source:
        api/constructors/inputChatThemeEmpty.md
    """


class InputChatTheme(tl.Constructor, id=0xC93DE95C, name="inputChatTheme"):
    """A theme named by an emoji.

    Attributes:
        emoticon: Emoji from `account.get_chat_themes`.

    Source:
        api/constructors/inputChatTheme.md
    """

    emoticon: str = tl.string()


class InputChatThemeUniqueGift(tl.Constructor, id=0x87E5DFE4, name="inputChatThemeUniqueGift"):
    """The theme of a collectible gift that you own.

    Attributes:
        slug: End of the gift's link `t.me/nft/...`.

    Source:
        api/constructors/inputChatThemeUniqueGift.md
    """

    slug: str = tl.string()


TypeInputChatTheme: TypeAlias = InputChatThemeEmpty | InputChatTheme | InputChatThemeUniqueGift
"""Look to set for a chat with `messages.set_chat_theme`."""
