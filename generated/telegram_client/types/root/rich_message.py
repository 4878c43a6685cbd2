"""Constructors of RichMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .page_block import TypePageBlock
    from .photo import TypePhoto


class RichMessage(tl.Constructor, id=0xBAF39D8B, name="richMessage"):
    """A message laid out like a document, with headings, tables, lists, formulas and media between
    the text.

    Attributes:
        rtl: Text runs from right to left.
        part: Only the beginning is here; fetch all of it with `messages.get_rich_message`.
        blocks: The message from top to bottom.
        photos: Pictures that blocks refer to by `photo_id`.
        documents: Files that blocks refer to by their IDs.

    Source:
        api/constructors/richMessage.md
    """

    flags = tl.flags()
    rtl: bool = tl.true(bit=0, default=False)
    part: bool = tl.true(bit=1, default=False)
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    photos: list[TypePhoto] = tl.vector(tl.boxed("Photo"))
    documents: list[TypeDocument] = tl.vector(tl.boxed("Document"))


TypeRichMessage: TypeAlias = RichMessage
"""Document-like message content as received; it is sent as `types.TypeInputRichMessage`."""
