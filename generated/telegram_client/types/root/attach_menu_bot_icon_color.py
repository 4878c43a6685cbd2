"""Constructors of AttachMenuBotIconColor."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AttachMenuBotIconColor(tl.Constructor, id=0x4576F3F0, name="attachMenuBotIconColor"):
    """A color that replaces one in the icon, to fit the app's look.

    Attributes:
        name: Which color it is, such as `light_icon` or `dark_text`.
        color: Color as RGB number.

    Source:
        api/constructors/attachMenuBotIconColor.md
    """

    name: str = tl.string()
    color: int = tl.int32()


TypeAttachMenuBotIconColor: TypeAlias = AttachMenuBotIconColor
"""Color of a mini app's icon for a certain look of the app."""
