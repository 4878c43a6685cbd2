"""Constructors of BusinessBotRights."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BusinessBotRights(tl.Constructor, id=0xA0624CF7, name="businessBotRights"):
    """What a connected bot may do in the user's name; a set flag permits.

    Attributes:
        reply: Write in chats that were active in the last 24 hours.
        read_messages: Mark messages as read.
        delete_sent_messages: Delete messages that the bot sent.
        delete_received_messages: Delete all messages of the chats it handles.
        edit_name: Change the user's name.
        edit_bio: Change the profile text.
        edit_profile_photo: Change the profile picture.
        edit_username: Change the public name.
        view_gifts: See gifts and the Star balance.
        sell_gifts: Convert gifts into Stars.
        change_gift_settings: Change which gifts the user accepts and shows.
        transfer_and_upgrade_gifts: Pass gifts on and upgrade them.
        transfer_stars: Move the user's Stars to the bot.
        manage_stories: Post, edit and delete stories.

    Source:
        api/constructors/businessBotRights.md
    """

    flags = tl.flags()
    reply: bool = tl.true(bit=0, default=False)
    read_messages: bool = tl.true(bit=1, default=False)
    delete_sent_messages: bool = tl.true(bit=2, default=False)
    delete_received_messages: bool = tl.true(bit=3, default=False)
    edit_name: bool = tl.true(bit=4, default=False)
    edit_bio: bool = tl.true(bit=5, default=False)
    edit_profile_photo: bool = tl.true(bit=6, default=False)
    edit_username: bool = tl.true(bit=7, default=False)
    view_gifts: bool = tl.true(bit=8, default=False)
    sell_gifts: bool = tl.true(bit=9, default=False)
    change_gift_settings: bool = tl.true(bit=10, default=False)
    transfer_and_upgrade_gifts: bool = tl.true(bit=11, default=False)
    transfer_stars: bool = tl.true(bit=12, default=False)
    manage_stories: bool = tl.true(bit=13, default=False)


TypeBusinessBotRights: TypeAlias = BusinessBotRights
"""Permissions of a connected bot; given with `account.update_connected_bot`."""
