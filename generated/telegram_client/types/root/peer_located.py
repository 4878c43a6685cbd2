"""Constructors of PeerLocated."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class PeerLocated(tl.Constructor, id=0xCA461B5D, name="peerLocated"):
    """Somebody near you who shares their position, or a group tied to a place nearby.

    Attributes:
        peer: User or group found.
        expires: When the entry ceases to be valid, as Unix time.
        distance: How far away, in meters.

    Source:
        api/constructors/peerLocated.md
    """

    peer: TypePeer = tl.boxed("Peer")
    expires: int = tl.int32()
    distance: int = tl.int32()


class PeerSelfLocated(tl.Constructor, id=0xF8EC284B, name="peerSelfLocated"):
    """You yourself are visible to people nearby.

    Attributes:
        expires: Until when others can see you, as Unix time.

    Source:
        api/constructors/peerSelfLocated.md
    """

    expires: int = tl.int32()


TypePeerLocated: TypeAlias = PeerLocated | PeerSelfLocated
"""Entry of the list of people and groups nearby."""
