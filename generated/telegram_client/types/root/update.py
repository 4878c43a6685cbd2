"""Constructors of Update."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from ..auth import TypeSentCode as auth_TypeSentCode
    from ..messages import (
        TypeEmojiGameInfo as messages_TypeEmojiGameInfo,
        TypeStickerSet as messages_TypeStickerSet,
    )
    from .boost import TypeBoost
    from .bot_business_connection import TypeBotBusinessConnection
    from .bot_command import TypeBotCommand
    from .bot_menu_button import TypeBotMenuButton
    from .channel_participant import TypeChannelParticipant
    from .chat_banned_rights import TypeChatBannedRights
    from .chat_participant import TypeChatParticipant
    from .chat_participants import TypeChatParticipants
    from .data_json import TypeDataJSON
    from .dc_option import TypeDcOption
    from .dialog_filter import TypeDialogFilter
    from .dialog_peer import TypeDialogPeer
    from .draft_message import TypeDraftMessage
    from .emoji_status import TypeEmojiStatus
    from .encrypted_chat import TypeEncryptedChat
    from .encrypted_message import TypeEncryptedMessage
    from .ephemeral_message import TypeEphemeralMessage
    from .exported_chat_invite import TypeExportedChatInvite
    from .folder_peer import TypeFolderPeer
    from .geo_point import TypeGeoPoint
    from .group_call import TypeGroupCall
    from .group_call_message import TypeGroupCallMessage
    from .group_call_participant import TypeGroupCallParticipant
    from .inline_query_peer_type import TypeInlineQueryPeerType
    from .input_bot_inline_message_id import TypeInputBotInlineMessageID
    from .input_group_call import TypeInputGroupCall
    from .join_chat_bot_result import TypeJoinChatBotResult
    from .lang_pack_difference import TypeLangPackDifference
    from .message import TypeMessage
    from .message_entity import TypeMessageEntity
    from .message_extended_media import TypeMessageExtendedMedia
    from .message_media import TypeMessageMedia
    from .message_reactions import TypeMessageReactions
    from .notify_peer import TypeNotifyPeer
    from .paid_reaction_privacy import TypePaidReactionPrivacy
    from .payment_requested_info import TypePaymentRequestedInfo
    from .peer import TypePeer
    from .peer_located import TypePeerLocated
    from .peer_notify_settings import TypePeerNotifySettings
    from .peer_settings import TypePeerSettings
    from .phone_call import TypePhoneCall
    from .poll import TypePoll
    from .poll_results import TypePollResults
    from .post_address import TypePostAddress
    from .privacy_key import TypePrivacyKey
    from .privacy_rule import TypePrivacyRule
    from .quick_reply import TypeQuickReply
    from .reaction import TypeReaction
    from .reaction_count import TypeReactionCount
    from .send_message_action import TypeSendMessageAction
    from .star_gift_auction_state import TypeStarGiftAuctionState
    from .star_gift_auction_user_state import TypeStarGiftAuctionUserState
    from .stars_amount import TypeStarsAmount
    from .stars_revenue_status import TypeStarsRevenueStatus
    from .stories_stealth_mode import TypeStoriesStealthMode
    from .story_item import TypeStoryItem
    from .theme import TypeTheme
    from .user_status import TypeUserStatus
    from .username import TypeUsername
    from .wall_paper import TypeWallPaper
    from .web_domain_exception import TypeWebDomainException
    from .web_page import TypeWebPage


class UpdateNewMessage(tl.Constructor, id=0x1F2B0AFD, name="updateNewMessage"):
    """A message arrived in, or was sent from another device to, a private chat or basic group.
    Channels and supergroups use `types.UpdateNewChannelMessage`.

    Attributes:
        message: The new message.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateNewMessage.md
    """

    message: TypeMessage = tl.boxed("Message")
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateMessageID(tl.Constructor, id=0x4E90BFD6, name="updateMessageID"):
    """Ties the final ID of a message you have sent to the `random_id` you gave it. Comes among the
    updates that answer the sending call.

    Attributes:
        id: ID the message has got.
        random_id: Number you passed when sending.

    Source:
        api/constructors/updateMessageID.md
    """

    id: int = tl.int32()
    random_id: int | None = tl.random_id(default=None)


class UpdateDeleteMessages(tl.Constructor, id=0xA20DB0E5, name="updateDeleteMessages"):
    """Messages of private chats or basic groups were deleted. The chat is not named, since IDs are
    unique across all these chats.

    Attributes:
        messages: IDs of the deleted messages.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateDeleteMessages.md
    """

    messages: list[int] = tl.vector(tl.int32())
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateUserTyping(tl.Constructor, id=0x2A17BF5C, name="updateUserTyping"):
    """Somebody is typing (or the like) in a private chat with you. Forget it after six seconds
    unless it comes again.

    Attributes:
        user_id: Who is typing or doing something else in the private chat.
        top_msg_id: Topic within a bot chat that has topics.
        action: What they are doing.

    Source:
        api/constructors/updateUserTyping.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    action: TypeSendMessageAction = tl.boxed("SendMessageAction")


class UpdateChatUserTyping(tl.Constructor, id=0x83487AF0, name="updateChatUserTyping"):
    """Somebody is typing (or the like) in a basic group. Forget it after six seconds unless it
    comes again.

    Attributes:
        chat_id: Id of the basic group.
        from_id: Who is typing.
        action: What they are doing.

    Source:
        api/constructors/updateChatUserTyping.md
    """

    chat_id: int = tl.int64()
    from_id: TypePeer = tl.boxed("Peer")
    action: TypeSendMessageAction = tl.boxed("SendMessageAction")


class UpdateChatParticipants(tl.Constructor, id=0x07761198, name="updateChatParticipants"):
    """The member list of a basic group has changed as a whole.

    Attributes:
        participants: The new list.

    Source:
        api/constructors/updateChatParticipants.md
    """

    participants: TypeChatParticipants = tl.boxed("ChatParticipants")


class UpdateUserStatus(tl.Constructor, id=0xE5BDF8DE, name="updateUserStatus"):
    """A user went online or offline.

    Attributes:
        user_id: Id of the user whose data have changed.
        status: Their new status.

    Source:
        api/constructors/updateUserStatus.md
    """

    user_id: int = tl.int64()
    status: TypeUserStatus = tl.boxed("UserStatus")


class UpdateUserName(tl.Constructor, id=0xA7848924, name="updateUserName"):
    """A user has changed name or usernames.

    Attributes:
        user_id: Id of the user whose data have changed.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        usernames: All their usernames, the editable one first if there is one.

    Source:
        api/constructors/updateUserName.md
    """

    user_id: int = tl.int64()
    first_name: str = tl.string()
    last_name: str = tl.string()
    usernames: list[TypeUsername] = tl.vector(tl.boxed("Username"))


class UpdateNewAuthorization(tl.Constructor, id=0x8951ABEF, name="updateNewAuthorization"):
    """Someone logged in to your account on a further device, or such a login was confirmed. Ask the
    user about unconfirmed ones.

    Attributes:
        unconfirmed: The login still needs a yes. If not set, it was confirmed; the fields below are
            then absent.
        hash: Names the session: confirm with `account.change_authorization_settings` or end with
            `account.reset_authorization`.
        date: When the new login took place, as Unix time in seconds.
        device: Device and app that logged in.
        location: Place guessed from the IP address.

    Source:
        api/constructors/updateNewAuthorization.md
    """

    flags = tl.flags()
    unconfirmed: bool = tl.true(bit=0, default=False)
    hash: int = tl.int64()
    date: int | None = tl.int32(bit=0, default=None)
    device: str | None = tl.string(bit=0, default=None)
    location: str | None = tl.string(bit=0, default=None)


class UpdateNewEncryptedMessage(tl.Constructor, id=0x12BCBD9A, name="updateNewEncryptedMessage"):
    """A message arrived in a secret chat. Confirm receipt with `messages.received_queue`.

    Attributes:
        message: The message, still encrypted.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateNewEncryptedMessage.md
    """

    message: TypeEncryptedMessage = tl.boxed("EncryptedMessage")
    qts: int = tl.int32()


class UpdateEncryptedChatTyping(tl.Constructor, id=0x1710F156, name="updateEncryptedChatTyping"):
    """The other side is typing in a secret chat.

    Attributes:
        chat_id: Which secret chat.

    Source:
        api/constructors/updateEncryptedChatTyping.md
    """

    chat_id: int = tl.int32()


class UpdateEncryption(tl.Constructor, id=0xB4A2E88D, name="updateEncryption"):
    """A secret chat has been requested, accepted or ended.

    Attributes:
        chat: The secret chat in its new state.
        date: When that happened, as Unix time.

    Source:
        api/constructors/updateEncryption.md
    """

    chat: TypeEncryptedChat = tl.boxed("EncryptedChat")
    date: int = tl.int32()


class UpdateEncryptedMessagesRead(
    tl.Constructor, id=0x38FE25B7, name="updateEncryptedMessagesRead"
):
    """The other side has read your messages in a secret chat; timers of self-destructing ones start
    now.

    Attributes:
        chat_id: Which secret chat.
        max_date: Everything sent up to this Unix time is read.
        date: When it was read, as Unix time.

    Source:
        api/constructors/updateEncryptedMessagesRead.md
    """

    chat_id: int = tl.int32()
    max_date: int = tl.int32()
    date: int = tl.int32()


class UpdateChatParticipantAdd(tl.Constructor, id=0x3DDA5451, name="updateChatParticipantAdd"):
    """A member joined a basic group.

    Attributes:
        chat_id: Id of the basic group.
        user_id: Id of the new member.
        inviter_id: Who brought them in.
        date: When, as Unix time.
        version: Version of the member list; on a gap, load the group anew with
            `messages.get_full_chat`.

    Source:
        api/constructors/updateChatParticipantAdd.md
    """

    chat_id: int = tl.int64()
    user_id: int = tl.int64()
    inviter_id: int = tl.int64()
    date: int = tl.int32()
    version: int = tl.int32()


class UpdateChatParticipantDelete(
    tl.Constructor, id=0xE32F3D77, name="updateChatParticipantDelete"
):
    """A member left a basic group or was removed.

    Attributes:
        chat_id: Id of the basic group.
        user_id: Who is gone.
        version: Version of the member list; on a gap, load the group anew with
            `messages.get_full_chat`.

    Source:
        api/constructors/updateChatParticipantDelete.md
    """

    chat_id: int = tl.int64()
    user_id: int = tl.int64()
    version: int = tl.int32()


class UpdateDcOptions(tl.Constructor, id=0x8E5E9873, name="updateDcOptions"):
    """Addresses of data centers have changed; merge them into your stored list.

    Attributes:
        dc_options: The new addresses.

    Source:
        api/constructors/updateDcOptions.md
    """

    dc_options: list[TypeDcOption] = tl.vector(tl.boxed("DcOption"))


class UpdateNotifySettings(tl.Constructor, id=0xBEC268EF, name="updateNotifySettings"):
    """Notification settings were changed on another device.

    Attributes:
        peer: Chat or kind of chats they belong to.
        notify_settings: How notifications for this chat behave.

    Source:
        api/constructors/updateNotifySettings.md
    """

    peer: TypeNotifyPeer = tl.boxed("NotifyPeer")
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")


