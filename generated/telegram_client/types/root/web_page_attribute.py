"""Constructors of WebPageAttribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .peer import TypePeer
    from .star_gift import TypeStarGift
    from .story_item import TypeStoryItem
    from .theme_settings import TypeThemeSettings


class WebPageAttributeTheme(tl.Constructor, id=0x54B56617, name="webPageAttributeTheme"):
    """The link leads to a theme.

    Attributes:
        documents: The files of the theme.
        settings: Accent colors and wallpaper of the theme.

    Source:
        api/constructors/webPageAttributeTheme.md
    """

    flags = tl.flags()
    documents: list[TypeDocument] | None = tl.vector(tl.boxed("Document"), bit=0, default=None)
    settings: TypeThemeSettings | None = tl.boxed("ThemeSettings", bit=1, default=None)


class WebPageAttributeStory(tl.Constructor, id=0x2E94C3E7, name="webPageAttributeStory"):
    """The link leads to a story.

    Attributes:
        peer: Who posted it.
        id: Number of the story among those of its poster.
        story: The story, if it is known already; otherwise load it with
            `stories.get_stories_by_id`.

    Source:
        api/constructors/webPageAttributeStory.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    id: int = tl.int32()
    story: TypeStoryItem | None = tl.boxed("StoryItem", bit=0, default=None)


class WebPageAttributeStickerSet(tl.Constructor, id=0x50CC03D3, name="webPageAttributeStickerSet"):
    """The link leads to a set of stickers or custom emoji.

    Attributes:
        emojis: It is a set of custom emoji.
        text_color: Draw the emoji in the color of the text.
        stickers: Some of the stickers for the preview.

    Source:
        api/constructors/webPageAttributeStickerSet.md
    """

    flags = tl.flags()
    emojis: bool = tl.true(bit=0, default=False)
    text_color: bool = tl.true(bit=1, default=False)
    stickers: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class WebPageAttributeUniqueStarGift(
    tl.Constructor, id=0xCF6F6DB8, name="webPageAttributeUniqueStarGift"
):
    """The link leads to a collectible gift.

    Attributes:
        gift: The gift that this is about.

    Source:
        api/constructors/webPageAttributeUniqueStarGift.md
    """

    gift: TypeStarGift = tl.boxed("StarGift")


class WebPageAttributeStarGiftCollection(
    tl.Constructor, id=0x31CAD303, name="webPageAttributeStarGiftCollection"
):
    """The link leads to a collection of gifts on a profile.

    Attributes:
        icons: Stickers of some gifts in it.

    Source:
        api/constructors/webPageAttributeStarGiftCollection.md
    """

    icons: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class WebPageAttributeStarGiftAuction(
    tl.Constructor, id=0x01C641C2, name="webPageAttributeStarGiftAuction"
):
    """The link leads to the auction of a gift.

    Attributes:
        gift: What is auctioned.
        end_date: Unix time at which the auction ends.

    Source:
        api/constructors/webPageAttributeStarGiftAuction.md
    """

    gift: TypeStarGift = tl.boxed("StarGift")
    end_date: int = tl.int32()


class WebPageAttributeAiComposeTone(
    tl.Constructor, id=0x7781FE18, name="webPageAttributeAiComposeTone"
):
    """The link leads to a style for AI writing.

    Attributes:
        emoji_id: Custom emoji that stands for the style.

    Source:
        api/constructors/webPageAttributeAiComposeTone.md
    """

    emoji_id: int = tl.int64()


TypeWebPageAttribute: TypeAlias = (
    WebPageAttributeTheme
    | WebPageAttributeStory
    | WebPageAttributeStickerSet
    | WebPageAttributeUniqueStarGift
    | WebPageAttributeStarGiftCollection
    | WebPageAttributeStarGiftAuction
    | WebPageAttributeAiComposeTone
)
"""Addition to the preview of a `t.me` link, depending on what it leads to."""
