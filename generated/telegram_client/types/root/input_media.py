"""Constructors of InputMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON
    from .document_attribute import TypeDocumentAttribute
    from .input_document import TypeInputDocument
    from .input_file import TypeInputFile
    from .input_game import TypeInputGame
    from .input_geo_point import TypeInputGeoPoint
    from .input_peer import TypeInputPeer
    from .input_photo import TypeInputPhoto
    from .input_web_document import TypeInputWebDocument
    from .invoice import TypeInvoice
    from .message_entity import TypeMessageEntity
    from .poll import TypePoll
    from .todo_list import TypeTodoList


class InputMediaEmpty(tl.Constructor, id=0x9664F57F, name="inputMediaEmpty"):
    """No media. Goes as media into `messages.send_media` and similar methods.

    Source:
        api/constructors/inputMediaEmpty.md
    """


class InputMediaUploadedPhoto(tl.Constructor, id=0x7D8375DA, name="inputMediaUploadedPhoto"):
    """Sends a photo you have just uploaded. The server makes a JPEG of it, at most 2560 pixels wide
    or high.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        live_photo: Set if the picture is a live photo with a short video.
        file: The file, uploaded beforehand in parts.
        stickers: Stickers that were put on the picture.
        ttl_seconds: Seconds the receiver may look at it before it vanishes, in private chats only;
            2147483647 means once.
        video: The short video of a live photo.

    Source:
        api/constructors/inputMediaUploadedPhoto.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=2, default=False)
    live_photo: bool = tl.true(bit=3, default=False)
    file: TypeInputFile = tl.boxed("InputFile")
    stickers: list[TypeInputDocument] | None = tl.vector(
        tl.boxed("InputDocument"), bit=0, default=None
    )
    ttl_seconds: int | None = tl.int32(bit=1, default=None)
    video: TypeInputDocument | None = tl.boxed("InputDocument", bit=3, default=None)


