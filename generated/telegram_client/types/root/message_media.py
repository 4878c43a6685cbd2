"""Constructors of MessageMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from ..messages import TypeEmojiGameOutcome as messages_TypeEmojiGameOutcome
    from .document import TypeDocument
    from .game import TypeGame
    from .geo_point import TypeGeoPoint
    from .input_group_call import TypeInputGroupCall
    from .message_extended_media import TypeMessageExtendedMedia
    from .peer import TypePeer
    from .photo import TypePhoto
    from .poll import TypePoll
    from .poll_results import TypePollResults
    from .story_item import TypeStoryItem
    from .todo_completion import TypeTodoCompletion
    from .todo_list import TypeTodoList
    from .web_document import TypeWebDocument
    from .web_page import TypeWebPage


class MessageMediaEmpty(tl.Constructor, id=0x3DED6320, name="messageMediaEmpty"):
    """The message has no media. What a received message holds beside its text.

    Source:
        api/constructors/messageMediaEmpty.md
    """


class MessageMediaPhoto(tl.Constructor, id=0xE216EB63, name="messageMediaPhoto"):
    """A photo. What a received message holds beside its text.

    Attributes:
        spoiler: Set if the media is blurred until it is tapped.
        live_photo: Set if the picture is a live photo with a short video.
        photo: The photo. Absent if it has destroyed itself.
        ttl_seconds: Seconds it may be looked at before it vanishes.
        video: The short video of a live photo.

    Source:
        api/constructors/messageMediaPhoto.md
    """

    flags = tl.flags()
    spoiler: bool = tl.true(bit=3, default=False)
    live_photo: bool = tl.true(bit=4, default=False)
    photo: TypePhoto | None = tl.boxed("Photo", bit=0, default=None)
    ttl_seconds: int | None = tl.int32(bit=2, default=None)
    video: TypeDocument | None = tl.boxed("Document", bit=4, default=None)


class MessageMediaGeo(tl.Constructor, id=0x56E0D474, name="messageMediaGeo"):
    """A fixed place. What a received message holds beside its text.

    Attributes:
        geo: The place, as latitude and longitude.

    Source:
        api/constructors/messageMediaGeo.md
    """

    geo: TypeGeoPoint = tl.boxed("GeoPoint")


class MessageMediaContact(tl.Constructor, id=0x70322949, name="messageMediaContact"):
    """A card with somebody's name and number.

    Attributes:
        phone_number: The phone number, with country code.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        vcard: Further details in vCard format, or empty.
        user_id: The person's Telegram user, 0 if there is none.

    Source:
        api/constructors/messageMediaContact.md
    """

    phone_number: str = tl.string()
    first_name: str = tl.string()
    last_name: str = tl.string()
    vcard: str = tl.string()
    user_id: int = tl.int64()


class MessageMediaUnsupported(tl.Constructor, id=0x9F84F49E, name="messageMediaUnsupported"):
    """Media that did not exist yet in the layer you use. Ask with a newer layer to see it.

    Source:
        api/constructors/messageMediaUnsupported.md
    """


class MessageMediaDocument(tl.Constructor, id=0x52D8CCD9, name="messageMediaDocument"):
    """A file: video, music, voice message, sticker, GIF or any other.

    Attributes:
        nopremium: The sticker's Premium effect is not played.
        spoiler: Set if the media is blurred until it is tapped.
        video: It is a video.
        round: It is a round video note.
        voice: It is a voice message.
        document: The file. Absent if it has destroyed itself.
        alt_documents: The same video in other qualities.
        video_cover: Still picture shown before the video plays.
        video_timestamp: Second of the video at which playing begins.
        ttl_seconds: Seconds it may be looked at before it vanishes.

    Source:
        api/constructors/messageMediaDocument.md
    """

    flags = tl.flags()
    nopremium: bool = tl.true(bit=3, default=False)
    spoiler: bool = tl.true(bit=4, default=False)
    video: bool = tl.true(bit=6, default=False)
    round: bool = tl.true(bit=7, default=False)
    voice: bool = tl.true(bit=8, default=False)
    document: TypeDocument | None = tl.boxed("Document", bit=0, default=None)
    alt_documents: list[TypeDocument] | None = tl.vector(tl.boxed("Document"), bit=5, default=None)
    video_cover: TypePhoto | None = tl.boxed("Photo", bit=9, default=None)
    video_timestamp: int | None = tl.int32(bit=10, default=None)
    ttl_seconds: int | None = tl.int32(bit=2, default=None)


class MessageMediaWebPage(tl.Constructor, id=0xDDF10C3B, name="messageMediaWebPage"):
    """A text with the preview of a web page.

    Attributes:
        force_large_media: Set if the preview's picture or video shall be large.
        force_small_media: Set if the preview's picture or video shall be small.
        manual: The page was chosen by the sender, it is not the first link of the text.
        safe: The page can be opened without asking the user first.
        webpage: Preview of the web page.

    Source:
        api/constructors/messageMediaWebPage.md
    """

    flags = tl.flags()
    force_large_media: bool = tl.true(bit=0, default=False)
    force_small_media: bool = tl.true(bit=1, default=False)
    manual: bool = tl.true(bit=3, default=False)
    safe: bool = tl.true(bit=4, default=False)
    webpage: TypeWebPage = tl.boxed("WebPage")


class MessageMediaVenue(tl.Constructor, id=0x2EC0533F, name="messageMediaVenue"):
    """A place with name and address.

    Attributes:
        geo: The place, as latitude and longitude.
        title: Name of the venue.
        address: The address, as text.
        provider: Database the place is from, such as `foursquare`.
        venue_id: Id of the venue in the provider's database.
        venue_type: Kind of venue, in the provider's own terms.

    Source:
        api/constructors/messageMediaVenue.md
    """

    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    title: str = tl.string()
    address: str = tl.string()
    provider: str = tl.string()
    venue_id: str = tl.string()
    venue_type: str = tl.string()


class MessageMediaGame(tl.Constructor, id=0xFDB19008, name="messageMediaGame"):
    """A game. What a received message holds beside its text.

    Attributes:
        game: The game with its title and picture.

    Source:
        api/constructors/messageMediaGame.md
    """

    game: TypeGame = tl.boxed("Game")


class MessageMediaInvoice(tl.Constructor, id=0xF6A548D3, name="messageMediaInvoice"):
    """A bill to pay. The pay button is in the message's keyboard.

    Attributes:
        shipping_address_requested: Set if the buyer has to give a shipping address.
        test: Set if it is a trial payment without real money.
        title: Name of the product.
        description: What the product is.
        photo: Picture of the product, kept at a web address.
        receipt_msg_id: Set once it is paid: the message with the receipt.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        total_amount: The whole price, in the smallest unit of the currency.
        start_param: Parameter of the pay button in forwarded copies.
        extended_media: Media shown after payment.

    Source:
        api/constructors/messageMediaInvoice.md
    """

    flags = tl.flags()
    shipping_address_requested: bool = tl.true(bit=1, default=False)
    test: bool = tl.true(bit=3, default=False)
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=0, default=None)
    receipt_msg_id: int | None = tl.int32(bit=2, default=None)
    currency: str = tl.string()
    total_amount: int = tl.int64()
    start_param: str = tl.string()
    extended_media: TypeMessageExtendedMedia | None = tl.boxed(
        "MessageExtendedMedia", bit=4, default=None
    )


class MessageMediaGeoLive(tl.Constructor, id=0xB940C666, name="messageMediaGeoLive"):
    """A live location, whose changes arrive as edits of the message.

    Attributes:
        geo: The place, as latitude and longitude.
        heading: Direction of movement, 1 to 360 degrees from north.
        period: Seconds, counted from sending, during which it stays live.
        proximity_notification_radius: Distance in meters at which coming close is announced.

    Source:
        api/constructors/messageMediaGeoLive.md
    """

    flags = tl.flags()
    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    heading: int | None = tl.int32(bit=0, default=None)
    period: int = tl.int32()
    proximity_notification_radius: int | None = tl.int32(bit=1, default=None)


class MessageMediaPoll(tl.Constructor, id=0x773F4E66, name="messageMediaPoll"):
    """A poll or quiz. What a received message holds beside its text.

    Attributes:
        poll: Question, answers and rules of the poll.
        results: Votes so far, as far as you may see them.
        attached_media: Picture or other media shown with the question.

    Source:
        api/constructors/messageMediaPoll.md
    """

    flags = tl.flags()
    poll: TypePoll = tl.boxed("Poll")
    results: TypePollResults = tl.boxed("PollResults")
    attached_media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=0, default=None)


class MessageMediaDice(tl.Constructor, id=0x08CBEC07, name="messageMediaDice"):
    """An animated emoji with a random result.

    Attributes:
        value: The result drawn by the server; its meaning depends on the emoji.
        emoticon: Which emoji: die, dart, ball, slot machine and so on.
        game_outcome: Result of the bet, if TON were at stake.

    Source:
        api/constructors/messageMediaDice.md
    """

    flags = tl.flags()
    value: int = tl.int32()
    emoticon: str = tl.string()
    game_outcome: messages_TypeEmojiGameOutcome | None = tl.boxed(
        "messages.EmojiGameOutcome", bit=0, default=None
    )


class MessageMediaStory(tl.Constructor, id=0x68CB6283, name="messageMediaStory"):
    """A story shared in a message.

    Attributes:
        via_mention: Sent automatically because the story mentions you.
        peer: Who posted the story.
        id: Number of the story.
        story: The story itself. If absent, fetch it with `stories.get_stories_by_id`.

    Source:
        api/constructors/messageMediaStory.md
    """

    flags = tl.flags()
    via_mention: bool = tl.true(bit=1, default=False)
    peer: TypePeer = tl.boxed("Peer")
    id: int = tl.int32()
    story: TypeStoryItem | None = tl.boxed("StoryItem", bit=0, default=None)


class MessageMediaGiveaway(tl.Constructor, id=0xAA073BEB, name="messageMediaGiveaway"):
    """A giveaway that takes place at present.

    Attributes:
        only_new_subscribers: Set if only those who join after the start may win.
        winners_are_visible: Set if the names of the winners are published.
        channels: Channels and groups one must have joined.
        countries_iso2: Two-letter codes of the countries whose users may take part.
        prize_description: Text about further prizes that the organizer gives.
        quantity: How many winners there are to be.
        months: Length of the Premium prizes; absent for prizes in Stars.
        stars: Stars to be given away in all.
        until_date: When the winners are drawn, as Unix time.

    Source:
        api/constructors/messageMediaGiveaway.md
    """

    flags = tl.flags()
    only_new_subscribers: bool = tl.true(bit=0, default=False)
    winners_are_visible: bool = tl.true(bit=2, default=False)
    channels: list[int] = tl.vector(tl.int64())
    countries_iso2: list[str] | None = tl.vector(tl.string(), bit=1, default=None)
    prize_description: str | None = tl.string(bit=3, default=None)
    quantity: int = tl.int32()
    months: int | None = tl.int32(bit=4, default=None)
    stars: int | None = tl.int64(bit=5, default=None)
    until_date: int = tl.int32()


class MessageMediaGiveawayResults(
    tl.Constructor, id=0xCEAA3EA1, name="messageMediaGiveawayResults"
):
    """The outcome of a giveaway. What a received message holds beside its text.

    Attributes:
        only_new_subscribers: Set if only those who join after the start may win.
        refunded: Set if the payment was given back.
        channel_id: Channel or group that held it.
        additional_peers_count: How many other chats took part in it.
        launch_msg_id: Message with which it began.
        winners_count: How many winners there are.
        unclaimed_count: Prizes nobody has taken.
        winners: User ids of winners, up to 100.
        months: For how many months each winner gets Premium.
        stars: Telegram Stars that are shared among the winners.
        prize_description: Text about further prizes that the organizer gives.
        until_date: When the winners were drawn, as Unix time.

    Source:
        api/constructors/messageMediaGiveawayResults.md
    """

    flags = tl.flags()
    only_new_subscribers: bool = tl.true(bit=0, default=False)
    refunded: bool = tl.true(bit=2, default=False)
    channel_id: int = tl.int64()
    additional_peers_count: int | None = tl.int32(bit=3, default=None)
    launch_msg_id: int = tl.int32()
    winners_count: int = tl.int32()
    unclaimed_count: int = tl.int32()
    winners: list[int] = tl.vector(tl.int64())
    months: int | None = tl.int32(bit=4, default=None)
    stars: int | None = tl.int64(bit=5, default=None)
    prize_description: str | None = tl.string(bit=1, default=None)
    until_date: int = tl.int32()


class MessageMediaPaidMedia(tl.Constructor, id=0xA8852491, name="messageMediaPaidMedia"):
    """Photos or videos that have to be paid for.

    Attributes:
        stars_amount: Price in Stars.
        extended_media: Previews before payment, the media themselves afterwards.

    Source:
        api/constructors/messageMediaPaidMedia.md
    """

    stars_amount: int = tl.int64()
    extended_media: list[TypeMessageExtendedMedia] = tl.vector(tl.boxed("MessageExtendedMedia"))


class MessageMediaToDo(tl.Constructor, id=0x8A53B014, name="messageMediaToDo"):
    """A checklist. What a received message holds beside its text.

    Attributes:
        todo: Title and items.
        completions: Which items are done, by whom and when.

    Source:
        api/constructors/messageMediaToDo.md
    """

    flags = tl.flags()
    todo: TypeTodoList = tl.boxed("TodoList")
    completions: list[TypeTodoCompletion] | None = tl.vector(
        tl.boxed("TodoCompletion"), bit=0, default=None
    )


class MessageMediaVideoStream(tl.Constructor, id=0xCA5CAB89, name="messageMediaVideoStream"):
    """A live story. What a received message holds beside its text.

    Attributes:
        rtmp_stream: The picture comes from streaming software.
        call: The group call that carries it.

    Source:
        api/constructors/messageMediaVideoStream.md
    """

    flags = tl.flags()
    rtmp_stream: bool = tl.true(bit=0, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")


TypeMessageMedia: TypeAlias = (
    MessageMediaEmpty
    | MessageMediaPhoto
    | MessageMediaGeo
    | MessageMediaContact
    | MessageMediaUnsupported
    | MessageMediaDocument
    | MessageMediaWebPage
    | MessageMediaVenue
    | MessageMediaGame
    | MessageMediaInvoice
    | MessageMediaGeoLive
    | MessageMediaPoll
    | MessageMediaDice
    | MessageMediaStory
    | MessageMediaGiveaway
    | MessageMediaGiveawayResults
    | MessageMediaPaidMedia
    | MessageMediaToDo
    | MessageMediaVideoStream
)
"""What a message holds besides text. Mostly one sees `types.MessageMediaPhoto` and
`types.MessageMediaDocument`.
"""
