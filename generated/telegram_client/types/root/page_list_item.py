"""Constructors of PageListItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .page_block import TypePageBlock
    from .rich_text import TypeRichText


class PageListItemText(tl.Constructor, id=0x2F58683C, name="pageListItemText"):
    """Bulleted entry with a single run of text.

    Attributes:
        checkbox: Draw a checkbox in place of the bullet.
        checked: The checkbox is ticked.
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageListItemText.md
    """

    flags = tl.flags()
    checkbox: bool = tl.true(bit=0, default=False)
    checked: bool = tl.true(bit=1, default=False)
    text: TypeRichText = tl.boxed("RichText")


class PageListItemBlocks(tl.Constructor, id=0x63CA67AA, name="pageListItemBlocks"):
    """Bulleted entry that holds several blocks, for instance paragraphs or a nested list.

    Attributes:
        checkbox: Draw a checkbox in place of the bullet.
        checked: The checkbox is ticked.
        blocks: The blocks that make up the content, from top to bottom.

    Source:
        api/constructors/pageListItemBlocks.md
    """

    flags = tl.flags()
    checkbox: bool = tl.true(bit=0, default=False)
    checked: bool = tl.true(bit=1, default=False)
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))


TypePageListItem: TypeAlias = PageListItemText | PageListItemBlocks
"""Entry of a bulleted `types.PageBlockList`, with either plain text or blocks."""
