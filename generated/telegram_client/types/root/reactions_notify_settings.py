"""Constructors of ReactionsNotifySettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .notification_sound import TypeNotificationSound
    from .reaction_notifications_from import TypeReactionNotificationsFrom


class ReactionsNotifySettings(tl.Constructor, id=0x71E4EA58, name="reactionsNotifySettings"):
    """When and how to notify about reactions to your messages, stories and polls.

    Attributes:
        messages_notify_from: Whose reactions to messages count; nobody's if absent.
        stories_notify_from: Whose reactions to stories count; nobody's if absent.
        poll_votes_notify_from: Whose votes in your polls count; nobody's if absent.
        sound: Sound of these notifications.
        show_previews: Show in the notification who reacted to what.

    Source:
        api/constructors/reactionsNotifySettings.md
    """

    flags = tl.flags()
    messages_notify_from: TypeReactionNotificationsFrom | None = tl.boxed(
        "ReactionNotificationsFrom", bit=0, default=None
    )
    stories_notify_from: TypeReactionNotificationsFrom | None = tl.boxed(
        "ReactionNotificationsFrom", bit=1, default=None
    )
    poll_votes_notify_from: TypeReactionNotificationsFrom | None = tl.boxed(
        "ReactionNotificationsFrom", bit=2, default=None
    )
    sound: TypeNotificationSound = tl.boxed("NotificationSound")
    show_previews: bool = tl.boolean()


TypeReactionsNotifySettings: TypeAlias = ReactionsNotifySettings
"""Settings for notifications about reactions, read with `account.get_reactions_notify_settings`."""
