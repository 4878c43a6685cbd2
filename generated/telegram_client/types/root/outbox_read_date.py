"""Constructors of OutboxReadDate."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class OutboxReadDate(tl.Constructor, id=0x3BB842AC, name="outboxReadDate"):
    """Moment at which the other side of a private chat read your message; answer of
    `messages.get_outbox_read_date`.

    Attributes:
        date: When the message was read, as Unix time.

    Source:
        api/constructors/outboxReadDate.md
    """

    date: int = tl.int32()


TypeOutboxReadDate: TypeAlias = OutboxReadDate
"""Read time of one outgoing message in a private chat."""
