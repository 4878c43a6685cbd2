"""Constructors of StickerKeyword."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StickerKeyword(tl.Constructor, id=0xFCFEB29C, name="stickerKeyword"):
    """Words under which one sticker is found.

    Attributes:
        document_id: Id of the sticker that the words lead to.
        keyword: Words that lead to the sticker.

    Source:
        api/constructors/stickerKeyword.md
    """

    document_id: int = tl.int64()
    keyword: list[str] = tl.vector(tl.string())


TypeStickerKeyword: TypeAlias = StickerKeyword
"""Search words of a sticker, part of `types.messages.TypeStickerSet`."""
