"""Constructors of InputPrivacyKey."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputPrivacyKeyStatusTimestamp(
    tl.Constructor, id=0x4F96CB18, name="inputPrivacyKeyStatusTimestamp"
):
    """Who sees when you were last online.

    Source:
        api/constructors/inputPrivacyKeyStatusTimestamp.md
    """


class InputPrivacyKeyChatInvite(tl.Constructor, id=0xBDFB0426, name="inputPrivacyKeyChatInvite"):
    """Who may add you to groups.

    Source:
        api/constructors/inputPrivacyKeyChatInvite.md
    """


class InputPrivacyKeyPhoneCall(tl.Constructor, id=0xFABADC5F, name="inputPrivacyKeyPhoneCall"):
    """Who may call you. Names a setting for `account.get_privacy` and `account.set_privacy`.

    Source:
        api/constructors/inputPrivacyKeyPhoneCall.md
    """


class InputPrivacyKeyPhoneP2P(tl.Constructor, id=0xDB9E70D2, name="inputPrivacyKeyPhoneP2P"):
    """With whom calls connect directly, which shows them your IP address.

    Source:
        api/constructors/inputPrivacyKeyPhoneP2P.md
    """


class InputPrivacyKeyForwards(tl.Constructor, id=0xA4DD4C08, name="inputPrivacyKeyForwards"):
    """For whom your forwarded messages link to your account.

    Source:
        api/constructors/inputPrivacyKeyForwards.md
    """


class InputPrivacyKeyProfilePhoto(
    tl.Constructor, id=0x5719BACC, name="inputPrivacyKeyProfilePhoto"
):
    """Who sees your profile pictures. Names a setting for `account.get_privacy` and
    `account.set_privacy`.

    Source:
        api/constructors/inputPrivacyKeyProfilePhoto.md
    """


class InputPrivacyKeyPhoneNumber(tl.Constructor, id=0x0352DAFA, name="inputPrivacyKeyPhoneNumber"):
    """Who sees your phone number. Names a setting for `account.get_privacy` and
    `account.set_privacy`.

    Source:
        api/constructors/inputPrivacyKeyPhoneNumber.md
    """


class InputPrivacyKeyAddedByPhone(
    tl.Constructor, id=0xD1219BDD, name="inputPrivacyKeyAddedByPhone"
):
    """Who can find you by your phone number.

    Source:
        api/constructors/inputPrivacyKeyAddedByPhone.md
    """


class InputPrivacyKeyVoiceMessages(
    tl.Constructor, id=0xAEE69D68, name="inputPrivacyKeyVoiceMessages"
):
    """Who may send you voice and video messages.

    Source:
        api/constructors/inputPrivacyKeyVoiceMessages.md
    """


class InputPrivacyKeyAbout(tl.Constructor, id=0x3823CC40, name="inputPrivacyKeyAbout"):
    """Who sees the text on your profile.

    Source:
        api/constructors/inputPrivacyKeyAbout.md
    """


class InputPrivacyKeyBirthday(tl.Constructor, id=0xD65A11CC, name="inputPrivacyKeyBirthday"):
    """Who sees your birthday. Names a setting for `account.get_privacy` and `account.set_privacy`.

    Source:
        api/constructors/inputPrivacyKeyBirthday.md
    """


class InputPrivacyKeyStarGiftsAutoSave(
    tl.Constructor, id=0xE1732341, name="inputPrivacyKeyStarGiftsAutoSave"
):
    """Whose gifts show up on your profile by themselves.

    Source:
        api/constructors/inputPrivacyKeyStarGiftsAutoSave.md
    """


class InputPrivacyKeyNoPaidMessages(
    tl.Constructor, id=0xBDC597B4, name="inputPrivacyKeyNoPaidMessages"
):
    """Who may write to you without paying Stars.

    Source:
        api/constructors/inputPrivacyKeyNoPaidMessages.md
    """


class InputPrivacyKeySavedMusic(tl.Constructor, id=0x4DBE9226, name="inputPrivacyKeySavedMusic"):
    """Who sees the music on your profile.

    Source:
        api/constructors/inputPrivacyKeySavedMusic.md
    """


TypeInputPrivacyKey: TypeAlias = (
    InputPrivacyKeyStatusTimestamp
    | InputPrivacyKeyChatInvite
    | InputPrivacyKeyPhoneCall
    | InputPrivacyKeyPhoneP2P
    | InputPrivacyKeyForwards
    | InputPrivacyKeyProfilePhoto
    | InputPrivacyKeyPhoneNumber
    | InputPrivacyKeyAddedByPhone
    | InputPrivacyKeyVoiceMessages
    | InputPrivacyKeyAbout
    | InputPrivacyKeyBirthday
    | InputPrivacyKeyStarGiftsAutoSave
    | InputPrivacyKeyNoPaidMessages
    | InputPrivacyKeySavedMusic
)
"""What a privacy setting is about. Read it with `account.get_privacy`, change it with
`account.set_privacy`.
"""
