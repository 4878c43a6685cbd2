"""Constructors of AvailableEffect."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AvailableEffect(tl.Constructor, id=0x93C3E27E, name="availableEffect"):
    """An animation that can be sent along with a private message.

    Attributes:
        premium_required: Only Premium users can send it.
        id: Pass it as `effect` when sending.
        emoticon: Emoji that it belongs to.
        static_icon_id: Document of the small still icon; absent means: draw the emoji.
        effect_sticker_id: Document of the sticker shown in the choice.
        effect_animation_id: Document of the animation. Absent if the sticker's own effect is
            played.

    Source:
        api/constructors/availableEffect.md
    """

    flags = tl.flags()
    premium_required: bool = tl.true(bit=2, default=False)
    id: int = tl.int64()
    emoticon: str = tl.string()
    static_icon_id: int | None = tl.int64(bit=0, default=None)
    effect_sticker_id: int = tl.int64()
    effect_animation_id: int | None = tl.int64(bit=1, default=None)


TypeAvailableEffect: TypeAlias = AvailableEffect
"""Message effect on offer, from `messages.get_available_effects`."""
