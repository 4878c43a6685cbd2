"""Constructors of ConnectedBotStarRef."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ConnectedBotStarRef(tl.Constructor, id=0x19A13F71, name="connectedBotStarRef"):
    """A bot's affiliate program that you have joined: you share its link and earn part of what
    people spend in the bot.

    Attributes:
        revoked: You gave the link up; it brings nothing more.
        url: The link to share.
        date: When you joined, as Unix time.
        bot_id: User id of the bot with the affiliate program.
        commission_permille: Your part of the spending, in thousandths.
        duration_months: For how many months each referred user counts; absent means forever.
        participants: How many people came through the link.
        revenue: Stars earned so far.

    Source:
        api/constructors/connectedBotStarRef.md
    """

    flags = tl.flags()
    revoked: bool = tl.true(bit=1, default=False)
    url: str = tl.string()
    date: int = tl.int32()
    bot_id: int = tl.int64()
    commission_permille: int = tl.int32()
    duration_months: int | None = tl.int32(bit=0, default=None)
    participants: int = tl.int64()
    revenue: int = tl.int64()


TypeConnectedBotStarRef: TypeAlias = ConnectedBotStarRef
"""Your participation in an affiliate program, from `payments.get_connected_star_ref_bots`."""
