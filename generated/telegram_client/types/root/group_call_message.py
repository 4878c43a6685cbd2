"""Constructors of GroupCallMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .text_with_entities import TypeTextWithEntities


class GroupCallMessage(tl.Constructor, id=0x1A8AFC7E, name="groupCallMessage"):
    """A text message shown during a group call or live story.

    Attributes:
        from_admin: Written by an admin of the stream.
        id: Number of the message within the call.
        from_id: Who wrote it.
        date: When the message was sent, as Unix time in seconds.
        message: The text with formatting.
        paid_message_stars: Stars paid for it; more Stars keep it longer on screen.

    Source:
        api/constructors/groupCallMessage.md
    """

    flags = tl.flags()
    from_admin: bool = tl.true(bit=1, default=False)
    id: int = tl.int32()
    from_id: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    message: TypeTextWithEntities = tl.boxed("TextWithEntities")
    paid_message_stars: int | None = tl.int64(bit=0, default=None)


TypeGroupCallMessage: TypeAlias = GroupCallMessage
"""Message on the screen of a call; see `phone.send_group_call_message`."""
