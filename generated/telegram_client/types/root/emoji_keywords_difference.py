"""Constructors of EmojiKeywordsDifference."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .emoji_keyword import TypeEmojiKeyword


class EmojiKeywordsDifference(tl.Constructor, id=0x5CC761BD, name="emojiKeywordsDifference"):
    """Emoji keywords of a language, or what has changed in them since a version.

    Attributes:
        lang_code: Language code such as `en`.
        from_version: Version that the changes start from; 0 if this is the whole table.
        version: Version reached with it; pass it to `messages.get_emoji_keywords_difference` next
            time.
        keywords: Words with their emoji, to be added or removed.

    Source:
        api/constructors/emojiKeywordsDifference.md
    """

    lang_code: str = tl.string()
    from_version: int = tl.int32()
    version: int = tl.int32()
    keywords: list[TypeEmojiKeyword] = tl.vector(tl.boxed("EmojiKeyword"))


TypeEmojiKeywordsDifference: TypeAlias = EmojiKeywordsDifference
"""Emoji keywords of one language, complete from `messages.get_emoji_keywords` or as changes."""
