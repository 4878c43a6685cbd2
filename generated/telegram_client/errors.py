"""The errors that methods can return: `errors.PhoneNumberInvalid` is a `BadRequest` is an `RpcError`.

A name with a number in it (`FLOOD_WAIT_%d`) parses it to `.value`. An error that nobody documented arrives as an
instance of its code's class.
"""

from __future__ import annotations

from .runtime.rpc_errors import (
    BadRequest,
    Flood,
    Forbidden,
    InternalServerError,
    NotAcceptable,
    NotFound,
    RpcError,
    SeeOther,
    ServiceUnavailable,
    Unauthorized,
)

__all__ = [
    "BadRequest",
    "Flood",
    "Forbidden",
    "InternalServerError",
    "NotAcceptable",
    "NotFound",
    "RpcError",
    "SeeOther",
    "ServiceUnavailable",
    "Unauthorized",
    "AboutTooLong",
    "AccessDenied",
    "AccessTokenExpired",
    "AccessTokenInvalid",
    "ActiveUserRequired",
    "AdExpired",
    "AddressInvalid",
    "AdminIdInvalid",
    "AdminRankEmojiNotAllowed",
    "AdminRankInvalid",
    "AdminRightsEmpty",
    "AdminsTooMuch",
    "AiComposeTaskMissing",
    "AicomposeErrorOccured",
    "AicomposeFloodPremium",
    "AicomposeToneInvalid",
    "AicomposeToneTitleInvalid",
    "AlbumPhotosTooMany",
    "AllowPaymentRequired",
    "AnonymousOpenInvalid",
    "AnonymousReactionsDisabled",
    "AnswerMediaTypeInvalid",
    "ApiCallError",
    "ApiGiftRestrictedUpdateApp",
    "ApiIdInvalid",
    "ApiIdPublishedFlood",
    "ApnsVerifyCheck",
    "ArticleTitleEmpty",
    "AttachMediaEmpty",
    "AttachMediaTypeInvalid",
    "AudioContentUrlEmpty",
    "AudioTitleEmpty",
    "AuthBytesInvalid",
    "AuthKeyDuplicated",
    "AuthKeyInvalid",
    "AuthKeyPermEmpty",
    "AuthKeyUnregistered",
    "AuthKeyUnsynchronized",
    "AuthRestart",
    "AuthTokenAlreadyAccepted",
    "AuthTokenException",
    "AuthTokenExpired",
    "AuthTokenInvalid",
    "AuthTokenInvalid2",
    "AuthTokenInvalidx",
    "AutoarchiveNotAvailable",
    "BalanceTooLow",
    "BankCardNumberInvalid",
    "BannedRightsInvalid",
    "BasePortLocInvalid",
    "BirthdayAlready",
    "BirthdayInvalid",
    "BoostNotModified",
    "BoostPeerInvalid",
    "BoostsEmpty",
    "BoostsRequired",
    "BotAccessForbidden",
    "BotAlreadyDisabled",
    "BotAppBotInvalid",
    "BotAppInvalid",
    "BotAppShortnameInvalid",
    "BotBusinessMissing",
    "BotChannelsNa",
    "BotCommandDescriptionInvalid",
    "BotCommandInvalid",
    "BotCreateLimitExceeded",
    "BotDomainInvalid",
    "BotFallbackUnsupported",
    "BotForumCreateForbidden",
    "BotGamesDisabled",
    "BotGroupsBlocked",
    "BotGuardNotSupported",
    "BotIdInvalid",
    "BotInlineDisabled",
    "BotInvalid",
    "BotInvoiceInvalid",
    "BotMethodInvalid",
    "BotMissing",
    "BotNotConnectedYet",
    "BotOnesideNotAvail",
    "BotOwnerRequired",
    "BotPaymentsDisabled",
    "BotPollsDisabled",
    "BotPrecheckoutFailed",
    "BotResponseTimeout",
    "BotScoreNotModified",
    "BotVerifierForbidden",
    "BotWebviewDisabled",
    "BotsTooMuch",
    "BroadcastCallsDisabled",
    "BroadcastForbidden",
    "BroadcastIdInvalid",
    "BroadcastPublicVotersForbidden",
    "BroadcastRequired",
    "BusinessAddressActive",
    "BusinessBotMissing",
    "BusinessConnectionInvalid",
    "BusinessConnectionNotAllowed",
    "BusinessPeerInvalid",
    "BusinessPeerUsageMissing",
    "BusinessRecipientsEmpty",
    "BusinessRecipientsInvalid",
    "BusinessWorkHoursEmpty",
    "BusinessWorkHoursPeriodInvalid",
    "ButtonCopyTextInvalid",
    "ButtonDataInvalid",
    "ButtonIdInvalid",
    "ButtonInvalid",
    "ButtonPosInvalid",
    "ButtonTextInvalid",
    "ButtonTypeInvalid",
    "ButtonUrlInvalid",
    "ButtonUserInvalid",
    "ButtonUserPrivacyRestricted",
    "CallAlreadyAccepted",
    "CallAlreadyDeclined",
    "CallNotActive",
    "CallOccupyFailed",
    "CallPeerInvalid",
    "CallProtocolCompatLayerInvalid",
    "CallProtocolFlagsInvalid",
    "CallProtocolLayerInvalid",
    "CdnMethodInvalid",
    "CdnUploadTimeout",
    "ChannelAddInvalid",
    "ChannelBanned",
    "ChannelForumMissing",
    "ChannelIdInvalid",
    "ChannelInvalid",
    "ChannelMonoforumUnsupported",
    "ChannelParicipantMissing",
    "ChannelPrivate",
    "ChannelPublicGroupNa",
    "ChannelTooBig",
    "ChannelTooLarge",
    "ChannelsAdminLocatedTooMuch",
    "ChannelsAdminPublicTooMuch",
    "ChannelsTooMuch",
    "ChargeAlreadyRefunded",
    "ChargeIdEmpty",
    "ChargeIdInvalid",
    "ChargeNotFound",
    "ChatAboutNotModified",
    "ChatAboutTooLong",
    "ChatActionForbidden",
    "ChatAdminInviteRequired",
    "ChatAdminRequired",
    "ChatDiscussionUnallowed",
    "ChatForbidden",
    "ChatForwardsRestricted",
    "ChatGetFailed",
    "ChatGuestSendForbidden",
    "ChatIdEmpty",
    "ChatIdGenerateFailed",
    "ChatIdInvalid",
    "ChatInvalid",
    "ChatInvitePermanent",
    "ChatLinkExists",
    "ChatMemberAddFailed",
    "ChatNotModified",
    "ChatOccupyLocFailed",
    "ChatOccupyUsernameFailed",
    "ChatPublicRequired",
    "ChatRestricted",
    "ChatRevokeDateUnsupported",
    "ChatSendAudiosForbidden",
    "ChatSendDocsForbidden",
    "ChatSendGameForbidden",
    "ChatSendGifsForbidden",
    "ChatSendInlineForbidden",
    "ChatSendMediaForbidden",
    "ChatSendPhotosForbidden",
    "ChatSendPlainForbidden",
    "ChatSendPollForbidden",
    "ChatSendRoundvideosForbidden",
    "ChatSendStickersForbidden",
    "ChatSendVideosForbidden",
    "ChatSendVoicesForbidden",
    "ChatSendWebpageForbidden",
    "ChatTitleEmpty",
    "ChatTooBig",
    "ChatTypeInvalid",
    "ChatWriteForbidden",
    "ChatlinkSlugEmpty",
    "ChatlinkSlugExpired",
    "ChatlinksTooMuch",
    "ChatlistExcludeInvalid",
    "ChatlistsTooMuch",
    "ChpBadEvent",
    "ChpCallFail",
    "CodeEmpty",
    "CodeHashInvalid",
    "CodeInvalid",
    "CollectibleInvalid",
    "CollectibleNotFound",
    "CollectionIdInvalid",
    "ColorInvalid",
    "ConnectionApiIdInvalid",
    "ConnectionAppVersionEmpty",
    "ConnectionDeviceModelEmpty",
    "ConnectionIdInvalid",
    "ConnectionLangPackInvalid",
    "ConnectionLayerInvalid",
    "ConnectionNotInited",
    "ConnectionSystemEmpty",
    "ConnectionSystemLangCodeEmpty",
    "ContactAddMissing",
    "ContactIdInvalid",
    "ContactMissing",
    "ContactNameEmpty",
    "ContactReqMissing",
    "CreateCallFailed",
    "CredentialInvalid",
    "CurrencyTotalAmountInvalid",
    "CustomReactionsTooMany",
    "DataHashSizeInvalid",
    "DataInvalid",
    "DataJsonInvalid",
    "DataTooLong",
    "DateEmpty",
    "DcIdInvalid",
    "DeleteAnswerForbidden",
    "DhGAInvalid",
    "DocumentInvalid",
    "EditBotInviteForbidden",
    "EditMessageTempRestricted",
    "EffectChatInvalid",
    "EffectIdInvalid",
    "EmailCodeEmpty",
    "EmailHashExpired",
    "EmailInstallMissing",
    "EmailInvalid",
    "EmailNotAllowed",
    "EmailNotSetup",
    "EmailUnconfirmed",
    "EmailVerifyExpired",
    "EmojiInvalid",
    "EmojiMarkupInvalid",
    "EmojiNotModified",
    "EmoticonEmpty",
    "EmoticonInvalid",
    "EmoticonStickerpackMissing",
    "EncryptedMessageInvalid",
    "EncryptionAlreadyAccepted",
    "EncryptionAlreadyDeclined",
    "EncryptionDeclineAdminFailed",
    "EncryptionDeclined",
    "EncryptionIdInvalid",
    "EncryptionOccupyAdminFailed",
    "EncryptionOccupyFailed",
    "EntitiesTooLong",
    "EntityBoundsInvalid",
    "EntityDateFormatInvalid",
    "EntityDateInvalid",
    "EntityDateTooLong",
    "EntityMentionUserInvalid",
    "ErrorTextEmpty",
    "ExpireDateInvalid",
    "ExpireForbidden",
    "ExpiresAtInvalid",
    "ExportCardInvalid",
    "ExtendedMediaAmountInvalid",
    "ExtendedMediaEmpty",
    "ExtendedMediaInvalid",
    "ExtendedMediaPeerInvalid",
    "ExtendedMediaTypeInvalid",
    "ExternalUrlInvalid",
    "FeatureDisabled",
    "FieldNameEmpty",
    "FieldNameInvalid",
    "FileContentTypeInvalid",
    "FileEmtpy",
    "FileIdInvalid",
    "FileMigrate",
    "FilePart0Missing",
    "FilePartEmpty",
    "FilePartInvalid",
    "FilePartLengthInvalid",
    "FilePartMissing",
    "FilePartSizeChanged",
    "FilePartSizeInvalid",
    "FilePartTooBig",
    "FilePartTooSmall",
    "FilePartsInvalid",
    "FileReferenceEmpty",
    "FileReferenceExpired",
    "FileReferenceInvalid",
    "FileTitleEmpty",
    "FileTokenInvalid",
    "FileWriteFailed",
    "FilerefUpgradeNeeded",
    "FilterIdInvalid",
    "FilterIncludeEmpty",
    "FilterIncludeTooMuch",
    "FilterNotSupported",
    "FilterTitleEmpty",
    "FirstnameInvalid",
    "FloodPremiumWait",
    "FloodTestPhoneWait",
    "FloodWait",
    "FloodskipNotAllowed",
    "FolderDeacAutofixAll",
    "FolderIdEmpty",
    "FolderIdInvalid",
    "FormExpired",
    "FormIdEmpty",
    "FormIdExpired",
    "FormSubmitDuplicate",
    "FormUnsupported",
    "ForumEnabled",
    "FreshChangeAdminsForbidden",
    "FreshChangePhoneForbidden",
    "FreshResetAuthorisationForbidden",
    "FromMessageBotDisabled",
    "FromPeerInvalid",
    "FrozenMethodInvalid",
    "FrozenParticipantMissing",
    "FutureCreatorNone",
    "GameBotInvalid",
    "GeneralModifyIconForbidden",
    "GeoPointInvalid",
    "GifContentTypeInvalid",
    "GifIdInvalid",
    "GiftMonthsInvalid",
    "GiftSlugExpired",
    "GiftSlugInvalid",
    "GiftStarsInvalid",
    "GiftcodeNotAllowed",
    "GraphExpiredReload",
    "GraphInvalidReload",
    "GraphOutdatedReload",
    "GroupCallInvalid",
    "GroupcallAddParticipantsFailed",
    "GroupcallAlreadyDiscarded",
    "GroupcallAlreadyStarted",
    "GroupcallChangeForbidden",
    "GroupcallForbidden",
    "GroupcallInvalid",
    "GroupcallJoinMissing",
    "GroupcallNotModified",
    "GroupcallSsrcDuplicateMuch",
    "GroupedIdOccupyFailed",
    "GroupedMediaInvalid",
    "HashInvalid",
    "HashSizeInvalid",
    "HashtagInvalid",
    "HideRequesterMissing",
    "HistoryGetFailed",
    "IdExpired",
    "IdInvalid",
    "ImageEngineDown",
    "ImageProcessFailed",
    "ImportFileInvalid",
    "ImportFormatDateInvalid",
    "ImportFormatUnrecognized",
    "ImportHistoryLogEmpty",
    "ImportIdInvalid",
    "ImportTokenInvalid",
    "InlineBotRequired",
    "InlineResultExpired",
    "InputChatlistInvalid",
    "InputConstructorInvalid",
    "InputFetchError",
    "InputFetchFail",
    "InputFileInvalid",
    "InputFilterInvalid",
    "InputLayerInvalid",
    "InputMethodInvalid",
    "InputPeersEmpty",
    "InputPurposeInvalid",
    "InputRequestTooLong",
    "InputStarsAmountInvalid",
    "InputStarsNanosInvalid",
    "InputTextEmpty",
    "InputTextTooLong",
    "InputUserDeactivated",
    "IntegrityCheckClassic",
    "InterdcCallError",
    "InterdcCallRichError",
    "InvalidMsgResendReqQuery",
    "InvalidMsgsAckQuery",
    "InvalidMsgsStateReqQuery",
    "InviteForbiddenWithJoinas",
    "InviteHashEmpty",
    "InviteHashExpired",
    "InviteHashInvalid",
    "InviteRequestSent",
    "InviteRevokedMissing",
    "InviteSlugEmpty",
    "InviteSlugExpired",
    "InviteSlugInvalid",
    "InvitesTooMuch",
    "InvoiceInvalid",
    "InvoicePayloadInvalid",
    "JoinAsPeerInvalid",
    "LangCodeInvalid",
    "LangCodeNotSupported",
    "LangPackInvalid",
    "LanguageInvalid",
    "LastnameInvalid",
    "LimitInvalid",
    "LimitPerPostInvalid",
    "LinkNotModified",
    "LiveDisabled",
    "LocationInvalid",
    "ManagerInvalid",
    "ManagerPermissionMissing",
    "MaxDateInvalid",
    "MaxIdInvalid",
    "MaxQtsInvalid",
    "Md5ChecksumInvalid",
    "MediaAlreadyPaid",
    "MediaCaptionTooLong",
    "MediaEmpty",
    "MediaFileInvalid",
    "MediaGroupedInvalid",
    "MediaInvalid",
    "MediaNewInvalid",
    "MediaPrevInvalid",
    "MediaTtlInvalid",
    "MediaTypeInvalid",
    "MediaVideoStoryMissing",
    "MegagroupGeoRequired",
    "MegagroupIdInvalid",
    "MegagroupPrehistoryHidden",
    "MegagroupRequired",
    "MemberFetchFailed",
    "MemberNoLocation",
    "MemberOccupyPrimaryLocFailed",
    "MemberOccupyUsernameFailed",
    "MessageAuthorRequired",
    "MessageDeleteForbidden",
    "MessageEditTimeExpired",
    "MessageEmpty",
    "MessageIdInvalid",
    "MessageIdsEmpty",
    "MessageNotModified",
    "MessageNotReadYet",
    "MessagePollClosed",
    "MessageRequired",
    "MessageTooLong",
    "MessageTooOld",
    "MethodInvalid",
    "MinDateInvalid",
    "MonoforumFilterInvalid",
    "MonthInvalid",
    "MsgIdInvalid",
    "MsgRangeUnsync",
    "MsgTooOld",
    "MsgVoiceMissing",
    "MsgVoiceTooLong",
    "MsgWaitFailed",
    "MsgidDecreaseRetry",
    "MtSendQueueTooLong",
    "MtprotoClusterInvalid",
    "MultiMediaTooLong",
    "NameInvalid",
    "NeedActionMissing",
    "NeedChatInvalid",
    "NeedDocInvalid",
    "NeedMemberInvalid",
    "NetworkMigrate",
    "NewSaltInvalid",
    "NewSettingsEmpty",
    "NewSettingsInvalid",
    "NextOffsetInvalid",
    "NoPaymentNeeded",
    "NoWorkersRunning",
    "NogeneralHideForbidden",
    "NotAllowed",
    "NotEligible",
    "NotJoined",
    "OffsetInvalid",
    "OffsetPeerIdInvalid",
    "OptionInvalid",
    "OptionsTooMuch",
    "OrderInvalid",
    "PackShortNameInvalid",
    "PackShortNameOccupied",
    "PackTitleInvalid",
    "PackTypeInvalid",
    "ParentPeerInvalid",
    "ParticipantCallFailed",
    "ParticipantIdInvalid",
    "ParticipantJoinMissing",
    "ParticipantVersionOutdated",
    "ParticipantsTooFew",
    "PasskeyAuthRestart",
    "PasskeyCredentialNotFound",
    "PasskeyOriginMismatch",
    "PasswordEmpty",
    "PasswordHashInvalid",
    "PasswordMissing",
    "PasswordRecoveryExpired",
    "PasswordRecoveryNa",
    "PasswordRequired",
    "PasswordTooFresh",
    "PaymentCredentialsInvalid",
    "PaymentProviderInvalid",
    "PaymentRequired",
    "PaymentUnsupported",
    "PeerFlood",
    "PeerHistoryEmpty",
    "PeerIdInvalid",
    "PeerIdNotSupported",
    "PeerTypesInvalid",
    "PeersListEmpty",
    "PersistentTimestampEmpty",
    "PersistentTimestampInvalid",
    "PersistentTimestampOutdated",
    "PhoneCodeEmpty",
    "PhoneCodeExpired",
    "PhoneCodeHashEmpty",
    "PhoneCodeInvalid",
    "PhoneHashExpired",
    "PhoneMigrate",
    "PhoneNotOccupied",
    "PhoneNumberAppSignupForbidden",
    "PhoneNumberBanned",
    "PhoneNumberFlood",
    "PhoneNumberInvalid",
    "PhoneNumberOccupied",
    "PhoneNumberUnoccupied",
    "PhonePasswordFlood",
    "PhonePasswordProtected",
    "PhotoContentTypeInvalid",
    "PhotoContentUrlEmpty",
    "PhotoCreateFailed",
    "PhotoCropFileMissing",
    "PhotoCropSizeSmall",
    "PhotoExtInvalid",
    "PhotoFileMissing",
    "PhotoIdInvalid",
    "PhotoInvalid",
    "PhotoInvalidDimensions",
    "PhotoSaveFileInvalid",
    "PhotoThumbUrlEmpty",
    "PhotoThumbUrlInvalid",
    "PinRestricted",
    "PinnedDialogsTooMuch",
    "PinnedTooMuch",
    "PinnedTopicNotModified",
    "PlatformInvalid",
    "PollAnswerInvalid",
    "PollAnswersInvalid",
    "PollCountryRestricted",
    "PollMemberRestricted",
    "PollOptionDuplicate",
    "PollOptionInvalid",
    "PollQuestionInvalid",
    "PollUnsupported",
    "PollVoteRequired",
    "PostponedTimeout",
    "PrecheckoutFailed",
    "PremiumAccountRequired",
    "PremiumCurrentlyUnavailable",
    "PremiumGiftcodeWasRefunded",
    "PremiumPurposeInvalid",
    "PremiumSubActiveUntil",
    "PreviousChatImportActiveWaitMin",
    "PricingChatInvalid",
    "PrivacyKeyInvalid",
    "PrivacyPremiumRequired",
    "PrivacyTooLong",
    "PrivacyValueInvalid",
    "PtsChangeEmpty",
    "PublicBroadcastExpected",
    "PublicChannelMissing",
    "PublicKeyInvalid",
    "PublicKeyRequired",
    "PurposeInvalid",
    "QueryIdEmpty",
    "QueryIdInvalid",
    "QueryTooShort",
    "QuickRepliesBotNotAllowed",
    "QuickRepliesTooMuch",
    "QuizAnswerMissing",
    "QuizCorrectAnswerInvalid",
    "QuizCorrectAnswersEmpty",
    "QuizCorrectAnswersTooMuch",
    "QuizMultipleInvalid",
    "QuoteTextInvalid",
    "RaiseHandForbidden",
    "RandomIdDuplicate",
    "RandomIdEmpty",
    "RandomIdExpired",
    "RandomIdInvalid",
    "RandomLengthInvalid",
    "RangesInvalid",
    "RankInvalid",
    "ReactionEmpty",
    "ReactionInvalid",
    "ReactionsCountInvalid",
    "ReactionsTooMany",
    "RecaptchaCheck",
    "ReceiptEmpty",
    "ReflectorNotAvailable",
    "RegIdGenerateFailed",
    "ReplyMarkupBuyEmpty",
    "ReplyMarkupGameEmpty",
    "ReplyMarkupInvalid",
    "ReplyMarkupTooLong",
    "ReplyMessageIdInvalid",
    "ReplyMessagesTooMuch",
    "ReplyToInvalid",
    "ReplyToMonoforumPeerInvalid",
    "ReplyToUserInvalid",
    "RequestMsgExpired",
    "RequestTokenInvalid",
    "ResellStarsTooFew",
    "ResellStarsTooMuch",
    "ResetRequestMissing",
    "ResultIdDuplicate",
    "ResultIdEmpty",
    "ResultIdInvalid",
    "ResultTypeInvalid",
    "ResultsTooMuch",
    "RevoteNotAllowed",
    "RichMessageUnsupported",
    "RightForbidden",
    "RightsNotModified",
    "RingtoneInvalid",
    "RingtoneMimeInvalid",
    "RpcCallFail",
    "RpcConnectFailed",
    "RpcMcgetFail",
    "RpcSendFail",
    "RsaDecryptFailed",
    "SavedDialogsUnsupported",
    "SavedIdEmpty",
    "SavedPeerInvalid",
    "ScheduleBotNotAllowed",
    "ScheduleDateInvalid",
    "ScheduleDateTooLate",
    "ScheduleStatusPrivate",
    "ScheduleTooMuch",
    "ScoreInvalid",
    "SearchQueryEmpty",
    "SearchWithLinkNotSupported",
    "SecondsInvalid",
    "SecureSecretRequired",
    "SelfDeleteRestricted",
    "SendAsPeerInvalid",
    "SendCodeUnavailable",
    "SendMediaInvalid",
    "SendMessageGameInvalid",
    "SendMessageMediaInvalid",
    "SendMessageTypeInvalid",
    "SensitiveChangeForbidden",
    "SessionExpired",
    "SessionPasswordNeeded",
    "SessionRevoked",
    "SessionTooFresh",
    "SettingsInvalid",
    "Sha256HashInvalid",
    "ShortNameInvalid",
    "ShortNameOccupied",
    "ShortcutInvalid",
    "ShortnameOccupyFailed",
    "SignInFailed",
    "SlotsEmpty",
    "SlowmodeMultiMsgsDisabled",
    "SlowmodeWait",
    "SlugInvalid",
    "SmsCodeCreateFailed",
    "SmsjobIdInvalid",
    "SolutionMediaEmpty",
    "SolutionMediaTypeInvalid",
    "SrpAInvalid",
    "SrpIdInvalid",
    "SrpPasswordChanged",
    "StargiftAlreadyBurned",
    "StargiftAlreadyConverted",
    "StargiftAlreadyRefunded",
    "StargiftAlreadyTransferred",
    "StargiftAlreadyUpgraded",
    "StargiftAttributeInvalid",
    "StargiftConvertBotNotAllowed",
    "StargiftConvertTooOld",
    "StargiftExportInProgress",
    "StargiftExportUnavailable",
    "StargiftInvalid",
    "StargiftMessageInvalid",
    "StargiftNotFound",
    "StargiftNotOwner",
    "StargiftNotUnique",
    "StargiftObjectInvalid",
    "StargiftOfferInvalid",
    "StargiftOfferNotAllowed",
    "StargiftOwnerInvalid",
    "StargiftPeerInvalid",
    "StargiftResellCurrencyNotAllowed",
    "StargiftResellNotAllowed",
    "StargiftResellTooEarly",
    "StargiftSlugInvalid",
    "StargiftTransferTooEarly",
    "StargiftUpgradeUnavailable",
    "StargiftUsageLimited",
    "StargiftUserUsageLimited",
    "StarrefAwaitingEnd",
    "StarrefExpired",
    "StarrefHashRevoked",
    "StarrefMonthsTooLow",
    "StarrefPermilleInvalid",
    "StarrefPermilleTooLow",
    "StarsAmountInvalid",
    "StarsFormAmountMismatch",
    "StarsInvoiceInvalid",
    "StarsPaymentRequired",
    "StartParamEmpty",
    "StartParamInvalid",
    "StartParamTooLong",
    "StatsMigrate",
    "StickerDocumentInvalid",
    "StickerEmojiInvalid",
    "StickerFileInvalid",
    "StickerGifDimensions",
    "StickerIdInvalid",
    "StickerInvalid",
    "StickerMimeInvalid",
    "StickerPngDimensions",
    "StickerPngNopng",
    "StickerTgsNodoc",
    "StickerTgsNotgs",
    "StickerThumbPngNopng",
    "StickerThumbTgsNotgs",
    "StickerVideoBig",
    "StickerVideoNodoc",
    "StickerVideoNowebm",
    "StickerpackStickersTooMuch",
    "StickersEmpty",
    "StickersTooMuch",
    "StickersetInvalid",
    "StickersetNotModified",
    "StickersetOwnerAnonymous",
    "StorageCheckFailed",
    "StorageChooseVolumeFailed",
    "StorageKeyRequired",
    "StoreInvalidScalarType",
    "StoriesNeverCreated",
    "StoriesTooMuch",
    "StoryIdEmpty",
    "StoryIdInvalid",
    "StoryLiveAlready",
    "StoryNotModified",
    "StoryPeriodInvalid",
    "StoryPublicMissing",
    "StorySendFlood",
    "StorySendFloodMonthly",
    "StorySendFloodWeekly",
    "SubscriptionExportMissing",
    "SubscriptionIdInvalid",
    "SubscriptionNotModified",
    "SubscriptionPeriodInvalid",
    "SuggestedPostAmountInvalid",
    "SuggestedPostPeerInvalid",
    "SwitchPmTextEmpty",
    "SwitchWebviewUrlInvalid",
    "TakeoutInitDelay",
    "TakeoutInvalid",
    "TakeoutRequired",
    "TaskAlreadyExists",
    "TempAuthKeyAlreadyBound",
    "TempAuthKeyEmpty",
    "TermsUrlInvalid",
    "TextdraftPeerInvalid",
    "ThemeFileInvalid",
    "ThemeFormatInvalid",
    "ThemeInvalid",
    "ThemeMimeInvalid",
    "ThemeParamsInvalid",
    "ThemeSlugInvalid",
    "ThemeTitleInvalid",
    "Timedout",
    "Timeout",
    "TimezoneInvalid",
    "TitleInvalid",
    "TmpPasswordDisabled",
    "TmpPasswordInvalid",
    "ToIdInvalid",
    "ToLangInvalid",
    "TodoItemDuplicate",
    "TodoItemsEmpty",
    "TodoItemsTooMuch",
    "TodoNotModified",
    "TokenEmpty",
    "TokenInvalid",
    "TokenSecretInvalid",
    "TokenTypeInvalid",
    "TopicCloseSeparately",
    "TopicClosed",
    "TopicDeleted",
    "TopicHideSeparately",
    "TopicIdInvalid",
    "TopicNotModified",
    "TopicTitleEmpty",
    "TopicsEmpty",
    "TransactionIdInvalid",
    "TranscriptionFailed",
    "TranslateReqFailed",
    "TranslateReqQuotaExceeded",
    "TranslationTimeout",
    "TranslationsDisabled",
    "TranslationsDisabledAlt",
    "TtlDaysInvalid",
    "TtlMediaInvalid",
    "TtlPeriodInvalid",
    "TwoFaConfirmWait",
    "TypeConstructorInvalid",
    "TypesEmpty",
    "UnknownError",
    "UnknownMethod",
    "Unsupported",
    "UntilDateInvalid",
    "UpdateAppToLogin",
    "UploadNoVolume",
    "UrlExpired",
    "UrlInvalid",
    "UsageLimitInvalid",
    "UserAdminInvalid",
    "UserAlreadyInvited",
    "UserAlreadyParticipant",
    "UserBannedInChannel",
    "UserBlocked",
    "UserBot",
    "UserBotInvalid",
    "UserBotRequired",
    "UserBotToBotDisabled",
    "UserChannelsTooMuch",
    "UserCreator",
    "UserDeactivated",
    "UserDeactivatedBan",
    "UserDeleted",
    "UserDisallowedStargifts",
    "UserGiftUnavailable",
    "UserHandleMismatch",
    "UserIdInvalid",
    "UserInvalid",
    "UserIsBlocked",
    "UserIsBot",
    "UserKicked",
    "UserMigrate",
    "UserNotMutualContact",
    "UserNotParticipant",
    "UserPermissionDenied",
    "UserPrivacyRestricted",
    "UserPublicMissing",
    "UserRestricted",
    "UserRightsMissing",
    "UserVolumeInvalid",
    "UsernameInvalid",
    "UsernameNotModified",
    "UsernameNotOccupied",
    "UsernameOccupied",
    "UsernamePurchaseAvailable",
    "UsernameSuffixMissing",
    "UsernamesActiveTooMuch",
    "UserpicPrivacyRequired",
    "UserpicUploadRequired",
    "UsersTooFew",
    "UsersTooMuch",
    "VenueIdInvalid",
    "VideoContentTypeInvalid",
    "VideoDurationInvalid",
    "VideoFileInvalid",
    "VideoPauseForbidden",
    "VideoStopForbidden",
    "VideoTitleEmpty",
    "VoiceMessagesForbidden",
    "VolumeLocNotFound",
    "VolumeMoveInvalid",
    "WallpaperFileInvalid",
    "WallpaperInvalid",
    "WallpaperMimeInvalid",
    "WallpaperNotFound",
    "WcConvertUrlInvalid",
    "WebappReqIdInvalid",
    "WebauthTokenExpired",
    "WebdocumentInvalid",
    "WebdocumentMimeInvalid",
    "WebdocumentSizeTooBig",
    "WebdocumentUrlEmpty",
    "WebdocumentUrlInvalid",
    "WebpageCurlFailed",
    "WebpageMediaEmpty",
    "WebpageNotFound",
    "WebpageUrlInvalid",
    "WebpushAuthInvalid",
    "WebpushKeyInvalid",
    "WebpushTokenInvalid",
    "WorkerBusyTooLongRetry",
    "WpIdGenerateFailed",
    "YouBlockedUser",
    "YourPrivacyRestricted",
]


