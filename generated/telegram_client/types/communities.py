"""Constructors of communities."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.community_peer_request import TypeCommunityPeerRequest
    from .root.user import TypeUser


class ParticipantJoinedChats(
    tl.Constructor, id=0x8D78512A, name="communities.participantJoinedChats"
):
    """In which chats of a community one person is found.

    Attributes:
        creator_chat_ids: Ids of the community's chats that the person created.
        joined_chat_ids: Ids of chats in which the person is a member.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/communities.participantJoinedChats.md
    """

    creator_chat_ids: list[int] = tl.vector(tl.int64())
    joined_chat_ids: list[int] = tl.vector(tl.int64())
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PeerLinkRequests(tl.Constructor, id=0x2244AFAD, name="communities.peerLinkRequests"):
    """Chats that ask to be included in a community.

    Attributes:
        total_count: How many requests are open.
        requests: Requests of this page: chat, person asking, time.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/communities.peerLinkRequests.md
    """

    flags = tl.flags()
    total_count: int = tl.int32()
    requests: list[TypeCommunityPeerRequest] = tl.vector(tl.boxed("CommunityPeerRequest"))
    next_offset: str | None = tl.string(bit=0, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeParticipantJoinedChats: TypeAlias = ParticipantJoinedChats
"""Traces of one person within a community, from `communities.get_participant_joined_chats`."""
TypePeerLinkRequests: TypeAlias = PeerLinkRequests
"""Open requests, for administrators of the community; from `communities.get_peer_link_requests`."""
