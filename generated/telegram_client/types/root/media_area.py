"""Constructors of MediaArea."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .geo_point import TypeGeoPoint
    from .geo_point_address import TypeGeoPointAddress
    from .input_channel import TypeInputChannel
    from .media_area_coordinates import TypeMediaAreaCoordinates
    from .reaction import TypeReaction


class MediaAreaVenue(tl.Constructor, id=0xBE82DB9C, name="mediaAreaVenue"):
    """Area with a place that has a name, shown on a map when tapped.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        geo: The place, as latitude and longitude.
        title: Name of the venue.
        address: The address, as text.
        provider: Database the venue comes from, such as `foursquare` or `gplaces`.
        venue_id: Id of the venue in the provider's database.
        venue_type: Kind of venue, in the provider's own terms.

    Source:
        api/constructors/mediaAreaVenue.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    title: str = tl.string()
    address: str = tl.string()
    provider: str = tl.string()
    venue_id: str = tl.string()
    venue_type: str = tl.string()


class InputMediaAreaVenue(tl.Constructor, id=0xB282217F, name="inputMediaAreaVenue"):
    """Area with a place, as you send it after a search with the venue bot.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        query_id: Number of the inline query that found the place.
        result_id: Number of the result chosen from it.

    Source:
        api/constructors/inputMediaAreaVenue.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    query_id: int = tl.int64()
    result_id: str = tl.string()


class MediaAreaGeoPoint(tl.Constructor, id=0xCAD5452D, name="mediaAreaGeoPoint"):
    """Area with a plain position, for instance that of a photo.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        geo: The place, as latitude and longitude.
        address: Address in parts, shown instead of coordinates.

    Source:
        api/constructors/mediaAreaGeoPoint.md
    """

    flags = tl.flags()
    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    geo: TypeGeoPoint = tl.boxed("GeoPoint")
    address: TypeGeoPointAddress | None = tl.boxed("GeoPointAddress", bit=0, default=None)


class MediaAreaSuggestedReaction(tl.Constructor, id=0x14455871, name="mediaAreaSuggestedReaction"):
    """Area that gives a certain reaction when tapped.

    Attributes:
        dark: Drawn on a dark bubble.
        flipped: The bubble is mirrored.
        coordinates: Where the area lies on the story's picture.
        reaction: The reaction: an emoji, a custom emoji or the paid star.

    Source:
        api/constructors/mediaAreaSuggestedReaction.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    flipped: bool = tl.true(bit=1, default=False)
    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    reaction: TypeReaction = tl.boxed("Reaction")


class MediaAreaChannelPost(tl.Constructor, id=0x770416AF, name="mediaAreaChannelPost"):
    """Area that leads to a channel post shown in the story.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        channel_id: Id of the channel with the post.
        msg_id: Number of the post.

    Source:
        api/constructors/mediaAreaChannelPost.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    channel_id: int = tl.int64()
    msg_id: int = tl.int32()


class InputMediaAreaChannelPost(tl.Constructor, id=0x2271F2BF, name="inputMediaAreaChannelPost"):
    """Area that leads to a channel post, as you send it.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        channel: Channel that has the post.
        msg_id: Number of the post.

    Source:
        api/constructors/inputMediaAreaChannelPost.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    channel: TypeInputChannel = tl.boxed("InputChannel")
    msg_id: int = tl.int32()


class MediaAreaUrl(tl.Constructor, id=0x37381085, name="mediaAreaUrl"):
    """Area that opens a link. Lies on a story and can be tapped.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        url: Address that opens on a tap.

    Source:
        api/constructors/mediaAreaUrl.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    url: str = tl.string()


class MediaAreaWeather(tl.Constructor, id=0x49A6549C, name="mediaAreaWeather"):
    """Area that shows the weather. Lies on a story and can be tapped.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        emoji: Emoji for the weather.
        temperature_c: Temperature in degrees Celsius.
        color: Color of the background, as ARGB number.

    Source:
        api/constructors/mediaAreaWeather.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    emoji: str = tl.string()
    temperature_c: float = tl.double()
    color: int = tl.int32()


class MediaAreaStarGift(tl.Constructor, id=0x5787686D, name="mediaAreaStarGift"):
    """Area that leads to a collectible gift.

    Attributes:
        coordinates: Where the area lies on the story's picture.
        slug: End of the gift's link `t.me/nft/...`.

    Source:
        api/constructors/mediaAreaStarGift.md
    """

    coordinates: TypeMediaAreaCoordinates = tl.boxed("MediaAreaCoordinates")
    slug: str = tl.string()


TypeMediaArea: TypeAlias = (
    MediaAreaVenue
    | InputMediaAreaVenue
    | MediaAreaGeoPoint
    | MediaAreaSuggestedReaction
    | MediaAreaChannelPost
    | InputMediaAreaChannelPost
    | MediaAreaUrl
    | MediaAreaWeather
    | MediaAreaStarGift
)
"""Tappable area on a story. Where two forms exist, send the one with `input` and expect the other.
"""
