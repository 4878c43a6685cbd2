"""Constructors of InputBusinessGreetingMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_business_recipients import TypeInputBusinessRecipients


class InputBusinessGreetingMessage(
    tl.Constructor, id=0x0194CB3B, name="inputBusinessGreetingMessage"
):
    """Greeting to set up for a business account.

    Attributes:
        shortcut_id: Quick reply whose messages form the greeting; make it named `hello` beforehand.
        recipients: Chats in which it is sent.
        no_activity_days: After how many days of silence to send it again: 7, 14, 21 or 28.

    Source:
        api/constructors/inputBusinessGreetingMessage.md
    """

    shortcut_id: int = tl.int32()
    recipients: TypeInputBusinessRecipients = tl.boxed("InputBusinessRecipients")
    no_activity_days: int = tl.int32()


TypeInputBusinessGreetingMessage: TypeAlias = InputBusinessGreetingMessage
"""Greeting for `account.update_business_greeting_message`."""
