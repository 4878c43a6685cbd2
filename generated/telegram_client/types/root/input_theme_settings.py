"""Constructors of InputThemeSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .base_theme import TypeBaseTheme
    from .input_wall_paper import TypeInputWallPaper
    from .wall_paper_settings import TypeWallPaperSettings


class InputThemeSettings(tl.Constructor, id=0x8FDE504F, name="inputThemeSettings"):
    """Colors and background of a theme to be made.

    Attributes:
        message_colors_animated: The blend of bubble colors moves with each message.
        base_theme: Built-in theme it starts from.
        accent_color: Main color, as RGB number.
        outbox_accent_color: Main color within own messages, as RGB number; absent means the same as
            `accent_color`.
        message_colors: Colors of own bubbles, one to four RGB numbers.
        wallpaper: Background of the chats.
        wallpaper_settings: How that background is drawn.

    Source:
        api/constructors/inputThemeSettings.md
    """

    flags = tl.flags()
    message_colors_animated: bool = tl.true(bit=2, default=False)
    base_theme: TypeBaseTheme = tl.boxed("BaseTheme")
    accent_color: int = tl.int32()
    outbox_accent_color: int | None = tl.int32(bit=3, default=None)
    message_colors: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    wallpaper: TypeInputWallPaper | None = tl.boxed("InputWallPaper", bit=1, default=None)
    wallpaper_settings: TypeWallPaperSettings | None = tl.boxed(
        "WallPaperSettings", bit=1, default=None
    )


TypeInputThemeSettings: TypeAlias = InputThemeSettings
"""Look of a theme for `account.create_theme` and `account.update_theme`."""
