"""Constructors of BotBusinessConnection."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .business_bot_rights import TypeBusinessBotRights


class BotBusinessConnection(tl.Constructor, id=0x8F34B2F5, name="botBusinessConnection"):
    """A user's permission for a bot to act in their name, seen by the bot in
    `types.UpdateBotBusinessConnect`.

    Attributes:
        disabled: The permission was withdrawn.
        connection_id: Wrap requests made for the user in `invoke_with_business_connection` with it.
        user_id: The user who gave it.
        dc_id: Data center to send such requests to.
        date: When it was given, as Unix time.
        rights: What the bot may do. Absent if nothing.

    Source:
        api/constructors/botBusinessConnection.md
    """

    flags = tl.flags()
    disabled: bool = tl.true(bit=1, default=False)
    connection_id: str = tl.string()
    user_id: int = tl.int64()
    dc_id: int = tl.int32()
    date: int = tl.int32()
    rights: TypeBusinessBotRights | None = tl.boxed("BusinessBotRights", bit=2, default=None)


TypeBotBusinessConnection: TypeAlias = BotBusinessConnection
"""Link between a bot and a user it works for; ask for one with
`account.get_bot_business_connection`.
"""
