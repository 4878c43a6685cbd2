"""Constructors of BusinessIntro."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument


class BusinessIntro(tl.Constructor, id=0x5A0A066D, name="businessIntro"):
    """What strangers see in place of an empty chat with a business account.

    Attributes:
        title: Heading of the introduction.
        description: Text under it.
        sticker: Sticker under the text; absent for a random greeting.

    Source:
        api/constructors/businessIntro.md
    """

    flags = tl.flags()
    title: str = tl.string()
    description: str = tl.string()
    sticker: TypeDocument | None = tl.boxed("Document", bit=0, default=None)


TypeBusinessIntro: TypeAlias = BusinessIntro
"""Welcome screen of a business account; set with `account.update_business_intro`."""
