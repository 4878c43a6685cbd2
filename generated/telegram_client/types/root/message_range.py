"""Constructors of MessageRange."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class MessageRange(tl.Constructor, id=0x0AE30253, name="messageRange"):
    """A stretch of message numbers.

    Attributes:
        min_id: Lowest id that this covers.
        max_id: Highest id that this covers.

    Source:
        api/constructors/messageRange.md
    """

    min_id: int = tl.int32()
    max_id: int = tl.int32()


TypeMessageRange: TypeAlias = MessageRange
"""From one message number to another, both included."""