class AboutTooLong(BadRequest):
    """400 ABOUT_TOO_LONG

    The text about the account is longer than allowed (70 characters, 140 with Premium); shorten it.
    """

    NAMES = ("ABOUT_TOO_LONG",)


class AccessDenied(Forbidden):
    """403 ACCESS_DENIED

    This kind of account (for example a bot, a service account or a deactivated one) may not
    register passkeys; use an ordinary active user account.
    """

    NAMES = ("ACCESS_DENIED",)


class AccessTokenExpired(BadRequest):
    """400 ACCESS_TOKEN_EXPIRED

    The bot token was revoked or replaced by a newer one; copy the current token from @BotFather.
    """

    NAMES = ("ACCESS_TOKEN_EXPIRED",)


class AccessTokenInvalid(BadRequest):
    """400 ACCESS_TOKEN_INVALID

    No bot has this token; copy the whole token from @BotFather, with the number before the colon.
    """

    NAMES = ("ACCESS_TOKEN_INVALID",)


class ActiveUserRequired(Unauthorized):
    """401 ACTIVE_USER_REQUIRED

    Only accounts that have finished signing up can do this; complete the login first.
    """

    NAMES = ("ACTIVE_USER_REQUIRED",)


class AdExpired(BadRequest):
    """400 AD_EXPIRED

    The sponsored message is no longer being shown or is too old; load the current ones and act on
    one of those.
    """

    NAMES = ("AD_EXPIRED",)


class AddressInvalid(BadRequest):
    """400 ADDRESS_INVALID

    The address text for a location-based group is empty or too long; pass a readable street address
    with the coordinates.
    """

    NAMES = ("ADDRESS_INVALID",)


class AdminIdInvalid(BadRequest):
    """400 ADMIN_ID_INVALID

    The user given as the maker of the invite links is not an administrator of this chat; pass one
    of its administrators.
    """

    NAMES = ("ADMIN_ID_INVALID",)


class AdminRankEmojiNotAllowed(BadRequest):
    """400 ADMIN_RANK_EMOJI_NOT_ALLOWED

    The administrator's title contains an emoji; use plain text only.
    """

    NAMES = ("ADMIN_RANK_EMOJI_NOT_ALLOWED",)


class AdminRankInvalid(BadRequest):
    """400 ADMIN_RANK_INVALID

    The administrator's title is not acceptable, mostly because it is longer than 16 characters;
    shorten it.
    """

    NAMES = ("ADMIN_RANK_INVALID",)


class AdminRightsEmpty(BadRequest):
    """400 ADMIN_RIGHTS_EMPTY

    A button that asks for a chat demands admin rights without naming a single one; set at least one
    right or leave the demand out.
    """

    NAMES = ("ADMIN_RIGHTS_EMPTY",)


class AdminsTooMuch(BadRequest):
    """400 ADMINS_TOO_MUCH

    The channel or group already has as many administrators as it may have; dismiss one before
    appointing another.
    """

    NAMES = ("ADMINS_TOO_MUCH",)


class AiComposeTaskMissing(BadRequest):
    """400 AI_COMPOSE_TASK_MISSING

    The request does not say what the AI should do with the text; ask for at least one of
    proofreading, translation, a tone or emoji.
    """

    NAMES = ("AI_COMPOSE_TASK_MISSING",)


class AicomposeErrorOccured(NotAcceptable):
    """406 AICOMPOSE_ERROR_OCCURED

    The AI text tool failed on the server; Telegram explains the reason in a separate service
    notification, so show that and try again later.
    """

    NAMES = ("AICOMPOSE_ERROR_OCCURED",)


class AicomposeFloodPremium(BadRequest):
    """400 AICOMPOSE_FLOOD_PREMIUM

    The account has used up its AI text changes for today; wait for the next day or get Telegram
    Premium for a higher limit.
    """

    NAMES = ("AICOMPOSE_FLOOD_PREMIUM",)


class AicomposeToneInvalid(BadRequest):
    """400 AICOMPOSE_TONE_INVALID

    The writing tone is unknown or was deleted; choose one from aicompose.getTones.
    """

    NAMES = ("AICOMPOSE_TONE_INVALID",)


class AicomposeToneTitleInvalid(BadRequest):
    """400 AICOMPOSE_TONE_TITLE_INVALID

    The name chosen for the writing tone is empty or too long; pass another title.
    """

    NAMES = ("AICOMPOSE_TONE_TITLE_INVALID",)


class AlbumPhotosTooMany(BadRequest):
    """400 ALBUM_PHOTOS_TOO_MANY

    The profile already holds as many photos as it may; delete some with photos.deletePhotos first.
    """

    NAMES = ("ALBUM_PHOTOS_TOO_MANY",)


class AllowPaymentRequired(Forbidden):
    """403, 406 ALLOW_PAYMENT_REQUIRED, ALLOW_PAYMENT_REQUIRED_%d

    The recipient only takes paid messages and your API layer is too old to pay for them; update to
    a layer with `allow_paid_stars`.
    """

    NAMES = ("ALLOW_PAYMENT_REQUIRED", "ALLOW_PAYMENT_REQUIRED_%d")


class AnonymousOpenInvalid(BadRequest):
    """400 ANONYMOUS_OPEN_INVALID

    A poll that lets voters add answers cannot be anonymous; set `public_voters` or drop
    `open_answers`.
    """

    NAMES = ("ANONYMOUS_OPEN_INVALID",)


class AnonymousReactionsDisabled(Forbidden):
    """403 ANONYMOUS_REACTIONS_DISABLED

    Administrators who act anonymously cannot react here; switch off the anonymous right or react
    from another account.
    """

    NAMES = ("ANONYMOUS_REACTIONS_DISABLED",)


class AnswerMediaTypeInvalid(BadRequest):
    """400 ANSWER_%d_MEDIA_TYPE_INVALID

    The media attached to one poll answer is of a kind that answers cannot carry; the number is the
    position of that answer.
    """

    NAMES = ("ANSWER_%d_MEDIA_TYPE_INVALID",)


class ApiCallError(InternalServerError):
    """500, 503 API_CALL_ERROR, ApiCallError

    The server failed while handling the request; wait a moment and send it again.
    """

    NAMES = ("API_CALL_ERROR", "ApiCallError")


class ApiGiftRestrictedUpdateApp(NotAcceptable):
    """406 API_GIFT_RESTRICTED_UPDATE_APP

    Telegram does not let this app buy or send this gift; the user has to do it in an up-to-date
    official app.
    """

    NAMES = ("API_GIFT_RESTRICTED_UPDATE_APP",)


class ApiIdInvalid(BadRequest):
    """400 API_ID_INVALID

    The pair of `api_id` and `api_hash` is wrong; copy both from your application's page on
    my.telegram.org.
    """

    NAMES = ("API_ID_INVALID",)


class ApiIdPublishedFlood(BadRequest):
    """400 API_ID_PUBLISHED_FLOOD

    This `api_id` was published somewhere (often as sample code) and is blocked for logins; create
    your own on my.telegram.org.
    """

    NAMES = ("API_ID_PUBLISHED_FLOOD",)


class ApnsVerifyCheck(Forbidden):
    """403 APNS_VERIFY_CHECK_%d

    The server wants proof that the request comes from a genuine iOS app; the ending is a nonce that
    reaches the app with a secret by push, after which the request is repeated inside
    invokeWithApnsSecret.
    """

    NAMES = ("APNS_VERIFY_CHECK_%d",)


class ArticleTitleEmpty(BadRequest):
    """400 ARTICLE_TITLE_EMPTY

    An inline result of type `article` has no title; give every article a title.
    """

    NAMES = ("ARTICLE_TITLE_EMPTY",)


class AttachMediaEmpty(BadRequest):
    """400 ATTACH_MEDIA_EMPTY

    Media was announced as an attachment, but none was passed; add the media object or leave the
    field out.
    """

    NAMES = ("ATTACH_MEDIA_EMPTY",)


class AttachMediaTypeInvalid(BadRequest):
    """400 ATTACH_MEDIA_TYPE_INVALID

    This kind of media cannot be attached here; use a kind that is allowed, such as a photo or a
    document.
    """

    NAMES = ("ATTACH_MEDIA_TYPE_INVALID",)


class AudioContentUrlEmpty(BadRequest):
    """400 AUDIO_CONTENT_URL_EMPTY

    An inline result with audio has no address for the sound file; fill in the URL of its content.
    """

    NAMES = ("AUDIO_CONTENT_URL_EMPTY",)


class AudioTitleEmpty(BadRequest):
    """400 AUDIO_TITLE_EMPTY

    An inline result with audio has no title; set the title of the track.
    """

    NAMES = ("AUDIO_TITLE_EMPTY",)


class AuthBytesInvalid(BadRequest):
    """400 AUTH_BYTES_INVALID

    The authorization brought from another data center is wrong, used or too old; get a new one with
    auth.exportAuthorization and import it at once.
    """

    NAMES = ("AUTH_BYTES_INVALID",)


class AuthKeyDuplicated(NotAcceptable):
    """406 AUTH_KEY_DUPLICATED

    The same login was used from two connections at once, so the server has ended it; log in again
    and run only one copy of the session.
    """

    NAMES = ("AUTH_KEY_DUPLICATED",)


class AuthKeyInvalid(Unauthorized):
    """401 AUTH_KEY_INVALID

    The server does not accept the authorization key of this connection; create a new key and log in
    again.
    """

    NAMES = ("AUTH_KEY_INVALID",)


class AuthKeyPermEmpty(Unauthorized):
    """401 AUTH_KEY_PERM_EMPTY

    The temporary key is not yet tied to a permanent one; call auth.bindTempAuthKey first.
    """

    NAMES = ("AUTH_KEY_PERM_EMPTY",)


class AuthKeyUnregistered(Unauthorized):
    """401 AUTH_KEY_UNREGISTERED

    No login belongs to this authorization key (never logged in, logged out, or a temporary key ran
    out); log in before calling.
    """

    NAMES = ("AUTH_KEY_UNREGISTERED",)


class AuthKeyUnsynchronized(InternalServerError):
    """500 AUTH_KEY_UNSYNCHRONIZED

    The data centers do not agree on the state of this key for a moment; repeat the call.
    """

    NAMES = ("AUTH_KEY_UNSYNCHRONIZED",)


class AuthRestart(InternalServerError):
    """500 AUTH_RESTART, AUTH_RESTART_%d

    The server lost the state of this login; start the login again from its first step.
    """

    NAMES = ("AUTH_RESTART", "AUTH_RESTART_%d")


class AuthTokenAlreadyAccepted(BadRequest):
    """400 AUTH_TOKEN_ALREADY_ACCEPTED

    This login token (QR code) has already been confirmed; export a new one if another login is
    wanted.
    """

    NAMES = ("AUTH_TOKEN_ALREADY_ACCEPTED",)


class AuthTokenException(BadRequest):
    """400 AUTH_TOKEN_EXCEPTION

    The server could not handle the login token; show a new QR code and scan that.
    """

    NAMES = ("AUTH_TOKEN_EXCEPTION",)


class AuthTokenExpired(BadRequest):
    """400 AUTH_TOKEN_EXPIRED

    The login token (QR code) lived only about half a minute and is over; call auth.exportLoginToken
    for a new one.
    """

    NAMES = ("AUTH_TOKEN_EXPIRED",)


class AuthTokenInvalid(BadRequest):
    """400 AUTH_TOKEN_INVALID

    The login token is not one the server has given out; pass the bytes unchanged, decoded from
    base64url.
    """

    NAMES = ("AUTH_TOKEN_INVALID",)


class AuthTokenInvalid2(BadRequest):
    """400 AUTH_TOKEN_INVALID2

    The server rejects this login token; ask for a new one and pass its bytes unchanged.
    """

    NAMES = ("AUTH_TOKEN_INVALID2",)


class AuthTokenInvalidx(BadRequest):
    """400 AUTH_TOKEN_INVALIDX

    The login token is damaged or unknown; check its base64url decoding or export a new one.
    """

    NAMES = ("AUTH_TOKEN_INVALIDX",)


class AutoarchiveNotAvailable(BadRequest):
    """400 AUTOARCHIVE_NOT_AVAILABLE

    This account may not archive chats from strangers automatically; look at
    `autoarchive_setting_available` in help.getAppConfig before setting it.
    """

    NAMES = ("AUTOARCHIVE_NOT_AVAILABLE",)


class BalanceTooLow(BadRequest):
    """400 BALANCE_TOO_LOW

    The account does not own enough Telegram Stars (or TON) for this; top up the balance and try
    again.
    """

    NAMES = ("BALANCE_TOO_LOW",)


class BankCardNumberInvalid(BadRequest):
    """400 BANK_CARD_NUMBER_INVALID

    The digits are not a possible card number; ask the user to type the number again.
    """

    NAMES = ("BANK_CARD_NUMBER_INVALID",)


class BannedRightsInvalid(BadRequest):
    """400, 406 BANNED_RIGHTS_INVALID

    The set of restrictions contradicts itself or holds flags that cannot be used here; pass a valid
    chatBannedRights.
    """

    NAMES = ("BANNED_RIGHTS_INVALID",)


class BasePortLocInvalid(BadRequest):
    """400 BASE_PORT_LOC_INVALID

    Something inside Telegram's servers failed; repeat the request later.
    """

    NAMES = ("BASE_PORT_LOC_INVALID",)


class BirthdayAlready(BadRequest):
    """400 BIRTHDAY_ALREADY

    The user has already told a birthday, so none can be suggested; leave it as it is.
    """

    NAMES = ("BIRTHDAY_ALREADY",)


class BirthdayInvalid(BadRequest):
    """400 BIRTHDAY_INVALID

    The date is impossible or gives an age outside 0 to 150 years; check day, month and year.
    """

    NAMES = ("BIRTHDAY_INVALID",)


class BoostNotModified(BadRequest):
    """400 BOOST_NOT_MODIFIED

    These boost slots already support this channel; nothing was changed.
    """

    NAMES = ("BOOST_NOT_MODIFIED",)


class BoostPeerInvalid(BadRequest):
    """400 BOOST_PEER_INVALID

    The channel or group that should get the boosts of the purchase is wrong; pass one that your
    account may run giveaways in.
    """

    NAMES = ("BOOST_PEER_INVALID",)


class BoostsEmpty(BadRequest):
    """400 BOOSTS_EMPTY

    The account has no boost to spend, as it has no Premium; get Premium first.
    """

    NAMES = ("BOOSTS_EMPTY",)


class BoostsRequired(BadRequest):
    """400 BOOSTS_REQUIRED

    The channel or group has not reached the boost level this needs; collect more boosts, see
    premium.getBoostsStatus.
    """

    NAMES = ("BOOSTS_REQUIRED",)


class BotAccessForbidden(Forbidden):
    """403 BOT_ACCESS_FORBIDDEN

    A business bot may call this, but not for what it tried here; stay within the rights and the
    chats that the business account granted.
    """

    NAMES = ("BOT_ACCESS_FORBIDDEN",)


class BotAlreadyDisabled(BadRequest):
    """400 BOT_ALREADY_DISABLED

    The business bot is already switched off in this chat; nothing needs doing.
    """

    NAMES = ("BOT_ALREADY_DISABLED",)


class BotAppBotInvalid(BadRequest):
    """400 BOT_APP_BOT_INVALID

    The bot named as owner of the mini app is wrong; pass the bot that the app's link points to.
    """

    NAMES = ("BOT_APP_BOT_INVALID",)


class BotAppInvalid(BadRequest):
    """400 BOT_APP_INVALID

    No such mini app is known; fetch it with messages.getBotApp and use the id and access hash from
    there.
    """

    NAMES = ("BOT_APP_INVALID",)


class BotAppShortnameInvalid(BadRequest):
    """400 BOT_APP_SHORTNAME_INVALID

    The bot has no mini app of this short name; check the part of the link after the bot's username.
    """

    NAMES = ("BOT_APP_SHORTNAME_INVALID",)


class BotBusinessMissing(BadRequest):
    """400 BOT_BUSINESS_MISSING

    This bot cannot be connected to business accounts, because its owner has not switched on
    business mode in @BotFather.
    """

    NAMES = ("BOT_BUSINESS_MISSING",)


class BotChannelsNa(BadRequest):
    """400 BOT_CHANNELS_NA

    A bot cannot be given this role in a channel, or cannot change administrators there; do it as a
    user or choose another account.
    """

    NAMES = ("BOT_CHANNELS_NA",)


class BotCommandDescriptionInvalid(BadRequest):
    """400 BOT_COMMAND_DESCRIPTION_INVALID

    A command's description is empty or too long; keep it between 1 and 256 characters.
    """

    NAMES = ("BOT_COMMAND_DESCRIPTION_INVALID",)


class BotCommandInvalid(BadRequest):
    """400 BOT_COMMAND_INVALID

    A command name is not allowed; use 1 to 32 lowercase letters, digits and underscores, without
    the slash.
    """

    NAMES = ("BOT_COMMAND_INVALID",)


class BotCreateLimitExceeded(BadRequest):
    """400 BOT_CREATE_LIMIT_EXCEEDED

    The account owns as many bots as it may; delete one, or get Premium if that raises the limit.
    """

    NAMES = ("BOT_CREATE_LIMIT_EXCEEDED",)


class BotDomainInvalid(BadRequest):
    """400 BOT_DOMAIN_INVALID

    The address of a login button is not on the domain that was linked to the bot; set the domain
    with @BotFather's `/setdomain`.
    """

    NAMES = ("BOT_DOMAIN_INVALID",)


class BotFallbackUnsupported(BadRequest):
    """400 BOT_FALLBACK_UNSUPPORTED

    Bots have no public fallback photo; leave the `fallback` flag out.
    """

    NAMES = ("BOT_FALLBACK_UNSUPPORTED",)


class BotForumCreateForbidden(Forbidden):
    """403 BOT_FORUM_CREATE_FORBIDDEN

    This bot does not let users make or change topics in the chat with it; only write in topics that
    exist.
    """

    NAMES = ("BOT_FORUM_CREATE_FORBIDDEN",)


class BotGamesDisabled(BadRequest):
    """400 BOT_GAMES_DISABLED

    Games cannot be sent to this kind of chat, such as a channel; send the game to a group or a
    private chat.
    """

    NAMES = ("BOT_GAMES_DISABLED",)


class BotGroupsBlocked(BadRequest):
    """400 BOT_GROUPS_BLOCKED

    The bot's owner has forbidden adding it to groups; choose another bot or have the owner allow it
    in @BotFather.
    """

    NAMES = ("BOT_GROUPS_BLOCKED",)


class BotGuardNotSupported(Forbidden):
    """403 BOT_GUARD_NOT_SUPPORTED

    This bot is not made for screening people who ask to join; choose a bot with the `bot_guard`
    flag.
    """

    NAMES = ("BOT_GUARD_NOT_SUPPORTED",)


class BotIdInvalid(BadRequest):
    """400 BOT_ID_INVALID

    The bot id does not belong to a bot this account can use; fetch the bot again and pass its id
    from there.
    """

    NAMES = ("BOT_ID_INVALID",)


class BotInlineDisabled(BadRequest):
    """400 BOT_INLINE_DISABLED

    The bot does not answer inline queries; its owner has to switch on inline mode in @BotFather.
    """

    NAMES = ("BOT_INLINE_DISABLED",)


class BotInvalid(BadRequest):
    """400 BOT_INVALID

    The user passed as the bot is no bot, or not one your account may use or manage in this way;
    pass the right bot with its access hash.
    """

    NAMES = ("BOT_INVALID",)


class BotInvoiceInvalid(BadRequest):
    """400 BOT_INVOICE_INVALID

    The invoice is not one that can be paid in this way; take it again from the bot's message or
    link.
    """

    NAMES = ("BOT_INVOICE_INVALID",)


class BotMethodInvalid(BadRequest):
    """400 BOT_METHOD_INVALID

    Bots may not call this; log in as a user for it.
    """

    NAMES = ("BOT_METHOD_INVALID",)


class BotMissing(BadRequest):
    """400 BOT_MISSING

    The request needs a bot and none was given or found; pass the bot it is about.
    """

    NAMES = ("BOT_MISSING",)


class BotNotConnectedYet(BadRequest):
    """400 BOT_NOT_CONNECTED_YET

    No bot is connected to this business account; connect one with account.updateConnectedBot first.
    """

    NAMES = ("BOT_NOT_CONNECTED_YET",)


class BotOnesideNotAvail(BadRequest):
    """400 BOT_ONESIDE_NOT_AVAIL

    A bot cannot pin a message in a private chat for itself alone; leave out `pm_oneside`.
    """

    NAMES = ("BOT_ONESIDE_NOT_AVAIL",)


class BotOwnerRequired(Forbidden):
    """403 BOT_OWNER_REQUIRED

    Only the owner of the bot may do this; log in as the account that created it.
    """

    NAMES = ("BOT_OWNER_REQUIRED",)


class BotPaymentsDisabled(BadRequest):
    """400 BOT_PAYMENTS_DISABLED

    The bot has no payment provider; its owner connects one in @BotFather before invoices can be
    sent.
    """

    NAMES = ("BOT_PAYMENTS_DISABLED",)


class BotPollsDisabled(BadRequest):
    """400 BOT_POLLS_DISABLED

    This bot cannot send polls here; send the poll from a user account or to another chat.
    """

    NAMES = ("BOT_POLLS_DISABLED",)


class BotPrecheckoutFailed(NotAcceptable):
    """406 BOT_PRECHECKOUT_FAILED

    The bot turned the payment down at the last check; show the user the reason the bot gave and
    begin again.
    """

    NAMES = ("BOT_PRECHECKOUT_FAILED",)


class BotResponseTimeout(BadRequest):
    """400 BOT_RESPONSE_TIMEOUT

    The bot did not answer in time; try again later, it may be slow or not running.
    """

    NAMES = ("BOT_RESPONSE_TIMEOUT",)


class BotScoreNotModified(BadRequest):
    """400 BOT_SCORE_NOT_MODIFIED

    The new game score is not higher than the one on record; set `force` if a lower one shall count.
    """

    NAMES = ("BOT_SCORE_NOT_MODIFIED",)


class BotVerifierForbidden(Forbidden):
    """403 BOT_VERIFIER_FORBIDDEN

    This bot may not hand out verification marks; only bots approved for it by Telegram can.
    """

    NAMES = ("BOT_VERIFIER_FORBIDDEN",)


class BotWebviewDisabled(BadRequest):
    """400 BOT_WEBVIEW_DISABLED

    The bot has no mini app that may be opened this way, for example with this URL in a chat other
    than the bot's own; open it in the chat with the bot.
    """

    NAMES = ("BOT_WEBVIEW_DISABLED",)


class BotsTooMuch(BadRequest):
    """400 BOTS_TOO_MUCH

    The chat already has as many bots as it may have; remove one first.
    """

    NAMES = ("BOTS_TOO_MUCH",)


class BroadcastCallsDisabled(BadRequest):
    """400 BROADCAST_CALLS_DISABLED

    Live streams are switched off for this channel, so no call can be started in it.
    """

    NAMES = ("BROADCAST_CALLS_DISABLED",)


class BroadcastForbidden(Forbidden):
    """403 BROADCAST_FORBIDDEN

    In a channel nobody may see who voted or who reacted; only the totals are available.
    """

    NAMES = ("BROADCAST_FORBIDDEN",)


class BroadcastIdInvalid(BadRequest):
    """400 BROADCAST_ID_INVALID

    The channel that should get the discussion group is wrong; pass a broadcast channel you
    administer.
    """

    NAMES = ("BROADCAST_ID_INVALID",)


class BroadcastPublicVotersForbidden(BadRequest):
    """400 BROADCAST_PUBLIC_VOTERS_FORBIDDEN

    A poll that shows its voters cannot go into a channel; send an anonymous poll instead.
    """

    NAMES = ("BROADCAST_PUBLIC_VOTERS_FORBIDDEN",)


class BroadcastRequired(BadRequest):
    """400 BROADCAST_REQUIRED

    This works for channels only; for supergroups call stats.getMegagroupStats.
    """

    NAMES = ("BROADCAST_REQUIRED",)


class BusinessAddressActive(NotAcceptable):
    """406 BUSINESS_ADDRESS_ACTIVE

    The account shows a business address, which takes the place of this location; change it with
    account.updateBusinessLocation.
    """

    NAMES = ("BUSINESS_ADDRESS_ACTIVE",)


class BusinessBotMissing(BadRequest):
    """400 BUSINESS_BOT_MISSING

    The business account has no such bot connected; connect the bot before managing it.
    """

    NAMES = ("BUSINESS_BOT_MISSING",)


class BusinessConnectionInvalid(BadRequest):
    """400 BUSINESS_CONNECTION_INVALID

    The connection id given to invokeWithBusinessConnection is unknown or the business account has
    ended it; use the id from the newest connection update.
    """

    NAMES = ("BUSINESS_CONNECTION_INVALID",)


class BusinessConnectionNotAllowed(BadRequest):
    """400 BUSINESS_CONNECTION_NOT_ALLOWED

    The call cannot be made for a business account: the caller is no bot, the bot has business mode
    switched off, or the method is not open to business bots.
    """

    NAMES = ("BUSINESS_CONNECTION_NOT_ALLOWED",)


class BusinessPeerInvalid(BadRequest):
    """400 BUSINESS_PEER_INVALID

    The bot may not work in this chat for the business account; choose a private chat that the
    connection covers.
    """

    NAMES = ("BUSINESS_PEER_INVALID",)


class BusinessPeerUsageMissing(BadRequest):
    """400 BUSINESS_PEER_USAGE_MISSING

    The user has not written to the business account lately, so the bot may not write first; wait
    for a message from the user.
    """

    NAMES = ("BUSINESS_PEER_USAGE_MISSING",)


class BusinessRecipientsEmpty(BadRequest):
    """400 BUSINESS_RECIPIENTS_EMPTY

    The request chooses no chats for the business bot; set at least one group of recipients or name
    users.
    """

    NAMES = ("BUSINESS_RECIPIENTS_EMPTY",)


class BusinessRecipientsInvalid(BadRequest):
    """400 BUSINESS_RECIPIENTS_INVALID

    The choice of chats is contradictory or names users that cannot be used; correct the recipients.
    """

    NAMES = ("BUSINESS_RECIPIENTS_INVALID",)


class BusinessWorkHoursEmpty(BadRequest):
    """400 BUSINESS_WORK_HOURS_EMPTY

    No opening hours were passed; give at least one period, or leave the whole object out to remove
    the hours.
    """

    NAMES = ("BUSINESS_WORK_HOURS_EMPTY",)


class BusinessWorkHoursPeriodInvalid(BadRequest):
    """400 BUSINESS_WORK_HOURS_PERIOD_INVALID

    The opening hours overlap or lie outside the week; give minutes from the start of Monday, each
    start before its end.
    """

    NAMES = ("BUSINESS_WORK_HOURS_PERIOD_INVALID",)


class ButtonCopyTextInvalid(BadRequest):
    """400 BUTTON_COPY_TEXT_INVALID

    The text that a button should copy is empty or too long; pass 1 to 256 characters.
    """

    NAMES = ("BUTTON_COPY_TEXT_INVALID",)


class ButtonDataInvalid(BadRequest):
    """400 BUTTON_DATA_INVALID

    The data of a callback button is empty or too long; pass 1 to 64 bytes.
    """

    NAMES = ("BUTTON_DATA_INVALID",)


class ButtonIdInvalid(BadRequest):
    """400 BUTTON_ID_INVALID

    The number given to a button is not allowed, for example because two buttons share it; number
    the buttons differently.
    """

    NAMES = ("BUTTON_ID_INVALID",)


class ButtonInvalid(BadRequest):
    """400 BUTTON_INVALID

    The menu button cannot be used; check its type, text and address.
    """

    NAMES = ("BUTTON_INVALID",)


class ButtonPosInvalid(BadRequest):
    """400 BUTTON_POS_INVALID

    A button stands where its kind is not allowed; a game or pay button must be the very first one.
    """

    NAMES = ("BUTTON_POS_INVALID",)


class ButtonTextInvalid(BadRequest):
    """400 BUTTON_TEXT_INVALID

    The label of the menu button is empty or too long; pass another text.
    """

    NAMES = ("BUTTON_TEXT_INVALID",)


class ButtonTypeInvalid(BadRequest):
    """400 BUTTON_TYPE_INVALID

    A button is of a kind that this chat or this kind of message does not allow; replace it with
    another kind.
    """

    NAMES = ("BUTTON_TYPE_INVALID",)


class ButtonUrlInvalid(BadRequest):
    """400 BUTTON_URL_INVALID

    The address of a button cannot be opened; pass a full `https://` address or a `tg://` link.
    """

    NAMES = ("BUTTON_URL_INVALID",)


class ButtonUserInvalid(BadRequest):
    """400 BUTTON_USER_INVALID

    A button points to a user that cannot be found; pass a user known to the account, with its
    access hash.
    """

    NAMES = ("BUTTON_USER_INVALID",)


class ButtonUserPrivacyRestricted(BadRequest):
    """400 BUTTON_USER_PRIVACY_RESTRICTED

    The user that a button points to does not allow links to the profile; leave this button out.
    """

    NAMES = ("BUTTON_USER_PRIVACY_RESTRICTED",)


class CallAlreadyAccepted(BadRequest):
    """400 CALL_ALREADY_ACCEPTED

    The call was picked up already, perhaps on another device; do not answer it again.
    """

    NAMES = ("CALL_ALREADY_ACCEPTED",)


class CallAlreadyDeclined(BadRequest):
    """400 CALL_ALREADY_DECLINED

    The call was declined or has ended already; place a new one if it is still wanted.
    """

    NAMES = ("CALL_ALREADY_DECLINED",)


class CallNotActive(BadRequest):
    """400 CALL_NOT_ACTIVE

    The call is over or has not begun; act only on a call that is running.
    """

    NAMES = ("CALL_NOT_ACTIVE",)


class CallOccupyFailed(BadRequest):
    """400, 500 CALL_OCCUPY_FAILED

    The server could not take hold of the call, for example because the user is busy with another
    one; end that one or try again.
    """

    NAMES = ("CALL_OCCUPY_FAILED",)


class CallPeerInvalid(BadRequest):
    """400 CALL_PEER_INVALID

    The call id and access hash do not fit together or name no call of this account; use the ones
    from the call update.
    """

    NAMES = ("CALL_PEER_INVALID",)


class CallProtocolCompatLayerInvalid(NotAcceptable):
    """406 CALL_PROTOCOL_COMPAT_LAYER_INVALID

    The two apps have no common version of the call protocol; update the one that is older.
    """

    NAMES = ("CALL_PROTOCOL_COMPAT_LAYER_INVALID",)


