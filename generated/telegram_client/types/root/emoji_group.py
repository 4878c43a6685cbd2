"""Constructors of EmojiGroup."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmojiGroup(tl.Constructor, id=0x7A9ABDA9, name="emojiGroup"):
    """A category of emoji to search by, such as love or animals.

    Attributes:
        title: Name of the category.
        icon_emoji_id: Custom emoji used as its icon.
        emoticons: Emoji it is made of; search stickers and custom emoji with them.

    Source:
        api/constructors/emojiGroup.md
    """

    title: str = tl.string()
    icon_emoji_id: int = tl.int64()
    emoticons: list[str] = tl.vector(tl.string())


class EmojiGroupGreeting(tl.Constructor, id=0x80D26CC7, name="emojiGroupGreeting"):
    """The category for stickers that greet somebody.

    Attributes:
        title: Name of the category.
        icon_emoji_id: Custom emoji used as its icon.
        emoticons: Emoji it is made of.

    Source:
        api/constructors/emojiGroupGreeting.md
    """

    title: str = tl.string()
    icon_emoji_id: int = tl.int64()
    emoticons: list[str] = tl.vector(tl.string())


class EmojiGroupPremium(tl.Constructor, id=0x093BCF34, name="emojiGroupPremium"):
    """The category for everything that needs Premium. It has no list of emoji.

    Attributes:
        title: Name of the category.
        icon_emoji_id: Custom emoji used as its icon.

    Source:
        api/constructors/emojiGroupPremium.md
    """

    title: str = tl.string()
    icon_emoji_id: int = tl.int64()


TypeEmojiGroup: TypeAlias = EmojiGroup | EmojiGroupGreeting | EmojiGroupPremium
"""Category shown above the emoji or sticker search, from `messages.get_emoji_groups` and its
siblings.
"""
