"""Constructors of Page."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .page_block import TypePageBlock
    from .photo import TypePhoto


class Page(tl.Constructor, id=0x98657F0D, name="page"):
    """A web article in Instant View form: ready-parsed blocks that an app draws natively. Comes
    inside `types.WebPage`.

    Attributes:
        part: Only the start of the article is here; call `messages.get_web_page` to get all of it.
        rtl: The article is written from right to left.
        v2: The page uses features of the second Instant View version; old apps may fall back to the
            browser.
        url: Address of the original web page.
        blocks: The article from top to bottom.
        photos: Pictures that blocks refer to by `photo_id`.
        documents: Videos, audio and other files that blocks refer to by their IDs.
        views: How often the Instant View page has been opened.

    Source:
        api/constructors/page.md
    """

    flags = tl.flags()
    part: bool = tl.true(bit=0, default=False)
    rtl: bool = tl.true(bit=1, default=False)
    v2: bool = tl.true(bit=2, default=False)
    url: str = tl.string()
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    photos: list[TypePhoto] = tl.vector(tl.boxed("Photo"))
    documents: list[TypeDocument] = tl.vector(tl.boxed("Document"))
    views: int | None = tl.int32(bit=3, default=None)


TypePage: TypeAlias = Page
"""Instant View article of a link preview."""
