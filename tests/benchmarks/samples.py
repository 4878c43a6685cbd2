"""The samples: objects such as a client meets, from a fixed seed, built and encoded by our package.

Layers of the libraries differ by one. The samples hold only constructors whose ids agree in all of
them, which `codec` proves for each run: every library gives the same bytes back.
"""

from __future__ import annotations

import random
from functools import cache
from typing import Any, Final

from telegram_client import types

__all__ = ["SAMPLES", "message", "sample"]

SEED: Final = 14
LONGEST: Final = 370
LETTERS: Final = "abcdefgh ijklmnop éñ "
NOW: Final = 1_700_000_000


class _Maker:
    """Objects with random values; the same seed makes the same objects."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def messages(self) -> types.messages.ChannelMessages:
        """A page of a channel's history."""
        return types.messages.ChannelMessages(
            pts=1,
            count=100,
            messages=[self.message(number) for number in range(100)],
            topics=[],
            chats=[self.channel() for _ in range(5)],
            users=[self.user(number) for number in range(22)],
        )

    def updates(self) -> types.Updates:
        """What arrives by itself."""
        return types.Updates(
            updates=[self.update(number) for number in range(20)],
            users=[self.user(number) for number in range(6)],
            chats=[self.channel() for _ in range(3)],
            date=NOW,
            seq=0,
        )

    def update(self, number: int) -> Any:
        """One of five kinds in turn."""
        match number % 5:
            case 0:
                message = self.message(number, in_channel=False)
                return types.UpdateNewMessage(message=message, pts=number, pts_count=1)
            case 1:
                message = self.message(number)
                return types.UpdateNewChannelMessage(message=message, pts=number, pts_count=1)
            case 2:
                online = types.UserStatusOnline(expires=NOW)
                return types.UpdateUserStatus(user_id=self.peer_id(), status=online)
            case 3:
                return types.UpdateReadChannelInbox(
                    channel_id=12345, max_id=4, still_unread_count=2, pts=5
                )
            case _:
                typing = types.SendMessageTypingAction()
                return types.UpdateUserTyping(user_id=self.peer_id(), action=typing)

    def message(self, number: int, *, in_channel: bool = True) -> types.Message:
        """A message, with what messages have as often as they have it."""
        fields: dict[str, Any] = {}
        if in_channel and self.chance(0.5):
            fields.update(post=True, views=self.below(100_000), forwards=3)
        else:
            fields["from_id"] = types.PeerUser(user_id=self.peer_id())
        if self.chance(0.4):
            fields["entities"] = [self.entity() for _ in range(self.below(4) + 1)]
        if self.chance(0.35):
            fields["reply_to"] = types.MessageReplyHeader(reply_to_msg_id=self.below(1000))
        if self.chance(0.2):
            origin = types.PeerUser(user_id=self.peer_id())
            fields["fwd_from"] = types.MessageFwdHeader(date=NOW, from_id=origin, channel_post=12)
        if self.chance(0.28):
            fields["media"] = types.MessageMediaPhoto(photo=self.photo())
        elif self.chance(0.15):
            fields["media"] = types.MessageMediaDocument(document=self.document())
        if self.chance(0.28):
            fields["reactions"] = types.MessageReactions(results=self.reactions())
        if self.chance(0.3):
            fields["edit_date"] = NOW + 100
        if self.chance(0.2):
            fields["silent"] = True
        return types.Message(
            id=1000 + number,
            peer_id=types.PeerChannel(channel_id=123456789),
            date=NOW + number,
            message=self.text(10, LONGEST),
            **fields,
        )

    def entity(self) -> Any:
        """Where a text is bold, italic, a link."""
        kinds = (types.MessageEntityBold, types.MessageEntityItalic, types.MessageEntityUrl)
        if self.chance(0.8):
            kind = self._random.choice(kinds)
            return kind(offset=self.below(100), length=self.below(50))
        return types.MessageEntityTextUrl(offset=3, length=4, url="https://example.com/some/page")

    def reactions(self) -> list[Any]:
        """One to three kinds of reactions."""
        return [
            types.ReactionCount(reaction=types.ReactionEmoji(emoticon="👍"), count=self.below(100))
            for _ in range(self.below(3) + 1)
        ]

    def photo(self) -> types.Photo:
        """A photo in four sizes."""
        return types.Photo(
            id=self.long(),
            access_hash=self.long(),
            file_reference=self.bytes(25),
            date=NOW,
            dc_id=2,
            sizes=[
                types.PhotoStrippedSize(type="i", bytes_=self.bytes(60)),
                types.PhotoSize(type="m", w=320, h=240, size=12345),
                types.PhotoSize(type="x", w=800, h=600, size=52345),
                types.PhotoSizeProgressive(type="y", w=1280, h=960, sizes=[1, 2, 3, 4]),
            ],
        )

    def document(self) -> types.Document:
        """A video."""
        return types.Document(
            id=self.long(),
            access_hash=self.long(),
            file_reference=self.bytes(25),
            date=NOW,
            mime_type="video/mp4",
            size=123456,
            dc_id=2,
            thumbs=[types.PhotoSize(type="m", w=320, h=180, size=3456)],
            attributes=[
                types.DocumentAttributeVideo(duration=12.5, w=640, h=480, supports_streaming=True),
                types.DocumentAttributeFilename(file_name="video.mp4"),
            ],
        )

    def user(self, number: int) -> types.User:
        """A user; every other has a last name, most a photo."""
        odd = number % 2 == 1
        picture = types.UserProfilePhoto(
            photo_id=self.long(), dc_id=2, stripped_thumb=self.bytes(40)
        )
        return types.User(
            id=self.peer_id(),
            access_hash=self.long(),
            first_name=self.text(6, 6),
            last_name=self.text(8, 8) if odd else None,
            username=self.text(10, 10),
            photo=picture if number % 3 else None,
            status=types.UserStatusRecently() if odd else types.UserStatusOffline(was_online=NOW),
            premium=number % 4 == 0,
        )

    def channel(self) -> types.Channel:
        """A channel with a photo."""
        return types.Channel(
            id=self.peer_id(),
            title=self.text(20, 20),
            photo=types.ChatPhoto(photo_id=self.long(), dc_id=4, stripped_thumb=self.bytes(40)),
            date=NOW,
            access_hash=self.long(),
            username=self.text(9, 9),
            broadcast=True,
            participants_count=1234,
        )

    def chance(self, likely: float) -> bool:
        """True this often."""
        return self._random.random() < likely

    def below(self, limit: int) -> int:
        """A number from 0."""
        return self._random.randrange(limit)

    def long(self) -> int:
        """An id or hash as servers make them."""
        return self._random.getrandbits(63)

    def peer_id(self) -> int:
        """The id of a user or channel."""
        return self._random.getrandbits(43)

    def bytes(self, size: int) -> bytes:
        """Bytes without a meaning."""
        return self._random.randbytes(size)

    def text(self, shortest: int, longest: int) -> str:
        """Mostly ASCII, as most names and messages are."""
        size = self._random.randint(shortest, longest)
        return "".join(self._random.choice(LETTERS) for _ in range(size))


