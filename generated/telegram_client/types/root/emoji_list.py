"""Constructors of EmojiList."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmojiListNotModified(tl.Constructor, id=0x481EADFA, name="emojiListNotModified"):
    """Your copy of the emoji list is still right.

    Source:
        api/constructors/emojiListNotModified.md
    """


class EmojiList(tl.Constructor, id=0x7A1E11D1, name="emojiList"):
    """Some custom emoji, chosen for a purpose such as statuses or profile pictures.

    Attributes:
        hash: Keep it and pass it next time.
        document_id: Ids of the emoji; load them with `messages.get_custom_emoji_documents`.

    Source:
        api/constructors/emojiList.md
    """

    hash: int = tl.int64()
    document_id: list[int] = tl.vector(tl.int64())


TypeEmojiList: TypeAlias = EmojiListNotModified | EmojiList
"""Custom emoji for a certain use, or the word that nothing has changed."""
