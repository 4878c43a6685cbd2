"""Methods of the communities namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import communities as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.communities import (
        TypeParticipantJoinedChats as communities_TypeParticipantJoinedChats,
        TypePeerLinkRequests as communities_TypePeerLinkRequests,
    )
    from ..types.messages import TypeChats as messages_TypeChats
    from ..types.root.input_channel import TypeInputChannel
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.updates import TypeUpdates


class Communities(Namespace):
    """Methods of the communities namespace."""

    async def create(
        self, *, hidden: bool = False, title: str, about: str | None = None, peer: TypeInputPeer
    ) -> TypeUpdates:
        """Founds a community: a named group of chats that can share one row in the chat list. It
        starts with one chat that you manage; further ones are added with
        `communities.toggle_peer_link`.

        Args:
            hidden: Links the first chat as a hidden one, as `hidden` does in
                `communities.toggle_peer_link`.
            title: Name of the community.
            about: Description. Leave out for none.
            peer: The first chat to belong to the community.

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/communities.create.md
        """
        return await self._client(
            functions.Create(hidden=hidden, title=title, about=about, peer=peer)
        )

    async def get_joined_communities(self) -> messages_TypeChats:
        """Lists the communities that your account belongs to. Each comes as a `types.Community`.

        Returns:
            `types.messages.TypeChats`.

        Source:
            api/methods/communities.getJoinedCommunities.md
        """
        return await self._client(functions.GetJoinedCommunities())

    async def get_participant_joined_chats(
        self, *, community: TypeInputChannel, participant: TypeInputPeer
    ) -> communities_TypeParticipantJoinedChats:
        """Tells which chats of a community a certain member created and which ones that member has
        joined, for instance to see what a ban would touch.

        Args:
            community: The community, passed like a channel.
            participant: The member, as the server last named them to you.

        Returns:
            `types.communities.TypeParticipantJoinedChats`.

        Source:
            api/methods/communities.getParticipantJoinedChats.md
        """
        return await self._client(
            functions.GetParticipantJoinedChats(community=community, participant=participant)
        )

    async def get_peer_link_requests(
        self, *, community: TypeInputChannel, offset: str, limit: int
    ) -> communities_TypePeerLinkRequests:
        """Lists chats that members propose for a community and that wait for a decision. For admins
        of the community; decide with `communities.toggle_peer_link_request_approval`.

        Args:
            community: The community, passed like a channel.
            offset: Empty string for the first page, then `next_offset` of the page before.
            limit: Most proposals to return in this page.

        Returns:
            `types.communities.TypePeerLinkRequests`.

        Source:
            api/methods/communities.getPeerLinkRequests.md
        """
        return await self._client(
            functions.GetPeerLinkRequests(community=community, offset=offset, limit=limit)
        )

    async def toggle_all_peer_link_request_approval(
        self, *, reject: bool = False, community: TypeInputChannel
    ) -> bool:
        """Decides all waiting proposals of a community in one go, without a look at each. For its
        admins. Returns true.

        Args:
            reject: Turns all of them down; unset accepts all.
            community: The community, passed like a channel.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/communities.toggleAllPeerLinkRequestApproval.md
        """
        return await self._client(
            functions.ToggleAllPeerLinkRequestApproval(reject=reject, community=community)
        )

    async def toggle_community_collapsed_in_dialogs(
        self, *, collapsed: bool = False, community: TypeInputChannel
    ) -> TypeUpdates:
        """Chooses how a community appears in your chat list: folded into one row, or with its chats
        listed separately. This is a setting of your own chat list.

        Args:
            collapsed: Folds the chats into a single row; unset shows them one by one.
            community: The community, passed like a channel.

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/communities.toggleCommunityCollapsedInDialogs.md
        """
        return await self._client(
            functions.ToggleCommunityCollapsedInDialogs(collapsed=collapsed, community=community)
        )

    async def toggle_participant_banned(
        self, *, unban: bool = False, community: TypeInputChannel, participant: TypeInputPeer
    ) -> bool:
        """Shuts somebody out of a community, or lets them back in. For its admins. To see which of
        its chats the person is in, call `communities.get_participant_joined_chats` beforehand.
        Returns true.

        Args:
            unban: Lifts the ban; unset imposes it.
            community: The community, passed like a channel.
            participant: The person, or the channel someone writes as.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/communities.toggleParticipantBanned.md
        """
        return await self._client(
            functions.ToggleParticipantBanned(
                unban=unban, community=community, participant=participant
            )
        )

    async def toggle_peer_link(
        self,
        *,
        visible: bool = False,
        hidden: bool = False,
        deleted: bool = False,
        community: TypeInputChannel,
        peer: TypeInputPeer,
    ) -> bool:
        """Adds a chat to a community, shows or hides it there, or takes it out; one of the three
        flags says which. Where you may not link chats yourself, the chat can end up as a request
        instead, see `communities.get_peer_link_requests`.

        Args:
            visible: Links the chat as a visible one.
            hidden: Links the chat as a hidden one, which is not shown to everybody in the
                community.
            deleted: Takes the chat out of the community; the chat itself lives on.
            community: The community, passed like a channel by id and access hash.
            peer: The chat in question, mostly a supergroup or channel that you manage.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/communities.togglePeerLink.md
        """
        return await self._client(
            functions.TogglePeerLink(
                visible=visible, hidden=hidden, deleted=deleted, community=community, peer=peer
            )
        )

    async def toggle_peer_link_request_approval(
        self, *, reject: bool = False, community: TypeInputChannel, peer: TypeInputPeer
    ) -> bool:
        """Accepts or turns down one chat proposed for a community. For its admins. An accepted chat
        becomes part of the community. Returns true.

        Args:
            reject: Turns the proposal down; unset accepts it.
            community: The community, passed like a channel.
            peer: The proposed chat, from `communities.get_peer_link_requests`.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/communities.togglePeerLinkRequestApproval.md
        """
        return await self._client(
            functions.TogglePeerLinkRequestApproval(reject=reject, community=community, peer=peer)
        )