class UpdateServiceNotification(tl.Constructor, id=0xEBE46819, name="updateServiceNotification"):
    """The server has something to say to the user, such as a notice about the account.

    Attributes:
        popup: Show it in a window at once, which the user must close.
        invert_media: Set if the media or preview stands above the text.
        inbox_date: If set, also put it as a message into the chat with Telegram (user 777000),
            dated with this Unix time.
        type: Code of the notice; ignore the same code if it repeats within a short time.
            `AUTH_KEY_DROP_…` codes want a new login.
        message: Text to show.
        media: Picture or the like that goes with it.
        entities: Formatting, links and mentions of the text next to it.

    Source:
        api/constructors/updateServiceNotification.md
    """

    flags = tl.flags()
    popup: bool = tl.true(bit=0, default=False)
    invert_media: bool = tl.true(bit=2, default=False)
    inbox_date: int | None = tl.int32(bit=1, default=None)
    type: str = tl.string()
    message: str = tl.string()
    media: TypeMessageMedia = tl.boxed("MessageMedia")
    entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))


class UpdatePrivacy(tl.Constructor, id=0xEE3B272A, name="updatePrivacy"):
    """A privacy setting was changed on another device.

    Attributes:
        key: Privacy setting that has changed.
        rules: Its new rules.

    Source:
        api/constructors/updatePrivacy.md
    """

    key: TypePrivacyKey = tl.boxed("PrivacyKey")
    rules: list[TypePrivacyRule] = tl.vector(tl.boxed("PrivacyRule"))


class UpdateUserPhone(tl.Constructor, id=0x05492A13, name="updateUserPhone"):
    """A user has a new phone number.

    Attributes:
        user_id: Id of the user whose data have changed.
        phone: The new number without `+`; may be empty if you may not see it.

    Source:
        api/constructors/updateUserPhone.md
    """

    user_id: int = tl.int64()
    phone: str = tl.string()


class UpdateReadHistoryInbox(tl.Constructor, id=0x9E84BC99, name="updateReadHistoryInbox"):
    """You have read incoming messages of a private chat or basic group on another device.

    Attributes:
        folder_id: 1 if the chat is in the archive, otherwise absent.
        peer: Chat in which messages were read.
        top_msg_id: Topic that was read, in bot chats with topics.
        max_id: Everything up to this message is read.
        still_unread_count: Messages that remain unread.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateReadHistoryInbox.md
    """

    flags = tl.flags()
    folder_id: int | None = tl.int32(bit=0, default=None)
    peer: TypePeer = tl.boxed("Peer")
    top_msg_id: int | None = tl.int32(bit=1, default=None)
    max_id: int = tl.int32()
    still_unread_count: int = tl.int32()
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateReadHistoryOutbox(tl.Constructor, id=0x2F2F21BF, name="updateReadHistoryOutbox"):
    """The other side has read your messages in a private chat or basic group.

    Attributes:
        peer: Chat in which messages were read.
        max_id: Your messages up to this one are read.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateReadHistoryOutbox.md
    """

    peer: TypePeer = tl.boxed("Peer")
    max_id: int = tl.int32()
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateWebPage(tl.Constructor, id=0x7F891213, name="updateWebPage"):
    """A link preview has been finished or changed; replace it in all messages of private chats and
    basic groups that show it.

    Attributes:
        webpage: The preview with its known ID.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateWebPage.md
    """

    webpage: TypeWebPage = tl.boxed("WebPage")
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateReadMessagesContents(tl.Constructor, id=0xF8227181, name="updateReadMessagesContents"):
    """Voice or video messages were played, or mentions and reactions seen, in private chats or
    basic groups.

    Attributes:
        messages: IDs of the messages.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.
        date: When it happened, as Unix time; starts the timer of media that vanishes.

    Source:
        api/constructors/updateReadMessagesContents.md
    """

    flags = tl.flags()
    messages: list[int] = tl.vector(tl.int32())
    pts: int = tl.int32()
    pts_count: int = tl.int32()
    date: int | None = tl.int32(bit=0, default=None)


class UpdateChannelTooLong(tl.Constructor, id=0x108D941F, name="updateChannelTooLong"):
    """Too much has happened in a channel or supergroup to send it one by one: call
    `updates.get_channel_difference`.

    Attributes:
        channel_id: Id of the channel or supergroup.
        pts: The channel's `pts` now. If yours is the same already, nothing needs to be done.

    Source:
        api/constructors/updateChannelTooLong.md
    """

    flags = tl.flags()
    channel_id: int = tl.int64()
    pts: int | None = tl.int32(bit=0, default=None)


class UpdateChannel(tl.Constructor, id=0x635B4C09, name="updateChannel"):
    """Something about a channel or supergroup has changed, for instance that you joined, left or
    were banned. The new data is in the `chats` list beside it.

    Attributes:
        channel_id: Which channel or supergroup.

    Source:
        api/constructors/updateChannel.md
    """

    channel_id: int = tl.int64()


class UpdateNewChannelMessage(tl.Constructor, id=0x62BA04D9, name="updateNewChannelMessage"):
    """A new message in a channel or supergroup.

    Attributes:
        message: The new message.
        pts: `pts` of this channel alone after the update; if yours plus `pts_count` is smaller,
            call `updates.get_channel_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateNewChannelMessage.md
    """

    message: TypeMessage = tl.boxed("Message")
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateReadChannelInbox(tl.Constructor, id=0x922E6E10, name="updateReadChannelInbox"):
    """You have read messages of a channel or supergroup on another device.

    Attributes:
        folder_id: 1 if the chat is in the archive, otherwise absent.
        channel_id: Id of the channel or supergroup.
        max_id: Everything up to this message is read.
        still_unread_count: Messages that remain unread.
        pts: The channel's `pts` at that moment; this update does not move it.

    Source:
        api/constructors/updateReadChannelInbox.md
    """

    flags = tl.flags()
    folder_id: int | None = tl.int32(bit=0, default=None)
    channel_id: int = tl.int64()
    max_id: int = tl.int32()
    still_unread_count: int = tl.int32()
    pts: int = tl.int32()


class UpdateDeleteChannelMessages(
    tl.Constructor, id=0xC32D5B12, name="updateDeleteChannelMessages"
):
    """Messages of a channel or supergroup were deleted.

    Attributes:
        channel_id: Id of the channel or supergroup.
        messages: IDs within this channel.
        pts: `pts` of this channel alone after the update; if yours plus `pts_count` is smaller,
            call `updates.get_channel_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateDeleteChannelMessages.md
    """

    channel_id: int = tl.int64()
    messages: list[int] = tl.vector(tl.int32())
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateChannelMessageViews(tl.Constructor, id=0xF226AC08, name="updateChannelMessageViews"):
    """A channel post has a new number of views.

    Attributes:
        channel_id: Id of the channel or supergroup.
        id: Id of the post whose counter has changed.
        views: How often the post was viewed by now.

    Source:
        api/constructors/updateChannelMessageViews.md
    """

    channel_id: int = tl.int64()
    id: int = tl.int32()
    views: int = tl.int32()


class UpdateChatParticipantAdmin(tl.Constructor, id=0xD7CA61A2, name="updateChatParticipantAdmin"):
    """A member of a basic group became admin or ceased to be one.

    Attributes:
        chat_id: Id of the basic group.
        user_id: Id of the member concerned.
        is_admin: Whether they are admin now.
        version: Version of the member list; on a gap, load the group anew with
            `messages.get_full_chat`.

    Source:
        api/constructors/updateChatParticipantAdmin.md
    """

    chat_id: int = tl.int64()
    user_id: int = tl.int64()
    is_admin: bool = tl.boolean()
    version: int = tl.int32()


class UpdateNewStickerSet(tl.Constructor, id=0x688A30AA, name="updateNewStickerSet"):
    """A sticker set was installed on another device; put it at the head of the list.

    Attributes:
        stickerset: The set with its stickers.

    Source:
        api/constructors/updateNewStickerSet.md
    """

    stickerset: messages_TypeStickerSet = tl.boxed("messages.StickerSet")


class UpdateStickerSetsOrder(tl.Constructor, id=0x0BB2D201, name="updateStickerSetsOrder"):
    """Installed sticker sets were sorted anew on another device.

    Attributes:
        masks: It is about masks.
        emojis: It is about custom emoji.
        order: IDs of the sets in their new order.

    Source:
        api/constructors/updateStickerSetsOrder.md
    """

    flags = tl.flags()
    masks: bool = tl.true(bit=0, default=False)
    emojis: bool = tl.true(bit=1, default=False)
    order: list[int] = tl.vector(tl.int64())


class UpdateStickerSets(tl.Constructor, id=0x31C24808, name="updateStickerSets"):
    """Installed sticker sets have changed; load them again with `messages.get_all_stickers`.

    Attributes:
        masks: It is about masks; use `messages.get_mask_stickers`.
        emojis: It is about custom emoji; use `messages.get_emoji_stickers`.

    Source:
        api/constructors/updateStickerSets.md
    """

    flags = tl.flags()
    masks: bool = tl.true(bit=0, default=False)
    emojis: bool = tl.true(bit=1, default=False)


class UpdateSavedGifs(tl.Constructor, id=0x9375341E, name="updateSavedGifs"):
    """The list of saved GIFs has changed; load it with `messages.get_saved_gifs`.

    Source:
        api/constructors/updateSavedGifs.md
    """


class UpdateBotInlineQuery(tl.Constructor, id=0x496F379C, name="updateBotInlineQuery"):
    """For bots: a user types something after the bot's username. Answer with
    `messages.set_inline_bot_results`.

    Attributes:
        query_id: Goes into the answer.
        user_id: Who typed the inline query.
        query: What the user has typed so far; may be empty.
        geo: Where the user is, if the bot wants to know and the user agrees.
        peer_type: Kind of chat it is typed in.
        offset: Which page of results is wanted: the `next_offset` of your last answer, empty for
            the first.

    Source:
        api/constructors/updateBotInlineQuery.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    user_id: int = tl.int64()
    query: str = tl.string()
    geo: TypeGeoPoint | None = tl.boxed("GeoPoint", bit=0, default=None)
    peer_type: TypeInlineQueryPeerType | None = tl.boxed("InlineQueryPeerType", bit=1, default=None)
    offset: str = tl.string()


class UpdateBotInlineSend(tl.Constructor, id=0x12F12A07, name="updateBotInlineSend"):
    """For bots: a user sent one of your inline results. Only comes if inline feedback is switched
    on at @BotFather.

    Attributes:
        user_id: Who typed the inline query.
        query: What the user had typed.
        geo: Where the user is, if known.
        id: ID you gave the chosen result.
        msg_id: Names the sent message for later editing; only there if it has an inline keyboard.

    Source:
        api/constructors/updateBotInlineSend.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    query: str = tl.string()
    geo: TypeGeoPoint | None = tl.boxed("GeoPoint", bit=0, default=None)
    id: str = tl.string()
    msg_id: TypeInputBotInlineMessageID | None = tl.boxed(
        "InputBotInlineMessageID", bit=1, default=None
    )


