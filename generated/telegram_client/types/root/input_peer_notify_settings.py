"""Constructors of InputPeerNotifySettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .notification_sound import TypeNotificationSound


class InputPeerNotifySettings(tl.Constructor, id=0xCACB6AE2, name="inputPeerNotifySettings"):
    """Notification settings to save. What you leave out falls back to the wider default.

    Attributes:
        show_previews: Whether the notification shows the text.
        silent: Whether it comes without sound.
        mute_until: Until when to stay quiet, as Unix time; 0 ends the silence, 2147483647 is
            forever.
        sound: Which sound to play.
        stories_muted: Whether new stories go without notification.
        stories_hide_sender: Whether story notifications hide who posted.
        stories_sound: Sound for new stories.

    Source:
        api/constructors/inputPeerNotifySettings.md
    """

    flags = tl.flags()
    show_previews: bool | None = tl.boolean(bit=0, default=None)
    silent: bool | None = tl.boolean(bit=1, default=None)
    mute_until: int | None = tl.int32(bit=2, default=None)
    sound: TypeNotificationSound | None = tl.boxed("NotificationSound", bit=3, default=None)
    stories_muted: bool | None = tl.boolean(bit=6, default=None)
    stories_hide_sender: bool | None = tl.boolean(bit=7, default=None)
    stories_sound: TypeNotificationSound | None = tl.boxed("NotificationSound", bit=8, default=None)


TypeInputPeerNotifySettings: TypeAlias = InputPeerNotifySettings
"""Notification settings as you send them; they come back as `types.TypePeerNotifySettings`."""
