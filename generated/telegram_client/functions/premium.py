"""Methods of the premium namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.premium import (
        TypeBoostsList as premium_TypeBoostsList,
        TypeBoostsStatus as premium_TypeBoostsStatus,
        TypeMyBoosts as premium_TypeMyBoosts,
    )
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_user import TypeInputUser


class ApplyBoost(tl.Function["premium_TypeMyBoosts"], id=0x6B7DA746, name="premium.applyBoost"):
    """Spends some of your boost slots on a channel or supergroup, which raises its level and
    unlocks features there. A slot in use elsewhere is taken away from there, which is possible only
    when its cooldown is over. Returns your slots as they are now.

    Args:
        slots: Numbers of the slots, from `premium.get_my_boosts`. Better always given: without any
            the server may answer `BOOSTS_EMPTY`.
        peer: The channel or supergroup to boost.

    Source:
        api/methods/premium.applyBoost.md
    """

    flags = tl.flags()
    slots: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("BOOSTS_EMPTY", 400), ("PEER_ID_INVALID", 400), ("SLOTS_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetBoostsList(
    tl.Function["premium_TypeBoostsList"], id=0x60F67660, name="premium.getBoostsList"
):
    """Lists who boosts a channel or supergroup, for its admins only. Page with the `next_offset` of
    the answer.

    Args:
        gifts: Restricts the list to boosts that came with gift codes and giveaways.
        peer: The channel or supergroup, of which you are an admin.
        offset: Empty string for the first page, then `next_offset` of the page before.
        limit: Most boosts to return in this page.

    Source:
        api/methods/premium.getBoostsList.md
    """

    flags = tl.flags()
    gifts: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetBoostsStatus(
    tl.Function["premium_TypeBoostsStatus"], id=0x042F1F61, name="premium.getBoostsStatus"
):
    """Tells the boost level of a channel or supergroup, how many boosts it has and needs for the
    next level, its boost link, and which of your slots are spent on it.

    Args:
        peer: The channel or supergroup.

    Source:
        api/methods/premium.getBoostsStatus.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("CHANNEL_INVALID", 400), ("CHANNEL_PRIVATE", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMyBoosts(tl.Function["premium_TypeMyBoosts"], id=0x0BE77B4A, name="premium.getMyBoosts"):
    """Lists the boost slots your Premium subscription gives you, each with the chat it is spent on,
    if any, and the time when it may move. Needed before `premium.apply_boost`.

    Source:
        api/methods/premium.getMyBoosts.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetUserBoosts(
    tl.Function["premium_TypeBoostsList"], id=0x39854D1F, name="premium.getUserBoosts"
):
    """Lists the boosts one particular user has given to a channel or supergroup. Open to its admins
    and to bots that are admins there.

    Args:
        peer: The boosted channel or supergroup.
        user_id: The user whose boosts to list.

    Source:
        api/methods/premium.getUserBoosts.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}
