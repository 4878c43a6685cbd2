"""Constructors of SponsoredPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class SponsoredPeer(tl.Constructor, id=0xC69708D3, name="sponsoredPeer"):
    """A bot or channel advertised among search results.

    Attributes:
        random_id: Bytes that name this ad when reporting a view or click.
        peer: What is advertised.
        sponsor_info: Text about who pays for the ad.
        additional_info: More text for the information window.

    Source:
        api/constructors/sponsoredPeer.md
    """

    flags = tl.flags()
    random_id: bytes = tl.bytes_()
    peer: TypePeer = tl.boxed("Peer")
    sponsor_info: str | None = tl.string(bit=0, default=None)
    additional_info: str | None = tl.string(bit=1, default=None)


TypeSponsoredPeer: TypeAlias = SponsoredPeer
"""Paid search result, from `contacts.get_sponsored_peers`."""
