"""Constructors of StarsRevenueStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .stars_amount import TypeStarsAmount


class StarsRevenueStatus(tl.Constructor, id=0xFEBE5491, name="starsRevenueStatus"):
    """What a channel or bot has earned.

    Attributes:
        withdrawal_enabled: Money can be taken out.
        current_balance: What is left after withdrawals.
        available_balance: What may be taken out now.
        overall_revenue: What was earned since the beginning.
        next_withdrawal_at: Unix time from which money can be taken out. Absent means now.

    Source:
        api/constructors/starsRevenueStatus.md
    """

    flags = tl.flags()
    withdrawal_enabled: bool = tl.true(bit=0, default=False)
    current_balance: TypeStarsAmount = tl.boxed("StarsAmount")
    available_balance: TypeStarsAmount = tl.boxed("StarsAmount")
    overall_revenue: TypeStarsAmount = tl.boxed("StarsAmount")
    next_withdrawal_at: int | None = tl.int32(bit=1, default=None)


TypeStarsRevenueStatus: TypeAlias = StarsRevenueStatus
"""Earnings and balance, from `payments.get_stars_revenue_stats`."""
