"""Constructors of InputBusinessIntro."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument


class InputBusinessIntro(tl.Constructor, id=0x09C469CD, name="inputBusinessIntro"):
    """Welcome screen to set up for a business account.

    Attributes:
        title: Heading of the introduction.
        description: Text under it.
        sticker: Sticker under the text. Leave out for a random greeting.

    Source:
        api/constructors/inputBusinessIntro.md
    """

    flags = tl.flags()
    title: str = tl.string()
    description: str = tl.string()
    sticker: TypeInputDocument | None = tl.boxed("InputDocument", bit=0, default=None)


TypeInputBusinessIntro: TypeAlias = InputBusinessIntro
"""Welcome screen for `account.update_business_intro`."""
