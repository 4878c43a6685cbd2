"""Constructors of account."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .auth import TypeSentCode as auth_TypeSentCode
    from .root.authorization import TypeAuthorization
    from .root.auto_download_settings import (
        TypeAutoDownloadSettings as root_TypeAutoDownloadSettings,
    )
    from .root.auto_save_exception import TypeAutoSaveException
    from .root.auto_save_settings import TypeAutoSaveSettings as root_TypeAutoSaveSettings
    from .root.business_chat_link import TypeBusinessChatLink
    from .root.chat import TypeChat
    from .root.chat_theme import TypeChatTheme
    from .root.connected_bot import TypeConnectedBot
    from .root.data_json import TypeDataJSON
    from .root.document import TypeDocument
    from .root.emoji_status import TypeEmojiStatus
    from .root.message_entity import TypeMessageEntity
    from .root.passkey import TypePasskey
    from .root.password_kdf_algo import TypePasswordKdfAlgo
    from .root.peer import TypePeer
    from .root.privacy_rule import TypePrivacyRule
    from .root.secure_password_kdf_algo import TypeSecurePasswordKdfAlgo
    from .root.secure_required_type import TypeSecureRequiredType
    from .root.secure_secret_settings import TypeSecureSecretSettings
    from .root.secure_value import TypeSecureValue
    from .root.secure_value_error import TypeSecureValueError
    from .root.theme import TypeTheme
    from .root.user import TypeUser
    from .root.wall_paper import TypeWallPaper
    from .root.web_authorization import TypeWebAuthorization
    from .root.web_domain_exception import TypeWebDomainException


class AuthorizationForm(tl.Constructor, id=0xAD2E1CD8, name="account.authorizationForm"):
    """Request of a service for Passport documents.

    Attributes:
        required_types: Documents wanted; some are given as alternatives.
        values: Fitting documents that you have stored already, encrypted.
        errors: What the service found wrong with documents sent earlier.
        users: Users that are mentioned elsewhere in this object by their id.
        privacy_policy_url: Privacy policy of the service.

    Source:
        api/constructors/account.authorizationForm.md
    """

    flags = tl.flags()
    required_types: list[TypeSecureRequiredType] = tl.vector(tl.boxed("SecureRequiredType"))
    values: list[TypeSecureValue] = tl.vector(tl.boxed("SecureValue"))
    errors: list[TypeSecureValueError] = tl.vector(tl.boxed("SecureValueError"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    privacy_policy_url: str | None = tl.string(bit=0, default=None)


class Authorizations(tl.Constructor, id=0x4BFF8EA0, name="account.authorizations"):
    """All devices and apps that are logged in to your account.

    Attributes:
        authorization_ttl_days: Days without use after which a session is closed by itself.
        authorizations: The sessions, the present one included.

    Source:
        api/constructors/account.authorizations.md
    """

    authorization_ttl_days: int = tl.int32()
    authorizations: list[TypeAuthorization] = tl.vector(tl.boxed("Authorization"))


class AutoDownloadSettings(tl.Constructor, id=0x63CACF26, name="account.autoDownloadSettings"):
    """Three ready sets of rules for downloading media without a tap.

    Attributes:
        low: For saving data, as when roaming.
        medium: For mobile data.
        high: Settings for Wi-Fi.

    Source:
        api/constructors/account.autoDownloadSettings.md
    """

    low: root_TypeAutoDownloadSettings = tl.boxed("AutoDownloadSettings")
    medium: root_TypeAutoDownloadSettings = tl.boxed("AutoDownloadSettings")
    high: root_TypeAutoDownloadSettings = tl.boxed("AutoDownloadSettings")


class AutoSaveSettings(tl.Constructor, id=0x4C3E069D, name="account.autoSaveSettings"):
    """Rules by which incoming photos and videos are put into the phone's gallery.

    Attributes:
        users_settings: Rule for private chats.
        chats_settings: Rule for groups.
        broadcasts_settings: Rule for channels.
        exceptions: Chats with a rule of their own.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/account.autoSaveSettings.md
    """

    users_settings: root_TypeAutoSaveSettings = tl.boxed("AutoSaveSettings")
    chats_settings: root_TypeAutoSaveSettings = tl.boxed("AutoSaveSettings")
    broadcasts_settings: root_TypeAutoSaveSettings = tl.boxed("AutoSaveSettings")
    exceptions: list[TypeAutoSaveException] = tl.vector(tl.boxed("AutoSaveException"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class BusinessChatLinks(tl.Constructor, id=0xEC43A2D1, name="account.businessChatLinks"):
    """Your links that open a chat with you and a prepared text.

    Attributes:
        links: Each link with its text and number of clicks.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/account.businessChatLinks.md
    """

    links: list[TypeBusinessChatLink] = tl.vector(tl.boxed("BusinessChatLink"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatThemesNotModified(tl.Constructor, id=0xE011E1C4, name="account.chatThemesNotModified"):
    """The list of gift themes is unchanged.

    Source:
        api/constructors/account.chatThemesNotModified.md
    """


class ChatThemes(tl.Constructor, id=0xBE098173, name="account.chatThemes"):
    """Chat themes made from collectible gifts that you own.

    Attributes:
        hash: Send it with the next request.
        themes: The themes with their gifts.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.

    Source:
        api/constructors/account.chatThemes.md
    """

    flags = tl.flags()
    hash: int = tl.int64()
    themes: list[TypeChatTheme] = tl.vector(tl.boxed("ChatTheme"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    next_offset: str | None = tl.string(bit=0, default=None)


class ConnectedBots(tl.Constructor, id=0x17D7F87B, name="account.connectedBots"):
    """Bots that may answer in your name as a business.

    Attributes:
        connected_bots: Each bot with its chats and rights; at present no more than one.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/account.connectedBots.md
    """

    connected_bots: list[TypeConnectedBot] = tl.vector(tl.boxed("ConnectedBot"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ContentSettings(tl.Constructor, id=0x57E28221, name="account.contentSettings"):
    """Whether chats for adults are displayed to you.

    Attributes:
        sensitive_enabled: Such content is displayed without a warning.
        sensitive_can_change: You may change it; in some places proof of age comes first.

    Source:
        api/constructors/account.contentSettings.md
    """

    flags = tl.flags()
    sensitive_enabled: bool = tl.true(bit=0, default=False)
    sensitive_can_change: bool = tl.true(bit=1, default=False)


class EmailVerified(tl.Constructor, id=0x2B96CD1B, name="account.emailVerified"):
    """The address is confirmed.

    Attributes:
        email: The confirmed address.

    Source:
        api/constructors/account.emailVerified.md
    """

    email: str = tl.string()


class EmailVerifiedLogin(tl.Constructor, id=0xE1BB0D61, name="account.emailVerifiedLogin"):
    """The address is confirmed, and a login code went there in the course of a login.

    Attributes:
        email: The confirmed address.
        sent_code: How the login continues, as after `auth.send_code`.

    Source:
        api/constructors/account.emailVerifiedLogin.md
    """

    email: str = tl.string()
    sent_code: auth_TypeSentCode = tl.boxed("auth.SentCode")


class EmojiStatusesNotModified(
    tl.Constructor, id=0xD08CE645, name="account.emojiStatusesNotModified"
):
    """The emoji statuses are the same as before.

    Source:
        api/constructors/account.emojiStatusesNotModified.md
    """


class EmojiStatuses(tl.Constructor, id=0x90C467D1, name="account.emojiStatuses"):
    """Emoji to choose from as a status.

    Attributes:
        hash: Send it with the next request for the same list.
        statuses: The statuses in display order.

    Source:
        api/constructors/account.emojiStatuses.md
    """

    hash: int = tl.int64()
    statuses: list[TypeEmojiStatus] = tl.vector(tl.boxed("EmojiStatus"))


class PaidMessagesRevenue(tl.Constructor, id=0x1E109708, name="account.paidMessagesRevenue"):
    """What one person has paid for writing to you.

    Attributes:
        stars_amount: Stars received, after Telegram's share.

    Source:
        api/constructors/account.paidMessagesRevenue.md
    """

    stars_amount: int = tl.int64()


class PasskeyRegistrationOptions(
    tl.Constructor, id=0xE16B5CE1, name="account.passkeyRegistrationOptions"
):
    """Data for making a new passkey.

    Attributes:
        options: JSON for the operating system's WebAuthn call; its result goes to
            `account.register_passkey`.

    Source:
        api/constructors/account.passkeyRegistrationOptions.md
    """

    options: TypeDataJSON = tl.boxed("DataJSON")


class Passkeys(tl.Constructor, id=0xF8E0AA1C, name="account.passkeys"):
    """Passkeys with which you can log in.

    Attributes:
        passkeys: Each key with its name and date.

    Source:
        api/constructors/account.passkeys.md
    """

    passkeys: list[TypePasskey] = tl.vector(tl.boxed("Passkey"))


class Password(tl.Constructor, id=0x957B50FB, name="account.password"):
    """State of the two-step password: whether there is one, and the numbers from which its proof is
    computed. `current_algo`, `srp_B` and `srp_id` go into `types.InputCheckPasswordSRP`.

    Attributes:
        has_recovery: A recovery email is set, so that a forgotten password can be replaced.
        has_secure_values: Passport documents are stored; they are lost if the password is reset.
        has_password: A two-step password is set.
        current_algo: Algorithm and salts of the present password.
        srp_B: Server's public value for the SRP proof, 256 bytes.
        srp_id: Number of this SRP exchange, to be sent back with the proof. Each can be used once.
        hint: Hint that the user wrote down for himself.
        email_unconfirmed_pattern: Masked recovery email that awaits confirmation.
        new_algo: Algorithm for setting a new password; add random bytes of your own to its first
            salt.
        new_secure_algo: Algorithm for a new Passport secret; lengthen its salt with random bytes.
        secure_random: Random bytes from the server to improve your own random numbers.
        pending_reset_date: Unix time from which a requested reset without password can be
            completed.
        login_email_pattern: Masked address to which login codes go.

    Source:
        api/constructors/account.password.md
    """

    flags = tl.flags()
    has_recovery: bool = tl.true(bit=0, default=False)
    has_secure_values: bool = tl.true(bit=1, default=False)
    has_password: bool = tl.true(bit=2, default=False)
    current_algo: TypePasswordKdfAlgo | None = tl.boxed("PasswordKdfAlgo", bit=2, default=None)
    srp_B: bytes | None = tl.bytes_(bit=2, default=None)
    srp_id: int | None = tl.int64(bit=2, default=None)
    hint: str | None = tl.string(bit=3, default=None)
    email_unconfirmed_pattern: str | None = tl.string(bit=4, default=None)
    new_algo: TypePasswordKdfAlgo = tl.boxed("PasswordKdfAlgo")
    new_secure_algo: TypeSecurePasswordKdfAlgo = tl.boxed("SecurePasswordKdfAlgo")
    secure_random: bytes = tl.bytes_()
    pending_reset_date: int | None = tl.int32(bit=5, default=None)
    login_email_pattern: str | None = tl.string(bit=6, default=None)


class PasswordInputSettings(tl.Constructor, id=0xC23727C9, name="account.passwordInputSettings"):
    """What you build to set, change or remove the two-step password. The first three optional
    fields go together.

    Attributes:
        new_algo: Algorithm for the new password, taken from `types.account.Password` with the first
            salt lengthened; `types.PasswordKdfAlgoUnknown` removes the password.
        new_password_hash: Verifier (g to the power of x) of the new password, 256 bytes; empty to
            remove it.
        hint: Hint shown at the password prompt, readable by anyone who gets there.
        email: Recovery email; an empty string goes without one.
        new_secure_settings: Passport secret, encrypted anew under the changed password.

    Source:
        api/constructors/account.passwordInputSettings.md
    """

    flags = tl.flags()
    new_algo: TypePasswordKdfAlgo | None = tl.boxed("PasswordKdfAlgo", bit=0, default=None)
    new_password_hash: bytes | None = tl.bytes_(bit=0, default=None, secret=True)
    hint: str | None = tl.string(bit=0, default=None)
    email: str | None = tl.string(bit=1, default=None)
    new_secure_settings: TypeSecureSecretSettings | None = tl.boxed(
        "SecureSecretSettings", bit=2, default=None
    )


class PasswordSettings(tl.Constructor, id=0x9A5C33E5, name="account.passwordSettings"):
    """Private side of the two-step password, given out only against the password.

    Attributes:
        email: Recovery email in full.
        secure_settings: Encrypted secret of Telegram Passport.

    Source:
        api/constructors/account.passwordSettings.md
    """

    flags = tl.flags()
    email: str | None = tl.string(bit=0, default=None)
    secure_settings: TypeSecureSecretSettings | None = tl.boxed(
        "SecureSecretSettings", bit=1, default=None
    )


class PrivacyRules(tl.Constructor, id=0x50A04E45, name="account.privacyRules"):
    """Rules that say who may see or do one particular thing with you.

    Attributes:
        rules: The rules; the first that fits a person decides.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/account.privacyRules.md
    """

    rules: list[TypePrivacyRule] = tl.vector(tl.boxed("PrivacyRule"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ResetPasswordFailedWait(
    tl.Constructor, id=0xE3779861, name="account.resetPasswordFailedWait"
):
    """You canceled a reset not long ago and must wait before asking again.

    Attributes:
        retry_date: Unix time from which a new attempt is allowed.

    Source:
        api/constructors/account.resetPasswordFailedWait.md
    """

    retry_date: int = tl.int32()


class ResetPasswordRequestedWait(
    tl.Constructor, id=0xE9EFFC7D, name="account.resetPasswordRequestedWait"
):
    """The reset is noted. After some days, call `account.reset_password` again to complete it.

    Attributes:
        until_date: Unix time from which that works.

    Source:
        api/constructors/account.resetPasswordRequestedWait.md
    """

    until_date: int = tl.int32()


class ResetPasswordOk(tl.Constructor, id=0xE926D63E, name="account.resetPasswordOk"):
    """The two-step password is gone.

    Source:
        api/constructors/account.resetPasswordOk.md
    """


class ResolvedBusinessChatLinks(
    tl.Constructor, id=0x9A23AF21, name="account.resolvedBusinessChatLinks"
):
    """Where a business link leads.

    Attributes:
        peer: User to write to.
        message: Text to put into the input field.
        entities: Formatting of that text.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/account.resolvedBusinessChatLinks.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=0, default=None
    )
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SavedMusicIdsNotModified(
    tl.Constructor, id=0x4FC81D6E, name="account.savedMusicIdsNotModified"
):
    """The songs on your profile are unchanged.

    Source:
        api/constructors/account.savedMusicIdsNotModified.md
    """


