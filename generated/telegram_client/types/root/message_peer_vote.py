"""Constructors of MessagePeerVote."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class MessagePeerVote(tl.Constructor, id=0xB6CC2D5C, name="messagePeerVote"):
    """A vote, with the chosen answer.

    Attributes:
        peer: Who has cast the vote.
        option: Bytes that stand for the option; pass them back to choose it.
        date: When, as Unix time.

    Source:
        api/constructors/messagePeerVote.md
    """

    peer: TypePeer = tl.boxed("Peer")
    option: bytes = tl.bytes_()
    date: int = tl.int32()


class MessagePeerVoteInputOption(tl.Constructor, id=0x74CDA504, name="messagePeerVoteInputOption"):
    """A vote for the answer that you had asked about.

    Attributes:
        peer: Who has cast the vote.
        date: When, as Unix time.

    Source:
        api/constructors/messagePeerVoteInputOption.md
    """

    peer: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()


class MessagePeerVoteMultiple(tl.Constructor, id=0x4628F6E6, name="messagePeerVoteMultiple"):
    """A vote for several answers.

    Attributes:
        peer: Who has cast the vote.
        options: Option bytes of the chosen answers.
        date: When, as Unix time.

    Source:
        api/constructors/messagePeerVoteMultiple.md
    """

    peer: TypePeer = tl.boxed("Peer")
    options: list[bytes] = tl.vector(tl.bytes_())
    date: int = tl.int32()


TypeMessagePeerVote: TypeAlias = (
    MessagePeerVote | MessagePeerVoteInputOption | MessagePeerVoteMultiple
)
"""A vote in a public poll, from `messages.get_poll_votes`."""
