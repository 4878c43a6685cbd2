"""Constructors of ReactionNotificationsFrom."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ReactionNotificationsFromContacts(
    tl.Constructor, id=0xBAC3A61A, name="reactionNotificationsFromContacts"
):
    """Notify only if a contact reacts.

    Source:
        api/constructors/reactionNotificationsFromContacts.md
    """


class ReactionNotificationsFromAll(
    tl.Constructor, id=0x4B9E22A0, name="reactionNotificationsFromAll"
):
    """Notify whoever reacts.

    Source:
        api/constructors/reactionNotificationsFromAll.md
    """


TypeReactionNotificationsFrom: TypeAlias = (
    ReactionNotificationsFromContacts | ReactionNotificationsFromAll
)
"""Whose reactions lead to a notification; leaving it out means nobody's."""
