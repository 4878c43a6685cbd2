"""Constructors of AiComposeTone."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .ai_compose_tone_example import TypeAiComposeToneExample


class AiComposeTone(tl.Constructor, id=0xCFF63EA9, name="aiComposeTone"):
    """A writing style for the AI editor, made by a user.

    Attributes:
        creator: You made it.
        id: Id of the writing tone.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        slug: End of the link for sharing it.
        title: Name of the style.
        emoji_id: Custom emoji used as its icon.
        prompt: Instruction to the language model; only told to those who may see it.
        installs_count: How many users have added it.
        author_id: Who made it. Absent if they stay unnamed.
        example_english: Sample in English of what it does.

    Source:
        api/constructors/aiComposeTone.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    slug: str = tl.string()
    title: str = tl.string()
    emoji_id: int | None = tl.int64(bit=1, default=None)
    prompt: str | None = tl.string(bit=4, default=None)
    installs_count: int | None = tl.int32(bit=2, default=None)
    author_id: int | None = tl.int64(bit=3, default=None)
    example_english: TypeAiComposeToneExample | None = tl.boxed(
        "AiComposeToneExample", bit=5, default=None
    )


class AiComposeToneDefault(tl.Constructor, id=0x9BAD6414, name="aiComposeToneDefault"):
    """A writing style built into Telegram.

    Attributes:
        tone: Name of the style for `types.InputAiComposeToneDefault`.
        emoji_id: Id of the custom emoji.
        title: Name to show.

    Source:
        api/constructors/aiComposeToneDefault.md
    """

    tone: str = tl.string()
    emoji_id: int = tl.int64()
    title: str = tl.string()


TypeAiComposeTone: TypeAlias = AiComposeTone | AiComposeToneDefault
"""A writing style of the AI editor: built in, or made by users. Listed by `aicompose.get_tones`."""
