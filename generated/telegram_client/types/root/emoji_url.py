"""Constructors of EmojiURL."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmojiURL(tl.Constructor, id=0xA575739D, name="emojiURL"):
    """Web page where emoji keywords can be proposed for a language.

    Attributes:
        url: Link that logs the user in by itself; it works for about 30 seconds.

    Source:
        api/constructors/emojiURL.md
    """

    url: str = tl.string()


TypeEmojiURL: TypeAlias = EmojiURL
"""Link to the page for emoji translators, from `messages.get_emoji_url`."""
