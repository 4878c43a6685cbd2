"""Constructors of PrivacyRule."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PrivacyValueAllowContacts(tl.Constructor, id=0xFFFE1BAC, name="privacyValueAllowContacts"):
    """Allowed for the user's contacts. A rule in force, as `account.get_privacy` lists it.

    Source:
        api/constructors/privacyValueAllowContacts.md
    """


class PrivacyValueAllowAll(tl.Constructor, id=0x65427B82, name="privacyValueAllowAll"):
    """Allowed for everyone not ruled out before.

    Source:
        api/constructors/privacyValueAllowAll.md
    """


class PrivacyValueAllowUsers(tl.Constructor, id=0xB8905FB2, name="privacyValueAllowUsers"):
    """Allowed for the people listed here.

    Attributes:
        users: Ids of the users concerned.

    Source:
        api/constructors/privacyValueAllowUsers.md
    """

    users: list[int] = tl.vector(tl.int64())


class PrivacyValueDisallowContacts(
    tl.Constructor, id=0xF888FA1A, name="privacyValueDisallowContacts"
):
    """Forbidden to the user's contacts. A rule in force, as `account.get_privacy` lists it.

    Source:
        api/constructors/privacyValueDisallowContacts.md
    """


class PrivacyValueDisallowAll(tl.Constructor, id=0x8B73E763, name="privacyValueDisallowAll"):
    """Forbidden to everyone not let in before.

    Source:
        api/constructors/privacyValueDisallowAll.md
    """


class PrivacyValueDisallowUsers(tl.Constructor, id=0xE4621141, name="privacyValueDisallowUsers"):
    """Forbidden to the people listed here.

    Attributes:
        users: Ids of the users concerned.

    Source:
        api/constructors/privacyValueDisallowUsers.md
    """

    users: list[int] = tl.vector(tl.int64())


class PrivacyValueAllowChatParticipants(
    tl.Constructor, id=0x6B134E8E, name="privacyValueAllowChatParticipants"
):
    """Allowed for all members of the groups listed here.

    Attributes:
        chats: IDs of basic groups and supergroups.

    Source:
        api/constructors/privacyValueAllowChatParticipants.md
    """

    chats: list[int] = tl.vector(tl.int64())


class PrivacyValueDisallowChatParticipants(
    tl.Constructor, id=0x41C87565, name="privacyValueDisallowChatParticipants"
):
    """Forbidden to all members of the groups listed here.

    Attributes:
        chats: IDs of basic groups and supergroups.

    Source:
        api/constructors/privacyValueDisallowChatParticipants.md
    """

    chats: list[int] = tl.vector(tl.int64())


class PrivacyValueAllowCloseFriends(
    tl.Constructor, id=0xF7E8D89B, name="privacyValueAllowCloseFriends"
):
    """Allowed for people on the list of close friends.

    Source:
        api/constructors/privacyValueAllowCloseFriends.md
    """


class PrivacyValueAllowPremium(tl.Constructor, id=0xECE9814B, name="privacyValueAllowPremium"):
    """Allowed for users with Premium. A rule in force, as `account.get_privacy` lists it.

    Source:
        api/constructors/privacyValueAllowPremium.md
    """


class PrivacyValueAllowBots(tl.Constructor, id=0x21461B5D, name="privacyValueAllowBots"):
    """Allowed for bots and mini apps.

    Source:
        api/constructors/privacyValueAllowBots.md
    """


class PrivacyValueDisallowBots(tl.Constructor, id=0xF6A5F82F, name="privacyValueDisallowBots"):
    """Forbidden to bots and mini apps.

    Source:
        api/constructors/privacyValueDisallowBots.md
    """


TypePrivacyRule: TypeAlias = (
    PrivacyValueAllowContacts
    | PrivacyValueAllowAll
    | PrivacyValueAllowUsers
    | PrivacyValueDisallowContacts
    | PrivacyValueDisallowAll
    | PrivacyValueDisallowUsers
    | PrivacyValueAllowChatParticipants
    | PrivacyValueDisallowChatParticipants
    | PrivacyValueAllowCloseFriends
    | PrivacyValueAllowPremium
    | PrivacyValueAllowBots
    | PrivacyValueDisallowBots
)
"""One rule of a privacy setting. Rules are tried in order, and the first one that fits a person
decides; if none fits, the thing is forbidden.
"""
