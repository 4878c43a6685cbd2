"""Constructors of StarsGiveawayWinnersOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class StarsGiveawayWinnersOption(tl.Constructor, id=0x54236209, name="starsGiveawayWinnersOption"):
    """One way to split the Stars of a giveaway.

    Attributes:
        default: Preselect this one.
        users: Number of winners.
        per_user_stars: Stars for each of them.

    Source:
        api/constructors/starsGiveawayWinnersOption.md
    """

    flags = tl.flags()
    default: bool = tl.true(bit=0, default=False)
    users: int = tl.int32()
    per_user_stars: int = tl.int64()


TypeStarsGiveawayWinnersOption: TypeAlias = StarsGiveawayWinnersOption
"""Number of winners and the share of each."""
