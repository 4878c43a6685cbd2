"""Constructors of InputBusinessAwayMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .business_away_message_schedule import TypeBusinessAwayMessageSchedule
    from .input_business_recipients import TypeInputBusinessRecipients


class InputBusinessAwayMessage(tl.Constructor, id=0x832175E0, name="inputBusinessAwayMessage"):
    """Away message to set up for a business account.

    Attributes:
        offline_only: Sends it only while the account was not online lately.
        shortcut_id: Quick reply whose messages form the answer; make it named `away` beforehand.
        schedule: When it is sent.
        recipients: Chats in which it is sent.

    Source:
        api/constructors/inputBusinessAwayMessage.md
    """

    flags = tl.flags()
    offline_only: bool = tl.true(bit=0, default=False)
    shortcut_id: int = tl.int32()
    schedule: TypeBusinessAwayMessageSchedule = tl.boxed("BusinessAwayMessageSchedule")
    recipients: TypeInputBusinessRecipients = tl.boxed("InputBusinessRecipients")


TypeInputBusinessAwayMessage: TypeAlias = InputBusinessAwayMessage
"""Automatic answer for `account.update_business_away_message`."""
