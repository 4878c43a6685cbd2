"""Constructors of Game."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .photo import TypePhoto


class Game(tl.Constructor, id=0xBDF9653B, name="game"):
    """A small browser game that a bot offers. To play it, press its button with
    `messages.get_bot_callback_answer`.

    Attributes:
        id: Id of the game.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        short_name: Name of the game within its bot.
        title: Name of the game.
        description: Longer text that explains what this is.
        photo: Picture of the game.
        document: Animation shown in place of the picture.

    Source:
        api/constructors/game.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    access_hash: int = tl.int64()
    short_name: str = tl.string()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypePhoto = tl.boxed("Photo")
    document: TypeDocument | None = tl.boxed("Document", bit=0, default=None)


TypeGame: TypeAlias = Game
"""A bot's game as it appears in a message."""
