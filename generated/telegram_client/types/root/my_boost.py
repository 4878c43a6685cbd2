"""Constructors of MyBoost."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class MyBoost(tl.Constructor, id=0xC448415C, name="myBoost"):
    """One of your boosts: a slot that is free or spent on a channel or group.

    Attributes:
        slot: Number of the slot.
        peer: Chat it is spent on. Absent if it is free.
        date: When it was spent, as Unix time.
        expires: When it ends, as Unix time.
        cooldown_until_date: From this Unix time on it can be moved to another chat.

    Source:
        api/constructors/myBoost.md
    """

    flags = tl.flags()
    slot: int = tl.int32()
    peer: TypePeer | None = tl.boxed("Peer", bit=0, default=None)
    date: int = tl.int32()
    expires: int = tl.int32()
    cooldown_until_date: int | None = tl.int32(bit=1, default=None)


TypeMyBoost: TypeAlias = MyBoost
"""A boost slot of yours, from `premium.get_my_boosts`."""
