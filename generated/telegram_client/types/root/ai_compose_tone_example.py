"""Constructors of AiComposeToneExample."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .text_with_entities import TypeTextWithEntities


class AiComposeToneExample(tl.Constructor, id=0xF1D628EC, name="aiComposeToneExample"):
    """A sample of what a writing style does.

    Attributes:
        from_: The text before the rewriting.
        to: The same text after.

    Source:
        api/constructors/aiComposeToneExample.md
    """

    from_: TypeTextWithEntities = tl.boxed("TextWithEntities", tl_name="from")
    to: TypeTextWithEntities = tl.boxed("TextWithEntities")


TypeAiComposeToneExample: TypeAlias = AiComposeToneExample
"""Before-and-after sample, from `aicompose.get_tone_example`."""