class InputMediaPhoto(tl.Constructor, id=0xE3AF4434, name="inputMediaPhoto"):
    """Sends a photo that lies on Telegram's servers, for instance from another message.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        live_photo: Set if the picture is a live photo with a short video.
        id: The photo to send, with access hash and file reference.
        ttl_seconds: Seconds the receiver may look at it before it vanishes, in private chats only;
            2147483647 means once.
        video: The short video of a live photo.

    Source:
        api/constructors/inputMediaPhoto.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=1, default=False)
    live_photo: bool = tl.true(bit=2, default=False)
    id: TypeInputPhoto = tl.boxed("InputPhoto")
    ttl_seconds: int | None = tl.int32(bit=0, default=None)
    video: TypeInputDocument | None = tl.boxed("InputDocument", bit=2, default=None)


class InputMediaGeoPoint(tl.Constructor, id=0xF9C44144, name="inputMediaGeoPoint"):
    """Sends a fixed place. Goes as media into `messages.send_media` and similar methods.

    Attributes:
        geo_point: The place to send, as latitude and longitude.

    Source:
        api/constructors/inputMediaGeoPoint.md
    """

    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")


class InputMediaContact(tl.Constructor, id=0xF8AB7DFB, name="inputMediaContact"):
    """Sends somebody's phone number and name as a card.

    Attributes:
        phone_number: The phone number, with country code.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        vcard: Further details in vCard format; an empty string if there are none.

    Source:
        api/constructors/inputMediaContact.md
    """

    phone_number: str = tl.string()
    first_name: str = tl.string()
    last_name: str = tl.string()
    vcard: str = tl.string()


class InputMediaUploadedDocument(tl.Constructor, id=0x037C9330, name="inputMediaUploadedDocument"):
    """Sends a file you have just uploaded: video, music, voice message, sticker, GIF or any other.

    Attributes:
        nosound_video: Keeps a silent video a video; otherwise it becomes a GIF.
        force_file: Sends a picture or video as a plain file, without a player.
        spoiler: Set if the media is blurred until it is tapped.
        file: The uploaded file.
        thumb: Preview picture, a JPEG of at most 320 pixels and 200 KB.
        mime_type: Kind of file, such as `video/mp4`.
        attributes: What the file is: name, duration, size in pixels and so on. Give at least the
            file name.
        stickers: Stickers that were put on the video.
        video_cover: Still picture shown before the video plays.
        video_timestamp: Second of the video at which playing begins.
        ttl_seconds: Seconds the receiver may look at it before it vanishes, in private chats only;
            2147483647 means once.

    Source:
        api/constructors/inputMediaUploadedDocument.md
    """

    flags = tl.flags()
    nosound_video: bool = tl.true(bit=3, default=False)
    force_file: bool = tl.true(bit=4, default=False)
    spoiler: bool = tl.true(bit=5, default=False)
    file: TypeInputFile = tl.boxed("InputFile")
    thumb: TypeInputFile | None = tl.boxed("InputFile", bit=2, default=None)
    mime_type: str = tl.string()
    attributes: list[TypeDocumentAttribute] = tl.vector(tl.boxed("DocumentAttribute"))
    stickers: list[TypeInputDocument] | None = tl.vector(
        tl.boxed("InputDocument"), bit=0, default=None
    )
    video_cover: TypeInputPhoto | None = tl.boxed("InputPhoto", bit=6, default=None)
    video_timestamp: int | None = tl.int32(bit=7, default=None)
    ttl_seconds: int | None = tl.int32(bit=1, default=None)


class InputMediaDocument(tl.Constructor, id=0xA8763AB5, name="inputMediaDocument"):
    """Sends a file that lies on Telegram's servers, for instance from another message.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        id: The file to send, with access hash and file reference.
        video_cover: Picture shown for the video before it plays.
        video_timestamp: Second of the video at which playing begins.
        ttl_seconds: Seconds the receiver may look at it before it vanishes, in private chats only;
            2147483647 means once.
        query: Text or emoji with which the user found this sticker or GIF; helps the server improve
            its search.

    Source:
        api/constructors/inputMediaDocument.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=2, default=False)
    id: TypeInputDocument = tl.boxed("InputDocument")
    video_cover: TypeInputPhoto | None = tl.boxed("InputPhoto", bit=3, default=None)
    video_timestamp: int | None = tl.int32(bit=4, default=None)
    ttl_seconds: int | None = tl.int32(bit=0, default=None)
    query: str | None = tl.string(bit=1, default=None)


class InputMediaVenue(tl.Constructor, id=0xC13D1C11, name="inputMediaVenue"):
    """Sends a place with name and address.

    Attributes:
        geo_point: Where it is.
        title: Name of the venue.
        address: The address, as text.
        provider: Database the place is from, `foursquare` or `gplaces`.
        venue_id: Number of the place in that database.
        venue_type: Kind of place in that database.

    Source:
        api/constructors/inputMediaVenue.md
    """

    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    title: str = tl.string()
    address: str = tl.string()
    provider: str = tl.string()
    venue_id: str = tl.string()
    venue_type: str = tl.string()


class InputMediaPhotoExternal(tl.Constructor, id=0xE5BBFE1A, name="inputMediaPhotoExternal"):
    """Sends a photo from the web; Telegram's server loads it.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        url: Address of the picture.
        ttl_seconds: Seconds after viewing until the media deletes itself, if it shall.

    Source:
        api/constructors/inputMediaPhotoExternal.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=1, default=False)
    url: str = tl.string()
    ttl_seconds: int | None = tl.int32(bit=0, default=None)


class InputMediaDocumentExternal(tl.Constructor, id=0x779600F9, name="inputMediaDocumentExternal"):
    """Sends a file from the web; Telegram's server loads it. Works for GIFs, PDFs and the like.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        url: Address of the file.
        ttl_seconds: Seconds after viewing until the media deletes itself, if it shall.
        video_cover: Picture shown for the video before it plays.
        video_timestamp: Second of the video at which playing begins.

    Source:
        api/constructors/inputMediaDocumentExternal.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=1, default=False)
    url: str = tl.string()
    ttl_seconds: int | None = tl.int32(bit=0, default=None)
    video_cover: TypeInputPhoto | None = tl.boxed("InputPhoto", bit=2, default=None)
    video_timestamp: int | None = tl.int32(bit=3, default=None)


