"""Constructors of MaskCoords."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class MaskCoords(tl.Constructor, id=0xAED6DBB2, name="maskCoords"):
    """Where a mask sits on a face.

    Attributes:
        n: Part of the face: 0 forehead, 1 eyes, 2 mouth, 3 chin.
        x: Shift to the right, in widths of the mask as scaled to the face.
        y: Shift downwards, in heights of the mask as scaled to the face.
        zoom: Size of the mask; 2.0 means double.

    Source:
        api/constructors/maskCoords.md
    """

    n: int = tl.int32()
    x: float = tl.double()
    y: float = tl.double()
    zoom: float = tl.double()


TypeMaskCoords: TypeAlias = MaskCoords
"""Position of a mask sticker in relation to a face."""
