"""Constructors of MediaAreaCoordinates."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class MediaAreaCoordinates(tl.Constructor, id=0xCFC9E002, name="mediaAreaCoordinates"):
    """Place and size of a tappable area on a story. All lengths are percentages of the picture.

    Attributes:
        x: Middle of the area from the left edge, in percent of the width.
        y: Middle of the area from the upper edge, in percent of the height.
        w: Width of the area, in percent of the width.
        h: Height of the area, in percent of the height.
        rotation: Turn clockwise, in degrees.
        radius: Rounding of the corners, in percent of the width.

    Source:
        api/constructors/mediaAreaCoordinates.md
    """

    flags = tl.flags()
    x: float = tl.double()
    y: float = tl.double()
    w: float = tl.double()
    h: float = tl.double()
    rotation: float = tl.double()
    radius: float | None = tl.double(bit=0, default=None)


TypeMediaAreaCoordinates: TypeAlias = MediaAreaCoordinates
"""Rectangle on a story's picture where something can be tapped."""
