"""Constructors of RequestPeerType."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat_admin_rights import TypeChatAdminRights


class RequestPeerTypeUser(tl.Constructor, id=0x5F3B8A00, name="requestPeerTypeUser"):
    """A bot's button asks the user to pick other users.

    Attributes:
        bot: True for bots only, false for people only, absent for both.
        premium: True for Premium users only, false for users without, absent for both.

    Source:
        api/constructors/requestPeerTypeUser.md
    """

    flags = tl.flags()
    bot: bool | None = tl.boolean(bit=0, default=None)
    premium: bool | None = tl.boolean(bit=1, default=None)


class RequestPeerTypeChat(tl.Constructor, id=0xC9F06E1B, name="requestPeerTypeChat"):
    """A bot's button asks the user to pick a group.

    Attributes:
        creator: Only groups the user owns.
        bot_participant: Only groups the bot is already in.
        has_username: True for public groups only, false for private ones, absent for both.
        forum: True for forums only, false for groups without topics, absent for both.
        user_admin_rights: Rights the user must have in the group.
        bot_admin_rights: Rights the bot must have; the user is asked to grant missing ones.

    Source:
        api/constructors/requestPeerTypeChat.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    bot_participant: bool = tl.true(bit=5, default=False)
    has_username: bool | None = tl.boolean(bit=3, default=None)
    forum: bool | None = tl.boolean(bit=4, default=None)
    user_admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=1, default=None)
    bot_admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=2, default=None)


class RequestPeerTypeBroadcast(tl.Constructor, id=0x339BEF6C, name="requestPeerTypeBroadcast"):
    """A bot's button asks the user to pick a channel.

    Attributes:
        creator: Only channels the user owns.
        has_username: True for public channels only, false for private ones, absent for both.
        user_admin_rights: Rights the user must have in the channel.
        bot_admin_rights: Rights the bot must have; the user is asked to grant missing ones.

    Source:
        api/constructors/requestPeerTypeBroadcast.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    has_username: bool | None = tl.boolean(bit=3, default=None)
    user_admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=1, default=None)
    bot_admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=2, default=None)


class RequestPeerTypeCreateBot(tl.Constructor, id=0x3E81E078, name="requestPeerTypeCreateBot"):
    """A manager bot's button asks the user to create a new bot that the manager will steer.

    Attributes:
        bot_managed: The new bot is put under the manager's control; always set it.
        suggested_name: Display name to start with in the form.
        suggested_username: Username to start with in the form.

    Source:
        api/constructors/requestPeerTypeCreateBot.md
    """

    flags = tl.flags()
    bot_managed: bool = tl.true(bit=0, default=False)
    suggested_name: str | None = tl.string(bit=1, default=None)
    suggested_username: str | None = tl.string(bit=2, default=None)


TypeRequestPeerType: TypeAlias = (
    RequestPeerTypeUser | RequestPeerTypeChat | RequestPeerTypeBroadcast | RequestPeerTypeCreateBot
)
"""What a `types.KeyboardButtonRequestPeer` wants from the user: a person, group, channel, or a new
bot.
"""
