"""Constructors of ChannelParticipant."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat_admin_rights import TypeChatAdminRights
    from .chat_banned_rights import TypeChatBannedRights
    from .peer import TypePeer


class ChannelParticipant(tl.Constructor, id=0x1BD54456, name="channelParticipant"):
    """Ordinary member of a channel or supergroup.

    Attributes:
        user_id: Id of the member.
        date: When the member joined, as Unix time.
        subscription_until_date: Until when the subscription is paid, as Unix time in seconds.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/channelParticipant.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    date: int = tl.int32()
    subscription_until_date: int | None = tl.int32(bit=0, default=None)
    rank: str | None = tl.string(bit=2, default=None)


class ChannelParticipantSelf(tl.Constructor, id=0xA9478A1A, name="channelParticipantSelf"):
    """Yourself, as an ordinary member.

    Attributes:
        via_request: You asked to join and an admin let you in.
        user_id: Id of the member.
        inviter_id: User who brought you in, or your own id if you joined yourself.
        date: When you joined, as Unix time.
        subscription_until_date: Until when the subscription is paid, as Unix time in seconds.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/channelParticipantSelf.md
    """

    flags = tl.flags()
    via_request: bool = tl.true(bit=0, default=False)
    user_id: int = tl.int64()
    inviter_id: int = tl.int64()
    date: int = tl.int32()
    subscription_until_date: int | None = tl.int32(bit=1, default=None)
    rank: str | None = tl.string(bit=2, default=None)


class ChannelParticipantCreator(tl.Constructor, id=0x2FE601D3, name="channelParticipantCreator"):
    """Owner of the channel or supergroup.

    Attributes:
        user_id: Id of the member.
        admin_rights: Rights of the owner; of interest is mainly whether they stay anonymous.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/channelParticipantCreator.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    admin_rights: TypeChatAdminRights = tl.boxed("ChatAdminRights")
    rank: str | None = tl.string(bit=0, default=None)


class ChannelParticipantAdmin(tl.Constructor, id=0x34C3BB53, name="channelParticipantAdmin"):
    """An admin of the channel or supergroup.

    Attributes:
        can_edit: You may change this admin's rights.
        self_: Set if it is the current account itself.
        user_id: Id of the member.
        inviter_id: User who had brought the admin in as a member.
        promoted_by: User who made them an admin.
        date: When they became a member, as Unix time.
        admin_rights: What the administrator may do; absent for those who are none.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/channelParticipantAdmin.md
    """

    flags = tl.flags()
    can_edit: bool = tl.true(bit=0, default=False)
    self_: bool = tl.true(bit=1, default=False, tl_name="self")
    user_id: int = tl.int64()
    inviter_id: int | None = tl.int64(bit=1, default=None)
    promoted_by: int = tl.int64()
    date: int = tl.int32()
    admin_rights: TypeChatAdminRights = tl.boxed("ChatAdminRights")
    rank: str | None = tl.string(bit=2, default=None)


class ChannelParticipantBanned(tl.Constructor, id=0xD5F0AD91, name="channelParticipantBanned"):
    """Somebody banned or restricted. If `banned_rights` takes away `view_messages`, it is a full
    ban.

    Attributes:
        left: They are not in the chat any more.
        peer: User or channel that is banned or has left.
        kicked_by: Admin who imposed it.
        date: When it was imposed, as Unix time.
        banned_rights: What they must not do, and until when.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/channelParticipantBanned.md
    """

    flags = tl.flags()
    left: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")
    kicked_by: int = tl.int64()
    date: int = tl.int32()
    banned_rights: TypeChatBannedRights = tl.boxed("ChatBannedRights")
    rank: str | None = tl.string(bit=2, default=None)


class ChannelParticipantLeft(tl.Constructor, id=0x1B03F006, name="channelParticipantLeft"):
    """Somebody who once was a member and left on their own.

    Attributes:
        peer: User or channel that is banned or has left.

    Source:
        api/constructors/channelParticipantLeft.md
    """

    peer: TypePeer = tl.boxed("Peer")


TypeChannelParticipant: TypeAlias = (
    ChannelParticipant
    | ChannelParticipantSelf
    | ChannelParticipantCreator
    | ChannelParticipantAdmin
    | ChannelParticipantBanned
    | ChannelParticipantLeft
)
"""Role of a user in a channel or supergroup. The constructor tells the role. Get one with
`channels.get_participant`, many with `channels.get_participants`.
"""
