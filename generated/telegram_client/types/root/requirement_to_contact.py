"""Constructors of RequirementToContact."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class RequirementToContactEmpty(tl.Constructor, id=0x050A9839, name="requirementToContactEmpty"):
    """Nothing stands in the way; you may write.

    Source:
        api/constructors/requirementToContactEmpty.md
    """


class RequirementToContactPremium(
    tl.Constructor, id=0xE581E4E9, name="requirementToContactPremium"
):
    """Only users with Premium may write to them.

    Source:
        api/constructors/requirementToContactPremium.md
    """


class RequirementToContactPaidMessages(
    tl.Constructor, id=0xB4F67E93, name="requirementToContactPaidMessages"
):
    """Every message to them has to be paid for; pass the price in `allow_paid_stars` when sending.

    Attributes:
        stars_amount: Price of one message in Stars.

    Source:
        api/constructors/requirementToContactPaidMessages.md
    """

    stars_amount: int = tl.int64()


TypeRequirementToContact: TypeAlias = (
    RequirementToContactEmpty | RequirementToContactPremium | RequirementToContactPaidMessages
)
"""What you need before you can write to a user, asked with `users.get_requirements_to_contact`."""
