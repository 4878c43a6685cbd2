"""The contacts namespace's constructors, from their pages: bytes and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONSTRUCTORS = [
    "contacts.blocked",
    "contacts.blockedSlice",
    "contacts.contactBirthdays",
    "contacts.contacts",
    "contacts.contactsNotModified",
    "contacts.found",
    "contacts.importedContacts",
    "contacts.resolvedPeer",
    "contacts.sponsoredPeers",
    "contacts.sponsoredPeersEmpty",
    "contacts.topPeers",
    "contacts.topPeersDisabled",
    "contacts.topPeersNotModified",
]


@pytest.mark.parametrize("name", CONSTRUCTORS)
def test_it_is_encoded_as_its_line_says_and_read_back(check_encoding: Callable[[], None]) -> None:
    check_encoding()
