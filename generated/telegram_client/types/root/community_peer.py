"""Constructors of CommunityPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class CommunityPeer(tl.Constructor, id=0x76141EBD, name="communityPeer"):
    """A chat that belongs to a community.

    Attributes:
        can_view_history: You can read its messages without joining.
        visible: True if the chat is shown in the community, false if it is linked but hidden. May
            be absent.
        peer: The chat that belongs to it.

    Source:
        api/constructors/communityPeer.md
    """

    flags = tl.flags()
    can_view_history: bool = tl.true(bit=2, default=False)
    visible: bool | None = tl.boolean(bit=0, default=None)
    peer: TypePeer = tl.boxed("Peer")


TypeCommunityPeer: TypeAlias = CommunityPeer
"""Entry in the list of chats of `types.CommunityFull`."""