class CallProtocolFlagsInvalid(BadRequest):
    """400 CALL_PROTOCOL_FLAGS_INVALID

    The call protocol allows neither peer-to-peer nor relay connections; set `udp_p2p` or
    `udp_reflector`.
    """

    NAMES = ("CALL_PROTOCOL_FLAGS_INVALID",)


class CallProtocolLayerInvalid(BadRequest):
    """400 CALL_PROTOCOL_LAYER_INVALID

    The range of call protocol versions is impossible or outdated; pass what your calling library
    supports.
    """

    NAMES = ("CALL_PROTOCOL_LAYER_INVALID",)


class CdnMethodInvalid(BadRequest):
    """400 CDN_METHOD_INVALID

    This request was sent to a CDN data center, which only hands out file parts; send it to the main
    data center.
    """

    NAMES = ("CDN_METHOD_INVALID",)


class CdnUploadTimeout(InternalServerError):
    """500 CDN_UPLOAD_TIMEOUT

    Copying the file to the CDN took too long; try again, or download from the main data center.
    """

    NAMES = ("CDN_UPLOAD_TIMEOUT",)


class ChannelAddInvalid(BadRequest):
    """400 CHANNEL_ADD_INVALID

    The channel cannot be added here; check that your account may manage it and that it is of the
    right kind.
    """

    NAMES = ("CHANNEL_ADD_INVALID",)


class ChannelBanned(BadRequest):
    """400 CHANNEL_BANNED

    The channel is blocked by Telegram or closed to your account; nothing can be done with it.
    """

    NAMES = ("CHANNEL_BANNED",)


class ChannelForumMissing(BadRequest):
    """400 CHANNEL_FORUM_MISSING

    The chat has no topics; switch them on with channels.toggleForum or choose a group that has
    them.
    """

    NAMES = ("CHANNEL_FORUM_MISSING",)


class ChannelIdInvalid(BadRequest):
    """400 CHANNEL_ID_INVALID

    No supergroup of this id can be used here; pass one you own, with its access hash.
    """

    NAMES = ("CHANNEL_ID_INVALID",)


class ChannelInvalid(BadRequest):
    """400 CHANNEL_INVALID

    The channel id and access hash do not fit together, or name no channel or supergroup of your
    account; take both from an object the server sent to this account.
    """

    NAMES = ("CHANNEL_INVALID",)


class ChannelMonoforumUnsupported(BadRequest):
    """400 CHANNEL_MONOFORUM_UNSUPPORTED

    The chat is a channel's direct messages, where this cannot be done; use an ordinary channel or
    group.
    """

    NAMES = ("CHANNEL_MONOFORUM_UNSUPPORTED",)


class ChannelParicipantMissing(BadRequest):
    """400 CHANNEL_PARICIPANT_MISSING

    Your account is not in this channel or supergroup; join it first.
    """

    NAMES = ("CHANNEL_PARICIPANT_MISSING",)


class ChannelPrivate(BadRequest):
    """400, 406 CHANNEL_PRIVATE

    The channel or supergroup is closed to your account, as it never joined, left or was banned;
    join again through an invitation.
    """

    NAMES = ("CHANNEL_PRIVATE",)


class ChannelPublicGroupNa(Forbidden):
    """403 CHANNEL_PUBLIC_GROUP_NA

    The channel or supergroup is not open to your account any more; forget it or join again.
    """

    NAMES = ("CHANNEL_PUBLIC_GROUP_NA",)


class ChannelTooBig(BadRequest):
    """400 CHANNEL_TOO_BIG

    The group or channel has too many members (over about 1000) to have its whole history deleted at
    once; delete messages in smaller steps.
    """

    NAMES = ("CHANNEL_TOO_BIG",)


class ChannelTooLarge(BadRequest):
    """400, 406 CHANNEL_TOO_LARGE

    A channel or supergroup of more than about 1000 members cannot be deleted this way; ask
    Telegram's support or hand it over.
    """

    NAMES = ("CHANNEL_TOO_LARGE",)


class ChannelsAdminLocatedTooMuch(BadRequest):
    """400 CHANNELS_ADMIN_LOCATED_TOO_MUCH

    The account owns as many location-based groups as it may; make one private or delete one.
    """

    NAMES = ("CHANNELS_ADMIN_LOCATED_TOO_MUCH",)


class ChannelsAdminPublicTooMuch(BadRequest):
    """400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH

    The account runs too many public channels and groups; take the username from one of them first.
    """

    NAMES = ("CHANNELS_ADMIN_PUBLIC_TOO_MUCH",)


class ChannelsTooMuch(BadRequest):
    """400 CHANNELS_TOO_MUCH

    The account is in as many channels and supergroups as it may join; leave some, or get Premium
    for a higher limit.
    """

    NAMES = ("CHANNELS_TOO_MUCH",)


class ChargeAlreadyRefunded(BadRequest):
    """400 CHARGE_ALREADY_REFUNDED

    The Stars of this payment have already gone back to the user; do not refund it again.
    """

    NAMES = ("CHARGE_ALREADY_REFUNDED",)


class ChargeIdEmpty(BadRequest):
    """400 CHARGE_ID_EMPTY

    No payment was named; pass the charge id from the payment message.
    """

    NAMES = ("CHARGE_ID_EMPTY",)


class ChargeIdInvalid(BadRequest):
    """400 CHARGE_ID_INVALID

    No payment of this user has this charge id; take it from the message about the successful
    payment.
    """

    NAMES = ("CHARGE_ID_INVALID",)


class ChargeNotFound(BadRequest):
    """400 CHARGE_NOT_FOUND

    The payment named by the charge id cannot be found; check the id and the user that paid.
    """

    NAMES = ("CHARGE_NOT_FOUND",)


class ChatAboutNotModified(BadRequest):
    """400 CHAT_ABOUT_NOT_MODIFIED

    The description is the same as before, so nothing was changed.
    """

    NAMES = ("CHAT_ABOUT_NOT_MODIFIED",)


class ChatAboutTooLong(BadRequest):
    """400 CHAT_ABOUT_TOO_LONG

    The description has more than 255 characters; shorten it.
    """

    NAMES = ("CHAT_ABOUT_TOO_LONG",)


class ChatActionForbidden(Forbidden):
    """403 CHAT_ACTION_FORBIDDEN

    Your account may not do this in the chat; fact checks, for one, are left to independent checkers
    chosen by Telegram.
    """

    NAMES = ("CHAT_ACTION_FORBIDDEN",)


class ChatAdminInviteRequired(Forbidden):
    """403 CHAT_ADMIN_INVITE_REQUIRED

    Your admin rights do not include adding people, which this needs; ask for the `invite_users`
    right.
    """

    NAMES = ("CHAT_ADMIN_INVITE_REQUIRED",)


class ChatAdminRequired(BadRequest):
    """400, 403 CHAT_ADMIN_REQUIRED

    Only administrators with the fitting right may do this in the chat; ask its owner to give your
    account that right.
    """

    NAMES = ("CHAT_ADMIN_REQUIRED",)


class ChatDiscussionUnallowed(BadRequest):
    """400 CHAT_DISCUSSION_UNALLOWED

    A group linked to a channel for comments cannot be turned into a forum; undo the link first.
    """

    NAMES = ("CHAT_DISCUSSION_UNALLOWED",)


class ChatForbidden(Forbidden):
    """403 CHAT_FORBIDDEN

    Your account has no access to this chat; it has to be let in first.
    """

    NAMES = ("CHAT_FORBIDDEN",)


class ChatForwardsRestricted(BadRequest):
    """400, 406 CHAT_FORWARDS_RESTRICTED

    The chat the content comes from protects it against forwarding and copying; send content of your
    own instead.
    """

    NAMES = ("CHAT_FORWARDS_RESTRICTED",)


class ChatGetFailed(InternalServerError):
    """500 CHAT_GET_FAILED

    The server could not load the chat; try again later.
    """

    NAMES = ("CHAT_GET_FAILED",)


class ChatGuestSendForbidden(Forbidden):
    """403 CHAT_GUEST_SEND_FORBIDDEN

    Only members of the discussion group may write in it; call channels.joinChannel first.
    """

    NAMES = ("CHAT_GUEST_SEND_FORBIDDEN",)


class ChatIdEmpty(BadRequest):
    """400 CHAT_ID_EMPTY

    No secret chat was named; pass the id of the chat that shall be ended.
    """

    NAMES = ("CHAT_ID_EMPTY",)


class ChatIdGenerateFailed(InternalServerError):
    """500 CHAT_ID_GENERATE_FAILED

    The server found no id for the new group; create it again in a moment.
    """

    NAMES = ("CHAT_ID_GENERATE_FAILED",)


class ChatIdInvalid(BadRequest):
    """400 CHAT_ID_INVALID

    The chat does not exist for this account or is of the wrong kind (basic group, supergroup,
    channel or secret chat); check the id and pass a chat of the kind this needs.
    """

    NAMES = ("CHAT_ID_INVALID",)


class ChatInvalid(BadRequest):
    """400, 500 CHAT_INVALID

    The chat cannot be used for this, or the server failed to create or load it; check the chat and
    its kind, then try again.
    """

    NAMES = ("CHAT_INVALID",)


class ChatInvitePermanent(BadRequest):
    """400 CHAT_INVITE_PERMANENT

    The chat's permanent invite link cannot be limited in time or use; make an additional link for
    that.
    """

    NAMES = ("CHAT_INVITE_PERMANENT",)


class ChatLinkExists(BadRequest):
    """400 CHAT_LINK_EXISTS

    A public group or one linked to a channel always shows its history to new members; make it
    private or undo the link first.
    """

    NAMES = ("CHAT_LINK_EXISTS",)


class ChatMemberAddFailed(BadRequest):
    """400 CHAT_MEMBER_ADD_FAILED

    The server could not add the person to the chat; try again, or send an invite link.
    """

    NAMES = ("CHAT_MEMBER_ADD_FAILED",)


class ChatNotModified(BadRequest):
    """400 CHAT_NOT_MODIFIED

    The chat already is as the request wants it, so nothing was changed; take it as done.
    """

    NAMES = ("CHAT_NOT_MODIFIED",)


class ChatOccupyLocFailed(InternalServerError):
    """500 CHAT_OCCUPY_LOC_FAILED

    The server could not register the chat; repeat the request later.
    """

    NAMES = ("CHAT_OCCUPY_LOC_FAILED",)


class ChatOccupyUsernameFailed(InternalServerError):
    """500 CHAT_OCCUPY_USERNAME_FAILED

    The server could not reserve the username for the chat; try again later.
    """

    NAMES = ("CHAT_OCCUPY_USERNAME_FAILED",)


class ChatPublicRequired(BadRequest):
    """400 CHAT_PUBLIC_REQUIRED

    Asking to join can only be demanded in a public group; give the group a username first, or use
    an invite link that needs approval.
    """

    NAMES = ("CHAT_PUBLIC_REQUIRED",)


class ChatRestricted(BadRequest):
    """400 CHAT_RESTRICTED

    Your account is restricted in this chat and may not send there; ask an administrator to lift the
    restriction.
    """

    NAMES = ("CHAT_RESTRICTED",)


class ChatRevokeDateUnsupported(BadRequest):
    """400 CHAT_REVOKE_DATE_UNSUPPORTED

    Deleting by date works in private chats only; leave out `min_date` and `max_date` for groups and
    channels.
    """

    NAMES = ("CHAT_REVOKE_DATE_UNSUPPORTED",)


class ChatSendAudiosForbidden(Forbidden):
    """403 CHAT_SEND_AUDIOS_FORBIDDEN

    Members may not send music files in this chat; send something else or ask an administrator.
    """

    NAMES = ("CHAT_SEND_AUDIOS_FORBIDDEN",)


class ChatSendDocsForbidden(Forbidden):
    """403 CHAT_SEND_DOCS_FORBIDDEN

    Members may not send files in this chat; send the content in another form or ask an
    administrator.
    """

    NAMES = ("CHAT_SEND_DOCS_FORBIDDEN",)


class ChatSendGameForbidden(Forbidden):
    """403 CHAT_SEND_GAME_FORBIDDEN

    Members may not send games in this chat; choose another chat.
    """

    NAMES = ("CHAT_SEND_GAME_FORBIDDEN",)


class ChatSendGifsForbidden(Forbidden):
    """403 CHAT_SEND_GIFS_FORBIDDEN

    Members may not send GIF animations in this chat; use another kind of media.
    """

    NAMES = ("CHAT_SEND_GIFS_FORBIDDEN",)


class ChatSendInlineForbidden(BadRequest):
    """400, 403 CHAT_SEND_INLINE_FORBIDDEN

    Members may not send results of inline bots in this chat; send the content as an ordinary
    message.
    """

    NAMES = ("CHAT_SEND_INLINE_FORBIDDEN",)


class ChatSendMediaForbidden(Forbidden):
    """403 CHAT_SEND_MEDIA_FORBIDDEN

    Members may not send media in this chat; send text only or ask an administrator.
    """

    NAMES = ("CHAT_SEND_MEDIA_FORBIDDEN",)


class ChatSendPhotosForbidden(Forbidden):
    """403 CHAT_SEND_PHOTOS_FORBIDDEN

    Members may not send photos in this chat; ask an administrator to allow it.
    """

    NAMES = ("CHAT_SEND_PHOTOS_FORBIDDEN",)


class ChatSendPlainForbidden(Forbidden):
    """403 CHAT_SEND_PLAIN_FORBIDDEN

    Members may not send plain text in this chat; only the allowed kinds of media get through.
    """

    NAMES = ("CHAT_SEND_PLAIN_FORBIDDEN",)


class ChatSendPollForbidden(Forbidden):
    """403 CHAT_SEND_POLL_FORBIDDEN

    Members may not send polls in this chat; ask an administrator to allow it.
    """

    NAMES = ("CHAT_SEND_POLL_FORBIDDEN",)


class ChatSendRoundvideosForbidden(Forbidden):
    """403 CHAT_SEND_ROUNDVIDEOS_FORBIDDEN

    Members may not send round video messages in this chat; use another kind of message.
    """

    NAMES = ("CHAT_SEND_ROUNDVIDEOS_FORBIDDEN",)


class ChatSendStickersForbidden(Forbidden):
    """403 CHAT_SEND_STICKERS_FORBIDDEN

    Members may not send stickers in this chat; use another kind of message.
    """

    NAMES = ("CHAT_SEND_STICKERS_FORBIDDEN",)


class ChatSendVideosForbidden(Forbidden):
    """403 CHAT_SEND_VIDEOS_FORBIDDEN

    Members may not send videos in this chat; ask an administrator to allow it.
    """

    NAMES = ("CHAT_SEND_VIDEOS_FORBIDDEN",)


class ChatSendVoicesForbidden(Forbidden):
    """403 CHAT_SEND_VOICES_FORBIDDEN

    Members may not send voice messages in this chat; write a text instead.
    """

    NAMES = ("CHAT_SEND_VOICES_FORBIDDEN",)


class ChatSendWebpageForbidden(Forbidden):
    """403 CHAT_SEND_WEBPAGE_FORBIDDEN

    Members may not send link previews in this chat; send the text with `no_webpage`.
    """

    NAMES = ("CHAT_SEND_WEBPAGE_FORBIDDEN",)


class ChatTitleEmpty(BadRequest):
    """400 CHAT_TITLE_EMPTY

    The chat needs a name; pass a title of at least one character.
    """

    NAMES = ("CHAT_TITLE_EMPTY",)


class ChatTooBig(BadRequest):
    """400 CHAT_TOO_BIG

    Readers are only listed in small groups; the largest size is `chat_read_mark_size_threshold` in
    help.getAppConfig.
    """

    NAMES = ("CHAT_TOO_BIG",)


class ChatTypeInvalid(Forbidden):
    """403 CHAT_TYPE_INVALID

    Users cannot be invited in this kind of chat or call; use a call in a group, or send a link.
    """

    NAMES = ("CHAT_TYPE_INVALID",)


class ChatWriteForbidden(Forbidden):
    """403 CHAT_WRITE_FORBIDDEN

    Your account may not write or change things in this chat, because it is not a member, is
    restricted, or only administrators may; get the right first.
    """

    NAMES = ("CHAT_WRITE_FORBIDDEN",)


class ChatlinkSlugEmpty(BadRequest):
    """400 CHATLINK_SLUG_EMPTY

    The name of the business link is missing; pass the part that follows `t.me/m/`.
    """

    NAMES = ("CHATLINK_SLUG_EMPTY",)


class ChatlinkSlugExpired(BadRequest):
    """400 CHATLINK_SLUG_EXPIRED

    This business link was deleted or never existed; get the present links from
    account.getBusinessChatLinks or ask the owner.
    """

    NAMES = ("CHATLINK_SLUG_EXPIRED",)


class ChatlinksTooMuch(BadRequest):
    """400 CHATLINKS_TOO_MUCH

    The account has made as many business links as it may; delete one it no longer needs.
    """

    NAMES = ("CHATLINKS_TOO_MUCH",)


class ChatlistExcludeInvalid(BadRequest):
    """400 CHATLIST_EXCLUDE_INVALID

    A shared folder cannot have excluded chats; empty `exclude_peers`.
    """

    NAMES = ("CHATLIST_EXCLUDE_INVALID",)


class ChatlistsTooMuch(BadRequest):
    """400 CHATLISTS_TOO_MUCH

    The account shares or has joined as many shared folders as it may; remove one, or get Premium
    for more.
    """

    NAMES = ("CHATLISTS_TOO_MUCH",)


class ChpBadEvent(InternalServerError):
    """500 CHP_BAD_EVENT

    Something inside Telegram's servers failed; send the request again after a pause.
    """

    NAMES = ("CHP_BAD_EVENT",)


class ChpCallFail(InternalServerError):
    """500 CHP_CALL_FAIL

    A call between Telegram's servers failed; send the request again after a pause.
    """

    NAMES = ("CHP_CALL_FAIL",)


class CodeEmpty(BadRequest):
    """400 CODE_EMPTY

    The recovery code is missing; pass the code that was sent to the recovery email.
    """

    NAMES = ("CODE_EMPTY",)


class CodeHashInvalid(BadRequest):
    """400 CODE_HASH_INVALID

    The hash does not belong to the code that was sent; use the one from
    account.sendConfirmPhoneCode.
    """

    NAMES = ("CODE_HASH_INVALID",)


class CodeInvalid(BadRequest):
    """400 CODE_INVALID

    The code from the email is wrong; ask the user to type it again.
    """

    NAMES = ("CODE_INVALID",)


class CollectibleInvalid(BadRequest):
    """400 COLLECTIBLE_INVALID

    This collectible cannot be used here: it does not exist, has the wrong form or is not owned by
    the account.
    """

    NAMES = ("COLLECTIBLE_INVALID",)


class CollectibleNotFound(BadRequest):
    """400 COLLECTIBLE_NOT_FOUND

    The username or phone number is not a collectible sold on Fragment; ask only about collectible
    ones.
    """

    NAMES = ("COLLECTIBLE_NOT_FOUND",)


class CollectionIdInvalid(BadRequest):
    """400 COLLECTION_ID_INVALID

    The owner has no gift collection with this number; take it from payments.getStarGiftCollections.
    """

    NAMES = ("COLLECTION_ID_INVALID",)


class ColorInvalid(BadRequest):
    """400 COLOR_INVALID

    There is no color with this number, or not for this use; choose from help.getPeerColors.
    """

    NAMES = ("COLOR_INVALID",)


class ConnectionApiIdInvalid(BadRequest):
    """400 CONNECTION_API_ID_INVALID

    The `api_id` given in initConnection is wrong; use the one from my.telegram.org.
    """

    NAMES = ("CONNECTION_API_ID_INVALID",)


class ConnectionAppVersionEmpty(BadRequest):
    """400 CONNECTION_APP_VERSION_EMPTY

    The version of your app is missing in initConnection; fill in `app_version`.
    """

    NAMES = ("CONNECTION_APP_VERSION_EMPTY",)


class ConnectionDeviceModelEmpty(BadRequest):
    """400 CONNECTION_DEVICE_MODEL_EMPTY

    The name of the device is missing in initConnection; fill in `device_model`.
    """

    NAMES = ("CONNECTION_DEVICE_MODEL_EMPTY",)


class ConnectionIdInvalid(BadRequest):
    """400 CONNECTION_ID_INVALID

    No business connection of this bot has this id; use the id from the connection update.
    """

    NAMES = ("CONNECTION_ID_INVALID",)


class ConnectionLangPackInvalid(BadRequest):
    """400 CONNECTION_LANG_PACK_INVALID

    The language pack named in initConnection is unknown; pass an empty string unless your app has
    its own.
    """

    NAMES = ("CONNECTION_LANG_PACK_INVALID",)


class ConnectionLayerInvalid(BadRequest):
    """400 CONNECTION_LAYER_INVALID

    The server does not know this API layer; wrap the first request in invokeWithLayer with a layer
    that exists.
    """

    NAMES = ("CONNECTION_LAYER_INVALID",)


class ConnectionNotInited(BadRequest):
    """400 CONNECTION_NOT_INITED

    The connection was not introduced yet; wrap the first request in invokeWithLayer and
    initConnection.
    """

    NAMES = ("CONNECTION_NOT_INITED",)


class ConnectionSystemEmpty(BadRequest):
    """400 CONNECTION_SYSTEM_EMPTY

    The system version is missing in initConnection; fill in `system_version`.
    """

    NAMES = ("CONNECTION_SYSTEM_EMPTY",)


class ConnectionSystemLangCodeEmpty(BadRequest):
    """400 CONNECTION_SYSTEM_LANG_CODE_EMPTY

    The system language is missing in initConnection; fill in `system_lang_code`, such as `en`.
    """

    NAMES = ("CONNECTION_SYSTEM_LANG_CODE_EMPTY",)


class ContactAddMissing(BadRequest):
    """400 CONTACT_ADD_MISSING

    There is no pending contact to accept; add the user with contacts.addContact instead.
    """

    NAMES = ("CONTACT_ADD_MISSING",)


class ContactIdInvalid(BadRequest):
    """400 CONTACT_ID_INVALID

    The user cannot be a contact here: unknown to this account, or the account itself; pass another
    user with its access hash.
    """

    NAMES = ("CONTACT_ID_INVALID",)


class ContactMissing(BadRequest):
    """400 CONTACT_MISSING

    The user is not in your contacts; add the contact first.
    """

    NAMES = ("CONTACT_MISSING",)


class ContactNameEmpty(BadRequest):
    """400 CONTACT_NAME_EMPTY

    The contact has no name; pass at least a first name.
    """

    NAMES = ("CONTACT_NAME_EMPTY",)


class ContactReqMissing(BadRequest):
    """400 CONTACT_REQ_MISSING

    The user has not sent a contact request that could be accepted.
    """

    NAMES = ("CONTACT_REQ_MISSING",)


class CreateCallFailed(BadRequest):
    """400 CREATE_CALL_FAILED

    The server could not start the group call; try again shortly.
    """

    NAMES = ("CREATE_CALL_FAILED",)


class CredentialInvalid(BadRequest):
    """400 CREDENTIAL_INVALID

    The passkey data does not pass the check; let the device create or sign it again for the present
    challenge.
    """

    NAMES = ("CREDENTIAL_INVALID",)


class CurrencyTotalAmountInvalid(BadRequest):
    """400 CURRENCY_TOTAL_AMOUNT_INVALID

    The prices add up to zero, a negative sum or more than the currency allows; change the amounts.
    """

    NAMES = ("CURRENCY_TOTAL_AMOUNT_INVALID",)


class CustomReactionsTooMany(BadRequest):
    """400 CUSTOM_REACTIONS_TOO_MANY

    The account put more custom emoji reactions on the message than it may; send fewer.
    """

    NAMES = ("CUSTOM_REACTIONS_TOO_MANY",)


class DataHashSizeInvalid(BadRequest):
    """400 DATA_HASH_SIZE_INVALID

    The hash of a Passport element has the wrong length; pass the hash exactly as received.
    """

    NAMES = ("DATA_HASH_SIZE_INVALID",)


class DataInvalid(BadRequest):
    """400 DATA_INVALID

    The data in the request does not have the form expected here; pass bytes exactly as received or
    correctly encrypted.
    """

    NAMES = ("DATA_INVALID",)


class DataJsonInvalid(BadRequest):
    """400 DATA_JSON_INVALID

    The JSON text cannot be read or lacks required fields; check what you put into dataJSON.
    """

    NAMES = ("DATA_JSON_INVALID",)


class DataTooLong(BadRequest):
    """400 DATA_TOO_LONG

    The encrypted message is too long; shorten the text or send the content as a file.
    """

    NAMES = ("DATA_TOO_LONG",)


class DateEmpty(BadRequest):
    """400 DATE_EMPTY

    The date of the last known update is missing; pass the `date` of your stored state, at first
    from updates.getState.
    """

    NAMES = ("DATE_EMPTY",)


class DcIdInvalid(BadRequest):
    """400 DC_ID_INVALID

    There is no such data center, or it is the one already in use; choose another one from
    help.getConfig.
    """

    NAMES = ("DC_ID_INVALID",)


class DeleteAnswerForbidden(BadRequest):
    """400 DELETE_ANSWER_FORBIDDEN

    Your account may not remove this poll answer; only its author or the maker of the poll can.
    """

    NAMES = ("DELETE_ANSWER_FORBIDDEN",)


class DhGAInvalid(BadRequest):
    """400 DH_G_A_INVALID

    The first half of the key exchange is not acceptable; compute `g_a` anew with the parameters
    from messages.getDhConfig.
    """

    NAMES = ("DH_G_A_INVALID",)


class DocumentInvalid(BadRequest):
    """400 DOCUMENT_INVALID

    The file (sticker, custom emoji, music or other document) is unknown or cannot be used here;
    fetch it again and pass a fitting one.
    """

    NAMES = ("DOCUMENT_INVALID",)


class EditBotInviteForbidden(Forbidden):
    """403 EDIT_BOT_INVITE_FORBIDDEN

    Invite links made by a bot can only be changed by that bot; make one of your own.
    """

    NAMES = ("EDIT_BOT_INVITE_FORBIDDEN",)


class EditMessageTempRestricted(NotAcceptable):
    """406 EDIT_MESSAGE_TEMP_RESTRICTED

    The user may not edit messages for the time being, because of legal restrictions; send a new
    message instead.
    """

    NAMES = ("EDIT_MESSAGE_TEMP_RESTRICTED",)


class EffectChatInvalid(BadRequest):
    """400 EFFECT_CHAT_INVALID

    Message effects only work in private chats with a user; leave `effect` out elsewhere.
    """

    NAMES = ("EFFECT_CHAT_INVALID",)


class EffectIdInvalid(BadRequest):
    """400 EFFECT_ID_INVALID

    There is no such message effect, or it needs Premium; choose one from
    messages.getAvailableEffects.
    """

    NAMES = ("EFFECT_ID_INVALID",)


class EmailCodeEmpty(BadRequest):
    """400 EMAIL_CODE_EMPTY

    The code from the email is missing; pass what the user read there.
    """

    NAMES = ("EMAIL_CODE_EMPTY",)


class EmailHashExpired(BadRequest):
    """400 EMAIL_HASH_EXPIRED

    The confirmation of the recovery email was left open too long; start setting the email again.
    """

    NAMES = ("EMAIL_HASH_EXPIRED",)


class EmailInstallMissing(BadRequest):
    """400 EMAIL_INSTALL_MISSING

    The account has no login email that could be used or reset; log in by phone code, or set up an
    email when asked to.
    """

    NAMES = ("EMAIL_INSTALL_MISSING",)


class EmailInvalid(BadRequest):
    """400 EMAIL_INVALID

    This is not a usable email address; ask the user to check it.
    """

    NAMES = ("EMAIL_INVALID",)


class EmailNotAllowed(BadRequest):
    """400 EMAIL_NOT_ALLOWED

    Telegram does not accept this email address here, for example because of its provider; ask for
    another one.
    """

    NAMES = ("EMAIL_NOT_ALLOWED",)


class EmailNotSetup(BadRequest):
    """400 EMAIL_NOT_SETUP

    The account has no login email yet, so there is none to change; use the setup purpose instead of
    the change purpose.
    """

    NAMES = ("EMAIL_NOT_SETUP",)


class EmailUnconfirmed(BadRequest):
    """400 EMAIL_UNCONFIRMED, EMAIL_UNCONFIRMED_%d

    The recovery email waits for its confirmation code; pass that code to
    account.confirmPasswordEmail.
    """

    NAMES = ("EMAIL_UNCONFIRMED", "EMAIL_UNCONFIRMED_%d")


class EmailVerifyExpired(BadRequest):
    """400 EMAIL_VERIFY_EXPIRED

    The code sent to the email is too old; have a new one sent with account.sendVerifyEmailCode.
    """

    NAMES = ("EMAIL_VERIFY_EXPIRED",)


class EmojiInvalid(BadRequest):
    """400 EMOJI_INVALID

    There is no chat theme for this emoji; choose one from account.getChatThemes.
    """

    NAMES = ("EMOJI_INVALID",)


class EmojiMarkupInvalid(BadRequest):
    """400 EMOJI_MARKUP_INVALID

    The emoji or the colors for the drawn profile picture are not valid; pass one to four colors and
    an existing emoji or sticker.
    """

    NAMES = ("EMOJI_MARKUP_INVALID",)


class EmojiNotModified(BadRequest):
    """400 EMOJI_NOT_MODIFIED

    The chat already has this theme, so nothing was changed.
    """

    NAMES = ("EMOJI_NOT_MODIFIED",)


class EmoticonEmpty(BadRequest):
    """400 EMOTICON_EMPTY

    No emoji was passed to search for; give at least one.
    """

    NAMES = ("EMOTICON_EMPTY",)


class EmoticonInvalid(BadRequest):
    """400 EMOTICON_INVALID

    This emoji cannot be thrown as dice; use one from `emojies_send_dice` in help.getAppConfig.
    """

    NAMES = ("EMOTICON_INVALID",)


class EmoticonStickerpackMissing(BadRequest):
    """400 EMOTICON_STICKERPACK_MISSING

    There is no sticker set for this dice emoji, or none was named; pass one such as 🎲.
    """

    NAMES = ("EMOTICON_STICKERPACK_MISSING",)


class EncryptedMessageInvalid(BadRequest):
    """400 ENCRYPTED_MESSAGE_INVALID

    The proof that ties the temporary key to the permanent one is wrong; encrypt it anew with the
    permanent key, with the right ids and expiry time.
    """

    NAMES = ("ENCRYPTED_MESSAGE_INVALID",)


class EncryptionAlreadyAccepted(BadRequest):
    """400 ENCRYPTION_ALREADY_ACCEPTED

    The secret chat was accepted already, perhaps on another device; leave it to that device.
    """

    NAMES = ("ENCRYPTION_ALREADY_ACCEPTED",)


