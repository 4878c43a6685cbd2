"""Constructors of ChatParticipants."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat_participant import TypeChatParticipant


class ChatParticipantsForbidden(tl.Constructor, id=0x8763D3E1, name="chatParticipantsForbidden"):
    """You can't see the members of this basic group, mostly because you are no longer in it.

    Attributes:
        chat_id: Id of the basic group.
        self_participant: Your own entry, if you are still a member.

    Source:
        api/constructors/chatParticipantsForbidden.md
    """

    flags = tl.flags()
    chat_id: int = tl.int64()
    self_participant: TypeChatParticipant | None = tl.boxed("ChatParticipant", bit=0, default=None)


class ChatParticipants(tl.Constructor, id=0x3CBC93F8, name="chatParticipants"):
    """Complete member list of a basic group.

    Attributes:
        chat_id: Id of the basic group.
        participants: All members, the owner included.
        version: State of the list; ignore one that is lower than what you hold.

    Source:
        api/constructors/chatParticipants.md
    """

    chat_id: int = tl.int64()
    participants: list[TypeChatParticipant] = tl.vector(tl.boxed("ChatParticipant"))
    version: int = tl.int32()


TypeChatParticipants: TypeAlias = ChatParticipantsForbidden | ChatParticipants
"""Member list of a basic group, or the information that it is closed to you."""
