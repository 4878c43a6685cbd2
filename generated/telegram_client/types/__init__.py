"""The API's constructors and their unions, loaded at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from . import account as account
    from . import aicompose as aicompose
    from . import auth as auth
    from . import bots as bots
    from . import channels as channels
    from . import chatlists as chatlists
    from . import communities as communities
    from . import contacts as contacts
    from . import fragment as fragment
    from . import help as help
    from . import messages as messages
    from . import payments as payments
    from . import phone as phone
    from . import photos as photos
    from . import premium as premium
    from . import smsjobs as smsjobs
    from . import stats as stats
    from . import stickers as stickers
    from . import storage as storage
    from . import stories as stories
    from . import updates as updates
    from . import upload as upload
    from . import users as users
    from .root.access_point_rule import (
        AccessPointRule as AccessPointRule,
        TypeAccessPointRule as TypeAccessPointRule,
    )
    from .root.account_days_ttl import (
        AccountDaysTTL as AccountDaysTTL,
        TypeAccountDaysTTL as TypeAccountDaysTTL,
    )
    from .root.ai_compose_tone import (
        AiComposeTone as AiComposeTone,
        AiComposeToneDefault as AiComposeToneDefault,
        TypeAiComposeTone as TypeAiComposeTone,
    )
    from .root.ai_compose_tone_example import (
        AiComposeToneExample as AiComposeToneExample,
        TypeAiComposeToneExample as TypeAiComposeToneExample,
    )
    from .root.attach_menu_bot import (
        AttachMenuBot as AttachMenuBot,
        TypeAttachMenuBot as TypeAttachMenuBot,
    )
    from .root.attach_menu_bot_icon import (
        AttachMenuBotIcon as AttachMenuBotIcon,
        TypeAttachMenuBotIcon as TypeAttachMenuBotIcon,
    )
    from .root.attach_menu_bot_icon_color import (
        AttachMenuBotIconColor as AttachMenuBotIconColor,
        TypeAttachMenuBotIconColor as TypeAttachMenuBotIconColor,
    )
    from .root.attach_menu_bots import (
        AttachMenuBots as AttachMenuBots,
        AttachMenuBotsNotModified as AttachMenuBotsNotModified,
        TypeAttachMenuBots as TypeAttachMenuBots,
    )
    from .root.attach_menu_bots_bot import (
        AttachMenuBotsBot as AttachMenuBotsBot,
        TypeAttachMenuBotsBot as TypeAttachMenuBotsBot,
    )
    from .root.attach_menu_peer_type import (
        AttachMenuPeerTypeBotPM as AttachMenuPeerTypeBotPM,
        AttachMenuPeerTypeBroadcast as AttachMenuPeerTypeBroadcast,
        AttachMenuPeerTypeChat as AttachMenuPeerTypeChat,
        AttachMenuPeerTypePM as AttachMenuPeerTypePM,
        AttachMenuPeerTypeSameBotPM as AttachMenuPeerTypeSameBotPM,
        TypeAttachMenuPeerType as TypeAttachMenuPeerType,
    )
    from .root.auction_bid_level import (
        AuctionBidLevel as AuctionBidLevel,
        TypeAuctionBidLevel as TypeAuctionBidLevel,
    )
    from .root.authorization import (
        Authorization as Authorization,
        TypeAuthorization as TypeAuthorization,
    )
    from .root.auto_download_settings import (
        AutoDownloadSettings as AutoDownloadSettings,
        TypeAutoDownloadSettings as TypeAutoDownloadSettings,
    )
    from .root.auto_save_exception import (
        AutoSaveException as AutoSaveException,
        TypeAutoSaveException as TypeAutoSaveException,
    )
    from .root.auto_save_settings import (
        AutoSaveSettings as AutoSaveSettings,
        TypeAutoSaveSettings as TypeAutoSaveSettings,
    )
    from .root.available_effect import (
        AvailableEffect as AvailableEffect,
        TypeAvailableEffect as TypeAvailableEffect,
    )
    from .root.available_reaction import (
        AvailableReaction as AvailableReaction,
        TypeAvailableReaction as TypeAvailableReaction,
    )
    from .root.bank_card_open_url import (
        BankCardOpenUrl as BankCardOpenUrl,
        TypeBankCardOpenUrl as TypeBankCardOpenUrl,
    )
    from .root.base_theme import (
        BaseThemeArctic as BaseThemeArctic,
        BaseThemeClassic as BaseThemeClassic,
        BaseThemeDay as BaseThemeDay,
        BaseThemeNight as BaseThemeNight,
        BaseThemeTinted as BaseThemeTinted,
        TypeBaseTheme as TypeBaseTheme,
    )
    from .root.birthday import Birthday as Birthday, TypeBirthday as TypeBirthday
    from .root.bool import BoolFalse as BoolFalse, BoolTrue as BoolTrue, TypeBool as TypeBool
    from .root.boost import Boost as Boost, TypeBoost as TypeBoost
    from .root.bot_app import (
        BotApp as BotApp,
        BotAppNotModified as BotAppNotModified,
        TypeBotApp as TypeBotApp,
    )
    from .root.bot_app_settings import (
        BotAppSettings as BotAppSettings,
        TypeBotAppSettings as TypeBotAppSettings,
    )
    from .root.bot_business_connection import (
        BotBusinessConnection as BotBusinessConnection,
        TypeBotBusinessConnection as TypeBotBusinessConnection,
    )
    from .root.bot_command import BotCommand as BotCommand, TypeBotCommand as TypeBotCommand
    from .root.bot_command_scope import (
        BotCommandScopeChatAdmins as BotCommandScopeChatAdmins,
        BotCommandScopeChats as BotCommandScopeChats,
        BotCommandScopeDefault as BotCommandScopeDefault,
        BotCommandScopePeer as BotCommandScopePeer,
        BotCommandScopePeerAdmins as BotCommandScopePeerAdmins,
        BotCommandScopePeerUser as BotCommandScopePeerUser,
        BotCommandScopeUsers as BotCommandScopeUsers,
        TypeBotCommandScope as TypeBotCommandScope,
    )
    from .root.bot_info import BotInfo as BotInfo, TypeBotInfo as TypeBotInfo
    from .root.bot_inline_message import (
        BotInlineMessageMediaAuto as BotInlineMessageMediaAuto,
        BotInlineMessageMediaContact as BotInlineMessageMediaContact,
        BotInlineMessageMediaGeo as BotInlineMessageMediaGeo,
        BotInlineMessageMediaInvoice as BotInlineMessageMediaInvoice,
        BotInlineMessageMediaVenue as BotInlineMessageMediaVenue,
        BotInlineMessageMediaWebPage as BotInlineMessageMediaWebPage,
        BotInlineMessageRichMessage as BotInlineMessageRichMessage,
        BotInlineMessageText as BotInlineMessageText,
        TypeBotInlineMessage as TypeBotInlineMessage,
    )
    from .root.bot_inline_result import (
        BotInlineMediaResult as BotInlineMediaResult,
        BotInlineResult as BotInlineResult,
        TypeBotInlineResult as TypeBotInlineResult,
    )
    from .root.bot_menu_button import (
        BotMenuButton as BotMenuButton,
        BotMenuButtonCommands as BotMenuButtonCommands,
        BotMenuButtonDefault as BotMenuButtonDefault,
        TypeBotMenuButton as TypeBotMenuButton,
    )
    from .root.bot_preview_media import (
        BotPreviewMedia as BotPreviewMedia,
        TypeBotPreviewMedia as TypeBotPreviewMedia,
    )
    from .root.bot_verification import (
        BotVerification as BotVerification,
        TypeBotVerification as TypeBotVerification,
    )
    from .root.bot_verifier_settings import (
        BotVerifierSettings as BotVerifierSettings,
        TypeBotVerifierSettings as TypeBotVerifierSettings,
    )
    from .root.business_away_message import (
        BusinessAwayMessage as BusinessAwayMessage,
        TypeBusinessAwayMessage as TypeBusinessAwayMessage,
    )
    from .root.business_away_message_schedule import (
        BusinessAwayMessageScheduleAlways as BusinessAwayMessageScheduleAlways,
        BusinessAwayMessageScheduleCustom as BusinessAwayMessageScheduleCustom,
        BusinessAwayMessageScheduleOutsideWorkHours as BusinessAwayMessageScheduleOutsideWorkHours,
        TypeBusinessAwayMessageSchedule as TypeBusinessAwayMessageSchedule,
    )
    from .root.business_bot_recipients import (
        BusinessBotRecipients as BusinessBotRecipients,
        TypeBusinessBotRecipients as TypeBusinessBotRecipients,
    )
    from .root.business_bot_rights import (
        BusinessBotRights as BusinessBotRights,
        TypeBusinessBotRights as TypeBusinessBotRights,
    )
    from .root.business_chat_link import (
        BusinessChatLink as BusinessChatLink,
        TypeBusinessChatLink as TypeBusinessChatLink,
    )
    from .root.business_greeting_message import (
        BusinessGreetingMessage as BusinessGreetingMessage,
        TypeBusinessGreetingMessage as TypeBusinessGreetingMessage,
    )
    from .root.business_intro import (
        BusinessIntro as BusinessIntro,
        TypeBusinessIntro as TypeBusinessIntro,
    )
    from .root.business_location import (
        BusinessLocation as BusinessLocation,
        TypeBusinessLocation as TypeBusinessLocation,
    )
    from .root.business_recipients import (
        BusinessRecipients as BusinessRecipients,
        TypeBusinessRecipients as TypeBusinessRecipients,
    )
    from .root.business_weekly_open import (
        BusinessWeeklyOpen as BusinessWeeklyOpen,
        TypeBusinessWeeklyOpen as TypeBusinessWeeklyOpen,
    )
    from .root.business_work_hours import (
        BusinessWorkHours as BusinessWorkHours,
        TypeBusinessWorkHours as TypeBusinessWorkHours,
    )
    from .root.bytes import Bytes as Bytes, TypeBytes as TypeBytes
    from .root.cdn_config import CdnConfig as CdnConfig, TypeCdnConfig as TypeCdnConfig
    from .root.cdn_public_key import (
        CdnPublicKey as CdnPublicKey,
        TypeCdnPublicKey as TypeCdnPublicKey,
    )
    from .root.channel_admin_log_event import (
        ChannelAdminLogEvent as ChannelAdminLogEvent,
        TypeChannelAdminLogEvent as TypeChannelAdminLogEvent,
    )
    from .root.channel_admin_log_event_action import (
        ChannelAdminLogEventActionChangeAbout as ChannelAdminLogEventActionChangeAbout,
        ChannelAdminLogEventActionChangeAvailableReactions as ChannelAdminLogEventActionChangeAvailableReactions,
        ChannelAdminLogEventActionChangeEmojiStatus as ChannelAdminLogEventActionChangeEmojiStatus,
        ChannelAdminLogEventActionChangeEmojiStickerSet as ChannelAdminLogEventActionChangeEmojiStickerSet,
        ChannelAdminLogEventActionChangeHistoryTTL as ChannelAdminLogEventActionChangeHistoryTTL,
        ChannelAdminLogEventActionChangeLinkedChat as ChannelAdminLogEventActionChangeLinkedChat,
        ChannelAdminLogEventActionChangeLocation as ChannelAdminLogEventActionChangeLocation,
        ChannelAdminLogEventActionChangePeerColor as ChannelAdminLogEventActionChangePeerColor,
        ChannelAdminLogEventActionChangePhoto as ChannelAdminLogEventActionChangePhoto,
        ChannelAdminLogEventActionChangeProfilePeerColor as ChannelAdminLogEventActionChangeProfilePeerColor,
        ChannelAdminLogEventActionChangeStickerSet as ChannelAdminLogEventActionChangeStickerSet,
        ChannelAdminLogEventActionChangeTitle as ChannelAdminLogEventActionChangeTitle,
        ChannelAdminLogEventActionChangeUsername as ChannelAdminLogEventActionChangeUsername,
        ChannelAdminLogEventActionChangeUsernames as ChannelAdminLogEventActionChangeUsernames,
        ChannelAdminLogEventActionChangeWallpaper as ChannelAdminLogEventActionChangeWallpaper,
        ChannelAdminLogEventActionCreateTopic as ChannelAdminLogEventActionCreateTopic,
        ChannelAdminLogEventActionDefaultBannedRights as ChannelAdminLogEventActionDefaultBannedRights,
        ChannelAdminLogEventActionDeleteMessage as ChannelAdminLogEventActionDeleteMessage,
        ChannelAdminLogEventActionDeleteTopic as ChannelAdminLogEventActionDeleteTopic,
        ChannelAdminLogEventActionDiscardGroupCall as ChannelAdminLogEventActionDiscardGroupCall,
        ChannelAdminLogEventActionEditMessage as ChannelAdminLogEventActionEditMessage,
        ChannelAdminLogEventActionEditTopic as ChannelAdminLogEventActionEditTopic,
        ChannelAdminLogEventActionExportedInviteDelete as ChannelAdminLogEventActionExportedInviteDelete,
        ChannelAdminLogEventActionExportedInviteEdit as ChannelAdminLogEventActionExportedInviteEdit,
        ChannelAdminLogEventActionExportedInviteRevoke as ChannelAdminLogEventActionExportedInviteRevoke,
        ChannelAdminLogEventActionParticipantEditRank as ChannelAdminLogEventActionParticipantEditRank,
        ChannelAdminLogEventActionParticipantInvite as ChannelAdminLogEventActionParticipantInvite,
        ChannelAdminLogEventActionParticipantJoin as ChannelAdminLogEventActionParticipantJoin,
        ChannelAdminLogEventActionParticipantJoinByInvite as ChannelAdminLogEventActionParticipantJoinByInvite,
        ChannelAdminLogEventActionParticipantJoinByRequest as ChannelAdminLogEventActionParticipantJoinByRequest,
        ChannelAdminLogEventActionParticipantLeave as ChannelAdminLogEventActionParticipantLeave,
        ChannelAdminLogEventActionParticipantMute as ChannelAdminLogEventActionParticipantMute,
        ChannelAdminLogEventActionParticipantSubExtend as ChannelAdminLogEventActionParticipantSubExtend,
        ChannelAdminLogEventActionParticipantToggleAdmin as ChannelAdminLogEventActionParticipantToggleAdmin,
        ChannelAdminLogEventActionParticipantToggleBan as ChannelAdminLogEventActionParticipantToggleBan,
        ChannelAdminLogEventActionParticipantUnmute as ChannelAdminLogEventActionParticipantUnmute,
        ChannelAdminLogEventActionParticipantVolume as ChannelAdminLogEventActionParticipantVolume,
        ChannelAdminLogEventActionPinTopic as ChannelAdminLogEventActionPinTopic,
        ChannelAdminLogEventActionSendMessage as ChannelAdminLogEventActionSendMessage,
        ChannelAdminLogEventActionStartGroupCall as ChannelAdminLogEventActionStartGroupCall,
        ChannelAdminLogEventActionStopPoll as ChannelAdminLogEventActionStopPoll,
        ChannelAdminLogEventActionToggleAntiSpam as ChannelAdminLogEventActionToggleAntiSpam,
        ChannelAdminLogEventActionToggleAutotranslation as ChannelAdminLogEventActionToggleAutotranslation,
        ChannelAdminLogEventActionToggleForum as ChannelAdminLogEventActionToggleForum,
        ChannelAdminLogEventActionToggleGroupCallSetting as ChannelAdminLogEventActionToggleGroupCallSetting,
        ChannelAdminLogEventActionToggleInvites as ChannelAdminLogEventActionToggleInvites,
        ChannelAdminLogEventActionToggleNoForwards as ChannelAdminLogEventActionToggleNoForwards,
        ChannelAdminLogEventActionTogglePreHistoryHidden as ChannelAdminLogEventActionTogglePreHistoryHidden,
        ChannelAdminLogEventActionToggleSignatureProfiles as ChannelAdminLogEventActionToggleSignatureProfiles,
        ChannelAdminLogEventActionToggleSignatures as ChannelAdminLogEventActionToggleSignatures,
        ChannelAdminLogEventActionToggleSlowMode as ChannelAdminLogEventActionToggleSlowMode,
        ChannelAdminLogEventActionUpdatePinned as ChannelAdminLogEventActionUpdatePinned,
        TypeChannelAdminLogEventAction as TypeChannelAdminLogEventAction,
    )
    from .root.channel_admin_log_events_filter import (
        ChannelAdminLogEventsFilter as ChannelAdminLogEventsFilter,
        TypeChannelAdminLogEventsFilter as TypeChannelAdminLogEventsFilter,
    )
    from .root.channel_location import (
        ChannelLocation as ChannelLocation,
        ChannelLocationEmpty as ChannelLocationEmpty,
        TypeChannelLocation as TypeChannelLocation,
    )
    from .root.channel_messages_filter import (
        ChannelMessagesFilter as ChannelMessagesFilter,
        ChannelMessagesFilterEmpty as ChannelMessagesFilterEmpty,
        TypeChannelMessagesFilter as TypeChannelMessagesFilter,
    )
    from .root.channel_participant import (
        ChannelParticipant as ChannelParticipant,
        ChannelParticipantAdmin as ChannelParticipantAdmin,
        ChannelParticipantBanned as ChannelParticipantBanned,
        ChannelParticipantCreator as ChannelParticipantCreator,
        ChannelParticipantLeft as ChannelParticipantLeft,
        ChannelParticipantSelf as ChannelParticipantSelf,
        TypeChannelParticipant as TypeChannelParticipant,
    )
    from .root.channel_participants_filter import (
        ChannelParticipantsAdmins as ChannelParticipantsAdmins,
        ChannelParticipantsBanned as ChannelParticipantsBanned,
        ChannelParticipantsBots as ChannelParticipantsBots,
        ChannelParticipantsContacts as ChannelParticipantsContacts,
        ChannelParticipantsKicked as ChannelParticipantsKicked,
        ChannelParticipantsMentions as ChannelParticipantsMentions,
        ChannelParticipantsRecent as ChannelParticipantsRecent,
        ChannelParticipantsSearch as ChannelParticipantsSearch,
        TypeChannelParticipantsFilter as TypeChannelParticipantsFilter,
    )
    from .root.chat import (
        Channel as Channel,
        ChannelForbidden as ChannelForbidden,
        Chat as Chat,
        ChatEmpty as ChatEmpty,
        ChatForbidden as ChatForbidden,
        Community as Community,
        CommunityForbidden as CommunityForbidden,
        TypeChat as TypeChat,
    )
    from .root.chat_admin_rights import (
        ChatAdminRights as ChatAdminRights,
        TypeChatAdminRights as TypeChatAdminRights,
    )
    from .root.chat_admin_with_invites import (
        ChatAdminWithInvites as ChatAdminWithInvites,
        TypeChatAdminWithInvites as TypeChatAdminWithInvites,
    )
    from .root.chat_banned_rights import (
        ChatBannedRights as ChatBannedRights,
        TypeChatBannedRights as TypeChatBannedRights,
    )
    from .root.chat_full import (
        ChannelFull as ChannelFull,
        ChatFull as ChatFull,
        CommunityFull as CommunityFull,
        TypeChatFull as TypeChatFull,
    )
    from .root.chat_invite import (
        ChatInvite as ChatInvite,
        ChatInviteAlready as ChatInviteAlready,
        ChatInvitePeek as ChatInvitePeek,
        TypeChatInvite as TypeChatInvite,
    )
    from .root.chat_invite_importer import (
        ChatInviteImporter as ChatInviteImporter,
        TypeChatInviteImporter as TypeChatInviteImporter,
    )
    from .root.chat_onlines import ChatOnlines as ChatOnlines, TypeChatOnlines as TypeChatOnlines
    from .root.chat_participant import (
        ChatParticipant as ChatParticipant,
        ChatParticipantAdmin as ChatParticipantAdmin,
        ChatParticipantCreator as ChatParticipantCreator,
        TypeChatParticipant as TypeChatParticipant,
    )
    from .root.chat_participants import (
        ChatParticipants as ChatParticipants,
        ChatParticipantsForbidden as ChatParticipantsForbidden,
        TypeChatParticipants as TypeChatParticipants,
    )
    from .root.chat_photo import (
        ChatPhoto as ChatPhoto,
        ChatPhotoEmpty as ChatPhotoEmpty,
        TypeChatPhoto as TypeChatPhoto,
    )
    from .root.chat_reactions import (
        ChatReactionsAll as ChatReactionsAll,
        ChatReactionsNone as ChatReactionsNone,
        ChatReactionsSome as ChatReactionsSome,
        TypeChatReactions as TypeChatReactions,
    )
    from .root.chat_theme import (
        ChatTheme as ChatTheme,
        ChatThemeUniqueGift as ChatThemeUniqueGift,
        TypeChatTheme as TypeChatTheme,
    )
    from .root.code_settings import (
        CodeSettings as CodeSettings,
        TypeCodeSettings as TypeCodeSettings,
    )
    from .root.community_peer import (
        CommunityPeer as CommunityPeer,
        TypeCommunityPeer as TypeCommunityPeer,
    )
    from .root.community_peer_request import (
        CommunityPeerRequest as CommunityPeerRequest,
        TypeCommunityPeerRequest as TypeCommunityPeerRequest,
    )
    from .root.config import Config as Config, TypeConfig as TypeConfig
    from .root.connected_bot import (
        ConnectedBot as ConnectedBot,
        TypeConnectedBot as TypeConnectedBot,
    )
    from .root.connected_bot_star_ref import (
        ConnectedBotStarRef as ConnectedBotStarRef,
        TypeConnectedBotStarRef as TypeConnectedBotStarRef,
    )
    from .root.contact import Contact as Contact, TypeContact as TypeContact
    from .root.contact_birthday import (
        ContactBirthday as ContactBirthday,
        TypeContactBirthday as TypeContactBirthday,
    )
    from .root.contact_status import (
        ContactStatus as ContactStatus,
        TypeContactStatus as TypeContactStatus,
    )
    from .root.data_json import DataJSON as DataJSON, TypeDataJSON as TypeDataJSON
    from .root.dc_option import DcOption as DcOption, TypeDcOption as TypeDcOption
    from .root.default_history_ttl import (
        DefaultHistoryTTL as DefaultHistoryTTL,
        TypeDefaultHistoryTTL as TypeDefaultHistoryTTL,
    )
    from .root.dialog import (
        Dialog as Dialog,
        DialogCommunity as DialogCommunity,
        DialogFolder as DialogFolder,
        TypeDialog as TypeDialog,
    )
    from .root.dialog_filter import (
        DialogFilter as DialogFilter,
        DialogFilterChatlist as DialogFilterChatlist,
        DialogFilterDefault as DialogFilterDefault,
        TypeDialogFilter as TypeDialogFilter,
    )
    from .root.dialog_filter_suggested import (
        DialogFilterSuggested as DialogFilterSuggested,
        TypeDialogFilterSuggested as TypeDialogFilterSuggested,
    )
    from .root.dialog_peer import (
        DialogPeer as DialogPeer,
        DialogPeerCommunity as DialogPeerCommunity,
        DialogPeerFolder as DialogPeerFolder,
        TypeDialogPeer as TypeDialogPeer,
    )
    from .root.disallowed_gifts_settings import (
        DisallowedGiftsSettings as DisallowedGiftsSettings,
        TypeDisallowedGiftsSettings as TypeDisallowedGiftsSettings,
    )
    from .root.document import (
        Document as Document,
        DocumentEmpty as DocumentEmpty,
        TypeDocument as TypeDocument,
    )
    from .root.document_attribute import (
        DocumentAttributeAnimated as DocumentAttributeAnimated,
        DocumentAttributeAudio as DocumentAttributeAudio,
        DocumentAttributeCustomEmoji as DocumentAttributeCustomEmoji,
        DocumentAttributeFilename as DocumentAttributeFilename,
        DocumentAttributeHasStickers as DocumentAttributeHasStickers,
        DocumentAttributeImageSize as DocumentAttributeImageSize,
        DocumentAttributeSticker as DocumentAttributeSticker,
        DocumentAttributeVideo as DocumentAttributeVideo,
        TypeDocumentAttribute as TypeDocumentAttribute,
    )
    from .root.draft_message import (
        DraftMessage as DraftMessage,
        DraftMessageEmpty as DraftMessageEmpty,
        TypeDraftMessage as TypeDraftMessage,
    )
    from .root.email_verification import (
        EmailVerificationApple as EmailVerificationApple,
        EmailVerificationCode as EmailVerificationCode,
        EmailVerificationGoogle as EmailVerificationGoogle,
        TypeEmailVerification as TypeEmailVerification,
    )
    from .root.email_verify_purpose import (
        EmailVerifyPurposeLoginChange as EmailVerifyPurposeLoginChange,
        EmailVerifyPurposeLoginSetup as EmailVerifyPurposeLoginSetup,
        EmailVerifyPurposePassport as EmailVerifyPurposePassport,
        TypeEmailVerifyPurpose as TypeEmailVerifyPurpose,
    )
    from .root.emoji_group import (
        EmojiGroup as EmojiGroup,
        EmojiGroupGreeting as EmojiGroupGreeting,
        EmojiGroupPremium as EmojiGroupPremium,
        TypeEmojiGroup as TypeEmojiGroup,
    )
    from .root.emoji_keyword import (
        EmojiKeyword as EmojiKeyword,
        EmojiKeywordDeleted as EmojiKeywordDeleted,
        TypeEmojiKeyword as TypeEmojiKeyword,
    )
    from .root.emoji_keywords_difference import (
        EmojiKeywordsDifference as EmojiKeywordsDifference,
        TypeEmojiKeywordsDifference as TypeEmojiKeywordsDifference,
    )
    from .root.emoji_language import (
        EmojiLanguage as EmojiLanguage,
        TypeEmojiLanguage as TypeEmojiLanguage,
    )
    from .root.emoji_list import (
        EmojiList as EmojiList,
        EmojiListNotModified as EmojiListNotModified,
        TypeEmojiList as TypeEmojiList,
    )
    from .root.emoji_status import (
        EmojiStatus as EmojiStatus,
        EmojiStatusCollectible as EmojiStatusCollectible,
        EmojiStatusEmpty as EmojiStatusEmpty,
        InputEmojiStatusCollectible as InputEmojiStatusCollectible,
        TypeEmojiStatus as TypeEmojiStatus,
    )
    from .root.emoji_url import EmojiURL as EmojiURL, TypeEmojiURL as TypeEmojiURL
    from .root.encrypted_chat import (
        EncryptedChat as EncryptedChat,
        EncryptedChatDiscarded as EncryptedChatDiscarded,
        EncryptedChatEmpty as EncryptedChatEmpty,
        EncryptedChatRequested as EncryptedChatRequested,
        EncryptedChatWaiting as EncryptedChatWaiting,
        TypeEncryptedChat as TypeEncryptedChat,
    )
    from .root.encrypted_file import (
        EncryptedFile as EncryptedFile,
        EncryptedFileEmpty as EncryptedFileEmpty,
        TypeEncryptedFile as TypeEncryptedFile,
    )
    from .root.encrypted_message import (
        EncryptedMessage as EncryptedMessage,
        EncryptedMessageService as EncryptedMessageService,
        TypeEncryptedMessage as TypeEncryptedMessage,
    )
    from .root.ephemeral_message import (
        EphemeralMessage as EphemeralMessage,
        TypeEphemeralMessage as TypeEphemeralMessage,
    )
    from .root.error import Error as Error, TypeError as TypeError
    from .root.exported_chat_invite import (
        ChatInviteExported as ChatInviteExported,
        ChatInvitePublicJoinRequests as ChatInvitePublicJoinRequests,
        TypeExportedChatInvite as TypeExportedChatInvite,
    )
    from .root.exported_chatlist_invite import (
        ExportedChatlistInvite as ExportedChatlistInvite,
        TypeExportedChatlistInvite as TypeExportedChatlistInvite,
    )
    from .root.exported_contact_token import (
        ExportedContactToken as ExportedContactToken,
        TypeExportedContactToken as TypeExportedContactToken,
    )
    from .root.exported_message_link import (
        ExportedMessageLink as ExportedMessageLink,
        TypeExportedMessageLink as TypeExportedMessageLink,
    )
    from .root.exported_story_link import (
        ExportedStoryLink as ExportedStoryLink,
        TypeExportedStoryLink as TypeExportedStoryLink,
    )
    from .root.fact_check import FactCheck as FactCheck, TypeFactCheck as TypeFactCheck
    from .root.file_hash import FileHash as FileHash, TypeFileHash as TypeFileHash
    from .root.folder import Folder as Folder, TypeFolder as TypeFolder
    from .root.folder_peer import FolderPeer as FolderPeer, TypeFolderPeer as TypeFolderPeer
    from .root.forum_topic import (
        ForumTopic as ForumTopic,
        ForumTopicDeleted as ForumTopicDeleted,
        TypeForumTopic as TypeForumTopic,
    )
    from .root.found_story import FoundStory as FoundStory, TypeFoundStory as TypeFoundStory
    from .root.game import Game as Game, TypeGame as TypeGame
    from .root.geo_point import (
        GeoPoint as GeoPoint,
        GeoPointEmpty as GeoPointEmpty,
        TypeGeoPoint as TypeGeoPoint,
    )
    from .root.geo_point_address import (
        GeoPointAddress as GeoPointAddress,
        TypeGeoPointAddress as TypeGeoPointAddress,
    )
    from .root.global_privacy_settings import (
        GlobalPrivacySettings as GlobalPrivacySettings,
        TypeGlobalPrivacySettings as TypeGlobalPrivacySettings,
    )
    from .root.group_call import (
        GroupCall as GroupCall,
        GroupCallDiscarded as GroupCallDiscarded,
        TypeGroupCall as TypeGroupCall,
    )
    from .root.group_call_donor import (
        GroupCallDonor as GroupCallDonor,
        TypeGroupCallDonor as TypeGroupCallDonor,
    )
    from .root.group_call_message import (
        GroupCallMessage as GroupCallMessage,
        TypeGroupCallMessage as TypeGroupCallMessage,
    )
    from .root.group_call_participant import (
        GroupCallParticipant as GroupCallParticipant,
        TypeGroupCallParticipant as TypeGroupCallParticipant,
    )
    from .root.group_call_participant_video import (
        GroupCallParticipantVideo as GroupCallParticipantVideo,
        TypeGroupCallParticipantVideo as TypeGroupCallParticipantVideo,
    )
    from .root.group_call_participant_video_source_group import (
        GroupCallParticipantVideoSourceGroup as GroupCallParticipantVideoSourceGroup,
        TypeGroupCallParticipantVideoSourceGroup as TypeGroupCallParticipantVideoSourceGroup,
    )
    from .root.group_call_stream_channel import (
        GroupCallStreamChannel as GroupCallStreamChannel,
        TypeGroupCallStreamChannel as TypeGroupCallStreamChannel,
    )
    from .root.high_score import HighScore as HighScore, TypeHighScore as TypeHighScore
    from .root.imported_contact import (
        ImportedContact as ImportedContact,
        TypeImportedContact as TypeImportedContact,
    )
    from .root.inline_bot_switch_pm import (
        InlineBotSwitchPM as InlineBotSwitchPM,
        TypeInlineBotSwitchPM as TypeInlineBotSwitchPM,
    )
    from .root.inline_bot_web_view import (
        InlineBotWebView as InlineBotWebView,
        TypeInlineBotWebView as TypeInlineBotWebView,
    )
    from .root.inline_query_peer_type import (
        InlineQueryPeerTypeBotPM as InlineQueryPeerTypeBotPM,
        InlineQueryPeerTypeBroadcast as InlineQueryPeerTypeBroadcast,
        InlineQueryPeerTypeChat as InlineQueryPeerTypeChat,
        InlineQueryPeerTypeMegagroup as InlineQueryPeerTypeMegagroup,
        InlineQueryPeerTypePM as InlineQueryPeerTypePM,
        InlineQueryPeerTypeSameBotPM as InlineQueryPeerTypeSameBotPM,
        TypeInlineQueryPeerType as TypeInlineQueryPeerType,
    )
    from .root.input_ai_compose_tone import (
        InputAiComposeToneDefault as InputAiComposeToneDefault,
        InputAiComposeToneID as InputAiComposeToneID,
        InputAiComposeToneSingleUse as InputAiComposeToneSingleUse,
        InputAiComposeToneSlug as InputAiComposeToneSlug,
        TypeInputAiComposeTone as TypeInputAiComposeTone,
    )
    from .root.input_app_event import (
        InputAppEvent as InputAppEvent,
        TypeInputAppEvent as TypeInputAppEvent,
    )
    from .root.input_bot_app import (
        InputBotAppID as InputBotAppID,
        InputBotAppShortName as InputBotAppShortName,
        TypeInputBotApp as TypeInputBotApp,
    )
    from .root.input_bot_inline_message import (
        InputBotInlineMessageGame as InputBotInlineMessageGame,
        InputBotInlineMessageMediaAuto as InputBotInlineMessageMediaAuto,
        InputBotInlineMessageMediaContact as InputBotInlineMessageMediaContact,
        InputBotInlineMessageMediaGeo as InputBotInlineMessageMediaGeo,
        InputBotInlineMessageMediaInvoice as InputBotInlineMessageMediaInvoice,
        InputBotInlineMessageMediaVenue as InputBotInlineMessageMediaVenue,
        InputBotInlineMessageMediaWebPage as InputBotInlineMessageMediaWebPage,
        InputBotInlineMessageRichMessage as InputBotInlineMessageRichMessage,
        InputBotInlineMessageText as InputBotInlineMessageText,
        TypeInputBotInlineMessage as TypeInputBotInlineMessage,
    )
    from .root.input_bot_inline_message_id import (
        InputBotInlineMessageID as InputBotInlineMessageID,
        InputBotInlineMessageID64 as InputBotInlineMessageID64,
        TypeInputBotInlineMessageID as TypeInputBotInlineMessageID,
    )
    from .root.input_bot_inline_result import (
        InputBotInlineResult as InputBotInlineResult,
        InputBotInlineResultDocument as InputBotInlineResultDocument,
        InputBotInlineResultGame as InputBotInlineResultGame,
        InputBotInlineResultPhoto as InputBotInlineResultPhoto,
        TypeInputBotInlineResult as TypeInputBotInlineResult,
    )
    from .root.input_business_away_message import (
        InputBusinessAwayMessage as InputBusinessAwayMessage,
        TypeInputBusinessAwayMessage as TypeInputBusinessAwayMessage,
    )
    from .root.input_business_bot_recipients import (
        InputBusinessBotRecipients as InputBusinessBotRecipients,
        TypeInputBusinessBotRecipients as TypeInputBusinessBotRecipients,
    )
    from .root.input_business_chat_link import (
        InputBusinessChatLink as InputBusinessChatLink,
        TypeInputBusinessChatLink as TypeInputBusinessChatLink,
    )
    from .root.input_business_greeting_message import (
        InputBusinessGreetingMessage as InputBusinessGreetingMessage,
        TypeInputBusinessGreetingMessage as TypeInputBusinessGreetingMessage,
    )
    from .root.input_business_intro import (
        InputBusinessIntro as InputBusinessIntro,
        TypeInputBusinessIntro as TypeInputBusinessIntro,
    )
    from .root.input_business_recipients import (
        InputBusinessRecipients as InputBusinessRecipients,
        TypeInputBusinessRecipients as TypeInputBusinessRecipients,
    )
    from .root.input_channel import (
        InputChannel as InputChannel,
        InputChannelEmpty as InputChannelEmpty,
        InputChannelFromMessage as InputChannelFromMessage,
        TypeInputChannel as TypeInputChannel,
    )
    from .root.input_chat_photo import (
        InputChatPhoto as InputChatPhoto,
        InputChatPhotoEmpty as InputChatPhotoEmpty,
        InputChatUploadedPhoto as InputChatUploadedPhoto,
        TypeInputChatPhoto as TypeInputChatPhoto,
    )
    from .root.input_chat_theme import (
        InputChatTheme as InputChatTheme,
        InputChatThemeEmpty as InputChatThemeEmpty,
        InputChatThemeUniqueGift as InputChatThemeUniqueGift,
        TypeInputChatTheme as TypeInputChatTheme,
    )
    from .root.input_chatlist import (
        InputChatlistDialogFilter as InputChatlistDialogFilter,
        TypeInputChatlist as TypeInputChatlist,
    )
    from .root.input_check_password_srp import (
        InputCheckPasswordEmpty as InputCheckPasswordEmpty,
        InputCheckPasswordSRP as InputCheckPasswordSRP,
        TypeInputCheckPasswordSRP as TypeInputCheckPasswordSRP,
    )
    from .root.input_client_proxy import (
        InputClientProxy as InputClientProxy,
        TypeInputClientProxy as TypeInputClientProxy,
    )
    from .root.input_collectible import (
        InputCollectiblePhone as InputCollectiblePhone,
        InputCollectibleUsername as InputCollectibleUsername,
        TypeInputCollectible as TypeInputCollectible,
    )
    from .root.input_contact import (
        InputPhoneContact as InputPhoneContact,
        TypeInputContact as TypeInputContact,
    )
    from .root.input_dialog_peer import (
        InputDialogPeer as InputDialogPeer,
        InputDialogPeerCommunity as InputDialogPeerCommunity,
        InputDialogPeerFolder as InputDialogPeerFolder,
        TypeInputDialogPeer as TypeInputDialogPeer,
    )
    from .root.input_document import (
        InputDocument as InputDocument,
        InputDocumentEmpty as InputDocumentEmpty,
        TypeInputDocument as TypeInputDocument,
    )
    from .root.input_encrypted_chat import (
        InputEncryptedChat as InputEncryptedChat,
        TypeInputEncryptedChat as TypeInputEncryptedChat,
    )
    from .root.input_encrypted_file import (
        InputEncryptedFile as InputEncryptedFile,
        InputEncryptedFileBigUploaded as InputEncryptedFileBigUploaded,
        InputEncryptedFileEmpty as InputEncryptedFileEmpty,
        InputEncryptedFileUploaded as InputEncryptedFileUploaded,
        TypeInputEncryptedFile as TypeInputEncryptedFile,
    )
    from .root.input_file import (
        InputFile as InputFile,
        InputFileBig as InputFileBig,
        InputFileStoryDocument as InputFileStoryDocument,
        TypeInputFile as TypeInputFile,
    )
    from .root.input_file_location import (
        InputDocumentFileLocation as InputDocumentFileLocation,
        InputEncryptedFileLocation as InputEncryptedFileLocation,
        InputFileLocation as InputFileLocation,
        InputGroupCallStream as InputGroupCallStream,
        InputPeerPhotoFileLocation as InputPeerPhotoFileLocation,
        InputPeerPhotoFileLocationLegacy as InputPeerPhotoFileLocationLegacy,
        InputPhotoFileLocation as InputPhotoFileLocation,
        InputPhotoLegacyFileLocation as InputPhotoLegacyFileLocation,
        InputSecureFileLocation as InputSecureFileLocation,
        InputStickerSetThumb as InputStickerSetThumb,
        InputStickerSetThumbLegacy as InputStickerSetThumbLegacy,
        InputTakeoutFileLocation as InputTakeoutFileLocation,
        TypeInputFileLocation as TypeInputFileLocation,
    )
    from .root.input_folder_peer import (
        InputFolderPeer as InputFolderPeer,
        TypeInputFolderPeer as TypeInputFolderPeer,
    )
    from .root.input_game import (
        InputGameID as InputGameID,
        InputGameShortName as InputGameShortName,
        TypeInputGame as TypeInputGame,
    )
    from .root.input_geo_point import (
        InputGeoPoint as InputGeoPoint,
        InputGeoPointEmpty as InputGeoPointEmpty,
        TypeInputGeoPoint as TypeInputGeoPoint,
    )
    from .root.input_group_call import (
        InputGroupCall as InputGroupCall,
        InputGroupCallInviteMessage as InputGroupCallInviteMessage,
        InputGroupCallSlug as InputGroupCallSlug,
        TypeInputGroupCall as TypeInputGroupCall,
    )
    from .root.input_invoice import (
        InputInvoiceBusinessBotTransferStars as InputInvoiceBusinessBotTransferStars,
        InputInvoiceChatInviteSubscription as InputInvoiceChatInviteSubscription,
        InputInvoiceMessage as InputInvoiceMessage,
        InputInvoicePremiumAuthCode as InputInvoicePremiumAuthCode,
        InputInvoicePremiumGiftCode as InputInvoicePremiumGiftCode,
        InputInvoicePremiumGiftStars as InputInvoicePremiumGiftStars,
        InputInvoiceSlug as InputInvoiceSlug,
        InputInvoiceStarGift as InputInvoiceStarGift,
        InputInvoiceStarGiftAuctionBid as InputInvoiceStarGiftAuctionBid,
        InputInvoiceStarGiftDropOriginalDetails as InputInvoiceStarGiftDropOriginalDetails,
        InputInvoiceStarGiftPrepaidUpgrade as InputInvoiceStarGiftPrepaidUpgrade,
        InputInvoiceStarGiftResale as InputInvoiceStarGiftResale,
        InputInvoiceStarGiftTransfer as InputInvoiceStarGiftTransfer,
        InputInvoiceStarGiftUpgrade as InputInvoiceStarGiftUpgrade,
        InputInvoiceStars as InputInvoiceStars,
        TypeInputInvoice as TypeInputInvoice,
    )
    from .root.input_media import (
        InputMediaContact as InputMediaContact,
        InputMediaDice as InputMediaDice,
        InputMediaDocument as InputMediaDocument,
        InputMediaDocumentExternal as InputMediaDocumentExternal,
        InputMediaEmpty as InputMediaEmpty,
        InputMediaGame as InputMediaGame,
        InputMediaGeoLive as InputMediaGeoLive,
        InputMediaGeoPoint as InputMediaGeoPoint,
        InputMediaInvoice as InputMediaInvoice,
        InputMediaPaidMedia as InputMediaPaidMedia,
        InputMediaPhoto as InputMediaPhoto,
        InputMediaPhotoExternal as InputMediaPhotoExternal,
        InputMediaPoll as InputMediaPoll,
        InputMediaStakeDice as InputMediaStakeDice,
        InputMediaStory as InputMediaStory,
        InputMediaTodo as InputMediaTodo,
        InputMediaUploadedDocument as InputMediaUploadedDocument,
        InputMediaUploadedPhoto as InputMediaUploadedPhoto,
        InputMediaVenue as InputMediaVenue,
        InputMediaWebPage as InputMediaWebPage,
        TypeInputMedia as TypeInputMedia,
    )
    from .root.input_message import (
        InputMessageCallbackQuery as InputMessageCallbackQuery,
        InputMessageID as InputMessageID,
        InputMessagePinned as InputMessagePinned,
        InputMessageReplyTo as InputMessageReplyTo,
        TypeInputMessage as TypeInputMessage,
    )
    from .root.input_message_read_metric import (
        InputMessageReadMetric as InputMessageReadMetric,
        TypeInputMessageReadMetric as TypeInputMessageReadMetric,
    )
    from .root.input_notify_peer import (
        InputNotifyBroadcasts as InputNotifyBroadcasts,
        InputNotifyChats as InputNotifyChats,
        InputNotifyCommunity as InputNotifyCommunity,
        InputNotifyForumTopic as InputNotifyForumTopic,
        InputNotifyPeer as InputNotifyPeer,
        InputNotifyUsers as InputNotifyUsers,
        TypeInputNotifyPeer as TypeInputNotifyPeer,
    )
    from .root.input_passkey_credential import (
        InputPasskeyCredentialFirebasePNV as InputPasskeyCredentialFirebasePNV,
        InputPasskeyCredentialPublicKey as InputPasskeyCredentialPublicKey,
        TypeInputPasskeyCredential as TypeInputPasskeyCredential,
    )
    from .root.input_passkey_response import (
        InputPasskeyResponseLogin as InputPasskeyResponseLogin,
        InputPasskeyResponseRegister as InputPasskeyResponseRegister,
        TypeInputPasskeyResponse as TypeInputPasskeyResponse,
    )
    from .root.input_payment_credentials import (
        InputPaymentCredentials as InputPaymentCredentials,
        InputPaymentCredentialsApplePay as InputPaymentCredentialsApplePay,
        InputPaymentCredentialsGooglePay as InputPaymentCredentialsGooglePay,
        InputPaymentCredentialsSaved as InputPaymentCredentialsSaved,
        TypeInputPaymentCredentials as TypeInputPaymentCredentials,
    )
    from .root.input_peer import (
        InputPeerChannel as InputPeerChannel,
        InputPeerChannelFromMessage as InputPeerChannelFromMessage,
        InputPeerChat as InputPeerChat,
        InputPeerEmpty as InputPeerEmpty,
        InputPeerSelf as InputPeerSelf,
        InputPeerUser as InputPeerUser,
        InputPeerUserFromMessage as InputPeerUserFromMessage,
        TypeInputPeer as TypeInputPeer,
    )
    from .root.input_peer_notify_settings import (
        InputPeerNotifySettings as InputPeerNotifySettings,
        TypeInputPeerNotifySettings as TypeInputPeerNotifySettings,
    )
    from .root.input_phone_call import (
        InputPhoneCall as InputPhoneCall,
        TypeInputPhoneCall as TypeInputPhoneCall,
    )
    from .root.input_photo import (
        InputPhoto as InputPhoto,
        InputPhotoEmpty as InputPhotoEmpty,
        TypeInputPhoto as TypeInputPhoto,
    )
    from .root.input_privacy_key import (
        InputPrivacyKeyAbout as InputPrivacyKeyAbout,
        InputPrivacyKeyAddedByPhone as InputPrivacyKeyAddedByPhone,
        InputPrivacyKeyBirthday as InputPrivacyKeyBirthday,
        InputPrivacyKeyChatInvite as InputPrivacyKeyChatInvite,
        InputPrivacyKeyForwards as InputPrivacyKeyForwards,
        InputPrivacyKeyNoPaidMessages as InputPrivacyKeyNoPaidMessages,
        InputPrivacyKeyPhoneCall as InputPrivacyKeyPhoneCall,
        InputPrivacyKeyPhoneNumber as InputPrivacyKeyPhoneNumber,
        InputPrivacyKeyPhoneP2P as InputPrivacyKeyPhoneP2P,
        InputPrivacyKeyProfilePhoto as InputPrivacyKeyProfilePhoto,
        InputPrivacyKeySavedMusic as InputPrivacyKeySavedMusic,
        InputPrivacyKeyStarGiftsAutoSave as InputPrivacyKeyStarGiftsAutoSave,
        InputPrivacyKeyStatusTimestamp as InputPrivacyKeyStatusTimestamp,
        InputPrivacyKeyVoiceMessages as InputPrivacyKeyVoiceMessages,
        TypeInputPrivacyKey as TypeInputPrivacyKey,
    )
    from .root.input_privacy_rule import (
        InputPrivacyValueAllowAll as InputPrivacyValueAllowAll,
        InputPrivacyValueAllowBots as InputPrivacyValueAllowBots,
        InputPrivacyValueAllowChatParticipants as InputPrivacyValueAllowChatParticipants,
        InputPrivacyValueAllowCloseFriends as InputPrivacyValueAllowCloseFriends,
        InputPrivacyValueAllowContacts as InputPrivacyValueAllowContacts,
        InputPrivacyValueAllowPremium as InputPrivacyValueAllowPremium,
        InputPrivacyValueAllowUsers as InputPrivacyValueAllowUsers,
        InputPrivacyValueDisallowAll as InputPrivacyValueDisallowAll,
        InputPrivacyValueDisallowBots as InputPrivacyValueDisallowBots,
        InputPrivacyValueDisallowChatParticipants as InputPrivacyValueDisallowChatParticipants,
        InputPrivacyValueDisallowContacts as InputPrivacyValueDisallowContacts,
        InputPrivacyValueDisallowUsers as InputPrivacyValueDisallowUsers,
        TypeInputPrivacyRule as TypeInputPrivacyRule,
    )
    from .root.input_quick_reply_shortcut import (
        InputQuickReplyShortcut as InputQuickReplyShortcut,
        InputQuickReplyShortcutId as InputQuickReplyShortcutId,
        TypeInputQuickReplyShortcut as TypeInputQuickReplyShortcut,
    )
    from .root.input_reply_to import (
        InputReplyToEphemeralMessage as InputReplyToEphemeralMessage,
        InputReplyToMessage as InputReplyToMessage,
        InputReplyToMonoForum as InputReplyToMonoForum,
        InputReplyToStory as InputReplyToStory,
        TypeInputReplyTo as TypeInputReplyTo,
    )
    from .root.input_rich_file import (
        InputRichFileDocument as InputRichFileDocument,
        InputRichFilePhoto as InputRichFilePhoto,
        TypeInputRichFile as TypeInputRichFile,
    )
    from .root.input_rich_message import (
        InputRichMessage as InputRichMessage,
        InputRichMessageHTML as InputRichMessageHTML,
        InputRichMessageMarkdown as InputRichMessageMarkdown,
        TypeInputRichMessage as TypeInputRichMessage,
    )
    from .root.input_saved_star_gift import (
        InputSavedStarGiftChat as InputSavedStarGiftChat,
        InputSavedStarGiftSlug as InputSavedStarGiftSlug,
        InputSavedStarGiftUser as InputSavedStarGiftUser,
        TypeInputSavedStarGift as TypeInputSavedStarGift,
    )
    from .root.input_secure_file import (
        InputSecureFile as InputSecureFile,
        InputSecureFileUploaded as InputSecureFileUploaded,
        TypeInputSecureFile as TypeInputSecureFile,
    )
    from .root.input_secure_value import (
        InputSecureValue as InputSecureValue,
        TypeInputSecureValue as TypeInputSecureValue,
    )
    from .root.input_single_media import (
        InputSingleMedia as InputSingleMedia,
        TypeInputSingleMedia as TypeInputSingleMedia,
    )
    from .root.input_star_gift_auction import (
        InputStarGiftAuction as InputStarGiftAuction,
        InputStarGiftAuctionSlug as InputStarGiftAuctionSlug,
        TypeInputStarGiftAuction as TypeInputStarGiftAuction,
    )
    from .root.input_stars_transaction import (
        InputStarsTransaction as InputStarsTransaction,
        TypeInputStarsTransaction as TypeInputStarsTransaction,
    )
    from .root.input_sticker_set import (
        InputStickerSetAnimatedEmoji as InputStickerSetAnimatedEmoji,
        InputStickerSetAnimatedEmojiAnimations as InputStickerSetAnimatedEmojiAnimations,
        InputStickerSetDice as InputStickerSetDice,
        InputStickerSetEmojiChannelDefaultStatuses as InputStickerSetEmojiChannelDefaultStatuses,
        InputStickerSetEmojiDefaultStatuses as InputStickerSetEmojiDefaultStatuses,
        InputStickerSetEmojiDefaultTopicIcons as InputStickerSetEmojiDefaultTopicIcons,
        InputStickerSetEmojiGenericAnimations as InputStickerSetEmojiGenericAnimations,
        InputStickerSetEmpty as InputStickerSetEmpty,
        InputStickerSetID as InputStickerSetID,
        InputStickerSetPremiumGifts as InputStickerSetPremiumGifts,
        InputStickerSetShortName as InputStickerSetShortName,
        InputStickerSetTonGifts as InputStickerSetTonGifts,
        TypeInputStickerSet as TypeInputStickerSet,
    )
    from .root.input_sticker_set_item import (
        InputStickerSetItem as InputStickerSetItem,
        TypeInputStickerSetItem as TypeInputStickerSetItem,
    )
    from .root.input_stickered_media import (
        InputStickeredMediaDocument as InputStickeredMediaDocument,
        InputStickeredMediaPhoto as InputStickeredMediaPhoto,
        TypeInputStickeredMedia as TypeInputStickeredMedia,
    )
    from .root.input_store_payment_purpose import (
        InputStorePaymentAuthCode as InputStorePaymentAuthCode,
        InputStorePaymentGiftPremium as InputStorePaymentGiftPremium,
        InputStorePaymentPremiumGiftCode as InputStorePaymentPremiumGiftCode,
        InputStorePaymentPremiumGiveaway as InputStorePaymentPremiumGiveaway,
        InputStorePaymentPremiumSubscription as InputStorePaymentPremiumSubscription,
        InputStorePaymentStarsGift as InputStorePaymentStarsGift,
        InputStorePaymentStarsGiveaway as InputStorePaymentStarsGiveaway,
        InputStorePaymentStarsTopup as InputStorePaymentStarsTopup,
        TypeInputStorePaymentPurpose as TypeInputStorePaymentPurpose,
    )
    from .root.input_theme import (
        InputTheme as InputTheme,
        InputThemeSlug as InputThemeSlug,
        TypeInputTheme as TypeInputTheme,
    )
    from .root.input_theme_settings import (
        InputThemeSettings as InputThemeSettings,
        TypeInputThemeSettings as TypeInputThemeSettings,
    )
    from .root.input_user import (
        InputUser as InputUser,
        InputUserEmpty as InputUserEmpty,
        InputUserFromMessage as InputUserFromMessage,
        InputUserSelf as InputUserSelf,
        TypeInputUser as TypeInputUser,
    )
    from .root.input_wall_paper import (
        InputWallPaper as InputWallPaper,
        InputWallPaperNoFile as InputWallPaperNoFile,
        InputWallPaperSlug as InputWallPaperSlug,
        TypeInputWallPaper as TypeInputWallPaper,
    )
    from .root.input_web_document import (
        InputWebDocument as InputWebDocument,
        TypeInputWebDocument as TypeInputWebDocument,
    )
    from .root.input_web_file_location import (
        InputWebFileAudioAlbumThumbLocation as InputWebFileAudioAlbumThumbLocation,
        InputWebFileGeoPointLocation as InputWebFileGeoPointLocation,
        InputWebFileLocation as InputWebFileLocation,
        TypeInputWebFileLocation as TypeInputWebFileLocation,
    )
    from .root.invoice import Invoice as Invoice, TypeInvoice as TypeInvoice
    from .root.ip_port import (
        IpPort as IpPort,
        IpPortSecret as IpPortSecret,
        TypeIpPort as TypeIpPort,
    )
    from .root.join_chat_bot_result import (
        JoinChatBotResultApproved as JoinChatBotResultApproved,
        JoinChatBotResultDeclined as JoinChatBotResultDeclined,
        JoinChatBotResultQueued as JoinChatBotResultQueued,
        JoinChatBotResultWebView as JoinChatBotResultWebView,
        TypeJoinChatBotResult as TypeJoinChatBotResult,
    )
    from .root.json_object_value import (
        JsonObjectValue as JsonObjectValue,
        TypeJSONObjectValue as TypeJSONObjectValue,
    )
    from .root.json_value import (
        JsonArray as JsonArray,
        JsonBool as JsonBool,
        JsonNull as JsonNull,
        JsonNumber as JsonNumber,
        JsonObject as JsonObject,
        JsonString as JsonString,
        TypeJSONValue as TypeJSONValue,
    )
    from .root.keyboard_button import (
        InputKeyboardButtonRequestPeer as InputKeyboardButtonRequestPeer,
        InputKeyboardButtonUrlAuth as InputKeyboardButtonUrlAuth,
        InputKeyboardButtonUserProfile as InputKeyboardButtonUserProfile,
        KeyboardButton as KeyboardButton,
        KeyboardButtonBuy as KeyboardButtonBuy,
        KeyboardButtonCallback as KeyboardButtonCallback,
        KeyboardButtonCopy as KeyboardButtonCopy,
        KeyboardButtonGame as KeyboardButtonGame,
        KeyboardButtonRequestGeoLocation as KeyboardButtonRequestGeoLocation,
        KeyboardButtonRequestPeer as KeyboardButtonRequestPeer,
        KeyboardButtonRequestPhone as KeyboardButtonRequestPhone,
        KeyboardButtonRequestPoll as KeyboardButtonRequestPoll,
        KeyboardButtonSimpleWebView as KeyboardButtonSimpleWebView,
        KeyboardButtonSwitchInline as KeyboardButtonSwitchInline,
        KeyboardButtonUrl as KeyboardButtonUrl,
        KeyboardButtonUrlAuth as KeyboardButtonUrlAuth,
        KeyboardButtonUserProfile as KeyboardButtonUserProfile,
        KeyboardButtonWebView as KeyboardButtonWebView,
        TypeKeyboardButton as TypeKeyboardButton,
    )
    from .root.keyboard_button_row import (
        KeyboardButtonRow as KeyboardButtonRow,
        TypeKeyboardButtonRow as TypeKeyboardButtonRow,
    )
    from .root.keyboard_button_style import (
        KeyboardButtonStyle as KeyboardButtonStyle,
        TypeKeyboardButtonStyle as TypeKeyboardButtonStyle,
    )
    from .root.labeled_price import (
        LabeledPrice as LabeledPrice,
        TypeLabeledPrice as TypeLabeledPrice,
    )
    from .root.lang_pack_difference import (
        LangPackDifference as LangPackDifference,
        TypeLangPackDifference as TypeLangPackDifference,
    )
    from .root.lang_pack_language import (
        LangPackLanguage as LangPackLanguage,
        TypeLangPackLanguage as TypeLangPackLanguage,
    )
    from .root.lang_pack_string import (
        LangPackString as LangPackString,
        LangPackStringDeleted as LangPackStringDeleted,
        LangPackStringPluralized as LangPackStringPluralized,
        TypeLangPackString as TypeLangPackString,
    )
    from .root.mask_coords import MaskCoords as MaskCoords, TypeMaskCoords as TypeMaskCoords
    from .root.media_area import (
        InputMediaAreaChannelPost as InputMediaAreaChannelPost,
        InputMediaAreaVenue as InputMediaAreaVenue,
        MediaAreaChannelPost as MediaAreaChannelPost,
        MediaAreaGeoPoint as MediaAreaGeoPoint,
        MediaAreaStarGift as MediaAreaStarGift,
        MediaAreaSuggestedReaction as MediaAreaSuggestedReaction,
        MediaAreaUrl as MediaAreaUrl,
        MediaAreaVenue as MediaAreaVenue,
        MediaAreaWeather as MediaAreaWeather,
        TypeMediaArea as TypeMediaArea,
    )
    from .root.media_area_coordinates import (
        MediaAreaCoordinates as MediaAreaCoordinates,
        TypeMediaAreaCoordinates as TypeMediaAreaCoordinates,
    )
    from .root.message import (
        Message as Message,
        MessageEmpty as MessageEmpty,
        MessageService as MessageService,
        TypeMessage as TypeMessage,
    )
    from .root.message_action import (
        MessageActionBoostApply as MessageActionBoostApply,
        MessageActionBotAllowed as MessageActionBotAllowed,
        MessageActionChangeCommunity as MessageActionChangeCommunity,
        MessageActionChangeCreator as MessageActionChangeCreator,
        MessageActionChannelCreate as MessageActionChannelCreate,
        MessageActionChannelMigrateFrom as MessageActionChannelMigrateFrom,
        MessageActionChatAddUser as MessageActionChatAddUser,
        MessageActionChatCreate as MessageActionChatCreate,
        MessageActionChatDeletePhoto as MessageActionChatDeletePhoto,
        MessageActionChatDeleteUser as MessageActionChatDeleteUser,
        MessageActionChatEditPhoto as MessageActionChatEditPhoto,
        MessageActionChatEditTitle as MessageActionChatEditTitle,
        MessageActionChatJoinedByLink as MessageActionChatJoinedByLink,
        MessageActionChatJoinedByRequest as MessageActionChatJoinedByRequest,
        MessageActionChatMigrateTo as MessageActionChatMigrateTo,
        MessageActionConferenceCall as MessageActionConferenceCall,
        MessageActionContactSignUp as MessageActionContactSignUp,
        MessageActionCustomAction as MessageActionCustomAction,
        MessageActionEmpty as MessageActionEmpty,
        MessageActionGameScore as MessageActionGameScore,
        MessageActionGeoProximityReached as MessageActionGeoProximityReached,
        MessageActionGiftCode as MessageActionGiftCode,
        MessageActionGiftPremium as MessageActionGiftPremium,
        MessageActionGiftStars as MessageActionGiftStars,
        MessageActionGiftTon as MessageActionGiftTon,
        MessageActionGiveawayLaunch as MessageActionGiveawayLaunch,
        MessageActionGiveawayResults as MessageActionGiveawayResults,
        MessageActionGroupCall as MessageActionGroupCall,
        MessageActionGroupCallScheduled as MessageActionGroupCallScheduled,
        MessageActionHistoryClear as MessageActionHistoryClear,
        MessageActionInviteToGroupCall as MessageActionInviteToGroupCall,
        MessageActionManagedBotCreated as MessageActionManagedBotCreated,
        MessageActionNewCreatorPending as MessageActionNewCreatorPending,
        MessageActionNoForwardsRequest as MessageActionNoForwardsRequest,
        MessageActionNoForwardsToggle as MessageActionNoForwardsToggle,
        MessageActionPaidMessagesPrice as MessageActionPaidMessagesPrice,
        MessageActionPaidMessagesRefunded as MessageActionPaidMessagesRefunded,
        MessageActionPaymentRefunded as MessageActionPaymentRefunded,
        MessageActionPaymentSent as MessageActionPaymentSent,
        MessageActionPaymentSentMe as MessageActionPaymentSentMe,
        MessageActionPhoneCall as MessageActionPhoneCall,
        MessageActionPinMessage as MessageActionPinMessage,
        MessageActionPollAppendAnswer as MessageActionPollAppendAnswer,
        MessageActionPollDeleteAnswer as MessageActionPollDeleteAnswer,
        MessageActionPrizeStars as MessageActionPrizeStars,
        MessageActionRequestedPeer as MessageActionRequestedPeer,
        MessageActionRequestedPeerSentMe as MessageActionRequestedPeerSentMe,
        MessageActionScreenshotTaken as MessageActionScreenshotTaken,
        MessageActionSecureValuesSent as MessageActionSecureValuesSent,
        MessageActionSecureValuesSentMe as MessageActionSecureValuesSentMe,
        MessageActionSetChatTheme as MessageActionSetChatTheme,
        MessageActionSetChatWallPaper as MessageActionSetChatWallPaper,
        MessageActionSetMessagesTTL as MessageActionSetMessagesTTL,
        MessageActionStarGift as MessageActionStarGift,
        MessageActionStarGiftPurchaseOffer as MessageActionStarGiftPurchaseOffer,
        MessageActionStarGiftPurchaseOfferDeclined as MessageActionStarGiftPurchaseOfferDeclined,
        MessageActionStarGiftUnique as MessageActionStarGiftUnique,
        MessageActionSuggestBirthday as MessageActionSuggestBirthday,
        MessageActionSuggestProfilePhoto as MessageActionSuggestProfilePhoto,
        MessageActionSuggestedPostApproval as MessageActionSuggestedPostApproval,
        MessageActionSuggestedPostRefund as MessageActionSuggestedPostRefund,
        MessageActionSuggestedPostSuccess as MessageActionSuggestedPostSuccess,
        MessageActionTodoAppendTasks as MessageActionTodoAppendTasks,
        MessageActionTodoCompletions as MessageActionTodoCompletions,
        MessageActionTopicCreate as MessageActionTopicCreate,
        MessageActionTopicEdit as MessageActionTopicEdit,
        MessageActionWebViewDataSent as MessageActionWebViewDataSent,
        MessageActionWebViewDataSentMe as MessageActionWebViewDataSentMe,
        TypeMessageAction as TypeMessageAction,
    )
    from .root.message_entity import (
        InputMessageEntityMentionName as InputMessageEntityMentionName,
        MessageEntityBankCard as MessageEntityBankCard,
        MessageEntityBlockquote as MessageEntityBlockquote,
        MessageEntityBold as MessageEntityBold,
        MessageEntityBotCommand as MessageEntityBotCommand,
        MessageEntityCashtag as MessageEntityCashtag,
        MessageEntityCode as MessageEntityCode,
        MessageEntityCustomEmoji as MessageEntityCustomEmoji,
        MessageEntityDiffDelete as MessageEntityDiffDelete,
        MessageEntityDiffInsert as MessageEntityDiffInsert,
        MessageEntityDiffReplace as MessageEntityDiffReplace,
        MessageEntityEmail as MessageEntityEmail,
        MessageEntityFormattedDate as MessageEntityFormattedDate,
        MessageEntityHashtag as MessageEntityHashtag,
        MessageEntityItalic as MessageEntityItalic,
        MessageEntityMention as MessageEntityMention,
        MessageEntityMentionName as MessageEntityMentionName,
        MessageEntityPhone as MessageEntityPhone,
        MessageEntityPre as MessageEntityPre,
        MessageEntitySpoiler as MessageEntitySpoiler,
        MessageEntityStrike as MessageEntityStrike,
        MessageEntityTextUrl as MessageEntityTextUrl,
        MessageEntityUnderline as MessageEntityUnderline,
        MessageEntityUnknown as MessageEntityUnknown,
        MessageEntityUrl as MessageEntityUrl,
        TypeMessageEntity as TypeMessageEntity,
    )
    from .root.message_extended_media import (
        MessageExtendedMedia as MessageExtendedMedia,
        MessageExtendedMediaPreview as MessageExtendedMediaPreview,
        TypeMessageExtendedMedia as TypeMessageExtendedMedia,
    )
    from .root.message_fwd_header import (
        MessageFwdHeader as MessageFwdHeader,
        TypeMessageFwdHeader as TypeMessageFwdHeader,
    )
    from .root.message_media import (
        MessageMediaContact as MessageMediaContact,
        MessageMediaDice as MessageMediaDice,
        MessageMediaDocument as MessageMediaDocument,
        MessageMediaEmpty as MessageMediaEmpty,
        MessageMediaGame as MessageMediaGame,
        MessageMediaGeo as MessageMediaGeo,
        MessageMediaGeoLive as MessageMediaGeoLive,
        MessageMediaGiveaway as MessageMediaGiveaway,
        MessageMediaGiveawayResults as MessageMediaGiveawayResults,
        MessageMediaInvoice as MessageMediaInvoice,
        MessageMediaPaidMedia as MessageMediaPaidMedia,
        MessageMediaPhoto as MessageMediaPhoto,
        MessageMediaPoll as MessageMediaPoll,
        MessageMediaStory as MessageMediaStory,
        MessageMediaToDo as MessageMediaToDo,
        MessageMediaUnsupported as MessageMediaUnsupported,
        MessageMediaVenue as MessageMediaVenue,
        MessageMediaVideoStream as MessageMediaVideoStream,
        MessageMediaWebPage as MessageMediaWebPage,
        TypeMessageMedia as TypeMessageMedia,
    )
    from .root.message_peer_reaction import (
        MessagePeerReaction as MessagePeerReaction,
        TypeMessagePeerReaction as TypeMessagePeerReaction,
    )
    from .root.message_peer_vote import (
        MessagePeerVote as MessagePeerVote,
        MessagePeerVoteInputOption as MessagePeerVoteInputOption,
        MessagePeerVoteMultiple as MessagePeerVoteMultiple,
        TypeMessagePeerVote as TypeMessagePeerVote,
    )
    from .root.message_range import (
        MessageRange as MessageRange,
        TypeMessageRange as TypeMessageRange,
    )
    from .root.message_reactions import (
        MessageReactions as MessageReactions,
        TypeMessageReactions as TypeMessageReactions,
    )
    from .root.message_reactor import (
        MessageReactor as MessageReactor,
        TypeMessageReactor as TypeMessageReactor,
    )
    from .root.message_replies import (
        MessageReplies as MessageReplies,
        TypeMessageReplies as TypeMessageReplies,
    )
    from .root.message_reply_header import (
        MessageReplyHeader as MessageReplyHeader,
        MessageReplyStoryHeader as MessageReplyStoryHeader,
        TypeMessageReplyHeader as TypeMessageReplyHeader,
    )
    from .root.message_report_option import (
        MessageReportOption as MessageReportOption,
        TypeMessageReportOption as TypeMessageReportOption,
    )
    from .root.message_views import (
        MessageViews as MessageViews,
        TypeMessageViews as TypeMessageViews,
    )
    from .root.messages_filter import (
        InputMessagesFilterChatPhotos as InputMessagesFilterChatPhotos,
        InputMessagesFilterContacts as InputMessagesFilterContacts,
        InputMessagesFilterDocument as InputMessagesFilterDocument,
        InputMessagesFilterEmpty as InputMessagesFilterEmpty,
        InputMessagesFilterGeo as InputMessagesFilterGeo,
        InputMessagesFilterGif as InputMessagesFilterGif,
        InputMessagesFilterMusic as InputMessagesFilterMusic,
        InputMessagesFilterMyMentions as InputMessagesFilterMyMentions,
        InputMessagesFilterPhoneCalls as InputMessagesFilterPhoneCalls,
        InputMessagesFilterPhotoVideo as InputMessagesFilterPhotoVideo,
        InputMessagesFilterPhotos as InputMessagesFilterPhotos,
        InputMessagesFilterPinned as InputMessagesFilterPinned,
        InputMessagesFilterPoll as InputMessagesFilterPoll,
        InputMessagesFilterRoundVideo as InputMessagesFilterRoundVideo,
        InputMessagesFilterRoundVoice as InputMessagesFilterRoundVoice,
        InputMessagesFilterUrl as InputMessagesFilterUrl,
        InputMessagesFilterVideo as InputMessagesFilterVideo,
        InputMessagesFilterVoice as InputMessagesFilterVoice,
        TypeMessagesFilter as TypeMessagesFilter,
    )
    from .root.missing_invitee import (
        MissingInvitee as MissingInvitee,
        TypeMissingInvitee as TypeMissingInvitee,
    )
    from .root.my_boost import MyBoost as MyBoost, TypeMyBoost as TypeMyBoost
    from .root.nearest_dc import NearestDc as NearestDc, TypeNearestDc as TypeNearestDc
    from .root.notification_sound import (
        NotificationSoundDefault as NotificationSoundDefault,
        NotificationSoundLocal as NotificationSoundLocal,
        NotificationSoundNone as NotificationSoundNone,
        NotificationSoundRingtone as NotificationSoundRingtone,
        TypeNotificationSound as TypeNotificationSound,
    )
    from .root.notify_peer import (
        NotifyBroadcasts as NotifyBroadcasts,
        NotifyChats as NotifyChats,
        NotifyCommunity as NotifyCommunity,
        NotifyForumTopic as NotifyForumTopic,
        NotifyPeer as NotifyPeer,
        NotifyUsers as NotifyUsers,
        TypeNotifyPeer as TypeNotifyPeer,
    )
    from .root.null import Null as Null, TypeNull as TypeNull
    from .root.outbox_read_date import (
        OutboxReadDate as OutboxReadDate,
        TypeOutboxReadDate as TypeOutboxReadDate,
    )
    from .root.page import Page as Page, TypePage as TypePage
    from .root.page_block import (
        InputPageBlockMap as InputPageBlockMap,
        PageBlockAnchor as PageBlockAnchor,
        PageBlockAudio as PageBlockAudio,
        PageBlockAuthorDate as PageBlockAuthorDate,
        PageBlockBlockquote as PageBlockBlockquote,
        PageBlockBlockquoteBlocks as PageBlockBlockquoteBlocks,
        PageBlockChannel as PageBlockChannel,
        PageBlockCollage as PageBlockCollage,
        PageBlockCover as PageBlockCover,
        PageBlockDetails as PageBlockDetails,
        PageBlockDivider as PageBlockDivider,
        PageBlockEmbed as PageBlockEmbed,
        PageBlockEmbedPost as PageBlockEmbedPost,
        PageBlockFooter as PageBlockFooter,
        PageBlockHeader as PageBlockHeader,
        PageBlockHeading1 as PageBlockHeading1,
        PageBlockHeading2 as PageBlockHeading2,
        PageBlockHeading3 as PageBlockHeading3,
        PageBlockHeading4 as PageBlockHeading4,
        PageBlockHeading5 as PageBlockHeading5,
        PageBlockHeading6 as PageBlockHeading6,
        PageBlockKicker as PageBlockKicker,
        PageBlockList as PageBlockList,
        PageBlockMap as PageBlockMap,
        PageBlockMath as PageBlockMath,
        PageBlockOrderedList as PageBlockOrderedList,
        PageBlockParagraph as PageBlockParagraph,
        PageBlockPhoto as PageBlockPhoto,
        PageBlockPreformatted as PageBlockPreformatted,
        PageBlockPullquote as PageBlockPullquote,
        PageBlockRelatedArticles as PageBlockRelatedArticles,
        PageBlockSlideshow as PageBlockSlideshow,
        PageBlockSubheader as PageBlockSubheader,
        PageBlockSubtitle as PageBlockSubtitle,
        PageBlockTable as PageBlockTable,
        PageBlockThinking as PageBlockThinking,
        PageBlockTitle as PageBlockTitle,
        PageBlockUnsupported as PageBlockUnsupported,
        PageBlockVideo as PageBlockVideo,
        TypePageBlock as TypePageBlock,
    )
    from .root.page_caption import PageCaption as PageCaption, TypePageCaption as TypePageCaption
    from .root.page_list_item import (
        PageListItemBlocks as PageListItemBlocks,
        PageListItemText as PageListItemText,
        TypePageListItem as TypePageListItem,
    )
    from .root.page_list_ordered_item import (
        PageListOrderedItemBlocks as PageListOrderedItemBlocks,
        PageListOrderedItemText as PageListOrderedItemText,
        TypePageListOrderedItem as TypePageListOrderedItem,
    )
    from .root.page_related_article import (
        PageRelatedArticle as PageRelatedArticle,
        TypePageRelatedArticle as TypePageRelatedArticle,
    )
    from .root.page_table_cell import (
        PageTableCell as PageTableCell,
        TypePageTableCell as TypePageTableCell,
    )
    from .root.page_table_row import (
        PageTableRow as PageTableRow,
        TypePageTableRow as TypePageTableRow,
    )
    from .root.paid_reaction_privacy import (
        PaidReactionPrivacyAnonymous as PaidReactionPrivacyAnonymous,
        PaidReactionPrivacyDefault as PaidReactionPrivacyDefault,
        PaidReactionPrivacyPeer as PaidReactionPrivacyPeer,
        TypePaidReactionPrivacy as TypePaidReactionPrivacy,
    )
    from .root.passkey import Passkey as Passkey, TypePasskey as TypePasskey
    from .root.password_kdf_algo import (
        PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow as PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow,
        PasswordKdfAlgoUnknown as PasswordKdfAlgoUnknown,
        TypePasswordKdfAlgo as TypePasswordKdfAlgo,
    )
    from .root.payment_charge import (
        PaymentCharge as PaymentCharge,
        TypePaymentCharge as TypePaymentCharge,
    )
    from .root.payment_form_method import (
        PaymentFormMethod as PaymentFormMethod,
        TypePaymentFormMethod as TypePaymentFormMethod,
    )
    from .root.payment_requested_info import (
        PaymentRequestedInfo as PaymentRequestedInfo,
        TypePaymentRequestedInfo as TypePaymentRequestedInfo,
    )
    from .root.payment_saved_credentials import (
        PaymentSavedCredentialsCard as PaymentSavedCredentialsCard,
        TypePaymentSavedCredentials as TypePaymentSavedCredentials,
    )
    from .root.peer import (
        PeerChannel as PeerChannel,
        PeerChat as PeerChat,
        PeerUser as PeerUser,
        TypePeer as TypePeer,
    )
    from .root.peer_blocked import PeerBlocked as PeerBlocked, TypePeerBlocked as TypePeerBlocked
    from .root.peer_color import (
        InputPeerColorCollectible as InputPeerColorCollectible,
        PeerColor as PeerColor,
        PeerColorCollectible as PeerColorCollectible,
        TypePeerColor as TypePeerColor,
    )
    from .root.peer_located import (
        PeerLocated as PeerLocated,
        PeerSelfLocated as PeerSelfLocated,
        TypePeerLocated as TypePeerLocated,
    )
    from .root.peer_notify_settings import (
        PeerNotifySettings as PeerNotifySettings,
        TypePeerNotifySettings as TypePeerNotifySettings,
    )
    from .root.peer_settings import (
        PeerSettings as PeerSettings,
        TypePeerSettings as TypePeerSettings,
    )
    from .root.peer_stories import PeerStories as PeerStories, TypePeerStories as TypePeerStories
    from .root.pending_suggestion import (
        PendingSuggestion as PendingSuggestion,
        TypePendingSuggestion as TypePendingSuggestion,
    )
    from .root.phone_call import (
        PhoneCall as PhoneCall,
        PhoneCallAccepted as PhoneCallAccepted,
        PhoneCallDiscarded as PhoneCallDiscarded,
        PhoneCallEmpty as PhoneCallEmpty,
        PhoneCallRequested as PhoneCallRequested,
        PhoneCallWaiting as PhoneCallWaiting,
        TypePhoneCall as TypePhoneCall,
    )
    from .root.phone_call_discard_reason import (
        PhoneCallDiscardReasonBusy as PhoneCallDiscardReasonBusy,
        PhoneCallDiscardReasonDisconnect as PhoneCallDiscardReasonDisconnect,
        PhoneCallDiscardReasonHangup as PhoneCallDiscardReasonHangup,
        PhoneCallDiscardReasonMigrateConferenceCall as PhoneCallDiscardReasonMigrateConferenceCall,
        PhoneCallDiscardReasonMissed as PhoneCallDiscardReasonMissed,
        TypePhoneCallDiscardReason as TypePhoneCallDiscardReason,
    )
    from .root.phone_call_protocol import (
        PhoneCallProtocol as PhoneCallProtocol,
        TypePhoneCallProtocol as TypePhoneCallProtocol,
    )
    from .root.phone_connection import (
        PhoneConnection as PhoneConnection,
        PhoneConnectionWebrtc as PhoneConnectionWebrtc,
        TypePhoneConnection as TypePhoneConnection,
    )
    from .root.photo import Photo as Photo, PhotoEmpty as PhotoEmpty, TypePhoto as TypePhoto
    from .root.photo_size import (
        PhotoCachedSize as PhotoCachedSize,
        PhotoPathSize as PhotoPathSize,
        PhotoSize as PhotoSize,
        PhotoSizeEmpty as PhotoSizeEmpty,
        PhotoSizeProgressive as PhotoSizeProgressive,
        PhotoStrippedSize as PhotoStrippedSize,
        TypePhotoSize as TypePhotoSize,
    )
    from .root.poll import Poll as Poll, TypePoll as TypePoll
    from .root.poll_answer import (
        InputPollAnswer as InputPollAnswer,
        PollAnswer as PollAnswer,
        TypePollAnswer as TypePollAnswer,
    )
    from .root.poll_answer_voters import (
        PollAnswerVoters as PollAnswerVoters,
        TypePollAnswerVoters as TypePollAnswerVoters,
    )
    from .root.poll_results import PollResults as PollResults, TypePollResults as TypePollResults
    from .root.popular_contact import (
        PopularContact as PopularContact,
        TypePopularContact as TypePopularContact,
    )
    from .root.post_address import PostAddress as PostAddress, TypePostAddress as TypePostAddress
    from .root.post_interaction_counters import (
        PostInteractionCountersMessage as PostInteractionCountersMessage,
        PostInteractionCountersStory as PostInteractionCountersStory,
        TypePostInteractionCounters as TypePostInteractionCounters,
    )
    from .root.premium_gift_code_option import (
        PremiumGiftCodeOption as PremiumGiftCodeOption,
        TypePremiumGiftCodeOption as TypePremiumGiftCodeOption,
    )
    from .root.premium_subscription_option import (
        PremiumSubscriptionOption as PremiumSubscriptionOption,
        TypePremiumSubscriptionOption as TypePremiumSubscriptionOption,
    )
    from .root.prepaid_giveaway import (
        PrepaidGiveaway as PrepaidGiveaway,
        PrepaidStarsGiveaway as PrepaidStarsGiveaway,
        TypePrepaidGiveaway as TypePrepaidGiveaway,
    )
    from .root.privacy_key import (
        PrivacyKeyAbout as PrivacyKeyAbout,
        PrivacyKeyAddedByPhone as PrivacyKeyAddedByPhone,
        PrivacyKeyBirthday as PrivacyKeyBirthday,
        PrivacyKeyChatInvite as PrivacyKeyChatInvite,
        PrivacyKeyForwards as PrivacyKeyForwards,
        PrivacyKeyNoPaidMessages as PrivacyKeyNoPaidMessages,
        PrivacyKeyPhoneCall as PrivacyKeyPhoneCall,
        PrivacyKeyPhoneNumber as PrivacyKeyPhoneNumber,
        PrivacyKeyPhoneP2P as PrivacyKeyPhoneP2P,
        PrivacyKeyProfilePhoto as PrivacyKeyProfilePhoto,
        PrivacyKeySavedMusic as PrivacyKeySavedMusic,
        PrivacyKeyStarGiftsAutoSave as PrivacyKeyStarGiftsAutoSave,
        PrivacyKeyStatusTimestamp as PrivacyKeyStatusTimestamp,
        PrivacyKeyVoiceMessages as PrivacyKeyVoiceMessages,
        TypePrivacyKey as TypePrivacyKey,
    )
    from .root.privacy_rule import (
        PrivacyValueAllowAll as PrivacyValueAllowAll,
        PrivacyValueAllowBots as PrivacyValueAllowBots,
        PrivacyValueAllowChatParticipants as PrivacyValueAllowChatParticipants,
        PrivacyValueAllowCloseFriends as PrivacyValueAllowCloseFriends,
        PrivacyValueAllowContacts as PrivacyValueAllowContacts,
        PrivacyValueAllowPremium as PrivacyValueAllowPremium,
        PrivacyValueAllowUsers as PrivacyValueAllowUsers,
        PrivacyValueDisallowAll as PrivacyValueDisallowAll,
        PrivacyValueDisallowBots as PrivacyValueDisallowBots,
        PrivacyValueDisallowChatParticipants as PrivacyValueDisallowChatParticipants,
        PrivacyValueDisallowContacts as PrivacyValueDisallowContacts,
        PrivacyValueDisallowUsers as PrivacyValueDisallowUsers,
        TypePrivacyRule as TypePrivacyRule,
    )
    from .root.profile_tab import (
        ProfileTabFiles as ProfileTabFiles,
        ProfileTabGifs as ProfileTabGifs,
        ProfileTabGifts as ProfileTabGifts,
        ProfileTabLinks as ProfileTabLinks,
        ProfileTabMedia as ProfileTabMedia,
        ProfileTabMusic as ProfileTabMusic,
        ProfileTabPosts as ProfileTabPosts,
        ProfileTabVoice as ProfileTabVoice,
        TypeProfileTab as TypeProfileTab,
    )
    from .root.public_forward import (
        PublicForwardMessage as PublicForwardMessage,
        PublicForwardStory as PublicForwardStory,
        TypePublicForward as TypePublicForward,
    )
    from .root.quick_reply import QuickReply as QuickReply, TypeQuickReply as TypeQuickReply
    from .root.reaction import (
        ReactionCustomEmoji as ReactionCustomEmoji,
        ReactionEmoji as ReactionEmoji,
        ReactionEmpty as ReactionEmpty,
        ReactionPaid as ReactionPaid,
        TypeReaction as TypeReaction,
    )
    from .root.reaction_count import (
        ReactionCount as ReactionCount,
        TypeReactionCount as TypeReactionCount,
    )
    from .root.reaction_notifications_from import (
        ReactionNotificationsFromAll as ReactionNotificationsFromAll,
        ReactionNotificationsFromContacts as ReactionNotificationsFromContacts,
        TypeReactionNotificationsFrom as TypeReactionNotificationsFrom,
    )
    from .root.reactions_notify_settings import (
        ReactionsNotifySettings as ReactionsNotifySettings,
        TypeReactionsNotifySettings as TypeReactionsNotifySettings,
    )
    from .root.read_participant_date import (
        ReadParticipantDate as ReadParticipantDate,
        TypeReadParticipantDate as TypeReadParticipantDate,
    )
    from .root.received_notify_message import (
        ReceivedNotifyMessage as ReceivedNotifyMessage,
        TypeReceivedNotifyMessage as TypeReceivedNotifyMessage,
    )
    from .root.recent_me_url import (
        RecentMeUrlChat as RecentMeUrlChat,
        RecentMeUrlChatInvite as RecentMeUrlChatInvite,
        RecentMeUrlStickerSet as RecentMeUrlStickerSet,
        RecentMeUrlUnknown as RecentMeUrlUnknown,
        RecentMeUrlUser as RecentMeUrlUser,
        TypeRecentMeUrl as TypeRecentMeUrl,
    )
    from .root.recent_story import RecentStory as RecentStory, TypeRecentStory as TypeRecentStory
    from .root.reply_markup import (
        ReplyInlineMarkup as ReplyInlineMarkup,
        ReplyKeyboardForceReply as ReplyKeyboardForceReply,
        ReplyKeyboardHide as ReplyKeyboardHide,
        ReplyKeyboardMarkup as ReplyKeyboardMarkup,
        TypeReplyMarkup as TypeReplyMarkup,
    )
    from .root.report_reason import (
        InputReportReasonChildAbuse as InputReportReasonChildAbuse,
        InputReportReasonCopyright as InputReportReasonCopyright,
        InputReportReasonFake as InputReportReasonFake,
        InputReportReasonGeoIrrelevant as InputReportReasonGeoIrrelevant,
        InputReportReasonIllegalDrugs as InputReportReasonIllegalDrugs,
        InputReportReasonOther as InputReportReasonOther,
        InputReportReasonPersonalDetails as InputReportReasonPersonalDetails,
        InputReportReasonPornography as InputReportReasonPornography,
        InputReportReasonSpam as InputReportReasonSpam,
        InputReportReasonViolence as InputReportReasonViolence,
        TypeReportReason as TypeReportReason,
    )
    from .root.report_result import (
        ReportResultAddComment as ReportResultAddComment,
        ReportResultChooseOption as ReportResultChooseOption,
        ReportResultReported as ReportResultReported,
        TypeReportResult as TypeReportResult,
    )
    from .root.request_peer_type import (
        RequestPeerTypeBroadcast as RequestPeerTypeBroadcast,
        RequestPeerTypeChat as RequestPeerTypeChat,
        RequestPeerTypeCreateBot as RequestPeerTypeCreateBot,
        RequestPeerTypeUser as RequestPeerTypeUser,
        TypeRequestPeerType as TypeRequestPeerType,
    )
    from .root.requested_peer import (
        RequestedPeerChannel as RequestedPeerChannel,
        RequestedPeerChat as RequestedPeerChat,
        RequestedPeerUser as RequestedPeerUser,
        TypeRequestedPeer as TypeRequestedPeer,
    )
    from .root.requirement_to_contact import (
        RequirementToContactEmpty as RequirementToContactEmpty,
        RequirementToContactPaidMessages as RequirementToContactPaidMessages,
        RequirementToContactPremium as RequirementToContactPremium,
        TypeRequirementToContact as TypeRequirementToContact,
    )
    from .root.restriction_reason import (
        RestrictionReason as RestrictionReason,
        TypeRestrictionReason as TypeRestrictionReason,
    )
    from .root.rich_message import RichMessage as RichMessage, TypeRichMessage as TypeRichMessage
    from .root.rich_text import (
        TextAnchor as TextAnchor,
        TextAutoEmail as TextAutoEmail,
        TextAutoPhone as TextAutoPhone,
        TextAutoUrl as TextAutoUrl,
        TextBankCard as TextBankCard,
        TextBold as TextBold,
        TextBotCommand as TextBotCommand,
        TextCashtag as TextCashtag,
        TextConcat as TextConcat,
        TextCustomEmoji as TextCustomEmoji,
        TextDate as TextDate,
        TextDiff as TextDiff,
        TextEmail as TextEmail,
        TextEmpty as TextEmpty,
        TextFixed as TextFixed,
        TextHashtag as TextHashtag,
        TextImage as TextImage,
        TextItalic as TextItalic,
        TextMarked as TextMarked,
        TextMath as TextMath,
        TextMention as TextMention,
        TextMentionName as TextMentionName,
        TextPhone as TextPhone,
        TextPlain as TextPlain,
        TextSpoiler as TextSpoiler,
        TextStrike as TextStrike,
        TextSubscript as TextSubscript,
        TextSuperscript as TextSuperscript,
        TextUnderline as TextUnderline,
        TextUrl as TextUrl,
        TypeRichText as TypeRichText,
    )
    from .root.saved_contact import (
        SavedPhoneContact as SavedPhoneContact,
        TypeSavedContact as TypeSavedContact,
    )
    from .root.saved_dialog import (
        MonoForumDialog as MonoForumDialog,
        SavedDialog as SavedDialog,
        TypeSavedDialog as TypeSavedDialog,
    )
    from .root.saved_reaction_tag import (
        SavedReactionTag as SavedReactionTag,
        TypeSavedReactionTag as TypeSavedReactionTag,
    )
    from .root.saved_star_gift import (
        SavedStarGift as SavedStarGift,
        TypeSavedStarGift as TypeSavedStarGift,
    )
    from .root.search_posts_flood import (
        SearchPostsFlood as SearchPostsFlood,
        TypeSearchPostsFlood as TypeSearchPostsFlood,
    )
    from .root.search_results_calendar_period import (
        SearchResultsCalendarPeriod as SearchResultsCalendarPeriod,
        TypeSearchResultsCalendarPeriod as TypeSearchResultsCalendarPeriod,
    )
    from .root.search_results_position import (
        SearchResultPosition as SearchResultPosition,
        TypeSearchResultsPosition as TypeSearchResultsPosition,
    )
    from .root.secure_credentials_encrypted import (
        SecureCredentialsEncrypted as SecureCredentialsEncrypted,
        TypeSecureCredentialsEncrypted as TypeSecureCredentialsEncrypted,
    )
    from .root.secure_data import SecureData as SecureData, TypeSecureData as TypeSecureData
    from .root.secure_file import (
        SecureFile as SecureFile,
        SecureFileEmpty as SecureFileEmpty,
        TypeSecureFile as TypeSecureFile,
    )
    from .root.secure_password_kdf_algo import (
        SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 as SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000,
        SecurePasswordKdfAlgoSHA512 as SecurePasswordKdfAlgoSHA512,
        SecurePasswordKdfAlgoUnknown as SecurePasswordKdfAlgoUnknown,
        TypeSecurePasswordKdfAlgo as TypeSecurePasswordKdfAlgo,
    )
    from .root.secure_plain_data import (
        SecurePlainEmail as SecurePlainEmail,
        SecurePlainPhone as SecurePlainPhone,
        TypeSecurePlainData as TypeSecurePlainData,
    )
    from .root.secure_required_type import (
        SecureRequiredType as SecureRequiredType,
        SecureRequiredTypeOneOf as SecureRequiredTypeOneOf,
        TypeSecureRequiredType as TypeSecureRequiredType,
    )
    from .root.secure_secret_settings import (
        SecureSecretSettings as SecureSecretSettings,
        TypeSecureSecretSettings as TypeSecureSecretSettings,
    )
    from .root.secure_value import SecureValue as SecureValue, TypeSecureValue as TypeSecureValue
    from .root.secure_value_error import (
        SecureValueError as SecureValueError,
        SecureValueErrorData as SecureValueErrorData,
        SecureValueErrorFile as SecureValueErrorFile,
        SecureValueErrorFiles as SecureValueErrorFiles,
        SecureValueErrorFrontSide as SecureValueErrorFrontSide,
        SecureValueErrorReverseSide as SecureValueErrorReverseSide,
        SecureValueErrorSelfie as SecureValueErrorSelfie,
        SecureValueErrorTranslationFile as SecureValueErrorTranslationFile,
        SecureValueErrorTranslationFiles as SecureValueErrorTranslationFiles,
        TypeSecureValueError as TypeSecureValueError,
    )
    from .root.secure_value_hash import (
        SecureValueHash as SecureValueHash,
        TypeSecureValueHash as TypeSecureValueHash,
    )
    from .root.secure_value_type import (
        SecureValueTypeAddress as SecureValueTypeAddress,
        SecureValueTypeBankStatement as SecureValueTypeBankStatement,
        SecureValueTypeDriverLicense as SecureValueTypeDriverLicense,
        SecureValueTypeEmail as SecureValueTypeEmail,
        SecureValueTypeIdentityCard as SecureValueTypeIdentityCard,
        SecureValueTypeInternalPassport as SecureValueTypeInternalPassport,
        SecureValueTypePassport as SecureValueTypePassport,
        SecureValueTypePassportRegistration as SecureValueTypePassportRegistration,
        SecureValueTypePersonalDetails as SecureValueTypePersonalDetails,
        SecureValueTypePhone as SecureValueTypePhone,
        SecureValueTypeRentalAgreement as SecureValueTypeRentalAgreement,
        SecureValueTypeTemporaryRegistration as SecureValueTypeTemporaryRegistration,
        SecureValueTypeUtilityBill as SecureValueTypeUtilityBill,
        TypeSecureValueType as TypeSecureValueType,
    )
    from .root.send_as_peer import SendAsPeer as SendAsPeer, TypeSendAsPeer as TypeSendAsPeer
    from .root.send_message_action import (
        InputSendMessageRichMessageDraftAction as InputSendMessageRichMessageDraftAction,
        SendMessageCancelAction as SendMessageCancelAction,
        SendMessageChooseContactAction as SendMessageChooseContactAction,
        SendMessageChooseStickerAction as SendMessageChooseStickerAction,
        SendMessageEmojiInteraction as SendMessageEmojiInteraction,
        SendMessageEmojiInteractionSeen as SendMessageEmojiInteractionSeen,
        SendMessageGamePlayAction as SendMessageGamePlayAction,
        SendMessageGeoLocationAction as SendMessageGeoLocationAction,
        SendMessageHistoryImportAction as SendMessageHistoryImportAction,
        SendMessageRecordAudioAction as SendMessageRecordAudioAction,
        SendMessageRecordRoundAction as SendMessageRecordRoundAction,
        SendMessageRecordVideoAction as SendMessageRecordVideoAction,
        SendMessageRichMessageDraftAction as SendMessageRichMessageDraftAction,
        SendMessageTextDraftAction as SendMessageTextDraftAction,
        SendMessageTypingAction as SendMessageTypingAction,
        SendMessageUploadAudioAction as SendMessageUploadAudioAction,
        SendMessageUploadDocumentAction as SendMessageUploadDocumentAction,
        SendMessageUploadPhotoAction as SendMessageUploadPhotoAction,
        SendMessageUploadRoundAction as SendMessageUploadRoundAction,
        SendMessageUploadVideoAction as SendMessageUploadVideoAction,
        SpeakingInGroupCallAction as SpeakingInGroupCallAction,
        TypeSendMessageAction as TypeSendMessageAction,
    )
    from .root.shipping_option import (
        ShippingOption as ShippingOption,
        TypeShippingOption as TypeShippingOption,
    )
    from .root.sms_job import SmsJob as SmsJob, TypeSmsJob as TypeSmsJob
    from .root.sponsored_message import (
        SponsoredMessage as SponsoredMessage,
        TypeSponsoredMessage as TypeSponsoredMessage,
    )
    from .root.sponsored_message_report_option import (
        SponsoredMessageReportOption as SponsoredMessageReportOption,
        TypeSponsoredMessageReportOption as TypeSponsoredMessageReportOption,
    )
    from .root.sponsored_peer import (
        SponsoredPeer as SponsoredPeer,
        TypeSponsoredPeer as TypeSponsoredPeer,
    )
    from .root.star_gift import (
        StarGift as StarGift,
        StarGiftUnique as StarGiftUnique,
        TypeStarGift as TypeStarGift,
    )
    from .root.star_gift_active_auction_state import (
        StarGiftActiveAuctionState as StarGiftActiveAuctionState,
        TypeStarGiftActiveAuctionState as TypeStarGiftActiveAuctionState,
    )
    from .root.star_gift_attribute import (
        StarGiftAttributeBackdrop as StarGiftAttributeBackdrop,
        StarGiftAttributeModel as StarGiftAttributeModel,
        StarGiftAttributeOriginalDetails as StarGiftAttributeOriginalDetails,
        StarGiftAttributePattern as StarGiftAttributePattern,
        TypeStarGiftAttribute as TypeStarGiftAttribute,
    )
    from .root.star_gift_attribute_counter import (
        StarGiftAttributeCounter as StarGiftAttributeCounter,
        TypeStarGiftAttributeCounter as TypeStarGiftAttributeCounter,
    )
    from .root.star_gift_attribute_id import (
        StarGiftAttributeIdBackdrop as StarGiftAttributeIdBackdrop,
        StarGiftAttributeIdModel as StarGiftAttributeIdModel,
        StarGiftAttributeIdPattern as StarGiftAttributeIdPattern,
        TypeStarGiftAttributeId as TypeStarGiftAttributeId,
    )
    from .root.star_gift_attribute_rarity import (
        StarGiftAttributeRarity as StarGiftAttributeRarity,
        StarGiftAttributeRarityEpic as StarGiftAttributeRarityEpic,
        StarGiftAttributeRarityLegendary as StarGiftAttributeRarityLegendary,
        StarGiftAttributeRarityRare as StarGiftAttributeRarityRare,
        StarGiftAttributeRarityUncommon as StarGiftAttributeRarityUncommon,
        TypeStarGiftAttributeRarity as TypeStarGiftAttributeRarity,
    )
    from .root.star_gift_auction_acquired_gift import (
        StarGiftAuctionAcquiredGift as StarGiftAuctionAcquiredGift,
        TypeStarGiftAuctionAcquiredGift as TypeStarGiftAuctionAcquiredGift,
    )
    from .root.star_gift_auction_round import (
        StarGiftAuctionRound as StarGiftAuctionRound,
        StarGiftAuctionRoundExtendable as StarGiftAuctionRoundExtendable,
        TypeStarGiftAuctionRound as TypeStarGiftAuctionRound,
    )
    from .root.star_gift_auction_state import (
        StarGiftAuctionState as StarGiftAuctionState,
        StarGiftAuctionStateFinished as StarGiftAuctionStateFinished,
        StarGiftAuctionStateNotModified as StarGiftAuctionStateNotModified,
        TypeStarGiftAuctionState as TypeStarGiftAuctionState,
    )
    from .root.star_gift_auction_user_state import (
        StarGiftAuctionUserState as StarGiftAuctionUserState,
        TypeStarGiftAuctionUserState as TypeStarGiftAuctionUserState,
    )
    from .root.star_gift_background import (
        StarGiftBackground as StarGiftBackground,
        TypeStarGiftBackground as TypeStarGiftBackground,
    )
    from .root.star_gift_collection import (
        StarGiftCollection as StarGiftCollection,
        TypeStarGiftCollection as TypeStarGiftCollection,
    )
    from .root.star_gift_upgrade_price import (
        StarGiftUpgradePrice as StarGiftUpgradePrice,
        TypeStarGiftUpgradePrice as TypeStarGiftUpgradePrice,
    )
    from .root.star_ref_program import (
        StarRefProgram as StarRefProgram,
        TypeStarRefProgram as TypeStarRefProgram,
    )
    from .root.stars_amount import (
        StarsAmount as StarsAmount,
        StarsTonAmount as StarsTonAmount,
        TypeStarsAmount as TypeStarsAmount,
    )
    from .root.stars_gift_option import (
        StarsGiftOption as StarsGiftOption,
        TypeStarsGiftOption as TypeStarsGiftOption,
    )
    from .root.stars_giveaway_option import (
        StarsGiveawayOption as StarsGiveawayOption,
        TypeStarsGiveawayOption as TypeStarsGiveawayOption,
    )
    from .root.stars_giveaway_winners_option import (
        StarsGiveawayWinnersOption as StarsGiveawayWinnersOption,
        TypeStarsGiveawayWinnersOption as TypeStarsGiveawayWinnersOption,
    )
    from .root.stars_rating import StarsRating as StarsRating, TypeStarsRating as TypeStarsRating
    from .root.stars_revenue_status import (
        StarsRevenueStatus as StarsRevenueStatus,
        TypeStarsRevenueStatus as TypeStarsRevenueStatus,
    )
    from .root.stars_subscription import (
        StarsSubscription as StarsSubscription,
        TypeStarsSubscription as TypeStarsSubscription,
    )
    from .root.stars_subscription_pricing import (
        StarsSubscriptionPricing as StarsSubscriptionPricing,
        TypeStarsSubscriptionPricing as TypeStarsSubscriptionPricing,
    )
    from .root.stars_topup_option import (
        StarsTopupOption as StarsTopupOption,
        TypeStarsTopupOption as TypeStarsTopupOption,
    )
    from .root.stars_transaction import (
        StarsTransaction as StarsTransaction,
        TypeStarsTransaction as TypeStarsTransaction,
    )
    from .root.stars_transaction_peer import (
        StarsTransactionPeer as StarsTransactionPeer,
        StarsTransactionPeerAPI as StarsTransactionPeerAPI,
        StarsTransactionPeerAds as StarsTransactionPeerAds,
        StarsTransactionPeerAppStore as StarsTransactionPeerAppStore,
        StarsTransactionPeerFragment as StarsTransactionPeerFragment,
        StarsTransactionPeerPlayMarket as StarsTransactionPeerPlayMarket,
        StarsTransactionPeerPremiumBot as StarsTransactionPeerPremiumBot,
        StarsTransactionPeerUnsupported as StarsTransactionPeerUnsupported,
        TypeStarsTransactionPeer as TypeStarsTransactionPeer,
    )
    from .root.stats_abs_value_and_prev import (
        StatsAbsValueAndPrev as StatsAbsValueAndPrev,
        TypeStatsAbsValueAndPrev as TypeStatsAbsValueAndPrev,
    )
    from .root.stats_date_range_days import (
        StatsDateRangeDays as StatsDateRangeDays,
        TypeStatsDateRangeDays as TypeStatsDateRangeDays,
    )
    from .root.stats_graph import (
        StatsGraph as StatsGraph,
        StatsGraphAsync as StatsGraphAsync,
        StatsGraphError as StatsGraphError,
        TypeStatsGraph as TypeStatsGraph,
    )
    from .root.stats_group_top_admin import (
        StatsGroupTopAdmin as StatsGroupTopAdmin,
        TypeStatsGroupTopAdmin as TypeStatsGroupTopAdmin,
    )
    from .root.stats_group_top_inviter import (
        StatsGroupTopInviter as StatsGroupTopInviter,
        TypeStatsGroupTopInviter as TypeStatsGroupTopInviter,
    )
    from .root.stats_group_top_poster import (
        StatsGroupTopPoster as StatsGroupTopPoster,
        TypeStatsGroupTopPoster as TypeStatsGroupTopPoster,
    )
    from .root.stats_percent_value import (
        StatsPercentValue as StatsPercentValue,
        TypeStatsPercentValue as TypeStatsPercentValue,
    )
    from .root.stats_url import StatsURL as StatsURL, TypeStatsURL as TypeStatsURL
    from .root.sticker_keyword import (
        StickerKeyword as StickerKeyword,
        TypeStickerKeyword as TypeStickerKeyword,
    )
    from .root.sticker_pack import StickerPack as StickerPack, TypeStickerPack as TypeStickerPack
    from .root.sticker_set import StickerSet as StickerSet, TypeStickerSet as TypeStickerSet
    from .root.sticker_set_covered import (
        StickerSetCovered as StickerSetCovered,
        StickerSetFullCovered as StickerSetFullCovered,
        StickerSetMultiCovered as StickerSetMultiCovered,
        StickerSetNoCovered as StickerSetNoCovered,
        TypeStickerSetCovered as TypeStickerSetCovered,
    )
    from .root.stories_stealth_mode import (
        StoriesStealthMode as StoriesStealthMode,
        TypeStoriesStealthMode as TypeStoriesStealthMode,
    )
    from .root.story_album import StoryAlbum as StoryAlbum, TypeStoryAlbum as TypeStoryAlbum
    from .root.story_fwd_header import (
        StoryFwdHeader as StoryFwdHeader,
        TypeStoryFwdHeader as TypeStoryFwdHeader,
    )
    from .root.story_item import (
        StoryItem as StoryItem,
        StoryItemDeleted as StoryItemDeleted,
        StoryItemSkipped as StoryItemSkipped,
        TypeStoryItem as TypeStoryItem,
    )
    from .root.story_reaction import (
        StoryReaction as StoryReaction,
        StoryReactionPublicForward as StoryReactionPublicForward,
        StoryReactionPublicRepost as StoryReactionPublicRepost,
        TypeStoryReaction as TypeStoryReaction,
    )
    from .root.story_view import (
        StoryView as StoryView,
        StoryViewPublicForward as StoryViewPublicForward,
        StoryViewPublicRepost as StoryViewPublicRepost,
        TypeStoryView as TypeStoryView,
    )
    from .root.story_views import StoryViews as StoryViews, TypeStoryViews as TypeStoryViews
    from .root.suggested_post import (
        SuggestedPost as SuggestedPost,
        TypeSuggestedPost as TypeSuggestedPost,
    )
    from .root.text_with_entities import (
        TextWithEntities as TextWithEntities,
        TypeTextWithEntities as TypeTextWithEntities,
    )
    from .root.theme import Theme as Theme, TypeTheme as TypeTheme
    from .root.theme_settings import (
        ThemeSettings as ThemeSettings,
        TypeThemeSettings as TypeThemeSettings,
    )
    from .root.timezone import Timezone as Timezone, TypeTimezone as TypeTimezone
    from .root.todo_completion import (
        TodoCompletion as TodoCompletion,
        TypeTodoCompletion as TypeTodoCompletion,
    )
    from .root.todo_item import TodoItem as TodoItem, TypeTodoItem as TypeTodoItem
    from .root.todo_list import TodoList as TodoList, TypeTodoList as TypeTodoList
    from .root.top_peer import TopPeer as TopPeer, TypeTopPeer as TypeTopPeer
    from .root.top_peer_category import (
        TopPeerCategoryBotsApp as TopPeerCategoryBotsApp,
        TopPeerCategoryBotsGuestChat as TopPeerCategoryBotsGuestChat,
        TopPeerCategoryBotsInline as TopPeerCategoryBotsInline,
        TopPeerCategoryBotsPM as TopPeerCategoryBotsPM,
        TopPeerCategoryChannels as TopPeerCategoryChannels,
        TopPeerCategoryCorrespondents as TopPeerCategoryCorrespondents,
        TopPeerCategoryForwardChats as TopPeerCategoryForwardChats,
        TopPeerCategoryForwardUsers as TopPeerCategoryForwardUsers,
        TopPeerCategoryGroups as TopPeerCategoryGroups,
        TopPeerCategoryPhoneCalls as TopPeerCategoryPhoneCalls,
        TypeTopPeerCategory as TypeTopPeerCategory,
    )
    from .root.top_peer_category_peers import (
        TopPeerCategoryPeers as TopPeerCategoryPeers,
        TypeTopPeerCategoryPeers as TypeTopPeerCategoryPeers,
    )
    from .root.true import True_ as True_, TypeTrue_ as TypeTrue_
    from .root.update import (
        TypeUpdate as TypeUpdate,
        UpdateAiComposeTones as UpdateAiComposeTones,
        UpdateAttachMenuBots as UpdateAttachMenuBots,
        UpdateAutoSaveSettings as UpdateAutoSaveSettings,
        UpdateBotBusinessConnect as UpdateBotBusinessConnect,
        UpdateBotCallbackQuery as UpdateBotCallbackQuery,
        UpdateBotChatBoost as UpdateBotChatBoost,
        UpdateBotChatInviteRequester as UpdateBotChatInviteRequester,
        UpdateBotCommands as UpdateBotCommands,
        UpdateBotDeleteBusinessMessage as UpdateBotDeleteBusinessMessage,
        UpdateBotEditBusinessMessage as UpdateBotEditBusinessMessage,
        UpdateBotGuestChatQuery as UpdateBotGuestChatQuery,
        UpdateBotInlineQuery as UpdateBotInlineQuery,
        UpdateBotInlineSend as UpdateBotInlineSend,
        UpdateBotMenuButton as UpdateBotMenuButton,
        UpdateBotMessageReaction as UpdateBotMessageReaction,
        UpdateBotMessageReactions as UpdateBotMessageReactions,
        UpdateBotNewBusinessMessage as UpdateBotNewBusinessMessage,
        UpdateBotPrecheckoutQuery as UpdateBotPrecheckoutQuery,
        UpdateBotPurchasedPaidMedia as UpdateBotPurchasedPaidMedia,
        UpdateBotShippingQuery as UpdateBotShippingQuery,
        UpdateBotStarsSubscription as UpdateBotStarsSubscription,
        UpdateBotStopped as UpdateBotStopped,
        UpdateBotWebhookJSON as UpdateBotWebhookJSON,
        UpdateBotWebhookJSONQuery as UpdateBotWebhookJSONQuery,
        UpdateBusinessBotCallbackQuery as UpdateBusinessBotCallbackQuery,
        UpdateChannel as UpdateChannel,
        UpdateChannelAvailableMessages as UpdateChannelAvailableMessages,
        UpdateChannelMessageForwards as UpdateChannelMessageForwards,
        UpdateChannelMessageViews as UpdateChannelMessageViews,
        UpdateChannelParticipant as UpdateChannelParticipant,
        UpdateChannelReadMessagesContents as UpdateChannelReadMessagesContents,
        UpdateChannelTooLong as UpdateChannelTooLong,
        UpdateChannelUserTyping as UpdateChannelUserTyping,
        UpdateChannelViewForumAsMessages as UpdateChannelViewForumAsMessages,
        UpdateChannelWebPage as UpdateChannelWebPage,
        UpdateChat as UpdateChat,
        UpdateChatDefaultBannedRights as UpdateChatDefaultBannedRights,
        UpdateChatParticipant as UpdateChatParticipant,
        UpdateChatParticipantAdd as UpdateChatParticipantAdd,
        UpdateChatParticipantAdmin as UpdateChatParticipantAdmin,
        UpdateChatParticipantDelete as UpdateChatParticipantDelete,
        UpdateChatParticipantRank as UpdateChatParticipantRank,
        UpdateChatParticipants as UpdateChatParticipants,
        UpdateChatUserTyping as UpdateChatUserTyping,
        UpdateConfig as UpdateConfig,
        UpdateContactsReset as UpdateContactsReset,
        UpdateDcOptions as UpdateDcOptions,
        UpdateDeleteChannelMessages as UpdateDeleteChannelMessages,
        UpdateDeleteEphemeralMessages as UpdateDeleteEphemeralMessages,
        UpdateDeleteGroupCallMessages as UpdateDeleteGroupCallMessages,
        UpdateDeleteMessages as UpdateDeleteMessages,
        UpdateDeleteQuickReply as UpdateDeleteQuickReply,
        UpdateDeleteQuickReplyMessages as UpdateDeleteQuickReplyMessages,
        UpdateDeleteScheduledMessages as UpdateDeleteScheduledMessages,
        UpdateDialogFilter as UpdateDialogFilter,
        UpdateDialogFilterOrder as UpdateDialogFilterOrder,
        UpdateDialogFilters as UpdateDialogFilters,
        UpdateDialogPinned as UpdateDialogPinned,
        UpdateDialogUnreadMark as UpdateDialogUnreadMark,
        UpdateDraftMessage as UpdateDraftMessage,
        UpdateEditChannelMessage as UpdateEditChannelMessage,
        UpdateEditEphemeralMessage as UpdateEditEphemeralMessage,
        UpdateEditMessage as UpdateEditMessage,
        UpdateEmojiGameInfo as UpdateEmojiGameInfo,
        UpdateEncryptedChatTyping as UpdateEncryptedChatTyping,
        UpdateEncryptedMessagesRead as UpdateEncryptedMessagesRead,
        UpdateEncryption as UpdateEncryption,
        UpdateFavedStickers as UpdateFavedStickers,
        UpdateFolderPeers as UpdateFolderPeers,
        UpdateGeoLiveViewed as UpdateGeoLiveViewed,
        UpdateGroupCall as UpdateGroupCall,
        UpdateGroupCallChainBlocks as UpdateGroupCallChainBlocks,
        UpdateGroupCallConnection as UpdateGroupCallConnection,
        UpdateGroupCallEncryptedMessage as UpdateGroupCallEncryptedMessage,
        UpdateGroupCallMessage as UpdateGroupCallMessage,
        UpdateGroupCallParticipants as UpdateGroupCallParticipants,
        UpdateInlineBotCallbackQuery as UpdateInlineBotCallbackQuery,
        UpdateJoinChatWebViewDecision as UpdateJoinChatWebViewDecision,
        UpdateLangPack as UpdateLangPack,
        UpdateLangPackTooLong as UpdateLangPackTooLong,
        UpdateLoginToken as UpdateLoginToken,
        UpdateManagedBot as UpdateManagedBot,
        UpdateMessageExtendedMedia as UpdateMessageExtendedMedia,
        UpdateMessageID as UpdateMessageID,
        UpdateMessagePoll as UpdateMessagePoll,
        UpdateMessagePollVote as UpdateMessagePollVote,
        UpdateMessageReactions as UpdateMessageReactions,
        UpdateMonoForumNoPaidException as UpdateMonoForumNoPaidException,
        UpdateMoveStickerSetToTop as UpdateMoveStickerSetToTop,
        UpdateNewAuthorization as UpdateNewAuthorization,
        UpdateNewBotConnection as UpdateNewBotConnection,
        UpdateNewChannelMessage as UpdateNewChannelMessage,
        UpdateNewEncryptedMessage as UpdateNewEncryptedMessage,
        UpdateNewEphemeralMessage as UpdateNewEphemeralMessage,
        UpdateNewMessage as UpdateNewMessage,
        UpdateNewQuickReply as UpdateNewQuickReply,
        UpdateNewScheduledMessage as UpdateNewScheduledMessage,
        UpdateNewStickerSet as UpdateNewStickerSet,
        UpdateNewStoryReaction as UpdateNewStoryReaction,
        UpdateNotifySettings as UpdateNotifySettings,
        UpdatePaidReactionPrivacy as UpdatePaidReactionPrivacy,
        UpdatePeerBlocked as UpdatePeerBlocked,
        UpdatePeerHistoryTTL as UpdatePeerHistoryTTL,
        UpdatePeerLocated as UpdatePeerLocated,
        UpdatePeerSettings as UpdatePeerSettings,
        UpdatePeerWallpaper as UpdatePeerWallpaper,
        UpdatePendingJoinRequests as UpdatePendingJoinRequests,
        UpdatePhoneCall as UpdatePhoneCall,
        UpdatePhoneCallSignalingData as UpdatePhoneCallSignalingData,
        UpdatePinnedChannelMessages as UpdatePinnedChannelMessages,
        UpdatePinnedDialogs as UpdatePinnedDialogs,
        UpdatePinnedForumTopic as UpdatePinnedForumTopic,
        UpdatePinnedForumTopics as UpdatePinnedForumTopics,
        UpdatePinnedMessages as UpdatePinnedMessages,
        UpdatePinnedSavedDialogs as UpdatePinnedSavedDialogs,
        UpdatePrivacy as UpdatePrivacy,
        UpdatePtsChanged as UpdatePtsChanged,
        UpdateQuickReplies as UpdateQuickReplies,
        UpdateQuickReplyMessage as UpdateQuickReplyMessage,
        UpdateReadChannelDiscussionInbox as UpdateReadChannelDiscussionInbox,
        UpdateReadChannelDiscussionOutbox as UpdateReadChannelDiscussionOutbox,
        UpdateReadChannelInbox as UpdateReadChannelInbox,
        UpdateReadChannelOutbox as UpdateReadChannelOutbox,
        UpdateReadFeaturedEmojiStickers as UpdateReadFeaturedEmojiStickers,
        UpdateReadFeaturedStickers as UpdateReadFeaturedStickers,
        UpdateReadHistoryInbox as UpdateReadHistoryInbox,
        UpdateReadHistoryOutbox as UpdateReadHistoryOutbox,
        UpdateReadMessagesContents as UpdateReadMessagesContents,
        UpdateReadMonoForumInbox as UpdateReadMonoForumInbox,
        UpdateReadMonoForumOutbox as UpdateReadMonoForumOutbox,
        UpdateReadStories as UpdateReadStories,
        UpdateRecentEmojiStatuses as UpdateRecentEmojiStatuses,
        UpdateRecentReactions as UpdateRecentReactions,
        UpdateRecentStickers as UpdateRecentStickers,
        UpdateSavedDialogPinned as UpdateSavedDialogPinned,
        UpdateSavedGifs as UpdateSavedGifs,
        UpdateSavedReactionTags as UpdateSavedReactionTags,
        UpdateSavedRingtones as UpdateSavedRingtones,
        UpdateSentPhoneCode as UpdateSentPhoneCode,
        UpdateSentStoryReaction as UpdateSentStoryReaction,
        UpdateServiceNotification as UpdateServiceNotification,
        UpdateSmsJob as UpdateSmsJob,
        UpdateStarGiftAuctionState as UpdateStarGiftAuctionState,
        UpdateStarGiftAuctionUserState as UpdateStarGiftAuctionUserState,
        UpdateStarGiftCraftFail as UpdateStarGiftCraftFail,
        UpdateStarsBalance as UpdateStarsBalance,
        UpdateStarsRevenueStatus as UpdateStarsRevenueStatus,
        UpdateStickerSets as UpdateStickerSets,
        UpdateStickerSetsOrder as UpdateStickerSetsOrder,
        UpdateStoriesStealthMode as UpdateStoriesStealthMode,
        UpdateStory as UpdateStory,
        UpdateStoryID as UpdateStoryID,
        UpdateTheme as UpdateTheme,
        UpdateTranscribedAudio as UpdateTranscribedAudio,
        UpdateUser as UpdateUser,
        UpdateUserEmojiStatus as UpdateUserEmojiStatus,
        UpdateUserName as UpdateUserName,
        UpdateUserPhone as UpdateUserPhone,
        UpdateUserStatus as UpdateUserStatus,
        UpdateUserTyping as UpdateUserTyping,
        UpdateWebBrowserException as UpdateWebBrowserException,
        UpdateWebBrowserSettings as UpdateWebBrowserSettings,
        UpdateWebPage as UpdateWebPage,
        UpdateWebViewResultSent as UpdateWebViewResultSent,
    )
    from .root.updates import (
        TypeUpdates as TypeUpdates,
        UpdateShort as UpdateShort,
        UpdateShortChatMessage as UpdateShortChatMessage,
        UpdateShortMessage as UpdateShortMessage,
        UpdateShortSentMessage as UpdateShortSentMessage,
        Updates as Updates,
        UpdatesCombined as UpdatesCombined,
        UpdatesTooLong as UpdatesTooLong,
    )
    from .root.url_auth_result import (
        TypeUrlAuthResult as TypeUrlAuthResult,
        UrlAuthResultAccepted as UrlAuthResultAccepted,
        UrlAuthResultDefault as UrlAuthResultDefault,
        UrlAuthResultRequest as UrlAuthResultRequest,
    )
    from .root.user import TypeUser as TypeUser, User as User, UserEmpty as UserEmpty
    from .root.user_full import TypeUserFull as TypeUserFull, UserFull as UserFull
    from .root.user_profile_photo import (
        TypeUserProfilePhoto as TypeUserProfilePhoto,
        UserProfilePhoto as UserProfilePhoto,
        UserProfilePhotoEmpty as UserProfilePhotoEmpty,
    )
    from .root.user_status import (
        TypeUserStatus as TypeUserStatus,
        UserStatusEmpty as UserStatusEmpty,
        UserStatusLastMonth as UserStatusLastMonth,
        UserStatusLastWeek as UserStatusLastWeek,
        UserStatusOffline as UserStatusOffline,
        UserStatusOnline as UserStatusOnline,
        UserStatusRecently as UserStatusRecently,
    )
    from .root.username import TypeUsername as TypeUsername, Username as Username
    from .root.video_size import (
        TypeVideoSize as TypeVideoSize,
        VideoSize as VideoSize,
        VideoSizeEmojiMarkup as VideoSizeEmojiMarkup,
        VideoSizeStickerMarkup as VideoSizeStickerMarkup,
    )
    from .root.wall_paper import (
        TypeWallPaper as TypeWallPaper,
        WallPaper as WallPaper,
        WallPaperNoFile as WallPaperNoFile,
    )
    from .root.wall_paper_settings import (
        TypeWallPaperSettings as TypeWallPaperSettings,
        WallPaperSettings as WallPaperSettings,
    )
    from .root.web_authorization import (
        TypeWebAuthorization as TypeWebAuthorization,
        WebAuthorization as WebAuthorization,
    )
    from .root.web_document import (
        TypeWebDocument as TypeWebDocument,
        WebDocument as WebDocument,
        WebDocumentNoProxy as WebDocumentNoProxy,
    )
    from .root.web_domain_exception import (
        TypeWebDomainException as TypeWebDomainException,
        WebDomainException as WebDomainException,
    )
    from .root.web_page import (
        TypeWebPage as TypeWebPage,
        WebPage as WebPage,
        WebPageEmpty as WebPageEmpty,
        WebPageNotModified as WebPageNotModified,
        WebPagePending as WebPagePending,
    )
    from .root.web_page_attribute import (
        TypeWebPageAttribute as TypeWebPageAttribute,
        WebPageAttributeAiComposeTone as WebPageAttributeAiComposeTone,
        WebPageAttributeStarGiftAuction as WebPageAttributeStarGiftAuction,
        WebPageAttributeStarGiftCollection as WebPageAttributeStarGiftCollection,
        WebPageAttributeStickerSet as WebPageAttributeStickerSet,
        WebPageAttributeStory as WebPageAttributeStory,
        WebPageAttributeTheme as WebPageAttributeTheme,
        WebPageAttributeUniqueStarGift as WebPageAttributeUniqueStarGift,
    )
    from .root.web_view_message_sent import (
        TypeWebViewMessageSent as TypeWebViewMessageSent,
        WebViewMessageSent as WebViewMessageSent,
    )
    from .root.web_view_result import (
        TypeWebViewResult as TypeWebViewResult,
        WebViewResultUrl as WebViewResultUrl,
    )

_NAMESPACES: tuple[str, ...] = (
    "account",
    "aicompose",
    "auth",
    "bots",
    "channels",
    "chatlists",
    "communities",
    "contacts",
    "fragment",
    "help",
    "messages",
    "payments",
    "phone",
    "photos",
    "premium",
    "smsjobs",
    "stats",
    "stickers",
    "storage",
    "stories",
    "updates",
    "upload",
    "users",
)
_MODULES: dict[str, str] = {
    "root.access_point_rule": "AccessPointRule TypeAccessPointRule",
    "root.account_days_ttl": "AccountDaysTTL TypeAccountDaysTTL",
    "root.ai_compose_tone": "AiComposeTone AiComposeToneDefault TypeAiComposeTone",
    "root.ai_compose_tone_example": "AiComposeToneExample TypeAiComposeToneExample",
    "root.attach_menu_bot": "AttachMenuBot TypeAttachMenuBot",
    "root.attach_menu_bot_icon": "AttachMenuBotIcon TypeAttachMenuBotIcon",
    "root.attach_menu_bot_icon_color": "AttachMenuBotIconColor TypeAttachMenuBotIconColor",
    "root.attach_menu_bots": "AttachMenuBots AttachMenuBotsNotModified TypeAttachMenuBots",
    "root.attach_menu_bots_bot": "AttachMenuBotsBot TypeAttachMenuBotsBot",
    "root.attach_menu_peer_type": "AttachMenuPeerTypeBotPM AttachMenuPeerTypeBroadcast AttachMenuPeerTypeChat AttachMenuPeerTypePM AttachMenuPeerTypeSameBotPM TypeAttachMenuPeerType",
    "root.auction_bid_level": "AuctionBidLevel TypeAuctionBidLevel",
    "root.authorization": "Authorization TypeAuthorization",
    "root.auto_download_settings": "AutoDownloadSettings TypeAutoDownloadSettings",
    "root.auto_save_exception": "AutoSaveException TypeAutoSaveException",
    "root.auto_save_settings": "AutoSaveSettings TypeAutoSaveSettings",
    "root.available_effect": "AvailableEffect TypeAvailableEffect",
    "root.available_reaction": "AvailableReaction TypeAvailableReaction",
    "root.bank_card_open_url": "BankCardOpenUrl TypeBankCardOpenUrl",
    "root.base_theme": "BaseThemeArctic BaseThemeClassic BaseThemeDay BaseThemeNight BaseThemeTinted TypeBaseTheme",
    "root.birthday": "Birthday TypeBirthday",
    "root.bool": "BoolFalse BoolTrue TypeBool",
    "root.boost": "Boost TypeBoost",
    "root.bot_app": "BotApp BotAppNotModified TypeBotApp",
    "root.bot_app_settings": "BotAppSettings TypeBotAppSettings",
    "root.bot_business_connection": "BotBusinessConnection TypeBotBusinessConnection",
    "root.bot_command": "BotCommand TypeBotCommand",
    "root.bot_command_scope": "BotCommandScopeChatAdmins BotCommandScopeChats BotCommandScopeDefault BotCommandScopePeer BotCommandScopePeerAdmins BotCommandScopePeerUser BotCommandScopeUsers TypeBotCommandScope",
    "root.bot_info": "BotInfo TypeBotInfo",
    "root.bot_inline_message": "BotInlineMessageMediaAuto BotInlineMessageMediaContact BotInlineMessageMediaGeo BotInlineMessageMediaInvoice BotInlineMessageMediaVenue BotInlineMessageMediaWebPage BotInlineMessageRichMessage BotInlineMessageText TypeBotInlineMessage",
    "root.bot_inline_result": "BotInlineMediaResult BotInlineResult TypeBotInlineResult",
    "root.bot_menu_button": "BotMenuButton BotMenuButtonCommands BotMenuButtonDefault TypeBotMenuButton",
    "root.bot_preview_media": "BotPreviewMedia TypeBotPreviewMedia",
    "root.bot_verification": "BotVerification TypeBotVerification",
    "root.bot_verifier_settings": "BotVerifierSettings TypeBotVerifierSettings",
    "root.business_away_message": "BusinessAwayMessage TypeBusinessAwayMessage",
    "root.business_away_message_schedule": "BusinessAwayMessageScheduleAlways BusinessAwayMessageScheduleCustom BusinessAwayMessageScheduleOutsideWorkHours TypeBusinessAwayMessageSchedule",
    "root.business_bot_recipients": "BusinessBotRecipients TypeBusinessBotRecipients",
    "root.business_bot_rights": "BusinessBotRights TypeBusinessBotRights",
    "root.business_chat_link": "BusinessChatLink TypeBusinessChatLink",
    "root.business_greeting_message": "BusinessGreetingMessage TypeBusinessGreetingMessage",
    "root.business_intro": "BusinessIntro TypeBusinessIntro",
    "root.business_location": "BusinessLocation TypeBusinessLocation",
    "root.business_recipients": "BusinessRecipients TypeBusinessRecipients",
    "root.business_weekly_open": "BusinessWeeklyOpen TypeBusinessWeeklyOpen",
    "root.business_work_hours": "BusinessWorkHours TypeBusinessWorkHours",
    "root.bytes": "Bytes TypeBytes",
    "root.cdn_config": "CdnConfig TypeCdnConfig",
    "root.cdn_public_key": "CdnPublicKey TypeCdnPublicKey",
    "root.channel_admin_log_event": "ChannelAdminLogEvent TypeChannelAdminLogEvent",
    "root.channel_admin_log_event_action": "ChannelAdminLogEventActionChangeAbout ChannelAdminLogEventActionChangeAvailableReactions ChannelAdminLogEventActionChangeEmojiStatus ChannelAdminLogEventActionChangeEmojiStickerSet ChannelAdminLogEventActionChangeHistoryTTL ChannelAdminLogEventActionChangeLinkedChat ChannelAdminLogEventActionChangeLocation ChannelAdminLogEventActionChangePeerColor ChannelAdminLogEventActionChangePhoto ChannelAdminLogEventActionChangeProfilePeerColor ChannelAdminLogEventActionChangeStickerSet ChannelAdminLogEventActionChangeTitle ChannelAdminLogEventActionChangeUsername ChannelAdminLogEventActionChangeUsernames ChannelAdminLogEventActionChangeWallpaper ChannelAdminLogEventActionCreateTopic ChannelAdminLogEventActionDefaultBannedRights ChannelAdminLogEventActionDeleteMessage ChannelAdminLogEventActionDeleteTopic ChannelAdminLogEventActionDiscardGroupCall ChannelAdminLogEventActionEditMessage ChannelAdminLogEventActionEditTopic ChannelAdminLogEventActionExportedInviteDelete ChannelAdminLogEventActionExportedInviteEdit ChannelAdminLogEventActionExportedInviteRevoke ChannelAdminLogEventActionParticipantEditRank ChannelAdminLogEventActionParticipantInvite ChannelAdminLogEventActionParticipantJoin ChannelAdminLogEventActionParticipantJoinByInvite ChannelAdminLogEventActionParticipantJoinByRequest ChannelAdminLogEventActionParticipantLeave ChannelAdminLogEventActionParticipantMute ChannelAdminLogEventActionParticipantSubExtend ChannelAdminLogEventActionParticipantToggleAdmin ChannelAdminLogEventActionParticipantToggleBan ChannelAdminLogEventActionParticipantUnmute ChannelAdminLogEventActionParticipantVolume ChannelAdminLogEventActionPinTopic ChannelAdminLogEventActionSendMessage ChannelAdminLogEventActionStartGroupCall ChannelAdminLogEventActionStopPoll ChannelAdminLogEventActionToggleAntiSpam ChannelAdminLogEventActionToggleAutotranslation ChannelAdminLogEventActionToggleForum ChannelAdminLogEventActionToggleGroupCallSetting ChannelAdminLogEventActionToggleInvites ChannelAdminLogEventActionToggleNoForwards ChannelAdminLogEventActionTogglePreHistoryHidden ChannelAdminLogEventActionToggleSignatureProfiles ChannelAdminLogEventActionToggleSignatures ChannelAdminLogEventActionToggleSlowMode ChannelAdminLogEventActionUpdatePinned TypeChannelAdminLogEventAction",
    "root.channel_admin_log_events_filter": "ChannelAdminLogEventsFilter TypeChannelAdminLogEventsFilter",
    "root.channel_location": "ChannelLocation ChannelLocationEmpty TypeChannelLocation",
    "root.channel_messages_filter": "ChannelMessagesFilter ChannelMessagesFilterEmpty TypeChannelMessagesFilter",
    "root.channel_participant": "ChannelParticipant ChannelParticipantAdmin ChannelParticipantBanned ChannelParticipantCreator ChannelParticipantLeft ChannelParticipantSelf TypeChannelParticipant",
    "root.channel_participants_filter": "ChannelParticipantsAdmins ChannelParticipantsBanned ChannelParticipantsBots ChannelParticipantsContacts ChannelParticipantsKicked ChannelParticipantsMentions ChannelParticipantsRecent ChannelParticipantsSearch TypeChannelParticipantsFilter",
    "root.chat": "Channel ChannelForbidden Chat ChatEmpty ChatForbidden Community CommunityForbidden TypeChat",
    "root.chat_admin_rights": "ChatAdminRights TypeChatAdminRights",
    "root.chat_admin_with_invites": "ChatAdminWithInvites TypeChatAdminWithInvites",
    "root.chat_banned_rights": "ChatBannedRights TypeChatBannedRights",
    "root.chat_full": "ChannelFull ChatFull CommunityFull TypeChatFull",
    "root.chat_invite": "ChatInvite ChatInviteAlready ChatInvitePeek TypeChatInvite",
    "root.chat_invite_importer": "ChatInviteImporter TypeChatInviteImporter",
    "root.chat_onlines": "ChatOnlines TypeChatOnlines",
    "root.chat_participant": "ChatParticipant ChatParticipantAdmin ChatParticipantCreator TypeChatParticipant",
    "root.chat_participants": "ChatParticipants ChatParticipantsForbidden TypeChatParticipants",
    "root.chat_photo": "ChatPhoto ChatPhotoEmpty TypeChatPhoto",
    "root.chat_reactions": "ChatReactionsAll ChatReactionsNone ChatReactionsSome TypeChatReactions",
    "root.chat_theme": "ChatTheme ChatThemeUniqueGift TypeChatTheme",
    "root.code_settings": "CodeSettings TypeCodeSettings",
    "root.community_peer": "CommunityPeer TypeCommunityPeer",
    "root.community_peer_request": "CommunityPeerRequest TypeCommunityPeerRequest",
    "root.config": "Config TypeConfig",
    "root.connected_bot": "ConnectedBot TypeConnectedBot",
    "root.connected_bot_star_ref": "ConnectedBotStarRef TypeConnectedBotStarRef",
    "root.contact": "Contact TypeContact",
    "root.contact_birthday": "ContactBirthday TypeContactBirthday",
    "root.contact_status": "ContactStatus TypeContactStatus",
    "root.data_json": "DataJSON TypeDataJSON",
    "root.dc_option": "DcOption TypeDcOption",
    "root.default_history_ttl": "DefaultHistoryTTL TypeDefaultHistoryTTL",
    "root.dialog": "Dialog DialogCommunity DialogFolder TypeDialog",
    "root.dialog_filter": "DialogFilter DialogFilterChatlist DialogFilterDefault TypeDialogFilter",
    "root.dialog_filter_suggested": "DialogFilterSuggested TypeDialogFilterSuggested",
    "root.dialog_peer": "DialogPeer DialogPeerCommunity DialogPeerFolder TypeDialogPeer",
    "root.disallowed_gifts_settings": "DisallowedGiftsSettings TypeDisallowedGiftsSettings",
    "root.document": "Document DocumentEmpty TypeDocument",
    "root.document_attribute": "DocumentAttributeAnimated DocumentAttributeAudio DocumentAttributeCustomEmoji DocumentAttributeFilename DocumentAttributeHasStickers DocumentAttributeImageSize DocumentAttributeSticker DocumentAttributeVideo TypeDocumentAttribute",
    "root.draft_message": "DraftMessage DraftMessageEmpty TypeDraftMessage",
    "root.email_verification": "EmailVerificationApple EmailVerificationCode EmailVerificationGoogle TypeEmailVerification",
    "root.email_verify_purpose": "EmailVerifyPurposeLoginChange EmailVerifyPurposeLoginSetup EmailVerifyPurposePassport TypeEmailVerifyPurpose",
    "root.emoji_group": "EmojiGroup EmojiGroupGreeting EmojiGroupPremium TypeEmojiGroup",
    "root.emoji_keyword": "EmojiKeyword EmojiKeywordDeleted TypeEmojiKeyword",
    "root.emoji_keywords_difference": "EmojiKeywordsDifference TypeEmojiKeywordsDifference",
    "root.emoji_language": "EmojiLanguage TypeEmojiLanguage",
    "root.emoji_list": "EmojiList EmojiListNotModified TypeEmojiList",
    "root.emoji_status": "EmojiStatus EmojiStatusCollectible EmojiStatusEmpty InputEmojiStatusCollectible TypeEmojiStatus",
    "root.emoji_url": "EmojiURL TypeEmojiURL",
    "root.encrypted_chat": "EncryptedChat EncryptedChatDiscarded EncryptedChatEmpty EncryptedChatRequested EncryptedChatWaiting TypeEncryptedChat",
    "root.encrypted_file": "EncryptedFile EncryptedFileEmpty TypeEncryptedFile",
    "root.encrypted_message": "EncryptedMessage EncryptedMessageService TypeEncryptedMessage",
    "root.ephemeral_message": "EphemeralMessage TypeEphemeralMessage",
    "root.error": "Error TypeError",
    "root.exported_chat_invite": "ChatInviteExported ChatInvitePublicJoinRequests TypeExportedChatInvite",
    "root.exported_chatlist_invite": "ExportedChatlistInvite TypeExportedChatlistInvite",
    "root.exported_contact_token": "ExportedContactToken TypeExportedContactToken",
    "root.exported_message_link": "ExportedMessageLink TypeExportedMessageLink",
    "root.exported_story_link": "ExportedStoryLink TypeExportedStoryLink",
    "root.fact_check": "FactCheck TypeFactCheck",
    "root.file_hash": "FileHash TypeFileHash",
    "root.folder": "Folder TypeFolder",
    "root.folder_peer": "FolderPeer TypeFolderPeer",
    "root.forum_topic": "ForumTopic ForumTopicDeleted TypeForumTopic",
    "root.found_story": "FoundStory TypeFoundStory",
    "root.game": "Game TypeGame",
    "root.geo_point": "GeoPoint GeoPointEmpty TypeGeoPoint",
    "root.geo_point_address": "GeoPointAddress TypeGeoPointAddress",
    "root.global_privacy_settings": "GlobalPrivacySettings TypeGlobalPrivacySettings",
    "root.group_call": "GroupCall GroupCallDiscarded TypeGroupCall",
    "root.group_call_donor": "GroupCallDonor TypeGroupCallDonor",
    "root.group_call_message": "GroupCallMessage TypeGroupCallMessage",
    "root.group_call_participant": "GroupCallParticipant TypeGroupCallParticipant",
    "root.group_call_participant_video": "GroupCallParticipantVideo TypeGroupCallParticipantVideo",
    "root.group_call_participant_video_source_group": "GroupCallParticipantVideoSourceGroup TypeGroupCallParticipantVideoSourceGroup",
    "root.group_call_stream_channel": "GroupCallStreamChannel TypeGroupCallStreamChannel",
    "root.high_score": "HighScore TypeHighScore",
    "root.imported_contact": "ImportedContact TypeImportedContact",
    "root.inline_bot_switch_pm": "InlineBotSwitchPM TypeInlineBotSwitchPM",
    "root.inline_bot_web_view": "InlineBotWebView TypeInlineBotWebView",
    "root.inline_query_peer_type": "InlineQueryPeerTypeBotPM InlineQueryPeerTypeBroadcast InlineQueryPeerTypeChat InlineQueryPeerTypeMegagroup InlineQueryPeerTypePM InlineQueryPeerTypeSameBotPM TypeInlineQueryPeerType",
    "root.input_ai_compose_tone": "InputAiComposeToneDefault InputAiComposeToneID InputAiComposeToneSingleUse InputAiComposeToneSlug TypeInputAiComposeTone",
    "root.input_app_event": "InputAppEvent TypeInputAppEvent",
    "root.input_bot_app": "InputBotAppID InputBotAppShortName TypeInputBotApp",
    "root.input_bot_inline_message": "InputBotInlineMessageGame InputBotInlineMessageMediaAuto InputBotInlineMessageMediaContact InputBotInlineMessageMediaGeo InputBotInlineMessageMediaInvoice InputBotInlineMessageMediaVenue InputBotInlineMessageMediaWebPage InputBotInlineMessageRichMessage InputBotInlineMessageText TypeInputBotInlineMessage",
    "root.input_bot_inline_message_id": "InputBotInlineMessageID InputBotInlineMessageID64 TypeInputBotInlineMessageID",
    "root.input_bot_inline_result": "InputBotInlineResult InputBotInlineResultDocument InputBotInlineResultGame InputBotInlineResultPhoto TypeInputBotInlineResult",
    "root.input_business_away_message": "InputBusinessAwayMessage TypeInputBusinessAwayMessage",
    "root.input_business_bot_recipients": "InputBusinessBotRecipients TypeInputBusinessBotRecipients",
    "root.input_business_chat_link": "InputBusinessChatLink TypeInputBusinessChatLink",
    "root.input_business_greeting_message": "InputBusinessGreetingMessage TypeInputBusinessGreetingMessage",
    "root.input_business_intro": "InputBusinessIntro TypeInputBusinessIntro",
    "root.input_business_recipients": "InputBusinessRecipients TypeInputBusinessRecipients",
    "root.input_channel": "InputChannel InputChannelEmpty InputChannelFromMessage TypeInputChannel",
    "root.input_chat_photo": "InputChatPhoto InputChatPhotoEmpty InputChatUploadedPhoto TypeInputChatPhoto",
    "root.input_chat_theme": "InputChatTheme InputChatThemeEmpty InputChatThemeUniqueGift TypeInputChatTheme",
    "root.input_chatlist": "InputChatlistDialogFilter TypeInputChatlist",
    "root.input_check_password_srp": "InputCheckPasswordEmpty InputCheckPasswordSRP TypeInputCheckPasswordSRP",
    "root.input_client_proxy": "InputClientProxy TypeInputClientProxy",
    "root.input_collectible": "InputCollectiblePhone InputCollectibleUsername TypeInputCollectible",
    "root.input_contact": "InputPhoneContact TypeInputContact",
    "root.input_dialog_peer": "InputDialogPeer InputDialogPeerCommunity InputDialogPeerFolder TypeInputDialogPeer",
    "root.input_document": "InputDocument InputDocumentEmpty TypeInputDocument",
    "root.input_encrypted_chat": "InputEncryptedChat TypeInputEncryptedChat",
    "root.input_encrypted_file": "InputEncryptedFile InputEncryptedFileBigUploaded InputEncryptedFileEmpty InputEncryptedFileUploaded TypeInputEncryptedFile",
    "root.input_file": "InputFile InputFileBig InputFileStoryDocument TypeInputFile",
    "root.input_file_location": "InputDocumentFileLocation InputEncryptedFileLocation InputFileLocation InputGroupCallStream InputPeerPhotoFileLocation InputPeerPhotoFileLocationLegacy InputPhotoFileLocation InputPhotoLegacyFileLocation InputSecureFileLocation InputStickerSetThumb InputStickerSetThumbLegacy InputTakeoutFileLocation TypeInputFileLocation",
    "root.input_folder_peer": "InputFolderPeer TypeInputFolderPeer",
    "root.input_game": "InputGameID InputGameShortName TypeInputGame",
    "root.input_geo_point": "InputGeoPoint InputGeoPointEmpty TypeInputGeoPoint",
    "root.input_group_call": "InputGroupCall InputGroupCallInviteMessage InputGroupCallSlug TypeInputGroupCall",
    "root.input_invoice": "InputInvoiceBusinessBotTransferStars InputInvoiceChatInviteSubscription InputInvoiceMessage InputInvoicePremiumAuthCode InputInvoicePremiumGiftCode InputInvoicePremiumGiftStars InputInvoiceSlug InputInvoiceStarGift InputInvoiceStarGiftAuctionBid InputInvoiceStarGiftDropOriginalDetails InputInvoiceStarGiftPrepaidUpgrade InputInvoiceStarGiftResale InputInvoiceStarGiftTransfer InputInvoiceStarGiftUpgrade InputInvoiceStars TypeInputInvoice",
    "root.input_media": "InputMediaContact InputMediaDice InputMediaDocument InputMediaDocumentExternal InputMediaEmpty InputMediaGame InputMediaGeoLive InputMediaGeoPoint InputMediaInvoice InputMediaPaidMedia InputMediaPhoto InputMediaPhotoExternal InputMediaPoll InputMediaStakeDice InputMediaStory InputMediaTodo InputMediaUploadedDocument InputMediaUploadedPhoto InputMediaVenue InputMediaWebPage TypeInputMedia",
    "root.input_message": "InputMessageCallbackQuery InputMessageID InputMessagePinned InputMessageReplyTo TypeInputMessage",
    "root.input_message_read_metric": "InputMessageReadMetric TypeInputMessageReadMetric",
    "root.input_notify_peer": "InputNotifyBroadcasts InputNotifyChats InputNotifyCommunity InputNotifyForumTopic InputNotifyPeer InputNotifyUsers TypeInputNotifyPeer",
    "root.input_passkey_credential": "InputPasskeyCredentialFirebasePNV InputPasskeyCredentialPublicKey TypeInputPasskeyCredential",
    "root.input_passkey_response": "InputPasskeyResponseLogin InputPasskeyResponseRegister TypeInputPasskeyResponse",
    "root.input_payment_credentials": "InputPaymentCredentials InputPaymentCredentialsApplePay InputPaymentCredentialsGooglePay InputPaymentCredentialsSaved TypeInputPaymentCredentials",
    "root.input_peer": "InputPeerChannel InputPeerChannelFromMessage InputPeerChat InputPeerEmpty InputPeerSelf InputPeerUser InputPeerUserFromMessage TypeInputPeer",
    "root.input_peer_notify_settings": "InputPeerNotifySettings TypeInputPeerNotifySettings",
    "root.input_phone_call": "InputPhoneCall TypeInputPhoneCall",
    "root.input_photo": "InputPhoto InputPhotoEmpty TypeInputPhoto",
    "root.input_privacy_key": "InputPrivacyKeyAbout InputPrivacyKeyAddedByPhone InputPrivacyKeyBirthday InputPrivacyKeyChatInvite InputPrivacyKeyForwards InputPrivacyKeyNoPaidMessages InputPrivacyKeyPhoneCall InputPrivacyKeyPhoneNumber InputPrivacyKeyPhoneP2P InputPrivacyKeyProfilePhoto InputPrivacyKeySavedMusic InputPrivacyKeyStarGiftsAutoSave InputPrivacyKeyStatusTimestamp InputPrivacyKeyVoiceMessages TypeInputPrivacyKey",
    "root.input_privacy_rule": "InputPrivacyValueAllowAll InputPrivacyValueAllowBots InputPrivacyValueAllowChatParticipants InputPrivacyValueAllowCloseFriends InputPrivacyValueAllowContacts InputPrivacyValueAllowPremium InputPrivacyValueAllowUsers InputPrivacyValueDisallowAll InputPrivacyValueDisallowBots InputPrivacyValueDisallowChatParticipants InputPrivacyValueDisallowContacts InputPrivacyValueDisallowUsers TypeInputPrivacyRule",
    "root.input_quick_reply_shortcut": "InputQuickReplyShortcut InputQuickReplyShortcutId TypeInputQuickReplyShortcut",
    "root.input_reply_to": "InputReplyToEphemeralMessage InputReplyToMessage InputReplyToMonoForum InputReplyToStory TypeInputReplyTo",
    "root.input_rich_file": "InputRichFileDocument InputRichFilePhoto TypeInputRichFile",
    "root.input_rich_message": "InputRichMessage InputRichMessageHTML InputRichMessageMarkdown TypeInputRichMessage",
    "root.input_saved_star_gift": "InputSavedStarGiftChat InputSavedStarGiftSlug InputSavedStarGiftUser TypeInputSavedStarGift",
    "root.input_secure_file": "InputSecureFile InputSecureFileUploaded TypeInputSecureFile",
    "root.input_secure_value": "InputSecureValue TypeInputSecureValue",
    "root.input_single_media": "InputSingleMedia TypeInputSingleMedia",
    "root.input_star_gift_auction": "InputStarGiftAuction InputStarGiftAuctionSlug TypeInputStarGiftAuction",
    "root.input_stars_transaction": "InputStarsTransaction TypeInputStarsTransaction",
    "root.input_sticker_set": "InputStickerSetAnimatedEmoji InputStickerSetAnimatedEmojiAnimations InputStickerSetDice InputStickerSetEmojiChannelDefaultStatuses InputStickerSetEmojiDefaultStatuses InputStickerSetEmojiDefaultTopicIcons InputStickerSetEmojiGenericAnimations InputStickerSetEmpty InputStickerSetID InputStickerSetPremiumGifts InputStickerSetShortName InputStickerSetTonGifts TypeInputStickerSet",
    "root.input_sticker_set_item": "InputStickerSetItem TypeInputStickerSetItem",
    "root.input_stickered_media": "InputStickeredMediaDocument InputStickeredMediaPhoto TypeInputStickeredMedia",
    "root.input_store_payment_purpose": "InputStorePaymentAuthCode InputStorePaymentGiftPremium InputStorePaymentPremiumGiftCode InputStorePaymentPremiumGiveaway InputStorePaymentPremiumSubscription InputStorePaymentStarsGift InputStorePaymentStarsGiveaway InputStorePaymentStarsTopup TypeInputStorePaymentPurpose",
    "root.input_theme": "InputTheme InputThemeSlug TypeInputTheme",
    "root.input_theme_settings": "InputThemeSettings TypeInputThemeSettings",
    "root.input_user": "InputUser InputUserEmpty InputUserFromMessage InputUserSelf TypeInputUser",
    "root.input_wall_paper": "InputWallPaper InputWallPaperNoFile InputWallPaperSlug TypeInputWallPaper",
    "root.input_web_document": "InputWebDocument TypeInputWebDocument",
    "root.input_web_file_location": "InputWebFileAudioAlbumThumbLocation InputWebFileGeoPointLocation InputWebFileLocation TypeInputWebFileLocation",
    "root.invoice": "Invoice TypeInvoice",
    "root.ip_port": "IpPort IpPortSecret TypeIpPort",
    "root.join_chat_bot_result": "JoinChatBotResultApproved JoinChatBotResultDeclined JoinChatBotResultQueued JoinChatBotResultWebView TypeJoinChatBotResult",
    "root.json_object_value": "JsonObjectValue TypeJSONObjectValue",
    "root.json_value": "JsonArray JsonBool JsonNull JsonNumber JsonObject JsonString TypeJSONValue",
    "root.keyboard_button": "InputKeyboardButtonRequestPeer InputKeyboardButtonUrlAuth InputKeyboardButtonUserProfile KeyboardButton KeyboardButtonBuy KeyboardButtonCallback KeyboardButtonCopy KeyboardButtonGame KeyboardButtonRequestGeoLocation KeyboardButtonRequestPeer KeyboardButtonRequestPhone KeyboardButtonRequestPoll KeyboardButtonSimpleWebView KeyboardButtonSwitchInline KeyboardButtonUrl KeyboardButtonUrlAuth KeyboardButtonUserProfile KeyboardButtonWebView TypeKeyboardButton",
    "root.keyboard_button_row": "KeyboardButtonRow TypeKeyboardButtonRow",
    "root.keyboard_button_style": "KeyboardButtonStyle TypeKeyboardButtonStyle",
    "root.labeled_price": "LabeledPrice TypeLabeledPrice",
    "root.lang_pack_difference": "LangPackDifference TypeLangPackDifference",
    "root.lang_pack_language": "LangPackLanguage TypeLangPackLanguage",
    "root.lang_pack_string": "LangPackString LangPackStringDeleted LangPackStringPluralized TypeLangPackString",
    "root.mask_coords": "MaskCoords TypeMaskCoords",
    "root.media_area": "InputMediaAreaChannelPost InputMediaAreaVenue MediaAreaChannelPost MediaAreaGeoPoint MediaAreaStarGift MediaAreaSuggestedReaction MediaAreaUrl MediaAreaVenue MediaAreaWeather TypeMediaArea",
    "root.media_area_coordinates": "MediaAreaCoordinates TypeMediaAreaCoordinates",
    "root.message": "Message MessageEmpty MessageService TypeMessage",
    "root.message_action": "MessageActionBoostApply MessageActionBotAllowed MessageActionChangeCommunity MessageActionChangeCreator MessageActionChannelCreate MessageActionChannelMigrateFrom MessageActionChatAddUser MessageActionChatCreate MessageActionChatDeletePhoto MessageActionChatDeleteUser MessageActionChatEditPhoto MessageActionChatEditTitle MessageActionChatJoinedByLink MessageActionChatJoinedByRequest MessageActionChatMigrateTo MessageActionConferenceCall MessageActionContactSignUp MessageActionCustomAction MessageActionEmpty MessageActionGameScore MessageActionGeoProximityReached MessageActionGiftCode MessageActionGiftPremium MessageActionGiftStars MessageActionGiftTon MessageActionGiveawayLaunch MessageActionGiveawayResults MessageActionGroupCall MessageActionGroupCallScheduled MessageActionHistoryClear MessageActionInviteToGroupCall MessageActionManagedBotCreated MessageActionNewCreatorPending MessageActionNoForwardsRequest MessageActionNoForwardsToggle MessageActionPaidMessagesPrice MessageActionPaidMessagesRefunded MessageActionPaymentRefunded MessageActionPaymentSent MessageActionPaymentSentMe MessageActionPhoneCall MessageActionPinMessage MessageActionPollAppendAnswer MessageActionPollDeleteAnswer MessageActionPrizeStars MessageActionRequestedPeer MessageActionRequestedPeerSentMe MessageActionScreenshotTaken MessageActionSecureValuesSent MessageActionSecureValuesSentMe MessageActionSetChatTheme MessageActionSetChatWallPaper MessageActionSetMessagesTTL MessageActionStarGift MessageActionStarGiftPurchaseOffer MessageActionStarGiftPurchaseOfferDeclined MessageActionStarGiftUnique MessageActionSuggestBirthday MessageActionSuggestProfilePhoto MessageActionSuggestedPostApproval MessageActionSuggestedPostRefund MessageActionSuggestedPostSuccess MessageActionTodoAppendTasks MessageActionTodoCompletions MessageActionTopicCreate MessageActionTopicEdit MessageActionWebViewDataSent MessageActionWebViewDataSentMe TypeMessageAction",
    "root.message_entity": "InputMessageEntityMentionName MessageEntityBankCard MessageEntityBlockquote MessageEntityBold MessageEntityBotCommand MessageEntityCashtag MessageEntityCode MessageEntityCustomEmoji MessageEntityDiffDelete MessageEntityDiffInsert MessageEntityDiffReplace MessageEntityEmail MessageEntityFormattedDate MessageEntityHashtag MessageEntityItalic MessageEntityMention MessageEntityMentionName MessageEntityPhone MessageEntityPre MessageEntitySpoiler MessageEntityStrike MessageEntityTextUrl MessageEntityUnderline MessageEntityUnknown MessageEntityUrl TypeMessageEntity",
    "root.message_extended_media": "MessageExtendedMedia MessageExtendedMediaPreview TypeMessageExtendedMedia",
    "root.message_fwd_header": "MessageFwdHeader TypeMessageFwdHeader",
    "root.message_media": "MessageMediaContact MessageMediaDice MessageMediaDocument MessageMediaEmpty MessageMediaGame MessageMediaGeo MessageMediaGeoLive MessageMediaGiveaway MessageMediaGiveawayResults MessageMediaInvoice MessageMediaPaidMedia MessageMediaPhoto MessageMediaPoll MessageMediaStory MessageMediaToDo MessageMediaUnsupported MessageMediaVenue MessageMediaVideoStream MessageMediaWebPage TypeMessageMedia",
    "root.message_peer_reaction": "MessagePeerReaction TypeMessagePeerReaction",
    "root.message_peer_vote": "MessagePeerVote MessagePeerVoteInputOption MessagePeerVoteMultiple TypeMessagePeerVote",
    "root.message_range": "MessageRange TypeMessageRange",
    "root.message_reactions": "MessageReactions TypeMessageReactions",
    "root.message_reactor": "MessageReactor TypeMessageReactor",
    "root.message_replies": "MessageReplies TypeMessageReplies",
    "root.message_reply_header": "MessageReplyHeader MessageReplyStoryHeader TypeMessageReplyHeader",
    "root.message_report_option": "MessageReportOption TypeMessageReportOption",
    "root.message_views": "MessageViews TypeMessageViews",
    "root.messages_filter": "InputMessagesFilterChatPhotos InputMessagesFilterContacts InputMessagesFilterDocument InputMessagesFilterEmpty InputMessagesFilterGeo InputMessagesFilterGif InputMessagesFilterMusic InputMessagesFilterMyMentions InputMessagesFilterPhoneCalls InputMessagesFilterPhotoVideo InputMessagesFilterPhotos InputMessagesFilterPinned InputMessagesFilterPoll InputMessagesFilterRoundVideo InputMessagesFilterRoundVoice InputMessagesFilterUrl InputMessagesFilterVideo InputMessagesFilterVoice TypeMessagesFilter",
    "root.missing_invitee": "MissingInvitee TypeMissingInvitee",
    "root.my_boost": "MyBoost TypeMyBoost",
    "root.nearest_dc": "NearestDc TypeNearestDc",
    "root.notification_sound": "NotificationSoundDefault NotificationSoundLocal NotificationSoundNone NotificationSoundRingtone TypeNotificationSound",
    "root.notify_peer": "NotifyBroadcasts NotifyChats NotifyCommunity NotifyForumTopic NotifyPeer NotifyUsers TypeNotifyPeer",
    "root.null": "Null TypeNull",
    "root.outbox_read_date": "OutboxReadDate TypeOutboxReadDate",
    "root.page": "Page TypePage",
    "root.page_block": "InputPageBlockMap PageBlockAnchor PageBlockAudio PageBlockAuthorDate PageBlockBlockquote PageBlockBlockquoteBlocks PageBlockChannel PageBlockCollage PageBlockCover PageBlockDetails PageBlockDivider PageBlockEmbed PageBlockEmbedPost PageBlockFooter PageBlockHeader PageBlockHeading1 PageBlockHeading2 PageBlockHeading3 PageBlockHeading4 PageBlockHeading5 PageBlockHeading6 PageBlockKicker PageBlockList PageBlockMap PageBlockMath PageBlockOrderedList PageBlockParagraph PageBlockPhoto PageBlockPreformatted PageBlockPullquote PageBlockRelatedArticles PageBlockSlideshow PageBlockSubheader PageBlockSubtitle PageBlockTable PageBlockThinking PageBlockTitle PageBlockUnsupported PageBlockVideo TypePageBlock",
    "root.page_caption": "PageCaption TypePageCaption",
    "root.page_list_item": "PageListItemBlocks PageListItemText TypePageListItem",
    "root.page_list_ordered_item": "PageListOrderedItemBlocks PageListOrderedItemText TypePageListOrderedItem",
    "root.page_related_article": "PageRelatedArticle TypePageRelatedArticle",
    "root.page_table_cell": "PageTableCell TypePageTableCell",
    "root.page_table_row": "PageTableRow TypePageTableRow",
    "root.paid_reaction_privacy": "PaidReactionPrivacyAnonymous PaidReactionPrivacyDefault PaidReactionPrivacyPeer TypePaidReactionPrivacy",
    "root.passkey": "Passkey TypePasskey",
    "root.password_kdf_algo": "PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow PasswordKdfAlgoUnknown TypePasswordKdfAlgo",
    "root.payment_charge": "PaymentCharge TypePaymentCharge",
    "root.payment_form_method": "PaymentFormMethod TypePaymentFormMethod",
    "root.payment_requested_info": "PaymentRequestedInfo TypePaymentRequestedInfo",
    "root.payment_saved_credentials": "PaymentSavedCredentialsCard TypePaymentSavedCredentials",
    "root.peer": "PeerChannel PeerChat PeerUser TypePeer",
    "root.peer_blocked": "PeerBlocked TypePeerBlocked",
    "root.peer_color": "InputPeerColorCollectible PeerColor PeerColorCollectible TypePeerColor",
    "root.peer_located": "PeerLocated PeerSelfLocated TypePeerLocated",
    "root.peer_notify_settings": "PeerNotifySettings TypePeerNotifySettings",
    "root.peer_settings": "PeerSettings TypePeerSettings",
    "root.peer_stories": "PeerStories TypePeerStories",
    "root.pending_suggestion": "PendingSuggestion TypePendingSuggestion",
    "root.phone_call": "PhoneCall PhoneCallAccepted PhoneCallDiscarded PhoneCallEmpty PhoneCallRequested PhoneCallWaiting TypePhoneCall",
    "root.phone_call_discard_reason": "PhoneCallDiscardReasonBusy PhoneCallDiscardReasonDisconnect PhoneCallDiscardReasonHangup PhoneCallDiscardReasonMigrateConferenceCall PhoneCallDiscardReasonMissed TypePhoneCallDiscardReason",
    "root.phone_call_protocol": "PhoneCallProtocol TypePhoneCallProtocol",
    "root.phone_connection": "PhoneConnection PhoneConnectionWebrtc TypePhoneConnection",
    "root.photo": "Photo PhotoEmpty TypePhoto",
    "root.photo_size": "PhotoCachedSize PhotoPathSize PhotoSize PhotoSizeEmpty PhotoSizeProgressive PhotoStrippedSize TypePhotoSize",
    "root.poll": "Poll TypePoll",
    "root.poll_answer": "InputPollAnswer PollAnswer TypePollAnswer",
    "root.poll_answer_voters": "PollAnswerVoters TypePollAnswerVoters",
    "root.poll_results": "PollResults TypePollResults",
    "root.popular_contact": "PopularContact TypePopularContact",
    "root.post_address": "PostAddress TypePostAddress",
    "root.post_interaction_counters": "PostInteractionCountersMessage PostInteractionCountersStory TypePostInteractionCounters",
    "root.premium_gift_code_option": "PremiumGiftCodeOption TypePremiumGiftCodeOption",
    "root.premium_subscription_option": "PremiumSubscriptionOption TypePremiumSubscriptionOption",
    "root.prepaid_giveaway": "PrepaidGiveaway PrepaidStarsGiveaway TypePrepaidGiveaway",
    "root.privacy_key": "PrivacyKeyAbout PrivacyKeyAddedByPhone PrivacyKeyBirthday PrivacyKeyChatInvite PrivacyKeyForwards PrivacyKeyNoPaidMessages PrivacyKeyPhoneCall PrivacyKeyPhoneNumber PrivacyKeyPhoneP2P PrivacyKeyProfilePhoto PrivacyKeySavedMusic PrivacyKeyStarGiftsAutoSave PrivacyKeyStatusTimestamp PrivacyKeyVoiceMessages TypePrivacyKey",
    "root.privacy_rule": "PrivacyValueAllowAll PrivacyValueAllowBots PrivacyValueAllowChatParticipants PrivacyValueAllowCloseFriends PrivacyValueAllowContacts PrivacyValueAllowPremium PrivacyValueAllowUsers PrivacyValueDisallowAll PrivacyValueDisallowBots PrivacyValueDisallowChatParticipants PrivacyValueDisallowContacts PrivacyValueDisallowUsers TypePrivacyRule",
    "root.profile_tab": "ProfileTabFiles ProfileTabGifs ProfileTabGifts ProfileTabLinks ProfileTabMedia ProfileTabMusic ProfileTabPosts ProfileTabVoice TypeProfileTab",
    "root.public_forward": "PublicForwardMessage PublicForwardStory TypePublicForward",
    "root.quick_reply": "QuickReply TypeQuickReply",
    "root.reaction": "ReactionCustomEmoji ReactionEmoji ReactionEmpty ReactionPaid TypeReaction",
    "root.reaction_count": "ReactionCount TypeReactionCount",
    "root.reaction_notifications_from": "ReactionNotificationsFromAll ReactionNotificationsFromContacts TypeReactionNotificationsFrom",
    "root.reactions_notify_settings": "ReactionsNotifySettings TypeReactionsNotifySettings",
    "root.read_participant_date": "ReadParticipantDate TypeReadParticipantDate",
    "root.received_notify_message": "ReceivedNotifyMessage TypeReceivedNotifyMessage",
    "root.recent_me_url": "RecentMeUrlChat RecentMeUrlChatInvite RecentMeUrlStickerSet RecentMeUrlUnknown RecentMeUrlUser TypeRecentMeUrl",
    "root.recent_story": "RecentStory TypeRecentStory",
    "root.reply_markup": "ReplyInlineMarkup ReplyKeyboardForceReply ReplyKeyboardHide ReplyKeyboardMarkup TypeReplyMarkup",
    "root.report_reason": "InputReportReasonChildAbuse InputReportReasonCopyright InputReportReasonFake InputReportReasonGeoIrrelevant InputReportReasonIllegalDrugs InputReportReasonOther InputReportReasonPersonalDetails InputReportReasonPornography InputReportReasonSpam InputReportReasonViolence TypeReportReason",
    "root.report_result": "ReportResultAddComment ReportResultChooseOption ReportResultReported TypeReportResult",
    "root.request_peer_type": "RequestPeerTypeBroadcast RequestPeerTypeChat RequestPeerTypeCreateBot RequestPeerTypeUser TypeRequestPeerType",
    "root.requested_peer": "RequestedPeerChannel RequestedPeerChat RequestedPeerUser TypeRequestedPeer",
    "root.requirement_to_contact": "RequirementToContactEmpty RequirementToContactPaidMessages RequirementToContactPremium TypeRequirementToContact",
    "root.restriction_reason": "RestrictionReason TypeRestrictionReason",
    "root.rich_message": "RichMessage TypeRichMessage",
    "root.rich_text": "TextAnchor TextAutoEmail TextAutoPhone TextAutoUrl TextBankCard TextBold TextBotCommand TextCashtag TextConcat TextCustomEmoji TextDate TextDiff TextEmail TextEmpty TextFixed TextHashtag TextImage TextItalic TextMarked TextMath TextMention TextMentionName TextPhone TextPlain TextSpoiler TextStrike TextSubscript TextSuperscript TextUnderline TextUrl TypeRichText",
    "root.saved_contact": "SavedPhoneContact TypeSavedContact",
    "root.saved_dialog": "MonoForumDialog SavedDialog TypeSavedDialog",
    "root.saved_reaction_tag": "SavedReactionTag TypeSavedReactionTag",
    "root.saved_star_gift": "SavedStarGift TypeSavedStarGift",
    "root.search_posts_flood": "SearchPostsFlood TypeSearchPostsFlood",
    "root.search_results_calendar_period": "SearchResultsCalendarPeriod TypeSearchResultsCalendarPeriod",
    "root.search_results_position": "SearchResultPosition TypeSearchResultsPosition",
    "root.secure_credentials_encrypted": "SecureCredentialsEncrypted TypeSecureCredentialsEncrypted",
    "root.secure_data": "SecureData TypeSecureData",
    "root.secure_file": "SecureFile SecureFileEmpty TypeSecureFile",
    "root.secure_password_kdf_algo": "SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000 SecurePasswordKdfAlgoSHA512 SecurePasswordKdfAlgoUnknown TypeSecurePasswordKdfAlgo",
    "root.secure_plain_data": "SecurePlainEmail SecurePlainPhone TypeSecurePlainData",
    "root.secure_required_type": "SecureRequiredType SecureRequiredTypeOneOf TypeSecureRequiredType",
    "root.secure_secret_settings": "SecureSecretSettings TypeSecureSecretSettings",
    "root.secure_value": "SecureValue TypeSecureValue",
    "root.secure_value_error": "SecureValueError SecureValueErrorData SecureValueErrorFile SecureValueErrorFiles SecureValueErrorFrontSide SecureValueErrorReverseSide SecureValueErrorSelfie SecureValueErrorTranslationFile SecureValueErrorTranslationFiles TypeSecureValueError",
    "root.secure_value_hash": "SecureValueHash TypeSecureValueHash",
    "root.secure_value_type": "SecureValueTypeAddress SecureValueTypeBankStatement SecureValueTypeDriverLicense SecureValueTypeEmail SecureValueTypeIdentityCard SecureValueTypeInternalPassport SecureValueTypePassport SecureValueTypePassportRegistration SecureValueTypePersonalDetails SecureValueTypePhone SecureValueTypeRentalAgreement SecureValueTypeTemporaryRegistration SecureValueTypeUtilityBill TypeSecureValueType",
    "root.send_as_peer": "SendAsPeer TypeSendAsPeer",
    "root.send_message_action": "InputSendMessageRichMessageDraftAction SendMessageCancelAction SendMessageChooseContactAction SendMessageChooseStickerAction SendMessageEmojiInteraction SendMessageEmojiInteractionSeen SendMessageGamePlayAction SendMessageGeoLocationAction SendMessageHistoryImportAction SendMessageRecordAudioAction SendMessageRecordRoundAction SendMessageRecordVideoAction SendMessageRichMessageDraftAction SendMessageTextDraftAction SendMessageTypingAction SendMessageUploadAudioAction SendMessageUploadDocumentAction SendMessageUploadPhotoAction SendMessageUploadRoundAction SendMessageUploadVideoAction SpeakingInGroupCallAction TypeSendMessageAction",
    "root.shipping_option": "ShippingOption TypeShippingOption",
    "root.sms_job": "SmsJob TypeSmsJob",
    "root.sponsored_message": "SponsoredMessage TypeSponsoredMessage",
    "root.sponsored_message_report_option": "SponsoredMessageReportOption TypeSponsoredMessageReportOption",
    "root.sponsored_peer": "SponsoredPeer TypeSponsoredPeer",
    "root.star_gift": "StarGift StarGiftUnique TypeStarGift",
    "root.star_gift_active_auction_state": "StarGiftActiveAuctionState TypeStarGiftActiveAuctionState",
    "root.star_gift_attribute": "StarGiftAttributeBackdrop StarGiftAttributeModel StarGiftAttributeOriginalDetails StarGiftAttributePattern TypeStarGiftAttribute",
    "root.star_gift_attribute_counter": "StarGiftAttributeCounter TypeStarGiftAttributeCounter",
    "root.star_gift_attribute_id": "StarGiftAttributeIdBackdrop StarGiftAttributeIdModel StarGiftAttributeIdPattern TypeStarGiftAttributeId",
    "root.star_gift_attribute_rarity": "StarGiftAttributeRarity StarGiftAttributeRarityEpic StarGiftAttributeRarityLegendary StarGiftAttributeRarityRare StarGiftAttributeRarityUncommon TypeStarGiftAttributeRarity",
    "root.star_gift_auction_acquired_gift": "StarGiftAuctionAcquiredGift TypeStarGiftAuctionAcquiredGift",
    "root.star_gift_auction_round": "StarGiftAuctionRound StarGiftAuctionRoundExtendable TypeStarGiftAuctionRound",
    "root.star_gift_auction_state": "StarGiftAuctionState StarGiftAuctionStateFinished StarGiftAuctionStateNotModified TypeStarGiftAuctionState",
    "root.star_gift_auction_user_state": "StarGiftAuctionUserState TypeStarGiftAuctionUserState",
    "root.star_gift_background": "StarGiftBackground TypeStarGiftBackground",
    "root.star_gift_collection": "StarGiftCollection TypeStarGiftCollection",
    "root.star_gift_upgrade_price": "StarGiftUpgradePrice TypeStarGiftUpgradePrice",
    "root.star_ref_program": "StarRefProgram TypeStarRefProgram",
    "root.stars_amount": "StarsAmount StarsTonAmount TypeStarsAmount",
    "root.stars_gift_option": "StarsGiftOption TypeStarsGiftOption",
    "root.stars_giveaway_option": "StarsGiveawayOption TypeStarsGiveawayOption",
    "root.stars_giveaway_winners_option": "StarsGiveawayWinnersOption TypeStarsGiveawayWinnersOption",
    "root.stars_rating": "StarsRating TypeStarsRating",
    "root.stars_revenue_status": "StarsRevenueStatus TypeStarsRevenueStatus",
    "root.stars_subscription": "StarsSubscription TypeStarsSubscription",
    "root.stars_subscription_pricing": "StarsSubscriptionPricing TypeStarsSubscriptionPricing",
    "root.stars_topup_option": "StarsTopupOption TypeStarsTopupOption",
    "root.stars_transaction": "StarsTransaction TypeStarsTransaction",
    "root.stars_transaction_peer": "StarsTransactionPeer StarsTransactionPeerAPI StarsTransactionPeerAds StarsTransactionPeerAppStore StarsTransactionPeerFragment StarsTransactionPeerPlayMarket StarsTransactionPeerPremiumBot StarsTransactionPeerUnsupported TypeStarsTransactionPeer",
    "root.stats_abs_value_and_prev": "StatsAbsValueAndPrev TypeStatsAbsValueAndPrev",
    "root.stats_date_range_days": "StatsDateRangeDays TypeStatsDateRangeDays",
    "root.stats_graph": "StatsGraph StatsGraphAsync StatsGraphError TypeStatsGraph",
    "root.stats_group_top_admin": "StatsGroupTopAdmin TypeStatsGroupTopAdmin",
    "root.stats_group_top_inviter": "StatsGroupTopInviter TypeStatsGroupTopInviter",
    "root.stats_group_top_poster": "StatsGroupTopPoster TypeStatsGroupTopPoster",
    "root.stats_percent_value": "StatsPercentValue TypeStatsPercentValue",
    "root.stats_url": "StatsURL TypeStatsURL",
    "root.sticker_keyword": "StickerKeyword TypeStickerKeyword",
    "root.sticker_pack": "StickerPack TypeStickerPack",
    "root.sticker_set": "StickerSet TypeStickerSet",
    "root.sticker_set_covered": "StickerSetCovered StickerSetFullCovered StickerSetMultiCovered StickerSetNoCovered TypeStickerSetCovered",
    "root.stories_stealth_mode": "StoriesStealthMode TypeStoriesStealthMode",
    "root.story_album": "StoryAlbum TypeStoryAlbum",
    "root.story_fwd_header": "StoryFwdHeader TypeStoryFwdHeader",
    "root.story_item": "StoryItem StoryItemDeleted StoryItemSkipped TypeStoryItem",
    "root.story_reaction": "StoryReaction StoryReactionPublicForward StoryReactionPublicRepost TypeStoryReaction",
    "root.story_view": "StoryView StoryViewPublicForward StoryViewPublicRepost TypeStoryView",
    "root.story_views": "StoryViews TypeStoryViews",
    "root.suggested_post": "SuggestedPost TypeSuggestedPost",
    "root.text_with_entities": "TextWithEntities TypeTextWithEntities",
    "root.theme": "Theme TypeTheme",
    "root.theme_settings": "ThemeSettings TypeThemeSettings",
    "root.timezone": "Timezone TypeTimezone",
    "root.todo_completion": "TodoCompletion TypeTodoCompletion",
    "root.todo_item": "TodoItem TypeTodoItem",
    "root.todo_list": "TodoList TypeTodoList",
    "root.top_peer": "TopPeer TypeTopPeer",
    "root.top_peer_category": "TopPeerCategoryBotsApp TopPeerCategoryBotsGuestChat TopPeerCategoryBotsInline TopPeerCategoryBotsPM TopPeerCategoryChannels TopPeerCategoryCorrespondents TopPeerCategoryForwardChats TopPeerCategoryForwardUsers TopPeerCategoryGroups TopPeerCategoryPhoneCalls TypeTopPeerCategory",
    "root.top_peer_category_peers": "TopPeerCategoryPeers TypeTopPeerCategoryPeers",
    "root.true": "True_ TypeTrue_",
    "root.update": "TypeUpdate UpdateAiComposeTones UpdateAttachMenuBots UpdateAutoSaveSettings UpdateBotBusinessConnect UpdateBotCallbackQuery UpdateBotChatBoost UpdateBotChatInviteRequester UpdateBotCommands UpdateBotDeleteBusinessMessage UpdateBotEditBusinessMessage UpdateBotGuestChatQuery UpdateBotInlineQuery UpdateBotInlineSend UpdateBotMenuButton UpdateBotMessageReaction UpdateBotMessageReactions UpdateBotNewBusinessMessage UpdateBotPrecheckoutQuery UpdateBotPurchasedPaidMedia UpdateBotShippingQuery UpdateBotStarsSubscription UpdateBotStopped UpdateBotWebhookJSON UpdateBotWebhookJSONQuery UpdateBusinessBotCallbackQuery UpdateChannel UpdateChannelAvailableMessages UpdateChannelMessageForwards UpdateChannelMessageViews UpdateChannelParticipant UpdateChannelReadMessagesContents UpdateChannelTooLong UpdateChannelUserTyping UpdateChannelViewForumAsMessages UpdateChannelWebPage UpdateChat UpdateChatDefaultBannedRights UpdateChatParticipant UpdateChatParticipantAdd UpdateChatParticipantAdmin UpdateChatParticipantDelete UpdateChatParticipantRank UpdateChatParticipants UpdateChatUserTyping UpdateConfig UpdateContactsReset UpdateDcOptions UpdateDeleteChannelMessages UpdateDeleteEphemeralMessages UpdateDeleteGroupCallMessages UpdateDeleteMessages UpdateDeleteQuickReply UpdateDeleteQuickReplyMessages UpdateDeleteScheduledMessages UpdateDialogFilter UpdateDialogFilterOrder UpdateDialogFilters UpdateDialogPinned UpdateDialogUnreadMark UpdateDraftMessage UpdateEditChannelMessage UpdateEditEphemeralMessage UpdateEditMessage UpdateEmojiGameInfo UpdateEncryptedChatTyping UpdateEncryptedMessagesRead UpdateEncryption UpdateFavedStickers UpdateFolderPeers UpdateGeoLiveViewed UpdateGroupCall UpdateGroupCallChainBlocks UpdateGroupCallConnection UpdateGroupCallEncryptedMessage UpdateGroupCallMessage UpdateGroupCallParticipants UpdateInlineBotCallbackQuery UpdateJoinChatWebViewDecision UpdateLangPack UpdateLangPackTooLong UpdateLoginToken UpdateManagedBot UpdateMessageExtendedMedia UpdateMessageID UpdateMessagePoll UpdateMessagePollVote UpdateMessageReactions UpdateMonoForumNoPaidException UpdateMoveStickerSetToTop UpdateNewAuthorization UpdateNewBotConnection UpdateNewChannelMessage UpdateNewEncryptedMessage UpdateNewEphemeralMessage UpdateNewMessage UpdateNewQuickReply UpdateNewScheduledMessage UpdateNewStickerSet UpdateNewStoryReaction UpdateNotifySettings UpdatePaidReactionPrivacy UpdatePeerBlocked UpdatePeerHistoryTTL UpdatePeerLocated UpdatePeerSettings UpdatePeerWallpaper UpdatePendingJoinRequests UpdatePhoneCall UpdatePhoneCallSignalingData UpdatePinnedChannelMessages UpdatePinnedDialogs UpdatePinnedForumTopic UpdatePinnedForumTopics UpdatePinnedMessages UpdatePinnedSavedDialogs UpdatePrivacy UpdatePtsChanged UpdateQuickReplies UpdateQuickReplyMessage UpdateReadChannelDiscussionInbox UpdateReadChannelDiscussionOutbox UpdateReadChannelInbox UpdateReadChannelOutbox UpdateReadFeaturedEmojiStickers UpdateReadFeaturedStickers UpdateReadHistoryInbox UpdateReadHistoryOutbox UpdateReadMessagesContents UpdateReadMonoForumInbox UpdateReadMonoForumOutbox UpdateReadStories UpdateRecentEmojiStatuses UpdateRecentReactions UpdateRecentStickers UpdateSavedDialogPinned UpdateSavedGifs UpdateSavedReactionTags UpdateSavedRingtones UpdateSentPhoneCode UpdateSentStoryReaction UpdateServiceNotification UpdateSmsJob UpdateStarGiftAuctionState UpdateStarGiftAuctionUserState UpdateStarGiftCraftFail UpdateStarsBalance UpdateStarsRevenueStatus UpdateStickerSets UpdateStickerSetsOrder UpdateStoriesStealthMode UpdateStory UpdateStoryID UpdateTheme UpdateTranscribedAudio UpdateUser UpdateUserEmojiStatus UpdateUserName UpdateUserPhone UpdateUserStatus UpdateUserTyping UpdateWebBrowserException UpdateWebBrowserSettings UpdateWebPage UpdateWebViewResultSent",
    "root.updates": "TypeUpdates UpdateShort UpdateShortChatMessage UpdateShortMessage UpdateShortSentMessage Updates UpdatesCombined UpdatesTooLong",
    "root.url_auth_result": "TypeUrlAuthResult UrlAuthResultAccepted UrlAuthResultDefault UrlAuthResultRequest",
    "root.user": "TypeUser User UserEmpty",
    "root.user_full": "TypeUserFull UserFull",
    "root.user_profile_photo": "TypeUserProfilePhoto UserProfilePhoto UserProfilePhotoEmpty",
    "root.user_status": "TypeUserStatus UserStatusEmpty UserStatusLastMonth UserStatusLastWeek UserStatusOffline UserStatusOnline UserStatusRecently",
    "root.username": "TypeUsername Username",
    "root.video_size": "TypeVideoSize VideoSize VideoSizeEmojiMarkup VideoSizeStickerMarkup",
    "root.wall_paper": "TypeWallPaper WallPaper WallPaperNoFile",
    "root.wall_paper_settings": "TypeWallPaperSettings WallPaperSettings",
    "root.web_authorization": "TypeWebAuthorization WebAuthorization",
    "root.web_document": "TypeWebDocument WebDocument WebDocumentNoProxy",
    "root.web_domain_exception": "TypeWebDomainException WebDomainException",
    "root.web_page": "TypeWebPage WebPage WebPageEmpty WebPageNotModified WebPagePending",
    "root.web_page_attribute": "TypeWebPageAttribute WebPageAttributeAiComposeTone WebPageAttributeStarGiftAuction WebPageAttributeStarGiftCollection WebPageAttributeStickerSet WebPageAttributeStory WebPageAttributeTheme WebPageAttributeUniqueStarGift",
    "root.web_view_message_sent": "TypeWebViewMessageSent WebViewMessageSent",
    "root.web_view_result": "TypeWebViewResult WebViewResultUrl",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, _NAMESPACES, _MODULES)
