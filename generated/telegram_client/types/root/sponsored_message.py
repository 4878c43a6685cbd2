"""Constructors of SponsoredMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity
    from .message_media import TypeMessageMedia
    from .peer_color import TypePeerColor
    from .photo import TypePhoto


class SponsoredMessage(tl.Constructor, id=0x7DBF8673, name="sponsoredMessage"):
    """An ad to show in a channel, bot chat or video. Report views and clicks as
    `messages.view_sponsored_message` and `messages.click_sponsored_message` say.

    Attributes:
        recommended: Label it "recommended" in place of "sponsored".
        can_report: The user may complain about it.
        random_id: Bytes that name this ad in all calls about it.
        url: What opens on a tap.
        title: Headline of the ad.
        message: Text of the ad.
        entities: Formatting, links and mentions of the text next to it.
        photo: Picture of the advertiser.
        media: Picture or video of the ad itself.
        color: Accent color to draw it in.
        button_text: Label of the button.
        sponsor_info: Text about who pays for the ad.
        additional_info: More text for the information window.
        min_display_duration: In videos: seconds before the ad may be closed.
        max_display_duration: In videos: seconds after which it goes away.

    Source:
        api/constructors/sponsoredMessage.md
    """

    flags = tl.flags()
    recommended: bool = tl.true(bit=5, default=False)
    can_report: bool = tl.true(bit=12, default=False)
    random_id: bytes = tl.bytes_()
    url: str = tl.string()
    title: str = tl.string()
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    photo: TypePhoto | None = tl.boxed("Photo", bit=6, default=None)
    media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=14, default=None)
    color: TypePeerColor | None = tl.boxed("PeerColor", bit=13, default=None)
    button_text: str = tl.string()
    sponsor_info: str | None = tl.string(bit=7, default=None)
    additional_info: str | None = tl.string(bit=8, default=None)
    min_display_duration: int | None = tl.int32(bit=15, default=None)
    max_display_duration: int | None = tl.int32(bit=15, default=None)


TypeSponsoredMessage: TypeAlias = SponsoredMessage
"""Advertisement, from `messages.get_sponsored_messages`."""