class UpdateEditChannelMessage(tl.Constructor, id=0x1B3F4DF7, name="updateEditChannelMessage"):
    """A message in a channel or supergroup was edited, or its reactions or keyboard changed.

    Attributes:
        message: The message in its new form.
        pts: `pts` of this channel alone after the update; if yours plus `pts_count` is smaller,
            call `updates.get_channel_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateEditChannelMessage.md
    """

    message: TypeMessage = tl.boxed("Message")
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateBotCallbackQuery(tl.Constructor, id=0xB9CFC48D, name="updateBotCallbackQuery"):
    """For bots: a user pressed a callback button of a message in a chat. Answer with
    `messages.set_bot_callback_answer`, or the button keeps spinning.

    Attributes:
        query_id: Goes into the answer.
        user_id: Who pressed the button.
        peer: Chat of the message.
        msg_id: Message with the button.
        chat_instance: Number that stands for the chat, for telling high-score tables apart.
        data: Bytes stored in the button; absent for a game button.
        game_short_name: Game to open; absent for other buttons.

    Source:
        api/constructors/updateBotCallbackQuery.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    user_id: int = tl.int64()
    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()
    chat_instance: int = tl.int64()
    data: bytes | None = tl.bytes_(bit=0, default=None)
    game_short_name: str | None = tl.string(bit=1, default=None)


class UpdateEditMessage(tl.Constructor, id=0xE40370A3, name="updateEditMessage"):
    """A message in a private chat or basic group was edited, or its reactions or keyboard changed.

    Attributes:
        message: The message in its new form.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateEditMessage.md
    """

    message: TypeMessage = tl.boxed("Message")
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateInlineBotCallbackQuery(
    tl.Constructor, id=0x691E9052, name="updateInlineBotCallbackQuery"
):
    """For bots: a user pressed a callback button of a message that was sent through inline mode.
    Answer with `messages.set_bot_callback_answer`.

    Attributes:
        query_id: Goes into the answer.
        user_id: Who pressed the button.
        msg_id: Names the inline message, for `messages.edit_inline_bot_message`.
        chat_instance: Number that stands for the chat, since the chat itself stays unknown.
        data: Bytes stored in the button; absent for a game button.
        game_short_name: Game to open; absent for other buttons.

    Source:
        api/constructors/updateInlineBotCallbackQuery.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    user_id: int = tl.int64()
    msg_id: TypeInputBotInlineMessageID = tl.boxed("InputBotInlineMessageID")
    chat_instance: int = tl.int64()
    data: bytes | None = tl.bytes_(bit=0, default=None)
    game_short_name: str | None = tl.string(bit=1, default=None)


class UpdateReadChannelOutbox(tl.Constructor, id=0xB75F99A9, name="updateReadChannelOutbox"):
    """Your messages in a supergroup have been read by somebody.

    Attributes:
        channel_id: Id of the channel or supergroup.
        max_id: Messages up to this one are read.

    Source:
        api/constructors/updateReadChannelOutbox.md
    """

    channel_id: int = tl.int64()
    max_id: int = tl.int32()


