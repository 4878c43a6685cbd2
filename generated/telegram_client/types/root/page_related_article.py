"""Constructors of PageRelatedArticle."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PageRelatedArticle(tl.Constructor, id=0xB390DC08, name="pageRelatedArticle"):
    """Link to another article, drawn as a card with title and picture.

    Attributes:
        url: Address of that article.
        webpage_id: ID of its preview; 0 if Telegram has none.
        title: Title of the page.
        description: First lines or summary.
        photo_id: Picture of the card, one of the page's photos.
        author: Name of the author.
        published_date: When it came out, as Unix time.

    Source:
        api/constructors/pageRelatedArticle.md
    """

    flags = tl.flags()
    url: str = tl.string()
    webpage_id: int = tl.int64()
    title: str | None = tl.string(bit=0, default=None)
    description: str | None = tl.string(bit=1, default=None)
    photo_id: int | None = tl.int64(bit=2, default=None)
    author: str | None = tl.string(bit=3, default=None)
    published_date: int | None = tl.int32(bit=4, default=None)


TypePageRelatedArticle: TypeAlias = PageRelatedArticle
"""One card in the box of further articles below an Instant View page."""