class EncryptionAlreadyDeclined(BadRequest):
    """400 ENCRYPTION_ALREADY_DECLINED

    The secret chat was already declined or ended; request a new one to go on.
    """

    NAMES = ("ENCRYPTION_ALREADY_DECLINED",)


class EncryptionDeclineAdminFailed(InternalServerError):
    """500 ENCRYPTION_DECLINE_ADMIN_FAILED

    The server could not end the secret chat; call again.
    """

    NAMES = ("ENCRYPTION_DECLINE_ADMIN_FAILED",)


class EncryptionDeclined(BadRequest):
    """400 ENCRYPTION_DECLINED

    The other side has ended the secret chat; start a new one to send anything.
    """

    NAMES = ("ENCRYPTION_DECLINED",)


class EncryptionIdInvalid(BadRequest):
    """400 ENCRYPTION_ID_INVALID

    The account has no secret chat of this id; use the one from the update about the chat.
    """

    NAMES = ("ENCRYPTION_ID_INVALID",)


class EncryptionOccupyAdminFailed(InternalServerError):
    """500 ENCRYPTION_OCCUPY_ADMIN_FAILED

    The server could not set up the secret chat; try again later.
    """

    NAMES = ("ENCRYPTION_OCCUPY_ADMIN_FAILED",)


class EncryptionOccupyFailed(InternalServerError):
    """500 ENCRYPTION_OCCUPY_FAILED

    The server could not take hold of the secret chat while it was being accepted; try again.
    """

    NAMES = ("ENCRYPTION_OCCUPY_FAILED",)


class EntitiesTooLong(BadRequest):
    """400 ENTITIES_TOO_LONG

    The text has more formatting than allowed; pass fewer entities (100 are the usual limit).
    """

    NAMES = ("ENTITIES_TOO_LONG",)


class EntityBoundsInvalid(BadRequest):
    """400 ENTITY_BOUNDS_INVALID

    A formatting entity lies outside the text or is empty; count `offset` and `length` in UTF-16
    code units.
    """

    NAMES = ("ENTITY_BOUNDS_INVALID",)


class EntityDateFormatInvalid(BadRequest):
    """400 ENTITY_DATE_FORMAT_INVALID

    The flags of a formatted date contradict each other; choose one valid way of showing the date.
    """

    NAMES = ("ENTITY_DATE_FORMAT_INVALID",)


class EntityDateInvalid(BadRequest):
    """400 ENTITY_DATE_INVALID

    A formatted date is outside what is allowed, from 0 to about three years ahead; change the Unix
    time.
    """

    NAMES = ("ENTITY_DATE_INVALID",)


class EntityDateTooLong(BadRequest):
    """400 ENTITY_DATE_TOO_LONG

    A formatted date covers too much text; let the entity span fewer characters.
    """

    NAMES = ("ENTITY_DATE_TOO_LONG",)


class EntityMentionUserInvalid(BadRequest):
    """400 ENTITY_MENTION_USER_INVALID

    A mention in the text points to a user who cannot be found; pass the user's id and access hash,
    or write the username.
    """

    NAMES = ("ENTITY_MENTION_USER_INVALID",)


class ErrorTextEmpty(BadRequest):
    """400 ERROR_TEXT_EMPTY

    A refused payment needs a reason; pass a text that explains it to the user.
    """

    NAMES = ("ERROR_TEXT_EMPTY",)


class ExpireDateInvalid(BadRequest):
    """400 EXPIRE_DATE_INVALID

    The date on which the link should end is in the past or too far off; pass a later Unix time.
    """

    NAMES = ("EXPIRE_DATE_INVALID",)


class ExpireForbidden(BadRequest):
    """400 EXPIRE_FORBIDDEN

    No expiry may be set here; leave the expiry date out.
    """

    NAMES = ("EXPIRE_FORBIDDEN",)


class ExpiresAtInvalid(BadRequest):
    """400 EXPIRES_AT_INVALID

    The end of the temporary key's life differs from the one agreed when the key was made; pass the
    very same Unix time.
    """

    NAMES = ("EXPIRES_AT_INVALID",)


class ExportCardInvalid(BadRequest):
    """400 EXPORT_CARD_INVALID

    The exported contact card is damaged or unknown; ask for a new one.
    """

    NAMES = ("EXPORT_CARD_INVALID",)


class ExtendedMediaAmountInvalid(BadRequest):
    """400 EXTENDED_MEDIA_AMOUNT_INVALID

    The price of the paid media is not allowed; ask between 1 Star and the maximum in
    help.getAppConfig.
    """

    NAMES = ("EXTENDED_MEDIA_AMOUNT_INVALID",)


class ExtendedMediaEmpty(BadRequest):
    """400 EXTENDED_MEDIA_EMPTY

    The paid message contains no media; put at least one photo or video into it.
    """

    NAMES = ("EXTENDED_MEDIA_EMPTY",)


class ExtendedMediaInvalid(BadRequest):
    """400 EXTENDED_MEDIA_INVALID

    The media cannot be sold; paid messages take photos and videos only, up to ten.
    """

    NAMES = ("EXTENDED_MEDIA_INVALID",)


class ExtendedMediaPeerInvalid(BadRequest):
    """400 EXTENDED_MEDIA_PEER_INVALID

    Paid media cannot be sent to this chat; choose one where it is allowed, such as a channel.
    """

    NAMES = ("EXTENDED_MEDIA_PEER_INVALID",)


class ExtendedMediaTypeInvalid(BadRequest):
    """400 EXTENDED_MEDIA_TYPE_INVALID

    This kind of media cannot be sold; use photos or videos.
    """

    NAMES = ("EXTENDED_MEDIA_TYPE_INVALID",)


class ExternalUrlInvalid(BadRequest):
    """400 EXTERNAL_URL_INVALID

    Telegram cannot load media from this address; pass a public `https://` address of the file
    itself.
    """

    NAMES = ("EXTERNAL_URL_INVALID",)


class FeatureDisabled(BadRequest):
    """400 FEATURE_DISABLED

    Telegram has switched this function off; it may come back later.
    """

    NAMES = ("FEATURE_DISABLED",)


class FieldNameEmpty(BadRequest):
    """400 FIELD_NAME_EMPTY

    The name of a field is missing in the data; fill it in.
    """

    NAMES = ("FIELD_NAME_EMPTY",)


class FieldNameInvalid(BadRequest):
    """400 FIELD_NAME_INVALID

    The data holds a field of a name that is not known here; check its spelling.
    """

    NAMES = ("FIELD_NAME_INVALID",)


class FileContentTypeInvalid(BadRequest):
    """400 FILE_CONTENT_TYPE_INVALID

    The MIME type of a file in the inline results is not allowed; use one such as `application/pdf`
    or `application/zip`.
    """

    NAMES = ("FILE_CONTENT_TYPE_INVALID",)


class FileEmtpy(BadRequest):
    """400 FILE_EMTPY

    The file sent to the secret chat has no content; upload it before sending.
    """

    NAMES = ("FILE_EMTPY",)


class FileIdInvalid(BadRequest):
    """400 FILE_ID_INVALID

    The file location is wrong or no longer exists; take it fresh from the message or object that
    holds the file.
    """

    NAMES = ("FILE_ID_INVALID",)


class FileMigrate(SeeOther):
    """303 FILE_MIGRATE_%d

    The file lies in another data center, whose number is at the end; connect there, import the
    login and ask again.
    """

    NAMES = ("FILE_MIGRATE_%d",)


class FilePart0Missing(BadRequest):
    """400 FILE_PART_0_MISSING

    The first part of the file is missing on the server; upload the file again and repeat the
    request.
    """

    NAMES = ("FILE_PART_0_MISSING",)


class FilePartEmpty(BadRequest):
    """400 FILE_PART_EMPTY

    A part without any bytes was sent; pass the piece of the file that belongs there.
    """

    NAMES = ("FILE_PART_EMPTY",)


class FilePartInvalid(BadRequest):
    """400 FILE_PART_INVALID

    The number of the part is outside the file; count from 0 and stay below the total and the limit.
    """

    NAMES = ("FILE_PART_INVALID",)


class FilePartLengthInvalid(BadRequest):
    """400 FILE_PART_LENGTH_INVALID

    A part has the wrong length; all but the last must be of one size, divisible by 1024 and at most
    512 KB.
    """

    NAMES = ("FILE_PART_LENGTH_INVALID",)


class FilePartMissing(BadRequest):
    """400 FILE_PART_%d_MISSING

    One part of the uploaded file is gone, and the number says which (counted from 0); upload it
    again and repeat the request.
    """

    NAMES = ("FILE_PART_%d_MISSING",)


class FilePartSizeChanged(BadRequest):
    """400 FILE_PART_SIZE_CHANGED

    The parts of one file differ in size; use the same part size throughout, only the last may be
    smaller.
    """

    NAMES = ("FILE_PART_SIZE_CHANGED",)


class FilePartSizeInvalid(BadRequest):
    """400 FILE_PART_SIZE_INVALID

    This part size is not allowed; it must be divisible by 1024 and divide 524288 evenly.
    """

    NAMES = ("FILE_PART_SIZE_INVALID",)


class FilePartTooBig(BadRequest):
    """400 FILE_PART_TOO_BIG

    The part is larger than 512 KB; cut the file into smaller pieces.
    """

    NAMES = ("FILE_PART_TOO_BIG",)


class FilePartTooSmall(BadRequest):
    """400 FILE_PART_TOO_SMALL

    The part is too small; use larger pieces, at best 512 KB.
    """

    NAMES = ("FILE_PART_TOO_SMALL",)


class FilePartsInvalid(BadRequest):
    """400 FILE_PARTS_INVALID

    The number of parts is wrong for this file; state as many parts as were uploaded, within the
    size limit of the account.
    """

    NAMES = ("FILE_PARTS_INVALID",)


class FileReferenceEmpty(BadRequest):
    """400 FILE_REFERENCE_%d_EMPTY, FILE_REFERENCE_EMPTY

    One medium of the album has no file reference; the number is its place in the list, counted from
    0, so fetch its source again.
    """

    NAMES = ("FILE_REFERENCE_%d_EMPTY", "FILE_REFERENCE_EMPTY")


class FileReferenceExpired(BadRequest):
    """400 FILE_REFERENCE_%d_EXPIRED, FILE_REFERENCE_EXPIRED

    The file reference of one medium of the album is too old; the number is its place in the list,
    counted from 0, so fetch the message it came from again.
    """

    NAMES = ("FILE_REFERENCE_%d_EXPIRED", "FILE_REFERENCE_EXPIRED")


class FileReferenceInvalid(BadRequest):
    """400 FILE_REFERENCE_%d_INVALID, FILE_REFERENCE_INVALID

    The file reference of one medium of the album is wrong; the number is its place in the list,
    counted from 0, so take the reference from its source anew.
    """

    NAMES = ("FILE_REFERENCE_%d_INVALID", "FILE_REFERENCE_INVALID")


class FileTitleEmpty(BadRequest):
    """400 FILE_TITLE_EMPTY

    An inline result with a file has no title; give it one.
    """

    NAMES = ("FILE_TITLE_EMPTY",)


class FileTokenInvalid(BadRequest):
    """400 FILE_TOKEN_INVALID

    The token for this CDN file is not valid any more; download from the main data center again with
    upload.getFile.
    """

    NAMES = ("FILE_TOKEN_INVALID",)


class FileWriteFailed(InternalServerError):
    """500 FILE_WRITE_FAILED

    The server could not store the data; send it again later.
    """

    NAMES = ("FILE_WRITE_FAILED",)


class FilerefUpgradeNeeded(NotAcceptable):
    """406 FILEREF_UPGRADE_NEEDED

    The app's API layer is too old to download files; move to a layer with file references.
    """

    NAMES = ("FILEREF_UPGRADE_NEEDED",)


class FilterIdInvalid(BadRequest):
    """400 FILTER_ID_INVALID

    There is no folder of this number; take it from messages.getDialogFilters, own folders begin at
    2.
    """

    NAMES = ("FILTER_ID_INVALID",)


class FilterIncludeEmpty(BadRequest):
    """400 FILTER_INCLUDE_EMPTY

    The folder would contain no chats; include at least one chat or one kind of chats.
    """

    NAMES = ("FILTER_INCLUDE_EMPTY",)


class FilterIncludeTooMuch(BadRequest):
    """400 FILTER_INCLUDE_TOO_MUCH

    The folder holds more chats than allowed; take some out, or get Premium for more.
    """

    NAMES = ("FILTER_INCLUDE_TOO_MUCH",)


class FilterNotSupported(BadRequest):
    """400 FILTER_NOT_SUPPORTED

    This folder or search filter cannot be used here; pass a shared folder, or a filter that this
    kind of search knows.
    """

    NAMES = ("FILTER_NOT_SUPPORTED",)


class FilterTitleEmpty(BadRequest):
    """400 FILTER_TITLE_EMPTY

    The folder has no name; pass a title of 1 to 12 characters.
    """

    NAMES = ("FILTER_TITLE_EMPTY",)


class FirstnameInvalid(BadRequest):
    """400 FIRSTNAME_INVALID

    The first name is empty, too long or has forbidden characters; pass another one.
    """

    NAMES = ("FIRSTNAME_INVALID",)


class FloodPremiumWait(Flood):
    """420 FLOOD_PREMIUM_WAIT_%d

    Transfers of accounts without Premium are slowed down here; the number is the seconds to wait
    before the next request.
    """

    NAMES = ("FLOOD_PREMIUM_WAIT_%d",)


class FloodTestPhoneWait(Flood):
    """420 FLOOD_TEST_PHONE_WAIT_%d

    This phone number for tests is used too often; the number is the seconds to wait.
    """

    NAMES = ("FLOOD_TEST_PHONE_WAIT_%d",)


class FloodWait(Flood):
    """420 FLOOD_WAIT_%d

    Too many requests of this kind were made; the number is the seconds to wait before calling
    again.
    """

    NAMES = ("FLOOD_WAIT_%d",)


class FloodskipNotAllowed(BadRequest):
    """400 FLOODSKIP_NOT_ALLOWED

    The bot may not pay to send faster; leave out `allow_paid_floodskip`.
    """

    NAMES = ("FLOODSKIP_NOT_ALLOWED",)


class FolderDeacAutofixAll(InternalServerError):
    """500 FOLDER_DEAC_AUTOFIX_ALL

    The server failed while repairing its list of folders; try again later.
    """

    NAMES = ("FOLDER_DEAC_AUTOFIX_ALL",)


class FolderIdEmpty(BadRequest):
    """400 FOLDER_ID_EMPTY

    No folder was named; pass 0 for the main list or 1 for the archive.
    """

    NAMES = ("FOLDER_ID_EMPTY",)


class FolderIdInvalid(BadRequest):
    """400 FOLDER_ID_INVALID

    Only folder 0 (main list) and folder 1 (archive) exist here; pass one of them.
    """

    NAMES = ("FOLDER_ID_INVALID",)


class FormExpired(BadRequest):
    """400 FORM_EXPIRED

    The payment form is more than ten minutes old; get a new one with payments.getPaymentForm and
    pay that.
    """

    NAMES = ("FORM_EXPIRED",)


class FormIdEmpty(BadRequest):
    """400 FORM_ID_EMPTY

    No payment form was named; pass the `form_id` from payments.getPaymentForm.
    """

    NAMES = ("FORM_ID_EMPTY",)


class FormIdExpired(BadRequest):
    """400 FORM_ID_EXPIRED

    The payment form is no longer valid; load it again and pay with the new id.
    """

    NAMES = ("FORM_ID_EXPIRED",)


class FormSubmitDuplicate(BadRequest):
    """400 FORM_SUBMIT_DUPLICATE

    This payment form was already paid; look at the result of the first try before paying again.
    """

    NAMES = ("FORM_SUBMIT_DUPLICATE",)


class FormUnsupported(BadRequest):
    """400 FORM_UNSUPPORTED

    This kind of payment form cannot be paid in this way; pay it with the method meant for it, or
    from an up-to-date app.
    """

    NAMES = ("FORM_UNSUPPORTED",)


class ForumEnabled(BadRequest):
    """400 FORUM_ENABLED

    This cannot be done while the group has topics; switch the forum off first.
    """

    NAMES = ("FORUM_ENABLED",)


class FreshChangeAdminsForbidden(BadRequest):
    """400, 406 FRESH_CHANGE_ADMINS_FORBIDDEN

    Your account became an administrator too recently to change other administrators; wait a day.
    """

    NAMES = ("FRESH_CHANGE_ADMINS_FORBIDDEN",)


class FreshChangePhoneForbidden(NotAcceptable):
    """406 FRESH_CHANGE_PHONE_FORBIDDEN

    The login is too new for changing the phone number; wait 24 hours or use an older session.
    """

    NAMES = ("FRESH_CHANGE_PHONE_FORBIDDEN",)


class FreshResetAuthorisationForbidden(NotAcceptable):
    """406 FRESH_RESET_AUTHORISATION_FORBIDDEN

    A session younger than 24 hours cannot end others or change such settings; use an older one or
    wait.
    """

    NAMES = ("FRESH_RESET_AUTHORISATION_FORBIDDEN",)


class FromMessageBotDisabled(BadRequest):
    """400 FROM_MESSAGE_BOT_DISABLED

    Bots cannot name users or channels through a message they appeared in; pass the id with its
    access hash.
    """

    NAMES = ("FROM_MESSAGE_BOT_DISABLED",)


class FromPeerInvalid(BadRequest):
    """400 FROM_PEER_INVALID

    The sender to search for is not valid; pass a user or channel that can write in this chat.
    """

    NAMES = ("FROM_PEER_INVALID",)


class FrozenMethodInvalid(Flood):
    """420 FROZEN_METHOD_INVALID

    The account is frozen for breaking the rules and may only read; the user can appeal at the
    address in help.getAppConfig.
    """

    NAMES = ("FROZEN_METHOD_INVALID",)


class FrozenParticipantMissing(BadRequest):
    """400 FROZEN_PARTICIPANT_MISSING

    The account is frozen and was not a member of this chat, so it cannot be opened; the user has to
    appeal first.
    """

    NAMES = ("FROZEN_PARTICIPANT_MISSING",)


class FutureCreatorNone(BadRequest):
    """400 FUTURE_CREATOR_NONE

    Nobody is there to become the owner when the present one leaves; hand the chat over yourself or
    delete it.
    """

    NAMES = ("FUTURE_CREATOR_NONE",)


class GameBotInvalid(BadRequest):
    """400 GAME_BOT_INVALID

    A bot can only send its own games; let the bot that owns the game send it.
    """

    NAMES = ("GAME_BOT_INVALID",)


class GeneralModifyIconForbidden(BadRequest):
    """400 GENERAL_MODIFY_ICON_FORBIDDEN

    The topic "General" has a fixed icon; change only its name or whether it is hidden.
    """

    NAMES = ("GENERAL_MODIFY_ICON_FORBIDDEN",)


class GeoPointInvalid(BadRequest):
    """400 GEO_POINT_INVALID

    The place is no valid point; pass latitude from -90 to 90 and longitude from -180 to 180
    degrees.
    """

    NAMES = ("GEO_POINT_INVALID",)


class GifContentTypeInvalid(BadRequest):
    """400 GIF_CONTENT_TYPE_INVALID

    A GIF in the inline results has the wrong MIME type; use `image/gif` or `video/mp4`.
    """

    NAMES = ("GIF_CONTENT_TYPE_INVALID",)


class GifIdInvalid(BadRequest):
    """400 GIF_ID_INVALID

    The document is no GIF animation the account can save; pass one taken from a message, with its
    access hash.
    """

    NAMES = ("GIF_ID_INVALID",)


class GiftMonthsInvalid(BadRequest):
    """400 GIFT_MONTHS_INVALID

    Premium is not sold for this number of months; choose one from
    payments.getPremiumGiftCodeOptions.
    """

    NAMES = ("GIFT_MONTHS_INVALID",)


class GiftSlugExpired(BadRequest):
    """400 GIFT_SLUG_EXPIRED

    The gift code was used or has run out; it cannot be redeemed any more.
    """

    NAMES = ("GIFT_SLUG_EXPIRED",)


class GiftSlugInvalid(BadRequest):
    """400 GIFT_SLUG_INVALID

    There is no such gift code; pass the part of the link that follows `t.me/giftcode/`.
    """

    NAMES = ("GIFT_SLUG_INVALID",)


class GiftStarsInvalid(BadRequest):
    """400 GIFT_STARS_INVALID

    Stars are not sold in this amount; choose one of the offers the server lists.
    """

    NAMES = ("GIFT_STARS_INVALID",)


class GiftcodeNotAllowed(NotAcceptable):
    """406 GIFTCODE_NOT_ALLOWED

    This gift code cannot be used by the account, for example because it is meant for somebody else.
    """

    NAMES = ("GIFTCODE_NOT_ALLOWED",)


class GraphExpiredReload(BadRequest):
    """400 GRAPH_EXPIRED_RELOAD

    The token for this chart is over; load the statistics again and use the new token.
    """

    NAMES = ("GRAPH_EXPIRED_RELOAD",)


class GraphInvalidReload(BadRequest):
    """400 GRAPH_INVALID_RELOAD

    The token for this chart is not valid; load the statistics again and copy the token from there.
    """

    NAMES = ("GRAPH_INVALID_RELOAD",)


class GraphOutdatedReload(BadRequest):
    """400 GRAPH_OUTDATED_RELOAD

    The chart has been computed anew meanwhile; load the statistics again for a fresh token.
    """

    NAMES = ("GRAPH_OUTDATED_RELOAD",)


class GroupCallInvalid(BadRequest):
    """400 GROUP_CALL_INVALID

    The group call cannot be found; take its id and access hash from the chat's full info.
    """

    NAMES = ("GROUP_CALL_INVALID",)


class GroupcallAddParticipantsFailed(InternalServerError):
    """500 GROUPCALL_ADD_PARTICIPANTS_FAILED

    The server could not enter your account into the group call; join again in a moment.
    """

    NAMES = ("GROUPCALL_ADD_PARTICIPANTS_FAILED",)


class GroupcallAlreadyDiscarded(BadRequest):
    """400 GROUPCALL_ALREADY_DISCARDED

    The group call has ended; start a new one.
    """

    NAMES = ("GROUPCALL_ALREADY_DISCARDED",)


class GroupcallAlreadyStarted(Forbidden):
    """403 GROUPCALL_ALREADY_STARTED

    The scheduled call is already running; join it with phone.joinGroupCall.
    """

    NAMES = ("GROUPCALL_ALREADY_STARTED",)


class GroupcallChangeForbidden(Forbidden):
    """403 GROUPCALL_CHANGE_FORBIDDEN

    Your account may not change this setting of the call; an administrator of the call can.
    """

    NAMES = ("GROUPCALL_CHANGE_FORBIDDEN",)


class GroupcallForbidden(BadRequest):
    """400, 403 GROUPCALL_FORBIDDEN

    The call has ended or is closed to your account in this role; look up the chat's present call
    before trying again.
    """

    NAMES = ("GROUPCALL_FORBIDDEN",)


class GroupcallInvalid(BadRequest):
    """400 GROUPCALL_INVALID

    The group call's id and access hash name no call that can be used here; take them from the
    chat's full info or an update.
    """

    NAMES = ("GROUPCALL_INVALID",)


class GroupcallJoinMissing(BadRequest):
    """400 GROUPCALL_JOIN_MISSING

    Your account is not in the call (any more); join with phone.joinGroupCall.
    """

    NAMES = ("GROUPCALL_JOIN_MISSING",)


class GroupcallNotModified(BadRequest):
    """400 GROUPCALL_NOT_MODIFIED

    The call already has this setting, so nothing was changed.
    """

    NAMES = ("GROUPCALL_NOT_MODIFIED",)


class GroupcallSsrcDuplicateMuch(BadRequest):
    """400 GROUPCALL_SSRC_DUPLICATE_MUCH

    Somebody in the call already uses the same audio source number; join again with another random
    `ssrc`.
    """

    NAMES = ("GROUPCALL_SSRC_DUPLICATE_MUCH",)


class GroupedIdOccupyFailed(InternalServerError):
    """500 GROUPED_ID_OCCUPY_FAILED

    The server could not put the album together; send it again.
    """

    NAMES = ("GROUPED_ID_OCCUPY_FAILED",)


class GroupedMediaInvalid(BadRequest):
    """400 GROUPED_MEDIA_INVALID

    The messages cannot be forwarded as an album, since their kinds of media do not go together;
    forward them one by one.
    """

    NAMES = ("GROUPED_MEDIA_INVALID",)


class HashInvalid(BadRequest):
    """400 HASH_INVALID

    The hash belongs to nothing of this account; copy it unchanged from the list of sessions or the
    link it came with.
    """

    NAMES = ("HASH_INVALID",)


class HashSizeInvalid(BadRequest):
    """400 HASH_SIZE_INVALID

    The hash of a Passport element has the wrong length; pass the bytes exactly as received.
    """

    NAMES = ("HASH_SIZE_INVALID",)


class HashtagInvalid(BadRequest):
    """400 HASHTAG_INVALID

    This is not a hashtag one can search for; pass a single word of letters, digits and underscores.
    """

    NAMES = ("HASHTAG_INVALID",)


class HideRequesterMissing(BadRequest):
    """400 HIDE_REQUESTER_MISSING

    There is no open request to join from this user; it was withdrawn or another administrator has
    handled it.
    """

    NAMES = ("HIDE_REQUESTER_MISSING",)


class HistoryGetFailed(InternalServerError):
    """500 HISTORY_GET_FAILED

    The server could not load the messages; try again shortly.
    """

    NAMES = ("HISTORY_GET_FAILED",)


class IdExpired(BadRequest):
    """400 ID_EXPIRED

    The prepared message is too old; the bot has to prepare a new one.
    """

    NAMES = ("ID_EXPIRED",)


class IdInvalid(BadRequest):
    """400 ID_INVALID

    No prepared message has this id; pass the id that the bot gave to its mini app.
    """

    NAMES = ("ID_INVALID",)


class ImageEngineDown(InternalServerError):
    """500 IMAGE_ENGINE_DOWN

    The part of the server that handles pictures is not working; try again later.
    """

    NAMES = ("IMAGE_ENGINE_DOWN",)


class ImageProcessFailed(BadRequest):
    """400 IMAGE_PROCESS_FAILED

    The server cannot read the picture or the media; send a JPEG or PNG file that is not damaged.
    """

    NAMES = ("IMAGE_PROCESS_FAILED",)


class ImportFileInvalid(BadRequest):
    """400 IMPORT_FILE_INVALID

    The chat export cannot be read; upload the text file made by the other messenger.
    """

    NAMES = ("IMPORT_FILE_INVALID",)


class ImportFormatDateInvalid(BadRequest):
    """400 IMPORT_FORMAT_DATE_INVALID

    The dates in the chat export cannot be understood; export the chat with another date format.
    """

    NAMES = ("IMPORT_FORMAT_DATE_INVALID",)


class ImportFormatUnrecognized(BadRequest):
    """400 IMPORT_FORMAT_UNRECOGNIZED

    The beginning of the file does not look like an export of a messenger known to Telegram; export
    the chat from a supported app.
    """

    NAMES = ("IMPORT_FORMAT_UNRECOGNIZED",)


class ImportHistoryLogEmpty(BadRequest):
    """400 IMPORT_HISTORY_LOG_EMPTY

    The chat export has no messages in it; pass one that does.
    """

    NAMES = ("IMPORT_HISTORY_LOG_EMPTY",)


class ImportIdInvalid(BadRequest):
    """400 IMPORT_ID_INVALID

    There is no such import; use the id from messages.initHistoryImport.
    """

    NAMES = ("IMPORT_ID_INVALID",)


class ImportTokenInvalid(BadRequest):
    """400 IMPORT_TOKEN_INVALID

    The token from the contact link is wrong or over; ask the person for a new link.
    """

    NAMES = ("IMPORT_TOKEN_INVALID",)


class InlineBotRequired(Forbidden):
    """403 INLINE_BOT_REQUIRED

    The message came through an inline bot, so only that bot can edit it.
    """

    NAMES = ("INLINE_BOT_REQUIRED",)


class InlineResultExpired(BadRequest):
    """400 INLINE_RESULT_EXPIRED

    The inline results are too old to be sent; ask the bot again with messages.getInlineBotResults.
    """

    NAMES = ("INLINE_RESULT_EXPIRED",)


class InputChatlistInvalid(BadRequest):
    """400 INPUT_CHATLIST_INVALID

    This folder is not one that was joined through a shared link; pass a shared folder.
    """

    NAMES = ("INPUT_CHATLIST_INVALID",)


class InputConstructorInvalid(BadRequest):
    """400 INPUT_CONSTRUCTOR_INVALID

    The server does not know a constructor in the request; check that the serialized data fit the
    layer in use.
    """

    NAMES = ("INPUT_CONSTRUCTOR_INVALID",)


class InputFetchError(BadRequest):
    """400 INPUT_FETCH_ERROR, INPUT_FETCH_ERROR_%d

    The server could not read the serialized request; check the data against the schema of the layer
    in use.
    """

    NAMES = ("INPUT_FETCH_ERROR", "INPUT_FETCH_ERROR_%d")


class InputFetchFail(BadRequest):
    """400 INPUT_FETCH_FAIL

    Reading the request failed halfway; check that every field is serialized as the schema says.
    """

    NAMES = ("INPUT_FETCH_FAIL",)


class InputFileInvalid(BadRequest):
    """400 INPUT_FILE_INVALID

    The uploaded file named in the request cannot be used; upload it completely and pass the same
    file id and number of parts.
    """

    NAMES = ("INPUT_FILE_INVALID",)


class InputFilterInvalid(BadRequest):
    """400 INPUT_FILTER_INVALID

    This filter does not work with this search; choose another one.
    """

    NAMES = ("INPUT_FILTER_INVALID",)


class InputLayerInvalid(BadRequest):
    """400 INPUT_LAYER_INVALID

    The layer number in invokeWithLayer does not exist; use one the server knows.
    """

    NAMES = ("INPUT_LAYER_INVALID",)


class InputMethodInvalid(BadRequest):
    """400 INPUT_METHOD_INVALID

    The server knows no method of this number; check the layer and how the request is serialized.
    """

    NAMES = ("INPUT_METHOD_INVALID",)


class InputPeersEmpty(BadRequest):
    """400 INPUT_PEERS_EMPTY

    No chats were passed; name at least one.
    """

    NAMES = ("INPUT_PEERS_EMPTY",)


class InputPurposeInvalid(BadRequest):
    """400 INPUT_PURPOSE_INVALID

    The purpose does not fit a purchase in an app store; check its kind and fields.
    """

    NAMES = ("INPUT_PURPOSE_INVALID",)


class InputRequestTooLong(BadRequest):
    """400 INPUT_REQUEST_TOO_LONG

    The request is too large; split it into several.
    """

    NAMES = ("INPUT_REQUEST_TOO_LONG",)


