"""Constructors of PollAnswerVoters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class PollAnswerVoters(tl.Constructor, id=0x3645230A, name="pollAnswerVoters"):
    """How one option of a poll stands.

    Attributes:
        chosen: You voted for it.
        correct: It is a right answer of the quiz; only known after you have answered.
        option: Bytes that stand for the option; pass them back to choose it.
        voters: Number of votes it got.
        recent_voters: Some of those who voted for it last, in polls with public votes.

    Source:
        api/constructors/pollAnswerVoters.md
    """

    flags = tl.flags()
    chosen: bool = tl.true(bit=0, default=False)
    correct: bool = tl.true(bit=1, default=False)
    option: bytes = tl.bytes_()
    voters: int | None = tl.int32(bit=2, default=None)
    recent_voters: list[TypePeer] | None = tl.vector(tl.boxed("Peer"), bit=2, default=None)


TypePollAnswerVoters: TypeAlias = PollAnswerVoters
"""Count of votes for one poll option."""
