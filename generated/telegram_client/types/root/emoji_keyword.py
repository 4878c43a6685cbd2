"""Constructors of EmojiKeyword."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmojiKeyword(tl.Constructor, id=0xD5B3B9F9, name="emojiKeyword"):
    """Emoji that fit a word.

    Attributes:
        keyword: The word, in lower case.
        emoticons: Emoji to propose while it is typed.

    Source:
        api/constructors/emojiKeyword.md
    """

    keyword: str = tl.string()
    emoticons: list[str] = tl.vector(tl.string())


class EmojiKeywordDeleted(tl.Constructor, id=0x236DF622, name="emojiKeywordDeleted"):
    """Emoji that no longer fit a word; take them off your list.

    Attributes:
        keyword: The word concerned.
        emoticons: Emoji to remove from it.

    Source:
        api/constructors/emojiKeywordDeleted.md
    """

    keyword: str = tl.string()
    emoticons: list[str] = tl.vector(tl.string())


TypeEmojiKeyword: TypeAlias = EmojiKeyword | EmojiKeywordDeleted
"""Addition to or removal from the table that maps words to emoji."""
