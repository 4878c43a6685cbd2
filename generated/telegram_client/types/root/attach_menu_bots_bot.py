"""Constructors of AttachMenuBotsBot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .attach_menu_bot import TypeAttachMenuBot
    from .user import TypeUser


class AttachMenuBotsBot(tl.Constructor, id=0x93BF667F, name="attachMenuBotsBot"):
    """A single mini app with its bot.

    Attributes:
        bot: The mini app.
        users: User object of the bot.

    Source:
        api/constructors/attachMenuBotsBot.md
    """

    bot: TypeAttachMenuBot = tl.boxed("AttachMenuBot")
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeAttachMenuBotsBot: TypeAlias = AttachMenuBotsBot
"""Answer of `messages.get_attach_menu_bot`, which asks about one bot."""
