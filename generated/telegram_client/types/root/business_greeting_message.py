"""Constructors of BusinessGreetingMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .business_recipients import TypeBusinessRecipients


class BusinessGreetingMessage(tl.Constructor, id=0xE519ABAB, name="businessGreetingMessage"):
    """Automatic greeting for people who write for the first time or after a long silence.

    Attributes:
        shortcut_id: Quick reply whose messages form the greeting.
        recipients: Chats in which it is sent.
        no_activity_days: After how many days of silence it is sent again: 7, 14, 21 or 28.

    Source:
        api/constructors/businessGreetingMessage.md
    """

    shortcut_id: int = tl.int32()
    recipients: TypeBusinessRecipients = tl.boxed("BusinessRecipients")
    no_activity_days: int = tl.int32()


TypeBusinessGreetingMessage: TypeAlias = BusinessGreetingMessage
"""A business account's greeting, as the server shows it; set it with
`account.update_business_greeting_message`.
"""
