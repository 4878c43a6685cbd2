"""Methods of the messages namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import messages as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Messages(Namespace):
    """Methods of the messages namespace."""

    async def accept_encryption(
        self, *, peer: TypeInputEncryptedChat, g_b: bytes, key_fingerprint: int
    ) -> TypeEncryptedChat:
        """Accepts a secret chat someone asked for in an `types.UpdateEncryption` with
        `types.EncryptedChatRequested`. Only one of your devices can accept; the others get
        ENCRYPTION_ALREADY_ACCEPTED. Afterwards both sides hold the same key and can write.

        Args:
            peer: The requested chat, with its number and access hash.
            g_b: Your public value g to the power b modulo p, 256 bytes, where b is your secret.
            key_fingerprint: Lowest 64 bits of the SHA-1 of the shared key; lets the other side
                notice a mismatch.

        Returns:
            `types.TypeEncryptedChat`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.EncryptionAlreadyAccepted: 400 ENCRYPTION_ALREADY_ACCEPTED: The secret chat was
                accepted already, perhaps on another device; leave it to that device.
            errors.EncryptionAlreadyDeclined: 400 ENCRYPTION_ALREADY_DECLINED: The secret chat was
                already declined or ended; request a new one to go on.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.acceptEncryption.md
        """
        return await self._client(
            functions.AcceptEncryption(peer=peer, g_b=g_b, key_fingerprint=key_fingerprint)
        )

    async def accept_url_auth(
        self,
        *,
        write_allowed: bool = False,
        share_phone_number: bool = False,
        peer: TypeInputPeer | None = None,
        msg_id: int | None = None,
        button_id: int | None = None,
        url: str | None = None,
        match_code: str | None = None,
    ) -> TypeUrlAuthResult:
        """Logs the user in to the website behind a login button or link, after consent, and returns
        the address to open, which contains the proof of identity. Ask first with
        `messages.request_url_auth` and pass the same message or link.

        Args:
            write_allowed: Lets the bot of the website write to the user.
            share_phone_number: Hands over the user's phone number to the website.
            peer: Chat with the message that carries the button.
            msg_id: Number of that message.
            button_id: The `button_id` of the login button.
            url: Link that was tapped, when there is no button.
            match_code: Code the user picked out of `match_codes` as the one the website displays.
                Leave out when none were offered.

        Returns:
            `types.TypeUrlAuthResult`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.acceptUrlAuth.md
        """
        return await self._client(
            functions.AcceptUrlAuth(
                write_allowed=write_allowed,
                share_phone_number=share_phone_number,
                peer=peer,
                msg_id=msg_id,
                button_id=button_id,
                url=url,
                match_code=match_code,
            )
        )

    async def add_chat_user(
        self, *, chat_id: int, user_id: TypeInputUser, fwd_limit: int
    ) -> messages_TypeInvitedUsers:
        """Adds one user to a basic group. Success is not certain even without an error: people
        whose privacy settings forbid it come back in `missing_invitees` and have to be sent an
        invite link. Supergroups and channels use `channels.invite_to_channel`.

        Args:
            chat_id: Positive number of the basic group.
            user_id: User or bot to add.
            fwd_limit: How many of the latest messages the newcomer may see, up to 100; 0 for none.

        Returns:
            `types.messages.TypeInvitedUsers`.

        Raises:
            errors.BotGroupsBlocked: 400 BOT_GROUPS_BLOCKED: The bot's owner has forbidden adding it
                to groups; choose another bot or have the owner allow it in @BotFather.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.ChatMemberAddFailed: 400 CHAT_MEMBER_ADD_FAILED: The server could not add the
                person to the chat; try again, or send an invite link.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UsersTooMuch: 400 USERS_TOO_MUCH: The chat is full; remove members, or turn a
                basic group into a supergroup.
            errors.UserAlreadyParticipant: 400 USER_ALREADY_PARTICIPANT: The user is in the chat
                already; nothing needs doing.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserIsBlocked: 400 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.UserNotMutualContact: 403 USER_NOT_MUTUAL_CONTACT: This needs both sides to have
                each other as contacts; the user has to add you too.
            errors.UserPrivacyRestricted: 403 USER_PRIVACY_RESTRICTED: The user's privacy settings
                forbid this; to bring someone into a chat, send an invite link instead.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.addChatUser.md
        """
        return await self._client(
            functions.AddChatUser(chat_id=chat_id, user_id=user_id, fwd_limit=fwd_limit)
        )

    async def add_poll_answer(
        self, *, peer: TypeInputPeer, msg_id: int, answer: TypePollAnswer
    ) -> TypeUpdates:
        """Adds an answer of your own to a poll whose author allows that (`open_answers`). Everybody
        in the chat sees the new option, with your name in `added_by`. The updated poll comes back.

        Args:
            peer: Chat with the poll.
            msg_id: Number of the poll message.
            answer: The option to add, built as `types.InputPollAnswer`.

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/messages.addPollAnswer.md
        """
        return await self._client(functions.AddPollAnswer(peer=peer, msg_id=msg_id, answer=answer))

    async def append_todo_list(
        self, *, peer: TypeInputPeer, msg_id: int, list_: list[TypeTodoItem]
    ) -> TypeUpdates:
        """Adds tasks to the end of a checklist message. On lists of other people it works only with
        `others_can_append`. Premium is required. Each new task needs a number that isn't in the
        list yet, else `TODO_ITEM_DUPLICATE` comes back.

        Args:
            peer: Chat with the checklist.
            msg_id: Number of the checklist message.
            list_: Tasks to add, each with its own number and text.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TodoItemDuplicate: 400 TODO_ITEM_DUPLICATE: Two items of the checklist have the
                same id; number each differently.
            errors.TodoNotModified: 400 TODO_NOT_MODIFIED: No new items were passed, so the
                checklist stayed as it was.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.appendTodoList.md
        """
        return await self._client(functions.AppendTodoList(peer=peer, msg_id=msg_id, list_=list_))

    async def check_chat_invite(self, *, hash: str) -> TypeChatInvite:
        """Looks at an invite link without joining: title, photo, member count and whether approval
        or payment is needed. If you are already a member the answer holds the chat itself; some
        public chats may be previewed for a limited time.

        Args:
            hash: The part of the link after `t.me/+` or `t.me/joinchat/`.

        Returns:
            `types.TypeChatInvite`.

        Raises:
            errors.InviteHashEmpty: 400 INVITE_HASH_EMPTY: The invite hash is missing; pass the part
                of the link after `t.me/+` or `joinchat/`.
            errors.InviteHashInvalid: 400 INVITE_HASH_INVALID: No chat has this invite hash; check
                the part of the link after `t.me/+`.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.InviteHashExpired: 406 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.checkChatInvite.md
        """
        return await self._client(functions.CheckChatInvite(hash=hash))

    async def check_history_import(self, *, import_head: str) -> messages_TypeHistoryImportParsed:
        """Checks whether a chat exported from another messenger can be imported, by its first
        lines, and says whether it was a private chat or a group. First step of an import; next see
        `messages.check_history_import_peer`.

        Args:
            import_head: The beginning of the exported text file, about its first 100 lines.

        Returns:
            `types.messages.TypeHistoryImportParsed`.

        Raises:
            errors.ImportFormatUnrecognized: 400 IMPORT_FORMAT_UNRECOGNIZED: The beginning of the
                file does not look like an export of a messenger known to Telegram; export the chat
                from a supported app.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.checkHistoryImport.md
        """
        return await self._client(functions.CheckHistoryImport(import_head=import_head))

    async def check_history_import_peer(
        self, *, peer: TypeInputPeer
    ) -> messages_TypeCheckedHistoryImportPeer:
        """Checks whether an exported history may be imported into a chat and returns the question
        to show to the user before going on. A private chat requires a mutual contact, a group
        requires admin rights. Next comes `messages.init_history_import`.

        Args:
            peer: User or group that is to receive the old messages.

        Returns:
            `types.messages.TypeCheckedHistoryImportPeer`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserNotMutualContact: 400 USER_NOT_MUTUAL_CONTACT: This needs both sides to have
                each other as contacts; the user has to add you too.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.checkHistoryImportPeer.md
        """
        return await self._client(functions.CheckHistoryImportPeer(peer=peer))

    async def check_quick_reply_shortcut(self, *, shortcut: str) -> bool:
        """Tests if a name may be used for a new quick reply, i.e. is well-formed and not in use by
        another of yours. Requires Premium. To create the reply, send a message with
        `quick_reply_shortcut` set to that name.

        Args:
            shortcut: Name to test, 1 to 32 letters, digits or underscores.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.checkQuickReplyShortcut.md
        """
        return await self._client(functions.CheckQuickReplyShortcut(shortcut=shortcut))

    async def check_url_auth_match_code(self, *, url: str, match_code: str) -> bool:
        """Verifies the code that the user picked as the one his browser displays, while logging in
        to a website with Telegram. Needed only if `types.UrlAuthResultRequest` has
        `match_codes_first`. On true go on with `messages.accept_url_auth`, giving it the same code.

        Args:
            url: The login link being handled.
            match_code: The chosen entry out of `match_codes`.

        Returns:
            `types.TypeBool`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.checkUrlAuthMatchCode.md
        """
        return await self._client(functions.CheckUrlAuthMatchCode(url=url, match_code=match_code))

    async def clear_all_drafts(self) -> bool:
        """Deletes the unsent messages of all chats, on every device of the user. There is no way to
        get them back.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.clearAllDrafts.md
        """
        return await self._client(functions.ClearAllDrafts())

    async def clear_recent_reactions(self) -> bool:
        """Empties the list of recently used reactions on all your devices. Reactions already on
        messages remain.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.clearRecentReactions.md
        """
        return await self._client(functions.ClearRecentReactions())

    async def clear_recent_stickers(self, *, attached: bool = False) -> bool:
        """Empties the list of recently used stickers on all devices of the user.

        Args:
            attached: Empties the list of stickers placed on photos and videos instead.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.clearRecentStickers.md
        """
        return await self._client(functions.ClearRecentStickers(attached=attached))

    async def click_sponsored_message(
        self, *, media: bool = False, fullscreen: bool = False, random_id: bytes
    ) -> bool:
        """Counts a click on an advertisement. Call it when the user opens the advertised link, its
        media or its button, and then follow the ad's `url`.

        Args:
            media: The user pressed the photo or video of the ad.
            fullscreen: The user opened the ad's video to full screen.
            random_id: The `random_id` of the `types.SponsoredMessage` that was pressed.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.clickSponsoredMessage.md
        """
        return await self._client(
            functions.ClickSponsoredMessage(media=media, fullscreen=fullscreen, random_id=random_id)
        )

    async def compose_message_with_ai(
        self,
        *,
        proofread: bool = False,
        emojify: bool = False,
        text: TypeTextWithEntities,
        translate_to_lang: str | None = None,
        tone: TypeInputAiComposeTone | None = None,
    ) -> messages_TypeComposedMessageWithAI:
        """Has an AI revise a draft before you send it: translate it, correct it, put it in another
        tone or add emoji. All of these can be combined. Nothing is sent; you get the new text and,
        where it applies, one with the differences marked. Heavy use may require Premium.

        Args:
            proofread: Corrects spelling and grammar.
            emojify: Sprinkles fitting emoji into the text.
            text: The draft with its formatting.
            translate_to_lang: Language code into which to translate; omit to stay in the draft's
                language.
            tone: Style for rewording, e.g. one from `aicompose.get_tones`; omit to keep the style.

        Returns:
            `types.messages.TypeComposedMessageWithAI`.

        Source:
            api/methods/messages.composeMessageWithAI.md
        """
        return await self._client(
            functions.ComposeMessageWithAI(
                proofread=proofread,
                emojify=emojify,
                text=text,
                translate_to_lang=translate_to_lang,
                tone=tone,
            )
        )

    async def compose_rich_message_with_ai(
        self,
        *,
        proofread: bool = False,
        emojify: bool = False,
        text: TypeInputRichMessage | None = None,
        translate_to_lang: str | None = None,
        tone: TypeInputAiComposeTone | None = None,
    ) -> messages_TypeComposedRichMessageWithAI:
        """Has an AI revise or write a richly formatted message; the steps are those of
        `messages.compose_message_with_ai`. The new content is returned and not sent.

        Args:
            proofread: Corrects mistakes in the text.
            emojify: Adds emoji where they fit.
            text: The draft to work on. Where it is left out, `tone` has to say what to write.
            translate_to_lang: Code of the language the result should be in; omit for no
                translation.
            tone: Style to write in, or a prompt of your own as `types.InputAiComposeToneSingleUse`.
                Leave out to keep the style.

        Returns:
            `types.messages.TypeComposedRichMessageWithAI`.

        Source:
            api/methods/messages.composeRichMessageWithAI.md
        """
        return await self._client(
            functions.ComposeRichMessageWithAI(
                proofread=proofread,
                emojify=emojify,
                text=text,
                translate_to_lang=translate_to_lang,
                tone=tone,
            )
        )

    async def create_chat(
        self, *, users: list[TypeInputUser], title: str, ttl_period: int | None = None
    ) -> messages_TypeInvitedUsers:
        """Creates a basic group, which holds up to 200 people, with you as its owner. Users who do
        not allow being added are listed in `missing_invitees` while the group is made all the same.
        For big groups and channels use `channels.create_channel`.

        Args:
            users: People to add besides you.
            title: Name of the group, not empty.
            ttl_period: Seconds after which every message of the group deletes itself. Leave out to
                keep messages.

        Returns:
            `types.messages.TypeInvitedUsers`.

        Raises:
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.ChatMemberAddFailed: 400 CHAT_MEMBER_ADD_FAILED: The server could not add the
                person to the chat; try again, or send an invite link.
            errors.ChatTitleEmpty: 400 CHAT_TITLE_EMPTY: The chat needs a name; pass a title of at
                least one character.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.TtlPeriodInvalid: 400 TTL_PERIOD_INVALID: Messages cannot delete themselves after
                this time; pass 0 to switch it off or whole days in seconds, up to a year.
            errors.UsersTooFew: 400 USERS_TOO_FEW: The group cannot be made with so few people;
                invite at least one other user.
            errors.UserRestricted: 406 USER_RESTRICTED: The account is limited because of spam
                reports; ask @SpamBot for details.
            errors.ChatIdGenerateFailed: 500 CHAT_ID_GENERATE_FAILED: The server found no id for the
                new group; create it again in a moment.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.createChat.md
        """
        return await self._client(
            functions.CreateChat(users=users, title=title, ttl_period=ttl_period)
        )

    async def create_forum_topic(
        self,
        *,
        title_missing: bool = False,
        peer: TypeInputPeer,
        title: str,
        icon_color: int | None = None,
        icon_emoji_id: int | None = None,
        random_id: int | None = None,
        send_as: TypeInputPeer | None = None,
    ) -> TypeUpdates:
        """Opens a new topic in a forum. Members may do so unless the group reserves it to admins;
        elsewhere than in a forum the call fails with `CHANNEL_FORUM_MISSING`. The ID of the topic
        is the number of the service message in the answer.

        Args:
            title_missing: Chats with bots: the user chose no name, so `title` is only provisional
                until it gets one.
            peer: Supergroup with topics switched on, or a bot with topics.
            title: Name of the topic, up to 128 characters.
            icon_color: Color of the plain icon as RGB, one of `0x6FB9F0`, `0xFFD67E`, `0xCB86DB`,
                `0x8EEE98`, `0xFF93B2`, `0xFB6F5F`; random if left out. It can't be changed later.
            icon_emoji_id: Custom emoji as the icon; without Premium only the default topic icons
                are allowed. Omit for the colored icon.
            random_id: Fresh random number, so that a retry doesn't open a second topic.
            send_as: Channel or group in whose name the topic is opened; omit to use your own.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelForumMissing: 400 CHANNEL_FORUM_MISSING: The chat has no topics; switch
                them on with `channels.toggle_forum` or choose a group that has them.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.createForumTopic.md
        """
        return await self._client(
            functions.CreateForumTopic(
                title_missing=title_missing,
                peer=peer,
                title=title,
                icon_color=icon_color,
                icon_emoji_id=icon_emoji_id,
                random_id=random_id,
                send_as=send_as,
            )
        )

    async def decline_url_auth(self, *, url: str) -> bool:
        """Refuses a website's or app's wish to log you in with your Telegram account, after
        `messages.request_url_auth` described it. No session is created there.

        Args:
            url: The login link that you had passed to the request.

        Returns:
            `types.TypeBool`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.declineUrlAuth.md
        """
        return await self._client(functions.DeclineUrlAuth(url=url))

    async def delete_chat(self, *, chat_id: int) -> bool:
        """Deletes a basic group for all its members, history included. Only the owner can do it,
        and it cannot be undone. For supergroups and channels use `channels.delete_channel`.

        Args:
            chat_id: Positive number of the basic group.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteChat.md
        """
        return await self._client(functions.DeleteChat(chat_id=chat_id))

    async def delete_chat_user(
        self, *, revoke_history: bool = False, chat_id: int, user_id: TypeInputUser
    ) -> TypeUpdates:
        """Removes a member from a basic group, or lets you leave it when you name yourself.
        Removing others needs admin rights or having invited them. For supergroups see
        `channels.edit_banned` and `channels.leave_channel`.

        Args:
            revoke_history: Also deletes all messages that this user wrote in the group.
            chat_id: Positive number of the basic group.
            user_id: Whom to remove; `types.InputUserSelf` leaves the group.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserNotParticipant: 400 USER_NOT_PARTICIPANT: The person meant, perhaps your own
                account, is not in this chat; let them join first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.deleteChatUser.md
        """
        return await self._client(
            functions.DeleteChatUser(
                revoke_history=revoke_history, chat_id=chat_id, user_id=user_id
            )
        )

    async def delete_exported_chat_invite(self, *, peer: TypeInputPeer, link: str) -> bool:
        """Removes a single revoked invite link from the history of links. A link that still works
        must be revoked first with `messages.edit_exported_chat_invite`, otherwise the call fails
        with `INVITE_REVOKED_MISSING`.

        Args:
            peer: Group or channel for which the link was made.
            link: The revoked link, in full.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.InviteHashExpired: 400 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.
            errors.InviteRevokedMissing: 400 INVITE_REVOKED_MISSING: The link has to be revoked
                before it can be deleted; revoke it with `messages.edit_exported_chat_invite`.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteExportedChatInvite.md
        """
        return await self._client(functions.DeleteExportedChatInvite(peer=peer, link=link))

    async def delete_fact_check(self, *, peer: TypeInputPeer, msg_id: int) -> TypeUpdates:
        """Takes a fact-check note off a channel post. Reserved to appointed fact-checkers, as for
        `messages.edit_fact_check`.

        Args:
            peer: Channel with the post.
            msg_id: Number of the post that has the note.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatActionForbidden: 403 CHAT_ACTION_FORBIDDEN: Your account may not do this in
                the chat; fact checks, for one, are left to independent checkers chosen by Telegram.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteFactCheck.md
        """
        return await self._client(functions.DeleteFactCheck(peer=peer, msg_id=msg_id))

    async def delete_history(
        self,
        *,
        just_clear: bool = False,
        revoke: bool = False,
        peer: TypeInputPeer,
        max_id: int,
        min_date: int | None = None,
        max_date: int | None = None,
    ) -> messages_TypeAffectedHistory:
        """Clears a private chat or basic group, by default only for yourself. The server works in
        portions: when `offset` in the answer is above 0, call again with the same arguments until
        it is 0. For channels and supergroups use `channels.delete_history`. Nothing can be brought
        back.

        Args:
            just_clear: Empties the chat but leaves it in the chat list; otherwise the chat
                disappears from the list as well.
            revoke: Deletes the messages for the other participants too, not only for you.
            peer: Chat to clear.
            max_id: Delete only up to this message number; 0 deletes all messages.
            min_date: Delete only messages sent after this Unix time. Private chats only; leave out
                for no bound.
            max_date: Delete only messages sent before this Unix time. Private chats only; leave out
                for no bound.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatRevokeDateUnsupported: 400 CHAT_REVOKE_DATE_UNSUPPORTED: Deleting by date
                works in private chats only; leave out `min_date` and `max_date` for groups and
                channels.
            errors.MaxDateInvalid: 400 MAX_DATE_INVALID: The latest date is not valid; pass a Unix
                time that is not in the future.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MinDateInvalid: 400 MIN_DATE_INVALID: The earliest date is not valid; pass a past
                Unix time before the latest date.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteHistory.md
        """
        return await self._client(
            functions.DeleteHistory(
                just_clear=just_clear,
                revoke=revoke,
                peer=peer,
                max_id=max_id,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def delete_messages(
        self, *, revoke: bool = False, id: list[int]
    ) -> messages_TypeAffectedMessages:
        """Deletes single messages of private chats and basic groups. There is no chat argument,
        since message numbers of these chats are unique per account; a message of a supergroup or
        channel needs `channels.delete_messages`. Numbers that do not exist are passed over without
        an error: compare `pts_count` in the answer with what you sent.

        Args:
            revoke: Removes the messages for everybody. Without it they vanish only from your own
                view.
            id: Numbers of the messages to delete, up to 100 per call.

        Returns:
            `types.messages.TypeAffectedMessages`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.SelfDeleteRestricted: 400 SELF_DELETE_RESTRICTED: A business bot cannot delete
                for the account alone; set `revoke` to delete for both sides.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.
            errors.MessageDeleteForbidden: 403 MESSAGE_DELETE_FORBIDDEN: One of the messages may not
                be deleted by your account; leave it out or ask for the right to delete messages.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.deleteMessages.md
        """
        return await self._client(functions.DeleteMessages(revoke=revoke, id=id))

    async def delete_participant_reaction(
        self, *, peer: TypeInputPeer, msg_id: int, participant: TypeInputPeer
    ) -> TypeUpdates:
        """Removes one member's reactions from a single message. For admins; to clean a whole chat
        use `messages.delete_participant_reactions`.

        Args:
            peer: Group or channel with the message.
            msg_id: Number of the message.
            participant: Whose reactions on it go.

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/messages.deleteParticipantReaction.md
        """
        return await self._client(
            functions.DeleteParticipantReaction(peer=peer, msg_id=msg_id, participant=participant)
        )

    async def delete_participant_reactions(
        self, *, peer: TypeInputPeer, participant: TypeInputPeer
    ) -> bool:
        """Removes everything one member reacted with, on all messages of a group or channel. For
        admins, against spam with reactions; the member may react again unless restricted.

        Args:
            peer: Group or channel to clean up.
            participant: Whose reactions go.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/messages.deleteParticipantReactions.md
        """
        return await self._client(
            functions.DeleteParticipantReactions(peer=peer, participant=participant)
        )

    async def delete_phone_call_history(
        self, *, revoke: bool = False
    ) -> messages_TypeAffectedFoundMessages:
        """Deletes the records of the user's calls from all private chats. Repeat while `offset` of
        the answer is above 0. The answer lists the messages that went away.

        Args:
            revoke: Deletes the records for the other callers as well.

        Returns:
            `types.messages.TypeAffectedFoundMessages`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deletePhoneCallHistory.md
        """
        return await self._client(functions.DeletePhoneCallHistory(revoke=revoke))

    async def delete_poll_answer(
        self, *, peer: TypeInputPeer, msg_id: int, option: bytes
    ) -> TypeUpdates:
        """Removes an option from a poll with open answers, along with the votes for it. Meant for
        options added by `messages.add_poll_answer`, by the one who added it or the poll's author.

        Args:
            peer: Chat with the poll.
            msg_id: Number of the poll message.
            option: The `option` bytes of the `types.PollAnswer` to remove.

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/messages.deletePollAnswer.md
        """
        return await self._client(
            functions.DeletePollAnswer(peer=peer, msg_id=msg_id, option=option)
        )

    async def delete_quick_reply_messages(self, *, shortcut_id: int, id: list[int]) -> TypeUpdates:
        """Deletes single messages out of a quick reply. When the last one goes, the quick reply
        vanishes too.

        Args:
            shortcut_id: Quick reply that holds the messages.
            id: Numbers of the messages to delete.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ShortcutInvalid: 400 SHORTCUT_INVALID: There is no quick reply shortcut of this
                number or name; see `messages.get_quick_replies`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteQuickReplyMessages.md
        """
        return await self._client(
            functions.DeleteQuickReplyMessages(shortcut_id=shortcut_id, id=id)
        )

    async def delete_quick_reply_shortcut(self, *, shortcut_id: int) -> bool:
        """Deletes a quick reply with all the messages in it. Copies that you sent to people aren't
        affected.

        Args:
            shortcut_id: Which quick reply to drop, from `messages.get_quick_replies`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ShortcutInvalid: 400 SHORTCUT_INVALID: There is no quick reply shortcut of this
                number or name; see `messages.get_quick_replies`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteQuickReplyShortcut.md
        """
        return await self._client(functions.DeleteQuickReplyShortcut(shortcut_id=shortcut_id))

    async def delete_revoked_exported_chat_invites(
        self, *, peer: TypeInputPeer, admin_id: TypeInputUser
    ) -> bool:
        """Wipes all revoked invite links of one administrator from the list that
        `messages.get_exported_chat_invites` shows. Active links stay untouched.

        Args:
            peer: Group or channel whose dead links you clear away.
            admin_id: Administrator whose revoked links go; anyone but yourself only if you own the
                chat.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.AdminIdInvalid: 400 ADMIN_ID_INVALID: The user given as the maker of the invite
                links is not an administrator of this chat; pass one of its administrators.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteRevokedExportedChatInvites.md
        """
        return await self._client(
            functions.DeleteRevokedExportedChatInvites(peer=peer, admin_id=admin_id)
        )

    async def delete_saved_history(
        self,
        *,
        parent_peer: TypeInputPeer | None = None,
        peer: TypeInputPeer,
        max_id: int,
        min_date: int | None = None,
        max_date: int | None = None,
    ) -> messages_TypeAffectedHistory:
        """Deletes the messages of one topic of Saved Messages, or of one person's topic in a
        channel's direct messages. If `offset` of the answer isn't 0, call again with the same
        values to delete the rest.

        Args:
            parent_peer: The direct-messages chat of the channel you administer; omit for Saved
                Messages.
            peer: Topic to empty.
            max_id: Deletes up to this message number; 0 deletes the lot.
            min_date: Delete only what was sent after this Unix time; omit for no bound.
            max_date: Delete only what was sent before this Unix time; omit for no bound.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteSavedHistory.md
        """
        return await self._client(
            functions.DeleteSavedHistory(
                parent_peer=parent_peer,
                peer=peer,
                max_id=max_id,
                min_date=min_date,
                max_date=max_date,
            )
        )

    async def delete_scheduled_messages(self, *, peer: TypeInputPeer, id: list[int]) -> TypeUpdates:
        """Cancels waiting messages, which then are never sent.

        Args:
            peer: Chat the messages were meant for.
            id: Their numbers in the scheduled list, not those of messages in the history.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.MessageDeleteForbidden: 403 MESSAGE_DELETE_FORBIDDEN: One of the messages may not
                be deleted by your account; leave it out or ask for the right to delete messages.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.deleteScheduledMessages.md
        """
        return await self._client(functions.DeleteScheduledMessages(peer=peer, id=id))

    async def delete_topic_history(
        self, *, peer: TypeInputPeer, top_msg_id: int
    ) -> messages_TypeAffectedHistory:
        """Deletes a forum topic together with all its messages, for everybody. Needs admin rights
        to delete messages, unless it is your own topic with nobody else's messages. Call again
        while `offset` in the answer is above 0.

        Args:
            peer: Forum with the topic.
            top_msg_id: ID of the topic, i.e. the number of its first message.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.deleteTopicHistory.md
        """
        return await self._client(functions.DeleteTopicHistory(peer=peer, top_msg_id=top_msg_id))

    async def discard_encryption(self, *, delete_history: bool = False, chat_id: int) -> bool:
        """Declines or ends a secret chat for good. The other side gets an update and can no longer
        write; a new chat has to be agreed from scratch with `messages.request_encryption`.

        Args:
            delete_history: Asks the other side's app to wipe the messages of the chat as well.
            chat_id: Number of the secret chat, without access hash.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatIdEmpty: 400 CHAT_ID_EMPTY: No secret chat was named; pass the id of the chat
                that shall be ended.
            errors.EncryptionAlreadyAccepted: 400 ENCRYPTION_ALREADY_ACCEPTED: The secret chat was
                accepted already, perhaps on another device; leave it to that device.
            errors.EncryptionAlreadyDeclined: 400 ENCRYPTION_ALREADY_DECLINED: The secret chat was
                already declined or ended; request a new one to go on.
            errors.EncryptionIdInvalid: 400 ENCRYPTION_ID_INVALID: The account has no secret chat of
                this id; use the one from the update about the chat.
            errors.EncryptionDeclineAdminFailed: 500 ENCRYPTION_DECLINE_ADMIN_FAILED: The server
                could not end the secret chat; call again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.discardEncryption.md
        """
        return await self._client(
            functions.DiscardEncryption(delete_history=delete_history, chat_id=chat_id)
        )

    async def edit_chat_about(self, *, peer: TypeInputPeer, about: str) -> bool:
        """Sets the description of a group, supergroup or channel, shown on its profile. Needs the
        right to change the chat info. The same text again gives CHAT_ABOUT_NOT_MODIFIED.

        Args:
            peer: Group or channel to describe.
            about: New description, up to 255 characters; empty removes it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAboutNotModified: 400 CHAT_ABOUT_NOT_MODIFIED: The description is the same as
                before, so nothing was changed.
            errors.ChatAboutTooLong: 400 CHAT_ABOUT_TOO_LONG: The description has more than 255
                characters; shorten it.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editChatAbout.md
        """
        return await self._client(functions.EditChatAbout(peer=peer, about=about))

    async def edit_chat_admin(
        self, *, chat_id: int, user_id: TypeInputUser, is_admin: bool
    ) -> bool:
        """Makes a member of a basic group an admin or an ordinary member again. Only the owner may
        do that, and admins of basic groups all have the same rights; finer rights need a supergroup
        and `channels.edit_admin`.

        Args:
            chat_id: Positive number of the basic group.
            user_id: Member to promote or demote.
            is_admin: True promotes, False demotes.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserNotParticipant: 400 USER_NOT_PARTICIPANT: The person meant, perhaps your own
                account, is not in this chat; let them join first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.editChatAdmin.md
        """
        return await self._client(
            functions.EditChatAdmin(chat_id=chat_id, user_id=user_id, is_admin=is_admin)
        )

    async def edit_chat_creator(
        self, *, peer: TypeInputPeer, user_id: TypeInputUser, password: TypeInputCheckPasswordSRP
    ) -> TypeUpdates:
        """Hands your ownership of a group or channel to another member, who becomes owner at once
        while you stay as admin. Your account needs a 2FA password set some days ago and a session
        that isn't brand-new.

        Args:
            peer: Group or channel that you own.
            user_id: The new owner, a member who isn't a bot.
            password: Proof of your 2FA password, computed from `account.get_password`; pass
                `types.InputCheckPasswordEmpty` to only probe if a transfer is allowed.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editChatCreator.md
        """
        return await self._client(
            functions.EditChatCreator(peer=peer, user_id=user_id, password=password)
        )

    async def edit_chat_default_banned_rights(
        self, *, peer: TypeInputPeer, banned_rights: TypeChatBannedRights
    ) -> TypeUpdates:
        """Sets what ordinary members of a group may not do, for instance send media or pin
        messages. Admins are not affected. Needs the right to ban members. To restrict a single
        person use `channels.edit_banned`.

        Args:
            peer: Group or supergroup.
            banned_rights: Everything set here is forbidden to all members; `until_date` has to be
                0.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BannedRightsInvalid: 400 BANNED_RIGHTS_INVALID: The set of restrictions
                contradicts itself or holds flags that cannot be used here; pass a valid
                `types.ChatBannedRights`.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UntilDateInvalid: 400 UNTIL_DATE_INVALID: The end date is not valid here; pass a
                Unix time in the allowed range of the future.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editChatDefaultBannedRights.md
        """
        return await self._client(
            functions.EditChatDefaultBannedRights(peer=peer, banned_rights=banned_rights)
        )

    async def edit_chat_participant_rank(
        self, *, peer: TypeInputPeer, participant: TypeInputPeer, rank: str
    ) -> TypeUpdates:
        """Sets the tag shown beside a member's name in a group. You may change your own unless the
        group forbids it; for others you need the admin right `manage_ranks`.

        Args:
            peer: Basic group or supergroup.
            participant: Member who gets the tag; yourself is possible.
            rank: The tag, up to 16 characters without emoji; empty takes it away.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editChatParticipantRank.md
        """
        return await self._client(
            functions.EditChatParticipantRank(peer=peer, participant=participant, rank=rank)
        )

    async def edit_chat_photo(self, *, chat_id: int, photo: TypeInputChatPhoto) -> TypeUpdates:
        """Sets or removes the photo of a basic group, announced to everyone by a service message.
        Needs the right to change the group info. Supergroups and channels use
        `channels.edit_photo`.

        Args:
            chat_id: Positive number of the basic group.
            photo: Uploaded file, already known photo, or `types.InputChatPhotoEmpty` to take the
                photo away.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PhotoCropSizeSmall: 400 PHOTO_CROP_SIZE_SMALL: The picture is too small; pass one
                of at least 160 by 160 pixels.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoInvalid: 400 PHOTO_INVALID: The picture cannot be used; pass an undamaged
                picture or an existing photo.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editChatPhoto.md
        """
        return await self._client(functions.EditChatPhoto(chat_id=chat_id, photo=photo))

    async def edit_chat_title(self, *, chat_id: int, title: str) -> TypeUpdates:
        """Renames a basic group and leaves a service message about it in the chat. Needs admin
        rights or a group where members may change the group info. Supergroups use
        `channels.edit_title`.

        Args:
            chat_id: Positive number of the basic group.
            title: New name; an empty one is refused, and so is the name it already has.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ChatTitleEmpty: 400 CHAT_TITLE_EMPTY: The chat needs a name; pass a title of at
                least one character.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editChatTitle.md
        """
        return await self._client(functions.EditChatTitle(chat_id=chat_id, title=title))

    async def edit_exported_chat_invite(
        self,
        *,
        revoked: bool = False,
        peer: TypeInputPeer,
        link: str,
        expire_date: int | None = None,
        usage_limit: int | None = None,
        request_needed: bool | None = None,
        title: str | None = None,
    ) -> messages_TypeExportedChatInvite:
        """Changes expiry, usage limit, title or approval mode of an existing invite link, or
        revokes it for good. When the revoked link was the permanent primary one, the server creates
        a replacement and answers with `types.messages.ExportedChatInviteReplaced`. Bots may edit
        only links they made themselves.

        Args:
            revoked: Turns the link off forever; nobody can join by it afterwards.
            peer: Group or channel the link belongs to.
            link: The invite link to change, in full.
            expire_date: Unix time after which the link stops working; 0 makes it last forever,
                leaving it out keeps the present value.
            usage_limit: How many people may join by the link; 0 lifts the limit. Doesn't combine
                with `request_needed`.
            request_needed: True makes newcomers wait for an admin's approval, false lets them in at
                once; omit to keep as is.
            title: Label for the link that only administrators see, up to 32 characters; omit to
                leave unchanged.

        Returns:
            `types.messages.TypeExportedChatInvite`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatInvitePermanent: 400 CHAT_INVITE_PERMANENT: The chat's permanent invite link
                cannot be limited in time or use; make an additional link for that.
            errors.InviteHashExpired: 400 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UsageLimitInvalid: 400 USAGE_LIMIT_INVALID: The link cannot be limited to so many
                people; pass 0 for no limit or 1 to 99999.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.EditBotInviteForbidden: 403 EDIT_BOT_INVITE_FORBIDDEN: Invite links made by a bot
                can only be changed by that bot; make one of your own.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editExportedChatInvite.md
        """
        return await self._client(
            functions.EditExportedChatInvite(
                revoked=revoked,
                peer=peer,
                link=link,
                expire_date=expire_date,
                usage_limit=usage_limit,
                request_needed=request_needed,
                title=title,
            )
        )

    async def edit_fact_check(
        self, *, peer: TypeInputPeer, msg_id: int, text: TypeTextWithEntities
    ) -> TypeUpdates:
        """Attaches a fact-check note to a channel post, or rewrites it. Only accounts of
        fact-checkers appointed by Telegram may do so, see `can_edit_factcheck` in
        `help.get_app_config`. The note is shown to readers from the checker's country.

        Args:
            peer: Channel with the post.
            msg_id: Number of the post.
            text: The note; length limit is `factcheck_length_limit` in the app config.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatActionForbidden: 403 CHAT_ACTION_FORBIDDEN: Your account may not do this in
                the chat; fact checks, for one, are left to independent checkers chosen by Telegram.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.editFactCheck.md
        """
        return await self._client(functions.EditFactCheck(peer=peer, msg_id=msg_id, text=text))

    async def edit_forum_topic(
        self,
        *,
        peer: TypeInputPeer,
        topic_id: int,
        title: str | None = None,
        icon_emoji_id: int | None = None,
        closed: bool | None = None,
        hidden: bool | None = None,
    ) -> TypeUpdates:
        """Changes title, icon or state of a forum topic. Give only what is to change. Allowed for
        the topic's author and for admins with the right to manage topics.

        Args:
            peer: Forum with the topic.
            topic_id: ID of the topic; 1 for General.
            title: New title, up to 128 characters; omit to leave it.
            icon_emoji_id: Custom emoji to show as the icon; 0 restores the plain colored one,
                omission keeps the present icon. Not for General.
            closed: True stops ordinary members from writing, false reopens; omit to leave it.
            hidden: True hides, false shows; only for the General topic.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editForumTopic.md
        """
        return await self._client(
            functions.EditForumTopic(
                peer=peer,
                topic_id=topic_id,
                title=title,
                icon_emoji_id=icon_emoji_id,
                closed=closed,
                hidden=hidden,
            )
        )

    async def edit_inline_bot_message(
        self,
        *,
        no_webpage: bool = False,
        invert_media: bool = False,
        id: TypeInputBotInlineMessageID,
        message: str | None = None,
        media: TypeInputMedia | None = None,
        reply_markup: TypeReplyMarkup | None = None,
        entities: list[TypeMessageEntity] | None = None,
        rich_message: TypeInputRichMessage | None = None,
    ) -> bool:
        """Changes a message that was posted through an inline bot. The bot need not be in that
        chat: the identifier from `types.UpdateBotInlineSend` or a button press is enough. Call it
        on the data center named by `dc_id` of the identifier.

        Args:
            no_webpage: Removes the link preview.
            invert_media: Turns the order round: link preview on top of the text, caption on top of
                the media.
            id: Identifier of the inline message, from the update; a plain message number does not
                work here.
            message: New text or caption, without markup. Leave out to keep it.
            media: New media, by file known to Telegram or by URL; fresh uploads are not accepted.
                Leave out to keep it.
            reply_markup: New buttons; leave out to remove them.
            entities: Formatting of the new text, counted in UTF-16 units. Leave out for plain text.
            rich_message: New article-like body of blocks, used instead of `message` and `entities`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ButtonDataInvalid: 400 BUTTON_DATA_INVALID: The data of a callback button is
                empty or too long; pass 1 to 64 bytes.
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MessageNotModified: 400 MESSAGE_NOT_MODIFIED: The new content equals the old one,
                so nothing was changed; treat it as done.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.editInlineBotMessage.md
        """
        return await self._client(
            functions.EditInlineBotMessage(
                no_webpage=no_webpage,
                invert_media=invert_media,
                id=id,
                message=message,
                media=media,
                reply_markup=reply_markup,
                entities=entities,
                rich_message=rich_message,
            )
        )

    async def edit_message(
        self,
        *,
        no_webpage: bool = False,
        invert_media: bool = False,
        peer: TypeInputPeer,
        id: int,
        message: str | None = None,
        media: TypeInputMedia | None = None,
        reply_markup: TypeReplyMarkup | None = None,
        entities: list[TypeMessageEntity] | None = None,
        schedule_date: int | None = None,
        schedule_repeat_period: int | None = None,
        quick_reply_shortcut_id: int | None = None,
        rich_message: TypeInputRichMessage | None = None,
    ) -> TypeUpdates:
        """Changes text, media or buttons of a sent or scheduled message; members see the mark
        "edited". Users can edit their own messages for 48 hours, channel admins with the right
        rights without that limit. Passing what is already there gives MESSAGE_NOT_MODIFIED. Inline
        messages of a bot need `messages.edit_inline_bot_message`.

        Args:
            no_webpage: Removes the link preview.
            invert_media: Turns the order round: link preview above the text, or caption above the
                media.
            peer: Chat with the message.
            id: Number of the message to change.
            message: New text or caption, without markup. Leave out to keep it, for instance when
                only buttons change.
            media: New photo, video or file in place of the old one; also adds media to a text
                message. Leave out to keep what is there.
            reply_markup: New buttons, bots only. A bot that leaves this out removes the buttons.
            entities: Formatting of the new text, counted in UTF-16 units. Leave out for plain text.
            schedule_date: For a scheduled message: new Unix time to send it. Pass it for scheduled
                messages even if it stays the same.
            schedule_repeat_period: For a scheduled message: seconds between repeats; leave out for
                one delivery only.
            quick_reply_shortcut_id: Number of the business quick reply, when the message belongs to
                one. Leave out for chat messages.
            rich_message: New article-like body of blocks, used instead of `message` and `entities`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotDomainInvalid: 400 BOT_DOMAIN_INVALID: The address of a login button is not on
                the domain that was linked to the bot; set the domain with @BotFather's
                `/setdomain`.
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BusinessPeerInvalid: 400 BUSINESS_PEER_INVALID: The bot may not work in this chat
                for the business account; choose a private chat that the connection covers.
            errors.ButtonCopyTextInvalid: 400 BUTTON_COPY_TEXT_INVALID: The text that a button
                should copy is empty or too long; pass 1 to 256 characters.
            errors.ButtonDataInvalid: 400 BUTTON_DATA_INVALID: The data of a callback button is
                empty or too long; pass 1 to 64 bytes.
            errors.ButtonTypeInvalid: 400 BUTTON_TYPE_INVALID: A button is of a kind that this chat
                or this kind of message does not allow; replace it with another kind.
            errors.ButtonUrlInvalid: 400 BUTTON_URL_INVALID: The address of a button cannot be
                opened; pass a full `https://` address or a `tg://` link.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatForwardsRestricted: 400 CHAT_FORWARDS_RESTRICTED: The chat the content comes
                from protects it against forwarding and copying; send content of your own instead.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.EntitiesTooLong: 400 ENTITIES_TOO_LONG: The text has more formatting than
                allowed; pass fewer entities (100 are the usual limit).
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MediaCaptionTooLong: 400 MEDIA_CAPTION_TOO_LONG: The caption is longer than
                allowed (1024 characters, more with Premium); shorten it.
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.
            errors.MediaGroupedInvalid: 400 MEDIA_GROUPED_INVALID: The new media does not fit the
                album it is in; photos and videos go together, files and music only among
                themselves.
            errors.MediaInvalid: 400 MEDIA_INVALID: The media cannot be used here: wrong kind,
                damaged or not found; pass other media.
            errors.MediaNewInvalid: 400 MEDIA_NEW_INVALID: The message cannot be changed to this
                media; choose another kind.
            errors.MediaPrevInvalid: 400 MEDIA_PREV_INVALID: The media of this message cannot be
                replaced or taken away; send a new message.
            errors.MediaTtlInvalid: 400 MEDIA_TTL_INVALID: Media that deletes itself cannot be
                edited in this way; leave the time to live as it is or send a new message.
            errors.MessageEditTimeExpired: 400 MESSAGE_EDIT_TIME_EXPIRED: The message is too old to
                be edited (usually 48 hours); send a new one.
            errors.MessageEmpty: 400 MESSAGE_EMPTY: There is no text left to send; pass at least one
                visible character.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MessageNotModified: 400 MESSAGE_NOT_MODIFIED: The new content equals the old one,
                so nothing was changed; treat it as done.
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PeerTypesInvalid: 400 PEER_TYPES_INVALID: The kinds of chats that a button lets
                one choose from are wrong; name each allowed kind once.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoInvalidDimensions: 400 PHOTO_INVALID_DIMENSIONS: Width and height of the
                picture are not allowed; together they may be at most 10000 pixels, the longer one
                at most 20 times the shorter.
            errors.PhotoSaveFileInvalid: 400 PHOTO_SAVE_FILE_INVALID: The server could not store the
                photo; upload it once more.
            errors.ReplyMarkupInvalid: 400 REPLY_MARKUP_INVALID: The keyboard is not valid for this
                chat or message; check its rows and the kinds of its buttons.
            errors.ReplyMarkupTooLong: 400 REPLY_MARKUP_TOO_LONG: The keyboard has too many buttons
                or too much data; remove some.
            errors.ScheduleDateInvalid: 400 SCHEDULE_DATE_INVALID: The planned time is not allowed;
                pass a Unix time in the near future.
            errors.TodoItemsEmpty: 400 TODO_ITEMS_EMPTY: The checklist has no items; add at least
                one.
            errors.TodoItemDuplicate: 400 TODO_ITEM_DUPLICATE: Two items of the checklist have the
                same id; number each differently.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.WebpageNotFound: 400 WEBPAGE_NOT_FOUND: There is no preview for this address;
                send it as text or choose another one.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatSendGifsForbidden: 403 CHAT_SEND_GIFS_FORBIDDEN: Members may not send GIF
                animations in this chat; use another kind of media.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.InlineBotRequired: 403 INLINE_BOT_REQUIRED: The message came through an inline
                bot, so only that bot can edit it.
            errors.MessageAuthorRequired: 403 MESSAGE_AUTHOR_REQUIRED: Only the one who wrote the
                message may do this; act on your own messages.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgWaitFailed: 500 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.editMessage.md
        """
        return await self._client(
            functions.EditMessage(
                no_webpage=no_webpage,
                invert_media=invert_media,
                peer=peer,
                id=id,
                message=message,
                media=media,
                reply_markup=reply_markup,
                entities=entities,
                schedule_date=schedule_date,
                schedule_repeat_period=schedule_repeat_period,
                quick_reply_shortcut_id=quick_reply_shortcut_id,
                rich_message=rich_message,
            )
        )

    async def edit_quick_reply_shortcut(self, *, shortcut_id: int, shortcut: str) -> bool:
        """Renames one of your quick replies; its messages stay the same. Requires Premium.

        Args:
            shortcut_id: Which quick reply, from `messages.get_quick_replies`.
            shortcut: New name, 1 to 32 letters, digits or underscores, not used by another quick
                reply.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ShortcutInvalid: 400 SHORTCUT_INVALID: There is no quick reply shortcut of this
                number or name; see `messages.get_quick_replies`.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.editQuickReplyShortcut.md
        """
        return await self._client(
            functions.EditQuickReplyShortcut(shortcut_id=shortcut_id, shortcut=shortcut)
        )

    async def export_chat_invite(
        self,
        *,
        legacy_revoke_permanent: bool = False,
        request_needed: bool = False,
        peer: TypeInputPeer,
        expire_date: int | None = None,
        usage_limit: int | None = None,
        title: str | None = None,
        subscription_pricing: TypeStarsSubscriptionPricing | None = None,
    ) -> TypeExportedChatInvite:
        """Creates a new invite link for a group or channel. You must be an admin with the right to
        invite. Each admin has one permanent primary link and any number of additional ones with an
        expiry, a limit or a price.

        Args:
            legacy_revoke_permanent: Revokes your primary link and returns a new primary one instead
                of an additional link.
            request_needed: People who open the link have to be approved by an admin. Excludes
                `usage_limit`.
            peer: Group or channel people will join by the link.
            expire_date: Unix time when the link stops working. Leave out for never.
            usage_limit: How many people may join by it, 1 to 99999. Leave out for any number.
            title: Label that only admins see, to tell links apart.
            subscription_pricing: Makes joining a paid monthly subscription in Stars. Channels only.

        Returns:
            `types.TypeExportedChatInvite`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ExpireDateInvalid: 400 EXPIRE_DATE_INVALID: The date on which the link should end
                is in the past or too far off; pass a later Unix time.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PricingChatInvalid: 400 PRICING_CHAT_INVALID: A link with a paid subscription
                cannot be made for this chat or at this price; use a private channel and a price
                within the limits.
            errors.SubscriptionPeriodInvalid: 400 SUBSCRIPTION_PERIOD_INVALID: A subscription cannot
                have this length; pass 2592000 seconds (30 days).
            errors.UsageLimitInvalid: 400 USAGE_LIMIT_INVALID: The link cannot be limited to so many
                people; pass 0 for no limit or 1 to 99999.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.exportChatInvite.md
        """
        return await self._client(
            functions.ExportChatInvite(
                legacy_revoke_permanent=legacy_revoke_permanent,
                request_needed=request_needed,
                peer=peer,
                expire_date=expire_date,
                usage_limit=usage_limit,
                title=title,
                subscription_pricing=subscription_pricing,
            )
        )

    async def fave_sticker(self, *, id: TypeInputDocument, unfave: bool) -> bool:
        """Adds a sticker to the favorites or removes it. There is room for 5, with Premium for 10;
        a further one pushes the oldest out.

        Args:
            id: The sticker, with access hash and file reference.
            unfave: True removes it, False adds it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.StickerIdInvalid: 400 STICKER_ID_INVALID: The document is no sticker known to the
                server; pass one with id, access hash and file reference.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.faveSticker.md
        """
        return await self._client(functions.FaveSticker(id=id, unfave=unfave))

    async def forward_messages(
        self,
        *,
        silent: bool = False,
        background: bool = False,
        with_my_score: bool = False,
        drop_author: bool = False,
        drop_media_captions: bool = False,
        noforwards: bool = False,
        allow_paid_floodskip: bool = False,
        from_peer: TypeInputPeer,
        id: list[int],
        random_id: list[int],
        to_peer: TypeInputPeer,
        top_msg_id: int | None = None,
        reply_to: TypeInputReplyTo | None = None,
        schedule_date: int | None = None,
        schedule_repeat_period: int | None = None,
        send_as: TypeInputPeer | None = None,
        quick_reply_shortcut: TypeInputQuickReplyShortcut | None = None,
        effect: int | None = None,
        video_timestamp: int | None = None,
        allow_paid_stars: int | None = None,
        suggested_post: TypeSuggestedPost | None = None,
    ) -> TypeUpdates:
        """Copies messages from one chat into another, with the line "forwarded from" unless you
        drop it. The server takes the content over, so files need no new upload. Chats with
        protected content refuse with CHAT_FORWARDS_RESTRICTED. Albums stay together when all their
        parts are forwarded in one call.

        Args:
            silent: Delivers without sound for the recipients.
            background: Marks the copies as sent by a program in the background, not by the user
                acting at the moment.
            with_my_score: For a game message, carries your own score along.
            drop_author: Hides where the messages came from, so that they look like your own.
            drop_media_captions: Leaves captions of photos and files behind; needs `drop_author`
                too.
            noforwards: Bots only: recipients cannot forward or save the copies.
            allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending
                rate, up to 1000 messages per second.
            from_peer: Chat the messages are in now.
            id: Numbers of the messages in `from_peer`, in ascending order, up to 100.
            random_id: One fresh random 64-bit number per message, as many as in `id` and in the
                same order.
            to_peer: Chat that receives the copies.
            top_msg_id: Forum topic of `to_peer` to post into, named by its first message. Leave out
                outside forums.
            reply_to: Makes the copies answer a message of `to_peer`, or names a topic in channel
                direct messages. Leave out for none.
            schedule_date: Unix time at which to forward; `0x7ffffffe` waits until the recipient
                comes online. Leave out for now.
            schedule_repeat_period: Repeat the scheduled forward every so many seconds. Needs
                Premium. Leave out to send once.
            send_as: Channel or group to appear as the one who forwards; `channels.get_send_as`
                lists the choices. Leave out to forward as yourself.
            quick_reply_shortcut: Puts the copies into this business quick reply instead of a chat;
                `to_peer` is then yourself.
            effect: Number of an animation played on opening, found by
                `messages.get_available_effects`. Private chats only.
            video_timestamp: Second at which a forwarded video starts playing. Leave out to start at
                the beginning.
            allow_paid_stars: The most Stars you agree to pay for all copies together where the
                recipient charges for messages.
            suggested_post: Offers the copied message as a post to a channel, with a price and a
                time. Leave out otherwise.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BroadcastPublicVotersForbidden: 400 BROADCAST_PUBLIC_VOTERS_FORBIDDEN: A poll
                that shows its voters cannot go into a channel; send an anonymous poll instead.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatRestricted: 400 CHAT_RESTRICTED: Your account is restricted in this chat and
                may not send there; ask an administrator to lift the restriction.
            errors.GroupedMediaInvalid: 400 GROUPED_MEDIA_INVALID: The messages cannot be forwarded
                as an album, since their kinds of media do not go together; forward them one by one.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.
            errors.MessageIdsEmpty: 400 MESSAGE_IDS_EMPTY: No messages were named; pass at least one
                id.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.QuickRepliesBotNotAllowed: 400 QUICK_REPLIES_BOT_NOT_ALLOWED: Bots have no quick
                replies; leave the shortcut out.
            errors.QuickRepliesTooMuch: 400 QUICK_REPLIES_TOO_MUCH: The account has made as many
                quick reply shortcuts as it may; delete one first.
            errors.QuizAnswerMissing: 400 QUIZ_ANSWER_MISSING: A quiz can be forwarded without its
                author only after answering it; vote first.
            errors.RandomIdInvalid: 400 RANDOM_ID_INVALID: The list of random ids does not fit the
                messages; pass as many different numbers as there are messages.
            errors.ReplyMessagesTooMuch: 400 REPLY_MESSAGES_TOO_MUCH: The quick reply shortcut holds
                as many messages as it may; delete some first.
            errors.ReplyToMonoforumPeerInvalid: 400 REPLY_TO_MONOFORUM_PEER_INVALID: In a channel's
                direct messages an administrator has to say which user is addressed; pass that user
                as `monoforum_peer_id`.
            errors.ScheduleBotNotAllowed: 400 SCHEDULE_BOT_NOT_ALLOWED: Bots cannot schedule
                messages; send at the right moment yourself.
            errors.ScheduleDateTooLate: 400 SCHEDULE_DATE_TOO_LATE: Nothing can be planned more than
                a year ahead; choose an earlier time.
            errors.ScheduleTooMuch: 400 SCHEDULE_TOO_MUCH: The chat already has 100 scheduled
                messages; send or delete some first.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.SlowmodeMultiMsgsDisabled: 400 SLOWMODE_MULTI_MSGS_DISABLED: In slow mode only
                one message at a time can be sent; forward them one by one.
            errors.SuggestedPostPeerInvalid: 400 SUGGESTED_POST_PEER_INVALID: Posts can only be
                suggested in a channel's direct messages; send it there.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.UserIsBot: 400 USER_IS_BOT: Bots cannot write to this bot; write to a user
                instead.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.
            errors.AllowPaymentRequired: 403 ALLOW_PAYMENT_REQUIRED_%d: The recipient charges for
                messages and the request offers too little; the number is the price in Telegram
                Stars, to be confirmed by passing it as `allow_paid_stars`.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatGuestSendForbidden: 403 CHAT_GUEST_SEND_FORBIDDEN: Only members of the
                discussion group may write in it; call `channels.join_channel` first.
            errors.ChatSendAudiosForbidden: 403 CHAT_SEND_AUDIOS_FORBIDDEN: Members may not send
                music files in this chat; send something else or ask an administrator.
            errors.ChatSendDocsForbidden: 403 CHAT_SEND_DOCS_FORBIDDEN: Members may not send files
                in this chat; send the content in another form or ask an administrator.
            errors.ChatSendGameForbidden: 403 CHAT_SEND_GAME_FORBIDDEN: Members may not send games
                in this chat; choose another chat.
            errors.ChatSendGifsForbidden: 403 CHAT_SEND_GIFS_FORBIDDEN: Members may not send GIF
                animations in this chat; use another kind of media.
            errors.ChatSendInlineForbidden: 403 CHAT_SEND_INLINE_FORBIDDEN: Members may not send
                results of inline bots in this chat; send the content as an ordinary message.
            errors.ChatSendMediaForbidden: 403 CHAT_SEND_MEDIA_FORBIDDEN: Members may not send media
                in this chat; send text only or ask an administrator.
            errors.ChatSendPhotosForbidden: 403 CHAT_SEND_PHOTOS_FORBIDDEN: Members may not send
                photos in this chat; ask an administrator to allow it.
            errors.ChatSendPlainForbidden: 403 CHAT_SEND_PLAIN_FORBIDDEN: Members may not send plain
                text in this chat; only the allowed kinds of media get through.
            errors.ChatSendPollForbidden: 403 CHAT_SEND_POLL_FORBIDDEN: Members may not send polls
                in this chat; ask an administrator to allow it.
            errors.ChatSendStickersForbidden: 403 CHAT_SEND_STICKERS_FORBIDDEN: Members may not send
                stickers in this chat; use another kind of message.
            errors.ChatSendVideosForbidden: 403 CHAT_SEND_VIDEOS_FORBIDDEN: Members may not send
                videos in this chat; ask an administrator to allow it.
            errors.ChatSendVoicesForbidden: 403 CHAT_SEND_VOICES_FORBIDDEN: Members may not send
                voice messages in this chat; write a text instead.
            errors.ChatSendWebpageForbidden: 403 CHAT_SEND_WEBPAGE_FORBIDDEN: Members may not send
                link previews in this chat; send the text with `no_webpage`.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.VoiceMessagesForbidden: 403 VOICE_MESSAGES_FORBIDDEN: The user takes no voice or
                round video messages from you; write a text instead.
            errors.AllowPaymentRequired: 406 ALLOW_PAYMENT_REQUIRED: The recipient only takes paid
                messages and your API layer is too old to pay for them; update to a layer with
                `allow_paid_stars`.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatForwardsRestricted: 406 CHAT_FORWARDS_RESTRICTED: The chat the content comes
                from protects it against forwarding and copying; send content of your own instead.
            errors.PaymentUnsupported: 406 PAYMENT_UNSUPPORTED: The content has to be paid for in a
                way this app cannot; Telegram sends a notification with the details.
            errors.PeerIdInvalid: 406 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PrivacyPremiumRequired: 406 PRIVACY_PREMIUM_REQUIRED: The user takes messages
                from strangers only if they have Premium; subscribe or be added as a contact.
            errors.TopicClosed: 406 TOPIC_CLOSED: The topic is closed, so only its maker and
                administrators may write in it; choose another one.
            errors.TopicDeleted: 406 TOPIC_DELETED: The topic is gone; send to another topic or
                without one.
            errors.SlowmodeWait: 420 SLOWMODE_WAIT_%d: Slow mode is on in this chat; the number is
                the seconds until your account may write again.
            errors.NeedDocInvalid: 500 NEED_DOC_INVALID: The server could not load a file that
                belongs to the messages; try again, or leave that message out.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.forwardMessages.md
        """
        return await self._client(
            functions.ForwardMessages(
                silent=silent,
                background=background,
                with_my_score=with_my_score,
                drop_author=drop_author,
                drop_media_captions=drop_media_captions,
                noforwards=noforwards,
                allow_paid_floodskip=allow_paid_floodskip,
                from_peer=from_peer,
                id=id,
                random_id=random_id,
                to_peer=to_peer,
                top_msg_id=top_msg_id,
                reply_to=reply_to,
                schedule_date=schedule_date,
                schedule_repeat_period=schedule_repeat_period,
                send_as=send_as,
                quick_reply_shortcut=quick_reply_shortcut,
                effect=effect,
                video_timestamp=video_timestamp,
                allow_paid_stars=allow_paid_stars,
                suggested_post=suggested_post,
            )
        )

    async def get_admins_with_invites(
        self, *, peer: TypeInputPeer
    ) -> messages_TypeChatAdminsWithInvites:
        """Tells which administrators of a group or channel have created invite links, with the
        count of active and revoked ones for each. Only the owner may ask.

        Args:
            peer: Group or channel that you own.

        Returns:
            `types.messages.TypeChatAdminsWithInvites`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAdminsWithInvites.md
        """
        return await self._client(functions.GetAdminsWithInvites(peer=peer))

    async def get_all_drafts(self) -> TypeUpdates:
        """Fetches the unsent messages of all chats, packed as updates of the kind
        `types.UpdateDraftMessage`, to be handled like any other update. Called once after login;
        later changes arrive by themselves.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAllDrafts.md
        """
        return await self._client(functions.GetAllDrafts())

    async def get_all_stickers(self, *, hash: int) -> messages_TypeAllStickers:
        """Lists the sticker sets the user has installed, in the order of the user's choice, as
        headers without stickers. Fetch the content of one with `messages.get_sticker_set`. Masks
        and custom emoji have lists of their own.

        Args:
            hash: The `hash` of the list you keep; when nothing changed, a short "not modified"
                comes back. 0 for the full list.

        Returns:
            `types.messages.TypeAllStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAllStickers.md
        """
        return await self._client(functions.GetAllStickers(hash=hash))

    async def get_archived_stickers(
        self, *, masks: bool = False, emojis: bool = False, offset_id: int, limit: int
    ) -> messages_TypeArchivedStickers:
        """Lists sticker sets in the archive: sets the user put away, and those pushed out when the
        collection was full. They can be brought back with `messages.install_sticker_set`.

        Args:
            masks: Lists archived mask sets instead of sticker sets.
            emojis: Lists archived custom emoji sets instead of sticker sets.
            offset_id: Number of the last set on the previous page; 0 for the first page.
            limit: How many sets to return at most.

        Returns:
            `types.messages.TypeArchivedStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getArchivedStickers.md
        """
        return await self._client(
            functions.GetArchivedStickers(
                masks=masks, emojis=emojis, offset_id=offset_id, limit=limit
            )
        )

    async def get_attach_menu_bot(self, *, bot: TypeInputUser) -> TypeAttachMenuBotsBot:
        """Shows the menu entry of one bot, even if you haven't installed it yet. Useful for asking
        the user before `messages.toggle_bot_in_attach_menu`.

        Args:
            bot: A bot whose `bot_attach_menu` flag is set.

        Returns:
            `types.TypeAttachMenuBotsBot`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAttachMenuBot.md
        """
        return await self._client(functions.GetAttachMenuBot(bot=bot))

    async def get_attach_menu_bots(self, *, hash: int) -> TypeAttachMenuBots:
        """Lists the bots (mini apps) that you have in the attachment menu or side menu, with icons
        and the chats in which to offer them. Ask again when `types.UpdateAttachMenuBots` arrives.

        Args:
            hash: `hash` from the list you stored last time; 0 if nothing is stored.

        Returns:
            `types.TypeAttachMenuBots`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAttachMenuBots.md
        """
        return await self._client(functions.GetAttachMenuBots(hash=hash))

    async def get_attached_stickers(
        self, *, media: TypeInputStickeredMedia
    ) -> list[TypeStickerSetCovered]:
        """Finds the sticker sets whose stickers were put on a photo or video. Worth calling when
        the photo or document has `has_stickers` set.

        Args:
            media: The photo or video, with access hash and file reference.

        Returns:
            A list of `types.TypeStickerSetCovered`.

        Raises:
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAttachedStickers.md
        """
        return await self._client(functions.GetAttachedStickers(media=media))

    async def get_available_effects(self, *, hash: int) -> messages_TypeAvailableEffects:
        """Downloads the animated effects that can accompany a message in a private chat, with the
        documents to draw them. Send one by giving its ID as `effect` to `messages.send_message`.

        Args:
            hash: `hash` of the effects you downloaded earlier; 0 if you haven't.

        Returns:
            `types.messages.TypeAvailableEffects`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAvailableEffects.md
        """
        return await self._client(functions.GetAvailableEffects(hash=hash))

    async def get_available_reactions(self, *, hash: int) -> messages_TypeAvailableReactions:
        """Downloads the catalogue of ordinary emoji reactions with the animations for each. Fetch
        it once after login and keep it; a match of the hash brings
        `types.messages.AvailableReactionsNotModified`.

        Args:
            hash: The `hash` of the catalogue you keep; 0 if you have none.

        Returns:
            `types.messages.TypeAvailableReactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getAvailableReactions.md
        """
        return await self._client(functions.GetAvailableReactions(hash=hash))

    async def get_bot_app(self, *, app: TypeInputBotApp, hash: int) -> messages_TypeBotApp:
        """Looks up a mini app by its link (`t.me/bot/app`) and gives title, picture and whether the
        user must be asked before opening. Open it with `messages.request_app_web_view`.

        Args:
            app: The app, by bot and short name (`types.InputBotAppShortName`) or by ID.
            hash: `hash` of the `types.BotApp` you already know; 0 if you know none.

        Returns:
            `types.messages.TypeBotApp`.

        Raises:
            errors.BotAppBotInvalid: 400 BOT_APP_BOT_INVALID: The bot named as owner of the mini app
                is wrong; pass the bot that the app's link points to.
            errors.BotAppInvalid: 400 BOT_APP_INVALID: No such mini app is known; fetch it with
                `messages.get_bot_app` and use the id and access hash from there.
            errors.BotAppShortnameInvalid: 400 BOT_APP_SHORTNAME_INVALID: The bot has no mini app of
                this short name; check the part of the link after the bot's username.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getBotApp.md
        """
        return await self._client(functions.GetBotApp(app=app, hash=hash))

    async def get_bot_callback_answer(
        self,
        *,
        game: bool = False,
        peer: TypeInputPeer,
        msg_id: int,
        data: bytes | None = None,
        password: TypeInputCheckPasswordSRP | None = None,
    ) -> messages_TypeBotCallbackAnswer:
        """Presses a button with data below a bot's message and waits for its reaction: a short
        notice, an alert or a link to open. If the bot does not answer in time, BOT_RESPONSE_TIMEOUT
        comes, though it may still have acted.

        Args:
            game: The button is "Play" of a game; the answer then holds the game's link, and `data`
                is left out.
            peer: Chat with the message.
            msg_id: Number of the message that carries the button.
            data: Bytes of the button, copied from `types.KeyboardButtonCallback`.
            password: Proof of the 2FA password, when the button has `requires_password`; made from
                `account.get_password`.

        Returns:
            `types.messages.TypeBotCallbackAnswer`.

        Raises:
            errors.Timeout: -503 Timeout: The answer, often that of a bot, did not come in time; try
                again later.
            errors.BotResponseTimeout: 400 BOT_RESPONSE_TIMEOUT: The bot did not answer in time; try
                again later, it may be slow or not running.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.DataInvalid: 400 DATA_INVALID: The data in the request does not have the form
                expected here; pass bytes exactly as received or correctly encrypted.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PasswordMissing: 400 PASSWORD_MISSING: This needs a two-step verification
                password on the account; set one first.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getBotCallbackAnswer.md
        """
        return await self._client(
            functions.GetBotCallbackAnswer(
                game=game, peer=peer, msg_id=msg_id, data=data, password=password
            )
        )

    async def get_chat_invite_importers(
        self,
        *,
        requested: bool = False,
        subscription_expired: bool = False,
        peer: TypeInputPeer,
        link: str | None = None,
        q: str | None = None,
        offset_date: int,
        offset_user: TypeInputUser,
        limit: int,
    ) -> messages_TypeChatInviteImporters:
        """Pages through the people who joined a group or channel by invite link, or through those
        still waiting for approval. Needs the admin right to invite users. Decide on waiting people
        with `messages.hide_chat_join_request`.

        Args:
            requested: Lists the pending join requests and leaves out people who already joined.
            subscription_expired: Lists people whose paid subscription through the link has run out.
            peer: Group or channel to ask about.
            link: Restricts the list to one invite link; without it, all links count.
            q: Text to look for in names and usernames of people waiting for approval; can't be
                combined with `link`.
            offset_date: `date` of the last entry of the previous page, as Unix time; 0 at the
                beginning.
            offset_user: User of the last entry of the previous page; `types.InputUserEmpty` at the
                beginning.
            limit: Size of a page, in people.

        Returns:
            `types.messages.TypeChatInviteImporters`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.InviteHashExpired: 400 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SearchWithLinkNotSupported: 400 SEARCH_WITH_LINK_NOT_SUPPORTED: Searching by name
                within one invite link is not possible; leave out either the text or the link.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getChatInviteImporters.md
        """
        return await self._client(
            functions.GetChatInviteImporters(
                requested=requested,
                subscription_expired=subscription_expired,
                peer=peer,
                link=link,
                q=q,
                offset_date=offset_date,
                offset_user=offset_user,
                limit=limit,
            )
        )

    async def get_chats(self, *, id: list[int]) -> messages_TypeChats:
        """Fetches the short data (title, photo, member count) of basic groups by their numbers.
        Supergroups and channels go through `channels.get_channels`; for members and description see
        `messages.get_full_chat`.

        Args:
            id: Positive numbers of the groups, without the minus sign some libraries add.

        Returns:
            `types.messages.TypeChats`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getChats.md
        """
        return await self._client(functions.GetChats(id=id))

    async def get_common_chats(
        self, *, user_id: TypeInputUser, max_id: int, limit: int
    ) -> messages_TypeChats:
        """Lists the groups that both you and another user are in. The number alone is in
        `common_chats_count` of `types.UserFull`.

        Args:
            user_id: The other user.
            max_id: Number of the last group of the previous page; 0 for the first page.
            limit: How many groups to return at most, up to 100.

        Returns:
            `types.messages.TypeChats`.

        Raises:
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getCommonChats.md
        """
        return await self._client(
            functions.GetCommonChats(user_id=user_id, max_id=max_id, limit=limit)
        )

    async def get_custom_emoji_documents(self, *, document_id: list[int]) -> list[TypeDocument]:
        """Resolves custom emoji IDs, as found in message entities, reactions or emoji statuses, to
        sticker documents that you can download and draw. IDs that don't exist are missing from the
        answer, so match by ID and not by position.

        Args:
            document_id: Custom emoji IDs, at most 200 at a time.

        Returns:
            A list of `types.TypeDocument`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getCustomEmojiDocuments.md
        """
        return await self._client(functions.GetCustomEmojiDocuments(document_id=document_id))

    async def get_default_history_ttl(self) -> TypeDefaultHistoryTTL:
        """Tells the lifetime of messages (in seconds, 0 for endless) that your newly started chats
        get, as set by `messages.set_default_history_ttl`.

        Returns:
            `types.TypeDefaultHistoryTTL`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDefaultHistoryTTL.md
        """
        return await self._client(functions.GetDefaultHistoryTTL())

    async def get_default_tag_reactions(self, *, hash: int) -> messages_TypeReactions:
        """Suggests reactions to use as tags in Saved Messages, for showing in a picker to users who
        have no tags of their own.

        Args:
            hash: Hash of the suggestions you stored; 0 if you stored nothing.

        Returns:
            `types.messages.TypeReactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDefaultTagReactions.md
        """
        return await self._client(functions.GetDefaultTagReactions(hash=hash))

    async def get_dh_config(self, *, version: int, random_length: int) -> messages_TypeDhConfig:
        """Fetches the prime and generator for the Diffie-Hellman exchange behind secret chats and
        calls, plus random bytes to mix into your own. Call it before `messages.request_encryption`
        or `messages.accept_encryption`, and check that the prime is safe.

        Args:
            version: The `version` of the parameters you already store; 0 if none. If still current,
                only random bytes arrive.
            random_length: Number of random bytes wanted from the server; usually 256, and 0 is
                allowed.

        Returns:
            `types.messages.TypeDhConfig`.

        Raises:
            errors.RandomLengthInvalid: 400 RANDOM_LENGTH_INVALID: So many random bytes cannot be
                had; ask for at most 256, or 0.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDhConfig.md
        """
        return await self._client(
            functions.GetDhConfig(version=version, random_length=random_length)
        )

    async def get_dialog_filters(self) -> messages_TypeDialogFilters:
        """Fetches the user's folders, meaning the tabs above the chat list, in their order. The
        archive is not one of them. Each folder is a rule plus lists of chats, which the app applies
        itself.

        Returns:
            `types.messages.TypeDialogFilters`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDialogFilters.md
        """
        return await self._client(functions.GetDialogFilters())

    async def get_dialog_unread_marks(
        self, *, parent_peer: TypeInputPeer | None = None
    ) -> list[TypeDialogPeer]:
        """Lists the chats the user marked as unread by hand with `messages.mark_dialog_unread`;
        chats that merely have new messages are not in it.

        Args:
            parent_peer: Channel whose direct-message topics to list instead. Leave out for the
                ordinary chat list.

        Returns:
            A list of `types.TypeDialogPeer`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDialogUnreadMarks.md
        """
        return await self._client(functions.GetDialogUnreadMarks(parent_peer=parent_peer))

    async def get_dialogs(
        self,
        *,
        exclude_pinned: bool = False,
        folder_id: int | None = None,
        offset_date: int,
        offset_id: int,
        offset_peer: TypeInputPeer,
        limit: int,
        hash: int,
    ) -> messages_TypeDialogs:
        """Reads the chat list of the logged-in user page by page, newest activity first, together
        with the last message of every chat. Bots cannot call it. For the next page take date,
        number and chat of the last message of the last dialog as the three offsets; stop when a
        page is empty or `types.messages.Dialogs` arrives.

        Args:
            exclude_pinned: Leaves pinned chats out; otherwise they come first on the first page,
                outside the date order.
            folder_id: 0 for the main list, 1 for the archive. When left out, chats of both come
                mixed.
            offset_date: Unix time of the last message on the previous page; 0 for the first page.
            offset_id: Number of the last message on the previous page; 0 for the first page.
            offset_peer: Chat of the last dialog on the previous page; `types.InputPeerEmpty` to
                begin.
            limit: How many chats to return at most; the server gives 100 per page and no more.
            hash: Checksum over the dialogs you already store, so that an unchanged list is not sent
                again; 0 always gets the list.

        Returns:
            `types.messages.TypeDialogs`.

        Raises:
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.FolderIdInvalid: 400 FOLDER_ID_INVALID: Only folder 0 (main list) and folder 1
                (archive) exist here; pass one of them.
            errors.OffsetPeerIdInvalid: 400 OFFSET_PEER_ID_INVALID: The chat at which the next page
                begins is not valid; pass the last chat of the page before, or an empty peer for the
                first page.
            errors.PinnedDialogsTooMuch: 400 PINNED_DIALOGS_TOO_MUCH: The list already has as many
                pinned chats as it may; unpin one, or get Premium for more.
            errors.TakeoutInvalid: 400 TAKEOUT_INVALID: The export session is over or not of this
                account; start another with `account.init_takeout_session`.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDialogs.md
        """
        return await self._client(
            functions.GetDialogs(
                exclude_pinned=exclude_pinned,
                folder_id=folder_id,
                offset_date=offset_date,
                offset_id=offset_id,
                offset_peer=offset_peer,
                limit=limit,
                hash=hash,
            )
        )

    async def get_discussion_message(
        self, *, peer: TypeInputPeer, msg_id: int
    ) -> messages_TypeDiscussionMessage:
        """Finds the message in the discussion group that stands for a channel post, together with
        how far its comments have been read. Reply to that message to comment; read the comments
        with `messages.get_replies`.

        Args:
            peer: Channel of the post, or supergroup of a thread.
            msg_id: Number of the post, or of the message that opened the thread.

        Returns:
            `types.messages.TypeDiscussionMessage`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TopicIdInvalid: 400 TOPIC_ID_INVALID: There is no such topic or thread here; take
                the id from the list of topics or from the message that opened it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getDiscussionMessage.md
        """
        return await self._client(functions.GetDiscussionMessage(peer=peer, msg_id=msg_id))

    async def get_document_by_hash(
        self, *, sha256: bytes, size: int, mime_type: str
    ) -> TypeDocument:
        """Asks whether Telegram already stores a file, so that it can be sent without an upload.
        Works for GIF animations; an unknown file comes back as `types.DocumentEmpty`.

        Args:
            sha256: SHA-256 of the whole file, 32 bytes.
            size: Length of the file in bytes.
            mime_type: Its MIME type, such as `image/gif` or `video/mp4`.

        Returns:
            `types.TypeDocument`.

        Raises:
            errors.Sha256HashInvalid: 400 SHA256_HASH_INVALID: The hash has the wrong length; pass
                the 32 bytes of a SHA-256 sum.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getDocumentByHash.md
        """
        return await self._client(
            functions.GetDocumentByHash(sha256=sha256, size=size, mime_type=mime_type)
        )

    async def get_emoji_game_info(self) -> messages_TypeEmojiGameInfo:
        """Tells if you can play the dice game for Toncoin stakes and where you stand: last stake,
        current streak, payout parameters and the game hash that a staked throw must name. Where it
        isn't on offer you get `types.messages.EmojiGameUnavailable`.

        Returns:
            `types.messages.TypeEmojiGameInfo`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiGameInfo.md
        """
        return await self._client(functions.GetEmojiGameInfo())

    async def get_emoji_groups(self, *, hash: int) -> messages_TypeEmojiGroups:
        """Delivers the categories (love, sadness, food and so on) shown above the search field of
        the custom emoji picker. Each category is a set of plain emoji: feed those to
        `messages.search_custom_emoji`.

        Args:
            hash: `hash` of the categories in your cache; 0 without a cache.

        Returns:
            `types.messages.TypeEmojiGroups`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiGroups.md
        """
        return await self._client(functions.GetEmojiGroups(hash=hash))

    async def get_emoji_keywords(self, *, lang_code: str) -> TypeEmojiKeywordsDifference:
        """Fetches the words that lead to emoji in one language, so that typing "cat" can suggest
        cats. Store them with the version and keep them fresh by
        `messages.get_emoji_keywords_difference`.

        Args:
            lang_code: Language of the words, such as `en`.

        Returns:
            `types.TypeEmojiKeywordsDifference`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiKeywords.md
        """
        return await self._client(functions.GetEmojiKeywords(lang_code=lang_code))

    async def get_emoji_keywords_difference(
        self, *, lang_code: str, from_version: int
    ) -> TypeEmojiKeywordsDifference:
        """Fetches only what changed in the emoji words of a language since the version you store:
        words added and words taken away.

        Args:
            lang_code: Language of the stored words; the server may have answered with another code
                than the one you asked for.
            from_version: The `version` of the words you hold.

        Returns:
            `types.TypeEmojiKeywordsDifference`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiKeywordsDifference.md
        """
        return await self._client(
            functions.GetEmojiKeywordsDifference(lang_code=lang_code, from_version=from_version)
        )

    async def get_emoji_keywords_languages(
        self, *, lang_codes: list[str]
    ) -> list[TypeEmojiLanguage]:
        """Says for which languages emoji words are worth loading for this user, given the languages
        of the keyboard and the app.

        Args:
            lang_codes: Codes of the languages in use, for instance `en` and `de`.

        Returns:
            A list of `types.TypeEmojiLanguage`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiKeywordsLanguages.md
        """
        return await self._client(functions.GetEmojiKeywordsLanguages(lang_codes=lang_codes))

    async def get_emoji_profile_photo_groups(self, *, hash: int) -> messages_TypeEmojiGroups:
        """Delivers the search categories for building a profile photo out of an emoji. Works as
        `messages.get_emoji_groups` does, with a selection suited to avatars.

        Args:
            hash: `hash` of the avatar categories in your cache; 0 without a cache.

        Returns:
            `types.messages.TypeEmojiGroups`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiProfilePhotoGroups.md
        """
        return await self._client(functions.GetEmojiProfilePhotoGroups(hash=hash))

    async def get_emoji_status_groups(self, *, hash: int) -> messages_TypeEmojiGroups:
        """Delivers the search categories for picking an emoji status. Works as
        `messages.get_emoji_groups` does, with a selection suited to statuses.

        Args:
            hash: `hash` of the status categories in your cache; 0 without a cache.

        Returns:
            `types.messages.TypeEmojiGroups`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiStatusGroups.md
        """
        return await self._client(functions.GetEmojiStatusGroups(hash=hash))

    async def get_emoji_sticker_groups(self, *, hash: int) -> messages_TypeEmojiGroups:
        """Delivers the search categories shown above the sticker picker. Works as
        `messages.get_emoji_groups` does, but for stickers; an extra category stands for Premium
        stickers and one for greetings.

        Args:
            hash: `hash` of the sticker categories in your cache; 0 without a cache.

        Returns:
            `types.messages.TypeEmojiGroups`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiStickerGroups.md
        """
        return await self._client(functions.GetEmojiStickerGroups(hash=hash))

    async def get_emoji_stickers(self, *, hash: int) -> messages_TypeAllStickers:
        """Lists the custom emoji sets you have installed, in your order. The emoji themselves come
        from `messages.get_sticker_set`.

        Args:
            hash: Hash of the set list in your cache; with 0 the complete list is sent.

        Returns:
            `types.messages.TypeAllStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiStickers.md
        """
        return await self._client(functions.GetEmojiStickers(hash=hash))

    async def get_emoji_url(self, *, lang_code: str) -> TypeEmojiURL:
        """Gives a web address where the user can suggest better emoji words for a language. The
        address logs in by itself, so open it only for this user.

        Args:
            lang_code: Language to improve, such as `en`.

        Returns:
            `types.TypeEmojiURL`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getEmojiURL.md
        """
        return await self._client(functions.GetEmojiURL(lang_code=lang_code))

    async def get_exported_chat_invite(
        self, *, peer: TypeInputPeer, link: str
    ) -> messages_TypeExportedChatInvite:
        """Looks up one invite link of a group or channel you administer and tells its settings and
        how many people used it. The users named in the invite come along.

        Args:
            peer: Group or channel to which the link leads.
            link: Full invite link, such as `https://t.me/+AbCdEf`.

        Returns:
            `types.messages.TypeExportedChatInvite`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.InviteHashExpired: 400 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getExportedChatInvite.md
        """
        return await self._client(functions.GetExportedChatInvite(peer=peer, link=link))

    async def get_exported_chat_invites(
        self,
        *,
        revoked: bool = False,
        peer: TypeInputPeer,
        admin_id: TypeInputUser,
        offset_date: int | None = None,
        offset_link: str | None = None,
        limit: int,
    ) -> messages_TypeExportedChatInvites:
        """Lists the invite links that one administrator created for a group or channel, newest
        first, one page at a time. Needs the admin right to invite users; looking at another
        administrator's links is reserved to the owner.

        Args:
            revoked: Lists the revoked links in place of the ones that still work.
            peer: Group or channel whose links you want; you must administer it.
            admin_id: Administrator who made the links; `types.InputUserSelf` for your own.
            offset_date: For the next page, the `date` (Unix time) of the last link you got; leave
                out together with `offset_link` for the first page.
            offset_link: For the next page, the `link` of the last invite you got; always goes
                together with `offset_date`.
            limit: How many links to send at most.

        Returns:
            `types.messages.TypeExportedChatInvites`.

        Raises:
            errors.AdminIdInvalid: 400 ADMIN_ID_INVALID: The user given as the maker of the invite
                links is not an administrator of this chat; pass one of its administrators.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getExportedChatInvites.md
        """
        return await self._client(
            functions.GetExportedChatInvites(
                revoked=revoked,
                peer=peer,
                admin_id=admin_id,
                offset_date=offset_date,
                offset_link=offset_link,
                limit=limit,
            )
        )

    async def get_extended_media(self, *, peer: TypeInputPeer, id: list[int]) -> TypeUpdates:
        """Asks for fresh state of messages with paid media, to learn whether the photos and videos
        in them are unlocked by now. The answer has an `types.UpdateMessageExtendedMedia` per
        changed message. Call it for messages on screen that still show a blurred preview.

        Args:
            peer: Chat that holds the paid media.
            id: Numbers of the messages to check.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getExtendedMedia.md
        """
        return await self._client(functions.GetExtendedMedia(peer=peer, id=id))

    async def get_fact_check(
        self, *, peer: TypeInputPeer, msg_id: list[int]
    ) -> list[TypeFactCheck]:
        """Loads the full fact-check notes of channel posts. Needed for messages whose
        `types.FactCheck` has `need_check` set, which come without the text. Results are in the
        order of the input.

        Args:
            peer: Channel with the posts.
            msg_id: Numbers of the posts.

        Returns:
            A list of `types.TypeFactCheck`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getFactCheck.md
        """
        return await self._client(functions.GetFactCheck(peer=peer, msg_id=msg_id))

    async def get_faved_stickers(self, *, hash: int) -> messages_TypeFavedStickers:
        """Lists the stickers the user marked as favorites, newest first, with the emoji that belong
        to them.

        Args:
            hash: The `hash` of the favorites you store; 0 to get them whether changed or not.

        Returns:
            `types.messages.TypeFavedStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getFavedStickers.md
        """
        return await self._client(functions.GetFavedStickers(hash=hash))

    async def get_featured_emoji_stickers(self, *, hash: int) -> messages_TypeFeaturedStickers:
        """Lists trending custom emoji sets that Telegram recommends, each with a preview. Install
        one with `messages.install_sticker_set`.

        Args:
            hash: Hash of the recommendations you already have; 0 to get them unconditionally.

        Returns:
            `types.messages.TypeFeaturedStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getFeaturedEmojiStickers.md
        """
        return await self._client(functions.GetFeaturedEmojiStickers(hash=hash))

    async def get_featured_stickers(self, *, hash: int) -> messages_TypeFeaturedStickers:
        """Lists the sticker sets Telegram recommends at the moment, each with a sample sticker, and
        says which of them the user has not looked at yet. Earlier recommendations come from
        `messages.get_old_featured_stickers`.

        Args:
            hash: The `hash` of the recommendations you store; unchanged ones are then not sent
                again. 0 for all.

        Returns:
            `types.messages.TypeFeaturedStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getFeaturedStickers.md
        """
        return await self._client(functions.GetFeaturedStickers(hash=hash))

    async def get_forum_topics(
        self,
        *,
        peer: TypeInputPeer,
        q: str | None = None,
        offset_date: int,
        offset_id: int,
        offset_topic: int,
        limit: int,
    ) -> messages_TypeForumTopics:
        """Pages through the topics of a forum, pinned ones first, the others by last activity, each
        with its latest message. The answer's `order_by_create_date` says whether to page by
        creation date and not by that of the last message.

        Args:
            peer: Supergroup with topics, or a bot that has them enabled.
            q: Words to look for in topic titles; omit to list all.
            offset_date: Unix time of the last message of the last topic received; 0 at first.
            offset_id: Number of that last message; 0 at first.
            offset_topic: ID of the last topic received; 0 at first.
            limit: Topics per page, 100 at most.

        Returns:
            `types.messages.TypeForumTopics`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getForumTopics.md
        """
        return await self._client(
            functions.GetForumTopics(
                peer=peer,
                q=q,
                offset_date=offset_date,
                offset_id=offset_id,
                offset_topic=offset_topic,
                limit=limit,
            )
        )

    async def get_forum_topics_by_id(
        self, *, peer: TypeInputPeer, topics: list[int]
    ) -> messages_TypeForumTopics:
        """Loads named topics of a forum with their current state. A topic that no longer exists
        comes back as `types.ForumTopicDeleted`.

        Args:
            peer: Forum that contains the topics.
            topics: IDs of the topics, which equal the numbers of the messages that created them; 1
                is General.

        Returns:
            `types.messages.TypeForumTopics`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getForumTopicsByID.md
        """
        return await self._client(functions.GetForumTopicsByID(peer=peer, topics=topics))

    async def get_full_chat(self, *, chat_id: int) -> messages_TypeChatFull:
        """Fetches everything about one basic group: all members, description, invite link,
        notification settings, pinned message. The short data of the group and its users comes along
        in the same answer. For supergroups and channels use `channels.get_full_channel`.

        Args:
            chat_id: Positive number of the basic group.

        Returns:
            `types.messages.TypeChatFull`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getFullChat.md
        """
        return await self._client(functions.GetFullChat(chat_id=chat_id))

    async def get_future_chat_creator_after_leave(self, *, peer: TypeInputPeer) -> TypeUser:
        """Names the user to whom a group or channel of yours would pass if you left it now. Ask
        before leaving, to warn the owner or to let him choose by `messages.edit_chat_creator`.

        Args:
            peer: Group or channel that you own.

        Returns:
            `types.TypeUser`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getFutureChatCreatorAfterLeave.md
        """
        return await self._client(functions.GetFutureChatCreatorAfterLeave(peer=peer))

    async def get_game_high_scores(
        self, *, peer: TypeInputPeer, id: int, user_id: TypeInputUser
    ) -> messages_TypeHighScores:
        """Reads the score of one player and of the players ranked close by in a game the bot sent.
        Only the bot can ask; it is not the complete table.

        Args:
            peer: Chat with the game message.
            id: Number of the game message.
            user_id: Player around whom the table is cut out.

        Returns:
            `types.messages.TypeHighScores`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.getGameHighScores.md
        """
        return await self._client(functions.GetGameHighScores(peer=peer, id=id, user_id=user_id))

    async def get_history(
        self,
        *,
        peer: TypeInputPeer,
        offset_id: int,
        offset_date: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
        hash: int,
    ) -> messages_TypeMessages:
        """Reads messages of one chat from newest to oldest, in pages. Works for private chats,
        groups and channels you can see; bots are not allowed. Begin with every number at 0 and
        `limit` 100, then pass the smallest message number of the page as `offset_id` until a page
        comes back empty. Reading here does not mark anything as read.

        Args:
            peer: The chat to read, for instance `types.InputPeerUser` or `types.InputPeerChannel`.
            offset_id: Start below this message number, which is itself left out; 0 starts at the
                newest message.
            offset_date: Start with messages sent before this Unix time; 0 for no date.
            add_offset: Shifts the starting point by so many messages: positive skips older,
                negative includes newer ones. Mostly 0.
            limit: How many messages to return at most, up to 100.
            max_id: Keep only messages with a lower number than this; 0 for no upper bound.
            min_id: Keep only messages with a higher number than this; 0 for no lower bound.
            hash: Checksum of the message numbers you already store for this page; 0 if you keep
                none.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.FrozenParticipantMissing: 400 FROZEN_PARTICIPANT_MISSING: The account is frozen
                and was not a member of this chat, so it cannot be opened; the user has to appeal
                first.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TakeoutInvalid: 400 TAKEOUT_INVALID: The export session is over or not of this
                account; start another with `account.init_takeout_session`.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.NeedDocInvalid: 500 NEED_DOC_INVALID: The server could not load a file that
                belongs to the messages; try again, or leave that message out.
            errors.VolumeMoveInvalid: 500 VOLUME_MOVE_INVALID: The server is moving the data asked
                for; try again later.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getHistory.md
        """
        return await self._client(
            functions.GetHistory(
                peer=peer,
                offset_id=offset_id,
                offset_date=offset_date,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
                hash=hash,
            )
        )

    async def get_inline_bot_results(
        self,
        *,
        bot: TypeInputUser,
        peer: TypeInputPeer,
        geo_point: TypeInputGeoPoint | None = None,
        query: str,
        offset: str,
    ) -> messages_TypeBotResults:
        """Asks an inline bot for results, as if the user typed `@bot query` into a chat. Pick one
        of the results and post it with `messages.send_inline_bot_result`. A bot that stays silent
        leads to BOT_RESPONSE_TIMEOUT.

        Args:
            bot: Inline bot to ask.
            peer: Chat in which the query is typed; the bot learns only what kind of chat it is.
            geo_point: Where the user is, for bots that ask for a location. Leave out to keep it
                private.
            query: Text after the bot's name, up to 256 characters; may be empty.
            offset: The `next_offset` of the previous answer, or an empty string at first.

        Returns:
            `types.messages.TypeBotResults`.

        Raises:
            errors.Timeout: -503 Timeout: The answer, often that of a bot, did not come in time; try
                again later.
            errors.BotInlineDisabled: 400 BOT_INLINE_DISABLED: The bot does not answer inline
                queries; its owner has to switch on inline mode in @BotFather.
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.BotResponseTimeout: 400 BOT_RESPONSE_TIMEOUT: The bot did not answer in time; try
                again later, it may be slow or not running.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getInlineBotResults.md
        """
        return await self._client(
            functions.GetInlineBotResults(
                bot=bot, peer=peer, geo_point=geo_point, query=query, offset=offset
            )
        )

    async def get_inline_game_high_scores(
        self, *, id: TypeInputBotInlineMessageID, user_id: TypeInputUser
    ) -> messages_TypeHighScores:
        """Reads the score of one player and of some neighbours in a game posted through inline
        mode. Only the bot that owns the game can ask, on the data center named in the message
        identifier.

        Args:
            id: Inline message that holds the game.
            user_id: Player around whom the table is cut out.

        Returns:
            `types.messages.TypeHighScores`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.getInlineGameHighScores.md
        """
        return await self._client(functions.GetInlineGameHighScores(id=id, user_id=user_id))

    async def get_mask_stickers(self, *, hash: int) -> messages_TypeAllStickers:
        """Lists the installed mask sets: stickers meant to be put on faces in photos. Ordinary
        stickers come from `messages.get_all_stickers`.

        Args:
            hash: The `hash` of the mask list you store; 0 to get it in any case.

        Returns:
            `types.messages.TypeAllStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMaskStickers.md
        """
        return await self._client(functions.GetMaskStickers(hash=hash))

    async def get_message_edit_data(
        self, *, peer: TypeInputPeer, id: int
    ) -> messages_TypeMessageEditData:
        """Finds out whether you may edit a message, and whether its text is a caption under media.
        An error such as MESSAGE_AUTHOR_REQUIRED means no. Then edit with `messages.edit_message`.

        Args:
            peer: Chat with the message.
            id: Number of the message.

        Returns:
            `types.messages.TypeMessageEditData`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.MessageAuthorRequired: 403 MESSAGE_AUTHOR_REQUIRED: Only the one who wrote the
                message may do this; act on your own messages.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMessageEditData.md
        """
        return await self._client(functions.GetMessageEditData(peer=peer, id=id))

    async def get_message_reactions_list(
        self,
        *,
        peer: TypeInputPeer,
        id: int,
        reaction: TypeReaction | None = None,
        offset: str | None = None,
        limit: int,
    ) -> messages_TypeMessageReactionsList:
        """Names who reacted to a message and with what, page by page. Possible only where the
        message's reactions have `can_see_list` set, that is in groups and private chats and not in
        channels.

        Args:
            peer: Group or private chat with the message.
            id: Number of the message.
            reaction: Shows only people who chose this reaction; without it all of them.
            offset: `next_offset` of the previous answer; leave out for the first page.
            limit: People per page.

        Returns:
            `types.messages.TypeMessageReactionsList`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.BroadcastForbidden: 403 BROADCAST_FORBIDDEN: In a channel nobody may see who
                voted or who reacted; only the totals are available.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMessageReactionsList.md
        """
        return await self._client(
            functions.GetMessageReactionsList(
                peer=peer, id=id, reaction=reaction, offset=offset, limit=limit
            )
        )

    async def get_message_read_participants(
        self, *, peer: TypeInputPeer, msg_id: int
    ) -> list[TypeReadParticipantDate]:
        """Tells who has already seen a message you sent to a group, and when. Works only in small
        groups (limit `chat_read_mark_size_threshold` in `help.get_app_config`) and only during the
        first days after sending (`chat_read_mark_expire_period` seconds). For private chats use
        `messages.get_outbox_read_date`.

        Args:
            peer: The small group with the message.
            msg_id: Number of your message in that group.

        Returns:
            A list of `types.TypeReadParticipantDate`.

        Raises:
            errors.ChatTooBig: 400 CHAT_TOO_BIG: Readers are only listed in small groups; the
                largest size is `chat_read_mark_size_threshold` in `help.get_app_config`.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.MsgTooOld: 400 MSG_TOO_OLD: Who has read a message is only kept for some days,
                and this one is older.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMessageReadParticipants.md
        """
        return await self._client(functions.GetMessageReadParticipants(peer=peer, msg_id=msg_id))

    async def get_messages(self, *, id: list[TypeInputMessage]) -> messages_TypeMessages:
        """Fetches messages of private chats and basic groups by number. No chat is passed, because
        these chats share one numbering per account; for supergroups and channels, where each chat
        counts on its own, use `channels.get_messages`. A message that is gone or out of reach comes
        back as `types.MessageEmpty` rather than as an error.

        Args:
            id: Which messages to fetch: mostly `types.InputMessageID`, but also "the message that
                number N replies to". At most 100 per call.

        Returns:
            `types.messages.TypeMessages`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getMessages.md
        """
        return await self._client(functions.GetMessages(id=id))

    async def get_messages_reactions(self, *, peer: TypeInputPeer, id: list[int]) -> TypeUpdates:
        """Refreshes the reaction counts of messages that are on screen. The answer carries an
        `types.UpdateMessageReactions` for each message; poll it now and then, because the server
        doesn't push every change in large chats.

        Args:
            peer: Chat in which the messages are.
            id: Numbers of the messages to refresh.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMessagesReactions.md
        """
        return await self._client(functions.GetMessagesReactions(peer=peer, id=id))

    async def get_messages_views(
        self, *, peer: TypeInputPeer, id: list[int], increment: bool
    ) -> messages_TypeMessageViews:
        """Reads how often channel posts were viewed and forwarded and how many comments they have,
        and can count your own view at the same time. A view counts once per user.

        Args:
            peer: Channel, or a chat that holds posts forwarded from channels.
            id: Numbers of the messages, up to 100.
            increment: True records that you have seen these posts now; False only reads the
                numbers.

        Returns:
            `types.messages.TypeMessageViews`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMessagesViews.md
        """
        return await self._client(functions.GetMessagesViews(peer=peer, id=id, increment=increment))

    async def get_my_stickers(self, *, offset_id: int, limit: int) -> messages_TypeMyStickers:
        """Pages through sticker sets, mask sets and emoji sets that this account created, each with
        a cover sticker.

        Args:
            offset_id: ID of the last set on the previous page; 0 for the first page.
            limit: How many sets to get per page.

        Returns:
            `types.messages.TypeMyStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getMyStickers.md
        """
        return await self._client(functions.GetMyStickers(offset_id=offset_id, limit=limit))

    async def get_old_featured_stickers(
        self, *, offset: int, limit: int, hash: int
    ) -> messages_TypeFeaturedStickers:
        """Pages through sticker sets that Telegram recommended earlier, beyond the present ones of
        `messages.get_featured_stickers`.

        Args:
            offset: How many sets to skip, that is how many you have loaded already.
            limit: How many sets to return at most.
            hash: The `hash` of the same page if you store it; 0 if not.

        Returns:
            `types.messages.TypeFeaturedStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getOldFeaturedStickers.md
        """
        return await self._client(
            functions.GetOldFeaturedStickers(offset=offset, limit=limit, hash=hash)
        )

    async def get_onlines(self, *, peer: TypeInputPeer) -> TypeChatOnlines:
        """Tells how many members of a group are online just now, you included. For large groups the
        figure is an estimate.

        Args:
            peer: Group or supergroup to count.

        Returns:
            `types.TypeChatOnlines`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getOnlines.md
        """
        return await self._client(functions.GetOnlines(peer=peer))

    async def get_outbox_read_date(self, *, peer: TypeInputPeer, msg_id: int) -> TypeOutboxReadDate:
        """Tells when the other person read a message you sent in a private chat. It fails with
        `MESSAGE_NOT_READ_YET` if unread, with `MESSAGE_TOO_OLD` after about a week, and with a
        privacy error if one of you hides read times. For groups use
        `messages.get_message_read_participants`.

        Args:
            peer: The person to whom you wrote.
            msg_id: Number of your message.

        Returns:
            `types.TypeOutboxReadDate`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MessageNotReadYet: 400 MESSAGE_NOT_READ_YET: The other side has not read the
                message yet; ask again later.
            errors.MessageTooOld: 400 MESSAGE_TOO_OLD: So long after sending, Telegram no longer
                tells when the message was read.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserPrivacyRestricted: 403 USER_PRIVACY_RESTRICTED: The user's privacy settings
                forbid this; to bring someone into a chat, send an invite link instead.
            errors.YourPrivacyRestricted: 403 YOUR_PRIVACY_RESTRICTED: You hide your own read times
                from this user, so theirs are hidden from you; change the setting or get Premium.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getOutboxReadDate.md
        """
        return await self._client(functions.GetOutboxReadDate(peer=peer, msg_id=msg_id))

    async def get_paid_reaction_privacy(self) -> TypeUpdates:
        """Asks for your usual visibility in paid reactions. The answer is wrapped in updates as an
        `types.UpdatePaidReactionPrivacy`, which also comes when the setting changes.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPaidReactionPrivacy.md
        """
        return await self._client(functions.GetPaidReactionPrivacy())

    async def get_peer_dialogs(
        self, *, peers: list[TypeInputDialogPeer]
    ) -> messages_TypePeerDialogs:
        """Fetches the chat-list entries of chosen chats: unread counts, last message, draft,
        notification settings. Handy to refresh a few chats without reading the whole list. The
        current update state comes along.

        Args:
            peers: Chats to look up, each wrapped in `types.InputDialogPeer`; at least one.

        Returns:
            `types.messages.TypePeerDialogs`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.FrozenParticipantMissing: 400 FROZEN_PARTICIPANT_MISSING: The account is frozen
                and was not a member of this chat, so it cannot be opened; the user has to appeal
                first.
            errors.InputPeersEmpty: 400 INPUT_PEERS_EMPTY: No chats were passed; name at least one.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPeerDialogs.md
        """
        return await self._client(functions.GetPeerDialogs(peers=peers))

    async def get_peer_settings(self, *, peer: TypeInputPeer) -> messages_TypePeerSettings:
        """Says which bar to show on top of a chat, such as "Add contact", "Block" or "Report spam",
        and hints about a stranger, for instance the country of the phone number.
        `messages.hide_peer_settings_bar` puts the bar away.

        Args:
            peer: Chat whose bar you want to know.

        Returns:
            `types.messages.TypePeerSettings`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPeerSettings.md
        """
        return await self._client(functions.GetPeerSettings(peer=peer))

    async def get_personal_channel_history(
        self, *, user_id: TypeInputUser, limit: int, max_id: int, min_id: int, hash: int
    ) -> messages_TypeMessages:
        """Lets a bot read the latest posts of the channel that a user shows on his profile, without
        joining it. For bots only.

        Args:
            user_id: Person whose profile channel is meant.
            limit: Posts to return, 1 to 20.
            max_id: Only posts with smaller numbers; 0 for no bound.
            min_id: Only posts with greater numbers; 0 for no bound.
            hash: Hash of the posts you have cached; bots normally pass 0.

        Returns:
            `types.messages.TypeMessages`.

        Source:
            api/methods/messages.getPersonalChannelHistory.md
        """
        return await self._client(
            functions.GetPersonalChannelHistory(
                user_id=user_id, limit=limit, max_id=max_id, min_id=min_id, hash=hash
            )
        )

    async def get_pinned_dialogs(self, *, folder_id: int) -> messages_TypePeerDialogs:
        """Fetches the pinned chats of the main list or the archive in their order, with last
        messages and the current update state.

        Args:
            folder_id: 0 for the main list, 1 for the archive.

        Returns:
            `types.messages.TypePeerDialogs`.

        Raises:
            errors.FolderIdInvalid: 400 FOLDER_ID_INVALID: Only folder 0 (main list) and folder 1
                (archive) exist here; pass one of them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPinnedDialogs.md
        """
        return await self._client(functions.GetPinnedDialogs(folder_id=folder_id))

    async def get_pinned_saved_dialogs(self) -> messages_TypeSavedDialogs:
        """Returns the topics of Saved Messages you pinned to the top, in order, each with its last
        message.

        Returns:
            `types.messages.TypeSavedDialogs`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPinnedSavedDialogs.md
        """
        return await self._client(functions.GetPinnedSavedDialogs())

    async def get_poll_results(
        self, *, peer: TypeInputPeer, msg_id: int, poll_hash: int
    ) -> TypeUpdates:
        """Refreshes the numbers of a poll. The result does not come as a return value of its own
        but as an `types.UpdateMessagePoll` inside the updates.

        Args:
            peer: Chat with the poll.
            msg_id: Number of the message with the poll.
            poll_hash: The `hash` of the `types.Poll` you hold, so that its unchanged text is not
                sent again; 0 if you have none.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPollResults.md
        """
        return await self._client(
            functions.GetPollResults(peer=peer, msg_id=msg_id, poll_hash=poll_hash)
        )

    async def get_poll_votes(
        self,
        *,
        peer: TypeInputPeer,
        id: int,
        option: bytes | None = None,
        offset: str | None = None,
        limit: int,
    ) -> messages_TypeVotesList:
        """Lists who voted for what in a public poll. You must have voted yourself, otherwise
        POLL_VOTE_REQUIRED; in channels the voters stay secret.

        Args:
            peer: Chat with the poll.
            id: Number of the message with the poll.
            option: The `option` bytes of one answer, to see only its voters. Leave out for all
                answers.
            offset: The `next_offset` of the previous page. Leave out for the first page.
            limit: How many votes to return per page.

        Returns:
            `types.messages.TypeVotesList`.

        Raises:
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.BroadcastForbidden: 403 BROADCAST_FORBIDDEN: In a channel nobody may see who
                voted or who reacted; only the totals are available.
            errors.PollVoteRequired: 403 POLL_VOTE_REQUIRED: Only those who have voted may see the
                votes; vote first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPollVotes.md
        """
        return await self._client(
            functions.GetPollVotes(peer=peer, id=id, option=option, offset=offset, limit=limit)
        )

    async def get_prepared_inline_message(
        self, *, bot: TypeInputUser, id: str
    ) -> messages_TypePreparedInlineMessage:
        """Loads a message that a bot prepared with `messages.save_prepared_inline_message`, when
        its mini app asks to share it. Show the preview, let the user pick a chat, and send with
        `messages.send_inline_bot_result`, using the `query_id` of the answer.

        Args:
            bot: The bot whose mini app asked to share.
            id: ID of the prepared message, given by the mini app. Wrong or stale ones fail with
                `ID_INVALID` or `ID_EXPIRED`.

        Returns:
            `types.messages.TypePreparedInlineMessage`.

        Raises:
            errors.IdExpired: 400 ID_EXPIRED: The prepared message is too old; the bot has to
                prepare a new one.
            errors.IdInvalid: 400 ID_INVALID: No prepared message has this id; pass the id that the
                bot gave to its mini app.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getPreparedInlineMessage.md
        """
        return await self._client(functions.GetPreparedInlineMessage(bot=bot, id=id))

    async def get_quick_replies(self, *, hash: int) -> messages_TypeQuickReplies:
        """Lists your quick replies: prepared answers, each of one or more messages, kept under a
        short name. Belongs to the business features of an account. Every entry comes with its first
        message; the others follow by `messages.get_quick_reply_messages`.

        Args:
            hash: Hash over the quick replies you hold; 0 to receive them all.

        Returns:
            `types.messages.TypeQuickReplies`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getQuickReplies.md
        """
        return await self._client(functions.GetQuickReplies(hash=hash))

    async def get_quick_reply_messages(
        self, *, shortcut_id: int, id: list[int] | None = None, hash: int
    ) -> messages_TypeMessages:
        """Loads the messages stored in one of your quick replies, all of them or those you name.

        Args:
            shortcut_id: The quick reply to open, from `messages.get_quick_replies`.
            id: Numbers of single messages within the quick reply; omit to get every one.
            hash: Hash of the messages in your cache; 0 to have them sent in any case.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ShortcutInvalid: 400 SHORTCUT_INVALID: There is no quick reply shortcut of this
                number or name; see `messages.get_quick_replies`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getQuickReplyMessages.md
        """
        return await self._client(
            functions.GetQuickReplyMessages(shortcut_id=shortcut_id, id=id, hash=hash)
        )

    async def get_recent_locations(
        self, *, peer: TypeInputPeer, limit: int, hash: int
    ) -> messages_TypeMessages:
        """Lists live locations that people share in a chat right now, to be put on one map.

        Args:
            peer: Chat in which locations are shared.
            limit: How many messages to return at most.
            hash: Checksum of the messages you already hold; 0 to get all of them.

        Returns:
            `types.messages.TypeMessages`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getRecentLocations.md
        """
        return await self._client(functions.GetRecentLocations(peer=peer, limit=limit, hash=hash))

    async def get_recent_reactions(self, *, limit: int, hash: int) -> messages_TypeReactions:
        """Returns the reactions you used lately, last one first. They land there when
        `messages.send_reaction` is called with `add_to_recent`, and `types.UpdateRecentReactions`
        announces a change made on another device.

        Args:
            limit: Length of the list you want.
            hash: Hash that came with the recent list you cached; 0 asks for it afresh.

        Returns:
            `types.messages.TypeReactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getRecentReactions.md
        """
        return await self._client(functions.GetRecentReactions(limit=limit, hash=hash))

    async def get_recent_stickers(
        self, *, attached: bool = False, hash: int
    ) -> messages_TypeRecentStickers:
        """Lists the stickers the user sent lately, with the time of the last use of each.

        Args:
            attached: Asks for stickers and masks placed on photos and videos instead of those sent
                as messages.
            hash: The `hash` from the last time you asked with the same flag; 0 if you store
                nothing.

        Returns:
            `types.messages.TypeRecentStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getRecentStickers.md
        """
        return await self._client(functions.GetRecentStickers(attached=attached, hash=hash))

    async def get_replies(
        self,
        *,
        peer: TypeInputPeer,
        msg_id: int,
        offset_id: int,
        offset_date: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
        hash: int,
    ) -> messages_TypeMessages:
        """Reads the messages of one thread: comments below a channel post, answers to a message in
        a supergroup, or a forum topic. Pages work as in `messages.get_history`. The comments really
        live in the linked discussion group, and the messages returned belong to that group.

        Args:
            peer: Channel of the post, or supergroup of the thread.
            msg_id: Number of the channel post, of the message that opened the thread, or of the
                topic.
            offset_id: Start below this message number; 0 starts at the newest.
            offset_date: Start before this Unix time; 0 for no date.
            add_offset: Shifts the starting point by so many messages, negative towards newer ones;
                mostly 0.
            limit: How many messages to return at most, up to 100.
            max_id: Keep only lower message numbers than this; 0 for no bound.
            min_id: Keep only higher message numbers than this; 0 for no bound.
            hash: Checksum of the messages you already hold; 0 if none.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TopicIdInvalid: 400 TOPIC_ID_INVALID: There is no such topic or thread here; take
                the id from the list of topics or from the message that opened it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getReplies.md
        """
        return await self._client(
            functions.GetReplies(
                peer=peer,
                msg_id=msg_id,
                offset_id=offset_id,
                offset_date=offset_date,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
                hash=hash,
            )
        )

    async def get_rich_message(self, *, peer: TypeInputPeer, id: int) -> messages_TypeMessages:
        """Loads the complete content of a richly formatted message. Long ones arrive shortened,
        recognizable by `part` in their `types.RichMessage`; call this when the user wants to read
        on.

        Args:
            peer: Chat with the message.
            id: Number of the message.

        Returns:
            `types.messages.TypeMessages`.

        Source:
            api/methods/messages.getRichMessage.md
        """
        return await self._client(functions.GetRichMessage(peer=peer, id=id))

    async def get_saved_dialogs(
        self,
        *,
        exclude_pinned: bool = False,
        parent_peer: TypeInputPeer | None = None,
        offset_date: int,
        offset_id: int,
        offset_peer: TypeInputPeer,
        limit: int,
        hash: int,
    ) -> messages_TypeSavedDialogs:
        """Pages through the topics of Saved Messages, which are grouped by the chat that a saved
        message came from. With `parent_peer` it pages through the topics (one per writer) of a
        channel's direct messages that you administer.

        Args:
            exclude_pinned: Skips the pinned topics; get those by
                `messages.get_pinned_saved_dialogs`.
            parent_peer: The channel's direct-messages chat; omit for your own Saved Messages.
            offset_date: Unix time of the last message of the previous page; 0 at first.
            offset_id: `top_message` of the last topic of the previous page; 0 at first.
            offset_peer: Peer of the last topic of the previous page; `types.InputPeerEmpty` at
                first.
            limit: How many topics to send in one page.
            hash: Hash over the page you already hold; 0 for no comparison.

        Returns:
            `types.messages.TypeSavedDialogs`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSavedDialogs.md
        """
        return await self._client(
            functions.GetSavedDialogs(
                exclude_pinned=exclude_pinned,
                parent_peer=parent_peer,
                offset_date=offset_date,
                offset_id=offset_id,
                offset_peer=offset_peer,
                limit=limit,
                hash=hash,
            )
        )

    async def get_saved_dialogs_by_id(
        self, *, parent_peer: TypeInputPeer | None = None, ids: list[TypeInputPeer]
    ) -> messages_TypeSavedDialogs:
        """Loads chosen topics of Saved Messages, or of a channel's direct messages, with their last
        messages. Use it to refresh entries you know; to discover topics use
        `messages.get_saved_dialogs`.

        Args:
            parent_peer: Direct-messages chat of a channel you administer; omit for Saved Messages.
            ids: Peers whose topics you want.

        Returns:
            `types.messages.TypeSavedDialogs`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSavedDialogsByID.md
        """
        return await self._client(functions.GetSavedDialogsByID(parent_peer=parent_peer, ids=ids))

    async def get_saved_gifs(self, *, hash: int) -> messages_TypeSavedGifs:
        """Lists the GIFs the user saved for quick sending, last used first.

        Args:
            hash: The `hash` of the GIF list you store, so that an unchanged one is not repeated; 0
                if you have none.

        Returns:
            `types.messages.TypeSavedGifs`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSavedGifs.md
        """
        return await self._client(functions.GetSavedGifs(hash=hash))

    async def get_saved_history(
        self,
        *,
        parent_peer: TypeInputPeer | None = None,
        peer: TypeInputPeer,
        offset_id: int,
        offset_date: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
        hash: int,
    ) -> messages_TypeMessages:
        """Reads the messages of one topic of Saved Messages, or one person's topic in a channel's
        direct messages. Works like `messages.get_history`, newest first.

        Args:
            parent_peer: The direct-messages chat of the channel; omit for your Saved Messages.
            peer: Topic to read: the chat from which messages were saved, yourself for your own
                notes, or the writing person.
            offset_id: Number of the message from which to go back in time; 0 for the latest.
            offset_date: Go back from this Unix time; 0 if unused.
            add_offset: Moves the window by this many messages; negative towards newer ones.
            limit: Messages per page, up to 100.
            max_id: Return only older messages than this number; 0 for all.
            min_id: Return only newer messages than this number; 0 for all.
            hash: Hash of the numbers in the page you keep; 0 switches caching off.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSavedHistory.md
        """
        return await self._client(
            functions.GetSavedHistory(
                parent_peer=parent_peer,
                peer=peer,
                offset_id=offset_id,
                offset_date=offset_date,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
                hash=hash,
            )
        )

    async def get_saved_reaction_tags(
        self, *, peer: TypeInputPeer | None = None, hash: int
    ) -> messages_TypeSavedReactionTags:
        """Lists the reactions with which you tagged your saved messages, with the name you gave
        each tag and how many messages have it. Find tagged messages with `saved_reaction` of
        `messages.search`.

        Args:
            peer: Counts only tags within this topic of Saved Messages; omit for all topics.
            hash: Hash that came with the tags you keep; 0 for none.

        Returns:
            `types.messages.TypeSavedReactionTags`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSavedReactionTags.md
        """
        return await self._client(functions.GetSavedReactionTags(peer=peer, hash=hash))

    async def get_scheduled_history(
        self, *, peer: TypeInputPeer, hash: int
    ) -> messages_TypeMessages:
        """Lists all messages waiting to be sent in a chat. Scheduled messages have numbers of their
        own, apart from those in the history. In channels this needs the right to post.

        Args:
            peer: Chat to look in.
            hash: Checksum of the waiting messages you hold; 0 for all of them.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getScheduledHistory.md
        """
        return await self._client(functions.GetScheduledHistory(peer=peer, hash=hash))

    async def get_scheduled_messages(
        self, *, peer: TypeInputPeer, id: list[int]
    ) -> messages_TypeMessages:
        """Fetches some waiting messages of a chat by number, for instance to see whether they are
        still due.

        Args:
            peer: Chat the messages will go to.
            id: Their numbers in the scheduled list, from `messages.get_scheduled_history`.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getScheduledMessages.md
        """
        return await self._client(functions.GetScheduledMessages(peer=peer, id=id))

    async def get_search_counters(
        self,
        *,
        peer: TypeInputPeer,
        saved_peer_id: TypeInputPeer | None = None,
        top_msg_id: int | None = None,
        filters: list[TypeMessagesFilter],
    ) -> list[messages_TypeSearchCounter]:
        """Counts photos, videos, links, files and so on in a chat, several kinds in one call,
        without fetching messages. Good for the tabs of a profile page. A count may be marked as
        inexact.

        Args:
            peer: Chat to count in.
            saved_peer_id: In Saved Messages, only what was saved from this chat; in channel direct
                messages, only this topic.
            top_msg_id: Only inside this forum topic. Leave out for the whole chat.
            filters: Kinds to count, one `types.messages.SearchCounter` coming back for each.

        Returns:
            A list of `types.messages.TypeSearchCounter`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSearchCounters.md
        """
        return await self._client(
            functions.GetSearchCounters(
                peer=peer, saved_peer_id=saved_peer_id, top_msg_id=top_msg_id, filters=filters
            )
        )

    async def get_search_results_calendar(
        self,
        *,
        peer: TypeInputPeer,
        saved_peer_id: TypeInputPeer | None = None,
        filter: TypeMessagesFilter,
        offset_id: int,
        offset_date: int,
    ) -> messages_TypeSearchResultsCalendar:
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

        Returns:
            `types.messages.TypeSearchResultsCalendar`.

        Raises:
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSearchResultsCalendar.md
        """
        return await self._client(
            functions.GetSearchResultsCalendar(
                peer=peer,
                saved_peer_id=saved_peer_id,
                filter=filter,
                offset_id=offset_id,
                offset_date=offset_date,
            )
        )

    async def get_search_results_positions(
        self,
        *,
        peer: TypeInputPeer,
        saved_peer_id: TypeInputPeer | None = None,
        filter: TypeMessagesFilter,
        offset_id: int,
        limit: int,
    ) -> messages_TypeSearchResultsPositions:
        """Gives sparse positions (message number, date and index) of media messages in a chat
        without the messages themselves. Clients use it for a fast scrollbar over thousands of
        photos, and load the content itself with `messages.search`.

        Args:
            peer: Chat with the media.
            saved_peer_id: One topic of Saved Messages or of direct messages to restrict the result
                to; omit for all.
            filter: Which kind of message to position, such as photos or files.
            offset_id: Start below this message number; 0 means from the newest.
            limit: Upper bound for the number of positions returned.

        Returns:
            `types.messages.TypeSearchResultsPositions`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSearchResultsPositions.md
        """
        return await self._client(
            functions.GetSearchResultsPositions(
                peer=peer,
                saved_peer_id=saved_peer_id,
                filter=filter,
                offset_id=offset_id,
                limit=limit,
            )
        )

    async def get_split_ranges(self) -> list[TypeMessageRange]:
        """Splits the user's messages into number ranges for a data export. Open the export with
        `account.init_takeout_session`, then wrap each reading call in `invoke_with_messages_range`,
        range by range.

        Returns:
            A list of `types.TypeMessageRange`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSplitRanges.md
        """
        return await self._client(functions.GetSplitRanges())

    async def get_sponsored_messages(
        self, *, peer: TypeInputPeer, msg_id: int | None = None
    ) -> messages_TypeSponsoredMessages:
        """Fetches the advertisements to show in a channel, in a bot's chat or beside a video. Ask
        when the chat is opened and keep the answer for five minutes. Apps have to show the ads;
        report each one seen with `messages.view_sponsored_message`.

        Args:
            peer: Channel or bot that is being looked at.
            msg_id: Number of a video post, to get the ads to display while the video plays; omit
                for ordinary ads.

        Returns:
            `types.messages.TypeSponsoredMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSponsoredMessages.md
        """
        return await self._client(functions.GetSponsoredMessages(peer=peer, msg_id=msg_id))

    async def get_sticker_set(
        self, *, stickerset: TypeInputStickerSet, hash: int
    ) -> messages_TypeStickerSet:
        """Fetches one sticker, mask or custom emoji set with all its documents and the emoji each
        belongs to. The set need not be installed, and bots may ask too.

        Args:
            stickerset: Which set: by `types.InputStickerSetShortName` from a link, by number, or a
                built-in one such as the dice.
            hash: The `hash` of the set you already hold, to get "not modified" if it is unchanged;
                0 to fetch it in any case.

        Returns:
            `types.messages.TypeStickerSet`.

        Raises:
            errors.EmoticonStickerpackMissing: 400 EMOTICON_STICKERPACK_MISSING: There is no sticker
                set for this dice emoji, or none was named; pass one such as 🎲.
            errors.StickersetInvalid: 406 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.getStickerSet.md
        """
        return await self._client(functions.GetStickerSet(stickerset=stickerset, hash=hash))

    async def get_stickers(self, *, emoticon: str, hash: int) -> messages_TypeStickers:
        """Finds stickers that fit an emoji, out of the popular ones on Telegram as well as your
        own. Used for suggestions while someone types an emoji.

        Args:
            emoticon: One or more emoji to match; must not be empty.
            hash: The `hash` from the previous answer for the same emoji, or 0 on the first request.

        Returns:
            `types.messages.TypeStickers`.

        Raises:
            errors.EmoticonEmpty: 400 EMOTICON_EMPTY: No emoji was passed to search for; give at
                least one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getStickers.md
        """
        return await self._client(functions.GetStickers(emoticon=emoticon, hash=hash))

    async def get_suggested_dialog_filters(self) -> list[TypeDialogFilterSuggested]:
        """Lists folders Telegram proposes to this user, such as "Unread" or "Personal", each with a
        short explanation. Create one with `messages.update_dialog_filter`.

        Returns:
            A list of `types.TypeDialogFilterSuggested`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getSuggestedDialogFilters.md
        """
        return await self._client(functions.GetSuggestedDialogFilters())

    async def get_top_reactions(self, *, limit: int, hash: int) -> messages_TypeReactions:
        """Returns the reactions to offer first in a picker: popular ones mixed with those the
        account uses most.

        Args:
            limit: How many reactions to send, e.g. as many as fit your picker.
            hash: Hash that came with the top list you cached; 0 asks for it afresh.

        Returns:
            `types.messages.TypeReactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getTopReactions.md
        """
        return await self._client(functions.GetTopReactions(limit=limit, hash=hash))

    async def get_unread_mentions(
        self,
        *,
        peer: TypeInputPeer,
        top_msg_id: int | None = None,
        offset_id: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
    ) -> messages_TypeMessages:
        """Lists the messages of a group that mention you or answer you and have not been seen yet,
        newest first. How many there are is in `unread_mentions_count` of the `types.Dialog`.

        Args:
            peer: Group to look in.
            top_msg_id: Only mentions in this forum topic, named by its first message. Leave out for
                the whole group.
            offset_id: Continue below this message number; 0 for the first page.
            add_offset: Moves the window by so many results; normally 0.
            limit: Results per page, up to 100.
            max_id: Drop messages numbered at or above this; 0 for no bound.
            min_id: Drop messages numbered at or below this; 0 for no bound.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getUnreadMentions.md
        """
        return await self._client(
            functions.GetUnreadMentions(
                peer=peer,
                top_msg_id=top_msg_id,
                offset_id=offset_id,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
            )
        )

    async def get_unread_poll_votes(
        self,
        *,
        peer: TypeInputPeer,
        top_msg_id: int | None = None,
        offset_id: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
    ) -> messages_TypeMessages:
        """Finds your polls in a chat that received votes you haven't looked at. Mark them as seen
        with `messages.read_poll_votes`.

        Args:
            peer: Chat in which you posted polls.
            top_msg_id: Forum topic to stay in; omit for the whole chat.
            offset_id: Poll message from which to continue; 0 starts with the newest.
            add_offset: Number of results by which to move the start; may be negative.
            limit: How many polls to return.
            max_id: Upper bound for message numbers; 0 for none.
            min_id: Lower bound for message numbers; 0 for none.

        Returns:
            `types.messages.TypeMessages`.

        Source:
            api/methods/messages.getUnreadPollVotes.md
        """
        return await self._client(
            functions.GetUnreadPollVotes(
                peer=peer,
                top_msg_id=top_msg_id,
                offset_id=offset_id,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
            )
        )

    async def get_unread_reactions(
        self,
        *,
        peer: TypeInputPeer,
        top_msg_id: int | None = None,
        saved_peer_id: TypeInputPeer | None = None,
        offset_id: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
    ) -> messages_TypeMessages:
        """Finds your messages in a chat that got reactions you haven't looked at, newest first.
        Mark them as seen with `messages.read_reactions`.

        Args:
            peer: Chat to search.
            top_msg_id: In a forum, the topic to stay within; otherwise leave out.
            saved_peer_id: In a channel's direct messages, the person whose topic you want;
                otherwise leave out.
            offset_id: Start from this message number; 0 for the newest.
            add_offset: Shifts the start by so many results; negative values also bring newer ones.
            limit: Number of messages wanted.
            max_id: Skip messages from this number upwards; 0 for no bound.
            min_id: Skip messages up to this number; 0 for no bound.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getUnreadReactions.md
        """
        return await self._client(
            functions.GetUnreadReactions(
                peer=peer,
                top_msg_id=top_msg_id,
                saved_peer_id=saved_peer_id,
                offset_id=offset_id,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
            )
        )

    async def get_web_page(self, *, url: str, hash: int) -> messages_TypeWebPage:
        """Loads the preview of a link in full, above all its Instant View page, of which messages
        carry only a part.

        Args:
            url: Address of the page, best taken from the `types.WebPage` in the message.
            hash: The `hash` of the page you already hold, answered by `types.WebPageNotModified` if
                unchanged; 0 otherwise.

        Returns:
            `types.messages.TypeWebPage`.

        Raises:
            errors.WcConvertUrlInvalid: 400 WC_CONVERT_URL_INVALID: The server cannot work with this
                web address; pass the plain address of an existing page.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getWebPage.md
        """
        return await self._client(functions.GetWebPage(url=url, hash=hash))

    async def get_web_page_preview(
        self, *, message: str, entities: list[TypeMessageEntity] | None = None
    ) -> messages_TypeWebPagePreview:
        """Builds the link preview a text would get, without sending anything. Use it to show the
        card while the user still types. A page nobody asked for yet may come back as
        `types.WebPagePending`, and the finished card follows in an `types.UpdateWebPage`.

        Args:
            message: Text that contains the link; the first link counts.
            entities: Formatting of that text, needed when a link hides behind words. Leave out
                otherwise.

        Returns:
            `types.messages.TypeWebPagePreview`.

        Raises:
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.MessageEmpty: 400 MESSAGE_EMPTY: There is no text left to send; pass at least one
                visible character.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.getWebPagePreview.md
        """
        return await self._client(functions.GetWebPagePreview(message=message, entities=entities))

    async def hide_all_chat_join_requests(
        self, *, approved: bool = False, peer: TypeInputPeer, link: str | None = None
    ) -> TypeUpdates:
        """Approves or declines all waiting join requests of a group or channel in one go. Use it to
        clear a long queue; for single people there is `messages.hide_chat_join_request`.

        Args:
            approved: Admits everybody; without the flag everybody is refused.
            peer: Group or channel whose queue you settle.
            link: Settles only the requests that came by this invite link; leave out to settle all.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.HideRequesterMissing: 400 HIDE_REQUESTER_MISSING: There is no open request to
                join from this user; it was withdrawn or another administrator has handled it.
            errors.InviteHashExpired: 400 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserChannelsTooMuch: 400 USER_CHANNELS_TOO_MUCH: The user is already in as many
                channels and supergroups as one may be; someone has to leave one first.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.hideAllChatJoinRequests.md
        """
        return await self._client(
            functions.HideAllChatJoinRequests(approved=approved, peer=peer, link=link)
        )

    async def hide_chat_join_request(
        self, *, approved: bool = False, peer: TypeInputPeer, user_id: TypeInputUser
    ) -> TypeUpdates:
        """Answers one request to join a group or channel: lets the person in or turns the request
        down. Both users and bots with the admin right to invite users can call it; bots learn of
        requests through `types.UpdateBotChatInviteRequester`.

        Args:
            approved: Lets the person join; without the flag the request is rejected.
            peer: Group or channel the person wants to enter.
            user_id: The person who waits, for example from `messages.get_chat_invite_importers`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.HideRequesterMissing: 400 HIDE_REQUESTER_MISSING: There is no open request to
                join from this user; it was withdrawn or another administrator has handled it.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserAlreadyParticipant: 400 USER_ALREADY_PARTICIPANT: The user is in the chat
                already; nothing needs doing.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.UserChannelsTooMuch: 403 USER_CHANNELS_TOO_MUCH: The user is already in as many
                channels and supergroups as one may be; someone has to leave one first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.hideChatJoinRequest.md
        """
        return await self._client(
            functions.HideChatJoinRequest(approved=approved, peer=peer, user_id=user_id)
        )

    async def hide_peer_settings_bar(self, *, peer: TypeInputPeer) -> bool:
        """Puts away the bar on top of a new chat that offers to add, block or report someone. See
        `messages.get_peer_settings` for what the bar would show.

        Args:
            peer: Chat whose bar is dismissed.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.hidePeerSettingsBar.md
        """
        return await self._client(functions.HidePeerSettingsBar(peer=peer))

    async def import_chat_invite(self, *, hash: str) -> messages_TypeChatInviteJoinResult:
        """Joins a group or channel by invite link. Where admins approve newcomers, a request is
        filed and the error INVITE_REQUEST_SENT arrives, which is no failure. A chat guarded by a
        bot answers with `types.messages.ChatInviteJoinResultWebView`: open its page with
        `messages.request_chat_join_web_view` first.

        Args:
            hash: The part of the link after `t.me/+` or `t.me/joinchat/`;
                `messages.check_chat_invite` previews it.

        Returns:
            `types.messages.TypeChatInviteJoinResult`.

        Raises:
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.InviteHashEmpty: 400 INVITE_HASH_EMPTY: The invite hash is missing; pass the part
                of the link after `t.me/+` or `joinchat/`.
            errors.InviteHashInvalid: 400 INVITE_HASH_INVALID: No chat has this invite hash; check
                the part of the link after `t.me/+`.
            errors.InviteRequestSent: 400 INVITE_REQUEST_SENT: Not a failure: the request to join
                was handed in and now an administrator has to approve it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StarsPaymentRequired: 400 STARS_PAYMENT_REQUIRED: Joining through this link costs
                Stars; get the payment form for the subscription and pay it.
            errors.UsersTooMuch: 400 USERS_TOO_MUCH: The chat is full; remove members, or turn a
                basic group into a supergroup.
            errors.UserAlreadyParticipant: 400 USER_ALREADY_PARTICIPANT: The user is in the chat
                already; nothing needs doing.
            errors.UserChannelsTooMuch: 400 USER_CHANNELS_TOO_MUCH: The user is already in as many
                channels and supergroups as one may be; someone has to leave one first.
            errors.InviteHashExpired: 406 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.importChatInvite.md
        """
        return await self._client(functions.ImportChatInvite(hash=hash))

    async def init_history_import(
        self, *, peer: TypeInputPeer, file: TypeInputFile, media_count: int
    ) -> messages_TypeHistoryImport:
        """Begins an import of a chat from another messenger into a Telegram chat. Afterwards send
        each media file with `messages.upload_imported_media` and finish with
        `messages.start_history_import`, both with the number from the answer.

        Args:
            peer: Target: private chat with a mutual contact, or a supergroup whose info you may
                change as admin.
            file: The exported text file, uploaded beforehand.
            media_count: How many media files will follow.

        Returns:
            `types.messages.TypeHistoryImport`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ImportFileInvalid: 400 IMPORT_FILE_INVALID: The chat export cannot be read;
                upload the text file made by the other messenger.
            errors.ImportFormatDateInvalid: 400 IMPORT_FORMAT_DATE_INVALID: The dates in the chat
                export cannot be understood; export the chat with another date format.
            errors.ImportFormatUnrecognized: 400 IMPORT_FORMAT_UNRECOGNIZED: The beginning of the
                file does not look like an export of a messenger known to Telegram; export the chat
                from a supported app.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserNotMutualContact: 400 USER_NOT_MUTUAL_CONTACT: This needs both sides to have
                each other as contacts; the user has to add you too.
            errors.PreviousChatImportActiveWaitMin: 406 PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN:
                Another import into this chat is still running; the number is the minutes to wait.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.initHistoryImport.md
        """
        return await self._client(
            functions.InitHistoryImport(peer=peer, file=file, media_count=media_count)
        )

    async def install_sticker_set(
        self, *, stickerset: TypeInputStickerSet, archived: bool
    ) -> messages_TypeStickerSetInstallResult:
        """Adds a sticker set to the user's collection, at the front. When the collection is full,
        the least used sets are moved to the archive and listed in the answer.

        Args:
            stickerset: Set to add, mostly by its short name.
            archived: True puts it straight into the archive, out of the sticker panel; False
                installs it normally.

        Returns:
            `types.messages.TypeStickerSetInstallResult`.

        Raises:
            errors.StickersetInvalid: 406 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.installStickerSet.md
        """
        return await self._client(
            functions.InstallStickerSet(stickerset=stickerset, archived=archived)
        )

    async def mark_dialog_unread(
        self,
        *,
        unread: bool = False,
        parent_peer: TypeInputPeer | None = None,
        peer: TypeInputDialogPeer,
    ) -> bool:
        """Puts the "unread" dot on a chat that has no unread messages, as a reminder, or removes
        it. Only the user sees it, and reading the chat clears it.

        Args:
            unread: Puts the dot on; leave it out to remove the dot.
            parent_peer: Channel whose direct messages contain the topic, when `peer` is such a
                topic. Leave out otherwise.
            peer: Chat to mark, wrapped in `types.InputDialogPeer`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.markDialogUnread.md
        """
        return await self._client(
            functions.MarkDialogUnread(unread=unread, parent_peer=parent_peer, peer=peer)
        )

    async def migrate_chat(self, *, chat_id: int) -> TypeUpdates:
        """Turns a basic group into a supergroup. Only the owner can do it and there is no way back.
        The group gets a new number: the old chat stays behind, read-only, with a pointer to the new
        one, and the updates in the answer contain the new `types.Channel`.

        Args:
            chat_id: Positive number of the basic group.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatInvalid: 500 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.migrateChat.md
        """
        return await self._client(functions.MigrateChat(chat_id=chat_id))

    async def prolong_web_view(
        self,
        *,
        silent: bool = False,
        peer: TypeInputPeer,
        bot: TypeInputUser,
        query_id: int,
        reply_to: TypeInputReplyTo | None = None,
        send_as: TypeInputPeer | None = None,
    ) -> bool:
        """Tells the server that a mini app opened by `messages.request_web_view` is still on
        screen. Repeat every 60 seconds with the same settings; if the call fails, the session is
        over and the page should be closed.

        Args:
            silent: Same choice as in the opening call: result without notification sound.
            peer: Chat given in the opening call.
            bot: Bot whose app is open.
            query_id: The `query_id` of the `types.WebViewResultUrl` you got.
            reply_to: Reply target for the result; repeat what you gave when opening.
            send_as: Identity for posting the result; repeat what you gave when opening.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.prolongWebView.md
        """
        return await self._client(
            functions.ProlongWebView(
                silent=silent,
                peer=peer,
                bot=bot,
                query_id=query_id,
                reply_to=reply_to,
                send_as=send_as,
            )
        )

    async def rate_transcribed_audio(
        self, *, peer: TypeInputPeer, msg_id: int, transcription_id: int, good: bool
    ) -> bool:
        """Reports whether the text of a transcription was right, which helps to improve the
        recognition. Nobody in the chat notices.

        Args:
            peer: Chat of the transcribed message.
            msg_id: Number of the transcribed message.
            transcription_id: The `transcription_id` from `messages.transcribe_audio`.
            good: True for a good transcript, false for a bad one.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.rateTranscribedAudio.md
        """
        return await self._client(
            functions.RateTranscribedAudio(
                peer=peer, msg_id=msg_id, transcription_id=transcription_id, good=good
            )
        )

    async def read_discussion(self, *, peer: TypeInputPeer, msg_id: int, read_max_id: int) -> bool:
        """Marks a thread of comments or a forum topic as read up to a message, without touching the
        rest of the group.

        Args:
            peer: Discussion group or forum in which the thread lives.
            msg_id: First message of the thread, as found by `messages.get_discussion_message`.
            read_max_id: Number of the newest message read in the thread.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readDiscussion.md
        """
        return await self._client(
            functions.ReadDiscussion(peer=peer, msg_id=msg_id, read_max_id=read_max_id)
        )

    async def read_encrypted_history(self, *, peer: TypeInputEncryptedChat, max_date: int) -> bool:
        """Marks a secret chat as read up to a moment, counted by time since its messages have no
        common numbers. The other side sees the ticks, and timers of self-destructing messages begin
        to run.

        Args:
            peer: Secret chat, with number and access hash.
            max_date: Unix time of the newest message read; all older ones count as read.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.MaxDateInvalid: 400 MAX_DATE_INVALID: The latest date is not valid; pass a Unix
                time that is not in the future.
            errors.MsgWaitFailed: 400 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readEncryptedHistory.md
        """
        return await self._client(functions.ReadEncryptedHistory(peer=peer, max_date=max_date))

    async def read_featured_stickers(self, *, id: list[int]) -> bool:
        """Marks recommended sticker sets as seen, so that their "new" dot goes away on all devices.

        Args:
            id: Numbers of the sets that were shown to the user, taken from `unread` of
                `messages.get_featured_stickers`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readFeaturedStickers.md
        """
        return await self._client(functions.ReadFeaturedStickers(id=id))

    async def read_history(
        self, *, peer: TypeInputPeer, max_id: int
    ) -> messages_TypeAffectedMessages:
        """Marks incoming messages of a private chat or basic group as read up to a given message;
        in private chats the other side then sees two ticks. Supergroups and channels need
        `channels.read_history`. A bot can call it only on behalf of a business account, through
        `invoke_with_business_connection`.

        Args:
            peer: Private chat or basic group in which messages were read.
            max_id: Number of the newest message read; everything older counts as read too. 0 marks
                the whole chat.

        Returns:
            `types.messages.TypeAffectedMessages`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/messages.readHistory.md
        """
        return await self._client(functions.ReadHistory(peer=peer, max_id=max_id))

    async def read_mentions(
        self, *, peer: TypeInputPeer, top_msg_id: int | None = None
    ) -> messages_TypeAffectedHistory:
        """Marks all mentions of you in a group as seen, as a long press on the "@" button does.
        Call again while `offset` of the answer is above 0.

        Args:
            peer: Group whose mentions are done.
            top_msg_id: Only those in this forum topic. Leave out for the whole group.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SavedPeerInvalid: 400 SAVED_PEER_INVALID: The inner chat named within the chat
                does not exist; pass the peer of an existing one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readMentions.md
        """
        return await self._client(functions.ReadMentions(peer=peer, top_msg_id=top_msg_id))

    async def read_message_contents(self, *, id: list[int]) -> messages_TypeAffectedMessages:
        """Marks the content of messages as consumed: a voice note as listened to, a round video as
        watched, a mention or reaction as seen. The sender sees it, and self-destruct timers start.
        Channels and supergroups need `channels.read_message_contents`.

        Args:
            id: Numbers of the messages in private chats and basic groups.

        Returns:
            `types.messages.TypeAffectedMessages`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readMessageContents.md
        """
        return await self._client(functions.ReadMessageContents(id=id))

    async def read_poll_votes(
        self, *, peer: TypeInputPeer, top_msg_id: int | None = None
    ) -> messages_TypeAffectedHistory:
        """Clears the badge for new votes in your polls of a chat. Repeat the call while `offset` of
        the answer is greater than 0.

        Args:
            peer: Chat with the polls.
            top_msg_id: Limits the clearing to one forum topic; omit for all.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Source:
            api/methods/messages.readPollVotes.md
        """
        return await self._client(functions.ReadPollVotes(peer=peer, top_msg_id=top_msg_id))

    async def read_reactions(
        self,
        *,
        peer: TypeInputPeer,
        top_msg_id: int | None = None,
        saved_peer_id: TypeInputPeer | None = None,
    ) -> messages_TypeAffectedHistory:
        """Clears the badge of unseen reactions in a chat. If `offset` in the answer is above zero,
        part of the work remains: call again until it is 0.

        Args:
            peer: Chat whose reactions you have seen.
            top_msg_id: Clears just this forum topic; omit for the complete chat.
            saved_peer_id: Clears just this person's topic in a channel's direct messages; omit for
                all.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readReactions.md
        """
        return await self._client(
            functions.ReadReactions(peer=peer, top_msg_id=top_msg_id, saved_peer_id=saved_peer_id)
        )

    async def read_saved_history(
        self, *, parent_peer: TypeInputPeer, peer: TypeInputPeer, max_id: int
    ) -> bool:
        """Marks one person's topic in a channel's direct messages as read, up to a given message.
        For administrators of that channel.

        Args:
            parent_peer: The direct-messages chat of the channel.
            peer: Person whose topic was read.
            max_id: Number of the newest message that was read.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ParentPeerInvalid: 400 PARENT_PEER_INVALID: The channel whose direct messages are
                meant is wrong; pass one you administer, or leave it out where no channel is
                concerned.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.readSavedHistory.md
        """
        return await self._client(
            functions.ReadSavedHistory(parent_peer=parent_peer, peer=peer, max_id=max_id)
        )

    async def received_messages(self, *, max_id: int) -> list[TypeReceivedNotifyMessage]:
        """Tells the server that messages arrived on this device, so that it stops pushing
        notifications for them. Says nothing about reading. The answer names the messages whose
        notifications were called off.

        Args:
            max_id: Number of the newest message received; all older ones count as received.

        Returns:
            A list of `types.TypeReceivedNotifyMessage`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.receivedMessages.md
        """
        return await self._client(functions.ReceivedMessages(max_id=max_id))

    async def received_queue(self, *, max_qts: int) -> list[int]:
        """Confirms that secret-chat updates arrived on this device, so that the server drops them
        from its queue and calls off their notifications. The answer lists the `random_id` of
        messages whose notifications were canceled.

        Args:
            max_qts: The highest `qts` you have processed; everything up to it counts as received.

        Returns:
            A list of `int`.

        Raises:
            errors.MaxQtsInvalid: 400 MAX_QTS_INVALID: The `qts` to be confirmed is wrong; pass the
                highest one received, at least 0.
            errors.MsgWaitFailed: 500 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.receivedQueue.md
        """
        return await self._client(functions.ReceivedQueue(max_qts=max_qts))

    async def reorder_pinned_dialogs(
        self, *, force: bool = False, folder_id: int, order: list[TypeInputDialogPeer]
    ) -> bool:
        """Sets the order of the pinned chats of one list for all devices.

        Args:
            force: Unpins every chat missing from `order`. Without it such chats stay pinned.
            folder_id: 0 for the main list, 1 for the archive.
            order: The pinned chats from top to bottom.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reorderPinnedDialogs.md
        """
        return await self._client(
            functions.ReorderPinnedDialogs(force=force, folder_id=folder_id, order=order)
        )

    async def reorder_pinned_forum_topics(
        self, *, force: bool = False, peer: TypeInputPeer, order: list[int]
    ) -> TypeUpdates:
        """Puts the pinned topics of a forum into a new order that all members see. Needs the admin
        right to manage topics.

        Args:
            force: Topics pinned so far but absent from `order` lose their pin.
            peer: Forum to sort.
            order: IDs of the pinned topics, top one first.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reorderPinnedForumTopics.md
        """
        return await self._client(
            functions.ReorderPinnedForumTopics(force=force, peer=peer, order=order)
        )

    async def reorder_pinned_saved_dialogs(
        self, *, force: bool = False, order: list[TypeInputDialogPeer]
    ) -> bool:
        """Stores a new order for the pinned topics of Saved Messages.

        Args:
            force: Unpins pinned topics that are missing from `order`; without it they stay pinned.
            order: The pinned topics from top to bottom.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reorderPinnedSavedDialogs.md
        """
        return await self._client(functions.ReorderPinnedSavedDialogs(force=force, order=order))

    async def reorder_quick_replies(self, *, order: list[int]) -> bool:
        """Stores the order in which your quick replies are offered. Requires Premium.

        Args:
            order: All `shortcut_id` numbers in the order you wish.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reorderQuickReplies.md
        """
        return await self._client(functions.ReorderQuickReplies(order=order))

    async def reorder_sticker_sets(
        self, *, masks: bool = False, emojis: bool = False, order: list[int]
    ) -> bool:
        """Stores a new order of the installed sticker sets for all devices of the user. Without a
        flag the ordinary stickers are sorted.

        Args:
            masks: Sorts the mask sets instead.
            emojis: Sorts the custom emoji sets instead.
            order: Numbers of all installed sets of that kind, in the wanted order.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reorderStickerSets.md
        """
        return await self._client(
            functions.ReorderStickerSets(masks=masks, emojis=emojis, order=order)
        )

    async def report(
        self, *, peer: TypeInputPeer, id: list[int], option: bytes, message: str
    ) -> TypeReportResult:
        """Reports messages to the moderators, step by step: the first call with an empty `option`
        answers with a list of reasons, the next call passes the chosen one, until
        `types.ReportResultReported` says it is done. A step may ask for a comment instead of a
        choice.

        Args:
            peer: Chat that holds the messages.
            id: Numbers of the offending messages in that chat.
            option: The `option` bytes of the reason chosen in the previous answer; empty bytes in
                the first call.
            message: Comment for the moderators when the previous step asked for one; otherwise an
                empty string.

        Returns:
            `types.TypeReportResult`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MessageRequired: 400 MESSAGE_REQUIRED: This kind of report must name messages;
                pass the ids of those that break the rules.
            errors.OptionInvalid: 400 OPTION_INVALID: There is no such option; pass the `option`
                bytes exactly as received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.report.md
        """
        return await self._client(
            functions.Report(peer=peer, id=id, option=option, message=message)
        )

    async def report_encrypted_spam(self, *, peer: TypeInputEncryptedChat) -> bool:
        """Reports an unwanted secret chat as spam. The moderators cannot read the messages; only
        the fact of the chat counts.

        Args:
            peer: Secret chat to report, with number and access hash.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reportEncryptedSpam.md
        """
        return await self._client(functions.ReportEncryptedSpam(peer=peer))

    async def report_messages_delivery(
        self, *, push: bool = False, peer: TypeInputPeer, id: list[int]
    ) -> bool:
        """Confirms that messages reached your device. Call it only for messages whose
        `report_delivery_until_date` isn't over; senders of login codes through Telegram Gateway use
        the receipt.

        Args:
            push: Set if the messages came in by push notification rather than over the connection.
            peer: Chat in which the messages arrived.
            id: Numbers of the messages that arrived.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reportMessagesDelivery.md
        """
        return await self._client(functions.ReportMessagesDelivery(push=push, peer=peer, id=id))

    async def report_music_listen(self, *, id: TypeInputDocument, listened_duration: int) -> bool:
        """Reports how long a music file was listened to. Player apps call it when playback stops or
        the track changes; it doesn't apply to voice messages.

        Args:
            id: The music file.
            listened_duration: Time it was really playing, in full seconds.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/messages.reportMusicListen.md
        """
        return await self._client(
            functions.ReportMusicListen(id=id, listened_duration=listened_duration)
        )

    async def report_reaction(
        self, *, peer: TypeInputPeer, id: int, reaction_peer: TypeInputPeer
    ) -> bool:
        """Complains to Telegram's moderators about someone's reaction to a message, for instance an
        offensive custom emoji. The reported person isn't told.

        Args:
            peer: Chat where it happened.
            id: Number of the message that bears the reaction.
            reaction_peer: Author of the reaction, from `messages.get_message_reactions_list`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reportReaction.md
        """
        return await self._client(
            functions.ReportReaction(peer=peer, id=id, reaction_peer=reaction_peer)
        )

    async def report_read_metrics(
        self, *, peer: TypeInputPeer, metrics: list[TypeInputMessageReadMetric]
    ) -> bool:
        """Reports how long and how completely messages were visible on screen. Client apps send
        these figures in batches; programs that show no messages to a person have no use for it.

        Args:
            peer: Chat whose messages were displayed.
            metrics: One entry of measurements per viewing of a message, times in milliseconds and
                ratios in thousandths.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/messages.reportReadMetrics.md
        """
        return await self._client(functions.ReportReadMetrics(peer=peer, metrics=metrics))

    async def report_spam(self, *, peer: TypeInputPeer) -> bool:
        """Reports a new private chat or a group you were added to as spam. Meant for the "Report
        spam" bar, which is on offer when `report_spam` is set in the answer of
        `messages.get_peer_settings`. It neither blocks nor deletes the chat.

        Args:
            peer: Stranger or group to report.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reportSpam.md
        """
        return await self._client(functions.ReportSpam(peer=peer))

    async def report_sponsored_message(
        self, *, random_id: bytes, option: bytes
    ) -> channels_TypeSponsoredMessageReportResult:
        """Complains about an advertisement, step by step. Begin with an empty `option`; the server
        answers with choices, and you call again with the chosen one until it says that the report
        is in.

        Args:
            random_id: The `random_id` of the ad complained about.
            option: Empty bytes at first, later the `option` of the choice the user made in
                `types.channels.SponsoredMessageReportResultChooseOption`.

        Returns:
            `types.channels.TypeSponsoredMessageReportResult`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.reportSponsoredMessage.md
        """
        return await self._client(
            functions.ReportSponsoredMessage(random_id=random_id, option=option)
        )

    async def request_app_web_view(
        self,
        *,
        write_allowed: bool = False,
        compact: bool = False,
        fullscreen: bool = False,
        peer: TypeInputPeer,
        app: TypeInputBotApp,
        start_param: str | None = None,
        theme_params: TypeDataJSON | None = None,
        platform: str,
    ) -> TypeWebViewResult:
        """Opens a mini app from a direct link such as `t.me/bot/app?startapp=x` and returns the
        signed URL for the web view. Look the app up first with `messages.get_bot_app`, and ask the
        user if that says so.

        Args:
            write_allowed: The user lets the bot write to him; ask when `request_write_access` is
                set for the app.
            compact: Opens the app in a half-high window.
            fullscreen: Opens the app over the entire screen.
            peer: Chat in which the link was clicked; the bot itself if there is no such chat.
            app: The app to open.
            start_param: What stood after `startapp=` in the link; omit if the link had no such
                part.
            theme_params: Theme colors for the page, a JSON object; may be missing.
            platform: Name of the client platform, e.g. `tdesktop`.

        Returns:
            `types.TypeWebViewResult`.

        Raises:
            errors.BotAppBotInvalid: 400 BOT_APP_BOT_INVALID: The bot named as owner of the mini app
                is wrong; pass the bot that the app's link points to.
            errors.BotAppInvalid: 400 BOT_APP_INVALID: No such mini app is known; fetch it with
                `messages.get_bot_app` and use the id and access hash from there.
            errors.BotAppShortnameInvalid: 400 BOT_APP_SHORTNAME_INVALID: The bot has no mini app of
                this short name; check the part of the link after the bot's username.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ThemeParamsInvalid: 400 THEME_PARAMS_INVALID: The colors for the mini app are not
                a JSON object as expected; check what you put into `theme_params`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.requestAppWebView.md
        """
        return await self._client(
            functions.RequestAppWebView(
                write_allowed=write_allowed,
                compact=compact,
                fullscreen=fullscreen,
                peer=peer,
                app=app,
                start_param=start_param,
                theme_params=theme_params,
                platform=platform,
            )
        )

    async def request_chat_join_web_view(
        self, *, query_id: int, theme_params: TypeDataJSON | None = None, platform: str
    ) -> TypeWebViewResult:
        """Opens the mini app of a bot that screens newcomers of a group or channel. Call it after
        joining was answered with `types.messages.ChatInviteJoinResultWebView`. Load the returned
        URL; the decision follows in `types.UpdateJoinChatWebViewDecision`.

        Args:
            query_id: The `query_id` of the join answer.
            theme_params: JSON object with your theme colors for the page; optional.
            platform: Which platform your client runs on, e.g. `android`.

        Returns:
            `types.TypeWebViewResult`.

        Source:
            api/methods/messages.requestChatJoinWebView.md
        """
        return await self._client(
            functions.RequestChatJoinWebView(
                query_id=query_id, theme_params=theme_params, platform=platform
            )
        )

    async def request_encryption(
        self, *, user_id: TypeInputUser, random_id: int, g_a: bytes
    ) -> TypeEncryptedChat:
        """Invites a user to a secret chat, the first half of a Diffie-Hellman exchange. Get the
        parameters with `messages.get_dh_config` first. The answer is a waiting chat; it becomes
        usable when an `types.UpdateEncryption` brings the other half.

        Args:
            user_id: Whom to invite; secret chats exist only between two people, not with bots.
            random_id: Random 32-bit number, new for every request; it also becomes the number of
                the secret chat.
            g_a: Your public value g to the power a modulo p, 256 bytes, where a is your secret.

        Returns:
            `types.TypeEncryptedChat`.

        Raises:
            errors.DhGAInvalid: 400 DH_G_A_INVALID: The first half of the key exchange is not
                acceptable; compute `g_a` anew with the parameters from `messages.get_dh_config`.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.requestEncryption.md
        """
        return await self._client(
            functions.RequestEncryption(user_id=user_id, random_id=random_id, g_a=g_a)
        )

    async def request_main_web_view(
        self,
        *,
        compact: bool = False,
        fullscreen: bool = False,
        peer: TypeInputPeer,
        bot: TypeInputUser,
        start_param: str | None = None,
        theme_params: TypeDataJSON | None = None,
        platform: str,
    ) -> TypeWebViewResult:
        """Opens the main mini app of a bot, the one behind the Open button of its profile and links
        like `t.me/bot?startapp=x`. The bot must have `bot_has_main_app` set. Returns the signed URL
        to load.

        Args:
            compact: Shows the app at half height first.
            fullscreen: Shows the app without window borders, over everything.
            peer: Chat the app is opened from; use the bot itself if it was opened in its profile.
            bot: Bot whose main app starts.
            start_param: Text after `startapp=` in the link; omit if absent.
            theme_params: Your theme colors in JSON for the page; optional.
            platform: Platform word of your client, for example `ios`.

        Returns:
            `types.TypeWebViewResult`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.requestMainWebView.md
        """
        return await self._client(
            functions.RequestMainWebView(
                compact=compact,
                fullscreen=fullscreen,
                peer=peer,
                bot=bot,
                start_param=start_param,
                theme_params=theme_params,
                platform=platform,
            )
        )

    async def request_simple_web_view(
        self,
        *,
        from_switch_webview: bool = False,
        from_side_menu: bool = False,
        compact: bool = False,
        fullscreen: bool = False,
        bot: TypeInputUser,
        url: str | None = None,
        start_param: str | None = None,
        theme_params: TypeDataJSON | None = None,
        platform: str,
    ) -> TypeWebViewResult:
        """Opens a mini app that isn't tied to a chat: from a reply-keyboard button, from the button
        above inline results or from the side menu. Returns the signed URL; no prolonging is needed.
        Data that the page sends goes out with `messages.send_web_view_data`.

        Args:
            from_switch_webview: Set if the user pressed the button shown above inline query
                results.
            from_side_menu: Set if the user opened the app in the side menu.
            compact: Start in a low window rather than full height.
            fullscreen: Start in fullscreen mode.
            bot: Bot that offers the app.
            url: Address of the pressed button; not needed when coming from the side menu.
            start_param: Start parameter of the deep link that led here, if any.
            theme_params: JSON with the colors of the current theme; optional.
            platform: Platform of your client in one word, e.g. `web` or `macos`.

        Returns:
            `types.TypeWebViewResult`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.UrlInvalid: 400 URL_INVALID: The address cannot be opened; pass a full URL that
                the bot or the page allows.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.requestSimpleWebView.md
        """
        return await self._client(
            functions.RequestSimpleWebView(
                from_switch_webview=from_switch_webview,
                from_side_menu=from_side_menu,
                compact=compact,
                fullscreen=fullscreen,
                bot=bot,
                url=url,
                start_param=start_param,
                theme_params=theme_params,
                platform=platform,
            )
        )

    async def request_url_auth(
        self,
        *,
        peer: TypeInputPeer | None = None,
        msg_id: int | None = None,
        button_id: int | None = None,
        url: str | None = None,
        in_app_origin: str | None = None,
    ) -> TypeUrlAuthResult:
        """Asks, before opening a login button or link, what the website wants to know: which bot
        stands behind it, the domain, whether it asks for the phone number or to write to you. Show
        that to the user, then call `messages.accept_url_auth`. Pass either message and button, or a
        link.

        Args:
            peer: Chat with the message that carries the button.
            msg_id: Number of that message.
            button_id: The `button_id` of `types.KeyboardButtonUrlAuth`.
            url: Link that was tapped, when there is no button.
            in_app_origin: Origin of the page inside the app that asks for the login, scheme and
                domain. Leave out for links tapped in chats.

        Returns:
            `types.TypeUrlAuthResult`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.requestUrlAuth.md
        """
        return await self._client(
            functions.RequestUrlAuth(
                peer=peer, msg_id=msg_id, button_id=button_id, url=url, in_app_origin=in_app_origin
            )
        )

    async def request_web_view(
        self,
        *,
        from_bot_menu: bool = False,
        silent: bool = False,
        compact: bool = False,
        fullscreen: bool = False,
        peer: TypeInputPeer,
        bot: TypeInputUser,
        url: str | None = None,
        start_param: str | None = None,
        theme_params: TypeDataJSON | None = None,
        platform: str,
        reply_to: TypeInputReplyTo | None = None,
        send_as: TypeInputPeer | None = None,
    ) -> TypeWebViewResult:
        """Opens a bot's mini app from a chat: from an inline button, the bot's menu button or the
        attachment menu. The answer is a signed URL to load in a web view. If it also has a
        `query_id`, keep the session alive by calling `messages.prolong_web_view` every minute while
        the page is open.

        Args:
            from_bot_menu: Set when the user opened the app with the bot's menu button.
            silent: The message that the app may send later makes no sound for the recipients.
            compact: The app opens at reduced height.
            fullscreen: Asks for fullscreen display.
            peer: Chat from which the user opens the app, to which its result is sent.
            bot: Owner of the mini app.
            url: Address from the button (`types.KeyboardButtonWebView` or the menu button); omit
                when opening from the attachment menu.
            start_param: Value of `startattach` in the link that opened the app; omit if there was
                none.
            theme_params: Colors of your interface as JSON, so the page can match it; optional.
            platform: Short name of your app's platform, such as `android`, `ios` or `tdesktop`.
            reply_to: Message or story to which the result should reply; omit for none.
            send_as: Identity under which the result is posted; omit for your usual one.

        Returns:
            `types.TypeWebViewResult`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.BotWebviewDisabled: 400 BOT_WEBVIEW_DISABLED: The bot has no mini app that may be
                opened this way, for example with this URL in a chat other than the bot's own; open
                it in the chat with the bot.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.ThemeParamsInvalid: 400 THEME_PARAMS_INVALID: The colors for the mini app are not
                a JSON object as expected; check what you put into `theme_params`.
            errors.UrlInvalid: 400 URL_INVALID: The address cannot be opened; pass a full URL that
                the bot or the page allows.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PrivacyPremiumRequired: 403 PRIVACY_PREMIUM_REQUIRED: The user takes messages
                from strangers only if they have Premium; subscribe or be added as a contact.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.requestWebView.md
        """
        return await self._client(
            functions.RequestWebView(
                from_bot_menu=from_bot_menu,
                silent=silent,
                compact=compact,
                fullscreen=fullscreen,
                peer=peer,
                bot=bot,
                url=url,
                start_param=start_param,
                theme_params=theme_params,
                platform=platform,
                reply_to=reply_to,
                send_as=send_as,
            )
        )

    async def save_default_send_as(self, *, peer: TypeInputPeer, send_as: TypeInputPeer) -> bool:
        """Remembers under which name your messages appear by default in a group: yourself, the
        anonymous group or one of your channels. The choice applies to this group only and lasts
        until you change it.

        Args:
            peer: Group for which to store the choice.
            send_as: Identity to write under, one of those from `channels.get_send_as`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.saveDefaultSendAs.md
        """
        return await self._client(functions.SaveDefaultSendAs(peer=peer, send_as=send_as))

    async def save_draft(
        self,
        *,
        no_webpage: bool = False,
        invert_media: bool = False,
        reply_to: TypeInputReplyTo | None = None,
        peer: TypeInputPeer,
        message: str,
        entities: list[TypeMessageEntity] | None = None,
        media: TypeInputMedia | None = None,
        effect: int | None = None,
        suggested_post: TypeSuggestedPost | None = None,
        rich_message: TypeInputRichMessage | None = None,
    ) -> bool:
        """Stores an unsent message of a chat in the cloud, where the user's other devices pick it
        up. An empty text without a reply deletes the draft. Sending a message with `clear_draft`
        removes it too.

        Args:
            no_webpage: The message will go out without a link preview.
            invert_media: The link preview will stand above the text.
            reply_to: Message or topic the draft answers. Leave out for none.
            peer: Chat the draft belongs to.
            message: Text so far, without markup; empty to delete the draft.
            entities: Formatting of the text, counted in UTF-16 units. Leave out for plain text.
            media: Attached media, in practice a link preview as `types.InputMediaWebPage`. Leave
                out for none.
            effect: Animation chosen for the message, from `messages.get_available_effects`. Leave
                out for none.
            suggested_post: Price and time of a post being suggested to a channel. Leave out for
                ordinary messages.
            rich_message: Article-like body of blocks, stored instead of `message` and `entities`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.saveDraft.md
        """
        return await self._client(
            functions.SaveDraft(
                no_webpage=no_webpage,
                invert_media=invert_media,
                reply_to=reply_to,
                peer=peer,
                message=message,
                entities=entities,
                media=media,
                effect=effect,
                suggested_post=suggested_post,
                rich_message=rich_message,
            )
        )

    async def save_gif(self, *, id: TypeInputDocument, unsave: bool) -> bool:
        """Adds a GIF to the saved ones or removes it. A GIF that is already saved moves to the
        front; beyond the limit the oldest falls out without notice.

        Args:
            id: The animation, with access hash and file reference taken from the message it came
                in.
            unsave: True removes it, False saves it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.GifIdInvalid: 400 GIF_ID_INVALID: The document is no GIF animation the account
                can save; pass one taken from a message, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.saveGif.md
        """
        return await self._client(functions.SaveGif(id=id, unsave=unsave))

    async def save_prepared_inline_message(
        self,
        *,
        result: TypeInputBotInlineResult,
        user_id: TypeInputUser,
        peer_types: list[TypeInlineQueryPeerType] | None = None,
    ) -> messages_TypeBotPreparedInlineMessage:
        """Lets a bot store a message that one user may then share from its mini app into a chat of
        his choice. For bots only. The answer holds an ID for `shareMessage` in the mini app and the
        Unix time at which it expires.

        Args:
            result: The message to be shared, in the form of an inline result.
            user_id: Person who is allowed to share it.
            peer_types: Kinds of chat that may be picked as the destination; without it any kind.

        Returns:
            `types.messages.TypeBotPreparedInlineMessage`.

        Raises:
            errors.ResultIdInvalid: 400 RESULT_ID_INVALID: The id of an inline result is wrong; it
                has 1 to 64 bytes and must be one from the answer.
            errors.SendMessageGameInvalid: 400 SEND_MESSAGE_GAME_INVALID: A game as message only
                fits an inline result of type game; use `types.InputBotInlineResultGame`.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.savePreparedInlineMessage.md
        """
        return await self._client(
            functions.SavePreparedInlineMessage(
                result=result, user_id=user_id, peer_types=peer_types
            )
        )

    async def save_recent_sticker(
        self, *, attached: bool = False, id: TypeInputDocument, unsave: bool
    ) -> bool:
        """Puts a sticker on top of the recently used ones, or takes it out. Sending a sticker does
        the first by itself.

        Args:
            attached: Works on the list of stickers placed on photos and videos.
            id: The sticker, with access hash and file reference.
            unsave: True takes it out, False adds it or moves it to the top.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.StickerIdInvalid: 400 STICKER_ID_INVALID: The document is no sticker known to the
                server; pass one with id, access hash and file reference.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.saveRecentSticker.md
        """
        return await self._client(
            functions.SaveRecentSticker(attached=attached, id=id, unsave=unsave)
        )

    async def search(
        self,
        *,
        peer: TypeInputPeer,
        q: str,
        from_id: TypeInputPeer | None = None,
        saved_peer_id: TypeInputPeer | None = None,
        saved_reaction: list[TypeReaction] | None = None,
        top_msg_id: int | None = None,
        filter: TypeMessagesFilter,
        min_date: int,
        max_date: int,
        offset_id: int,
        add_offset: int,
        limit: int,
        max_id: int,
        min_id: int,
        hash: int,
    ) -> messages_TypeMessages:
        """Looks for messages inside one chat by words, kind of content, sender, topic or date,
        newest first. A filter with an empty `q` is a good way to list all photos, links or pinned
        messages of a chat. Bots cannot search. For all chats at once use `messages.search_global`.

        Args:
            peer: Chat to search. `types.InputPeerEmpty` searches all your private chats and basic
                groups.
            q: Words to look for; an empty string matches everything that passes the filter.
            from_id: Only messages this user or channel sent. Leave out for every sender.
            saved_peer_id: In Saved Messages, only what was saved from this chat; in channel direct
                messages, only this person's topic.
            saved_reaction: In Saved Messages, only messages that carry these tags (reactions).
            top_msg_id: Only inside this thread or forum topic, named by its first message. Leave
                out for the whole chat.
            filter: Kind of content wanted; `types.InputMessagesFilterEmpty` for any kind.
            min_date: Only messages sent after this Unix time; 0 for no bound.
            max_date: Only messages sent before this Unix time; 0 for no bound.
            offset_id: Continue below this message number, the lowest one of the previous page; 0
                for the first page.
            add_offset: Moves the window by so many results, negative towards newer ones; normally
                0.
            limit: Results per page, up to 100. 0 returns only the total count.
            max_id: Drop results numbered at or above this; 0 for no bound.
            min_id: Drop results numbered at or below this; 0 for no bound.
            hash: Checksum of the results you already hold; 0 asks for all of them.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.FromPeerInvalid: 400 FROM_PEER_INVALID: The sender to search for is not valid;
                pass a user or channel that can write in this chat.
            errors.InputFilterInvalid: 400 INPUT_FILTER_INVALID: This filter does not work with this
                search; choose another one.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PeerIdNotSupported: 400 PEER_ID_NOT_SUPPORTED: This cannot be searched in this
                kind of chat; choose another chat.
            errors.SearchQueryEmpty: 400 SEARCH_QUERY_EMPTY: Nothing to search for was given; pass a
                text, or a filter where one is possible.
            errors.TakeoutInvalid: 400 TAKEOUT_INVALID: The export session is over or not of this
                account; start another with `account.init_takeout_session`.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.search.md
        """
        return await self._client(
            functions.Search(
                peer=peer,
                q=q,
                from_id=from_id,
                saved_peer_id=saved_peer_id,
                saved_reaction=saved_reaction,
                top_msg_id=top_msg_id,
                filter=filter,
                min_date=min_date,
                max_date=max_date,
                offset_id=offset_id,
                add_offset=add_offset,
                limit=limit,
                max_id=max_id,
                min_id=min_id,
                hash=hash,
            )
        )

    async def search_custom_emoji(self, *, emoticon: str, hash: int) -> TypeEmojiList:
        """Finds custom emoji that stand for the given ordinary emoji. Only IDs come back; load the
        images with `messages.get_custom_emoji_documents`.

        Args:
            emoticon: One or several plain emoji written one after the other, such as those of a
                search category; must not be empty.
            hash: Hash of the earlier result for the same emoji; 0 on the first search.

        Returns:
            `types.TypeEmojiList`.

        Raises:
            errors.EmoticonEmpty: 400 EMOTICON_EMPTY: No emoji was passed to search for; give at
                least one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.searchCustomEmoji.md
        """
        return await self._client(functions.SearchCustomEmoji(emoticon=emoticon, hash=hash))

    async def search_emoji_sticker_sets(
        self, *, exclude_featured: bool = False, q: str, hash: int
    ) -> messages_TypeFoundStickerSets:
        """Searches public custom emoji sets by name. What is found can be added with
        `messages.install_sticker_set`.

        Args:
            exclude_featured: Leaves out the sets that are trending at the moment.
            q: Words to look for in titles and short names.
            hash: Hash of the hits you cached for this query; 0 otherwise.

        Returns:
            `types.messages.TypeFoundStickerSets`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.searchEmojiStickerSets.md
        """
        return await self._client(
            functions.SearchEmojiStickerSets(exclude_featured=exclude_featured, q=q, hash=hash)
        )

    async def search_global(
        self,
        *,
        broadcasts_only: bool = False,
        groups_only: bool = False,
        users_only: bool = False,
        folder_id: int | None = None,
        community: TypeInputChannel | None = None,
        q: str,
        filter: TypeMessagesFilter,
        min_date: int,
        max_date: int,
        offset_rate: int,
        offset_peer: TypeInputPeer,
        offset_id: int,
        limit: int,
    ) -> messages_TypeMessages:
        """Searches messages in all chats of the user at once, newest first. To go on, pass
        `next_rate` of the answer together with chat and number of the last message found. For one
        chat use `messages.search`.

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

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.FolderIdInvalid: 400 FOLDER_ID_INVALID: Only folder 0 (main list) and folder 1
                (archive) exist here; pass one of them.
            errors.InputFilterInvalid: 400 INPUT_FILTER_INVALID: This filter does not work with this
                search; choose another one.
            errors.SearchQueryEmpty: 400 SEARCH_QUERY_EMPTY: Nothing to search for was given; pass a
                text, or a filter where one is possible.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.searchGlobal.md
        """
        return await self._client(
            functions.SearchGlobal(
                broadcasts_only=broadcasts_only,
                groups_only=groups_only,
                users_only=users_only,
                folder_id=folder_id,
                community=community,
                q=q,
                filter=filter,
                min_date=min_date,
                max_date=max_date,
                offset_rate=offset_rate,
                offset_peer=offset_peer,
                offset_id=offset_id,
                limit=limit,
            )
        )

    async def search_sent_media(
        self, *, q: str, filter: TypeMessagesFilter, limit: int
    ) -> messages_TypeMessages:
        """Searches the files you yourself sent to any chat, for a picker of recently sent
        documents. Ordered from new to old; there is no paging.

        Args:
            q: Words to look for in file names and captions; empty for the latest files.
            filter: Kind of file, for example `types.InputMessagesFilterDocument`; not every filter
                is supported.
            limit: How many messages to return at most.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.searchSentMedia.md
        """
        return await self._client(functions.SearchSentMedia(q=q, filter=filter, limit=limit))

    async def search_sticker_sets(
        self, *, exclude_featured: bool = False, q: str, hash: int
    ) -> messages_TypeFoundStickerSets:
        """Finds public sticker sets by a word in their title or name. Sets need not be installed;
        each comes with a sample sticker.

        Args:
            exclude_featured: Leaves out sets that Telegram recommends anyway.
            q: What to look for.
            hash: The `hash` of the previous answer to the same words; 0 on the first search.

        Returns:
            `types.messages.TypeFoundStickerSets`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.searchStickerSets.md
        """
        return await self._client(
            functions.SearchStickerSets(exclude_featured=exclude_featured, q=q, hash=hash)
        )

    async def search_stickers(
        self,
        *,
        emojis: bool = False,
        q: str,
        emoticon: str,
        lang_code: list[str],
        offset: int,
        limit: int,
        hash: int,
    ) -> messages_TypeFoundStickers:
        """Finds single stickers or custom emoji in public sets by words, by emoji or by both.
        Continue with `next_offset` of the answer as long as it is there.

        Args:
            emojis: Looks for custom emoji in place of stickers.
            q: Search words in any language; empty to search by `emoticon` alone.
            emoticon: Plain emoji to match, with spaces between them; empty to search by `q` alone.
            lang_code: Languages in which the user types, such as `en` and `pt-br`; may be an empty
                list.
            offset: `next_offset` of the previous page; 0 to begin.
            limit: How many hits per page.
            hash: Hash of the hits you cached for the same search; 0 for none.

        Returns:
            `types.messages.TypeFoundStickers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.searchStickers.md
        """
        return await self._client(
            functions.SearchStickers(
                emojis=emojis,
                q=q,
                emoticon=emoticon,
                lang_code=lang_code,
                offset=offset,
                limit=limit,
                hash=hash,
            )
        )

    async def send_bot_requested_peer(
        self,
        *,
        peer: TypeInputPeer,
        msg_id: int | None = None,
        webapp_req_id: str | None = None,
        button_id: int,
        requested_peers: list[TypeInputPeer],
    ) -> TypeUpdates:
        """Sends a bot the users, groups or channels it asked for with a
        `types.KeyboardButtonRequestPeer`, or in a mini app. Give exactly one of `msg_id` and
        `webapp_req_id`. If the button demands it, the bot is first made a member or admin of the
        chosen chat.

        Args:
            peer: The bot that asks.
            msg_id: Number of the message with the keyboard; omit if a mini app asks.
            webapp_req_id: Request ID that the mini app passed; omit if a keyboard asks.
            button_id: The `button_id` of the pressed button.
            requested_peers: What the user picked, no more than the button's `max_quantity`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendBotRequestedPeer.md
        """
        return await self._client(
            functions.SendBotRequestedPeer(
                peer=peer,
                msg_id=msg_id,
                webapp_req_id=webapp_req_id,
                button_id=button_id,
                requested_peers=requested_peers,
            )
        )

    async def send_encrypted(
        self,
        *,
        silent: bool = False,
        peer: TypeInputEncryptedChat,
        random_id: int | None = None,
        data: bytes,
    ) -> messages_TypeSentEncryptedMessage:
        """Delivers a text message, encrypted by you, to the other side of a secret chat. You
        encrypt it yourself with the key of the chat; the server only passes the bytes on and
        answers with the date. Files go through `messages.send_encrypted_file`.

        Args:
            silent: Delivers without sound for the other side.
            peer: Secret chat, with number and access hash.
            random_id: The same random 64-bit number that stands inside the encrypted message; it
                guards against doubles.
            data: Serialized secret-chat message, encrypted with the key of the chat.

        Returns:
            `types.messages.TypeSentEncryptedMessage`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.DataInvalid: 400 DATA_INVALID: The data in the request does not have the form
                expected here; pass bytes exactly as received or correctly encrypted.
            errors.DataTooLong: 400 DATA_TOO_LONG: The encrypted message is too long; shorten the
                text or send the content as a file.
            errors.EncryptionDeclined: 400 ENCRYPTION_DECLINED: The other side has ended the secret
                chat; start a new one to send anything.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.MsgWaitFailed: 500 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendEncrypted.md
        """
        return await self._client(
            functions.SendEncrypted(silent=silent, peer=peer, random_id=random_id, data=data)
        )

    async def send_encrypted_file(
        self,
        *,
        silent: bool = False,
        peer: TypeInputEncryptedChat,
        random_id: int | None = None,
        data: bytes,
        file: TypeInputEncryptedFile,
    ) -> messages_TypeSentEncryptedMessage:
        """Delivers an encrypted message together with an encrypted file to the other side of a
        secret chat. The file has to be encrypted with a key of its own before it is uploaded; that
        key travels inside `data`, unseen by the server. The answer holds the date and the stored
        file.

        Args:
            silent: Delivers without sound for the other side.
            peer: Secret chat, with number and access hash.
            random_id: The same random 64-bit number that stands inside the encrypted message; it
                guards against doubles.
            data: Encrypted message, which describes the file and carries the key to open it.
            file: The uploaded file, or `types.InputEncryptedFile` for one sent before.

        Returns:
            `types.messages.TypeSentEncryptedMessage`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.DataTooLong: 400 DATA_TOO_LONG: The encrypted message is too long; shorten the
                text or send the content as a file.
            errors.EncryptionDeclined: 400 ENCRYPTION_DECLINED: The other side has ended the secret
                chat; start a new one to send anything.
            errors.FileEmtpy: 400 FILE_EMTPY: The file sent to the secret chat has no content;
                upload it before sending.
            errors.Md5ChecksumInvalid: 400 MD5_CHECKSUM_INVALID: The uploaded data do not have the
                stated checksum; compute the MD5 of the whole file again or leave it empty.
            errors.MsgWaitFailed: 400 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendEncryptedFile.md
        """
        return await self._client(
            functions.SendEncryptedFile(
                silent=silent, peer=peer, random_id=random_id, data=data, file=file
            )
        )

    async def send_encrypted_service(
        self, *, peer: TypeInputEncryptedChat, random_id: int | None = None, data: bytes
    ) -> messages_TypeSentEncryptedMessage:
        """Sends a service message to a secret chat: read notices, deletions, the self-destruct
        timer, key renewal. Users do not see it as a message, and it raises no notification.

        Args:
            peer: Secret chat, with number and access hash.
            random_id: The same random 64-bit number that stands inside the encrypted message; it
                guards against doubles.
            data: Serialized service message, encrypted with the key of the chat.

        Returns:
            `types.messages.TypeSentEncryptedMessage`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.DataInvalid: 400 DATA_INVALID: The data in the request does not have the form
                expected here; pass bytes exactly as received or correctly encrypted.
            errors.EncryptionDeclined: 400 ENCRYPTION_DECLINED: The other side has ended the secret
                chat; start a new one to send anything.
            errors.EncryptionIdInvalid: 400 ENCRYPTION_ID_INVALID: The account has no secret chat of
                this id; use the one from the update about the chat.
            errors.UserDeleted: 403 USER_DELETED: The other side of the secret chat has deleted the
                account; the chat is over.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.MsgWaitFailed: 500 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendEncryptedService.md
        """
        return await self._client(
            functions.SendEncryptedService(peer=peer, random_id=random_id, data=data)
        )

    async def send_inline_bot_result(
        self,
        *,
        silent: bool = False,
        background: bool = False,
        clear_draft: bool = False,
        hide_via: bool = False,
        peer: TypeInputPeer,
        reply_to: TypeInputReplyTo | None = None,
        random_id: int | None = None,
        query_id: int,
        id: str,
        schedule_date: int | None = None,
        send_as: TypeInputPeer | None = None,
        quick_reply_shortcut: TypeInputQuickReplyShortcut | None = None,
        allow_paid_stars: int | None = None,
    ) -> TypeUpdates:
        """Posts a result of an inline bot into a chat, in your name, marked "via @bot". The result
        comes from `messages.get_inline_bot_results` and stays valid only for its `cache_time`.

        Args:
            silent: Delivers without sound for the recipients.
            background: Marks the message as sent by a program in the background, not by the user
                acting at the moment.
            clear_draft: Empties the saved draft of this chat on all your devices along with
                sending.
            hide_via: Leaves out the "via @bot" mark; works only for the GIF, picture and venue bots
                named in `types.Config`.
            peer: Chat to post into.
            reply_to: Message, story or topic this answers. Leave out for a fresh message.
            random_id: Any random 64-bit number, new for every message. Repeating one is refused,
                which makes a retry safe.
            query_id: The `query_id` of the list of results.
            id: The `id` of the chosen result in that list.
            schedule_date: Unix time at which to post. Leave out to post now.
            send_as: Channel or group to appear as the author. Leave out to send as yourself.
            quick_reply_shortcut: Stores the result in this business quick reply instead of posting
                it.
            allow_paid_stars: The most Stars you agree to pay where the recipient charges for
                messages.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatRestricted: 400 CHAT_RESTRICTED: Your account is restricted in this chat and
                may not send there; ask an administrator to lift the restriction.
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.InlineResultExpired: 400 INLINE_RESULT_EXPIRED: The inline results are too old to
                be sent; ask the bot again with `messages.get_inline_bot_results`.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.QueryIdEmpty: 400 QUERY_ID_EMPTY: The id of the inline query is missing; pass the
                one from `messages.get_inline_bot_results`.
            errors.QuickRepliesTooMuch: 400 QUICK_REPLIES_TOO_MUCH: The account has made as many
                quick reply shortcuts as it may; delete one first.
            errors.ReplyMessagesTooMuch: 400 REPLY_MESSAGES_TOO_MUCH: The quick reply shortcut holds
                as many messages as it may; delete some first.
            errors.ResultIdEmpty: 400 RESULT_ID_EMPTY: No inline result was chosen; pass the id of
                one of the results.
            errors.ResultIdInvalid: 400 RESULT_ID_INVALID: The id of an inline result is wrong; it
                has 1 to 64 bytes and must be one from the answer.
            errors.ScheduleDateTooLate: 400 SCHEDULE_DATE_TOO_LATE: Nothing can be planned more than
                a year ahead; choose an earlier time.
            errors.ScheduleTooMuch: 400 SCHEDULE_TOO_MUCH: The chat already has 100 scheduled
                messages; send or delete some first.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.TopicDeleted: 400 TOPIC_DELETED: The topic is gone; send to another topic or
                without one.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.VoiceMessagesForbidden: 400 VOICE_MESSAGES_FORBIDDEN: The user takes no voice or
                round video messages from you; write a text instead.
            errors.WebpageCurlFailed: 400 WEBPAGE_CURL_FAILED: Telegram could not load the address;
                check that it is public and answers quickly, or upload the file yourself.
            errors.WebpageMediaEmpty: 400 WEBPAGE_MEDIA_EMPTY: The address leads to nothing that can
                be sent as this media; pass the direct URL of a file.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.
            errors.AllowPaymentRequired: 403 ALLOW_PAYMENT_REQUIRED_%d: The recipient charges for
                messages and the request offers too little; the number is the price in Telegram
                Stars, to be confirmed by passing it as `allow_paid_stars`.
            errors.ChatGuestSendForbidden: 403 CHAT_GUEST_SEND_FORBIDDEN: Only members of the
                discussion group may write in it; call `channels.join_channel` first.
            errors.ChatSendAudiosForbidden: 403 CHAT_SEND_AUDIOS_FORBIDDEN: Members may not send
                music files in this chat; send something else or ask an administrator.
            errors.ChatSendGameForbidden: 403 CHAT_SEND_GAME_FORBIDDEN: Members may not send games
                in this chat; choose another chat.
            errors.ChatSendGifsForbidden: 403 CHAT_SEND_GIFS_FORBIDDEN: Members may not send GIF
                animations in this chat; use another kind of media.
            errors.ChatSendInlineForbidden: 403 CHAT_SEND_INLINE_FORBIDDEN: Members may not send
                results of inline bots in this chat; send the content as an ordinary message.
            errors.ChatSendMediaForbidden: 403 CHAT_SEND_MEDIA_FORBIDDEN: Members may not send media
                in this chat; send text only or ask an administrator.
            errors.ChatSendPhotosForbidden: 403 CHAT_SEND_PHOTOS_FORBIDDEN: Members may not send
                photos in this chat; ask an administrator to allow it.
            errors.ChatSendPlainForbidden: 403 CHAT_SEND_PLAIN_FORBIDDEN: Members may not send plain
                text in this chat; only the allowed kinds of media get through.
            errors.ChatSendStickersForbidden: 403 CHAT_SEND_STICKERS_FORBIDDEN: Members may not send
                stickers in this chat; use another kind of message.
            errors.ChatSendVoicesForbidden: 403 CHAT_SEND_VOICES_FORBIDDEN: Members may not send
                voice messages in this chat; write a text instead.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PrivacyPremiumRequired: 403 PRIVACY_PREMIUM_REQUIRED: The user takes messages
                from strangers only if they have Premium; subscribe or be added as a contact.
            errors.SlowmodeWait: 420 SLOWMODE_WAIT_%d: Slow mode is on in this chat; the number is
                the seconds until your account may write again.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.
            errors.SendMediaInvalid: 500 SEND_MEDIA_INVALID: The server could not send the media of
                the inline result; choose another result.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendInlineBotResult.md
        """
        return await self._client(
            functions.SendInlineBotResult(
                silent=silent,
                background=background,
                clear_draft=clear_draft,
                hide_via=hide_via,
                peer=peer,
                reply_to=reply_to,
                random_id=random_id,
                query_id=query_id,
                id=id,
                schedule_date=schedule_date,
                send_as=send_as,
                quick_reply_shortcut=quick_reply_shortcut,
                allow_paid_stars=allow_paid_stars,
            )
        )

    async def send_media(
        self,
        *,
        silent: bool = False,
        background: bool = False,
        clear_draft: bool = False,
        noforwards: bool = False,
        update_stickersets_order: bool = False,
        invert_media: bool = False,
        allow_paid_floodskip: bool = False,
        peer: TypeInputPeer,
        reply_to: TypeInputReplyTo | None = None,
        media: TypeInputMedia,
        message: str,
        random_id: int | None = None,
        reply_markup: TypeReplyMarkup | None = None,
        entities: list[TypeMessageEntity] | None = None,
        schedule_date: int | None = None,
        schedule_repeat_period: int | None = None,
        send_as: TypeInputPeer | None = None,
        quick_reply_shortcut: TypeInputQuickReplyShortcut | None = None,
        effect: int | None = None,
        allow_paid_stars: int | None = None,
        suggested_post: TypeSuggestedPost | None = None,
    ) -> TypeUpdates:
        """Sends one photo, file, video, voice note, place, contact, poll, invoice or the like, with
        an optional caption. A file must first be uploaded in parts with `upload.save_file_part` or
        be known from an earlier message. Albums go through `messages.send_multi_media`. The answer
        contains the finished message.

        Args:
            silent: Delivers without sound for the recipients.
            background: Marks the message as sent by a program in the background, not by the user
                acting at the moment.
            clear_draft: Empties the saved draft of this chat on all your devices along with
                sending.
            noforwards: Bots only: recipients cannot forward or save this message.
            update_stickersets_order: Moves the set of the sticker you send to the front of your
                list.
            invert_media: Shows the caption above the media instead of below.
            allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending
                rate, up to 1000 messages per second.
            peer: Where to send; `types.InputPeerSelf` puts it in your own Saved Messages.
            reply_to: Message, quote, story or topic this answers. Leave out for a fresh message.
            media: What to send: fresh uploads as `types.InputMediaUploadedPhoto` or
                `types.InputMediaUploadedDocument`, known files as `types.InputMediaDocument`.
            message: Caption in plain text, up to 1024 characters, more with Premium; empty string
                for none.
            random_id: Any random 64-bit number, new for every message. Repeating one is refused,
                which makes a retry safe.
            reply_markup: Buttons below the message or a keyboard for the user. Only bots may set
                it.
            entities: Formatting of pieces of the caption, counted in UTF-16 units. Leave out for
                plain text.
            schedule_date: Unix time at which to send, at most a year ahead; `0x7ffffffe` waits
                until the recipient comes online. Leave out to send now.
            schedule_repeat_period: Send the scheduled message again every so many seconds, for
                instance 604800 for weekly. Needs Premium.
            send_as: Channel or group to appear as the author, one that `channels.get_send_as`
                offers. Leave out to send as yourself.
            quick_reply_shortcut: Stores the media in this business quick reply instead of sending
                it; `peer` is then yourself.
            effect: Number of an animation played on opening, found by
                `messages.get_available_effects`. Private chats only.
            allow_paid_stars: The most Stars you agree to pay where the recipient charges for
                messages. Leave out and a paid chat refuses it.
            suggested_post: Offers the media as a post to a channel, sent to its direct messages,
                with a price and a time. Leave out otherwise.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotGamesDisabled: 400 BOT_GAMES_DISABLED: Games cannot be sent to this kind of
                chat, such as a channel; send the game to a group or a private chat.
            errors.BotPaymentsDisabled: 400 BOT_PAYMENTS_DISABLED: The bot has no payment provider;
                its owner connects one in @BotFather before invoices can be sent.
            errors.BroadcastPublicVotersForbidden: 400 BROADCAST_PUBLIC_VOTERS_FORBIDDEN: A poll
                that shows its voters cannot go into a channel; send an anonymous poll instead.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BusinessPeerInvalid: 400 BUSINESS_PEER_INVALID: The bot may not work in this chat
                for the business account; choose a private chat that the connection covers.
            errors.BusinessPeerUsageMissing: 400 BUSINESS_PEER_USAGE_MISSING: The user has not
                written to the business account lately, so the bot may not write first; wait for a
                message from the user.
            errors.ButtonCopyTextInvalid: 400 BUTTON_COPY_TEXT_INVALID: The text that a button
                should copy is empty or too long; pass 1 to 256 characters.
            errors.ButtonDataInvalid: 400 BUTTON_DATA_INVALID: The data of a callback button is
                empty or too long; pass 1 to 64 bytes.
            errors.ButtonPosInvalid: 400 BUTTON_POS_INVALID: A button stands where its kind is not
                allowed; a game or pay button must be the very first one.
            errors.ButtonTypeInvalid: 400 BUTTON_TYPE_INVALID: A button is of a kind that this chat
                or this kind of message does not allow; replace it with another kind.
            errors.ButtonUrlInvalid: 400 BUTTON_URL_INVALID: The address of a button cannot be
                opened; pass a full `https://` address or a `tg://` link.
            errors.ButtonUserPrivacyRestricted: 400 BUTTON_USER_PRIVACY_RESTRICTED: The user that a
                button points to does not allow links to the profile; leave this button out.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatForwardsRestricted: 400 CHAT_FORWARDS_RESTRICTED: The chat the content comes
                from protects it against forwarding and copying; send content of your own instead.
            errors.ChatRestricted: 400 CHAT_RESTRICTED: Your account is restricted in this chat and
                may not send there; ask an administrator to lift the restriction.
            errors.CurrencyTotalAmountInvalid: 400 CURRENCY_TOTAL_AMOUNT_INVALID: The prices add up
                to zero, a negative sum or more than the currency allows; change the amounts.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.EffectChatInvalid: 400 EFFECT_CHAT_INVALID: Message effects only work in private
                chats with a user; leave `effect` out elsewhere.
            errors.EffectIdInvalid: 400 EFFECT_ID_INVALID: There is no such message effect, or it
                needs Premium; choose one from `messages.get_available_effects`.
            errors.EmoticonInvalid: 400 EMOTICON_INVALID: This emoji cannot be thrown as dice; use
                one from `emojies_send_dice` in `help.get_app_config`.
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.ExtendedMediaAmountInvalid: 400 EXTENDED_MEDIA_AMOUNT_INVALID: The price of the
                paid media is not allowed; ask between 1 Star and the maximum in
                `help.get_app_config`.
            errors.ExtendedMediaEmpty: 400 EXTENDED_MEDIA_EMPTY: The paid message contains no media;
                put at least one photo or video into it.
            errors.ExtendedMediaInvalid: 400 EXTENDED_MEDIA_INVALID: The media cannot be sold; paid
                messages take photos and videos only, up to ten.
            errors.ExternalUrlInvalid: 400 EXTERNAL_URL_INVALID: Telegram cannot load media from
                this address; pass a public `https://` address of the file itself.
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.FilePartLengthInvalid: 400 FILE_PART_LENGTH_INVALID: A part has the wrong length;
                all but the last must be of one size, divisible by 1024 and at most 512 KB.
            errors.FileReferenceEmpty: 400 FILE_REFERENCE_EMPTY: The file was named without a file
                reference; copy `file_reference` from the photo or document object.
            errors.FileReferenceExpired: 400 FILE_REFERENCE_EXPIRED: The file reference is too old;
                fetch the message or object that holds the file once more and use the reference
                found there.
            errors.GameBotInvalid: 400 GAME_BOT_INVALID: A bot can only send its own games; let the
                bot that owns the game send it.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.InputFileInvalid: 400 INPUT_FILE_INVALID: The uploaded file named in the request
                cannot be used; upload it completely and pass the same file id and number of parts.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.InvoicePayloadInvalid: 400 INVOICE_PAYLOAD_INVALID: The bot's own data in the
                invoice is empty or too long; pass 1 to 128 bytes.
            errors.Md5ChecksumInvalid: 400 MD5_CHECKSUM_INVALID: The uploaded data do not have the
                stated checksum; compute the MD5 of the whole file again or leave it empty.
            errors.MediaCaptionTooLong: 400 MEDIA_CAPTION_TOO_LONG: The caption is longer than
                allowed (1024 characters, more with Premium); shorten it.
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.
            errors.MediaInvalid: 400 MEDIA_INVALID: The media cannot be used here: wrong kind,
                damaged or not found; pass other media.
            errors.MessageEmpty: 400 MESSAGE_EMPTY: There is no text left to send; pass at least one
                visible character.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PaymentProviderInvalid: 400 PAYMENT_PROVIDER_INVALID: The provider token is wrong
                or belongs to another bot; copy it from @BotFather.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoInvalidDimensions: 400 PHOTO_INVALID_DIMENSIONS: Width and height of the
                picture are not allowed; together they may be at most 10000 pixels, the longer one
                at most 20 times the shorter.
            errors.PhotoSaveFileInvalid: 400 PHOTO_SAVE_FILE_INVALID: The server could not store the
                photo; upload it once more.
            errors.PollAnswersInvalid: 400 POLL_ANSWERS_INVALID: The poll has too few or too many
                answers; the most allowed is `poll_answers_max` in `help.get_app_config`.
            errors.PollAnswerInvalid: 400 POLL_ANSWER_INVALID: One of the answers is empty or too
                long; pass 1 to 100 characters.
            errors.PollOptionDuplicate: 400 POLL_OPTION_DUPLICATE: Two answers of the poll have the
                same `option` bytes; give each its own.
            errors.PollOptionInvalid: 400 POLL_OPTION_INVALID: The `option` bytes of an answer are
                not allowed or name no answer; pass 1 to 100 bytes, unique within the poll.
            errors.PollQuestionInvalid: 400 POLL_QUESTION_INVALID: The question is empty or too
                long; pass 1 to 255 characters (300 for bots).
            errors.QuickRepliesBotNotAllowed: 400 QUICK_REPLIES_BOT_NOT_ALLOWED: Bots have no quick
                replies; leave the shortcut out.
            errors.QuickRepliesTooMuch: 400 QUICK_REPLIES_TOO_MUCH: The account has made as many
                quick reply shortcuts as it may; delete one first.
            errors.QuizCorrectAnswersEmpty: 400 QUIZ_CORRECT_ANSWERS_EMPTY: The quiz does not say
                which answer is right; name it in `correct_answers`.
            errors.QuizCorrectAnswersTooMuch: 400 QUIZ_CORRECT_ANSWERS_TOO_MUCH: The quiz names more
                right answers than it may have; name fewer.
            errors.QuizCorrectAnswerInvalid: 400 QUIZ_CORRECT_ANSWER_INVALID: The right answer of
                the quiz is not among its answers; name one that exists.
            errors.QuizMultipleInvalid: 400 QUIZ_MULTIPLE_INVALID: A quiz cannot take several
                answers from one voter; clear `multiple_choice`.
            errors.ReplyMarkupBuyEmpty: 400 REPLY_MARKUP_BUY_EMPTY: The first button of an invoice
                has to be a pay button; put it there or leave the keyboard out.
            errors.ReplyMarkupGameEmpty: 400 REPLY_MARKUP_GAME_EMPTY: The first button of a game
                message has to be a game button; put it there or leave the keyboard out.
            errors.ReplyMarkupInvalid: 400 REPLY_MARKUP_INVALID: The keyboard is not valid for this
                chat or message; check its rows and the kinds of its buttons.
            errors.ReplyMarkupTooLong: 400 REPLY_MARKUP_TOO_LONG: The keyboard has too many buttons
                or too much data; remove some.
            errors.ReplyMessagesTooMuch: 400 REPLY_MESSAGES_TOO_MUCH: The quick reply shortcut holds
                as many messages as it may; delete some first.
            errors.ReplyMessageIdInvalid: 400 REPLY_MESSAGE_ID_INVALID: The message to answer does
                not exist in this chat; leave the reply out or name one that does.
            errors.ReplyToMonoforumPeerInvalid: 400 REPLY_TO_MONOFORUM_PEER_INVALID: In a channel's
                direct messages an administrator has to say which user is addressed; pass that user
                as `monoforum_peer_id`.
            errors.ScheduleBotNotAllowed: 400 SCHEDULE_BOT_NOT_ALLOWED: Bots cannot schedule
                messages; send at the right moment yourself.
            errors.ScheduleDateTooLate: 400 SCHEDULE_DATE_TOO_LATE: Nothing can be planned more than
                a year ahead; choose an earlier time.
            errors.ScheduleTooMuch: 400 SCHEDULE_TOO_MUCH: The chat already has 100 scheduled
                messages; send or delete some first.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.StarsInvoiceInvalid: 400 STARS_INVOICE_INVALID: An invoice in Stars must have the
                currency `XTR` and a single price, without a provider, tips or shipping; correct it.
            errors.StoryIdInvalid: 400 STORY_ID_INVALID: The poster has no story of this id, or it
                is over; take the id from the present stories.
            errors.SubscriptionExportMissing: 400 SUBSCRIPTION_EXPORT_MISSING: An invoice for a
                subscription cannot be sent as a message; make a link with
                `payments.export_invoice`.
            errors.SuggestedPostPeerInvalid: 400 SUGGESTED_POST_PEER_INVALID: Posts can only be
                suggested in a channel's direct messages; send it there.
            errors.TermsUrlInvalid: 400 TERMS_URL_INVALID: The address of the terms in the invoice
                cannot be opened; pass an `https://` URL.
            errors.TodoItemsEmpty: 400 TODO_ITEMS_EMPTY: The checklist has no items; add at least
                one.
            errors.TodoItemDuplicate: 400 TODO_ITEM_DUPLICATE: Two items of the checklist have the
                same id; number each differently.
            errors.TtlMediaInvalid: 400 TTL_MEDIA_INVALID: This media cannot delete itself, or not
                after this time; pass 1 to 60 seconds in a private chat, or leave the time out.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.UserIsBot: 400 USER_IS_BOT: Bots cannot write to this bot; write to a user
                instead.
            errors.VideoContentTypeInvalid: 400 VIDEO_CONTENT_TYPE_INVALID: The video has the wrong
                MIME type; use `video/mp4`, or `text/html` for an embedded player in inline results.
            errors.VoiceMessagesForbidden: 400 VOICE_MESSAGES_FORBIDDEN: The user takes no voice or
                round video messages from you; write a text instead.
            errors.WebdocumentMimeInvalid: 400 WEBDOCUMENT_MIME_INVALID: The MIME type of a web file
                is not allowed in this place; state the real one of an allowed kind.
            errors.WebpageCurlFailed: 400 WEBPAGE_CURL_FAILED: Telegram could not load the address;
                check that it is public and answers quickly, or upload the file yourself.
            errors.WebpageMediaEmpty: 400 WEBPAGE_MEDIA_EMPTY: The address leads to nothing that can
                be sent as this media; pass the direct URL of a file.
            errors.WebpageNotFound: 400 WEBPAGE_NOT_FOUND: There is no preview for this address;
                send it as text or choose another one.
            errors.WebpageUrlInvalid: 400 WEBPAGE_URL_INVALID: The address for the preview is not
                valid; pass a full URL with `https://`.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.
            errors.AllowPaymentRequired: 403 ALLOW_PAYMENT_REQUIRED_%d: The recipient charges for
                messages and the request offers too little; the number is the price in Telegram
                Stars, to be confirmed by passing it as `allow_paid_stars`.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatGuestSendForbidden: 403 CHAT_GUEST_SEND_FORBIDDEN: Only members of the
                discussion group may write in it; call `channels.join_channel` first.
            errors.ChatSendAudiosForbidden: 403 CHAT_SEND_AUDIOS_FORBIDDEN: Members may not send
                music files in this chat; send something else or ask an administrator.
            errors.ChatSendDocsForbidden: 403 CHAT_SEND_DOCS_FORBIDDEN: Members may not send files
                in this chat; send the content in another form or ask an administrator.
            errors.ChatSendGifsForbidden: 403 CHAT_SEND_GIFS_FORBIDDEN: Members may not send GIF
                animations in this chat; use another kind of media.
            errors.ChatSendMediaForbidden: 403 CHAT_SEND_MEDIA_FORBIDDEN: Members may not send media
                in this chat; send text only or ask an administrator.
            errors.ChatSendPhotosForbidden: 403 CHAT_SEND_PHOTOS_FORBIDDEN: Members may not send
                photos in this chat; ask an administrator to allow it.
            errors.ChatSendPlainForbidden: 403 CHAT_SEND_PLAIN_FORBIDDEN: Members may not send plain
                text in this chat; only the allowed kinds of media get through.
            errors.ChatSendPollForbidden: 403 CHAT_SEND_POLL_FORBIDDEN: Members may not send polls
                in this chat; ask an administrator to allow it.
            errors.ChatSendRoundvideosForbidden: 403 CHAT_SEND_ROUNDVIDEOS_FORBIDDEN: Members may
                not send round video messages in this chat; use another kind of message.
            errors.ChatSendStickersForbidden: 403 CHAT_SEND_STICKERS_FORBIDDEN: Members may not send
                stickers in this chat; use another kind of message.
            errors.ChatSendVideosForbidden: 403 CHAT_SEND_VIDEOS_FORBIDDEN: Members may not send
                videos in this chat; ask an administrator to allow it.
            errors.ChatSendVoicesForbidden: 403 CHAT_SEND_VOICES_FORBIDDEN: Members may not send
                voice messages in this chat; write a text instead.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.
            errors.PrivacyPremiumRequired: 403 PRIVACY_PREMIUM_REQUIRED: The user takes messages
                from strangers only if they have Premium; subscribe or be added as a contact.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.AllowPaymentRequired: 406 ALLOW_PAYMENT_REQUIRED: The recipient only takes paid
                messages and your API layer is too old to pay for them; update to a layer with
                `allow_paid_stars`.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerIdInvalid: 406 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TopicClosed: 406 TOPIC_CLOSED: The topic is closed, so only its maker and
                administrators may write in it; choose another one.
            errors.TopicDeleted: 406 TOPIC_DELETED: The topic is gone; send to another topic or
                without one.
            errors.SlowmodeWait: 420 SLOWMODE_WAIT_%d: Slow mode is on in this chat; the number is
                the seconds until your account may write again.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.sendMedia.md
        """
        return await self._client(
            functions.SendMedia(
                silent=silent,
                background=background,
                clear_draft=clear_draft,
                noforwards=noforwards,
                update_stickersets_order=update_stickersets_order,
                invert_media=invert_media,
                allow_paid_floodskip=allow_paid_floodskip,
                peer=peer,
                reply_to=reply_to,
                media=media,
                message=message,
                random_id=random_id,
                reply_markup=reply_markup,
                entities=entities,
                schedule_date=schedule_date,
                schedule_repeat_period=schedule_repeat_period,
                send_as=send_as,
                quick_reply_shortcut=quick_reply_shortcut,
                effect=effect,
                allow_paid_stars=allow_paid_stars,
                suggested_post=suggested_post,
            )
        )

    async def send_message(
        self,
        *,
        no_webpage: bool = False,
        silent: bool = False,
        background: bool = False,
        clear_draft: bool = False,
        noforwards: bool = False,
        update_stickersets_order: bool = False,
        invert_media: bool = False,
        allow_paid_floodskip: bool = False,
        peer: TypeInputPeer,
        reply_to: TypeInputReplyTo | None = None,
        message: str,
        random_id: int | None = None,
        reply_markup: TypeReplyMarkup | None = None,
        entities: list[TypeMessageEntity] | None = None,
        schedule_date: int | None = None,
        schedule_repeat_period: int | None = None,
        send_as: TypeInputPeer | None = None,
        quick_reply_shortcut: TypeInputQuickReplyShortcut | None = None,
        effect: int | None = None,
        allow_paid_stars: int | None = None,
        suggested_post: TypeSuggestedPost | None = None,
        rich_message: TypeInputRichMessage | None = None,
    ) -> TypeUpdates:
        """Sends a text message to a user, group or channel; photos and files go through
        `messages.send_media`. The text is plain: bold, links and mentions are laid over it by
        `entities`. The answer carries the number of the new message, in a private chat sometimes
        only as `types.UpdateShortSentMessage`. A bot can write only to people who started it.

        Args:
            no_webpage: Sends links without the preview card that is otherwise made from the first
                one.
            silent: Delivers without sound for the recipients.
            background: Marks the message as sent by a program in the background, not by the user
                acting at the moment.
            clear_draft: Empties the saved draft of this chat on all your devices along with
                sending.
            noforwards: Bots only: recipients cannot forward or save this message.
            update_stickersets_order: Moves the sticker or emoji sets used here to the front of your
                list.
            invert_media: Puts the link preview above the text instead of below it.
            allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending
                rate, up to 1000 messages per second.
            peer: Where to send; `types.InputPeerSelf` writes to your own Saved Messages.
            reply_to: Message, quote, story or topic this answers. Leave out for a fresh message.
            message: The text, without markup, up to 4096 characters; must not be empty unless
                `rich_message` is given.
            random_id: Any random 64-bit number, new for every message. Repeating one is refused,
                which makes a retry safe.
            reply_markup: Buttons below the message or a keyboard for the user. Only bots may set
                it.
            entities: Formatting of pieces of the text, with offset and length counted in UTF-16
                units. Leave out for plain text.
            schedule_date: Unix time at which to send, at most a year ahead; `0x7ffffffe` waits
                until the recipient comes online. Leave out to send now.
            schedule_repeat_period: Send the scheduled message again every so many seconds, for
                instance 86400 for daily. Needs Premium.
            send_as: Channel or group to appear as the author, one that `channels.get_send_as`
                offers. Leave out to send as yourself.
            quick_reply_shortcut: Stores the text in this business quick reply instead of sending
                it; `peer` is then yourself.
            effect: Number of an animation played on opening, found by
                `messages.get_available_effects`. Private chats only.
            allow_paid_stars: The most Stars you agree to pay where the recipient charges for
                messages. Leave out and a paid chat refuses the message.
            suggested_post: Offers the text as a post to a channel, sent to its direct messages,
                with a price and a time. Leave out otherwise.
            rich_message: Longer article-like body with headings, lists and media blocks, used
                instead of `message` and `entities`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.AdminRightsEmpty: 400 ADMIN_RIGHTS_EMPTY: A button that asks for a chat demands
                admin rights without naming a single one; set at least one right or leave the demand
                out.
            errors.BalanceTooLow: 400 BALANCE_TOO_LOW: The account does not own enough Telegram
                Stars (or TON) for this; top up the balance and try again.
            errors.BotDomainInvalid: 400 BOT_DOMAIN_INVALID: The address of a login button is not on
                the domain that was linked to the bot; set the domain with @BotFather's
                `/setdomain`.
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BusinessPeerInvalid: 400 BUSINESS_PEER_INVALID: The bot may not work in this chat
                for the business account; choose a private chat that the connection covers.
            errors.BusinessPeerUsageMissing: 400 BUSINESS_PEER_USAGE_MISSING: The user has not
                written to the business account lately, so the bot may not write first; wait for a
                message from the user.
            errors.ButtonCopyTextInvalid: 400 BUTTON_COPY_TEXT_INVALID: The text that a button
                should copy is empty or too long; pass 1 to 256 characters.
            errors.ButtonDataInvalid: 400 BUTTON_DATA_INVALID: The data of a callback button is
                empty or too long; pass 1 to 64 bytes.
            errors.ButtonIdInvalid: 400 BUTTON_ID_INVALID: The number given to a button is not
                allowed, for example because two buttons share it; number the buttons differently.
            errors.ButtonTypeInvalid: 400 BUTTON_TYPE_INVALID: A button is of a kind that this chat
                or this kind of message does not allow; replace it with another kind.
            errors.ButtonUrlInvalid: 400 BUTTON_URL_INVALID: The address of a button cannot be
                opened; pass a full `https://` address or a `tg://` link.
            errors.ButtonUserInvalid: 400 BUTTON_USER_INVALID: A button points to a user that cannot
                be found; pass a user known to the account, with its access hash.
            errors.ButtonUserPrivacyRestricted: 400 BUTTON_USER_PRIVACY_RESTRICTED: The user that a
                button points to does not allow links to the profile; leave this button out.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChatForwardsRestricted: 400 CHAT_FORWARDS_RESTRICTED: The chat the content comes
                from protects it against forwarding and copying; send content of your own instead.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatRestricted: 400 CHAT_RESTRICTED: Your account is restricted in this chat and
                may not send there; ask an administrator to lift the restriction.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.EffectChatInvalid: 400 EFFECT_CHAT_INVALID: Message effects only work in private
                chats with a user; leave `effect` out elsewhere.
            errors.EncryptionDeclined: 400 ENCRYPTION_DECLINED: The other side has ended the secret
                chat; start a new one to send anything.
            errors.EntitiesTooLong: 400 ENTITIES_TOO_LONG: The text has more formatting than
                allowed; pass fewer entities (100 are the usual limit).
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.EntityMentionUserInvalid: 400 ENTITY_MENTION_USER_INVALID: A mention in the text
                points to a user who cannot be found; pass the user's id and access hash, or write
                the username.
            errors.FromMessageBotDisabled: 400 FROM_MESSAGE_BOT_DISABLED: Bots cannot name users or
                channels through a message they appeared in; pass the id with its access hash.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MessageEmpty: 400 MESSAGE_EMPTY: There is no text left to send; pass at least one
                visible character.
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerTypesInvalid: 400 PEER_TYPES_INVALID: The kinds of chats that a button lets
                one choose from are wrong; name each allowed kind once.
            errors.PinnedDialogsTooMuch: 400 PINNED_DIALOGS_TOO_MUCH: The list already has as many
                pinned chats as it may; unpin one, or get Premium for more.
            errors.PollOptionInvalid: 400 POLL_OPTION_INVALID: The `option` bytes of an answer are
                not allowed or name no answer; pass 1 to 100 bytes, unique within the poll.
            errors.QuickRepliesBotNotAllowed: 400 QUICK_REPLIES_BOT_NOT_ALLOWED: Bots have no quick
                replies; leave the shortcut out.
            errors.QuickRepliesTooMuch: 400 QUICK_REPLIES_TOO_MUCH: The account has made as many
                quick reply shortcuts as it may; delete one first.
            errors.QuoteTextInvalid: 400 QUOTE_TEXT_INVALID: The quoted words do not occur in the
                message that is answered; copy them exactly, with their formatting.
            errors.ReplyMarkupInvalid: 400 REPLY_MARKUP_INVALID: The keyboard is not valid for this
                chat or message; check its rows and the kinds of its buttons.
            errors.ReplyMarkupTooLong: 400 REPLY_MARKUP_TOO_LONG: The keyboard has too many buttons
                or too much data; remove some.
            errors.ReplyMessagesTooMuch: 400 REPLY_MESSAGES_TOO_MUCH: The quick reply shortcut holds
                as many messages as it may; delete some first.
            errors.ReplyMessageIdInvalid: 400 REPLY_MESSAGE_ID_INVALID: The message to answer does
                not exist in this chat; leave the reply out or name one that does.
            errors.ReplyToInvalid: 400 REPLY_TO_INVALID: What the message should answer cannot be
                answered like this; check chat, message or story in `reply_to`.
            errors.ReplyToMonoforumPeerInvalid: 400 REPLY_TO_MONOFORUM_PEER_INVALID: In a channel's
                direct messages an administrator has to say which user is addressed; pass that user
                as `monoforum_peer_id`.
            errors.ReplyToUserInvalid: 400 REPLY_TO_USER_INVALID: The user whose story or message is
                to be answered cannot be found; pass the right user with access hash.
            errors.ScheduleBotNotAllowed: 400 SCHEDULE_BOT_NOT_ALLOWED: Bots cannot schedule
                messages; send at the right moment yourself.
            errors.ScheduleDateTooLate: 400 SCHEDULE_DATE_TOO_LATE: Nothing can be planned more than
                a year ahead; choose an earlier time.
            errors.ScheduleStatusPrivate: 400 SCHEDULE_STATUS_PRIVATE: Sending when the user comes
                online is impossible, as their last seen time is hidden; choose a fixed time.
            errors.ScheduleTooMuch: 400 SCHEDULE_TOO_MUCH: The chat already has 100 scheduled
                messages; send or delete some first.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.StoriesNeverCreated: 400 STORIES_NEVER_CREATED: This user or channel has never
                posted a story; there is nothing to load or react to.
            errors.StoryIdInvalid: 400 STORY_ID_INVALID: The poster has no story of this id, or it
                is over; take the id from the present stories.
            errors.SuggestedPostAmountInvalid: 400 SUGGESTED_POST_AMOUNT_INVALID: The price offered
                for the suggested post is out of range; stay within the limits of
                `help.get_app_config`.
            errors.SuggestedPostPeerInvalid: 400 SUGGESTED_POST_PEER_INVALID: Posts can only be
                suggested in a channel's direct messages; send it there.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.UserIsBot: 400 USER_IS_BOT: Bots cannot write to this bot; write to a user
                instead.
            errors.WcConvertUrlInvalid: 400 WC_CONVERT_URL_INVALID: The server cannot work with this
                web address; pass the plain address of an existing page.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.
            errors.AllowPaymentRequired: 403 ALLOW_PAYMENT_REQUIRED_%d: The recipient charges for
                messages and the request offers too little; the number is the price in Telegram
                Stars, to be confirmed by passing it as `allow_paid_stars`.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatGuestSendForbidden: 403 CHAT_GUEST_SEND_FORBIDDEN: Only members of the
                discussion group may write in it; call `channels.join_channel` first.
            errors.ChatSendPlainForbidden: 403 CHAT_SEND_PLAIN_FORBIDDEN: Members may not send plain
                text in this chat; only the allowed kinds of media get through.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.PeerIdInvalid: 404 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.AllowPaymentRequired: 406 ALLOW_PAYMENT_REQUIRED: The recipient only takes paid
                messages and your API layer is too old to pay for them; update to a layer with
                `allow_paid_stars`.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PaymentUnsupported: 406 PAYMENT_UNSUPPORTED: The content has to be paid for in a
                way this app cannot; Telegram sends a notification with the details.
            errors.PrivacyPremiumRequired: 406 PRIVACY_PREMIUM_REQUIRED: The user takes messages
                from strangers only if they have Premium; subscribe or be added as a contact.
            errors.TopicClosed: 406 TOPIC_CLOSED: The topic is closed, so only its maker and
                administrators may write in it; choose another one.
            errors.TopicDeleted: 406 TOPIC_DELETED: The topic is gone; send to another topic or
                without one.
            errors.SlowmodeWait: 420 SLOWMODE_WAIT_%d: Slow mode is on in this chat; the number is
                the seconds until your account may write again.
            errors.MsgWaitFailed: 500 MSG_WAIT_FAILED: An earlier request that this one had to wait
                for has failed; send both again.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.sendMessage.md
        """
        return await self._client(
            functions.SendMessage(
                no_webpage=no_webpage,
                silent=silent,
                background=background,
                clear_draft=clear_draft,
                noforwards=noforwards,
                update_stickersets_order=update_stickersets_order,
                invert_media=invert_media,
                allow_paid_floodskip=allow_paid_floodskip,
                peer=peer,
                reply_to=reply_to,
                message=message,
                random_id=random_id,
                reply_markup=reply_markup,
                entities=entities,
                schedule_date=schedule_date,
                schedule_repeat_period=schedule_repeat_period,
                send_as=send_as,
                quick_reply_shortcut=quick_reply_shortcut,
                effect=effect,
                allow_paid_stars=allow_paid_stars,
                suggested_post=suggested_post,
                rich_message=rich_message,
            )
        )

    async def send_multi_media(
        self,
        *,
        silent: bool = False,
        background: bool = False,
        clear_draft: bool = False,
        noforwards: bool = False,
        update_stickersets_order: bool = False,
        invert_media: bool = False,
        allow_paid_floodskip: bool = False,
        peer: TypeInputPeer,
        reply_to: TypeInputReplyTo | None = None,
        multi_media: list[TypeInputSingleMedia],
        schedule_date: int | None = None,
        send_as: TypeInputPeer | None = None,
        quick_reply_shortcut: TypeInputQuickReplyShortcut | None = None,
        effect: int | None = None,
        allow_paid_stars: int | None = None,
    ) -> TypeUpdates:
        """Sends 2 to 10 photos, videos, files or songs as one album. Every file must be on the
        server already: pass fresh uploads through `messages.upload_media` first. Photos and videos
        may be mixed, while files and music form albums of their own kind. Each item becomes a
        message, tied together by a common `grouped_id`.

        Args:
            silent: Delivers without sound for the recipients.
            background: Marks the album as sent by a program in the background, not by the user
                acting at the moment.
            clear_draft: Empties the saved draft of this chat on all your devices along with
                sending.
            noforwards: Bots only: recipients cannot forward or save the album.
            update_stickersets_order: Moves sticker and emoji sets used in the captions to the front
                of your list.
            invert_media: Shows the caption above the media instead of below.
            allow_paid_floodskip: Bots only: pay Stars per message to go beyond the free sending
                rate, up to 1000 messages per second.
            peer: Where to send the album.
            reply_to: Message, story or topic this answers. Leave out for a fresh post.
            multi_media: The items in order, each with a `random_id` of its own; give only one of
                them a caption to have it shown for the whole album.
            schedule_date: Unix time at which to send; `0x7ffffffe` waits until the recipient comes
                online. Leave out to send now.
            send_as: Channel or group to appear as the author. Leave out to send as yourself.
            quick_reply_shortcut: Stores the album in this business quick reply instead of sending
                it.
            effect: Number of an animation played on opening, found by
                `messages.get_available_effects`. Private chats only.
            allow_paid_stars: The most Stars you agree to pay for the whole album where the
                recipient charges per message.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BusinessPeerInvalid: 400 BUSINESS_PEER_INVALID: The bot may not work in this chat
                for the business account; choose a private chat that the connection covers.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatForwardsRestricted: 400 CHAT_FORWARDS_RESTRICTED: The chat the content comes
                from protects it against forwarding and copying; send content of your own instead.
            errors.EffectIdInvalid: 400 EFFECT_ID_INVALID: There is no such message effect, or it
                needs Premium; choose one from `messages.get_available_effects`.
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.FileReferenceEmpty: 400 FILE_REFERENCE_%d_EMPTY: One medium of the album has no
                file reference; the number is its place in the list, counted from 0, so fetch its
                source again.
            errors.FileReferenceExpired: 400 FILE_REFERENCE_%d_EXPIRED: The file reference of one
                medium of the album is too old; the number is its place in the list, counted from 0,
                so fetch the message it came from again.
            errors.FileReferenceInvalid: 400 FILE_REFERENCE_%d_INVALID: The file reference of one
                medium of the album is wrong; the number is its place in the list, counted from 0,
                so take the reference from its source anew.
            errors.MediaCaptionTooLong: 400 MEDIA_CAPTION_TOO_LONG: The caption is longer than
                allowed (1024 characters, more with Premium); shorten it.
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.
            errors.MediaInvalid: 400 MEDIA_INVALID: The media cannot be used here: wrong kind,
                damaged or not found; pass other media.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.MultiMediaTooLong: 400 MULTI_MEDIA_TOO_LONG: An album takes at most ten items;
                send the rest as another one.
            errors.QuickRepliesBotNotAllowed: 400 QUICK_REPLIES_BOT_NOT_ALLOWED: Bots have no quick
                replies; leave the shortcut out.
            errors.QuickRepliesTooMuch: 400 QUICK_REPLIES_TOO_MUCH: The account has made as many
                quick reply shortcuts as it may; delete one first.
            errors.RandomIdEmpty: 400 RANDOM_ID_EMPTY: Every message or action needs a `random_id`
                other than 0; draw one.
            errors.ReplyMessagesTooMuch: 400 REPLY_MESSAGES_TOO_MUCH: The quick reply shortcut holds
                as many messages as it may; delete some first.
            errors.ReplyToInvalid: 400 REPLY_TO_INVALID: What the message should answer cannot be
                answered like this; check chat, message or story in `reply_to`.
            errors.ScheduleDateTooLate: 400 SCHEDULE_DATE_TOO_LATE: Nothing can be planned more than
                a year ahead; choose an earlier time.
            errors.ScheduleTooMuch: 400 SCHEDULE_TOO_MUCH: The chat already has 100 scheduled
                messages; send or delete some first.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.TopicClosed: 400 TOPIC_CLOSED: The topic is closed, so only its maker and
                administrators may write in it; choose another one.
            errors.TopicDeleted: 400 TOPIC_DELETED: The topic is gone; send to another topic or
                without one.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.AllowPaymentRequired: 403 ALLOW_PAYMENT_REQUIRED_%d: The recipient charges for
                messages and the request offers too little; the number is the price in Telegram
                Stars, to be confirmed by passing it as `allow_paid_stars`.
            errors.ChatSendMediaForbidden: 403 CHAT_SEND_MEDIA_FORBIDDEN: Members may not send media
                in this chat; send text only or ask an administrator.
            errors.ChatSendPhotosForbidden: 403 CHAT_SEND_PHOTOS_FORBIDDEN: Members may not send
                photos in this chat; ask an administrator to allow it.
            errors.ChatSendVideosForbidden: 403 CHAT_SEND_VIDEOS_FORBIDDEN: Members may not send
                videos in this chat; ask an administrator to allow it.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PeerIdInvalid: 406 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SlowmodeWait: 420 SLOWMODE_WAIT_%d: Slow mode is on in this chat; the number is
                the seconds until your account may write again.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.sendMultiMedia.md
        """
        return await self._client(
            functions.SendMultiMedia(
                silent=silent,
                background=background,
                clear_draft=clear_draft,
                noforwards=noforwards,
                update_stickersets_order=update_stickersets_order,
                invert_media=invert_media,
                allow_paid_floodskip=allow_paid_floodskip,
                peer=peer,
                reply_to=reply_to,
                multi_media=multi_media,
                schedule_date=schedule_date,
                send_as=send_as,
                quick_reply_shortcut=quick_reply_shortcut,
                effect=effect,
                allow_paid_stars=allow_paid_stars,
            )
        )

    async def send_paid_reaction(
        self,
        *,
        peer: TypeInputPeer,
        msg_id: int,
        count: int,
        random_id: int | None = None,
        private: TypePaidReactionPrivacy | None = None,
    ) -> TypeUpdates:
        """Puts paid star reactions on a channel post: the stars leave your balance and go to the
        channel. Further calls add to your earlier stars on that post. The channel must have paid
        reactions enabled; clients collect taps for a few seconds and send them in one call.

        Args:
            peer: Channel with the post.
            msg_id: Number of the post.
            count: How many stars to spend now, within the limit `stars_paid_reaction_amount_max` of
                the app config.
            random_id: 64-bit number that must be new each time: the current Unix time in the upper
                32 bits, random bits in the lower ones. An old time gives `RANDOM_ID_EXPIRED`.
            private: Under whose name you appear among the top senders; omit to keep your usual
                choice.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BalanceTooLow: 400 BALANCE_TOO_LOW: The account does not own enough Telegram
                Stars (or TON) for this; top up the balance and try again.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.RandomIdEmpty: 400 RANDOM_ID_EMPTY: Every message or action needs a `random_id`
                other than 0; draw one.
            errors.RandomIdExpired: 400 RANDOM_ID_EXPIRED: The time within the `random_id` is too
                far from now; put the Unix time into its upper 32 bits and random bits below.
            errors.ReactionsCountInvalid: 400 REACTIONS_COUNT_INVALID: So many Stars cannot be given
                at once; stay between 1 and the maximum in `help.get_app_config`.
            errors.SendAsPeerInvalid: 400 SEND_AS_PEER_INVALID: The account cannot write under this
                name in the chat; choose one from `channels.get_send_as`.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendPaidReaction.md
        """
        return await self._client(
            functions.SendPaidReaction(
                peer=peer, msg_id=msg_id, count=count, random_id=random_id, private=private
            )
        )

    async def send_quick_reply_messages(
        self, *, peer: TypeInputPeer, shortcut_id: int, id: list[int], random_id: list[int]
    ) -> TypeUpdates:
        """Sends the messages of a quick reply into a private chat, as if you had typed them now.
        Requires Premium. The new messages come back in the answer.

        Args:
            peer: The person who gets the messages.
            shortcut_id: Quick reply to send from.
            id: Numbers of the messages to send, as listed by `messages.get_quick_reply_messages`.
            random_id: One random number per entry of `id`, to keep a repeated call from sending
                twice.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendQuickReplyMessages.md
        """
        return await self._client(
            functions.SendQuickReplyMessages(
                peer=peer, shortcut_id=shortcut_id, id=id, random_id=random_id
            )
        )

    async def send_reaction(
        self,
        *,
        big: bool = False,
        add_to_recent: bool = False,
        peer: TypeInputPeer,
        msg_id: int,
        reaction: list[TypeReaction] | None = None,
    ) -> TypeUpdates:
        """Sets your reactions on a message, and replaces those you had set before. Without Premium
        you can hold one reaction per message, with Premium up to three; the chat must allow the
        emoji. In Saved Messages a reaction serves as a tag. For star reactions call
        `messages.send_paid_reaction`.

        Args:
            big: Plays the large animation for the others who look at the message.
            add_to_recent: Puts the emoji at the top of your recently used reactions.
            peer: Chat that contains the message.
            msg_id: Number of the message you react to.
            reaction: All reactions you want to have on the message from now on; leave out or empty
                to withdraw them.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.CustomReactionsTooMany: 400 CUSTOM_REACTIONS_TOO_MANY: The account put more
                custom emoji reactions on the message than it may; send fewer.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MessageNotModified: 400 MESSAGE_NOT_MODIFIED: The new content equals the old one,
                so nothing was changed; treat it as done.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ReactionsTooMany: 400 REACTIONS_TOO_MANY: The message already has as many
                different reactions as it may; use one of those.
            errors.ReactionEmpty: 400 REACTION_EMPTY: No reaction was passed, or no paid one was
                given yet; name a reaction.
            errors.ReactionInvalid: 400 REACTION_INVALID: This reaction does not exist or is not
                allowed here; choose from those the chat permits and
                `messages.get_available_reactions`.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.AnonymousReactionsDisabled: 403 ANONYMOUS_REACTIONS_DISABLED: Administrators who
                act anonymously cannot react here; switch off the anonymous right or react from
                another account.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.sendReaction.md
        """
        return await self._client(
            functions.SendReaction(
                big=big, add_to_recent=add_to_recent, peer=peer, msg_id=msg_id, reaction=reaction
            )
        )

    async def send_scheduled_messages(self, *, peer: TypeInputPeer, id: list[int]) -> TypeUpdates:
        """Sends waiting messages at once instead of at their time. They get new numbers in the
        chat.

        Args:
            peer: Chat the messages are meant for.
            id: Their numbers in the scheduled list.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendScheduledMessages.md
        """
        return await self._client(functions.SendScheduledMessages(peer=peer, id=id))

    async def send_screenshot_notification(
        self, *, peer: TypeInputPeer, reply_to: TypeInputReplyTo, random_id: int | None = None
    ) -> TypeUpdates:
        """Tells the other side of a private chat that a screenshot was taken, by a service message
        in the chat. Apps send it for self-destructing media and similar secrets.

        Args:
            peer: Private chat in which the screenshot was taken.
            reply_to: The message that was captured.
            random_id: Fresh random 64-bit number, so that a retry does not notify twice.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ReplyMessageIdInvalid: 400 REPLY_MESSAGE_ID_INVALID: The message to answer does
                not exist in this chat; leave the reply out or name one that does.
            errors.StoryIdInvalid: 400 STORY_ID_INVALID: The poster has no story of this id, or it
                is over; take the id from the present stories.
            errors.YouBlockedUser: 400 YOU_BLOCKED_USER: Your account has blocked this user; unblock
                with `contacts.unblock` first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendScreenshotNotification.md
        """
        return await self._client(
            functions.SendScreenshotNotification(peer=peer, reply_to=reply_to, random_id=random_id)
        )

    async def send_vote(
        self, *, peer: TypeInputPeer, msg_id: int, options: list[bytes]
    ) -> TypeUpdates:
        """Votes in a poll, changes the vote or takes it back. In a public poll others see who voted
        for what. Quizzes, and polls that forbid it, do not let you vote twice: REVOTE_NOT_ALLOWED.

        Args:
            peer: Chat with the poll.
            msg_id: Number of the message with the poll.
            options: The `option` bytes of the chosen `types.PollAnswer`, several where the poll
                allows; an empty list takes the vote back.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MessagePollClosed: 400 MESSAGE_POLL_CLOSED: The poll has ended, so no more votes
                are taken.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.OptionsTooMuch: 400 OPTIONS_TOO_MUCH: This poll takes only one answer; vote for a
                single option.
            errors.OptionInvalid: 400 OPTION_INVALID: There is no such option; pass the `option`
                bytes exactly as received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.RevoteNotAllowed: 400 REVOTE_NOT_ALLOWED: In this poll the first vote counts for
                good; it cannot be changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendVote.md
        """
        return await self._client(functions.SendVote(peer=peer, msg_id=msg_id, options=options))

    async def send_web_view_data(
        self, *, bot: TypeInputUser, random_id: int | None = None, button_text: str, data: str
    ) -> TypeUpdates:
        """Passes text from a mini app back to its bot. Only for apps opened from a
        `types.KeyboardButtonSimpleWebView`; a service message in the chat with the bot records it
        and the bot receives the data.

        Args:
            bot: Bot to which the data goes.
            random_id: Random number of your choice, fresh for each send; the server uses it to drop
                duplicates.
            button_text: Caption of the keyboard button with which the app was opened.
            data: Text that the page handed to `Telegram.WebApp.sendData`, up to 4096 bytes.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.sendWebViewData.md
        """
        return await self._client(
            functions.SendWebViewData(
                bot=bot, random_id=random_id, button_text=button_text, data=data
            )
        )

    async def send_web_view_result_message(
        self, *, bot_query_id: str, result: TypeInputBotInlineResult
    ) -> TypeWebViewMessageSent:
        """Lets a bot post a message in the user's name as the outcome of a mini app session. For
        bots only, and only while the session opened by `messages.request_web_view` lasts. The
        answer may contain an ID with which the bot can edit the message later.

        Args:
            bot_query_id: Value `query_id` that the page received in its init data and passed to the
                bot's server.
            result: The message to send, in the form of an inline result.

        Returns:
            `types.TypeWebViewMessageSent`.

        Raises:
            errors.QueryIdInvalid: 400 QUERY_ID_INVALID: The query is unknown, answered already or
                too old; answer each query once and soon after it arrives.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.sendWebViewResultMessage.md
        """
        return await self._client(
            functions.SendWebViewResultMessage(bot_query_id=bot_query_id, result=result)
        )

    async def set_bot_callback_answer(
        self,
        *,
        alert: bool = False,
        query_id: int,
        message: str | None = None,
        url: str | None = None,
        cache_time: int,
    ) -> bool:
        """Answers a press on a button of the bot, announced by `types.UpdateBotCallbackQuery`. Call
        it even with nothing to say, because until then the user's button shows a spinner.

        Args:
            alert: Shows the text in a dialog with "OK" instead of a brief notice.
            query_id: Number of the press, from the update.
            message: Notice for the user, up to 200 characters. Leave out for none.
            url: Link to open: the game's page, or a `t.me` link to the bot itself. Leave out for
                none.
            cache_time: Seconds the user's app may reuse this answer for the same button; 0 for
                none.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.QueryIdInvalid: 400 QUERY_ID_INVALID: The query is unknown, answered already or
                too old; answer each query once and soon after it arrives.
            errors.UrlInvalid: 400 URL_INVALID: The address cannot be opened; pass a full URL that
                the bot or the page allows.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.setBotCallbackAnswer.md
        """
        return await self._client(
            functions.SetBotCallbackAnswer(
                alert=alert, query_id=query_id, message=message, url=url, cache_time=cache_time
            )
        )

    async def set_bot_guest_chat_result(
        self, *, query_id: int, result: TypeInputBotInlineResult
    ) -> TypeInputBotInlineMessageID:
        """Answers a user who mentioned the bot in a chat where it is no member (guest mode). For
        bots only, after an `types.UpdateBotGuestChatQuery`. The one message is posted in that chat
        by the bot, and you get an ID with which `messages.edit_inline_bot_message` can edit it.

        Args:
            query_id: The `query_id` of the update.
            result: What to post, in the form of an inline result.

        Returns:
            `types.TypeInputBotInlineMessageID`.

        Source:
            api/methods/messages.setBotGuestChatResult.md
        """
        return await self._client(functions.SetBotGuestChatResult(query_id=query_id, result=result))

    async def set_bot_precheckout_results(
        self, *, success: bool = False, query_id: int, error: str | None = None
    ) -> bool:
        """Confirms or refuses a payment in the last moment before the money moves. The bot gets
        `types.UpdateBotPrecheckoutQuery` and has 10 seconds; silence cancels the payment.

        Args:
            success: The order is fine, go ahead. Leave it out to refuse, and give `error`.
            query_id: Number of the question, from the update.
            error: Reason for the refusal, shown to the buyer; must not be empty when refusing.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ErrorTextEmpty: 400 ERROR_TEXT_EMPTY: A refused payment needs a reason; pass a
                text that explains it to the user.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.setBotPrecheckoutResults.md
        """
        return await self._client(
            functions.SetBotPrecheckoutResults(success=success, query_id=query_id, error=error)
        )

    async def set_bot_shipping_results(
        self,
        *,
        query_id: int,
        error: str | None = None,
        shipping_options: list[TypeShippingOption] | None = None,
    ) -> bool:
        """Answers the question of the payment system what shipping costs, sent to a bot as
        `types.UpdateBotShippingQuery` when its invoice has flexible prices. Pass either the options
        or an error, not both.

        Args:
            query_id: Number of the question, from the update.
            error: Why the goods cannot go to that address, in words the buyer understands. Leave
                out if you can deliver.
            shipping_options: Ways of delivery with their prices, of which the buyer picks one.
                Leave out when giving `error`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.QueryIdInvalid: 400 QUERY_ID_INVALID: The query is unknown, answered already or
                too old; answer each query once and soon after it arrives.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.setBotShippingResults.md
        """
        return await self._client(
            functions.SetBotShippingResults(
                query_id=query_id, error=error, shipping_options=shipping_options
            )
        )

    async def set_chat_available_reactions(
        self,
        *,
        peer: TypeInputPeer,
        available_reactions: TypeChatReactions,
        reactions_limit: int | None = None,
        paid_enabled: bool | None = None,
    ) -> TypeUpdates:
        """Decides which reactions members may use in a group or channel. Needs the admin right to
        change the chat's info. Reactions that already exist stay.

        Args:
            peer: Group or channel to configure.
            available_reactions: All, a chosen few, or none; see `types.TypeChatReactions`.
            reactions_limit: How many different reactions one message can collect; the present limit
                stays if omitted.
            paid_enabled: Channels: whether readers may send paid star reactions; omit to keep the
                present setting.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ReactionInvalid: 400 REACTION_INVALID: This reaction does not exist or is not
                allowed here; choose from those the chat permits and
                `messages.get_available_reactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setChatAvailableReactions.md
        """
        return await self._client(
            functions.SetChatAvailableReactions(
                peer=peer,
                available_reactions=available_reactions,
                reactions_limit=reactions_limit,
                paid_enabled=paid_enabled,
            )
        )

    async def set_chat_theme(
        self, *, peer: TypeInputPeer, theme: TypeInputChatTheme
    ) -> TypeUpdates:
        """Gives a private chat a color theme that both people see; a service message tells the
        other person. Pick an emoji theme from `account.get_chat_themes` or one that belongs to a
        collectible gift.

        Args:
            peer: The person in whose chat the look changes.
            theme: Theme to apply; `types.InputChatThemeEmpty` goes back to the default look.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.EmojiInvalid: 400 EMOJI_INVALID: There is no chat theme for this emoji; choose
                one from `account.get_chat_themes`.
            errors.EmojiNotModified: 400 EMOJI_NOT_MODIFIED: The chat already has this theme, so
                nothing was changed.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setChatTheme.md
        """
        return await self._client(functions.SetChatTheme(peer=peer, theme=theme))

    async def set_chat_wall_paper(
        self,
        *,
        for_both: bool = False,
        revert: bool = False,
        peer: TypeInputPeer,
        wallpaper: TypeInputWallPaper | None = None,
        settings: TypeWallPaperSettings | None = None,
        id: int | None = None,
    ) -> TypeUpdates:
        """Changes the background of a private chat, or of a channel or supergroup with enough
        boosts. In a private chat the other person gets a service message and may adopt your
        background with one call that names this message in `id`. Call without `wallpaper` and `id`
        to go back to the default.

        Args:
            for_both: Private chats: puts the background on the other person's side too; needs
                Premium.
            revert: Private chats: undoes a background that the other person had set for both of
                you.
            peer: Chat whose background changes.
            wallpaper: The background, e.g. from `account.get_wall_papers` or
                `account.upload_wall_paper`. Leave out to remove the present one.
            settings: Colors, blur, motion and intensity to apply; omit for those of the wallpaper.
            id: Number of a service message `types.MessageActionSetChatWallPaper` whose background
                you take over; omit when giving `wallpaper`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.WallpaperInvalid: 400 WALLPAPER_INVALID: There is no such wallpaper, or it cannot
                be used here; check its id and access hash or its link.
            errors.WallpaperNotFound: 400 WALLPAPER_NOT_FOUND: The wallpaper does not exist or the
                message that offered it is gone; choose another one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setChatWallPaper.md
        """
        return await self._client(
            functions.SetChatWallPaper(
                for_both=for_both,
                revert=revert,
                peer=peer,
                wallpaper=wallpaper,
                settings=settings,
                id=id,
            )
        )

    async def set_default_history_ttl(self, *, period: int) -> bool:
        """Sets how long messages live in private chats and groups that you start in future.
        Existing chats keep their setting; for those use `messages.set_history_ttl`.

        Args:
            period: Seconds until a message is deleted on both sides, in whole days; 0 keeps
                messages forever.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.TtlPeriodInvalid: 400 TTL_PERIOD_INVALID: Messages cannot delete themselves after
                this time; pass 0 to switch it off or whole days in seconds, up to a year.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setDefaultHistoryTTL.md
        """
        return await self._client(functions.SetDefaultHistoryTTL(period=period))

    async def set_default_reaction(self, *, reaction: TypeReaction) -> bool:
        """Chooses the emoji that a double tap on a message sends. The choice is stored for the
        account and shows up as `reactions_default` in `help.get_config`. Custom emoji require
        Premium.

        Args:
            reaction: Reaction to use for quick reacting.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ReactionInvalid: 400 REACTION_INVALID: This reaction does not exist or is not
                allowed here; choose from those the chat permits and
                `messages.get_available_reactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setDefaultReaction.md
        """
        return await self._client(functions.SetDefaultReaction(reaction=reaction))

    async def set_encrypted_typing(self, *, peer: TypeInputEncryptedChat, typing: bool) -> bool:
        """Shows or hides "typing" in a secret chat. As elsewhere the notice expires after about six
        seconds unless it is sent again.

        Args:
            peer: Secret chat, with number and access hash.
            typing: True while the user types, False once typing stops.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setEncryptedTyping.md
        """
        return await self._client(functions.SetEncryptedTyping(peer=peer, typing=typing))

    async def set_game_score(
        self,
        *,
        edit_message: bool = False,
        force: bool = False,
        peer: TypeInputPeer,
        id: int,
        user_id: TypeInputUser,
        score: int,
    ) -> TypeUpdates:
        """Records the score a user reached in a game that the bot sent as an ordinary message. Only
        the bot may call it. If the score is not higher than before, it is refused with
        BOT_SCORE_NOT_MODIFIED unless forced.

        Args:
            edit_message: Updates the message with the current high-score list.
            force: Accepts a lower score too, to correct mistakes or cheating.
            peer: Chat with the game message.
            id: Number of the game message.
            user_id: User whose score is set, as in the button press of the game.
            score: The new score, not negative.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotScoreNotModified: 400 BOT_SCORE_NOT_MODIFIED: The new game score is not higher
                than the one on record; set `force` if a lower one shall count.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ScoreInvalid: 400 SCORE_INVALID: The game score is not allowed; pass a number
                that is not negative.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.setGameScore.md
        """
        return await self._client(
            functions.SetGameScore(
                edit_message=edit_message,
                force=force,
                peer=peer,
                id=id,
                user_id=user_id,
                score=score,
            )
        )

    async def set_history_ttl(self, *, peer: TypeInputPeer, period: int) -> TypeUpdates:
        """Makes new messages of a chat disappear automatically after a given time, or stops that.
        It works for both sides of a private chat and for all members of a group; a service message
        announces it. Older messages keep their own lifetime. In groups and channels you need the
        admin right to change the chat's info.

        Args:
            peer: Private chat, group or channel to configure.
            period: Lifetime of new messages in seconds, a whole number of days up to a year (86400
                is one day); 0 turns deletion off.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TtlPeriodInvalid: 400 TTL_PERIOD_INVALID: Messages cannot delete themselves after
                this time; pass 0 to switch it off or whole days in seconds, up to a year.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.setHistoryTTL.md
        """
        return await self._client(functions.SetHistoryTTL(peer=peer, period=period))

    async def set_inline_bot_results(
        self,
        *,
        gallery: bool = False,
        private: bool = False,
        query_id: int,
        results: list[TypeInputBotInlineResult],
        cache_time: int,
        next_offset: str | None = None,
        switch_pm: TypeInlineBotSwitchPM | None = None,
        switch_webview: TypeInlineBotWebView | None = None,
    ) -> bool:
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
            next_offset: Text the bot gets back when the user scrolls on, up to 64 bytes. Leave out
                if there is no more.
            switch_pm: Button above the results that leads into the private chat with the bot. Leave
                out for none.
            switch_webview: Button above the results that opens a Mini App of the bot. Leave out for
                none.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ArticleTitleEmpty: 400 ARTICLE_TITLE_EMPTY: An inline result of type `article`
                has no title; give every article a title.
            errors.AudioContentUrlEmpty: 400 AUDIO_CONTENT_URL_EMPTY: An inline result with audio
                has no address for the sound file; fill in the URL of its content.
            errors.AudioTitleEmpty: 400 AUDIO_TITLE_EMPTY: An inline result with audio has no title;
                set the title of the track.
            errors.ButtonDataInvalid: 400 BUTTON_DATA_INVALID: The data of a callback button is
                empty or too long; pass 1 to 64 bytes.
            errors.ButtonTypeInvalid: 400 BUTTON_TYPE_INVALID: A button is of a kind that this chat
                or this kind of message does not allow; replace it with another kind.
            errors.ButtonUrlInvalid: 400 BUTTON_URL_INVALID: The address of a button cannot be
                opened; pass a full `https://` address or a `tg://` link.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.FileContentTypeInvalid: 400 FILE_CONTENT_TYPE_INVALID: The MIME type of a file in
                the inline results is not allowed; use one such as `application/pdf` or
                `application/zip`.
            errors.FileTitleEmpty: 400 FILE_TITLE_EMPTY: An inline result with a file has no title;
                give it one.
            errors.GifContentTypeInvalid: 400 GIF_CONTENT_TYPE_INVALID: A GIF in the inline results
                has the wrong MIME type; use `image/gif` or `video/mp4`.
            errors.MediaCaptionTooLong: 400 MEDIA_CAPTION_TOO_LONG: The caption is longer than
                allowed (1024 characters, more with Premium); shorten it.
            errors.MessageEmpty: 400 MESSAGE_EMPTY: There is no text left to send; pass at least one
                visible character.
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.NextOffsetInvalid: 400 NEXT_OFFSET_INVALID: The mark for the next page of inline
                results is too long; keep it within 64 bytes.
            errors.PeerTypesInvalid: 400 PEER_TYPES_INVALID: The kinds of chats that a button lets
                one choose from are wrong; name each allowed kind once.
            errors.PhotoContentTypeInvalid: 400 PHOTO_CONTENT_TYPE_INVALID: A photo in the inline
                results has the wrong MIME type; use `image/jpeg`.
            errors.PhotoContentUrlEmpty: 400 PHOTO_CONTENT_URL_EMPTY: A photo in the inline results
                has no address; fill in the URL of its content.
            errors.PhotoInvalid: 400 PHOTO_INVALID: The picture cannot be used; pass an undamaged
                picture or an existing photo.
            errors.PhotoThumbUrlEmpty: 400 PHOTO_THUMB_URL_EMPTY: A photo in the inline results has
                no preview; fill in the URL of the thumbnail.
            errors.QueryIdInvalid: 400 QUERY_ID_INVALID: The query is unknown, answered already or
                too old; answer each query once and soon after it arrives.
            errors.ReplyMarkupInvalid: 400 REPLY_MARKUP_INVALID: The keyboard is not valid for this
                chat or message; check its rows and the kinds of its buttons.
            errors.ResultsTooMuch: 400 RESULTS_TOO_MUCH: An inline answer holds at most 50 results;
                send the others as a further page.
            errors.ResultIdDuplicate: 400 RESULT_ID_DUPLICATE: Two inline results have the same id;
                make every id unique within the answer.
            errors.ResultIdInvalid: 400 RESULT_ID_INVALID: The id of an inline result is wrong; it
                has 1 to 64 bytes and must be one from the answer.
            errors.ResultTypeInvalid: 400 RESULT_TYPE_INVALID: The server does not know this type of
                inline result; use one such as `article`, `photo` or `document`.
            errors.SendMessageMediaInvalid: 400 SEND_MESSAGE_MEDIA_INVALID: The message of an inline
                result cannot carry this media; make it fit the result's type.
            errors.SendMessageTypeInvalid: 400 SEND_MESSAGE_TYPE_INVALID: The kind of message does
                not fit the kind of inline result; choose one that does.
            errors.StartParamEmpty: 400 START_PARAM_EMPTY: The start parameter is missing; pass the
                text the bot shall receive.
            errors.StartParamInvalid: 400 START_PARAM_INVALID: The start parameter has forbidden
                characters; use letters, digits, `_` and `-`.
            errors.StickerDocumentInvalid: 400 STICKER_DOCUMENT_INVALID: The sticker of an inline
                result is no sticker or cannot be found; pass one with id, access hash and file
                reference.
            errors.SwitchPmTextEmpty: 400 SWITCH_PM_TEXT_EMPTY: The button above the inline results
                has no text; give it one.
            errors.SwitchWebviewUrlInvalid: 400 SWITCH_WEBVIEW_URL_INVALID: The button above the
                inline results has a mini app address that cannot be opened; pass an `https://` URL.
            errors.UrlInvalid: 400 URL_INVALID: The address cannot be opened; pass a full URL that
                the bot or the page allows.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.VideoContentTypeInvalid: 400 VIDEO_CONTENT_TYPE_INVALID: The video has the wrong
                MIME type; use `video/mp4`, or `text/html` for an embedded player in inline results.
            errors.VideoTitleEmpty: 400 VIDEO_TITLE_EMPTY: An inline result with a video has no
                title; give it one.
            errors.WebdocumentInvalid: 400 WEBDOCUMENT_INVALID: A web file in the request is not
                complete or cannot be loaded; check address, size and MIME type.
            errors.WebdocumentMimeInvalid: 400 WEBDOCUMENT_MIME_INVALID: The MIME type of a web file
                is not allowed in this place; state the real one of an allowed kind.
            errors.WebdocumentSizeTooBig: 400 WEBDOCUMENT_SIZE_TOO_BIG: A web file is too large;
                give a smaller one.
            errors.WebdocumentUrlEmpty: 400 WEBDOCUMENT_URL_EMPTY: A web file has no address; fill
                in its URL.
            errors.WebdocumentUrlInvalid: 400 WEBDOCUMENT_URL_INVALID: The address of a web file
                cannot be loaded; pass a public `https://` URL.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.setInlineBotResults.md
        """
        return await self._client(
            functions.SetInlineBotResults(
                gallery=gallery,
                private=private,
                query_id=query_id,
                results=results,
                cache_time=cache_time,
                next_offset=next_offset,
                switch_pm=switch_pm,
                switch_webview=switch_webview,
            )
        )

    async def set_inline_game_score(
        self,
        *,
        edit_message: bool = False,
        force: bool = False,
        id: TypeInputBotInlineMessageID,
        user_id: TypeInputUser,
        score: int,
    ) -> bool:
        """Records a score in a game that was posted through the bot's inline mode. Works like
        `messages.set_game_score`, except that the message is named by its inline identifier. Call
        it on the data center given by `dc_id`.

        Args:
            edit_message: Updates the message with the current high-score list.
            force: Accepts a lower score too.
            id: Inline message, from the update of the button press.
            user_id: User whose score is set, as in the button press of the game.
            score: The new score, not negative.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/messages.setInlineGameScore.md
        """
        return await self._client(
            functions.SetInlineGameScore(
                edit_message=edit_message, force=force, id=id, user_id=user_id, score=score
            )
        )

    async def set_typing(
        self, *, peer: TypeInputPeer, top_msg_id: int | None = None, action: TypeSendMessageAction
    ) -> bool:
        """Shows the other participants that you are typing, recording or uploading. The notice
        fades by itself after about six seconds, so repeat the call every five seconds while the
        work goes on; sending a message ends it at once.

        Args:
            peer: Chat in which the notice appears.
            top_msg_id: Forum topic or thread you are writing in, named by its first message. Leave
                out outside threads.
            action: What you are doing, for instance `types.SendMessageTypingAction`;
                `types.SendMessageCancelAction` stops the notice.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BusinessPeerInvalid: 400 BUSINESS_PEER_INVALID: The bot may not work in this chat
                for the business account; choose a private chat that the connection covers.
            errors.BusinessPeerUsageMissing: 400 BUSINESS_PEER_USAGE_MISSING: The user has not
                written to the business account lately, so the bot may not write first; wait for a
                message from the user.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.UserIsBot: 400 USER_IS_BOT: Bots cannot write to this bot; write to a user
                instead.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerIdInvalid: 406 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.setTyping.md
        """
        return await self._client(
            functions.SetTyping(peer=peer, top_msg_id=top_msg_id, action=action)
        )

    async def start_bot(
        self,
        *,
        bot: TypeInputUser,
        peer: TypeInputPeer,
        random_id: int | None = None,
        start_param: str,
    ) -> TypeUpdates:
        """Presses "Start" of a bot with a deep-link parameter: the bot receives `/start` followed
        by it. Given a group as `peer`, the bot is added to the group first. To start a bot without
        a parameter, send it `/start` as an ordinary message.

        Args:
            bot: The bot to start.
            peer: Its private chat for `?start=` links, or the group for `?startgroup=` links.
            random_id: Random 64-bit number, fresh for each start.
            start_param: Text from the link, up to 64 letters, digits, underscores and hyphens.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StartParamEmpty: 400 START_PARAM_EMPTY: The start parameter is missing; pass the
                text the bot shall receive.
            errors.StartParamInvalid: 400 START_PARAM_INVALID: The start parameter has forbidden
                characters; use letters, digits, `_` and `-`.
            errors.StartParamTooLong: 400 START_PARAM_TOO_LONG: The start parameter has more than 64
                characters; shorten it.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.startBot.md
        """
        return await self._client(
            functions.StartBot(bot=bot, peer=peer, random_id=random_id, start_param=start_param)
        )

    async def start_history_import(self, *, peer: TypeInputPeer, import_id: int) -> bool:
        """Finishes a chat import: the server begins to write the old messages into the chat. Call
        it after every attachment went up with `messages.upload_imported_media`. The import runs on
        in the background and everybody in the chat sees the imported messages.

        Args:
            peer: Chat into which the history goes; repeat the one given to the init call.
            import_id: Number of the prepared import, from `messages.init_history_import`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ImportIdInvalid: 400 IMPORT_ID_INVALID: There is no such import; use the id from
                `messages.init_history_import`.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.startHistoryImport.md
        """
        return await self._client(functions.StartHistoryImport(peer=peer, import_id=import_id))

    async def summarize_text(
        self, *, peer: TypeInputPeer, id: int, to_lang: str | None = None, tone: str | None = None
    ) -> TypeTextWithEntities:
        """Has an AI write a short summary of a long message and returns it as formatted text.
        Messages for which it makes sense have `summary_from_language` set. The chat itself doesn't
        change.

        Args:
            peer: Chat of the message.
            id: Number of the message to sum up.
            to_lang: Language code for the summary, like `es`; omit for the message's own language.
            tone: Style in which to phrase the summary, by name; omit for a neutral one.

        Returns:
            `types.TypeTextWithEntities`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.summarizeText.md
        """
        return await self._client(
            functions.SummarizeText(peer=peer, id=id, to_lang=to_lang, tone=tone)
        )

    async def toggle_bot_in_attach_menu(
        self, *, write_allowed: bool = False, bot: TypeInputUser, enabled: bool
    ) -> bool:
        """Installs a bot's mini app in your attachment or side menu, or takes it out. It changes
        nothing for other people.

        Args:
            write_allowed: Permits the bot to write to you from now on; ask the user first if the
                entry has `request_write_access`.
            bot: The bot to add or remove, see `messages.get_attach_menu_bot`.
            enabled: True installs, false uninstalls.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleBotInAttachMenu.md
        """
        return await self._client(
            functions.ToggleBotInAttachMenu(write_allowed=write_allowed, bot=bot, enabled=enabled)
        )

    async def toggle_dialog_filter_tags(self, *, enabled: bool) -> bool:
        """Switches on or off the colored tags that show in the chat list to which folders a chat
        belongs. Requires Premium.

        Args:
            enabled: True shows the tags, false hides them.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleDialogFilterTags.md
        """
        return await self._client(functions.ToggleDialogFilterTags(enabled=enabled))

    async def toggle_dialog_pin(self, *, pinned: bool = False, peer: TypeInputDialogPeer) -> bool:
        """Pins a chat to the top of the chat list, or unpins it. The main list takes 5 pinned
        chats, with Premium 10; one more gives PINNED_DIALOGS_TOO_MUCH. Other people do not notice.

        Args:
            pinned: Pins the chat; leave it out to unpin.
            peer: The chat, wrapped in `types.InputDialogPeer`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerHistoryEmpty: 400 PEER_HISTORY_EMPTY: A chat without messages cannot be
                pinned; write something first.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PinnedDialogsTooMuch: 400 PINNED_DIALOGS_TOO_MUCH: The list already has as many
                pinned chats as it may; unpin one, or get Premium for more.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleDialogPin.md
        """
        return await self._client(functions.ToggleDialogPin(pinned=pinned, peer=peer))

    async def toggle_no_forwards(
        self, *, peer: TypeInputPeer, enabled: bool, request_msg_id: int | None = None
    ) -> TypeUpdates:
        """Switches content protection on or off: while it is on, messages of the chat can't be
        forwarded, copied or saved, and apps block screenshots. In groups and channels only the
        owner may do it. In a private chat, switching protection off may need the other person's
        consent, who then gets a request as a service message.

        Args:
            peer: Group, channel or private chat to protect.
            enabled: True protects the content, false allows forwarding again.
            request_msg_id: Private chats only: number of the service message
                `types.MessageActionNoForwardsRequest` that you accept or refuse with this call.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleNoForwards.md
        """
        return await self._client(
            functions.ToggleNoForwards(peer=peer, enabled=enabled, request_msg_id=request_msg_id)
        )

    async def toggle_paid_reaction_privacy(
        self, *, peer: TypeInputPeer, msg_id: int, private: TypePaidReactionPrivacy
    ) -> bool:
        """Changes afterwards whether your paid reactions on a post show your name, one of your
        channels or nobody. You must already have stars on that post.

        Args:
            peer: Channel with the post.
            msg_id: Number of the post with your stars.
            private: Show yourself, stay anonymous or appear as a channel; see
                `types.TypePaidReactionPrivacy`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ReactionEmpty: 400 REACTION_EMPTY: No reaction was passed, or no paid one was
                given yet; name a reaction.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.togglePaidReactionPrivacy.md
        """
        return await self._client(
            functions.TogglePaidReactionPrivacy(peer=peer, msg_id=msg_id, private=private)
        )

    async def toggle_peer_translations(
        self, *, disabled: bool = False, peer: TypeInputPeer
    ) -> bool:
        """Hides or shows the translation bar of a chat. The setting belongs to your account only
        and is kept as `translations_disabled` in the full info of the chat.

        Args:
            disabled: Hides the bar; without the flag it may appear again.
            peer: Chat for which to decide.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.togglePeerTranslations.md
        """
        return await self._client(functions.TogglePeerTranslations(disabled=disabled, peer=peer))

    async def toggle_saved_dialog_pin(
        self, *, pinned: bool = False, peer: TypeInputDialogPeer
    ) -> bool:
        """Pins a topic of Saved Messages to the top of their list, or unpins it. The number of pins
        is limited, with a higher limit for Premium.

        Args:
            pinned: Pins the topic; without the flag it is unpinned.
            peer: The topic, as `types.InputDialogPeer` around the peer it collects.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleSavedDialogPin.md
        """
        return await self._client(functions.ToggleSavedDialogPin(pinned=pinned, peer=peer))

    async def toggle_sticker_sets(
        self,
        *,
        uninstall: bool = False,
        archive: bool = False,
        unarchive: bool = False,
        stickersets: list[TypeInputStickerSet],
    ) -> bool:
        """Removes, archives or brings back several sticker sets in one go. Set exactly one of the
        three flags.

        Args:
            uninstall: Removes the sets from the collection.
            archive: Moves the sets into the archive.
            unarchive: Brings the sets back from the archive.
            stickersets: The sets concerned.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleStickerSets.md
        """
        return await self._client(
            functions.ToggleStickerSets(
                uninstall=uninstall, archive=archive, unarchive=unarchive, stickersets=stickersets
            )
        )

    async def toggle_suggested_post_approval(
        self,
        *,
        reject: bool = False,
        peer: TypeInputPeer,
        msg_id: int,
        schedule_date: int | None = None,
        reject_comment: str | None = None,
    ) -> TypeUpdates:
        """Accepts or rejects a post that was suggested to a channel in its direct messages. Either
        side may get to decide: the channel's admins on a reader's suggestion, the reader on a
        changed counter-offer. On acceptance the price is held and the post is published on the
        date.

        Args:
            reject: Turns the suggestion down; without the flag it is accepted.
            peer: The direct-messages chat of the channel.
            msg_id: Number of the message with the suggestion.
            schedule_date: Unix time at which to publish, needed if the suggestion itself doesn't
                set one; omit to keep the suggested time.
            reject_comment: Reason for the refusal, shown to the author; only together with
                `reject`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.toggleSuggestedPostApproval.md
        """
        return await self._client(
            functions.ToggleSuggestedPostApproval(
                reject=reject,
                peer=peer,
                msg_id=msg_id,
                schedule_date=schedule_date,
                reject_comment=reject_comment,
            )
        )

    async def toggle_todo_completed(
        self, *, peer: TypeInputPeer, msg_id: int, completed: list[int], incompleted: list[int]
    ) -> TypeUpdates:
        """Ticks off or reopens tasks of a checklist message. Your own list always allows it,
        somebody else's only if `others_can_complete` is set. Premium is required. A service message
        tells the chat about the change.

        Args:
            peer: Chat with the checklist.
            msg_id: Number of the checklist message.
            completed: Task numbers to mark as done; empty if none.
            incompleted: Task numbers to mark as not done; empty if none.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.toggleTodoCompleted.md
        """
        return await self._client(
            functions.ToggleTodoCompleted(
                peer=peer, msg_id=msg_id, completed=completed, incompleted=incompleted
            )
        )

    async def transcribe_audio(
        self, *, peer: TypeInputPeer, msg_id: int
    ) -> messages_TypeTranscribedAudio:
        """Turns a voice or round video message into text. Premium users have it without limit,
        others get a few free tries. If `pending` is set in the answer, the rest arrives in
        `types.UpdateTranscribedAudio`.

        Args:
            peer: Chat where the recording was posted.
            msg_id: Number of the message with the recording.

        Returns:
            `types.messages.TypeTranscribedAudio`.

        Raises:
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.MsgVoiceMissing: 400 MSG_VOICE_MISSING: The message is neither a voice message
                nor a round video; choose one that is.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TranscriptionFailed: 400 TRANSCRIPTION_FAILED: The speech could not be turned
                into text; try again later.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.transcribeAudio.md
        """
        return await self._client(functions.TranscribeAudio(peer=peer, msg_id=msg_id))

    async def translate_rich_message(
        self,
        *,
        peer: TypeInputPeer | None = None,
        id: list[int] | None = None,
        text: list[TypeInputRichMessage] | None = None,
        to_lang: str,
        tone: str | None = None,
    ) -> messages_TypeTranslatedRichMessage:
        """Translates richly formatted messages and keeps their blocks, tables and media in place.
        Give either `peer` with `id` or `text`. For ordinary messages use `messages.translate_text`.

        Args:
            peer: Chat with the messages; goes together with `id`.
            id: Numbers of the rich messages to translate. Leave out when giving `text`.
            text: Unsent rich texts to translate; leave out when naming messages.
            to_lang: Language code of the wanted language, for example `fr`.
            tone: Style of the translation: a word such as `formal` or `casual`. Leave out for the
                usual one.

        Returns:
            `types.messages.TypeTranslatedRichMessage`.

        Source:
            api/methods/messages.translateRichMessage.md
        """
        return await self._client(
            functions.TranslateRichMessage(peer=peer, id=id, text=text, to_lang=to_lang, tone=tone)
        )

    async def translate_text(
        self,
        *,
        peer: TypeInputPeer | None = None,
        id: list[int] | None = None,
        text: list[TypeTextWithEntities] | None = None,
        to_lang: str,
        tone: str | None = None,
    ) -> messages_TypeTranslatedText:
        """Translates messages of a chat, or free text, into another language. Give either `peer`
        with `id` or `text`. The translations come back in the same order as the input. Daily quotas
        apply, and the original messages don't change.

        Args:
            peer: Chat of the messages to translate; goes together with `id`.
            id: Numbers of the messages to translate, up to 20 per call. Leave out when giving
                `text`.
            text: Free texts to translate, for when they are not messages on the server.
            to_lang: Two-letter language code of the result, like `en` or `de`.
            tone: Style of the wording: `formal`, `neutral` or `casual`; left out it is neutral.

        Returns:
            `types.messages.TypeTranslatedText`.

        Raises:
            errors.InputTextEmpty: 400 INPUT_TEXT_EMPTY: There is nothing to translate; pass a text
                or a message that has one.
            errors.InputTextTooLong: 400 INPUT_TEXT_TOO_LONG: The text is too long to be translated
                at once; split it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ToLangInvalid: 400 TO_LANG_INVALID: The target language is unknown; pass a code
                such as `en`.
            errors.TranslateReqQuotaExceeded: 400 TRANSLATE_REQ_QUOTA_EXCEEDED: The server has no
                room for more translations at the moment; try again later.
            errors.TranslationsDisabled: 406 TRANSLATIONS_DISABLED: Telegram does not offer
                translation to this account; a separate notification tells why.
            errors.TranslateReqFailed: 500 TRANSLATE_REQ_FAILED: The translation did not work; try
                again later.
            errors.TranslationTimeout: 500 TRANSLATION_TIMEOUT: The translation took too long; try
                again, with less text if need be.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.translateText.md
        """
        return await self._client(
            functions.TranslateText(peer=peer, id=id, text=text, to_lang=to_lang, tone=tone)
        )

    async def uninstall_sticker_set(self, *, stickerset: TypeInputStickerSet) -> bool:
        """Removes a sticker set from the user's collection or from the archive. The set itself
        stays on Telegram and can be installed again.

        Args:
            stickerset: Set to remove.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.StickersetInvalid: 406 STICKERSET_INVALID: The sticker set does not exist or may
                not be used in this way by your account; check its short name or its id and access
                hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.uninstallStickerSet.md
        """
        return await self._client(functions.UninstallStickerSet(stickerset=stickerset))

    async def unpin_all_messages(
        self,
        *,
        peer: TypeInputPeer,
        top_msg_id: int | None = None,
        saved_peer_id: TypeInputPeer | None = None,
    ) -> messages_TypeAffectedHistory:
        """Unpins every pinned message of a chat. Needs the right to pin in groups and channels.
        When `offset` of the answer is above 0, call it again.

        Args:
            peer: Chat to clear of pins.
            top_msg_id: Only pins of this forum topic. Leave out for the whole chat.
            saved_peer_id: Only pins of this person's topic in channel direct messages. Leave out
                elsewhere.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.unpinAllMessages.md
        """
        return await self._client(
            functions.UnpinAllMessages(
                peer=peer, top_msg_id=top_msg_id, saved_peer_id=saved_peer_id
            )
        )

    async def update_dialog_filter(
        self, *, id: int, filter: TypeDialogFilter | None = None
    ) -> bool:
        """Creates, changes or deletes a folder of chats. A folder must include some chat or some
        kind of chats and have a title. Deleting it leaves the chats themselves alone.

        Args:
            id: Number of the folder, chosen by you from 2 to 255 when it is new.
            filter: The complete new state of the folder. Leave out to delete the folder.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatlistExcludeInvalid: 400 CHATLIST_EXCLUDE_INVALID: A shared folder cannot have
                excluded chats; empty `exclude_peers`.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterIncludeEmpty: 400 FILTER_INCLUDE_EMPTY: The folder would contain no chats;
                include at least one chat or one kind of chats.
            errors.FilterTitleEmpty: 400 FILTER_TITLE_EMPTY: The folder has no name; pass a title of
                1 to 12 characters.
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.updateDialogFilter.md
        """
        return await self._client(functions.UpdateDialogFilter(id=id, filter=filter))

    async def update_dialog_filters_order(self, *, order: list[int]) -> bool:
        """Sets the order of the folder tabs for all devices of the account. The numbers come from
        `messages.get_dialog_filters`.

        Args:
            order: Numbers of the folders from first to last; 0 stands for the tab with all chats.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.updateDialogFiltersOrder.md
        """
        return await self._client(functions.UpdateDialogFiltersOrder(order=order))

    async def update_pinned_forum_topic(
        self, *, peer: TypeInputPeer, topic_id: int, pinned: bool
    ) -> TypeUpdates:
        """Pins a forum topic to the top of the topic list for everybody, or unpins it. In groups it
        needs the admin right to manage topics, and the number of pinned topics is limited.

        Args:
            peer: Forum with the topic.
            topic_id: Topic in question.
            pinned: True to pin, false to unpin.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.updatePinnedForumTopic.md
        """
        return await self._client(
            functions.UpdatePinnedForumTopic(peer=peer, topic_id=topic_id, pinned=pinned)
        )

    async def update_pinned_message(
        self,
        *,
        silent: bool = False,
        unpin: bool = False,
        pm_oneside: bool = False,
        peer: TypeInputPeer,
        id: int,
    ) -> TypeUpdates:
        """Pins a message in a chat or unpins it. Several messages may be pinned at once. In groups
        and channels this needs the right to pin, and members get a notification and a service
        message unless it is silent.

        Args:
            silent: Pins without notifying the members.
            unpin: Unpins the message instead of pinning it.
            pm_oneside: In a private chat, pins only on your side.
            peer: Chat with the message.
            id: Number of the message.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotOnesideNotAvail: 400 BOT_ONESIDE_NOT_AVAIL: A bot cannot pin a message in a
                private chat for itself alone; leave out `pm_oneside`.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BusinessPeerInvalid: 400 BUSINESS_PEER_INVALID: The bot may not work in this chat
                for the business account; choose a private chat that the connection covers.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PinRestricted: 400 PIN_RESTRICTED: Your account may not pin messages in this
                chat; ask for the right to.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/messages.updatePinnedMessage.md
        """
        return await self._client(
            functions.UpdatePinnedMessage(
                silent=silent, unpin=unpin, pm_oneside=pm_oneside, peer=peer, id=id
            )
        )

    async def update_saved_reaction_tag(
        self, *, reaction: TypeReaction, title: str | None = None
    ) -> bool:
        """Names one of your tags for saved messages, or takes the name away. Premium only. Other
        devices hear of it by `types.UpdateSavedReactionTags`.

        Args:
            reaction: Reaction that serves as the tag.
            title: Name for the tag, up to 12 characters; leave out to remove the name.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ReactionInvalid: 400 REACTION_INVALID: This reaction does not exist or is not
                allowed here; choose from those the chat permits and
                `messages.get_available_reactions`.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.updateSavedReactionTag.md
        """
        return await self._client(functions.UpdateSavedReactionTag(reaction=reaction, title=title))

    async def upload_encrypted_file(
        self, *, peer: TypeInputEncryptedChat, file: TypeInputEncryptedFile
    ) -> TypeEncryptedFile:
        """Stores an uploaded, encrypted file for a secret chat without sending a message yet. The
        answer can then be sent as `types.InputEncryptedFile` by `messages.send_encrypted_file`.

        Args:
            peer: Secret chat the file is meant for.
            file: The uploaded parts, encrypted beforehand with a key of their own.

        Returns:
            `types.TypeEncryptedFile`.

        Raises:
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.uploadEncryptedFile.md
        """
        return await self._client(functions.UploadEncryptedFile(peer=peer, file=file))

    async def upload_imported_media(
        self, *, peer: TypeInputPeer, import_id: int, file_name: str, media: TypeInputMedia
    ) -> TypeMessageMedia:
        """Hands over one attachment of a chat export that is being imported into Telegram. Call it
        once for every media file mentioned in the export, between `messages.init_history_import`
        and `messages.start_history_import`. Nothing becomes visible in the chat yet; the answer is
        the stored media.

        Args:
            peer: Private chat or group that receives the imported history, the same as in the init
                call.
            import_id: The `id` that `messages.init_history_import` answered with.
            file_name: Name of the file exactly as the export text refers to it, so that the server
                can attach it to the right message.
            media: The file, uploaded beforehand in parts and wrapped as
                `types.InputMediaUploadedPhoto` or `types.InputMediaUploadedDocument`.

        Returns:
            `types.TypeMessageMedia`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ImportIdInvalid: 400 IMPORT_ID_INVALID: There is no such import; use the id from
                `messages.init_history_import`.
            errors.MediaInvalid: 400 MEDIA_INVALID: The media cannot be used here: wrong kind,
                damaged or not found; pass other media.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.uploadImportedMedia.md
        """
        return await self._client(
            functions.UploadImportedMedia(
                peer=peer, import_id=import_id, file_name=file_name, media=media
            )
        )

    async def upload_media(
        self,
        *,
        business_connection_id: str | None = None,
        peer: TypeInputPeer,
        media: TypeInputMedia,
    ) -> TypeMessageMedia:
        """Turns uploaded file parts into a finished photo or document on the server without sending
        a message. Needed before `messages.send_multi_media`, whose items must already exist on the
        server; take number, access hash and file reference from the answer.

        Args:
            business_connection_id: Bots: the business connection on whose behalf the media will be
                sent. Leave out otherwise.
            peer: Chat the media is meant for, used to check the rights.
            media: What to prepare, for instance `types.InputMediaUploadedPhoto`.

        Returns:
            `types.TypeMessageMedia`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatRestricted: 400 CHAT_RESTRICTED: Your account is restricted in this chat and
                may not send there; ask an administrator to lift the restriction.
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.FilePartLengthInvalid: 400 FILE_PART_LENGTH_INVALID: A part has the wrong length;
                all but the last must be of one size, divisible by 1024 and at most 512 KB.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MediaInvalid: 400 MEDIA_INVALID: The media cannot be used here: wrong kind,
                damaged or not found; pass other media.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoInvalidDimensions: 400 PHOTO_INVALID_DIMENSIONS: Width and height of the
                picture are not allowed; together they may be at most 10000 pixels, the longer one
                at most 20 times the shorter.
            errors.PhotoSaveFileInvalid: 400 PHOTO_SAVE_FILE_INVALID: The server could not store the
                photo; upload it once more.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.VoiceMessagesForbidden: 400 VOICE_MESSAGES_FORBIDDEN: The user takes no voice or
                round video messages from you; write a text instead.
            errors.WebpageCurlFailed: 400 WEBPAGE_CURL_FAILED: Telegram could not load the address;
                check that it is public and answers quickly, or upload the file yourself.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/messages.uploadMedia.md
        """
        return await self._client(
            functions.UploadMedia(
                business_connection_id=business_connection_id, peer=peer, media=media
            )
        )

    async def view_sponsored_message(self, *, random_id: bytes) -> bool:
        """Counts one view of an advertisement. Clients must call it once the whole text of the ad
        was visible on screen.

        Args:
            random_id: The `random_id` of the `types.SponsoredMessage` that was seen.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/messages.viewSponsoredMessage.md
        """
        return await self._client(functions.ViewSponsoredMessage(random_id=random_id))
