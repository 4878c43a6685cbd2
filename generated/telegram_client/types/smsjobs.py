"""Constructors of smsjobs."""

from __future__ import annotations

from typing import TypeAlias

from ..runtime import tl


class EligibleToJoin(tl.Constructor, id=0xDC8B44CF, name="smsjobs.eligibleToJoin"):
    """You may take part in the program that sends login codes by SMS from your phone.

    Attributes:
        terms_url: Link to the conditions, to be shown first.
        monthly_sent_sms: SMS to be sent in a month to earn the reward.

    Source:
        api/constructors/smsjobs.eligibleToJoin.md
    """

    terms_url: str = tl.string()
    monthly_sent_sms: int = tl.int32()


class Status(tl.Constructor, id=0x2AEE9191, name="smsjobs.status"):
    """How your work in the SMS program stands.

    Attributes:
        allow_international: Set if you allow SMS to other countries.
        recent_sent: SMS sent in the running period.
        recent_since: Beginning of the running period, as Unix time.
        recent_remains: SMS still to send until the next reward.
        total_sent: SMS sent in all.
        total_since: Unix time at which you joined.
        last_gift_slug: Premium gift code you earned last, for `payments.apply_gift_code`.
        terms_url: Link to the conditions.

    Source:
        api/constructors/smsjobs.status.md
    """

    flags = tl.flags()
    allow_international: bool = tl.true(bit=0, default=False)
    recent_sent: int = tl.int32()
    recent_since: int = tl.int32()
    recent_remains: int = tl.int32()
    total_sent: int = tl.int32()
    total_since: int = tl.int32()
    last_gift_slug: str | None = tl.string(bit=1, default=None)
    terms_url: str = tl.string()


TypeEligibilityToJoin: TypeAlias = EligibleToJoin
"""Good news from `smsjobs.is_eligible_to_join`; those who may not join get an error."""
TypeStatus: TypeAlias = Status
"""Your standing in the SMS program, from `smsjobs.get_status`."""
