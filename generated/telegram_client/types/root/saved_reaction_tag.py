"""Constructors of SavedReactionTag."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .reaction import TypeReaction


class SavedReactionTag(tl.Constructor, id=0xCB6FF828, name="savedReactionTag"):
    """A reaction used as tag in Saved Messages (a Premium feature).

    Attributes:
        reaction: Emoji that serves as tag.
        title: Name the user gave the tag.
        count: Number of messages that carry it.

    Source:
        api/constructors/savedReactionTag.md
    """

    flags = tl.flags()
    reaction: TypeReaction = tl.boxed("Reaction")
    title: str | None = tl.string(bit=0, default=None)
    count: int = tl.int32()


TypeSavedReactionTag: TypeAlias = SavedReactionTag
"""Tag for saved messages, as listed by `messages.get_saved_reaction_tags`."""
