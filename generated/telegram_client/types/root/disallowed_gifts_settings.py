"""Constructors of DisallowedGiftsSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class DisallowedGiftsSettings(tl.Constructor, id=0x71F276C4, name="disallowedGiftsSettings"):
    """Kinds of gifts a user does not want; a set flag refuses.

    Attributes:
        disallow_unlimited_stargifts: Refuses ordinary gifts without a limited number.
        disallow_limited_stargifts: Refuses gifts of a limited edition.
        disallow_unique_stargifts: Refuses collectible gifts.
        disallow_premium_gifts: Refuses premium subscriptions.
        disallow_stargifts_from_channels: Refuses gifts that come from channels.

    Source:
        api/constructors/disallowedGiftsSettings.md
    """

    flags = tl.flags()
    disallow_unlimited_stargifts: bool = tl.true(bit=0, default=False)
    disallow_limited_stargifts: bool = tl.true(bit=1, default=False)
    disallow_unique_stargifts: bool = tl.true(bit=2, default=False)
    disallow_premium_gifts: bool = tl.true(bit=3, default=False)
    disallow_stargifts_from_channels: bool = tl.true(bit=4, default=False)


TypeDisallowedGiftsSettings: TypeAlias = DisallowedGiftsSettings
"""Gift refusals, part of `types.GlobalPrivacySettings`."""