class UpdateDraftMessage(tl.Constructor, id=0xEDFC111E, name="updateDraftMessage"):
    """A draft was changed on another device.

    Attributes:
        peer: Chat with the draft.
        top_msg_id: Topic or thread the draft is for.
        saved_peer_id: Conversation within a channel's direct messages the draft is for.
        draft: New draft, possibly empty.

    Source:
        api/constructors/updateDraftMessage.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    saved_peer_id: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    draft: TypeDraftMessage = tl.boxed("DraftMessage")


class UpdateReadFeaturedStickers(tl.Constructor, id=0x571D2742, name="updateReadFeaturedStickers"):
    """Trending sticker sets were looked through on another device; none is new any more.

    Source:
        api/constructors/updateReadFeaturedStickers.md
    """


class UpdateRecentStickers(tl.Constructor, id=0x9A422C20, name="updateRecentStickers"):
    """The list of recent stickers has changed; load it with `messages.get_recent_stickers`.

    Source:
        api/constructors/updateRecentStickers.md
    """


class UpdateConfig(tl.Constructor, id=0xA229DD06, name="updateConfig"):
    """The server settings have changed; call `help.get_config` and `help.get_app_config`.

    Source:
        api/constructors/updateConfig.md
    """


class UpdatePtsChanged(tl.Constructor, id=0x3354678F, name="updatePtsChanged"):
    """The message box was renumbered. Throw the stored `pts` away and fetch a fresh one with
    `updates.get_state`.

    Source:
        api/constructors/updatePtsChanged.md
    """


class UpdateChannelWebPage(tl.Constructor, id=0x2F2BA99F, name="updateChannelWebPage"):
    """A link preview has been finished or changed in messages of a channel or supergroup.

    Attributes:
        channel_id: Id of the channel or supergroup.
        webpage: The preview with its known ID.
        pts: `pts` of this channel alone after the update; if yours plus `pts_count` is smaller,
            call `updates.get_channel_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateChannelWebPage.md
    """

    channel_id: int = tl.int64()
    webpage: TypeWebPage = tl.boxed("WebPage")
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateDialogPinned(tl.Constructor, id=0x6E6FE51C, name="updateDialogPinned"):
    """A chat was pinned or unpinned on another device.

    Attributes:
        pinned: It is pinned now; if not set, it was unpinned.
        folder_id: 1 if this happened in the archive.
        peer: The chat in the list that this is about.

    Source:
        api/constructors/updateDialogPinned.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    folder_id: int | None = tl.int32(bit=1, default=None)
    peer: TypeDialogPeer = tl.boxed("DialogPeer")


class UpdatePinnedDialogs(tl.Constructor, id=0xFA0F3CA2, name="updatePinnedDialogs"):
    """Pinned chats were sorted anew on another device.

    Attributes:
        folder_id: 1 if this happened in the archive.
        order: Pinned chats in their new order. If absent, load them with
            `messages.get_pinned_dialogs`.

    Source:
        api/constructors/updatePinnedDialogs.md
    """

    flags = tl.flags()
    folder_id: int | None = tl.int32(bit=1, default=None)
    order: list[TypeDialogPeer] | None = tl.vector(tl.boxed("DialogPeer"), bit=0, default=None)


class UpdateBotWebhookJSON(tl.Constructor, id=0x8317C0C3, name="updateBotWebhookJSON"):
    """For bots: an event that only exists as JSON.

    Attributes:
        data: The event, as JSON text.

    Source:
        api/constructors/updateBotWebhookJSON.md
    """

    data: TypeDataJSON = tl.boxed("DataJSON")


class UpdateBotWebhookJSONQuery(tl.Constructor, id=0x9B9240A6, name="updateBotWebhookJSONQuery"):
    """For bots: a question that only exists as JSON. Answer with `bots.answer_webhook_json_query`.

    Attributes:
        query_id: Goes into the answer.
        data: The question, as JSON text.
        timeout: Seconds within which the answer must come.

    Source:
        api/constructors/updateBotWebhookJSONQuery.md
    """

    query_id: int = tl.int64()
    data: TypeDataJSON = tl.boxed("DataJSON")
    timeout: int = tl.int32()


class UpdateBotShippingQuery(tl.Constructor, id=0xB5AEFD7D, name="updateBotShippingQuery"):
    """For bots: a buyer has entered an address; say which ways of delivery there are with
    `messages.set_bot_shipping_results`.

    Attributes:
        query_id: Goes into the answer.
        user_id: User who is buying.
        payload: Bytes you put into the invoice.
        shipping_address: Where the goods shall go.

    Source:
        api/constructors/updateBotShippingQuery.md
    """

    query_id: int = tl.int64()
    user_id: int = tl.int64()
    payload: bytes = tl.bytes_()
    shipping_address: TypePostAddress = tl.boxed("PostAddress")


class UpdateBotPrecheckoutQuery(tl.Constructor, id=0x8CAA9A96, name="updateBotPrecheckoutQuery"):
    """For bots: a buyer is about to pay. Approve or refuse within ten seconds with
    `messages.set_bot_precheckout_results`.

    Attributes:
        query_id: Goes into the answer.
        user_id: User who is about to pay.
        payload: Bytes you put into the invoice.
        info: What the buyer has told about themselves.
        shipping_option_id: Chosen way of delivery.
        currency: Three-letter currency code, or `XTR` for Stars.
        total_amount: Price in the smallest unit of the currency.

    Source:
        api/constructors/updateBotPrecheckoutQuery.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    user_id: int = tl.int64()
    payload: bytes = tl.bytes_()
    info: TypePaymentRequestedInfo | None = tl.boxed("PaymentRequestedInfo", bit=0, default=None)
    shipping_option_id: str | None = tl.string(bit=1, default=None)
    currency: str = tl.string()
    total_amount: int = tl.int64()


class UpdatePhoneCall(tl.Constructor, id=0xAB0F6B1E, name="updatePhoneCall"):
    """A one-to-one call changed state: it rings, was accepted, runs, or is over.

    Attributes:
        phone_call: The call in its new state.

    Source:
        api/constructors/updatePhoneCall.md
    """

    phone_call: TypePhoneCall = tl.boxed("PhoneCall")


class UpdateLangPackTooLong(tl.Constructor, id=0x46560264, name="updateLangPackTooLong"):
    """So many texts of the app's language changed that it is better to load it anew with
    `langpack.get_lang_pack`.

    Attributes:
        lang_code: Language code such as `en`.

    Source:
        api/constructors/updateLangPackTooLong.md
    """

    lang_code: str = tl.string()


class UpdateLangPack(tl.Constructor, id=0x56022F4D, name="updateLangPack"):
    """Some texts of the app's language have changed.

    Attributes:
        difference: The changed texts; apply only if it starts from the version you hold.

    Source:
        api/constructors/updateLangPack.md
    """

    difference: TypeLangPackDifference = tl.boxed("LangPackDifference")


class UpdateFavedStickers(tl.Constructor, id=0xE511996D, name="updateFavedStickers"):
    """The list of favorite stickers has changed; load it with `messages.get_faved_stickers`.

    Source:
        api/constructors/updateFavedStickers.md
    """


class UpdateChannelReadMessagesContents(
    tl.Constructor, id=0x25F324F7, name="updateChannelReadMessagesContents"
):
    """Voice or video messages were played, or mentions and reactions seen, in a channel or
    supergroup.

    Attributes:
        channel_id: Id of the channel or supergroup.
        top_msg_id: Topic they belong to.
        saved_peer_id: Conversation within the channel's direct messages they belong to.
        messages: IDs of the messages.

    Source:
        api/constructors/updateChannelReadMessagesContents.md
    """

    flags = tl.flags()
    channel_id: int = tl.int64()
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    saved_peer_id: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    messages: list[int] = tl.vector(tl.int32())


class UpdateContactsReset(tl.Constructor, id=0x7084A7BE, name="updateContactsReset"):
    """All contacts were deleted; empty your list.

    Source:
        api/constructors/updateContactsReset.md
    """


class UpdateChannelAvailableMessages(
    tl.Constructor, id=0xB23FC698, name="updateChannelAvailableMessages"
):
    """The history of a channel or supergroup was cleared for you up to some point.

    Attributes:
        channel_id: Id of the channel or supergroup.
        available_min_id: Messages up to this ID are no longer there for you.

    Source:
        api/constructors/updateChannelAvailableMessages.md
    """

    channel_id: int = tl.int64()
    available_min_id: int = tl.int32()


class UpdateDialogUnreadMark(tl.Constructor, id=0xB658F23E, name="updateDialogUnreadMark"):
    """A chat was marked as unread by hand, or the mark was taken away.

    Attributes:
        unread: The mark is set now; if not set, it is gone.
        peer: The chat in the list that this is about.
        saved_peer_id: Conversation within the direct messages of a channel, if it is about one.

    Source:
        api/constructors/updateDialogUnreadMark.md
    """

    flags = tl.flags()
    unread: bool = tl.true(bit=0, default=False)
    peer: TypeDialogPeer = tl.boxed("DialogPeer")
    saved_peer_id: TypePeer | None = tl.boxed("Peer", bit=1, default=None)


class UpdateMessagePoll(tl.Constructor, id=0xD64C522B, name="updateMessagePoll"):
    """Votes of a poll have changed, or the poll itself.

    Attributes:
        peer: Chat of the message with the poll.
        msg_id: Message with the poll.
        top_msg_id: Topic the message is in.
        poll_id: Which poll; update it in all messages that show it.
        poll: The poll, if question, options or rules changed.
        results: New counts; mind the `min` flag.

    Source:
        api/constructors/updateMessagePoll.md
    """

    flags = tl.flags()
    peer: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    msg_id: int | None = tl.int32(bit=1, default=None)
    top_msg_id: int | None = tl.int32(bit=2, default=None)
    poll_id: int = tl.int64()
    poll: TypePoll | None = tl.boxed("Poll", bit=0, default=None)
    results: TypePollResults = tl.boxed("PollResults")


class UpdateChatDefaultBannedRights(
    tl.Constructor, id=0x54C01850, name="updateChatDefaultBannedRights"
):
    """What ordinary members of a group may do was changed.

    Attributes:
        peer: Group whose default rights have changed.
        default_banned_rights: What ordinary members may not do.
        version: Version of the group's data, which orders these updates.

    Source:
        api/constructors/updateChatDefaultBannedRights.md
    """

    peer: TypePeer = tl.boxed("Peer")
    default_banned_rights: TypeChatBannedRights = tl.boxed("ChatBannedRights")
    version: int = tl.int32()


class UpdateFolderPeers(tl.Constructor, id=0x19360DC0, name="updateFolderPeers"):
    """Chats were moved into the archive or out of it.

    Attributes:
        folder_peers: Which chats, and where they are now.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updateFolderPeers.md
    """

    folder_peers: list[TypeFolderPeer] = tl.vector(tl.boxed("FolderPeer"))
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdatePeerSettings(tl.Constructor, id=0x6A7E7366, name="updatePeerSettings"):
    """The hints for the bar on top of a chat have changed.

    Attributes:
        peer: Chat whose action bar has changed.
        settings: The new hints.

    Source:
        api/constructors/updatePeerSettings.md
    """

    peer: TypePeer = tl.boxed("Peer")
    settings: TypePeerSettings = tl.boxed("PeerSettings")


class UpdatePeerLocated(tl.Constructor, id=0xB4AFCFB0, name="updatePeerLocated"):
    """The list of people and groups nearby has changed.

    Attributes:
        peers: New entries; replace those of the same people.

    Source:
        api/constructors/updatePeerLocated.md
    """

    peers: list[TypePeerLocated] = tl.vector(tl.boxed("PeerLocated"))


class UpdateNewScheduledMessage(tl.Constructor, id=0x39A51DFB, name="updateNewScheduledMessage"):
    """A message was scheduled, or a scheduled one was edited.

    Attributes:
        message: The message; its `date` is when it will be sent.

    Source:
        api/constructors/updateNewScheduledMessage.md
    """

    message: TypeMessage = tl.boxed("Message")


class UpdateDeleteScheduledMessages(
    tl.Constructor, id=0xF2A71983, name="updateDeleteScheduledMessages"
):
    """Scheduled messages are gone, because they were deleted or have been sent.

    Attributes:
        peer: Chat the messages were planned for.
        messages: IDs in the queue of scheduled messages.
        sent_messages: If they were sent: their IDs in the chat, in the same order.

    Source:
        api/constructors/updateDeleteScheduledMessages.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    messages: list[int] = tl.vector(tl.int32())
    sent_messages: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)


class UpdateTheme(tl.Constructor, id=0x8216FBA3, name="updateTheme"):
    """A theme you use was changed by its maker.

    Attributes:
        theme: The new version.

    Source:
        api/constructors/updateTheme.md
    """

    theme: TypeTheme = tl.boxed("Theme")


class UpdateGeoLiveViewed(tl.Constructor, id=0x871FB939, name="updateGeoLiveViewed"):
    """Somebody has looked at your live location.

    Attributes:
        peer: Chat of the message with the location.
        msg_id: Message with the location.

    Source:
        api/constructors/updateGeoLiveViewed.md
    """

    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()


class UpdateLoginToken(tl.Constructor, id=0x564FE691, name="updateLoginToken"):
    """The QR code was accepted on another device; call `auth.export_login_token` again to finish
    the login.

    Source:
        api/constructors/updateLoginToken.md
    """


class UpdateMessagePollVote(tl.Constructor, id=0x7699F014, name="updateMessagePollVote"):
    """For bots: somebody voted in a poll that the bot has sent, or took the vote back.

    Attributes:
        poll_id: Id of the poll.
        peer: Who has cast the vote.
        options: Bytes of the chosen options; empty if the vote was taken back.
        positions: Places of the chosen options in the poll, counted from 0.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateMessagePollVote.md
    """

    poll_id: int = tl.int64()
    peer: TypePeer = tl.boxed("Peer")
    options: list[bytes] = tl.vector(tl.bytes_())
    positions: list[int] = tl.vector(tl.int32())
    qts: int = tl.int32()


class UpdateDialogFilter(tl.Constructor, id=0x26FFDE7D, name="updateDialogFilter"):
    """A chat folder was made, changed or deleted on another device.

    Attributes:
        id: Number of the folder.
        filter: The new folder; absent if it was deleted.

    Source:
        api/constructors/updateDialogFilter.md
    """

    flags = tl.flags()
    id: int = tl.int32()
    filter: TypeDialogFilter | None = tl.boxed("DialogFilter", bit=0, default=None)


class UpdateDialogFilterOrder(tl.Constructor, id=0xA5D72105, name="updateDialogFilterOrder"):
    """Chat folders were sorted anew on another device.

    Attributes:
        order: Numbers of the folders in their new order.

    Source:
        api/constructors/updateDialogFilterOrder.md
    """

    order: list[int] = tl.vector(tl.int32())


class UpdateDialogFilters(tl.Constructor, id=0x3504914F, name="updateDialogFilters"):
    """Chat folders have changed; load them with `messages.get_dialog_filters`.

    Source:
        api/constructors/updateDialogFilters.md
    """


class UpdatePhoneCallSignalingData(
    tl.Constructor, id=0x2661BF09, name="updatePhoneCallSignalingData"
):
    """Data from the other side of a call for your call library. Yours goes out with
    `phone.send_signaling_data`.

    Attributes:
        phone_call_id: Id of the call that the data are for.
        data: Encrypted bytes to hand to the library.

    Source:
        api/constructors/updatePhoneCallSignalingData.md
    """

    phone_call_id: int = tl.int64()
    data: bytes = tl.bytes_()


class UpdateChannelMessageForwards(
    tl.Constructor, id=0xD29A27F4, name="updateChannelMessageForwards"
):
    """A channel post has a new number of forwards.

    Attributes:
        channel_id: Id of the channel or supergroup.
        id: Id of the post whose counter has changed.
        forwards: How often the post was forwarded by now.

    Source:
        api/constructors/updateChannelMessageForwards.md
    """

    channel_id: int = tl.int64()
    id: int = tl.int32()
    forwards: int = tl.int32()


class UpdateReadChannelDiscussionInbox(
    tl.Constructor, id=0xD6B19546, name="updateReadChannelDiscussionInbox"
):
    """You have read comments of a channel post, or a topic, on another device.

    Attributes:
        channel_id: Discussion group or forum.
        top_msg_id: ID of the thread or topic.
        read_max_id: Everything up to this message is read.
        broadcast_id: Channel whose post is discussed.
        broadcast_post: ID of that post in the channel.

    Source:
        api/constructors/updateReadChannelDiscussionInbox.md
    """

    flags = tl.flags()
    channel_id: int = tl.int64()
    top_msg_id: int = tl.int32()
    read_max_id: int = tl.int32()
    broadcast_id: int | None = tl.int64(bit=0, default=None)
    broadcast_post: int | None = tl.int32(bit=0, default=None)


class UpdateReadChannelDiscussionOutbox(
    tl.Constructor, id=0x695C9E7C, name="updateReadChannelDiscussionOutbox"
):
    """Your messages in a thread or topic have been read.

    Attributes:
        channel_id: Discussion group or forum.
        top_msg_id: ID of the thread or topic.
        read_max_id: Your messages up to this one are read.

    Source:
        api/constructors/updateReadChannelDiscussionOutbox.md
    """

    channel_id: int = tl.int64()
    top_msg_id: int = tl.int32()
    read_max_id: int = tl.int32()


class UpdatePeerBlocked(tl.Constructor, id=0xEBE07752, name="updatePeerBlocked"):
    """Someone was blocked or unblocked on another device.

    Attributes:
        blocked: They are blocked now.
        blocked_my_stories_from: They are only kept from your stories.
        peer_id: User, group or channel concerned.

    Source:
        api/constructors/updatePeerBlocked.md
    """

    flags = tl.flags()
    blocked: bool = tl.true(bit=0, default=False)
    blocked_my_stories_from: bool = tl.true(bit=1, default=False)
    peer_id: TypePeer = tl.boxed("Peer")


class UpdateChannelUserTyping(tl.Constructor, id=0x8C88C923, name="updateChannelUserTyping"):
    """Somebody is typing (or the like) in a supergroup or channel. Forget it after six seconds
    unless it comes again.

    Attributes:
        channel_id: Id of the channel or supergroup.
        top_msg_id: Topic or thread they are typing in.
        from_id: Who is typing.
        action: What they are doing.

    Source:
        api/constructors/updateChannelUserTyping.md
    """

    flags = tl.flags()
    channel_id: int = tl.int64()
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    from_id: TypePeer = tl.boxed("Peer")
    action: TypeSendMessageAction = tl.boxed("SendMessageAction")


class UpdatePinnedMessages(tl.Constructor, id=0xED85EAB5, name="updatePinnedMessages"):
    """Messages in a private chat or basic group were pinned or unpinned.

    Attributes:
        pinned: They are pinned now; if not set, unpinned.
        peer: Chat in which messages were pinned or unpinned.
        messages: IDs of the messages.
        pts: Common `pts` after this update; if yours plus `pts_count` is smaller, updates are
            missing: call `updates.get_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updatePinnedMessages.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")
    messages: list[int] = tl.vector(tl.int32())
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdatePinnedChannelMessages(
    tl.Constructor, id=0x5BB98608, name="updatePinnedChannelMessages"
):
    """Messages in a channel or supergroup were pinned or unpinned.

    Attributes:
        pinned: They are pinned now; if not set, unpinned.
        channel_id: Id of the channel or supergroup.
        messages: IDs of the messages.
        pts: `pts` of this channel alone after the update; if yours plus `pts_count` is smaller,
            call `updates.get_channel_difference`.
        pts_count: How many steps of `pts` this update takes; may be 0.

    Source:
        api/constructors/updatePinnedChannelMessages.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    channel_id: int = tl.int64()
    messages: list[int] = tl.vector(tl.int32())
    pts: int = tl.int32()
    pts_count: int = tl.int32()


class UpdateChat(tl.Constructor, id=0xF89A6A4E, name="updateChat"):
    """Something about a basic group has changed; the new data is in the `chats` list beside it.

    Attributes:
        chat_id: Id of the basic group.

    Source:
        api/constructors/updateChat.md
    """

    chat_id: int = tl.int64()


class UpdateGroupCallParticipants(
    tl.Constructor, id=0xF2EBDB4E, name="updateGroupCallParticipants"
):
    """Members of a group call came, left, or changed their state.

    Attributes:
        call: The group call or live stream meant.
        participants: Those affected only.
        version: Version of the list; on a gap, load it with `phone.get_group_participants`.

    Source:
        api/constructors/updateGroupCallParticipants.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    participants: list[TypeGroupCallParticipant] = tl.vector(tl.boxed("GroupCallParticipant"))
    version: int = tl.int32()