class InputMediaGame(tl.Constructor, id=0xD33F43F3, name="inputMediaGame"):
    """Sends a game. For bots. Goes as media into `messages.send_media` and similar methods.

    Attributes:
        id: The game to send.

    Source:
        api/constructors/inputMediaGame.md
    """

    id: TypeInputGame = tl.boxed("InputGame")


class InputMediaInvoice(tl.Constructor, id=0x405FEF0D, name="inputMediaInvoice"):
    """Sends a bill that users can pay in the chat. For bots.

    Attributes:
        title: Name of the product.
        description: What is sold.
        photo: Picture of the product on the web.
        invoice: Prices, currency and what the buyer must tell.
        payload: Bytes for your own bookkeeping; come back with the payment, users don't see them.
        provider: Token of the payment provider, from BotFather. Leave out for Stars.
        provider_data: Further JSON data for the provider; `{}` if none.
        start_param: Parameter of the pay button in forwarded copies. Leave it out and everybody can
            pay from a forwarded copy.
        extended_media: Media that is shown only after payment.

    Source:
        api/constructors/inputMediaInvoice.md
    """

    flags = tl.flags()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeInputWebDocument | None = tl.boxed("InputWebDocument", bit=0, default=None)
    invoice: TypeInvoice = tl.boxed("Invoice")
    payload: bytes = tl.bytes_()
    provider: str | None = tl.string(bit=3, default=None)
    provider_data: TypeDataJSON = tl.boxed("DataJSON")
    start_param: str | None = tl.string(bit=1, default=None)
    extended_media: TypeInputMedia | None = tl.boxed("InputMedia", bit=2, default=None)


class InputMediaGeoLive(tl.Constructor, id=0x971FA843, name="inputMediaGeoLive"):
    """Sends a live location, or moves or ends one by `messages.edit_message`.

    Attributes:
        stopped: Ends the live location.
        geo_point: Where you are now.
        heading: Direction of your movement, 1 to 360 degrees from north.
        period: Seconds during which it stays live: 60 to 86400, or 2147483647 for no end.
        proximity_notification_radius: Distance in meters at which others can be alerted; 0 switches
            that off.

    Source:
        api/constructors/inputMediaGeoLive.md
    """

    flags = tl.flags()
    stopped: bool = tl.true(bit=0, default=False)
    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    heading: int | None = tl.int32(bit=2, default=None)
    period: int | None = tl.int32(bit=1, default=None)
    proximity_notification_radius: int | None = tl.int32(bit=3, default=None)


class InputMediaPoll(tl.Constructor, id=0x883A4108, name="inputMediaPoll"):
    """Sends a poll or quiz. Goes as media into `messages.send_media` and similar methods.

    Attributes:
        poll: Question, answers and rules. Give its `id` as 0.
        correct_answers: For a quiz, positions of the right answers, counted from 0.
        attached_media: Picture or other media shown with the question.
        solution: For a quiz, explanation shown after a wrong answer, up to 200 characters.
        solution_entities: Formatting of that explanation.
        solution_media: Media shown with that explanation.

    Source:
        api/constructors/inputMediaPoll.md
    """

    flags = tl.flags()
    poll: TypePoll = tl.boxed("Poll")
    correct_answers: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    attached_media: TypeInputMedia | None = tl.boxed("InputMedia", bit=3, default=None)
    solution: str | None = tl.string(bit=1, default=None)
    solution_entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    solution_media: TypeInputMedia | None = tl.boxed("InputMedia", bit=2, default=None)


