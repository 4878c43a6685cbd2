"""Constructors of PrivacyKey."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PrivacyKeyStatusTimestamp(tl.Constructor, id=0xBC2EAB30, name="privacyKeyStatusTimestamp"):
    """Who may see when the user was last online.

    Source:
        api/constructors/privacyKeyStatusTimestamp.md
    """


class PrivacyKeyChatInvite(tl.Constructor, id=0x500E6DFA, name="privacyKeyChatInvite"):
    """Who may add the user to groups and channels.

    Source:
        api/constructors/privacyKeyChatInvite.md
    """


class PrivacyKeyPhoneCall(tl.Constructor, id=0x3D662B7B, name="privacyKeyPhoneCall"):
    """Who may call the user. The setting that `types.UpdatePrivacy` is about.

    Source:
        api/constructors/privacyKeyPhoneCall.md
    """


class PrivacyKeyPhoneP2P(tl.Constructor, id=0x39491CC8, name="privacyKeyPhoneP2P"):
    """With whom calls may run directly between the devices, which reveals the IP address.

    Source:
        api/constructors/privacyKeyPhoneP2P.md
    """


class PrivacyKeyForwards(tl.Constructor, id=0x69EC56A3, name="privacyKeyForwards"):
    """Whose forwards of the user's messages carry a link to the user's profile.

    Source:
        api/constructors/privacyKeyForwards.md
    """


class PrivacyKeyProfilePhoto(tl.Constructor, id=0x96151FED, name="privacyKeyProfilePhoto"):
    """Who sees the user's profile photo.

    Source:
        api/constructors/privacyKeyProfilePhoto.md
    """


class PrivacyKeyPhoneNumber(tl.Constructor, id=0xD19AE46D, name="privacyKeyPhoneNumber"):
    """Who sees the user's phone number.

    Source:
        api/constructors/privacyKeyPhoneNumber.md
    """


class PrivacyKeyAddedByPhone(tl.Constructor, id=0x42FFD42B, name="privacyKeyAddedByPhone"):
    """Who can find the user on Telegram by having their phone number.

    Source:
        api/constructors/privacyKeyAddedByPhone.md
    """


class PrivacyKeyVoiceMessages(tl.Constructor, id=0x0697F414, name="privacyKeyVoiceMessages"):
    """Who may send the user voice and round video messages.

    Source:
        api/constructors/privacyKeyVoiceMessages.md
    """


class PrivacyKeyAbout(tl.Constructor, id=0xA486B761, name="privacyKeyAbout"):
    """Who may read the "about" text on the user's profile.

    Source:
        api/constructors/privacyKeyAbout.md
    """


class PrivacyKeyBirthday(tl.Constructor, id=0x2000A518, name="privacyKeyBirthday"):
    """Who sees the user's birthday. The setting that `types.UpdatePrivacy` is about.

    Source:
        api/constructors/privacyKeyBirthday.md
    """


class PrivacyKeyStarGiftsAutoSave(
    tl.Constructor, id=0x2CA4FDF8, name="privacyKeyStarGiftsAutoSave"
):
    """Whose gifts appear on the user's profile without being approved first.

    Source:
        api/constructors/privacyKeyStarGiftsAutoSave.md
    """


class PrivacyKeyNoPaidMessages(tl.Constructor, id=0x17D348D2, name="privacyKeyNoPaidMessages"):
    """Who may write to the user for free although others pay per message.

    Source:
        api/constructors/privacyKeyNoPaidMessages.md
    """


class PrivacyKeySavedMusic(tl.Constructor, id=0xFF7A571B, name="privacyKeySavedMusic"):
    """Who hears the music pinned to the user's profile.

    Source:
        api/constructors/privacyKeySavedMusic.md
    """


TypePrivacyKey: TypeAlias = (
    PrivacyKeyStatusTimestamp
    | PrivacyKeyChatInvite
    | PrivacyKeyPhoneCall
    | PrivacyKeyPhoneP2P
    | PrivacyKeyForwards
    | PrivacyKeyProfilePhoto
    | PrivacyKeyPhoneNumber
    | PrivacyKeyAddedByPhone
    | PrivacyKeyVoiceMessages
    | PrivacyKeyAbout
    | PrivacyKeyBirthday
    | PrivacyKeyStarGiftsAutoSave
    | PrivacyKeyNoPaidMessages
    | PrivacyKeySavedMusic
)
"""Which privacy setting is meant; sent by the server in `types.UpdatePrivacy`. In calls, use
`types.TypeInputPrivacyKey`.
"""