class UpdateGroupCall(tl.Constructor, id=0x9D2216E0, name="updateGroupCall"):
    """A group call or live story started, ended, or changed its settings.

    Attributes:
        live_story: It belongs to a live story.
        peer: Chat the call is in.
        call: The call in its new state.

    Source:
        api/constructors/updateGroupCall.md
    """

    flags = tl.flags()
    live_story: bool = tl.true(bit=2, default=False)
    peer: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    call: TypeGroupCall = tl.boxed("GroupCall")


class UpdatePeerHistoryTTL(tl.Constructor, id=0xBB9BB9A5, name="updatePeerHistoryTTL"):
    """The time after which messages of a chat delete themselves was changed.

    Attributes:
        peer: Chat whose timer for deleting messages has changed.
        ttl_period: New time in seconds. Absent if messages stay.

    Source:
        api/constructors/updatePeerHistoryTTL.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    ttl_period: int | None = tl.int32(bit=0, default=None)


class UpdateChatParticipant(tl.Constructor, id=0xD087663A, name="updateChatParticipant"):
    """For bots: somebody's membership in a basic group has changed, or the bot's own.

    Attributes:
        chat_id: Id of the basic group.
        date: When, as Unix time.
        actor_id: Who made the change.
        user_id: Whose membership it is.
        prev_participant: Role before; absent if they were no member.
        new_participant: Role now; absent if they are no member any more.
        invite: Link by which they joined.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateChatParticipant.md
    """

    flags = tl.flags()
    chat_id: int = tl.int64()
    date: int = tl.int32()
    actor_id: int = tl.int64()
    user_id: int = tl.int64()
    prev_participant: TypeChatParticipant | None = tl.boxed("ChatParticipant", bit=0, default=None)
    new_participant: TypeChatParticipant | None = tl.boxed("ChatParticipant", bit=1, default=None)
    invite: TypeExportedChatInvite | None = tl.boxed("ExportedChatInvite", bit=2, default=None)
    qts: int = tl.int32()


class UpdateChannelParticipant(tl.Constructor, id=0x985D3ABB, name="updateChannelParticipant"):
    """For bots: somebody's membership in a channel or supergroup has changed, or the bot's own.

    Attributes:
        via_chatlist: They joined by the link of a shared chat folder.
        channel_id: Id of the channel or supergroup.
        date: When, as Unix time.
        actor_id: Who made the change.
        user_id: Whose membership it is.
        prev_participant: Role before; absent if they were no member.
        new_participant: Role now; absent if they are no member any more.
        invite: Link by which they joined.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateChannelParticipant.md
    """

    flags = tl.flags()
    via_chatlist: bool = tl.true(bit=3, default=False)
    channel_id: int = tl.int64()
    date: int = tl.int32()
    actor_id: int = tl.int64()
    user_id: int = tl.int64()
    prev_participant: TypeChannelParticipant | None = tl.boxed(
        "ChannelParticipant", bit=0, default=None
    )
    new_participant: TypeChannelParticipant | None = tl.boxed(
        "ChannelParticipant", bit=1, default=None
    )
    invite: TypeExportedChatInvite | None = tl.boxed("ExportedChatInvite", bit=2, default=None)
    qts: int = tl.int32()


class UpdateBotStopped(tl.Constructor, id=0xC4870A49, name="updateBotStopped"):
    """For bots: a user has blocked the bot, or unblocked it.

    Attributes:
        user_id: Who stopped or restarted the bot.
        date: When, as Unix time.
        stopped: True if the bot is blocked now.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotStopped.md
    """

    user_id: int = tl.int64()
    date: int = tl.int32()
    stopped: bool = tl.boolean()
    qts: int = tl.int32()


class UpdateGroupCallConnection(tl.Constructor, id=0x0B783982, name="updateGroupCallConnection"):
    """Connection data for a group call you are joining.

    Attributes:
        presentation: It is for sharing the screen.
        params: JSON with the WebRTC answer, to hand to the call library.

    Source:
        api/constructors/updateGroupCallConnection.md
    """

    flags = tl.flags()
    presentation: bool = tl.true(bit=0, default=False)
    params: TypeDataJSON = tl.boxed("DataJSON")


class UpdateBotCommands(tl.Constructor, id=0x4D712F2E, name="updateBotCommands"):
    """The commands of a bot have changed for a chat.

    Attributes:
        peer: In which chat.
        bot_id: User id of the bot concerned.
        commands: The new ones; replace all.

    Source:
        api/constructors/updateBotCommands.md
    """

    peer: TypePeer = tl.boxed("Peer")
    bot_id: int = tl.int64()
    commands: list[TypeBotCommand] = tl.vector(tl.boxed("BotCommand"))


class UpdatePendingJoinRequests(tl.Constructor, id=0x7063C3DB, name="updatePendingJoinRequests"):
    """For admins: people ask to join a group or channel.

    Attributes:
        peer: Chat that people ask to join.
        requests_pending: How many requests wait.
        recent_requesters: Who asked last.

    Source:
        api/constructors/updatePendingJoinRequests.md
    """

    peer: TypePeer = tl.boxed("Peer")
    requests_pending: int = tl.int32()
    recent_requesters: list[int] = tl.vector(tl.int64())


class UpdateBotChatInviteRequester(
    tl.Constructor, id=0x7CB34D79, name="updateBotChatInviteRequester"
):
    """For bots that are admins: somebody asks to join a chat. Decide with
    `messages.hide_chat_join_request`.

    Attributes:
        peer: Chat the user asks to join.
        date: When they asked, as Unix time.
        user_id: Who asks to join.
        about: What their profile says about them.
        invite: Link they used.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.
        query_id: For the bot that guards the chat: goes into `bots.set_join_chat_results`.

    Source:
        api/constructors/updateBotChatInviteRequester.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    user_id: int = tl.int64()
    about: str = tl.string()
    invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")
    qts: int = tl.int32()
    query_id: int | None = tl.int64(bit=0, default=None)


