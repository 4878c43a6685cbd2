"""Constructors of EphemeralMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity
    from .message_media import TypeMessageMedia
    from .message_reply_header import TypeMessageReplyHeader
    from .peer import TypePeer
    from .reply_markup import TypeReplyMarkup


class EphemeralMessage(tl.Constructor, id=0xD9C6DC1A, name="ephemeralMessage"):
    """A message in a group that only one party sees and that is not kept in the history. Comes in
    `types.UpdateNewEphemeralMessage`.

    Attributes:
        out: Set if the current account sent it.
        id: Number of the message, counted apart from the ordinary ones.
        from_id: Who sent it.
        peer_id: Group in which it appears.
        receiver_id: User or bot who alone gets to see it.
        top_msg_id: Id of the message that opens the topic or thread meant.
        date: When the message was sent, as Unix time in seconds.
        message: The text, or the caption of the media.
        entities: Formatting, links and mentions of the text next to it.
        media: The media shown with this.
        reply_markup: Keyboard or inline buttons that come with the message.
        reply_to: What the message answers, if it is an answer.

    Source:
        api/constructors/ephemeralMessage.md
    """

    flags = tl.flags()
    out: bool = tl.true(bit=0, default=False)
    id: int = tl.int32()
    from_id: TypePeer = tl.boxed("Peer")
    peer_id: TypePeer = tl.boxed("Peer")
    receiver_id: int = tl.int64()
    top_msg_id: int | None = tl.int32(bit=1, default=None)
    date: int = tl.int32()
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=2, default=None
    )
    media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=3, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=4, default=None)
    reply_to: TypeMessageReplyHeader | None = tl.boxed("MessageReplyHeader", bit=6, default=None)


TypeEphemeralMessage: TypeAlias = EphemeralMessage
"""Message between a bot and a single member, shown inside a group; see `ephemeral.send_message`."""
