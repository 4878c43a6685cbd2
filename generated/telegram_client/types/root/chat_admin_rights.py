"""Constructors of ChatAdminRights."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatAdminRights(tl.Constructor, id=0x5FB224D5, name="chatAdminRights"):
    """What an admin is allowed to do; a set flag grants the right. An object without any flag takes
    the role of admin away.

    Attributes:
        change_info: May change name, picture, description and other settings.
        post_messages: May write posts in a channel.
        edit_messages: May edit the posts of others in a channel.
        delete_messages: May delete messages of others.
        ban_users: May ban and restrict members.
        invite_users: May add people and make invite links.
        pin_messages: May pin messages in a group.
        add_admins: May appoint other admins, with no more rights than one's own.
        anonymous: Writes in the name of the group instead of one's own.
        manage_call: May start and lead voice chats and live streams.
        other: Set for an admin without any other right, who may for instance see the log.
        manage_topics: May create, change and delete forum topics.
        post_stories: May publish stories.
        edit_stories: May change published stories.
        delete_stories: May delete stories.
        manage_direct_messages: May answer direct messages to the channel and decide on suggested
            posts.
        manage_ranks: May give members a title next to their names.
        manage_linked_peers: In a community: may add and remove its chats.

    Source:
        api/constructors/chatAdminRights.md
    """

    flags = tl.flags()
    change_info: bool = tl.true(bit=0, default=False)
    post_messages: bool = tl.true(bit=1, default=False)
    edit_messages: bool = tl.true(bit=2, default=False)
    delete_messages: bool = tl.true(bit=3, default=False)
    ban_users: bool = tl.true(bit=4, default=False)
    invite_users: bool = tl.true(bit=5, default=False)
    pin_messages: bool = tl.true(bit=7, default=False)
    add_admins: bool = tl.true(bit=9, default=False)
    anonymous: bool = tl.true(bit=10, default=False)
    manage_call: bool = tl.true(bit=11, default=False)
    other: bool = tl.true(bit=12, default=False)
    manage_topics: bool = tl.true(bit=13, default=False)
    post_stories: bool = tl.true(bit=14, default=False)
    edit_stories: bool = tl.true(bit=15, default=False)
    delete_stories: bool = tl.true(bit=16, default=False)
    manage_direct_messages: bool = tl.true(bit=17, default=False)
    manage_ranks: bool = tl.true(bit=18, default=False)
    manage_linked_peers: bool = tl.true(bit=19, default=False)


TypeChatAdminRights: TypeAlias = ChatAdminRights
"""Set of admin rights in a chat, given with `channels.edit_admin` or shown for an existing admin.
"""
