"""Constructors of ChannelAdminLogEventsFilter."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChannelAdminLogEventsFilter(
    tl.Constructor, id=0xEA107AE4, name="channelAdminLogEventsFilter"
):
    """Chooses the kinds of entries to fetch from the admin log; set one flag per kind.

    Attributes:
        join: Includes people who joined.
        leave: Includes people who left.
        invite: Includes people who were added by others.
        ban: Includes bans and restrictions imposed.
        unban: Includes bans and restrictions lifted.
        kick: Includes people put out of the chat.
        unkick: Includes people allowed in again.
        promote: Includes new admins and added rights.
        demote: Includes admins who lost rights.
        info: Includes changes of name, description, picture and the like.
        settings: Includes changes of settings.
        pinned: Includes pinned and unpinned messages.
        edit: Includes edited messages.
        delete: Includes deleted messages.
        group_call: Includes voice chats and live streams.
        invites: Includes changes of invite links.
        send: Includes posts made in the channel.
        forums: Includes forum topics.
        sub_extend: Includes prolonged paid subscriptions.
        edit_rank: Includes changed titles of members.

    Source:
        api/constructors/channelAdminLogEventsFilter.md
    """

    flags = tl.flags()
    join: bool = tl.true(bit=0, default=False)
    leave: bool = tl.true(bit=1, default=False)
    invite: bool = tl.true(bit=2, default=False)
    ban: bool = tl.true(bit=3, default=False)
    unban: bool = tl.true(bit=4, default=False)
    kick: bool = tl.true(bit=5, default=False)
    unkick: bool = tl.true(bit=6, default=False)
    promote: bool = tl.true(bit=7, default=False)
    demote: bool = tl.true(bit=8, default=False)
    info: bool = tl.true(bit=9, default=False)
    settings: bool = tl.true(bit=10, default=False)
    pinned: bool = tl.true(bit=11, default=False)
    edit: bool = tl.true(bit=12, default=False)
    delete: bool = tl.true(bit=13, default=False)
    group_call: bool = tl.true(bit=14, default=False)
    invites: bool = tl.true(bit=15, default=False)
    send: bool = tl.true(bit=16, default=False)
    forums: bool = tl.true(bit=17, default=False)
    sub_extend: bool = tl.true(bit=18, default=False)
    edit_rank: bool = tl.true(bit=19, default=False)


TypeChannelAdminLogEventsFilter: TypeAlias = ChannelAdminLogEventsFilter
"""Narrows `channels.get_admin_log` to certain kinds of events; without it all are returned."""
