"""Constructors of PageTableCell."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .rich_text import TypeRichText


class PageTableCell(tl.Constructor, id=0x34566B6A, name="pageTableCell"):
    """One cell of a table. Without alignment flags the text sits left and at the top.

    Attributes:
        header: It is a heading cell; print it bold or shaded.
        align_center: Center the text from left to right.
        align_right: Push the text to the right edge.
        valign_middle: Center the text between top and bottom.
        valign_bottom: Push the text to the bottom edge.
        text: What stands in the cell; absent for an empty one.
        colspan: How many columns the cell covers; one if absent.
        rowspan: How many rows the cell covers; one if absent.

    Source:
        api/constructors/pageTableCell.md
    """

    flags = tl.flags()
    header: bool = tl.true(bit=0, default=False)
    align_center: bool = tl.true(bit=3, default=False)
    align_right: bool = tl.true(bit=4, default=False)
    valign_middle: bool = tl.true(bit=5, default=False)
    valign_bottom: bool = tl.true(bit=6, default=False)
    text: TypeRichText | None = tl.boxed("RichText", bit=7, default=None)
    colspan: int | None = tl.int32(bit=1, default=None)
    rowspan: int | None = tl.int32(bit=2, default=None)


TypePageTableCell: TypeAlias = PageTableCell
"""Cell of a table in an Instant View page or rich message."""
