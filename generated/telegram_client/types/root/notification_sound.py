"""Constructors of NotificationSound."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class NotificationSoundDefault(tl.Constructor, id=0x97E8BEBE, name="notificationSoundDefault"):
    """The usual sound of the app, or whatever the wider scope of settings says.

    Source:
        api/constructors/notificationSoundDefault.md
    """


class NotificationSoundNone(tl.Constructor, id=0x6F0C34DF, name="notificationSoundNone"):
    """No sound at all; the notification is still shown.

    Source:
        api/constructors/notificationSoundNone.md
    """


class NotificationSoundLocal(tl.Constructor, id=0x830B9AE4, name="notificationSoundLocal"):
    """A sound that only exists on the user's device. The server stores the name and the reference
    without knowing the file.

    Attributes:
        title: Name of the sound to show in settings.
        data: Reference by which the app finds the sound on its own device, such as a file name.

    Source:
        api/constructors/notificationSoundLocal.md
    """

    title: str = tl.string()
    data: str = tl.string()


class NotificationSoundRingtone(tl.Constructor, id=0xFF6C8049, name="notificationSoundRingtone"):
    """A sound the user has uploaded to their account, thus available on all their devices; see
    `account.get_saved_ringtones`.

    Attributes:
        id: Document ID of the uploaded sound.

    Source:
        api/constructors/notificationSoundRingtone.md
    """

    id: int = tl.int64()


TypeNotificationSound: TypeAlias = (
    NotificationSoundDefault
    | NotificationSoundNone
    | NotificationSoundLocal
    | NotificationSoundRingtone
)
"""Which sound a notification plays: the default, none, one stored on the device, or one uploaded to
the account.
"""
