"""Constructors of BotInlineMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .geo_point import TypeGeoPoint
    from .message_entity import TypeMessageEntity
    from .reply_markup import TypeReplyMarkup
    from .rich_message import TypeRichMessage
    from .web_document import TypeWebDocument


class BotInlineMessageMediaAuto(tl.Constructor, id=0x764CF810, name="botInlineMessageMediaAuto"):
    """The result's own photo or file is sent, with this text as caption.

    Attributes:
        invert_media: Set if the media or preview stands above the text.
        message: The text without its formatting.
        entities: Formatting, links and mentions of the text next to it.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageMediaAuto.md
    """

    flags = tl.flags()
    invert_media: bool = tl.true(bit=3, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageText(tl.Constructor, id=0x8C7F65E2, name="botInlineMessageText"):
    """Only this text is sent. What choosing the inline result sends.

    Attributes:
        no_webpage: Set if no link preview is shown.
        invert_media: Set if the media or preview stands above the text.
        message: The text without its formatting.
        entities: Formatting, links and mentions of the text next to it.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageText.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=0, default=False)
    invert_media: bool = tl.true(bit=3, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageMediaGeo(tl.Constructor, id=0x051846FD, name="botInlineMessageMediaGeo"):
    """A place is sent, or a live location if `period` is given.

    Attributes:
        geo: The place, as latitude and longitude.
        heading: Direction of movement, 1 to 360 degrees from north.
        period: Seconds during which the location keeps moving; absent for a fixed place.
        proximity_notification_radius: Distance in meters at which coming close is announced.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageMediaGeo.md
    """

    flags = tl.flags()
    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    heading: int | None = tl.int32(bit=0, default=None)
    period: int | None = tl.int32(bit=1, default=None)
    proximity_notification_radius: int | None = tl.int32(bit=3, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageMediaVenue(tl.Constructor, id=0x8A86659C, name="botInlineMessageMediaVenue"):
    """A place with name and address is sent.

    Attributes:
        geo: The place, as latitude and longitude.
        title: Name of the venue.
        address: The address, as text.
        provider: Database the venue comes from, such as `foursquare` or `gplaces`.
        venue_id: Id of the venue in the provider's database.
        venue_type: Kind of venue, in the provider's own terms.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageMediaVenue.md
    """

    flags = tl.flags()
    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    title: str = tl.string()
    address: str = tl.string()
    provider: str = tl.string()
    venue_id: str = tl.string()
    venue_type: str = tl.string()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageMediaContact(
    tl.Constructor, id=0x18D1CDC2, name="botInlineMessageMediaContact"
):
    """A phone contact is sent. What choosing the inline result sends.

    Attributes:
        phone_number: The phone number, with country code.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        vcard: Further details in vCard format, or empty.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageMediaContact.md
    """

    flags = tl.flags()
    phone_number: str = tl.string()
    first_name: str = tl.string()
    last_name: str = tl.string()
    vcard: str = tl.string()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageMediaInvoice(
    tl.Constructor, id=0x354A9B09, name="botInlineMessageMediaInvoice"
):
    """A bill to pay is sent.

    Attributes:
        shipping_address_requested: Set if the buyer has to give a shipping address.
        test: Set if it is a trial payment without real money.
        title: Name of the product.
        description: What the product is.
        photo: Picture of the product, kept at a web address.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        total_amount: The whole price, in the smallest unit of the currency.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageMediaInvoice.md
    """

    flags = tl.flags()
    shipping_address_requested: bool = tl.true(bit=1, default=False)
    test: bool = tl.true(bit=3, default=False)
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=0, default=None)
    currency: str = tl.string()
    total_amount: int = tl.int64()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageMediaWebPage(
    tl.Constructor, id=0x809AD9A6, name="botInlineMessageMediaWebPage"
):
    """A text with a certain link preview is sent.

    Attributes:
        invert_media: Set if the media or preview stands above the text.
        force_large_media: Set if the preview's picture or video shall be large.
        force_small_media: Set if the preview's picture or video shall be small.
        manual: The previewed page was chosen on purpose, it is not the first link of the text.
        safe: The page can be opened without asking the user first.
        message: The text without its formatting.
        entities: Formatting, links and mentions of the text next to it.
        url: Page to preview.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/botInlineMessageMediaWebPage.md
    """

    flags = tl.flags()
    invert_media: bool = tl.true(bit=3, default=False)
    force_large_media: bool = tl.true(bit=4, default=False)
    force_small_media: bool = tl.true(bit=5, default=False)
    manual: bool = tl.true(bit=7, default=False)
    safe: bool = tl.true(bit=8, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    url: str = tl.string()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class BotInlineMessageRichMessage(
    tl.Constructor, id=0x0A617E7B, name="botInlineMessageRichMessage"
):
    """A message with structured content is sent, for instance with headings and tables.

    Attributes:
        reply_markup: Keyboard or inline buttons that come with the message.
        rich_message: Content laid out in blocks, such as headings and tables.

    Source:
        api/constructors/botInlineMessageRichMessage.md
    """

    flags = tl.flags()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)
    rich_message: TypeRichMessage = tl.boxed("RichMessage")


TypeBotInlineMessage: TypeAlias = (
    BotInlineMessageMediaAuto
    | BotInlineMessageText
    | BotInlineMessageMediaGeo
    | BotInlineMessageMediaVenue
    | BotInlineMessageMediaContact
    | BotInlineMessageMediaInvoice
    | BotInlineMessageMediaWebPage
    | BotInlineMessageRichMessage
)
"""What will be written into the chat when the user picks an inline result. Bots define it with
`types.TypeInputBotInlineMessage`.
"""
