"""Constructors of AttachMenuBots."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .attach_menu_bot import TypeAttachMenuBot
    from .user import TypeUser


class AttachMenuBotsNotModified(tl.Constructor, id=0xF1D88A5C, name="attachMenuBotsNotModified"):
    """Nothing has changed since the state that your hash stands for.

    Source:
        api/constructors/attachMenuBotsNotModified.md
    """


class AttachMenuBots(tl.Constructor, id=0x3C4301C0, name="attachMenuBots"):
    """The mini apps that belong in the user's menus.

    Attributes:
        hash: Keep it for the next `messages.get_attach_menu_bots`.
        bots: The mini apps.
        users: User objects of their bots.

    Source:
        api/constructors/attachMenuBots.md
    """

    hash: int = tl.int64()
    bots: list[TypeAttachMenuBot] = tl.vector(tl.boxed("AttachMenuBot"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeAttachMenuBots: TypeAlias = AttachMenuBotsNotModified | AttachMenuBots
"""Mini apps of the menus, or the word that your copy is up to date."""
