"""Constructors of aicompose."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.ai_compose_tone import TypeAiComposeTone
    from .root.user import TypeUser


class TonesNotModified(tl.Constructor, id=0xC1F46103, name="aicompose.tonesNotModified"):
    """Your list of writing styles is the same as before.

    Source:
        api/constructors/aicompose.tonesNotModified.md
    """


class Tones(tl.Constructor, id=0x6C9D0EFE, name="aicompose.tones"):
    """Writing styles for the text assistant: built-in ones and those that people made.

    Attributes:
        hash: Send it with the next `aicompose.get_tones`.
        tones: The writing styles to offer.
        users: Authors of the styles.

    Source:
        api/constructors/aicompose.tones.md
    """

    hash: int = tl.int64()
    tones: list[TypeAiComposeTone] = tl.vector(tl.boxed("AiComposeTone"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeTones: TypeAlias = TonesNotModified | Tones
"""Styles you can apply in `messages.compose_message_with_ai`, or the note that nothing changed."""