class SavedMusicIds(tl.Constructor, id=0x998D6636, name="account.savedMusicIds"):
    """Songs that you put on your profile, as bare numbers.

    Attributes:
        ids: Document ids of the songs; enough to tell whether a song is already there.

    Source:
        api/constructors/account.savedMusicIds.md
    """

    ids: list[int] = tl.vector(tl.int64())


class SavedRingtone(tl.Constructor, id=0xB7263F6D, name="account.savedRingtone"):
    """The sound was stored or removed as it is.

    Source:
        api/constructors/account.savedRingtone.md
    """


class SavedRingtoneConverted(tl.Constructor, id=0x1F307EB7, name="account.savedRingtoneConverted"):
    """The sound was stored, but as a newly converted MP3 file.

    Attributes:
        document: The converted file; use it from now on.

    Source:
        api/constructors/account.savedRingtoneConverted.md
    """

    document: TypeDocument = tl.boxed("Document")


class SavedRingtonesNotModified(
    tl.Constructor, id=0xFBF6E8B1, name="account.savedRingtonesNotModified"
):
    """Your notification sounds have not changed.

    Source:
        api/constructors/account.savedRingtonesNotModified.md
    """


class SavedRingtones(tl.Constructor, id=0xC1E92CC5, name="account.savedRingtones"):
    """Your own notification sounds.

    Attributes:
        hash: Send it with the next `account.get_saved_ringtones`.
        ringtones: The sound files.

    Source:
        api/constructors/account.savedRingtones.md
    """

    hash: int = tl.int64()
    ringtones: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class SentEmailCode(tl.Constructor, id=0x811F854F, name="account.sentEmailCode"):
    """A code has gone to an email address.

    Attributes:
        email_pattern: The email address with most characters hidden.
        length: How many digits the code has.

    Source:
        api/constructors/account.sentEmailCode.md
    """

    email_pattern: str = tl.string()
    length: int = tl.int32()


