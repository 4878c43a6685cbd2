"""Constructors of TopPeerCategoryPeers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .top_peer import TypeTopPeer
    from .top_peer_category import TypeTopPeerCategory


class TopPeerCategoryPeers(tl.Constructor, id=0xFB834291, name="topPeerCategoryPeers"):
    """Often-used chats of one kind.

    Attributes:
        category: What they are used for.
        count: How many there are in all.
        peers: The chats, most used first.

    Source:
        api/constructors/topPeerCategoryPeers.md
    """

    category: TypeTopPeerCategory = tl.boxed("TopPeerCategory")
    count: int = tl.int32()
    peers: list[TypeTopPeer] = tl.vector(tl.boxed("TopPeer"))


TypeTopPeerCategoryPeers: TypeAlias = TopPeerCategoryPeers
"""Group of often-used chats, from `contacts.get_top_peers`."""
