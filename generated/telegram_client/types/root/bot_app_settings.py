"""Constructors of BotAppSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BotAppSettings(tl.Constructor, id=0xC99B1950, name="botAppSettings"):
    """How a mini app looks while it is loading.

    Attributes:
        placeholder_path: Outline drawing to show, an SVG path in the packed form of
            `types.PhotoPathSize`.
        background_color: Background in bright mode, as RGB number.
        background_dark_color: Background in dark mode, as RGB number.
        header_color: Top bar in bright mode, as RGB number.
        header_dark_color: Top bar in dark mode, as RGB number.

    Source:
        api/constructors/botAppSettings.md
    """

    flags = tl.flags()
    placeholder_path: bytes | None = tl.bytes_(bit=0, default=None)
    background_color: int | None = tl.int32(bit=1, default=None)
    background_dark_color: int | None = tl.int32(bit=2, default=None)
    header_color: int | None = tl.int32(bit=3, default=None)
    header_dark_color: int | None = tl.int32(bit=4, default=None)


TypeBotAppSettings: TypeAlias = BotAppSettings
"""Loading screen of a mini app, found in `types.BotInfo`."""
