"""Constructors of PeerSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PeerSettings(tl.Constructor, id=0xF47741F7, name="peerSettings"):
    """What the bar on top of a chat should offer or tell, mostly for chats with strangers. Asked
    with `messages.get_peer_settings`.

    Attributes:
        report_spam: Offer a button to report the chat as spam.
        add_contact: Offer to add the user to the contacts.
        block_contact: Offer to block the user.
        share_contact: Offer to share your phone number with this user.
        need_contacts_exception: Your number is hidden from this user; when adding them as a
            contact, ask whether they may see it.
        report_geo: Offer to report that a group does not belong to its place on the map.
        autoarchived: The chat was moved to the archive by itself, since the sender is a stranger;
            offer to take it out.
        invite_members: You have made this group a moment ago; offer to invite people.
        request_chat_broadcast: The join request named below was for a channel. If not set, it was
            for a group.
        business_bot_paused: The connected business bot is paused in this chat.
        business_bot_can_reply: The connected business bot may answer here in your name.
        geo_distance: How many meters away the user was when they found you among people nearby.
        request_chat_title: Group or channel you asked to join; the other side writes as its admin.
        request_chat_date: Unix time of that join request.
        business_bot_id: Bot that manages this chat for you.
        business_bot_manage_url: Link that opens the bot's settings for this chat.
        charge_paid_message_stars: Stars this user pays you for each message.
        registration_month: Month in which the account was made, as `MM.YYYY`; shown as a warning
            about fresh accounts.
        phone_country: Two-letter country code of the user's phone number.
        name_change_date: Unix time of the last change of name.
        photo_change_date: Unix time of the last change of profile photo.

    Source:
        api/constructors/peerSettings.md
    """

    flags = tl.flags()
    report_spam: bool = tl.true(bit=0, default=False)
    add_contact: bool = tl.true(bit=1, default=False)
    block_contact: bool = tl.true(bit=2, default=False)
    share_contact: bool = tl.true(bit=3, default=False)
    need_contacts_exception: bool = tl.true(bit=4, default=False)
    report_geo: bool = tl.true(bit=5, default=False)
    autoarchived: bool = tl.true(bit=7, default=False)
    invite_members: bool = tl.true(bit=8, default=False)
    request_chat_broadcast: bool = tl.true(bit=10, default=False)
    business_bot_paused: bool = tl.true(bit=11, default=False)
    business_bot_can_reply: bool = tl.true(bit=12, default=False)
    geo_distance: int | None = tl.int32(bit=6, default=None)
    request_chat_title: str | None = tl.string(bit=9, default=None)
    request_chat_date: int | None = tl.int32(bit=9, default=None)
    business_bot_id: int | None = tl.int64(bit=13, default=None)
    business_bot_manage_url: str | None = tl.string(bit=13, default=None)
    charge_paid_message_stars: int | None = tl.int64(bit=14, default=None)
    registration_month: str | None = tl.string(bit=15, default=None)
    phone_country: str | None = tl.string(bit=16, default=None)
    name_change_date: int | None = tl.int32(bit=17, default=None)
    photo_change_date: int | None = tl.int32(bit=18, default=None)


TypePeerSettings: TypeAlias = PeerSettings
"""Hints for the action bar of a chat: possible actions and warnings about an unknown sender."""