class Takeout(tl.Constructor, id=0x4DBA4501, name="account.takeout"):
    """An open export session.

    Attributes:
        id: Pass it to `invoke_with_takeout` around every export request.

    Source:
        api/constructors/account.takeout.md
    """

    id: int = tl.int64()


class ThemesNotModified(tl.Constructor, id=0xF41EB622, name="account.themesNotModified"):
    """The themes are as they were at the hash you sent.

    Source:
        api/constructors/account.themesNotModified.md
    """


class Themes(tl.Constructor, id=0x9A3D8C6D, name="account.themes"):
    """Themes for the app or for chats.

    Attributes:
        hash: Send it with the next request of the same kind.
        themes: The cloud themes, in the order to show.

    Source:
        api/constructors/account.themes.md
    """

    hash: int = tl.int64()
    themes: list[TypeTheme] = tl.vector(tl.boxed("Theme"))


class TmpPassword(tl.Constructor, id=0xDB64FD34, name="account.tmpPassword"):
    """Short-lived stand-in for the two-step password, for paying with stored cards.

    Attributes:
        tmp_password: The temporary password; goes into `types.InputPaymentCredentialsSaved`.
        valid_until: Unix time at which it ends.

    Source:
        api/constructors/account.tmpPassword.md
    """

    tmp_password: bytes = tl.bytes_()
    valid_until: int = tl.int32()


