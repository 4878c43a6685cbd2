"""Constructors of ChatAdminWithInvites."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatAdminWithInvites(tl.Constructor, id=0xF2ECEF23, name="chatAdminWithInvites"):
    """How many invite links an admin has.

    Attributes:
        admin_id: User id of the administrator who made the links.
        invites_count: Links that still work.
        revoked_invites_count: Links that were taken back.

    Source:
        api/constructors/chatAdminWithInvites.md
    """

    admin_id: int = tl.int64()
    invites_count: int = tl.int32()
    revoked_invites_count: int = tl.int32()


TypeChatAdminWithInvites: TypeAlias = ChatAdminWithInvites
"""An admin with the number of their links, from `messages.get_admins_with_invites`."""
