"""Constructors of ChatParticipant."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatParticipant(tl.Constructor, id=0x38E79FDE, name="chatParticipant"):
    """Ordinary member of a basic group.

    Attributes:
        user_id: Id of the member.
        inviter_id: User id of the one who invited the member or made the link.
        date: When the member joined, as Unix time.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/chatParticipant.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    inviter_id: int = tl.int64()
    date: int = tl.int32()
    rank: str | None = tl.string(bit=0, default=None)


class ChatParticipantCreator(tl.Constructor, id=0xE1F867B8, name="chatParticipantCreator"):
    """Owner of a basic group.

    Attributes:
        user_id: Id of the member.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/chatParticipantCreator.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    rank: str | None = tl.string(bit=0, default=None)


class ChatParticipantAdmin(tl.Constructor, id=0x0360D5D2, name="chatParticipantAdmin"):
    """Member of a basic group with admin rights.

    Attributes:
        user_id: Id of the member.
        inviter_id: User id of the one who invited the member or made the link.
        date: When the member joined the group, as Unix time.
        rank: Title shown next to the member's name, if one was given.

    Source:
        api/constructors/chatParticipantAdmin.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    inviter_id: int = tl.int64()
    date: int = tl.int32()
    rank: str | None = tl.string(bit=0, default=None)


TypeChatParticipant: TypeAlias = ChatParticipant | ChatParticipantCreator | ChatParticipantAdmin
"""A member of a basic group, told apart as plain member, admin or owner. Supergroups use
`types.TypeChannelParticipant`.
"""