class WallPapersNotModified(tl.Constructor, id=0x1C199183, name="account.wallPapersNotModified"):
    """The wallpapers have not changed since your hash.

    Source:
        api/constructors/account.wallPapersNotModified.md
    """


class WallPapers(tl.Constructor, id=0xCDC3858C, name="account.wallPapers"):
    """Wallpapers available to you.

    Attributes:
        hash: Send it with the next `account.get_wall_papers`.
        wallpapers: The wallpapers, yours and Telegram's.

    Source:
        api/constructors/account.wallPapers.md
    """

    hash: int = tl.int64()
    wallpapers: list[TypeWallPaper] = tl.vector(tl.boxed("WallPaper"))


class WebAuthorizations(tl.Constructor, id=0xED56C9FC, name="account.webAuthorizations"):
    """Websites on which you logged in with Telegram.

    Attributes:
        authorizations: One entry per website, with browser and place.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/account.webAuthorizations.md
    """

    authorizations: list[TypeWebAuthorization] = tl.vector(tl.boxed("WebAuthorization"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class WebBrowserSettingsNotModified(
    tl.Constructor, id=0xC31C8F4E, name="account.webBrowserSettingsNotModified"
):
    """The browser settings are the same as those you hold.

    Source:
        api/constructors/account.webBrowserSettingsNotModified.md
    """


class WebBrowserSettings(tl.Constructor, id=0x79EB8CB3, name="account.webBrowserSettings"):
    """How links are opened: inside the app or in the system's browser.

    Attributes:
        open_external_browser: Links open in the system's browser by default.
        display_close_button: The built-in browser has a close button.
        external_exceptions: Websites that always open in the system's browser.
        inapp_exceptions: Websites that always open inside the app.
        hash: Send it with the next `account.get_web_browser_settings`.

    Source:
        api/constructors/account.webBrowserSettings.md
    """

    flags = tl.flags()
    open_external_browser: bool = tl.true(bit=0, default=False)
    display_close_button: bool = tl.true(bit=1, default=False)
    external_exceptions: list[TypeWebDomainException] = tl.vector(tl.boxed("WebDomainException"))
    inapp_exceptions: list[TypeWebDomainException] = tl.vector(tl.boxed("WebDomainException"))
    hash: int = tl.int64()


TypeAuthorizationForm: TypeAlias = AuthorizationForm
"""Passport request, from `account.get_authorization_form`."""
TypeAuthorizations: TypeAlias = Authorizations
"""Login sessions of the account, listed by `account.get_authorizations`."""
TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
"""Download rules from `account.get_auto_download_settings`."""
TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
"""Answer to `account.get_auto_save_settings`."""
TypeBusinessChatLinks: TypeAlias = BusinessChatLinks
"""Links listed by `account.get_business_chat_links`."""
TypeChatThemes: TypeAlias = ChatThemesNotModified | ChatThemes
"""Gift themes from `account.get_unique_gift_chat_themes`; `types.account.ChatThemesNotModified`
says that what you hold is still current.
"""
TypeConnectedBots: TypeAlias = ConnectedBots
"""Business bots, from `account.get_connected_bots`."""
TypeContentSettings: TypeAlias = ContentSettings
"""Answer to `account.get_content_settings`."""
TypeEmailVerified: TypeAlias = EmailVerified | EmailVerifiedLogin
"""Outcome of `account.verify_email`; the second variant comes only during a login."""
TypeEmojiStatuses: TypeAlias = EmojiStatusesNotModified | EmojiStatuses
"""Proposals for emoji statuses: recent, default, for channels, or from collectible gifts, depending
on the method.
"""
TypePaidMessagesRevenue: TypeAlias = PaidMessagesRevenue
"""Answer to `account.get_paid_messages_revenue`."""
TypePasskeyRegistrationOptions: TypeAlias = PasskeyRegistrationOptions
"""First half of adding a passkey, from `account.init_passkey_registration`."""
TypePasskeys: TypeAlias = Passkeys
"""Your passkeys, from `account.get_passkeys`."""
TypePassword: TypeAlias = Password
"""What `account.get_password` returns; required before every action that asks for the two-step
password.
"""
TypePasswordInputSettings: TypeAlias = PasswordInputSettings
"""Argument of `account.update_password_settings` and `auth.recover_password`."""
TypePasswordSettings: TypeAlias = PasswordSettings
"""Answer to `account.get_password_settings`."""
TypePrivacyRules: TypeAlias = PrivacyRules
"""Rules in force for one privacy key, read with `account.get_privacy` or after
`account.set_privacy`.
"""
TypeResetPasswordResult: TypeAlias = (
    ResetPasswordFailedWait | ResetPasswordRequestedWait | ResetPasswordOk
)
"""How far `account.reset_password` has come: refused for now, waiting, or done."""
TypeResolvedBusinessChatLinks: TypeAlias = ResolvedBusinessChatLinks
"""Answer to `account.resolve_business_chat_link`."""
TypeSavedMusicIds: TypeAlias = SavedMusicIdsNotModified | SavedMusicIds
"""Song numbers from `account.get_saved_music_ids`; `types.account.SavedMusicIdsNotModified` says
that what you hold is still current.
"""
TypeSavedRingtone: TypeAlias = SavedRingtone | SavedRingtoneConverted
"""Result of `account.save_ringtone`."""
TypeSavedRingtones: TypeAlias = SavedRingtonesNotModified | SavedRingtones
"""List of notification sounds, or the note that it is unchanged."""
TypeSentEmailCode: TypeAlias = SentEmailCode
"""Answer to `account.send_verify_email_code`."""
TypeTakeout: TypeAlias = Takeout
"""Session for exporting your data, from `account.init_takeout_session`."""
TypeThemes: TypeAlias = ThemesNotModified | Themes
"""Themes from `account.get_themes` or `account.get_chat_themes`; `types.account.ThemesNotModified`
says that what you hold is still current.
"""
TypeTmpPassword: TypeAlias = TmpPassword
"""Temporary password from `account.get_tmp_password`."""
TypeWallPapers: TypeAlias = WallPapersNotModified | WallPapers
"""Wallpaper list, or the word that your copy is still good."""
TypeWebAuthorizations: TypeAlias = WebAuthorizations
"""Logins on websites, listed by `account.get_web_authorizations`."""
TypeWebBrowserSettings: TypeAlias = WebBrowserSettingsNotModified | WebBrowserSettings
"""Rules for opening links, or the note that nothing changed."""
