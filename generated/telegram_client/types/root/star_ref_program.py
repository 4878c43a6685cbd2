"""Constructors of StarRefProgram."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .stars_amount import TypeStarsAmount


class StarRefProgram(tl.Constructor, id=0xDD0C66F2, name="starRefProgram"):
    """A bot's offer to share income with whoever brings it users.

    Attributes:
        bot_id: User id of the bot with the affiliate program.
        commission_permille: Share of the spent Stars the affiliate gets, in thousandths.
        duration_months: For how many months after a user's arrival it is paid. Absent means without
            end.
        end_date: Unix time at which the program closes, if it is ending.
        daily_revenue_per_user: What the bot earns per user and day on average.

    Source:
        api/constructors/starRefProgram.md
    """

    flags = tl.flags()
    bot_id: int = tl.int64()
    commission_permille: int = tl.int32()
    duration_months: int | None = tl.int32(bit=0, default=None)
    end_date: int | None = tl.int32(bit=1, default=None)
    daily_revenue_per_user: TypeStarsAmount | None = tl.boxed("StarsAmount", bit=2, default=None)


TypeStarRefProgram: TypeAlias = StarRefProgram
"""Affiliate program of a bot: the share it pays, and for how long."""
