"""Constructors of QuickReply."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class QuickReply(tl.Constructor, id=0x0697102B, name="quickReply"):
    """A shortcut of a business account: a name like `hello` behind which prepared messages wait.

    Attributes:
        shortcut_id: Number of the shortcut, used in all calls about it.
        shortcut: Name typed after the slash.
        top_message: ID of its newest message.
        count: How many messages it sends.

    Source:
        api/constructors/quickReply.md
    """

    shortcut_id: int = tl.int32()
    shortcut: str = tl.string()
    top_message: int = tl.int32()
    count: int = tl.int32()


TypeQuickReply: TypeAlias = QuickReply
"""Quick-reply shortcut, as listed by `messages.get_quick_replies`."""
