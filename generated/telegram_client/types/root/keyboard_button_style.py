"""Constructors of KeyboardButtonStyle."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class KeyboardButtonStyle(tl.Constructor, id=0x4FDD3430, name="keyboardButtonStyle"):
    """Color and icon of a button. Without any color flag it looks as usual.

    Attributes:
        bg_primary: The main color, for the recommended choice.
        bg_danger: Red, for dangerous choices.
        bg_success: Green, for agreeing.
        icon: Custom emoji shown before the label.

    Source:
        api/constructors/keyboardButtonStyle.md
    """

    flags = tl.flags()
    bg_primary: bool = tl.true(bit=0, default=False)
    bg_danger: bool = tl.true(bit=1, default=False)
    bg_success: bool = tl.true(bit=2, default=False)
    icon: int | None = tl.int64(bit=3, default=None)


TypeKeyboardButtonStyle: TypeAlias = KeyboardButtonStyle
"""Look of a `types.TypeKeyboardButton`."""
