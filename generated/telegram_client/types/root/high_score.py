"""Constructors of HighScore."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class HighScore(tl.Constructor, id=0x73A379EB, name="highScore"):
    """One line of a game's ranking.

    Attributes:
        pos: Place in the ranking, from 1.
        user_id: Who reached the score.
        score: Points reached in the game.

    Source:
        api/constructors/highScore.md
    """

    pos: int = tl.int32()
    user_id: int = tl.int64()
    score: int = tl.int32()


TypeHighScore: TypeAlias = HighScore
"""Best result of one player, from `messages.get_game_high_scores`."""
