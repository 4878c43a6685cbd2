"""The account namespace's constructors, from their pages: bytes and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONSTRUCTORS = [
    "account.authorizationForm",
    "account.authorizations",
    "account.autoDownloadSettings",
    "account.autoSaveSettings",
    "account.businessChatLinks",
    "account.chatThemes",
    "account.chatThemesNotModified",
    "account.connectedBots",
    "account.contentSettings",
    "account.emailVerified",
    "account.emailVerifiedLogin",
    "account.emojiStatuses",
    "account.emojiStatusesNotModified",
    "account.paidMessagesRevenue",
    "account.passkeyRegistrationOptions",
    "account.passkeys",
    "account.password",
    "account.passwordInputSettings",
    "account.passwordSettings",
    "account.privacyRules",
    "account.resetPasswordFailedWait",
    "account.resetPasswordOk",
    "account.resetPasswordRequestedWait",
    "account.resolvedBusinessChatLinks",
    "account.savedMusicIds",
    "account.savedMusicIdsNotModified",
    "account.savedRingtone",
    "account.savedRingtoneConverted",
    "account.savedRingtones",
    "account.savedRingtonesNotModified",
    "account.sentEmailCode",
    "account.takeout",
    "account.themes",
    "account.themesNotModified",
    "account.tmpPassword",
    "account.wallPapers",
    "account.wallPapersNotModified",
    "account.webAuthorizations",
    "account.webBrowserSettings",
    "account.webBrowserSettingsNotModified",
]


@pytest.mark.parametrize("name", CONSTRUCTORS)
def test_it_is_encoded_as_its_line_says_and_read_back(check_encoding: Callable[[], None]) -> None:
    check_encoding()