class InputStarsAmountInvalid(BadRequest):
    """400 INPUT_STARS_AMOUNT_INVALID

    The offered sum of Stars is outside the allowed range; see the limits in help.getAppConfig.
    """

    NAMES = ("INPUT_STARS_AMOUNT_INVALID",)


class InputStarsNanosInvalid(BadRequest):
    """400 INPUT_STARS_NANOS_INVALID

    The fraction of the offered sum is not allowed; pass a value within the limits of
    help.getAppConfig.
    """

    NAMES = ("INPUT_STARS_NANOS_INVALID",)


class InputTextEmpty(BadRequest):
    """400 INPUT_TEXT_EMPTY

    There is nothing to translate; pass a text or a message that has one.
    """

    NAMES = ("INPUT_TEXT_EMPTY",)


class InputTextTooLong(BadRequest):
    """400 INPUT_TEXT_TOO_LONG

    The text is too long to be translated at once; split it.
    """

    NAMES = ("INPUT_TEXT_TOO_LONG",)


class InputUserDeactivated(BadRequest):
    """400 INPUT_USER_DEACTIVATED

    The user has deleted the account, so nothing can be done with it; leave the user out.
    """

    NAMES = ("INPUT_USER_DEACTIVATED",)


class IntegrityCheckClassic(Forbidden):
    """403 INTEGRITY_CHECK_CLASSIC_%d

    The server wants a Google Play proof that the app is genuine; the ending holds the action and
    the nonce to use in invokeWithGooglePlayIntegrity.
    """

    NAMES = ("INTEGRITY_CHECK_CLASSIC_%d",)


class InterdcCallError(InternalServerError):
    """500 INTERDC_%d_CALL_ERROR

    Telegram could not reach its data center of this number; try again later.
    """

    NAMES = ("INTERDC_%d_CALL_ERROR",)


class InterdcCallRichError(InternalServerError):
    """500 INTERDC_%d_CALL_RICH_ERROR

    A request between Telegram's data centers failed, the number being the center that was asked;
    try again later.
    """

    NAMES = ("INTERDC_%d_CALL_RICH_ERROR",)


class InvalidMsgResendReqQuery(InternalServerError):
    """-500 Invalid msg_resend_req query

    The service message that asks for a resend cannot be read; check how your MTProto code builds
    it.
    """

    NAMES = ("Invalid msg_resend_req query",)


class InvalidMsgsAckQuery(InternalServerError):
    """-500 Invalid msgs_ack query

    The service message that confirms received messages cannot be read; check how your MTProto code
    builds it.
    """

    NAMES = ("Invalid msgs_ack query",)


class InvalidMsgsStateReqQuery(InternalServerError):
    """-500 Invalid msgs_state_req query

    The service message that asks for the state of messages cannot be read; check how your MTProto
    code builds it.
    """

    NAMES = ("Invalid msgs_state_req query",)


class InviteForbiddenWithJoinas(BadRequest):
    """400 INVITE_FORBIDDEN_WITH_JOINAS

    Someone who joined the call as a channel cannot invite others, as that would show who they are;
    send a link instead.
    """

    NAMES = ("INVITE_FORBIDDEN_WITH_JOINAS",)


class InviteHashEmpty(BadRequest):
    """400 INVITE_HASH_EMPTY

    The invite hash is missing; pass the part of the link after `t.me/+` or `joinchat/`.
    """

    NAMES = ("INVITE_HASH_EMPTY",)


class InviteHashExpired(BadRequest):
    """400, 406 INVITE_HASH_EXPIRED

    The invite link has run out, was revoked or never belonged to this chat; ask for a new one.
    """

    NAMES = ("INVITE_HASH_EXPIRED",)


class InviteHashInvalid(BadRequest):
    """400 INVITE_HASH_INVALID

    No chat has this invite hash; check the part of the link after `t.me/+`.
    """

    NAMES = ("INVITE_HASH_INVALID",)


class InviteRequestSent(BadRequest):
    """400 INVITE_REQUEST_SENT

    Not a failure: the request to join was handed in and now an administrator has to approve it.
    """

    NAMES = ("INVITE_REQUEST_SENT",)


class InviteRevokedMissing(BadRequest):
    """400 INVITE_REVOKED_MISSING

    The link has to be revoked before it can be deleted; revoke it with
    messages.editExportedChatInvite.
    """

    NAMES = ("INVITE_REVOKED_MISSING",)


class InviteSlugEmpty(BadRequest):
    """400 INVITE_SLUG_EMPTY

    The folder link is missing; pass the part after `t.me/addlist/`.
    """

    NAMES = ("INVITE_SLUG_EMPTY",)


class InviteSlugExpired(BadRequest):
    """400 INVITE_SLUG_EXPIRED

    The folder link was deleted or has run out; ask its maker for a new one.
    """

    NAMES = ("INVITE_SLUG_EXPIRED",)


class InviteSlugInvalid(BadRequest):
    """400 INVITE_SLUG_INVALID

    There is no such folder link; check the part after `t.me/addlist/`.
    """

    NAMES = ("INVITE_SLUG_INVALID",)


class InvitesTooMuch(BadRequest):
    """400 INVITES_TOO_MUCH

    The folder has as many share links as it may; delete one, or get Premium for more.
    """

    NAMES = ("INVITES_TOO_MUCH",)


class InvoiceInvalid(BadRequest):
    """400 INVOICE_INVALID

    The invoice does not describe a purchase that can be made; check its kind and fields, or take it
    anew from the message or link.
    """

    NAMES = ("INVOICE_INVALID",)


class InvoicePayloadInvalid(BadRequest):
    """400 INVOICE_PAYLOAD_INVALID

    The bot's own data in the invoice is empty or too long; pass 1 to 128 bytes.
    """

    NAMES = ("INVOICE_PAYLOAD_INVALID",)


class JoinAsPeerInvalid(BadRequest):
    """400 JOIN_AS_PEER_INVALID

    The account cannot join the call under this name; choose one from phone.getGroupCallJoinAs.
    """

    NAMES = ("JOIN_AS_PEER_INVALID",)


class LangCodeInvalid(BadRequest):
    """400 LANG_CODE_INVALID

    The language code is not known; pass a two-letter code such as `en`, or an empty string for all
    others.
    """

    NAMES = ("LANG_CODE_INVALID",)


class LangCodeNotSupported(BadRequest):
    """400 LANG_CODE_NOT_SUPPORTED

    Telegram has no translation for this language code; choose one from langpack.getLanguages.
    """

    NAMES = ("LANG_CODE_NOT_SUPPORTED",)


class LangPackInvalid(BadRequest):
    """400 LANG_PACK_INVALID

    There is no language pack of this name; use one such as `tdesktop`, `android` or `ios`.
    """

    NAMES = ("LANG_PACK_INVALID",)


class LanguageInvalid(BadRequest):
    """400 LANGUAGE_INVALID

    There is no such language; take the code from langpack.getLanguages.
    """

    NAMES = ("LANGUAGE_INVALID",)


class LastnameInvalid(BadRequest):
    """400 LASTNAME_INVALID

    The last name is too long or has forbidden characters; shorten it or leave it empty.
    """

    NAMES = ("LASTNAME_INVALID",)


class LimitInvalid(BadRequest):
    """400 LIMIT_INVALID

    The number of bytes asked for is not allowed; it must be divisible by 4096 (1024 with
    `precise`), and no piece may cross a 1 MB border.
    """

    NAMES = ("LIMIT_INVALID",)


class LimitPerPostInvalid(BadRequest):
    """400 LIMIT_PER_POST_INVALID

    The number of different reactions allowed on one message is out of range; stay within the
    maximum in help.getAppConfig.
    """

    NAMES = ("LIMIT_PER_POST_INVALID",)


class LinkNotModified(BadRequest):
    """400 LINK_NOT_MODIFIED

    Channel and group are linked (or not linked) this way already, so nothing was changed.
    """

    NAMES = ("LINK_NOT_MODIFIED",)


class LiveDisabled(Forbidden):
    """403 LIVE_DISABLED

    Live stories are switched off here; the account cannot start one.
    """

    NAMES = ("LIVE_DISABLED",)


class LocationInvalid(BadRequest):
    """400 LOCATION_INVALID

    The file location is not valid; build it anew from the object that holds the file.
    """

    NAMES = ("LOCATION_INVALID",)


class ManagerInvalid(BadRequest):
    """400 MANAGER_INVALID

    The bot named as manager of the new bot is wrong; pass a bot that may manage others.
    """

    NAMES = ("MANAGER_INVALID",)


class ManagerPermissionMissing(BadRequest):
    """400 MANAGER_PERMISSION_MISSING

    The bot named as manager may not manage others; choose one that has `bot_can_manage_bots`.
    """

    NAMES = ("MANAGER_PERMISSION_MISSING",)


class MaxDateInvalid(BadRequest):
    """400 MAX_DATE_INVALID

    The latest date is not valid; pass a Unix time that is not in the future.
    """

    NAMES = ("MAX_DATE_INVALID",)


class MaxIdInvalid(BadRequest):
    """400 MAX_ID_INVALID

    The highest id is negative or names nothing; pass 0 or an id you received.
    """

    NAMES = ("MAX_ID_INVALID",)


class MaxQtsInvalid(BadRequest):
    """400 MAX_QTS_INVALID

    The `qts` to be confirmed is wrong; pass the highest one received, at least 0.
    """

    NAMES = ("MAX_QTS_INVALID",)


class Md5ChecksumInvalid(BadRequest):
    """400 MD5_CHECKSUM_INVALID

    The uploaded data do not have the stated checksum; compute the MD5 of the whole file again or
    leave it empty.
    """

    NAMES = ("MD5_CHECKSUM_INVALID",)


class MediaAlreadyPaid(BadRequest):
    """400 MEDIA_ALREADY_PAID

    The account has already bought this media; load the message again to see it.
    """

    NAMES = ("MEDIA_ALREADY_PAID",)


class MediaCaptionTooLong(BadRequest):
    """400 MEDIA_CAPTION_TOO_LONG

    The caption is longer than allowed (1024 characters, more with Premium); shorten it.
    """

    NAMES = ("MEDIA_CAPTION_TOO_LONG",)


class MediaEmpty(BadRequest):
    """400 MEDIA_EMPTY

    The media in the request is missing, empty or of a kind that cannot be used here; pass proper
    media.
    """

    NAMES = ("MEDIA_EMPTY",)


class MediaFileInvalid(BadRequest):
    """400 MEDIA_FILE_INVALID

    The file cannot be posted as a story; send a photo or an MP4 video within the limits.
    """

    NAMES = ("MEDIA_FILE_INVALID",)


class MediaGroupedInvalid(BadRequest):
    """400 MEDIA_GROUPED_INVALID

    The new media does not fit the album it is in; photos and videos go together, files and music
    only among themselves.
    """

    NAMES = ("MEDIA_GROUPED_INVALID",)


class MediaInvalid(BadRequest):
    """400 MEDIA_INVALID

    The media cannot be used here: wrong kind, damaged or not found; pass other media.
    """

    NAMES = ("MEDIA_INVALID",)


class MediaNewInvalid(BadRequest):
    """400 MEDIA_NEW_INVALID

    The message cannot be changed to this media; choose another kind.
    """

    NAMES = ("MEDIA_NEW_INVALID",)


class MediaPrevInvalid(BadRequest):
    """400 MEDIA_PREV_INVALID

    The media of this message cannot be replaced or taken away; send a new message.
    """

    NAMES = ("MEDIA_PREV_INVALID",)


class MediaTtlInvalid(BadRequest):
    """400 MEDIA_TTL_INVALID

    Media that deletes itself cannot be edited in this way; leave the time to live as it is or send
    a new message.
    """

    NAMES = ("MEDIA_TTL_INVALID",)


class MediaTypeInvalid(BadRequest):
    """400 MEDIA_TYPE_INVALID

    Stories take photos and videos only; pass one of these.
    """

    NAMES = ("MEDIA_TYPE_INVALID",)


class MediaVideoStoryMissing(BadRequest):
    """400 MEDIA_VIDEO_STORY_MISSING

    This video was not made as a story and cannot be posted by its id; upload the file as a story
    video.
    """

    NAMES = ("MEDIA_VIDEO_STORY_MISSING",)


class MegagroupGeoRequired(BadRequest):
    """400 MEGAGROUP_GEO_REQUIRED

    Only a group that was founded at a place has a location to change; choose such a group.
    """

    NAMES = ("MEGAGROUP_GEO_REQUIRED",)


class MegagroupIdInvalid(BadRequest):
    """400 MEGAGROUP_ID_INVALID

    The group for the comments is wrong; pass a supergroup you administer.
    """

    NAMES = ("MEGAGROUP_ID_INVALID",)


class MegagroupPrehistoryHidden(BadRequest):
    """400 MEGAGROUP_PREHISTORY_HIDDEN

    A group that hides old messages from new members cannot take a channel's comments; make the
    history visible first.
    """

    NAMES = ("MEGAGROUP_PREHISTORY_HIDDEN",)


class MegagroupRequired(BadRequest):
    """400 MEGAGROUP_REQUIRED

    This works for supergroups only; pass one, not a channel or a basic group.
    """

    NAMES = ("MEGAGROUP_REQUIRED",)


class MemberFetchFailed(InternalServerError):
    """500 MEMBER_FETCH_FAILED

    The server could not load the account; try again later.
    """

    NAMES = ("MEMBER_FETCH_FAILED",)


class MemberNoLocation(InternalServerError):
    """500 MEMBER_NO_LOCATION

    The server could not find where the account is stored; try again later.
    """

    NAMES = ("MEMBER_NO_LOCATION",)


class MemberOccupyPrimaryLocFailed(InternalServerError):
    """500 MEMBER_OCCUPY_PRIMARY_LOC_FAILED

    The server could not register the account; repeat the request later.
    """

    NAMES = ("MEMBER_OCCUPY_PRIMARY_LOC_FAILED",)


class MemberOccupyUsernameFailed(InternalServerError):
    """500 MEMBER_OCCUPY_USERNAME_FAILED

    The server could not reserve the username for the account; try again later.
    """

    NAMES = ("MEMBER_OCCUPY_USERNAME_FAILED",)


class MessageAuthorRequired(Forbidden):
    """403 MESSAGE_AUTHOR_REQUIRED

    Only the one who wrote the message may do this; act on your own messages.
    """

    NAMES = ("MESSAGE_AUTHOR_REQUIRED",)


class MessageDeleteForbidden(Forbidden):
    """403 MESSAGE_DELETE_FORBIDDEN

    One of the messages may not be deleted by your account; leave it out or ask for the right to
    delete messages.
    """

    NAMES = ("MESSAGE_DELETE_FORBIDDEN",)


class MessageEditTimeExpired(BadRequest):
    """400 MESSAGE_EDIT_TIME_EXPIRED

    The message is too old to be edited (usually 48 hours); send a new one.
    """

    NAMES = ("MESSAGE_EDIT_TIME_EXPIRED",)


class MessageEmpty(BadRequest):
    """400 MESSAGE_EMPTY

    There is no text left to send; pass at least one visible character.
    """

    NAMES = ("MESSAGE_EMPTY",)


class MessageIdInvalid(BadRequest):
    """400 MESSAGE_ID_INVALID

    The message does not exist any more, is not visible to your account, or is of a kind this cannot
    be done with; take the id from a message you can see.
    """

    NAMES = ("MESSAGE_ID_INVALID",)


class MessageIdsEmpty(BadRequest):
    """400 MESSAGE_IDS_EMPTY

    No messages were named; pass at least one id.
    """

    NAMES = ("MESSAGE_IDS_EMPTY",)


class MessageNotModified(BadRequest):
    """400 MESSAGE_NOT_MODIFIED

    The new content equals the old one, so nothing was changed; treat it as done.
    """

    NAMES = ("MESSAGE_NOT_MODIFIED",)


class MessageNotReadYet(BadRequest):
    """400 MESSAGE_NOT_READ_YET

    The other side has not read the message yet; ask again later.
    """

    NAMES = ("MESSAGE_NOT_READ_YET",)


class MessagePollClosed(BadRequest):
    """400 MESSAGE_POLL_CLOSED

    The poll has ended, so no more votes are taken.
    """

    NAMES = ("MESSAGE_POLL_CLOSED",)


class MessageRequired(BadRequest):
    """400 MESSAGE_REQUIRED

    This kind of report must name messages; pass the ids of those that break the rules.
    """

    NAMES = ("MESSAGE_REQUIRED",)


class MessageTooLong(BadRequest):
    """400 MESSAGE_TOO_LONG

    The text is longer than allowed for this use (4096 characters for a message); shorten or split
    it.
    """

    NAMES = ("MESSAGE_TOO_LONG",)


class MessageTooOld(BadRequest):
    """400 MESSAGE_TOO_OLD

    So long after sending, Telegram no longer tells when the message was read.
    """

    NAMES = ("MESSAGE_TOO_OLD",)


class MethodInvalid(BadRequest):
    """400, 404 METHOD_INVALID

    The method named in the request does not exist or cannot be called here; check its name.
    """

    NAMES = ("METHOD_INVALID",)


class MinDateInvalid(BadRequest):
    """400 MIN_DATE_INVALID

    The earliest date is not valid; pass a past Unix time before the latest date.
    """

    NAMES = ("MIN_DATE_INVALID",)


class MonoforumFilterInvalid(BadRequest):
    """400 MONOFORUM_FILTER_INVALID

    A channel's direct messages can't be searched or listed with this filter; choose another one.
    """

    NAMES = ("MONOFORUM_FILTER_INVALID",)


class MonthInvalid(BadRequest):
    """400 MONTH_INVALID

    Premium is not sold for this number of months; choose one of the offers the server lists.
    """

    NAMES = ("MONTH_INVALID",)


class MsgIdInvalid(BadRequest):
    """400 MSG_ID_INVALID

    A message id in the request, also inside an input object that names someone by a message, is of
    no message your account can see; take the id from a message you received.
    """

    NAMES = ("MSG_ID_INVALID",)


class MsgRangeUnsync(InternalServerError):
    """500 MSG_RANGE_UNSYNC

    The servers disagree for a moment about the numbering of messages; try again.
    """

    NAMES = ("MSG_RANGE_UNSYNC",)


class MsgTooOld(BadRequest):
    """400 MSG_TOO_OLD

    Who has read a message is only kept for some days, and this one is older.
    """

    NAMES = ("MSG_TOO_OLD",)


class MsgVoiceMissing(BadRequest):
    """400 MSG_VOICE_MISSING

    The message is neither a voice message nor a round video; choose one that is.
    """

    NAMES = ("MSG_VOICE_MISSING",)


class MsgVoiceTooLong(BadRequest):
    """400 MSG_VOICE_TOO_LONG

    The recording is too long to be turned into text; choose a shorter one.
    """

    NAMES = ("MSG_VOICE_TOO_LONG",)


class MsgWaitFailed(BadRequest):
    """400, 500 MSG_WAIT_FAILED

    An earlier request that this one had to wait for has failed; send both again.
    """

    NAMES = ("MSG_WAIT_FAILED",)


class MsgidDecreaseRetry(InternalServerError):
    """500 MSGID_DECREASE_RETRY

    The message id is lower than an earlier one of the session; send again with a higher id.
    """

    NAMES = ("MSGID_DECREASE_RETRY",)


class MtSendQueueTooLong(InternalServerError):
    """500 MT_SEND_QUEUE_TOO_LONG

    Too many messages wait to be sent to this connection; slow down and connect again.
    """

    NAMES = ("MT_SEND_QUEUE_TOO_LONG",)


class MtprotoClusterInvalid(BadRequest):
    """400 MTPROTO_CLUSTER_INVALID

    The connection reached servers that do not handle this request; connect to the right data
    center.
    """

    NAMES = ("MTPROTO_CLUSTER_INVALID",)


class MultiMediaTooLong(BadRequest):
    """400 MULTI_MEDIA_TOO_LONG

    An album takes at most ten items; send the rest as another one.
    """

    NAMES = ("MULTI_MEDIA_TOO_LONG",)


class NameInvalid(BadRequest):
    """400 NAME_INVALID

    The bot's name is empty or too long; pass 1 to 64 characters.
    """

    NAMES = ("NAME_INVALID",)


class NeedActionMissing(BadRequest):
    """400 NEED_ACTION_MISSING

    The request does not say what to do with the contact's photo; set either `suggest` or `save`.
    """

    NAMES = ("NEED_ACTION_MISSING",)


class NeedChatInvalid(InternalServerError):
    """500 NEED_CHAT_INVALID

    The server could not load a chat it needed for the answer; try again later.
    """

    NAMES = ("NEED_CHAT_INVALID",)


class NeedDocInvalid(InternalServerError):
    """500 NEED_DOC_INVALID

    The server could not load a file that belongs to the messages; try again, or leave that message
    out.
    """

    NAMES = ("NEED_DOC_INVALID",)


class NeedMemberInvalid(InternalServerError):
    """500 NEED_MEMBER_INVALID

    The server could not load a user it needed for the answer; try again later.
    """

    NAMES = ("NEED_MEMBER_INVALID",)


class NetworkMigrate(SeeOther):
    """303 NETWORK_MIGRATE_%d

    Your network address belongs to another data center, whose number is at the end; connect there
    and repeat the request.
    """

    NAMES = ("NETWORK_MIGRATE_%d",)


class NewSaltInvalid(BadRequest):
    """400 NEW_SALT_INVALID

    The salt of the new password does not begin with the one the server gave; append your random
    bytes to the salt from account.getPassword.
    """

    NAMES = ("NEW_SALT_INVALID",)


class NewSettingsEmpty(BadRequest):
    """400 NEW_SETTINGS_EMPTY

    The account has no password and the request sets none; pass a new password.
    """

    NAMES = ("NEW_SETTINGS_EMPTY",)


class NewSettingsInvalid(BadRequest):
    """400 NEW_SETTINGS_INVALID

    The new password settings do not go together; pass algorithm, hash and hint of the password, or
    all empty to remove it.
    """

    NAMES = ("NEW_SETTINGS_INVALID",)


class NextOffsetInvalid(BadRequest):
    """400 NEXT_OFFSET_INVALID

    The mark for the next page of inline results is too long; keep it within 64 bytes.
    """

    NAMES = ("NEXT_OFFSET_INVALID",)


class NoPaymentNeeded(BadRequest):
    """400 NO_PAYMENT_NEEDED

    This costs nothing or is paid already; do it directly without a payment form.
    """

    NAMES = ("NO_PAYMENT_NEEDED",)


class NoWorkersRunning(InternalServerError):
    """500 No workers running

    No server was there to handle the request; send it again after a pause.
    """

    NAMES = ("No workers running",)


class NogeneralHideForbidden(BadRequest):
    """400 NOGENERAL_HIDE_FORBIDDEN

    Only the topic "General" (id 1) can be hidden; close other topics instead.
    """

    NAMES = ("NOGENERAL_HIDE_FORBIDDEN",)


class NotAllowed(Forbidden):
    """403 NOT_ALLOWED

    Your account may not do this; choose another account or ask for the right.
    """

    NAMES = ("NOT_ALLOWED",)


class NotEligible(BadRequest):
    """400, 403 NOT_ELIGIBLE

    Telegram has not invited this account to the program that sends login codes by SMS for others.
    """

    NAMES = ("NOT_ELIGIBLE",)


class NotJoined(BadRequest):
    """400 NOT_JOINED

    The account takes no part in the program that sends login codes by SMS; join it with
    smsjobs.join.
    """

    NAMES = ("NOT_JOINED",)


class OffsetInvalid(BadRequest):
    """400 OFFSET_INVALID

    The start within the file is not allowed; it must be divisible by 4096 (1024 with `precise`).
    """

    NAMES = ("OFFSET_INVALID",)


class OffsetPeerIdInvalid(BadRequest):
    """400 OFFSET_PEER_ID_INVALID

    The chat at which the next page begins is not valid; pass the last chat of the page before, or
    an empty peer for the first page.
    """

    NAMES = ("OFFSET_PEER_ID_INVALID",)


class OptionInvalid(BadRequest):
    """400 OPTION_INVALID

    There is no such option; pass the `option` bytes exactly as received.
    """

    NAMES = ("OPTION_INVALID",)


class OptionsTooMuch(BadRequest):
    """400 OPTIONS_TOO_MUCH

    This poll takes only one answer; vote for a single option.
    """

    NAMES = ("OPTIONS_TOO_MUCH",)


class OrderInvalid(BadRequest):
    """400 ORDER_INVALID

    The list must hold every active username exactly once; pass all of them in the new order.
    """

    NAMES = ("ORDER_INVALID",)


class PackShortNameInvalid(BadRequest):
    """400 PACK_SHORT_NAME_INVALID

    The short name of the set is not allowed; begin with a letter, use letters, digits and single
    underscores, and for bots end with `_by_` and the bot's username.
    """

    NAMES = ("PACK_SHORT_NAME_INVALID",)


class PackShortNameOccupied(BadRequest):
    """400 PACK_SHORT_NAME_OCCUPIED

    Another sticker set already has this short name; choose a different one.
    """

    NAMES = ("PACK_SHORT_NAME_OCCUPIED",)


class PackTitleInvalid(BadRequest):
    """400 PACK_TITLE_INVALID

    The title of the set is empty or too long; pass 1 to 64 characters.
    """

    NAMES = ("PACK_TITLE_INVALID",)


class PackTypeInvalid(BadRequest):
    """400 PACK_TYPE_INVALID

    A sticker set cannot hold masks and custom emoji at once; set only one of the two flags.
    """

    NAMES = ("PACK_TYPE_INVALID",)


class ParentPeerInvalid(BadRequest):
    """400 PARENT_PEER_INVALID

    The channel whose direct messages are meant is wrong; pass one you administer, or leave it out
    where no channel is concerned.
    """

    NAMES = ("PARENT_PEER_INVALID",)


class ParticipantCallFailed(InternalServerError):
    """500 PARTICIPANT_CALL_FAILED

    The server could not reach the person to be called; call again.
    """

    NAMES = ("PARTICIPANT_CALL_FAILED",)


class ParticipantIdInvalid(BadRequest):
    """400 PARTICIPANT_ID_INVALID

    This user or channel cannot be a member of the chat; pass another one.
    """

    NAMES = ("PARTICIPANT_ID_INVALID",)


class ParticipantJoinMissing(BadRequest):
    """400, 403 PARTICIPANT_JOIN_MISSING

    The account or the participant is not in the call; join with phone.joinGroupCall first.
    """

    NAMES = ("PARTICIPANT_JOIN_MISSING",)


class ParticipantVersionOutdated(BadRequest):
    """400 PARTICIPANT_VERSION_OUTDATED

    The other person's app is too old for calls; it has to be updated.
    """

    NAMES = ("PARTICIPANT_VERSION_OUTDATED",)


class ParticipantsTooFew(BadRequest):
    """400 PARTICIPANTS_TOO_FEW

    The group has too few members for this; wait until it has grown.
    """

    NAMES = ("PARTICIPANTS_TOO_FEW",)


class PasskeyAuthRestart(InternalServerError):
    """500 PASSKEY_AUTH_RESTART

    The passkey login was lost on the server; start again with auth.initPasskeyLogin.
    """

    NAMES = ("PASSKEY_AUTH_RESTART",)


class PasskeyCredentialNotFound(BadRequest):
    """400 PASSKEY_CREDENTIAL_NOT_FOUND

    Telegram does not know this passkey, perhaps as it was removed; log in another way.
    """

    NAMES = ("PASSKEY_CREDENTIAL_NOT_FOUND",)


class PasskeyOriginMismatch(BadRequest):
    """400 PASSKEY_ORIGIN_MISMATCH

    The passkey was signed for another website or app; Telegram accepts only its own origin.
    """

    NAMES = ("PASSKEY_ORIGIN_MISMATCH",)


class PasswordEmpty(BadRequest):
    """400 PASSWORD_EMPTY

    The account has no two-step verification password, so there is none to reset or recover.
    """

    NAMES = ("PASSWORD_EMPTY",)


class PasswordHashInvalid(BadRequest):
    """400 PASSWORD_HASH_INVALID

    The two-step verification password is wrong; ask the user again and compute the proof from fresh
    data of account.getPassword.
    """

    NAMES = ("PASSWORD_HASH_INVALID",)


class PasswordMissing(BadRequest):
    """400 PASSWORD_MISSING

    This needs a two-step verification password on the account; set one first.
    """

    NAMES = ("PASSWORD_MISSING",)


class PasswordRecoveryExpired(BadRequest):
    """400 PASSWORD_RECOVERY_EXPIRED

    The recovery code is too old; have another one sent with auth.requestPasswordRecovery.
    """

    NAMES = ("PASSWORD_RECOVERY_EXPIRED",)


class PasswordRecoveryNa(BadRequest):
    """400 PASSWORD_RECOVERY_NA

    The account has no recovery email, so no code can be sent; the password can only be reset.
    """

    NAMES = ("PASSWORD_RECOVERY_NA",)


class PasswordRequired(BadRequest):
    """400 PASSWORD_REQUIRED

    Telegram Passport needs a two-step verification password; set one first.
    """

    NAMES = ("PASSWORD_REQUIRED",)


class PasswordTooFresh(BadRequest):
    """400 PASSWORD_TOO_FRESH_%d

    The two-step verification password was set or changed less than a day ago; the number is the
    seconds to wait.
    """

    NAMES = ("PASSWORD_TOO_FRESH_%d",)


class PaymentCredentialsInvalid(BadRequest):
    """400 PAYMENT_CREDENTIALS_INVALID

    The payment provider or Telegram rejects the card or wallet data; let the user enter them again.
    """

    NAMES = ("PAYMENT_CREDENTIALS_INVALID",)


class PaymentProviderInvalid(BadRequest):
    """400 PAYMENT_PROVIDER_INVALID

    The provider token is wrong or belongs to another bot; copy it from @BotFather.
    """

    NAMES = ("PAYMENT_PROVIDER_INVALID",)


class PaymentRequired(BadRequest):
    """400 PAYMENT_REQUIRED

    This gift can only be moved or upgraded for Stars; get the form with payments.getPaymentForm and
    pay it.
    """

    NAMES = ("PAYMENT_REQUIRED",)


class PaymentUnsupported(NotAcceptable):
    """406 PAYMENT_UNSUPPORTED

    The content has to be paid for in a way this app cannot; Telegram sends a notification with the
    details.
    """

    NAMES = ("PAYMENT_UNSUPPORTED",)


class PeerFlood(BadRequest):
    """400 PEER_FLOOD

    The account is limited because others reported it as spam; ask @SpamBot how long, and stop
    writing to strangers.
    """

    NAMES = ("PEER_FLOOD",)


class PeerHistoryEmpty(BadRequest):
    """400 PEER_HISTORY_EMPTY

    A chat without messages cannot be pinned; write something first.
    """

    NAMES = ("PEER_HISTORY_EMPTY",)


class PeerIdInvalid(BadRequest):
    """400, 403, 404, 406 PEER_ID_INVALID

    The user, group or channel in the request is unknown to this account or of a kind that does not
    fit; pass one the server has shown to it, with its access hash.
    """

    NAMES = ("PEER_ID_INVALID",)


