"""Constructors of Boost."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Boost(tl.Constructor, id=0x4B3E14D6, name="boost"):
    """A boost that a channel or supergroup has received.

    Attributes:
        gift: Comes from a Premium gift code that the chat bought for a user.
        giveaway: Comes from a giveaway.
        unclaimed: The prize was not taken yet, or nobody was drawn for it.
        id: Number of this boost.
        user_id: User whose boost it is. Absent if unknown as yet.
        giveaway_msg_id: Message of the giveaway.
        date: When the boost began, as Unix time.
        expires: When it ends, as Unix time.
        used_gift_slug: Gift code that it came with.
        multiplier: For how many boosts it counts; absent means one.
        stars: Stars won in the giveaway it comes from.

    Source:
        api/constructors/boost.md
    """

    flags = tl.flags()
    gift: bool = tl.true(bit=1, default=False)
    giveaway: bool = tl.true(bit=2, default=False)
    unclaimed: bool = tl.true(bit=3, default=False)
    id: str = tl.string()
    user_id: int | None = tl.int64(bit=0, default=None)
    giveaway_msg_id: int | None = tl.int32(bit=2, default=None)
    date: int = tl.int32()
    expires: int = tl.int32()
    used_gift_slug: str | None = tl.string(bit=4, default=None)
    multiplier: int | None = tl.int32(bit=5, default=None)
    stars: int | None = tl.int64(bit=6, default=None)


TypeBoost: TypeAlias = Boost
"""A boost as its chat's admins see it, from `premium.get_boosts_list`."""
