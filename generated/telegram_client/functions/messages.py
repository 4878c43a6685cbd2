"""Methods of the messages namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.channels import (
        TypeSponsoredMessageReportResult as channels_TypeSponsoredMessageReportResult,
    )
    from ..types.messages import (
        TypeAffectedFoundMessages as messages_TypeAffectedFoundMessages,
        TypeAffectedHistory as messages_TypeAffectedHistory,
        TypeAffectedMessages as messages_TypeAffectedMessages,
        TypeAllStickers as messages_TypeAllStickers,
        TypeArchivedStickers as messages_TypeArchivedStickers,
        TypeAvailableEffects as messages_TypeAvailableEffects,
        TypeAvailableReactions as messages_TypeAvailableReactions,
        TypeBotApp as messages_TypeBotApp,
        TypeBotCallbackAnswer as messages_TypeBotCallbackAnswer,
        TypeBotPreparedInlineMessage as messages_TypeBotPreparedInlineMessage,
        TypeBotResults as messages_TypeBotResults,
        TypeChatAdminsWithInvites as messages_TypeChatAdminsWithInvites,
        TypeChatFull as messages_TypeChatFull,
        TypeChatInviteImporters as messages_TypeChatInviteImporters,
        TypeChatInviteJoinResult as messages_TypeChatInviteJoinResult,
        TypeChats as messages_TypeChats,
        TypeCheckedHistoryImportPeer as messages_TypeCheckedHistoryImportPeer,
        TypeComposedMessageWithAI as messages_TypeComposedMessageWithAI,
        TypeComposedRichMessageWithAI as messages_TypeComposedRichMessageWithAI,
        TypeDhConfig as messages_TypeDhConfig,
        TypeDialogFilters as messages_TypeDialogFilters,
        TypeDialogs as messages_TypeDialogs,
        TypeDiscussionMessage as messages_TypeDiscussionMessage,
        TypeEmojiGameInfo as messages_TypeEmojiGameInfo,
        TypeEmojiGroups as messages_TypeEmojiGroups,
        TypeExportedChatInvite as messages_TypeExportedChatInvite,
        TypeExportedChatInvites as messages_TypeExportedChatInvites,
        TypeFavedStickers as messages_TypeFavedStickers,
        TypeFeaturedStickers as messages_TypeFeaturedStickers,
        TypeForumTopics as messages_TypeForumTopics,
        TypeFoundStickerSets as messages_TypeFoundStickerSets,
        TypeFoundStickers as messages_TypeFoundStickers,
        TypeHighScores as messages_TypeHighScores,
        TypeHistoryImport as messages_TypeHistoryImport,
        TypeHistoryImportParsed as messages_TypeHistoryImportParsed,
        TypeInvitedUsers as messages_TypeInvitedUsers,
        TypeMessageEditData as messages_TypeMessageEditData,
        TypeMessageReactionsList as messages_TypeMessageReactionsList,
        TypeMessageViews as messages_TypeMessageViews,
        TypeMessages as messages_TypeMessages,
        TypeMyStickers as messages_TypeMyStickers,
        TypePeerDialogs as messages_TypePeerDialogs,
        TypePeerSettings as messages_TypePeerSettings,
        TypePreparedInlineMessage as messages_TypePreparedInlineMessage,
        TypeQuickReplies as messages_TypeQuickReplies,
        TypeReactions as messages_TypeReactions,
        TypeRecentStickers as messages_TypeRecentStickers,
        TypeSavedDialogs as messages_TypeSavedDialogs,
        TypeSavedGifs as messages_TypeSavedGifs,
        TypeSavedReactionTags as messages_TypeSavedReactionTags,
        TypeSearchCounter as messages_TypeSearchCounter,
        TypeSearchResultsCalendar as messages_TypeSearchResultsCalendar,
        TypeSearchResultsPositions as messages_TypeSearchResultsPositions,
        TypeSentEncryptedMessage as messages_TypeSentEncryptedMessage,
        TypeSponsoredMessages as messages_TypeSponsoredMessages,
        TypeStickerSet as messages_TypeStickerSet,
        TypeStickerSetInstallResult as messages_TypeStickerSetInstallResult,
        TypeStickers as messages_TypeStickers,
        TypeTranscribedAudio as messages_TypeTranscribedAudio,
        TypeTranslatedRichMessage as messages_TypeTranslatedRichMessage,
        TypeTranslatedText as messages_TypeTranslatedText,
        TypeVotesList as messages_TypeVotesList,
        TypeWebPage as messages_TypeWebPage,
        TypeWebPagePreview as messages_TypeWebPagePreview,
    )
    from ..types.root.attach_menu_bots import TypeAttachMenuBots
    from ..types.root.attach_menu_bots_bot import TypeAttachMenuBotsBot
    from ..types.root.chat_banned_rights import TypeChatBannedRights
    from ..types.root.chat_invite import TypeChatInvite
    from ..types.root.chat_onlines import TypeChatOnlines
    from ..types.root.chat_reactions import TypeChatReactions
    from ..types.root.data_json import TypeDataJSON
    from ..types.root.default_history_ttl import TypeDefaultHistoryTTL
    from ..types.root.dialog_filter import TypeDialogFilter
    from ..types.root.dialog_filter_suggested import TypeDialogFilterSuggested
    from ..types.root.dialog_peer import TypeDialogPeer
    from ..types.root.document import TypeDocument
    from ..types.root.emoji_keywords_difference import TypeEmojiKeywordsDifference
    from ..types.root.emoji_language import TypeEmojiLanguage
    from ..types.root.emoji_list import TypeEmojiList
    from ..types.root.emoji_url import TypeEmojiURL
    from ..types.root.encrypted_chat import TypeEncryptedChat
    from ..types.root.encrypted_file import TypeEncryptedFile
    from ..types.root.exported_chat_invite import TypeExportedChatInvite
    from ..types.root.fact_check import TypeFactCheck
    from ..types.root.inline_bot_switch_pm import TypeInlineBotSwitchPM
    from ..types.root.inline_bot_web_view import TypeInlineBotWebView
    from ..types.root.inline_query_peer_type import TypeInlineQueryPeerType
    from ..types.root.input_ai_compose_tone import TypeInputAiComposeTone
    from ..types.root.input_bot_app import TypeInputBotApp
    from ..types.root.input_bot_inline_message_id import TypeInputBotInlineMessageID
    from ..types.root.input_bot_inline_result import TypeInputBotInlineResult
    from ..types.root.input_channel import TypeInputChannel
    from ..types.root.input_chat_photo import TypeInputChatPhoto
    from ..types.root.input_chat_theme import TypeInputChatTheme
    from ..types.root.input_check_password_srp import TypeInputCheckPasswordSRP
    from ..types.root.input_dialog_peer import TypeInputDialogPeer
    from ..types.root.input_document import TypeInputDocument
    from ..types.root.input_encrypted_chat import TypeInputEncryptedChat
    from ..types.root.input_encrypted_file import TypeInputEncryptedFile
    from ..types.root.input_file import TypeInputFile
    from ..types.root.input_geo_point import TypeInputGeoPoint
    from ..types.root.input_media import TypeInputMedia
    from ..types.root.input_message import TypeInputMessage
    from ..types.root.input_message_read_metric import TypeInputMessageReadMetric
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_quick_reply_shortcut import TypeInputQuickReplyShortcut
    from ..types.root.input_reply_to import TypeInputReplyTo
    from ..types.root.input_rich_message import TypeInputRichMessage
    from ..types.root.input_single_media import TypeInputSingleMedia
    from ..types.root.input_sticker_set import TypeInputStickerSet
    from ..types.root.input_stickered_media import TypeInputStickeredMedia
    from ..types.root.input_user import TypeInputUser
    from ..types.root.input_wall_paper import TypeInputWallPaper
    from ..types.root.message_entity import TypeMessageEntity
    from ..types.root.message_media import TypeMessageMedia
    from ..types.root.message_range import TypeMessageRange
    from ..types.root.messages_filter import TypeMessagesFilter
    from ..types.root.outbox_read_date import TypeOutboxReadDate
    from ..types.root.paid_reaction_privacy import TypePaidReactionPrivacy
    from ..types.root.poll_answer import TypePollAnswer
    from ..types.root.reaction import TypeReaction
    from ..types.root.read_participant_date import TypeReadParticipantDate
    from ..types.root.received_notify_message import TypeReceivedNotifyMessage
    from ..types.root.reply_markup import TypeReplyMarkup
    from ..types.root.report_result import TypeReportResult
    from ..types.root.send_message_action import TypeSendMessageAction
    from ..types.root.shipping_option import TypeShippingOption
    from ..types.root.stars_subscription_pricing import TypeStarsSubscriptionPricing
    from ..types.root.sticker_set_covered import TypeStickerSetCovered
    from ..types.root.suggested_post import TypeSuggestedPost
    from ..types.root.text_with_entities import TypeTextWithEntities
    from ..types.root.todo_item import TypeTodoItem
    from ..types.root.updates import TypeUpdates
    from ..types.root.url_auth_result import TypeUrlAuthResult
    from ..types.root.user import TypeUser
    from ..types.root.wall_paper_settings import TypeWallPaperSettings
    from ..types.root.web_view_message_sent import TypeWebViewMessageSent
    from ..types.root.web_view_result import TypeWebViewResult


class AcceptEncryption(
    tl.Function["TypeEncryptedChat"], id=0x3DBC0415, name="messages.acceptEncryption"
):
    """Accepts a secret chat someone asked for in an `types.UpdateEncryption` with
    `types.EncryptedChatRequested`. Only one of your devices can accept; the others get
    ENCRYPTION_ALREADY_ACCEPTED. Afterwards both sides hold the same key and can write.

    Args:
        peer: The requested chat, with its number and access hash.
        g_b: Your public value g to the power b modulo p, 256 bytes, where b is your secret.
        key_fingerprint: Lowest 64 bits of the SHA-1 of the shared key; lets the other side notice a
            mismatch.

    Source:
        api/methods/messages.acceptEncryption.md
    """

    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    g_b: bytes = tl.bytes_()
    key_fingerprint: int = tl.int64()

    ERRORS = (
        ("CHAT_ID_INVALID", 400),
        ("ENCRYPTION_ALREADY_ACCEPTED", 400),
        ("ENCRYPTION_ALREADY_DECLINED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class AcceptUrlAuth(tl.Function["TypeUrlAuthResult"], id=0x67A3F0DE, name="messages.acceptUrlAuth"):
    """Logs the user in to the website behind a login button or link, after consent, and returns the
    address to open, which contains the proof of identity. Ask first with
    `messages.request_url_auth` and pass the same message or link.

    Args:
        write_allowed: Lets the bot of the website write to the user.
        share_phone_number: Hands over the user's phone number to the website.
        peer: Chat with the message that carries the button.
        msg_id: Number of that message.
        button_id: The `button_id` of the login button.
        url: Link that was tapped, when there is no button.
        match_code: Code the user picked out of `match_codes` as the one the website displays. Leave
            out when none were offered.

    Source:
        api/methods/messages.acceptUrlAuth.md
    """

    flags = tl.flags()
    write_allowed: bool = tl.true(bit=0, default=False)
    share_phone_number: bool = tl.true(bit=3, default=False)
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    msg_id: int | None = tl.int32(bit=1, default=None)
    button_id: int | None = tl.int32(bit=1, default=None)
    url: str | None = tl.string(bit=2, default=None)
    match_code: str | None = tl.string(bit=4, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class AddChatUser(
    tl.Function["messages_TypeInvitedUsers"], id=0xCBC6D107, name="messages.addChatUser"
):
    """Adds one user to a basic group. Success is not certain even without an error: people whose
    privacy settings forbid it come back in `missing_invitees` and have to be sent an invite link.
    Supergroups and channels use `channels.invite_to_channel`.

    Args:
        chat_id: Positive number of the basic group.
        user_id: User or bot to add.
        fwd_limit: How many of the latest messages the newcomer may see, up to 100; 0 for none.

    Source:
        api/methods/messages.addChatUser.md
    """

    chat_id: int = tl.int64()
    user_id: TypeInputUser = tl.boxed("InputUser")
    fwd_limit: int = tl.int32()

    ERRORS = (
        ("BOT_GROUPS_BLOCKED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_INVALID", 400),
        ("CHAT_MEMBER_ADD_FAILED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USERS_TOO_MUCH", 400),
        ("USER_ALREADY_PARTICIPANT", 400),
        ("USER_ID_INVALID", 400),
        ("USER_IS_BLOCKED", 400),
        ("YOU_BLOCKED_USER", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("USER_NOT_MUTUAL_CONTACT", 403),
        ("USER_PRIVACY_RESTRICTED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class AddPollAnswer(tl.Function["TypeUpdates"], id=0x19BC4B6D, name="messages.addPollAnswer"):
    """Adds an answer of your own to a poll whose author allows that (`open_answers`). Everybody in
    the chat sees the new option, with your name in `added_by`. The updated poll comes back.

    Args:
        peer: Chat with the poll.
        msg_id: Number of the poll message.
        answer: The option to add, built as `types.InputPollAnswer`.

    Source:
        api/methods/messages.addPollAnswer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    answer: TypePollAnswer = tl.boxed("PollAnswer")


