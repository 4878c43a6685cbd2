"""Constructors of PollResults."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity
    from .message_media import TypeMessageMedia
    from .peer import TypePeer
    from .poll_answer_voters import TypePollAnswerVoters


class PollResults(tl.Constructor, id=0xBA7BB15E, name="pollResults"):
    """Where the voting stands. What you may not know yet (counts, right answers) is left out.

    Attributes:
        min: Same data for all users, so your own choice is missing; keep what you knew about it.
        has_unread_votes: There are votes in your poll that you haven't looked at yet.
        can_view_stats: You may open statistics with `stats.get_poll_stats`.
        results: Count for each option.
        total_voters: Number of people who have voted.
        recent_voters: People who voted last, for showing their pictures; only in public polls.
        solution: Explanation shown to those who answered the quiz wrong.
        solution_entities: Formatting of the explanation.
        solution_media: Picture or other media that goes with the explanation.

    Source:
        api/constructors/pollResults.md
    """

    flags = tl.flags()
    min: bool = tl.true(bit=0, default=False)
    has_unread_votes: bool = tl.true(bit=6, default=False)
    can_view_stats: bool = tl.true(bit=7, default=False)
    results: list[TypePollAnswerVoters] | None = tl.vector(
        tl.boxed("PollAnswerVoters"), bit=1, default=None
    )
    total_voters: int | None = tl.int32(bit=2, default=None)
    recent_voters: list[TypePeer] | None = tl.vector(tl.boxed("Peer"), bit=3, default=None)
    solution: str | None = tl.string(bit=4, default=None)
    solution_entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=4, default=None
    )
    solution_media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=5, default=None)


TypePollResults: TypeAlias = PollResults
"""Votes of a poll, sent with the poll and in `types.UpdateMessagePoll`."""
