"""Constructors of PageTableRow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .page_table_cell import TypePageTableCell


class PageTableRow(tl.Constructor, id=0xE0C0C5E5, name="pageTableRow"):
    """One row of a table. Part of a `types.PageBlockTable`.

    Attributes:
        cells: Cells from left to right; a cell spanning rows is only listed in its first row.

    Source:
        api/constructors/pageTableRow.md
    """

    cells: list[TypePageTableCell] = tl.vector(tl.boxed("PageTableCell"))


TypePageTableRow: TypeAlias = PageTableRow
"""Row of a `types.PageBlockTable`."""
