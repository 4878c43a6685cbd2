"""Constructors of MessageReactor."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class MessageReactor(tl.Constructor, id=0x4BA3A95A, name="messageReactor"):
    """Somebody who gave Stars to a message.

    Attributes:
        top: Belongs to the leading ones.
        my: It is you.
        anonymous: Their name is hidden from others.
        peer_id: Who it is. Absent if anonymous.
        count: How many Stars.

    Source:
        api/constructors/messageReactor.md
    """

    flags = tl.flags()
    top: bool = tl.true(bit=0, default=False)
    my: bool = tl.true(bit=1, default=False)
    anonymous: bool = tl.true(bit=2, default=False)
    peer_id: TypePeer | None = tl.boxed("Peer", bit=3, default=None)
    count: int = tl.int32()


TypeMessageReactor: TypeAlias = MessageReactor
"""A giver of paid reactions in the ranking of a message."""
