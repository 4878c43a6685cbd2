"""Methods of the users namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import users as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Users(Namespace):
    """Methods of the users namespace."""

    async def get_full_user(self, *, id: TypeInputUser) -> users_TypeUserFull:
        """Fetches everything about one user that the short profile leaves out: bio, birthday,
        common chats count, bot description, call settings and much else. Heavily rate-limited, so
        call it for users someone opens, not for whole member lists.

        Args:
            id: The user; `types.InputUserSelf` for yourself.

        Returns:
            `types.users.TypeUserFull`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UsernameOccupied: 400 USERNAME_OCCUPIED: Someone else has this username; choose a
                different one.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/users.getFullUser.md
        """
        return await self._client(functions.GetFullUser(id=id))

    async def get_requirements_to_contact(
        self, *, id: list[TypeInputUser]
    ) -> list[TypeRequirementToContact]:
        """Tells for several users what it takes to write to them first: nothing, Telegram Premium,
        or Stars per message. Ask before showing an input field. The answer has one item per user,
        in the order asked.

        Args:
            id: Users to check; a moderately long list (about 100) is fine.

        Returns:
            A list of `types.TypeRequirementToContact`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/users.getRequirementsToContact.md
        """
        return await self._client(functions.GetRequirementsToContact(id=id))

    async def get_saved_music(
        self, *, id: TypeInputUser, offset: int, limit: int, hash: int
    ) -> users_TypeSavedMusic:
        """Lists the songs a user pinned to the profile, as audio documents in the order shown
        there. Privacy settings may hide them. Use `offset` and `limit` to page.

        Args:
            id: User on whose profile the music is.
            offset: How many songs to skip; 0 for the first page.
            limit: Most songs to return in this page.
            hash: Computed from the document ids of the page you hold; 0 if you hold none. If
                nothing changed, only a count comes back.

        Returns:
            `types.users.TypeSavedMusic`.

        Raises:
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/users.getSavedMusic.md
        """
        return await self._client(
            functions.GetSavedMusic(id=id, offset=offset, limit=limit, hash=hash)
        )

    async def get_saved_music_by_id(
        self, *, id: TypeInputUser, documents: list[TypeInputDocument]
    ) -> users_TypeSavedMusic:
        """Fetches particular songs of a user's profile again, mostly to renew file references that
        have expired before a download. Songs no longer on the profile are left out.

        Args:
            id: Whose profile the songs are on.
            documents: The songs; an outdated file reference is accepted.

        Returns:
            `types.users.TypeSavedMusic`.

        Raises:
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/users.getSavedMusicByID.md
        """
        return await self._client(functions.GetSavedMusicByID(id=id, documents=documents))

    async def get_users(self, *, id: list[TypeInputUser]) -> list[TypeUser]:
        """Fetches the short profiles (name, username, photo, status) of several users at once. Each
        needs a known access hash, or is yourself (`types.InputUserSelf`), which makes a handy login
        test. Match the answers by id: a user who isn't found may be missing or come as
        `types.UserEmpty`. To look up a username use `contacts.resolve_username`.

        Args:
            id: The users to fetch.

        Returns:
            A list of `types.TypeUser`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.FromMessageBotDisabled: 400 FROM_MESSAGE_BOT_DISABLED: Bots cannot name users or
                channels through a message they appeared in; pass the id with its access hash.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/users.getUsers.md
        """
        return await self._client(functions.GetUsers(id=id))

    async def set_secure_value_errors(
        self, *, id: TypeInputUser, errors: list[TypeSecureValueError]
    ) -> bool:
        """Tells a Telegram Passport user which of the documents sent to a bot are wrong. Only bots
        call it. The user cannot submit that passport again until the marked pieces change. Returns
        true.

        Args:
            id: The user who shared the data with the bot.
            errors: One entry per faulty piece, with a text shown to the user and the hash of the
                submitted version it is about.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.DataHashSizeInvalid: 400 DATA_HASH_SIZE_INVALID: The hash of a Passport element
                has the wrong length; pass the hash exactly as received.
            errors.HashSizeInvalid: 400 HASH_SIZE_INVALID: The hash of a Passport element has the
                wrong length; pass the bytes exactly as received.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/users.setSecureValueErrors.md
        """
        return await self._client(functions.SetSecureValueErrors(id=id, errors=errors))

    async def suggest_birthday(self, *, id: TypeInputUser, birthday: TypeBirthday) -> TypeUpdates:
        """Proposes a birth date to another user. It appears as a service message
        (`types.MessageActionSuggestBirthday`) in the private chat, where that user may put it on
        the profile with one tap.

        Args:
            id: The user who gets the proposal.
            birthday: The proposed date; its year may be left out.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/users.suggestBirthday.md
        """
        return await self._client(functions.SuggestBirthday(id=id, birthday=birthday))
