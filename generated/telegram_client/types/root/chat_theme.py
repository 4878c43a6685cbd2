"""Constructors of ChatTheme."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .star_gift import TypeStarGift
    from .theme_settings import TypeThemeSettings


class ChatTheme(tl.Constructor, id=0xC3DFFC04, name="chatTheme"):
    """A chat theme named by an emoji.

    Attributes:
        emoticon: That emoji; look it up in `account.get_chat_themes`.

    Source:
        api/constructors/chatTheme.md
    """

    emoticon: str = tl.string()


class ChatThemeUniqueGift(tl.Constructor, id=0x3458F9C8, name="chatThemeUniqueGift"):
    """A chat theme taken from a collectible gift.

    Attributes:
        gift: The gift that this is about.
        theme_settings: Colors and backgrounds, one entry for bright and one for dark mode.

    Source:
        api/constructors/chatThemeUniqueGift.md
    """

    gift: TypeStarGift = tl.boxed("StarGift")
    theme_settings: list[TypeThemeSettings] = tl.vector(tl.boxed("ThemeSettings"))


TypeChatTheme: TypeAlias = ChatTheme | ChatThemeUniqueGift
"""Look of a single chat, the same for both sides. To set one, use `types.TypeInputChatTheme`."""
