"""Constructors of BotMenuButton."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BotMenuButtonDefault(tl.Constructor, id=0x7533A588, name="botMenuButtonDefault"):
    """The usual button: it opens the command list.

    Source:
        api/constructors/botMenuButtonDefault.md
    """


class BotMenuButtonCommands(tl.Constructor, id=0x4258C205, name="botMenuButtonCommands"):
    """A button that opens the command list, chosen expressly by the bot.

    Source:
        api/constructors/botMenuButtonCommands.md
    """


class BotMenuButton(tl.Constructor, id=0xC7B57CE6, name="botMenuButton"):
    """A button that opens a mini app.

    Attributes:
        text: Label of the button.
        url: Address of the mini app; open it with `messages.request_web_view`.

    Source:
        api/constructors/botMenuButton.md
    """

    text: str = tl.string()
    url: str = tl.string()


TypeBotMenuButton: TypeAlias = BotMenuButtonDefault | BotMenuButtonCommands | BotMenuButton
"""What the button beside the input field does in a chat with a bot. Set by
`bots.set_bot_menu_button`.
"""
