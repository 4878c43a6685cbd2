"""Constructors of BotVerifierSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BotVerifierSettings(tl.Constructor, id=0xB0CD6617, name="botVerifierSettings"):
    """The power of a bot to verify users and chats for an organization.

    Attributes:
        can_modify_custom_description: The bot may write its own explanation for each verification.
        icon: Custom emoji put next to verified names.
        company: Name of the organization.
        custom_description: Explanation used unless the bot gives another.

    Source:
        api/constructors/botVerifierSettings.md
    """

    flags = tl.flags()
    can_modify_custom_description: bool = tl.true(bit=1, default=False)
    icon: int = tl.int64()
    company: str = tl.string()
    custom_description: str | None = tl.string(bit=0, default=None)


TypeBotVerifierSettings: TypeAlias = BotVerifierSettings
"""What a verifying bot may do, found in `types.BotInfo`."""