class AppendTodoList(tl.Function["TypeUpdates"], id=0x21A61057, name="messages.appendTodoList"):
    """Adds tasks to the end of a checklist message. On lists of other people it works only with
    `others_can_append`. Premium is required. Each new task needs a number that isn't in the list
    yet, else `TODO_ITEM_DUPLICATE` comes back.

    Args:
        peer: Chat with the checklist.
        msg_id: Number of the checklist message.
        list_: Tasks to add, each with its own number and text.

    Source:
        api/methods/messages.appendTodoList.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    list_: list[TypeTodoItem] = tl.vector(tl.boxed("TodoItem"), tl_name="list")

    ERRORS = (
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("TODO_ITEM_DUPLICATE", 400),
        ("TODO_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckChatInvite(
    tl.Function["TypeChatInvite"], id=0x3EADB1BB, name="messages.checkChatInvite"
):
    """Looks at an invite link without joining: title, photo, member count and whether approval or
    payment is needed. If you are already a member the answer holds the chat itself; some public
    chats may be previewed for a limited time.

    Args:
        hash: The part of the link after `t.me/+` or `t.me/joinchat/`.

    Source:
        api/methods/messages.checkChatInvite.md
    """

    hash: str = tl.string()

    ERRORS = (
        ("INVITE_HASH_EMPTY", 400),
        ("INVITE_HASH_INVALID", 400),
        ("CHANNEL_PRIVATE", 406),
        ("INVITE_HASH_EXPIRED", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckHistoryImport(
    tl.Function["messages_TypeHistoryImportParsed"],
    id=0x43FE19F3,
    name="messages.checkHistoryImport",
):
    """Checks whether a chat exported from another messenger can be imported, by its first lines,
    and says whether it was a private chat or a group. First step of an import; next see
    `messages.check_history_import_peer`.

    Args:
        import_head: The beginning of the exported text file, about its first 100 lines.

    Source:
        api/methods/messages.checkHistoryImport.md
    """

    import_head: str = tl.string()

    ERRORS = (("IMPORT_FORMAT_UNRECOGNIZED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckHistoryImportPeer(
    tl.Function["messages_TypeCheckedHistoryImportPeer"],
    id=0x5DC60F03,
    name="messages.checkHistoryImportPeer",
):
    """Checks whether an exported history may be imported into a chat and returns the question to
    show to the user before going on. A private chat requires a mutual contact, a group requires
    admin rights. Next comes `messages.init_history_import`.

    Args:
        peer: User or group that is to receive the old messages.

    Source:
        api/methods/messages.checkHistoryImportPeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_NOT_MUTUAL_CONTACT", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckQuickReplyShortcut(
    tl.Function["bool"], id=0xF1D0FBD3, name="messages.checkQuickReplyShortcut"
):
    """Tests if a name may be used for a new quick reply, i.e. is well-formed and not in use by
    another of yours. Requires Premium. To create the reply, send a message with
    `quick_reply_shortcut` set to that name.

    Args:
        shortcut: Name to test, 1 to 32 letters, digits or underscores.

    Source:
        api/methods/messages.checkQuickReplyShortcut.md
    """

    shortcut: str = tl.string()

    ERRORS = (("PREMIUM_ACCOUNT_REQUIRED", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckUrlAuthMatchCode(
    tl.Function["bool"], id=0xC9A47B0B, name="messages.checkUrlAuthMatchCode"
):
    """Verifies the code that the user picked as the one his browser displays, while logging in to a
    website with Telegram. Needed only if `types.UrlAuthResultRequest` has `match_codes_first`. On
    true go on with `messages.accept_url_auth`, giving it the same code.

    Args:
        url: The login link being handled.
        match_code: The chosen entry out of `match_codes`.

    Source:
        api/methods/messages.checkUrlAuthMatchCode.md
    """

    url: str = tl.string()
    match_code: str = tl.string()

    ACCESS = {"users": True, "bots": True, "business": False}


class ClearAllDrafts(tl.Function["bool"], id=0x7E58EE9C, name="messages.clearAllDrafts"):
    """Deletes the unsent messages of all chats, on every device of the user. There is no way to get
    them back.

    Source:
        api/methods/messages.clearAllDrafts.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ClearRecentReactions(
    tl.Function["bool"], id=0x9DFEEFB4, name="messages.clearRecentReactions"
):
    """Empties the list of recently used reactions on all your devices. Reactions already on
    messages remain.

    Source:
        api/methods/messages.clearRecentReactions.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ClearRecentStickers(tl.Function["bool"], id=0x8999602D, name="messages.clearRecentStickers"):
    """Empties the list of recently used stickers on all devices of the user.

    Args:
        attached: Empties the list of stickers placed on photos and videos instead.

    Source:
        api/methods/messages.clearRecentStickers.md
    """

    flags = tl.flags()
    attached: bool = tl.true(bit=0, default=False)

    ACCESS = {"users": True, "bots": False, "business": False}


class ClickSponsoredMessage(
    tl.Function["bool"], id=0x8235057E, name="messages.clickSponsoredMessage"
):
    """Counts a click on an advertisement. Call it when the user opens the advertised link, its
    media or its button, and then follow the ad's `url`.

    Args:
        media: The user pressed the photo or video of the ad.
        fullscreen: The user opened the ad's video to full screen.
        random_id: The `random_id` of the `types.SponsoredMessage` that was pressed.

    Source:
        api/methods/messages.clickSponsoredMessage.md
    """

    flags = tl.flags()
    media: bool = tl.true(bit=0, default=False)
    fullscreen: bool = tl.true(bit=1, default=False)
    random_id: bytes = tl.bytes_()

    ACCESS = {"users": True, "bots": False, "business": False}


class ComposeMessageWithAI(
    tl.Function["messages_TypeComposedMessageWithAI"],
    id=0xDAECC589,
    name="messages.composeMessageWithAI",
):
    """Has an AI revise a draft before you send it: translate it, correct it, put it in another tone
    or add emoji. All of these can be combined. Nothing is sent; you get the new text and, where it
    applies, one with the differences marked. Heavy use may require Premium.

    Args:
        proofread: Corrects spelling and grammar.
        emojify: Sprinkles fitting emoji into the text.
        text: The draft with its formatting.
        translate_to_lang: Language code into which to translate; omit to stay in the draft's
            language.
        tone: Style for rewording, e.g. one from `aicompose.get_tones`; omit to keep the style.

    Source:
        api/methods/messages.composeMessageWithAI.md
    """

    flags = tl.flags()
    proofread: bool = tl.true(bit=0, default=False)
    emojify: bool = tl.true(bit=3, default=False)
    text: TypeTextWithEntities = tl.boxed("TextWithEntities")
    translate_to_lang: str | None = tl.string(bit=1, default=None)
    tone: TypeInputAiComposeTone | None = tl.boxed("InputAiComposeTone", bit=2, default=None)


class ComposeRichMessageWithAI(
    tl.Function["messages_TypeComposedRichMessageWithAI"],
    id=0x8D7AE6AF,
    name="messages.composeRichMessageWithAI",
):
    """Has an AI revise or write a richly formatted message; the steps are those of
    `messages.compose_message_with_ai`. The new content is returned and not sent.

    Args:
        proofread: Corrects mistakes in the text.
        emojify: Adds emoji where they fit.
        text: The draft to work on. Where it is left out, `tone` has to say what to write.
        translate_to_lang: Code of the language the result should be in; omit for no translation.
        tone: Style to write in, or a prompt of your own as `types.InputAiComposeToneSingleUse`.
            Leave out to keep the style.

    Source:
        api/methods/messages.composeRichMessageWithAI.md
    """

    flags = tl.flags()
    proofread: bool = tl.true(bit=0, default=False)
    emojify: bool = tl.true(bit=3, default=False)
    text: TypeInputRichMessage | None = tl.boxed("InputRichMessage", bit=4, default=None)
    translate_to_lang: str | None = tl.string(bit=1, default=None)
    tone: TypeInputAiComposeTone | None = tl.boxed("InputAiComposeTone", bit=2, default=None)


class CreateChat(
    tl.Function["messages_TypeInvitedUsers"], id=0x92CEDDD4, name="messages.createChat"
):
    """Creates a basic group, which holds up to 200 people, with you as its owner. Users who do not
    allow being added are listed in `missing_invitees` while the group is made all the same. For big
    groups and channels use `channels.create_channel`.

    Args:
        users: People to add besides you.
        title: Name of the group, not empty.
        ttl_period: Seconds after which every message of the group deletes itself. Leave out to keep
            messages.

    Source:
        api/methods/messages.createChat.md
    """

    flags = tl.flags()
    users: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))
    title: str = tl.string()
    ttl_period: int | None = tl.int32(bit=0, default=None)

    ERRORS = (
        ("CHAT_INVALID", 400),
        ("CHAT_MEMBER_ADD_FAILED", 400),
        ("CHAT_TITLE_EMPTY", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("TTL_PERIOD_INVALID", 400),
        ("USERS_TOO_FEW", 400),
        ("USER_RESTRICTED", 406),
        ("CHAT_ID_GENERATE_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateForumTopic(tl.Function["TypeUpdates"], id=0x2F98C3D5, name="messages.createForumTopic"):
    """Opens a new topic in a forum. Members may do so unless the group reserves it to admins;
    elsewhere than in a forum the call fails with `CHANNEL_FORUM_MISSING`. The ID of the topic is
    the number of the service message in the answer.

    Args:
        title_missing: Chats with bots: the user chose no name, so `title` is only provisional until
            it gets one.
        peer: Supergroup with topics switched on, or a bot with topics.
        title: Name of the topic, up to 128 characters.
        icon_color: Color of the plain icon as RGB, one of `0x6FB9F0`, `0xFFD67E`, `0xCB86DB`,
            `0x8EEE98`, `0xFF93B2`, `0xFB6F5F`; random if left out. It can't be changed later.
        icon_emoji_id: Custom emoji as the icon; without Premium only the default topic icons are
            allowed. Omit for the colored icon.
        random_id: Fresh random number, so that a retry doesn't open a second topic.
        send_as: Channel or group in whose name the topic is opened; omit to use your own.

    Source:
        api/methods/messages.createForumTopic.md
    """

    flags = tl.flags()
    title_missing: bool = tl.true(bit=4, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    title: str = tl.string()
    icon_color: int | None = tl.int32(bit=0, default=None)
    icon_emoji_id: int | None = tl.int64(bit=3, default=None)
    random_id: int | None = tl.random_id(default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=2, default=None)

    ERRORS = (("CHANNEL_FORUM_MISSING", 400), ("CHANNEL_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class DeclineUrlAuth(tl.Function["bool"], id=0x35436BBC, name="messages.declineUrlAuth"):
    """Refuses a website's or app's wish to log you in with your Telegram account, after
    `messages.request_url_auth` described it. No session is created there.

    Args:
        url: The login link that you had passed to the request.

    Source:
        api/methods/messages.declineUrlAuth.md
    """

    url: str = tl.string()

    ACCESS = {"users": True, "bots": True, "business": False}


class DeleteChat(tl.Function["bool"], id=0x5BD0EE50, name="messages.deleteChat"):
    """Deletes a basic group for all its members, history included. Only the owner can do it, and it
    cannot be undone. For supergroups and channels use `channels.delete_channel`.

    Args:
        chat_id: Positive number of the basic group.

    Source:
        api/methods/messages.deleteChat.md
    """

    chat_id: int = tl.int64()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("CHAT_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteChatUser(tl.Function["TypeUpdates"], id=0xA2185CAB, name="messages.deleteChatUser"):
    """Removes a member from a basic group, or lets you leave it when you name yourself. Removing
    others needs admin rights or having invited them. For supergroups see `channels.edit_banned` and
    `channels.leave_channel`.

    Args:
        revoke_history: Also deletes all messages that this user wrote in the group.
        chat_id: Positive number of the basic group.
        user_id: Whom to remove; `types.InputUserSelf` leaves the group.

    Source:
        api/methods/messages.deleteChatUser.md
    """

    flags = tl.flags()
    revoke_history: bool = tl.true(bit=0, default=False)
    chat_id: int = tl.int64()
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_ID_INVALID", 400),
        ("USER_NOT_PARTICIPANT", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class DeleteExportedChatInvite(
    tl.Function["bool"], id=0xD464A42B, name="messages.deleteExportedChatInvite"
):
    """Removes a single revoked invite link from the history of links. A link that still works must
    be revoked first with `messages.edit_exported_chat_invite`, otherwise the call fails with
    `INVITE_REVOKED_MISSING`.

    Args:
        peer: Group or channel for which the link was made.
        link: The revoked link, in full.

    Source:
        api/methods/messages.deleteExportedChatInvite.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    link: str = tl.string()

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("INVITE_HASH_EXPIRED", 400),
        ("INVITE_REVOKED_MISSING", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteFactCheck(tl.Function["TypeUpdates"], id=0xD1DA940C, name="messages.deleteFactCheck"):
    """Takes a fact-check note off a channel post. Reserved to appointed fact-checkers, as for
    `messages.edit_fact_check`.

    Args:
        peer: Channel with the post.
        msg_id: Number of the post that has the note.

    Source:
        api/methods/messages.deleteFactCheck.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400), ("CHAT_ACTION_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteHistory(
    tl.Function["messages_TypeAffectedHistory"], id=0xB08F922A, name="messages.deleteHistory"
):
    """Clears a private chat or basic group, by default only for yourself. The server works in
    portions: when `offset` in the answer is above 0, call again with the same arguments until it is
    0. For channels and supergroups use `channels.delete_history`. Nothing can be brought back.

    Args:
        just_clear: Empties the chat but leaves it in the chat list; otherwise the chat disappears
            from the list as well.
        revoke: Deletes the messages for the other participants too, not only for you.
        peer: Chat to clear.
        max_id: Delete only up to this message number; 0 deletes all messages.
        min_date: Delete only messages sent after this Unix time. Private chats only; leave out for
            no bound.
        max_date: Delete only messages sent before this Unix time. Private chats only; leave out for
            no bound.

    Source:
        api/methods/messages.deleteHistory.md
    """

    flags = tl.flags()
    just_clear: bool = tl.true(bit=0, default=False)
    revoke: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    max_id: int = tl.int32()
    min_date: int | None = tl.int32(bit=2, default=None)
    max_date: int | None = tl.int32(bit=3, default=None)

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_REVOKE_DATE_UNSUPPORTED", 400),
        ("MAX_DATE_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MIN_DATE_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteMessages(
    tl.Function["messages_TypeAffectedMessages"], id=0xE58E95D2, name="messages.deleteMessages"
):
    """Deletes single messages of private chats and basic groups. There is no chat argument, since
    message numbers of these chats are unique per account; a message of a supergroup or channel
    needs `channels.delete_messages`. Numbers that do not exist are passed over without an error:
    compare `pts_count` in the answer with what you sent.

    Args:
        revoke: Removes the messages for everybody. Without it they vanish only from your own view.
        id: Numbers of the messages to delete, up to 100 per call.

    Source:
        api/methods/messages.deleteMessages.md
    """

    flags = tl.flags()
    revoke: bool = tl.true(bit=0, default=False)
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("SELF_DELETE_RESTRICTED", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
        ("MESSAGE_DELETE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class DeleteParticipantReaction(
    tl.Function["TypeUpdates"], id=0xE3B7F82C, name="messages.deleteParticipantReaction"
):
    """Removes one member's reactions from a single message. For admins; to clean a whole chat use
    `messages.delete_participant_reactions`.

    Args:
        peer: Group or channel with the message.
        msg_id: Number of the message.
        participant: Whose reactions on it go.

    Source:
        api/methods/messages.deleteParticipantReaction.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    participant: TypeInputPeer = tl.boxed("InputPeer")


class DeleteParticipantReactions(
    tl.Function["bool"], id=0xA0B80CF8, name="messages.deleteParticipantReactions"
):
    """Removes everything one member reacted with, on all messages of a group or channel. For
    admins, against spam with reactions; the member may react again unless restricted.

    Args:
        peer: Group or channel to clean up.
        participant: Whose reactions go.

    Source:
        api/methods/messages.deleteParticipantReactions.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    participant: TypeInputPeer = tl.boxed("InputPeer")


class DeletePhoneCallHistory(
    tl.Function["messages_TypeAffectedFoundMessages"],
    id=0xF9CBE409,
    name="messages.deletePhoneCallHistory",
):
    """Deletes the records of the user's calls from all private chats. Repeat while `offset` of the
    answer is above 0. The answer lists the messages that went away.

    Args:
        revoke: Deletes the records for the other callers as well.

    Source:
        api/methods/messages.deletePhoneCallHistory.md
    """

    flags = tl.flags()
    revoke: bool = tl.true(bit=0, default=False)

    ACCESS = {"users": True, "bots": False, "business": False}


class DeletePollAnswer(tl.Function["TypeUpdates"], id=0xAC8505A5, name="messages.deletePollAnswer"):
    """Removes an option from a poll with open answers, along with the votes for it. Meant for
    options added by `messages.add_poll_answer`, by the one who added it or the poll's author.

    Args:
        peer: Chat with the poll.
        msg_id: Number of the poll message.
        option: The `option` bytes of the `types.PollAnswer` to remove.

    Source:
        api/methods/messages.deletePollAnswer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    option: bytes = tl.bytes_()


class DeleteQuickReplyMessages(
    tl.Function["TypeUpdates"], id=0xE105E910, name="messages.deleteQuickReplyMessages"
):
    """Deletes single messages out of a quick reply. When the last one goes, the quick reply
    vanishes too.

    Args:
        shortcut_id: Quick reply that holds the messages.
        id: Numbers of the messages to delete.

    Source:
        api/methods/messages.deleteQuickReplyMessages.md
    """

    shortcut_id: int = tl.int32()
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("SHORTCUT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteQuickReplyShortcut(
    tl.Function["bool"], id=0x3CC04740, name="messages.deleteQuickReplyShortcut"
):
    """Deletes a quick reply with all the messages in it. Copies that you sent to people aren't
    affected.

    Args:
        shortcut_id: Which quick reply to drop, from `messages.get_quick_replies`.

    Source:
        api/methods/messages.deleteQuickReplyShortcut.md
    """

    shortcut_id: int = tl.int32()

    ERRORS = (("SHORTCUT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteRevokedExportedChatInvites(
    tl.Function["bool"], id=0x56987BD5, name="messages.deleteRevokedExportedChatInvites"
):
    """Wipes all revoked invite links of one administrator from the list that
    `messages.get_exported_chat_invites` shows. Active links stay untouched.

    Args:
        peer: Group or channel whose dead links you clear away.
        admin_id: Administrator whose revoked links go; anyone but yourself only if you own the
            chat.

    Source:
        api/methods/messages.deleteRevokedExportedChatInvites.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    admin_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("ADMIN_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteSavedHistory(
    tl.Function["messages_TypeAffectedHistory"], id=0x4DC5085F, name="messages.deleteSavedHistory"
):
    """Deletes the messages of one topic of Saved Messages, or of one person's topic in a channel's
    direct messages. If `offset` of the answer isn't 0, call again with the same values to delete
    the rest.

    Args:
        parent_peer: The direct-messages chat of the channel you administer; omit for Saved
            Messages.
        peer: Topic to empty.
        max_id: Deletes up to this message number; 0 deletes the lot.
        min_date: Delete only what was sent after this Unix time; omit for no bound.
        max_date: Delete only what was sent before this Unix time; omit for no bound.

    Source:
        api/methods/messages.deleteSavedHistory.md
    """

    flags = tl.flags()
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    max_id: int = tl.int32()
    min_date: int | None = tl.int32(bit=2, default=None)
    max_date: int | None = tl.int32(bit=3, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteScheduledMessages(
    tl.Function["TypeUpdates"], id=0x59AE2B16, name="messages.deleteScheduledMessages"
):
    """Cancels waiting messages, which then are never sent.

    Args:
        peer: Chat the messages were meant for.
        id: Their numbers in the scheduled list, not those of messages in the history.

    Source:
        api/methods/messages.deleteScheduledMessages.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("CHANNEL_INVALID", 400), ("PEER_ID_INVALID", 400), ("MESSAGE_DELETE_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteTopicHistory(
    tl.Function["messages_TypeAffectedHistory"], id=0xD2816F10, name="messages.deleteTopicHistory"
):
    """Deletes a forum topic together with all its messages, for everybody. Needs admin rights to
    delete messages, unless it is your own topic with nobody else's messages. Call again while
    `offset` in the answer is above 0.

    Args:
        peer: Forum with the topic.
        top_msg_id: ID of the topic, i.e. the number of its first message.

    Source:
        api/methods/messages.deleteTopicHistory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class DiscardEncryption(tl.Function["bool"], id=0xF393AEA0, name="messages.discardEncryption"):
    """Declines or ends a secret chat for good. The other side gets an update and can no longer
    write; a new chat has to be agreed from scratch with `messages.request_encryption`.

    Args:
        delete_history: Asks the other side's app to wipe the messages of the chat as well.
        chat_id: Number of the secret chat, without access hash.

    Source:
        api/methods/messages.discardEncryption.md
    """

    flags = tl.flags()
    delete_history: bool = tl.true(bit=0, default=False)
    chat_id: int = tl.int32()

    ERRORS = (
        ("CHAT_ID_EMPTY", 400),
        ("ENCRYPTION_ALREADY_ACCEPTED", 400),
        ("ENCRYPTION_ALREADY_DECLINED", 400),
        ("ENCRYPTION_ID_INVALID", 400),
        ("ENCRYPTION_DECLINE_ADMIN_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditChatAbout(tl.Function["bool"], id=0xDEF60797, name="messages.editChatAbout"):
    """Sets the description of a group, supergroup or channel, shown on its profile. Needs the right
    to change the chat info. The same text again gives CHAT_ABOUT_NOT_MODIFIED.

    Args:
        peer: Group or channel to describe.
        about: New description, up to 255 characters; empty removes it.

    Source:
        api/methods/messages.editChatAbout.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    about: str = tl.string()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ABOUT_NOT_MODIFIED", 400),
        ("CHAT_ABOUT_TOO_LONG", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("PEER_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditChatAdmin(tl.Function["bool"], id=0xA85BD1C2, name="messages.editChatAdmin"):
    """Makes a member of a basic group an admin or an ordinary member again. Only the owner may do
    that, and admins of basic groups all have the same rights; finer rights need a supergroup and
    `channels.edit_admin`.

    Args:
        chat_id: Positive number of the basic group.
        user_id: Member to promote or demote.
        is_admin: True promotes, False demotes.

    Source:
        api/methods/messages.editChatAdmin.md
    """

    chat_id: int = tl.int64()
    user_id: TypeInputUser = tl.boxed("InputUser")
    is_admin: bool = tl.boolean()

    ERRORS = (
        ("CHAT_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_ID_INVALID", 400),
        ("USER_NOT_PARTICIPANT", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditChatCreator(tl.Function["TypeUpdates"], id=0xF743B857, name="messages.editChatCreator"):
    """Hands your ownership of a group or channel to another member, who becomes owner at once while
    you stay as admin. Your account needs a 2FA password set some days ago and a session that isn't
    brand-new.

    Args:
        peer: Group or channel that you own.
        user_id: The new owner, a member who isn't a bot.
        password: Proof of your 2FA password, computed from `account.get_password`; pass
            `types.InputCheckPasswordEmpty` to only probe if a transfer is allowed.

    Source:
        api/methods/messages.editChatCreator.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    user_id: TypeInputUser = tl.boxed("InputUser")
    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")

    ACCESS = {"users": True, "bots": True, "business": False}


class EditChatDefaultBannedRights(
    tl.Function["TypeUpdates"], id=0xA5866B41, name="messages.editChatDefaultBannedRights"
):
    """Sets what ordinary members of a group may not do, for instance send media or pin messages.
    Admins are not affected. Needs the right to ban members. To restrict a single person use
    `channels.edit_banned`.

    Args:
        peer: Group or supergroup.
        banned_rights: Everything set here is forbidden to all members; `until_date` has to be 0.

    Source:
        api/methods/messages.editChatDefaultBannedRights.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    banned_rights: TypeChatBannedRights = tl.boxed("ChatBannedRights")

    ERRORS = (
        ("BANNED_RIGHTS_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("PEER_ID_INVALID", 400),
        ("UNTIL_DATE_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditChatParticipantRank(
    tl.Function["TypeUpdates"], id=0xA00F32B0, name="messages.editChatParticipantRank"
):
    """Sets the tag shown beside a member's name in a group. You may change your own unless the
    group forbids it; for others you need the admin right `manage_ranks`.

    Args:
        peer: Basic group or supergroup.
        participant: Member who gets the tag; yourself is possible.
        rank: The tag, up to 16 characters without emoji; empty takes it away.

    Source:
        api/methods/messages.editChatParticipantRank.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    participant: TypeInputPeer = tl.boxed("InputPeer")
    rank: str = tl.string()

    ACCESS = {"users": True, "bots": True, "business": False}


class EditChatPhoto(tl.Function["TypeUpdates"], id=0x35DDD674, name="messages.editChatPhoto"):
    """Sets or removes the photo of a basic group, announced to everyone by a service message. Needs
    the right to change the group info. Supergroups and channels use `channels.edit_photo`.

    Args:
        chat_id: Positive number of the basic group.
        photo: Uploaded file, already known photo, or `types.InputChatPhotoEmpty` to take the photo
            away.

    Source:
        api/methods/messages.editChatPhoto.md
    """

    chat_id: int = tl.int64()
    photo: TypeInputChatPhoto = tl.boxed("InputChatPhoto")

    ERRORS = (
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("PEER_ID_INVALID", 400),
        ("PHOTO_CROP_SIZE_SMALL", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditChatTitle(tl.Function["TypeUpdates"], id=0x73783FFD, name="messages.editChatTitle"):
    """Renames a basic group and leaves a service message about it in the chat. Needs admin rights
    or a group where members may change the group info. Supergroups use `channels.edit_title`.

    Args:
        chat_id: Positive number of the basic group.
        title: New name; an empty one is refused, and so is the name it already has.

    Source:
        api/methods/messages.editChatTitle.md
    """

    chat_id: int = tl.int64()
    title: str = tl.string()

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("CHAT_TITLE_EMPTY", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditExportedChatInvite(
    tl.Function["messages_TypeExportedChatInvite"],
    id=0xBDCA2F75,
    name="messages.editExportedChatInvite",
):
    """Changes expiry, usage limit, title or approval mode of an existing invite link, or revokes it
    for good. When the revoked link was the permanent primary one, the server creates a replacement
    and answers with `types.messages.ExportedChatInviteReplaced`. Bots may edit only links they made
    themselves.

    Args:
        revoked: Turns the link off forever; nobody can join by it afterwards.
        peer: Group or channel the link belongs to.
        link: The invite link to change, in full.
        expire_date: Unix time after which the link stops working; 0 makes it last forever, leaving
            it out keeps the present value.
        usage_limit: How many people may join by the link; 0 lifts the limit. Doesn't combine with
            `request_needed`.
        request_needed: True makes newcomers wait for an admin's approval, false lets them in at
            once; omit to keep as is.
        title: Label for the link that only administrators see, up to 32 characters; omit to leave
            unchanged.

    Source:
        api/methods/messages.editExportedChatInvite.md
    """

    flags = tl.flags()
    revoked: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    link: str = tl.string()
    expire_date: int | None = tl.int32(bit=0, default=None)
    usage_limit: int | None = tl.int32(bit=1, default=None)
    request_needed: bool | None = tl.boolean(bit=3, default=None)
    title: str | None = tl.string(bit=4, default=None)

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_INVITE_PERMANENT", 400),
        ("INVITE_HASH_EXPIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("USAGE_LIMIT_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("EDIT_BOT_INVITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditFactCheck(tl.Function["TypeUpdates"], id=0x0589EE75, name="messages.editFactCheck"):
    """Attaches a fact-check note to a channel post, or rewrites it. Only accounts of fact-checkers
    appointed by Telegram may do so, see `can_edit_factcheck` in `help.get_app_config`. The note is
    shown to readers from the checker's country.

    Args:
        peer: Channel with the post.
        msg_id: Number of the post.
        text: The note; length limit is `factcheck_length_limit` in the app config.

    Source:
        api/methods/messages.editFactCheck.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    text: TypeTextWithEntities = tl.boxed("TextWithEntities")

    ERRORS = (("PEER_ID_INVALID", 400), ("CHAT_ACTION_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class EditForumTopic(tl.Function["TypeUpdates"], id=0xCECC1134, name="messages.editForumTopic"):
    """Changes title, icon or state of a forum topic. Give only what is to change. Allowed for the
    topic's author and for admins with the right to manage topics.

    Args:
        peer: Forum with the topic.
        topic_id: ID of the topic; 1 for General.
        title: New title, up to 128 characters; omit to leave it.
        icon_emoji_id: Custom emoji to show as the icon; 0 restores the plain colored one, omission
            keeps the present icon. Not for General.
        closed: True stops ordinary members from writing, false reopens; omit to leave it.
        hidden: True hides, false shows; only for the General topic.

    Source:
        api/methods/messages.editForumTopic.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    topic_id: int = tl.int32()
    title: str | None = tl.string(bit=0, default=None)
    icon_emoji_id: int | None = tl.int64(bit=1, default=None)
    closed: bool | None = tl.boolean(bit=2, default=None)
    hidden: bool | None = tl.boolean(bit=3, default=None)

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class EditInlineBotMessage(
    tl.Function["bool"], id=0xA423BB51, name="messages.editInlineBotMessage"
):
    """Changes a message that was posted through an inline bot. The bot need not be in that chat:
    the identifier from `types.UpdateBotInlineSend` or a button press is enough. Call it on the data
    center named by `dc_id` of the identifier.

    Args:
        no_webpage: Removes the link preview.
        invert_media: Turns the order round: link preview on top of the text, caption on top of the
            media.
        id: Identifier of the inline message, from the update; a plain message number does not work
            here.
        message: New text or caption, without markup. Leave out to keep it.
        media: New media, by file known to Telegram or by URL; fresh uploads are not accepted. Leave
            out to keep it.
        reply_markup: New buttons; leave out to remove them.
        entities: Formatting of the new text, counted in UTF-16 units. Leave out for plain text.
        rich_message: New article-like body of blocks, used instead of `message` and `entities`.

    Source:
        api/methods/messages.editInlineBotMessage.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=1, default=False)
    invert_media: bool = tl.true(bit=16, default=False)
    id: TypeInputBotInlineMessageID = tl.boxed("InputBotInlineMessageID")
    message: str | None = tl.string(bit=11, default=None)
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=14, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    rich_message: TypeInputRichMessage | None = tl.boxed("InputRichMessage", bit=23, default=None)

    ERRORS = (
        ("BUTTON_DATA_INVALID", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MESSAGE_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditMessage(tl.Function["TypeUpdates"], id=0xB106E66C, name="messages.editMessage"):
    """Changes text, media or buttons of a sent or scheduled message; members see the mark "edited".
    Users can edit their own messages for 48 hours, channel admins with the right rights without
    that limit. Passing what is already there gives MESSAGE_NOT_MODIFIED. Inline messages of a bot
    need `messages.edit_inline_bot_message`.

    Args:
        no_webpage: Removes the link preview.
        invert_media: Turns the order round: link preview above the text, or caption above the
            media.
        peer: Chat with the message.
        id: Number of the message to change.
        message: New text or caption, without markup. Leave out to keep it, for instance when only
            buttons change.
        media: New photo, video or file in place of the old one; also adds media to a text message.
            Leave out to keep what is there.
        reply_markup: New buttons, bots only. A bot that leaves this out removes the buttons.
        entities: Formatting of the new text, counted in UTF-16 units. Leave out for plain text.
        schedule_date: For a scheduled message: new Unix time to send it. Pass it for scheduled
            messages even if it stays the same.
        schedule_repeat_period: For a scheduled message: seconds between repeats; leave out for one
            delivery only.
        quick_reply_shortcut_id: Number of the business quick reply, when the message belongs to
            one. Leave out for chat messages.
        rich_message: New article-like body of blocks, used instead of `message` and `entities`.

    Source:
        api/methods/messages.editMessage.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=1, default=False)
    invert_media: bool = tl.true(bit=16, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    message: str | None = tl.string(bit=11, default=None)
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=14, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    schedule_date: int | None = tl.int32(bit=15, default=None)
    schedule_repeat_period: int | None = tl.int32(bit=18, default=None)
    quick_reply_shortcut_id: int | None = tl.int32(bit=17, default=None)
    rich_message: TypeInputRichMessage | None = tl.boxed("InputRichMessage", bit=23, default=None)

    ERRORS = (
        ("BOT_DOMAIN_INVALID", 400),
        ("BOT_INVALID", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BUSINESS_PEER_INVALID", 400),
        ("BUTTON_COPY_TEXT_INVALID", 400),
        ("BUTTON_DATA_INVALID", 400),
        ("BUTTON_TYPE_INVALID", 400),
        ("BUTTON_URL_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_FORWARDS_RESTRICTED", 400),
        ("DOCUMENT_INVALID", 400),
        ("ENTITIES_TOO_LONG", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("FILE_PARTS_INVALID", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MEDIA_CAPTION_TOO_LONG", 400),
        ("MEDIA_EMPTY", 400),
        ("MEDIA_GROUPED_INVALID", 400),
        ("MEDIA_INVALID", 400),
        ("MEDIA_NEW_INVALID", 400),
        ("MEDIA_PREV_INVALID", 400),
        ("MEDIA_TTL_INVALID", 400),
        ("MESSAGE_EDIT_TIME_EXPIRED", 400),
        ("MESSAGE_EMPTY", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MESSAGE_NOT_MODIFIED", 400),
        ("MESSAGE_TOO_LONG", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("PEER_TYPES_INVALID", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_INVALID_DIMENSIONS", 400),
        ("PHOTO_SAVE_FILE_INVALID", 400),
        ("REPLY_MARKUP_INVALID", 400),
        ("REPLY_MARKUP_TOO_LONG", 400),
        ("SCHEDULE_DATE_INVALID", 400),
        ("TODO_ITEMS_EMPTY", 400),
        ("TODO_ITEM_DUPLICATE", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("WEBPAGE_NOT_FOUND", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_SEND_GIFS_FORBIDDEN", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("INLINE_BOT_REQUIRED", 403),
        ("MESSAGE_AUTHOR_REQUIRED", 403),
        ("CHANNEL_PRIVATE", 406),
        ("MSG_WAIT_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class EditQuickReplyShortcut(
    tl.Function["bool"], id=0x5C003CEF, name="messages.editQuickReplyShortcut"
):
    """Renames one of your quick replies; its messages stay the same. Requires Premium.

    Args:
        shortcut_id: Which quick reply, from `messages.get_quick_replies`.
        shortcut: New name, 1 to 32 letters, digits or underscores, not used by another quick reply.

    Source:
        api/methods/messages.editQuickReplyShortcut.md
    """

    shortcut_id: int = tl.int32()
    shortcut: str = tl.string()

    ERRORS = (("SHORTCUT_INVALID", 400), ("PREMIUM_ACCOUNT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class ExportChatInvite(
    tl.Function["TypeExportedChatInvite"], id=0xA455DE90, name="messages.exportChatInvite"
):
    """Creates a new invite link for a group or channel. You must be an admin with the right to
    invite. Each admin has one permanent primary link and any number of additional ones with an
    expiry, a limit or a price.

    Args:
        legacy_revoke_permanent: Revokes your primary link and returns a new primary one instead of
            an additional link.
        request_needed: People who open the link have to be approved by an admin. Excludes
            `usage_limit`.
        peer: Group or channel people will join by the link.
        expire_date: Unix time when the link stops working. Leave out for never.
        usage_limit: How many people may join by it, 1 to 99999. Leave out for any number.
        title: Label that only admins see, to tell links apart.
        subscription_pricing: Makes joining a paid monthly subscription in Stars. Channels only.

    Source:
        api/methods/messages.exportChatInvite.md
    """

    flags = tl.flags()
    legacy_revoke_permanent: bool = tl.true(bit=2, default=False)
    request_needed: bool = tl.true(bit=3, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    expire_date: int | None = tl.int32(bit=0, default=None)
    usage_limit: int | None = tl.int32(bit=1, default=None)
    title: str | None = tl.string(bit=4, default=None)
    subscription_pricing: TypeStarsSubscriptionPricing | None = tl.boxed(
        "StarsSubscriptionPricing", bit=5, default=None
    )

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("EXPIRE_DATE_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("PRICING_CHAT_INVALID", 400),
        ("SUBSCRIPTION_PERIOD_INVALID", 400),
        ("USAGE_LIMIT_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class FaveSticker(tl.Function["bool"], id=0xB9FFC55B, name="messages.faveSticker"):
    """Adds a sticker to the favorites or removes it. There is room for 5, with Premium for 10; a
    further one pushes the oldest out.

    Args:
        id: The sticker, with access hash and file reference.
        unfave: True removes it, False adds it.

    Source:
        api/methods/messages.faveSticker.md
    """

    id: TypeInputDocument = tl.boxed("InputDocument")
    unfave: bool = tl.boolean()

    ERRORS = (("STICKER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ForwardMessages(tl.Function["TypeUpdates"], id=0x13704A7C, name="messages.forwardMessages"):
    """Copies messages from one chat into another, with the line "forwarded from" unless you drop
    it. The server takes the content over, so files need no new upload. Chats with protected content
    refuse with CHAT_FORWARDS_RESTRICTED. Albums stay together when all their parts are forwarded in
    one call.

    Args:
        silent: Delivers without sound for the recipients.
        background: Marks the copies as sent by a program in the background, not by the user acting
            at the moment.
        with_my_score: For a game message, carries your own score along.
        drop_author: Hides where the messages came from, so that they look like your own.
        drop_media_captions: Leaves captions of photos and files behind; needs `drop_author` too.
        noforwards: Bots only: recipients cannot forward or save the copies.
        allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending rate,
            up to 1000 messages per second.
        from_peer: Chat the messages are in now.
        id: Numbers of the messages in `from_peer`, in ascending order, up to 100.
        random_id: One fresh random 64-bit number per message, as many as in `id` and in the same
            order.
        to_peer: Chat that receives the copies.
        top_msg_id: Forum topic of `to_peer` to post into, named by its first message. Leave out
            outside forums.
        reply_to: Makes the copies answer a message of `to_peer`, or names a topic in channel direct
            messages. Leave out for none.
        schedule_date: Unix time at which to forward; `0x7ffffffe` waits until the recipient comes
            online. Leave out for now.
        schedule_repeat_period: Repeat the scheduled forward every so many seconds. Needs Premium.
            Leave out to send once.
        send_as: Channel or group to appear as the one who forwards; `channels.get_send_as` lists
            the choices. Leave out to forward as yourself.
        quick_reply_shortcut: Puts the copies into this business quick reply instead of a chat;
            `to_peer` is then yourself.
        effect: Number of an animation played on opening, found by `messages.get_available_effects`.
            Private chats only.
        video_timestamp: Second at which a forwarded video starts playing. Leave out to start at the
            beginning.
        allow_paid_stars: The most Stars you agree to pay for all copies together where the
            recipient charges for messages.
        suggested_post: Offers the copied message as a post to a channel, with a price and a time.
            Leave out otherwise.

    Source:
        api/methods/messages.forwardMessages.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=5, default=False)
    background: bool = tl.true(bit=6, default=False)
    with_my_score: bool = tl.true(bit=8, default=False)
    drop_author: bool = tl.true(bit=11, default=False)
    drop_media_captions: bool = tl.true(bit=12, default=False)
    noforwards: bool = tl.true(bit=14, default=False)
    allow_paid_floodskip: bool = tl.true(bit=19, default=False)
    from_peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())
    random_id: list[int] = tl.vector(tl.int64())
    to_peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=9, default=None)
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=22, default=None)
    schedule_date: int | None = tl.int32(bit=10, default=None)
    schedule_repeat_period: int | None = tl.int32(bit=24, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)
    quick_reply_shortcut: TypeInputQuickReplyShortcut | None = tl.boxed(
        "InputQuickReplyShortcut", bit=17, default=None
    )
    effect: int | None = tl.int64(bit=18, default=None)
    video_timestamp: int | None = tl.int32(bit=20, default=None)
    allow_paid_stars: int | None = tl.int64(bit=21, default=None)
    suggested_post: TypeSuggestedPost | None = tl.boxed("SuggestedPost", bit=23, default=None)

    ERRORS = (
        ("BROADCAST_PUBLIC_VOTERS_FORBIDDEN", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_RESTRICTED", 400),
        ("GROUPED_MEDIA_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MEDIA_EMPTY", 400),
        ("MESSAGE_IDS_EMPTY", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("QUICK_REPLIES_BOT_NOT_ALLOWED", 400),
        ("QUICK_REPLIES_TOO_MUCH", 400),
        ("QUIZ_ANSWER_MISSING", 400),
        ("RANDOM_ID_INVALID", 400),
        ("REPLY_MESSAGES_TOO_MUCH", 400),
        ("REPLY_TO_MONOFORUM_PEER_INVALID", 400),
        ("SCHEDULE_BOT_NOT_ALLOWED", 400),
        ("SCHEDULE_DATE_TOO_LATE", 400),
        ("SCHEDULE_TOO_MUCH", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("SLOWMODE_MULTI_MSGS_DISABLED", 400),
        ("SUGGESTED_POST_PEER_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("USER_IS_BOT", 400),
        ("YOU_BLOCKED_USER", 400),
        ("ALLOW_PAYMENT_REQUIRED_%d", 403),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_GUEST_SEND_FORBIDDEN", 403),
        ("CHAT_SEND_AUDIOS_FORBIDDEN", 403),
        ("CHAT_SEND_DOCS_FORBIDDEN", 403),
        ("CHAT_SEND_GAME_FORBIDDEN", 403),
        ("CHAT_SEND_GIFS_FORBIDDEN", 403),
        ("CHAT_SEND_INLINE_FORBIDDEN", 403),
        ("CHAT_SEND_MEDIA_FORBIDDEN", 403),
        ("CHAT_SEND_PHOTOS_FORBIDDEN", 403),
        ("CHAT_SEND_PLAIN_FORBIDDEN", 403),
        ("CHAT_SEND_POLL_FORBIDDEN", 403),
        ("CHAT_SEND_STICKERS_FORBIDDEN", 403),
        ("CHAT_SEND_VIDEOS_FORBIDDEN", 403),
        ("CHAT_SEND_VOICES_FORBIDDEN", 403),
        ("CHAT_SEND_WEBPAGE_FORBIDDEN", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
        ("USER_IS_BLOCKED", 403),
        ("VOICE_MESSAGES_FORBIDDEN", 403),
        ("ALLOW_PAYMENT_REQUIRED", 406),
        ("CHANNEL_PRIVATE", 406),
        ("CHAT_FORWARDS_RESTRICTED", 406),
        ("PAYMENT_UNSUPPORTED", 406),
        ("PEER_ID_INVALID", 406),
        ("PRIVACY_PREMIUM_REQUIRED", 406),
        ("TOPIC_CLOSED", 406),
        ("TOPIC_DELETED", 406),
        ("SLOWMODE_WAIT_%d", 420),
        ("NEED_DOC_INVALID", 500),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetAdminsWithInvites(
    tl.Function["messages_TypeChatAdminsWithInvites"],
    id=0x3920E6EF,
    name="messages.getAdminsWithInvites",
):
    """Tells which administrators of a group or channel have created invite links, with the count of
    active and revoked ones for each. Only the owner may ask.

    Args:
        peer: Group or channel that you own.

    Source:
        api/methods/messages.getAdminsWithInvites.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("PEER_ID_INVALID", 400), ("CHAT_WRITE_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAllDrafts(tl.Function["TypeUpdates"], id=0x6A3F8D65, name="messages.getAllDrafts"):
    """Fetches the unsent messages of all chats, packed as updates of the kind
    `types.UpdateDraftMessage`, to be handled like any other update. Called once after login; later
    changes arrive by themselves.

    Source:
        api/methods/messages.getAllDrafts.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAllStickers(
    tl.Function["messages_TypeAllStickers"], id=0xB8A0A1A8, name="messages.getAllStickers"
):
    """Lists the sticker sets the user has installed, in the order of the user's choice, as headers
    without stickers. Fetch the content of one with `messages.get_sticker_set`. Masks and custom
    emoji have lists of their own.

    Args:
        hash: The `hash` of the list you keep; when nothing changed, a short "not modified" comes
            back. 0 for the full list.

    Source:
        api/methods/messages.getAllStickers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetArchivedStickers(
    tl.Function["messages_TypeArchivedStickers"], id=0x57F17692, name="messages.getArchivedStickers"
):
    """Lists sticker sets in the archive: sets the user put away, and those pushed out when the
    collection was full. They can be brought back with `messages.install_sticker_set`.

    Args:
        masks: Lists archived mask sets instead of sticker sets.
        emojis: Lists archived custom emoji sets instead of sticker sets.
        offset_id: Number of the last set on the previous page; 0 for the first page.
        limit: How many sets to return at most.

    Source:
        api/methods/messages.getArchivedStickers.md
    """

    flags = tl.flags()
    masks: bool = tl.true(bit=0, default=False)
    emojis: bool = tl.true(bit=1, default=False)
    offset_id: int = tl.int64()
    limit: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAttachMenuBot(
    tl.Function["TypeAttachMenuBotsBot"], id=0x77216192, name="messages.getAttachMenuBot"
):
    """Shows the menu entry of one bot, even if you haven't installed it yet. Useful for asking the
    user before `messages.toggle_bot_in_attach_menu`.

    Args:
        bot: A bot whose `bot_attach_menu` flag is set.

    Source:
        api/methods/messages.getAttachMenuBot.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAttachMenuBots(
    tl.Function["TypeAttachMenuBots"], id=0x16FCC2CB, name="messages.getAttachMenuBots"
):
    """Lists the bots (mini apps) that you have in the attachment menu or side menu, with icons and
    the chats in which to offer them. Ask again when `types.UpdateAttachMenuBots` arrives.

    Args:
        hash: `hash` from the list you stored last time; 0 if nothing is stored.

    Source:
        api/methods/messages.getAttachMenuBots.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAttachedStickers(
    tl.Function["list[TypeStickerSetCovered]"],
    id=0xCC5B67CC,
    name="messages.getAttachedStickers",
    result=tl.vector(tl.boxed("StickerSetCovered")),
):
    """Finds the sticker sets whose stickers were put on a photo or video. Worth calling when the
    photo or document has `has_stickers` set.

    Args:
        media: The photo or video, with access hash and file reference.

    Source:
        api/methods/messages.getAttachedStickers.md
    """

    media: TypeInputStickeredMedia = tl.boxed("InputStickeredMedia")

    ERRORS = (("MEDIA_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAvailableEffects(
    tl.Function["messages_TypeAvailableEffects"], id=0xDEA20A39, name="messages.getAvailableEffects"
):
    """Downloads the animated effects that can accompany a message in a private chat, with the
    documents to draw them. Send one by giving its ID as `effect` to `messages.send_message`.

    Args:
        hash: `hash` of the effects you downloaded earlier; 0 if you haven't.

    Source:
        api/methods/messages.getAvailableEffects.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAvailableReactions(
    tl.Function["messages_TypeAvailableReactions"],
    id=0x18DEA0AC,
    name="messages.getAvailableReactions",
):
    """Downloads the catalogue of ordinary emoji reactions with the animations for each. Fetch it
    once after login and keep it; a match of the hash brings
    `types.messages.AvailableReactionsNotModified`.

    Args:
        hash: The `hash` of the catalogue you keep; 0 if you have none.

    Source:
        api/methods/messages.getAvailableReactions.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetBotApp(tl.Function["messages_TypeBotApp"], id=0x34FDC5C3, name="messages.getBotApp"):
    """Looks up a mini app by its link (`t.me/bot/app`) and gives title, picture and whether the
    user must be asked before opening. Open it with `messages.request_app_web_view`.

    Args:
        app: The app, by bot and short name (`types.InputBotAppShortName`) or by ID.
        hash: `hash` of the `types.BotApp` you already know; 0 if you know none.

    Source:
        api/methods/messages.getBotApp.md
    """

    app: TypeInputBotApp = tl.boxed("InputBotApp")
    hash: int = tl.int64()

    ERRORS = (
        ("BOT_APP_BOT_INVALID", 400),
        ("BOT_APP_INVALID", 400),
        ("BOT_APP_SHORTNAME_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetBotCallbackAnswer(
    tl.Function["messages_TypeBotCallbackAnswer"],
    id=0x9342CA07,
    name="messages.getBotCallbackAnswer",
):
    """Presses a button with data below a bot's message and waits for its reaction: a short notice,
    an alert or a link to open. If the bot does not answer in time, BOT_RESPONSE_TIMEOUT comes,
    though it may still have acted.

    Args:
        game: The button is "Play" of a game; the answer then holds the game's link, and `data` is
            left out.
        peer: Chat with the message.
        msg_id: Number of the message that carries the button.
        data: Bytes of the button, copied from `types.KeyboardButtonCallback`.
        password: Proof of the 2FA password, when the button has `requires_password`; made from
            `account.get_password`.

    Source:
        api/methods/messages.getBotCallbackAnswer.md
    """

    flags = tl.flags()
    game: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    data: bytes | None = tl.bytes_(bit=0, default=None)
    password: TypeInputCheckPasswordSRP | None = tl.boxed(
        "InputCheckPasswordSRP", bit=2, default=None
    )

    ERRORS = (
        ("Timeout", -503),
        ("BOT_RESPONSE_TIMEOUT", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("DATA_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PASSWORD_MISSING", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetChatInviteImporters(
    tl.Function["messages_TypeChatInviteImporters"],
    id=0xDF04DD4E,
    name="messages.getChatInviteImporters",
):
    """Pages through the people who joined a group or channel by invite link, or through those still
    waiting for approval. Needs the admin right to invite users. Decide on waiting people with
    `messages.hide_chat_join_request`.

    Args:
        requested: Lists the pending join requests and leaves out people who already joined.
        subscription_expired: Lists people whose paid subscription through the link has run out.
        peer: Group or channel to ask about.
        link: Restricts the list to one invite link; without it, all links count.
        q: Text to look for in names and usernames of people waiting for approval; can't be combined
            with `link`.
        offset_date: `date` of the last entry of the previous page, as Unix time; 0 at the
            beginning.
        offset_user: User of the last entry of the previous page; `types.InputUserEmpty` at the
            beginning.
        limit: Size of a page, in people.

    Source:
        api/methods/messages.getChatInviteImporters.md
    """

    flags = tl.flags()
    requested: bool = tl.true(bit=0, default=False)
    subscription_expired: bool = tl.true(bit=3, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    link: str | None = tl.string(bit=1, default=None)
    q: str | None = tl.string(bit=2, default=None)
    offset_date: int = tl.int32()
    offset_user: TypeInputUser = tl.boxed("InputUser")
    limit: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("INVITE_HASH_EXPIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("SEARCH_WITH_LINK_NOT_SUPPORTED", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetChats(tl.Function["messages_TypeChats"], id=0x49E9528F, name="messages.getChats"):
    """Fetches the short data (title, photo, member count) of basic groups by their numbers.
    Supergroups and channels go through `channels.get_channels`; for members and description see
    `messages.get_full_chat`.

    Args:
        id: Positive numbers of the groups, without the minus sign some libraries add.

    Source:
        api/methods/messages.getChats.md
    """

    id: list[int] = tl.vector(tl.int64())

    ERRORS = (("CHAT_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class GetCommonChats(
    tl.Function["messages_TypeChats"], id=0xE40CA104, name="messages.getCommonChats"
):
    """Lists the groups that both you and another user are in. The number alone is in
    `common_chats_count` of `types.UserFull`.

    Args:
        user_id: The other user.
        max_id: Number of the last group of the previous page; 0 for the first page.
        limit: How many groups to return at most, up to 100.

    Source:
        api/methods/messages.getCommonChats.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    max_id: int = tl.int64()
    limit: int = tl.int32()

    ERRORS = (("MSG_ID_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetCustomEmojiDocuments(
    tl.Function["list[TypeDocument]"],
    id=0xD9AB0F54,
    name="messages.getCustomEmojiDocuments",
    result=tl.vector(tl.boxed("Document")),
):
    """Resolves custom emoji IDs, as found in message entities, reactions or emoji statuses, to
    sticker documents that you can download and draw. IDs that don't exist are missing from the
    answer, so match by ID and not by position.

    Args:
        document_id: Custom emoji IDs, at most 200 at a time.

    Source:
        api/methods/messages.getCustomEmojiDocuments.md
    """

    document_id: list[int] = tl.vector(tl.int64())

    ACCESS = {"users": True, "bots": True, "business": False}


class GetDefaultHistoryTTL(
    tl.Function["TypeDefaultHistoryTTL"], id=0x658B7188, name="messages.getDefaultHistoryTTL"
):
    """Tells the lifetime of messages (in seconds, 0 for endless) that your newly started chats get,
    as set by `messages.set_default_history_ttl`.

    Source:
        api/methods/messages.getDefaultHistoryTTL.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDefaultTagReactions(
    tl.Function["messages_TypeReactions"], id=0xBDF93428, name="messages.getDefaultTagReactions"
):
    """Suggests reactions to use as tags in Saved Messages, for showing in a picker to users who
    have no tags of their own.

    Args:
        hash: Hash of the suggestions you stored; 0 if you stored nothing.

    Source:
        api/methods/messages.getDefaultTagReactions.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDhConfig(tl.Function["messages_TypeDhConfig"], id=0x26CF8950, name="messages.getDhConfig"):
    """Fetches the prime and generator for the Diffie-Hellman exchange behind secret chats and
    calls, plus random bytes to mix into your own. Call it before `messages.request_encryption` or
    `messages.accept_encryption`, and check that the prime is safe.

    Args:
        version: The `version` of the parameters you already store; 0 if none. If still current,
            only random bytes arrive.
        random_length: Number of random bytes wanted from the server; usually 256, and 0 is allowed.

    Source:
        api/methods/messages.getDhConfig.md
    """

    version: int = tl.int32()
    random_length: int = tl.int32()

    ERRORS = (("RANDOM_LENGTH_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetDialogFilters(
    tl.Function["messages_TypeDialogFilters"], id=0xEFD48C89, name="messages.getDialogFilters"
):
    """Fetches the user's folders, meaning the tabs above the chat list, in their order. The archive
    is not one of them. Each folder is a rule plus lists of chats, which the app applies itself.

    Source:
        api/methods/messages.getDialogFilters.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDialogUnreadMarks(
    tl.Function["list[TypeDialogPeer]"],
    id=0x21202222,
    name="messages.getDialogUnreadMarks",
    result=tl.vector(tl.boxed("DialogPeer")),
):
    """Lists the chats the user marked as unread by hand with `messages.mark_dialog_unread`; chats
    that merely have new messages are not in it.

    Args:
        parent_peer: Channel whose direct-message topics to list instead. Leave out for the ordinary
            chat list.

    Source:
        api/methods/messages.getDialogUnreadMarks.md
    """

    flags = tl.flags()
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDialogs(tl.Function["messages_TypeDialogs"], id=0xA0F4CB4F, name="messages.getDialogs"):
    """Reads the chat list of the logged-in user page by page, newest activity first, together with
    the last message of every chat. Bots cannot call it. For the next page take date, number and
    chat of the last message of the last dialog as the three offsets; stop when a page is empty or
    `types.messages.Dialogs` arrives.

    Args:
        exclude_pinned: Leaves pinned chats out; otherwise they come first on the first page,
            outside the date order.
        folder_id: 0 for the main list, 1 for the archive. When left out, chats of both come mixed.
        offset_date: Unix time of the last message on the previous page; 0 for the first page.
        offset_id: Number of the last message on the previous page; 0 for the first page.
        offset_peer: Chat of the last dialog on the previous page; `types.InputPeerEmpty` to begin.
        limit: How many chats to return at most; the server gives 100 per page and no more.
        hash: Checksum over the dialogs you already store, so that an unchanged list is not sent
            again; 0 always gets the list.

    Source:
        api/methods/messages.getDialogs.md
    """

    flags = tl.flags()
    exclude_pinned: bool = tl.true(bit=0, default=False)
    folder_id: int | None = tl.int32(bit=1, default=None)
    offset_date: int = tl.int32()
    offset_id: int = tl.int32()
    offset_peer: TypeInputPeer = tl.boxed("InputPeer")
    limit: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (
        ("CHAT_NOT_MODIFIED", 400),
        ("FOLDER_ID_INVALID", 400),
        ("OFFSET_PEER_ID_INVALID", 400),
        ("PINNED_DIALOGS_TOO_MUCH", 400),
        ("TAKEOUT_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetDiscussionMessage(
    tl.Function["messages_TypeDiscussionMessage"],
    id=0x446972FD,
    name="messages.getDiscussionMessage",
):
    """Finds the message in the discussion group that stands for a channel post, together with how
    far its comments have been read. Reply to that message to comment; read the comments with
    `messages.get_replies`.

    Args:
        peer: Channel of the post, or supergroup of a thread.
        msg_id: Number of the post, or of the message that opened the thread.

    Source:
        api/methods/messages.getDiscussionMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("TOPIC_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetDocumentByHash(
    tl.Function["TypeDocument"], id=0xB1F2061F, name="messages.getDocumentByHash"
):
    """Asks whether Telegram already stores a file, so that it can be sent without an upload. Works
    for GIF animations; an unknown file comes back as `types.DocumentEmpty`.

    Args:
        sha256: SHA-256 of the whole file, 32 bytes.
        size: Length of the file in bytes.
        mime_type: Its MIME type, such as `image/gif` or `video/mp4`.

    Source:
        api/methods/messages.getDocumentByHash.md
    """

    sha256: bytes = tl.bytes_()
    size: int = tl.int64()
    mime_type: str = tl.string()

    ERRORS = (("SHA256_HASH_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class GetEmojiGameInfo(
    tl.Function["messages_TypeEmojiGameInfo"], id=0xFB7E8CA7, name="messages.getEmojiGameInfo"
):
    """Tells if you can play the dice game for Toncoin stakes and where you stand: last stake,
    current streak, payout parameters and the game hash that a staked throw must name. Where it
    isn't on offer you get `types.messages.EmojiGameUnavailable`.

    Source:
        api/methods/messages.getEmojiGameInfo.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiGroups(
    tl.Function["messages_TypeEmojiGroups"], id=0x7488CE5B, name="messages.getEmojiGroups"
):
    """Delivers the categories (love, sadness, food and so on) shown above the search field of the
    custom emoji picker. Each category is a set of plain emoji: feed those to
    `messages.search_custom_emoji`.

    Args:
        hash: `hash` of the categories in your cache; 0 without a cache.

    Source:
        api/methods/messages.getEmojiGroups.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiKeywords(
    tl.Function["TypeEmojiKeywordsDifference"], id=0x35A0E062, name="messages.getEmojiKeywords"
):
    """Fetches the words that lead to emoji in one language, so that typing "cat" can suggest cats.
    Store them with the version and keep them fresh by `messages.get_emoji_keywords_difference`.

    Args:
        lang_code: Language of the words, such as `en`.

    Source:
        api/methods/messages.getEmojiKeywords.md
    """

    lang_code: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiKeywordsDifference(
    tl.Function["TypeEmojiKeywordsDifference"],
    id=0x1508B6AF,
    name="messages.getEmojiKeywordsDifference",
):
    """Fetches only what changed in the emoji words of a language since the version you store: words
    added and words taken away.

    Args:
        lang_code: Language of the stored words; the server may have answered with another code than
            the one you asked for.
        from_version: The `version` of the words you hold.

    Source:
        api/methods/messages.getEmojiKeywordsDifference.md
    """

    lang_code: str = tl.string()
    from_version: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiKeywordsLanguages(
    tl.Function["list[TypeEmojiLanguage]"],
    id=0x4E9963B2,
    name="messages.getEmojiKeywordsLanguages",
    result=tl.vector(tl.boxed("EmojiLanguage")),
):
    """Says for which languages emoji words are worth loading for this user, given the languages of
    the keyboard and the app.

    Args:
        lang_codes: Codes of the languages in use, for instance `en` and `de`.

    Source:
        api/methods/messages.getEmojiKeywordsLanguages.md
    """

    lang_codes: list[str] = tl.vector(tl.string())

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiProfilePhotoGroups(
    tl.Function["messages_TypeEmojiGroups"],
    id=0x21A548F3,
    name="messages.getEmojiProfilePhotoGroups",
):
    """Delivers the search categories for building a profile photo out of an emoji. Works as
    `messages.get_emoji_groups` does, with a selection suited to avatars.

    Args:
        hash: `hash` of the avatar categories in your cache; 0 without a cache.

    Source:
        api/methods/messages.getEmojiProfilePhotoGroups.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiStatusGroups(
    tl.Function["messages_TypeEmojiGroups"], id=0x2ECD56CD, name="messages.getEmojiStatusGroups"
):
    """Delivers the search categories for picking an emoji status. Works as
    `messages.get_emoji_groups` does, with a selection suited to statuses.

    Args:
        hash: `hash` of the status categories in your cache; 0 without a cache.

    Source:
        api/methods/messages.getEmojiStatusGroups.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiStickerGroups(
    tl.Function["messages_TypeEmojiGroups"], id=0x1DD840F5, name="messages.getEmojiStickerGroups"
):
    """Delivers the search categories shown above the sticker picker. Works as
    `messages.get_emoji_groups` does, but for stickers; an extra category stands for Premium
    stickers and one for greetings.

    Args:
        hash: `hash` of the sticker categories in your cache; 0 without a cache.

    Source:
        api/methods/messages.getEmojiStickerGroups.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiStickers(
    tl.Function["messages_TypeAllStickers"], id=0xFBFCA18F, name="messages.getEmojiStickers"
):
    """Lists the custom emoji sets you have installed, in your order. The emoji themselves come from
    `messages.get_sticker_set`.

    Args:
        hash: Hash of the set list in your cache; with 0 the complete list is sent.

    Source:
        api/methods/messages.getEmojiStickers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetEmojiURL(tl.Function["TypeEmojiURL"], id=0xD5B10C26, name="messages.getEmojiURL"):
    """Gives a web address where the user can suggest better emoji words for a language. The address
    logs in by itself, so open it only for this user.

    Args:
        lang_code: Language to improve, such as `en`.

    Source:
        api/methods/messages.getEmojiURL.md
    """

    lang_code: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetExportedChatInvite(
    tl.Function["messages_TypeExportedChatInvite"],
    id=0x73746F5C,
    name="messages.getExportedChatInvite",
):
    """Looks up one invite link of a group or channel you administer and tells its settings and how
    many people used it. The users named in the invite come along.

    Args:
        peer: Group or channel to which the link leads.
        link: Full invite link, such as `https://t.me/+AbCdEf`.

    Source:
        api/methods/messages.getExportedChatInvite.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    link: str = tl.string()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("INVITE_HASH_EXPIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetExportedChatInvites(
    tl.Function["messages_TypeExportedChatInvites"],
    id=0xA2B5A3F6,
    name="messages.getExportedChatInvites",
):
    """Lists the invite links that one administrator created for a group or channel, newest first,
    one page at a time. Needs the admin right to invite users; looking at another administrator's
    links is reserved to the owner.

    Args:
        revoked: Lists the revoked links in place of the ones that still work.
        peer: Group or channel whose links you want; you must administer it.
        admin_id: Administrator who made the links; `types.InputUserSelf` for your own.
        offset_date: For the next page, the `date` (Unix time) of the last link you got; leave out
            together with `offset_link` for the first page.
        offset_link: For the next page, the `link` of the last invite you got; always goes together
            with `offset_date`.
        limit: How many links to send at most.

    Source:
        api/methods/messages.getExportedChatInvites.md
    """

    flags = tl.flags()
    revoked: bool = tl.true(bit=3, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    admin_id: TypeInputUser = tl.boxed("InputUser")
    offset_date: int | None = tl.int32(bit=2, default=None)
    offset_link: str | None = tl.string(bit=2, default=None)
    limit: int = tl.int32()

    ERRORS = (
        ("ADMIN_ID_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetExtendedMedia(tl.Function["TypeUpdates"], id=0x84F80814, name="messages.getExtendedMedia"):
    """Asks for fresh state of messages with paid media, to learn whether the photos and videos in
    them are unlocked by now. The answer has an `types.UpdateMessageExtendedMedia` per changed
    message. Call it for messages on screen that still show a blurred preview.

    Args:
        peer: Chat that holds the paid media.
        id: Numbers of the messages to check.

    Source:
        api/methods/messages.getExtendedMedia.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ACCESS = {"users": True, "bots": False, "business": False}


class GetFactCheck(
    tl.Function["list[TypeFactCheck]"],
    id=0xB9CDC5EE,
    name="messages.getFactCheck",
    result=tl.vector(tl.boxed("FactCheck")),
):
    """Loads the full fact-check notes of channel posts. Needed for messages whose `types.FactCheck`
    has `need_check` set, which come without the text. Results are in the order of the input.

    Args:
        peer: Channel with the posts.
        msg_id: Numbers of the posts.

    Source:
        api/methods/messages.getFactCheck.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetFavedStickers(
    tl.Function["messages_TypeFavedStickers"], id=0x04F1AAA9, name="messages.getFavedStickers"
):
    """Lists the stickers the user marked as favorites, newest first, with the emoji that belong to
    them.

    Args:
        hash: The `hash` of the favorites you store; 0 to get them whether changed or not.

    Source:
        api/methods/messages.getFavedStickers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetFeaturedEmojiStickers(
    tl.Function["messages_TypeFeaturedStickers"],
    id=0x0ECF6736,
    name="messages.getFeaturedEmojiStickers",
):
    """Lists trending custom emoji sets that Telegram recommends, each with a preview. Install one
    with `messages.install_sticker_set`.

    Args:
        hash: Hash of the recommendations you already have; 0 to get them unconditionally.

    Source:
        api/methods/messages.getFeaturedEmojiStickers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetFeaturedStickers(
    tl.Function["messages_TypeFeaturedStickers"], id=0x64780B14, name="messages.getFeaturedStickers"
):
    """Lists the sticker sets Telegram recommends at the moment, each with a sample sticker, and
    says which of them the user has not looked at yet. Earlier recommendations come from
    `messages.get_old_featured_stickers`.

    Args:
        hash: The `hash` of the recommendations you store; unchanged ones are then not sent again. 0
            for all.

    Source:
        api/methods/messages.getFeaturedStickers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetForumTopics(
    tl.Function["messages_TypeForumTopics"], id=0x3BA47BFF, name="messages.getForumTopics"
):
    """Pages through the topics of a forum, pinned ones first, the others by last activity, each
    with its latest message. The answer's `order_by_create_date` says whether to page by creation
    date and not by that of the last message.

    Args:
        peer: Supergroup with topics, or a bot that has them enabled.
        q: Words to look for in topic titles; omit to list all.
        offset_date: Unix time of the last message of the last topic received; 0 at first.
        offset_id: Number of that last message; 0 at first.
        offset_topic: ID of the last topic received; 0 at first.
        limit: Topics per page, 100 at most.

    Source:
        api/methods/messages.getForumTopics.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    q: str | None = tl.string(bit=0, default=None)
    offset_date: int = tl.int32()
    offset_id: int = tl.int32()
    offset_topic: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetForumTopicsByID(
    tl.Function["messages_TypeForumTopics"], id=0xAF0A4A08, name="messages.getForumTopicsByID"
):
    """Loads named topics of a forum with their current state. A topic that no longer exists comes
    back as `types.ForumTopicDeleted`.

    Args:
        peer: Forum that contains the topics.
        topics: IDs of the topics, which equal the numbers of the messages that created them; 1 is
            General.

    Source:
        api/methods/messages.getForumTopicsByID.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    topics: list[int] = tl.vector(tl.int32())

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class GetFullChat(tl.Function["messages_TypeChatFull"], id=0xAEB00B34, name="messages.getFullChat"):
    """Fetches everything about one basic group: all members, description, invite link, notification
    settings, pinned message. The short data of the group and its users comes along in the same
    answer. For supergroups and channels use `channels.get_full_channel`.

    Args:
        chat_id: Positive number of the basic group.

    Source:
        api/methods/messages.getFullChat.md
    """

    chat_id: int = tl.int64()

    ERRORS = (("CHAT_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class GetFutureChatCreatorAfterLeave(
    tl.Function["TypeUser"], id=0x3B7D0EA6, name="messages.getFutureChatCreatorAfterLeave"
):
    """Names the user to whom a group or channel of yours would pass if you left it now. Ask before
    leaving, to warn the owner or to let him choose by `messages.edit_chat_creator`.

    Args:
        peer: Group or channel that you own.

    Source:
        api/methods/messages.getFutureChatCreatorAfterLeave.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ACCESS = {"users": True, "bots": True, "business": False}


class GetGameHighScores(
    tl.Function["messages_TypeHighScores"], id=0xE822649D, name="messages.getGameHighScores"
):
    """Reads the score of one player and of the players ranked close by in a game the bot sent. Only
    the bot can ask; it is not the complete table.

    Args:
        peer: Chat with the game message.
        id: Number of the game message.
        user_id: Player around whom the table is cut out.

    Source:
        api/methods/messages.getGameHighScores.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("PEER_ID_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class GetHistory(tl.Function["messages_TypeMessages"], id=0x4423E6C5, name="messages.getHistory"):
    """Reads messages of one chat from newest to oldest, in pages. Works for private chats, groups
    and channels you can see; bots are not allowed. Begin with every number at 0 and `limit` 100,
    then pass the smallest message number of the page as `offset_id` until a page comes back empty.
    Reading here does not mark anything as read.

    Args:
        peer: The chat to read, for instance `types.InputPeerUser` or `types.InputPeerChannel`.
        offset_id: Start below this message number, which is itself left out; 0 starts at the newest
            message.
        offset_date: Start with messages sent before this Unix time; 0 for no date.
        add_offset: Shifts the starting point by so many messages: positive skips older, negative
            includes newer ones. Mostly 0.
        limit: How many messages to return at most, up to 100.
        max_id: Keep only messages with a lower number than this; 0 for no upper bound.
        min_id: Keep only messages with a higher number than this; 0 for no lower bound.
        hash: Checksum of the message numbers you already store for this page; 0 if you keep none.

    Source:
        api/methods/messages.getHistory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_id: int = tl.int32()
    offset_date: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("FROZEN_PARTICIPANT_MISSING", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("TAKEOUT_INVALID", 400),
        ("CHANNEL_PRIVATE", 406),
        ("NEED_DOC_INVALID", 500),
        ("VOLUME_MOVE_INVALID", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetInlineBotResults(
    tl.Function["messages_TypeBotResults"], id=0x514E999D, name="messages.getInlineBotResults"
):
    """Asks an inline bot for results, as if the user typed `@bot query` into a chat. Pick one of
    the results and post it with `messages.send_inline_bot_result`. A bot that stays silent leads to
    BOT_RESPONSE_TIMEOUT.

    Args:
        bot: Inline bot to ask.
        peer: Chat in which the query is typed; the bot learns only what kind of chat it is.
        geo_point: Where the user is, for bots that ask for a location. Leave out to keep it
            private.
        query: Text after the bot's name, up to 256 characters; may be empty.
        offset: The `next_offset` of the previous answer, or an empty string at first.

    Source:
        api/methods/messages.getInlineBotResults.md
    """

    flags = tl.flags()
    bot: TypeInputUser = tl.boxed("InputUser")
    peer: TypeInputPeer = tl.boxed("InputPeer")
    geo_point: TypeInputGeoPoint | None = tl.boxed("InputGeoPoint", bit=0, default=None)
    query: str = tl.string()
    offset: str = tl.string()

    ERRORS = (
        ("Timeout", -503),
        ("BOT_INLINE_DISABLED", 400),
        ("BOT_INVALID", 400),
        ("BOT_RESPONSE_TIMEOUT", 400),
        ("CHANNEL_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetInlineGameHighScores(
    tl.Function["messages_TypeHighScores"], id=0x0F635E1B, name="messages.getInlineGameHighScores"
):
    """Reads the score of one player and of some neighbours in a game posted through inline mode.
    Only the bot that owns the game can ask, on the data center named in the message identifier.

    Args:
        id: Inline message that holds the game.
        user_id: Player around whom the table is cut out.

    Source:
        api/methods/messages.getInlineGameHighScores.md
    """

    id: TypeInputBotInlineMessageID = tl.boxed("InputBotInlineMessageID")
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class GetMaskStickers(
    tl.Function["messages_TypeAllStickers"], id=0x640F82B8, name="messages.getMaskStickers"
):
    """Lists the installed mask sets: stickers meant to be put on faces in photos. Ordinary stickers
    come from `messages.get_all_stickers`.

    Args:
        hash: The `hash` of the mask list you store; 0 to get it in any case.

    Source:
        api/methods/messages.getMaskStickers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessageEditData(
    tl.Function["messages_TypeMessageEditData"], id=0xFDA68D36, name="messages.getMessageEditData"
):
    """Finds out whether you may edit a message, and whether its text is a caption under media. An
    error such as MESSAGE_AUTHOR_REQUIRED means no. Then edit with `messages.edit_message`.

    Args:
        peer: Chat with the message.
        id: Number of the message.

    Source:
        api/methods/messages.getMessageEditData.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("MESSAGE_AUTHOR_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessageReactionsList(
    tl.Function["messages_TypeMessageReactionsList"],
    id=0x461B3F48,
    name="messages.getMessageReactionsList",
):
    """Names who reacted to a message and with what, page by page. Possible only where the message's
    reactions have `can_see_list` set, that is in groups and private chats and not in channels.

    Args:
        peer: Group or private chat with the message.
        id: Number of the message.
        reaction: Shows only people who chose this reaction; without it all of them.
        offset: `next_offset` of the previous answer; leave out for the first page.
        limit: People per page.

    Source:
        api/methods/messages.getMessageReactionsList.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    reaction: TypeReaction | None = tl.boxed("Reaction", bit=0, default=None)
    offset: str | None = tl.string(bit=1, default=None)
    limit: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400), ("MSG_ID_INVALID", 400), ("BROADCAST_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessageReadParticipants(
    tl.Function["list[TypeReadParticipantDate]"],
    id=0x31C1C44F,
    name="messages.getMessageReadParticipants",
    result=tl.vector(tl.boxed("ReadParticipantDate")),
):
    """Tells who has already seen a message you sent to a group, and when. Works only in small
    groups (limit `chat_read_mark_size_threshold` in `help.get_app_config`) and only during the
    first days after sending (`chat_read_mark_expire_period` seconds). For private chats use
    `messages.get_outbox_read_date`.

    Args:
        peer: The small group with the message.
        msg_id: Number of your message in that group.

    Source:
        api/methods/messages.getMessageReadParticipants.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (
        ("CHAT_TOO_BIG", 400),
        ("MSG_ID_INVALID", 400),
        ("MSG_TOO_OLD", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessages(tl.Function["messages_TypeMessages"], id=0x63C66506, name="messages.getMessages"):
    """Fetches messages of private chats and basic groups by number. No chat is passed, because
    these chats share one numbering per account; for supergroups and channels, where each chat
    counts on its own, use `channels.get_messages`. A message that is gone or out of reach comes
    back as `types.MessageEmpty` rather than as an error.

    Args:
        id: Which messages to fetch: mostly `types.InputMessageID`, but also "the message that
            number N replies to". At most 100 per call.

    Source:
        api/methods/messages.getMessages.md
    """

    id: list[TypeInputMessage] = tl.vector(tl.boxed("InputMessage"))

    ACCESS = {"users": True, "bots": True, "business": False}


class GetMessagesReactions(
    tl.Function["TypeUpdates"], id=0x8BBA90E6, name="messages.getMessagesReactions"
):
    """Refreshes the reaction counts of messages that are on screen. The answer carries an
    `types.UpdateMessageReactions` for each message; poll it now and then, because the server
    doesn't push every change in large chats.

    Args:
        peer: Chat in which the messages are.
        id: Numbers of the messages to refresh.

    Source:
        api/methods/messages.getMessagesReactions.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("CHANNEL_INVALID", 400), ("CHANNEL_PRIVATE", 400), ("MSG_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessagesViews(
    tl.Function["messages_TypeMessageViews"], id=0x5784D3E1, name="messages.getMessagesViews"
):
    """Reads how often channel posts were viewed and forwarded and how many comments they have, and
    can count your own view at the same time. A view counts once per user.

    Args:
        peer: Channel, or a chat that holds posts forwarded from channels.
        id: Numbers of the messages, up to 100.
        increment: True records that you have seen these posts now; False only reads the numbers.

    Source:
        api/methods/messages.getMessagesViews.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())
    increment: bool = tl.boolean()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMyStickers(
    tl.Function["messages_TypeMyStickers"], id=0xD0B5E1FC, name="messages.getMyStickers"
):
    """Pages through sticker sets, mask sets and emoji sets that this account created, each with a
    cover sticker.

    Args:
        offset_id: ID of the last set on the previous page; 0 for the first page.
        limit: How many sets to get per page.

    Source:
        api/methods/messages.getMyStickers.md
    """

    offset_id: int = tl.int64()
    limit: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetOldFeaturedStickers(
    tl.Function["messages_TypeFeaturedStickers"],
    id=0x7ED094A1,
    name="messages.getOldFeaturedStickers",
):
    """Pages through sticker sets that Telegram recommended earlier, beyond the present ones of
    `messages.get_featured_stickers`.

    Args:
        offset: How many sets to skip, that is how many you have loaded already.
        limit: How many sets to return at most.
        hash: The `hash` of the same page if you store it; 0 if not.

    Source:
        api/methods/messages.getOldFeaturedStickers.md
    """

    offset: int = tl.int32()
    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetOnlines(tl.Function["TypeChatOnlines"], id=0x6E2BE050, name="messages.getOnlines"):
    """Tells how many members of a group are online just now, you included. For large groups the
    figure is an estimate.

    Args:
        peer: Group or supergroup to count.

    Source:
        api/methods/messages.getOnlines.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("CHANNEL_PRIVATE", 400), ("CHAT_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetOutboxReadDate(
    tl.Function["TypeOutboxReadDate"], id=0x8C4BFE5D, name="messages.getOutboxReadDate"
):
    """Tells when the other person read a message you sent in a private chat. It fails with
    `MESSAGE_NOT_READ_YET` if unread, with `MESSAGE_TOO_OLD` after about a week, and with a privacy
    error if one of you hides read times. For groups use `messages.get_message_read_participants`.

    Args:
        peer: The person to whom you wrote.
        msg_id: Number of your message.

    Source:
        api/methods/messages.getOutboxReadDate.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (
        ("MESSAGE_ID_INVALID", 400),
        ("MESSAGE_NOT_READ_YET", 400),
        ("MESSAGE_TOO_OLD", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_PRIVACY_RESTRICTED", 403),
        ("YOUR_PRIVACY_RESTRICTED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPaidReactionPrivacy(
    tl.Function["TypeUpdates"], id=0x472455AA, name="messages.getPaidReactionPrivacy"
):
    """Asks for your usual visibility in paid reactions. The answer is wrapped in updates as an
    `types.UpdatePaidReactionPrivacy`, which also comes when the setting changes.

    Source:
        api/methods/messages.getPaidReactionPrivacy.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPeerDialogs(
    tl.Function["messages_TypePeerDialogs"], id=0xE470BCFD, name="messages.getPeerDialogs"
):
    """Fetches the chat-list entries of chosen chats: unread counts, last message, draft,
    notification settings. Handy to refresh a few chats without reading the whole list. The current
    update state comes along.

    Args:
        peers: Chats to look up, each wrapped in `types.InputDialogPeer`; at least one.

    Source:
        api/methods/messages.getPeerDialogs.md
    """

    peers: list[TypeInputDialogPeer] = tl.vector(tl.boxed("InputDialogPeer"))

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("FROZEN_PARTICIPANT_MISSING", 400),
        ("INPUT_PEERS_EMPTY", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPeerSettings(
    tl.Function["messages_TypePeerSettings"], id=0xEFD9A6A2, name="messages.getPeerSettings"
):
    """Says which bar to show on top of a chat, such as "Add contact", "Block" or "Report spam", and
    hints about a stranger, for instance the country of the phone number.
    `messages.hide_peer_settings_bar` puts the bar away.

    Args:
        peer: Chat whose bar you want to know.

    Source:
        api/methods/messages.getPeerSettings.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPersonalChannelHistory(
    tl.Function["messages_TypeMessages"], id=0x55FB0996, name="messages.getPersonalChannelHistory"
):
    """Lets a bot read the latest posts of the channel that a user shows on his profile, without
    joining it. For bots only.

    Args:
        user_id: Person whose profile channel is meant.
        limit: Posts to return, 1 to 20.
        max_id: Only posts with smaller numbers; 0 for no bound.
        min_id: Only posts with greater numbers; 0 for no bound.
        hash: Hash of the posts you have cached; bots normally pass 0.

    Source:
        api/methods/messages.getPersonalChannelHistory.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()
    hash: int = tl.int64()


class GetPinnedDialogs(
    tl.Function["messages_TypePeerDialogs"], id=0xD6B94DF2, name="messages.getPinnedDialogs"
):
    """Fetches the pinned chats of the main list or the archive in their order, with last messages
    and the current update state.

    Args:
        folder_id: 0 for the main list, 1 for the archive.

    Source:
        api/methods/messages.getPinnedDialogs.md
    """

    folder_id: int = tl.int32()

    ERRORS = (("FOLDER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPinnedSavedDialogs(
    tl.Function["messages_TypeSavedDialogs"], id=0xD63D94E0, name="messages.getPinnedSavedDialogs"
):
    """Returns the topics of Saved Messages you pinned to the top, in order, each with its last
    message.

    Source:
        api/methods/messages.getPinnedSavedDialogs.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPollResults(tl.Function["TypeUpdates"], id=0xEDA3E33B, name="messages.getPollResults"):
    """Refreshes the numbers of a poll. The result does not come as a return value of its own but as
    an `types.UpdateMessagePoll` inside the updates.

    Args:
        peer: Chat with the poll.
        msg_id: Number of the message with the poll.
        poll_hash: The `hash` of the `types.Poll` you hold, so that its unchanged text is not sent
            again; 0 if you have none.

    Source:
        api/methods/messages.getPollResults.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    poll_hash: int = tl.int64()

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPollVotes(
    tl.Function["messages_TypeVotesList"], id=0xB86E380E, name="messages.getPollVotes"
):
    """Lists who voted for what in a public poll. You must have voted yourself, otherwise
    POLL_VOTE_REQUIRED; in channels the voters stay secret.

    Args:
        peer: Chat with the poll.
        id: Number of the message with the poll.
        option: The `option` bytes of one answer, to see only its voters. Leave out for all answers.
        offset: The `next_offset` of the previous page. Leave out for the first page.
        limit: How many votes to return per page.

    Source:
        api/methods/messages.getPollVotes.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    option: bytes | None = tl.bytes_(bit=0, default=None)
    offset: str | None = tl.string(bit=1, default=None)
    limit: int = tl.int32()

    ERRORS = (("MSG_ID_INVALID", 400), ("BROADCAST_FORBIDDEN", 403), ("POLL_VOTE_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPreparedInlineMessage(
    tl.Function["messages_TypePreparedInlineMessage"],
    id=0x857EBDB8,
    name="messages.getPreparedInlineMessage",
):
    """Loads a message that a bot prepared with `messages.save_prepared_inline_message`, when its
    mini app asks to share it. Show the preview, let the user pick a chat, and send with
    `messages.send_inline_bot_result`, using the `query_id` of the answer.

    Args:
        bot: The bot whose mini app asked to share.
        id: ID of the prepared message, given by the mini app. Wrong or stale ones fail with
            `ID_INVALID` or `ID_EXPIRED`.

    Source:
        api/methods/messages.getPreparedInlineMessage.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    id: str = tl.string()

    ERRORS = (("ID_EXPIRED", 400), ("ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetQuickReplies(
    tl.Function["messages_TypeQuickReplies"], id=0xD483F2A8, name="messages.getQuickReplies"
):
    """Lists your quick replies: prepared answers, each of one or more messages, kept under a short
    name. Belongs to the business features of an account. Every entry comes with its first message;
    the others follow by `messages.get_quick_reply_messages`.

    Args:
        hash: Hash over the quick replies you hold; 0 to receive them all.

    Source:
        api/methods/messages.getQuickReplies.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetQuickReplyMessages(
    tl.Function["messages_TypeMessages"], id=0x94A495C3, name="messages.getQuickReplyMessages"
):
    """Loads the messages stored in one of your quick replies, all of them or those you name.

    Args:
        shortcut_id: The quick reply to open, from `messages.get_quick_replies`.
        id: Numbers of single messages within the quick reply; omit to get every one.
        hash: Hash of the messages in your cache; 0 to have them sent in any case.

    Source:
        api/methods/messages.getQuickReplyMessages.md
    """

    flags = tl.flags()
    shortcut_id: int = tl.int32()
    id: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    hash: int = tl.int64()

    ERRORS = (("SHORTCUT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetRecentLocations(
    tl.Function["messages_TypeMessages"], id=0x702A40E0, name="messages.getRecentLocations"
):
    """Lists live locations that people share in a chat right now, to be put on one map.

    Args:
        peer: Chat in which locations are shared.
        limit: How many messages to return at most.
        hash: Checksum of the messages you already hold; 0 to get all of them.

    Source:
        api/methods/messages.getRecentLocations.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetRecentReactions(
    tl.Function["messages_TypeReactions"], id=0x39461DB2, name="messages.getRecentReactions"
):
    """Returns the reactions you used lately, last one first. They land there when
    `messages.send_reaction` is called with `add_to_recent`, and `types.UpdateRecentReactions`
    announces a change made on another device.

    Args:
        limit: Length of the list you want.
        hash: Hash that came with the recent list you cached; 0 asks for it afresh.

    Source:
        api/methods/messages.getRecentReactions.md
    """

    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetRecentStickers(
    tl.Function["messages_TypeRecentStickers"], id=0x9DA9403B, name="messages.getRecentStickers"
):
    """Lists the stickers the user sent lately, with the time of the last use of each.

    Args:
        attached: Asks for stickers and masks placed on photos and videos instead of those sent as
            messages.
        hash: The `hash` from the last time you asked with the same flag; 0 if you store nothing.

    Source:
        api/methods/messages.getRecentStickers.md
    """

    flags = tl.flags()
    attached: bool = tl.true(bit=0, default=False)
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetReplies(tl.Function["messages_TypeMessages"], id=0x22DDD30C, name="messages.getReplies"):
    """Reads the messages of one thread: comments below a channel post, answers to a message in a
    supergroup, or a forum topic. Pages work as in `messages.get_history`. The comments really live
    in the linked discussion group, and the messages returned belong to that group.

    Args:
        peer: Channel of the post, or supergroup of the thread.
        msg_id: Number of the channel post, of the message that opened the thread, or of the topic.
        offset_id: Start below this message number; 0 starts at the newest.
        offset_date: Start before this Unix time; 0 for no date.
        add_offset: Shifts the starting point by so many messages, negative towards newer ones;
            mostly 0.
        limit: How many messages to return at most, up to 100.
        max_id: Keep only lower message numbers than this; 0 for no bound.
        min_id: Keep only higher message numbers than this; 0 for no bound.
        hash: Checksum of the messages you already hold; 0 if none.

    Source:
        api/methods/messages.getReplies.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    offset_id: int = tl.int32()
    offset_date: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("TOPIC_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetRichMessage(
    tl.Function["messages_TypeMessages"], id=0x501569CF, name="messages.getRichMessage"
):
    """Loads the complete content of a richly formatted message. Long ones arrive shortened,
    recognizable by `part` in their `types.RichMessage`; call this when the user wants to read on.

    Args:
        peer: Chat with the message.
        id: Number of the message.

    Source:
        api/methods/messages.getRichMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()


class GetSavedDialogs(
    tl.Function["messages_TypeSavedDialogs"], id=0x1E91FC99, name="messages.getSavedDialogs"
):
    """Pages through the topics of Saved Messages, which are grouped by the chat that a saved
    message came from. With `parent_peer` it pages through the topics (one per writer) of a
    channel's direct messages that you administer.

    Args:
        exclude_pinned: Skips the pinned topics; get those by `messages.get_pinned_saved_dialogs`.
        parent_peer: The channel's direct-messages chat; omit for your own Saved Messages.
        offset_date: Unix time of the last message of the previous page; 0 at first.
        offset_id: `top_message` of the last topic of the previous page; 0 at first.
        offset_peer: Peer of the last topic of the previous page; `types.InputPeerEmpty` at first.
        limit: How many topics to send in one page.
        hash: Hash over the page you already hold; 0 for no comparison.

    Source:
        api/methods/messages.getSavedDialogs.md
    """

    flags = tl.flags()
    exclude_pinned: bool = tl.true(bit=0, default=False)
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    offset_date: int = tl.int32()
    offset_id: int = tl.int32()
    offset_peer: TypeInputPeer = tl.boxed("InputPeer")
    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedDialogsByID(
    tl.Function["messages_TypeSavedDialogs"], id=0x6F6F9C96, name="messages.getSavedDialogsByID"
):
    """Loads chosen topics of Saved Messages, or of a channel's direct messages, with their last
    messages. Use it to refresh entries you know; to discover topics use
    `messages.get_saved_dialogs`.

    Args:
        parent_peer: Direct-messages chat of a channel you administer; omit for Saved Messages.
        ids: Peers whose topics you want.

    Source:
        api/methods/messages.getSavedDialogsByID.md
    """

    flags = tl.flags()
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    ids: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedGifs(
    tl.Function["messages_TypeSavedGifs"], id=0x5CF09635, name="messages.getSavedGifs"
):
    """Lists the GIFs the user saved for quick sending, last used first.

    Args:
        hash: The `hash` of the GIF list you store, so that an unchanged one is not repeated; 0 if
            you have none.

    Source:
        api/methods/messages.getSavedGifs.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedHistory(
    tl.Function["messages_TypeMessages"], id=0x998AB009, name="messages.getSavedHistory"
):
    """Reads the messages of one topic of Saved Messages, or one person's topic in a channel's
    direct messages. Works like `messages.get_history`, newest first.

    Args:
        parent_peer: The direct-messages chat of the channel; omit for your Saved Messages.
        peer: Topic to read: the chat from which messages were saved, yourself for your own notes,
            or the writing person.
        offset_id: Number of the message from which to go back in time; 0 for the latest.
        offset_date: Go back from this Unix time; 0 if unused.
        add_offset: Moves the window by this many messages; negative towards newer ones.
        limit: Messages per page, up to 100.
        max_id: Return only older messages than this number; 0 for all.
        min_id: Return only newer messages than this number; 0 for all.
        hash: Hash of the numbers in the page you keep; 0 switches caching off.

    Source:
        api/methods/messages.getSavedHistory.md
    """

    flags = tl.flags()
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_id: int = tl.int32()
    offset_date: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedReactionTags(
    tl.Function["messages_TypeSavedReactionTags"],
    id=0x3637E05B,
    name="messages.getSavedReactionTags",
):
    """Lists the reactions with which you tagged your saved messages, with the name you gave each
    tag and how many messages have it. Find tagged messages with `saved_reaction` of
    `messages.search`.

    Args:
        peer: Counts only tags within this topic of Saved Messages; omit for all topics.
        hash: Hash that came with the tags you keep; 0 for none.

    Source:
        api/methods/messages.getSavedReactionTags.md
    """

    flags = tl.flags()
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    hash: int = tl.int64()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetScheduledHistory(
    tl.Function["messages_TypeMessages"], id=0xF516760B, name="messages.getScheduledHistory"
):
    """Lists all messages waiting to be sent in a chat. Scheduled messages have numbers of their
    own, apart from those in the history. In channels this needs the right to post.

    Args:
        peer: Chat to look in.
        hash: Checksum of the waiting messages you hold; 0 for all of them.

    Source:
        api/methods/messages.getScheduledHistory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    hash: int = tl.int64()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetScheduledMessages(
    tl.Function["messages_TypeMessages"], id=0xBDBB0464, name="messages.getScheduledMessages"
):
    """Fetches some waiting messages of a chat by number, for instance to see whether they are still
    due.

    Args:
        peer: Chat the messages will go to.
        id: Their numbers in the scheduled list, from `messages.get_scheduled_history`.

    Source:
        api/methods/messages.getScheduledMessages.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("CHANNEL_INVALID", 400), ("CHAT_ADMIN_REQUIRED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSearchCounters(
    tl.Function["list[messages_TypeSearchCounter]"],
    id=0x1BBCF300,
    name="messages.getSearchCounters",
    result=tl.vector(tl.boxed("messages.SearchCounter")),
):
    """Counts photos, videos, links, files and so on in a chat, several kinds in one call, without
    fetching messages. Good for the tabs of a profile page. A count may be marked as inexact.

    Args:
        peer: Chat to count in.
        saved_peer_id: In Saved Messages, only what was saved from this chat; in channel direct
            messages, only this topic.
        top_msg_id: Only inside this forum topic. Leave out for the whole chat.
        filters: Kinds to count, one `types.messages.SearchCounter` coming back for each.

    Source:
        api/methods/messages.getSearchCounters.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=2, default=None)
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    filters: list[TypeMessagesFilter] = tl.vector(tl.boxed("MessagesFilter"))

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSearchResultsCalendar(
    tl.Function["messages_TypeSearchResultsCalendar"],
    id=0x6AA3F6BD,
    name="messages.getSearchResultsCalendar",
):
    """Groups the media messages of a chat by day, so that a client can draw a calendar with the
    number of items per date. The answer holds one period per day plus some sample messages.
    Continue with smaller offsets to reach earlier months.

    Args:
        peer: Chat in which to count.
        saved_peer_id: Narrows the count to one topic of Saved Messages or of a channel's direct
            messages; omit for the entire chat.
        filter: Kind of message to count, e.g. `types.InputMessagesFilterPhotoVideo`. The empty
            filter and a few others are refused with `FILTER_NOT_SUPPORTED`.
        offset_id: Look only at messages older than this number; 0 starts at the newest.
        offset_date: Look only at messages sent before this Unix time; 0 for no bound.

    Source:
        api/methods/messages.getSearchResultsCalendar.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=2, default=None)
    filter: TypeMessagesFilter = tl.boxed("MessagesFilter")
    offset_id: int = tl.int32()
    offset_date: int = tl.int32()

    ERRORS = (("FILTER_NOT_SUPPORTED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSearchResultsPositions(
    tl.Function["messages_TypeSearchResultsPositions"],
    id=0x9C7F2F10,
    name="messages.getSearchResultsPositions",
):
    """Gives sparse positions (message number, date and index) of media messages in a chat without
    the messages themselves. Clients use it for a fast scrollbar over thousands of photos, and load
    the content itself with `messages.search`.

    Args:
        peer: Chat with the media.
        saved_peer_id: One topic of Saved Messages or of direct messages to restrict the result to;
            omit for all.
        filter: Which kind of message to position, such as photos or files.
        offset_id: Start below this message number; 0 means from the newest.
        limit: Upper bound for the number of positions returned.

    Source:
        api/methods/messages.getSearchResultsPositions.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=2, default=None)
    filter: TypeMessagesFilter = tl.boxed("MessagesFilter")
    offset_id: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSplitRanges(
    tl.Function["list[TypeMessageRange]"],
    id=0x1CFF7E08,
    name="messages.getSplitRanges",
    result=tl.vector(tl.boxed("MessageRange")),
):
    """Splits the user's messages into number ranges for a data export. Open the export with
    `account.init_takeout_session`, then wrap each reading call in `invoke_with_messages_range`,
    range by range.

    Source:
        api/methods/messages.getSplitRanges.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSponsoredMessages(
    tl.Function["messages_TypeSponsoredMessages"],
    id=0x3D6CE850,
    name="messages.getSponsoredMessages",
):
    """Fetches the advertisements to show in a channel, in a bot's chat or beside a video. Ask when
    the chat is opened and keep the answer for five minutes. Apps have to show the ads; report each
    one seen with `messages.view_sponsored_message`.

    Args:
        peer: Channel or bot that is being looked at.
        msg_id: Number of a video post, to get the ads to display while the video plays; omit for
            ordinary ads.

    Source:
        api/methods/messages.getSponsoredMessages.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int | None = tl.int32(bit=0, default=None)

    ERRORS = (("CHANNEL_INVALID", 400), ("CHANNEL_PRIVATE", 400), ("MSG_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStickerSet(
    tl.Function["messages_TypeStickerSet"], id=0xC8A0EC74, name="messages.getStickerSet"
):
    """Fetches one sticker, mask or custom emoji set with all its documents and the emoji each
    belongs to. The set need not be installed, and bots may ask too.

    Args:
        stickerset: Which set: by `types.InputStickerSetShortName` from a link, by number, or a
            built-in one such as the dice.
        hash: The `hash` of the set you already hold, to get "not modified" if it is unchanged; 0 to
            fetch it in any case.

    Source:
        api/methods/messages.getStickerSet.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    hash: int = tl.int32()

    ERRORS = (("EMOTICON_STICKERPACK_MISSING", 400), ("STICKERSET_INVALID", 406))
    ACCESS = {"users": True, "bots": True, "business": False}


class GetStickers(tl.Function["messages_TypeStickers"], id=0xD5A5D3A1, name="messages.getStickers"):
    """Finds stickers that fit an emoji, out of the popular ones on Telegram as well as your own.
    Used for suggestions while someone types an emoji.

    Args:
        emoticon: One or more emoji to match; must not be empty.
        hash: The `hash` from the previous answer for the same emoji, or 0 on the first request.

    Source:
        api/methods/messages.getStickers.md
    """

    emoticon: str = tl.string()
    hash: int = tl.int64()

    ERRORS = (("EMOTICON_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSuggestedDialogFilters(
    tl.Function["list[TypeDialogFilterSuggested]"],
    id=0xA29CD42C,
    name="messages.getSuggestedDialogFilters",
    result=tl.vector(tl.boxed("DialogFilterSuggested")),
):
    """Lists folders Telegram proposes to this user, such as "Unread" or "Personal", each with a
    short explanation. Create one with `messages.update_dialog_filter`.

    Source:
        api/methods/messages.getSuggestedDialogFilters.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetTopReactions(
    tl.Function["messages_TypeReactions"], id=0xBB8125BA, name="messages.getTopReactions"
):
    """Returns the reactions to offer first in a picker: popular ones mixed with those the account
    uses most.

    Args:
        limit: How many reactions to send, e.g. as many as fit your picker.
        hash: Hash that came with the top list you cached; 0 asks for it afresh.

    Source:
        api/methods/messages.getTopReactions.md
    """

    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetUnreadMentions(
    tl.Function["messages_TypeMessages"], id=0xF107E790, name="messages.getUnreadMentions"
):
    """Lists the messages of a group that mention you or answer you and have not been seen yet,
    newest first. How many there are is in `unread_mentions_count` of the `types.Dialog`.

    Args:
        peer: Group to look in.
        top_msg_id: Only mentions in this forum topic, named by its first message. Leave out for the
            whole group.
        offset_id: Continue below this message number; 0 for the first page.
        add_offset: Moves the window by so many results; normally 0.
        limit: Results per page, up to 100.
        max_id: Drop messages numbered at or above this; 0 for no bound.
        min_id: Drop messages numbered at or below this; 0 for no bound.

    Source:
        api/methods/messages.getUnreadMentions.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    offset_id: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetUnreadPollVotes(
    tl.Function["messages_TypeMessages"], id=0x43286CF2, name="messages.getUnreadPollVotes"
):
    """Finds your polls in a chat that received votes you haven't looked at. Mark them as seen with
    `messages.read_poll_votes`.

    Args:
        peer: Chat in which you posted polls.
        top_msg_id: Forum topic to stay in; omit for the whole chat.
        offset_id: Poll message from which to continue; 0 starts with the newest.
        add_offset: Number of results by which to move the start; may be negative.
        limit: How many polls to return.
        max_id: Upper bound for message numbers; 0 for none.
        min_id: Lower bound for message numbers; 0 for none.

    Source:
        api/methods/messages.getUnreadPollVotes.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    offset_id: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()


class GetUnreadReactions(
    tl.Function["messages_TypeMessages"], id=0xBD7F90AC, name="messages.getUnreadReactions"
):
    """Finds your messages in a chat that got reactions you haven't looked at, newest first. Mark
    them as seen with `messages.read_reactions`.

    Args:
        peer: Chat to search.
        top_msg_id: In a forum, the topic to stay within; otherwise leave out.
        saved_peer_id: In a channel's direct messages, the person whose topic you want; otherwise
            leave out.
        offset_id: Start from this message number; 0 for the newest.
        add_offset: Shifts the start by so many results; negative values also bring newer ones.
        limit: Number of messages wanted.
        max_id: Skip messages from this number upwards; 0 for no bound.
        min_id: Skip messages up to this number; 0 for no bound.

    Source:
        api/methods/messages.getUnreadReactions.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    offset_id: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetWebPage(tl.Function["messages_TypeWebPage"], id=0x8D9692A3, name="messages.getWebPage"):
    """Loads the preview of a link in full, above all its Instant View page, of which messages carry
    only a part.

    Args:
        url: Address of the page, best taken from the `types.WebPage` in the message.
        hash: The `hash` of the page you already hold, answered by `types.WebPageNotModified` if
            unchanged; 0 otherwise.

    Source:
        api/methods/messages.getWebPage.md
    """

    url: str = tl.string()
    hash: int = tl.int32()

    ERRORS = (("WC_CONVERT_URL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetWebPagePreview(
    tl.Function["messages_TypeWebPagePreview"], id=0x570D6F6F, name="messages.getWebPagePreview"
):
    """Builds the link preview a text would get, without sending anything. Use it to show the card
    while the user still types. A page nobody asked for yet may come back as `types.WebPagePending`,
    and the finished card follows in an `types.UpdateWebPage`.

    Args:
        message: Text that contains the link; the first link counts.
        entities: Formatting of that text, needed when a link hides behind words. Leave out
            otherwise.

    Source:
        api/methods/messages.getWebPagePreview.md
    """

    flags = tl.flags()
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )

    ERRORS = (("ENTITY_BOUNDS_INVALID", 400), ("MESSAGE_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class HideAllChatJoinRequests(
    tl.Function["TypeUpdates"], id=0xE085F4EA, name="messages.hideAllChatJoinRequests"
):
    """Approves or declines all waiting join requests of a group or channel in one go. Use it to
    clear a long queue; for single people there is `messages.hide_chat_join_request`.

    Args:
        approved: Admits everybody; without the flag everybody is refused.
        peer: Group or channel whose queue you settle.
        link: Settles only the requests that came by this invite link; leave out to settle all.

    Source:
        api/methods/messages.hideAllChatJoinRequests.md
    """

    flags = tl.flags()
    approved: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    link: str | None = tl.string(bit=1, default=None)

    ERRORS = (
        ("CHANNELS_TOO_MUCH", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("HIDE_REQUESTER_MISSING", 400),
        ("INVITE_HASH_EXPIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_CHANNELS_TOO_MUCH", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class HideChatJoinRequest(
    tl.Function["TypeUpdates"], id=0x7FE7E815, name="messages.hideChatJoinRequest"
):
    """Answers one request to join a group or channel: lets the person in or turns the request down.
    Both users and bots with the admin right to invite users can call it; bots learn of requests
    through `types.UpdateBotChatInviteRequester`.

    Args:
        approved: Lets the person join; without the flag the request is rejected.
        peer: Group or channel the person wants to enter.
        user_id: The person who waits, for example from `messages.get_chat_invite_importers`.

    Source:
        api/methods/messages.hideChatJoinRequest.md
    """

    flags = tl.flags()
    approved: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (
        ("CHANNELS_TOO_MUCH", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("HIDE_REQUESTER_MISSING", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_ALREADY_PARTICIPANT", 400),
        ("USER_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("USER_CHANNELS_TOO_MUCH", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class HidePeerSettingsBar(tl.Function["bool"], id=0x4FACB138, name="messages.hidePeerSettingsBar"):
    """Puts away the bar on top of a new chat that offers to add, block or report someone. See
    `messages.get_peer_settings` for what the bar would show.

    Args:
        peer: Chat whose bar is dismissed.

    Source:
        api/methods/messages.hidePeerSettingsBar.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ImportChatInvite(
    tl.Function["messages_TypeChatInviteJoinResult"],
    id=0xDE91436E,
    name="messages.importChatInvite",
):
    """Joins a group or channel by invite link. Where admins approve newcomers, a request is filed
    and the error INVITE_REQUEST_SENT arrives, which is no failure. A chat guarded by a bot answers
    with `types.messages.ChatInviteJoinResultWebView`: open its page with
    `messages.request_chat_join_web_view` first.

    Args:
        hash: The part of the link after `t.me/+` or `t.me/joinchat/`; `messages.check_chat_invite`
            previews it.

    Source:
        api/methods/messages.importChatInvite.md
    """

    hash: str = tl.string()

    ERRORS = (
        ("CHANNELS_TOO_MUCH", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_INVALID", 400),
        ("INVITE_HASH_EMPTY", 400),
        ("INVITE_HASH_INVALID", 400),
        ("INVITE_REQUEST_SENT", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("STARS_PAYMENT_REQUIRED", 400),
        ("USERS_TOO_MUCH", 400),
        ("USER_ALREADY_PARTICIPANT", 400),
        ("USER_CHANNELS_TOO_MUCH", 400),
        ("INVITE_HASH_EXPIRED", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class InitHistoryImport(
    tl.Function["messages_TypeHistoryImport"], id=0x34090C3B, name="messages.initHistoryImport"
):
    """Begins an import of a chat from another messenger into a Telegram chat. Afterwards send each
    media file with `messages.upload_imported_media` and finish with
    `messages.start_history_import`, both with the number from the answer.

    Args:
        peer: Target: private chat with a mutual contact, or a supergroup whose info you may change
            as admin.
        file: The exported text file, uploaded beforehand.
        media_count: How many media files will follow.

    Source:
        api/methods/messages.initHistoryImport.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    file: TypeInputFile = tl.boxed("InputFile")
    media_count: int = tl.int32()

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("IMPORT_FILE_INVALID", 400),
        ("IMPORT_FORMAT_DATE_INVALID", 400),
        ("IMPORT_FORMAT_UNRECOGNIZED", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_NOT_MUTUAL_CONTACT", 400),
        ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class InstallStickerSet(
    tl.Function["messages_TypeStickerSetInstallResult"],
    id=0xC78FE460,
    name="messages.installStickerSet",
):
    """Adds a sticker set to the user's collection, at the front. When the collection is full, the
    least used sets are moved to the archive and listed in the answer.

    Args:
        stickerset: Set to add, mostly by its short name.
        archived: True puts it straight into the archive, out of the sticker panel; False installs
            it normally.

    Source:
        api/methods/messages.installStickerSet.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    archived: bool = tl.boolean()

    ERRORS = (("STICKERSET_INVALID", 406),)
    ACCESS = {"users": True, "bots": False, "business": False}


class MarkDialogUnread(tl.Function["bool"], id=0x8C5006F8, name="messages.markDialogUnread"):
    """Puts the "unread" dot on a chat that has no unread messages, as a reminder, or removes it.
    Only the user sees it, and reading the chat clears it.

    Args:
        unread: Puts the dot on; leave it out to remove the dot.
        parent_peer: Channel whose direct messages contain the topic, when `peer` is such a topic.
            Leave out otherwise.
        peer: Chat to mark, wrapped in `types.InputDialogPeer`.

    Source:
        api/methods/messages.markDialogUnread.md
    """

    flags = tl.flags()
    unread: bool = tl.true(bit=0, default=False)
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    peer: TypeInputDialogPeer = tl.boxed("InputDialogPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class MigrateChat(tl.Function["TypeUpdates"], id=0xA2875319, name="messages.migrateChat"):
    """Turns a basic group into a supergroup. Only the owner can do it and there is no way back. The
    group gets a new number: the old chat stays behind, read-only, with a pointer to the new one,
    and the updates in the answer contain the new `types.Channel`.

    Args:
        chat_id: Positive number of the basic group.

    Source:
        api/methods/messages.migrateChat.md
    """

    chat_id: int = tl.int64()

    ERRORS = (
        ("CHANNELS_TOO_MUCH", 400),
        ("CHAT_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_INVALID", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ProlongWebView(tl.Function["bool"], id=0xB0D81A83, name="messages.prolongWebView"):
    """Tells the server that a mini app opened by `messages.request_web_view` is still on screen.
    Repeat every 60 seconds with the same settings; if the call fails, the session is over and the
    page should be closed.

    Args:
        silent: Same choice as in the opening call: result without notification sound.
        peer: Chat given in the opening call.
        bot: Bot whose app is open.
        query_id: The `query_id` of the `types.WebViewResultUrl` you got.
        reply_to: Reply target for the result; repeat what you gave when opening.
        send_as: Identity for posting the result; repeat what you gave when opening.

    Source:
        api/methods/messages.prolongWebView.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=5, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    bot: TypeInputUser = tl.boxed("InputUser")
    query_id: int = tl.int64()
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=0, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class RateTranscribedAudio(
    tl.Function["bool"], id=0x7F1D072F, name="messages.rateTranscribedAudio"
):
    """Reports whether the text of a transcription was right, which helps to improve the
    recognition. Nobody in the chat notices.

    Args:
        peer: Chat of the transcribed message.
        msg_id: Number of the transcribed message.
        transcription_id: The `transcription_id` from `messages.transcribe_audio`.
        good: True for a good transcript, false for a bad one.

    Source:
        api/methods/messages.rateTranscribedAudio.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    transcription_id: int = tl.int64()
    good: bool = tl.boolean()

    ACCESS = {"users": True, "bots": False, "business": False}


class ReadDiscussion(tl.Function["bool"], id=0xF731A9F4, name="messages.readDiscussion"):
    """Marks a thread of comments or a forum topic as read up to a message, without touching the
    rest of the group.

    Args:
        peer: Discussion group or forum in which the thread lives.
        msg_id: First message of the thread, as found by `messages.get_discussion_message`.
        read_max_id: Number of the newest message read in the thread.

    Source:
        api/methods/messages.readDiscussion.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    read_max_id: int = tl.int32()

    ERRORS = (("CHAT_ID_INVALID", 400), ("MSG_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReadEncryptedHistory(
    tl.Function["bool"], id=0x7F4B690A, name="messages.readEncryptedHistory"
):
    """Marks a secret chat as read up to a moment, counted by time since its messages have no common
    numbers. The other side sees the ticks, and timers of self-destructing messages begin to run.

    Args:
        peer: Secret chat, with number and access hash.
        max_date: Unix time of the newest message read; all older ones count as read.

    Source:
        api/methods/messages.readEncryptedHistory.md
    """

    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    max_date: int = tl.int32()

    ERRORS = (("CHAT_ID_INVALID", 400), ("MAX_DATE_INVALID", 400), ("MSG_WAIT_FAILED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReadFeaturedStickers(
    tl.Function["bool"], id=0x5B118126, name="messages.readFeaturedStickers"
):
    """Marks recommended sticker sets as seen, so that their "new" dot goes away on all devices.

    Args:
        id: Numbers of the sets that were shown to the user, taken from `unread` of
            `messages.get_featured_stickers`.

    Source:
        api/methods/messages.readFeaturedStickers.md
    """

    id: list[int] = tl.vector(tl.int64())

    ACCESS = {"users": True, "bots": False, "business": False}


class ReadHistory(
    tl.Function["messages_TypeAffectedMessages"], id=0x0E306D3A, name="messages.readHistory"
):
    """Marks incoming messages of a private chat or basic group as read up to a given message; in
    private chats the other side then sees two ticks. Supergroups and channels need
    `channels.read_history`. A bot can call it only on behalf of a business account, through
    `invoke_with_business_connection`.

    Args:
        peer: Private chat or basic group in which messages were read.
        max_id: Number of the newest message read; everything older counts as read too. 0 marks the
            whole chat.

    Source:
        api/methods/messages.readHistory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    max_id: int = tl.int32()

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class ReadMentions(
    tl.Function["messages_TypeAffectedHistory"], id=0x36E5BF4D, name="messages.readMentions"
):
    """Marks all mentions of you in a group as seen, as a long press on the "@" button does. Call
    again while `offset` of the answer is above 0.

    Args:
        peer: Group whose mentions are done.
        top_msg_id: Only those in this forum topic. Leave out for the whole group.

    Source:
        api/methods/messages.readMentions.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("SAVED_PEER_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ReadMessageContents(
    tl.Function["messages_TypeAffectedMessages"], id=0x36A73F77, name="messages.readMessageContents"
):
    """Marks the content of messages as consumed: a voice note as listened to, a round video as
    watched, a mention or reaction as seen. The sender sees it, and self-destruct timers start.
    Channels and supergroups need `channels.read_message_contents`.

    Args:
        id: Numbers of the messages in private chats and basic groups.

    Source:
        api/methods/messages.readMessageContents.md
    """

    id: list[int] = tl.vector(tl.int32())

    ACCESS = {"users": True, "bots": False, "business": False}


class ReadPollVotes(
    tl.Function["messages_TypeAffectedHistory"], id=0x1720B4D8, name="messages.readPollVotes"
):
    """Clears the badge for new votes in your polls of a chat. Repeat the call while `offset` of the
    answer is greater than 0.

    Args:
        peer: Chat with the polls.
        top_msg_id: Limits the clearing to one forum topic; omit for all.

    Source:
        api/methods/messages.readPollVotes.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)


class ReadReactions(
    tl.Function["messages_TypeAffectedHistory"], id=0x9EC44F93, name="messages.readReactions"
):
    """Clears the badge of unseen reactions in a chat. If `offset` in the answer is above zero, part
    of the work remains: call again until it is 0.

    Args:
        peer: Chat whose reactions you have seen.
        top_msg_id: Clears just this forum topic; omit for the complete chat.
        saved_peer_id: Clears just this person's topic in a channel's direct messages; omit for all.

    Source:
        api/methods/messages.readReactions.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReadSavedHistory(tl.Function["bool"], id=0xBA4A3B5B, name="messages.readSavedHistory"):
    """Marks one person's topic in a channel's direct messages as read, up to a given message. For
    administrators of that channel.

    Args:
        parent_peer: The direct-messages chat of the channel.
        peer: Person whose topic was read.
        max_id: Number of the newest message that was read.

    Source:
        api/methods/messages.readSavedHistory.md
    """

    parent_peer: TypeInputPeer = tl.boxed("InputPeer")
    peer: TypeInputPeer = tl.boxed("InputPeer")
    max_id: int = tl.int32()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("PARENT_PEER_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReceivedMessages(
    tl.Function["list[TypeReceivedNotifyMessage]"],
    id=0x05A954C0,
    name="messages.receivedMessages",
    result=tl.vector(tl.boxed("ReceivedNotifyMessage")),
):
    """Tells the server that messages arrived on this device, so that it stops pushing notifications
    for them. Says nothing about reading. The answer names the messages whose notifications were
    called off.

    Args:
        max_id: Number of the newest message received; all older ones count as received.

    Source:
        api/methods/messages.receivedMessages.md
    """

    max_id: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class ReceivedQueue(
    tl.Function["list[int]"],
    id=0x55A5BB66,
    name="messages.receivedQueue",
    result=tl.vector(tl.int64()),
):
    """Confirms that secret-chat updates arrived on this device, so that the server drops them from
    its queue and calls off their notifications. The answer lists the `random_id` of messages whose
    notifications were canceled.

    Args:
        max_qts: The highest `qts` you have processed; everything up to it counts as received.

    Source:
        api/methods/messages.receivedQueue.md
    """

    max_qts: int = tl.int32()

    ERRORS = (("MAX_QTS_INVALID", 400), ("MSG_WAIT_FAILED", 500))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderPinnedDialogs(
    tl.Function["bool"], id=0x3B1ADF37, name="messages.reorderPinnedDialogs"
):
    """Sets the order of the pinned chats of one list for all devices.

    Args:
        force: Unpins every chat missing from `order`. Without it such chats stay pinned.
        folder_id: 0 for the main list, 1 for the archive.
        order: The pinned chats from top to bottom.

    Source:
        api/methods/messages.reorderPinnedDialogs.md
    """

    flags = tl.flags()
    force: bool = tl.true(bit=0, default=False)
    folder_id: int = tl.int32()
    order: list[TypeInputDialogPeer] = tl.vector(tl.boxed("InputDialogPeer"))

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderPinnedForumTopics(
    tl.Function["TypeUpdates"], id=0x0E7841F0, name="messages.reorderPinnedForumTopics"
):
    """Puts the pinned topics of a forum into a new order that all members see. Needs the admin
    right to manage topics.

    Args:
        force: Topics pinned so far but absent from `order` lose their pin.
        peer: Forum to sort.
        order: IDs of the pinned topics, top one first.

    Source:
        api/methods/messages.reorderPinnedForumTopics.md
    """

    flags = tl.flags()
    force: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    order: list[int] = tl.vector(tl.int32())

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderPinnedSavedDialogs(
    tl.Function["bool"], id=0x8B716587, name="messages.reorderPinnedSavedDialogs"
):
    """Stores a new order for the pinned topics of Saved Messages.

    Args:
        force: Unpins pinned topics that are missing from `order`; without it they stay pinned.
        order: The pinned topics from top to bottom.

    Source:
        api/methods/messages.reorderPinnedSavedDialogs.md
    """

    flags = tl.flags()
    force: bool = tl.true(bit=0, default=False)
    order: list[TypeInputDialogPeer] = tl.vector(tl.boxed("InputDialogPeer"))

    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderQuickReplies(tl.Function["bool"], id=0x60331907, name="messages.reorderQuickReplies"):
    """Stores the order in which your quick replies are offered. Requires Premium.

    Args:
        order: All `shortcut_id` numbers in the order you wish.

    Source:
        api/methods/messages.reorderQuickReplies.md
    """

    order: list[int] = tl.vector(tl.int32())

    ERRORS = (("PREMIUM_ACCOUNT_REQUIRED", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderStickerSets(tl.Function["bool"], id=0x78337739, name="messages.reorderStickerSets"):
    """Stores a new order of the installed sticker sets for all devices of the user. Without a flag
    the ordinary stickers are sorted.

    Args:
        masks: Sorts the mask sets instead.
        emojis: Sorts the custom emoji sets instead.
        order: Numbers of all installed sets of that kind, in the wanted order.

    Source:
        api/methods/messages.reorderStickerSets.md
    """

    flags = tl.flags()
    masks: bool = tl.true(bit=0, default=False)
    emojis: bool = tl.true(bit=1, default=False)
    order: list[int] = tl.vector(tl.int64())

    ACCESS = {"users": True, "bots": False, "business": False}


class Report(tl.Function["TypeReportResult"], id=0xFC78AF9B, name="messages.report"):
    """Reports messages to the moderators, step by step: the first call with an empty `option`
    answers with a list of reasons, the next call passes the chosen one, until
    `types.ReportResultReported` says it is done. A step may ask for a comment instead of a choice.

    Args:
        peer: Chat that holds the messages.
        id: Numbers of the offending messages in that chat.
        option: The `option` bytes of the reason chosen in the previous answer; empty bytes in the
            first call.
        message: Comment for the moderators when the previous step asked for one; otherwise an empty
            string.

    Source:
        api/methods/messages.report.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())
    option: bytes = tl.bytes_()
    message: str = tl.string()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MESSAGE_REQUIRED", 400),
        ("OPTION_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportEncryptedSpam(tl.Function["bool"], id=0x4B0C8C0F, name="messages.reportEncryptedSpam"):
    """Reports an unwanted secret chat as spam. The moderators cannot read the messages; only the
    fact of the chat counts.

    Args:
        peer: Secret chat to report, with number and access hash.

    Source:
        api/methods/messages.reportEncryptedSpam.md
    """

    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")

    ERRORS = (("CHAT_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportMessagesDelivery(
    tl.Function["bool"], id=0x5A6D7395, name="messages.reportMessagesDelivery"
):
    """Confirms that messages reached your device. Call it only for messages whose
    `report_delivery_until_date` isn't over; senders of login codes through Telegram Gateway use the
    receipt.

    Args:
        push: Set if the messages came in by push notification rather than over the connection.
        peer: Chat in which the messages arrived.
        id: Numbers of the messages that arrived.

    Source:
        api/methods/messages.reportMessagesDelivery.md
    """

    flags = tl.flags()
    push: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportMusicListen(tl.Function["bool"], id=0xDDBCD819, name="messages.reportMusicListen"):
    """Reports how long a music file was listened to. Player apps call it when playback stops or the
    track changes; it doesn't apply to voice messages.

    Args:
        id: The music file.
        listened_duration: Time it was really playing, in full seconds.

    Source:
        api/methods/messages.reportMusicListen.md
    """

    id: TypeInputDocument = tl.boxed("InputDocument")
    listened_duration: int = tl.int32()


class ReportReaction(tl.Function["bool"], id=0x3F64C076, name="messages.reportReaction"):
    """Complains to Telegram's moderators about someone's reaction to a message, for instance an
    offensive custom emoji. The reported person isn't told.

    Args:
        peer: Chat where it happened.
        id: Number of the message that bears the reaction.
        reaction_peer: Author of the reaction, from `messages.get_message_reactions_list`.

    Source:
        api/methods/messages.reportReaction.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    reaction_peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("MSG_ID_INVALID", 400), ("PEER_ID_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportReadMetrics(tl.Function["bool"], id=0x4067C5E6, name="messages.reportReadMetrics"):
    """Reports how long and how completely messages were visible on screen. Client apps send these
    figures in batches; programs that show no messages to a person have no use for it.

    Args:
        peer: Chat whose messages were displayed.
        metrics: One entry of measurements per viewing of a message, times in milliseconds and
            ratios in thousandths.

    Source:
        api/methods/messages.reportReadMetrics.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    metrics: list[TypeInputMessageReadMetric] = tl.vector(tl.boxed("InputMessageReadMetric"))


class ReportSpam(tl.Function["bool"], id=0xCF1592DB, name="messages.reportSpam"):
    """Reports a new private chat or a group you were added to as spam. Meant for the "Report spam"
    bar, which is on offer when `report_spam` is set in the answer of `messages.get_peer_settings`.
    It neither blocks nor deletes the chat.

    Args:
        peer: Stranger or group to report.

    Source:
        api/methods/messages.reportSpam.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("CHANNEL_PRIVATE", 400), ("MSG_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportSponsoredMessage(
    tl.Function["channels_TypeSponsoredMessageReportResult"],
    id=0x12CBF0C4,
    name="messages.reportSponsoredMessage",
):
    """Complains about an advertisement, step by step. Begin with an empty `option`; the server
    answers with choices, and you call again with the chosen one until it says that the report is
    in.

    Args:
        random_id: The `random_id` of the ad complained about.
        option: Empty bytes at first, later the `option` of the choice the user made in
            `types.channels.SponsoredMessageReportResultChooseOption`.

    Source:
        api/methods/messages.reportSponsoredMessage.md
    """

    random_id: bytes = tl.bytes_()
    option: bytes = tl.bytes_()

    ACCESS = {"users": True, "bots": False, "business": False}


class RequestAppWebView(
    tl.Function["TypeWebViewResult"], id=0x53618BCE, name="messages.requestAppWebView"
):
    """Opens a mini app from a direct link such as `t.me/bot/app?startapp=x` and returns the signed
    URL for the web view. Look the app up first with `messages.get_bot_app`, and ask the user if
    that says so.

    Args:
        write_allowed: The user lets the bot write to him; ask when `request_write_access` is set
            for the app.
        compact: Opens the app in a half-high window.
        fullscreen: Opens the app over the entire screen.
        peer: Chat in which the link was clicked; the bot itself if there is no such chat.
        app: The app to open.
        start_param: What stood after `startapp=` in the link; omit if the link had no such part.
        theme_params: Theme colors for the page, a JSON object; may be missing.
        platform: Name of the client platform, e.g. `tdesktop`.

    Source:
        api/methods/messages.requestAppWebView.md
    """

    flags = tl.flags()
    write_allowed: bool = tl.true(bit=0, default=False)
    compact: bool = tl.true(bit=7, default=False)
    fullscreen: bool = tl.true(bit=8, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    app: TypeInputBotApp = tl.boxed("InputBotApp")
    start_param: str | None = tl.string(bit=1, default=None)
    theme_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=2, default=None)
    platform: str = tl.string()

    ERRORS = (
        ("BOT_APP_BOT_INVALID", 400),
        ("BOT_APP_INVALID", 400),
        ("BOT_APP_SHORTNAME_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("THEME_PARAMS_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestChatJoinWebView(
    tl.Function["TypeWebViewResult"], id=0xBA9EE679, name="messages.requestChatJoinWebView"
):
    """Opens the mini app of a bot that screens newcomers of a group or channel. Call it after
    joining was answered with `types.messages.ChatInviteJoinResultWebView`. Load the returned URL;
    the decision follows in `types.UpdateJoinChatWebViewDecision`.

    Args:
        query_id: The `query_id` of the join answer.
        theme_params: JSON object with your theme colors for the page; optional.
        platform: Which platform your client runs on, e.g. `android`.

    Source:
        api/methods/messages.requestChatJoinWebView.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    theme_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=0, default=None)
    platform: str = tl.string()


class RequestEncryption(
    tl.Function["TypeEncryptedChat"], id=0xF64DAF43, name="messages.requestEncryption"
):
    """Invites a user to a secret chat, the first half of a Diffie-Hellman exchange. Get the
    parameters with `messages.get_dh_config` first. The answer is a waiting chat; it becomes usable
    when an `types.UpdateEncryption` brings the other half.

    Args:
        user_id: Whom to invite; secret chats exist only between two people, not with bots.
        random_id: Random 32-bit number, new for every request; it also becomes the number of the
            secret chat.
        g_a: Your public value g to the power a modulo p, 256 bytes, where a is your secret.

    Source:
        api/methods/messages.requestEncryption.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    random_id: int = tl.int32()
    g_a: bytes = tl.bytes_()

    ERRORS = (
        ("DH_G_A_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("USER_ID_INVALID", 400),
        ("USER_IS_BLOCKED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestMainWebView(
    tl.Function["TypeWebViewResult"], id=0xC9E01E7B, name="messages.requestMainWebView"
):
    """Opens the main mini app of a bot, the one behind the Open button of its profile and links
    like `t.me/bot?startapp=x`. The bot must have `bot_has_main_app` set. Returns the signed URL to
    load.

    Args:
        compact: Shows the app at half height first.
        fullscreen: Shows the app without window borders, over everything.
        peer: Chat the app is opened from; use the bot itself if it was opened in its profile.
        bot: Bot whose main app starts.
        start_param: Text after `startapp=` in the link; omit if absent.
        theme_params: Your theme colors in JSON for the page; optional.
        platform: Platform word of your client, for example `ios`.

    Source:
        api/methods/messages.requestMainWebView.md
    """

    flags = tl.flags()
    compact: bool = tl.true(bit=7, default=False)
    fullscreen: bool = tl.true(bit=8, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    bot: TypeInputUser = tl.boxed("InputUser")
    start_param: str | None = tl.string(bit=1, default=None)
    theme_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=0, default=None)
    platform: str = tl.string()

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestSimpleWebView(
    tl.Function["TypeWebViewResult"], id=0x413A3E73, name="messages.requestSimpleWebView"
):
    """Opens a mini app that isn't tied to a chat: from a reply-keyboard button, from the button
    above inline results or from the side menu. Returns the signed URL; no prolonging is needed.
    Data that the page sends goes out with `messages.send_web_view_data`.

    Args:
        from_switch_webview: Set if the user pressed the button shown above inline query results.
        from_side_menu: Set if the user opened the app in the side menu.
        compact: Start in a low window rather than full height.
        fullscreen: Start in fullscreen mode.
        bot: Bot that offers the app.
        url: Address of the pressed button; not needed when coming from the side menu.
        start_param: Start parameter of the deep link that led here, if any.
        theme_params: JSON with the colors of the current theme; optional.
        platform: Platform of your client in one word, e.g. `web` or `macos`.

    Source:
        api/methods/messages.requestSimpleWebView.md
    """

    flags = tl.flags()
    from_switch_webview: bool = tl.true(bit=1, default=False)
    from_side_menu: bool = tl.true(bit=2, default=False)
    compact: bool = tl.true(bit=7, default=False)
    fullscreen: bool = tl.true(bit=8, default=False)
    bot: TypeInputUser = tl.boxed("InputUser")
    url: str | None = tl.string(bit=3, default=None)
    start_param: str | None = tl.string(bit=4, default=None)
    theme_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=0, default=None)
    platform: str = tl.string()

    ERRORS = (("BOT_INVALID", 400), ("URL_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestUrlAuth(
    tl.Function["TypeUrlAuthResult"], id=0x894CC99C, name="messages.requestUrlAuth"
):
    """Asks, before opening a login button or link, what the website wants to know: which bot stands
    behind it, the domain, whether it asks for the phone number or to write to you. Show that to the
    user, then call `messages.accept_url_auth`. Pass either message and button, or a link.

    Args:
        peer: Chat with the message that carries the button.
        msg_id: Number of that message.
        button_id: The `button_id` of `types.KeyboardButtonUrlAuth`.
        url: Link that was tapped, when there is no button.
        in_app_origin: Origin of the page inside the app that asks for the login, scheme and domain.
            Leave out for links tapped in chats.

    Source:
        api/methods/messages.requestUrlAuth.md
    """

    flags = tl.flags()
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    msg_id: int | None = tl.int32(bit=1, default=None)
    button_id: int | None = tl.int32(bit=1, default=None)
    url: str | None = tl.string(bit=2, default=None)
    in_app_origin: str | None = tl.string(bit=3, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class RequestWebView(
    tl.Function["TypeWebViewResult"], id=0x269DC2C1, name="messages.requestWebView"
):
    """Opens a bot's mini app from a chat: from an inline button, the bot's menu button or the
    attachment menu. The answer is a signed URL to load in a web view. If it also has a `query_id`,
    keep the session alive by calling `messages.prolong_web_view` every minute while the page is
    open.

    Args:
        from_bot_menu: Set when the user opened the app with the bot's menu button.
        silent: The message that the app may send later makes no sound for the recipients.
        compact: The app opens at reduced height.
        fullscreen: Asks for fullscreen display.
        peer: Chat from which the user opens the app, to which its result is sent.
        bot: Owner of the mini app.
        url: Address from the button (`types.KeyboardButtonWebView` or the menu button); omit when
            opening from the attachment menu.
        start_param: Value of `startattach` in the link that opened the app; omit if there was none.
        theme_params: Colors of your interface as JSON, so the page can match it; optional.
        platform: Short name of your app's platform, such as `android`, `ios` or `tdesktop`.
        reply_to: Message or story to which the result should reply; omit for none.
        send_as: Identity under which the result is posted; omit for your usual one.

    Source:
        api/methods/messages.requestWebView.md
    """

    flags = tl.flags()
    from_bot_menu: bool = tl.true(bit=4, default=False)
    silent: bool = tl.true(bit=5, default=False)
    compact: bool = tl.true(bit=7, default=False)
    fullscreen: bool = tl.true(bit=8, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    bot: TypeInputUser = tl.boxed("InputUser")
    url: str | None = tl.string(bit=1, default=None)
    start_param: str | None = tl.string(bit=3, default=None)
    theme_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=2, default=None)
    platform: str = tl.string()
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=0, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)

    ERRORS = (
        ("BOT_INVALID", 400),
        ("BOT_WEBVIEW_DISABLED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("THEME_PARAMS_INVALID", 400),
        ("URL_INVALID", 400),
        ("YOU_BLOCKED_USER", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PRIVACY_PREMIUM_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveDefaultSendAs(tl.Function["bool"], id=0xCCFDDF96, name="messages.saveDefaultSendAs"):
    """Remembers under which name your messages appear by default in a group: yourself, the
    anonymous group or one of your channels. The choice applies to this group only and lasts until
    you change it.

    Args:
        peer: Group for which to store the choice.
        send_as: Identity to write under, one of those from `channels.get_send_as`.

    Source:
        api/methods/messages.saveDefaultSendAs.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    send_as: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("CHANNEL_INVALID", 400), ("PEER_ID_INVALID", 400), ("SEND_AS_PEER_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveDraft(tl.Function["bool"], id=0xAD0FA15C, name="messages.saveDraft"):
    """Stores an unsent message of a chat in the cloud, where the user's other devices pick it up.
    An empty text without a reply deletes the draft. Sending a message with `clear_draft` removes it
    too.

    Args:
        no_webpage: The message will go out without a link preview.
        invert_media: The link preview will stand above the text.
        reply_to: Message or topic the draft answers. Leave out for none.
        peer: Chat the draft belongs to.
        message: Text so far, without markup; empty to delete the draft.
        entities: Formatting of the text, counted in UTF-16 units. Leave out for plain text.
        media: Attached media, in practice a link preview as `types.InputMediaWebPage`. Leave out
            for none.
        effect: Animation chosen for the message, from `messages.get_available_effects`. Leave out
            for none.
        suggested_post: Price and time of a post being suggested to a channel. Leave out for
            ordinary messages.
        rich_message: Article-like body of blocks, stored instead of `message` and `entities`.

    Source:
        api/methods/messages.saveDraft.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=1, default=False)
    invert_media: bool = tl.true(bit=6, default=False)
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=4, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=5, default=None)
    effect: int | None = tl.int64(bit=7, default=None)
    suggested_post: TypeSuggestedPost | None = tl.boxed("SuggestedPost", bit=8, default=None)
    rich_message: TypeInputRichMessage | None = tl.boxed("InputRichMessage", bit=9, default=None)

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveGif(tl.Function["bool"], id=0x327A30CB, name="messages.saveGif"):
    """Adds a GIF to the saved ones or removes it. A GIF that is already saved moves to the front;
    beyond the limit the oldest falls out without notice.

    Args:
        id: The animation, with access hash and file reference taken from the message it came in.
        unsave: True removes it, False saves it.

    Source:
        api/methods/messages.saveGif.md
    """

    id: TypeInputDocument = tl.boxed("InputDocument")
    unsave: bool = tl.boolean()

    ERRORS = (("GIF_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SavePreparedInlineMessage(
    tl.Function["messages_TypeBotPreparedInlineMessage"],
    id=0xF21F7F2F,
    name="messages.savePreparedInlineMessage",
):
    """Lets a bot store a message that one user may then share from its mini app into a chat of his
    choice. For bots only. The answer holds an ID for `shareMessage` in the mini app and the Unix
    time at which it expires.

    Args:
        result: The message to be shared, in the form of an inline result.
        user_id: Person who is allowed to share it.
        peer_types: Kinds of chat that may be picked as the destination; without it any kind.

    Source:
        api/methods/messages.savePreparedInlineMessage.md
    """

    flags = tl.flags()
    result: TypeInputBotInlineResult = tl.boxed("InputBotInlineResult")
    user_id: TypeInputUser = tl.boxed("InputUser")
    peer_types: list[TypeInlineQueryPeerType] | None = tl.vector(
        tl.boxed("InlineQueryPeerType"), bit=0, default=None
    )

    ERRORS = (
        ("RESULT_ID_INVALID", 400),
        ("SEND_MESSAGE_GAME_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SaveRecentSticker(tl.Function["bool"], id=0x392718F8, name="messages.saveRecentSticker"):
    """Puts a sticker on top of the recently used ones, or takes it out. Sending a sticker does the
    first by itself.

    Args:
        attached: Works on the list of stickers placed on photos and videos.
        id: The sticker, with access hash and file reference.
        unsave: True takes it out, False adds it or moves it to the top.

    Source:
        api/methods/messages.saveRecentSticker.md
    """

    flags = tl.flags()
    attached: bool = tl.true(bit=0, default=False)
    id: TypeInputDocument = tl.boxed("InputDocument")
    unsave: bool = tl.boolean()

    ERRORS = (("STICKER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class Search(tl.Function["messages_TypeMessages"], id=0x29EE847A, name="messages.search"):
    """Looks for messages inside one chat by words, kind of content, sender, topic or date, newest
    first. A filter with an empty `q` is a good way to list all photos, links or pinned messages of
    a chat. Bots cannot search. For all chats at once use `messages.search_global`.

    Args:
        peer: Chat to search. `types.InputPeerEmpty` searches all your private chats and basic
            groups.
        q: Words to look for; an empty string matches everything that passes the filter.
        from_id: Only messages this user or channel sent. Leave out for every sender.
        saved_peer_id: In Saved Messages, only what was saved from this chat; in channel direct
            messages, only this person's topic.
        saved_reaction: In Saved Messages, only messages that carry these tags (reactions).
        top_msg_id: Only inside this thread or forum topic, named by its first message. Leave out
            for the whole chat.
        filter: Kind of content wanted; `types.InputMessagesFilterEmpty` for any kind.
        min_date: Only messages sent after this Unix time; 0 for no bound.
        max_date: Only messages sent before this Unix time; 0 for no bound.
        offset_id: Continue below this message number, the lowest one of the previous page; 0 for
            the first page.
        add_offset: Moves the window by so many results, negative towards newer ones; normally 0.
        limit: Results per page, up to 100. 0 returns only the total count.
        max_id: Drop results numbered at or above this; 0 for no bound.
        min_id: Drop results numbered at or below this; 0 for no bound.
        hash: Checksum of the results you already hold; 0 asks for all of them.

    Source:
        api/methods/messages.search.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    q: str = tl.string()
    from_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=2, default=None)
    saved_reaction: list[TypeReaction] | None = tl.vector(tl.boxed("Reaction"), bit=3, default=None)
    top_msg_id: int | None = tl.int32(bit=1, default=None)
    filter: TypeMessagesFilter = tl.boxed("MessagesFilter")
    min_date: int = tl.int32()
    max_date: int = tl.int32()
    offset_id: int = tl.int32()
    add_offset: int = tl.int32()
    limit: int = tl.int32()
    max_id: int = tl.int32()
    min_id: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ID_INVALID", 400),
        ("FROM_PEER_INVALID", 400),
        ("INPUT_FILTER_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("PEER_ID_NOT_SUPPORTED", 400),
        ("SEARCH_QUERY_EMPTY", 400),
        ("TAKEOUT_INVALID", 400),
        ("USER_ID_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SearchCustomEmoji(
    tl.Function["TypeEmojiList"], id=0x2C11C0D7, name="messages.searchCustomEmoji"
):
    """Finds custom emoji that stand for the given ordinary emoji. Only IDs come back; load the
    images with `messages.get_custom_emoji_documents`.

    Args:
        emoticon: One or several plain emoji written one after the other, such as those of a search
            category; must not be empty.
        hash: Hash of the earlier result for the same emoji; 0 on the first search.

    Source:
        api/methods/messages.searchCustomEmoji.md
    """

    emoticon: str = tl.string()
    hash: int = tl.int64()

    ERRORS = (("EMOTICON_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SearchEmojiStickerSets(
    tl.Function["messages_TypeFoundStickerSets"],
    id=0x92B4494C,
    name="messages.searchEmojiStickerSets",
):
    """Searches public custom emoji sets by name. What is found can be added with
    `messages.install_sticker_set`.

    Args:
        exclude_featured: Leaves out the sets that are trending at the moment.
        q: Words to look for in titles and short names.
        hash: Hash of the hits you cached for this query; 0 otherwise.

    Source:
        api/methods/messages.searchEmojiStickerSets.md
    """

    flags = tl.flags()
    exclude_featured: bool = tl.true(bit=0, default=False)
    q: str = tl.string()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class SearchGlobal(
    tl.Function["messages_TypeMessages"], id=0x6126A43C, name="messages.searchGlobal"
):
    """Searches messages in all chats of the user at once, newest first. To go on, pass `next_rate`
    of the answer together with chat and number of the last message found. For one chat use
    `messages.search`.

    Args:
        broadcasts_only: Searches only channels.
        groups_only: Searches only groups.
        users_only: Searches only private chats.
        folder_id: 0 for the main list, 1 for the archive. Leave out for both.
        community: Searches only chats that belong to this community. Leave out for all.
        q: Words to look for; may be empty when `filter` narrows the search.
        filter: Kind of content wanted; `types.InputMessagesFilterEmpty` for any kind.
        min_date: Only messages sent after this Unix time; 0 for no bound.
        max_date: Only messages sent before this Unix time; 0 for no bound.
        offset_rate: The `next_rate` of the previous answer; 0 for the first page.
        offset_peer: Chat of the last message found so far; `types.InputPeerEmpty` for the first
            page.
        offset_id: Number of the last message found so far; 0 for the first page.
        limit: Results per page, up to 100.

    Source:
        api/methods/messages.searchGlobal.md
    """

    flags = tl.flags()
    broadcasts_only: bool = tl.true(bit=1, default=False)
    groups_only: bool = tl.true(bit=2, default=False)
    users_only: bool = tl.true(bit=3, default=False)
    folder_id: int | None = tl.int32(bit=0, default=None)
    community: TypeInputChannel | None = tl.boxed("InputChannel", bit=4, default=None)
    q: str = tl.string()
    filter: TypeMessagesFilter = tl.boxed("MessagesFilter")
    min_date: int = tl.int32()
    max_date: int = tl.int32()
    offset_rate: int = tl.int32()
    offset_peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_id: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (
        ("FOLDER_ID_INVALID", 400),
        ("INPUT_FILTER_INVALID", 400),
        ("SEARCH_QUERY_EMPTY", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SearchSentMedia(
    tl.Function["messages_TypeMessages"], id=0x107E31A0, name="messages.searchSentMedia"
):
    """Searches the files you yourself sent to any chat, for a picker of recently sent documents.
    Ordered from new to old; there is no paging.

    Args:
        q: Words to look for in file names and captions; empty for the latest files.
        filter: Kind of file, for example `types.InputMessagesFilterDocument`; not every filter is
            supported.
        limit: How many messages to return at most.

    Source:
        api/methods/messages.searchSentMedia.md
    """

    q: str = tl.string()
    filter: TypeMessagesFilter = tl.boxed("MessagesFilter")
    limit: int = tl.int32()

    ERRORS = (("FILTER_NOT_SUPPORTED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SearchStickerSets(
    tl.Function["messages_TypeFoundStickerSets"], id=0x35705B8A, name="messages.searchStickerSets"
):
    """Finds public sticker sets by a word in their title or name. Sets need not be installed; each
    comes with a sample sticker.

    Args:
        exclude_featured: Leaves out sets that Telegram recommends anyway.
        q: What to look for.
        hash: The `hash` of the previous answer to the same words; 0 on the first search.

    Source:
        api/methods/messages.searchStickerSets.md
    """

    flags = tl.flags()
    exclude_featured: bool = tl.true(bit=0, default=False)
    q: str = tl.string()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class SearchStickers(
    tl.Function["messages_TypeFoundStickers"], id=0x29B1C66A, name="messages.searchStickers"
):
    """Finds single stickers or custom emoji in public sets by words, by emoji or by both. Continue
    with `next_offset` of the answer as long as it is there.

    Args:
        emojis: Looks for custom emoji in place of stickers.
        q: Search words in any language; empty to search by `emoticon` alone.
        emoticon: Plain emoji to match, with spaces between them; empty to search by `q` alone.
        lang_code: Languages in which the user types, such as `en` and `pt-br`; may be an empty
            list.
        offset: `next_offset` of the previous page; 0 to begin.
        limit: How many hits per page.
        hash: Hash of the hits you cached for the same search; 0 for none.

    Source:
        api/methods/messages.searchStickers.md
    """

    flags = tl.flags()
    emojis: bool = tl.true(bit=0, default=False)
    q: str = tl.string()
    emoticon: str = tl.string()
    lang_code: list[str] = tl.vector(tl.string())
    offset: int = tl.int32()
    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class SendBotRequestedPeer(
    tl.Function["TypeUpdates"], id=0x6C5CF2A7, name="messages.sendBotRequestedPeer"
):
    """Sends a bot the users, groups or channels it asked for with a
    `types.KeyboardButtonRequestPeer`, or in a mini app. Give exactly one of `msg_id` and
    `webapp_req_id`. If the button demands it, the bot is first made a member or admin of the chosen
    chat.

    Args:
        peer: The bot that asks.
        msg_id: Number of the message with the keyboard; omit if a mini app asks.
        webapp_req_id: Request ID that the mini app passed; omit if a keyboard asks.
        button_id: The `button_id` of the pressed button.
        requested_peers: What the user picked, no more than the button's `max_quantity`.

    Source:
        api/methods/messages.sendBotRequestedPeer.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int | None = tl.int32(bit=0, default=None)
    webapp_req_id: str | None = tl.string(bit=1, default=None)
    button_id: int = tl.int32()
    requested_peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SendEncrypted(
    tl.Function["messages_TypeSentEncryptedMessage"], id=0x44FA7A15, name="messages.sendEncrypted"
):
    """Delivers a text message, encrypted by you, to the other side of a secret chat. You encrypt it
    yourself with the key of the chat; the server only passes the bytes on and answers with the
    date. Files go through `messages.send_encrypted_file`.

    Args:
        silent: Delivers without sound for the other side.
        peer: Secret chat, with number and access hash.
        random_id: The same random 64-bit number that stands inside the encrypted message; it guards
            against doubles.
        data: Serialized secret-chat message, encrypted with the key of the chat.

    Source:
        api/methods/messages.sendEncrypted.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=0, default=False)
    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    random_id: int | None = tl.random_id(default=None)
    data: bytes = tl.bytes_()

    ERRORS = (
        ("CHAT_ID_INVALID", 400),
        ("DATA_INVALID", 400),
        ("DATA_TOO_LONG", 400),
        ("ENCRYPTION_DECLINED", 400),
        ("USER_IS_BLOCKED", 403),
        ("MSG_WAIT_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendEncryptedFile(
    tl.Function["messages_TypeSentEncryptedMessage"],
    id=0x5559481D,
    name="messages.sendEncryptedFile",
):
    """Delivers an encrypted message together with an encrypted file to the other side of a secret
    chat. The file has to be encrypted with a key of its own before it is uploaded; that key travels
    inside `data`, unseen by the server. The answer holds the date and the stored file.

    Args:
        silent: Delivers without sound for the other side.
        peer: Secret chat, with number and access hash.
        random_id: The same random 64-bit number that stands inside the encrypted message; it guards
            against doubles.
        data: Encrypted message, which describes the file and carries the key to open it.
        file: The uploaded file, or `types.InputEncryptedFile` for one sent before.

    Source:
        api/methods/messages.sendEncryptedFile.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=0, default=False)
    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    random_id: int | None = tl.random_id(default=None)
    data: bytes = tl.bytes_()
    file: TypeInputEncryptedFile = tl.boxed("InputEncryptedFile")

    ERRORS = (
        ("CHAT_ID_INVALID", 400),
        ("DATA_TOO_LONG", 400),
        ("ENCRYPTION_DECLINED", 400),
        ("FILE_EMTPY", 400),
        ("MD5_CHECKSUM_INVALID", 400),
        ("MSG_WAIT_FAILED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendEncryptedService(
    tl.Function["messages_TypeSentEncryptedMessage"],
    id=0x32D439A4,
    name="messages.sendEncryptedService",
):
    """Sends a service message to a secret chat: read notices, deletions, the self-destruct timer,
    key renewal. Users do not see it as a message, and it raises no notification.

    Args:
        peer: Secret chat, with number and access hash.
        random_id: The same random 64-bit number that stands inside the encrypted message; it guards
            against doubles.
        data: Serialized service message, encrypted with the key of the chat.

    Source:
        api/methods/messages.sendEncryptedService.md
    """

    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    random_id: int | None = tl.random_id(default=None)
    data: bytes = tl.bytes_()

    ERRORS = (
        ("CHAT_ID_INVALID", 400),
        ("DATA_INVALID", 400),
        ("ENCRYPTION_DECLINED", 400),
        ("ENCRYPTION_ID_INVALID", 400),
        ("USER_DELETED", 403),
        ("USER_IS_BLOCKED", 403),
        ("MSG_WAIT_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendInlineBotResult(
    tl.Function["TypeUpdates"], id=0xC0CF7646, name="messages.sendInlineBotResult"
):
    """Posts a result of an inline bot into a chat, in your name, marked "via @bot". The result
    comes from `messages.get_inline_bot_results` and stays valid only for its `cache_time`.

    Args:
        silent: Delivers without sound for the recipients.
        background: Marks the message as sent by a program in the background, not by the user acting
            at the moment.
        clear_draft: Empties the saved draft of this chat on all your devices along with sending.
        hide_via: Leaves out the "via @bot" mark; works only for the GIF, picture and venue bots
            named in `types.Config`.
        peer: Chat to post into.
        reply_to: Message, story or topic this answers. Leave out for a fresh message.
        random_id: Any random 64-bit number, new for every message. Repeating one is refused, which
            makes a retry safe.
        query_id: The `query_id` of the list of results.
        id: The `id` of the chosen result in that list.
        schedule_date: Unix time at which to post. Leave out to post now.
        send_as: Channel or group to appear as the author. Leave out to send as yourself.
        quick_reply_shortcut: Stores the result in this business quick reply instead of posting it.
        allow_paid_stars: The most Stars you agree to pay where the recipient charges for messages.

    Source:
        api/methods/messages.sendInlineBotResult.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=5, default=False)
    background: bool = tl.true(bit=6, default=False)
    clear_draft: bool = tl.true(bit=7, default=False)
    hide_via: bool = tl.true(bit=11, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=0, default=None)
    random_id: int | None = tl.random_id(default=None)
    query_id: int = tl.int64()
    id: str = tl.string()
    schedule_date: int | None = tl.int32(bit=10, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)
    quick_reply_shortcut: TypeInputQuickReplyShortcut | None = tl.boxed(
        "InputQuickReplyShortcut", bit=17, default=None
    )
    allow_paid_stars: int | None = tl.int64(bit=21, default=None)

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_RESTRICTED", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("INLINE_RESULT_EXPIRED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MEDIA_EMPTY", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("QUERY_ID_EMPTY", 400),
        ("QUICK_REPLIES_TOO_MUCH", 400),
        ("REPLY_MESSAGES_TOO_MUCH", 400),
        ("RESULT_ID_EMPTY", 400),
        ("RESULT_ID_INVALID", 400),
        ("SCHEDULE_DATE_TOO_LATE", 400),
        ("SCHEDULE_TOO_MUCH", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("TOPIC_DELETED", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("VOICE_MESSAGES_FORBIDDEN", 400),
        ("WEBPAGE_CURL_FAILED", 400),
        ("WEBPAGE_MEDIA_EMPTY", 400),
        ("YOU_BLOCKED_USER", 400),
        ("ALLOW_PAYMENT_REQUIRED_%d", 403),
        ("CHAT_GUEST_SEND_FORBIDDEN", 403),
        ("CHAT_SEND_AUDIOS_FORBIDDEN", 403),
        ("CHAT_SEND_GAME_FORBIDDEN", 403),
        ("CHAT_SEND_GIFS_FORBIDDEN", 403),
        ("CHAT_SEND_INLINE_FORBIDDEN", 403),
        ("CHAT_SEND_MEDIA_FORBIDDEN", 403),
        ("CHAT_SEND_PHOTOS_FORBIDDEN", 403),
        ("CHAT_SEND_PLAIN_FORBIDDEN", 403),
        ("CHAT_SEND_STICKERS_FORBIDDEN", 403),
        ("CHAT_SEND_VOICES_FORBIDDEN", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PRIVACY_PREMIUM_REQUIRED", 403),
        ("SLOWMODE_WAIT_%d", 420),
        ("RANDOM_ID_DUPLICATE", 500),
        ("SEND_MEDIA_INVALID", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendMedia(tl.Function["TypeUpdates"], id=0x0330E77F, name="messages.sendMedia"):
    """Sends one photo, file, video, voice note, place, contact, poll, invoice or the like, with an
    optional caption. A file must first be uploaded in parts with `upload.save_file_part` or be
    known from an earlier message. Albums go through `messages.send_multi_media`. The answer
    contains the finished message.

    Args:
        silent: Delivers without sound for the recipients.
        background: Marks the message as sent by a program in the background, not by the user acting
            at the moment.
        clear_draft: Empties the saved draft of this chat on all your devices along with sending.
        noforwards: Bots only: recipients cannot forward or save this message.
        update_stickersets_order: Moves the set of the sticker you send to the front of your list.
        invert_media: Shows the caption above the media instead of below.
        allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending rate,
            up to 1000 messages per second.
        peer: Where to send; `types.InputPeerSelf` puts it in your own Saved Messages.
        reply_to: Message, quote, story or topic this answers. Leave out for a fresh message.
        media: What to send: fresh uploads as `types.InputMediaUploadedPhoto` or
            `types.InputMediaUploadedDocument`, known files as `types.InputMediaDocument`.
        message: Caption in plain text, up to 1024 characters, more with Premium; empty string for
            none.
        random_id: Any random 64-bit number, new for every message. Repeating one is refused, which
            makes a retry safe.
        reply_markup: Buttons below the message or a keyboard for the user. Only bots may set it.
        entities: Formatting of pieces of the caption, counted in UTF-16 units. Leave out for plain
            text.
        schedule_date: Unix time at which to send, at most a year ahead; `0x7ffffffe` waits until
            the recipient comes online. Leave out to send now.
        schedule_repeat_period: Send the scheduled message again every so many seconds, for instance
            604800 for weekly. Needs Premium.
        send_as: Channel or group to appear as the author, one that `channels.get_send_as` offers.
            Leave out to send as yourself.
        quick_reply_shortcut: Stores the media in this business quick reply instead of sending it;
            `peer` is then yourself.
        effect: Number of an animation played on opening, found by `messages.get_available_effects`.
            Private chats only.
        allow_paid_stars: The most Stars you agree to pay where the recipient charges for messages.
            Leave out and a paid chat refuses it.
        suggested_post: Offers the media as a post to a channel, sent to its direct messages, with a
            price and a time. Leave out otherwise.

    Source:
        api/methods/messages.sendMedia.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=5, default=False)
    background: bool = tl.true(bit=6, default=False)
    clear_draft: bool = tl.true(bit=7, default=False)
    noforwards: bool = tl.true(bit=14, default=False)
    update_stickersets_order: bool = tl.true(bit=15, default=False)
    invert_media: bool = tl.true(bit=16, default=False)
    allow_paid_floodskip: bool = tl.true(bit=19, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=0, default=None)
    media: TypeInputMedia = tl.boxed("InputMedia")
    message: str = tl.string()
    random_id: int | None = tl.random_id(default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    schedule_date: int | None = tl.int32(bit=10, default=None)
    schedule_repeat_period: int | None = tl.int32(bit=24, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)
    quick_reply_shortcut: TypeInputQuickReplyShortcut | None = tl.boxed(
        "InputQuickReplyShortcut", bit=17, default=None
    )
    effect: int | None = tl.int64(bit=18, default=None)
    allow_paid_stars: int | None = tl.int64(bit=21, default=None)
    suggested_post: TypeSuggestedPost | None = tl.boxed("SuggestedPost", bit=22, default=None)

    ERRORS = (
        ("BOT_GAMES_DISABLED", 400),
        ("BOT_PAYMENTS_DISABLED", 400),
        ("BROADCAST_PUBLIC_VOTERS_FORBIDDEN", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BUSINESS_PEER_INVALID", 400),
        ("BUSINESS_PEER_USAGE_MISSING", 400),
        ("BUTTON_COPY_TEXT_INVALID", 400),
        ("BUTTON_DATA_INVALID", 400),
        ("BUTTON_POS_INVALID", 400),
        ("BUTTON_TYPE_INVALID", 400),
        ("BUTTON_URL_INVALID", 400),
        ("BUTTON_USER_PRIVACY_RESTRICTED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_FORWARDS_RESTRICTED", 400),
        ("CHAT_RESTRICTED", 400),
        ("CURRENCY_TOTAL_AMOUNT_INVALID", 400),
        ("DOCUMENT_INVALID", 400),
        ("EFFECT_CHAT_INVALID", 400),
        ("EFFECT_ID_INVALID", 400),
        ("EMOTICON_INVALID", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("EXTENDED_MEDIA_AMOUNT_INVALID", 400),
        ("EXTENDED_MEDIA_EMPTY", 400),
        ("EXTENDED_MEDIA_INVALID", 400),
        ("EXTERNAL_URL_INVALID", 400),
        ("FILE_PARTS_INVALID", 400),
        ("FILE_PART_LENGTH_INVALID", 400),
        ("FILE_REFERENCE_EMPTY", 400),
        ("FILE_REFERENCE_EXPIRED", 400),
        ("GAME_BOT_INVALID", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("INPUT_FILE_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("INVOICE_PAYLOAD_INVALID", 400),
        ("MD5_CHECKSUM_INVALID", 400),
        ("MEDIA_CAPTION_TOO_LONG", 400),
        ("MEDIA_EMPTY", 400),
        ("MEDIA_INVALID", 400),
        ("MESSAGE_EMPTY", 400),
        ("MSG_ID_INVALID", 400),
        ("PAYMENT_PROVIDER_INVALID", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_INVALID_DIMENSIONS", 400),
        ("PHOTO_SAVE_FILE_INVALID", 400),
        ("POLL_ANSWERS_INVALID", 400),
        ("POLL_ANSWER_INVALID", 400),
        ("POLL_OPTION_DUPLICATE", 400),
        ("POLL_OPTION_INVALID", 400),
        ("POLL_QUESTION_INVALID", 400),
        ("QUICK_REPLIES_BOT_NOT_ALLOWED", 400),
        ("QUICK_REPLIES_TOO_MUCH", 400),
        ("QUIZ_CORRECT_ANSWERS_EMPTY", 400),
        ("QUIZ_CORRECT_ANSWERS_TOO_MUCH", 400),
        ("QUIZ_CORRECT_ANSWER_INVALID", 400),
        ("QUIZ_MULTIPLE_INVALID", 400),
        ("REPLY_MARKUP_BUY_EMPTY", 400),
        ("REPLY_MARKUP_GAME_EMPTY", 400),
        ("REPLY_MARKUP_INVALID", 400),
        ("REPLY_MARKUP_TOO_LONG", 400),
        ("REPLY_MESSAGES_TOO_MUCH", 400),
        ("REPLY_MESSAGE_ID_INVALID", 400),
        ("REPLY_TO_MONOFORUM_PEER_INVALID", 400),
        ("SCHEDULE_BOT_NOT_ALLOWED", 400),
        ("SCHEDULE_DATE_TOO_LATE", 400),
        ("SCHEDULE_TOO_MUCH", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("STARS_INVOICE_INVALID", 400),
        ("STORY_ID_INVALID", 400),
        ("SUBSCRIPTION_EXPORT_MISSING", 400),
        ("SUGGESTED_POST_PEER_INVALID", 400),
        ("TERMS_URL_INVALID", 400),
        ("TODO_ITEMS_EMPTY", 400),
        ("TODO_ITEM_DUPLICATE", 400),
        ("TTL_MEDIA_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("USER_IS_BOT", 400),
        ("VIDEO_CONTENT_TYPE_INVALID", 400),
        ("VOICE_MESSAGES_FORBIDDEN", 400),
        ("WEBDOCUMENT_MIME_INVALID", 400),
        ("WEBPAGE_CURL_FAILED", 400),
        ("WEBPAGE_MEDIA_EMPTY", 400),
        ("WEBPAGE_NOT_FOUND", 400),
        ("WEBPAGE_URL_INVALID", 400),
        ("YOU_BLOCKED_USER", 400),
        ("ALLOW_PAYMENT_REQUIRED_%d", 403),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_GUEST_SEND_FORBIDDEN", 403),
        ("CHAT_SEND_AUDIOS_FORBIDDEN", 403),
        ("CHAT_SEND_DOCS_FORBIDDEN", 403),
        ("CHAT_SEND_GIFS_FORBIDDEN", 403),
        ("CHAT_SEND_MEDIA_FORBIDDEN", 403),
        ("CHAT_SEND_PHOTOS_FORBIDDEN", 403),
        ("CHAT_SEND_PLAIN_FORBIDDEN", 403),
        ("CHAT_SEND_POLL_FORBIDDEN", 403),
        ("CHAT_SEND_ROUNDVIDEOS_FORBIDDEN", 403),
        ("CHAT_SEND_STICKERS_FORBIDDEN", 403),
        ("CHAT_SEND_VIDEOS_FORBIDDEN", 403),
        ("CHAT_SEND_VOICES_FORBIDDEN", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
        ("PRIVACY_PREMIUM_REQUIRED", 403),
        ("USER_IS_BLOCKED", 403),
        ("ALLOW_PAYMENT_REQUIRED", 406),
        ("CHANNEL_PRIVATE", 406),
        ("PEER_ID_INVALID", 406),
        ("TOPIC_CLOSED", 406),
        ("TOPIC_DELETED", 406),
        ("SLOWMODE_WAIT_%d", 420),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class SendMessage(tl.Function["TypeUpdates"], id=0xFEF48F62, name="messages.sendMessage"):
    """Sends a text message to a user, group or channel; photos and files go through
    `messages.send_media`. The text is plain: bold, links and mentions are laid over it by
    `entities`. The answer carries the number of the new message, in a private chat sometimes only
    as `types.UpdateShortSentMessage`. A bot can write only to people who started it.

    Args:
        no_webpage: Sends links without the preview card that is otherwise made from the first one.
        silent: Delivers without sound for the recipients.
        background: Marks the message as sent by a program in the background, not by the user acting
            at the moment.
        clear_draft: Empties the saved draft of this chat on all your devices along with sending.
        noforwards: Bots only: recipients cannot forward or save this message.
        update_stickersets_order: Moves the sticker or emoji sets used here to the front of your
            list.
        invert_media: Puts the link preview above the text instead of below it.
        allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending rate,
            up to 1000 messages per second.
        peer: Where to send; `types.InputPeerSelf` writes to your own Saved Messages.
        reply_to: Message, quote, story or topic this answers. Leave out for a fresh message.
        message: The text, without markup, up to 4096 characters; must not be empty unless
            `rich_message` is given.
        random_id: Any random 64-bit number, new for every message. Repeating one is refused, which
            makes a retry safe.
        reply_markup: Buttons below the message or a keyboard for the user. Only bots may set it.
        entities: Formatting of pieces of the text, with offset and length counted in UTF-16 units.
            Leave out for plain text.
        schedule_date: Unix time at which to send, at most a year ahead; `0x7ffffffe` waits until
            the recipient comes online. Leave out to send now.
        schedule_repeat_period: Send the scheduled message again every so many seconds, for instance
            86400 for daily. Needs Premium.
        send_as: Channel or group to appear as the author, one that `channels.get_send_as` offers.
            Leave out to send as yourself.
        quick_reply_shortcut: Stores the text in this business quick reply instead of sending it;
            `peer` is then yourself.
        effect: Number of an animation played on opening, found by `messages.get_available_effects`.
            Private chats only.
        allow_paid_stars: The most Stars you agree to pay where the recipient charges for messages.
            Leave out and a paid chat refuses the message.
        suggested_post: Offers the text as a post to a channel, sent to its direct messages, with a
            price and a time. Leave out otherwise.
        rich_message: Longer article-like body with headings, lists and media blocks, used instead
            of `message` and `entities`.

    Source:
        api/methods/messages.sendMessage.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=1, default=False)
    silent: bool = tl.true(bit=5, default=False)
    background: bool = tl.true(bit=6, default=False)
    clear_draft: bool = tl.true(bit=7, default=False)
    noforwards: bool = tl.true(bit=14, default=False)
    update_stickersets_order: bool = tl.true(bit=15, default=False)
    invert_media: bool = tl.true(bit=16, default=False)
    allow_paid_floodskip: bool = tl.true(bit=19, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=0, default=None)
    message: str = tl.string()
    random_id: int | None = tl.random_id(default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=2, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    schedule_date: int | None = tl.int32(bit=10, default=None)
    schedule_repeat_period: int | None = tl.int32(bit=24, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)
    quick_reply_shortcut: TypeInputQuickReplyShortcut | None = tl.boxed(
        "InputQuickReplyShortcut", bit=17, default=None
    )
    effect: int | None = tl.int64(bit=18, default=None)
    allow_paid_stars: int | None = tl.int64(bit=21, default=None)
    suggested_post: TypeSuggestedPost | None = tl.boxed("SuggestedPost", bit=22, default=None)
    rich_message: TypeInputRichMessage | None = tl.boxed("InputRichMessage", bit=23, default=None)

    ERRORS = (
        ("ADMIN_RIGHTS_EMPTY", 400),
        ("BALANCE_TOO_LOW", 400),
        ("BOT_DOMAIN_INVALID", 400),
        ("BOT_INVALID", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BUSINESS_PEER_INVALID", 400),
        ("BUSINESS_PEER_USAGE_MISSING", 400),
        ("BUTTON_COPY_TEXT_INVALID", 400),
        ("BUTTON_DATA_INVALID", 400),
        ("BUTTON_ID_INVALID", 400),
        ("BUTTON_TYPE_INVALID", 400),
        ("BUTTON_URL_INVALID", 400),
        ("BUTTON_USER_INVALID", 400),
        ("BUTTON_USER_PRIVACY_RESTRICTED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHAT_FORWARDS_RESTRICTED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_RESTRICTED", 400),
        ("DOCUMENT_INVALID", 400),
        ("EFFECT_CHAT_INVALID", 400),
        ("ENCRYPTION_DECLINED", 400),
        ("ENTITIES_TOO_LONG", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("ENTITY_MENTION_USER_INVALID", 400),
        ("FROM_MESSAGE_BOT_DISABLED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MESSAGE_EMPTY", 400),
        ("MESSAGE_TOO_LONG", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_TYPES_INVALID", 400),
        ("PINNED_DIALOGS_TOO_MUCH", 400),
        ("POLL_OPTION_INVALID", 400),
        ("QUICK_REPLIES_BOT_NOT_ALLOWED", 400),
        ("QUICK_REPLIES_TOO_MUCH", 400),
        ("QUOTE_TEXT_INVALID", 400),
        ("REPLY_MARKUP_INVALID", 400),
        ("REPLY_MARKUP_TOO_LONG", 400),
        ("REPLY_MESSAGES_TOO_MUCH", 400),
        ("REPLY_MESSAGE_ID_INVALID", 400),
        ("REPLY_TO_INVALID", 400),
        ("REPLY_TO_MONOFORUM_PEER_INVALID", 400),
        ("REPLY_TO_USER_INVALID", 400),
        ("SCHEDULE_BOT_NOT_ALLOWED", 400),
        ("SCHEDULE_DATE_TOO_LATE", 400),
        ("SCHEDULE_STATUS_PRIVATE", 400),
        ("SCHEDULE_TOO_MUCH", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("STORIES_NEVER_CREATED", 400),
        ("STORY_ID_INVALID", 400),
        ("SUGGESTED_POST_AMOUNT_INVALID", 400),
        ("SUGGESTED_POST_PEER_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("USER_IS_BOT", 400),
        ("WC_CONVERT_URL_INVALID", 400),
        ("YOU_BLOCKED_USER", 400),
        ("ALLOW_PAYMENT_REQUIRED_%d", 403),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_GUEST_SEND_FORBIDDEN", 403),
        ("CHAT_SEND_PLAIN_FORBIDDEN", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
        ("USER_IS_BLOCKED", 403),
        ("PEER_ID_INVALID", 404),
        ("ALLOW_PAYMENT_REQUIRED", 406),
        ("CHANNEL_PRIVATE", 406),
        ("PAYMENT_UNSUPPORTED", 406),
        ("PRIVACY_PREMIUM_REQUIRED", 406),
        ("TOPIC_CLOSED", 406),
        ("TOPIC_DELETED", 406),
        ("SLOWMODE_WAIT_%d", 420),
        ("MSG_WAIT_FAILED", 500),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class SendMultiMedia(tl.Function["TypeUpdates"], id=0x1BF89D74, name="messages.sendMultiMedia"):
    """Sends 2 to 10 photos, videos, files or songs as one album. Every file must be on the server
    already: pass fresh uploads through `messages.upload_media` first. Photos and videos may be
    mixed, while files and music form albums of their own kind. Each item becomes a message, tied
    together by a common `grouped_id`.

    Args:
        silent: Delivers without sound for the recipients.
        background: Marks the album as sent by a program in the background, not by the user acting
            at the moment.
        clear_draft: Empties the saved draft of this chat on all your devices along with sending.
        noforwards: Bots only: recipients cannot forward or save the album.
        update_stickersets_order: Moves sticker and emoji sets used in the captions to the front of
            your list.
        invert_media: Shows the caption above the media instead of below.
        allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending rate,
            up to 1000 messages per second.
        peer: Where to send the album.
        reply_to: Message, story or topic this answers. Leave out for a fresh post.
        multi_media: The items in order, each with a `random_id` of its own; give only one of them a
            caption to have it shown for the whole album.
        schedule_date: Unix time at which to send; `0x7ffffffe` waits until the recipient comes
            online. Leave out to send now.
        send_as: Channel or group to appear as the author. Leave out to send as yourself.
        quick_reply_shortcut: Stores the album in this business quick reply instead of sending it.
        effect: Number of an animation played on opening, found by `messages.get_available_effects`.
            Private chats only.
        allow_paid_stars: The most Stars you agree to pay for the whole album where the recipient
            charges per message.

    Source:
        api/methods/messages.sendMultiMedia.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=5, default=False)
    background: bool = tl.true(bit=6, default=False)
    clear_draft: bool = tl.true(bit=7, default=False)
    noforwards: bool = tl.true(bit=14, default=False)
    update_stickersets_order: bool = tl.true(bit=15, default=False)
    invert_media: bool = tl.true(bit=16, default=False)
    allow_paid_floodskip: bool = tl.true(bit=19, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=0, default=None)
    multi_media: list[TypeInputSingleMedia] = tl.vector(tl.boxed("InputSingleMedia"))
    schedule_date: int | None = tl.int32(bit=10, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=13, default=None)
    quick_reply_shortcut: TypeInputQuickReplyShortcut | None = tl.boxed(
        "InputQuickReplyShortcut", bit=17, default=None
    )
    effect: int | None = tl.int64(bit=18, default=None)
    allow_paid_stars: int | None = tl.int64(bit=21, default=None)

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BUSINESS_PEER_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_FORWARDS_RESTRICTED", 400),
        ("EFFECT_ID_INVALID", 400),
        ("ENTITY_BOUNDS_INVALID", 400),
        ("FILE_REFERENCE_%d_EMPTY", 400),
        ("FILE_REFERENCE_%d_EXPIRED", 400),
        ("FILE_REFERENCE_%d_INVALID", 400),
        ("MEDIA_CAPTION_TOO_LONG", 400),
        ("MEDIA_EMPTY", 400),
        ("MEDIA_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("MULTI_MEDIA_TOO_LONG", 400),
        ("QUICK_REPLIES_BOT_NOT_ALLOWED", 400),
        ("QUICK_REPLIES_TOO_MUCH", 400),
        ("RANDOM_ID_EMPTY", 400),
        ("REPLY_MESSAGES_TOO_MUCH", 400),
        ("REPLY_TO_INVALID", 400),
        ("SCHEDULE_DATE_TOO_LATE", 400),
        ("SCHEDULE_TOO_MUCH", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("TOPIC_CLOSED", 400),
        ("TOPIC_DELETED", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("ALLOW_PAYMENT_REQUIRED_%d", 403),
        ("CHAT_SEND_MEDIA_FORBIDDEN", 403),
        ("CHAT_SEND_PHOTOS_FORBIDDEN", 403),
        ("CHAT_SEND_VIDEOS_FORBIDDEN", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PEER_ID_INVALID", 406),
        ("SLOWMODE_WAIT_%d", 420),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class SendPaidReaction(tl.Function["TypeUpdates"], id=0x58BBCB50, name="messages.sendPaidReaction"):
    """Puts paid star reactions on a channel post: the stars leave your balance and go to the
    channel. Further calls add to your earlier stars on that post. The channel must have paid
    reactions enabled; clients collect taps for a few seconds and send them in one call.

    Args:
        peer: Channel with the post.
        msg_id: Number of the post.
        count: How many stars to spend now, within the limit `stars_paid_reaction_amount_max` of the
            app config.
        random_id: 64-bit number that must be new each time: the current Unix time in the upper 32
            bits, random bits in the lower ones. An old time gives `RANDOM_ID_EXPIRED`.
        private: Under whose name you appear among the top senders; omit to keep your usual choice.

    Source:
        api/methods/messages.sendPaidReaction.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    count: int = tl.int32()
    random_id: int | None = tl.random_id(default=None)
    private: TypePaidReactionPrivacy | None = tl.boxed("PaidReactionPrivacy", bit=0, default=None)

    ERRORS = (
        ("BALANCE_TOO_LOW", 400),
        ("CHANNEL_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("RANDOM_ID_EMPTY", 400),
        ("RANDOM_ID_EXPIRED", 400),
        ("REACTIONS_COUNT_INVALID", 400),
        ("SEND_AS_PEER_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendQuickReplyMessages(
    tl.Function["TypeUpdates"], id=0x6C750DE1, name="messages.sendQuickReplyMessages"
):
    """Sends the messages of a quick reply into a private chat, as if you had typed them now.
    Requires Premium. The new messages come back in the answer.

    Args:
        peer: The person who gets the messages.
        shortcut_id: Quick reply to send from.
        id: Numbers of the messages to send, as listed by `messages.get_quick_reply_messages`.
        random_id: One random number per entry of `id`, to keep a repeated call from sending twice.

    Source:
        api/methods/messages.sendQuickReplyMessages.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    shortcut_id: int = tl.int32()
    id: list[int] = tl.vector(tl.int32())
    random_id: list[int] = tl.vector(tl.int64())

    ERRORS = (("PEER_ID_INVALID", 400), ("PREMIUM_ACCOUNT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class SendReaction(tl.Function["TypeUpdates"], id=0xD30D78D4, name="messages.sendReaction"):
    """Sets your reactions on a message, and replaces those you had set before. Without Premium you
    can hold one reaction per message, with Premium up to three; the chat must allow the emoji. In
    Saved Messages a reaction serves as a tag. For star reactions call
    `messages.send_paid_reaction`.

    Args:
        big: Plays the large animation for the others who look at the message.
        add_to_recent: Puts the emoji at the top of your recently used reactions.
        peer: Chat that contains the message.
        msg_id: Number of the message you react to.
        reaction: All reactions you want to have on the message from now on; leave out or empty to
            withdraw them.

    Source:
        api/methods/messages.sendReaction.md
    """

    flags = tl.flags()
    big: bool = tl.true(bit=1, default=False)
    add_to_recent: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    reaction: list[TypeReaction] | None = tl.vector(tl.boxed("Reaction"), bit=0, default=None)

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CUSTOM_REACTIONS_TOO_MANY", 400),
        ("DOCUMENT_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MESSAGE_NOT_MODIFIED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("REACTIONS_TOO_MANY", 400),
        ("REACTION_EMPTY", 400),
        ("REACTION_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("ANONYMOUS_REACTIONS_DISABLED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class SendScheduledMessages(
    tl.Function["TypeUpdates"], id=0xBD38850A, name="messages.sendScheduledMessages"
):
    """Sends waiting messages at once instead of at their time. They get new numbers in the chat.

    Args:
        peer: Chat the messages are meant for.
        id: Their numbers in the scheduled list.

    Source:
        api/methods/messages.sendScheduledMessages.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("PEER_ID_INVALID", 400), ("RANDOM_ID_DUPLICATE", 500))
    ACCESS = {"users": True, "bots": False, "business": False}


class SendScreenshotNotification(
    tl.Function["TypeUpdates"], id=0xA1405817, name="messages.sendScreenshotNotification"
):
    """Tells the other side of a private chat that a screenshot was taken, by a service message in
    the chat. Apps send it for self-destructing media and similar secrets.

    Args:
        peer: Private chat in which the screenshot was taken.
        reply_to: The message that was captured.
        random_id: Fresh random 64-bit number, so that a retry does not notify twice.

    Source:
        api/methods/messages.sendScreenshotNotification.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    reply_to: TypeInputReplyTo = tl.boxed("InputReplyTo")
    random_id: int | None = tl.random_id(default=None)

    ERRORS = (
        ("INPUT_USER_DEACTIVATED", 400),
        ("PEER_ID_INVALID", 400),
        ("REPLY_MESSAGE_ID_INVALID", 400),
        ("STORY_ID_INVALID", 400),
        ("YOU_BLOCKED_USER", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendVote(tl.Function["TypeUpdates"], id=0x10EA6184, name="messages.sendVote"):
    """Votes in a poll, changes the vote or takes it back. In a public poll others see who voted for
    what. Quizzes, and polls that forbid it, do not let you vote twice: REVOTE_NOT_ALLOWED.

    Args:
        peer: Chat with the poll.
        msg_id: Number of the message with the poll.
        options: The `option` bytes of the chosen `types.PollAnswer`, several where the poll allows;
            an empty list takes the vote back.

    Source:
        api/methods/messages.sendVote.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    options: list[bytes] = tl.vector(tl.bytes_())

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MESSAGE_POLL_CLOSED", 400),
        ("MSG_ID_INVALID", 400),
        ("OPTIONS_TOO_MUCH", 400),
        ("OPTION_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("REVOTE_NOT_ALLOWED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendWebViewData(tl.Function["TypeUpdates"], id=0xDC0242C8, name="messages.sendWebViewData"):
    """Passes text from a mini app back to its bot. Only for apps opened from a
    `types.KeyboardButtonSimpleWebView`; a service message in the chat with the bot records it and
    the bot receives the data.

    Args:
        bot: Bot to which the data goes.
        random_id: Random number of your choice, fresh for each send; the server uses it to drop
            duplicates.
        button_text: Caption of the keyboard button with which the app was opened.
        data: Text that the page handed to `Telegram.WebApp.sendData`, up to 4096 bytes.

    Source:
        api/methods/messages.sendWebViewData.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    random_id: int | None = tl.random_id(default=None)
    button_text: str = tl.string()
    data: str = tl.string()

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendWebViewResultMessage(
    tl.Function["TypeWebViewMessageSent"], id=0x0A4314F5, name="messages.sendWebViewResultMessage"
):
    """Lets a bot post a message in the user's name as the outcome of a mini app session. For bots
    only, and only while the session opened by `messages.request_web_view` lasts. The answer may
    contain an ID with which the bot can edit the message later.

    Args:
        bot_query_id: Value `query_id` that the page received in its init data and passed to the
            bot's server.
        result: The message to send, in the form of an inline result.

    Source:
        api/methods/messages.sendWebViewResultMessage.md
    """

    bot_query_id: str = tl.string()
    result: TypeInputBotInlineResult = tl.boxed("InputBotInlineResult")

    ERRORS = (("QUERY_ID_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotCallbackAnswer(
    tl.Function["bool"], id=0xD58F130A, name="messages.setBotCallbackAnswer"
):
    """Answers a press on a button of the bot, announced by `types.UpdateBotCallbackQuery`. Call it
    even with nothing to say, because until then the user's button shows a spinner.

    Args:
        alert: Shows the text in a dialog with "OK" instead of a brief notice.
        query_id: Number of the press, from the update.
        message: Notice for the user, up to 200 characters. Leave out for none.
        url: Link to open: the game's page, or a `t.me` link to the bot itself. Leave out for none.
        cache_time: Seconds the user's app may reuse this answer for the same button; 0 for none.

    Source:
        api/methods/messages.setBotCallbackAnswer.md
    """

    flags = tl.flags()
    alert: bool = tl.true(bit=1, default=False)
    query_id: int = tl.int64()
    message: str | None = tl.string(bit=0, default=None)
    url: str | None = tl.string(bit=2, default=None)
    cache_time: int = tl.int32()

    ERRORS = (
        ("MESSAGE_TOO_LONG", 400),
        ("QUERY_ID_INVALID", 400),
        ("URL_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotGuestChatResult(
    tl.Function["TypeInputBotInlineMessageID"], id=0xB8F106E3, name="messages.setBotGuestChatResult"
):
    """Answers a user who mentioned the bot in a chat where it is no member (guest mode). For bots
    only, after an `types.UpdateBotGuestChatQuery`. The one message is posted in that chat by the
    bot, and you get an ID with which `messages.edit_inline_bot_message` can edit it.

    Args:
        query_id: The `query_id` of the update.
        result: What to post, in the form of an inline result.

    Source:
        api/methods/messages.setBotGuestChatResult.md
    """

    query_id: int = tl.int64()
    result: TypeInputBotInlineResult = tl.boxed("InputBotInlineResult")


class SetBotPrecheckoutResults(
    tl.Function["bool"], id=0x09C2DD95, name="messages.setBotPrecheckoutResults"
):
    """Confirms or refuses a payment in the last moment before the money moves. The bot gets
    `types.UpdateBotPrecheckoutQuery` and has 10 seconds; silence cancels the payment.

    Args:
        success: The order is fine, go ahead. Leave it out to refuse, and give `error`.
        query_id: Number of the question, from the update.
        error: Reason for the refusal, shown to the buyer; must not be empty when refusing.

    Source:
        api/methods/messages.setBotPrecheckoutResults.md
    """

    flags = tl.flags()
    success: bool = tl.true(bit=1, default=False)
    query_id: int = tl.int64()
    error: str | None = tl.string(bit=0, default=None)

    ERRORS = (("ERROR_TEXT_EMPTY", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotShippingResults(
    tl.Function["bool"], id=0xE5F672FA, name="messages.setBotShippingResults"
):
    """Answers the question of the payment system what shipping costs, sent to a bot as
    `types.UpdateBotShippingQuery` when its invoice has flexible prices. Pass either the options or
    an error, not both.

    Args:
        query_id: Number of the question, from the update.
        error: Why the goods cannot go to that address, in words the buyer understands. Leave out if
            you can deliver.
        shipping_options: Ways of delivery with their prices, of which the buyer picks one. Leave
            out when giving `error`.

    Source:
        api/methods/messages.setBotShippingResults.md
    """

    flags = tl.flags()
    query_id: int = tl.int64()
    error: str | None = tl.string(bit=0, default=None)
    shipping_options: list[TypeShippingOption] | None = tl.vector(
        tl.boxed("ShippingOption"), bit=1, default=None
    )

    ERRORS = (("QUERY_ID_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetChatAvailableReactions(
    tl.Function["TypeUpdates"], id=0x864B2581, name="messages.setChatAvailableReactions"
):
    """Decides which reactions members may use in a group or channel. Needs the admin right to
    change the chat's info. Reactions that already exist stay.

    Args:
        peer: Group or channel to configure.
        available_reactions: All, a chosen few, or none; see `types.TypeChatReactions`.
        reactions_limit: How many different reactions one message can collect; the present limit
            stays if omitted.
        paid_enabled: Channels: whether readers may send paid star reactions; omit to keep the
            present setting.

    Source:
        api/methods/messages.setChatAvailableReactions.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    available_reactions: TypeChatReactions = tl.boxed("ChatReactions")
    reactions_limit: int | None = tl.int32(bit=0, default=None)
    paid_enabled: bool | None = tl.boolean(bit=1, default=None)

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("DOCUMENT_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("REACTION_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SetChatTheme(tl.Function["TypeUpdates"], id=0x081202C9, name="messages.setChatTheme"):
    """Gives a private chat a color theme that both people see; a service message tells the other
    person. Pick an emoji theme from `account.get_chat_themes` or one that belongs to a collectible
    gift.

    Args:
        peer: The person in whose chat the look changes.
        theme: Theme to apply; `types.InputChatThemeEmpty` goes back to the default look.

    Source:
        api/methods/messages.setChatTheme.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    theme: TypeInputChatTheme = tl.boxed("InputChatTheme")

    ERRORS = (("EMOJI_INVALID", 400), ("EMOJI_NOT_MODIFIED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SetChatWallPaper(tl.Function["TypeUpdates"], id=0x8FFACAE1, name="messages.setChatWallPaper"):
    """Changes the background of a private chat, or of a channel or supergroup with enough boosts.
    In a private chat the other person gets a service message and may adopt your background with one
    call that names this message in `id`. Call without `wallpaper` and `id` to go back to the
    default.

    Args:
        for_both: Private chats: puts the background on the other person's side too; needs Premium.
        revert: Private chats: undoes a background that the other person had set for both of you.
        peer: Chat whose background changes.
        wallpaper: The background, e.g. from `account.get_wall_papers` or
            `account.upload_wall_paper`. Leave out to remove the present one.
        settings: Colors, blur, motion and intensity to apply; omit for those of the wallpaper.
        id: Number of a service message `types.MessageActionSetChatWallPaper` whose background you
            take over; omit when giving `wallpaper`.

    Source:
        api/methods/messages.setChatWallPaper.md
    """

    flags = tl.flags()
    for_both: bool = tl.true(bit=3, default=False)
    revert: bool = tl.true(bit=4, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    wallpaper: TypeInputWallPaper | None = tl.boxed("InputWallPaper", bit=0, default=None)
    settings: TypeWallPaperSettings | None = tl.boxed("WallPaperSettings", bit=2, default=None)
    id: int | None = tl.int32(bit=1, default=None)

    ERRORS = (("PEER_ID_INVALID", 400), ("WALLPAPER_INVALID", 400), ("WALLPAPER_NOT_FOUND", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SetDefaultHistoryTTL(
    tl.Function["bool"], id=0x9EB51445, name="messages.setDefaultHistoryTTL"
):
    """Sets how long messages live in private chats and groups that you start in future. Existing
    chats keep their setting; for those use `messages.set_history_ttl`.

    Args:
        period: Seconds until a message is deleted on both sides, in whole days; 0 keeps messages
            forever.

    Source:
        api/methods/messages.setDefaultHistoryTTL.md
    """

    period: int = tl.int32()

    ERRORS = (("TTL_PERIOD_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetDefaultReaction(tl.Function["bool"], id=0x4F47A016, name="messages.setDefaultReaction"):
    """Chooses the emoji that a double tap on a message sends. The choice is stored for the account
    and shows up as `reactions_default` in `help.get_config`. Custom emoji require Premium.

    Args:
        reaction: Reaction to use for quick reacting.

    Source:
        api/methods/messages.setDefaultReaction.md
    """

    reaction: TypeReaction = tl.boxed("Reaction")

    ERRORS = (("REACTION_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetEncryptedTyping(tl.Function["bool"], id=0x791451ED, name="messages.setEncryptedTyping"):
    """Shows or hides "typing" in a secret chat. As elsewhere the notice expires after about six
    seconds unless it is sent again.

    Args:
        peer: Secret chat, with number and access hash.
        typing: True while the user types, False once typing stops.

    Source:
        api/methods/messages.setEncryptedTyping.md
    """

    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    typing: bool = tl.boolean()

    ERRORS = (("CHAT_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetGameScore(tl.Function["TypeUpdates"], id=0x8EF8ECC0, name="messages.setGameScore"):
    """Records the score a user reached in a game that the bot sent as an ordinary message. Only the
    bot may call it. If the score is not higher than before, it is refused with
    BOT_SCORE_NOT_MODIFIED unless forced.

    Args:
        edit_message: Updates the message with the current high-score list.
        force: Accepts a lower score too, to correct mistakes or cheating.
        peer: Chat with the game message.
        id: Number of the game message.
        user_id: User whose score is set, as in the button press of the game.
        score: The new score, not negative.

    Source:
        api/methods/messages.setGameScore.md
    """

    flags = tl.flags()
    edit_message: bool = tl.true(bit=0, default=False)
    force: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    user_id: TypeInputUser = tl.boxed("InputUser")
    score: int = tl.int32()

    ERRORS = (
        ("BOT_SCORE_NOT_MODIFIED", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("SCORE_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SetHistoryTTL(tl.Function["TypeUpdates"], id=0xB80E5FE4, name="messages.setHistoryTTL"):
    """Makes new messages of a chat disappear automatically after a given time, or stops that. It
    works for both sides of a private chat and for all members of a group; a service message
    announces it. Older messages keep their own lifetime. In groups and channels you need the admin
    right to change the chat's info.

    Args:
        peer: Private chat, group or channel to configure.
        period: Lifetime of new messages in seconds, a whole number of days up to a year (86400 is
            one day); 0 turns deletion off.

    Source:
        api/methods/messages.setHistoryTTL.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    period: int = tl.int32()

    ERRORS = (("CHAT_NOT_MODIFIED", 400), ("PEER_ID_INVALID", 400), ("TTL_PERIOD_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SetInlineBotResults(tl.Function["bool"], id=0xBB12A419, name="messages.setInlineBotResults"):
    """Answers an inline query a bot got in an `types.UpdateBotInlineQuery`. The user sees the
    results above the text field. Only the bot may call it, within some seconds, or the query
    expires.

    Args:
        gallery: Shows results as a grid of pictures instead of a list.
        private: Caches the answer only for this user, not for everyone who types the same.
        query_id: Number of the query, from the update.
        results: What to offer, up to 50, each with an `id` of your own of at most 64 bytes.
        cache_time: Seconds the server may reuse this answer without asking the bot again; 0 for
            never.
        next_offset: Text the bot gets back when the user scrolls on, up to 64 bytes. Leave out if
            there is no more.
        switch_pm: Button above the results that leads into the private chat with the bot. Leave out
            for none.
        switch_webview: Button above the results that opens a Mini App of the bot. Leave out for
            none.

    Source:
        api/methods/messages.setInlineBotResults.md
    """

    flags = tl.flags()
    gallery: bool = tl.true(bit=0, default=False)
    private: bool = tl.true(bit=1, default=False)
    query_id: int = tl.int64()
    results: list[TypeInputBotInlineResult] = tl.vector(tl.boxed("InputBotInlineResult"))
    cache_time: int = tl.int32()
    next_offset: str | None = tl.string(bit=2, default=None)
    switch_pm: TypeInlineBotSwitchPM | None = tl.boxed("InlineBotSwitchPM", bit=3, default=None)
    switch_webview: TypeInlineBotWebView | None = tl.boxed("InlineBotWebView", bit=4, default=None)

    ERRORS = (
        ("ARTICLE_TITLE_EMPTY", 400),
        ("AUDIO_CONTENT_URL_EMPTY", 400),
        ("AUDIO_TITLE_EMPTY", 400),
        ("BUTTON_DATA_INVALID", 400),
        ("BUTTON_TYPE_INVALID", 400),
        ("BUTTON_URL_INVALID", 400),
        ("DOCUMENT_INVALID", 400),
        ("FILE_CONTENT_TYPE_INVALID", 400),
        ("FILE_TITLE_EMPTY", 400),
        ("GIF_CONTENT_TYPE_INVALID", 400),
        ("MEDIA_CAPTION_TOO_LONG", 400),
        ("MESSAGE_EMPTY", 400),
        ("MESSAGE_TOO_LONG", 400),
        ("NEXT_OFFSET_INVALID", 400),
        ("PEER_TYPES_INVALID", 400),
        ("PHOTO_CONTENT_TYPE_INVALID", 400),
        ("PHOTO_CONTENT_URL_EMPTY", 400),
        ("PHOTO_INVALID", 400),
        ("PHOTO_THUMB_URL_EMPTY", 400),
        ("QUERY_ID_INVALID", 400),
        ("REPLY_MARKUP_INVALID", 400),
        ("RESULTS_TOO_MUCH", 400),
        ("RESULT_ID_DUPLICATE", 400),
        ("RESULT_ID_INVALID", 400),
        ("RESULT_TYPE_INVALID", 400),
        ("SEND_MESSAGE_MEDIA_INVALID", 400),
        ("SEND_MESSAGE_TYPE_INVALID", 400),
        ("START_PARAM_EMPTY", 400),
        ("START_PARAM_INVALID", 400),
        ("STICKER_DOCUMENT_INVALID", 400),
        ("SWITCH_PM_TEXT_EMPTY", 400),
        ("SWITCH_WEBVIEW_URL_INVALID", 400),
        ("URL_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
        ("VIDEO_CONTENT_TYPE_INVALID", 400),
        ("VIDEO_TITLE_EMPTY", 400),
        ("WEBDOCUMENT_INVALID", 400),
        ("WEBDOCUMENT_MIME_INVALID", 400),
        ("WEBDOCUMENT_SIZE_TOO_BIG", 400),
        ("WEBDOCUMENT_URL_EMPTY", 400),
        ("WEBDOCUMENT_URL_INVALID", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SetInlineGameScore(tl.Function["bool"], id=0x15AD9F64, name="messages.setInlineGameScore"):
    """Records a score in a game that was posted through the bot's inline mode. Works like
    `messages.set_game_score`, except that the message is named by its inline identifier. Call it on
    the data center given by `dc_id`.

    Args:
        edit_message: Updates the message with the current high-score list.
        force: Accepts a lower score too.
        id: Inline message, from the update of the button press.
        user_id: User whose score is set, as in the button press of the game.
        score: The new score, not negative.

    Source:
        api/methods/messages.setInlineGameScore.md
    """

    flags = tl.flags()
    edit_message: bool = tl.true(bit=0, default=False)
    force: bool = tl.true(bit=1, default=False)
    id: TypeInputBotInlineMessageID = tl.boxed("InputBotInlineMessageID")
    user_id: TypeInputUser = tl.boxed("InputUser")
    score: int = tl.int32()

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetTyping(tl.Function["bool"], id=0x58943EE2, name="messages.setTyping"):
    """Shows the other participants that you are typing, recording or uploading. The notice fades by
    itself after about six seconds, so repeat the call every five seconds while the work goes on;
    sending a message ends it at once.

    Args:
        peer: Chat in which the notice appears.
        top_msg_id: Forum topic or thread you are writing in, named by its first message. Leave out
            outside threads.
        action: What you are doing, for instance `types.SendMessageTypingAction`;
            `types.SendMessageCancelAction` stops the notice.

    Source:
        api/methods/messages.setTyping.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    action: TypeSendMessageAction = tl.boxed("SendMessageAction")

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BUSINESS_PEER_INVALID", 400),
        ("BUSINESS_PEER_USAGE_MISSING", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MESSAGE_TOO_LONG", 400),
        ("MSG_ID_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("USER_IS_BOT", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("GROUPCALL_FORBIDDEN", 403),
        ("USER_IS_BLOCKED", 403),
        ("CHANNEL_PRIVATE", 406),
        ("PEER_ID_INVALID", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class StartBot(tl.Function["TypeUpdates"], id=0xE6DF7378, name="messages.startBot"):
    """Presses "Start" of a bot with a deep-link parameter: the bot receives `/start` followed by
    it. Given a group as `peer`, the bot is added to the group first. To start a bot without a
    parameter, send it `/start` as an ordinary message.

    Args:
        bot: The bot to start.
        peer: Its private chat for `?start=` links, or the group for `?startgroup=` links.
        random_id: Random 64-bit number, fresh for each start.
        start_param: Text from the link, up to 64 letters, digits, underscores and hyphens.

    Source:
        api/methods/messages.startBot.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    peer: TypeInputPeer = tl.boxed("InputPeer")
    random_id: int | None = tl.random_id(default=None)
    start_param: str = tl.string()

    ERRORS = (
        ("BOT_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("START_PARAM_EMPTY", 400),
        ("START_PARAM_INVALID", 400),
        ("START_PARAM_TOO_LONG", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class StartHistoryImport(tl.Function["bool"], id=0xB43DF344, name="messages.startHistoryImport"):
    """Finishes a chat import: the server begins to write the old messages into the chat. Call it
    after every attachment went up with `messages.upload_imported_media`. The import runs on in the
    background and everybody in the chat sees the imported messages.

    Args:
        peer: Chat into which the history goes; repeat the one given to the init call.
        import_id: Number of the prepared import, from `messages.init_history_import`.

    Source:
        api/methods/messages.startHistoryImport.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    import_id: int = tl.int64()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("IMPORT_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SummarizeText(
    tl.Function["TypeTextWithEntities"], id=0xABBBD346, name="messages.summarizeText"
):
    """Has an AI write a short summary of a long message and returns it as formatted text. Messages
    for which it makes sense have `summary_from_language` set. The chat itself doesn't change.

    Args:
        peer: Chat of the message.
        id: Number of the message to sum up.
        to_lang: Language code for the summary, like `es`; omit for the message's own language.
        tone: Style in which to phrase the summary, by name; omit for a neutral one.

    Source:
        api/methods/messages.summarizeText.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    to_lang: str | None = tl.string(bit=0, default=None)
    tone: str | None = tl.string(bit=2, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleBotInAttachMenu(
    tl.Function["bool"], id=0x69F59D69, name="messages.toggleBotInAttachMenu"
):
    """Installs a bot's mini app in your attachment or side menu, or takes it out. It changes
    nothing for other people.

    Args:
        write_allowed: Permits the bot to write to you from now on; ask the user first if the entry
            has `request_write_access`.
        bot: The bot to add or remove, see `messages.get_attach_menu_bot`.
        enabled: True installs, false uninstalls.

    Source:
        api/methods/messages.toggleBotInAttachMenu.md
    """

    flags = tl.flags()
    write_allowed: bool = tl.true(bit=0, default=False)
    bot: TypeInputUser = tl.boxed("InputUser")
    enabled: bool = tl.boolean()

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleDialogFilterTags(
    tl.Function["bool"], id=0xFD2DDA49, name="messages.toggleDialogFilterTags"
):
    """Switches on or off the colored tags that show in the chat list to which folders a chat
    belongs. Requires Premium.

    Args:
        enabled: True shows the tags, false hides them.

    Source:
        api/methods/messages.toggleDialogFilterTags.md
    """

    enabled: bool = tl.boolean()

    ERRORS = (("PREMIUM_ACCOUNT_REQUIRED", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleDialogPin(tl.Function["bool"], id=0xA731E257, name="messages.toggleDialogPin"):
    """Pins a chat to the top of the chat list, or unpins it. The main list takes 5 pinned chats,
    with Premium 10; one more gives PINNED_DIALOGS_TOO_MUCH. Other people do not notice.

    Args:
        pinned: Pins the chat; leave it out to unpin.
        peer: The chat, wrapped in `types.InputDialogPeer`.

    Source:
        api/methods/messages.toggleDialogPin.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    peer: TypeInputDialogPeer = tl.boxed("InputDialogPeer")

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("PEER_HISTORY_EMPTY", 400),
        ("PEER_ID_INVALID", 400),
        ("PINNED_DIALOGS_TOO_MUCH", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleNoForwards(tl.Function["TypeUpdates"], id=0xB2081A35, name="messages.toggleNoForwards"):
    """Switches content protection on or off: while it is on, messages of the chat can't be
    forwarded, copied or saved, and apps block screenshots. In groups and channels only the owner
    may do it. In a private chat, switching protection off may need the other person's consent, who
    then gets a request as a service message.

    Args:
        peer: Group, channel or private chat to protect.
        enabled: True protects the content, false allows forwarding again.
        request_msg_id: Private chats only: number of the service message
            `types.MessageActionNoForwardsRequest` that you accept or refuse with this call.

    Source:
        api/methods/messages.toggleNoForwards.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    enabled: bool = tl.boolean()
    request_msg_id: int | None = tl.int32(bit=0, default=None)

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("CHAT_NOT_MODIFIED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class TogglePaidReactionPrivacy(
    tl.Function["bool"], id=0x435885B5, name="messages.togglePaidReactionPrivacy"
):
    """Changes afterwards whether your paid reactions on a post show your name, one of your channels
    or nobody. You must already have stars on that post.

    Args:
        peer: Channel with the post.
        msg_id: Number of the post with your stars.
        private: Show yourself, stay anonymous or appear as a channel; see
            `types.TypePaidReactionPrivacy`.

    Source:
        api/methods/messages.togglePaidReactionPrivacy.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    private: TypePaidReactionPrivacy = tl.boxed("PaidReactionPrivacy")

    ERRORS = (("PEER_ID_INVALID", 400), ("REACTION_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class TogglePeerTranslations(
    tl.Function["bool"], id=0xE47CB579, name="messages.togglePeerTranslations"
):
    """Hides or shows the translation bar of a chat. The setting belongs to your account only and is
    kept as `translations_disabled` in the full info of the chat.

    Args:
        disabled: Hides the bar; without the flag it may appear again.
        peer: Chat for which to decide.

    Source:
        api/methods/messages.togglePeerTranslations.md
    """

    flags = tl.flags()
    disabled: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleSavedDialogPin(
    tl.Function["bool"], id=0xAC81BBDE, name="messages.toggleSavedDialogPin"
):
    """Pins a topic of Saved Messages to the top of their list, or unpins it. The number of pins is
    limited, with a higher limit for Premium.

    Args:
        pinned: Pins the topic; without the flag it is unpinned.
        peer: The topic, as `types.InputDialogPeer` around the peer it collects.

    Source:
        api/methods/messages.toggleSavedDialogPin.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=0, default=False)
    peer: TypeInputDialogPeer = tl.boxed("InputDialogPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleStickerSets(tl.Function["bool"], id=0xB5052FEA, name="messages.toggleStickerSets"):
    """Removes, archives or brings back several sticker sets in one go. Set exactly one of the three
    flags.

    Args:
        uninstall: Removes the sets from the collection.
        archive: Moves the sets into the archive.
        unarchive: Brings the sets back from the archive.
        stickersets: The sets concerned.

    Source:
        api/methods/messages.toggleStickerSets.md
    """

    flags = tl.flags()
    uninstall: bool = tl.true(bit=0, default=False)
    archive: bool = tl.true(bit=1, default=False)
    unarchive: bool = tl.true(bit=2, default=False)
    stickersets: list[TypeInputStickerSet] = tl.vector(tl.boxed("InputStickerSet"))

    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleSuggestedPostApproval(
    tl.Function["TypeUpdates"], id=0x8107455C, name="messages.toggleSuggestedPostApproval"
):
    """Accepts or rejects a post that was suggested to a channel in its direct messages. Either side
    may get to decide: the channel's admins on a reader's suggestion, the reader on a changed
    counter-offer. On acceptance the price is held and the post is published on the date.

    Args:
        reject: Turns the suggestion down; without the flag it is accepted.
        peer: The direct-messages chat of the channel.
        msg_id: Number of the message with the suggestion.
        schedule_date: Unix time at which to publish, needed if the suggestion itself doesn't set
            one; omit to keep the suggested time.
        reject_comment: Reason for the refusal, shown to the author; only together with `reject`.

    Source:
        api/methods/messages.toggleSuggestedPostApproval.md
    """

    flags = tl.flags()
    reject: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    schedule_date: int | None = tl.int32(bit=0, default=None)
    reject_comment: str | None = tl.string(bit=2, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class ToggleTodoCompleted(
    tl.Function["TypeUpdates"], id=0xD3E03124, name="messages.toggleTodoCompleted"
):
    """Ticks off or reopens tasks of a checklist message. Your own list always allows it, somebody
    else's only if `others_can_complete` is set. Premium is required. A service message tells the
    chat about the change.

    Args:
        peer: Chat with the checklist.
        msg_id: Number of the checklist message.
        completed: Task numbers to mark as done; empty if none.
        incompleted: Task numbers to mark as not done; empty if none.

    Source:
        api/methods/messages.toggleTodoCompleted.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    completed: list[int] = tl.vector(tl.int32())
    incompleted: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class TranscribeAudio(
    tl.Function["messages_TypeTranscribedAudio"], id=0x269E9A49, name="messages.transcribeAudio"
):
    """Turns a voice or round video message into text. Premium users have it without limit, others
    get a few free tries. If `pending` is set in the answer, the rest arrives in
    `types.UpdateTranscribedAudio`.

    Args:
        peer: Chat where the recording was posted.
        msg_id: Number of the message with the recording.

    Source:
        api/methods/messages.transcribeAudio.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (
        ("MSG_ID_INVALID", 400),
        ("MSG_VOICE_MISSING", 400),
        ("PEER_ID_INVALID", 400),
        ("TRANSCRIPTION_FAILED", 400),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class TranslateRichMessage(
    tl.Function["messages_TypeTranslatedRichMessage"],
    id=0x1A542004,
    name="messages.translateRichMessage",
):
    """Translates richly formatted messages and keeps their blocks, tables and media in place. Give
    either `peer` with `id` or `text`. For ordinary messages use `messages.translate_text`.

    Args:
        peer: Chat with the messages; goes together with `id`.
        id: Numbers of the rich messages to translate. Leave out when giving `text`.
        text: Unsent rich texts to translate; leave out when naming messages.
        to_lang: Language code of the wanted language, for example `fr`.
        tone: Style of the translation: a word such as `formal` or `casual`. Leave out for the usual
            one.

    Source:
        api/methods/messages.translateRichMessage.md
    """

    flags = tl.flags()
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    id: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    text: list[TypeInputRichMessage] | None = tl.vector(
        tl.boxed("InputRichMessage"), bit=1, default=None
    )
    to_lang: str = tl.string()
    tone: str | None = tl.string(bit=2, default=None)


class TranslateText(
    tl.Function["messages_TypeTranslatedText"], id=0xA5EEC345, name="messages.translateText"
):
    """Translates messages of a chat, or free text, into another language. Give either `peer` with
    `id` or `text`. The translations come back in the same order as the input. Daily quotas apply,
    and the original messages don't change.

    Args:
        peer: Chat of the messages to translate; goes together with `id`.
        id: Numbers of the messages to translate, up to 20 per call. Leave out when giving `text`.
        text: Free texts to translate, for when they are not messages on the server.
        to_lang: Two-letter language code of the result, like `en` or `de`.
        tone: Style of the wording: `formal`, `neutral` or `casual`; left out it is neutral.

    Source:
        api/methods/messages.translateText.md
    """

    flags = tl.flags()
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    id: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    text: list[TypeTextWithEntities] | None = tl.vector(
        tl.boxed("TextWithEntities"), bit=1, default=None
    )
    to_lang: str = tl.string()
    tone: str | None = tl.string(bit=2, default=None)

    ERRORS = (
        ("INPUT_TEXT_EMPTY", 400),
        ("INPUT_TEXT_TOO_LONG", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("TO_LANG_INVALID", 400),
        ("TRANSLATE_REQ_QUOTA_EXCEEDED", 400),
        ("TRANSLATIONS_DISABLED", 406),
        ("TRANSLATE_REQ_FAILED", 500),
        ("TRANSLATION_TIMEOUT", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UninstallStickerSet(tl.Function["bool"], id=0xF96E55DE, name="messages.uninstallStickerSet"):
    """Removes a sticker set from the user's collection or from the archive. The set itself stays on
    Telegram and can be installed again.

    Args:
        stickerset: Set to remove.

    Source:
        api/methods/messages.uninstallStickerSet.md
    """

    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")

    ERRORS = (("STICKERSET_INVALID", 406),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UnpinAllMessages(
    tl.Function["messages_TypeAffectedHistory"], id=0x062DD747, name="messages.unpinAllMessages"
):
    """Unpins every pinned message of a chat. Needs the right to pin in groups and channels. When
    `offset` of the answer is above 0, call it again.

    Args:
        peer: Chat to clear of pins.
        top_msg_id: Only pins of this forum topic. Leave out for the whole chat.
        saved_peer_id: Only pins of this person's topic in channel direct messages. Leave out
            elsewhere.

    Source:
        api/methods/messages.unpinAllMessages.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    top_msg_id: int | None = tl.int32(bit=0, default=None)
    saved_peer_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class UpdateDialogFilter(tl.Function["bool"], id=0x1AD4A04A, name="messages.updateDialogFilter"):
    """Creates, changes or deletes a folder of chats. A folder must include some chat or some kind
    of chats and have a title. Deleting it leaves the chats themselves alone.

    Args:
        id: Number of the folder, chosen by you from 2 to 255 when it is new.
        filter: The complete new state of the folder. Leave out to delete the folder.

    Source:
        api/methods/messages.updateDialogFilter.md
    """

    flags = tl.flags()
    id: int = tl.int32()
    filter: TypeDialogFilter | None = tl.boxed("DialogFilter", bit=0, default=None)

    ERRORS = (
        ("CHATLIST_EXCLUDE_INVALID", 400),
        ("CHAT_ID_INVALID", 400),
        ("FILTER_ID_INVALID", 400),
        ("FILTER_INCLUDE_EMPTY", 400),
        ("FILTER_TITLE_EMPTY", 400),
        ("MESSAGE_TOO_LONG", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateDialogFiltersOrder(
    tl.Function["bool"], id=0xC563C1E4, name="messages.updateDialogFiltersOrder"
):
    """Sets the order of the folder tabs for all devices of the account. The numbers come from
    `messages.get_dialog_filters`.

    Args:
        order: Numbers of the folders from first to last; 0 stands for the tab with all chats.

    Source:
        api/methods/messages.updateDialogFiltersOrder.md
    """

    order: list[int] = tl.vector(tl.int32())

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdatePinnedForumTopic(
    tl.Function["TypeUpdates"], id=0x175DF251, name="messages.updatePinnedForumTopic"
):
    """Pins a forum topic to the top of the topic list for everybody, or unpins it. In groups it
    needs the admin right to manage topics, and the number of pinned topics is limited.

    Args:
        peer: Forum with the topic.
        topic_id: Topic in question.
        pinned: True to pin, false to unpin.

    Source:
        api/methods/messages.updatePinnedForumTopic.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    topic_id: int = tl.int32()
    pinned: bool = tl.boolean()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdatePinnedMessage(
    tl.Function["TypeUpdates"], id=0xD2AAF7EC, name="messages.updatePinnedMessage"
):
    """Pins a message in a chat or unpins it. Several messages may be pinned at once. In groups and
    channels this needs the right to pin, and members get a notification and a service message
    unless it is silent.

    Args:
        silent: Pins without notifying the members.
        unpin: Unpins the message instead of pinning it.
        pm_oneside: In a private chat, pins only on your side.
        peer: Chat with the message.
        id: Number of the message.

    Source:
        api/methods/messages.updatePinnedMessage.md
    """

    flags = tl.flags()
    silent: bool = tl.true(bit=0, default=False)
    unpin: bool = tl.true(bit=1, default=False)
    pm_oneside: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()

    ERRORS = (
        ("BOT_ONESIDE_NOT_AVAIL", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BUSINESS_PEER_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("PIN_RESTRICTED", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class UpdateSavedReactionTag(
    tl.Function["bool"], id=0x60297DEC, name="messages.updateSavedReactionTag"
):
    """Names one of your tags for saved messages, or takes the name away. Premium only. Other
    devices hear of it by `types.UpdateSavedReactionTags`.

    Args:
        reaction: Reaction that serves as the tag.
        title: Name for the tag, up to 12 characters; leave out to remove the name.

    Source:
        api/methods/messages.updateSavedReactionTag.md
    """

    flags = tl.flags()
    reaction: TypeReaction = tl.boxed("Reaction")
    title: str | None = tl.string(bit=0, default=None)

    ERRORS = (("REACTION_INVALID", 400), ("PREMIUM_ACCOUNT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class UploadEncryptedFile(
    tl.Function["TypeEncryptedFile"], id=0x5057C497, name="messages.uploadEncryptedFile"
):
    """Stores an uploaded, encrypted file for a secret chat without sending a message yet. The
    answer can then be sent as `types.InputEncryptedFile` by `messages.send_encrypted_file`.

    Args:
        peer: Secret chat the file is meant for.
        file: The uploaded parts, encrypted beforehand with a key of their own.

    Source:
        api/methods/messages.uploadEncryptedFile.md
    """

    peer: TypeInputEncryptedChat = tl.boxed("InputEncryptedChat")
    file: TypeInputEncryptedFile = tl.boxed("InputEncryptedFile")

    ERRORS = (("CHAT_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UploadImportedMedia(
    tl.Function["TypeMessageMedia"], id=0x2A862092, name="messages.uploadImportedMedia"
):
    """Hands over one attachment of a chat export that is being imported into Telegram. Call it once
    for every media file mentioned in the export, between `messages.init_history_import` and
    `messages.start_history_import`. Nothing becomes visible in the chat yet; the answer is the
    stored media.

    Args:
        peer: Private chat or group that receives the imported history, the same as in the init
            call.
        import_id: The `id` that `messages.init_history_import` answered with.
        file_name: Name of the file exactly as the export text refers to it, so that the server can
            attach it to the right message.
        media: The file, uploaded beforehand in parts and wrapped as `types.InputMediaUploadedPhoto`
            or `types.InputMediaUploadedDocument`.

    Source:
        api/methods/messages.uploadImportedMedia.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    import_id: int = tl.int64()
    file_name: str = tl.string()
    media: TypeInputMedia = tl.boxed("InputMedia")

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("IMPORT_ID_INVALID", 400), ("MEDIA_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UploadMedia(tl.Function["TypeMessageMedia"], id=0x14967978, name="messages.uploadMedia"):
    """Turns uploaded file parts into a finished photo or document on the server without sending a
    message. Needed before `messages.send_multi_media`, whose items must already exist on the
    server; take number, access hash and file reference from the answer.

    Args:
        business_connection_id: Bots: the business connection on whose behalf the media will be
            sent. Leave out otherwise.
        peer: Chat the media is meant for, used to check the rights.
        media: What to prepare, for instance `types.InputMediaUploadedPhoto`.

    Source:
        api/methods/messages.uploadMedia.md
    """

    flags = tl.flags()
    business_connection_id: str | None = tl.string(bit=0, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    media: TypeInputMedia = tl.boxed("InputMedia")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_RESTRICTED", 400),
        ("FILE_PARTS_INVALID", 400),
        ("FILE_PART_LENGTH_INVALID", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MEDIA_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_INVALID_DIMENSIONS", 400),
        ("PHOTO_SAVE_FILE_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("VOICE_MESSAGES_FORBIDDEN", 400),
        ("WEBPAGE_CURL_FAILED", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class ViewSponsoredMessage(
    tl.Function["bool"], id=0x269E3643, name="messages.viewSponsoredMessage"
):
    """Counts one view of an advertisement. Clients must call it once the whole text of the ad was
    visible on screen.

    Args:
        random_id: The `random_id` of the `types.SponsoredMessage` that was seen.

    Source:
        api/methods/messages.viewSponsoredMessage.md
    """

    random_id: bytes = tl.bytes_()

    ACCESS = {"users": True, "bots": False, "business": False}
