"""Constructors of PageListOrderedItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .page_block import TypePageBlock
    from .rich_text import TypeRichText


class PageListOrderedItemText(tl.Constructor, id=0x15031189, name="pageListOrderedItemText"):
    """Numbered entry with a single run of text.

    Attributes:
        checkbox: Draw a checkbox beside the number.
        checked: The checkbox is ticked.
        num: Label to print before the entry, as the author wrote it.
        text: The text itself, with its own formatting inside.
        value: Number to give this entry, from which later ones go on counting.
        type: Number style for this entry as in HTML (`1`, `a`, `A`, `i`, `I`).

    Source:
        api/constructors/pageListOrderedItemText.md
    """

    flags = tl.flags()
    checkbox: bool = tl.true(bit=0, default=False)
    checked: bool = tl.true(bit=1, default=False)
    num: str | None = tl.string(bit=2, default=None)
    text: TypeRichText = tl.boxed("RichText")
    value: int | None = tl.int32(bit=3, default=None)
    type: str | None = tl.string(bit=4, default=None)


class PageListOrderedItemBlocks(tl.Constructor, id=0x8FF2D5F0, name="pageListOrderedItemBlocks"):
    """Numbered entry that holds several blocks.

    Attributes:
        checkbox: Draw a checkbox beside the number.
        checked: The checkbox is ticked.
        num: Label to print before the entry, as the author wrote it.
        blocks: The blocks that make up the content, from top to bottom.
        value: Number to give this entry, from which later ones go on counting.
        type: Number style for this entry as in HTML (`1`, `a`, `A`, `i`, `I`).

    Source:
        api/constructors/pageListOrderedItemBlocks.md
    """

    flags = tl.flags()
    checkbox: bool = tl.true(bit=0, default=False)
    checked: bool = tl.true(bit=1, default=False)
    num: str | None = tl.string(bit=2, default=None)
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    value: int | None = tl.int32(bit=3, default=None)
    type: str | None = tl.string(bit=4, default=None)


TypePageListOrderedItem: TypeAlias = PageListOrderedItemText | PageListOrderedItemBlocks
"""Entry of a numbered `types.PageBlockOrderedList`, with either plain text or blocks."""
