"""Methods of the contacts namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

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


class AcceptContact(tl.Function["TypeUpdates"], id=0xF831A20F, name="contacts.acceptContact"):
    """Shares your phone number with a user who has added you, as the bar at the top of the chat
    proposes (`share_contact` in `types.PeerSettings`).

    Args:
        id: The user who may see your number.

    Source:
        api/methods/contacts.acceptContact.md
    """

    id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (
        ("CONTACT_ADD_MISSING", 400),
        ("CONTACT_ID_INVALID", 400),
        ("CONTACT_REQ_MISSING", 400),
        ("MSG_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class AddContact(tl.Function["TypeUpdates"], id=0xD9BA2E54, name="contacts.addContact"):
    """Adds a user you already know as an object to your contacts, or renames one. The name you give
    is what you see from then on. The phone number is not needed. To add by number use
    `contacts.import_contacts`.

    Args:
        add_phone_privacy_exception: Lets this person see your phone number, whatever your privacy
            settings say.
        id: The user to add.
        first_name: First name for your list; must not be empty.
        last_name: Last name for your list; may be empty.
        phone: Phone number to save; an empty string if unknown.
        note: Private note about the person, seen by you only.

    Source:
        api/methods/contacts.addContact.md
    """

    flags = tl.flags()
    add_phone_privacy_exception: bool = tl.true(bit=0, default=False)
    id: TypeInputUser = tl.boxed("InputUser")
    first_name: str = tl.string()
    last_name: str = tl.string()
    phone: str = tl.string()
    note: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("CONTACT_ID_INVALID", 400),
        ("CONTACT_NAME_EMPTY", 400),
        ("MSG_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class Block(tl.Function["bool"], id=0x2E2E8734, name="contacts.block"):
    """Blocks a user or a bot, who can then neither write to you nor call you nor see when you are
    online. They are not told.

    Args:
        my_stories_from: Keeps only your stories from this person; everything else stays allowed.
        id: Who to block.

    Source:
        api/methods/contacts.block.md
    """

    flags = tl.flags()
    my_stories_from: bool = tl.true(bit=0, default=False)
    id: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("CONTACT_ID_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class BlockFromReplies(tl.Function["TypeUpdates"], id=0x29A8962C, name="contacts.blockFromReplies"):
    """Blocks the author of a comment straight from the `@replies` chat, where answers to your
    comments are collected, and cleans up if wanted.

    Args:
        delete_message: Deletes that message from the chat as well.
        delete_history: Deletes all messages of this author from the chat.
        report_spam: Also reports the author for spam.
        msg_id: Number of the message in the replies chat.

    Source:
        api/methods/contacts.blockFromReplies.md
    """

    flags = tl.flags()
    delete_message: bool = tl.true(bit=0, default=False)
    delete_history: bool = tl.true(bit=1, default=False)
    report_spam: bool = tl.true(bit=2, default=False)
    msg_id: int = tl.int32()

    ERRORS = (("MSG_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteByPhones(tl.Function["bool"], id=0x1013FD9E, name="contacts.deleteByPhones"):
    """Removes contacts by phone number, which also works for saved entries that have no account.

    Args:
        phones: Phone numbers in international format.

    Source:
        api/methods/contacts.deleteByPhones.md
    """

    phones: list[str] = tl.vector(tl.string())

    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteContacts(tl.Function["TypeUpdates"], id=0x096A0E00, name="contacts.deleteContacts"):
    """Removes users from your contacts, and their saved phone number and name too. Chats with them
    stay. They are not told, but no longer count as contacts in your privacy rules.

    Args:
        id: Users to remove.

    Source:
        api/methods/contacts.deleteContacts.md
    """

    id: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))

    ERRORS = (("MSG_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class EditCloseFriends(tl.Function["bool"], id=0xBA6705F0, name="contacts.editCloseFriends"):
    """Replaces your list of close friends, who may see stories marked for them and privacy rules
    for close friends. Nobody is told.

    Args:
        id: User ids of all close friends from now on; they have to be contacts. Empty to have none.

    Source:
        api/methods/contacts.editCloseFriends.md
    """

    id: list[int] = tl.vector(tl.int64())

    ACCESS = {"users": True, "bots": False, "business": False}


class ExportContactToken(
    tl.Function["TypeExportedContactToken"], id=0xF8654027, name="contacts.exportContactToken"
):
    """Makes a short-lived `t.me/contact/` link by which others can add you without username or
    phone number, for example as a QR code. The answer tells when it expires.

    Source:
        api/methods/contacts.exportContactToken.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetBirthdays(
    tl.Function["contacts_TypeContactBirthdays"], id=0xDAEDA864, name="contacts.getBirthdays"
):
    """Lists contacts whose birthday is today or within a day of it, for congratulating. Asking
    every six to eight hours is enough.

    Source:
        api/methods/contacts.getBirthdays.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetBlocked(tl.Function["contacts_TypeBlocked"], id=0x9A868F80, name="contacts.getBlocked"):
    """Lists whom you have blocked, newest first, in pages. A full answer is
    `types.contacts.Blocked`, a page of a longer list `types.contacts.BlockedSlice`.

    Args:
        my_stories_from: Lists those barred from your stories, not those fully blocked.
        offset: Entries to skip; 0 for the start.
        limit: Entries on a page.

    Source:
        api/methods/contacts.getBlocked.md
    """

    flags = tl.flags()
    my_stories_from: bool = tl.true(bit=0, default=False)
    offset: int = tl.int32()
    limit: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetContactIDs(
    tl.Function["list[int]"],
    id=0x7ADC669D,
    name="contacts.getContactIDs",
    result=tl.vector(tl.int32()),
):
    """Fetches just the user ids of your contacts. It dates from the time of 32-bit ids, which newer
    accounts exceed, so `contacts.get_contacts` is the better choice.

    Args:
        hash: Hash over the ids you have; 0 when you have none.

    Source:
        api/methods/contacts.getContactIDs.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetContacts(tl.Function["contacts_TypeContacts"], id=0x5DD69E12, name="contacts.getContacts"):
    """Fetches all your contacts who are on Telegram, with their user data and the number of phone
    book entries saved on the server.

    Args:
        hash: Hash over the saved count and the sorted user ids of your contacts; if it still fits
            you get `types.contacts.ContactsNotModified`. 0 fetches the list.

    Source:
        api/methods/contacts.getContacts.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetLocated(tl.Function["TypeUpdates"], id=0xD348BC44, name="contacts.getLocated"):
    """Lists users and location-based groups near a point and, if you wish, shows yourself to people
    nearby. Needs a profile photo to become visible. Results come as `types.UpdatePeerLocated` in
    the answer.

    Args:
        background: The position is sent while the app is in the background, so that only your
            visibility is renewed.
        geo_point: Where you are.
        self_expires: Seconds for which others may see you; 0 hides you at once, 2147483647 means
            until you stop it. Leave out to stay as you are.

    Source:
        api/methods/contacts.getLocated.md
    """

    flags = tl.flags()
    background: bool = tl.true(bit=1, default=False)
    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    self_expires: int | None = tl.int32(bit=0, default=None)

    ERRORS = (
        ("GEO_POINT_INVALID", 400),
        ("BUSINESS_ADDRESS_ACTIVE", 406),
        ("USERPIC_PRIVACY_REQUIRED", 406),
        ("USERPIC_UPLOAD_REQUIRED", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSaved(
    tl.Function["list[TypeSavedContact]"],
    id=0x82F1E39F,
    name="contacts.getSaved",
    result=tl.vector(tl.boxed("SavedContact")),
):
    """Lists the phone book entries you have uploaded, with names, numbers and dates. Only for
    exports: call `account.init_takeout_session` before, and send it through `invoke_with_takeout`.

    Source:
        api/methods/contacts.getSaved.md
    """

    ERRORS = (("TAKEOUT_INVALID", 400), ("TAKEOUT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSponsoredPeers(
    tl.Function["contacts_TypeSponsoredPeers"], id=0xB6C8C393, name="contacts.getSponsoredPeers"
):
    """Fetches ads for a search text: bots and channels that paid to be shown above the results of
    `contacts.search`. They must be marked as advertising.

    Args:
        q: The text the user is searching for.

    Source:
        api/methods/contacts.getSponsoredPeers.md
    """

    q: str = tl.string()

    ERRORS = (("SEARCH_QUERY_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStatuses(
    tl.Function["list[TypeContactStatus]"],
    id=0xC4A353EE,
    name="contacts.getStatuses",
    result=tl.vector(tl.boxed("ContactStatus")),
):
    """Fetches when each of your contacts was last online, as far as their privacy allows. Useful
    after a long break; later changes come as `types.UpdateUserStatus`.

    Source:
        api/methods/contacts.getStatuses.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetTopPeers(tl.Function["contacts_TypeTopPeers"], id=0x973478B6, name="contacts.getTopPeers"):
    """Fetches the people and chats you use most, sorted by a rating per category. Set at least one
    category, else TYPES_EMPTY. When you have switched the feature off the answer is
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

    Source:
        api/methods/contacts.getTopPeers.md
    """

    flags = tl.flags()
    correspondents: bool = tl.true(bit=0, default=False)
    bots_pm: bool = tl.true(bit=1, default=False)
    bots_inline: bool = tl.true(bit=2, default=False)
    phone_calls: bool = tl.true(bit=3, default=False)
    forward_users: bool = tl.true(bit=4, default=False)
    forward_chats: bool = tl.true(bit=5, default=False)
    groups: bool = tl.true(bit=10, default=False)
    channels: bool = tl.true(bit=15, default=False)
    bots_app: bool = tl.true(bit=16, default=False)
    bots_guestchat: bool = tl.true(bit=17, default=False)
    offset: int = tl.int32()
    limit: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (("TYPES_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ImportContactToken(
    tl.Function["TypeUser"], id=0x13005788, name="contacts.importContactToken"
):
    """Looks up the person behind a `t.me/contact/` link and returns the user, so that you can write
    to them. Expired links give IMPORT_TOKEN_INVALID.

    Args:
        token: Last part of the link.

    Source:
        api/methods/contacts.importContactToken.md
    """

    token: str = tl.string(secret=True)

    ERRORS = (("IMPORT_TOKEN_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ImportContacts(
    tl.Function["contacts_TypeImportedContacts"], id=0x2C800BE5, name="contacts.importContacts"
):
    """Uploads phone book entries and finds which of them use Telegram; those become your contacts.
    Numbers without an account are kept, and you are told when they join. Entries listed in
    `retry_contacts` were skipped because of a limit; send them again later. Many imports in a day
    lead to a flood wait.

    Args:
        contacts: The entries, each with a `client_id` of your choice by which the answer refers to
            it.

    Source:
        api/methods/contacts.importContacts.md
    """

    contacts: list[TypeInputContact] = tl.vector(tl.boxed("InputContact"))

    ACCESS = {"users": True, "bots": False, "business": False}


class ResetSaved(tl.Function["bool"], id=0x879537F1, name="contacts.resetSaved"):
    """Deletes the phone book entries your apps have uploaded. Contacts with an account remain. New
    uploads by `contacts.import_contacts` fill it again.

    Source:
        api/methods/contacts.resetSaved.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ResetTopPeerRating(tl.Function["bool"], id=0x1AE373AC, name="contacts.resetTopPeerRating"):
    """Takes one user or chat out of a list of most used ones, by setting its rating to zero. It can
    climb up again by use.

    Args:
        category: List from which it should vanish.
        peer: User or chat in question.

    Source:
        api/methods/contacts.resetTopPeerRating.md
    """

    category: TypeTopPeerCategory = tl.boxed("TopPeerCategory")
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResolvePhone(
    tl.Function["contacts_TypeResolvedPeer"], id=0x8AF94344, name="contacts.resolvePhone"
):
    """Finds a user by phone number without adding a contact. Answers PHONE_NOT_OCCUPIED if there is
    no account or its owner does not want to be found by number.

    Args:
        phone: Number in international format, digits only.

    Source:
        api/methods/contacts.resolvePhone.md
    """

    phone: str = tl.string()

    ERRORS = (("PHONE_NOT_OCCUPIED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResolveUsername(
    tl.Function["contacts_TypeResolvedPeer"], id=0x725AFBBC, name="contacts.resolveUsername"
):
    """Turns a username into a user, group or channel together with its access hash; this is the way
    to get hold of a public chat you have not met yet. Results should be cached, as too many calls
    lead to flood waits of hours. Bots can use it too.

    Args:
        username: Username without `@` and without `t.me/`; case does not matter.
        referer: Start parameter of an affiliate link to a bot, so that its owner is credited; leave
            out otherwise.

    Source:
        api/methods/contacts.resolveUsername.md
    """

    flags = tl.flags()
    username: str = tl.string()
    referer: str | None = tl.string(bit=0, default=None)

    ERRORS = (
        ("CONNECTION_LAYER_INVALID", 400),
        ("STARREF_EXPIRED", 400),
        ("USERNAME_INVALID", 400),
        ("USERNAME_NOT_OCCUPIED", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class Search(tl.Function["contacts_TypeFound"], id=0x05F58D0F, name="contacts.search"):
    """Finds users, groups and channels by name or username: your own chats and contacts in
    `my_results`, public ones in `results`. To search messages use `messages.search_global`, for one
    exact username `contacts.resolve_username`.

    Args:
        broadcasts: Finds channels only.
        bots: Finds bots only.
        q: Text to search; one that is too short gives QUERY_TOO_SHORT.
        limit: Largest number of global results.

    Source:
        api/methods/contacts.search.md
    """

    flags = tl.flags()
    broadcasts: bool = tl.true(bit=0, default=False)
    bots: bool = tl.true(bit=1, default=False)
    q: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("QUERY_TOO_SHORT", 400), ("SEARCH_QUERY_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SetBlocked(tl.Function["bool"], id=0x94C65C76, name="contacts.setBlocked"):
    """Replaces a part of the block list in one step: the first `limit` entries are exchanged for
    the given ones.

    Args:
        my_stories_from: Replaces entries of the list for stories instead of the main one.
        id: The peers that should be blocked.
        limit: How many of the present entries are replaced; use the number you fetched with
            `contacts.get_blocked`.

    Source:
        api/methods/contacts.setBlocked.md
    """

    flags = tl.flags()
    my_stories_from: bool = tl.true(bit=0, default=False)
    id: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))
    limit: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleTopPeers(tl.Function["bool"], id=0x8514BDDA, name="contacts.toggleTopPeers"):
    """Lets Telegram keep ratings of your most used chats, or stops that and deletes them.

    Args:
        enabled: True to collect ratings, false to forget them.

    Source:
        api/methods/contacts.toggleTopPeers.md
    """

    enabled: bool = tl.boolean()

    ACCESS = {"users": True, "bots": False, "business": False}


class Unblock(tl.Function["bool"], id=0xB550D328, name="contacts.unblock"):
    """Takes somebody off the block list again, or off the list of those who may not see your
    stories.

    Args:
        my_stories_from: Acts on the list for stories instead of the main one; must match how the
            person was blocked.
        id: Who to free.

    Source:
        api/methods/contacts.unblock.md
    """

    flags = tl.flags()
    my_stories_from: bool = tl.true(bit=0, default=False)
    id: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("CONTACT_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateContactNote(tl.Function["bool"], id=0x139F63FB, name="contacts.updateContactNote"):
    """Stores a private note about a contact, which only you see, in the profile.

    Args:
        id: The contact, by user id and access hash.
        note: Text of the note with formatting; an empty text removes it.

    Source:
        api/methods/contacts.updateContactNote.md
    """

    id: TypeInputUser = tl.boxed("InputUser")
    note: TypeTextWithEntities = tl.boxed("TextWithEntities")

    ERRORS = (("CONTACT_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}
