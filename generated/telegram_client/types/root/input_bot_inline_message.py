"""Constructors of InputBotInlineMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON
    from .input_geo_point import TypeInputGeoPoint
    from .input_rich_message import TypeInputRichMessage
    from .input_web_document import TypeInputWebDocument
    from .invoice import TypeInvoice
    from .message_entity import TypeMessageEntity
    from .reply_markup import TypeReplyMarkup


class InputBotInlineMessageMediaAuto(
    tl.Constructor, id=0x3380C786, name="inputBotInlineMessageMediaAuto"
):
    """Sends the photo or file of the result, with this caption.

    Attributes:
        invert_media: Set if the media or preview stands above the text.
        message: Caption; may be empty.
        entities: Formatting, links and mentions of the text next to it.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageMediaAuto.md
    """

    flags = tl.flags()
    invert_media: bool = tl.true(bit=3, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageText(tl.Constructor, id=0x3DCD7A87, name="inputBotInlineMessageText"):
    """Sends a text. What choosing the inline result sends.

    Attributes:
        no_webpage: Set if no link preview is shown.
        invert_media: Set if the media or preview stands above the text.
        message: The text without its formatting.
        entities: Formatting, links and mentions of the text next to it.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageText.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=0, default=False)
    invert_media: bool = tl.true(bit=3, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageMediaGeo(
    tl.Constructor, id=0x96929A85, name="inputBotInlineMessageMediaGeo"
):
    """Sends a place, or a live location if `period` is given.

    Attributes:
        geo_point: The place, as latitude and longitude.
        heading: For live locations, direction of movement in degrees from north.
        period: Seconds during which the location stays live. Leave out for a fixed place.
        proximity_notification_radius: Distance in meters at which coming close is announced.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageMediaGeo.md
    """

    flags = tl.flags()
    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    heading: int | None = tl.int32(bit=0, default=None)
    period: int | None = tl.int32(bit=1, default=None)
    proximity_notification_radius: int | None = tl.int32(bit=3, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageMediaVenue(
    tl.Constructor, id=0x417BBF11, name="inputBotInlineMessageMediaVenue"
):
    """Sends a place with name and address.

    Attributes:
        geo_point: The place, as latitude and longitude.
        title: Name of the venue.
        address: The address, as text.
        provider: Database the place is from, `foursquare` or `gplaces`.
        venue_id: Id of the venue in the provider's database.
        venue_type: Kind of venue, in the provider's own terms.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageMediaVenue.md
    """

    flags = tl.flags()
    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    title: str = tl.string()
    address: str = tl.string()
    provider: str = tl.string()
    venue_id: str = tl.string()
    venue_type: str = tl.string()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageMediaContact(
    tl.Constructor, id=0xA6EDBFFD, name="inputBotInlineMessageMediaContact"
):
    """Sends somebody's phone number and name.

    Attributes:
        phone_number: The phone number, with country code.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        vcard: Further details in vCard format, or empty.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageMediaContact.md
    """

    flags = tl.flags()
    phone_number: str = tl.string()
    first_name: str = tl.string()
    last_name: str = tl.string()
    vcard: str = tl.string()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageGame(tl.Constructor, id=0x4B425864, name="inputBotInlineMessageGame"):
    """Sends the game of the result.

    Attributes:
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageGame.md
    """

    flags = tl.flags()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageMediaInvoice(
    tl.Constructor, id=0xD7E78225, name="inputBotInlineMessageMediaInvoice"
):
    """Sends a bill to pay. What choosing the inline result sends.

    Attributes:
        title: Name of the product.
        description: What the product is.
        photo: Picture of the product on the web.
        invoice: Price, currency and what data the buyer has to give.
        payload: Bytes for your own bookkeeping; come back with the payment.
        provider: Token of the payment provider; an empty string for Stars.
        provider_data: Further JSON data for the provider; `{}` if none.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageMediaInvoice.md
    """

    flags = tl.flags()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeInputWebDocument | None = tl.boxed("InputWebDocument", bit=0, default=None)
    invoice: TypeInvoice = tl.boxed("Invoice")
    payload: bytes = tl.bytes_()
    provider: str = tl.string()
    provider_data: TypeDataJSON = tl.boxed("DataJSON")
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageMediaWebPage(
    tl.Constructor, id=0xBDDCC510, name="inputBotInlineMessageMediaWebPage"
):
    """Sends a text with the preview of a page chosen by you.

    Attributes:
        invert_media: Set if the media or preview stands above the text.
        force_large_media: Set if the preview's picture or video shall be large.
        force_small_media: Set if the preview's picture or video shall be small.
        optional: If no preview can be made, the message goes out without one.
        message: The text without its formatting.
        entities: Formatting, links and mentions of the text next to it.
        url: The page to preview.
        reply_markup: Keyboard or inline buttons that come with the message.

    Source:
        api/constructors/inputBotInlineMessageMediaWebPage.md
    """

    flags = tl.flags()
    invert_media: bool = tl.true(bit=3, default=False)
    force_large_media: bool = tl.true(bit=4, default=False)
    force_small_media: bool = tl.true(bit=5, default=False)
    optional: bool = tl.true(bit=6, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    url: str = tl.string()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)


class InputBotInlineMessageRichMessage(
    tl.Constructor, id=0xB43DF56C, name="inputBotInlineMessageRichMessage"
):
    """Sends a message with structured content, for instance headings and tables.

    Attributes:
        reply_markup: Keyboard or inline buttons that come with the message.
        rich_message: Content laid out in blocks, such as headings and tables.

    Source:
        api/constructors/inputBotInlineMessageRichMessage.md
    """

    flags = tl.flags()
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)
    rich_message: TypeInputRichMessage = tl.boxed("InputRichMessage")


TypeInputBotInlineMessage: TypeAlias = (
    InputBotInlineMessageMediaAuto
    | InputBotInlineMessageText
    | InputBotInlineMessageMediaGeo
    | InputBotInlineMessageMediaVenue
    | InputBotInlineMessageMediaContact
    | InputBotInlineMessageGame
    | InputBotInlineMessageMediaInvoice
    | InputBotInlineMessageMediaWebPage
    | InputBotInlineMessageRichMessage
)
"""What is written into the chat if the user picks a result of your inline bot."""
