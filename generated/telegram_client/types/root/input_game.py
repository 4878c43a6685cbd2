"""Constructors of InputGame."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_user import TypeInputUser


class InputGameID(tl.Constructor, id=0x032C3E77, name="inputGameID"):
    """A game by number, with the values from `types.Game`.

    Attributes:
        id: Id of the game.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputGameID.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputGameShortName(tl.Constructor, id=0xC331E80A, name="inputGameShortName"):
    """A game by its bot and name.

    Attributes:
        bot_id: Bot that offers it.
        short_name: Name of the game, as set with BotFather.

    Source:
        api/constructors/inputGameShortName.md
    """

    bot_id: TypeInputUser = tl.boxed("InputUser")
    short_name: str = tl.string()


TypeInputGame: TypeAlias = InputGameID | InputGameShortName
"""A game in a request; bots usually name theirs by the short name."""
