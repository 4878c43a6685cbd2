"""Constructors of StarGiftCollection."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument


class StarGiftCollection(tl.Constructor, id=0x9D6B13B0, name="starGiftCollection"):
    """A named group of gifts on a profile.

    Attributes:
        collection_id: Number of the group, used in calls about it.
        title: Name of the gift collection.
        icon: Sticker that stands for it.
        gifts_count: How many gifts are in it.
        hash: Changes with its contents; tells whether your copy is still good.

    Source:
        api/constructors/starGiftCollection.md
    """

    flags = tl.flags()
    collection_id: int = tl.int32()
    title: str = tl.string()
    icon: TypeDocument | None = tl.boxed("Document", bit=0, default=None)
    gifts_count: int = tl.int32()
    hash: int = tl.int64()


TypeStarGiftCollection: TypeAlias = StarGiftCollection
"""Collection of gifts, from `payments.get_star_gift_collections`."""
