"""Constructors of InputReplyTo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer
    from .message_entity import TypeMessageEntity


class InputReplyToMessage(tl.Constructor, id=0x3BD4B7C2, name="inputReplyToMessage"):
    """Answers a message, or writes into a forum topic.

    Attributes:
        reply_to_msg_id: Message to answer; for writing into a topic without answering, the number
            of the topic.
        top_msg_id: Topic or thread to write into. Leave out outside of those.
        reply_to_peer_id: Chat of the answered message, if it is another one.
        quote_text: Passage of that message to quote; must stand in it exactly so.
        quote_entities: Formatting of the passage.
        quote_offset: About where the passage begins, in UTF-16 units.
        monoforum_peer_id: In a channel's direct messages, as admin: the user whose thread to write
            into.
        todo_item_id: Item of a checklist to answer.
        poll_option: Answer of a poll to refer to, by its option bytes.

    Source:
        api/constructors/inputReplyToMessage.md
    """

    flags = tl.flags()
    reply_to_msg_id: int = tl.int32()
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    reply_to_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    quote_text: str | None = tl.string(bit=2, default=None)
    quote_entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    quote_offset: int | None = tl.int32(bit=4, default=None)
    monoforum_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=5, default=None)
    todo_item_id: int | None = tl.int32(bit=6, default=None)
    poll_option: bytes | None = tl.bytes_(bit=7, default=None)


class InputReplyToStory(tl.Constructor, id=0x5881323A, name="inputReplyToStory"):
    """Answers a story; the message goes to its poster.

    Attributes:
        peer: Who posted the story.
        story_id: Number of the story.

    Source:
        api/constructors/inputReplyToStory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    story_id: int = tl.int32()


class InputReplyToMonoForum(tl.Constructor, id=0x69D66C45, name="inputReplyToMonoForum"):
    """Writes into one thread of a channel's direct messages, as admin, without answering a certain
    message.

    Attributes:
        monoforum_peer_id: User whose thread it is.

    Source:
        api/constructors/inputReplyToMonoForum.md
    """

    monoforum_peer_id: TypeInputPeer = tl.boxed("InputPeer")


class InputReplyToEphemeralMessage(
    tl.Constructor, id=0x4119B95E, name="inputReplyToEphemeralMessage"
):
    """Answers a message in a group that only you and a bot see.

    Attributes:
        id: Number of that message.

    Source:
        api/constructors/inputReplyToEphemeralMessage.md
    """

    id: int = tl.int32()


TypeInputReplyTo: TypeAlias = (
    InputReplyToMessage | InputReplyToStory | InputReplyToMonoForum | InputReplyToEphemeralMessage
)
"""What a new message refers to: a message, a story, a thread. Leave the parameter out for a message
on its own.
"""
