"""Constructors of PaidReactionPrivacy."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer


class PaidReactionPrivacyDefault(tl.Constructor, id=0x206AD49E, name="paidReactionPrivacyDefault"):
    """The sender of paid reactions appears under their own name in the list of top senders.

    Source:
        api/constructors/paidReactionPrivacyDefault.md
    """


class PaidReactionPrivacyAnonymous(
    tl.Constructor, id=0x1F0C1AD9, name="paidReactionPrivacyAnonymous"
):
    """The sender of paid reactions is not named.

    Source:
        api/constructors/paidReactionPrivacyAnonymous.md
    """


class PaidReactionPrivacyPeer(tl.Constructor, id=0xDC6CFCF0, name="paidReactionPrivacyPeer"):
    """Paid reactions are shown as coming from a channel the user owns.

    Attributes:
        peer: Channel to appear as.

    Source:
        api/constructors/paidReactionPrivacyPeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")


TypePaidReactionPrivacy: TypeAlias = (
    PaidReactionPrivacyDefault | PaidReactionPrivacyAnonymous | PaidReactionPrivacyPeer
)
"""How someone who pays Stars to react is shown to others: openly, not at all, or as one of their
channels.
"""
