"""Constructors of ThemeSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .base_theme import TypeBaseTheme
    from .wall_paper import TypeWallPaper


class ThemeSettings(tl.Constructor, id=0xFA58B6D4, name="themeSettings"):
    """Colors and background from which an app builds a theme.

    Attributes:
        message_colors_animated: Let the gradient of outgoing messages move.
        base_theme: Built-in theme to start from.
        accent_color: RGB color of buttons and links.
        outbox_accent_color: RGB accent color within outgoing messages.
        message_colors: RGB colors of the background of outgoing messages, one for plain, up to four
            for a gradient.
        wallpaper: Background of the chat.

    Source:
        api/constructors/themeSettings.md
    """

    flags = tl.flags()
    message_colors_animated: bool = tl.true(bit=2, default=False)
    base_theme: TypeBaseTheme = tl.boxed("BaseTheme")
    accent_color: int = tl.int32()
    outbox_accent_color: int | None = tl.int32(bit=3, default=None)
    message_colors: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    wallpaper: TypeWallPaper | None = tl.boxed("WallPaper", bit=1, default=None)


TypeThemeSettings: TypeAlias = ThemeSettings
"""Recipe for a theme based on a built-in one."""