class InputMediaDice(tl.Constructor, id=0xE66FBF7B, name="inputMediaDice"):
    """Sends an animated emoji with a random result that the server draws.

    Attributes:
        emoticon: One of those in the `emojies_send_dice` setting, such as a die, a dart, a ball or
            a slot machine.

    Source:
        api/constructors/inputMediaDice.md
    """

    emoticon: str = tl.string()


class InputMediaStory(tl.Constructor, id=0x89FDD778, name="inputMediaStory"):
    """Shares somebody's story in a message.

    Attributes:
        peer: Who posted the story.
        id: Number of the story.

    Source:
        api/constructors/inputMediaStory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()


class InputMediaWebPage(tl.Constructor, id=0xC21B8849, name="inputMediaWebPage"):
    """Sends a text with the preview of a web page chosen by you, not of the first link in the text.

    Attributes:
        force_large_media: Set if the preview's picture or video shall be large.
        force_small_media: Set if the preview's picture or video shall be small.
        optional: If no preview can be made, the message goes out without one; otherwise it fails.
        url: Address whose preview is shown.

    Source:
        api/constructors/inputMediaWebPage.md
    """

    flags = tl.flags()
    force_large_media: bool = tl.true(bit=0, default=False)
    force_small_media: bool = tl.true(bit=1, default=False)
    optional: bool = tl.true(bit=2, default=False)
    url: str = tl.string()


class InputMediaPaidMedia(tl.Constructor, id=0xC4103386, name="inputMediaPaidMedia"):
    """Sends up to 10 photos or videos that have to be paid for before one sees them.

    Attributes:
        stars_amount: Price of the whole in Stars.
        extended_media: The photos and videos.
        payload: Text for a bot's own bookkeeping; comes back when somebody pays.

    Source:
        api/constructors/inputMediaPaidMedia.md
    """

    flags = tl.flags()
    stars_amount: int = tl.int64()
    extended_media: list[TypeInputMedia] = tl.vector(tl.boxed("InputMedia"))
    payload: str | None = tl.string(bit=0, default=None)


class InputMediaTodo(tl.Constructor, id=0x9FC55FDE, name="inputMediaTodo"):
    """Sends a checklist. Needs Premium. Goes as media into `messages.send_media` and similar
    methods.

    Attributes:
        todo: The list with its title and items.

    Source:
        api/constructors/inputMediaTodo.md
    """

    todo: TypeTodoList = tl.boxed("TodoList")


class InputMediaStakeDice(tl.Constructor, id=0xF3A9244A, name="inputMediaStakeDice"):
    """Throws a die with a stake of TON in Telegram's dice game.

    Attributes:
        game_hash: Mark of the game's present state, from `messages.get_emoji_game_info`.
        ton_amount: Stake in nanotons, billionths of a TON.
        client_seed: 32 random bytes of your own that go into the draw, so that its fairness can be
            checked.

    Source:
        api/constructors/inputMediaStakeDice.md
    """

    game_hash: str = tl.string()
    ton_amount: int = tl.int64()
    client_seed: bytes = tl.bytes_()


TypeInputMedia: TypeAlias = (
    InputMediaEmpty
    | InputMediaUploadedPhoto
    | InputMediaPhoto
    | InputMediaGeoPoint
    | InputMediaContact
    | InputMediaUploadedDocument
    | InputMediaDocument
    | InputMediaVenue
    | InputMediaPhotoExternal
    | InputMediaDocumentExternal
    | InputMediaGame
    | InputMediaInvoice
    | InputMediaGeoLive
    | InputMediaPoll
    | InputMediaDice
    | InputMediaStory
    | InputMediaWebPage
    | InputMediaPaidMedia
    | InputMediaTodo
    | InputMediaStakeDice
)
"""What you send along with a message: a new upload, something already on the server, a place, a
poll and more. Goes to `messages.send_media` and `messages.send_multi_media`.
"""