class UpdateMessageReactions(tl.Constructor, id=0x1E297BFA, name="updateMessageReactions"):
    """Reactions on a message have changed.

    Attributes:
        peer: Chat of the message.
        msg_id: Id of the message with the reactions.
        top_msg_id: Topic the message is in.
        saved_peer_id: Conversation within a channel's direct messages the message is in.
        reactions: New counts; mind the `min` flag.

    Source:
        api/constructors/updateMessageReactions.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    saved_peer_id: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    reactions: TypeMessageReactions = tl.boxed("MessageReactions")


class UpdateAttachMenuBots(tl.Constructor, id=0x17B7A20B, name="updateAttachMenuBots"):
    """Bots in the attachment menu have changed; load them with `messages.get_attach_menu_bots`.

    Source:
        api/constructors/updateAttachMenuBots.md
    """


class UpdateWebViewResultSent(tl.Constructor, id=0x1592B79D, name="updateWebViewResultSent"):
    """A mini app has sent its message; close it.

    Attributes:
        query_id: Which session of a mini app.

    Source:
        api/constructors/updateWebViewResultSent.md
    """

    query_id: int = tl.int64()


class UpdateBotMenuButton(tl.Constructor, id=0x14B85813, name="updateBotMenuButton"):
    """A bot has changed its menu button.

    Attributes:
        bot_id: User id of the bot concerned.
        button: The new button.

    Source:
        api/constructors/updateBotMenuButton.md
    """

    bot_id: int = tl.int64()
    button: TypeBotMenuButton = tl.boxed("BotMenuButton")


class UpdateSavedRingtones(tl.Constructor, id=0x74D8BE99, name="updateSavedRingtones"):
    """The uploaded notification sounds have changed; load them with `account.get_saved_ringtones`.

    Source:
        api/constructors/updateSavedRingtones.md
    """


class UpdateTranscribedAudio(tl.Constructor, id=0x0084CD5A, name="updateTranscribedAudio"):
    """The text of a voice message you had transcribed is ready or has grown.

    Attributes:
        pending: More will follow.
        peer: Chat of the message.
        msg_id: Id of the voice or round video message.
        transcription_id: Names the transcription, for rating it with
            `messages.rate_transcribed_audio`.
        text: The text so far.

    Source:
        api/constructors/updateTranscribedAudio.md
    """

    flags = tl.flags()
    pending: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()
    transcription_id: int = tl.int64()
    text: str = tl.string()


class UpdateReadFeaturedEmojiStickers(
    tl.Constructor, id=0xFB4C496C, name="updateReadFeaturedEmojiStickers"
):
    """Trending emoji sets were looked through on another device; none is new any more.

    Source:
        api/constructors/updateReadFeaturedEmojiStickers.md
    """


class UpdateUserEmojiStatus(tl.Constructor, id=0x28373599, name="updateUserEmojiStatus"):
    """A user has a new emoji beside the name.

    Attributes:
        user_id: Id of the user whose data have changed.
        emoji_status: The new status, possibly empty.

    Source:
        api/constructors/updateUserEmojiStatus.md
    """

    user_id: int = tl.int64()
    emoji_status: TypeEmojiStatus = tl.boxed("EmojiStatus")


class UpdateRecentEmojiStatuses(tl.Constructor, id=0x30F443DB, name="updateRecentEmojiStatuses"):
    """The list of recently used emoji statuses has changed; load it with
    `account.get_recent_emoji_statuses`.

    Source:
        api/constructors/updateRecentEmojiStatuses.md
    """


class UpdateRecentReactions(tl.Constructor, id=0x6F7863F4, name="updateRecentReactions"):
    """The list of recently used reactions has changed; load it with
    `messages.get_recent_reactions`.

    Source:
        api/constructors/updateRecentReactions.md
    """


class UpdateMoveStickerSetToTop(tl.Constructor, id=0x86FCCF85, name="updateMoveStickerSetToTop"):
    """A sticker set was used and therefore moved to the head of the list.

    Attributes:
        masks: It is a set of masks.
        emojis: It is a set of custom emoji.
        stickerset: ID of the set.

    Source:
        api/constructors/updateMoveStickerSetToTop.md
    """

    flags = tl.flags()
    masks: bool = tl.true(bit=0, default=False)
    emojis: bool = tl.true(bit=1, default=False)
    stickerset: int = tl.int64()


class UpdateMessageExtendedMedia(tl.Constructor, id=0xD5A41724, name="updateMessageExtendedMedia"):
    """You have paid for media, which can now be shown.

    Attributes:
        peer: Chat of the message.
        msg_id: Id of the message with the paid media.
        extended_media: The bought media.

    Source:
        api/constructors/updateMessageExtendedMedia.md
    """

    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()
    extended_media: list[TypeMessageExtendedMedia] = tl.vector(tl.boxed("MessageExtendedMedia"))


class UpdateUser(tl.Constructor, id=0x20529438, name="updateUser"):
    """Full data of a user has changed; if you hold it, load it anew with `users.get_full_user`.

    Attributes:
        user_id: Id of the user whose data have changed.

    Source:
        api/constructors/updateUser.md
    """

    user_id: int = tl.int64()


class UpdateAutoSaveSettings(tl.Constructor, id=0xEC05B097, name="updateAutoSaveSettings"):
    """Settings for saving media to the gallery have changed; load them with
    `account.get_auto_save_settings`.

    Source:
        api/constructors/updateAutoSaveSettings.md
    """


class UpdateStory(tl.Constructor, id=0x75B3B798, name="updateStory"):
    """A story was posted, changed or deleted.

    Attributes:
        peer: Who posts it.
        story: The story in its new state.

    Source:
        api/constructors/updateStory.md
    """

    peer: TypePeer = tl.boxed("Peer")
    story: TypeStoryItem = tl.boxed("StoryItem")


class UpdateReadStories(tl.Constructor, id=0xF74E932B, name="updateReadStories"):
    """You have seen stories on another device.

    Attributes:
        peer: Who posted the story.
        max_id: Everything up to this story is seen.

    Source:
        api/constructors/updateReadStories.md
    """

    peer: TypePeer = tl.boxed("Peer")
    max_id: int = tl.int32()


class UpdateStoryID(tl.Constructor, id=0x1BF335B9, name="updateStoryID"):
    """Ties the final ID of a story you have posted to the `random_id` you gave it.

    Attributes:
        id: ID the story has got.
        random_id: Number you passed when posting.

    Source:
        api/constructors/updateStoryID.md
    """

    id: int = tl.int32()
    random_id: int | None = tl.random_id(default=None)


class UpdateStoriesStealthMode(tl.Constructor, id=0x2C084DC1, name="updateStoriesStealthMode"):
    """Stealth mode was switched on.

    Attributes:
        stealth_mode: Its state now.

    Source:
        api/constructors/updateStoriesStealthMode.md
    """

    stealth_mode: TypeStoriesStealthMode = tl.boxed("StoriesStealthMode")


class UpdateSentStoryReaction(tl.Constructor, id=0x7D627683, name="updateSentStoryReaction"):
    """You have reacted to a story on another device.

    Attributes:
        peer: Poster of the story you reacted to.
        story_id: Number of the story among those of its poster.
        reaction: Your reaction; empty if you took it back.

    Source:
        api/constructors/updateSentStoryReaction.md
    """

    peer: TypePeer = tl.boxed("Peer")
    story_id: int = tl.int32()
    reaction: TypeReaction = tl.boxed("Reaction")


class UpdateBotChatBoost(tl.Constructor, id=0x904DD49C, name="updateBotChatBoost"):
    """For bots that are admins: a boost of the chat was added or has changed.

    Attributes:
        peer: Channel or group that was boosted.
        boost: The boost that is new or changed.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotChatBoost.md
    """

    peer: TypePeer = tl.boxed("Peer")
    boost: TypeBoost = tl.boxed("Boost")
    qts: int = tl.int32()


class UpdateChannelViewForumAsMessages(
    tl.Constructor, id=0x07B68920, name="updateChannelViewForumAsMessages"
):
    """You have switched a forum between topics and plain messages on another device.

    Attributes:
        channel_id: Id of the channel or supergroup.
        enabled: True if it is shown as one stream of messages.

    Source:
        api/constructors/updateChannelViewForumAsMessages.md
    """

    channel_id: int = tl.int64()
    enabled: bool = tl.boolean()


class UpdatePeerWallpaper(tl.Constructor, id=0xAE3F101D, name="updatePeerWallpaper"):
    """The background of a chat has changed.

    Attributes:
        wallpaper_overridden: The other side has set it for both of you.
        peer: Chat whose wallpaper has changed.
        wallpaper: The new background; absent if it was removed.

    Source:
        api/constructors/updatePeerWallpaper.md
    """

    flags = tl.flags()
    wallpaper_overridden: bool = tl.true(bit=1, default=False)
    peer: TypePeer = tl.boxed("Peer")
    wallpaper: TypeWallPaper | None = tl.boxed("WallPaper", bit=0, default=None)


class UpdateBotMessageReaction(tl.Constructor, id=0xAC21D3CE, name="updateBotMessageReaction"):
    """For bots that are admins: somebody changed their reaction on a message.

    Attributes:
        peer: Chat of the message.
        msg_id: Id of the message with the reactions.
        date: When, as Unix time.
        actor: Who changed the reaction.
        old_reactions: Their reactions before.
        new_reactions: Their reactions now.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotMessageReaction.md
    """

    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()
    date: int = tl.int32()
    actor: TypePeer = tl.boxed("Peer")
    old_reactions: list[TypeReaction] = tl.vector(tl.boxed("Reaction"))
    new_reactions: list[TypeReaction] = tl.vector(tl.boxed("Reaction"))
    qts: int = tl.int32()


class UpdateBotMessageReactions(tl.Constructor, id=0x09CB7759, name="updateBotMessageReactions"):
    """For bots that are admins: anonymous reactions on a message have changed. Comes with some
    delay, as a sum.

    Attributes:
        peer: Chat of the message.
        msg_id: Id of the message with the reactions.
        date: When, as Unix time.
        reactions: All reactions with their counts.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotMessageReactions.md
    """

    peer: TypePeer = tl.boxed("Peer")
    msg_id: int = tl.int32()
    date: int = tl.int32()
    reactions: list[TypeReactionCount] = tl.vector(tl.boxed("ReactionCount"))
    qts: int = tl.int32()


class UpdateSavedDialogPinned(tl.Constructor, id=0xAEAF9E74, name="updateSavedDialogPinned"):
    """A subchat of Saved Messages was pinned or unpinned on another device.

    Attributes:
        pinned: It is pinned now; if not set, unpinned.
        peer: The chat in the list that this is about.

    Source:
        api/constructors/updateSavedDialogPinned.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    peer: TypeDialogPeer = tl.boxed("DialogPeer")


class UpdatePinnedSavedDialogs(tl.Constructor, id=0x686C85A6, name="updatePinnedSavedDialogs"):
    """Pinned subchats of Saved Messages were sorted anew.

    Attributes:
        order: Pinned subchats in their new order. If absent, load them with
            `messages.get_pinned_saved_dialogs`.

    Source:
        api/constructors/updatePinnedSavedDialogs.md
    """

    flags = tl.flags()
    order: list[TypeDialogPeer] | None = tl.vector(tl.boxed("DialogPeer"), bit=0, default=None)


class UpdateSavedReactionTags(tl.Constructor, id=0x39C67432, name="updateSavedReactionTags"):
    """Tags of saved messages have changed; load them with `messages.get_saved_reaction_tags`.

    Source:
        api/constructors/updateSavedReactionTags.md
    """


class UpdateSmsJob(tl.Constructor, id=0xF16269D4, name="updateSmsJob"):
    """A login SMS is to be sent by this phone; fetch it with `smsjobs.get_sms_job`.

    Attributes:
        job_id: Id of the SMS job.

    Source:
        api/constructors/updateSmsJob.md
    """

    job_id: str = tl.string()


class UpdateQuickReplies(tl.Constructor, id=0xF9470AB2, name="updateQuickReplies"):
    """The list of quick replies has changed.

    Attributes:
        quick_replies: The new list.

    Source:
        api/constructors/updateQuickReplies.md
    """

    quick_replies: list[TypeQuickReply] = tl.vector(tl.boxed("QuickReply"))


class UpdateNewQuickReply(tl.Constructor, id=0xF53DA717, name="updateNewQuickReply"):
    """A quick-reply shortcut was made.

    Attributes:
        quick_reply: The new shortcut.

    Source:
        api/constructors/updateNewQuickReply.md
    """

    quick_reply: TypeQuickReply = tl.boxed("QuickReply")


class UpdateDeleteQuickReply(tl.Constructor, id=0x53E6F1EC, name="updateDeleteQuickReply"):
    """A quick-reply shortcut was deleted with all its messages.

    Attributes:
        shortcut_id: Number of the quick reply shortcut.

    Source:
        api/constructors/updateDeleteQuickReply.md
    """

    shortcut_id: int = tl.int32()


class UpdateQuickReplyMessage(tl.Constructor, id=0x3E050D0F, name="updateQuickReplyMessage"):
    """A message of a quick reply was added or edited.

    Attributes:
        message: The message; its shortcut is in `quick_reply_shortcut_id`.

    Source:
        api/constructors/updateQuickReplyMessage.md
    """

    message: TypeMessage = tl.boxed("Message")


class UpdateDeleteQuickReplyMessages(
    tl.Constructor, id=0x566FE7CD, name="updateDeleteQuickReplyMessages"
):
    """Messages of a quick reply were deleted.

    Attributes:
        shortcut_id: Number of the quick reply shortcut.
        messages: IDs within the shortcut.

    Source:
        api/constructors/updateDeleteQuickReplyMessages.md
    """

    shortcut_id: int = tl.int32()
    messages: list[int] = tl.vector(tl.int32())


class UpdateBotBusinessConnect(tl.Constructor, id=0x8AE5C97A, name="updateBotBusinessConnect"):
    """For bots: a business account connected the bot, changed its rights, or disconnected it.

    Attributes:
        connection: The connection in its new state.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotBusinessConnect.md
    """

    connection: TypeBotBusinessConnection = tl.boxed("BotBusinessConnection")
    qts: int = tl.int32()


class UpdateBotNewBusinessMessage(
    tl.Constructor, id=0x9DDB347C, name="updateBotNewBusinessMessage"
):
    """For bots: a new message in a chat of a business account the bot is connected to.

    Attributes:
        connection_id: Which connection; calls on its behalf go through
            `invoke_with_business_connection`.
        message: The new message.
        reply_to_message: Message it replies to.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotNewBusinessMessage.md
    """

    flags = tl.flags()
    connection_id: str = tl.string()
    message: TypeMessage = tl.boxed("Message")
    reply_to_message: TypeMessage | None = tl.boxed("Message", bit=0, default=None)
    qts: int = tl.int32()


class UpdateBotEditBusinessMessage(
    tl.Constructor, id=0x07DF587C, name="updateBotEditBusinessMessage"
):
    """For bots: a message in a chat of a connected business account was edited.

    Attributes:
        connection_id: Id of the business connection; needed for acting on its behalf.
        message: The message in its new form.
        reply_to_message: Message it replies to.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotEditBusinessMessage.md
    """

    flags = tl.flags()
    connection_id: str = tl.string()
    message: TypeMessage = tl.boxed("Message")
    reply_to_message: TypeMessage | None = tl.boxed("Message", bit=0, default=None)
    qts: int = tl.int32()


class UpdateBotDeleteBusinessMessage(
    tl.Constructor, id=0xA02A982E, name="updateBotDeleteBusinessMessage"
):
    """For bots: messages in a chat of a connected business account were deleted.

    Attributes:
        connection_id: Id of the business connection; needed for acting on its behalf.
        peer: Chat the messages were in.
        messages: IDs of the deleted messages.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotDeleteBusinessMessage.md
    """

    connection_id: str = tl.string()
    peer: TypePeer = tl.boxed("Peer")
    messages: list[int] = tl.vector(tl.int32())
    qts: int = tl.int32()