class PeerIdNotSupported(BadRequest):
    """400 PEER_ID_NOT_SUPPORTED

    This cannot be searched in this kind of chat; choose another chat.
    """

    NAMES = ("PEER_ID_NOT_SUPPORTED",)


class PeerTypesInvalid(BadRequest):
    """400 PEER_TYPES_INVALID

    The kinds of chats that a button lets one choose from are wrong; name each allowed kind once.
    """

    NAMES = ("PEER_TYPES_INVALID",)


class PeersListEmpty(BadRequest):
    """400 PEERS_LIST_EMPTY

    The folder link shares no chats; name at least one.
    """

    NAMES = ("PEERS_LIST_EMPTY",)


class PersistentTimestampEmpty(BadRequest):
    """400 PERSISTENT_TIMESTAMP_EMPTY

    No `pts` was passed; give the last one you stored, at least 1.
    """

    NAMES = ("PERSISTENT_TIMESTAMP_EMPTY",)


class PersistentTimestampInvalid(BadRequest):
    """400 PERSISTENT_TIMESTAMP_INVALID

    The `pts` lies beyond the server's state or is impossible; take the stored one, or start afresh
    from the server's present state.
    """

    NAMES = ("PERSISTENT_TIMESTAMP_INVALID",)


class PersistentTimestampOutdated(InternalServerError):
    """500 PERSISTENT_TIMESTAMP_OUTDATED

    The server's copy of this channel lags behind; ask again after a short pause.
    """

    NAMES = ("PERSISTENT_TIMESTAMP_OUTDATED",)


class PhoneCodeEmpty(BadRequest):
    """400 PHONE_CODE_EMPTY

    The code or its hash is missing; pass what the user typed, and the `phone_code_hash` from the
    request that sent the code.
    """

    NAMES = ("PHONE_CODE_EMPTY",)


class PhoneCodeExpired(BadRequest):
    """400 PHONE_CODE_EXPIRED

    The code is too old or was canceled; have a new one sent.
    """

    NAMES = ("PHONE_CODE_EXPIRED",)


class PhoneCodeHashEmpty(BadRequest):
    """400 PHONE_CODE_HASH_EMPTY

    The hash of the sent code is missing; pass `phone_code_hash` from auth.sendCode.
    """

    NAMES = ("PHONE_CODE_HASH_EMPTY",)


class PhoneCodeInvalid(BadRequest):
    """400 PHONE_CODE_INVALID

    The code does not match the one that was sent; ask the user to type it again.
    """

    NAMES = ("PHONE_CODE_INVALID",)


class PhoneHashExpired(BadRequest):
    """400 PHONE_HASH_EXPIRED

    The hash of the sent code is wrong or too old; start over with auth.sendCode.
    """

    NAMES = ("PHONE_HASH_EXPIRED",)


class PhoneMigrate(SeeOther):
    """303 PHONE_MIGRATE_%d

    This phone number belongs to another data center, whose number is at the end; connect there and
    repeat the request.
    """

    NAMES = ("PHONE_MIGRATE_%d",)


class PhoneNotOccupied(BadRequest):
    """400 PHONE_NOT_OCCUPIED

    Nobody with this phone number can be found: it has no account, or its owner hides it.
    """

    NAMES = ("PHONE_NOT_OCCUPIED",)


class PhoneNumberAppSignupForbidden(BadRequest):
    """400 PHONE_NUMBER_APP_SIGNUP_FORBIDDEN

    New accounts cannot be made with this app; sign up in an official one.
    """

    NAMES = ("PHONE_NUMBER_APP_SIGNUP_FORBIDDEN",)


class PhoneNumberBanned(BadRequest):
    """400 PHONE_NUMBER_BANNED

    Telegram has banned this phone number; its owner can write to the support, another number has to
    be used.
    """

    NAMES = ("PHONE_NUMBER_BANNED",)


class PhoneNumberFlood(BadRequest):
    """400 PHONE_NUMBER_FLOOD

    Too many codes or tries for this phone number; wait a day before the next.
    """

    NAMES = ("PHONE_NUMBER_FLOOD",)


class PhoneNumberInvalid(BadRequest):
    """400, 406 PHONE_NUMBER_INVALID

    This cannot be a phone number for this step; pass it in international form with the country
    code, the same in every step.
    """

    NAMES = ("PHONE_NUMBER_INVALID",)


class PhoneNumberOccupied(BadRequest):
    """400 PHONE_NUMBER_OCCUPIED

    Another account already has this phone number; log in to that one or choose another number.
    """

    NAMES = ("PHONE_NUMBER_OCCUPIED",)


class PhoneNumberUnoccupied(BadRequest):
    """400 PHONE_NUMBER_UNOCCUPIED

    The code is right, but there is no account with this number; create one with auth.signUp.
    """

    NAMES = ("PHONE_NUMBER_UNOCCUPIED",)


class PhonePasswordFlood(NotAcceptable):
    """406 PHONE_PASSWORD_FLOOD

    Too many logins were tried with this number; wait before the next try.
    """

    NAMES = ("PHONE_PASSWORD_FLOOD",)


class PhonePasswordProtected(BadRequest):
    """400 PHONE_PASSWORD_PROTECTED

    A login by code is closed for this number because a password protects it; use another way to log
    in.
    """

    NAMES = ("PHONE_PASSWORD_PROTECTED",)


class PhotoContentTypeInvalid(BadRequest):
    """400 PHOTO_CONTENT_TYPE_INVALID

    A photo in the inline results has the wrong MIME type; use `image/jpeg`.
    """

    NAMES = ("PHOTO_CONTENT_TYPE_INVALID",)


class PhotoContentUrlEmpty(BadRequest):
    """400 PHOTO_CONTENT_URL_EMPTY

    A photo in the inline results has no address; fill in the URL of its content.
    """

    NAMES = ("PHOTO_CONTENT_URL_EMPTY",)


class PhotoCreateFailed(InternalServerError):
    """500 PHOTO_CREATE_FAILED

    The server could not make the photo; upload it again.
    """

    NAMES = ("PHOTO_CREATE_FAILED",)


class PhotoCropFileMissing(BadRequest):
    """400 PHOTO_CROP_FILE_MISSING

    The picture that should be cropped is missing; upload it and pass it with the request.
    """

    NAMES = ("PHOTO_CROP_FILE_MISSING",)


class PhotoCropSizeSmall(BadRequest):
    """400 PHOTO_CROP_SIZE_SMALL

    The picture is too small; pass one of at least 160 by 160 pixels.
    """

    NAMES = ("PHOTO_CROP_SIZE_SMALL",)


class PhotoExtInvalid(BadRequest):
    """400 PHOTO_EXT_INVALID

    The file's extension is not one of a picture; name the upload `.jpg` or `.png`, for example.
    """

    NAMES = ("PHOTO_EXT_INVALID",)


class PhotoFileMissing(BadRequest):
    """400 PHOTO_FILE_MISSING

    The request has no picture; upload one and pass it.
    """

    NAMES = ("PHOTO_FILE_MISSING",)


class PhotoIdInvalid(BadRequest):
    """400 PHOTO_ID_INVALID

    The account has no such photo; take it from photos.getUserPhotos.
    """

    NAMES = ("PHOTO_ID_INVALID",)


class PhotoInvalid(BadRequest):
    """400 PHOTO_INVALID

    The picture cannot be used; pass an undamaged picture or an existing photo.
    """

    NAMES = ("PHOTO_INVALID",)


class PhotoInvalidDimensions(BadRequest):
    """400 PHOTO_INVALID_DIMENSIONS

    Width and height of the picture are not allowed; together they may be at most 10000 pixels, the
    longer one at most 20 times the shorter.
    """

    NAMES = ("PHOTO_INVALID_DIMENSIONS",)


class PhotoSaveFileInvalid(BadRequest):
    """400 PHOTO_SAVE_FILE_INVALID

    The server could not store the photo; upload it once more.
    """

    NAMES = ("PHOTO_SAVE_FILE_INVALID",)


class PhotoThumbUrlEmpty(BadRequest):
    """400 PHOTO_THUMB_URL_EMPTY

    A photo in the inline results has no preview; fill in the URL of the thumbnail.
    """

    NAMES = ("PHOTO_THUMB_URL_EMPTY",)


class PhotoThumbUrlInvalid(BadRequest):
    """400 PHOTO_THUMB_URL_INVALID

    The address of a preview picture cannot be loaded; pass a public `https://` URL.
    """

    NAMES = ("PHOTO_THUMB_URL_INVALID",)


class PinRestricted(BadRequest):
    """400 PIN_RESTRICTED

    Your account may not pin messages in this chat; ask for the right to.
    """

    NAMES = ("PIN_RESTRICTED",)


class PinnedDialogsTooMuch(BadRequest):
    """400 PINNED_DIALOGS_TOO_MUCH

    The list already has as many pinned chats as it may; unpin one, or get Premium for more.
    """

    NAMES = ("PINNED_DIALOGS_TOO_MUCH",)


class PinnedTooMuch(BadRequest):
    """400 PINNED_TOO_MUCH

    The forum has as many pinned topics as it may; unpin one first.
    """

    NAMES = ("PINNED_TOO_MUCH",)


class PinnedTopicNotModified(BadRequest):
    """400 PINNED_TOPIC_NOT_MODIFIED

    The topic is pinned (or not pinned) already, so nothing was changed.
    """

    NAMES = ("PINNED_TOPIC_NOT_MODIFIED",)


class PlatformInvalid(BadRequest):
    """400 PLATFORM_INVALID

    The name of the platform is not known; pass one the server lists.
    """

    NAMES = ("PLATFORM_INVALID",)


class PollAnswerInvalid(BadRequest):
    """400 POLL_ANSWER_INVALID

    One of the answers is empty or too long; pass 1 to 100 characters.
    """

    NAMES = ("POLL_ANSWER_INVALID",)


class PollAnswersInvalid(BadRequest):
    """400 POLL_ANSWERS_INVALID

    The poll has too few or too many answers; the most allowed is `poll_answers_max` in
    help.getAppConfig.
    """

    NAMES = ("POLL_ANSWERS_INVALID",)


class PollCountryRestricted(NotAcceptable):
    """406 POLL_COUNTRY_RESTRICTED

    Only people from certain countries may vote in this poll, and this account is not from one of
    them.
    """

    NAMES = ("POLL_COUNTRY_RESTRICTED",)


class PollMemberRestricted(NotAcceptable):
    """406 POLL_MEMBER_RESTRICTED

    Only subscribers of the channel may vote in this poll; join it, the server may also want you to
    have been in it for a while.
    """

    NAMES = ("POLL_MEMBER_RESTRICTED",)


class PollOptionDuplicate(BadRequest):
    """400 POLL_OPTION_DUPLICATE

    Two answers of the poll have the same `option` bytes; give each its own.
    """

    NAMES = ("POLL_OPTION_DUPLICATE",)


class PollOptionInvalid(BadRequest):
    """400 POLL_OPTION_INVALID

    The `option` bytes of an answer are not allowed or name no answer; pass 1 to 100 bytes, unique
    within the poll.
    """

    NAMES = ("POLL_OPTION_INVALID",)


class PollQuestionInvalid(BadRequest):
    """400 POLL_QUESTION_INVALID

    The question is empty or too long; pass 1 to 255 characters (300 for bots).
    """

    NAMES = ("POLL_QUESTION_INVALID",)


class PollUnsupported(BadRequest):
    """400 POLL_UNSUPPORTED

    This poll uses functions that the layer in use does not know, or cannot be used here; update or
    change its settings.
    """

    NAMES = ("POLL_UNSUPPORTED",)


class PollVoteRequired(Forbidden):
    """403 POLL_VOTE_REQUIRED

    Only those who have voted may see the votes; vote first.
    """

    NAMES = ("POLL_VOTE_REQUIRED",)


class PostponedTimeout(InternalServerError):
    """500 POSTPONED_TIMEOUT

    The server held the request back and ran out of time; send it again.
    """

    NAMES = ("POSTPONED_TIMEOUT",)


class PrecheckoutFailed(NotAcceptable):
    """406 PRECHECKOUT_FAILED

    The bot refused the payment at the last check; Telegram sends a notification with the reason.
    """

    NAMES = ("PRECHECKOUT_FAILED",)


class PremiumAccountRequired(BadRequest):
    """400, 403 PREMIUM_ACCOUNT_REQUIRED

    Only accounts with Telegram Premium may do this or use this option; subscribe, or leave the
    option out.
    """

    NAMES = ("PREMIUM_ACCOUNT_REQUIRED",)


class PremiumCurrentlyUnavailable(NotAcceptable):
    """406 PREMIUM_CURRENTLY_UNAVAILABLE

    Premium cannot be bought by this account now; try again later.
    """

    NAMES = ("PREMIUM_CURRENTLY_UNAVAILABLE",)


class PremiumGiftcodeWasRefunded(BadRequest):
    """400 PREMIUM_GIFTCODE_WAS_REFUNDED

    The gift was paid back to the buyer, so its code is worthless.
    """

    NAMES = ("PREMIUM_GIFTCODE_WAS_REFUNDED",)


class PremiumPurposeInvalid(BadRequest):
    """400 PREMIUM_PURPOSE_INVALID

    What the Premium purchase is for does not fit this kind of payment; choose another purpose.
    """

    NAMES = ("PREMIUM_PURPOSE_INVALID",)


class PremiumSubActiveUntil(Flood):
    """420 PREMIUM_SUB_ACTIVE_UNTIL_%d

    The account already has Premium; the number is the Unix time of its end, after which the code
    can be redeemed or until then passed to a friend.
    """

    NAMES = ("PREMIUM_SUB_ACTIVE_UNTIL_%d",)


class PreviousChatImportActiveWaitMin(NotAcceptable):
    """406 PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN

    Another import into this chat is still running; the number is the minutes to wait.
    """

    NAMES = ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_%dMIN",)


class PricingChatInvalid(BadRequest):
    """400 PRICING_CHAT_INVALID

    A link with a paid subscription cannot be made for this chat or at this price; use a private
    channel and a price within the limits.
    """

    NAMES = ("PRICING_CHAT_INVALID",)


class PrivacyKeyInvalid(BadRequest):
    """400 PRIVACY_KEY_INVALID

    There is no such privacy setting; pass one of the InputPrivacyKey constructors of the layer.
    """

    NAMES = ("PRIVACY_KEY_INVALID",)


class PrivacyPremiumRequired(Forbidden):
    """403, 406 PRIVACY_PREMIUM_REQUIRED

    The user takes messages from strangers only if they have Premium; subscribe or be added as a
    contact.
    """

    NAMES = ("PRIVACY_PREMIUM_REQUIRED",)


class PrivacyTooLong(BadRequest):
    """400 PRIVACY_TOO_LONG

    The list of privacy rules is too long (at most 1000 users and chats); shorten it.
    """

    NAMES = ("PRIVACY_TOO_LONG",)


class PrivacyValueInvalid(BadRequest):
    """400 PRIVACY_VALUE_INVALID

    The privacy rules contradict each other or do not fit this setting; give one general rule and
    the exceptions.
    """

    NAMES = ("PRIVACY_VALUE_INVALID",)


class PtsChangeEmpty(InternalServerError):
    """500 PTS_CHANGE_EMPTY

    The server did nothing, as there was nothing to change; look at the state and try again if
    needed.
    """

    NAMES = ("PTS_CHANGE_EMPTY",)


class PublicBroadcastExpected(BadRequest):
    """400 PUBLIC_BROADCAST_EXPECTED

    This needs a broadcast channel, and a supergroup was passed; choose a channel.
    """

    NAMES = ("PUBLIC_BROADCAST_EXPECTED",)


class PublicChannelMissing(Forbidden):
    """403 PUBLIC_CHANNEL_MISSING

    A link to the call can only be made for a public chat; give the chat a username first.
    """

    NAMES = ("PUBLIC_CHANNEL_MISSING",)


class PublicKeyInvalid(BadRequest):
    """400 PUBLIC_KEY_INVALID

    The public key is not the one expected here; send the service's or your own key in the right
    format.
    """

    NAMES = ("PUBLIC_KEY_INVALID",)


class PublicKeyRequired(BadRequest):
    """400 PUBLIC_KEY_REQUIRED

    The public key of the service is missing; pass the one its bot registered.
    """

    NAMES = ("PUBLIC_KEY_REQUIRED",)


class PurposeInvalid(BadRequest):
    """400 PURPOSE_INVALID

    What the payment is for cannot be paid this way; check the purpose in the invoice.
    """

    NAMES = ("PURPOSE_INVALID",)


class QueryIdEmpty(BadRequest):
    """400 QUERY_ID_EMPTY

    The id of the inline query is missing; pass the one from messages.getInlineBotResults.
    """

    NAMES = ("QUERY_ID_EMPTY",)


class QueryIdInvalid(BadRequest):
    """400 QUERY_ID_INVALID

    The query is unknown, answered already or too old; answer each query once and soon after it
    arrives.
    """

    NAMES = ("QUERY_ID_INVALID",)


class QueryTooShort(BadRequest):
    """400 QUERY_TOO_SHORT

    The search text is too short; let the user type more characters.
    """

    NAMES = ("QUERY_TOO_SHORT",)


class QuickRepliesBotNotAllowed(BadRequest):
    """400 QUICK_REPLIES_BOT_NOT_ALLOWED

    Bots have no quick replies; leave the shortcut out.
    """

    NAMES = ("QUICK_REPLIES_BOT_NOT_ALLOWED",)


class QuickRepliesTooMuch(BadRequest):
    """400 QUICK_REPLIES_TOO_MUCH

    The account has made as many quick reply shortcuts as it may; delete one first.
    """

    NAMES = ("QUICK_REPLIES_TOO_MUCH",)


class QuizAnswerMissing(BadRequest):
    """400 QUIZ_ANSWER_MISSING

    A quiz can be forwarded without its author only after answering it; vote first.
    """

    NAMES = ("QUIZ_ANSWER_MISSING",)


class QuizCorrectAnswerInvalid(BadRequest):
    """400 QUIZ_CORRECT_ANSWER_INVALID

    The right answer of the quiz is not among its answers; name one that exists.
    """

    NAMES = ("QUIZ_CORRECT_ANSWER_INVALID",)


class QuizCorrectAnswersEmpty(BadRequest):
    """400 QUIZ_CORRECT_ANSWERS_EMPTY

    The quiz does not say which answer is right; name it in `correct_answers`.
    """

    NAMES = ("QUIZ_CORRECT_ANSWERS_EMPTY",)


class QuizCorrectAnswersTooMuch(BadRequest):
    """400 QUIZ_CORRECT_ANSWERS_TOO_MUCH

    The quiz names more right answers than it may have; name fewer.
    """

    NAMES = ("QUIZ_CORRECT_ANSWERS_TOO_MUCH",)


class QuizMultipleInvalid(BadRequest):
    """400 QUIZ_MULTIPLE_INVALID

    A quiz cannot take several answers from one voter; clear `multiple_choice`.
    """

    NAMES = ("QUIZ_MULTIPLE_INVALID",)


class QuoteTextInvalid(BadRequest):
    """400 QUOTE_TEXT_INVALID

    The quoted words do not occur in the message that is answered; copy them exactly, with their
    formatting.
    """

    NAMES = ("QUOTE_TEXT_INVALID",)


class RaiseHandForbidden(BadRequest):
    """400 RAISE_HAND_FORBIDDEN

    Hands can only be raised by and for those who may not speak in the call.
    """

    NAMES = ("RAISE_HAND_FORBIDDEN",)


class RandomIdDuplicate(InternalServerError):
    """500 RANDOM_ID_DUPLICATE

    This `random_id` was used before, so the server takes the request for a repeat; check whether
    the first one worked, and draw a new number for a new action.
    """

    NAMES = ("RANDOM_ID_DUPLICATE",)


class RandomIdEmpty(BadRequest):
    """400 RANDOM_ID_EMPTY

    Every message or action needs a `random_id` other than 0; draw one.
    """

    NAMES = ("RANDOM_ID_EMPTY",)


class RandomIdExpired(BadRequest):
    """400 RANDOM_ID_EXPIRED

    The time within the `random_id` is too far from now; put the Unix time into its upper 32 bits
    and random bits below.
    """

    NAMES = ("RANDOM_ID_EXPIRED",)


class RandomIdInvalid(BadRequest):
    """400 RANDOM_ID_INVALID

    The list of random ids does not fit the messages; pass as many different numbers as there are
    messages.
    """

    NAMES = ("RANDOM_ID_INVALID",)


class RandomLengthInvalid(BadRequest):
    """400 RANDOM_LENGTH_INVALID

    So many random bytes cannot be had; ask for at most 256, or 0.
    """

    NAMES = ("RANDOM_LENGTH_INVALID",)


class RangesInvalid(BadRequest):
    """400 RANGES_INVALID

    The ranges of message ids are wrong; give each a start not above its end.
    """

    NAMES = ("RANGES_INVALID",)


class RankInvalid(BadRequest):
    """400 RANK_INVALID

    The title of the member or administrator is not acceptable; pass up to 16 characters without
    emoji.
    """

    NAMES = ("RANK_INVALID",)


class ReactionEmpty(BadRequest):
    """400 REACTION_EMPTY

    No reaction was passed, or no paid one was given yet; name a reaction.
    """

    NAMES = ("REACTION_EMPTY",)


class ReactionInvalid(BadRequest):
    """400 REACTION_INVALID

    This reaction does not exist or is not allowed here; choose from those the chat permits and
    messages.getAvailableReactions.
    """

    NAMES = ("REACTION_INVALID",)


class ReactionsCountInvalid(BadRequest):
    """400 REACTIONS_COUNT_INVALID

    So many Stars cannot be given at once; stay between 1 and the maximum in help.getAppConfig.
    """

    NAMES = ("REACTIONS_COUNT_INVALID",)


class ReactionsTooMany(BadRequest):
    """400 REACTIONS_TOO_MANY

    The message already has as many different reactions as it may; use one of those.
    """

    NAMES = ("REACTIONS_TOO_MANY",)


class RecaptchaCheck(Forbidden):
    """403 RECAPTCHA_CHECK_%d

    The server wants a check that a human is at work; the ending holds the action and site key for
    reCAPTCHA, whose token goes into invokeWithReCaptcha.
    """

    NAMES = ("RECAPTCHA_CHECK_%d",)


class ReceiptEmpty(BadRequest):
    """400 RECEIPT_EMPTY

    The receipt of the app store is missing; pass the bytes from Apple.
    """

    NAMES = ("RECEIPT_EMPTY",)


class ReflectorNotAvailable(BadRequest):
    """400 REFLECTOR_NOT_AVAILABLE

    No relay server for calls is free; try the call again later.
    """

    NAMES = ("REFLECTOR_NOT_AVAILABLE",)


class RegIdGenerateFailed(InternalServerError):
    """500 REG_ID_GENERATE_FAILED

    The server could not make an id for the new account; try again later.
    """

    NAMES = ("REG_ID_GENERATE_FAILED",)


class ReplyMarkupBuyEmpty(BadRequest):
    """400 REPLY_MARKUP_BUY_EMPTY

    The first button of an invoice has to be a pay button; put it there or leave the keyboard out.
    """

    NAMES = ("REPLY_MARKUP_BUY_EMPTY",)


class ReplyMarkupGameEmpty(BadRequest):
    """400 REPLY_MARKUP_GAME_EMPTY

    The first button of a game message has to be a game button; put it there or leave the keyboard
    out.
    """

    NAMES = ("REPLY_MARKUP_GAME_EMPTY",)


class ReplyMarkupInvalid(BadRequest):
    """400 REPLY_MARKUP_INVALID

    The keyboard is not valid for this chat or message; check its rows and the kinds of its buttons.
    """

    NAMES = ("REPLY_MARKUP_INVALID",)


class ReplyMarkupTooLong(BadRequest):
    """400 REPLY_MARKUP_TOO_LONG

    The keyboard has too many buttons or too much data; remove some.
    """

    NAMES = ("REPLY_MARKUP_TOO_LONG",)


class ReplyMessageIdInvalid(BadRequest):
    """400 REPLY_MESSAGE_ID_INVALID

    The message to answer does not exist in this chat; leave the reply out or name one that does.
    """

    NAMES = ("REPLY_MESSAGE_ID_INVALID",)


class ReplyMessagesTooMuch(BadRequest):
    """400 REPLY_MESSAGES_TOO_MUCH

    The quick reply shortcut holds as many messages as it may; delete some first.
    """

    NAMES = ("REPLY_MESSAGES_TOO_MUCH",)


class ReplyToInvalid(BadRequest):
    """400 REPLY_TO_INVALID

    What the message should answer cannot be answered like this; check chat, message or story in
    `reply_to`.
    """

    NAMES = ("REPLY_TO_INVALID",)


class ReplyToMonoforumPeerInvalid(BadRequest):
    """400 REPLY_TO_MONOFORUM_PEER_INVALID

    In a channel's direct messages an administrator has to say which user is addressed; pass that
    user as `monoforum_peer_id`.
    """

    NAMES = ("REPLY_TO_MONOFORUM_PEER_INVALID",)


class ReplyToUserInvalid(BadRequest):
    """400 REPLY_TO_USER_INVALID

    The user whose story or message is to be answered cannot be found; pass the right user with
    access hash.
    """

    NAMES = ("REPLY_TO_USER_INVALID",)


class RequestMsgExpired(BadRequest):
    """400 REQUEST_MSG_EXPIRED

    The request in this message was not answered in time; a new one has to be sent.
    """

    NAMES = ("REQUEST_MSG_EXPIRED",)


class RequestTokenInvalid(BadRequest):
    """400 REQUEST_TOKEN_INVALID

    The CDN's token was not accepted; download from the main data center again with upload.getFile.
    """

    NAMES = ("REQUEST_TOKEN_INVALID",)


class ResellStarsTooFew(BadRequest):
    """400 RESELL_STARS_TOO_FEW

    The offered price is below the lowest that is allowed; see help.getAppConfig and offer more.
    """

    NAMES = ("RESELL_STARS_TOO_FEW",)


class ResellStarsTooMuch(BadRequest):
    """400 RESELL_STARS_TOO_MUCH

    The offered price is above the highest that is allowed; see help.getAppConfig and offer less.
    """

    NAMES = ("RESELL_STARS_TOO_MUCH",)


class ResetRequestMissing(BadRequest):
    """400 RESET_REQUEST_MISSING

    No reset of the password is under way, so there is none to stop.
    """

    NAMES = ("RESET_REQUEST_MISSING",)


class ResultIdDuplicate(BadRequest):
    """400 RESULT_ID_DUPLICATE

    Two inline results have the same id; make every id unique within the answer.
    """

    NAMES = ("RESULT_ID_DUPLICATE",)


class ResultIdEmpty(BadRequest):
    """400 RESULT_ID_EMPTY

    No inline result was chosen; pass the id of one of the results.
    """

    NAMES = ("RESULT_ID_EMPTY",)


class ResultIdInvalid(BadRequest):
    """400 RESULT_ID_INVALID

    The id of an inline result is wrong; it has 1 to 64 bytes and must be one from the answer.
    """

    NAMES = ("RESULT_ID_INVALID",)


class ResultTypeInvalid(BadRequest):
    """400 RESULT_TYPE_INVALID

    The server does not know this type of inline result; use one such as `article`, `photo` or
    `document`.
    """

    NAMES = ("RESULT_TYPE_INVALID",)


class ResultsTooMuch(BadRequest):
    """400 RESULTS_TOO_MUCH

    An inline answer holds at most 50 results; send the others as a further page.
    """

    NAMES = ("RESULTS_TOO_MUCH",)


class RevoteNotAllowed(BadRequest):
    """400 REVOTE_NOT_ALLOWED

    In this poll the first vote counts for good; it cannot be changed.
    """

    NAMES = ("REVOTE_NOT_ALLOWED",)


class RichMessageUnsupported(BadRequest):
    """400 RICH_MESSAGE_UNSUPPORTED

    Richly laid out messages cannot be used here; send a plain text with entities.
    """

    NAMES = ("RICH_MESSAGE_UNSUPPORTED",)


class RightForbidden(Forbidden):
    """403 RIGHT_FORBIDDEN

    You cannot give a right that you do not have, or that does not exist in this kind of chat; leave
    it out.
    """

    NAMES = ("RIGHT_FORBIDDEN",)


class RightsNotModified(BadRequest):
    """400 RIGHTS_NOT_MODIFIED

    The bot already asks for these admin rights, so nothing was changed.
    """

    NAMES = ("RIGHTS_NOT_MODIFIED",)


class RingtoneInvalid(BadRequest):
    """400 RINGTONE_INVALID

    The sound is not one the account can use; take it from account.getSavedRingtones or upload it.
    """

    NAMES = ("RINGTONE_INVALID",)


class RingtoneMimeInvalid(BadRequest):
    """400 RINGTONE_MIME_INVALID

    The file is no sound that can serve as a notification; upload an MP3 file (`audio/mpeg`).
    """

    NAMES = ("RINGTONE_MIME_INVALID",)


class RpcCallFail(InternalServerError):
    """500 RPC_CALL_FAIL

    Telegram's servers failed inside; repeat the request after a pause.
    """

    NAMES = ("RPC_CALL_FAIL",)


class RpcConnectFailed(InternalServerError):
    """500 RPC_CONNECT_FAILED

    Telegram's servers could not reach each other; repeat the request later.
    """

    NAMES = ("RPC_CONNECT_FAILED",)


class RpcMcgetFail(InternalServerError):
    """500 RPC_MCGET_FAIL

    Telegram's servers could not read data they needed; repeat the request after a pause.
    """

    NAMES = ("RPC_MCGET_FAIL",)


class RpcSendFail(InternalServerError):
    """500 RPC_SEND_FAIL

    Telegram's servers could not pass the request on; repeat it after a pause.
    """

    NAMES = ("RPC_SEND_FAIL",)


class RsaDecryptFailed(BadRequest):
    """400 RSA_DECRYPT_FAILED

    The server could not decrypt the CDN's token; download from the main data center again.
    """

    NAMES = ("RSA_DECRYPT_FAILED",)


class SavedDialogsUnsupported(BadRequest):
    """400 SAVED_DIALOGS_UNSUPPORTED

    This chat has no inner chats, as only Saved Messages and a channel's direct messages do; choose
    one of those.
    """

    NAMES = ("SAVED_DIALOGS_UNSUPPORTED",)


class SavedIdEmpty(BadRequest):
    """400 SAVED_ID_EMPTY

    The gift of a channel is named without its number; pass `saved_id` from
    payments.getSavedStarGifts.
    """

    NAMES = ("SAVED_ID_EMPTY",)


class SavedPeerInvalid(BadRequest):
    """400 SAVED_PEER_INVALID

    The inner chat named within the chat does not exist; pass the peer of an existing one.
    """

    NAMES = ("SAVED_PEER_INVALID",)