def _config() -> types.Config:
    """The configuration that every connection begins with."""
    numbers: dict[str, Any] = {
        name: 1000 * place + 1
        for place, name in enumerate(
            [
                "chat_size_max",
                "megagroup_size_max",
                "forwarded_count_max",
                "online_update_period_ms",
                "offline_blur_timeout_ms",
                "offline_idle_timeout_ms",
                "online_cloud_timeout_ms",
                "notify_cloud_delay_ms",
                "notify_default_delay_ms",
                "push_chat_period_ms",
                "push_chat_limit",
                "edit_time_limit",
                "revoke_time_limit",
                "revoke_pm_time_limit",
                "rating_e_decay",
                "stickers_recent_limit",
                "channels_read_media_period",
                "call_receive_timeout_ms",
                "call_ring_timeout_ms",
                "call_connect_timeout_ms",
                "call_packet_timeout_ms",
                "caption_length_max",
                "message_length_max",
                "webfile_dc_id",
            ]
        )
    }
    return types.Config(
        date=NOW,
        expires=NOW + 3600,
        test_mode=False,
        this_dc=2,
        dc_options=[_dc_option(number) for number in range(20)],
        dc_txt_domain_name="apv3.stel.com",
        me_url_prefix="https://t.me/",
        gif_search_username="gif",
        venue_search_username="foursquare",
        img_search_username="bing",
        reactions_default=types.ReactionEmoji(emoticon="👍"),
        autologin_token="abcdefghijkl",
        **numbers,
    )


def _dc_option(number: int) -> types.DcOption:
    ipv6 = number % 2 == 1
    address = f"2001:0db8:0000:0000:0000:0000:0000:{number:04x}"
    return types.DcOption(
        id=1 + number % 5,
        ip_address=address if ipv6 else f"203.0.113.{number}",
        port=443,
        ipv6=ipv6,
        static=number % 3 == 0,
    )


SAMPLES: Final = {
    "messages": "messages.channelMessages, 100 messages",
    "updates": "updates, 20 mixed",
    "config": "config, 20 dc options",
}
"""The samples' names, and what they hold."""


@cache
def sample(name: str) -> bytes:
    """The bytes of a sample."""
    match name:
        case "messages":
            return bytes(_Maker(SEED).messages())
        case "updates":
            return bytes(_Maker(SEED).updates())
        case "config":
            return bytes(_config())
    raise KeyError(name)


@cache
def message() -> bytes:
    """The bytes of one message, as plain as most."""
    return bytes(
        types.Message(
            id=1000,
            peer_id=types.PeerChannel(channel_id=123456789),
            from_id=types.PeerUser(user_id=987654321),
            date=NOW,
            message="hello, this is a message with a link",
            entities=[types.MessageEntityBold(offset=0, length=5)],
        )
    )
