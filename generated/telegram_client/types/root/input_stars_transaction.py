"""Constructors of InputStarsTransaction."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputStarsTransaction(tl.Constructor, id=0x206AE6D1, name="inputStarsTransaction"):
    """A booking of Stars.

    Attributes:
        refund: Means the booking that gave the Stars back.
        id: Number of the booking.

    Source:
        api/constructors/inputStarsTransaction.md
    """

    flags = tl.flags()
    refund: bool = tl.true(bit=0, default=False)
    id: str = tl.string()


TypeInputStarsTransaction: TypeAlias = InputStarsTransaction
"""Booking to look up with `payments.get_stars_transactions_by_id`."""
