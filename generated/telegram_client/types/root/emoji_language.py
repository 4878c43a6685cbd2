"""Constructors of EmojiLanguage."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmojiLanguage(tl.Constructor, id=0xB3FB5361, name="emojiLanguage"):
    """A language that has emoji keywords of its own.

    Attributes:
        lang_code: Language code such as `en`.

    Source:
        api/constructors/emojiLanguage.md
    """

    lang_code: str = tl.string()


TypeEmojiLanguage: TypeAlias = EmojiLanguage
"""Language whose keywords are worth loading, from `messages.get_emoji_keywords_languages`."""
