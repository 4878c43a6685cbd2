"""Methods of the premium namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import premium as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.premium import (
        TypeBoostsList as premium_TypeBoostsList,
        TypeBoostsStatus as premium_TypeBoostsStatus,
        TypeMyBoosts as premium_TypeMyBoosts,
    )
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_user import TypeInputUser


class Premium(Namespace):
    """Methods of the premium namespace."""

    async def apply_boost(
        self, *, slots: list[int] | None = None, peer: TypeInputPeer
    ) -> premium_TypeMyBoosts:
        """Spends some of your boost slots on a channel or supergroup, which raises its level and
        unlocks features there. A slot in use elsewhere is taken away from there, which is possible
        only when its cooldown is over. Returns your slots as they are now.

        Args:
            slots: Numbers of the slots, from `premium.get_my_boosts`. Better always given: without
                any the server may answer `BOOSTS_EMPTY`.
            peer: The channel or supergroup to boost.

        Returns:
            `types.premium.TypeMyBoosts`.

        Raises:
            errors.BoostsEmpty: 400 BOOSTS_EMPTY: The account has no boost to spend, as it has no
                Premium; get Premium first.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SlotsEmpty: 400 SLOTS_EMPTY: No boost was chosen; name at least one slot from
                `premium.get_my_boosts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/premium.applyBoost.md
        """
        return await self._client(functions.ApplyBoost(slots=slots, peer=peer))

    async def get_boosts_list(
        self, *, gifts: bool = False, peer: TypeInputPeer, offset: str, limit: int
    ) -> premium_TypeBoostsList:
        """Lists who boosts a channel or supergroup, for its admins only. Page with the
        `next_offset` of the answer.

        Args:
            gifts: Restricts the list to boosts that came with gift codes and giveaways.
            peer: The channel or supergroup, of which you are an admin.
            offset: Empty string for the first page, then `next_offset` of the page before.
            limit: Most boosts to return in this page.

        Returns:
            `types.premium.TypeBoostsList`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/premium.getBoostsList.md
        """
        return await self._client(
            functions.GetBoostsList(gifts=gifts, peer=peer, offset=offset, limit=limit)
        )

    async def get_boosts_status(self, *, peer: TypeInputPeer) -> premium_TypeBoostsStatus:
        """Tells the boost level of a channel or supergroup, how many boosts it has and needs for
        the next level, its boost link, and which of your slots are spent on it.

        Args:
            peer: The channel or supergroup.

        Returns:
            `types.premium.TypeBoostsStatus`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/premium.getBoostsStatus.md
        """
        return await self._client(functions.GetBoostsStatus(peer=peer))

    async def get_my_boosts(self) -> premium_TypeMyBoosts:
        """Lists the boost slots your Premium subscription gives you, each with the chat it is spent
        on, if any, and the time when it may move. Needed before `premium.apply_boost`.

        Returns:
            `types.premium.TypeMyBoosts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/premium.getMyBoosts.md
        """
        return await self._client(functions.GetMyBoosts())

    async def get_user_boosts(
        self, *, peer: TypeInputPeer, user_id: TypeInputUser
    ) -> premium_TypeBoostsList:
        """Lists the boosts one particular user has given to a channel or supergroup. Open to its
        admins and to bots that are admins there.

        Args:
            peer: The boosted channel or supergroup.
            user_id: The user whose boosts to list.

        Returns:
            `types.premium.TypeBoostsList`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/premium.getUserBoosts.md
        """
        return await self._client(functions.GetUserBoosts(peer=peer, user_id=user_id))
