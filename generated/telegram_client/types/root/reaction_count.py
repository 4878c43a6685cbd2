"""Constructors of ReactionCount."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .reaction import TypeReaction


class ReactionCount(tl.Constructor, id=0xA3D1CB80, name="reactionCount"):
    """How often one reaction was used on a message.

    Attributes:
        chosen_order: Set if you reacted so too; your reactions sorted by this number are in the
            order you gave them.
        reaction: The reaction: an emoji, a custom emoji or the paid star.
        count: Number of people, or for paid reactions number of Stars.

    Source:
        api/constructors/reactionCount.md
    """

    flags = tl.flags()
    chosen_order: int | None = tl.int32(bit=0, default=None)
    reaction: TypeReaction = tl.boxed("Reaction")
    count: int = tl.int32()


TypeReactionCount: TypeAlias = ReactionCount
"""Counter below a message or story for one kind of reaction."""
