"""Constructors of Theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .theme_settings import TypeThemeSettings


class Theme(tl.Constructor, id=0xA00E67D6, name="theme"):
    """A color theme for the app, or for single chats.

    Attributes:
        creator: You made it.
        default: It is one of Telegram's own.
        for_chat: It is meant for single chats.
        id: Id of the theme.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        slug: Name used in `t.me/addtheme/…` links.
        title: Name of the theme.
        document: Theme file for the format asked for. Absent if there is none for this app.
        settings: Accent colors and wallpaper, from which an app without the file can build it.
        emoticon: Emoji that names the theme in the list of chat themes.
        installs_count: How many people use it; only known to its maker.

    Source:
        api/constructors/theme.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    default: bool = tl.true(bit=1, default=False)
    for_chat: bool = tl.true(bit=5, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    slug: str = tl.string()
    title: str = tl.string()
    document: TypeDocument | None = tl.boxed("Document", bit=2, default=None)
    settings: list[TypeThemeSettings] | None = tl.vector(
        tl.boxed("ThemeSettings"), bit=3, default=None
    )
    emoticon: str | None = tl.string(bit=6, default=None)
    installs_count: int | None = tl.int32(bit=4, default=None)


TypeTheme: TypeAlias = Theme
"""Look of the app made by Telegram or by users."""
