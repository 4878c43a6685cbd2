"""Constructors of InputAiComposeTone."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputAiComposeToneDefault(tl.Constructor, id=0x1FE9A9BF, name="inputAiComposeToneDefault"):
    """A style that is built into Telegram.

    Attributes:
        tone: Its name, from `types.AiComposeToneDefault`.

    Source:
        api/constructors/inputAiComposeToneDefault.md
    """

    tone: str = tl.string()


class InputAiComposeToneID(tl.Constructor, id=0x0773C080, name="inputAiComposeToneID"):
    """A style made by a user, with the values from `types.AiComposeTone`.

    Attributes:
        id: Id of the writing tone.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputAiComposeToneID.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputAiComposeToneSlug(tl.Constructor, id=0x1FA01357, name="inputAiComposeToneSlug"):
    """A style by the end of its link.

    Attributes:
        slug: That end of the link.

    Source:
        api/constructors/inputAiComposeToneSlug.md
    """

    slug: str = tl.string()


class InputAiComposeToneSingleUse(
    tl.Constructor, id=0x0E0C35AF, name="inputAiComposeToneSingleUse"
):
    """A style described on the spot, not stored.

    Attributes:
        custom_prompt: Instruction to the language model.

    Source:
        api/constructors/inputAiComposeToneSingleUse.md
    """

    custom_prompt: str = tl.string()


TypeInputAiComposeTone: TypeAlias = (
    InputAiComposeToneDefault
    | InputAiComposeToneID
    | InputAiComposeToneSlug
    | InputAiComposeToneSingleUse
)
"""Writing style for the AI editor, in a request."""
