"""Constructors of ReadParticipantDate."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ReadParticipantDate(tl.Constructor, id=0x4A4FF172, name="readParticipantDate"):
    """One member of a small group who has read your message.

    Attributes:
        user_id: Who read it.
        date: When, as Unix time.

    Source:
        api/constructors/readParticipantDate.md
    """

    user_id: int = tl.int64()
    date: int = tl.int32()


TypeReadParticipantDate: TypeAlias = ReadParticipantDate
"""Reader of a message, from `messages.get_message_read_participants`."""
