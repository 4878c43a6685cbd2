"""Constructors of InputPrivacyRule."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_user import TypeInputUser


class InputPrivacyValueAllowContacts(
    tl.Constructor, id=0x0D09E07B, name="inputPrivacyValueAllowContacts"
):
    """Your contacts may. A rule to give to `account.set_privacy` or to a story.

    Source:
        api/constructors/inputPrivacyValueAllowContacts.md
    """


class InputPrivacyValueAllowAll(tl.Constructor, id=0x184B35CE, name="inputPrivacyValueAllowAll"):
    """Everybody may. A rule to give to `account.set_privacy` or to a story.

    Source:
        api/constructors/inputPrivacyValueAllowAll.md
    """


class InputPrivacyValueAllowUsers(
    tl.Constructor, id=0x131CC67F, name="inputPrivacyValueAllowUsers"
):
    """Certain users may. A rule to give to `account.set_privacy` or to a story.

    Attributes:
        users: The users who may, each with its access hash.

    Source:
        api/constructors/inputPrivacyValueAllowUsers.md
    """

    users: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))


class InputPrivacyValueDisallowContacts(
    tl.Constructor, id=0x0BA52007, name="inputPrivacyValueDisallowContacts"
):
    """Your contacts may not. A rule to give to `account.set_privacy` or to a story.

    Source:
        api/constructors/inputPrivacyValueDisallowContacts.md
    """


class InputPrivacyValueDisallowAll(
    tl.Constructor, id=0xD66B66C9, name="inputPrivacyValueDisallowAll"
):
    """Nobody may. A rule to give to `account.set_privacy` or to a story.

    Source:
        api/constructors/inputPrivacyValueDisallowAll.md
    """


class InputPrivacyValueDisallowUsers(
    tl.Constructor, id=0x90110467, name="inputPrivacyValueDisallowUsers"
):
    """Certain users may not. A rule to give to `account.set_privacy` or to a story.

    Attributes:
        users: The users who may not, each with its access hash.

    Source:
        api/constructors/inputPrivacyValueDisallowUsers.md
    """

    users: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))


class InputPrivacyValueAllowChatParticipants(
    tl.Constructor, id=0x840649CF, name="inputPrivacyValueAllowChatParticipants"
):
    """Members of certain groups may. A rule to give to `account.set_privacy` or to a story.

    Attributes:
        chats: Ids of these groups.

    Source:
        api/constructors/inputPrivacyValueAllowChatParticipants.md
    """

    chats: list[int] = tl.vector(tl.int64())


class InputPrivacyValueDisallowChatParticipants(
    tl.Constructor, id=0xE94F0F86, name="inputPrivacyValueDisallowChatParticipants"
):
    """Members of certain groups may not.

    Attributes:
        chats: Ids of these groups.

    Source:
        api/constructors/inputPrivacyValueDisallowChatParticipants.md
    """

    chats: list[int] = tl.vector(tl.int64())


class InputPrivacyValueAllowCloseFriends(
    tl.Constructor, id=0x2F453E49, name="inputPrivacyValueAllowCloseFriends"
):
    """The people on your list of close friends may.

    Source:
        api/constructors/inputPrivacyValueAllowCloseFriends.md
    """


class InputPrivacyValueAllowPremium(
    tl.Constructor, id=0x77CDC9F1, name="inputPrivacyValueAllowPremium"
):
    """Premium users may. A rule to give to `account.set_privacy` or to a story.

    Source:
        api/constructors/inputPrivacyValueAllowPremium.md
    """


class InputPrivacyValueAllowBots(tl.Constructor, id=0x5A4FCCE5, name="inputPrivacyValueAllowBots"):
    """Bots and mini apps may. A rule to give to `account.set_privacy` or to a story.

    Source:
        api/constructors/inputPrivacyValueAllowBots.md
    """


class InputPrivacyValueDisallowBots(
    tl.Constructor, id=0xC4E57915, name="inputPrivacyValueDisallowBots"
):
    """Bots and mini apps may not.

    Source:
        api/constructors/inputPrivacyValueDisallowBots.md
    """


TypeInputPrivacyRule: TypeAlias = (
    InputPrivacyValueAllowContacts
    | InputPrivacyValueAllowAll
    | InputPrivacyValueAllowUsers
    | InputPrivacyValueDisallowContacts
    | InputPrivacyValueDisallowAll
    | InputPrivacyValueDisallowUsers
    | InputPrivacyValueAllowChatParticipants
    | InputPrivacyValueDisallowChatParticipants
    | InputPrivacyValueAllowCloseFriends
    | InputPrivacyValueAllowPremium
    | InputPrivacyValueAllowBots
    | InputPrivacyValueDisallowBots
)
"""One rule of a privacy setting. Several make a list that is read in order; exceptions for users
and groups go before the general rule.
"""
