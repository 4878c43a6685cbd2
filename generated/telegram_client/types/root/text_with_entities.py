"""Constructors of TextWithEntities."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity


class TextWithEntities(tl.Constructor, id=0x751F3146, name="textWithEntities"):
    """A text together with its formatting.

    Attributes:
        text: The bare text.
        entities: Which parts are bold, links and so on; empty for none.

    Source:
        api/constructors/textWithEntities.md
    """

    text: str = tl.string()
    entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))


TypeTextWithEntities: TypeAlias = TextWithEntities
"""Formatted text used as a single value, for instance in polls, gifts and checklists."""
