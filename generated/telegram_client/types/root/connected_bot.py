"""Constructors of ConnectedBot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .business_bot_recipients import TypeBusinessBotRecipients
    from .business_bot_rights import TypeBusinessBotRights


class ConnectedBot(tl.Constructor, id=0x033ED001, name="connectedBot"):
    """A bot that works on behalf of your account.

    Attributes:
        bot_id: User id of the connected business bot.
        recipients: Chats it may handle.
        rights: What it may do.
        device: Device on which it was connected.
        date: When it was connected, as Unix time.
        location: Place from which it was connected, guessed from the network address.

    Source:
        api/constructors/connectedBot.md
    """

    flags = tl.flags()
    bot_id: int = tl.int64()
    recipients: TypeBusinessBotRecipients = tl.boxed("BusinessBotRecipients")
    rights: TypeBusinessBotRights = tl.boxed("BusinessBotRights")
    device: str | None = tl.string(bit=0, default=None)
    date: int | None = tl.int32(bit=1, default=None)
    location: str | None = tl.string(bit=2, default=None)


TypeConnectedBot: TypeAlias = ConnectedBot
"""Bot that acts for a user, from `account.get_connected_bots`."""
