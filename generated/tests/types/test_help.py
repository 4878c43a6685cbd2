"""The help namespace's constructors, from their pages: bytes and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONSTRUCTORS = [
    "help.appConfig",
    "help.appConfigNotModified",
    "help.appUpdate",
    "help.configSimple",
    "help.countriesList",
    "help.countriesListNotModified",
    "help.country",
    "help.countryCode",
    "help.deepLinkInfo",
    "help.deepLinkInfoEmpty",
    "help.inviteText",
    "help.noAppUpdate",
    "help.passportConfig",
    "help.passportConfigNotModified",
    "help.peerColorOption",
    "help.peerColorProfileSet",
    "help.peerColorSet",
    "help.peerColors",
    "help.peerColorsNotModified",
    "help.premiumPromo",
    "help.promoData",
    "help.promoDataEmpty",
    "help.recentMeUrls",
    "help.support",
    "help.supportName",
    "help.termsOfService",
    "help.termsOfServiceUpdate",
    "help.termsOfServiceUpdateEmpty",
    "help.timezonesList",
    "help.timezonesListNotModified",
    "help.userInfo",
    "help.userInfoEmpty",
]


@pytest.mark.parametrize("name", CONSTRUCTORS)
def test_it_is_encoded_as_its_line_says_and_read_back(check_encoding: Callable[[], None]) -> None:
    check_encoding()
