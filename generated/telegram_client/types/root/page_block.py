"""Constructors of PageBlock."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat import TypeChat
    from .geo_point import TypeGeoPoint
    from .input_geo_point import TypeInputGeoPoint
    from .page_caption import TypePageCaption
    from .page_list_item import TypePageListItem
    from .page_list_ordered_item import TypePageListOrderedItem
    from .page_related_article import TypePageRelatedArticle
    from .page_table_row import TypePageTableRow
    from .rich_text import TypeRichText


class PageBlockUnsupported(tl.Constructor, id=0x13567E8A, name="pageBlockUnsupported"):
    """A part of the article that cannot be expressed in the schema version the client speaks; show
    a hint or skip it.

    Source:
        api/constructors/pageBlockUnsupported.md
    """


class PageBlockTitle(tl.Constructor, id=0x70ABC3FD, name="pageBlockTitle"):
    """Main headline of the article. A block of an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockTitle.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockSubtitle(tl.Constructor, id=0x8FFA9A1F, name="pageBlockSubtitle"):
    """Second line below the main headline.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockSubtitle.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockAuthorDate(tl.Constructor, id=0xBAAFE5E0, name="pageBlockAuthorDate"):
    """Byline of the article: who wrote it and when.

    Attributes:
        author: Name of the author, possibly a link. May be empty.
        published_date: When the article came out, as Unix time; 0 if unknown.

    Source:
        api/constructors/pageBlockAuthorDate.md
    """

    author: TypeRichText = tl.boxed("RichText")
    published_date: int = tl.int32()


class PageBlockHeader(tl.Constructor, id=0xBFD064EC, name="pageBlockHeader"):
    """Heading of a large section within the article.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeader.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockSubheader(tl.Constructor, id=0xF12BB6E1, name="pageBlockSubheader"):
    """Heading of a smaller section, one level below `types.PageBlockHeader`.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockSubheader.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockParagraph(tl.Constructor, id=0x467A0766, name="pageBlockParagraph"):
    """One paragraph of running text. A block of an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockParagraph.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockPreformatted(tl.Constructor, id=0xC070D93E, name="pageBlockPreformatted"):
    """Text in a fixed-width font with its spaces and line breaks kept, mostly program code.

    Attributes:
        text: The text itself, with its own formatting inside.
        language: Programming language for colouring the code, such as `python`; empty if not known.

    Source:
        api/constructors/pageBlockPreformatted.md
    """

    text: TypeRichText = tl.boxed("RichText")
    language: str = tl.string()


class PageBlockFooter(tl.Constructor, id=0x48870999, name="pageBlockFooter"):
    """Small print at the end of the article.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockFooter.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockDivider(tl.Constructor, id=0xDB20B188, name="pageBlockDivider"):
    """A line or gap that separates two parts of the text.

    Source:
        api/constructors/pageBlockDivider.md
    """


class PageBlockAnchor(tl.Constructor, id=0xCE0D37B0, name="pageBlockAnchor"):
    """An invisible spot that links within the page (`#name`) can jump to.

    Attributes:
        name: Name the link uses after the `#`.

    Source:
        api/constructors/pageBlockAnchor.md
    """

    name: str = tl.string()


class PageBlockList(tl.Constructor, id=0xE4E88011, name="pageBlockList"):
    """A bulleted list. A block of an article or rich message.

    Attributes:
        items: Entries in order, each with text or with blocks of its own.

    Source:
        api/constructors/pageBlockList.md
    """

    items: list[TypePageListItem] = tl.vector(tl.boxed("PageListItem"))


class PageBlockBlockquote(tl.Constructor, id=0x263D7C26, name="pageBlockBlockquote"):
    """A quotation set off from the text.

    Attributes:
        text: The text itself, with its own formatting inside.
        caption: Source or author of the quotation; may be empty.

    Source:
        api/constructors/pageBlockBlockquote.md
    """

    text: TypeRichText = tl.boxed("RichText")
    caption: TypeRichText = tl.boxed("RichText")


class PageBlockPullquote(tl.Constructor, id=0x4F4456D3, name="pageBlockPullquote"):
    """A sentence lifted out of the article and set large for emphasis.

    Attributes:
        text: The text itself, with its own formatting inside.
        caption: Whom the sentence is by; may be empty.

    Source:
        api/constructors/pageBlockPullquote.md
    """

    text: TypeRichText = tl.boxed("RichText")
    caption: TypeRichText = tl.boxed("RichText")


class PageBlockPhoto(tl.Constructor, id=0x1759C560, name="pageBlockPhoto"):
    """A picture in the article. The picture itself is in the list of photos next to the blocks.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        photo_id: Which of the page's photos to show.
        caption: Text beneath the block, with an optional credit.
        url: Address to open when the picture is tapped, if it is a link.
        webpage_id: ID of the link's preview, from which its own Instant View page can be fetched; 0
            if it has none.

    Source:
        api/constructors/pageBlockPhoto.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=1, default=False)
    photo_id: int = tl.int64()
    caption: TypePageCaption = tl.boxed("PageCaption")
    url: str | None = tl.string(bit=0, default=None)
    webpage_id: int | None = tl.int64(bit=0, default=None)