class UpdateNewStoryReaction(tl.Constructor, id=0x1824E40B, name="updateNewStoryReaction"):
    """Somebody reacted to your story.

    Attributes:
        story_id: Number of the story among those of its poster.
        peer: Who has reacted to the account's story.
        reaction: What they reacted with.

    Source:
        api/constructors/updateNewStoryReaction.md
    """

    story_id: int = tl.int32()
    peer: TypePeer = tl.boxed("Peer")
    reaction: TypeReaction = tl.boxed("Reaction")


class UpdateStarsBalance(tl.Constructor, id=0x4E80A379, name="updateStarsBalance"):
    """Your balance has changed.

    Attributes:
        balance: New balance, in Stars or Toncoin as its constructor says.

    Source:
        api/constructors/updateStarsBalance.md
    """

    balance: TypeStarsAmount = tl.boxed("StarsAmount")


class UpdateBusinessBotCallbackQuery(
    tl.Constructor, id=0x1EA2FDA7, name="updateBusinessBotCallbackQuery"
):
    """For bots: a user pressed a callback button of a message sent for a connected business
    account. Answer with `messages.set_bot_callback_answer`.

    Attributes:
        query_id: Goes into the answer.
        user_id: Who pressed the button.
        connection_id: Id of the business connection; needed for acting on its behalf.
        message: Message with the button.
        reply_to_message: Message it replies to.
        chat_instance: Number that stands for the chat.
        data: Bytes stored in the button.

    Source:
        api/constructors/updateBusinessBotCallbackQuery.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    user_id: int = tl.int64()
    connection_id: str = tl.string()
    message: TypeMessage = tl.boxed("Message")
    reply_to_message: TypeMessage | None = tl.boxed("Message", bit=2, default=None)
    chat_instance: int = tl.int64()
    data: bytes | None = tl.bytes_(bit=0, default=None)


class UpdateStarsRevenueStatus(tl.Constructor, id=0xA584B019, name="updateStarsRevenueStatus"):
    """Earnings of a channel or bot have changed.

    Attributes:
        peer: Channel or bot that earns the Stars or TON.
        status: The new figures.

    Source:
        api/constructors/updateStarsRevenueStatus.md
    """

    peer: TypePeer = tl.boxed("Peer")
    status: TypeStarsRevenueStatus = tl.boxed("StarsRevenueStatus")


class UpdateBotPurchasedPaidMedia(
    tl.Constructor, id=0x283BD312, name="updateBotPurchasedPaidMedia"
):
    """For bots: a user bought paid media the bot had sent.

    Attributes:
        user_id: Who bought it.
        payload: Text you stored with the media when sending.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotPurchasedPaidMedia.md
    """

    user_id: int = tl.int64()
    payload: str = tl.string()
    qts: int = tl.int32()


class UpdatePaidReactionPrivacy(tl.Constructor, id=0x8B725FCE, name="updatePaidReactionPrivacy"):
    """How you are shown when you pay for reactions was changed on another device.

    Attributes:
        private: The new setting.

    Source:
        api/constructors/updatePaidReactionPrivacy.md
    """

    private: TypePaidReactionPrivacy = tl.boxed("PaidReactionPrivacy")


class UpdateSentPhoneCode(tl.Constructor, id=0x504AA18F, name="updateSentPhoneCode"):
    """The login code has been sent after a payment for it was made; the login can go on.

    Attributes:
        sent_code: How it was sent.

    Source:
        api/constructors/updateSentPhoneCode.md
    """

    sent_code: auth_TypeSentCode = tl.boxed("auth.SentCode")


class UpdateGroupCallChainBlocks(tl.Constructor, id=0xA477288F, name="updateGroupCallChainBlocks"):
    """New blocks of the blockchain that keeps the keys of an encrypted group call.

    Attributes:
        call: The group call or live stream meant.
        sub_chain_id: 0 for the chain of members and keys, 1 for the chain of confirmations.
        blocks: The blocks in order, to hand to the call library.
        next_offset: Number of the next block, for `phone.get_group_call_chain_blocks`.

    Source:
        api/constructors/updateGroupCallChainBlocks.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    sub_chain_id: int = tl.int32()
    blocks: list[bytes] = tl.vector(tl.bytes_())
    next_offset: int = tl.int32()


class UpdateReadMonoForumInbox(tl.Constructor, id=0x77B0E372, name="updateReadMonoForumInbox"):
    """Incoming messages of a conversation in a channel's direct messages were read.

    Attributes:
        channel_id: Chat for the direct messages of the channel.
        saved_peer_id: User in whose conversation with the channel messages were read.
        read_max_id: Everything up to this message is read.

    Source:
        api/constructors/updateReadMonoForumInbox.md
    """

    channel_id: int = tl.int64()
    saved_peer_id: TypePeer = tl.boxed("Peer")
    read_max_id: int = tl.int32()


class UpdateReadMonoForumOutbox(tl.Constructor, id=0xA4A79376, name="updateReadMonoForumOutbox"):
    """The other side has read messages in a conversation of a channel's direct messages.

    Attributes:
        channel_id: Chat for the direct messages of the channel.
        saved_peer_id: User in whose conversation with the channel messages were read.
        read_max_id: Everything up to this message is read.

    Source:
        api/constructors/updateReadMonoForumOutbox.md
    """

    channel_id: int = tl.int64()
    saved_peer_id: TypePeer = tl.boxed("Peer")
    read_max_id: int = tl.int32()


class UpdateMonoForumNoPaidException(
    tl.Constructor, id=0x9F812B08, name="updateMonoForumNoPaidException"
):
    """A user was allowed to write to a channel for free, or no longer is.

    Attributes:
        exception: They write for free now; if not set, they pay.
        channel_id: Chat for the direct messages of the channel.
        saved_peer_id: The user whose messages are concerned.

    Source:
        api/constructors/updateMonoForumNoPaidException.md
    """

    flags = tl.flags()
    exception: bool = tl.true(bit=0, default=False)
    channel_id: int = tl.int64()
    saved_peer_id: TypePeer = tl.boxed("Peer")


class UpdateGroupCallMessage(tl.Constructor, id=0xD8326F0D, name="updateGroupCallMessage"):
    """A written message in a group call or live story.

    Attributes:
        call: The group call or live stream meant.
        message: The message with its sender.

    Source:
        api/constructors/updateGroupCallMessage.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    message: TypeGroupCallMessage = tl.boxed("GroupCallMessage")


class UpdateGroupCallEncryptedMessage(
    tl.Constructor, id=0xC957A766, name="updateGroupCallEncryptedMessage"
):
    """A written message in an encrypted group call.

    Attributes:
        call: The group call or live stream meant.
        from_id: Who wrote it.
        encrypted_message: The message; decrypt it with the keys of the call.

    Source:
        api/constructors/updateGroupCallEncryptedMessage.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    from_id: TypePeer = tl.boxed("Peer")
    encrypted_message: bytes = tl.bytes_()


class UpdatePinnedForumTopic(tl.Constructor, id=0x683B2C52, name="updatePinnedForumTopic"):
    """A topic was pinned or unpinned.

    Attributes:
        pinned: It is pinned now; if not set, unpinned.
        peer: Forum the topic belongs to.
        topic_id: Number of the topic that was pinned or unpinned.

    Source:
        api/constructors/updatePinnedForumTopic.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    peer: TypePeer = tl.boxed("Peer")
    topic_id: int = tl.int32()


class UpdatePinnedForumTopics(tl.Constructor, id=0xDEF143D0, name="updatePinnedForumTopics"):
    """Pinned topics were sorted anew.

    Attributes:
        peer: Forum the topic belongs to.
        order: IDs of the pinned topics in their new order. If absent, load the topics again.

    Source:
        api/constructors/updatePinnedForumTopics.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    order: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)


class UpdateDeleteGroupCallMessages(
    tl.Constructor, id=0x3E85E92C, name="updateDeleteGroupCallMessages"
):
    """Written messages of a group call or live story were deleted.

    Attributes:
        call: The group call or live stream meant.
        messages: IDs within the call.

    Source:
        api/constructors/updateDeleteGroupCallMessages.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    messages: list[int] = tl.vector(tl.int32())


class UpdateStarGiftAuctionState(tl.Constructor, id=0x48E246C2, name="updateStarGiftAuctionState"):
    """A gift auction you follow has moved on.

    Attributes:
        gift_id: Which gift is auctioned.
        state: How the auction stands.

    Source:
        api/constructors/updateStarGiftAuctionState.md
    """

    gift_id: int = tl.int64()
    state: TypeStarGiftAuctionState = tl.boxed("StarGiftAuctionState")


class UpdateStarGiftAuctionUserState(
    tl.Constructor, id=0xDC58F31E, name="updateStarGiftAuctionUserState"
):
    """Your part in a gift auction has changed: outbid, won, or Stars returned.

    Attributes:
        gift_id: Which gift is auctioned.
        user_state: How your bid stands.

    Source:
        api/constructors/updateStarGiftAuctionUserState.md
    """

    gift_id: int = tl.int64()
    user_state: TypeStarGiftAuctionUserState = tl.boxed("StarGiftAuctionUserState")


class UpdateEmojiGameInfo(tl.Constructor, id=0xFB9C547A, name="updateEmojiGameInfo"):
    """Terms or your standing in the dice game for stakes have changed.

    Attributes:
        info: The new data.

    Source:
        api/constructors/updateEmojiGameInfo.md
    """

    info: messages_TypeEmojiGameInfo = tl.boxed("messages.EmojiGameInfo")


class UpdateStarGiftCraftFail(tl.Constructor, id=0xAC072444, name="updateStarGiftCraftFail"):
    """Crafting has failed: the gifts used up by `payments.craft_star_gift` are gone and no new one
    was made.

    Source:
        api/constructors/updateStarGiftCraftFail.md
    """


class UpdateChatParticipantRank(tl.Constructor, id=0xBD8367B9, name="updateChatParticipantRank"):
    """The title beside a member's name in a basic group has changed.

    Attributes:
        chat_id: Id of the basic group.
        user_id: Id of the member concerned.
        rank: New title; empty for none.
        version: Version of the member list; on a gap, load the group anew with
            `messages.get_full_chat`.

    Source:
        api/constructors/updateChatParticipantRank.md
    """

    chat_id: int = tl.int64()
    user_id: int = tl.int64()
    rank: str = tl.string()
    version: int = tl.int32()


class UpdateManagedBot(tl.Constructor, id=0x4880ED9A, name="updateManagedBot"):
    """For manager bots: a bot they control was created, or its data changed.

    Attributes:
        user_id: Owner of the bot.
        bot_id: User id of the managed bot.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateManagedBot.md
    """

    user_id: int = tl.int64()
    bot_id: int = tl.int64()
    qts: int = tl.int32()


class UpdateBotGuestChatQuery(tl.Constructor, id=0xCDD4093D, name="updateBotGuestChatQuery"):
    """For bots: a user mentioned the bot in a chat it does not belong to. Answer with
    `messages.set_bot_guest_chat_result`.

    Attributes:
        query_id: Goes into the answer.
        message: Message with the mention.
        reference_messages: Messages it refers to, such as the one it replies to.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotGuestChatQuery.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    message: TypeMessage = tl.boxed("Message")
    reference_messages: list[TypeMessage] | None = tl.vector(
        tl.boxed("Message"), bit=0, default=None
    )
    qts: int = tl.int32()


