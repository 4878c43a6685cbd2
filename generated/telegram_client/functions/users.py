"""Methods of the users namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.birthday import TypeBirthday
    from ..types.root.input_document import TypeInputDocument
    from ..types.root.input_user import TypeInputUser
    from ..types.root.requirement_to_contact import TypeRequirementToContact
    from ..types.root.secure_value_error import TypeSecureValueError
    from ..types.root.updates import TypeUpdates
    from ..types.root.user import TypeUser
    from ..types.users import (
        TypeSavedMusic as users_TypeSavedMusic,
        TypeUserFull as users_TypeUserFull,
    )


class GetFullUser(tl.Function["users_TypeUserFull"], id=0xB60F5918, name="users.getFullUser"):
    """Fetches everything about one user that the short profile leaves out: bio, birthday, common
    chats count, bot description, call settings and much else. Heavily rate-limited, so call it for
    users someone opens, not for whole member lists.

    Args:
        id: The user; `types.InputUserSelf` for yourself.

    Source:
        api/methods/users.getFullUser.md
    """

    id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("USERNAME_OCCUPIED", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetRequirementsToContact(
    tl.Function["list[TypeRequirementToContact]"],
    id=0xD89A83A3,
    name="users.getRequirementsToContact",
    result=tl.vector(tl.boxed("RequirementToContact")),
):
    """Tells for several users what it takes to write to them first: nothing, Telegram Premium, or
    Stars per message. Ask before showing an input field. The answer has one item per user, in the
    order asked.

    Args:
        id: Users to check; a moderately long list (about 100) is fine.

    Source:
        api/methods/users.getRequirementsToContact.md
    """

    id: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedMusic(tl.Function["users_TypeSavedMusic"], id=0x788D7FE3, name="users.getSavedMusic"):
    """Lists the songs a user pinned to the profile, as audio documents in the order shown there.
    Privacy settings may hide them. Use `offset` and `limit` to page.

    Args:
        id: User on whose profile the music is.
        offset: How many songs to skip; 0 for the first page.
        limit: Most songs to return in this page.
        hash: Computed from the document ids of the page you hold; 0 if you hold none. If nothing
            changed, only a count comes back.

    Source:
        api/methods/users.getSavedMusic.md
    """

    id: TypeInputUser = tl.boxed("InputUser")
    offset: int = tl.int32()
    limit: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (("USER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class GetSavedMusicByID(
    tl.Function["users_TypeSavedMusic"], id=0x7573A4E9, name="users.getSavedMusicByID"
):
    """Fetches particular songs of a user's profile again, mostly to renew file references that have
    expired before a download. Songs no longer on the profile are left out.

    Args:
        id: Whose profile the songs are on.
        documents: The songs; an outdated file reference is accepted.

    Source:
        api/methods/users.getSavedMusicByID.md
    """

    id: TypeInputUser = tl.boxed("InputUser")
    documents: list[TypeInputDocument] = tl.vector(tl.boxed("InputDocument"))

    ERRORS = (("USER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetUsers(
    tl.Function["list[TypeUser]"],
    id=0x0D91A548,
    name="users.getUsers",
    result=tl.vector(tl.boxed("User")),
):
    """Fetches the short profiles (name, username, photo, status) of several users at once. Each
    needs a known access hash, or is yourself (`types.InputUserSelf`), which makes a handy login
    test. Match the answers by id: a user who isn't found may be missing or come as
    `types.UserEmpty`. To look up a username use `contacts.resolve_username`.

    Args:
        id: The users to fetch.

    Source:
        api/methods/users.getUsers.md
    """

    id: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHANNEL_PRIVATE", 400),
        ("FROM_MESSAGE_BOT_DISABLED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class SetSecureValueErrors(tl.Function["bool"], id=0x90C894B5, name="users.setSecureValueErrors"):
    """Tells a Telegram Passport user which of the documents sent to a bot are wrong. Only bots call
    it. The user cannot submit that passport again until the marked pieces change. Returns true.

    Args:
        id: The user who shared the data with the bot.
        errors: One entry per faulty piece, with a text shown to the user and the hash of the
            submitted version it is about.

    Source:
        api/methods/users.setSecureValueErrors.md
    """

    id: TypeInputUser = tl.boxed("InputUser")
    errors: list[TypeSecureValueError] = tl.vector(tl.boxed("SecureValueError"))

    ERRORS = (
        ("DATA_HASH_SIZE_INVALID", 400),
        ("HASH_SIZE_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SuggestBirthday(tl.Function["TypeUpdates"], id=0xFC533372, name="users.suggestBirthday"):
    """Proposes a birth date to another user. It appears as a service message
    (`types.MessageActionSuggestBirthday`) in the private chat, where that user may put it on the
    profile with one tap.

    Args:
        id: The user who gets the proposal.
        birthday: The proposed date; its year may be left out.

    Source:
        api/methods/users.suggestBirthday.md
    """

    id: TypeInputUser = tl.boxed("InputUser")
    birthday: TypeBirthday = tl.boxed("Birthday")

    ERRORS = (("USER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}
