"""Constructors of premium."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.boost import TypeBoost
    from .root.chat import TypeChat
    from .root.my_boost import TypeMyBoost
    from .root.prepaid_giveaway import TypePrepaidGiveaway
    from .root.stats_percent_value import TypeStatsPercentValue
    from .root.user import TypeUser


class BoostsList(tl.Constructor, id=0x86F8613C, name="premium.boostsList"):
    """A page of the boosts that a channel or supergroup has received.

    Attributes:
        count: How many boosts there are, each multiple counted fully.
        boosts: Who boosted, since when and until when.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/premium.boostsList.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    boosts: list[TypeBoost] = tl.vector(tl.boxed("Boost"))
    next_offset: str | None = tl.string(bit=0, default=None)
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class BoostsStatus(tl.Constructor, id=0x4959427A, name="premium.boostsStatus"):
    """Boost level of a channel or supergroup and what is missing for the next.

    Attributes:
        my_boost: Set if you boost it yourself.
        level: Level reached; higher levels unlock more features.
        current_level_boosts: Boosts that the present level requires.
        boosts: Boosts that the chat has.
        gift_boosts: How many of them come from gifted Premium and giveaways. Only for
            administrators.
        next_level_boosts: Boosts that the next level requires; missing at the highest level.
        premium_audience: Rough number and share of subscribers with Premium. Only for
            administrators.
        boost_url: Link to share, with which people can boost.
        prepaid_giveaways: Giveaways that are paid and wait for their start. Only for
            administrators.
        my_boost_slots: Which of your slots are used here.

    Source:
        api/constructors/premium.boostsStatus.md
    """

    flags = tl.flags()
    my_boost: bool = tl.true(bit=2, default=False)
    level: int = tl.int32()
    current_level_boosts: int = tl.int32()
    boosts: int = tl.int32()
    gift_boosts: int | None = tl.int32(bit=4, default=None)
    next_level_boosts: int | None = tl.int32(bit=0, default=None)
    premium_audience: TypeStatsPercentValue | None = tl.boxed(
        "StatsPercentValue", bit=1, default=None
    )
    boost_url: str = tl.string()
    prepaid_giveaways: list[TypePrepaidGiveaway] | None = tl.vector(
        tl.boxed("PrepaidGiveaway"), bit=3, default=None
    )
    my_boost_slots: list[int] | None = tl.vector(tl.int32(), bit=2, default=None)


class MyBoosts(tl.Constructor, id=0x9AE228E2, name="premium.myBoosts"):
    """Your own boosts as a Premium user, used and unused.

    Attributes:
        my_boosts: One entry per boost slot, with the chat it goes to at present, if any.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/premium.myBoosts.md
    """

    my_boosts: list[TypeMyBoost] = tl.vector(tl.boxed("MyBoost"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeBoostsList: TypeAlias = BoostsList
"""Boosts as administrators see them, from `premium.get_boosts_list` or for one user from
`premium.get_user_boosts`.
"""
TypeBoostsStatus: TypeAlias = BoostsStatus
"""How well a chat is boosted, from `premium.get_boosts_status`."""
TypeMyBoosts: TypeAlias = MyBoosts
"""Your boost slots, from `premium.get_my_boosts` or after `premium.apply_boost`."""
