"""Constructors of TopPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class TopPeer(tl.Constructor, id=0xEDCDC05B, name="topPeer"):
    """A chat you use often.

    Attributes:
        peer: User, group, channel or bot that is often used.
        rating: Score of use; it counts less the longer ago. Sort by it, highest first.

    Source:
        api/constructors/topPeer.md
    """

    peer: TypePeer = tl.boxed("Peer")
    rating: float = tl.double()


TypeTopPeer: TypeAlias = TopPeer
"""Often-used chat with its score, from `contacts.get_top_peers`."""
