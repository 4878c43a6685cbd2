"""Constructors of PendingSuggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .text_with_entities import TypeTextWithEntities


class PendingSuggestion(tl.Constructor, id=0xE7E82E12, name="pendingSuggestion"):
    """A hint the server wants shown above the chat list, with its own text and link.

    Attributes:
        suggestion: Name of the hint; pass it to `help.dismiss_suggestion` once the user has closed
            it.
        title: Headline of the hint.
        description: Text below the headline.
        url: What to open when the hint is tapped.

    Source:
        api/constructors/pendingSuggestion.md
    """

    suggestion: str = tl.string()
    title: TypeTextWithEntities = tl.boxed("TextWithEntities")
    description: TypeTextWithEntities = tl.boxed("TextWithEntities")
    url: str = tl.string()


TypePendingSuggestion: TypeAlias = PendingSuggestion
"""Server-made hint for the user, part of `types.help.TypePromoData`."""