class UpdateAiComposeTones(tl.Constructor, id=0x8C0F91FB, name="updateAiComposeTones"):
    """Your styles for AI writing have changed; load them with `aicompose.get_tones`.

    Source:
        api/constructors/updateAiComposeTones.md
    """


class UpdateJoinChatWebViewDecision(
    tl.Constructor, id=0xBDAC7E70, name="updateJoinChatWebViewDecision"
):
    """A guard bot has decided whether you may join; close its mini app if it is open.

    Attributes:
        peer: Chat you asked to join.
        query_id: Which request to join.
        result: What was decided about the user.

    Source:
        api/constructors/updateJoinChatWebViewDecision.md
    """

    peer: TypePeer = tl.boxed("Peer")
    query_id: int = tl.int64()
    result: TypeJoinChatBotResult = tl.boxed("JoinChatBotResult")


class UpdateNewBotConnection(tl.Constructor, id=0xB22083A6, name="updateNewBotConnection"):
    """A business bot was connected to your account from another device, or such a connection was
    confirmed. Ask the user whether it was them and call `account.confirm_bot_connection`.

    Attributes:
        confirmed: It is confirmed already; take the question away. The fields about the device are
            then absent.
        bot_id: User id of the connected business bot.
        date: When it was connected, as Unix time.
        device: Device it was connected from.
        location: Place guessed from the IP address.

    Source:
        api/constructors/updateNewBotConnection.md
    """

    flags = tl.flags()
    confirmed: bool = tl.true(bit=0, default=False)
    bot_id: int = tl.int64()
    date: int | None = tl.int32(bit=1, default=None)
    device: str | None = tl.string(bit=1, default=None)
    location: str | None = tl.string(bit=1, default=None)


class UpdateWebBrowserSettings(tl.Constructor, id=0xC39A2ADE, name="updateWebBrowserSettings"):
    """How links open was changed on another device.

    Attributes:
        open_external_browser: Links open in the system's browser; if not set, inside the app.
        display_close_button: The built-in browser shows a close button.

    Source:
        api/constructors/updateWebBrowserSettings.md
    """

    flags = tl.flags()
    open_external_browser: bool = tl.true(bit=0, default=False)
    display_close_button: bool = tl.true(bit=1, default=False)


class UpdateWebBrowserException(tl.Constructor, id=0x140502D1, name="updateWebBrowserException"):
    """A site got its own rule for opening links, or lost it.

    Attributes:
        delete: The rule was removed.
        open_external_browser: True if the site opens in the system's browser, false if inside the
            app.
        exception: Site the rule is about.

    Source:
        api/constructors/updateWebBrowserException.md
    """

    flags = tl.flags()
    delete: bool = tl.true(bit=1, default=False)
    open_external_browser: bool | None = tl.boolean(bit=0, default=None)
    exception: TypeWebDomainException = tl.boxed("WebDomainException")


class UpdateNewEphemeralMessage(tl.Constructor, id=0x20BCBBA1, name="updateNewEphemeralMessage"):
    """A message that only you can see has arrived in a group; the chat history does not keep it.

    Attributes:
        message: The ephemeral message itself.

    Source:
        api/constructors/updateNewEphemeralMessage.md
    """

    message: TypeEphemeralMessage = tl.boxed("EphemeralMessage")


class UpdateDeleteEphemeralMessages(
    tl.Constructor, id=0x56DBFCF8, name="updateDeleteEphemeralMessages"
):
    """Messages only you could see are gone.

    Attributes:
        peer: Group they were in.
        ids: Their numbers, which are not those of ordinary messages.

    Source:
        api/constructors/updateDeleteEphemeralMessages.md
    """

    peer: TypePeer = tl.boxed("Peer")
    ids: list[int] = tl.vector(tl.int32())


class UpdateEditEphemeralMessage(tl.Constructor, id=0x4BBB8F01, name="updateEditEphemeralMessage"):
    """A message only you can see was edited.

    Attributes:
        message: The message in its new form.

    Source:
        api/constructors/updateEditEphemeralMessage.md
    """

    message: TypeEphemeralMessage = tl.boxed("EphemeralMessage")


class UpdateBotStarsSubscription(tl.Constructor, id=0x6C0D8E23, name="updateBotStarsSubscription"):
    """For bots: a user's subscription to the bot has changed.

    Attributes:
        canceled: It was canceled and runs out.
        payment_failed: It could not be renewed for lack of Stars.
        restored: The user has taken the cancellation back.
        user_id: User whose subscription has changed.
        payload: Bytes you put into the invoice.
        qts: Value of `qts` after this update. It goes up by 1 each time, so a larger step means
            that some are missing.

    Source:
        api/constructors/updateBotStarsSubscription.md
    """

    flags = tl.flags()
    canceled: bool = tl.true(bit=0, default=False)
    payment_failed: bool = tl.true(bit=1, default=False)
    restored: bool = tl.true(bit=2, default=False)
    user_id: int = tl.int64()
    payload: bytes = tl.bytes_()
    qts: int = tl.int32()


TypeUpdate: TypeAlias = (
    UpdateNewMessage
    | UpdateMessageID
    | UpdateDeleteMessages
    | UpdateUserTyping
    | UpdateChatUserTyping
    | UpdateChatParticipants
    | UpdateUserStatus
    | UpdateUserName
    | UpdateNewAuthorization
    | UpdateNewEncryptedMessage
    | UpdateEncryptedChatTyping
    | UpdateEncryption
    | UpdateEncryptedMessagesRead
    | UpdateChatParticipantAdd
    | UpdateChatParticipantDelete
    | UpdateDcOptions
    | UpdateNotifySettings
    | UpdateServiceNotification
    | UpdatePrivacy
    | UpdateUserPhone
    | UpdateReadHistoryInbox
    | UpdateReadHistoryOutbox
    | UpdateWebPage
    | UpdateReadMessagesContents
    | UpdateChannelTooLong
    | UpdateChannel
    | UpdateNewChannelMessage
    | UpdateReadChannelInbox
    | UpdateDeleteChannelMessages
    | UpdateChannelMessageViews
    | UpdateChatParticipantAdmin
    | UpdateNewStickerSet
    | UpdateStickerSetsOrder
    | UpdateStickerSets
    | UpdateSavedGifs
    | UpdateBotInlineQuery
    | UpdateBotInlineSend
    | UpdateEditChannelMessage
    | UpdateBotCallbackQuery
    | UpdateEditMessage
    | UpdateInlineBotCallbackQuery
    | UpdateReadChannelOutbox
    | UpdateDraftMessage
    | UpdateReadFeaturedStickers
    | UpdateRecentStickers
    | UpdateConfig
    | UpdatePtsChanged
    | UpdateChannelWebPage
    | UpdateDialogPinned
    | UpdatePinnedDialogs
    | UpdateBotWebhookJSON
    | UpdateBotWebhookJSONQuery
    | UpdateBotShippingQuery
    | UpdateBotPrecheckoutQuery
    | UpdatePhoneCall
    | UpdateLangPackTooLong
    | UpdateLangPack
    | UpdateFavedStickers
    | UpdateChannelReadMessagesContents
    | UpdateContactsReset
    | UpdateChannelAvailableMessages
    | UpdateDialogUnreadMark
    | UpdateMessagePoll
    | UpdateChatDefaultBannedRights
    | UpdateFolderPeers
    | UpdatePeerSettings
    | UpdatePeerLocated
    | UpdateNewScheduledMessage
    | UpdateDeleteScheduledMessages
    | UpdateTheme
    | UpdateGeoLiveViewed
    | UpdateLoginToken
    | UpdateMessagePollVote
    | UpdateDialogFilter
    | UpdateDialogFilterOrder
    | UpdateDialogFilters
    | UpdatePhoneCallSignalingData
    | UpdateChannelMessageForwards
    | UpdateReadChannelDiscussionInbox
    | UpdateReadChannelDiscussionOutbox
    | UpdatePeerBlocked
    | UpdateChannelUserTyping
    | UpdatePinnedMessages
    | UpdatePinnedChannelMessages
    | UpdateChat
    | UpdateGroupCallParticipants
    | UpdateGroupCall
    | UpdatePeerHistoryTTL
    | UpdateChatParticipant
    | UpdateChannelParticipant
    | UpdateBotStopped
    | UpdateGroupCallConnection
    | UpdateBotCommands
    | UpdatePendingJoinRequests
    | UpdateBotChatInviteRequester
    | UpdateMessageReactions
    | UpdateAttachMenuBots
    | UpdateWebViewResultSent
    | UpdateBotMenuButton
    | UpdateSavedRingtones
    | UpdateTranscribedAudio
    | UpdateReadFeaturedEmojiStickers
    | UpdateUserEmojiStatus
    | UpdateRecentEmojiStatuses
    | UpdateRecentReactions
    | UpdateMoveStickerSetToTop
    | UpdateMessageExtendedMedia
    | UpdateUser
    | UpdateAutoSaveSettings
    | UpdateStory
    | UpdateReadStories
    | UpdateStoryID
    | UpdateStoriesStealthMode
    | UpdateSentStoryReaction
    | UpdateBotChatBoost
    | UpdateChannelViewForumAsMessages
    | UpdatePeerWallpaper
    | UpdateBotMessageReaction
    | UpdateBotMessageReactions
    | UpdateSavedDialogPinned
    | UpdatePinnedSavedDialogs
    | UpdateSavedReactionTags
    | UpdateSmsJob
    | UpdateQuickReplies
    | UpdateNewQuickReply
    | UpdateDeleteQuickReply
    | UpdateQuickReplyMessage
    | UpdateDeleteQuickReplyMessages
    | UpdateBotBusinessConnect
    | UpdateBotNewBusinessMessage
    | UpdateBotEditBusinessMessage
    | UpdateBotDeleteBusinessMessage
    | UpdateNewStoryReaction
    | UpdateStarsBalance
    | UpdateBusinessBotCallbackQuery
    | UpdateStarsRevenueStatus
    | UpdateBotPurchasedPaidMedia
    | UpdatePaidReactionPrivacy
    | UpdateSentPhoneCode
    | UpdateGroupCallChainBlocks
    | UpdateReadMonoForumInbox
    | UpdateReadMonoForumOutbox
    | UpdateMonoForumNoPaidException
    | UpdateGroupCallMessage
    | UpdateGroupCallEncryptedMessage
    | UpdatePinnedForumTopic
    | UpdatePinnedForumTopics
    | UpdateDeleteGroupCallMessages
    | UpdateStarGiftAuctionState
    | UpdateStarGiftAuctionUserState
    | UpdateEmojiGameInfo
    | UpdateStarGiftCraftFail
    | UpdateChatParticipantRank
    | UpdateManagedBot
    | UpdateBotGuestChatQuery
    | UpdateAiComposeTones
    | UpdateJoinChatWebViewDecision
    | UpdateNewBotConnection
    | UpdateWebBrowserSettings
    | UpdateWebBrowserException
    | UpdateNewEphemeralMessage
    | UpdateDeleteEphemeralMessages
    | UpdateEditEphemeralMessage
    | UpdateBotStarsSubscription
)
"""One event. Updates come wrapped in `types.TypeUpdates`, both unasked and as answers of calls.
Those with `pts` or `qts` must be applied in order and without gaps; the others can be applied at
once.
"""
