"""Constructors of ChatOnlines."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatOnlines(tl.Constructor, id=0xF041E250, name="chatOnlines"):
    """How many members of a group are online.

    Attributes:
        onlines: How many members are online.

    Source:
        api/constructors/chatOnlines.md
    """

    onlines: int = tl.int32()


TypeChatOnlines: TypeAlias = ChatOnlines
"""Count of members online, from `messages.get_onlines`."""
