"""Constructors of InputQuickReplyShortcut."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputQuickReplyShortcut(tl.Constructor, id=0x24596D41, name="inputQuickReplyShortcut"):
    """A quick reply by name. If it does not exist yet, sending to it makes it.

    Attributes:
        shortcut: The name, 1 to 32 letters, digits or underscores.

    Source:
        api/constructors/inputQuickReplyShortcut.md
    """

    shortcut: str = tl.string()


class InputQuickReplyShortcutId(tl.Constructor, id=0x01190CF1, name="inputQuickReplyShortcutId"):
    """A quick reply by number.

    Attributes:
        shortcut_id: Number from `types.QuickReply`.

    Source:
        api/constructors/inputQuickReplyShortcutId.md
    """

    shortcut_id: int = tl.int32()


TypeInputQuickReplyShortcut: TypeAlias = InputQuickReplyShortcut | InputQuickReplyShortcutId
"""Quick reply into which a message is stored instead of being sent."""