class PageBlockVideo(tl.Constructor, id=0x7C8FE7B6, name="pageBlockVideo"):
    """A video in the article, to be found among the documents next to the blocks.

    Attributes:
        autoplay: Start playing without a tap.
        loop: Start over at the end.
        spoiler: Set if the media is blurred until it is tapped.
        video_id: Which of the page's documents to play.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockVideo.md
    """

    flags = tl.flags()
    autoplay: bool = tl.true(bit=0, default=False)
    loop: bool = tl.true(bit=1, default=False)
    spoiler: bool = tl.true(bit=2, default=False)
    video_id: int = tl.int64()
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockCover(tl.Constructor, id=0x39F23300, name="pageBlockCover"):
    """The picture, video or other block that opens the article above the title.

    Attributes:
        cover: Block to show at the very top.

    Source:
        api/constructors/pageBlockCover.md
    """

    cover: TypePageBlock = tl.boxed("PageBlock")


class PageBlockEmbed(tl.Constructor, id=0xA8718DC5, name="pageBlockEmbed"):
    """Foreign content such as a player or map, to be shown in a small web view.

    Attributes:
        full_width: Let it fill the screen from edge to edge.
        allow_scrolling: The content may be scrolled within its frame.
        url: Address to load; absent if `html` is given.
        html: Source to show, in place of an address.
        poster_photo_id: Picture (one of the page's photos) to show until the content is loaded.
        w: Width in pixels; absent if the content adapts by itself.
        h: Height in pixels; absent if the content adapts by itself.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockEmbed.md
    """

    flags = tl.flags()
    full_width: bool = tl.true(bit=0, default=False)
    allow_scrolling: bool = tl.true(bit=3, default=False)
    url: str | None = tl.string(bit=1, default=None)
    html: str | None = tl.string(bit=2, default=None)
    poster_photo_id: int | None = tl.int64(bit=4, default=None)
    w: int | None = tl.int32(bit=5, default=None)
    h: int | None = tl.int32(bit=5, default=None)
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockEmbedPost(tl.Constructor, id=0xF259A80B, name="pageBlockEmbedPost"):
    """A post from another site, such as a tweet, rebuilt from native blocks.

    Attributes:
        url: Address of the original post.
        webpage_id: ID of the preview for that address; 0 if there is none.
        author_photo_id: Picture of the author, one of the page's photos; 0 for none.
        author: Name of the person who wrote the post.
        date: When the post was written, as Unix time; 0 if unknown.
        blocks: Body of the post.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockEmbedPost.md
    """

    url: str = tl.string()
    webpage_id: int = tl.int64()
    author_photo_id: int = tl.int64()
    author: str = tl.string()
    date: int = tl.int32()
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockCollage(tl.Constructor, id=0x65A0FA4D, name="pageBlockCollage"):
    """Several pictures and videos laid out side by side as one mosaic.

    Attributes:
        items: Photo and video blocks of the mosaic, in order.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockCollage.md
    """

    items: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockSlideshow(tl.Constructor, id=0x031F9590, name="pageBlockSlideshow"):
    """Several pictures and videos of which one is seen at a time; the reader swipes through them.

    Attributes:
        items: Photo and video blocks in the order of swiping.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockSlideshow.md
    """

    items: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockChannel(tl.Constructor, id=0xEF1751B5, name="pageBlockChannel"):
    """Banner for a Telegram channel that belongs to the site, with a button to join.

    Attributes:
        channel: The channel; often only its title and username are known.

    Source:
        api/constructors/pageBlockChannel.md
    """

    channel: TypeChat = tl.boxed("Chat")


