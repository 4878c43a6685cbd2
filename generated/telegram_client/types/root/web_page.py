"""Constructors of WebPage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .page import TypePage
    from .photo import TypePhoto
    from .web_page_attribute import TypeWebPageAttribute


class WebPageEmpty(tl.Constructor, id=0x211A1788, name="webPageEmpty"):
    """The link has no preview.

    Attributes:
        id: Id of the link preview.
        url: Address of the page.

    Source:
        api/constructors/webPageEmpty.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    url: str | None = tl.string(bit=0, default=None)


class WebPagePending(tl.Constructor, id=0xB0D13E47, name="webPagePending"):
    """The preview is still being made; `types.UpdateWebPage` or `types.UpdateChannelWebPage` brings
    it.

    Attributes:
        id: Id of the link preview.
        url: Address of the page.
        date: Unix time by which it should be ready; ask again then.

    Source:
        api/constructors/webPagePending.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    url: str | None = tl.string(bit=0, default=None)
    date: int = tl.int32()


class WebPage(tl.Constructor, id=0xE89C45B2, name="webPage"):
    """A finished link preview.

    Attributes:
        has_large_media: The picture or video can be shown large or small; without this flag, there
            is no choice.
        video_cover_photo: The photo is the cover of the video.
        id: Id of the link preview.
        url: Address of the page.
        display_url: Address in short form for showing.
        hash: Changes with the Instant View page; pass it to `messages.get_web_page`.
        type: Kind of content: `article`, `photo`, `video`, `telegram_channel` and many more.
        site_name: Name of the site.
        title: Title of the page.
        description: Summary of the page.
        photo: Picture of the preview.
        embed_url: Address of a player to show inside the app.
        embed_type: Type of that player, such as `iframe` or `text/html`.
        embed_width: Width of the player in pixels.
        embed_height: Height of the player in pixels.
        duration: Length of the video or sound in seconds.
        author: Who wrote or made it.
        document: File of the preview, such as a video or GIF.
        cached_page: Instant View version of the page.
        attributes: Additional data for links to themes, stories, gifts and the like.

    Source:
        api/constructors/webPage.md
    """

    flags = tl.flags()
    has_large_media: bool = tl.true(bit=13, default=False)
    video_cover_photo: bool = tl.true(bit=14, default=False)
    id: int = tl.int64()
    url: str = tl.string()
    display_url: str = tl.string()
    hash: int = tl.int32()
    type: str | None = tl.string(bit=0, default=None)
    site_name: str | None = tl.string(bit=1, default=None)
    title: str | None = tl.string(bit=2, default=None)
    description: str | None = tl.string(bit=3, default=None)
    photo: TypePhoto | None = tl.boxed("Photo", bit=4, default=None)
    embed_url: str | None = tl.string(bit=5, default=None)
    embed_type: str | None = tl.string(bit=5, default=None)
    embed_width: int | None = tl.int32(bit=6, default=None)
    embed_height: int | None = tl.int32(bit=6, default=None)
    duration: int | None = tl.int32(bit=7, default=None)
    author: str | None = tl.string(bit=8, default=None)
    document: TypeDocument | None = tl.boxed("Document", bit=9, default=None)
    cached_page: TypePage | None = tl.boxed("Page", bit=10, default=None)
    attributes: list[TypeWebPageAttribute] | None = tl.vector(
        tl.boxed("WebPageAttribute"), bit=12, default=None
    )


class WebPageNotModified(tl.Constructor, id=0x7311CA11, name="webPageNotModified"):
    """The page has not changed since the hash you named; also sent to leave a known preview as it
    is.

    Attributes:
        cached_page_views: How often the Instant View page has been opened.

    Source:
        api/constructors/webPageNotModified.md
    """

    flags = tl.flags()
    cached_page_views: int | None = tl.int32(bit=0, default=None)


TypeWebPage: TypeAlias = WebPageEmpty | WebPagePending | WebPage | WebPageNotModified
"""Preview of a link: none, in the making, finished, or unchanged."""
