"""Constructors of InputWallPaper."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputWallPaper(tl.Constructor, id=0xE630B979, name="inputWallPaper"):
    """A background by number, with the values from `types.WallPaper`.

    Attributes:
        id: Id of the wallpaper; 0 for a plain fill.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputWallPaper.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputWallPaperSlug(tl.Constructor, id=0x72091C80, name="inputWallPaperSlug"):
    """A background by the end of its link `t.me/bg/...`.

    Attributes:
        slug: That end of the link.

    Source:
        api/constructors/inputWallPaperSlug.md
    """

    slug: str = tl.string()


class InputWallPaperNoFile(tl.Constructor, id=0x967A462E, name="inputWallPaperNoFile"):
    """A background without picture: only a color or a blend of colors.

    Attributes:
        id: Its number, or 0 for one you make yourself.

    Source:
        api/constructors/inputWallPaperNoFile.md
    """

    id: int = tl.int64()


TypeInputWallPaper: TypeAlias = InputWallPaper | InputWallPaperSlug | InputWallPaperNoFile
"""A chat background in a request."""
