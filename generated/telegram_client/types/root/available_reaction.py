"""Constructors of AvailableReaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument


class AvailableReaction(tl.Constructor, id=0xC077EC01, name="availableReaction"):
    """An emoji that can be used as reaction, with the animations for it.

    Attributes:
        inactive: Can't be given any more; old ones are still shown.
        premium: Only Premium users can give it.
        reaction: The emoji of the reaction.
        title: Name of the reaction.
        static_icon: Still picture for lists.
        appear_animation: Shown when the choice of reactions opens.
        select_animation: Shown while the pointer is over it.
        activate_animation: Shown in the choice when it is picked.
        effect_animation: Large effect over the chat.
        around_animation: Effect around the reaction below the message.
        center_icon: Picture of the reaction below the message.

    Source:
        api/constructors/availableReaction.md
    """

    flags = tl.flags()
    inactive: bool = tl.true(bit=0, default=False)
    premium: bool = tl.true(bit=2, default=False)
    reaction: str = tl.string()
    title: str = tl.string()
    static_icon: TypeDocument = tl.boxed("Document")
    appear_animation: TypeDocument = tl.boxed("Document")
    select_animation: TypeDocument = tl.boxed("Document")
    activate_animation: TypeDocument = tl.boxed("Document")
    effect_animation: TypeDocument = tl.boxed("Document")
    around_animation: TypeDocument | None = tl.boxed("Document", bit=1, default=None)
    center_icon: TypeDocument | None = tl.boxed("Document", bit=1, default=None)


TypeAvailableReaction: TypeAlias = AvailableReaction
"""A usable emoji reaction, from `messages.get_available_reactions`."""
