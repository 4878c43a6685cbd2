"""Constructors of WallPaperSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class WallPaperSettings(tl.Constructor, id=0x372EFCD0, name="wallPaperSettings"):
    """How a background is shown.

    Attributes:
        blur: Blur the picture.
        motion: Let the picture move a little when the device is tilted.
        background_color: RGB color of the ground.
        second_background_color: Second color; with two, a gradient runs from one to the other.
        third_background_color: Third color; with three or four, the gradient has no direction and
            can move.
        fourth_background_color: Fourth color of the gradient.
        intensity: Strength of the pattern in percent; below zero the pattern is bright on black.
        rotation: Direction of a two-color gradient in degrees, in steps of 45.
        emoticon: Emoji of the chat theme whose background to take.

    Source:
        api/constructors/wallPaperSettings.md
    """

    flags = tl.flags()
    blur: bool = tl.true(bit=1, default=False)
    motion: bool = tl.true(bit=2, default=False)
    background_color: int | None = tl.int32(bit=0, default=None)
    second_background_color: int | None = tl.int32(bit=4, default=None)
    third_background_color: int | None = tl.int32(bit=5, default=None)
    fourth_background_color: int | None = tl.int32(bit=6, default=None)
    intensity: int | None = tl.int32(bit=3, default=None)
    rotation: int | None = tl.int32(bit=4, default=None)
    emoticon: str | None = tl.string(bit=7, default=None)


TypeWallPaperSettings: TypeAlias = WallPaperSettings
"""Colors and effects of a background."""