class ScheduleBotNotAllowed(BadRequest):
    """400 SCHEDULE_BOT_NOT_ALLOWED

    Bots cannot schedule messages; send at the right moment yourself.
    """

    NAMES = ("SCHEDULE_BOT_NOT_ALLOWED",)


class ScheduleDateInvalid(BadRequest):
    """400 SCHEDULE_DATE_INVALID

    The planned time is not allowed; pass a Unix time in the near future.
    """

    NAMES = ("SCHEDULE_DATE_INVALID",)


class ScheduleDateTooLate(BadRequest):
    """400 SCHEDULE_DATE_TOO_LATE

    Nothing can be planned more than a year ahead; choose an earlier time.
    """

    NAMES = ("SCHEDULE_DATE_TOO_LATE",)


class ScheduleStatusPrivate(BadRequest):
    """400 SCHEDULE_STATUS_PRIVATE

    Sending when the user comes online is impossible, as their last seen time is hidden; choose a
    fixed time.
    """

    NAMES = ("SCHEDULE_STATUS_PRIVATE",)


class ScheduleTooMuch(BadRequest):
    """400 SCHEDULE_TOO_MUCH

    The chat already has 100 scheduled messages; send or delete some first.
    """

    NAMES = ("SCHEDULE_TOO_MUCH",)


class ScoreInvalid(BadRequest):
    """400 SCORE_INVALID

    The game score is not allowed; pass a number that is not negative.
    """

    NAMES = ("SCORE_INVALID",)


class SearchQueryEmpty(BadRequest):
    """400 SEARCH_QUERY_EMPTY

    Nothing to search for was given; pass a text, or a filter where one is possible.
    """

    NAMES = ("SEARCH_QUERY_EMPTY",)


class SearchWithLinkNotSupported(BadRequest):
    """400 SEARCH_WITH_LINK_NOT_SUPPORTED

    Searching by name within one invite link is not possible; leave out either the text or the link.
    """

    NAMES = ("SEARCH_WITH_LINK_NOT_SUPPORTED",)


class SecondsInvalid(BadRequest):
    """400 SECONDS_INVALID

    Slow mode knows only certain waits; pass 0, 5, 10, 30, 60, 300, 900 or 3600 seconds.
    """

    NAMES = ("SECONDS_INVALID",)


class SecureSecretRequired(BadRequest):
    """400 SECURE_SECRET_REQUIRED

    The account has no secret for Telegram Passport; set it with account.updatePasswordSettings.
    """

    NAMES = ("SECURE_SECRET_REQUIRED",)


class SelfDeleteRestricted(BadRequest):
    """400 SELF_DELETE_RESTRICTED

    A business bot cannot delete for the account alone; set `revoke` to delete for both sides.
    """

    NAMES = ("SELF_DELETE_RESTRICTED",)


class SendAsPeerInvalid(BadRequest):
    """400 SEND_AS_PEER_INVALID

    The account cannot write under this name in the chat; choose one from channels.getSendAs.
    """

    NAMES = ("SEND_AS_PEER_INVALID",)


class SendCodeUnavailable(NotAcceptable):
    """406 SEND_CODE_UNAVAILABLE

    All ways to deliver the code to this number were tried; wait, then start over with
    auth.sendCode.
    """

    NAMES = ("SEND_CODE_UNAVAILABLE",)


class SendMediaInvalid(InternalServerError):
    """500 SEND_MEDIA_INVALID

    The server could not send the media of the inline result; choose another result.
    """

    NAMES = ("SEND_MEDIA_INVALID",)


class SendMessageGameInvalid(BadRequest):
    """400 SEND_MESSAGE_GAME_INVALID

    A game as message only fits an inline result of type game; use inputBotInlineResultGame.
    """

    NAMES = ("SEND_MESSAGE_GAME_INVALID",)


class SendMessageMediaInvalid(BadRequest):
    """400 SEND_MESSAGE_MEDIA_INVALID

    The message of an inline result cannot carry this media; make it fit the result's type.
    """

    NAMES = ("SEND_MESSAGE_MEDIA_INVALID",)


class SendMessageTypeInvalid(BadRequest):
    """400 SEND_MESSAGE_TYPE_INVALID

    The kind of message does not fit the kind of inline result; choose one that does.
    """

    NAMES = ("SEND_MESSAGE_TYPE_INVALID",)


class SensitiveChangeForbidden(Forbidden):
    """403 SENSITIVE_CHANGE_FORBIDDEN

    This account may not change whether sensitive content is shown; look at `sensitive_can_change`
    from account.getContentSettings.
    """

    NAMES = ("SENSITIVE_CHANGE_FORBIDDEN",)


class SessionExpired(Unauthorized):
    """401 SESSION_EXPIRED

    The login has run out; log in again.
    """

    NAMES = ("SESSION_EXPIRED",)


class SessionPasswordNeeded(Unauthorized):
    """401 SESSION_PASSWORD_NEEDED

    The code is right, but the account also has a two-step verification password; go on with
    auth.checkPassword.
    """

    NAMES = ("SESSION_PASSWORD_NEEDED",)


class SessionRevoked(Unauthorized):
    """401 SESSION_REVOKED

    The user ended this session from another device; log in again.
    """

    NAMES = ("SESSION_REVOKED",)


class SessionTooFresh(BadRequest):
    """400 SESSION_TOO_FRESH_%d

    This login is less than a day old; the number is the seconds until it may do this.
    """

    NAMES = ("SESSION_TOO_FRESH_%d",)


class SettingsInvalid(BadRequest):
    """400 SETTINGS_INVALID

    The notification settings hold a value that is not allowed; check each field.
    """

    NAMES = ("SETTINGS_INVALID",)


class Sha256HashInvalid(BadRequest):
    """400 SHA256_HASH_INVALID

    The hash has the wrong length; pass the 32 bytes of a SHA-256 sum.
    """

    NAMES = ("SHA256_HASH_INVALID",)


class ShortNameInvalid(BadRequest):
    """400 SHORT_NAME_INVALID

    The short name is not allowed; begin with a letter and use only letters, digits and single
    underscores.
    """

    NAMES = ("SHORT_NAME_INVALID",)


class ShortNameOccupied(BadRequest):
    """400 SHORT_NAME_OCCUPIED

    The short name belongs to another sticker set; choose a different one.
    """

    NAMES = ("SHORT_NAME_OCCUPIED",)


class ShortcutInvalid(BadRequest):
    """400 SHORTCUT_INVALID

    There is no quick reply shortcut of this number or name; see messages.getQuickReplies.
    """

    NAMES = ("SHORTCUT_INVALID",)


class ShortnameOccupyFailed(BadRequest):
    """400 SHORTNAME_OCCUPY_FAILED

    The server could not reserve the short name; try again or choose another.
    """

    NAMES = ("SHORTNAME_OCCUPY_FAILED",)


class SignInFailed(InternalServerError):
    """500 SIGN_IN_FAILED

    The server failed during the login; start again.
    """

    NAMES = ("SIGN_IN_FAILED",)


class SlotsEmpty(BadRequest):
    """400 SLOTS_EMPTY

    No boost was chosen; name at least one slot from premium.getMyBoosts.
    """

    NAMES = ("SLOTS_EMPTY",)


class SlowmodeMultiMsgsDisabled(BadRequest):
    """400 SLOWMODE_MULTI_MSGS_DISABLED

    In slow mode only one message at a time can be sent; forward them one by one.
    """

    NAMES = ("SLOWMODE_MULTI_MSGS_DISABLED",)


class SlowmodeWait(Flood):
    """420 SLOWMODE_WAIT_%d

    Slow mode is on in this chat; the number is the seconds until your account may write again.
    """

    NAMES = ("SLOWMODE_WAIT_%d",)


class SlugInvalid(BadRequest):
    """400 SLUG_INVALID

    The name in the link leads to no invoice or offer; check the part after `t.me/$` or
    `t.me/invoice/`.
    """

    NAMES = ("SLUG_INVALID",)


class SmsCodeCreateFailed(BadRequest):
    """400 SMS_CODE_CREATE_FAILED

    The server could not make a login code; ask for it again.
    """

    NAMES = ("SMS_CODE_CREATE_FAILED",)


class SmsjobIdInvalid(BadRequest):
    """400 SMSJOB_ID_INVALID

    There is no such SMS job; use the id from the update that announced it.
    """

    NAMES = ("SMSJOB_ID_INVALID",)


class SolutionMediaEmpty(BadRequest):
    """400 SOLUTION_MEDIA_EMPTY

    The quiz explanation announces media, but holds none; pass it or leave it out.
    """

    NAMES = ("SOLUTION_MEDIA_EMPTY",)


class SolutionMediaTypeInvalid(BadRequest):
    """400 SOLUTION_MEDIA_TYPE_INVALID

    The explanation of a quiz cannot carry this kind of media; choose another kind.
    """

    NAMES = ("SOLUTION_MEDIA_TYPE_INVALID",)


class SrpAInvalid(BadRequest):
    """400 SRP_A_INVALID

    The number `A` of the password check is not acceptable; compute it anew with a fresh random
    number.
    """

    NAMES = ("SRP_A_INVALID",)


class SrpIdInvalid(BadRequest):
    """400 SRP_ID_INVALID

    The password check is out of date; call account.getPassword again and use its new `srp_id`.
    """

    NAMES = ("SRP_ID_INVALID",)


class SrpPasswordChanged(BadRequest):
    """400 SRP_PASSWORD_CHANGED

    The password was changed while you computed the check; fetch account.getPassword again.
    """

    NAMES = ("SRP_PASSWORD_CHANGED",)


class StargiftAlreadyBurned(BadRequest):
    """400 STARGIFT_ALREADY_BURNED

    The gift was used up, for example in crafting, and exists no more; choose another one.
    """

    NAMES = ("STARGIFT_ALREADY_BURNED",)


class StargiftAlreadyConverted(BadRequest):
    """400 STARGIFT_ALREADY_CONVERTED

    The gift was already turned into Stars, so nothing more can be done with it.
    """

    NAMES = ("STARGIFT_ALREADY_CONVERTED",)


class StargiftAlreadyRefunded(BadRequest):
    """400 STARGIFT_ALREADY_REFUNDED

    The Stars for this gift were paid back, so it is no longer valid.
    """

    NAMES = ("STARGIFT_ALREADY_REFUNDED",)


class StargiftAlreadyTransferred(BadRequest):
    """400 STARGIFT_ALREADY_TRANSFERRED

    The gift has gone to another owner; reload the list of gifts.
    """

    NAMES = ("STARGIFT_ALREADY_TRANSFERRED",)


class StargiftAlreadyUpgraded(BadRequest):
    """400 STARGIFT_ALREADY_UPGRADED

    The gift is a collectible already; treat it as one.
    """

    NAMES = ("STARGIFT_ALREADY_UPGRADED",)


class StargiftAttributeInvalid(BadRequest):
    """400 STARGIFT_ATTRIBUTE_INVALID

    A model, pattern or backdrop in the filter does not exist for this gift; take the attributes
    from payments.getResaleStarGifts.
    """

    NAMES = ("STARGIFT_ATTRIBUTE_INVALID",)


class StargiftConvertBotNotAllowed(Forbidden):
    """403 STARGIFT_CONVERT_BOT_NOT_ALLOWED

    A bot may not turn this gift into Stars; the owner has to do it.
    """

    NAMES = ("STARGIFT_CONVERT_BOT_NOT_ALLOWED",)


class StargiftConvertTooOld(BadRequest):
    """400 STARGIFT_CONVERT_TOO_OLD

    The time in which the gift could be turned into Stars is over; keep it or upgrade it.
    """

    NAMES = ("STARGIFT_CONVERT_TOO_OLD",)


class StargiftExportInProgress(NotAcceptable):
    """406 STARGIFT_EXPORT_IN_PROGRESS

    The gift is on its way to the blockchain; wait until that is done.
    """

    NAMES = ("STARGIFT_EXPORT_IN_PROGRESS",)


class StargiftExportUnavailable(BadRequest):
    """400 STARGIFT_EXPORT_UNAVAILABLE

    The gift cannot be taken to the blockchain (yet); only collectible ones can, after
    `can_export_at`.
    """

    NAMES = ("STARGIFT_EXPORT_UNAVAILABLE",)


class StargiftInvalid(BadRequest):
    """400 STARGIFT_INVALID

    There is no such kind of gift, or it cannot be used here; choose from payments.getStarGifts.
    """

    NAMES = ("STARGIFT_INVALID",)


class StargiftMessageInvalid(BadRequest):
    """400 STARGIFT_MESSAGE_INVALID

    The message that goes with the gift is too long or has formatting that is not allowed; shorten
    or simplify it.
    """

    NAMES = ("STARGIFT_MESSAGE_INVALID",)


class StargiftNotFound(BadRequest):
    """400 STARGIFT_NOT_FOUND

    The gift is not there (any more); reload the owner's gifts and take one from the list.
    """

    NAMES = ("STARGIFT_NOT_FOUND",)


class StargiftNotOwner(BadRequest):
    """400 STARGIFT_NOT_OWNER

    The gift belongs to somebody else, and only its owner may do this.
    """

    NAMES = ("STARGIFT_NOT_OWNER",)


class StargiftNotUnique(BadRequest):
    """400 STARGIFT_NOT_UNIQUE

    Only collectible gifts can be passed on; upgrade it first.
    """

    NAMES = ("STARGIFT_NOT_UNIQUE",)


class StargiftObjectInvalid(BadRequest):
    """400 STARGIFT_OBJECT_INVALID

    The gift named in the request cannot be used here; check how it is described.
    """

    NAMES = ("STARGIFT_OBJECT_INVALID",)


class StargiftOfferInvalid(BadRequest):
    """400 STARGIFT_OFFER_INVALID

    The purchase offer is not allowed, above all by its price or duration; change them.
    """

    NAMES = ("STARGIFT_OFFER_INVALID",)


class StargiftOfferNotAllowed(BadRequest):
    """400 STARGIFT_OFFER_NOT_ALLOWED

    No offer can be made for this gift, as its owner or kind does not permit it.
    """

    NAMES = ("STARGIFT_OFFER_NOT_ALLOWED",)


class StargiftOwnerInvalid(BadRequest):
    """400 STARGIFT_OWNER_INVALID

    The gift does not belong to the account or channel named; reload the list of gifts of the right
    owner.
    """

    NAMES = ("STARGIFT_OWNER_INVALID",)


class StargiftPeerInvalid(BadRequest):
    """400 STARGIFT_PEER_INVALID

    The owner or receiver of the gift is not valid for this; pass the right user or a channel you
    administer.
    """

    NAMES = ("STARGIFT_PEER_INVALID",)


class StargiftResellCurrencyNotAllowed(BadRequest):
    """400 STARGIFT_RESELL_CURRENCY_NOT_ALLOWED

    The seller does not take this currency; pay in the other one (Stars or TON).
    """

    NAMES = ("STARGIFT_RESELL_CURRENCY_NOT_ALLOWED",)


class StargiftResellNotAllowed(BadRequest):
    """400 STARGIFT_RESELL_NOT_ALLOWED

    The gift is not for sale, or was just bought by someone else; reload the offers.
    """

    NAMES = ("STARGIFT_RESELL_NOT_ALLOWED",)


class StargiftResellTooEarly(BadRequest):
    """400 STARGIFT_RESELL_TOO_EARLY_%d

    The gift cannot be offered for sale yet; the number is the seconds to wait.
    """

    NAMES = ("STARGIFT_RESELL_TOO_EARLY_%d",)


class StargiftSlugInvalid(BadRequest):
    """400 STARGIFT_SLUG_INVALID

    There is no collectible gift of this name; pass the part of its link after `t.me/nft/`.
    """

    NAMES = ("STARGIFT_SLUG_INVALID",)


class StargiftTransferTooEarly(BadRequest):
    """400 STARGIFT_TRANSFER_TOO_EARLY_%d

    The gift cannot be passed on yet; the number is the seconds to wait.
    """

    NAMES = ("STARGIFT_TRANSFER_TOO_EARLY_%d",)


class StargiftUpgradeUnavailable(BadRequest):
    """400 STARGIFT_UPGRADE_UNAVAILABLE

    This gift cannot be made a collectible; look for `can_upgrade` before trying.
    """

    NAMES = ("STARGIFT_UPGRADE_UNAVAILABLE",)


class StargiftUsageLimited(BadRequest):
    """400 STARGIFT_USAGE_LIMITED

    The gift is sold out; choose another one.
    """

    NAMES = ("STARGIFT_USAGE_LIMITED",)


class StargiftUserUsageLimited(BadRequest):
    """400 STARGIFT_USER_USAGE_LIMITED

    The account has bought as many of this gift as one buyer may; choose another one.
    """

    NAMES = ("STARGIFT_USER_USAGE_LIMITED",)


class StarrefAwaitingEnd(BadRequest):
    """400 STARREF_AWAITING_END

    The last affiliate program of this bot is still running out; change it after the end date in the
    bot's full info.
    """

    NAMES = ("STARREF_AWAITING_END",)


class StarrefExpired(BadRequest):
    """400 STARREF_EXPIRED

    The referral link is no longer valid; open the bot without it.
    """

    NAMES = ("STARREF_EXPIRED",)


class StarrefHashRevoked(BadRequest):
    """400 STARREF_HASH_REVOKED

    This affiliate link was already revoked; connect to the program again for a new one.
    """

    NAMES = ("STARREF_HASH_REVOKED",)


class StarrefMonthsTooLow(BadRequest):
    """400 STARREF_MONTHS_TOO_LOW

    An affiliate program cannot be made shorter than it was; choose a longer duration.
    """

    NAMES = ("STARREF_MONTHS_TOO_LOW",)


class StarrefPermilleInvalid(BadRequest):
    """400 STARREF_PERMILLE_INVALID

    The commission is out of range; stay within the limits (in thousandths) from help.getAppConfig.
    """

    NAMES = ("STARREF_PERMILLE_INVALID",)


class StarrefPermilleTooLow(BadRequest):
    """400 STARREF_PERMILLE_TOO_LOW

    The commission cannot be set so low, nor lower than it was; pass a higher one.
    """

    NAMES = ("STARREF_PERMILLE_TOO_LOW",)


class StarsAmountInvalid(BadRequest):
    """400 STARS_AMOUNT_INVALID

    The price in Stars is out of range; stay within the limits of help.getAppConfig.
    """

    NAMES = ("STARS_AMOUNT_INVALID",)


class StarsFormAmountMismatch(NotAcceptable):
    """406 STARS_FORM_AMOUNT_MISMATCH

    The price has changed since the form was loaded; get the form again and show the new price
    before paying.
    """

    NAMES = ("STARS_FORM_AMOUNT_MISMATCH",)


class StarsInvoiceInvalid(BadRequest):
    """400 STARS_INVOICE_INVALID

    An invoice in Stars must have the currency `XTR` and a single price, without a provider, tips or
    shipping; correct it.
    """

    NAMES = ("STARS_INVOICE_INVALID",)


class StarsPaymentRequired(BadRequest):
    """400 STARS_PAYMENT_REQUIRED

    Joining through this link costs Stars; get the payment form for the subscription and pay it.
    """

    NAMES = ("STARS_PAYMENT_REQUIRED",)


class StartParamEmpty(BadRequest):
    """400 START_PARAM_EMPTY

    The start parameter is missing; pass the text the bot shall receive.
    """

    NAMES = ("START_PARAM_EMPTY",)


class StartParamInvalid(BadRequest):
    """400 START_PARAM_INVALID

    The start parameter has forbidden characters; use letters, digits, `_` and `-`.
    """

    NAMES = ("START_PARAM_INVALID",)


class StartParamTooLong(BadRequest):
    """400 START_PARAM_TOO_LONG

    The start parameter has more than 64 characters; shorten it.
    """

    NAMES = ("START_PARAM_TOO_LONG",)


class StatsMigrate(SeeOther):
    """303 STATS_MIGRATE_%d

    The statistics lie in another data center, whose number is at the end; connect there and repeat
    the request.
    """

    NAMES = ("STATS_MIGRATE_%d",)


class StickerDocumentInvalid(BadRequest):
    """400 STICKER_DOCUMENT_INVALID

    The sticker of an inline result is no sticker or cannot be found; pass one with id, access hash
    and file reference.
    """

    NAMES = ("STICKER_DOCUMENT_INVALID",)


class StickerEmojiInvalid(BadRequest):
    """400 STICKER_EMOJI_INVALID

    A sticker has no emoji or something that is none; give each 1 to 20 real emoji.
    """

    NAMES = ("STICKER_EMOJI_INVALID",)


class StickerFileInvalid(BadRequest):
    """400 STICKER_FILE_INVALID

    The sticker's file is damaged or of the wrong format; use WEBP or PNG, TGS or WEBM.
    """

    NAMES = ("STICKER_FILE_INVALID",)


class StickerGifDimensions(BadRequest):
    """400 STICKER_GIF_DIMENSIONS

    The video sticker has the wrong size; one side must be 512 pixels, the other no longer (100 by
    100 for emoji).
    """

    NAMES = ("STICKER_GIF_DIMENSIONS",)


class StickerIdInvalid(BadRequest):
    """400 STICKER_ID_INVALID

    The document is no sticker known to the server; pass one with id, access hash and file
    reference.
    """

    NAMES = ("STICKER_ID_INVALID",)


class StickerInvalid(BadRequest):
    """400 STICKER_INVALID

    The sticker belongs to no set your account may change; pass one from your own set.
    """

    NAMES = ("STICKER_INVALID",)


class StickerMimeInvalid(BadRequest):
    """400 STICKER_MIME_INVALID

    The sticker has a file type that cannot serve as a picture here; choose another one.
    """

    NAMES = ("STICKER_MIME_INVALID",)


class StickerPngDimensions(BadRequest):
    """400 STICKER_PNG_DIMENSIONS

    The picture has the wrong size; one side must be 512 pixels, the other no longer (100 by 100 for
    emoji).
    """

    NAMES = ("STICKER_PNG_DIMENSIONS",)


class StickerPngNopng(BadRequest):
    """400 STICKER_PNG_NOPNG

    The file is no PNG or WEBP picture; convert it and upload it again.
    """

    NAMES = ("STICKER_PNG_NOPNG",)


class StickerTgsNodoc(BadRequest):
    """400 STICKER_TGS_NODOC

    An animated sticker must be uploaded as a document with the TGS type.
    """

    NAMES = ("STICKER_TGS_NODOC",)


class StickerTgsNotgs(BadRequest):
    """400 STICKER_TGS_NOTGS

    The file is no proper TGS animation; export it again with the rules for stickers.
    """

    NAMES = ("STICKER_TGS_NOTGS",)


class StickerThumbPngNopng(BadRequest):
    """400 STICKER_THUMB_PNG_NOPNG

    The cover of the set must be a PNG or WEBP picture of 100 by 100 pixels; convert it.
    """

    NAMES = ("STICKER_THUMB_PNG_NOPNG",)


class StickerThumbTgsNotgs(BadRequest):
    """400 STICKER_THUMB_TGS_NOTGS

    The cover of the set must be a TGS animation of 100 by 100 pixels; export it again.
    """

    NAMES = ("STICKER_THUMB_TGS_NOTGS",)


class StickerVideoBig(BadRequest):
    """400 STICKER_VIDEO_BIG

    The video sticker is larger than 256 KB; shorten or compress it.
    """

    NAMES = ("STICKER_VIDEO_BIG",)


class StickerVideoNodoc(BadRequest):
    """400 STICKER_VIDEO_NODOC

    A video sticker must be uploaded as a document with the WEBM type.
    """

    NAMES = ("STICKER_VIDEO_NODOC",)


class StickerVideoNowebm(BadRequest):
    """400 STICKER_VIDEO_NOWEBM

    The file is no WEBM video (VP9 without sound); convert it.
    """

    NAMES = ("STICKER_VIDEO_NOWEBM",)


class StickerpackStickersTooMuch(BadRequest):
    """400 STICKERPACK_STICKERS_TOO_MUCH

    The set is full; put the sticker into another one.
    """

    NAMES = ("STICKERPACK_STICKERS_TOO_MUCH",)


class StickersEmpty(BadRequest):
    """400 STICKERS_EMPTY

    A new set needs at least one sticker; add one.
    """

    NAMES = ("STICKERS_EMPTY",)


class StickersTooMuch(BadRequest):
    """400 STICKERS_TOO_MUCH

    The set has as many stickers as it may (usually 120); remove one first.
    """

    NAMES = ("STICKERS_TOO_MUCH",)


class StickersetInvalid(BadRequest):
    """400, 406 STICKERSET_INVALID

    The sticker set does not exist or may not be used in this way by your account; check its short
    name or its id and access hash.
    """

    NAMES = ("STICKERSET_INVALID",)


class StickersetNotModified(BadRequest):
    """400 STICKERSET_NOT_MODIFIED

    The set already has these properties, so nothing was changed.
    """

    NAMES = ("STICKERSET_NOT_MODIFIED",)


class StickersetOwnerAnonymous(NotAcceptable):
    """406 STICKERSET_OWNER_ANONYMOUS

    An anonymous administrator cannot choose a set of their own for the group, as it would tell who
    they are; choose another one.
    """

    NAMES = ("STICKERSET_OWNER_ANONYMOUS",)


class StorageCheckFailed(InternalServerError):
    """500 STORAGE_CHECK_FAILED

    The server could not check its storage; try again later.
    """

    NAMES = ("STORAGE_CHECK_FAILED",)


class StorageChooseVolumeFailed(InternalServerError):
    """500 STORAGE_CHOOSE_VOLUME_FAILED

    The server found no place to store the file; upload it later.
    """

    NAMES = ("STORAGE_CHOOSE_VOLUME_FAILED",)


class StorageKeyRequired(BadRequest):
    """400 STORAGE_KEY_REQUIRED

    The server misses the key to stored data; get the object anew and repeat the request.
    """

    NAMES = ("STORAGE_KEY_REQUIRED",)


class StoreInvalidScalarType(InternalServerError):
    """500 STORE_INVALID_SCALAR_TYPE

    The server failed while storing a value; check the types of the fields and try again.
    """

    NAMES = ("STORE_INVALID_SCALAR_TYPE",)


class StoriesNeverCreated(BadRequest):
    """400 STORIES_NEVER_CREATED

    This user or channel has never posted a story; there is nothing to load or react to.
    """

    NAMES = ("STORIES_NEVER_CREATED",)


class StoriesTooMuch(BadRequest):
    """400 STORIES_TOO_MUCH

    There are as many active stories as allowed; delete one, wait for the oldest to end, or get
    Premium.
    """

    NAMES = ("STORIES_TOO_MUCH",)


class StoryIdEmpty(BadRequest):
    """400 STORY_ID_EMPTY

    No story was named; pass at least one id.
    """

    NAMES = ("STORY_ID_EMPTY",)


class StoryIdInvalid(BadRequest):
    """400 STORY_ID_INVALID

    The poster has no story of this id, or it is over; take the id from the present stories.
    """

    NAMES = ("STORY_ID_INVALID",)


class StoryLiveAlready(BadRequest):
    """400 STORY_LIVE_ALREADY_%d

    A live story is already running here, and the number is its id; join that one or end it.
    """

    NAMES = ("STORY_LIVE_ALREADY_%d",)


class StoryNotModified(BadRequest):
    """400 STORY_NOT_MODIFIED

    The story already is as requested, so nothing was changed.
    """

    NAMES = ("STORY_NOT_MODIFIED",)


class StoryPeriodInvalid(BadRequest):
    """400 STORY_PERIOD_INVALID

    A story cannot last this long here; choose 86400 seconds, or with Premium 21600, 43200 or
    172800.
    """

    NAMES = ("STORY_PERIOD_INVALID",)


class StoryPublicMissing(BadRequest):
    """400 STORY_PUBLIC_MISSING

    The story is not visible to all, which this needs; open its privacy first.
    """

    NAMES = ("STORY_PUBLIC_MISSING",)


class StorySendFlood(Flood):
    """420 STORY_SEND_FLOOD_%d

    Too many stories were posted; the number is the seconds to wait.
    """

    NAMES = ("STORY_SEND_FLOOD_%d",)


class StorySendFloodMonthly(BadRequest):
    """400 STORY_SEND_FLOOD_MONTHLY_%d

    This month's number of stories is used up; the number says when the next may go out (Unix time
    if it is a large number, else seconds to wait).
    """

    NAMES = ("STORY_SEND_FLOOD_MONTHLY_%d",)


class StorySendFloodWeekly(BadRequest):
    """400 STORY_SEND_FLOOD_WEEKLY_%d

    This week's number of stories is used up; the number says when the next may go out (Unix time if
    it is a large number, else seconds to wait).
    """

    NAMES = ("STORY_SEND_FLOOD_WEEKLY_%d",)


class SubscriptionExportMissing(BadRequest):
    """400 SUBSCRIPTION_EXPORT_MISSING

    An invoice for a subscription cannot be sent as a message; make a link with
    payments.exportInvoice.
    """

    NAMES = ("SUBSCRIPTION_EXPORT_MISSING",)


class SubscriptionIdInvalid(BadRequest):
    """400 SUBSCRIPTION_ID_INVALID

    There is no such subscription; take it from payments.getStarsSubscriptions.
    """

    NAMES = ("SUBSCRIPTION_ID_INVALID",)


class SubscriptionNotModified(BadRequest):
    """400 SUBSCRIPTION_NOT_MODIFIED

    The subscription already is in this state, so nothing was changed.
    """

    NAMES = ("SUBSCRIPTION_NOT_MODIFIED",)


class SubscriptionPeriodInvalid(BadRequest):
    """400 SUBSCRIPTION_PERIOD_INVALID

    A subscription cannot have this length; pass 2592000 seconds (30 days).
    """

    NAMES = ("SUBSCRIPTION_PERIOD_INVALID",)


class SuggestedPostAmountInvalid(BadRequest):
    """400 SUGGESTED_POST_AMOUNT_INVALID

    The price offered for the suggested post is out of range; stay within the limits of
    help.getAppConfig.
    """

    NAMES = ("SUGGESTED_POST_AMOUNT_INVALID",)


class SuggestedPostPeerInvalid(BadRequest):
    """400 SUGGESTED_POST_PEER_INVALID

    Posts can only be suggested in a channel's direct messages; send it there.
    """

    NAMES = ("SUGGESTED_POST_PEER_INVALID",)


class SwitchPmTextEmpty(BadRequest):
    """400 SWITCH_PM_TEXT_EMPTY

    The button above the inline results has no text; give it one.
    """

    NAMES = ("SWITCH_PM_TEXT_EMPTY",)


class SwitchWebviewUrlInvalid(BadRequest):
    """400 SWITCH_WEBVIEW_URL_INVALID

    The button above the inline results has a mini app address that cannot be opened; pass an
    `https://` URL.
    """

    NAMES = ("SWITCH_WEBVIEW_URL_INVALID",)


