"""Constructors of BotCommandScope."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer
    from .input_user import TypeInputUser


class BotCommandScopeDefault(tl.Constructor, id=0x2F6CB2AB, name="botCommandScopeDefault"):
    """The commands hold wherever no narrower setting exists.

    Source:
        api/constructors/botCommandScopeDefault.md
    """


class BotCommandScopeUsers(tl.Constructor, id=0x3C4F04D8, name="botCommandScopeUsers"):
    """The commands hold in private chats.

    Source:
        api/constructors/botCommandScopeUsers.md
    """


class BotCommandScopeChats(tl.Constructor, id=0x6FE1A881, name="botCommandScopeChats"):
    """The commands hold in groups and supergroups.

    Source:
        api/constructors/botCommandScopeChats.md
    """


class BotCommandScopeChatAdmins(tl.Constructor, id=0xB9AA606A, name="botCommandScopeChatAdmins"):
    """The commands hold for admins of groups and supergroups.

    Source:
        api/constructors/botCommandScopeChatAdmins.md
    """


class BotCommandScopePeer(tl.Constructor, id=0xDB9D897D, name="botCommandScopePeer"):
    """The commands hold in one chat.

    Attributes:
        peer: Chat in which these commands are shown.

    Source:
        api/constructors/botCommandScopePeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")


class BotCommandScopePeerAdmins(tl.Constructor, id=0x3FD863D1, name="botCommandScopePeerAdmins"):
    """The commands hold for the admins of one group.

    Attributes:
        peer: Group whose admins see these commands.

    Source:
        api/constructors/botCommandScopePeerAdmins.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")


class BotCommandScopePeerUser(tl.Constructor, id=0x0A1321F3, name="botCommandScopePeerUser"):
    """The commands hold for one member of one group.

    Attributes:
        peer: Group in which that member sees the commands.
        user_id: Group member who sees these commands.

    Source:
        api/constructors/botCommandScopePeerUser.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    user_id: TypeInputUser = tl.boxed("InputUser")


TypeBotCommandScope: TypeAlias = (
    BotCommandScopeDefault
    | BotCommandScopeUsers
    | BotCommandScopeChats
    | BotCommandScopeChatAdmins
    | BotCommandScopePeer
    | BotCommandScopePeerAdmins
    | BotCommandScopePeerUser
)
"""For whom a bot's command list is meant. The narrowest scope that fits is shown. Used by
`bots.set_bot_commands`.
"""
