"""Methods of the contacts namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import contacts as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.contacts import (
        TypeBlocked as contacts_TypeBlocked,
        TypeContactBirthdays as contacts_TypeContactBirthdays,
        TypeContacts as contacts_TypeContacts,
        TypeFound as contacts_TypeFound,
        TypeImportedContacts as contacts_TypeImportedContacts,
        TypeResolvedPeer as contacts_TypeResolvedPeer,
        TypeSponsoredPeers as contacts_TypeSponsoredPeers,
        TypeTopPeers as contacts_TypeTopPeers,
    )
    from ..types.root.contact_status import TypeContactStatus
    from ..types.root.exported_contact_token import TypeExportedContactToken
    from ..types.root.input_contact import TypeInputContact
    from ..types.root.input_geo_point import TypeInputGeoPoint
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_user import TypeInputUser
    from ..types.root.saved_contact import TypeSavedContact
    from ..types.root.text_with_entities import TypeTextWithEntities
    from ..types.root.top_peer_category import TypeTopPeerCategory
    from ..types.root.updates import TypeUpdates
    from ..types.root.user import TypeUser


class Contacts(Namespace):
    """Methods of the contacts namespace."""

    async def accept_contact(self, *, id: TypeInputUser) -> TypeUpdates:
        """Shares your phone number with a user who has added you, as the bar at the top of the chat
        proposes (`share_contact` in `types.PeerSettings`).

        Args:
            id: The user who may see your number.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ContactAddMissing: 400 CONTACT_ADD_MISSING: There is no pending contact to
                accept; add the user with `contacts.add_contact` instead.
            errors.ContactIdInvalid: 400 CONTACT_ID_INVALID: The user cannot be a contact here:
                unknown to this account, or the account itself; pass another user with its access
                hash.
            errors.ContactReqMissing: 400 CONTACT_REQ_MISSING: The user has not sent a contact
                request that could be accepted.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.acceptContact.md
        """
        return await self._client(functions.AcceptContact(id=id))

    async def add_contact(
        self,
        *,
        add_phone_privacy_exception: bool = False,
        id: TypeInputUser,
        first_name: str,
        last_name: str,
        phone: str,
        note: TypeTextWithEntities | None = None,
    ) -> TypeUpdates:
        """Adds a user you already know as an object to your contacts, or renames one. The name you
        give is what you see from then on. The phone number is not needed. To add by number use
        `contacts.import_contacts`.

        Args:
            add_phone_privacy_exception: Lets this person see your phone number, whatever your
                privacy settings say.
            id: The user to add.
            first_name: First name for your list; must not be empty.
            last_name: Last name for your list; may be empty.
            phone: Phone number to save; an empty string if unknown.
            note: Private note about the person, seen by you only.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ContactIdInvalid: 400 CONTACT_ID_INVALID: The user cannot be a contact here:
                unknown to this account, or the account itself; pass another user with its access
                hash.
            errors.ContactNameEmpty: 400 CONTACT_NAME_EMPTY: The contact has no name; pass at least
                a first name.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.addContact.md
        """
        return await self._client(
            functions.AddContact(
                add_phone_privacy_exception=add_phone_privacy_exception,
                id=id,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                note=note,
            )
        )

    async def block(self, *, my_stories_from: bool = False, id: TypeInputPeer) -> bool:
        """Blocks a user or a bot, who can then neither write to you nor call you nor see when you
        are online. They are not told.

        Args:
            my_stories_from: Keeps only your stories from this person; everything else stays
                allowed.
            id: Who to block.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ContactIdInvalid: 400 CONTACT_ID_INVALID: The user cannot be a contact here:
                unknown to this account, or the account itself; pass another user with its access
                hash.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.block.md
        """
        return await self._client(functions.Block(my_stories_from=my_stories_from, id=id))

    async def block_from_replies(
        self,
        *,
        delete_message: bool = False,
        delete_history: bool = False,
        report_spam: bool = False,
        msg_id: int,
    ) -> TypeUpdates:
        """Blocks the author of a comment straight from the `@replies` chat, where answers to your
        comments are collected, and cleans up if wanted.

        Args:
            delete_message: Deletes that message from the chat as well.
            delete_history: Deletes all messages of this author from the chat.
            report_spam: Also reports the author for spam.
            msg_id: Number of the message in the replies chat.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.blockFromReplies.md
        """
        return await self._client(
            functions.BlockFromReplies(
                delete_message=delete_message,
                delete_history=delete_history,
                report_spam=report_spam,
                msg_id=msg_id,
            )
        )

    async def delete_by_phones(self, *, phones: list[str]) -> bool:
        """Removes contacts by phone number, which also works for saved entries that have no
        account.

        Args:
            phones: Phone numbers in international format.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.deleteByPhones.md
        """
        return await self._client(functions.DeleteByPhones(phones=phones))

    async def delete_contacts(self, *, id: list[TypeInputUser]) -> TypeUpdates:
        """Removes users from your contacts, and their saved phone number and name too. Chats with
        them stay. They are not told, but no longer count as contacts in your privacy rules.

        Args:
            id: Users to remove.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.deleteContacts.md
        """
        return await self._client(functions.DeleteContacts(id=id))

    async def edit_close_friends(self, *, id: list[int]) -> bool:
        """Replaces your list of close friends, who may see stories marked for them and privacy
        rules for close friends. Nobody is told.

        Args:
            id: User ids of all close friends from now on; they have to be contacts. Empty to have
                none.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.editCloseFriends.md
        """
        return await self._client(functions.EditCloseFriends(id=id))

    async def export_contact_token(self) -> TypeExportedContactToken:
        """Makes a short-lived `t.me/contact/` link by which others can add you without username or
        phone number, for example as a QR code. The answer tells when it expires.

        Returns:
            `types.TypeExportedContactToken`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.exportContactToken.md
        """
        return await self._client(functions.ExportContactToken())

    async def get_birthdays(self) -> contacts_TypeContactBirthdays:
        """Lists contacts whose birthday is today or within a day of it, for congratulating. Asking
        every six to eight hours is enough.

        Returns:
            `types.contacts.TypeContactBirthdays`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getBirthdays.md
        """
        return await self._client(functions.GetBirthdays())

    async def get_blocked(
        self, *, my_stories_from: bool = False, offset: int, limit: int
    ) -> contacts_TypeBlocked:
        """Lists whom you have blocked, newest first, in pages. A full answer is
        `types.contacts.Blocked`, a page of a longer list `types.contacts.BlockedSlice`.

        Args:
            my_stories_from: Lists those barred from your stories, not those fully blocked.
            offset: Entries to skip; 0 for the start.
            limit: Entries on a page.

        Returns:
            `types.contacts.TypeBlocked`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getBlocked.md
        """
        return await self._client(
            functions.GetBlocked(my_stories_from=my_stories_from, offset=offset, limit=limit)
        )

    async def get_contact_ids(self, *, hash: int) -> list[int]:
        """Fetches just the user ids of your contacts. It dates from the time of 32-bit ids, which
        newer accounts exceed, so `contacts.get_contacts` is the better choice.

        Args:
            hash: Hash over the ids you have; 0 when you have none.

        Returns:
            A list of `int`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getContactIDs.md
        """
        return await self._client(functions.GetContactIDs(hash=hash))

    async def get_contacts(self, *, hash: int) -> contacts_TypeContacts:
        """Fetches all your contacts who are on Telegram, with their user data and the number of
        phone book entries saved on the server.

        Args:
            hash: Hash over the saved count and the sorted user ids of your contacts; if it still
                fits you get `types.contacts.ContactsNotModified`. 0 fetches the list.

        Returns:
            `types.contacts.TypeContacts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getContacts.md
        """
        return await self._client(functions.GetContacts(hash=hash))

    async def get_located(
        self,
        *,
        background: bool = False,
        geo_point: TypeInputGeoPoint,
        self_expires: int | None = None,
    ) -> TypeUpdates:
        """Lists users and location-based groups near a point and, if you wish, shows yourself to
        people nearby. Needs a profile photo to become visible. Results come as
        `types.UpdatePeerLocated` in the answer.

        Args:
            background: The position is sent while the app is in the background, so that only your
                visibility is renewed.
            geo_point: Where you are.
            self_expires: Seconds for which others may see you; 0 hides you at once, 2147483647
                means until you stop it. Leave out to stay as you are.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GeoPointInvalid: 400 GEO_POINT_INVALID: The place is no valid point; pass
                latitude from -90 to 90 and longitude from -180 to 180 degrees.
            errors.BusinessAddressActive: 406 BUSINESS_ADDRESS_ACTIVE: The account shows a business
                address, which takes the place of this location; change it with
                `account.update_business_location`.
            errors.UserpicPrivacyRequired: 406 USERPIC_PRIVACY_REQUIRED: Those nearby must be able
                to see the profile photo; open its privacy setting first.
            errors.UserpicUploadRequired: 406 USERPIC_UPLOAD_REQUIRED: Being shown to people nearby
                needs a profile photo; upload one first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getLocated.md
        """
        return await self._client(
            functions.GetLocated(
                background=background, geo_point=geo_point, self_expires=self_expires
            )
        )

    async def get_saved(self) -> list[TypeSavedContact]:
        """Lists the phone book entries you have uploaded, with names, numbers and dates. Only for
        exports: call `account.init_takeout_session` before, and send it through
        `invoke_with_takeout`.

        Returns:
            A list of `types.TypeSavedContact`.

        Raises:
            errors.TakeoutInvalid: 400 TAKEOUT_INVALID: The export session is over or not of this
                account; start another with `account.init_takeout_session`.
            errors.TakeoutRequired: 403 TAKEOUT_REQUIRED: This can only be called within a data
                export; start one with `account.init_takeout_session` and wrap the request in
                `invoke_with_takeout`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getSaved.md
        """
        return await self._client(functions.GetSaved())

    async def get_sponsored_peers(self, *, q: str) -> contacts_TypeSponsoredPeers:
        """Fetches ads for a search text: bots and channels that paid to be shown above the results
        of `contacts.search`. They must be marked as advertising.

        Args:
            q: The text the user is searching for.

        Returns:
            `types.contacts.TypeSponsoredPeers`.

        Raises:
            errors.SearchQueryEmpty: 400 SEARCH_QUERY_EMPTY: Nothing to search for was given; pass a
                text, or a filter where one is possible.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getSponsoredPeers.md
        """
        return await self._client(functions.GetSponsoredPeers(q=q))

    async def get_statuses(self) -> list[TypeContactStatus]:
        """Fetches when each of your contacts was last online, as far as their privacy allows.
        Useful after a long break; later changes come as `types.UpdateUserStatus`.

        Returns:
            A list of `types.TypeContactStatus`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getStatuses.md
        """
        return await self._client(functions.GetStatuses())

    async def get_top_peers(
        self,
        *,
        correspondents: bool = False,
        bots_pm: bool = False,
        bots_inline: bool = False,
        phone_calls: bool = False,
        forward_users: bool = False,
        forward_chats: bool = False,
        groups: bool = False,
        channels: bool = False,
        bots_app: bool = False,
        bots_guestchat: bool = False,
        offset: int,
        limit: int,
        hash: int,
    ) -> contacts_TypeTopPeers:
        """Fetches the people and chats you use most, sorted by a rating per category. Set at least
        one category, else TYPES_EMPTY. When you have switched the feature off the answer is
        `types.contacts.TopPeersDisabled`.

        Args:
            correspondents: Includes users you write with most.
            bots_pm: Includes bots you write with most.
            bots_inline: Includes inline bots used most.
            phone_calls: Includes users you call most.
            forward_users: Includes users you forward messages to.
            forward_chats: Includes chats you forward messages to.
            groups: Includes your most used groups.
            channels: Includes channels you read most.
            bots_app: Includes bots whose mini app you open most.
            bots_guestchat: Includes bots you call most in chats where they are not a member.
            offset: Entries of each category to skip; 0 first.
            limit: Entries wanted in each category.
            hash: Hash over the ids of the peers you already keep; 0 if none.

        Returns:
            `types.contacts.TypeTopPeers`.

        Raises:
            errors.TypesEmpty: 400 TYPES_EMPTY: No kind of frequent contacts was asked for; set at
                least one flag.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.getTopPeers.md
        """
        return await self._client(
            functions.GetTopPeers(
                correspondents=correspondents,
                bots_pm=bots_pm,
                bots_inline=bots_inline,
                phone_calls=phone_calls,
                forward_users=forward_users,
                forward_chats=forward_chats,
                groups=groups,
                channels=channels,
                bots_app=bots_app,
                bots_guestchat=bots_guestchat,
                offset=offset,
                limit=limit,
                hash=hash,
            )
        )

    async def import_contact_token(self, *, token: str) -> TypeUser:
        """Looks up the person behind a `t.me/contact/` link and returns the user, so that you can
        write to them. Expired links give IMPORT_TOKEN_INVALID.

        Args:
            token: Last part of the link.

        Returns:
            `types.TypeUser`.

        Raises:
            errors.ImportTokenInvalid: 400 IMPORT_TOKEN_INVALID: The token from the contact link is
                wrong or over; ask the person for a new link.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.importContactToken.md
        """
        return await self._client(functions.ImportContactToken(token=token))

    async def import_contacts(
        self, *, contacts: list[TypeInputContact]
    ) -> contacts_TypeImportedContacts:
        """Uploads phone book entries and finds which of them use Telegram; those become your
        contacts. Numbers without an account are kept, and you are told when they join. Entries
        listed in `retry_contacts` were skipped because of a limit; send them again later. Many
        imports in a day lead to a flood wait.

        Args:
            contacts: The entries, each with a `client_id` of your choice by which the answer refers
                to it.

        Returns:
            `types.contacts.TypeImportedContacts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.importContacts.md
        """
        return await self._client(functions.ImportContacts(contacts=contacts))

    async def reset_saved(self) -> bool:
        """Deletes the phone book entries your apps have uploaded. Contacts with an account remain.
        New uploads by `contacts.import_contacts` fill it again.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.resetSaved.md
        """
        return await self._client(functions.ResetSaved())

    async def reset_top_peer_rating(
        self, *, category: TypeTopPeerCategory, peer: TypeInputPeer
    ) -> bool:
        """Takes one user or chat out of a list of most used ones, by setting its rating to zero. It
        can climb up again by use.

        Args:
            category: List from which it should vanish.
            peer: User or chat in question.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.resetTopPeerRating.md
        """
        return await self._client(functions.ResetTopPeerRating(category=category, peer=peer))

    async def resolve_phone(self, *, phone: str) -> contacts_TypeResolvedPeer:
        """Finds a user by phone number without adding a contact. Answers PHONE_NOT_OCCUPIED if
        there is no account or its owner does not want to be found by number.

        Args:
            phone: Number in international format, digits only.

        Returns:
            `types.contacts.TypeResolvedPeer`.

        Raises:
            errors.PhoneNotOccupied: 400 PHONE_NOT_OCCUPIED: Nobody with this phone number can be
                found: it has no account, or its owner hides it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.resolvePhone.md
        """
        return await self._client(functions.ResolvePhone(phone=phone))

    async def resolve_username(
        self, *, username: str, referer: str | None = None
    ) -> contacts_TypeResolvedPeer:
        """Turns a username into a user, group or channel together with its access hash; this is the
        way to get hold of a public chat you have not met yet. Results should be cached, as too many
        calls lead to flood waits of hours. Bots can use it too.

        Args:
            username: Username without `@` and without `t.me/`; case does not matter.
            referer: Start parameter of an affiliate link to a bot, so that its owner is credited;
                leave out otherwise.

        Returns:
            `types.contacts.TypeResolvedPeer`.

        Raises:
            errors.ConnectionLayerInvalid: 400 CONNECTION_LAYER_INVALID: The server does not know
                this API layer; wrap the first request in `invoke_with_layer` with a layer that
                exists.
            errors.StarrefExpired: 400 STARREF_EXPIRED: The referral link is no longer valid; open
                the bot without it.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameNotOccupied: 400 USERNAME_NOT_OCCUPIED: Nobody has this username (any
                more); check how it is spelled.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/contacts.resolveUsername.md
        """
        return await self._client(functions.ResolveUsername(username=username, referer=referer))

    async def search(
        self, *, broadcasts: bool = False, bots: bool = False, q: str, limit: int
    ) -> contacts_TypeFound:
        """Finds users, groups and channels by name or username: your own chats and contacts in
        `my_results`, public ones in `results`. To search messages use `messages.search_global`, for
        one exact username `contacts.resolve_username`.

        Args:
            broadcasts: Finds channels only.
            bots: Finds bots only.
            q: Text to search; one that is too short gives QUERY_TOO_SHORT.
            limit: Largest number of global results.

        Returns:
            `types.contacts.TypeFound`.

        Raises:
            errors.QueryTooShort: 400 QUERY_TOO_SHORT: The search text is too short; let the user
                type more characters.
            errors.SearchQueryEmpty: 400 SEARCH_QUERY_EMPTY: Nothing to search for was given; pass a
                text, or a filter where one is possible.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.search.md
        """
        return await self._client(
            functions.Search(broadcasts=broadcasts, bots=bots, q=q, limit=limit)
        )

    async def set_blocked(
        self, *, my_stories_from: bool = False, id: list[TypeInputPeer], limit: int
    ) -> bool:
        """Replaces a part of the block list in one step: the first `limit` entries are exchanged
        for the given ones.

        Args:
            my_stories_from: Replaces entries of the list for stories instead of the main one.
            id: The peers that should be blocked.
            limit: How many of the present entries are replaced; use the number you fetched with
                `contacts.get_blocked`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.setBlocked.md
        """
        return await self._client(
            functions.SetBlocked(my_stories_from=my_stories_from, id=id, limit=limit)
        )

    async def toggle_top_peers(self, *, enabled: bool) -> bool:
        """Lets Telegram keep ratings of your most used chats, or stops that and deletes them.

        Args:
            enabled: True to collect ratings, false to forget them.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.toggleTopPeers.md
        """
        return await self._client(functions.ToggleTopPeers(enabled=enabled))

    async def unblock(self, *, my_stories_from: bool = False, id: TypeInputPeer) -> bool:
        """Takes somebody off the block list again, or off the list of those who may not see your
        stories.

        Args:
            my_stories_from: Acts on the list for stories instead of the main one; must match how
                the person was blocked.
            id: Who to free.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ContactIdInvalid: 400 CONTACT_ID_INVALID: The user cannot be a contact here:
                unknown to this account, or the account itself; pass another user with its access
                hash.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.unblock.md
        """
        return await self._client(functions.Unblock(my_stories_from=my_stories_from, id=id))

    async def update_contact_note(self, *, id: TypeInputUser, note: TypeTextWithEntities) -> bool:
        """Stores a private note about a contact, which only you see, in the profile.

        Args:
            id: The contact, by user id and access hash.
            note: Text of the note with formatting; an empty text removes it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ContactIdInvalid: 400 CONTACT_ID_INVALID: The user cannot be a contact here:
                unknown to this account, or the account itself; pass another user with its access
                hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/contacts.updateContactNote.md
        """
        return await self._client(functions.UpdateContactNote(id=id, note=note))
