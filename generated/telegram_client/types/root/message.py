"""Constructors of Message."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .fact_check import TypeFactCheck
    from .message_action import TypeMessageAction
    from .message_entity import TypeMessageEntity
    from .message_fwd_header import TypeMessageFwdHeader
    from .message_media import TypeMessageMedia
    from .message_reactions import TypeMessageReactions
    from .message_replies import TypeMessageReplies
    from .message_reply_header import TypeMessageReplyHeader
    from .peer import TypePeer
    from .reply_markup import TypeReplyMarkup
    from .restriction_reason import TypeRestrictionReason
    from .rich_message import TypeRichMessage
    from .suggested_post import TypeSuggestedPost


class MessageEmpty(tl.Constructor, id=0x90A6CA84, name="messageEmpty"):
    """A message that does not exist, was deleted or is closed to you. Fills its place where
    messages were asked for by number.

    Attributes:
        id: Number that was asked for.
        peer_id: Chat, if known.

    Source:
        api/constructors/messageEmpty.md
    """

    flags = tl.flags()
    id: int = tl.int32()
    peer_id: TypePeer | None = tl.boxed("Peer", bit=0, default=None)


class Message(tl.Constructor, id=0x7600B9D3, name="message"):
    """A message with text or media. Numbers of messages count per channel or supergroup; in private
    chats and basic groups they count per account.

    Attributes:
        out: You sent it.
        mentioned: It mentions you or answers you.
        media_unread: A voice or video note in it was not played yet.
        silent: Set if it was sent without a notification sound.
        post: A post of a channel.
        from_scheduled: It had been scheduled and was then sent by the server.
        legacy: Made before media of today's form existed; parts may be missing.
        edit_hide: It was changed, but by something that is no editing of the text, so show no
            "edited" mark.
        pinned: Set if it is pinned.
        noforwards: Set if the content here may not be forwarded or saved.
        invert_media: Set if the media or preview stands above the text.
        offline: Sent by an automatic function such as a greeting or away message.
        video_processing_pending: The video is still being prepared; the message is published when
            that is done.
        paid_suggested_post_stars: A post somebody paid for with Stars.
        paid_suggested_post_ton: A post somebody paid for with TON.
        id: Number of the message.
        from_id: Who wrote it. Absent in channel posts without author and in private chats where it
            would repeat `peer_id`.
        from_boosts_applied: How many boosts the writer gives to this supergroup.
        from_rank: Title shown next to the writer's name.
        peer_id: Chat it is in; for private chats the other person, also in their own messages.
        saved_peer_id: In Saved Messages, the chat it was forwarded from; in a channel's direct
            messages, whose thread it is in.
        fwd_from: Where the message was forwarded from.
        via_bot_id: Inline bot it was made with.
        via_business_bot_id: Bot that wrote it in the name of a business account.
        guestchat_via_from: User who called a bot that is not a member into this chat, with this
            message as its answer.
        reply_to: What the message answers, if it is an answer.
        date: When it was sent, or will be if it is scheduled; Unix time.
        message: The text, or the caption of the media.
        media: The media shown with this.
        reply_markup: Keyboard or inline buttons that come with the message.
        entities: Formatting, links and mentions of the text next to it.
        views: How often the channel post was seen.
        forwards: How often it was forwarded or shared.
        replies: Comments or the thread below it.
        edit_date: When it was last edited, as Unix time.
        post_author: Signature of a channel post, or title of an anonymous admin.
        grouped_id: Messages that share this number form one album.
        reactions: The reactions on the message.
        restriction_reason: Why and on which platforms it must not be shown.
        ttl_period: Seconds after which messages delete themselves.
        quick_reply_shortcut_id: Quick reply that it belongs to, if it is a stored template.
        effect: Animation it came with, see `types.AvailableEffect`.
        factcheck: Note by independent checkers.
        report_delivery_until_date: Until this Unix time, confirm the arrival with
            `messages.report_messages_delivery`.
        paid_message_stars: Stars paid for sending it.
        suggested_post: Price and date, if it proposes a post to a channel.
        schedule_repeat_period: A scheduled message is sent again each time this many seconds have
            passed.
        summary_from_language: Language of the text, if a summary of it can be made.
        rich_message: Content laid out in blocks, such as headings and tables.

    Source:
        api/constructors/message.md
    """

    flags = tl.flags()
    out: bool = tl.true(bit=1, default=False)
    mentioned: bool = tl.true(bit=4, default=False)
    media_unread: bool = tl.true(bit=5, default=False)
    silent: bool = tl.true(bit=13, default=False)
    post: bool = tl.true(bit=14, default=False)
    from_scheduled: bool = tl.true(bit=18, default=False)
    legacy: bool = tl.true(bit=19, default=False)
    edit_hide: bool = tl.true(bit=21, default=False)
    pinned: bool = tl.true(bit=24, default=False)
    noforwards: bool = tl.true(bit=26, default=False)
    invert_media: bool = tl.true(bit=27, default=False)
    flags2 = tl.flags()
    offline: bool = tl.true(bit=1, word="flags2", default=False)
    video_processing_pending: bool = tl.true(bit=4, word="flags2", default=False)
    paid_suggested_post_stars: bool = tl.true(bit=8, word="flags2", default=False)
    paid_suggested_post_ton: bool = tl.true(bit=9, word="flags2", default=False)
    id: int = tl.int32()
    from_id: TypePeer | None = tl.boxed("Peer", bit=8, default=None)
    from_boosts_applied: int | None = tl.int32(bit=29, default=None)
    from_rank: str | None = tl.string(bit=12, word="flags2", default=None)
    peer_id: TypePeer = tl.boxed("Peer")
    saved_peer_id: TypePeer | None = tl.boxed("Peer", bit=28, default=None)
    fwd_from: TypeMessageFwdHeader | None = tl.boxed("MessageFwdHeader", bit=2, default=None)
    via_bot_id: int | None = tl.int64(bit=11, default=None)
    via_business_bot_id: int | None = tl.int64(bit=0, word="flags2", default=None)
    guestchat_via_from: TypePeer | None = tl.boxed("Peer", bit=19, word="flags2", default=None)
    reply_to: TypeMessageReplyHeader | None = tl.boxed("MessageReplyHeader", bit=3, default=None)
    date: int = tl.int32()
    message: str = tl.string()
    media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=9, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=6, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=7, default=None
    )
    views: int | None = tl.int32(bit=10, default=None)
    forwards: int | None = tl.int32(bit=10, default=None)
    replies: TypeMessageReplies | None = tl.boxed("MessageReplies", bit=23, default=None)
    edit_date: int | None = tl.int32(bit=15, default=None)
    post_author: str | None = tl.string(bit=16, default=None)
    grouped_id: int | None = tl.int64(bit=17, default=None)
    reactions: TypeMessageReactions | None = tl.boxed("MessageReactions", bit=20, default=None)
    restriction_reason: list[TypeRestrictionReason] | None = tl.vector(
        tl.boxed("RestrictionReason"), bit=22, default=None
    )
    ttl_period: int | None = tl.int32(bit=25, default=None)
    quick_reply_shortcut_id: int | None = tl.int32(bit=30, default=None)
    effect: int | None = tl.int64(bit=2, word="flags2", default=None)
    factcheck: TypeFactCheck | None = tl.boxed("FactCheck", bit=3, word="flags2", default=None)
    report_delivery_until_date: int | None = tl.int32(bit=5, word="flags2", default=None)
    paid_message_stars: int | None = tl.int64(bit=6, word="flags2", default=None)
    suggested_post: TypeSuggestedPost | None = tl.boxed(
        "SuggestedPost", bit=7, word="flags2", default=None
    )
    schedule_repeat_period: int | None = tl.int32(bit=10, word="flags2", default=None)
    summary_from_language: str | None = tl.string(bit=11, word="flags2", default=None)
    rich_message: TypeRichMessage | None = tl.boxed(
        "RichMessage", bit=13, word="flags2", default=None
    )


class MessageService(tl.Constructor, id=0x7A800E0A, name="messageService"):
    """A note in the chat that something happened: a member came, a call was made, the title
    changed.

    Attributes:
        out: Set if the current account sent it.
        mentioned: Set if the message mentions the account or answers it.
        media_unread: Set if a voice message or other media is not yet played.
        reactions_are_possible: One may react to it.
        silent: Set if it was sent without a notification sound.
        post: It is in a channel.
        legacy: Made before service messages of today's form existed.
        id: Number of the message.
        from_id: Who caused it.
        peer_id: Chat it is in.
        saved_peer_id: The inner chat meant, within Saved Messages or a channel's direct messages.
        reply_to: What the message answers, if it is an answer.
        date: When it happened, as Unix time.
        action: What happened in the chat.
        reactions: The reactions on the message.
        ttl_period: Seconds after which messages delete themselves.

    Source:
        api/constructors/messageService.md
    """

    flags = tl.flags()
    out: bool = tl.true(bit=1, default=False)
    mentioned: bool = tl.true(bit=4, default=False)
    media_unread: bool = tl.true(bit=5, default=False)
    reactions_are_possible: bool = tl.true(bit=9, default=False)
    silent: bool = tl.true(bit=13, default=False)
    post: bool = tl.true(bit=14, default=False)
    legacy: bool = tl.true(bit=19, default=False)
    id: int = tl.int32()
    from_id: TypePeer | None = tl.boxed("Peer", bit=8, default=None)
    peer_id: TypePeer = tl.boxed("Peer")
    saved_peer_id: TypePeer | None = tl.boxed("Peer", bit=28, default=None)
    reply_to: TypeMessageReplyHeader | None = tl.boxed("MessageReplyHeader", bit=3, default=None)
    date: int = tl.int32()
    action: TypeMessageAction = tl.boxed("MessageAction")
    reactions: TypeMessageReactions | None = tl.boxed("MessageReactions", bit=20, default=None)
    ttl_period: int | None = tl.int32(bit=25, default=None)


TypeMessage: TypeAlias = MessageEmpty | Message | MessageService
"""An entry of a chat's history: a message, a service note, or an empty place. In the API all of
them have an `id` and mostly a `peer_id`. MTProto has a different `message` of the same name, the
envelope of one request inside a container.
"""
