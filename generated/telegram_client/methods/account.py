"""Methods of the account namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import account as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Account(Namespace):
    """Methods of the account namespace."""

    async def accept_authorization(
        self,
        *,
        bot_id: int,
        scope: str,
        public_key: str,
        value_hashes: list[TypeSecureValueHash],
        credentials: TypeSecureCredentialsEncrypted,
    ) -> bool:
        """Sends your Passport documents to the service that asked for them; the bot receives them
        encrypted with its own key. Read the request before with `account.get_authorization_form`.

        Args:
            bot_id: User id of the bot that asks.
            scope: Requested documents, the same JSON text as in the request.
            public_key: RSA public key of the bot, as in the request.
            value_hashes: Kinds of the documents you hand over, each with its hash.
            credentials: Keys to the documents, encrypted for the bot.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.PublicKeyRequired: 400 PUBLIC_KEY_REQUIRED: The public key of the service is
                missing; pass the one its bot registered.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.acceptAuthorization.md
        """
        return await self._client(
            functions.AcceptAuthorization(
                bot_id=bot_id,
                scope=scope,
                public_key=public_key,
                value_hashes=value_hashes,
                credentials=credentials,
            )
        )

    async def cancel_password_email(self) -> bool:
        """Drops a recovery email that has not been confirmed yet, so that the two-step password
        stands without it. Already confirmed addresses are not touched.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.EmailHashExpired: 400 EMAIL_HASH_EXPIRED: The confirmation of the recovery email
                was left open too long; start setting the email again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.cancelPasswordEmail.md
        """
        return await self._client(functions.CancelPasswordEmail())

    async def change_authorization_settings(
        self,
        *,
        confirmed: bool = False,
        hash: int,
        encrypted_requests_disabled: bool | None = None,
        call_requests_disabled: bool | None = None,
    ) -> bool:
        """Changes what one of your sessions may receive, or confirms that a new login was really
        you.

        Args:
            confirmed: Confirms an unknown new login reported by `types.UpdateNewAuthorization`.
            hash: The `hash` of the session in the answer of `account.get_authorizations`; 0 is the
                session you call from.
            encrypted_requests_disabled: True stops new secret chats from reaching that session,
                false lets them through. Leave out to keep it as it is.
            call_requests_disabled: True stops calls from ringing on that session, false lets them
                ring. Leave out for no change.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.HashInvalid: 400 HASH_INVALID: The hash belongs to nothing of this account; copy
                it unchanged from the list of sessions or the link it came with.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.changeAuthorizationSettings.md
        """
        return await self._client(
            functions.ChangeAuthorizationSettings(
                confirmed=confirmed,
                hash=hash,
                encrypted_requests_disabled=encrypted_requests_disabled,
                call_requests_disabled=call_requests_disabled,
            )
        )

    async def change_phone(
        self, *, phone_number: str, phone_code_hash: str, phone_code: str
    ) -> TypeUser:
        """Second step of moving to another phone number: confirms the code and switches the account
        over. Chats, contacts and sessions stay. Returns your user with the new number. The code
        comes from `account.send_change_phone_code`.

        Args:
            phone_number: The new number, the same as when the code was requested.
            phone_code_hash: Hash from the answer of account.sendChangePhoneCode.
            phone_code: Code that arrived on the new number.

        Returns:
            `types.TypeUser`.

        Raises:
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneCodeInvalid: 400 PHONE_CODE_INVALID: The code does not match the one that
                was sent; ask the user to type it again.
            errors.PhoneNumberOccupied: 400 PHONE_NUMBER_OCCUPIED: Another account already has this
                phone number; log in to that one or choose another number.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.changePhone.md
        """
        return await self._client(
            functions.ChangePhone(
                phone_number=phone_number, phone_code_hash=phone_code_hash, phone_code=phone_code
            )
        )

    async def check_username(self, *, username: str) -> bool:
        """Tests whether you could take a username for your account, without taking it. True means
        it is free. A name that is for sale on Fragment gives USERNAME_PURCHASE_AVAILABLE, a taken
        one USERNAME_OCCUPIED or false.

        Args:
            username: Name to test, without `@`: 5 to 32 letters, digits and underscores, starting
                with a letter.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameOccupied: 400 USERNAME_OCCUPIED: Someone else has this username; choose a
                different one.
            errors.UsernamePurchaseAvailable: 400 USERNAME_PURCHASE_AVAILABLE: This username is for
                sale on fragment.com; buy it there or choose another.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.checkUsername.md
        """
        return await self._client(functions.CheckUsername(username=username))

    async def clear_recent_emoji_statuses(self) -> bool:
        """Forgets which emoji statuses you used lately. The status set at present stays.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.clearRecentEmojiStatuses.md
        """
        return await self._client(functions.ClearRecentEmojiStatuses())

    async def confirm_bot_connection(self, *, bot_id: TypeInputUser) -> bool:
        """Confirms that it was you who connected a business bot, after the server asked about it
        with `types.UpdateNewBotConnection`. If it was not you, disconnect the bot by
        `account.update_connected_bot`.

        Args:
            bot_id: The newly connected bot.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/account.confirmBotConnection.md
        """
        return await self._client(functions.ConfirmBotConnection(bot_id=bot_id))

    async def confirm_password_email(self, *, code: str) -> bool:
        """Confirms the recovery email of your two-step password with the mailed code. Until then
        the new email (and a password set at the same time) is not in force. The code follows from
        `account.update_password_settings`.

        Args:
            code: Code from the email.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CodeInvalid: 400 CODE_INVALID: The code from the email is wrong; ask the user to
                type it again.
            errors.EmailHashExpired: 400 EMAIL_HASH_EXPIRED: The confirmation of the recovery email
                was left open too long; start setting the email again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.confirmPasswordEmail.md
        """
        return await self._client(functions.ConfirmPasswordEmail(code=code))

    async def confirm_phone(self, *, phone_code_hash: str, phone_code: str) -> bool:
        """Cancels a pending deletion of your account by entering the code that
        `account.send_confirm_phone_code` has sent. It proves that you still hold the phone number
        of the account.

        Args:
            phone_code_hash: Hash from the answer of account.sendConfirmPhoneCode.
            phone_code: Code from the SMS.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CodeHashInvalid: 400 CODE_HASH_INVALID: The hash does not belong to the code that
                was sent; use the one from `account.send_confirm_phone_code`.
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.confirmPhone.md
        """
        return await self._client(
            functions.ConfirmPhone(phone_code_hash=phone_code_hash, phone_code=phone_code)
        )

    async def create_business_chat_link(
        self, *, link: TypeInputBusinessChatLink
    ) -> TypeBusinessChatLink:
        """Makes a `t.me/m/` link that opens a chat with you with a ready-written message in the
        input field. Needs Premium; the number of links is limited (CHATLINKS_TOO_MUCH).

        Args:
            link: The prepared text and a title that only you see.

        Returns:
            `types.TypeBusinessChatLink`.

        Raises:
            errors.ChatlinksTooMuch: 400 CHATLINKS_TOO_MUCH: The account has made as many business
                links as it may; delete one it no longer needs.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.createBusinessChatLink.md
        """
        return await self._client(functions.CreateBusinessChatLink(link=link))

    async def create_theme(
        self,
        *,
        slug: str,
        title: str,
        document: TypeInputDocument | None = None,
        settings: list[TypeInputThemeSettings] | None = None,
    ) -> TypeTheme:
        """Publishes a new theme under a `t.me/addtheme/` link and returns it. A theme needs a theme
        file for at least one platform, accent settings, or both.

        Args:
            slug: Ending of the link; an empty string lets the server choose one.
            title: Name of the theme, at most 128 characters.
            document: Theme file from `account.upload_theme`; leave out for a theme made of settings
                only.
            settings: Accent colors and background for the base themes; leave out for a theme made
                of a file only.

        Returns:
            `types.TypeTheme`.

        Raises:
            errors.ThemeMimeInvalid: 400 THEME_MIME_INVALID: The file type does not fit a theme; use
                one such as `application/x-tgtheme-tdesktop`.
            errors.ThemeTitleInvalid: 400 THEME_TITLE_INVALID: The name of the theme is empty or too
                long; pass another one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.createTheme.md
        """
        return await self._client(
            functions.CreateTheme(slug=slug, title=title, document=document, settings=settings)
        )

    async def decline_password_reset(self) -> bool:
        """Breaks off the reset that `account.reset_password` has started. Use it when somebody else
        asked for it or the password came back to mind.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ResetRequestMissing: 400 RESET_REQUEST_MISSING: No reset of the password is under
                way, so there is none to stop.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.declinePasswordReset.md
        """
        return await self._client(functions.DeclinePasswordReset())

    async def delete_account(
        self, *, reason: str, password: TypeInputCheckPasswordSRP | None = None
    ) -> bool:
        """Deletes the logged-in account for good, with all its messages, contacts and memberships.
        With two-step verification on and no password given, the server may answer
        2FA_CONFIRM_WAIT_%d: the deletion then takes place after that many seconds, unless the owner
        cancels it.

        Args:
            reason: Why you are leaving, in free text for Telegram's statistics; may be empty.
            password: Proof of the two-step password, built from `account.get_password`. With it the
                account is deleted at once; leave it out if there is no password or it is forgotten.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.
            errors.TwoFaConfirmWait: 420 2FA_CONFIRM_WAIT_%d: The account is in use and has a
                two-step verification password, so it will only be deleted after a delay; the number
                is how many seconds remain. The owner can still stop it through the link sent to the
                account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.deleteAccount.md
        """
        return await self._client(functions.DeleteAccount(reason=reason, password=password))

    async def delete_auto_save_exceptions(self) -> bool:
        """Removes all per-chat gallery settings, so that only the defaults for private chats,
        groups and channels remain.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.deleteAutoSaveExceptions.md
        """
        return await self._client(functions.DeleteAutoSaveExceptions())

    async def delete_business_chat_link(self, *, slug: str) -> bool:
        """Deletes one of the links that open a chat with your business account. Whoever opens it
        afterwards gets CHATLINK_SLUG_EXPIRED.

        Args:
            slug: Last part of the link, after `t.me/m/`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChatlinkSlugEmpty: 400 CHATLINK_SLUG_EMPTY: The name of the business link is
                missing; pass the part that follows `t.me/m/`.
            errors.ChatlinkSlugExpired: 400 CHATLINK_SLUG_EXPIRED: This business link was deleted or
                never existed; get the present links from `account.get_business_chat_links` or ask
                the owner.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.deleteBusinessChatLink.md
        """
        return await self._client(functions.DeleteBusinessChatLink(slug=slug))

    async def delete_passkey(self, *, id: str) -> bool:
        """Removes a passkey, so that nobody can log in with it any more. Sessions opened with it go
        on.

        Args:
            id: The `id` of the passkey in `account.get_passkeys`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.deletePasskey.md
        """
        return await self._client(functions.DeletePasskey(id=id))

    async def delete_secure_value(self, *, types: list[TypeSecureValueType]) -> bool:
        """Erases documents of the given kinds from your Telegram Passport. Services that already
        received copies keep them.

        Args:
            types: Kinds of documents to erase.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.deleteSecureValue.md
        """
        return await self._client(functions.DeleteSecureValue(types=types))

    async def delete_web_browser_settings_exceptions(self) -> account_TypeWebBrowserSettings:
        """Removes all exceptions for single websites, so that every link follows the general
        setting. Returns the settings as they are then.

        Returns:
            `types.account.TypeWebBrowserSettings`.

        Source:
            api/methods/account.deleteWebBrowserSettingsExceptions.md
        """
        return await self._client(functions.DeleteWebBrowserSettingsExceptions())

    async def disable_peer_connected_bot(self, *, peer: TypeInputPeer) -> bool:
        """Shuts the connected business bot out of one chat for good; the chat is added to its
        excluded ones. For a short break use `account.toggle_connected_bot_paused`.

        Args:
            peer: Private chat the bot has to leave.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotAlreadyDisabled: 400 BOT_ALREADY_DISABLED: The business bot is already
                switched off in this chat; nothing needs doing.
            errors.BotNotConnectedYet: 400 BOT_NOT_CONNECTED_YET: No bot is connected to this
                business account; connect one with `account.update_connected_bot` first.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.disablePeerConnectedBot.md
        """
        return await self._client(functions.DisablePeerConnectedBot(peer=peer))

    async def edit_business_chat_link(
        self, *, slug: str, link: TypeInputBusinessChatLink
    ) -> TypeBusinessChatLink:
        """Changes text or title of one of your chat links; its address stays. Needs Premium.

        Args:
            slug: Last part of the link, after `t.me/m/`.
            link: New text and title; both replace the old ones.

        Returns:
            `types.TypeBusinessChatLink`.

        Raises:
            errors.ChatlinkSlugEmpty: 400 CHATLINK_SLUG_EMPTY: The name of the business link is
                missing; pass the part that follows `t.me/m/`.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.editBusinessChatLink.md
        """
        return await self._client(functions.EditBusinessChatLink(slug=slug, link=link))

    async def finish_takeout_session(self, *, success: bool = False) -> bool:
        """Closes an export session; it has to be called inside `invoke_with_takeout`. After a
        successful end a new export has to be opened with `account.init_takeout_session`.

        Args:
            success: The export is complete. Leave it out when it was broken off or failed.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.TakeoutRequired: 403 TAKEOUT_REQUIRED: This can only be called within a data
                export; start one with `account.init_takeout_session` and wrap the request in
                `invoke_with_takeout`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.finishTakeoutSession.md
        """
        return await self._client(functions.FinishTakeoutSession(success=success))

    async def get_account_ttl(self) -> TypeAccountDaysTTL:
        """Tells after how many days without any activity the account deletes itself.

        Returns:
            `types.TypeAccountDaysTTL`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getAccountTTL.md
        """
        return await self._client(functions.GetAccountTTL())

    async def get_all_secure_values(self) -> list[TypeSecureValue]:
        """Fetches every document stored in your Telegram Passport, still encrypted. The key to open
        them is derived from your two-step password; see `account.get_password_settings`.

        Returns:
            A list of `types.TypeSecureValue`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getAllSecureValues.md
        """
        return await self._client(functions.GetAllSecureValues())

    async def get_authorization_form(
        self, *, bot_id: int, scope: str, public_key: str
    ) -> account_TypeAuthorizationForm:
        """Opens a Telegram Passport request of some service: tells which documents it wants, which
        of them you already have and what it found wrong with earlier ones. The three parameters
        come from the service's `tg://resolve?domain=telegrampassport` link. Answer with
        `account.accept_authorization`.

        Args:
            bot_id: User id of the service's bot, from the link.
            scope: JSON text with the requested documents, from the link, unchanged.
            public_key: RSA public key of the bot in PEM form, from the link.

        Returns:
            `types.account.TypeAuthorizationForm`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.PublicKeyRequired: 400 PUBLIC_KEY_REQUIRED: The public key of the service is
                missing; pass the one its bot registered.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getAuthorizationForm.md
        """
        return await self._client(
            functions.GetAuthorizationForm(bot_id=bot_id, scope=scope, public_key=public_key)
        )

    async def get_authorizations(self) -> account_TypeAuthorizations:
        """Lists all devices and apps in which your account is logged in, the current one included
        (its `hash` is 0 and `current` is set). To end one of them pass its hash to
        `account.reset_authorization`.

        Returns:
            `types.account.TypeAuthorizations`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getAuthorizations.md
        """
        return await self._client(functions.GetAuthorizations())

    async def get_auto_download_settings(self) -> account_TypeAutoDownloadSettings:
        """Fetches the three presets (low, medium, high) that say which media an app should load by
        itself. What is really downloaded is decided by the app.

        Returns:
            `types.account.TypeAutoDownloadSettings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getAutoDownloadSettings.md
        """
        return await self._client(functions.GetAutoDownloadSettings())

    async def get_auto_save_settings(self) -> account_TypeAutoSaveSettings:
        """Reads which received photos and videos the app should put into the phone's gallery, for
        private chats, groups, channels, and for single chats that differ.

        Returns:
            `types.account.TypeAutoSaveSettings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getAutoSaveSettings.md
        """
        return await self._client(functions.GetAutoSaveSettings())

    async def get_bot_business_connection(self, *, connection_id: str) -> TypeUpdates:
        """Looks up a business connection by its id: who the owner is, what the bot may do there and
        whether the connection is still on. A bot calls it after a restart, when the connection
        itself is no longer at hand.

        Args:
            connection_id: Connection id from `types.UpdateBotBusinessConnect` or from an update
                about a business message.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ConnectionIdInvalid: 400 CONNECTION_ID_INVALID: No business connection of this
                bot has this id; use the id from the connection update.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/account.getBotBusinessConnection.md
        """
        return await self._client(functions.GetBotBusinessConnection(connection_id=connection_id))

    async def get_business_chat_links(self) -> account_TypeBusinessChatLinks:
        """Lists the links of your business account that open a chat with you with a text already
        typed in, and how often each was opened. Make one with `account.create_business_chat_link`.

        Returns:
            `types.account.TypeBusinessChatLinks`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getBusinessChatLinks.md
        """
        return await self._client(functions.GetBusinessChatLinks())

    async def get_channel_default_emoji_statuses(self, *, hash: int) -> account_TypeEmojiStatuses:
        """Fetches the emoji statuses proposed for channels, for `channels.update_emoji_status`.

        Args:
            hash: The `hash` of the channel proposals received before, or 0.

        Returns:
            `types.account.TypeEmojiStatuses`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getChannelDefaultEmojiStatuses.md
        """
        return await self._client(functions.GetChannelDefaultEmojiStatuses(hash=hash))

    async def get_channel_restricted_status_emojis(self, *, hash: int) -> TypeEmojiList:
        """Fetches the ids of custom emoji that channels are not allowed to have as their status, so
        that the picker can leave them out.

        Args:
            hash: The `hash` of the forbidden emoji you have stored, or 0 on the first call.

        Returns:
            `types.TypeEmojiList`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getChannelRestrictedStatusEmojis.md
        """
        return await self._client(functions.GetChannelRestrictedStatusEmojis(hash=hash))

    async def get_chat_themes(self, *, hash: int) -> account_TypeThemes:
        """Fetches the emoji-named themes that can be given to a single chat with
        `messages.set_chat_theme`.

        Args:
            hash: The `hash` of the chat themes you have cached from the last answer, or 0 when you
                have none.

        Returns:
            `types.account.TypeThemes`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getChatThemes.md
        """
        return await self._client(functions.GetChatThemes(hash=hash))

    async def get_collectible_emoji_statuses(self, *, hash: int) -> account_TypeEmojiStatuses:
        """Lists the unique gifts you own that can be worn as an emoji status. Set one with
        `account.update_emoji_status`.

        Args:
            hash: The `hash` of your wearable gifts as last seen, or 0.

        Returns:
            `types.account.TypeEmojiStatuses`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getCollectibleEmojiStatuses.md
        """
        return await self._client(functions.GetCollectibleEmojiStatuses(hash=hash))

    async def get_connected_bots(self) -> account_TypeConnectedBots:
        """Lists the business bots connected to your account, with their rights and chats. At
        present that is no more than one.

        Returns:
            `types.account.TypeConnectedBots`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getConnectedBots.md
        """
        return await self._client(functions.GetConnectedBots())

    async def get_contact_sign_up_notification(self) -> bool:
        """Tells whether notices about contacts who join Telegram are silenced. Mind the direction:
        true means switched off.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getContactSignUpNotification.md
        """
        return await self._client(functions.GetContactSignUpNotification())

    async def get_content_settings(self) -> account_TypeContentSettings:
        """Tells whether 18+ posts are shown to you and whether you may change that.

        Returns:
            `types.account.TypeContentSettings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getContentSettings.md
        """
        return await self._client(functions.GetContentSettings())

    async def get_default_background_emojis(self, *, hash: int) -> TypeEmojiList:
        """Fetches custom emoji that make a good pattern behind replies and profiles, for use as
        `background_emoji_id` in `account.update_color`.

        Args:
            hash: The `hash` of the patterns you know already; 0 asks for all of them.

        Returns:
            `types.TypeEmojiList`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getDefaultBackgroundEmojis.md
        """
        return await self._client(functions.GetDefaultBackgroundEmojis(hash=hash))

    async def get_default_emoji_statuses(self, *, hash: int) -> account_TypeEmojiStatuses:
        """Fetches the emoji statuses that Telegram proposes to Premium users in the picker.

        Args:
            hash: The `hash` of the proposals you have already, or 0 to get them afresh.

        Returns:
            `types.account.TypeEmojiStatuses`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getDefaultEmojiStatuses.md
        """
        return await self._client(functions.GetDefaultEmojiStatuses(hash=hash))

    async def get_default_group_photo_emojis(self, *, hash: int) -> TypeEmojiList:
        """Same as `account.get_default_profile_photo_emojis`, but with suggestions for pictures of
        groups and channels.

        Args:
            hash: The `hash` from an earlier answer to the same question, or 0.

        Returns:
            `types.TypeEmojiList`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getDefaultGroupPhotoEmojis.md
        """
        return await self._client(functions.GetDefaultGroupPhotoEmojis(hash=hash))

    async def get_default_profile_photo_emojis(self, *, hash: int) -> TypeEmojiList:
        """Fetches custom emoji that are suited for a profile picture made of an emoji on a colored
        ground, as ids for `messages.get_custom_emoji_documents`.

        Args:
            hash: The `hash` of the suggestions you hold, or 0 for a full answer.

        Returns:
            `types.TypeEmojiList`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getDefaultProfilePhotoEmojis.md
        """
        return await self._client(functions.GetDefaultProfilePhotoEmojis(hash=hash))

    async def get_global_privacy_settings(self) -> TypeGlobalPrivacySettings:
        """Reads the privacy switches that have no list of people: archiving of strangers' chats,
        hidden read times, paid or Premium-only messages from strangers, refused kinds of gifts.

        Returns:
            `types.TypeGlobalPrivacySettings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getGlobalPrivacySettings.md
        """
        return await self._client(functions.GetGlobalPrivacySettings())

    async def get_multi_wall_papers(
        self, *, wallpapers: list[TypeInputWallPaper]
    ) -> list[TypeWallPaper]:
        """Looks up several wallpapers with one request, in the order asked for. Handy when themes
        or chats name many of them.

        Args:
            wallpapers: Wallpapers by id or slug; built-in ones without a file by
                `types.InputWallPaperNoFile`.

        Returns:
            A list of `types.TypeWallPaper`.

        Raises:
            errors.WallpaperInvalid: 400 WALLPAPER_INVALID: There is no such wallpaper, or it cannot
                be used here; check its id and access hash or its link.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getMultiWallPapers.md
        """
        return await self._client(functions.GetMultiWallPapers(wallpapers=wallpapers))

    async def get_notify_exceptions(
        self,
        *,
        compare_sound: bool = False,
        compare_stories: bool = False,
        peer: TypeInputNotifyPeer | None = None,
    ) -> TypeUpdates:
        """Collects all chats whose notification settings differ from the default, as
        `types.UpdateNotifySettings` entries inside an Updates object.

        Args:
            compare_sound: Also counts chats as exceptions when only their sound differs.
            compare_stories: Also counts chats whose story notifications differ.
            peer: Restricts the search to one class of chats (private, groups or channels); leave
                out for all.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getNotifyExceptions.md
        """
        return await self._client(
            functions.GetNotifyExceptions(
                compare_sound=compare_sound, compare_stories=compare_stories, peer=peer
            )
        )

    async def get_notify_settings(self, *, peer: TypeInputNotifyPeer) -> TypePeerNotifySettings:
        """Reads the notification settings of a chat, a forum topic, or of all private chats, groups
        or channels. Fields missing in the answer are not set there, so the next wider level
        applies: topic, then chat, then class of chats.

        Args:
            peer: Chat, topic or class of chats to look up.

        Returns:
            `types.TypePeerNotifySettings`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getNotifySettings.md
        """
        return await self._client(functions.GetNotifySettings(peer=peer))

    async def get_paid_messages_revenue(
        self, *, parent_peer: TypeInputPeer | None = None, user_id: TypeInputUser
    ) -> account_TypePaidMessagesRevenue:
        """Tells how many Stars a user has paid so far to write to you, or to your channel by direct
        messages. Telegram's share is already taken off.

        Args:
            parent_peer: Direct-messages chat (monoforum) of your channel, not the channel itself;
                leave out for messages to your own account.
            user_id: The user who paid.

        Returns:
            `types.account.TypePaidMessagesRevenue`.

        Raises:
            errors.ParentPeerInvalid: 400 PARENT_PEER_INVALID: The channel whose direct messages are
                meant is wrong; pass one you administer, or leave it out where no channel is
                concerned.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getPaidMessagesRevenue.md
        """
        return await self._client(
            functions.GetPaidMessagesRevenue(parent_peer=parent_peer, user_id=user_id)
        )

    async def get_passkeys(self) -> account_TypePasskeys:
        """Lists the passkeys with which your account can be logged in to, with name, creation date
        and last use.

        Returns:
            `types.account.TypePasskeys`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getPasskeys.md
        """
        return await self._client(functions.GetPasskeys())

    async def get_password(self) -> account_TypePassword:
        """Fetches the state of two-step verification: whether a password is set, its hint, and the
        SRP numbers needed to prove the password. Call it right before every method that wants
        `types.TypeInputCheckPasswordSRP`, since `srp_id` and `srp_B` serve only for one try. Also
        works in the middle of a login, after SESSION_PASSWORD_NEEDED.

        Returns:
            `types.account.TypePassword`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getPassword.md
        """
        return await self._client(functions.GetPassword())

    async def get_password_settings(
        self, *, password: TypeInputCheckPasswordSRP
    ) -> account_TypePasswordSettings:
        """Reveals the private part of two-step verification, the recovery email and the encrypted
        Telegram Passport secret. Requires the password to be proven.

        Args:
            password: Proof of your password, computed from `account.get_password`.

        Returns:
            `types.account.TypePasswordSettings`.

        Raises:
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getPasswordSettings.md
        """
        return await self._client(functions.GetPasswordSettings(password=password))

    async def get_privacy(self, *, key: TypeInputPrivacyKey) -> account_TypePrivacyRules:
        """Reads who may see or do one certain thing, such as seeing your phone number or inviting
        you to groups. The answer holds the rules together with the users and chats they name.

        Args:
            key: The thing in question, for example `types.InputPrivacyKeyPhoneNumber`.

        Returns:
            `types.account.TypePrivacyRules`.

        Raises:
            errors.PrivacyKeyInvalid: 400 PRIVACY_KEY_INVALID: There is no such privacy setting;
                pass one of the `types.TypeInputPrivacyKey` constructors of the layer.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getPrivacy.md
        """
        return await self._client(functions.GetPrivacy(key=key))

    async def get_reactions_notify_settings(self) -> TypeReactionsNotifySettings:
        """Reads about whose reactions and poll votes on your messages and stories you are notified,
        and with what sound.

        Returns:
            `types.TypeReactionsNotifySettings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getReactionsNotifySettings.md
        """
        return await self._client(functions.GetReactionsNotifySettings())

    async def get_recent_emoji_statuses(self, *, hash: int) -> account_TypeEmojiStatuses:
        """Fetches the emoji statuses you used lately, to show them on top of the picker.

        Args:
            hash: The `hash` of the recent statuses kept by the app, or 0 if it keeps none.

        Returns:
            `types.account.TypeEmojiStatuses`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getRecentEmojiStatuses.md
        """
        return await self._client(functions.GetRecentEmojiStatuses(hash=hash))

    async def get_saved_music_ids(self, *, hash: int) -> account_TypeSavedMusicIds:
        """Fetches only the document ids of the songs on your own profile, enough for an app to mark
        them as added.

        Args:
            hash: Hash you compute over the ids you hold; 0 if you hold none.

        Returns:
            `types.account.TypeSavedMusicIds`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getSavedMusicIds.md
        """
        return await self._client(functions.GetSavedMusicIds(hash=hash))

    async def get_saved_ringtones(self, *, hash: int) -> account_TypeSavedRingtones:
        """Fetches the short sounds you saved as notification tones, as documents.

        Args:
            hash: The `hash` of your saved copy from the former `types.account.SavedRingtones`; 0
                without a copy.

        Returns:
            `types.account.TypeSavedRingtones`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getSavedRingtones.md
        """
        return await self._client(functions.GetSavedRingtones(hash=hash))

    async def get_secure_value(self, *, types: list[TypeSecureValueType]) -> list[TypeSecureValue]:
        """Fetches the Telegram Passport entries of certain kinds, encrypted. Kinds you never filled
        in are missing from the answer.

        Args:
            types: Kinds of documents wanted, for example `types.SecureValueTypePassport`.

        Returns:
            A list of `types.TypeSecureValue`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getSecureValue.md
        """
        return await self._client(functions.GetSecureValue(types=types))

    async def get_theme(self, *, format: str, theme: TypeInputTheme) -> TypeTheme:
        """Looks up one cloud theme, usually by the slug of a `t.me/addtheme/` link, with its file
        for your platform.

        Args:
            format: Platform whose theme file you want: `android`, `ios`, `tdesktop` or `macos`.
            theme: Theme, by id or by slug.

        Returns:
            `types.TypeTheme`.

        Raises:
            errors.ThemeFormatInvalid: 400 THEME_FORMAT_INVALID: The theme does not exist for this
                app format; pass one such as `tdesktop`, `android` or `ios`.
            errors.ThemeInvalid: 400 THEME_INVALID: The theme cannot be found or is not yours to
                change; check its link or its id and access hash.
            errors.ThemeSlugInvalid: 400 THEME_SLUG_INVALID: There is no theme of this name; pass
                the part of the link after `t.me/addtheme/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getTheme.md
        """
        return await self._client(functions.GetTheme(format=format, theme=theme))

    async def get_themes(self, *, format: str, hash: int) -> account_TypeThemes:
        """Fetches the cloud themes you have installed, for one platform.

        Args:
            format: Platform of the app: `android`, `ios`, `tdesktop` or `macos`.
            hash: The `hash` from your last `types.account.Themes`; with 0 the themes come in any
                case.

        Returns:
            `types.account.TypeThemes`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getThemes.md
        """
        return await self._client(functions.GetThemes(format=format, hash=hash))

    async def get_tmp_password(
        self, *, password: TypeInputCheckPasswordSRP, period: int
    ) -> account_TypeTmpPassword:
        """Exchanges your two-step password for a temporary one that confirms payments with a saved
        card, so that the user need not type the password at each purchase. Give the result to
        `payments.send_payment_form`.

        Args:
            password: Proof of the real password, from `account.get_password`.
            period: Wanted lifetime in seconds, between 60 and 86400.

        Returns:
            `types.account.TypeTmpPassword`.

        Raises:
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.
            errors.SrpAInvalid: 400 SRP_A_INVALID: The number `A` of the password check is not
                acceptable; compute it anew with a fresh random number.
            errors.TmpPasswordDisabled: 400 TMP_PASSWORD_DISABLED: Temporary payment passwords are
                not available to this account; pay with the full password check.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getTmpPassword.md
        """
        return await self._client(functions.GetTmpPassword(password=password, period=period))

    async def get_unique_gift_chat_themes(
        self, *, offset: str, limit: int, hash: int
    ) -> account_TypeChatThemes:
        """Fetches, page by page, the chat themes that belong to unique gifts you own. Apply one
        with `messages.set_chat_theme`.

        Args:
            offset: Empty string for the first page, then `next_offset` of the previous answer.
            limit: Largest number of themes on a page.
            hash: The `hash` from the `types.account.ChatThemes` you keep, or 0.

        Returns:
            `types.account.TypeChatThemes`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getUniqueGiftChatThemes.md
        """
        return await self._client(
            functions.GetUniqueGiftChatThemes(offset=offset, limit=limit, hash=hash)
        )

    async def get_wall_paper(self, *, wallpaper: TypeInputWallPaper) -> TypeWallPaper:
        """Looks up a single wallpaper, usually by the slug of a `t.me/bg/` link, so that it can be
        shown before it is installed.

        Args:
            wallpaper: Which wallpaper, by id or by slug.

        Returns:
            `types.TypeWallPaper`.

        Raises:
            errors.WallpaperInvalid: 400 WALLPAPER_INVALID: There is no such wallpaper, or it cannot
                be used here; check its id and access hash or its link.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getWallPaper.md
        """
        return await self._client(functions.GetWallPaper(wallpaper=wallpaper))

    async def get_wall_papers(self, *, hash: int) -> account_TypeWallPapers:
        """Fetches the wallpapers offered in the chat background settings: Telegram's own and the
        ones you saved or uploaded.

        Args:
            hash: The `hash` from the last `types.account.WallPapers` answer, so an unchanged list
                is not sent twice; 0 for everything.

        Returns:
            `types.account.TypeWallPapers`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getWallPapers.md
        """
        return await self._client(functions.GetWallPapers(hash=hash))

    async def get_web_authorizations(self) -> account_TypeWebAuthorizations:
        """Lists the websites on which you are logged in with your Telegram account (login widget),
        with the bot, browser and place of each.

        Returns:
            `types.account.TypeWebAuthorizations`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.getWebAuthorizations.md
        """
        return await self._client(functions.GetWebAuthorizations())

    async def get_web_browser_settings(self, *, hash: int) -> account_TypeWebBrowserSettings:
        """Reads how links open in the apps of this account, in the built-in browser or outside,
        with the list of sites that are treated differently.

        Args:
            hash: The `hash` of the settings you have; when nothing changed you get
                `types.account.WebBrowserSettingsNotModified`. Pass 0 to read them anyway.

        Returns:
            `types.account.TypeWebBrowserSettings`.

        Source:
            api/methods/account.getWebBrowserSettings.md
        """
        return await self._client(functions.GetWebBrowserSettings(hash=hash))

    async def init_passkey_registration(self) -> account_TypePasskeyRegistrationOptions:
        """Starts adding a passkey (WebAuthn credential) to your account. The JSON options in the
        answer go to the operating system or browser, which makes the key; its result goes to
        `account.register_passkey`.

        Returns:
            `types.account.TypePasskeyRegistrationOptions`.

        Raises:
            errors.AccessDenied: 403 ACCESS_DENIED: This kind of account (for example a bot, a
                service account or a deactivated one) may not register passkeys; use an ordinary
                active user account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.initPasskeyRegistration.md
        """
        return await self._client(functions.InitPasskeyRegistration())

    async def init_takeout_session(
        self,
        *,
        contacts: bool = False,
        message_users: bool = False,
        message_chats: bool = False,
        message_megagroups: bool = False,
        message_channels: bool = False,
        files: bool = False,
        file_max_size: int | None = None,
    ) -> account_TypeTakeout:
        """Opens an export session ("takeout"), which allows reading your whole data with much
        softer flood limits. Wrap each following request in `invoke_with_takeout` with the id from
        the answer, and end with `account.finish_takeout_session`. The user gets a notice about the
        export and, the first time, must often wait up to a day (TAKEOUT_INIT_DELAY_%d says how many
        seconds).

        Args:
            contacts: Export includes the saved phone contacts.
            message_users: Export includes private chats.
            message_chats: Export includes basic groups.
            message_megagroups: Export includes supergroups.
            message_channels: Export includes channels.
            files: Export includes files sent in messages.
            file_max_size: Largest file to export, in bytes; required together with `files`,
                otherwise left out.

        Returns:
            `types.account.TypeTakeout`.

        Raises:
            errors.TakeoutInitDelay: 420 TAKEOUT_INIT_DELAY_%d: For safety the data export begins
                only later; the number is the seconds to wait, and other devices may allow it
                sooner.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.initTakeoutSession.md
        """
        return await self._client(
            functions.InitTakeoutSession(
                contacts=contacts,
                message_users=message_users,
                message_chats=message_chats,
                message_megagroups=message_megagroups,
                message_channels=message_channels,
                files=files,
                file_max_size=file_max_size,
            )
        )

    async def install_theme(
        self,
        *,
        dark: bool = False,
        theme: TypeInputTheme | None = None,
        format: str | None = None,
        base_theme: TypeBaseTheme | None = None,
    ) -> bool:
        """Tells the server which theme the app uses from now on, so that other devices and the
        install counter know. All parameters are optional; without `theme` a built-in theme is
        meant.

        Args:
            dark: The theme was chosen for the night mode.
            theme: Cloud theme taken into use; leave out for a built-in one.
            format: Platform of the app, as in `account.get_themes`. Leave out when only
                `base_theme` is meant.
            base_theme: Built-in theme on which it rests. Leave out for that of the theme.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.installTheme.md
        """
        return await self._client(
            functions.InstallTheme(dark=dark, theme=theme, format=format, base_theme=base_theme)
        )

    async def install_wall_paper(
        self, *, wallpaper: TypeInputWallPaper, settings: TypeWallPaperSettings
    ) -> bool:
        """Announces that you now use this wallpaper; it moves to the top of your list. The picture
        on the screen is up to the app, the server only keeps the list.

        Args:
            wallpaper: Wallpaper that was chosen.
            settings: Look in which it is used.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.WallpaperInvalid: 400 WALLPAPER_INVALID: There is no such wallpaper, or it cannot
                be used here; check its id and access hash or its link.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.installWallPaper.md
        """
        return await self._client(
            functions.InstallWallPaper(wallpaper=wallpaper, settings=settings)
        )

    async def invalidate_sign_in_codes(self, *, codes: list[str]) -> bool:
        """Makes login codes useless that have leaked. Apps call it when the user types or forwards
        a code received from the service account 777000 to somebody, which protects from being
        tricked out of it.

        Args:
            codes: The codes to invalidate, as digits.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.invalidateSignInCodes.md
        """
        return await self._client(functions.InvalidateSignInCodes(codes=codes))

    async def register_device(
        self,
        *,
        no_muted: bool = False,
        token_type: int,
        token: str,
        app_sandbox: bool,
        secret: bytes,
        other_uids: list[int],
    ) -> bool:
        """Tells Telegram where to deliver push notifications for this session, so that an app can
        be woken up while it is not connected. Needed by mobile and web apps only; a script that
        keeps its connection open gets updates without it. Call it again whenever the operating
        system hands out a new token.

        Args:
            no_muted: Leaves out pushes for muted chats; the app then learns of those messages only
                when it connects.
            token_type: Push service the token belongs to: 1 Apple APNS, 2 Google FCM, 3 Microsoft
                MPNS, 4 Mozilla simple push, 5 Ubuntu Phone, 6 BlackBerry, 7 an MTProto session kept
                for pushes, 8 Windows WNS, 9 APNS VoIP, 10 web push, 11 MPNS VoIP, 12 Tizen, 13
                Huawei.
            token: Token obtained from that push service. For web push (type 10) it is a JSON string
                with the endpoint and the keys.
            app_sandbox: True when the token comes from Apple's sandbox (development) push servers.
            secret: Key of 256 random bytes with which the server encrypts push payloads (FCM and
                APNS VoIP); empty bytes for other services.
            other_uids: User ids of the other accounts logged in to the same app on this device;
                empty if there is only one account.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.TokenEmpty: 400 TOKEN_EMPTY: The push token is missing; pass the one your push
                service gave.
            errors.TokenInvalid: 400 TOKEN_INVALID: The push service does not know this token, or it
                is registered differently; pass the present one of the device.
            errors.TokenTypeInvalid: 400 TOKEN_TYPE_INVALID: There is no push service of this
                number; pass one such as 1 (APNs) or 2 (FCM).
            errors.WebpushAuthInvalid: 400 WEBPUSH_AUTH_INVALID: The `auth` secret of the web push
                subscription is wrong; pass it as the browser gave it, in base64url.
            errors.WebpushKeyInvalid: 400 WEBPUSH_KEY_INVALID: The `p256dh` key of the web push
                subscription is wrong; pass it as the browser gave it, in base64url.
            errors.WebpushTokenInvalid: 400 WEBPUSH_TOKEN_INVALID: The web push subscription is not
                valid; pass JSON with the endpoint and the keys from the browser.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.registerDevice.md
        """
        return await self._client(
            functions.RegisterDevice(
                no_muted=no_muted,
                token_type=token_type,
                token=token,
                app_sandbox=app_sandbox,
                secret=secret,
                other_uids=other_uids,
            )
        )

    async def register_passkey(self, *, credential: TypeInputPasskeyCredential) -> TypePasskey:
        """Stores a newly made passkey, with which you can log in later without a code. The options
        for it come from `account.init_passkey_registration`. Returns the entry as it appears in the
        list of passkeys.

        Args:
            credential: Result of the key creation, with an `types.InputPasskeyResponseRegister`
                inside.

        Returns:
            `types.TypePasskey`.

        Raises:
            errors.CredentialInvalid: 400 CREDENTIAL_INVALID: The passkey data does not pass the
                check; let the device create or sign it again for the present challenge.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.registerPasskey.md
        """
        return await self._client(functions.RegisterPasskey(credential=credential))

    async def reorder_usernames(self, *, order: list[str]) -> bool:
        """Sorts the active usernames of your account. The first one is the name shown in your
        profile and in links.

        Args:
            order: All active usernames without `@`, in the wanted order; a missing or extra name
                gives ORDER_INVALID.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.OrderInvalid: 400 ORDER_INVALID: The list must hold every active username exactly
                once; pass all of them in the new order.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.reorderUsernames.md
        """
        return await self._client(functions.ReorderUsernames(order=order))

    async def report_peer(
        self, *, peer: TypeInputPeer, reason: TypeReportReason, message: str
    ) -> bool:
        """Complains to Telegram's moderators about a whole user, group or channel. The reported
        side is not told. For certain messages use `messages.report`, for a profile picture
        `account.report_profile_photo`.

        Args:
            peer: User, group or channel to report.
            reason: Category of the offence.
            message: Your own explanation for the moderators; may be an empty string.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.reportPeer.md
        """
        return await self._client(functions.ReportPeer(peer=peer, reason=reason, message=message))

    async def report_profile_photo(
        self,
        *,
        peer: TypeInputPeer,
        photo_id: TypeInputPhoto,
        reason: TypeReportReason,
        message: str,
    ) -> bool:
        """Reports one profile picture of a user, group or channel to Telegram's moderators. The
        owner is not told.

        Args:
            peer: User, group or channel that shows the picture.
            photo_id: The offending picture, for users from `photos.get_user_photos`.
            reason: Category of the offence.
            message: Explanation for the moderators; may be empty.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.reportProfilePhoto.md
        """
        return await self._client(
            functions.ReportProfilePhoto(
                peer=peer, photo_id=photo_id, reason=reason, message=message
            )
        )

    async def resend_password_email(self) -> bool:
        """Mails the confirmation code for a new recovery email once more. Only possible while such
        an email waits for confirmation, otherwise EMAIL_HASH_EXPIRED.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.EmailHashExpired: 400 EMAIL_HASH_EXPIRED: The confirmation of the recovery email
                was left open too long; start setting the email again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resendPasswordEmail.md
        """
        return await self._client(functions.ResendPasswordEmail())

    async def reset_authorization(self, *, hash: int) -> bool:
        """Logs out one other session of yours at once; its authorization key stops working. A
        session younger than a day may not throw out others (FRESH_RESET_AUTHORISATION_FORBIDDEN).
        To end all others use `auth.reset_authorizations`, to end your own `auth.log_out`.

        Args:
            hash: The `hash` of the session in the answer of `account.get_authorizations`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.HashInvalid: 400 HASH_INVALID: The hash belongs to nothing of this account; copy
                it unchanged from the list of sessions or the link it came with.
            errors.FreshResetAuthorisationForbidden: 406 FRESH_RESET_AUTHORISATION_FORBIDDEN: A
                session younger than 24 hours cannot end others or change such settings; use an
                older one or wait.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resetAuthorization.md
        """
        return await self._client(functions.ResetAuthorization(hash=hash))

    async def reset_notify_settings(self) -> bool:
        """Throws away every notification setting of the account: all per-chat exceptions are
        forgotten and everything returns to the defaults. There is no undo, and chats that were
        muted start to ring again.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resetNotifySettings.md
        """
        return await self._client(functions.ResetNotifySettings())

    async def reset_password(self) -> account_TypeResetPasswordResult:
        """Asks to remove a forgotten two-step password that has no recovery email. The first call
        starts a waiting time of seven days, a call after that removes the password. The kind of the
        answer tells which happened: done, wait until a date, or not possible again before a date.

        Returns:
            `types.account.TypeResetPasswordResult`.

        Raises:
            errors.PasswordEmpty: 400 PASSWORD_EMPTY: The account has no two-step verification
                password, so there is none to reset or recover.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resetPassword.md
        """
        return await self._client(functions.ResetPassword())

    async def reset_wall_papers(self) -> bool:
        """Empties your wallpaper list, uploaded ones included, and brings back Telegram's default
        set.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resetWallPapers.md
        """
        return await self._client(functions.ResetWallPapers())

    async def reset_web_authorization(self, *, hash: int) -> bool:
        """Cuts the link between your account and one website you logged in to with Telegram; its
        bot may no longer write to you on that ground. The site itself may still keep its own
        session.

        Args:
            hash: The `hash` of the website entry in `account.get_web_authorizations`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.HashInvalid: 400 HASH_INVALID: The hash belongs to nothing of this account; copy
                it unchanged from the list of sessions or the link it came with.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resetWebAuthorization.md
        """
        return await self._client(functions.ResetWebAuthorization(hash=hash))

    async def reset_web_authorizations(self) -> bool:
        """Disconnects your account from all websites on which you logged in with Telegram. To drop
        only one use `account.reset_web_authorization`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resetWebAuthorizations.md
        """
        return await self._client(functions.ResetWebAuthorizations())

    async def resolve_business_chat_link(
        self, *, slug: str
    ) -> account_TypeResolvedBusinessChatLinks:
        """Opens somebody's `t.me/m/` link: says with whom to start a chat and which text to put
        into the input field. Nothing is sent and the view counter of the link goes up.

        Args:
            slug: Last part of the link, after `t.me/m/`.

        Returns:
            `types.account.TypeResolvedBusinessChatLinks`.

        Raises:
            errors.ChatlinkSlugEmpty: 400 CHATLINK_SLUG_EMPTY: The name of the business link is
                missing; pass the part that follows `t.me/m/`.
            errors.ChatlinkSlugExpired: 400 CHATLINK_SLUG_EXPIRED: This business link was deleted or
                never existed; get the present links from `account.get_business_chat_links` or ask
                the owner.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.resolveBusinessChatLink.md
        """
        return await self._client(functions.ResolveBusinessChatLink(slug=slug))

    async def save_auto_download_settings(
        self, *, low: bool = False, high: bool = False, settings: TypeAutoDownloadSettings
    ) -> bool:
        """Changes one of the three autodownload presets on the server. Without `low` and `high`,
        the medium preset is meant.

        Args:
            low: Changes the preset for low data usage.
            high: Changes the preset for high data usage.
            settings: New limits of that preset: sizes in bytes and switches.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveAutoDownloadSettings.md
        """
        return await self._client(
            functions.SaveAutoDownloadSettings(low=low, high=high, settings=settings)
        )

    async def save_auto_save_settings(
        self,
        *,
        users: bool = False,
        chats: bool = False,
        broadcasts: bool = False,
        peer: TypeInputPeer | None = None,
        settings: TypeAutoSaveSettings,
    ) -> bool:
        """Stores what is saved to the gallery automatically, for one class of chats or a single
        chat. Give exactly one of `users`, `chats`, `broadcasts` and `peer`. The saving itself is
        done by the app.

        Args:
            users: Sets the default for private chats.
            chats: Sets the default for groups.
            broadcasts: Sets the default for channels.
            peer: Single chat that gets its own settings.
            settings: Which media to save and up to what video size in bytes.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveAutoSaveSettings.md
        """
        return await self._client(
            functions.SaveAutoSaveSettings(
                users=users, chats=chats, broadcasts=broadcasts, peer=peer, settings=settings
            )
        )

    async def save_music(
        self,
        *,
        unsave: bool = False,
        id: TypeInputDocument,
        after_id: TypeInputDocument | None = None,
    ) -> bool:
        """Puts a song on your profile, moves it within the list or removes it. New songs land on
        top unless `after_id` names a place. Read the list with `users.get_saved_music`.

        Args:
            unsave: Removes the song from your profile.
            id: The song: a music file from a message or already on the profile.
            after_id: Song already on the profile behind which it goes; leave out for the top.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveMusic.md
        """
        return await self._client(functions.SaveMusic(unsave=unsave, id=id, after_id=after_id))

    async def save_ringtone(
        self, *, id: TypeInputDocument, unsave: bool
    ) -> account_TypeSavedRingtone:
        """Adds a sound to your notification tones or takes it off. Files from messages that are not
        in the right format are converted; the answer then carries the new document, whose id is the
        one to use.

        Args:
            id: The sound: an uploaded tone, or a voice note or music file from a message. Size and
                length limits are in `help.get_app_config` as `ringtone_size_max` and
                `ringtone_duration_max`.
            unsave: True to remove the tone, false to add it.

        Returns:
            `types.account.TypeSavedRingtone`.

        Raises:
            errors.RingtoneInvalid: 400 RINGTONE_INVALID: The sound is not one the account can use;
                take it from `account.get_saved_ringtones` or upload it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveRingtone.md
        """
        return await self._client(functions.SaveRingtone(id=id, unsave=unsave))

    async def save_secure_value(
        self, *, value: TypeInputSecureValue, secure_secret_id: int
    ) -> TypeSecureValue:
        """Stores one document in your Telegram Passport, replacing the former one of the same kind.
        Data and files must already be encrypted by the caller; a two-step password with a Passport
        secret must exist. Phone and email must have been verified before.

        Args:
            value: The encrypted entry, with its files already uploaded.
            secure_secret_id: Fingerprint of the Passport secret used to encrypt: the first eight
                bytes of its SHA256, as a little-endian number.

        Returns:
            `types.TypeSecureValue`.

        Raises:
            errors.PasswordRequired: 400 PASSWORD_REQUIRED: Telegram Passport needs a two-step
                verification password; set one first.
            errors.SecureSecretRequired: 400 SECURE_SECRET_REQUIRED: The account has no secret for
                Telegram Passport; set it with `account.update_password_settings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveSecureValue.md
        """
        return await self._client(
            functions.SaveSecureValue(value=value, secure_secret_id=secure_secret_id)
        )

    async def save_theme(self, *, theme: TypeInputTheme, unsave: bool) -> bool:
        """Adds a cloud theme to your list or removes it from there. The theme in use does not
        change.

        Args:
            theme: Theme to add or remove.
            unsave: True removes it, false adds it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ThemeInvalid: 400 THEME_INVALID: The theme cannot be found or is not yours to
                change; check its link or its id and access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveTheme.md
        """
        return await self._client(functions.SaveTheme(theme=theme, unsave=unsave))

    async def save_wall_paper(
        self, *, wallpaper: TypeInputWallPaper, unsave: bool, settings: TypeWallPaperSettings
    ) -> bool:
        """Puts a wallpaper on your list or takes it off, without changing the background in use.

        Args:
            wallpaper: Wallpaper to keep or drop.
            unsave: True to drop it from the list, false to keep it.
            settings: Look to store with it (blur, colors, pattern strength).

        Returns:
            `types.TypeBool`.

        Raises:
            errors.WallpaperInvalid: 400 WALLPAPER_INVALID: There is no such wallpaper, or it cannot
                be used here; check its id and access hash or its link.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.saveWallPaper.md
        """
        return await self._client(
            functions.SaveWallPaper(wallpaper=wallpaper, unsave=unsave, settings=settings)
        )

    async def send_change_phone_code(
        self, *, phone_number: str, settings: TypeCodeSettings
    ) -> auth_TypeSentCode:
        """First step of moving the account to another phone number: sends a code to the new number.
        Finish with `account.change_phone` and the hash from the answer. A number that already has
        an account is refused, and so is a session that logged in only recently
        (FRESH_CHANGE_PHONE_FORBIDDEN).

        Args:
            phone_number: New number in international format.
            settings: Allowed ways to deliver the code; see `types.TypeCodeSettings`.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.PhoneNumberBanned: 400 PHONE_NUMBER_BANNED: Telegram has banned this phone
                number; its owner can write to the support, another number has to be used.
            errors.PhoneNumberOccupied: 400 PHONE_NUMBER_OCCUPIED: Another account already has this
                phone number; log in to that one or choose another number.
            errors.FreshChangePhoneForbidden: 406 FRESH_CHANGE_PHONE_FORBIDDEN: The login is too new
                for changing the phone number; wait 24 hours or use an older session.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.sendChangePhoneCode.md
        """
        return await self._client(
            functions.SendChangePhoneCode(phone_number=phone_number, settings=settings)
        )

    async def send_confirm_phone_code(
        self, *, hash: str, settings: TypeCodeSettings
    ) -> auth_TypeSentCode:
        """Starts to stop the deletion of your account that somebody with your phone number has
        asked for. Telegram sends a `confirmphone` link to you in that case; this call then sends a
        code by SMS, which goes to `account.confirm_phone`.

        Args:
            hash: Value of `hash` in the `t.me/confirmphone` link.
            settings: Allowed ways to deliver the code.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.HashInvalid: 400 HASH_INVALID: The hash belongs to nothing of this account; copy
                it unchanged from the list of sessions or the link it came with.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.sendConfirmPhoneCode.md
        """
        return await self._client(functions.SendConfirmPhoneCode(hash=hash, settings=settings))

    async def send_verify_email_code(
        self, *, purpose: TypeEmailVerifyPurpose, email: str
    ) -> account_TypeSentEmailCode:
        """Mails a code to an address that will serve as your login email or as a Telegram Passport
        entry. The answer shows the masked address and how long the code is. Finish with
        `account.verify_email`.

        Args:
            purpose: What the address is for: first login email, a new login email, or Passport.
            email: Address that gets the code.

        Returns:
            `types.account.TypeSentEmailCode`.

        Raises:
            errors.EmailInvalid: 400 EMAIL_INVALID: This is not a usable email address; ask the user
                to check it.
            errors.EmailNotAllowed: 400 EMAIL_NOT_ALLOWED: Telegram does not accept this email
                address here, for example because of its provider; ask for another one.
            errors.EmailNotSetup: 400 EMAIL_NOT_SETUP: The account has no login email yet, so there
                is none to change; use the setup purpose instead of the change purpose.
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneHashExpired: 400 PHONE_HASH_EXPIRED: The hash of the sent code is wrong or
                too old; start over with `auth.send_code`.
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.sendVerifyEmailCode.md
        """
        return await self._client(functions.SendVerifyEmailCode(purpose=purpose, email=email))

    async def send_verify_phone_code(
        self, *, phone_number: str, settings: TypeCodeSettings
    ) -> auth_TypeSentCode:
        """Sends a code to a phone number that you want to store in Telegram Passport. Confirm it
        with `account.verify_phone`. Your login number does not change.

        Args:
            phone_number: Number to verify, in international format.
            settings: Allowed ways to deliver the code.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.sendVerifyPhoneCode.md
        """
        return await self._client(
            functions.SendVerifyPhoneCode(phone_number=phone_number, settings=settings)
        )

    async def set_account_ttl(self, *, ttl: TypeAccountDaysTTL) -> bool:
        """Chooses how long the account may stay unused before Telegram deletes it together with all
        messages and contacts. Any login or use of the account starts the period anew.

        Args:
            ttl: Period in days, wrapped in `types.AccountDaysTTL`; from 30 to 730.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.TtlDaysInvalid: 400 TTL_DAYS_INVALID: So many days cannot be set; choose a number
                within the allowed range (1 to 366, longest for accounts 730).

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setAccountTTL.md
        """
        return await self._client(functions.SetAccountTTL(ttl=ttl))

    async def set_authorization_ttl(self, *, authorization_ttl_days: int) -> bool:
        """Chooses after how many days without use a session of your account is logged out by
        itself. Holds for all your sessions. A session younger than a day may not change it.

        Args:
            authorization_ttl_days: Number of days, from 1 to 366.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.TtlDaysInvalid: 400 TTL_DAYS_INVALID: So many days cannot be set; choose a number
                within the allowed range (1 to 366, longest for accounts 730).
            errors.FreshResetAuthorisationForbidden: 406 FRESH_RESET_AUTHORISATION_FORBIDDEN: A
                session younger than 24 hours cannot end others or change such settings; use an
                older one or wait.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setAuthorizationTTL.md
        """
        return await self._client(
            functions.SetAuthorizationTTL(authorization_ttl_days=authorization_ttl_days)
        )

    async def set_contact_sign_up_notification(self, *, silent: bool) -> bool:
        """Switches the notice "your contact joined Telegram" on or off for the whole account.

        Args:
            silent: True to get no such notices, false to get them.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setContactSignUpNotification.md
        """
        return await self._client(functions.SetContactSignUpNotification(silent=silent))

    async def set_content_settings(self, *, sensitive_enabled: bool = False) -> bool:
        """Lets posts marked as 18+ be shown to you, or hides them. In some countries and on some
        platforms the switch is locked (SENSITIVE_CHANGE_FORBIDDEN); `sensitive_can_change` of
        `account.get_content_settings` says so beforehand.

        Args:
            sensitive_enabled: Shows 18+ posts; leaving it out hides them.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.SensitiveChangeForbidden: 403 SENSITIVE_CHANGE_FORBIDDEN: This account may not
                change whether sensitive content is shown; look at `sensitive_can_change` from
                `account.get_content_settings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setContentSettings.md
        """
        return await self._client(functions.SetContentSettings(sensitive_enabled=sensitive_enabled))

    async def set_global_privacy_settings(
        self, *, settings: TypeGlobalPrivacySettings
    ) -> TypeGlobalPrivacySettings:
        """Replaces all global privacy switches at once and returns them as stored. Whatever you
        leave out of `settings` is switched off, so begin with the answer of
        `account.get_global_privacy_settings`. Some switches need Premium. A business bot may change
        the gift part for its owner.

        Args:
            settings: The complete new set of switches.

        Returns:
            `types.TypeGlobalPrivacySettings`.

        Raises:
            errors.AutoarchiveNotAvailable: 400 AUTOARCHIVE_NOT_AVAILABLE: This account may not
                archive chats from strangers automatically; look at `autoarchive_setting_available`
                in `help.get_app_config` before setting it.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/account.setGlobalPrivacySettings.md
        """
        return await self._client(functions.SetGlobalPrivacySettings(settings=settings))

    async def set_main_profile_tab(self, *, tab: TypeProfileTab) -> bool:
        """Chooses which tab (posts, gifts, media and so on) opens first when somebody looks at your
        profile.

        Args:
            tab: The tab to show first; see `types.TypeProfileTab`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setMainProfileTab.md
        """
        return await self._client(functions.SetMainProfileTab(tab=tab))

    async def set_privacy(
        self, *, key: TypeInputPrivacyKey, rules: list[TypeInputPrivacyRule]
    ) -> account_TypePrivacyRules:
        """Replaces the rules that say who may see or do one certain thing. All old rules of that
        key are dropped, so send exceptions you want to keep again. Returns the rules as stored.

        Args:
            key: The thing whose visibility or permission you set.
            rules: Complete new rules. Rules are tried in order and the first one that fits a person
                decides, so exceptions go before the general allow or disallow rule.

        Returns:
            `types.account.TypePrivacyRules`.

        Raises:
            errors.PrivacyKeyInvalid: 400 PRIVACY_KEY_INVALID: There is no such privacy setting;
                pass one of the `types.TypeInputPrivacyKey` constructors of the layer.
            errors.PrivacyTooLong: 400 PRIVACY_TOO_LONG: The list of privacy rules is too long (at
                most 1000 users and chats); shorten it.
            errors.PrivacyValueInvalid: 400 PRIVACY_VALUE_INVALID: The privacy rules contradict each
                other or do not fit this setting; give one general rule and the exceptions.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setPrivacy.md
        """
        return await self._client(functions.SetPrivacy(key=key, rules=rules))

    async def set_reactions_notify_settings(
        self, *, settings: TypeReactionsNotifySettings
    ) -> TypeReactionsNotifySettings:
        """Replaces the notification settings for reactions and poll votes, and returns them as
        stored.

        Args:
            settings: Complete new settings; leave out a `..._notify_from` field to get no notices
                of that sort.

        Returns:
            `types.TypeReactionsNotifySettings`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.setReactionsNotifySettings.md
        """
        return await self._client(functions.SetReactionsNotifySettings(settings=settings))

    async def toggle_connected_bot_paused(self, *, peer: TypeInputPeer, paused: bool) -> bool:
        """Pauses the connected business bot in one chat, so that you can answer there yourself, or
        lets it continue.

        Args:
            peer: Private chat in which the bot acts.
            paused: True to pause, false to let the bot work again.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.toggleConnectedBotPaused.md
        """
        return await self._client(functions.ToggleConnectedBotPaused(peer=peer, paused=paused))

    async def toggle_no_paid_messages_exception(
        self,
        *,
        refund_charged: bool = False,
        require_payment: bool = False,
        parent_peer: TypeInputPeer | None = None,
        user_id: TypeInputUser,
    ) -> bool:
        """Lets one user write to you without paying although you charge for messages, or takes that
        back in the direct messages of a channel.

        Args:
            refund_charged: Also gives back the Stars this user has paid so far; not together with
                `require_payment`.
            require_payment: Makes the user pay again. Only possible with `parent_peer`; for your
                own account change the rules of `types.InputPrivacyKeyNoPaidMessages`.
            parent_peer: Direct-messages chat (monoforum) of a channel you manage; leave out for
                your own account.
            user_id: The user to whom the exception applies.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ParentPeerInvalid: 400 PARENT_PEER_INVALID: The channel whose direct messages are
                meant is wrong; pass one you administer, or leave it out where no channel is
                concerned.
            errors.Unsupported: 400 UNSUPPORTED: A user cannot demand payment for this chat, only a
                channel for its direct messages; change the privacy setting for paid messages
                instead.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.toggleNoPaidMessagesException.md
        """
        return await self._client(
            functions.ToggleNoPaidMessagesException(
                refund_charged=refund_charged,
                require_payment=require_payment,
                parent_peer=parent_peer,
                user_id=user_id,
            )
        )

    async def toggle_sponsored_messages(self, *, enabled: bool) -> bool:
        """Lets Premium users switch the ads in channels off or on for themselves. Without Premium
        the ads stay.

        Args:
            enabled: True to see ads, false to hide them.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.toggleSponsoredMessages.md
        """
        return await self._client(functions.ToggleSponsoredMessages(enabled=enabled))

    async def toggle_username(self, *, username: str, active: bool) -> bool:
        """Switches one of your usernames bought on Fragment on or off. An inactive name stays yours
        but leads nowhere. The normal username is set with `account.update_username`.

        Args:
            username: The username, without `@`.
            active: True to switch it on, false to switch it off.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.UsernamesActiveTooMuch: 400 USERNAMES_ACTIVE_TOO_MUCH: As many usernames as
                allowed are active; switch one off first.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.toggleUsername.md
        """
        return await self._client(functions.ToggleUsername(username=username, active=active))

    async def toggle_web_browser_settings_exception(
        self, *, delete: bool = False, open_external_browser: bool | None = None, url: str
    ) -> TypeUpdates:
        """Makes one website open in the built-in or in the external browser regardless of the
        general setting, or removes such an exception.

        Args:
            delete: Removes the exception for this site.
            open_external_browser: True opens the site outside, false in the built-in browser. Leave
                out together with `delete`.
            url: Address of the website; the exception counts for its domain.

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/account.toggleWebBrowserSettingsException.md
        """
        return await self._client(
            functions.ToggleWebBrowserSettingsException(
                delete=delete, open_external_browser=open_external_browser, url=url
            )
        )

    async def unregister_device(
        self, *, token_type: int, token: str, other_uids: list[int]
    ) -> bool:
        """Stops push delivery to a token given earlier to `account.register_device`, for example
        before the app logs out. Notifications inside an open connection go on as before.

        Args:
            token_type: Same number of the push service as at registration.
            token: The token that must no longer receive anything.
            other_uids: User ids of accounts on this device that also used the token; empty if none
                did.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.TokenInvalid: 400 TOKEN_INVALID: The push service does not know this token, or it
                is registered differently; pass the present one of the device.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.unregisterDevice.md
        """
        return await self._client(
            functions.UnregisterDevice(token_type=token_type, token=token, other_uids=other_uids)
        )

    async def update_birthday(self, *, birthday: TypeBirthday | None = None) -> bool:
        """Sets or removes your birthday. Who can see it is governed by the key
        `types.InputPrivacyKeyBirthday`; contacts may be reminded of the day.

        Args:
            birthday: Day, month and, if you like, year; leave out to remove the birthday.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BirthdayInvalid: 400 BIRTHDAY_INVALID: The date is impossible or gives an age
                outside 0 to 150 years; check day, month and year.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateBirthday.md
        """
        return await self._client(functions.UpdateBirthday(birthday=birthday))

    async def update_business_away_message(
        self, *, message: TypeInputBusinessAwayMessage | None = None
    ) -> bool:
        """Sets or removes the automatic answer for times at which you are away. Needs Premium.

        Args:
            message: Which quick reply to send, when and to whom; leave out to switch it off.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateBusinessAwayMessage.md
        """
        return await self._client(functions.UpdateBusinessAwayMessage(message=message))

    async def update_business_greeting_message(
        self, *, message: TypeInputBusinessGreetingMessage | None = None
    ) -> bool:
        """Sets or removes the message your account sends by itself to people who write for the
        first time or after a long silence. Needs Premium.

        Args:
            message: Which quick reply to send, to whom and after how many quiet days; leave out to
                stop greeting.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateBusinessGreetingMessage.md
        """
        return await self._client(functions.UpdateBusinessGreetingMessage(message=message))

    async def update_business_intro(self, *, intro: TypeInputBusinessIntro | None = None) -> bool:
        """Sets or removes the greeting picture and text that people see in the empty chat before
        they write to you. Needs Premium.

        Args:
            intro: Title, text and sticker; leave out to remove the intro.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateBusinessIntro.md
        """
        return await self._client(functions.UpdateBusinessIntro(intro=intro))

    async def update_business_location(
        self, *, geo_point: TypeInputGeoPoint | None = None, address: str | None = None
    ) -> bool:
        """Sets or removes the place shown in your business profile. Needs Premium; call it without
        parameters to remove the place.

        Args:
            geo_point: Point on the map; optional, needs an address beside it.
            address: Address as text, up to 96 characters; leave out to remove the location.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateBusinessLocation.md
        """
        return await self._client(
            functions.UpdateBusinessLocation(geo_point=geo_point, address=address)
        )

    async def update_business_work_hours(
        self, *, business_work_hours: TypeBusinessWorkHours | None = None
    ) -> bool:
        """Sets or removes the opening hours in your business profile, which visitors see converted
        to their own time zone. Needs Premium.

        Args:
            business_work_hours: Time zone and weekly opening times, in minutes since Monday 0:00;
                leave out to remove the hours.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BusinessWorkHoursEmpty: 400 BUSINESS_WORK_HOURS_EMPTY: No opening hours were
                passed; give at least one period, or leave the whole object out to remove the hours.
            errors.BusinessWorkHoursPeriodInvalid: 400 BUSINESS_WORK_HOURS_PERIOD_INVALID: The
                opening hours overlap or lie outside the week; give minutes from the start of
                Monday, each start before its end.
            errors.TimezoneInvalid: 400 TIMEZONE_INVALID: There is no such time zone; choose an id
                from `help.get_timezones_list`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateBusinessWorkHours.md
        """
        return await self._client(
            functions.UpdateBusinessWorkHours(business_work_hours=business_work_hours)
        )

    async def update_color(
        self, *, for_profile: bool = False, color: TypePeerColor | None = None
    ) -> bool:
        """Chooses your accent color, in which your name, quotes and link previews appear to others,
        and the small emoji pattern beside it. Needs Premium.

        Args:
            for_profile: Changes the background of your profile page instead of the color in
                messages.
            color: New color and pattern, with the numbers from `help.get_peer_colors`; leave out to
                return to the default.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ColorInvalid: 400 COLOR_INVALID: There is no color with this number, or not for
                this use; choose from `help.get_peer_colors`.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateColor.md
        """
        return await self._client(functions.UpdateColor(for_profile=for_profile, color=color))

    async def update_connected_bot(
        self,
        *,
        deleted: bool = False,
        rights: TypeBusinessBotRights | None = None,
        bot: TypeInputUser,
        recipients: TypeInputBusinessBotRecipients,
    ) -> TypeUpdates:
        """Connects a bot that works in your private chats in your name, changes its rights, or
        disconnects it. Needs Premium; the bot must have business mode on (BOT_BUSINESS_MISSING).
        One bot can be connected at a time. The bot is told by `types.UpdateBotBusinessConnect`.

        Args:
            deleted: Disconnects the bot; the other settings then do not matter.
            rights: What the bot may do; leave out to give no rights at all.
            bot: The bot, by its user id and access hash.
            recipients: In which chats it may act; must not be empty when connecting.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotBusinessMissing: 400 BOT_BUSINESS_MISSING: This bot cannot be connected to
                business accounts, because its owner has not switched on business mode in
                @BotFather.
            errors.BusinessRecipientsEmpty: 400 BUSINESS_RECIPIENTS_EMPTY: The request chooses no
                chats for the business bot; set at least one group of recipients or name users.
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateConnectedBot.md
        """
        return await self._client(
            functions.UpdateConnectedBot(
                deleted=deleted, rights=rights, bot=bot, recipients=recipients
            )
        )

    async def update_device_locked(self, *, period: int) -> bool:
        """Tells the server that the app has a passcode lock, so that push notifications hide the
        text of messages once the lock has closed. Only of use together with
        `account.register_device`.

        Args:
            period: Seconds until the app locks itself; 0 when it is locked now, -1 when there is no
                lock.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateDeviceLocked.md
        """
        return await self._client(functions.UpdateDeviceLocked(period=period))

    async def update_emoji_status(self, *, emoji_status: TypeEmojiStatus) -> bool:
        """Sets the little emoji behind your name, which everybody sees, or removes it. Needs
        Premium.

        Args:
            emoji_status: The custom emoji, with an optional end time; for one of your unique gifts
                `types.InputEmojiStatusCollectible`; `types.EmojiStatusEmpty` to remove the status.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CollectibleInvalid: 400 COLLECTIBLE_INVALID: This collectible cannot be used
                here: it does not exist, has the wrong form or is not owned by the account.
            errors.DocumentInvalid: 400 DOCUMENT_INVALID: The file (sticker, custom emoji, music or
                other document) is unknown or cannot be used here; fetch it again and pass a fitting
                one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateEmojiStatus.md
        """
        return await self._client(functions.UpdateEmojiStatus(emoji_status=emoji_status))

    async def update_notify_settings(
        self, *, peer: TypeInputNotifyPeer, settings: TypeInputPeerNotifySettings
    ) -> bool:
        """Changes sound, muting and previews for one chat, one forum topic, or the default of a
        whole class of chats. Only the fields set in `settings` are touched. Your other sessions
        hear of it by `types.UpdateNotifySettings`; other people see nothing.

        Args:
            peer: Which chat, topic or class of chats the change is for.
            settings: New values. To mute forever, set `mute_until` to 2147483647; to unmute, set it
                to 0.

        Returns:
            `types.TypeBool`.

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
            errors.SettingsInvalid: 400 SETTINGS_INVALID: The notification settings hold a value
                that is not allowed; check each field.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateNotifySettings.md
        """
        return await self._client(functions.UpdateNotifySettings(peer=peer, settings=settings))

    async def update_password_settings(
        self,
        *,
        password: TypeInputCheckPasswordSRP,
        new_settings: account_TypePasswordInputSettings,
    ) -> bool:
        """Sets, changes or removes the two-step password, its hint, the recovery email or the
        Passport secret. When a new recovery email is given, the server answers EMAIL_UNCONFIRMED_%d
        and mails a code, to be entered with `account.confirm_password_email`.

        Args:
            password: Proof of the present password; `types.InputCheckPasswordEmpty` if none is set
                yet.
            new_settings: Values to change; parts left out stay as they are. An empty
                `new_password_hash` together with `types.PasswordKdfAlgoUnknown` turns the password
                off.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.EmailInvalid: 400 EMAIL_INVALID: This is not a usable email address; ask the user
                to check it.
            errors.EmailUnconfirmed: 400 EMAIL_UNCONFIRMED: The recovery email waits for its
                confirmation code; pass that code to `account.confirm_password_email`.
            errors.EmailUnconfirmed: 400 EMAIL_UNCONFIRMED_%d: A code was sent to the new recovery
                email and has to be confirmed with `account.confirm_password_email`; the number is
                the length of the code.
            errors.NewSaltInvalid: 400 NEW_SALT_INVALID: The salt of the new password does not begin
                with the one the server gave; append your random bytes to the salt from
                `account.get_password`.
            errors.NewSettingsEmpty: 400 NEW_SETTINGS_EMPTY: The account has no password and the
                request sets none; pass a new password.
            errors.NewSettingsInvalid: 400 NEW_SETTINGS_INVALID: The new password settings do not go
                together; pass algorithm, hash and hint of the password, or all empty to remove it.
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.
            errors.SrpIdInvalid: 400 SRP_ID_INVALID: The password check is out of date; call
                `account.get_password` again and use its new `srp_id`.
            errors.SrpPasswordChanged: 400 SRP_PASSWORD_CHANGED: The password was changed while you
                computed the check; fetch `account.get_password` again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updatePasswordSettings.md
        """
        return await self._client(
            functions.UpdatePasswordSettings(password=password, new_settings=new_settings)
        )

    async def update_personal_channel(self, *, channel: TypeInputChannel) -> bool:
        """Shows one of your channels with its latest post in your profile, or takes it away again.

        Args:
            channel: A public channel you own, as listed by `channels.get_admined_public_channels`
                with `for_personal`; `types.InputChannelEmpty` to show none.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updatePersonalChannel.md
        """
        return await self._client(functions.UpdatePersonalChannel(channel=channel))

    async def update_profile(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        about: str | None = None,
    ) -> TypeUser:
        """Changes your first name, last name and bio, the texts that everybody sees in the profile.
        Fields that are left out keep their value. Returns your own user with the new names. A
        business bot may call it for its owner over `invoke_with_business_connection`.

        Args:
            first_name: New first name, 1 to 64 characters. Leave out to keep the present one; it
                cannot be made empty.
            last_name: New last name, up to 64 characters. An empty string removes it, leaving it
                out changes nothing.
            about: New bio, up to 70 characters, or 140 with Premium. An empty string clears it.

        Returns:
            `types.TypeUser`.

        Raises:
            errors.AboutTooLong: 400 ABOUT_TOO_LONG: The text about the account is longer than
                allowed (70 characters, 140 with Premium); shorten it.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.FirstnameInvalid: 400 FIRSTNAME_INVALID: The first name is empty, too long or has
                forbidden characters; pass another one.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/account.updateProfile.md
        """
        return await self._client(
            functions.UpdateProfile(first_name=first_name, last_name=last_name, about=about)
        )

    async def update_status(self, *, offline: bool) -> bool:
        """Shows or hides you as "online". Being connected alone does not make you online: apps send
        it while the user looks at the screen and repeat it at the interval
        `online_update_period_ms` of `help.get_config`, as the status expires after a few minutes.

        Args:
            offline: True to go offline at once, false to be shown as online.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateStatus.md
        """
        return await self._client(functions.UpdateStatus(offline=offline))

    async def update_theme(
        self,
        *,
        format: str,
        theme: TypeInputTheme,
        slug: str | None = None,
        title: str | None = None,
        document: TypeInputDocument | None = None,
        settings: list[TypeInputThemeSettings] | None = None,
    ) -> TypeTheme:
        """Changes name, link or contents of a theme you made. Everybody who has it installed gets
        the new version. Parts left out stay.

        Args:
            format: Platform of the theme file: `android`, `ios`, `tdesktop` or `macos`.
            theme: The theme to change; you must be its creator.
            slug: New ending of the link; leave out to keep it.
            title: New name; leave out to keep it.
            document: New theme file from `account.upload_theme`. Leave out to keep what is set.
            settings: New accent settings, replacing the old ones. Leave out to keep what is set.

        Returns:
            `types.TypeTheme`.

        Raises:
            errors.ThemeInvalid: 400 THEME_INVALID: The theme cannot be found or is not yours to
                change; check its link or its id and access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateTheme.md
        """
        return await self._client(
            functions.UpdateTheme(
                format=format,
                theme=theme,
                slug=slug,
                title=title,
                document=document,
                settings=settings,
            )
        )

    async def update_username(self, *, username: str) -> TypeUser:
        """Changes or removes the editable username of your account and returns your user. The old
        name becomes free for others, so links to it may break. Check first with
        `account.check_username`. Names bought on Fragment are managed by `account.toggle_username`
        instead.

        Args:
            username: New name without `@`; an empty string gives the username up.

        Returns:
            `types.TypeUser`.

        Raises:
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.
            errors.UsernameOccupied: 400 USERNAME_OCCUPIED: Someone else has this username; choose a
                different one.
            errors.UsernamePurchaseAvailable: 400 USERNAME_PURCHASE_AVAILABLE: This username is for
                sale on fragment.com; buy it there or choose another.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.updateUsername.md
        """
        return await self._client(functions.UpdateUsername(username=username))

    async def update_web_browser_settings(
        self, *, open_external_browser: bool = False, display_close_button: bool = False
    ) -> account_TypeWebBrowserSettings:
        """Sets for all your apps how links open, and returns the full settings. A flag left out is
        switched off, so always send both as you want them. Exceptions for single sites stay.

        Args:
            open_external_browser: Opens links in the browser of the system instead of the built-in
                one.
            display_close_button: Shows a close button in the built-in browser.

        Returns:
            `types.account.TypeWebBrowserSettings`.

        Source:
            api/methods/account.updateWebBrowserSettings.md
        """
        return await self._client(
            functions.UpdateWebBrowserSettings(
                open_external_browser=open_external_browser,
                display_close_button=display_close_button,
            )
        )

    async def upload_ringtone(
        self, *, file: TypeInputFile, file_name: str, mime_type: str
    ) -> TypeDocument:
        """Uploads an own notification tone. The returned document is on your list of tones and can
        be used in notification settings as `types.NotificationSoundRingtone`.

        Args:
            file: The uploaded sound file.
            file_name: Name of the file, shown as the title of the tone.
            mime_type: Audio type such as `audio/mpeg` or `audio/ogg`; others give
                RINGTONE_MIME_INVALID.

        Returns:
            `types.TypeDocument`.

        Raises:
            errors.RingtoneMimeInvalid: 400 RINGTONE_MIME_INVALID: The file is no sound that can
                serve as a notification; upload an MP3 file (`audio/mpeg`).

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.uploadRingtone.md
        """
        return await self._client(
            functions.UploadRingtone(file=file, file_name=file_name, mime_type=mime_type)
        )

    async def upload_theme(
        self,
        *,
        file: TypeInputFile,
        thumb: TypeInputFile | None = None,
        file_name: str,
        mime_type: str,
    ) -> TypeDocument:
        """Uploads a theme file and returns it as a document, ready for `account.create_theme` or
        `account.update_theme`.

        Args:
            file: The uploaded theme file.
            thumb: Uploaded preview picture; leave out to have none.
            file_name: Name of the file, with extension.
            mime_type: MIME type of the platform's theme format, such as
                `application/x-tgtheme-android`, `-ios`, `-tdesktop` or `-macos`.

        Returns:
            `types.TypeDocument`.

        Raises:
            errors.ThemeFileInvalid: 400 THEME_FILE_INVALID: The theme file cannot be read; export
                the theme anew and upload it completely.
            errors.ThemeMimeInvalid: 400 THEME_MIME_INVALID: The file type does not fit a theme; use
                one such as `application/x-tgtheme-tdesktop`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.uploadTheme.md
        """
        return await self._client(
            functions.UploadTheme(file=file, thumb=thumb, file_name=file_name, mime_type=mime_type)
        )

    async def upload_wall_paper(
        self,
        *,
        for_chat: bool = False,
        file: TypeInputFile,
        mime_type: str,
        settings: TypeWallPaperSettings,
    ) -> TypeWallPaper:
        """Turns an uploaded image into a wallpaper of yours and returns it. Upload the parts first
        with `upload.save_file_part`; to make it the general background call
        `account.install_wall_paper` next.

        Args:
            for_chat: Meant for a single chat, to be set with `messages.set_chat_wall_paper`; it
                stays out of your wallpaper list.
            file: The uploaded image.
            mime_type: `image/jpeg` for photos, `image/png` or `application/x-tgwallpattern` for
                patterns.
            settings: Blur, motion, colors and pattern strength.

        Returns:
            `types.TypeWallPaper`.

        Raises:
            errors.WallpaperFileInvalid: 400 WALLPAPER_FILE_INVALID: The picture for the wallpaper
                cannot be read; upload a proper JPEG, PNG or pattern file.
            errors.WallpaperMimeInvalid: 400 WALLPAPER_MIME_INVALID: The file type does not fit a
                wallpaper; use `image/jpeg`, `image/png` or a pattern type.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.uploadWallPaper.md
        """
        return await self._client(
            functions.UploadWallPaper(
                for_chat=for_chat, file=file, mime_type=mime_type, settings=settings
            )
        )

    async def verify_email(
        self, *, purpose: TypeEmailVerifyPurpose, verification: TypeEmailVerification
    ) -> account_TypeEmailVerified:
        """Confirms an email address by the mailed code, or by a Google or Apple sign-in token
        instead of a code. For a login email set during a login, the answer already contains the
        next `types.auth.SentCode`.

        Args:
            purpose: Same purpose as given to `account.send_verify_email_code`.
            verification: The code or the token that proves you own the address.

        Returns:
            `types.account.TypeEmailVerified`.

        Raises:
            errors.CodeInvalid: 400 CODE_INVALID: The code from the email is wrong; ask the user to
                type it again.
            errors.EmailInvalid: 400 EMAIL_INVALID: This is not a usable email address; ask the user
                to check it.
            errors.EmailNotAllowed: 400 EMAIL_NOT_ALLOWED: Telegram does not accept this email
                address here, for example because of its provider; ask for another one.
            errors.EmailVerifyExpired: 400 EMAIL_VERIFY_EXPIRED: The code sent to the email is too
                old; have a new one sent with `account.send_verify_email_code`.
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.verifyEmail.md
        """
        return await self._client(functions.VerifyEmail(purpose=purpose, verification=verification))

    async def verify_phone(
        self, *, phone_number: str, phone_code_hash: str, phone_code: str
    ) -> bool:
        """Confirms a phone number for Telegram Passport with the code from
        `account.send_verify_phone_code`; after that it can be saved as a Passport value.

        Args:
            phone_number: The number that is being verified.
            phone_code_hash: Hash that came with the sent code.
            phone_code: Code that arrived on the number.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/account.verifyPhone.md
        """
        return await self._client(
            functions.VerifyPhone(
                phone_number=phone_number, phone_code_hash=phone_code_hash, phone_code=phone_code
            )
        )