class TakeoutInitDelay(Flood):
    """420 TAKEOUT_INIT_DELAY_%d

    For safety the data export begins only later; the number is the seconds to wait, and other
    devices may allow it sooner.
    """

    NAMES = ("TAKEOUT_INIT_DELAY_%d",)


class TakeoutInvalid(BadRequest):
    """400 TAKEOUT_INVALID

    The export session is over or not of this account; start another with
    account.initTakeoutSession.
    """

    NAMES = ("TAKEOUT_INVALID",)


class TakeoutRequired(BadRequest):
    """400, 403 TAKEOUT_REQUIRED

    This can only be called within a data export; start one with account.initTakeoutSession and wrap
    the request in invokeWithTakeout.
    """

    NAMES = ("TAKEOUT_REQUIRED",)


class TaskAlreadyExists(BadRequest):
    """400 TASK_ALREADY_EXISTS

    The reset of the login email is already under way; wait until it is done.
    """

    NAMES = ("TASK_ALREADY_EXISTS",)


class TempAuthKeyAlreadyBound(BadRequest):
    """400 TEMP_AUTH_KEY_ALREADY_BOUND

    The temporary key is already tied to another permanent one; make a new temporary key.
    """

    NAMES = ("TEMP_AUTH_KEY_ALREADY_BOUND",)


class TempAuthKeyEmpty(BadRequest):
    """400 TEMP_AUTH_KEY_EMPTY

    The request was not sent with a temporary key; create one and send it under that key.
    """

    NAMES = ("TEMP_AUTH_KEY_EMPTY",)


class TermsUrlInvalid(BadRequest):
    """400 TERMS_URL_INVALID

    The address of the terms in the invoice cannot be opened; pass an `https://` URL.
    """

    NAMES = ("TERMS_URL_INVALID",)


class TextdraftPeerInvalid(BadRequest):
    """400 TEXTDRAFT_PEER_INVALID

    Text that appears bit by bit can only be shown in a private chat with a user; send it there.
    """

    NAMES = ("TEXTDRAFT_PEER_INVALID",)


class ThemeFileInvalid(BadRequest):
    """400 THEME_FILE_INVALID

    The theme file cannot be read; export the theme anew and upload it completely.
    """

    NAMES = ("THEME_FILE_INVALID",)


class ThemeFormatInvalid(BadRequest):
    """400 THEME_FORMAT_INVALID

    The theme does not exist for this app format; pass one such as `tdesktop`, `android` or `ios`.
    """

    NAMES = ("THEME_FORMAT_INVALID",)


class ThemeInvalid(BadRequest):
    """400 THEME_INVALID

    The theme cannot be found or is not yours to change; check its link or its id and access hash.
    """

    NAMES = ("THEME_INVALID",)


class ThemeMimeInvalid(BadRequest):
    """400 THEME_MIME_INVALID

    The file type does not fit a theme; use one such as `application/x-tgtheme-tdesktop`.
    """

    NAMES = ("THEME_MIME_INVALID",)


class ThemeParamsInvalid(BadRequest):
    """400 THEME_PARAMS_INVALID

    The colors for the mini app are not a JSON object as expected; check what you put into
    `theme_params`.
    """

    NAMES = ("THEME_PARAMS_INVALID",)


class ThemeSlugInvalid(BadRequest):
    """400 THEME_SLUG_INVALID

    There is no theme of this name; pass the part of the link after `t.me/addtheme/`.
    """

    NAMES = ("THEME_SLUG_INVALID",)


class ThemeTitleInvalid(BadRequest):
    """400 THEME_TITLE_INVALID

    The name of the theme is empty or too long; pass another one.
    """

    NAMES = ("THEME_TITLE_INVALID",)


class Timedout(ServiceUnavailable):
    """-503 Timedout

    The server did not get its data in time; send the request again.
    """

    NAMES = ("Timedout",)


class Timeout(InternalServerError):
    """500, -503 TIMEOUT, Timeout

    The server did not finish in time; try again after a pause.
    """

    NAMES = ("TIMEOUT", "Timeout")


class TimezoneInvalid(BadRequest):
    """400 TIMEZONE_INVALID

    There is no such time zone; choose an id from help.getTimezonesList.
    """

    NAMES = ("TIMEZONE_INVALID",)


class TitleInvalid(BadRequest):
    """400 TITLE_INVALID

    No short name can be made from this title, as it is empty or has forbidden characters; change
    it.
    """

    NAMES = ("TITLE_INVALID",)


class TmpPasswordDisabled(BadRequest):
    """400 TMP_PASSWORD_DISABLED

    Temporary payment passwords are not available to this account; pay with the full password check.
    """

    NAMES = ("TMP_PASSWORD_DISABLED",)


class TmpPasswordInvalid(BadRequest):
    """400 TMP_PASSWORD_INVALID

    The temporary payment password is wrong or over; get a new one with account.getTmpPassword.
    """

    NAMES = ("TMP_PASSWORD_INVALID",)


class ToIdInvalid(BadRequest):
    """400 TO_ID_INVALID

    The gift cannot go to this receiver; pass a user or a channel that accepts gifts.
    """

    NAMES = ("TO_ID_INVALID",)


class ToLangInvalid(BadRequest):
    """400 TO_LANG_INVALID

    The target language is unknown; pass a code such as `en`.
    """

    NAMES = ("TO_LANG_INVALID",)


class TodoItemDuplicate(BadRequest):
    """400 TODO_ITEM_DUPLICATE

    Two items of the checklist have the same id; number each differently.
    """

    NAMES = ("TODO_ITEM_DUPLICATE",)


class TodoItemsEmpty(BadRequest):
    """400 TODO_ITEMS_EMPTY

    The checklist has no items; add at least one.
    """

    NAMES = ("TODO_ITEMS_EMPTY",)


class TodoItemsTooMuch(BadRequest):
    """400 TODO_ITEMS_TOO_MUCH

    The checklist has more items than allowed; leave some out.
    """

    NAMES = ("TODO_ITEMS_TOO_MUCH",)


class TodoNotModified(BadRequest):
    """400 TODO_NOT_MODIFIED

    No new items were passed, so the checklist stayed as it was.
    """

    NAMES = ("TODO_NOT_MODIFIED",)


class TokenEmpty(BadRequest):
    """400 TOKEN_EMPTY

    The push token is missing; pass the one your push service gave.
    """

    NAMES = ("TOKEN_EMPTY",)


class TokenInvalid(BadRequest):
    """400 TOKEN_INVALID

    The push service does not know this token, or it is registered differently; pass the present one
    of the device.
    """

    NAMES = ("TOKEN_INVALID",)


class TokenSecretInvalid(BadRequest):
    """400 TOKEN_SECRET_INVALID

    The secret for encrypting notifications has the wrong length; pass 256 bytes or none.
    """

    NAMES = ("TOKEN_SECRET_INVALID",)


class TokenTypeInvalid(BadRequest):
    """400 TOKEN_TYPE_INVALID

    There is no push service of this number; pass one such as 1 (APNs) or 2 (FCM).
    """

    NAMES = ("TOKEN_TYPE_INVALID",)


class TopicCloseSeparately(BadRequest):
    """400 TOPIC_CLOSE_SEPARATELY

    A topic is closed or reopened in a request of its own; make other changes separately.
    """

    NAMES = ("TOPIC_CLOSE_SEPARATELY",)


class TopicClosed(BadRequest):
    """400, 406 TOPIC_CLOSED

    The topic is closed, so only its maker and administrators may write in it; choose another one.
    """

    NAMES = ("TOPIC_CLOSED",)


class TopicDeleted(BadRequest):
    """400, 406 TOPIC_DELETED

    The topic is gone; send to another topic or without one.
    """

    NAMES = ("TOPIC_DELETED",)


class TopicHideSeparately(BadRequest):
    """400 TOPIC_HIDE_SEPARATELY

    A topic is hidden or shown in a request of its own; make other changes separately.
    """

    NAMES = ("TOPIC_HIDE_SEPARATELY",)


class TopicIdInvalid(BadRequest):
    """400 TOPIC_ID_INVALID

    There is no such topic or thread here; take the id from the list of topics or from the message
    that opened it.
    """

    NAMES = ("TOPIC_ID_INVALID",)


class TopicNotModified(BadRequest):
    """400 TOPIC_NOT_MODIFIED

    The topic already is as requested, so nothing was changed.
    """

    NAMES = ("TOPIC_NOT_MODIFIED",)


class TopicTitleEmpty(BadRequest):
    """400 TOPIC_TITLE_EMPTY

    The topic has no name; pass 1 to 128 characters.
    """

    NAMES = ("TOPIC_TITLE_EMPTY",)


class TopicsEmpty(BadRequest):
    """400 TOPICS_EMPTY

    No topics were named; pass at least one id.
    """

    NAMES = ("TOPICS_EMPTY",)


class TransactionIdInvalid(BadRequest):
    """400 TRANSACTION_ID_INVALID

    There is no such Stars transaction of this account; take the id from
    payments.getStarsTransactions.
    """

    NAMES = ("TRANSACTION_ID_INVALID",)


class TranscriptionFailed(BadRequest):
    """400 TRANSCRIPTION_FAILED

    The speech could not be turned into text; try again later.
    """

    NAMES = ("TRANSCRIPTION_FAILED",)


class TranslateReqFailed(InternalServerError):
    """500 TRANSLATE_REQ_FAILED

    The translation did not work; try again later.
    """

    NAMES = ("TRANSLATE_REQ_FAILED",)


class TranslateReqQuotaExceeded(BadRequest):
    """400 TRANSLATE_REQ_QUOTA_EXCEEDED

    The server has no room for more translations at the moment; try again later.
    """

    NAMES = ("TRANSLATE_REQ_QUOTA_EXCEEDED",)


class TranslationTimeout(InternalServerError):
    """500 TRANSLATION_TIMEOUT

    The translation took too long; try again, with less text if need be.
    """

    NAMES = ("TRANSLATION_TIMEOUT",)


class TranslationsDisabled(NotAcceptable):
    """406 TRANSLATIONS_DISABLED

    Telegram does not offer translation to this account; a separate notification tells why.
    """

    NAMES = ("TRANSLATIONS_DISABLED",)


class TranslationsDisabledAlt(BadRequest):
    """400 TRANSLATIONS_DISABLED_ALT

    Telegram's own translation is off for this app; offer another one or none.
    """

    NAMES = ("TRANSLATIONS_DISABLED_ALT",)


class TtlDaysInvalid(BadRequest):
    """400 TTL_DAYS_INVALID

    So many days cannot be set; choose a number within the allowed range (1 to 366, longest for
    accounts 730).
    """

    NAMES = ("TTL_DAYS_INVALID",)


class TtlMediaInvalid(BadRequest):
    """400 TTL_MEDIA_INVALID

    This media cannot delete itself, or not after this time; pass 1 to 60 seconds in a private chat,
    or leave the time out.
    """

    NAMES = ("TTL_MEDIA_INVALID",)


class TtlPeriodInvalid(BadRequest):
    """400 TTL_PERIOD_INVALID

    Messages cannot delete themselves after this time; pass 0 to switch it off or whole days in
    seconds, up to a year.
    """

    NAMES = ("TTL_PERIOD_INVALID",)


class TwoFaConfirmWait(Flood):
    """420 2FA_CONFIRM_WAIT_%d

    The account is in use and has a two-step verification password, so it will only be deleted after
    a delay; the number is how many seconds remain. The owner can still stop it through the link
    sent to the account.
    """

    NAMES = ("2FA_CONFIRM_WAIT_%d",)


class TypeConstructorInvalid(BadRequest):
    """400 TYPE_CONSTRUCTOR_INVALID

    An object in the request is of a wrong type; check it against the schema of the layer in use.
    """

    NAMES = ("TYPE_CONSTRUCTOR_INVALID",)


class TypesEmpty(BadRequest):
    """400 TYPES_EMPTY

    No kind of frequent contacts was asked for; set at least one flag.
    """

    NAMES = ("TYPES_EMPTY",)


class UnknownError(BadRequest):
    """400 UNKNOWN_ERROR

    Something failed that the server does not name; check the request and try again.
    """

    NAMES = ("UNKNOWN_ERROR",)


class UnknownMethod(InternalServerError):
    """500 UNKNOWN_METHOD

    The server knows no such method; check the layer in use.
    """

    NAMES = ("UNKNOWN_METHOD",)


class Unsupported(BadRequest):
    """400 UNSUPPORTED

    A user cannot demand payment for this chat, only a channel for its direct messages; change the
    privacy setting for paid messages instead.
    """

    NAMES = ("UNSUPPORTED",)


class UntilDateInvalid(BadRequest):
    """400 UNTIL_DATE_INVALID

    The end date is not valid here; pass a Unix time in the allowed range of the future.
    """

    NAMES = ("UNTIL_DATE_INVALID",)


class UpdateAppToLogin(NotAcceptable):
    """406 UPDATE_APP_TO_LOGIN

    This app is too old to log in; use a newer version and layer.
    """

    NAMES = ("UPDATE_APP_TO_LOGIN",)


class UploadNoVolume(InternalServerError):
    """500 UPLOAD_NO_VOLUME

    The server has no place for the upload; try again later.
    """

    NAMES = ("UPLOAD_NO_VOLUME",)


class UrlExpired(BadRequest):
    """400 URL_EXPIRED

    The login link is too old; open the website again for a new one.
    """

    NAMES = ("URL_EXPIRED",)


class UrlInvalid(BadRequest):
    """400 URL_INVALID

    The address cannot be opened; pass a full URL that the bot or the page allows.
    """

    NAMES = ("URL_INVALID",)


class UsageLimitInvalid(BadRequest):
    """400 USAGE_LIMIT_INVALID

    The link cannot be limited to so many people; pass 0 for no limit or 1 to 99999.
    """

    NAMES = ("USAGE_LIMIT_INVALID",)


class UserAdminInvalid(BadRequest):
    """400 USER_ADMIN_INVALID

    Your account may not restrict this administrator; only the owner or whoever appointed this
    administrator can.
    """

    NAMES = ("USER_ADMIN_INVALID",)


class UserAlreadyInvited(BadRequest):
    """400 USER_ALREADY_INVITED

    The user has already been invited to this call; wait for an answer.
    """

    NAMES = ("USER_ALREADY_INVITED",)


class UserAlreadyParticipant(BadRequest):
    """400 USER_ALREADY_PARTICIPANT

    The user is in the chat already; nothing needs doing.
    """

    NAMES = ("USER_ALREADY_PARTICIPANT",)


class UserBannedInChannel(BadRequest):
    """400 USER_BANNED_IN_CHANNEL

    Your account is banned or may not write in groups and channels; ask an administrator, or
    @SpamBot if it is so everywhere.
    """

    NAMES = ("USER_BANNED_IN_CHANNEL",)


class UserBlocked(BadRequest):
    """400 USER_BLOCKED

    The user was removed from this chat and is on its list of banned people; lift the ban first.
    """

    NAMES = ("USER_BLOCKED",)


class UserBot(BadRequest):
    """400 USER_BOT

    A bot can only be in a channel as an administrator; appoint it with channels.editAdmin.
    """

    NAMES = ("USER_BOT",)


class UserBotInvalid(BadRequest):
    """400 USER_BOT_INVALID

    The bot to work on is not given; a user passes one of their own bots, a bot itself leaves the
    field out.
    """

    NAMES = ("USER_BOT_INVALID",)


class UserBotRequired(BadRequest):
    """400 USER_BOT_REQUIRED

    Only bots may call this; log in with a bot token.
    """

    NAMES = ("USER_BOT_REQUIRED",)


class UserBotToBotDisabled(BadRequest):
    """400 USER_BOT_TO_BOT_DISABLED

    Bots may only write to each other if the owners of both allow it in @BotFather.
    """

    NAMES = ("USER_BOT_TO_BOT_DISABLED",)


class UserChannelsTooMuch(BadRequest):
    """400, 403 USER_CHANNELS_TOO_MUCH

    The user is already in as many channels and supergroups as one may be; someone has to leave one
    first.
    """

    NAMES = ("USER_CHANNELS_TOO_MUCH",)


class UserCreator(BadRequest):
    """400 USER_CREATOR

    The owner of the chat cannot be treated like this; hand the ownership over first.
    """

    NAMES = ("USER_CREATOR",)


class UserDeactivated(Unauthorized):
    """401 USER_DEACTIVATED

    The account was deleted by its user; log in with another one.
    """

    NAMES = ("USER_DEACTIVATED",)


class UserDeactivatedBan(Unauthorized):
    """401 USER_DEACTIVATED_BAN

    Telegram has banned and deleted this account; write to the support if it is a mistake.
    """

    NAMES = ("USER_DEACTIVATED_BAN",)


class UserDeleted(Forbidden):
    """403 USER_DELETED

    The other side of the secret chat has deleted the account; the chat is over.
    """

    NAMES = ("USER_DELETED",)


class UserDisallowedStargifts(Forbidden):
    """403 USER_DISALLOWED_STARGIFTS

    The user does not accept this kind of gift; choose another kind.
    """

    NAMES = ("USER_DISALLOWED_STARGIFTS",)


class UserGiftUnavailable(BadRequest):
    """400 USER_GIFT_UNAVAILABLE

    Stars cannot be given as a gift from where this account is.
    """

    NAMES = ("USER_GIFT_UNAVAILABLE",)


class UserHandleMismatch(BadRequest):
    """400 USER_HANDLE_MISMATCH

    The passkey belongs to another account than the one it is used for; choose the right one.
    """

    NAMES = ("USER_HANDLE_MISMATCH",)


class UserIdInvalid(BadRequest):
    """400 USER_ID_INVALID

    The user is not known to this account or cannot be meant here; pass id and access hash as the
    server sent them.
    """

    NAMES = ("USER_ID_INVALID",)


class UserInvalid(BadRequest):
    """400, 403 USER_INVALID

    The user cannot be used here, or your account is not entitled to this (some of it is for
    Telegram's support staff).
    """

    NAMES = ("USER_INVALID",)


class UserIsBlocked(BadRequest):
    """400, 403 USER_IS_BLOCKED

    The user has blocked your account, so nothing gets through.
    """

    NAMES = ("USER_IS_BLOCKED",)


class UserIsBot(BadRequest):
    """400 USER_IS_BOT

    Bots cannot write to this bot; write to a user instead.
    """

    NAMES = ("USER_IS_BOT",)


class UserKicked(BadRequest):
    """400 USER_KICKED

    The user was removed from this chat; lift the ban before adding them again.
    """

    NAMES = ("USER_KICKED",)


class UserMigrate(SeeOther):
    """303 USER_MIGRATE_%d

    The account belongs to another data center, whose number is at the end; connect there and repeat
    the request.
    """

    NAMES = ("USER_MIGRATE_%d",)


class UserNotMutualContact(BadRequest):
    """400, 403 USER_NOT_MUTUAL_CONTACT

    This needs both sides to have each other as contacts; the user has to add you too.
    """

    NAMES = ("USER_NOT_MUTUAL_CONTACT",)


class UserNotParticipant(BadRequest):
    """400, 403 USER_NOT_PARTICIPANT

    The person meant, perhaps your own account, is not in this chat; let them join first.
    """

    NAMES = ("USER_NOT_PARTICIPANT",)


class UserPermissionDenied(Forbidden):
    """403 USER_PERMISSION_DENIED

    The user has not allowed the bot to set the emoji status; ask for it in the mini app.
    """

    NAMES = ("USER_PERMISSION_DENIED",)


class UserPrivacyRestricted(Forbidden):
    """403 USER_PRIVACY_RESTRICTED

    The user's privacy settings forbid this; to bring someone into a chat, send an invite link
    instead.
    """

    NAMES = ("USER_PRIVACY_RESTRICTED",)


class UserPublicMissing(BadRequest):
    """400 USER_PUBLIC_MISSING

    Story links only exist for posters who have a username; set one first.
    """

    NAMES = ("USER_PUBLIC_MISSING",)


class UserRestricted(Forbidden):
    """403, 406 USER_RESTRICTED

    The account is limited because of spam reports; ask @SpamBot for details.
    """

    NAMES = ("USER_RESTRICTED",)


class UserRightsMissing(BadRequest):
    """400 USER_RIGHTS_MISSING

    Your account lacks the rights that this needs; ask an administrator for them.
    """

    NAMES = ("USER_RIGHTS_MISSING",)


class UserVolumeInvalid(BadRequest):
    """400 USER_VOLUME_INVALID

    The volume is out of range; pass 1 to 20000, where 10000 is the normal loudness.
    """

    NAMES = ("USER_VOLUME_INVALID",)


class UsernameInvalid(BadRequest):
    """400 USERNAME_INVALID

    The username is not allowed; use 5 to 32 letters, digits and underscores, beginning with a
    letter, and leave the `@` out.
    """

    NAMES = ("USERNAME_INVALID",)


class UsernameNotModified(BadRequest):
    """400 USERNAME_NOT_MODIFIED

    The username or its state already is as requested, so nothing was changed.
    """

    NAMES = ("USERNAME_NOT_MODIFIED",)


class UsernameNotOccupied(BadRequest):
    """400 USERNAME_NOT_OCCUPIED

    Nobody has this username (any more); check how it is spelled.
    """

    NAMES = ("USERNAME_NOT_OCCUPIED",)


class UsernameOccupied(BadRequest):
    """400 USERNAME_OCCUPIED

    Someone else has this username; choose a different one.
    """

    NAMES = ("USERNAME_OCCUPIED",)


class UsernamePurchaseAvailable(BadRequest):
    """400 USERNAME_PURCHASE_AVAILABLE

    This username is for sale on fragment.com; buy it there or choose another.
    """

    NAMES = ("USERNAME_PURCHASE_AVAILABLE",)


class UsernameSuffixMissing(BadRequest):
    """400 USERNAME_SUFFIX_MISSING

    The username of a bot has to end in `bot`; add it.
    """

    NAMES = ("USERNAME_SUFFIX_MISSING",)


class UsernamesActiveTooMuch(BadRequest):
    """400 USERNAMES_ACTIVE_TOO_MUCH

    As many usernames as allowed are active; switch one off first.
    """

    NAMES = ("USERNAMES_ACTIVE_TOO_MUCH",)


class UserpicPrivacyRequired(NotAcceptable):
    """406 USERPIC_PRIVACY_REQUIRED

    Those nearby must be able to see the profile photo; open its privacy setting first.
    """

    NAMES = ("USERPIC_PRIVACY_REQUIRED",)


class UserpicUploadRequired(BadRequest):
    """400, 406 USERPIC_UPLOAD_REQUIRED

    Being shown to people nearby needs a profile photo; upload one first.
    """

    NAMES = ("USERPIC_UPLOAD_REQUIRED",)


class UsersTooFew(BadRequest):
    """400 USERS_TOO_FEW

    The group cannot be made with so few people; invite at least one other user.
    """

    NAMES = ("USERS_TOO_FEW",)


class UsersTooMuch(BadRequest):
    """400 USERS_TOO_MUCH

    The chat is full; remove members, or turn a basic group into a supergroup.
    """

    NAMES = ("USERS_TOO_MUCH",)


class VenueIdInvalid(BadRequest):
    """400 VENUE_ID_INVALID

    There is no such venue; take its id from the results of the venue search bot.
    """

    NAMES = ("VENUE_ID_INVALID",)


class VideoContentTypeInvalid(BadRequest):
    """400 VIDEO_CONTENT_TYPE_INVALID

    The video has the wrong MIME type; use `video/mp4`, or `text/html` for an embedded player in
    inline results.
    """

    NAMES = ("VIDEO_CONTENT_TYPE_INVALID",)


class VideoDurationInvalid(BadRequest):
    """400 VIDEO_DURATION_INVALID

    The length of the video is not allowed or not stated; pass one within the limits in its
    attributes.
    """

    NAMES = ("VIDEO_DURATION_INVALID",)


class VideoFileInvalid(BadRequest):
    """400 VIDEO_FILE_INVALID

    The video cannot be used as a profile video; pass a short square MP4 file.
    """

    NAMES = ("VIDEO_FILE_INVALID",)


class VideoPauseForbidden(BadRequest):
    """400 VIDEO_PAUSE_FORBIDDEN

    You cannot pause the video of this participant; change your own only.
    """

    NAMES = ("VIDEO_PAUSE_FORBIDDEN",)


class VideoStopForbidden(BadRequest):
    """400 VIDEO_STOP_FORBIDDEN

    You cannot stop the video of this participant; change your own only.
    """

    NAMES = ("VIDEO_STOP_FORBIDDEN",)


class VideoTitleEmpty(BadRequest):
    """400 VIDEO_TITLE_EMPTY

    An inline result with a video has no title; give it one.
    """

    NAMES = ("VIDEO_TITLE_EMPTY",)


class VoiceMessagesForbidden(BadRequest):
    """400, 403 VOICE_MESSAGES_FORBIDDEN

    The user takes no voice or round video messages from you; write a text instead.
    """

    NAMES = ("VOICE_MESSAGES_FORBIDDEN",)


class VolumeLocNotFound(BadRequest):
    """400, 500 VOLUME_LOC_NOT_FOUND

    The server cannot find where the file is stored; get the object that holds it again and retry.
    """

    NAMES = ("VOLUME_LOC_NOT_FOUND",)


class VolumeMoveInvalid(InternalServerError):
    """500 VOLUME_MOVE_INVALID

    The server is moving the data asked for; try again later.
    """

    NAMES = ("VOLUME_MOVE_INVALID",)


class WallpaperFileInvalid(BadRequest):
    """400 WALLPAPER_FILE_INVALID

    The picture for the wallpaper cannot be read; upload a proper JPEG, PNG or pattern file.
    """

    NAMES = ("WALLPAPER_FILE_INVALID",)


class WallpaperInvalid(BadRequest):
    """400 WALLPAPER_INVALID

    There is no such wallpaper, or it cannot be used here; check its id and access hash or its link.
    """

    NAMES = ("WALLPAPER_INVALID",)


class WallpaperMimeInvalid(BadRequest):
    """400 WALLPAPER_MIME_INVALID

    The file type does not fit a wallpaper; use `image/jpeg`, `image/png` or a pattern type.
    """

    NAMES = ("WALLPAPER_MIME_INVALID",)


class WallpaperNotFound(BadRequest):
    """400 WALLPAPER_NOT_FOUND

    The wallpaper does not exist or the message that offered it is gone; choose another one.
    """

    NAMES = ("WALLPAPER_NOT_FOUND",)


class WcConvertUrlInvalid(BadRequest):
    """400 WC_CONVERT_URL_INVALID

    The server cannot work with this web address; pass the plain address of an existing page.
    """

    NAMES = ("WC_CONVERT_URL_INVALID",)


class WebappReqIdInvalid(BadRequest):
    """400 WEBAPP_REQ_ID_INVALID

    The request of the mini app is unknown or over; let the bot make a new one.
    """

    NAMES = ("WEBAPP_REQ_ID_INVALID",)


class WebauthTokenExpired(BadRequest):
    """400 WEBAUTH_TOKEN_EXPIRED

    The token for the web login is too old; open the login link anew.
    """

    NAMES = ("WEBAUTH_TOKEN_EXPIRED",)


class WebdocumentInvalid(BadRequest):
    """400 WEBDOCUMENT_INVALID

    A web file in the request is not complete or cannot be loaded; check address, size and MIME
    type.
    """

    NAMES = ("WEBDOCUMENT_INVALID",)


class WebdocumentMimeInvalid(BadRequest):
    """400 WEBDOCUMENT_MIME_INVALID

    The MIME type of a web file is not allowed in this place; state the real one of an allowed kind.
    """

    NAMES = ("WEBDOCUMENT_MIME_INVALID",)


class WebdocumentSizeTooBig(BadRequest):
    """400 WEBDOCUMENT_SIZE_TOO_BIG

    A web file is too large; give a smaller one.
    """

    NAMES = ("WEBDOCUMENT_SIZE_TOO_BIG",)


class WebdocumentUrlEmpty(BadRequest):
    """400 WEBDOCUMENT_URL_EMPTY

    A web file has no address; fill in its URL.
    """

    NAMES = ("WEBDOCUMENT_URL_EMPTY",)


class WebdocumentUrlInvalid(BadRequest):
    """400 WEBDOCUMENT_URL_INVALID

    The address of a web file cannot be loaded; pass a public `https://` URL.
    """

    NAMES = ("WEBDOCUMENT_URL_INVALID",)


class WebpageCurlFailed(BadRequest):
    """400 WEBPAGE_CURL_FAILED

    Telegram could not load the address; check that it is public and answers quickly, or upload the
    file yourself.
    """

    NAMES = ("WEBPAGE_CURL_FAILED",)


class WebpageMediaEmpty(BadRequest):
    """400 WEBPAGE_MEDIA_EMPTY

    The address leads to nothing that can be sent as this media; pass the direct URL of a file.
    """

    NAMES = ("WEBPAGE_MEDIA_EMPTY",)


class WebpageNotFound(BadRequest):
    """400 WEBPAGE_NOT_FOUND

    There is no preview for this address; send it as text or choose another one.
    """

    NAMES = ("WEBPAGE_NOT_FOUND",)


class WebpageUrlInvalid(BadRequest):
    """400 WEBPAGE_URL_INVALID

    The address for the preview is not valid; pass a full URL with `https://`.
    """

    NAMES = ("WEBPAGE_URL_INVALID",)


class WebpushAuthInvalid(BadRequest):
    """400 WEBPUSH_AUTH_INVALID

    The `auth` secret of the web push subscription is wrong; pass it as the browser gave it, in
    base64url.
    """

    NAMES = ("WEBPUSH_AUTH_INVALID",)


class WebpushKeyInvalid(BadRequest):
    """400 WEBPUSH_KEY_INVALID

    The `p256dh` key of the web push subscription is wrong; pass it as the browser gave it, in
    base64url.
    """

    NAMES = ("WEBPUSH_KEY_INVALID",)


class WebpushTokenInvalid(BadRequest):
    """400 WEBPUSH_TOKEN_INVALID

    The web push subscription is not valid; pass JSON with the endpoint and the keys from the
    browser.
    """

    NAMES = ("WEBPUSH_TOKEN_INVALID",)


class WorkerBusyTooLongRetry(InternalServerError):
    """500 WORKER_BUSY_TOO_LONG_RETRY

    The server was too busy; send the request again after a second or more.
    """

    NAMES = ("WORKER_BUSY_TOO_LONG_RETRY",)


class WpIdGenerateFailed(InternalServerError):
    """500 WP_ID_GENERATE_FAILED

    The server could not make an id for the wallpaper; try again later.
    """

    NAMES = ("WP_ID_GENERATE_FAILED",)


class YouBlockedUser(BadRequest):
    """400 YOU_BLOCKED_USER

    Your account has blocked this user; unblock with contacts.unblock first.
    """

    NAMES = ("YOU_BLOCKED_USER",)


class YourPrivacyRestricted(Forbidden):
    """403 YOUR_PRIVACY_RESTRICTED

    You hide your own read times from this user, so theirs are hidden from you; change the setting
    or get Premium.
    """

    NAMES = ("YOUR_PRIVACY_RESTRICTED",)
