"""Constructors of ReceivedNotifyMessage."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ReceivedNotifyMessage(tl.Constructor, id=0xA384B779, name="receivedNotifyMessage"):
    """Confirms that a message was marked as received; answer to `messages.received_messages`.

    Attributes:
        id: Id of the message of which a push notification arrived.
        flags: Always 0 today.

    Source:
        api/constructors/receivedNotifyMessage.md
    """

    id: int = tl.int32()
    flags: int = tl.int32()


TypeReceivedNotifyMessage: TypeAlias = ReceivedNotifyMessage
"""Confirmation of receipt, for cancelling push notifications."""
