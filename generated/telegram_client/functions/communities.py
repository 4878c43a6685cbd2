"""Methods of the communities namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.communities import (
        TypeParticipantJoinedChats as communities_TypeParticipantJoinedChats,
        TypePeerLinkRequests as communities_TypePeerLinkRequests,
    )
    from ..types.messages import TypeChats as messages_TypeChats
    from ..types.root.input_channel import TypeInputChannel
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.updates import TypeUpdates


class Create(tl.Function["TypeUpdates"], id=0xA63859EC, name="communities.create"):
    """Founds a community: a named group of chats that can share one row in the chat list. It starts
    with one chat that you manage; further ones are added with `communities.toggle_peer_link`.

    Args:
        hidden: Links the first chat as a hidden one, as `hidden` does in
            `communities.toggle_peer_link`.
        title: Name of the community.
        about: Description. Leave out for none.
        peer: The first chat to belong to the community.

    Source:
        api/methods/communities.create.md
    """

    flags = tl.flags()
    hidden: bool = tl.true(bit=1, default=False)
    title: str = tl.string()
    about: str | None = tl.string(bit=0, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")


class GetJoinedCommunities(
    tl.Function["messages_TypeChats"], id=0xA663E830, name="communities.getJoinedCommunities"
):
    """Lists the communities that your account belongs to. Each comes as a `types.Community`.

    Source:
        api/methods/communities.getJoinedCommunities.md
    """


class GetParticipantJoinedChats(
    tl.Function["communities_TypeParticipantJoinedChats"],
    id=0xF87EABAB,
    name="communities.getParticipantJoinedChats",
):
    """Tells which chats of a community a certain member created and which ones that member has
    joined, for instance to see what a ban would touch.

    Args:
        community: The community, passed like a channel.
        participant: The member, as the server last named them to you.

    Source:
        api/methods/communities.getParticipantJoinedChats.md
    """

    community: TypeInputChannel = tl.boxed("InputChannel")
    participant: TypeInputPeer = tl.boxed("InputPeer")


class GetPeerLinkRequests(
    tl.Function["communities_TypePeerLinkRequests"],
    id=0x93773344,
    name="communities.getPeerLinkRequests",
):
    """Lists chats that members propose for a community and that wait for a decision. For admins of
    the community; decide with `communities.toggle_peer_link_request_approval`.

    Args:
        community: The community, passed like a channel.
        offset: Empty string for the first page, then `next_offset` of the page before.
        limit: Most proposals to return in this page.

    Source:
        api/methods/communities.getPeerLinkRequests.md
    """

    community: TypeInputChannel = tl.boxed("InputChannel")
    offset: str = tl.string()
    limit: int = tl.int32()


class ToggleAllPeerLinkRequestApproval(
    tl.Function["bool"], id=0xBFE3DD3D, name="communities.toggleAllPeerLinkRequestApproval"
):
    """Decides all waiting proposals of a community in one go, without a look at each. For its
    admins. Returns true.

    Args:
        reject: Turns all of them down; unset accepts all.
        community: The community, passed like a channel.

    Source:
        api/methods/communities.toggleAllPeerLinkRequestApproval.md
    """

    flags = tl.flags()
    reject: bool = tl.true(bit=0, default=False)
    community: TypeInputChannel = tl.boxed("InputChannel")


class ToggleCommunityCollapsedInDialogs(
    tl.Function["TypeUpdates"], id=0xD766E3EA, name="communities.toggleCommunityCollapsedInDialogs"
):
    """Chooses how a community appears in your chat list: folded into one row, or with its chats
    listed separately. This is a setting of your own chat list.

    Args:
        collapsed: Folds the chats into a single row; unset shows them one by one.
        community: The community, passed like a channel.

    Source:
        api/methods/communities.toggleCommunityCollapsedInDialogs.md
    """

    flags = tl.flags()
    collapsed: bool = tl.true(bit=0, default=False)
    community: TypeInputChannel = tl.boxed("InputChannel")


class ToggleParticipantBanned(
    tl.Function["bool"], id=0x9967AD0F, name="communities.toggleParticipantBanned"
):
    """Shuts somebody out of a community, or lets them back in. For its admins. To see which of its
    chats the person is in, call `communities.get_participant_joined_chats` beforehand. Returns
    true.

    Args:
        unban: Lifts the ban; unset imposes it.
        community: The community, passed like a channel.
        participant: The person, or the channel someone writes as.

    Source:
        api/methods/communities.toggleParticipantBanned.md
    """

    flags = tl.flags()
    unban: bool = tl.true(bit=0, default=False)
    community: TypeInputChannel = tl.boxed("InputChannel")
    participant: TypeInputPeer = tl.boxed("InputPeer")


class TogglePeerLink(tl.Function["bool"], id=0x736DCFEA, name="communities.togglePeerLink"):
    """Adds a chat to a community, shows or hides it there, or takes it out; one of the three flags
    says which. Where you may not link chats yourself, the chat can end up as a request instead, see
    `communities.get_peer_link_requests`.

    Args:
        visible: Links the chat as a visible one.
        hidden: Links the chat as a hidden one, which is not shown to everybody in the community.
        deleted: Takes the chat out of the community; the chat itself lives on.
        community: The community, passed like a channel by id and access hash.
        peer: The chat in question, mostly a supergroup or channel that you manage.

    Source:
        api/methods/communities.togglePeerLink.md
    """

    flags = tl.flags()
    visible: bool = tl.true(bit=0, default=False)
    hidden: bool = tl.true(bit=1, default=False)
    deleted: bool = tl.true(bit=2, default=False)
    community: TypeInputChannel = tl.boxed("InputChannel")
    peer: TypeInputPeer = tl.boxed("InputPeer")


class TogglePeerLinkRequestApproval(
    tl.Function["bool"], id=0x8C8219A8, name="communities.togglePeerLinkRequestApproval"
):
    """Accepts or turns down one chat proposed for a community. For its admins. An accepted chat
    becomes part of the community. Returns true.

    Args:
        reject: Turns the proposal down; unset accepts it.
        community: The community, passed like a channel.
        peer: The proposed chat, from `communities.get_peer_link_requests`.

    Source:
        api/methods/communities.togglePeerLinkRequestApproval.md
    """

    flags = tl.flags()
    reject: bool = tl.true(bit=0, default=False)
    community: TypeInputChannel = tl.boxed("InputChannel")
    peer: TypeInputPeer = tl.boxed("InputPeer")
