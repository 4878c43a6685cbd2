"""Constructors of BotCommand."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BotCommand(tl.Constructor, id=0x9852D6D2, name="botCommand"):
    """One command from a bot's menu, such as `/start`.

    Attributes:
        ephemeral: In a group, the command is sent so that only the bot sees it.
        command: The word itself, without the slash.
        description: Short explanation shown next to it.

    Source:
        api/constructors/botCommand.md
    """

    flags = tl.flags()
    ephemeral: bool = tl.true(bit=0, default=False)
    command: str = tl.string()
    description: str = tl.string()


TypeBotCommand: TypeAlias = BotCommand
"""A command with its explanation. Bots set theirs with `bots.set_bot_commands`."""
