"""Constructors of GroupCallDonor."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class GroupCallDonor(tl.Constructor, id=0xEE430C85, name="groupCallDonor"):
    """Somebody who has given Stars during a live story.

    Attributes:
        top: Belongs to the leading donors.
        my: It is you.
        peer_id: The donor. Absent if anonymous.
        stars: How many Stars in all.

    Source:
        api/constructors/groupCallDonor.md
    """

    flags = tl.flags()
    top: bool = tl.true(bit=0, default=False)
    my: bool = tl.true(bit=1, default=False)
    peer_id: TypePeer | None = tl.boxed("Peer", bit=3, default=None)
    stars: int = tl.int64()


TypeGroupCallDonor: TypeAlias = GroupCallDonor
"""A donor in the ranking of `phone.get_group_call_stars`."""
