"""Constructors of BusinessAwayMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .business_away_message_schedule import TypeBusinessAwayMessageSchedule
    from .business_recipients import TypeBusinessRecipients


class BusinessAwayMessage(tl.Constructor, id=0xEF156A5C, name="businessAwayMessage"):
    """Automatic answer for times when nobody is there.

    Attributes:
        offline_only: Only sent while the account was not online lately.
        shortcut_id: Quick reply whose messages form the answer.
        schedule: When it is sent.
        recipients: Chats in which it is sent.

    Source:
        api/constructors/businessAwayMessage.md
    """

    flags = tl.flags()
    offline_only: bool = tl.true(bit=0, default=False)
    shortcut_id: int = tl.int32()
    schedule: TypeBusinessAwayMessageSchedule = tl.boxed("BusinessAwayMessageSchedule")
    recipients: TypeBusinessRecipients = tl.boxed("BusinessRecipients")


TypeBusinessAwayMessage: TypeAlias = BusinessAwayMessage
"""A business account's away message, as the server shows it; set it with
`account.update_business_away_message`.
"""
