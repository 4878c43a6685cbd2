"""Constructors of phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.group_call import TypeGroupCall as root_TypeGroupCall
    from .root.group_call_donor import TypeGroupCallDonor
    from .root.group_call_participant import TypeGroupCallParticipant
    from .root.group_call_stream_channel import TypeGroupCallStreamChannel
    from .root.peer import TypePeer
    from .root.phone_call import TypePhoneCall as root_TypePhoneCall
    from .root.user import TypeUser


class ExportedGroupCallInvite(tl.Constructor, id=0x204BD158, name="phone.exportedGroupCallInvite"):
    """A fresh invite link for a group call.

    Attributes:
        link: The link to share.

    Source:
        api/constructors/phone.exportedGroupCallInvite.md
    """

    link: str = tl.string()


class GroupCall(tl.Constructor, id=0x9E727AAD, name="phone.groupCall"):
    """A video chat, live stream or conference with its first participants.

    Attributes:
        call: Settings and state of the call.
        participants: Participants, as many as you asked for.
        participants_next_offset: Pass it to `phone.get_group_participants` for the other
            participants; empty if all are here.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/phone.groupCall.md
    """

    call: root_TypeGroupCall = tl.boxed("GroupCall")
    participants: list[TypeGroupCallParticipant] = tl.vector(tl.boxed("GroupCallParticipant"))
    participants_next_offset: str = tl.string()
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class GroupCallStars(tl.Constructor, id=0x9D1DBD26, name="phone.groupCallStars"):
    """How much a live story has earned in Stars and who gave most.

    Attributes:
        total_stars: Stars given altogether.
        top_donors: Best givers, and your own standing.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/phone.groupCallStars.md
    """

    total_stars: int = tl.int64()
    top_donors: list[TypeGroupCallDonor] = tl.vector(tl.boxed("GroupCallDonor"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class GroupCallStreamChannels(tl.Constructor, id=0xD0E482B2, name="phone.groupCallStreamChannels"):
    """Sound and picture channels that can be downloaded from a live stream.

    Attributes:
        channels: The channels with the time of their newest piece; empty if nobody is streaming at
            the moment.

    Source:
        api/constructors/phone.groupCallStreamChannels.md
    """

    channels: list[TypeGroupCallStreamChannel] = tl.vector(tl.boxed("GroupCallStreamChannel"))


class GroupCallStreamRtmpUrl(tl.Constructor, id=0x2DBF3432, name="phone.groupCallStreamRtmpUrl"):
    """Where streaming software has to send its picture.

    Attributes:
        url: Server address, beginning with `rtmps://`.
        key: Secret stream key; whoever has it can broadcast.

    Source:
        api/constructors/phone.groupCallStreamRtmpUrl.md
    """

    url: str = tl.string()
    key: str = tl.string()


class GroupParticipants(tl.Constructor, id=0xF47751B6, name="phone.groupParticipants"):
    """A page of the participants of a group call.

    Attributes:
        count: How many take part.
        participants: The participants of the call that this is about.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        version: Version of the participant list; skip later updates whose version is not higher.

    Source:
        api/constructors/phone.groupParticipants.md
    """

    count: int = tl.int32()
    participants: list[TypeGroupCallParticipant] = tl.vector(tl.boxed("GroupCallParticipant"))
    next_offset: str = tl.string()
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    version: int = tl.int32()


class JoinAsPeers(tl.Constructor, id=0xAFE5623F, name="phone.joinAsPeers"):
    """Identities from which you can choose when you join a call of this chat.

    Attributes:
        peers: Yourself and your public chats.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/phone.joinAsPeers.md
    """

    peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PhoneCall(tl.Constructor, id=0xEC82E140, name="phone.phoneCall"):
    """State of a one-to-one call after one of your requests.

    Attributes:
        phone_call: The call in its present stage: waiting, accepted or running.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/phone.phoneCall.md
    """

    phone_call: root_TypePhoneCall = tl.boxed("PhoneCall")
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeExportedGroupCallInvite: TypeAlias = ExportedGroupCallInvite
"""Link made by `phone.export_group_call_invite`."""
TypeGroupCall: TypeAlias = GroupCall
"""Description of one group call, given by `phone.get_group_call`."""
TypeGroupCallStars: TypeAlias = GroupCallStars
"""Earnings of a live story, from `phone.get_group_call_stars`."""
TypeGroupCallStreamChannels: TypeAlias = GroupCallStreamChannels
"""Where a live stream stands, as told by `phone.get_group_call_stream_channels`."""
TypeGroupCallStreamRtmpUrl: TypeAlias = GroupCallStreamRtmpUrl
"""Access data for streaming software, from `phone.get_group_call_stream_rtmp_url`."""
TypeGroupParticipants: TypeAlias = GroupParticipants
"""Participants listed by `phone.get_group_participants`."""
TypeJoinAsPeers: TypeAlias = JoinAsPeers
"""Choices for `join_as`, from `phone.get_group_call_join_as`."""
TypePhoneCall: TypeAlias = PhoneCall
"""Answer when you start, accept or confirm a call; see `phone.request_call`."""
