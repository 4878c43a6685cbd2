"""Constructors of ReplyMarkup."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .keyboard_button_row import TypeKeyboardButtonRow


class ReplyKeyboardHide(tl.Constructor, id=0xA03E5B85, name="replyKeyboardHide"):
    """Removes the bot's keyboard that an earlier message brought.

    Attributes:
        selective: Only for users mentioned in the message and for the author of the message it
            replies to.

    Source:
        api/constructors/replyKeyboardHide.md
    """

    flags = tl.flags()
    selective: bool = tl.true(bit=2, default=False)


class ReplyKeyboardForceReply(tl.Constructor, id=0x86B40B08, name="replyKeyboardForceReply"):
    """Makes the app behave as if the user had tapped "reply" on the bot's message.

    Attributes:
        single_use: Ask only once.
        selective: Only for users mentioned in the message and for the author of the message it
            replies to.
        placeholder: Hint in the empty input field, 1 to 64 characters.

    Source:
        api/constructors/replyKeyboardForceReply.md
    """

    flags = tl.flags()
    single_use: bool = tl.true(bit=1, default=False)
    selective: bool = tl.true(bit=2, default=False)
    placeholder: str | None = tl.string(bit=3, default=None)


class ReplyKeyboardMarkup(tl.Constructor, id=0x85DD99D1, name="replyKeyboardMarkup"):
    """A keyboard of ready answers shown in place of the letters; a tap sends the text of the
    button.

    Attributes:
        resize: Make it as low as the buttons allow. Otherwise it is as high as the normal keyboard.
        single_use: Hide it after the first tap.
        selective: Only for users mentioned in the message and for the author of the message it
            replies to.
        persistent: Keep it open even when the user would otherwise see the letter keyboard.
        rows: Rows of buttons from top to bottom.
        placeholder: Hint in the empty input field, 1 to 64 characters.

    Source:
        api/constructors/replyKeyboardMarkup.md
    """

    flags = tl.flags()
    resize: bool = tl.true(bit=0, default=False)
    single_use: bool = tl.true(bit=1, default=False)
    selective: bool = tl.true(bit=2, default=False)
    persistent: bool = tl.true(bit=4, default=False)
    rows: list[TypeKeyboardButtonRow] = tl.vector(tl.boxed("KeyboardButtonRow"))
    placeholder: str | None = tl.string(bit=3, default=None)


class ReplyInlineMarkup(tl.Constructor, id=0x48A30254, name="replyInlineMarkup"):
    """Buttons attached to the message itself.

    Attributes:
        rows: Rows of buttons from top to bottom.

    Source:
        api/constructors/replyInlineMarkup.md
    """

    rows: list[TypeKeyboardButtonRow] = tl.vector(tl.boxed("KeyboardButtonRow"))


TypeReplyMarkup: TypeAlias = (
    ReplyKeyboardHide | ReplyKeyboardForceReply | ReplyKeyboardMarkup | ReplyInlineMarkup
)
"""Buttons a bot sends with a message: below the message, in place of the keyboard, or the order to
remove them.
"""
