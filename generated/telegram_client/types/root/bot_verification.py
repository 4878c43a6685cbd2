"""Constructors of BotVerification."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BotVerification(tl.Constructor, id=0xF93CD45C, name="botVerification"):
    """A verification given by a bot for an organization, not by Telegram.

    Attributes:
        bot_id: Bot that verified.
        icon: Custom emoji shown next to the name.
        description: Explanation to show on the profile.

    Source:
        api/constructors/botVerification.md
    """

    bot_id: int = tl.int64()
    icon: int = tl.int64()
    description: str = tl.string()


TypeBotVerification: TypeAlias = BotVerification
"""Verification mark on a profile; bots give it with `bots.set_custom_verification`."""
