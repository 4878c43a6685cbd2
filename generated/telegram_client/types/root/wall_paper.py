"""Constructors of WallPaper."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .wall_paper_settings import TypeWallPaperSettings


class WallPaper(tl.Constructor, id=0xA437C3ED, name="wallPaper"):
    """A background for chats that consists of a picture or pattern.

    Attributes:
        id: Id of the wallpaper; 0 for a plain fill.
        creator: You have uploaded it.
        default: It is one of Telegram's own.
        pattern: It is a one-colored drawing to be laid over the colors in `settings`.
        dark: It suits dark themes.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        slug: Name used in `t.me/bg/…` links.
        document: File with the picture or pattern.
        settings: Colors and effects to show it with.

    Source:
        api/constructors/wallPaper.md
    """

    id: int = tl.int64()
    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    default: bool = tl.true(bit=1, default=False)
    pattern: bool = tl.true(bit=3, default=False)
    dark: bool = tl.true(bit=4, default=False)
    access_hash: int = tl.int64()
    slug: str = tl.string()
    document: TypeDocument = tl.boxed("Document")
    settings: TypeWallPaperSettings | None = tl.boxed("WallPaperSettings", bit=2, default=None)


class WallPaperNoFile(tl.Constructor, id=0xE0804116, name="wallPaperNoFile"):
    """A background of colors only.

    Attributes:
        id: Number of the wallpaper; 0 in what you build yourself.
        default: It is one of Telegram's own.
        dark: It suits dark themes.
        settings: Colors to fill the ground with.

    Source:
        api/constructors/wallPaperNoFile.md
    """

    id: int = tl.int64()
    flags = tl.flags()
    default: bool = tl.true(bit=1, default=False)
    dark: bool = tl.true(bit=4, default=False)
    settings: TypeWallPaperSettings | None = tl.boxed("WallPaperSettings", bit=2, default=None)


TypeWallPaper: TypeAlias = WallPaper | WallPaperNoFile
"""Background of chats, with or without a picture."""
