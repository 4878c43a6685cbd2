"""Constructors of StickerPack."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StickerPack(tl.Constructor, id=0x12B299D4, name="stickerPack"):
    """All stickers of a set that go with one emoji.

    Attributes:
        emoticon: The emoji these stickers belong to.
        documents: Document IDs of the stickers.

    Source:
        api/constructors/stickerPack.md
    """

    emoticon: str = tl.string()
    documents: list[int] = tl.vector(tl.int64())


TypeStickerPack: TypeAlias = StickerPack
"""Which stickers to suggest for an emoji."""
