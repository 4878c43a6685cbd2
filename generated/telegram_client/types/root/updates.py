"""Constructors of Updates."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat import TypeChat
    from .message_entity import TypeMessageEntity
    from .message_fwd_header import TypeMessageFwdHeader
    from .message_media import TypeMessageMedia
    from .message_reply_header import TypeMessageReplyHeader
    from .update import TypeUpdate
    from .user import TypeUser


class UpdatesTooLong(tl.Constructor, id=0xE317AF7E, name="updatesTooLong"):
    """More has happened than the server wants to push; call `updates.get_difference`.

    Source:
        api/constructors/updatesTooLong.md
    """


class UpdateShortMessage(tl.Constructor, id=0x313BC7F8, name="updateShortMessage"):
    """A plain text message of a private chat, packed small. If the sender is unknown to you, call
    `updates.get_difference` in place of applying it.

    Attributes:
        out: You sent it from another device.
        mentioned: Set if the message mentions the account or answers it.
        media_unread: Set if a voice message or other media is not yet played.
        silent: Set if it was sent without a notification sound.
        id: Id of the message in the account's message box.
        user_id: The other side of the chat: receiver if `out` is set, otherwise sender.
        message: The text without its formatting.
        pts: Common `pts` after this message, handled as in `types.UpdateNewMessage`.
        pts_count: How many steps of `pts` this message takes.
        date: When the message was sent, as Unix time in seconds.
        fwd_from: Where the message was forwarded from.
        via_bot_id: User id of the inline bot the message was made with.
        reply_to: What the message answers, if it is an answer.
        entities: Formatting, links and mentions of the text next to it.
        ttl_period: Seconds after which messages delete themselves.

    Source:
        api/constructors/updateShortMessage.md
    """

    flags = tl.flags()
    out: bool = tl.true(bit=1, default=False)
    mentioned: bool = tl.true(bit=4, default=False)
    media_unread: bool = tl.true(bit=5, default=False)
    silent: bool = tl.true(bit=13, default=False)
    id: int = tl.int32()
    user_id: int = tl.int64()
    message: str = tl.string()
    pts: int = tl.int32()
    pts_count: int = tl.int32()
    date: int = tl.int32()
    fwd_from: TypeMessageFwdHeader | None = tl.boxed("MessageFwdHeader", bit=2, default=None)
    via_bot_id: int | None = tl.int64(bit=11, default=None)
    reply_to: TypeMessageReplyHeader | None = tl.boxed("MessageReplyHeader", bit=3, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=7, default=None
    )
    ttl_period: int | None = tl.int32(bit=25, default=None)


class UpdateShortChatMessage(tl.Constructor, id=0x4D6DEEA5, name="updateShortChatMessage"):
    """A plain text message of a basic group, packed small. If sender or group are unknown to you,
    call `updates.get_difference` in place of applying it.

    Attributes:
        out: You sent it from another device.
        mentioned: Set if the message mentions the account or answers it.
        media_unread: Set if a voice message or other media is not yet played.
        silent: Set if it was sent without a notification sound.
        id: Id of the message in the account's message box.
        from_id: Who wrote it.
        chat_id: Group it was written in.
        message: The text without its formatting.
        pts: Common `pts` after this message, handled as in `types.UpdateNewMessage`.
        pts_count: How many steps of `pts` this message takes.
        date: When the message was sent, as Unix time in seconds.
        fwd_from: Where the message was forwarded from.
        via_bot_id: User id of the inline bot the message was made with.
        reply_to: What the message answers, if it is an answer.
        entities: Formatting, links and mentions of the text next to it.
        ttl_period: Seconds after which messages delete themselves.

    Source:
        api/constructors/updateShortChatMessage.md
    """

    flags = tl.flags()
    out: bool = tl.true(bit=1, default=False)
    mentioned: bool = tl.true(bit=4, default=False)
    media_unread: bool = tl.true(bit=5, default=False)
    silent: bool = tl.true(bit=13, default=False)
    id: int = tl.int32()
    from_id: int = tl.int64()
    chat_id: int = tl.int64()
    message: str = tl.string()
    pts: int = tl.int32()
    pts_count: int = tl.int32()
    date: int = tl.int32()
    fwd_from: TypeMessageFwdHeader | None = tl.boxed("MessageFwdHeader", bit=2, default=None)
    via_bot_id: int | None = tl.int64(bit=11, default=None)
    reply_to: TypeMessageReplyHeader | None = tl.boxed("MessageReplyHeader", bit=3, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=7, default=None
    )
    ttl_period: int | None = tl.int32(bit=25, default=None)


class UpdateShort(tl.Constructor, id=0x78D4DEC1, name="updateShort"):
    """A single update of little weight, such as somebody typing; it stands outside of the `seq`
    count.

    Attributes:
        update: The event that happened.
        date: Server time of this state, as Unix time; store it.

    Source:
        api/constructors/updateShort.md
    """

    update: TypeUpdate = tl.boxed("Update")
    date: int = tl.int32()


class UpdatesCombined(tl.Constructor, id=0x725B04C3, name="updatesCombined"):
    """Several updates that cover more than one step of `seq`.

    Attributes:
        updates: Events to handle in this order.
        users: Users that are mentioned elsewhere in this object by their id.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        date: Server time of this state, as Unix time; store it.
        seq_start: First step covered. It must be yours plus 1; if it is larger, call
            `updates.get_difference`, if smaller, you have them already.
        seq: Your `seq` after applying them.

    Source:
        api/constructors/updatesCombined.md
    """

    updates: list[TypeUpdate] = tl.vector(tl.boxed("Update"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    date: int = tl.int32()
    seq_start: int = tl.int32()
    seq: int = tl.int32()


class Updates(tl.Constructor, id=0x74AE4240, name="updates"):
    """Several updates with the users and chats they speak of. Most calls that change something
    answer with this.

    Attributes:
        updates: Events to handle in this order.
        users: Users that are mentioned elsewhere in this object by their id.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        date: Server time of this state, as Unix time; store it.
        seq: Your `seq` after applying them, one more than before; 0 means that the count plays no
            part here.

    Source:
        api/constructors/updates.md
    """

    updates: list[TypeUpdate] = tl.vector(tl.boxed("Update"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    date: int = tl.int32()
    seq: int = tl.int32()


class UpdateShortSentMessage(tl.Constructor, id=0x9015E101, name="updateShortSentMessage"):
    """Answer to sending a text: the message went out, and everything not given here is as you sent
    it.

    Attributes:
        out: Set if the current account sent it.
        id: ID the message has got.
        pts: Common `pts` after this message, handled as in `types.UpdateNewMessage`.
        pts_count: How many steps of `pts` this message takes.
        date: When the server took it, as Unix time.
        media: Link preview the server has added.
        entities: Formatting as the server has stored it, including links it found itself.
        ttl_period: Seconds after which messages delete themselves.

    Source:
        api/constructors/updateShortSentMessage.md
    """

    flags = tl.flags()
    out: bool = tl.true(bit=1, default=False)
    id: int = tl.int32()
    pts: int = tl.int32()
    pts_count: int = tl.int32()
    date: int = tl.int32()
    media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=9, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=7, default=None
    )
    ttl_period: int | None = tl.int32(bit=25, default=None)


TypeUpdates: TypeAlias = (
    UpdatesTooLong
    | UpdateShortMessage
    | UpdateShortChatMessage
    | UpdateShort
    | UpdatesCombined
    | Updates
    | UpdateShortSentMessage
)
"""Envelope for events, pushed by the server or returned by a call. Check `seq` of the envelope and
`pts` or `qts` of each `types.TypeUpdate` in it before applying.
"""
