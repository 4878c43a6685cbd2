"""Constructors of Poll."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .poll_answer import TypePollAnswer
    from .text_with_entities import TypeTextWithEntities


class Poll(tl.Constructor, id=0x966E2DBF, name="poll"):
    """Question and options of a poll, without the votes; those are in `types.PollResults`. To send
    a new poll, put it into `types.InputMediaPoll`.

    Attributes:
        id: Number the server gives the poll; pass 0 when creating one.
        closed: No more votes are taken. Editing the message with this flag closes your poll.
        public_voters: Everyone can see who voted for what.
        multiple_choice: Voters may tick several options.
        quiz: There are right answers, revealed after voting.
        open_answers: Participants may add options of their own with `messages.add_poll_answer`.
        revoting_disabled: A vote once given cannot be changed or taken back.
        shuffle_answers: Every user sees the options in a different order.
        hide_results_until_close: Nobody sees the counts before the poll is closed.
        creator: The poll is yours.
        subscribers_only: Only people who have been members for at least a day may vote.
        question: What is asked.
        answers: The options one can vote for.
        close_period: Seconds after sending at which the poll closes; not together with
            `close_date`.
        close_date: Unix time at which the poll closes; not together with `close_period`.
        countries_iso2: Only people from these countries (two-letter codes) may vote.
        hash: Changes with the poll; pass it as `poll_hash` to `messages.get_poll_results`. 0 when
            creating.

    Source:
        api/constructors/poll.md
    """

    id: int = tl.int64()
    flags = tl.flags()
    closed: bool = tl.true(bit=0, default=False)
    public_voters: bool = tl.true(bit=1, default=False)
    multiple_choice: bool = tl.true(bit=2, default=False)
    quiz: bool = tl.true(bit=3, default=False)
    open_answers: bool = tl.true(bit=6, default=False)
    revoting_disabled: bool = tl.true(bit=7, default=False)
    shuffle_answers: bool = tl.true(bit=8, default=False)
    hide_results_until_close: bool = tl.true(bit=9, default=False)
    creator: bool = tl.true(bit=10, default=False)
    subscribers_only: bool = tl.true(bit=11, default=False)
    question: TypeTextWithEntities = tl.boxed("TextWithEntities")
    answers: list[TypePollAnswer] = tl.vector(tl.boxed("PollAnswer"))
    close_period: int | None = tl.int32(bit=4, default=None)
    close_date: int | None = tl.int32(bit=5, default=None)
    countries_iso2: list[str] | None = tl.vector(tl.string(), bit=12, default=None)
    hash: int = tl.int64()


TypePoll: TypeAlias = Poll
"""A poll or quiz: its question, options and rules."""
