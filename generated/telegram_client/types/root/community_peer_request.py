"""Constructors of CommunityPeerRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class CommunityPeerRequest(tl.Constructor, id=0x7BEAFA85, name="communityPeerRequest"):
    """A chat that somebody proposed for a community.

    Attributes:
        visible: The chat would be shown in the community; unset, it would be hidden.
        peer: The proposed chat.
        requested_by: User who proposed it.
        date: When that happened, as Unix time.

    Source:
        api/constructors/communityPeerRequest.md
    """

    flags = tl.flags()
    visible: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")
    requested_by: int = tl.int64()
    date: int = tl.int32()


TypeCommunityPeerRequest: TypeAlias = CommunityPeerRequest
"""Proposal waiting for the admins, from `communities.get_peer_link_requests`."""
