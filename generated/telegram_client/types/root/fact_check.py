"""Constructors of FactCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .text_with_entities import TypeTextWithEntities


class FactCheck(tl.Constructor, id=0xB89BFCCF, name="factCheck"):
    """Note by independent checkers below a message.

    Attributes:
        need_check: The text is not here yet; fetch it with `messages.get_fact_check`.
        country: Two-letter code of the country whose users see it.
        text: The note shown below the message, with its formatting.
        hash: Changes with the text; tells whether your copy is still right.

    Source:
        api/constructors/factCheck.md
    """

    flags = tl.flags()
    need_check: bool = tl.true(bit=0, default=False)
    country: str | None = tl.string(bit=1, default=None)
    text: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)
    hash: int = tl.int64()


TypeFactCheck: TypeAlias = FactCheck
"""Fact-check note of a channel post."""
