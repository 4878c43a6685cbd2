"""Constructors of ChatInviteImporter."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatInviteImporter(tl.Constructor, id=0x8C5ADFD9, name="chatInviteImporter"):
    """Somebody who joined by an invite link or asks to join.

    Attributes:
        requested: Waits for approval.
        via_chatlist: Came through the link of a shared folder.
        user_id: Who joined or asks to join through the link.
        date: When they joined or asked, as Unix time.
        about: Their profile text, for those who wait.
        approved_by: Admin who let them in.

    Source:
        api/constructors/chatInviteImporter.md
    """

    flags = tl.flags()
    requested: bool = tl.true(bit=0, default=False)
    via_chatlist: bool = tl.true(bit=3, default=False)
    user_id: int = tl.int64()
    date: int = tl.int32()
    about: str | None = tl.string(bit=2, default=None)
    approved_by: int | None = tl.int64(bit=1, default=None)


TypeChatInviteImporter: TypeAlias = ChatInviteImporter
"""User of an invite link, from `messages.get_chat_invite_importers`."""
