"""Constructors of StarGiftBackground."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarGiftBackground(tl.Constructor, id=0xAFF56398, name="starGiftBackground"):
    """Colors behind a gift that is not a collectible.

    Attributes:
        center_color: RGB color in the center.
        edge_color: RGB color at the edge.
        text_color: RGB color for text written on it.

    Source:
        api/constructors/starGiftBackground.md
    """

    center_color: int = tl.int32()
    edge_color: int = tl.int32()
    text_color: int = tl.int32()


TypeStarGiftBackground: TypeAlias = StarGiftBackground
"""Color set for drawing a gift."""
