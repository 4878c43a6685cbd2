"""Constructors of PeerNotifySettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .notification_sound import TypeNotificationSound


class PeerNotifySettings(tl.Constructor, id=0x99622C0C, name="peerNotifySettings"):
    """How notifications behave for a chat or a kind of chats. An absent field is inherited from the
    wider scope.

    Attributes:
        show_previews: Show message text in the notification.
        silent: Deliver notifications without sound.
        mute_until: Muted until this Unix time; 0 means not muted, 2147483647 means forever.
        ios_sound: Sound to play on iPhones and iPads.
        android_sound: Sound to play on Android.
        other_sound: Sound to play in all other apps, desktop ones for instance.
        stories_muted: Don't notify about new stories.
        stories_hide_sender: Leave out the poster's name in story notifications.
        stories_ios_sound: Sound for stories on iPhones and iPads.
        stories_android_sound: Sound for stories on Android.
        stories_other_sound: Sound for stories in all other apps.

    Source:
        api/constructors/peerNotifySettings.md
    """

    flags = tl.flags()
    show_previews: bool | None = tl.boolean(bit=0, default=None)
    silent: bool | None = tl.boolean(bit=1, default=None)
    mute_until: int | None = tl.int32(bit=2, default=None)
    ios_sound: TypeNotificationSound | None = tl.boxed("NotificationSound", bit=3, default=None)
    android_sound: TypeNotificationSound | None = tl.boxed("NotificationSound", bit=4, default=None)
    other_sound: TypeNotificationSound | None = tl.boxed("NotificationSound", bit=5, default=None)
    stories_muted: bool | None = tl.boolean(bit=6, default=None)
    stories_hide_sender: bool | None = tl.boolean(bit=7, default=None)
    stories_ios_sound: TypeNotificationSound | None = tl.boxed(
        "NotificationSound", bit=8, default=None
    )
    stories_android_sound: TypeNotificationSound | None = tl.boxed(
        "NotificationSound", bit=9, default=None
    )
    stories_other_sound: TypeNotificationSound | None = tl.boxed(
        "NotificationSound", bit=10, default=None
    )


TypePeerNotifySettings: TypeAlias = PeerNotifySettings
"""Notification settings as the server stores them; to change them, send
`types.InputPeerNotifySettings`.
"""
