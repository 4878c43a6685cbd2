"""Constructors of KeyboardButtonRow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .keyboard_button import TypeKeyboardButton


class KeyboardButtonRow(tl.Constructor, id=0x77608B83, name="keyboardButtonRow"):
    """A row of buttons. Part of an inline or reply keyboard.

    Attributes:
        buttons: The buttons from left to right.

    Source:
        api/constructors/keyboardButtonRow.md
    """

    buttons: list[TypeKeyboardButton] = tl.vector(tl.boxed("KeyboardButton"))


TypeKeyboardButtonRow: TypeAlias = KeyboardButtonRow
"""One row of a keyboard, see `types.ReplyInlineMarkup` and `types.ReplyKeyboardMarkup`."""