class PageBlockAudio(tl.Constructor, id=0x804361EA, name="pageBlockAudio"):
    """An audio player for one file of the page.

    Attributes:
        audio_id: Which of the page's documents to play.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockAudio.md
    """

    audio_id: int = tl.int64()
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockKicker(tl.Constructor, id=0x1E148390, name="pageBlockKicker"):
    """Short line above the title, such as the section of a newspaper.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockKicker.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockTable(tl.Constructor, id=0xBF4DEA82, name="pageBlockTable"):
    """A table with rows and cells.

    Attributes:
        bordered: Draw lines around the cells.
        striped: Give every other row a shaded background.
        title: Heading of the table; may be empty.
        rows: Rows from top to bottom.

    Source:
        api/constructors/pageBlockTable.md
    """

    flags = tl.flags()
    bordered: bool = tl.true(bit=0, default=False)
    striped: bool = tl.true(bit=1, default=False)
    title: TypeRichText = tl.boxed("RichText")
    rows: list[TypePageTableRow] = tl.vector(tl.boxed("PageTableRow"))


class PageBlockOrderedList(tl.Constructor, id=0x1FD6F6C1, name="pageBlockOrderedList"):
    """A numbered list. A block of an article or rich message.

    Attributes:
        reversed: Set to count downwards.
        items: Entries in order.
        start: Number of the first entry, if not the usual one.
        type: Style of the numbers as in HTML: `1`, `a`, `A`, `i` or `I`. Decimal if absent.

    Source:
        api/constructors/pageBlockOrderedList.md
    """

    flags = tl.flags()
    reversed: bool = tl.true(bit=2, default=False)
    items: list[TypePageListOrderedItem] = tl.vector(tl.boxed("PageListOrderedItem"))
    start: int | None = tl.int32(bit=0, default=None)
    type: str | None = tl.string(bit=1, default=None)


class PageBlockDetails(tl.Constructor, id=0x76768BED, name="pageBlockDetails"):
    """A section that folds and unfolds when its heading is tapped.

    Attributes:
        open: Show it unfolded at first.
        blocks: The blocks that make up the content, from top to bottom.
        title: Heading that stays visible.

    Source:
        api/constructors/pageBlockDetails.md
    """

    flags = tl.flags()
    open: bool = tl.true(bit=0, default=False)
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    title: TypeRichText = tl.boxed("RichText")


class PageBlockRelatedArticles(tl.Constructor, id=0x16115A96, name="pageBlockRelatedArticles"):
    """Box of links to other articles at the foot of the page.

    Attributes:
        title: Heading of the box.
        articles: Articles to offer.

    Source:
        api/constructors/pageBlockRelatedArticles.md
    """

    title: TypeRichText = tl.boxed("RichText")
    articles: list[TypePageRelatedArticle] = tl.vector(tl.boxed("PageRelatedArticle"))


class PageBlockMap(tl.Constructor, id=0xA44F3EF6, name="pageBlockMap"):
    """A piece of map around a point.

    Attributes:
        geo: The place, as latitude and longitude.
        zoom: Zoom level of the map; the larger, the closer.
        w: Width of the map image in pixels.
        h: Height of the map image in pixels.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/pageBlockMap.md
    """

    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    zoom: int = tl.int32()
    w: int = tl.int32()
    h: int = tl.int32()
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockHeading1(tl.Constructor, id=0xBAFF072F, name="pageBlockHeading1"):
    """Heading of the highest rank in a rich message, like `h1` in HTML.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeading1.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockHeading2(tl.Constructor, id=0x096B2AEC, name="pageBlockHeading2"):
    """Second-rank heading in a rich message, like `h2` in HTML.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeading2.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockHeading3(tl.Constructor, id=0x67E731AD, name="pageBlockHeading3"):
    """Third-rank heading in a rich message, like `h3` in HTML.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeading3.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockHeading4(tl.Constructor, id=0xB532772B, name="pageBlockHeading4"):
    """Fourth-rank heading in a rich message, like `h4` in HTML.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeading4.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockHeading5(tl.Constructor, id=0xDBBE6C6A, name="pageBlockHeading5"):
    """Fifth-rank heading in a rich message, like `h5` in HTML.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeading5.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockHeading6(tl.Constructor, id=0x682A41A9, name="pageBlockHeading6"):
    """Lowest-rank heading in a rich message, like `h6` in HTML.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockHeading6.md
    """

    text: TypeRichText = tl.boxed("RichText")


