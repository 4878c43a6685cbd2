"""Methods of the account namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.account import (
        TypeAuthorizationForm as account_TypeAuthorizationForm,
        TypeAuthorizations as account_TypeAuthorizations,
        TypeAutoDownloadSettings as account_TypeAutoDownloadSettings,
        TypeAutoSaveSettings as account_TypeAutoSaveSettings,
        TypeBusinessChatLinks as account_TypeBusinessChatLinks,
        TypeChatThemes as account_TypeChatThemes,
        TypeConnectedBots as account_TypeConnectedBots,
        TypeContentSettings as account_TypeContentSettings,
        TypeEmailVerified as account_TypeEmailVerified,
        TypeEmojiStatuses as account_TypeEmojiStatuses,
        TypePaidMessagesRevenue as account_TypePaidMessagesRevenue,
        TypePasskeyRegistrationOptions as account_TypePasskeyRegistrationOptions,
        TypePasskeys as account_TypePasskeys,
        TypePassword as account_TypePassword,
        TypePasswordInputSettings as account_TypePasswordInputSettings,
        TypePasswordSettings as account_TypePasswordSettings,
        TypePrivacyRules as account_TypePrivacyRules,
        TypeResetPasswordResult as account_TypeResetPasswordResult,
        TypeResolvedBusinessChatLinks as account_TypeResolvedBusinessChatLinks,
        TypeSavedMusicIds as account_TypeSavedMusicIds,
        TypeSavedRingtone as account_TypeSavedRingtone,
        TypeSavedRingtones as account_TypeSavedRingtones,
        TypeSentEmailCode as account_TypeSentEmailCode,
        TypeTakeout as account_TypeTakeout,
        TypeThemes as account_TypeThemes,
        TypeTmpPassword as account_TypeTmpPassword,
        TypeWallPapers as account_TypeWallPapers,
        TypeWebAuthorizations as account_TypeWebAuthorizations,
        TypeWebBrowserSettings as account_TypeWebBrowserSettings,
    )
    from ..types.auth import TypeSentCode as auth_TypeSentCode
    from ..types.root.account_days_ttl import TypeAccountDaysTTL
    from ..types.root.auto_download_settings import TypeAutoDownloadSettings
    from ..types.root.auto_save_settings import TypeAutoSaveSettings
    from ..types.root.base_theme import TypeBaseTheme
    from ..types.root.birthday import TypeBirthday
    from ..types.root.business_bot_rights import TypeBusinessBotRights
    from ..types.root.business_chat_link import TypeBusinessChatLink
    from ..types.root.business_work_hours import TypeBusinessWorkHours
    from ..types.root.code_settings import TypeCodeSettings
    from ..types.root.document import TypeDocument
    from ..types.root.email_verification import TypeEmailVerification
    from ..types.root.email_verify_purpose import TypeEmailVerifyPurpose
    from ..types.root.emoji_list import TypeEmojiList
    from ..types.root.emoji_status import TypeEmojiStatus
    from ..types.root.global_privacy_settings import TypeGlobalPrivacySettings
    from ..types.root.input_business_away_message import TypeInputBusinessAwayMessage
    from ..types.root.input_business_bot_recipients import TypeInputBusinessBotRecipients
    from ..types.root.input_business_chat_link import TypeInputBusinessChatLink
    from ..types.root.input_business_greeting_message import TypeInputBusinessGreetingMessage
    from ..types.root.input_business_intro import TypeInputBusinessIntro
    from ..types.root.input_channel import TypeInputChannel
    from ..types.root.input_check_password_srp import TypeInputCheckPasswordSRP
    from ..types.root.input_document import TypeInputDocument
    from ..types.root.input_file import TypeInputFile
    from ..types.root.input_geo_point import TypeInputGeoPoint
    from ..types.root.input_notify_peer import TypeInputNotifyPeer
    from ..types.root.input_passkey_credential import TypeInputPasskeyCredential
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_peer_notify_settings import TypeInputPeerNotifySettings
    from ..types.root.input_photo import TypeInputPhoto
    from ..types.root.input_privacy_key import TypeInputPrivacyKey
    from ..types.root.input_privacy_rule import TypeInputPrivacyRule
    from ..types.root.input_secure_value import TypeInputSecureValue
    from ..types.root.input_theme import TypeInputTheme
    from ..types.root.input_theme_settings import TypeInputThemeSettings
    from ..types.root.input_user import TypeInputUser
    from ..types.root.input_wall_paper import TypeInputWallPaper
    from ..types.root.passkey import TypePasskey
    from ..types.root.peer_color import TypePeerColor
    from ..types.root.peer_notify_settings import TypePeerNotifySettings
    from ..types.root.profile_tab import TypeProfileTab
    from ..types.root.reactions_notify_settings import TypeReactionsNotifySettings
    from ..types.root.report_reason import TypeReportReason
    from ..types.root.secure_credentials_encrypted import TypeSecureCredentialsEncrypted
    from ..types.root.secure_value import TypeSecureValue
    from ..types.root.secure_value_hash import TypeSecureValueHash
    from ..types.root.secure_value_type import TypeSecureValueType
    from ..types.root.theme import TypeTheme
    from ..types.root.updates import TypeUpdates
    from ..types.root.user import TypeUser
    from ..types.root.wall_paper import TypeWallPaper
    from ..types.root.wall_paper_settings import TypeWallPaperSettings


class AcceptAuthorization(tl.Function["bool"], id=0xF3ED4C73, name="account.acceptAuthorization"):
    """Sends your Passport documents to the service that asked for them; the bot receives them
    encrypted with its own key. Read the request before with `account.get_authorization_form`.

    Args:
        bot_id: User id of the bot that asks.
        scope: Requested documents, the same JSON text as in the request.
        public_key: RSA public key of the bot, as in the request.
        value_hashes: Kinds of the documents you hand over, each with its hash.
        credentials: Keys to the documents, encrypted for the bot.

    Source:
        api/methods/account.acceptAuthorization.md
    """

    bot_id: int = tl.int64()
    scope: str = tl.string()
    public_key: str = tl.string()
    value_hashes: list[TypeSecureValueHash] = tl.vector(tl.boxed("SecureValueHash"))
    credentials: TypeSecureCredentialsEncrypted = tl.boxed("SecureCredentialsEncrypted")

    ERRORS = (("BOT_INVALID", 400), ("PUBLIC_KEY_REQUIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class CancelPasswordEmail(tl.Function["bool"], id=0xC1CBD5B6, name="account.cancelPasswordEmail"):
    """Drops a recovery email that has not been confirmed yet, so that the two-step password stands
    without it. Already confirmed addresses are not touched.

    Source:
        api/methods/account.cancelPasswordEmail.md
    """

    ERRORS = (("EMAIL_HASH_EXPIRED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ChangeAuthorizationSettings(
    tl.Function["bool"], id=0x40F48462, name="account.changeAuthorizationSettings"
):
    """Changes what one of your sessions may receive, or confirms that a new login was really you.

    Args:
        confirmed: Confirms an unknown new login reported by `types.UpdateNewAuthorization`.
        hash: The `hash` of the session in the answer of `account.get_authorizations`; 0 is the
            session you call from.
        encrypted_requests_disabled: True stops new secret chats from reaching that session, false
            lets them through. Leave out to keep it as it is.
        call_requests_disabled: True stops calls from ringing on that session, false lets them ring.
            Leave out for no change.

    Source:
        api/methods/account.changeAuthorizationSettings.md
    """

    flags = tl.flags()
    confirmed: bool = tl.true(bit=3, default=False)
    hash: int = tl.int64()
    encrypted_requests_disabled: bool | None = tl.boolean(bit=0, default=None)
    call_requests_disabled: bool | None = tl.boolean(bit=1, default=None)

    ERRORS = (("HASH_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ChangePhone(tl.Function["TypeUser"], id=0x70C32EDB, name="account.changePhone"):
    """Second step of moving to another phone number: confirms the code and switches the account
    over. Chats, contacts and sessions stay. Returns your user with the new number. The code comes
    from `account.send_change_phone_code`.

    Args:
        phone_number: The new number, the same as when the code was requested.
        phone_code_hash: Hash from the answer of account.sendChangePhoneCode.
        phone_code: Code that arrived on the new number.

    Source:
        api/methods/account.changePhone.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    phone_code: str = tl.string(secret=True)

    ERRORS = (
        ("PHONE_CODE_EMPTY", 400),
        ("PHONE_CODE_EXPIRED", 400),
        ("PHONE_CODE_INVALID", 400),
        ("PHONE_NUMBER_OCCUPIED", 400),
        ("PHONE_NUMBER_INVALID", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckUsername(tl.Function["bool"], id=0x2714D86C, name="account.checkUsername"):
    """Tests whether you could take a username for your account, without taking it. True means it is
    free. A name that is for sale on Fragment gives USERNAME_PURCHASE_AVAILABLE, a taken one
    USERNAME_OCCUPIED or false.

    Args:
        username: Name to test, without `@`: 5 to 32 letters, digits and underscores, starting with
            a letter.

    Source:
        api/methods/account.checkUsername.md
    """

    username: str = tl.string()

    ERRORS = (
        ("USERNAME_INVALID", 400),
        ("USERNAME_OCCUPIED", 400),
        ("USERNAME_PURCHASE_AVAILABLE", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ClearRecentEmojiStatuses(
    tl.Function["bool"], id=0x18201AAE, name="account.clearRecentEmojiStatuses"
):
    """Forgets which emoji statuses you used lately. The status set at present stays.

    Source:
        api/methods/account.clearRecentEmojiStatuses.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ConfirmBotConnection(tl.Function["bool"], id=0x67ED1F68, name="account.confirmBotConnection"):
    """Confirms that it was you who connected a business bot, after the server asked about it with
    `types.UpdateNewBotConnection`. If it was not you, disconnect the bot by
    `account.update_connected_bot`.

    Args:
        bot_id: The newly connected bot.

    Source:
        api/methods/account.confirmBotConnection.md
    """

    bot_id: TypeInputUser = tl.boxed("InputUser")


class ConfirmPasswordEmail(tl.Function["bool"], id=0x8FDF1920, name="account.confirmPasswordEmail"):
    """Confirms the recovery email of your two-step password with the mailed code. Until then the
    new email (and a password set at the same time) is not in force. The code follows from
    `account.update_password_settings`.

    Args:
        code: Code from the email.

    Source:
        api/methods/account.confirmPasswordEmail.md
    """

    code: str = tl.string(secret=True)

    ERRORS = (("CODE_INVALID", 400), ("EMAIL_HASH_EXPIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ConfirmPhone(tl.Function["bool"], id=0x5F2178C3, name="account.confirmPhone"):
    """Cancels a pending deletion of your account by entering the code that
    `account.send_confirm_phone_code` has sent. It proves that you still hold the phone number of
    the account.

    Args:
        phone_code_hash: Hash from the answer of account.sendConfirmPhoneCode.
        phone_code: Code from the SMS.

    Source:
        api/methods/account.confirmPhone.md
    """

    phone_code_hash: str = tl.string(secret=True)
    phone_code: str = tl.string(secret=True)

    ERRORS = (("CODE_HASH_INVALID", 400), ("PHONE_CODE_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateBusinessChatLink(
    tl.Function["TypeBusinessChatLink"], id=0x8851E68E, name="account.createBusinessChatLink"
):
    """Makes a `t.me/m/` link that opens a chat with you with a ready-written message in the input
    field. Needs Premium; the number of links is limited (CHATLINKS_TOO_MUCH).

    Args:
        link: The prepared text and a title that only you see.

    Source:
        api/methods/account.createBusinessChatLink.md
    """

    link: TypeInputBusinessChatLink = tl.boxed("InputBusinessChatLink")

    ERRORS = (
        ("CHATLINKS_TOO_MUCH", 400),
        ("DOCUMENT_INVALID", 400),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateTheme(tl.Function["TypeTheme"], id=0x652E4400, name="account.createTheme"):
    """Publishes a new theme under a `t.me/addtheme/` link and returns it. A theme needs a theme
    file for at least one platform, accent settings, or both.

    Args:
        slug: Ending of the link; an empty string lets the server choose one.
        title: Name of the theme, at most 128 characters.
        document: Theme file from `account.upload_theme`; leave out for a theme made of settings
            only.
        settings: Accent colors and background for the base themes; leave out for a theme made of a
            file only.

    Source:
        api/methods/account.createTheme.md
    """

    flags = tl.flags()
    slug: str = tl.string()
    title: str = tl.string()
    document: TypeInputDocument | None = tl.boxed("InputDocument", bit=2, default=None)
    settings: list[TypeInputThemeSettings] | None = tl.vector(
        tl.boxed("InputThemeSettings"), bit=3, default=None
    )

    ERRORS = (("THEME_MIME_INVALID", 400), ("THEME_TITLE_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeclinePasswordReset(tl.Function["bool"], id=0x4C9409F6, name="account.declinePasswordReset"):
    """Breaks off the reset that `account.reset_password` has started. Use it when somebody else
    asked for it or the password came back to mind.

    Source:
        api/methods/account.declinePasswordReset.md
    """

    ERRORS = (("RESET_REQUEST_MISSING", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteAccount(tl.Function["bool"], id=0xA2C0CF74, name="account.deleteAccount"):
    """Deletes the logged-in account for good, with all its messages, contacts and memberships. With
    two-step verification on and no password given, the server may answer 2FA_CONFIRM_WAIT_%d: the
    deletion then takes place after that many seconds, unless the owner cancels it.

    Args:
        reason: Why you are leaving, in free text for Telegram's statistics; may be empty.
        password: Proof of the two-step password, built from `account.get_password`. With it the
            account is deleted at once; leave it out if there is no password or it is forgotten.

    Source:
        api/methods/account.deleteAccount.md
    """

    flags = tl.flags()
    reason: str = tl.string()
    password: TypeInputCheckPasswordSRP | None = tl.boxed(
        "InputCheckPasswordSRP", bit=0, default=None
    )

    ERRORS = (("PASSWORD_HASH_INVALID", 400), ("2FA_CONFIRM_WAIT_%d", 420))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteAutoSaveExceptions(
    tl.Function["bool"], id=0x53BC0020, name="account.deleteAutoSaveExceptions"
):
    """Removes all per-chat gallery settings, so that only the defaults for private chats, groups
    and channels remain.

    Source:
        api/methods/account.deleteAutoSaveExceptions.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteBusinessChatLink(
    tl.Function["bool"], id=0x60073674, name="account.deleteBusinessChatLink"
):
    """Deletes one of the links that open a chat with your business account. Whoever opens it
    afterwards gets CHATLINK_SLUG_EXPIRED.

    Args:
        slug: Last part of the link, after `t.me/m/`.

    Source:
        api/methods/account.deleteBusinessChatLink.md
    """

    slug: str = tl.string()

    ERRORS = (("CHATLINK_SLUG_EMPTY", 400), ("CHATLINK_SLUG_EXPIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeletePasskey(tl.Function["bool"], id=0xF5B5563F, name="account.deletePasskey"):
    """Removes a passkey, so that nobody can log in with it any more. Sessions opened with it go on.

    Args:
        id: The `id` of the passkey in `account.get_passkeys`.

    Source:
        api/methods/account.deletePasskey.md
    """

    id: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteSecureValue(tl.Function["bool"], id=0xB880BC4B, name="account.deleteSecureValue"):
    """Erases documents of the given kinds from your Telegram Passport. Services that already
    received copies keep them.

    Args:
        types: Kinds of documents to erase.

    Source:
        api/methods/account.deleteSecureValue.md
    """

    types: list[TypeSecureValueType] = tl.vector(tl.boxed("SecureValueType"))

    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteWebBrowserSettingsExceptions(
    tl.Function["account_TypeWebBrowserSettings"],
    id=0x86A0765D,
    name="account.deleteWebBrowserSettingsExceptions",
):
    """Removes all exceptions for single websites, so that every link follows the general setting.
    Returns the settings as they are then.

    Source:
        api/methods/account.deleteWebBrowserSettingsExceptions.md
    """


class DisablePeerConnectedBot(
    tl.Function["bool"], id=0x5E437ED9, name="account.disablePeerConnectedBot"
):
    """Shuts the connected business bot out of one chat for good; the chat is added to its excluded
    ones. For a short break use `account.toggle_connected_bot_paused`.

    Args:
        peer: Private chat the bot has to leave.

    Source:
        api/methods/account.disablePeerConnectedBot.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("BOT_ALREADY_DISABLED", 400),
        ("BOT_NOT_CONNECTED_YET", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditBusinessChatLink(
    tl.Function["TypeBusinessChatLink"], id=0x8C3410AF, name="account.editBusinessChatLink"
):
    """Changes text or title of one of your chat links; its address stays. Needs Premium.

    Args:
        slug: Last part of the link, after `t.me/m/`.
        link: New text and title; both replace the old ones.

    Source:
        api/methods/account.editBusinessChatLink.md
    """

    slug: str = tl.string()
    link: TypeInputBusinessChatLink = tl.boxed("InputBusinessChatLink")

    ERRORS = (("CHATLINK_SLUG_EMPTY", 400), ("PREMIUM_ACCOUNT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class FinishTakeoutSession(tl.Function["bool"], id=0x1D2652EE, name="account.finishTakeoutSession"):
    """Closes an export session; it has to be called inside `invoke_with_takeout`. After a
    successful end a new export has to be opened with `account.init_takeout_session`.

    Args:
        success: The export is complete. Leave it out when it was broken off or failed.

    Source:
        api/methods/account.finishTakeoutSession.md
    """

    flags = tl.flags()
    success: bool = tl.true(bit=0, default=False)

    ERRORS = (("TAKEOUT_REQUIRED", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAccountTTL(tl.Function["TypeAccountDaysTTL"], id=0x08FC711D, name="account.getAccountTTL"):
    """Tells after how many days without any activity the account deletes itself.

    Source:
        api/methods/account.getAccountTTL.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAllSecureValues(
    tl.Function["list[TypeSecureValue]"],
    id=0xB288BC7D,
    name="account.getAllSecureValues",
    result=tl.vector(tl.boxed("SecureValue")),
):
    """Fetches every document stored in your Telegram Passport, still encrypted. The key to open
    them is derived from your two-step password; see `account.get_password_settings`.

    Source:
        api/methods/account.getAllSecureValues.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAuthorizationForm(
    tl.Function["account_TypeAuthorizationForm"], id=0xA929597A, name="account.getAuthorizationForm"
):
    """Opens a Telegram Passport request of some service: tells which documents it wants, which of
    them you already have and what it found wrong with earlier ones. The three parameters come from
    the service's `tg://resolve?domain=telegrampassport` link. Answer with
    `account.accept_authorization`.

    Args:
        bot_id: User id of the service's bot, from the link.
        scope: JSON text with the requested documents, from the link, unchanged.
        public_key: RSA public key of the bot in PEM form, from the link.

    Source:
        api/methods/account.getAuthorizationForm.md
    """

    bot_id: int = tl.int64()
    scope: str = tl.string()
    public_key: str = tl.string()

    ERRORS = (("BOT_INVALID", 400), ("PUBLIC_KEY_REQUIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAuthorizations(
    tl.Function["account_TypeAuthorizations"], id=0xE320C158, name="account.getAuthorizations"
):
    """Lists all devices and apps in which your account is logged in, the current one included (its
    `hash` is 0 and `current` is set). To end one of them pass its hash to
    `account.reset_authorization`.

    Source:
        api/methods/account.getAuthorizations.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAutoDownloadSettings(
    tl.Function["account_TypeAutoDownloadSettings"],
    id=0x56DA0B3F,
    name="account.getAutoDownloadSettings",
):
    """Fetches the three presets (low, medium, high) that say which media an app should load by
    itself. What is really downloaded is decided by the app.

    Source:
        api/methods/account.getAutoDownloadSettings.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAutoSaveSettings(
    tl.Function["account_TypeAutoSaveSettings"], id=0xADCBBCDA, name="account.getAutoSaveSettings"
):
    """Reads which received photos and videos the app should put into the phone's gallery, for
    private chats, groups, channels, and for single chats that differ.

    Source:
        api/methods/account.getAutoSaveSettings.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetBotBusinessConnection(
    tl.Function["TypeUpdates"], id=0x76A86270, name="account.getBotBusinessConnection"
):
    """Looks up a business connection by its id: who the owner is, what the bot may do there and
    whether the connection is still on. A bot calls it after a restart, when the connection itself
    is no longer at hand.

    Args:
        connection_id: Connection id from `types.UpdateBotBusinessConnect` or from an update about a
            business message.

    Source:
        api/methods/account.getBotBusinessConnection.md
    """

    connection_id: str = tl.string()

    ERRORS = (("CONNECTION_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class GetBusinessChatLinks(
    tl.Function["account_TypeBusinessChatLinks"], id=0x6F70DDE1, name="account.getBusinessChatLinks"
):
    """Lists the links of your business account that open a chat with you with a text already typed
    in, and how often each was opened. Make one with `account.create_business_chat_link`.

    Source:
        api/methods/account.getBusinessChatLinks.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetChannelDefaultEmojiStatuses(
    tl.Function["account_TypeEmojiStatuses"],
    id=0x7727A7D5,
    name="account.getChannelDefaultEmojiStatuses",
):
    """Fetches the emoji statuses proposed for channels, for `channels.update_emoji_status`.

    Args:
        hash: The `hash` of the channel proposals received before, or 0.

    Source:
        api/methods/account.getChannelDefaultEmojiStatuses.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetChannelRestrictedStatusEmojis(
    tl.Function["TypeEmojiList"], id=0x35A9E0D5, name="account.getChannelRestrictedStatusEmojis"
):
    """Fetches the ids of custom emoji that channels are not allowed to have as their status, so
    that the picker can leave them out.

    Args:
        hash: The `hash` of the forbidden emoji you have stored, or 0 on the first call.

    Source:
        api/methods/account.getChannelRestrictedStatusEmojis.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetChatThemes(tl.Function["account_TypeThemes"], id=0xD638DE89, name="account.getChatThemes"):
    """Fetches the emoji-named themes that can be given to a single chat with
    `messages.set_chat_theme`.

    Args:
        hash: The `hash` of the chat themes you have cached from the last answer, or 0 when you have
            none.

    Source:
        api/methods/account.getChatThemes.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetCollectibleEmojiStatuses(
    tl.Function["account_TypeEmojiStatuses"],
    id=0x2E7B4543,
    name="account.getCollectibleEmojiStatuses",
):
    """Lists the unique gifts you own that can be worn as an emoji status. Set one with
    `account.update_emoji_status`.

    Args:
        hash: The `hash` of your wearable gifts as last seen, or 0.

    Source:
        api/methods/account.getCollectibleEmojiStatuses.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetConnectedBots(
    tl.Function["account_TypeConnectedBots"], id=0x4EA4C80F, name="account.getConnectedBots"
):
    """Lists the business bots connected to your account, with their rights and chats. At present
    that is no more than one.

    Source:
        api/methods/account.getConnectedBots.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetContactSignUpNotification(
    tl.Function["bool"], id=0x9F07C728, name="account.getContactSignUpNotification"
):
    """Tells whether notices about contacts who join Telegram are silenced. Mind the direction: true
    means switched off.

    Source:
        api/methods/account.getContactSignUpNotification.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetContentSettings(
    tl.Function["account_TypeContentSettings"], id=0x8B9B4DAE, name="account.getContentSettings"
):
    """Tells whether 18+ posts are shown to you and whether you may change that.

    Source:
        api/methods/account.getContentSettings.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDefaultBackgroundEmojis(
    tl.Function["TypeEmojiList"], id=0xA60AB9CE, name="account.getDefaultBackgroundEmojis"
):
    """Fetches custom emoji that make a good pattern behind replies and profiles, for use as
    `background_emoji_id` in `account.update_color`.

    Args:
        hash: The `hash` of the patterns you know already; 0 asks for all of them.

    Source:
        api/methods/account.getDefaultBackgroundEmojis.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDefaultEmojiStatuses(
    tl.Function["account_TypeEmojiStatuses"], id=0xD6753386, name="account.getDefaultEmojiStatuses"
):
    """Fetches the emoji statuses that Telegram proposes to Premium users in the picker.

    Args:
        hash: The `hash` of the proposals you have already, or 0 to get them afresh.

    Source:
        api/methods/account.getDefaultEmojiStatuses.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDefaultGroupPhotoEmojis(
    tl.Function["TypeEmojiList"], id=0x915860AE, name="account.getDefaultGroupPhotoEmojis"
):
    """Same as `account.get_default_profile_photo_emojis`, but with suggestions for pictures of
    groups and channels.

    Args:
        hash: The `hash` from an earlier answer to the same question, or 0.

    Source:
        api/methods/account.getDefaultGroupPhotoEmojis.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDefaultProfilePhotoEmojis(
    tl.Function["TypeEmojiList"], id=0xE2750328, name="account.getDefaultProfilePhotoEmojis"
):
    """Fetches custom emoji that are suited for a profile picture made of an emoji on a colored
    ground, as ids for `messages.get_custom_emoji_documents`.

    Args:
        hash: The `hash` of the suggestions you hold, or 0 for a full answer.

    Source:
        api/methods/account.getDefaultProfilePhotoEmojis.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetGlobalPrivacySettings(
    tl.Function["TypeGlobalPrivacySettings"], id=0xEB2B4CF6, name="account.getGlobalPrivacySettings"
):
    """Reads the privacy switches that have no list of people: archiving of strangers' chats, hidden
    read times, paid or Premium-only messages from strangers, refused kinds of gifts.

    Source:
        api/methods/account.getGlobalPrivacySettings.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetMultiWallPapers(
    tl.Function["list[TypeWallPaper]"],
    id=0x65AD71DC,
    name="account.getMultiWallPapers",
    result=tl.vector(tl.boxed("WallPaper")),
):
    """Looks up several wallpapers with one request, in the order asked for. Handy when themes or
    chats name many of them.

    Args:
        wallpapers: Wallpapers by id or slug; built-in ones without a file by
            `types.InputWallPaperNoFile`.

    Source:
        api/methods/account.getMultiWallPapers.md
    """

    wallpapers: list[TypeInputWallPaper] = tl.vector(tl.boxed("InputWallPaper"))

    ERRORS = (("WALLPAPER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetNotifyExceptions(
    tl.Function["TypeUpdates"], id=0x53577479, name="account.getNotifyExceptions"
):
    """Collects all chats whose notification settings differ from the default, as
    `types.UpdateNotifySettings` entries inside an Updates object.

    Args:
        compare_sound: Also counts chats as exceptions when only their sound differs.
        compare_stories: Also counts chats whose story notifications differ.
        peer: Restricts the search to one class of chats (private, groups or channels); leave out
            for all.

    Source:
        api/methods/account.getNotifyExceptions.md
    """

    flags = tl.flags()
    compare_sound: bool = tl.true(bit=1, default=False)
    compare_stories: bool = tl.true(bit=2, default=False)
    peer: TypeInputNotifyPeer | None = tl.boxed("InputNotifyPeer", bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class GetNotifySettings(
    tl.Function["TypePeerNotifySettings"], id=0x12B3AD31, name="account.getNotifySettings"
):
    """Reads the notification settings of a chat, a forum topic, or of all private chats, groups or
    channels. Fields missing in the answer are not set there, so the next wider level applies:
    topic, then chat, then class of chats.

    Args:
        peer: Chat, topic or class of chats to look up.

    Source:
        api/methods/account.getNotifySettings.md
    """

    peer: TypeInputNotifyPeer = tl.boxed("InputNotifyPeer")

    ERRORS = (("CHANNEL_INVALID", 400), ("CHANNEL_PRIVATE", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPaidMessagesRevenue(
    tl.Function["account_TypePaidMessagesRevenue"],
    id=0x19BA4A67,
    name="account.getPaidMessagesRevenue",
):
    """Tells how many Stars a user has paid so far to write to you, or to your channel by direct
    messages. Telegram's share is already taken off.

    Args:
        parent_peer: Direct-messages chat (monoforum) of your channel, not the channel itself; leave
            out for messages to your own account.
        user_id: The user who paid.

    Source:
        api/methods/account.getPaidMessagesRevenue.md
    """

    flags = tl.flags()
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("PARENT_PEER_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPasskeys(tl.Function["account_TypePasskeys"], id=0xEA1F0C52, name="account.getPasskeys"):
    """Lists the passkeys with which your account can be logged in to, with name, creation date and
    last use.

    Source:
        api/methods/account.getPasskeys.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPassword(tl.Function["account_TypePassword"], id=0x548A30F5, name="account.getPassword"):
    """Fetches the state of two-step verification: whether a password is set, its hint, and the SRP
    numbers needed to prove the password. Call it right before every method that wants
    `types.TypeInputCheckPasswordSRP`, since `srp_id` and `srp_B` serve only for one try. Also works
    in the middle of a login, after SESSION_PASSWORD_NEEDED.

    Source:
        api/methods/account.getPassword.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPasswordSettings(
    tl.Function["account_TypePasswordSettings"], id=0x9CD4EAF9, name="account.getPasswordSettings"
):
    """Reveals the private part of two-step verification, the recovery email and the encrypted
    Telegram Passport secret. Requires the password to be proven.

    Args:
        password: Proof of your password, computed from `account.get_password`.

    Source:
        api/methods/account.getPasswordSettings.md
    """

    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")

    ERRORS = (("PASSWORD_HASH_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPrivacy(tl.Function["account_TypePrivacyRules"], id=0xDADBC950, name="account.getPrivacy"):
    """Reads who may see or do one certain thing, such as seeing your phone number or inviting you
    to groups. The answer holds the rules together with the users and chats they name.

    Args:
        key: The thing in question, for example `types.InputPrivacyKeyPhoneNumber`.

    Source:
        api/methods/account.getPrivacy.md
    """

    key: TypeInputPrivacyKey = tl.boxed("InputPrivacyKey")

    ERRORS = (("PRIVACY_KEY_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetReactionsNotifySettings(
    tl.Function["TypeReactionsNotifySettings"],
    id=0x06DD654C,
    name="account.getReactionsNotifySettings",
):
    """Reads about whose reactions and poll votes on your messages and stories you are notified, and
    with what sound.

    Source:
        api/methods/account.getReactionsNotifySettings.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetRecentEmojiStatuses(
    tl.Function["account_TypeEmojiStatuses"], id=0x0F578105, name="account.getRecentEmojiStatuses"
):
    """Fetches the emoji statuses you used lately, to show them on top of the picker.

    Args:
        hash: The `hash` of the recent statuses kept by the app, or 0 if it keeps none.

    Source:
        api/methods/account.getRecentEmojiStatuses.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedMusicIds(
    tl.Function["account_TypeSavedMusicIds"], id=0xE09D5FAF, name="account.getSavedMusicIds"
):
    """Fetches only the document ids of the songs on your own profile, enough for an app to mark
    them as added.

    Args:
        hash: Hash you compute over the ids you hold; 0 if you hold none.

    Source:
        api/methods/account.getSavedMusicIds.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedRingtones(
    tl.Function["account_TypeSavedRingtones"], id=0xE1902288, name="account.getSavedRingtones"
):
    """Fetches the short sounds you saved as notification tones, as documents.

    Args:
        hash: The `hash` of your saved copy from the former `types.account.SavedRingtones`; 0
            without a copy.

    Source:
        api/methods/account.getSavedRingtones.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSecureValue(
    tl.Function["list[TypeSecureValue]"],
    id=0x73665BC2,
    name="account.getSecureValue",
    result=tl.vector(tl.boxed("SecureValue")),
):
    """Fetches the Telegram Passport entries of certain kinds, encrypted. Kinds you never filled in
    are missing from the answer.

    Args:
        types: Kinds of documents wanted, for example `types.SecureValueTypePassport`.

    Source:
        api/methods/account.getSecureValue.md
    """

    types: list[TypeSecureValueType] = tl.vector(tl.boxed("SecureValueType"))

    ACCESS = {"users": True, "bots": False, "business": False}


class GetTheme(tl.Function["TypeTheme"], id=0x3A5869EC, name="account.getTheme"):
    """Looks up one cloud theme, usually by the slug of a `t.me/addtheme/` link, with its file for
    your platform.

    Args:
        format: Platform whose theme file you want: `android`, `ios`, `tdesktop` or `macos`.
        theme: Theme, by id or by slug.

    Source:
        api/methods/account.getTheme.md
    """

    format: str = tl.string()
    theme: TypeInputTheme = tl.boxed("InputTheme")

    ERRORS = (("THEME_FORMAT_INVALID", 400), ("THEME_INVALID", 400), ("THEME_SLUG_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetThemes(tl.Function["account_TypeThemes"], id=0x7206E458, name="account.getThemes"):
    """Fetches the cloud themes you have installed, for one platform.

    Args:
        format: Platform of the app: `android`, `ios`, `tdesktop` or `macos`.
        hash: The `hash` from your last `types.account.Themes`; with 0 the themes come in any case.

    Source:
        api/methods/account.getThemes.md
    """

    format: str = tl.string()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetTmpPassword(
    tl.Function["account_TypeTmpPassword"], id=0x449E0B51, name="account.getTmpPassword"
):
    """Exchanges your two-step password for a temporary one that confirms payments with a saved
    card, so that the user need not type the password at each purchase. Give the result to
    `payments.send_payment_form`.

    Args:
        password: Proof of the real password, from `account.get_password`.
        period: Wanted lifetime in seconds, between 60 and 86400.

    Source:
        api/methods/account.getTmpPassword.md
    """

    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")
    period: int = tl.int32()

    ERRORS = (
        ("PASSWORD_HASH_INVALID", 400),
        ("SRP_A_INVALID", 400),
        ("TMP_PASSWORD_DISABLED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetUniqueGiftChatThemes(
    tl.Function["account_TypeChatThemes"], id=0xE42CE9C9, name="account.getUniqueGiftChatThemes"
):
    """Fetches, page by page, the chat themes that belong to unique gifts you own. Apply one with
    `messages.set_chat_theme`.

    Args:
        offset: Empty string for the first page, then `next_offset` of the previous answer.
        limit: Largest number of themes on a page.
        hash: The `hash` from the `types.account.ChatThemes` you keep, or 0.

    Source:
        api/methods/account.getUniqueGiftChatThemes.md
    """

    offset: str = tl.string()
    limit: int = tl.int32()
    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetWallPaper(tl.Function["TypeWallPaper"], id=0xFC8DDBEA, name="account.getWallPaper"):
    """Looks up a single wallpaper, usually by the slug of a `t.me/bg/` link, so that it can be
    shown before it is installed.

    Args:
        wallpaper: Which wallpaper, by id or by slug.

    Source:
        api/methods/account.getWallPaper.md
    """

    wallpaper: TypeInputWallPaper = tl.boxed("InputWallPaper")

    ERRORS = (("WALLPAPER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetWallPapers(
    tl.Function["account_TypeWallPapers"], id=0x07967D36, name="account.getWallPapers"
):
    """Fetches the wallpapers offered in the chat background settings: Telegram's own and the ones
    you saved or uploaded.

    Args:
        hash: The `hash` from the last `types.account.WallPapers` answer, so an unchanged list is
            not sent twice; 0 for everything.

    Source:
        api/methods/account.getWallPapers.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetWebAuthorizations(
    tl.Function["account_TypeWebAuthorizations"], id=0x182E6D6F, name="account.getWebAuthorizations"
):
    """Lists the websites on which you are logged in with your Telegram account (login widget), with
    the bot, browser and place of each.

    Source:
        api/methods/account.getWebAuthorizations.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetWebBrowserSettings(
    tl.Function["account_TypeWebBrowserSettings"],
    id=0x56655768,
    name="account.getWebBrowserSettings",
):
    """Reads how links open in the apps of this account, in the built-in browser or outside, with
    the list of sites that are treated differently.

    Args:
        hash: The `hash` of the settings you have; when nothing changed you get
            `types.account.WebBrowserSettingsNotModified`. Pass 0 to read them anyway.

    Source:
        api/methods/account.getWebBrowserSettings.md
    """

    hash: int = tl.int64()


class InitPasskeyRegistration(
    tl.Function["account_TypePasskeyRegistrationOptions"],
    id=0x429547E8,
    name="account.initPasskeyRegistration",
):
    """Starts adding a passkey (WebAuthn credential) to your account. The JSON options in the answer
    go to the operating system or browser, which makes the key; its result goes to
    `account.register_passkey`.

    Source:
        api/methods/account.initPasskeyRegistration.md
    """

    ERRORS = (("ACCESS_DENIED", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class InitTakeoutSession(
    tl.Function["account_TypeTakeout"], id=0x8EF3EAB0, name="account.initTakeoutSession"
):
    """Opens an export session ("takeout"), which allows reading your whole data with much softer
    flood limits. Wrap each following request in `invoke_with_takeout` with the id from the answer,
    and end with `account.finish_takeout_session`. The user gets a notice about the export and, the
    first time, must often wait up to a day (TAKEOUT_INIT_DELAY_%d says how many seconds).

    Args:
        contacts: Export includes the saved phone contacts.
        message_users: Export includes private chats.
        message_chats: Export includes basic groups.
        message_megagroups: Export includes supergroups.
        message_channels: Export includes channels.
        files: Export includes files sent in messages.
        file_max_size: Largest file to export, in bytes; required together with `files`, otherwise
            left out.

    Source:
        api/methods/account.initTakeoutSession.md
    """

    flags = tl.flags()
    contacts: bool = tl.true(bit=0, default=False)
    message_users: bool = tl.true(bit=1, default=False)
    message_chats: bool = tl.true(bit=2, default=False)
    message_megagroups: bool = tl.true(bit=3, default=False)
    message_channels: bool = tl.true(bit=4, default=False)
    files: bool = tl.true(bit=5, default=False)
    file_max_size: int | None = tl.int64(bit=5, default=None)

    ERRORS = (("TAKEOUT_INIT_DELAY_%d", 420),)
    ACCESS = {"users": True, "bots": False, "business": False}


class InstallTheme(tl.Function["bool"], id=0xC727BB3B, name="account.installTheme"):
    """Tells the server which theme the app uses from now on, so that other devices and the install
    counter know. All parameters are optional; without `theme` a built-in theme is meant.

    Args:
        dark: The theme was chosen for the night mode.
        theme: Cloud theme taken into use; leave out for a built-in one.
        format: Platform of the app, as in `account.get_themes`. Leave out when only `base_theme` is
            meant.
        base_theme: Built-in theme on which it rests. Leave out for that of the theme.

    Source:
        api/methods/account.installTheme.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    theme: TypeInputTheme | None = tl.boxed("InputTheme", bit=1, default=None)
    format: str | None = tl.string(bit=2, default=None)
    base_theme: TypeBaseTheme | None = tl.boxed("BaseTheme", bit=3, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class InstallWallPaper(tl.Function["bool"], id=0xFEED5769, name="account.installWallPaper"):
    """Announces that you now use this wallpaper; it moves to the top of your list. The picture on
    the screen is up to the app, the server only keeps the list.

    Args:
        wallpaper: Wallpaper that was chosen.
        settings: Look in which it is used.

    Source:
        api/methods/account.installWallPaper.md
    """

    wallpaper: TypeInputWallPaper = tl.boxed("InputWallPaper")
    settings: TypeWallPaperSettings = tl.boxed("WallPaperSettings")

    ERRORS = (("WALLPAPER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class InvalidateSignInCodes(
    tl.Function["bool"], id=0xCA8AE8BA, name="account.invalidateSignInCodes"
):
    """Makes login codes useless that have leaked. Apps call it when the user types or forwards a
    code received from the service account 777000 to somebody, which protects from being tricked out
    of it.

    Args:
        codes: The codes to invalidate, as digits.

    Source:
        api/methods/account.invalidateSignInCodes.md
    """

    codes: list[str] = tl.vector(tl.string())

    ACCESS = {"users": True, "bots": False, "business": False}


class RegisterDevice(tl.Function["bool"], id=0xEC86017A, name="account.registerDevice"):
    """Tells Telegram where to deliver push notifications for this session, so that an app can be
    woken up while it is not connected. Needed by mobile and web apps only; a script that keeps its
    connection open gets updates without it. Call it again whenever the operating system hands out a
    new token.

    Args:
        no_muted: Leaves out pushes for muted chats; the app then learns of those messages only when
            it connects.
        token_type: Push service the token belongs to: 1 Apple APNS, 2 Google FCM, 3 Microsoft MPNS,
            4 Mozilla simple push, 5 Ubuntu Phone, 6 BlackBerry, 7 an MTProto session kept for
            pushes, 8 Windows WNS, 9 APNS VoIP, 10 web push, 11 MPNS VoIP, 12 Tizen, 13 Huawei.
        token: Token obtained from that push service. For web push (type 10) it is a JSON string
            with the endpoint and the keys.
        app_sandbox: True when the token comes from Apple's sandbox (development) push servers.
        secret: Key of 256 random bytes with which the server encrypts push payloads (FCM and APNS
            VoIP); empty bytes for other services.
        other_uids: User ids of the other accounts logged in to the same app on this device; empty
            if there is only one account.

    Source:
        api/methods/account.registerDevice.md
    """

    flags = tl.flags()
    no_muted: bool = tl.true(bit=0, default=False)
    token_type: int = tl.int32()
    token: str = tl.string(secret=True)
    app_sandbox: bool = tl.boolean()
    secret: bytes = tl.bytes_(secret=True)
    other_uids: list[int] = tl.vector(tl.int64())

    ERRORS = (
        ("TOKEN_EMPTY", 400),
        ("TOKEN_INVALID", 400),
        ("TOKEN_TYPE_INVALID", 400),
        ("WEBPUSH_AUTH_INVALID", 400),
        ("WEBPUSH_KEY_INVALID", 400),
        ("WEBPUSH_TOKEN_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class RegisterPasskey(tl.Function["TypePasskey"], id=0x55B41FD6, name="account.registerPasskey"):
    """Stores a newly made passkey, with which you can log in later without a code. The options for
    it come from `account.init_passkey_registration`. Returns the entry as it appears in the list of
    passkeys.

    Args:
        credential: Result of the key creation, with an `types.InputPasskeyResponseRegister` inside.

    Source:
        api/methods/account.registerPasskey.md
    """

    credential: TypeInputPasskeyCredential = tl.boxed("InputPasskeyCredential")

    ERRORS = (("CREDENTIAL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderUsernames(tl.Function["bool"], id=0xEF500EAB, name="account.reorderUsernames"):
    """Sorts the active usernames of your account. The first one is the name shown in your profile
    and in links.

    Args:
        order: All active usernames without `@`, in the wanted order; a missing or extra name gives
            ORDER_INVALID.

    Source:
        api/methods/account.reorderUsernames.md
    """

    order: list[str] = tl.vector(tl.string())

    ERRORS = (("ORDER_INVALID", 400), ("USERNAME_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportPeer(tl.Function["bool"], id=0xC5BA3D86, name="account.reportPeer"):
    """Complains to Telegram's moderators about a whole user, group or channel. The reported side is
    not told. For certain messages use `messages.report`, for a profile picture
    `account.report_profile_photo`.

    Args:
        peer: User, group or channel to report.
        reason: Category of the offence.
        message: Your own explanation for the moderators; may be an empty string.

    Source:
        api/methods/account.reportPeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    reason: TypeReportReason = tl.boxed("ReportReason")
    message: str = tl.string()

    ERRORS = (("CHANNEL_PRIVATE", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportProfilePhoto(tl.Function["bool"], id=0xFA8CC6F5, name="account.reportProfilePhoto"):
    """Reports one profile picture of a user, group or channel to Telegram's moderators. The owner
    is not told.

    Args:
        peer: User, group or channel that shows the picture.
        photo_id: The offending picture, for users from `photos.get_user_photos`.
        reason: Category of the offence.
        message: Explanation for the moderators; may be empty.

    Source:
        api/methods/account.reportProfilePhoto.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    photo_id: TypeInputPhoto = tl.boxed("InputPhoto")
    reason: TypeReportReason = tl.boxed("ReportReason")
    message: str = tl.string()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResendPasswordEmail(tl.Function["bool"], id=0x7A7F2A15, name="account.resendPasswordEmail"):
    """Mails the confirmation code for a new recovery email once more. Only possible while such an
    email waits for confirmation, otherwise EMAIL_HASH_EXPIRED.

    Source:
        api/methods/account.resendPasswordEmail.md
    """

    ERRORS = (("EMAIL_HASH_EXPIRED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResetAuthorization(tl.Function["bool"], id=0xDF77F3BC, name="account.resetAuthorization"):
    """Logs out one other session of yours at once; its authorization key stops working. A session
    younger than a day may not throw out others (FRESH_RESET_AUTHORISATION_FORBIDDEN). To end all
    others use `auth.reset_authorizations`, to end your own `auth.log_out`.

    Args:
        hash: The `hash` of the session in the answer of `account.get_authorizations`.

    Source:
        api/methods/account.resetAuthorization.md
    """

    hash: int = tl.int64()

    ERRORS = (("HASH_INVALID", 400), ("FRESH_RESET_AUTHORISATION_FORBIDDEN", 406))
    ACCESS = {"users": True, "bots": False, "business": False}


class ResetNotifySettings(tl.Function["bool"], id=0xDB7E1747, name="account.resetNotifySettings"):
    """Throws away every notification setting of the account: all per-chat exceptions are forgotten
    and everything returns to the defaults. There is no undo, and chats that were muted start to
    ring again.

    Source:
        api/methods/account.resetNotifySettings.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ResetPassword(
    tl.Function["account_TypeResetPasswordResult"], id=0x9308CE1B, name="account.resetPassword"
):
    """Asks to remove a forgotten two-step password that has no recovery email. The first call
    starts a waiting time of seven days, a call after that removes the password. The kind of the
    answer tells which happened: done, wait until a date, or not possible again before a date.

    Source:
        api/methods/account.resetPassword.md
    """

    ERRORS = (("PASSWORD_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResetWallPapers(tl.Function["bool"], id=0xBB3B9804, name="account.resetWallPapers"):
    """Empties your wallpaper list, uploaded ones included, and brings back Telegram's default set.

    Source:
        api/methods/account.resetWallPapers.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ResetWebAuthorization(
    tl.Function["bool"], id=0x2D01B9EF, name="account.resetWebAuthorization"
):
    """Cuts the link between your account and one website you logged in to with Telegram; its bot
    may no longer write to you on that ground. The site itself may still keep its own session.

    Args:
        hash: The `hash` of the website entry in `account.get_web_authorizations`.

    Source:
        api/methods/account.resetWebAuthorization.md
    """

    hash: int = tl.int64()

    ERRORS = (("HASH_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResetWebAuthorizations(
    tl.Function["bool"], id=0x682D2594, name="account.resetWebAuthorizations"
):
    """Disconnects your account from all websites on which you logged in with Telegram. To drop only
    one use `account.reset_web_authorization`.

    Source:
        api/methods/account.resetWebAuthorizations.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class ResolveBusinessChatLink(
    tl.Function["account_TypeResolvedBusinessChatLinks"],
    id=0x5492E5EE,
    name="account.resolveBusinessChatLink",
):
    """Opens somebody's `t.me/m/` link: says with whom to start a chat and which text to put into
    the input field. Nothing is sent and the view counter of the link goes up.

    Args:
        slug: Last part of the link, after `t.me/m/`.

    Source:
        api/methods/account.resolveBusinessChatLink.md
    """

    slug: str = tl.string()

    ERRORS = (("CHATLINK_SLUG_EMPTY", 400), ("CHATLINK_SLUG_EXPIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveAutoDownloadSettings(
    tl.Function["bool"], id=0x76F36233, name="account.saveAutoDownloadSettings"
):
    """Changes one of the three autodownload presets on the server. Without `low` and `high`, the
    medium preset is meant.

    Args:
        low: Changes the preset for low data usage.
        high: Changes the preset for high data usage.
        settings: New limits of that preset: sizes in bytes and switches.

    Source:
        api/methods/account.saveAutoDownloadSettings.md
    """

    flags = tl.flags()
    low: bool = tl.true(bit=0, default=False)
    high: bool = tl.true(bit=1, default=False)
    settings: TypeAutoDownloadSettings = tl.boxed("AutoDownloadSettings")

    ACCESS = {"users": True, "bots": False, "business": False}


class SaveAutoSaveSettings(tl.Function["bool"], id=0xD69B8361, name="account.saveAutoSaveSettings"):
    """Stores what is saved to the gallery automatically, for one class of chats or a single chat.
    Give exactly one of `users`, `chats`, `broadcasts` and `peer`. The saving itself is done by the
    app.

    Args:
        users: Sets the default for private chats.
        chats: Sets the default for groups.
        broadcasts: Sets the default for channels.
        peer: Single chat that gets its own settings.
        settings: Which media to save and up to what video size in bytes.

    Source:
        api/methods/account.saveAutoSaveSettings.md
    """

    flags = tl.flags()
    users: bool = tl.true(bit=0, default=False)
    chats: bool = tl.true(bit=1, default=False)
    broadcasts: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=3, default=None)
    settings: TypeAutoSaveSettings = tl.boxed("AutoSaveSettings")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveMusic(tl.Function["bool"], id=0xB26732A9, name="account.saveMusic"):
    """Puts a song on your profile, moves it within the list or removes it. New songs land on top
    unless `after_id` names a place. Read the list with `users.get_saved_music`.

    Args:
        unsave: Removes the song from your profile.
        id: The song: a music file from a message or already on the profile.
        after_id: Song already on the profile behind which it goes; leave out for the top.

    Source:
        api/methods/account.saveMusic.md
    """

    flags = tl.flags()
    unsave: bool = tl.true(bit=0, default=False)
    id: TypeInputDocument = tl.boxed("InputDocument")
    after_id: TypeInputDocument | None = tl.boxed("InputDocument", bit=1, default=None)

    ERRORS = (("DOCUMENT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveRingtone(
    tl.Function["account_TypeSavedRingtone"], id=0x3DEA5B03, name="account.saveRingtone"
):
    """Adds a sound to your notification tones or takes it off. Files from messages that are not in
    the right format are converted; the answer then carries the new document, whose id is the one to
    use.

    Args:
        id: The sound: an uploaded tone, or a voice note or music file from a message. Size and
            length limits are in `help.get_app_config` as `ringtone_size_max` and
            `ringtone_duration_max`.
        unsave: True to remove the tone, false to add it.

    Source:
        api/methods/account.saveRingtone.md
    """

    id: TypeInputDocument = tl.boxed("InputDocument")
    unsave: bool = tl.boolean()

    ERRORS = (("RINGTONE_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveSecureValue(
    tl.Function["TypeSecureValue"], id=0x899FE31D, name="account.saveSecureValue"
):
    """Stores one document in your Telegram Passport, replacing the former one of the same kind.
    Data and files must already be encrypted by the caller; a two-step password with a Passport
    secret must exist. Phone and email must have been verified before.

    Args:
        value: The encrypted entry, with its files already uploaded.
        secure_secret_id: Fingerprint of the Passport secret used to encrypt: the first eight bytes
            of its SHA256, as a little-endian number.

    Source:
        api/methods/account.saveSecureValue.md
    """

    value: TypeInputSecureValue = tl.boxed("InputSecureValue")
    secure_secret_id: int = tl.int64()

    ERRORS = (("PASSWORD_REQUIRED", 400), ("SECURE_SECRET_REQUIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveTheme(tl.Function["bool"], id=0xF257106C, name="account.saveTheme"):
    """Adds a cloud theme to your list or removes it from there. The theme in use does not change.

    Args:
        theme: Theme to add or remove.
        unsave: True removes it, false adds it.

    Source:
        api/methods/account.saveTheme.md
    """

    theme: TypeInputTheme = tl.boxed("InputTheme")
    unsave: bool = tl.boolean()

    ERRORS = (("THEME_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveWallPaper(tl.Function["bool"], id=0x6C5A5B37, name="account.saveWallPaper"):
    """Puts a wallpaper on your list or takes it off, without changing the background in use.

    Args:
        wallpaper: Wallpaper to keep or drop.
        unsave: True to drop it from the list, false to keep it.
        settings: Look to store with it (blur, colors, pattern strength).

    Source:
        api/methods/account.saveWallPaper.md
    """

    wallpaper: TypeInputWallPaper = tl.boxed("InputWallPaper")
    unsave: bool = tl.boolean()
    settings: TypeWallPaperSettings = tl.boxed("WallPaperSettings")

    ERRORS = (("WALLPAPER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendChangePhoneCode(
    tl.Function["auth_TypeSentCode"], id=0x82574AE5, name="account.sendChangePhoneCode"
):
    """First step of moving the account to another phone number: sends a code to the new number.
    Finish with `account.change_phone` and the hash from the answer. A number that already has an
    account is refused, and so is a session that logged in only recently
    (FRESH_CHANGE_PHONE_FORBIDDEN).

    Args:
        phone_number: New number in international format.
        settings: Allowed ways to deliver the code; see `types.TypeCodeSettings`.

    Source:
        api/methods/account.sendChangePhoneCode.md
    """

    phone_number: str = tl.string()
    settings: TypeCodeSettings = tl.boxed("CodeSettings")

    ERRORS = (
        ("PHONE_NUMBER_BANNED", 400),
        ("PHONE_NUMBER_OCCUPIED", 400),
        ("FRESH_CHANGE_PHONE_FORBIDDEN", 406),
        ("PHONE_NUMBER_INVALID", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendConfirmPhoneCode(
    tl.Function["auth_TypeSentCode"], id=0x1B3FAA88, name="account.sendConfirmPhoneCode"
):
    """Starts to stop the deletion of your account that somebody with your phone number has asked
    for. Telegram sends a `confirmphone` link to you in that case; this call then sends a code by
    SMS, which goes to `account.confirm_phone`.

    Args:
        hash: Value of `hash` in the `t.me/confirmphone` link.
        settings: Allowed ways to deliver the code.

    Source:
        api/methods/account.sendConfirmPhoneCode.md
    """

    hash: str = tl.string()
    settings: TypeCodeSettings = tl.boxed("CodeSettings")

    ERRORS = (("HASH_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendVerifyEmailCode(
    tl.Function["account_TypeSentEmailCode"], id=0x98E037BB, name="account.sendVerifyEmailCode"
):
    """Mails a code to an address that will serve as your login email or as a Telegram Passport
    entry. The answer shows the masked address and how long the code is. Finish with
    `account.verify_email`.

    Args:
        purpose: What the address is for: first login email, a new login email, or Passport.
        email: Address that gets the code.

    Source:
        api/methods/account.sendVerifyEmailCode.md
    """

    purpose: TypeEmailVerifyPurpose = tl.boxed("EmailVerifyPurpose")
    email: str = tl.string()

    ERRORS = (
        ("EMAIL_INVALID", 400),
        ("EMAIL_NOT_ALLOWED", 400),
        ("EMAIL_NOT_SETUP", 400),
        ("PHONE_CODE_EMPTY", 400),
        ("PHONE_HASH_EXPIRED", 400),
        ("PHONE_NUMBER_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendVerifyPhoneCode(
    tl.Function["auth_TypeSentCode"], id=0xA5A356F9, name="account.sendVerifyPhoneCode"
):
    """Sends a code to a phone number that you want to store in Telegram Passport. Confirm it with
    `account.verify_phone`. Your login number does not change.

    Args:
        phone_number: Number to verify, in international format.
        settings: Allowed ways to deliver the code.

    Source:
        api/methods/account.sendVerifyPhoneCode.md
    """

    phone_number: str = tl.string()
    settings: TypeCodeSettings = tl.boxed("CodeSettings")

    ERRORS = (("PHONE_NUMBER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetAccountTTL(tl.Function["bool"], id=0x2442485E, name="account.setAccountTTL"):
    """Chooses how long the account may stay unused before Telegram deletes it together with all
    messages and contacts. Any login or use of the account starts the period anew.

    Args:
        ttl: Period in days, wrapped in `types.AccountDaysTTL`; from 30 to 730.

    Source:
        api/methods/account.setAccountTTL.md
    """

    ttl: TypeAccountDaysTTL = tl.boxed("AccountDaysTTL")

    ERRORS = (("TTL_DAYS_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetAuthorizationTTL(tl.Function["bool"], id=0xBF899AA0, name="account.setAuthorizationTTL"):
    """Chooses after how many days without use a session of your account is logged out by itself.
    Holds for all your sessions. A session younger than a day may not change it.

    Args:
        authorization_ttl_days: Number of days, from 1 to 366.

    Source:
        api/methods/account.setAuthorizationTTL.md
    """

    authorization_ttl_days: int = tl.int32()

    ERRORS = (("TTL_DAYS_INVALID", 400), ("FRESH_RESET_AUTHORISATION_FORBIDDEN", 406))
    ACCESS = {"users": True, "bots": False, "business": False}


class SetContactSignUpNotification(
    tl.Function["bool"], id=0xCFF43F61, name="account.setContactSignUpNotification"
):
    """Switches the notice "your contact joined Telegram" on or off for the whole account.

    Args:
        silent: True to get no such notices, false to get them.

    Source:
        api/methods/account.setContactSignUpNotification.md
    """

    silent: bool = tl.boolean()

    ACCESS = {"users": True, "bots": False, "business": False}


class SetContentSettings(tl.Function["bool"], id=0xB574B16B, name="account.setContentSettings"):
    """Lets posts marked as 18+ be shown to you, or hides them. In some countries and on some
    platforms the switch is locked (SENSITIVE_CHANGE_FORBIDDEN); `sensitive_can_change` of
    `account.get_content_settings` says so beforehand.

    Args:
        sensitive_enabled: Shows 18+ posts; leaving it out hides them.

    Source:
        api/methods/account.setContentSettings.md
    """

    flags = tl.flags()
    sensitive_enabled: bool = tl.true(bit=0, default=False)

    ERRORS = (("SENSITIVE_CHANGE_FORBIDDEN", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetGlobalPrivacySettings(
    tl.Function["TypeGlobalPrivacySettings"], id=0x1EDAAAC2, name="account.setGlobalPrivacySettings"
):
    """Replaces all global privacy switches at once and returns them as stored. Whatever you leave
    out of `settings` is switched off, so begin with the answer of
    `account.get_global_privacy_settings`. Some switches need Premium. A business bot may change the
    gift part for its owner.

    Args:
        settings: The complete new set of switches.

    Source:
        api/methods/account.setGlobalPrivacySettings.md
    """

    settings: TypeGlobalPrivacySettings = tl.boxed("GlobalPrivacySettings")

    ERRORS = (
        ("AUTOARCHIVE_NOT_AVAILABLE", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class SetMainProfileTab(tl.Function["bool"], id=0x5DEE78B0, name="account.setMainProfileTab"):
    """Chooses which tab (posts, gifts, media and so on) opens first when somebody looks at your
    profile.

    Args:
        tab: The tab to show first; see `types.TypeProfileTab`.

    Source:
        api/methods/account.setMainProfileTab.md
    """

    tab: TypeProfileTab = tl.boxed("ProfileTab")

    ACCESS = {"users": True, "bots": False, "business": False}


class SetPrivacy(tl.Function["account_TypePrivacyRules"], id=0xC9F81CE8, name="account.setPrivacy"):
    """Replaces the rules that say who may see or do one certain thing. All old rules of that key
    are dropped, so send exceptions you want to keep again. Returns the rules as stored.

    Args:
        key: The thing whose visibility or permission you set.
        rules: Complete new rules. Rules are tried in order and the first one that fits a person
            decides, so exceptions go before the general allow or disallow rule.

    Source:
        api/methods/account.setPrivacy.md
    """

    key: TypeInputPrivacyKey = tl.boxed("InputPrivacyKey")
    rules: list[TypeInputPrivacyRule] = tl.vector(tl.boxed("InputPrivacyRule"))

    ERRORS = (
        ("PRIVACY_KEY_INVALID", 400),
        ("PRIVACY_TOO_LONG", 400),
        ("PRIVACY_VALUE_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SetReactionsNotifySettings(
    tl.Function["TypeReactionsNotifySettings"],
    id=0x316CE548,
    name="account.setReactionsNotifySettings",
):
    """Replaces the notification settings for reactions and poll votes, and returns them as stored.

    Args:
        settings: Complete new settings; leave out a `..._notify_from` field to get no notices of
            that sort.

    Source:
        api/methods/account.setReactionsNotifySettings.md
    """

    settings: TypeReactionsNotifySettings = tl.boxed("ReactionsNotifySettings")

    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleConnectedBotPaused(
    tl.Function["bool"], id=0x646E1097, name="account.toggleConnectedBotPaused"
):
    """Pauses the connected business bot in one chat, so that you can answer there yourself, or lets
    it continue.

    Args:
        peer: Private chat in which the bot acts.
        paused: True to pause, false to let the bot work again.

    Source:
        api/methods/account.toggleConnectedBotPaused.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    paused: bool = tl.boolean()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleNoPaidMessagesException(
    tl.Function["bool"], id=0xFE2EDA76, name="account.toggleNoPaidMessagesException"
):
    """Lets one user write to you without paying although you charge for messages, or takes that
    back in the direct messages of a channel.

    Args:
        refund_charged: Also gives back the Stars this user has paid so far; not together with
            `require_payment`.
        require_payment: Makes the user pay again. Only possible with `parent_peer`; for your own
            account change the rules of `types.InputPrivacyKeyNoPaidMessages`.
        parent_peer: Direct-messages chat (monoforum) of a channel you manage; leave out for your
            own account.
        user_id: The user to whom the exception applies.

    Source:
        api/methods/account.toggleNoPaidMessagesException.md
    """

    flags = tl.flags()
    refund_charged: bool = tl.true(bit=0, default=False)
    require_payment: bool = tl.true(bit=2, default=False)
    parent_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("PARENT_PEER_INVALID", 400), ("UNSUPPORTED", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleSponsoredMessages(
    tl.Function["bool"], id=0xB9D9A38D, name="account.toggleSponsoredMessages"
):
    """Lets Premium users switch the ads in channels off or on for themselves. Without Premium the
    ads stay.

    Args:
        enabled: True to see ads, false to hide them.

    Source:
        api/methods/account.toggleSponsoredMessages.md
    """

    enabled: bool = tl.boolean()

    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleUsername(tl.Function["bool"], id=0x58D6B376, name="account.toggleUsername"):
    """Switches one of your usernames bought on Fragment on or off. An inactive name stays yours but
    leads nowhere. The normal username is set with `account.update_username`.

    Args:
        username: The username, without `@`.
        active: True to switch it on, false to switch it off.

    Source:
        api/methods/account.toggleUsername.md
    """

    username: str = tl.string()
    active: bool = tl.boolean()

    ERRORS = (
        ("USERNAMES_ACTIVE_TOO_MUCH", 400),
        ("USERNAME_INVALID", 400),
        ("USERNAME_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleWebBrowserSettingsException(
    tl.Function["TypeUpdates"], id=0x60ED4229, name="account.toggleWebBrowserSettingsException"
):
    """Makes one website open in the built-in or in the external browser regardless of the general
    setting, or removes such an exception.

    Args:
        delete: Removes the exception for this site.
        open_external_browser: True opens the site outside, false in the built-in browser. Leave out
            together with `delete`.
        url: Address of the website; the exception counts for its domain.

    Source:
        api/methods/account.toggleWebBrowserSettingsException.md
    """

    flags = tl.flags()
    delete: bool = tl.true(bit=1, default=False)
    open_external_browser: bool | None = tl.boolean(bit=0, default=None)
    url: str = tl.string()


class UnregisterDevice(tl.Function["bool"], id=0x6A0D3206, name="account.unregisterDevice"):
    """Stops push delivery to a token given earlier to `account.register_device`, for example before
    the app logs out. Notifications inside an open connection go on as before.

    Args:
        token_type: Same number of the push service as at registration.
        token: The token that must no longer receive anything.
        other_uids: User ids of accounts on this device that also used the token; empty if none did.

    Source:
        api/methods/account.unregisterDevice.md
    """

    token_type: int = tl.int32()
    token: str = tl.string(secret=True)
    other_uids: list[int] = tl.vector(tl.int64())

    ERRORS = (("TOKEN_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateBirthday(tl.Function["bool"], id=0xCC6E0C11, name="account.updateBirthday"):
    """Sets or removes your birthday. Who can see it is governed by the key
    `types.InputPrivacyKeyBirthday`; contacts may be reminded of the day.

    Args:
        birthday: Day, month and, if you like, year; leave out to remove the birthday.

    Source:
        api/methods/account.updateBirthday.md
    """

    flags = tl.flags()
    birthday: TypeBirthday | None = tl.boxed("Birthday", bit=0, default=None)

    ERRORS = (("BIRTHDAY_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateBusinessAwayMessage(
    tl.Function["bool"], id=0xA26A7FA5, name="account.updateBusinessAwayMessage"
):
    """Sets or removes the automatic answer for times at which you are away. Needs Premium.

    Args:
        message: Which quick reply to send, when and to whom; leave out to switch it off.

    Source:
        api/methods/account.updateBusinessAwayMessage.md
    """

    flags = tl.flags()
    message: TypeInputBusinessAwayMessage | None = tl.boxed(
        "InputBusinessAwayMessage", bit=0, default=None
    )

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateBusinessGreetingMessage(
    tl.Function["bool"], id=0x66CDAFC4, name="account.updateBusinessGreetingMessage"
):
    """Sets or removes the message your account sends by itself to people who write for the first
    time or after a long silence. Needs Premium.

    Args:
        message: Which quick reply to send, to whom and after how many quiet days; leave out to stop
            greeting.

    Source:
        api/methods/account.updateBusinessGreetingMessage.md
    """

    flags = tl.flags()
    message: TypeInputBusinessGreetingMessage | None = tl.boxed(
        "InputBusinessGreetingMessage", bit=0, default=None
    )

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateBusinessIntro(tl.Function["bool"], id=0xA614D034, name="account.updateBusinessIntro"):
    """Sets or removes the greeting picture and text that people see in the empty chat before they
    write to you. Needs Premium.

    Args:
        intro: Title, text and sticker; leave out to remove the intro.

    Source:
        api/methods/account.updateBusinessIntro.md
    """

    flags = tl.flags()
    intro: TypeInputBusinessIntro | None = tl.boxed("InputBusinessIntro", bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateBusinessLocation(
    tl.Function["bool"], id=0x9E6B131A, name="account.updateBusinessLocation"
):
    """Sets or removes the place shown in your business profile. Needs Premium; call it without
    parameters to remove the place.

    Args:
        geo_point: Point on the map; optional, needs an address beside it.
        address: Address as text, up to 96 characters; leave out to remove the location.

    Source:
        api/methods/account.updateBusinessLocation.md
    """

    flags = tl.flags()
    geo_point: TypeInputGeoPoint | None = tl.boxed("InputGeoPoint", bit=1, default=None)
    address: str | None = tl.string(bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateBusinessWorkHours(
    tl.Function["bool"], id=0x4B00E066, name="account.updateBusinessWorkHours"
):
    """Sets or removes the opening hours in your business profile, which visitors see converted to
    their own time zone. Needs Premium.

    Args:
        business_work_hours: Time zone and weekly opening times, in minutes since Monday 0:00; leave
            out to remove the hours.

    Source:
        api/methods/account.updateBusinessWorkHours.md
    """

    flags = tl.flags()
    business_work_hours: TypeBusinessWorkHours | None = tl.boxed(
        "BusinessWorkHours", bit=0, default=None
    )

    ERRORS = (
        ("BUSINESS_WORK_HOURS_EMPTY", 400),
        ("BUSINESS_WORK_HOURS_PERIOD_INVALID", 400),
        ("TIMEZONE_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateColor(tl.Function["bool"], id=0x684D214E, name="account.updateColor"):
    """Chooses your accent color, in which your name, quotes and link previews appear to others, and
    the small emoji pattern beside it. Needs Premium.

    Args:
        for_profile: Changes the background of your profile page instead of the color in messages.
        color: New color and pattern, with the numbers from `help.get_peer_colors`; leave out to
            return to the default.

    Source:
        api/methods/account.updateColor.md
    """

    flags = tl.flags()
    for_profile: bool = tl.true(bit=1, default=False)
    color: TypePeerColor | None = tl.boxed("PeerColor", bit=2, default=None)

    ERRORS = (("COLOR_INVALID", 400), ("DOCUMENT_INVALID", 400), ("PREMIUM_ACCOUNT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateConnectedBot(
    tl.Function["TypeUpdates"], id=0x66A08C7E, name="account.updateConnectedBot"
):
    """Connects a bot that works in your private chats in your name, changes its rights, or
    disconnects it. Needs Premium; the bot must have business mode on (BOT_BUSINESS_MISSING). One
    bot can be connected at a time. The bot is told by `types.UpdateBotBusinessConnect`.

    Args:
        deleted: Disconnects the bot; the other settings then do not matter.
        rights: What the bot may do; leave out to give no rights at all.
        bot: The bot, by its user id and access hash.
        recipients: In which chats it may act; must not be empty when connecting.

    Source:
        api/methods/account.updateConnectedBot.md
    """

    flags = tl.flags()
    deleted: bool = tl.true(bit=1, default=False)
    rights: TypeBusinessBotRights | None = tl.boxed("BusinessBotRights", bit=0, default=None)
    bot: TypeInputUser = tl.boxed("InputUser")
    recipients: TypeInputBusinessBotRecipients = tl.boxed("InputBusinessBotRecipients")

    ERRORS = (
        ("BOT_BUSINESS_MISSING", 400),
        ("BUSINESS_RECIPIENTS_EMPTY", 400),
        ("PREMIUM_ACCOUNT_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateDeviceLocked(tl.Function["bool"], id=0x38DF3532, name="account.updateDeviceLocked"):
    """Tells the server that the app has a passcode lock, so that push notifications hide the text
    of messages once the lock has closed. Only of use together with `account.register_device`.

    Args:
        period: Seconds until the app locks itself; 0 when it is locked now, -1 when there is no
            lock.

    Source:
        api/methods/account.updateDeviceLocked.md
    """

    period: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateEmojiStatus(tl.Function["bool"], id=0xFBD3DE6B, name="account.updateEmojiStatus"):
    """Sets the little emoji behind your name, which everybody sees, or removes it. Needs Premium.

    Args:
        emoji_status: The custom emoji, with an optional end time; for one of your unique gifts
            `types.InputEmojiStatusCollectible`; `types.EmojiStatusEmpty` to remove the status.

    Source:
        api/methods/account.updateEmojiStatus.md
    """

    emoji_status: TypeEmojiStatus = tl.boxed("EmojiStatus")

    ERRORS = (("COLLECTIBLE_INVALID", 400), ("DOCUMENT_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateNotifySettings(tl.Function["bool"], id=0x84BE5B93, name="account.updateNotifySettings"):
    """Changes sound, muting and previews for one chat, one forum topic, or the default of a whole
    class of chats. Only the fields set in `settings` are touched. Your other sessions hear of it by
    `types.UpdateNotifySettings`; other people see nothing.

    Args:
        peer: Which chat, topic or class of chats the change is for.
        settings: New values. To mute forever, set `mute_until` to 2147483647; to unmute, set it to
            0.

    Source:
        api/methods/account.updateNotifySettings.md
    """

    peer: TypeInputNotifyPeer = tl.boxed("InputNotifyPeer")
    settings: TypeInputPeerNotifySettings = tl.boxed("InputPeerNotifySettings")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("SETTINGS_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdatePasswordSettings(
    tl.Function["bool"], id=0xA59B102F, name="account.updatePasswordSettings"
):
    """Sets, changes or removes the two-step password, its hint, the recovery email or the Passport
    secret. When a new recovery email is given, the server answers EMAIL_UNCONFIRMED_%d and mails a
    code, to be entered with `account.confirm_password_email`.

    Args:
        password: Proof of the present password; `types.InputCheckPasswordEmpty` if none is set yet.
        new_settings: Values to change; parts left out stay as they are. An empty
            `new_password_hash` together with `types.PasswordKdfAlgoUnknown` turns the password off.

    Source:
        api/methods/account.updatePasswordSettings.md
    """

    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")
    new_settings: account_TypePasswordInputSettings = tl.boxed("account.PasswordInputSettings")

    ERRORS = (
        ("EMAIL_INVALID", 400),
        ("EMAIL_UNCONFIRMED", 400),
        ("EMAIL_UNCONFIRMED_%d", 400),
        ("NEW_SALT_INVALID", 400),
        ("NEW_SETTINGS_EMPTY", 400),
        ("NEW_SETTINGS_INVALID", 400),
        ("PASSWORD_HASH_INVALID", 400),
        ("SRP_ID_INVALID", 400),
        ("SRP_PASSWORD_CHANGED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdatePersonalChannel(
    tl.Function["bool"], id=0xD94305E0, name="account.updatePersonalChannel"
):
    """Shows one of your channels with its latest post in your profile, or takes it away again.

    Args:
        channel: A public channel you own, as listed by `channels.get_admined_public_channels` with
            `for_personal`; `types.InputChannelEmpty` to show none.

    Source:
        api/methods/account.updatePersonalChannel.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateProfile(tl.Function["TypeUser"], id=0x78515775, name="account.updateProfile"):
    """Changes your first name, last name and bio, the texts that everybody sees in the profile.
    Fields that are left out keep their value. Returns your own user with the new names. A business
    bot may call it for its owner over `invoke_with_business_connection`.

    Args:
        first_name: New first name, 1 to 64 characters. Leave out to keep the present one; it cannot
            be made empty.
        last_name: New last name, up to 64 characters. An empty string removes it, leaving it out
            changes nothing.
        about: New bio, up to 70 characters, or 140 with Premium. An empty string clears it.

    Source:
        api/methods/account.updateProfile.md
    """

    flags = tl.flags()
    first_name: str | None = tl.string(bit=0, default=None)
    last_name: str | None = tl.string(bit=1, default=None)
    about: str | None = tl.string(bit=2, default=None)

    ERRORS = (
        ("ABOUT_TOO_LONG", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("FIRSTNAME_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class UpdateStatus(tl.Function["bool"], id=0x6628562C, name="account.updateStatus"):
    """Shows or hides you as "online". Being connected alone does not make you online: apps send it
    while the user looks at the screen and repeat it at the interval `online_update_period_ms` of
    `help.get_config`, as the status expires after a few minutes.

    Args:
        offline: True to go offline at once, false to be shown as online.

    Source:
        api/methods/account.updateStatus.md
    """

    offline: bool = tl.boolean()

    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateTheme(tl.Function["TypeTheme"], id=0x2BF40CCC, name="account.updateTheme"):
    """Changes name, link or contents of a theme you made. Everybody who has it installed gets the
    new version. Parts left out stay.

    Args:
        format: Platform of the theme file: `android`, `ios`, `tdesktop` or `macos`.
        theme: The theme to change; you must be its creator.
        slug: New ending of the link; leave out to keep it.
        title: New name; leave out to keep it.
        document: New theme file from `account.upload_theme`. Leave out to keep what is set.
        settings: New accent settings, replacing the old ones. Leave out to keep what is set.

    Source:
        api/methods/account.updateTheme.md
    """

    flags = tl.flags()
    format: str = tl.string()
    theme: TypeInputTheme = tl.boxed("InputTheme")
    slug: str | None = tl.string(bit=0, default=None)
    title: str | None = tl.string(bit=1, default=None)
    document: TypeInputDocument | None = tl.boxed("InputDocument", bit=2, default=None)
    settings: list[TypeInputThemeSettings] | None = tl.vector(
        tl.boxed("InputThemeSettings"), bit=3, default=None
    )

    ERRORS = (("THEME_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateUsername(tl.Function["TypeUser"], id=0x3E0BDD7C, name="account.updateUsername"):
    """Changes or removes the editable username of your account and returns your user. The old name
    becomes free for others, so links to it may break. Check first with `account.check_username`.
    Names bought on Fragment are managed by `account.toggle_username` instead.

    Args:
        username: New name without `@`; an empty string gives the username up.

    Source:
        api/methods/account.updateUsername.md
    """

    username: str = tl.string()

    ERRORS = (
        ("USERNAME_INVALID", 400),
        ("USERNAME_NOT_MODIFIED", 400),
        ("USERNAME_OCCUPIED", 400),
        ("USERNAME_PURCHASE_AVAILABLE", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateWebBrowserSettings(
    tl.Function["account_TypeWebBrowserSettings"],
    id=0x9ADF82FE,
    name="account.updateWebBrowserSettings",
):
    """Sets for all your apps how links open, and returns the full settings. A flag left out is
    switched off, so always send both as you want them. Exceptions for single sites stay.

    Args:
        open_external_browser: Opens links in the browser of the system instead of the built-in one.
        display_close_button: Shows a close button in the built-in browser.

    Source:
        api/methods/account.updateWebBrowserSettings.md
    """

    flags = tl.flags()
    open_external_browser: bool = tl.true(bit=0, default=False)
    display_close_button: bool = tl.true(bit=1, default=False)


class UploadRingtone(tl.Function["TypeDocument"], id=0x831A83A2, name="account.uploadRingtone"):
    """Uploads an own notification tone. The returned document is on your list of tones and can be
    used in notification settings as `types.NotificationSoundRingtone`.

    Args:
        file: The uploaded sound file.
        file_name: Name of the file, shown as the title of the tone.
        mime_type: Audio type such as `audio/mpeg` or `audio/ogg`; others give
            RINGTONE_MIME_INVALID.

    Source:
        api/methods/account.uploadRingtone.md
    """

    file: TypeInputFile = tl.boxed("InputFile")
    file_name: str = tl.string()
    mime_type: str = tl.string()

    ERRORS = (("RINGTONE_MIME_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UploadTheme(tl.Function["TypeDocument"], id=0x1C3DB333, name="account.uploadTheme"):
    """Uploads a theme file and returns it as a document, ready for `account.create_theme` or
    `account.update_theme`.

    Args:
        file: The uploaded theme file.
        thumb: Uploaded preview picture; leave out to have none.
        file_name: Name of the file, with extension.
        mime_type: MIME type of the platform's theme format, such as
            `application/x-tgtheme-android`, `-ios`, `-tdesktop` or `-macos`.

    Source:
        api/methods/account.uploadTheme.md
    """

    flags = tl.flags()
    file: TypeInputFile = tl.boxed("InputFile")
    thumb: TypeInputFile | None = tl.boxed("InputFile", bit=0, default=None)
    file_name: str = tl.string()
    mime_type: str = tl.string()

    ERRORS = (("THEME_FILE_INVALID", 400), ("THEME_MIME_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UploadWallPaper(tl.Function["TypeWallPaper"], id=0xE39A8F03, name="account.uploadWallPaper"):
    """Turns an uploaded image into a wallpaper of yours and returns it. Upload the parts first with
    `upload.save_file_part`; to make it the general background call `account.install_wall_paper`
    next.

    Args:
        for_chat: Meant for a single chat, to be set with `messages.set_chat_wall_paper`; it stays
            out of your wallpaper list.
        file: The uploaded image.
        mime_type: `image/jpeg` for photos, `image/png` or `application/x-tgwallpattern` for
            patterns.
        settings: Blur, motion, colors and pattern strength.

    Source:
        api/methods/account.uploadWallPaper.md
    """

    flags = tl.flags()
    for_chat: bool = tl.true(bit=0, default=False)
    file: TypeInputFile = tl.boxed("InputFile")
    mime_type: str = tl.string()
    settings: TypeWallPaperSettings = tl.boxed("WallPaperSettings")

    ERRORS = (("WALLPAPER_FILE_INVALID", 400), ("WALLPAPER_MIME_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class VerifyEmail(
    tl.Function["account_TypeEmailVerified"], id=0x032DA4CF, name="account.verifyEmail"
):
    """Confirms an email address by the mailed code, or by a Google or Apple sign-in token instead
    of a code. For a login email set during a login, the answer already contains the next
    `types.auth.SentCode`.

    Args:
        purpose: Same purpose as given to `account.send_verify_email_code`.
        verification: The code or the token that proves you own the address.

    Source:
        api/methods/account.verifyEmail.md
    """

    purpose: TypeEmailVerifyPurpose = tl.boxed("EmailVerifyPurpose")
    verification: TypeEmailVerification = tl.boxed("EmailVerification")

    ERRORS = (
        ("CODE_INVALID", 400),
        ("EMAIL_INVALID", 400),
        ("EMAIL_NOT_ALLOWED", 400),
        ("EMAIL_VERIFY_EXPIRED", 400),
        ("PHONE_CODE_EXPIRED", 400),
        ("PHONE_NUMBER_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class VerifyPhone(tl.Function["bool"], id=0x4DD3A7F6, name="account.verifyPhone"):
    """Confirms a phone number for Telegram Passport with the code from
    `account.send_verify_phone_code`; after that it can be saved as a Passport value.

    Args:
        phone_number: The number that is being verified.
        phone_code_hash: Hash that came with the sent code.
        phone_code: Code that arrived on the number.

    Source:
        api/methods/account.verifyPhone.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    phone_code: str = tl.string(secret=True)

    ERRORS = (("PHONE_CODE_EMPTY", 400), ("PHONE_CODE_EXPIRED", 400), ("PHONE_NUMBER_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}
