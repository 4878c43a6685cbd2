"""Constructors of MissingInvitee."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class MissingInvitee(tl.Constructor, id=0x628C9224, name="missingInvitee"):
    """Somebody who could not be added to a group because of privacy settings.

    Attributes:
        premium_would_allow_invite: With Premium you could add this user.
        premium_required_for_pm: You need Premium even for sending this user an invite link.
        user_id: User who could not be added.

    Source:
        api/constructors/missingInvitee.md
    """

    flags = tl.flags()
    premium_would_allow_invite: bool = tl.true(bit=0, default=False)
    premium_required_for_pm: bool = tl.true(bit=1, default=False)
    user_id: int = tl.int64()


TypeMissingInvitee: TypeAlias = MissingInvitee
"""A user left out when adding, as told by `types.messages.InvitedUsers`."""