class PageBlockMath(tl.Constructor, id=0x59080C20, name="pageBlockMath"):
    """A formula on a line of its own.

    Attributes:
        source: The formula in LaTeX notation.

    Source:
        api/constructors/pageBlockMath.md
    """

    source: str = tl.string()


class PageBlockThinking(tl.Constructor, id=0x3C29A3E2, name="pageBlockThinking"):
    """Note that a bot is still working on its answer; meant for drafts a bot streams while a reply
    is being written.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/pageBlockThinking.md
    """

    text: TypeRichText = tl.boxed("RichText")


class InputPageBlockMap(tl.Constructor, id=0x574B617F, name="inputPageBlockMap"):
    """Form of `types.PageBlockMap` that a client builds when it sends a rich message with a map.

    Attributes:
        geo: Point in the middle of the map.
        zoom: How close the map is; larger numbers show less area.
        w: Width of the wanted map image in pixels.
        h: Height of the wanted map image in pixels.
        caption: Text beneath the block, with an optional credit.

    Source:
        api/constructors/inputPageBlockMap.md
    """

    geo: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    zoom: int = tl.int32()
    w: int = tl.int32()
    h: int = tl.int32()
    caption: TypePageCaption = tl.boxed("PageCaption")


class PageBlockBlockquoteBlocks(tl.Constructor, id=0x0E6E47C4, name="pageBlockBlockquoteBlocks"):
    """A quotation that holds whole blocks (paragraphs, lists, code) and not merely a line of text.

    Attributes:
        blocks: What is quoted.
        caption: Source or author; may be empty.

    Source:
        api/constructors/pageBlockBlockquoteBlocks.md
    """

    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    caption: TypeRichText = tl.boxed("RichText")


TypePageBlock: TypeAlias = (
    PageBlockUnsupported
    | PageBlockTitle
    | PageBlockSubtitle
    | PageBlockAuthorDate
    | PageBlockHeader
    | PageBlockSubheader
    | PageBlockParagraph
    | PageBlockPreformatted
    | PageBlockFooter
    | PageBlockDivider
    | PageBlockAnchor
    | PageBlockList
    | PageBlockBlockquote
    | PageBlockPullquote
    | PageBlockPhoto
    | PageBlockVideo
    | PageBlockCover
    | PageBlockEmbed
    | PageBlockEmbedPost
    | PageBlockCollage
    | PageBlockSlideshow
    | PageBlockChannel
    | PageBlockAudio
    | PageBlockKicker
    | PageBlockTable
    | PageBlockOrderedList
    | PageBlockDetails
    | PageBlockRelatedArticles
    | PageBlockMap
    | PageBlockHeading1
    | PageBlockHeading2
    | PageBlockHeading3
    | PageBlockHeading4
    | PageBlockHeading5
    | PageBlockHeading6
    | PageBlockMath
    | PageBlockThinking
    | InputPageBlockMap
    | PageBlockBlockquoteBlocks
)
"""One building block of an Instant View `types.Page` or of a `types.TypeRichMessage`: a heading,
paragraph, list, table, picture and so on. Pictures and files are given by ID and looked up in the
lists beside the blocks.
"""
