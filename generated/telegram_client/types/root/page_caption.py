"""Constructors of PageCaption."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .rich_text import TypeRichText


class PageCaption(tl.Constructor, id=0x6F747657, name="pageCaption"):
    """What stands under a picture, video, map or embedded block.

    Attributes:
        text: The caption proper; may be `types.TextEmpty`.
        credit: Photographer or source; may be `types.TextEmpty`.

    Source:
        api/constructors/pageCaption.md
    """

    text: TypeRichText = tl.boxed("RichText")
    credit: TypeRichText = tl.boxed("RichText")


TypePageCaption: TypeAlias = PageCaption
"""Caption and credit line of a media block."""
