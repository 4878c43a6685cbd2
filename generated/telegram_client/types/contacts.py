"""Constructors of contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.contact import TypeContact
    from .root.contact_birthday import TypeContactBirthday
    from .root.imported_contact import TypeImportedContact
    from .root.peer import TypePeer
    from .root.peer_blocked import TypePeerBlocked
    from .root.popular_contact import TypePopularContact
    from .root.sponsored_peer import TypeSponsoredPeer
    from .root.top_peer_category_peers import TypeTopPeerCategoryPeers
    from .root.user import TypeUser


class Blocked(tl.Constructor, id=0x0ADE1591, name="contacts.blocked"):
    """All the people and chats you blocked, in one answer.

    Attributes:
        blocked: Who is blocked and since when.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.blocked.md
    """

    blocked: list[TypePeerBlocked] = tl.vector(tl.boxed("PeerBlocked"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class BlockedSlice(tl.Constructor, id=0xE1664194, name="contacts.blockedSlice"):
    """One page of a long block list.

    Attributes:
        count: How many you have blocked altogether.
        blocked: The entries of this page, each with the time of blocking.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.blockedSlice.md
    """

    count: int = tl.int32()
    blocked: list[TypePeerBlocked] = tl.vector(tl.boxed("PeerBlocked"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ContactBirthdays(tl.Constructor, id=0x114FF30D, name="contacts.contactBirthdays"):
    """Contacts who celebrate their birthday about now.

    Attributes:
        contacts: User id and birthday of each such contact.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.contactBirthdays.md
    """

    contacts: list[TypeContactBirthday] = tl.vector(tl.boxed("ContactBirthday"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ContactsNotModified(tl.Constructor, id=0xB74BA9D2, name="contacts.contactsNotModified"):
    """Your address book has not changed since the hash you sent; go on using the stored copy.

    Source:
        api/constructors/contacts.contactsNotModified.md
    """


class Contacts(tl.Constructor, id=0xEAE87E42, name="contacts.contacts"):
    """Your address book on Telegram: everyone you saved who has an account.

    Attributes:
        contacts: One entry per contact, with the user id and whether he saved you too.
        saved_count: How many phone numbers you have handed over in total, those without a Telegram
            account included.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.contacts.md
    """

    contacts: list[TypeContact] = tl.vector(tl.boxed("Contact"))
    saved_count: int = tl.int32()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Found(tl.Constructor, id=0xB3134D9D, name="contacts.found"):
    """Search results for a name or username, sorted into what you already know and what the whole
    of Telegram offers.

    Attributes:
        my_results: Hits among your contacts and chats.
        results: Hits elsewhere; public users, groups and channels.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.found.md
    """

    my_results: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    results: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ImportedContacts(tl.Constructor, id=0x77D01C3B, name="contacts.importedContacts"):
    """Outcome of sending phone numbers to the address book: which of them have Telegram, and which
    must be tried again.

    Attributes:
        imported: Numbers for which an account was found, each with the `client_id` you gave it.
        popular_invites: Numbers without an account that many Telegram users have in their address
            books; good candidates for an invitation.
        retry_contacts: `client_id` of the entries the server did not handle; send those again
            later.
        users: The users found, with their names as you saved them.

    Source:
        api/constructors/contacts.importedContacts.md
    """

    imported: list[TypeImportedContact] = tl.vector(tl.boxed("ImportedContact"))
    popular_invites: list[TypePopularContact] = tl.vector(tl.boxed("PopularContact"))
    retry_contacts: list[int] = tl.vector(tl.int64())
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ResolvedPeer(tl.Constructor, id=0x7F077AD9, name="contacts.resolvedPeer"):
    """Owner of a username or phone number, together with his access hash inside `users` or `chats`.

    Attributes:
        peer: The user, group or channel; take its full record from `users` or `chats`.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.resolvedPeer.md
    """

    peer: TypePeer = tl.boxed("Peer")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SponsoredPeersEmpty(tl.Constructor, id=0xEA32B4B1, name="contacts.sponsoredPeersEmpty"):
    """No advertised chats or bots fit the search.

    Source:
        api/constructors/contacts.sponsoredPeersEmpty.md
    """


class SponsoredPeers(tl.Constructor, id=0xEB032884, name="contacts.sponsoredPeers"):
    """Chats and bots whose owners pay to stand on top of the search results.

    Attributes:
        peers: The advertised entries, to be marked as ads.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.sponsoredPeers.md
    """

    peers: list[TypeSponsoredPeer] = tl.vector(tl.boxed("SponsoredPeer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class TopPeersNotModified(tl.Constructor, id=0xDE266EF5, name="contacts.topPeersNotModified"):
    """The ranking is the same as the one whose hash you sent.

    Source:
        api/constructors/contacts.topPeersNotModified.md
    """


class TopPeers(tl.Constructor, id=0x70B772A8, name="contacts.topPeers"):
    """The chats you use most often, ranked separately for several purposes.

    Attributes:
        categories: One ranking per purpose, such as correspondents, groups, inline bots or calls.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/contacts.topPeers.md
    """

    categories: list[TypeTopPeerCategoryPeers] = tl.vector(tl.boxed("TopPeerCategoryPeers"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class TopPeersDisabled(tl.Constructor, id=0xB52C939D, name="contacts.topPeersDisabled"):
    """You switched the suggestion of frequent contacts off, so there is no ranking.

    Source:
        api/constructors/contacts.topPeersDisabled.md
    """


TypeBlocked: TypeAlias = Blocked | BlockedSlice
"""Your block list, from `contacts.get_blocked`. The slice variant means that there are more pages.
"""
TypeContactBirthdays: TypeAlias = ContactBirthdays
"""Answer to `contacts.get_birthdays`, for reminding the user of birthdays nearby."""
TypeContacts: TypeAlias = ContactsNotModified | Contacts
"""Answer to `contacts.get_contacts`: the list, or the word that nothing is new;
`types.contacts.ContactsNotModified` says that what you hold is still current.
"""
TypeFound: TypeAlias = Found
"""What a search with `contacts.search` brought up."""
TypeImportedContacts: TypeAlias = ImportedContacts
"""What `contacts.import_contacts` answers after it has looked the phone numbers up."""
TypeResolvedPeer: TypeAlias = ResolvedPeer
"""Answer of `contacts.resolve_username` and `contacts.resolve_phone`; holds everything needed to
write to the one found.
"""
TypeSponsoredPeers: TypeAlias = SponsoredPeersEmpty | SponsoredPeers
"""Paid entries for a search text, asked for with `contacts.get_sponsored_peers`."""
TypeTopPeers: TypeAlias = TopPeersNotModified | TopPeers | TopPeersDisabled
"""Ranking of the most used chats, from `contacts.get_top_peers`, or the reason why none is sent."""
