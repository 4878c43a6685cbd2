"""Constructors of PeerBlocked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class PeerBlocked(tl.Constructor, id=0xE8FD8014, name="peerBlocked"):
    """One entry of your block list.

    Attributes:
        peer_id: User, group or channel concerned.
        date: When you blocked them, as Unix time.

    Source:
        api/constructors/peerBlocked.md
    """

    peer_id: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()


TypePeerBlocked: TypeAlias = PeerBlocked
"""Someone you have blocked, as listed by `contacts.get_blocked`."""
