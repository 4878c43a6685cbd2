"""Constructors of MessageReplyHeader."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity
    from .message_fwd_header import TypeMessageFwdHeader
    from .message_media import TypeMessageMedia
    from .peer import TypePeer


class MessageReplyHeader(tl.Constructor, id=0x1B97DD66, name="messageReplyHeader"):
    """What a message answers, and to which thread or topic it belongs.

    Attributes:
        reply_to_scheduled: The answered message is a scheduled one.
        forum_topic: The message is in a forum topic; its number is `reply_to_top_id`, or
            `reply_to_msg_id` if that is absent.
        quote: The quoted passage was chosen by the sender.
        reply_to_ephemeral: The answered message is an invisible one between a bot and one member.
        reply_to_msg_id: Number of the answered message.
        reply_to_peer_id: Chat of the answered message, if it is another one.
        reply_from: Origin of the answered message, if it is from another chat.
        reply_media: Media of the answered message, if it is from another chat.
        reply_to_top_id: First message of the thread, or number of the topic.
        quote_text: The quoted passage.
        quote_entities: Formatting of the passage.
        quote_offset: About where the passage begins, in UTF-16 units.
        todo_item_id: Item of a checklist that is answered.
        poll_option: Option bytes of the poll answer that is referred to.

    Source:
        api/constructors/messageReplyHeader.md
    """

    flags = tl.flags()
    reply_to_scheduled: bool = tl.true(bit=2, default=False)
    forum_topic: bool = tl.true(bit=3, default=False)
    quote: bool = tl.true(bit=9, default=False)
    reply_to_ephemeral: bool = tl.true(bit=13, default=False)
    reply_to_msg_id: int | None = tl.int32(bit=4, default=None)
    reply_to_peer_id: TypePeer | None = tl.boxed("Peer", bit=0, default=None)
    reply_from: TypeMessageFwdHeader | None = tl.boxed("MessageFwdHeader", bit=5, default=None)
    reply_media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=8, default=None)
    reply_to_top_id: int | None = tl.int32(bit=1, default=None)
    quote_text: str | None = tl.string(bit=6, default=None)
    quote_entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=7, default=None
    )
    quote_offset: int | None = tl.int32(bit=10, default=None)
    todo_item_id: int | None = tl.int32(bit=11, default=None)
    poll_option: bytes | None = tl.bytes_(bit=12, default=None)


class MessageReplyStoryHeader(tl.Constructor, id=0x0E5AF939, name="messageReplyStoryHeader"):
    """The message answers a story.

    Attributes:
        peer: Who posted the story.
        story_id: Number of the story.

    Source:
        api/constructors/messageReplyStoryHeader.md
    """

    peer: TypePeer = tl.boxed("Peer")
    story_id: int = tl.int32()


TypeMessageReplyHeader: TypeAlias = MessageReplyHeader | MessageReplyStoryHeader
"""What a message refers to, as the server shows it. When sending, give an `types.TypeInputReplyTo`.
"""
