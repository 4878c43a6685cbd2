"""Constructors of DefaultHistoryTTL."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class DefaultHistoryTTL(tl.Constructor, id=0x43B46B20, name="defaultHistoryTTL"):
    """After what time messages in new chats of yours delete themselves.

    Attributes:
        period: Seconds; 0 means never.

    Source:
        api/constructors/defaultHistoryTTL.md
    """

    period: int = tl.int32()


TypeDefaultHistoryTTL: TypeAlias = DefaultHistoryTTL
"""Self-destruction setting for future chats, from `messages.get_default_history_ttl`."""
