"""Constructors of InputGroupCall."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputGroupCall(tl.Constructor, id=0xD8AA840F, name="inputGroupCall"):
    """A group call by number, with the values from its `types.GroupCall` object.

    Attributes:
        id: Id of the group call.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputGroupCall.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputGroupCallSlug(tl.Constructor, id=0xFE06823F, name="inputGroupCallSlug"):
    """A conference call by the end of its link `t.me/call/...`.

    Attributes:
        slug: That end of the link.

    Source:
        api/constructors/inputGroupCallSlug.md
    """

    slug: str = tl.string()


class InputGroupCallInviteMessage(
    tl.Constructor, id=0x8C10603F, name="inputGroupCallInviteMessage"
):
    """A conference call you were invited to by a message.

    Attributes:
        msg_id: Number of the message with the invitation.

    Source:
        api/constructors/inputGroupCallInviteMessage.md
    """

    msg_id: int = tl.int32()


TypeInputGroupCall: TypeAlias = InputGroupCall | InputGroupCallSlug | InputGroupCallInviteMessage
"""Reference to a group call, live stream or conference call."""
