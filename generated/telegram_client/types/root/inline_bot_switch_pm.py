"""Constructors of InlineBotSwitchPM."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InlineBotSwitchPM(tl.Constructor, id=0x3C20629F, name="inlineBotSwitchPM"):
    """Button above the inline results that leads to the private chat with the bot, say for logging
    in.

    Attributes:
        text: Label of the button.
        start_param: Parameter the bot gets after `/start`.

    Source:
        api/constructors/inlineBotSwitchPM.md
    """

    text: str = tl.string()
    start_param: str = tl.string()


TypeInlineBotSwitchPM: TypeAlias = InlineBotSwitchPM
"""Offer to leave the inline results for the bot's own chat."""
