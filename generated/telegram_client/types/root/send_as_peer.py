"""Constructors of SendAsPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class SendAsPeer(tl.Constructor, id=0xB81C7034, name="sendAsPeer"):
    """One identity under which you may post in a chat.

    Attributes:
        premium_required: Only with Premium may this one be chosen.
        peer: You yourself, the anonymous group, or a channel of yours.

    Source:
        api/constructors/sendAsPeer.md
    """

    flags = tl.flags()
    premium_required: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")


TypeSendAsPeer: TypeAlias = SendAsPeer
"""Possible sender identity, from `channels.get_send_as`."""
