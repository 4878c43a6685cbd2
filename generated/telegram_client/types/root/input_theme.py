"""Constructors of InputTheme."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputTheme(tl.Constructor, id=0x3C5693E9, name="inputTheme"):
    """A theme by number, with the values from `types.Theme`.

    Attributes:
        id: Id of the theme.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputTheme.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputThemeSlug(tl.Constructor, id=0xF5890DF1, name="inputThemeSlug"):
    """A theme by the end of its link `t.me/addtheme/...`.

    Attributes:
        slug: That end of the link.

    Source:
        api/constructors/inputThemeSlug.md
    """

    slug: str = tl.string()


TypeInputTheme: TypeAlias = InputTheme | InputThemeSlug
"""A theme of an app in a request."""
