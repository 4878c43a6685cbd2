"""Constructors of PrepaidGiveaway."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PrepaidGiveaway(tl.Constructor, id=0xB2539D54, name="prepaidGiveaway"):
    """A giveaway of Premium that is already paid for and waits to be started by an admin.

    Attributes:
        id: Id of the prepaid giveaway, for launching it.
        months: How many months each winner gets.
        quantity: How many winners there will be.
        date: When it was paid for, as Unix time.

    Source:
        api/constructors/prepaidGiveaway.md
    """

    id: int = tl.int64()
    months: int = tl.int32()
    quantity: int = tl.int32()
    date: int = tl.int32()


class PrepaidStarsGiveaway(tl.Constructor, id=0x9A9D77E0, name="prepaidStarsGiveaway"):
    """A giveaway of Stars that is already paid for and waits to be started by an admin.

    Attributes:
        id: Id of the prepaid giveaway, for launching it.
        stars: How many Stars are shared out in all.
        quantity: How many winners there will be.
        boosts: How many boosts the channel gets for it.
        date: When it was paid for, as Unix time.

    Source:
        api/constructors/prepaidStarsGiveaway.md
    """

    id: int = tl.int64()
    stars: int = tl.int64()
    quantity: int = tl.int32()
    boosts: int = tl.int32()
    date: int = tl.int32()


TypePrepaidGiveaway: TypeAlias = PrepaidGiveaway | PrepaidStarsGiveaway
"""Paid but not yet launched giveaway of a channel; start it with
`payments.launch_prepaid_giveaway`.
"""
