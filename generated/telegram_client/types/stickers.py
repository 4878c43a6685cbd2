"""Constructors of stickers."""

from __future__ import annotations

from typing import TypeAlias

from ..runtime import tl


class SuggestedShortName(tl.Constructor, id=0x85FEA03F, name="stickers.suggestedShortName"):
    """A free short name for a new sticker set.

    Attributes:
        short_name: Proposal derived from the title; forms the link `https://t.me/addstickers/NAME`.

    Source:
        api/constructors/stickers.suggestedShortName.md
    """

    short_name: str = tl.string()


TypeSuggestedShortName: TypeAlias = SuggestedShortName
"""Proposal made by `stickers.suggest_short_name`."""
