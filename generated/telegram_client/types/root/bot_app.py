"""Constructors of BotApp."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .photo import TypePhoto


class BotAppNotModified(tl.Constructor, id=0x5DA674B7, name="botAppNotModified"):
    """The mini app has not changed since your copy.

    Source:
        api/constructors/botAppNotModified.md
    """


class BotApp(tl.Constructor, id=0x95FCD1D6, name="botApp"):
    """A mini app that has its own link, `t.me/bot/app`.

    Attributes:
        id: Id of the mini app.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        short_name: Last part of the link.
        title: Name of the mini app.
        description: Longer text that explains what this is.
        photo: Preview picture of the mini app.
        document: Preview animation of the mini app.
        hash: Keep it for the next `messages.get_bot_app`.

    Source:
        api/constructors/botApp.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    access_hash: int = tl.int64()
    short_name: str = tl.string()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypePhoto = tl.boxed("Photo")
    document: TypeDocument | None = tl.boxed("Document", bit=0, default=None)
    hash: int = tl.int64()


TypeBotApp: TypeAlias = BotAppNotModified | BotApp
"""A mini app with a direct link, or the word that it has not changed."""
