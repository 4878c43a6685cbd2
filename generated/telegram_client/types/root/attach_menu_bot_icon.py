"""Constructors of AttachMenuBotIcon."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .attach_menu_bot_icon_color import TypeAttachMenuBotIconColor
    from .document import TypeDocument


class AttachMenuBotIcon(tl.Constructor, id=0xB2A7386B, name="attachMenuBotIcon"):
    """An icon of a mini app for one purpose.

    Attributes:
        name: Purpose, such as `default_static` or `android_animated`.
        icon: The icon, as a file.
        colors: Colors for bright and dark looks. Absent if the icon shall not be recolored.

    Source:
        api/constructors/attachMenuBotIcon.md
    """

    flags = tl.flags()
    name: str = tl.string()
    icon: TypeDocument = tl.boxed("Document")
    colors: list[TypeAttachMenuBotIconColor] | None = tl.vector(
        tl.boxed("AttachMenuBotIconColor"), bit=0, default=None
    )


TypeAttachMenuBotIcon: TypeAlias = AttachMenuBotIcon
"""Icon of a mini app for a menu."""
