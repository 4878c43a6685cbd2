"""Constructors of InputBotApp."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_user import TypeInputUser


class InputBotAppID(tl.Constructor, id=0xA920BD7A, name="inputBotAppID"):
    """A mini app by number, with the values from `types.BotApp`.

    Attributes:
        id: Id of the mini app.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputBotAppID.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputBotAppShortName(tl.Constructor, id=0x908C0407, name="inputBotAppShortName"):
    """A mini app by its bot and name.

    Attributes:
        bot_id: Bot that offers it.
        short_name: Last part of the link `t.me/bot/name`.

    Source:
        api/constructors/inputBotAppShortName.md
    """

    bot_id: TypeInputUser = tl.boxed("InputUser")
    short_name: str = tl.string()


TypeInputBotApp: TypeAlias = InputBotAppID | InputBotAppShortName
"""A mini app with a direct link, in a request."""
