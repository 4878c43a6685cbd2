"""The auth namespace's constructors, from their pages: bytes and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONSTRUCTORS = [
    "auth.authorization",
    "auth.authorizationSignUpRequired",
    "auth.codeTypeCall",
    "auth.codeTypeFlashCall",
    "auth.codeTypeFragmentSms",
    "auth.codeTypeMissedCall",
    "auth.codeTypeSms",
    "auth.exportedAuthorization",
    "auth.loggedOut",
    "auth.loginToken",
    "auth.loginTokenMigrateTo",
    "auth.loginTokenSuccess",
    "auth.passkeyLoginOptions",
    "auth.passwordRecovery",
    "auth.sentCode",
    "auth.sentCodePaymentRequired",
    "auth.sentCodeSuccess",
    "auth.sentCodeTypeApp",
    "auth.sentCodeTypeCall",
    "auth.sentCodeTypeEmailCode",
    "auth.sentCodeTypeFirebaseSms",
    "auth.sentCodeTypeFlashCall",
    "auth.sentCodeTypeFragmentSms",
    "auth.sentCodeTypeMissedCall",
    "auth.sentCodeTypeSetUpEmailRequired",
    "auth.sentCodeTypeSms",
    "auth.sentCodeTypeSmsPhrase",
    "auth.sentCodeTypeSmsWord",
]


@pytest.mark.parametrize("name", CONSTRUCTORS)
def test_it_is_encoded_as_its_line_says_and_read_back(check_encoding: Callable[[], None]) -> None:
    check_encoding()
