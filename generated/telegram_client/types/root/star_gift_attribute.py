"""Constructors of StarGiftAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .peer import TypePeer
    from .star_gift_attribute_rarity import TypeStarGiftAttributeRarity
    from .text_with_entities import TypeTextWithEntities


class StarGiftAttributeModel(tl.Constructor, id=0x565251E2, name="starGiftAttributeModel"):
    """Figure of the collectible, the most visible of its traits.

    Attributes:
        crafted: This model only comes about by crafting.
        name: Name of the model.
        document: Animated sticker of the figure.
        rarity: How seldom it occurs.

    Source:
        api/constructors/starGiftAttributeModel.md
    """

    flags = tl.flags()
    crafted: bool = tl.true(bit=0, default=False)
    name: str = tl.string()
    document: TypeDocument = tl.boxed("Document")
    rarity: TypeStarGiftAttributeRarity = tl.boxed("StarGiftAttributeRarity")


class StarGiftAttributePattern(tl.Constructor, id=0x4E7085EA, name="starGiftAttributePattern"):
    """Small symbol repeated behind the figure.

    Attributes:
        name: Name of the symbol.
        document: Sticker of the symbol, to be tinted in the pattern color.
        rarity: How seldom it occurs.

    Source:
        api/constructors/starGiftAttributePattern.md
    """

    name: str = tl.string()
    document: TypeDocument = tl.boxed("Document")
    rarity: TypeStarGiftAttributeRarity = tl.boxed("StarGiftAttributeRarity")


class StarGiftAttributeBackdrop(tl.Constructor, id=0x9F2504E4, name="starGiftAttributeBackdrop"):
    """Colors behind the figure, running from the center to the edge.

    Attributes:
        name: Name of the color set.
        backdrop_id: Number of the color set.
        center_color: RGB color in the center.
        edge_color: RGB color at the edge.
        pattern_color: RGB color of the symbols.
        text_color: RGB color for text written on it.
        rarity: How seldom it occurs.

    Source:
        api/constructors/starGiftAttributeBackdrop.md
    """

    name: str = tl.string()
    backdrop_id: int = tl.int32()
    center_color: int = tl.int32()
    edge_color: int = tl.int32()
    pattern_color: int = tl.int32()
    text_color: int = tl.int32()
    rarity: TypeStarGiftAttributeRarity = tl.boxed("StarGiftAttributeRarity")


class StarGiftAttributeOriginalDetails(
    tl.Constructor, id=0xE0BFF26C, name="starGiftAttributeOriginalDetails"
):
    """Who once gave the gift to whom. Owners can have this erased for a fee.

    Attributes:
        sender_id: Giver; absent if anonymous.
        recipient_id: Who received the gift first.
        date: When it was given, as Unix time.
        message: Words that came with it.

    Source:
        api/constructors/starGiftAttributeOriginalDetails.md
    """

    flags = tl.flags()
    sender_id: TypePeer | None = tl.boxed("Peer", bit=0, default=None)
    recipient_id: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)


TypeStarGiftAttribute: TypeAlias = (
    StarGiftAttributeModel
    | StarGiftAttributePattern
    | StarGiftAttributeBackdrop
    | StarGiftAttributeOriginalDetails
)
"""Trait of a collectible gift: model, pattern, backdrop, or the story of its giving."""
