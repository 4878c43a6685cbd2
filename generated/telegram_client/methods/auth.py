"""Methods of the auth namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import auth as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.account import TypePasswordInputSettings as account_TypePasswordInputSettings
    from ..types.auth import (
        TypeAuthorization as auth_TypeAuthorization,
        TypeExportedAuthorization as auth_TypeExportedAuthorization,
        TypeLoggedOut as auth_TypeLoggedOut,
        TypeLoginToken as auth_TypeLoginToken,
        TypePasskeyLoginOptions as auth_TypePasskeyLoginOptions,
        TypePasswordRecovery as auth_TypePasswordRecovery,
        TypeSentCode as auth_TypeSentCode,
    )
    from ..types.root.authorization import TypeAuthorization
    from ..types.root.code_settings import TypeCodeSettings
    from ..types.root.email_verification import TypeEmailVerification
    from ..types.root.input_check_password_srp import TypeInputCheckPasswordSRP
    from ..types.root.input_passkey_credential import TypeInputPasskeyCredential


class Auth(Namespace):
    """Methods of the auth namespace."""

    async def accept_login_token(self, *, token: bytes) -> TypeAuthorization:
        """Lets another device in: a logged-in user calls this with the token scanned from that
        device's QR code. The waiting device is logged in as the same user, and the answer describes
        its session, which `account.reset_authorization` can end again.

        Args:
            token: Bytes decoded (base64url) from the `token` part of the scanned `tg://login` link.

        Returns:
            `types.TypeAuthorization`.

        Raises:
            errors.AuthTokenAlreadyAccepted: 400 AUTH_TOKEN_ALREADY_ACCEPTED: This login token (QR
                code) has already been confirmed; export a new one if another login is wanted.
            errors.AuthTokenException: 400 AUTH_TOKEN_EXCEPTION: The server could not handle the
                login token; show a new QR code and scan that.
            errors.AuthTokenExpired: 400 AUTH_TOKEN_EXPIRED: The login token (QR code) lived only
                about half a minute and is over; call `auth.export_login_token` for a new one.
            errors.AuthTokenInvalidx: 400 AUTH_TOKEN_INVALIDX: The login token is damaged or
                unknown; check its base64url decoding or export a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.acceptLoginToken.md
        """
        return await self._client(functions.AcceptLoginToken(token=token))

    async def bind_temp_auth_key(
        self, *, perm_auth_key_id: int, nonce: int, expires_at: int, encrypted_message: bytes
    ) -> bool:
        """Ties a temporary authorization key to the permanent one, so requests sent with the
        temporary key count as the logged-in user's (perfect forward secrecy). Send it through a
        connection that uses the temporary key, before other requests, and repeat the binding for
        each new temporary key.

        Args:
            perm_auth_key_id: 64-bit id of the permanent key, that is, the low 64 bits of its SHA1.
            nonce: Random number; the same one goes into bind_auth_key_inner.
            expires_at: Unix time when the temporary key dies; equals creation time plus the
                `expires_in` used when the key was made.
            encrypted_message: A bind_auth_key_inner encrypted with the permanent key by the MTProto
                1.0 scheme; its inner message id must be that of this very request.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.EncryptedMessageInvalid: 400 ENCRYPTED_MESSAGE_INVALID: The proof that ties the
                temporary key to the permanent one is wrong; encrypt it anew with the permanent key,
                with the right ids and expiry time.
            errors.ExpiresAtInvalid: 400 EXPIRES_AT_INVALID: The end of the temporary key's life
                differs from the one agreed when the key was made; pass the very same Unix time.
            errors.TempAuthKeyAlreadyBound: 400 TEMP_AUTH_KEY_ALREADY_BOUND: The temporary key is
                already tied to another permanent one; make a new temporary key.
            errors.TempAuthKeyEmpty: 400 TEMP_AUTH_KEY_EMPTY: The request was not sent with a
                temporary key; create one and send it under that key.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/auth.bindTempAuthKey.md
        """
        return await self._client(
            functions.BindTempAuthKey(
                perm_auth_key_id=perm_auth_key_id,
                nonce=nonce,
                expires_at=expires_at,
                encrypted_message=encrypted_message,
            )
        )

    async def cancel_code(self, *, phone_number: str, phone_code_hash: str) -> bool:
        """Gives up a login attempt and makes its code worthless, for instance when the user notices
        a typo in the number. Needs the hash from `auth.send_code`. Returns true; a new attempt can
        be started right away.

        Args:
            phone_number: Number the abandoned attempt was made for.
            phone_code_hash: The `phone_code_hash` that `auth.send_code` returned.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.cancelCode.md
        """
        return await self._client(
            functions.CancelCode(phone_number=phone_number, phone_code_hash=phone_code_hash)
        )

    async def check_paid_auth(
        self, *, phone_number: str, phone_code_hash: str, form_id: int
    ) -> auth_TypeSentCode:
        """Asks whether the payment demanded by `types.auth.SentCodePaymentRequired` has come
        through, so the login can go on. The answer is the next state of the attempt, usually the
        delivered code.

        Args:
            phone_number: Number of the attempt.
            phone_code_hash: The `phone_code_hash` of the attempt.
            form_id: Id of the payment form that was paid, from `payments.get_payment_form` with an
                `types.InputInvoicePremiumAuthCode`.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.checkPaidAuth.md
        """
        return await self._client(
            functions.CheckPaidAuth(
                phone_number=phone_number, phone_code_hash=phone_code_hash, form_id=form_id
            )
        )

    async def check_password(
        self, *, password: TypeInputCheckPasswordSRP
    ) -> auth_TypeAuthorization:
        """Completes a login that stopped with `SESSION_PASSWORD_NEEDED`, by proving that the user
        knows the cloud password. The password itself never travels: first get the parameters with
        `account.get_password` and compute an SRP proof from them. A proof is good for one attempt.

        Args:
            password: SRP proof built from the password and a fresh `types.account.Password`.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.
            errors.SrpIdInvalid: 400 SRP_ID_INVALID: The password check is out of date; call
                `account.get_password` again and use its new `srp_id`.
            errors.SrpPasswordChanged: 400 SRP_PASSWORD_CHANGED: The password was changed while you
                computed the check; fetch `account.get_password` again.
            errors.AuthKeyUnsynchronized: 500 AUTH_KEY_UNSYNCHRONIZED: The data centers do not agree
                on the state of this key for a moment; repeat the call.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.checkPassword.md
        """
        return await self._client(functions.CheckPassword(password=password))

    async def check_recovery_password(self, *, code: str) -> bool:
        """Tells whether a mailed recovery code is right without using it up, so an app can ask for
        the new password before calling `auth.recover_password`. Returns true if so, otherwise an
        error.

        Args:
            code: Code from the email that `auth.request_password_recovery` sent.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CodeEmpty: 400 CODE_EMPTY: The recovery code is missing; pass the code that was
                sent to the recovery email.
            errors.PasswordRecoveryExpired: 400 PASSWORD_RECOVERY_EXPIRED: The recovery code is too
                old; have another one sent with `auth.request_password_recovery`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.checkRecoveryPassword.md
        """
        return await self._client(functions.CheckRecoveryPassword(code=code))

    async def drop_temp_auth_keys(self, *, except_auth_keys: list[int]) -> bool:
        """Makes the server forget the temporary keys bound to the current permanent key, apart from
        those you name. Use it when a client with perfect forward secrecy restarts and has lost
        track of its older temporary keys.

        Args:
            except_auth_keys: 64-bit ids of the temporary keys still in use, which stay alive; an
                empty list drops all.

        Returns:
            `types.TypeBool`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/auth.dropTempAuthKeys.md
        """
        return await self._client(functions.DropTempAuthKeys(except_auth_keys=except_auth_keys))

    async def export_authorization(self, *, dc_id: int) -> auth_TypeExportedAuthorization:
        """Makes a one-time ticket that logs the current user in on another data center, needed to
        download files that are stored there. Open a connection with a key of that data center and
        redeem the ticket with `auth.import_authorization`.

        Args:
            dc_id: Number of the data center you want to be logged in on; must differ from the
                current one.

        Returns:
            `types.auth.TypeExportedAuthorization`.

        Raises:
            errors.DcIdInvalid: 400 DC_ID_INVALID: There is no such data center, or it is the one
                already in use; choose another one from `help.get_config`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/auth.exportAuthorization.md
        """
        return await self._client(functions.ExportAuthorization(dc_id=dc_id))

    async def export_login_token(
        self, *, api_id: int, api_hash: str, except_ids: list[int]
    ) -> auth_TypeLoginToken:
        """Starts a login by QR code: the answer's token, base64url-encoded into
        `tg://login?token=…`, is shown as a QR code for a logged-in phone to scan. Tokens live about
        30 seconds, so call again when one expires, and also when `types.UpdateLoginToken` arrives:
        then the answer reports success or another data center.

        Args:
            api_id: Number of your application, from my.telegram.org.
            api_hash: Secret string that belongs to `api_id`.
            except_ids: User ids already logged in within this application, which are not accepted
                again; usually empty.

        Returns:
            `types.auth.TypeLoginToken`.

        Raises:
            errors.ApiIdInvalid: 400 API_ID_INVALID: The pair of `api_id` and `api_hash` is wrong;
                copy both from your application's page on my.telegram.org.
            errors.ApiIdPublishedFlood: 400 API_ID_PUBLISHED_FLOOD: This `api_id` was published
                somewhere (often as sample code) and is blocked for logins; create your own on
                my.telegram.org.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.exportLoginToken.md
        """
        return await self._client(
            functions.ExportLoginToken(api_id=api_id, api_hash=api_hash, except_ids=except_ids)
        )

    async def finish_passkey_login(
        self,
        *,
        credential: TypeInputPasskeyCredential,
        from_dc_id: int | None = None,
        from_auth_key_id: int | None = None,
    ) -> auth_TypeAuthorization:
        """Completes a passkey login with what the authenticator signed and returns the logged-in
        user. The signed user handle names the account's data center; if it is not the one that gave
        out the challenge, connect to the named one, call there and fill in both `from_…` fields.

        Args:
            credential: Answer of the authenticator to the challenge from `auth.init_passkey_login`.
            from_dc_id: Data center on which the challenge was requested. Leave out if it is this
                one.
            from_auth_key_id: Id of the authorization key the challenge was requested with, as a
                signed 64-bit number; goes with `from_dc_id`.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.CredentialInvalid: 400 CREDENTIAL_INVALID: The passkey data does not pass the
                check; let the device create or sign it again for the present challenge.
            errors.AuthRestart: 500 AUTH_RESTART: The server lost the state of this login; start the
                login again from its first step.
            errors.PasskeyAuthRestart: 500 PASSKEY_AUTH_RESTART: The passkey login was lost on the
                server; start again with `auth.init_passkey_login`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.finishPasskeyLogin.md
        """
        return await self._client(
            functions.FinishPasskeyLogin(
                credential=credential, from_dc_id=from_dc_id, from_auth_key_id=from_auth_key_id
            )
        )

    async def import_authorization(self, *, id: int, bytes_: bytes) -> auth_TypeAuthorization:
        """Logs a fresh key in on a secondary data center with a ticket made by
        `auth.export_authorization` on the home data center. Send it through the connection to the
        secondary one. Each ticket works once and only for a short time.

        Args:
            id: The `id` of the `types.auth.ExportedAuthorization`.
            bytes_: Its `bytes`, unchanged.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.AuthBytesInvalid: 400 AUTH_BYTES_INVALID: The authorization brought from another
                data center is wrong, used or too old; get a new one with
                `auth.export_authorization` and import it at once.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/auth.importAuthorization.md
        """
        return await self._client(functions.ImportAuthorization(id=id, bytes_=bytes_))

    async def import_bot_authorization(
        self, *, flags: int, api_id: int, api_hash: str, bot_auth_token: str
    ) -> auth_TypeAuthorization:
        """Logs in as a bot with its token; no phone number or code is involved. Afterwards the
        connection may use the methods open to bots. The error `USER_MIGRATE_%d` names the data
        center the bot belongs to: call again there.

        Args:
            flags: Reserved number without meaning; pass 0.
            api_id: Number of your application, from my.telegram.org.
            api_hash: Secret string that belongs to `api_id`.
            bot_auth_token: Token of the bot as BotFather gave it, for example `123456:ABC-DEF`.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.AccessTokenExpired: 400 ACCESS_TOKEN_EXPIRED: The bot token was revoked or
                replaced by a newer one; copy the current token from @BotFather.
            errors.AccessTokenInvalid: 400 ACCESS_TOKEN_INVALID: No bot has this token; copy the
                whole token from @BotFather, with the number before the colon.
            errors.ApiIdInvalid: 400 API_ID_INVALID: The pair of `api_id` and `api_hash` is wrong;
                copy both from your application's page on my.telegram.org.
            errors.ApiIdPublishedFlood: 400 API_ID_PUBLISHED_FLOOD: This `api_id` was published
                somewhere (often as sample code) and is blocked for logins; create your own on
                my.telegram.org.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/auth.importBotAuthorization.md
        """
        return await self._client(
            functions.ImportBotAuthorization(
                flags=flags, api_id=api_id, api_hash=api_hash, bot_auth_token=bot_auth_token
            )
        )

    async def import_login_token(self, *, token: bytes) -> auth_TypeLoginToken:
        """Continues a QR-code login on another data center. Call it there after
        `auth.export_login_token` answered with `types.auth.LoginTokenMigrateTo`. Returns the
        finished login, or `SESSION_PASSWORD_NEEDED` as an error when the cloud password is still to
        be checked.

        Args:
            token: The token from `types.auth.LoginTokenMigrateTo`.

        Returns:
            `types.auth.TypeLoginToken`.

        Raises:
            errors.AuthTokenAlreadyAccepted: 400 AUTH_TOKEN_ALREADY_ACCEPTED: This login token (QR
                code) has already been confirmed; export a new one if another login is wanted.
            errors.AuthTokenExpired: 400 AUTH_TOKEN_EXPIRED: The login token (QR code) lived only
                about half a minute and is over; call `auth.export_login_token` for a new one.
            errors.AuthTokenInvalid: 400 AUTH_TOKEN_INVALID: The login token is not one the server
                has given out; pass the bytes unchanged, decoded from base64url.
            errors.AuthTokenInvalidx: 400 AUTH_TOKEN_INVALIDX: The login token is damaged or
                unknown; check its base64url decoding or export a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.importLoginToken.md
        """
        return await self._client(functions.ImportLoginToken(token=token))

    async def import_web_token_authorization(
        self, *, api_id: int, api_hash: str, web_auth_token: str
    ) -> auth_TypeAuthorization:
        """Logs a Telegram web client in with the token that another Telegram app put into the
        fragment of the web client's address when it opened it. Only the official web clients
        receive such tokens.

        Args:
            api_id: Number of the web application.
            api_hash: Secret string that belongs to `api_id`.
            web_auth_token: Value of `tgWebAuthToken` from the address fragment.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.ApiIdInvalid: 400 API_ID_INVALID: The pair of `api_id` and `api_hash` is wrong;
                copy both from your application's page on my.telegram.org.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.importWebTokenAuthorization.md
        """
        return await self._client(
            functions.ImportWebTokenAuthorization(
                api_id=api_id, api_hash=api_hash, web_auth_token=web_auth_token
            )
        )

    async def init_passkey_login(
        self, *, api_id: int, api_hash: str
    ) -> auth_TypePasskeyLoginOptions:
        """Starts a login with a passkey and returns the challenge to hand to the platform's
        WebAuthn function. Finish with `auth.finish_passkey_login`. The user must have registered a
        passkey earlier, and the platform must accept Telegram's domain, so practically an official
        app's job.

        Args:
            api_id: Number of your application, from my.telegram.org.
            api_hash: Secret string that belongs to `api_id`.

        Returns:
            `types.auth.TypePasskeyLoginOptions`.

        Raises:
            errors.ApiIdInvalid: 400 API_ID_INVALID: The pair of `api_id` and `api_hash` is wrong;
                copy both from your application's page on my.telegram.org.
            errors.AuthRestart: 500 AUTH_RESTART: The server lost the state of this login; start the
                login again from its first step.
            errors.PasskeyAuthRestart: 500 PASSKEY_AUTH_RESTART: The passkey login was lost on the
                server; start again with `auth.init_passkey_login`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.initPasskeyLogin.md
        """
        return await self._client(functions.InitPasskeyLogin(api_id=api_id, api_hash=api_hash))

    async def log_out(self) -> auth_TypeLoggedOut:
        """Ends the current login on the server. The authorization key loses its user, so afterwards
        only methods that work without a login succeed; the stored session can be thrown away. The
        answer may hold a token that makes the next login of the same user easier.

        Returns:
            `types.auth.TypeLoggedOut`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/auth.logOut.md
        """
        return await self._client(functions.LogOut())

    async def recover_password(
        self, *, code: str, new_settings: account_TypePasswordInputSettings | None = None
    ) -> auth_TypeAuthorization:
        """Replaces or removes a forgotten cloud password using the mailed code from
        `auth.request_password_recovery`, and completes a login that waited for the password. Check
        a code beforehand with `auth.check_recovery_password`.

        Args:
            code: Recovery code from the email.
            new_settings: The password to set from now on; leave it out to switch the cloud password
                off.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.CodeEmpty: 400 CODE_EMPTY: The recovery code is missing; pass the code that was
                sent to the recovery email.
            errors.NewSettingsInvalid: 400 NEW_SETTINGS_INVALID: The new password settings do not go
                together; pass algorithm, hash and hint of the password, or all empty to remove it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.recoverPassword.md
        """
        return await self._client(functions.RecoverPassword(code=code, new_settings=new_settings))

    async def report_missing_code(
        self, *, phone_number: str, phone_code_hash: str, mnc: str
    ) -> bool:
        """Tells Telegram that a login SMS never arrived, with the mobile operator concerned.
        Statistics of official apps: returns true and sends nothing new. To get another code call
        `auth.resend_code`.

        Args:
            phone_number: Number that waits for its code.
            phone_code_hash: The `phone_code_hash` of that attempt.
            mnc: Mobile network code of the operator, as digits, read from the SIM card.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.reportMissingCode.md
        """
        return await self._client(
            functions.ReportMissingCode(
                phone_number=phone_number, phone_code_hash=phone_code_hash, mnc=mnc
            )
        )

    async def request_firebase_sms(
        self,
        *,
        phone_number: str,
        phone_code_hash: str,
        safety_net_token: str | None = None,
        play_integrity_token: str | None = None,
        ios_push_secret: str | None = None,
    ) -> bool:
        """Has the login code sent as an SMS through Firebase, after a device check was passed.
        Belongs to the answer type `types.auth.SentCodeTypeFirebaseSms`, which only official mobile
        apps get; one of the three proofs must be given.

        Args:
            phone_number: Number the login attempt is for.
            phone_code_hash: The `phone_code_hash` from `auth.send_code`.
            safety_net_token: Android: signed answer of the old SafetyNet service for the `nonce` of
                the code type.
            play_integrity_token: Android: token from the Play Integrity service for
                `play_integrity_nonce`.
            ios_push_secret: iOS: the secret that arrived in a push notification.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.requestFirebaseSms.md
        """
        return await self._client(
            functions.RequestFirebaseSms(
                phone_number=phone_number,
                phone_code_hash=phone_code_hash,
                safety_net_token=safety_net_token,
                play_integrity_token=play_integrity_token,
                ios_push_secret=ios_push_secret,
            )
        )

    async def request_password_recovery(self) -> auth_TypePasswordRecovery:
        """Mails a recovery code to the address the user attached to the cloud password, for a login
        that hangs at the password step or for an already logged-in user who forgot it. Fails with
        `PASSWORD_RECOVERY_NA` if no address was set. The answer shows the masked address; go on
        with `auth.recover_password`.

        Returns:
            `types.auth.TypePasswordRecovery`.

        Raises:
            errors.PasswordEmpty: 400 PASSWORD_EMPTY: The account has no two-step verification
                password, so there is none to reset or recover.
            errors.PasswordRecoveryNa: 400 PASSWORD_RECOVERY_NA: The account has no recovery email,
                so no code can be sent; the password can only be reset.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.requestPasswordRecovery.md
        """
        return await self._client(functions.RequestPasswordRecovery())

    async def resend_code(
        self, *, phone_number: str, phone_code_hash: str, reason: str | None = None
    ) -> auth_TypeSentCode:
        """Asks for the login code again by the next way of delivery, the one announced as
        `next_type` in the previous `types.auth.SentCode`. Call it only after that answer's
        `timeout` seconds have passed. The answer replaces the earlier one, including its hash;
        `SEND_CODE_UNAVAILABLE` says that no way is left.

        Args:
            phone_number: Number the running login attempt is for.
            phone_code_hash: The `phone_code_hash` of the latest `types.auth.SentCode`.
            reason: Why the former way failed, as an error text of Google's or Apple's verification
                service; official apps only.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.EmailInstallMissing: 400 EMAIL_INSTALL_MISSING: The account has no login email
                that could be used or reset; log in by phone code, or set up an email when asked to.
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneCodeHashEmpty: 400 PHONE_CODE_HASH_EMPTY: The hash of the sent code is
                missing; pass `phone_code_hash` from `auth.send_code`.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.
            errors.SendCodeUnavailable: 406 SEND_CODE_UNAVAILABLE: All ways to deliver the code to
                this number were tried; wait, then start over with `auth.send_code`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.resendCode.md
        """
        return await self._client(
            functions.ResendCode(
                phone_number=phone_number, phone_code_hash=phone_code_hash, reason=reason
            )
        )

    async def reset_authorizations(self) -> bool:
        """Logs the account out everywhere except here: all other sessions, as listed by
        `account.get_authorizations`, lose access at once. A session younger than 24 hours is
        refused with `FRESH_RESET_AUTHORISATION_FORBIDDEN`. To end a single one use
        `account.reset_authorization`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.FreshResetAuthorisationForbidden: 406 FRESH_RESET_AUTHORISATION_FORBIDDEN: A
                session younger than 24 hours cannot end others or change such settings; use an
                older one or wait.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.resetAuthorizations.md
        """
        return await self._client(functions.ResetAuthorizations())

    async def reset_login_email(
        self, *, phone_number: str, phone_code_hash: str
    ) -> auth_TypeSentCode:
        """Asks Telegram to drop the login email of an account whose owner can no longer read it, so
        that codes go to the phone again. Works during a login attempt; unless the email may be
        dropped at once, a waiting time starts. The answer is a new state of the attempt, as from
        `auth.send_code`.

        Args:
            phone_number: Number of the account being logged in.
            phone_code_hash: Current `phone_code_hash` of the attempt.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.EmailInstallMissing: 400 EMAIL_INSTALL_MISSING: The account has no login email
                that could be used or reset; log in by phone code, or set up an email when asked to.
            errors.PhoneNumberInvalid: 400 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.
            errors.TaskAlreadyExists: 400 TASK_ALREADY_EXISTS: The reset of the login email is
                already under way; wait until it is done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.resetLoginEmail.md
        """
        return await self._client(
            functions.ResetLoginEmail(phone_number=phone_number, phone_code_hash=phone_code_hash)
        )

    async def send_code(
        self, *, phone_number: str, api_id: int, api_hash: str, settings: TypeCodeSettings
    ) -> auth_TypeSentCode:
        """Sends a login code to a phone number and tells which way it went (another logged-in app,
        SMS, call, email …). First step of logging in as a user; continue with `auth.sign_in`,
        passing the hash from the answer. The error `PHONE_MIGRATE_%d` means the account lives in
        another data center: connect there and call again.

        Args:
            phone_number: Number of the account, in international format, digits only or with a
                leading plus.
            api_id: Number of your application, from my.telegram.org.
            api_hash: Secret string that belongs to `api_id`, from the same page.
            settings: Ways of delivery your application can handle; an empty `types.CodeSettings` is
                fine for a script.

        Returns:
            `types.auth.TypeSentCode`.

        Raises:
            errors.ApiIdInvalid: 400 API_ID_INVALID: The pair of `api_id` and `api_hash` is wrong;
                copy both from your application's page on my.telegram.org.
            errors.ApiIdPublishedFlood: 400 API_ID_PUBLISHED_FLOOD: This `api_id` was published
                somewhere (often as sample code) and is blocked for logins; create your own on
                my.telegram.org.
            errors.PhoneNumberAppSignupForbidden: 400 PHONE_NUMBER_APP_SIGNUP_FORBIDDEN: New
                accounts cannot be made with this app; sign up in an official one.
            errors.PhoneNumberBanned: 400 PHONE_NUMBER_BANNED: Telegram has banned this phone
                number; its owner can write to the support, another number has to be used.
            errors.PhoneNumberFlood: 400 PHONE_NUMBER_FLOOD: Too many codes or tries for this phone
                number; wait a day before the next.
            errors.PhonePasswordProtected: 400 PHONE_PASSWORD_PROTECTED: A login by code is closed
                for this number because a password protects it; use another way to log in.
            errors.SmsCodeCreateFailed: 400 SMS_CODE_CREATE_FAILED: The server could not make a
                login code; ask for it again.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.
            errors.PhonePasswordFlood: 406 PHONE_PASSWORD_FLOOD: Too many logins were tried with
                this number; wait before the next try.
            errors.UpdateAppToLogin: 406 UPDATE_APP_TO_LOGIN: This app is too old to log in; use a
                newer version and layer.
            errors.AuthRestart: 500 AUTH_RESTART: The server lost the state of this login; start the
                login again from its first step.
            errors.AuthRestart: 500 AUTH_RESTART_%d: The server lost the state of this login; call
                again, the number is only an internal debugging code.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.sendCode.md
        """
        return await self._client(
            functions.SendCode(
                phone_number=phone_number, api_id=api_id, api_hash=api_hash, settings=settings
            )
        )

    async def sign_in(
        self,
        *,
        phone_number: str,
        phone_code_hash: str,
        phone_code: str | None = None,
        email_verification: TypeEmailVerification | None = None,
    ) -> auth_TypeAuthorization:
        """Finishes a login by phone number with the code the user received. Needs a running attempt
        started by `auth.send_code`. On success this key is logged in and the answer holds the
        user's own profile. The error `SESSION_PASSWORD_NEEDED` asks for the cloud password: go on
        with `auth.check_password`.

        Args:
            phone_number: Exactly the number that was given to `auth.send_code`.
            phone_code_hash: The `phone_code_hash` of the last `types.auth.SentCode` answer.
            phone_code: What the user read in the SMS, the app or the call, as a string so that
                leading zeros survive. Leave out when `email_verification` is given.
            email_verification: Proof of the login email, when the code was delivered there: the
                mailed code, or a Google or Apple sign-in token.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneCodeInvalid: 400 PHONE_CODE_INVALID: The code does not match the one that
                was sent; ask the user to type it again.
            errors.PhoneNumberUnoccupied: 400 PHONE_NUMBER_UNOCCUPIED: The code is right, but there
                is no account with this number; create one with `auth.sign_up`.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.
            errors.UpdateAppToLogin: 406 UPDATE_APP_TO_LOGIN: This app is too old to log in; use a
                newer version and layer.
            errors.AuthRestart: 500 AUTH_RESTART: The server lost the state of this login; start the
                login again from its first step.
            errors.SignInFailed: 500 SIGN_IN_FAILED: The server failed during the login; start
                again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.signIn.md
        """
        return await self._client(
            functions.SignIn(
                phone_number=phone_number,
                phone_code_hash=phone_code_hash,
                phone_code=phone_code,
                email_verification=email_verification,
            )
        )

    async def sign_up(
        self,
        *,
        no_joined_notifications: bool = False,
        phone_number: str,
        phone_code_hash: str,
        first_name: str,
        last_name: str,
    ) -> auth_TypeAuthorization:
        """Creates a new account for a phone number that has none. Call it after `auth.sign_in`
        answered with `types.auth.AuthorizationSignUpRequired` and the user agreed to the terms of
        service. Registration is practically limited to official apps; a script should expect to be
        refused.

        Args:
            no_joined_notifications: Keeps people who have this number in their contacts from being
                told that the account joined.
            phone_number: The number that was given to `auth.send_code`.
            phone_code_hash: Hash from the `types.auth.SentCode` of this login attempt; the code
                must already have been accepted.
            first_name: First name shown to others; must not be empty.
            last_name: Last name, or an empty string.

        Returns:
            `types.auth.TypeAuthorization`.

        Raises:
            errors.FirstnameInvalid: 400 FIRSTNAME_INVALID: The first name is empty, too long or has
                forbidden characters; pass another one.
            errors.LastnameInvalid: 400 LASTNAME_INVALID: The last name is too long or has forbidden
                characters; shorten it or leave it empty.
            errors.PhoneCodeEmpty: 400 PHONE_CODE_EMPTY: The code or its hash is missing; pass what
                the user typed, and the `phone_code_hash` from the request that sent the code.
            errors.PhoneCodeExpired: 400 PHONE_CODE_EXPIRED: The code is too old or was canceled;
                have a new one sent.
            errors.PhoneCodeInvalid: 400 PHONE_CODE_INVALID: The code does not match the one that
                was sent; ask the user to type it again.
            errors.PhoneNumberFlood: 400 PHONE_NUMBER_FLOOD: Too many codes or tries for this phone
                number; wait a day before the next.
            errors.PhoneNumberOccupied: 400 PHONE_NUMBER_OCCUPIED: Another account already has this
                phone number; log in to that one or choose another number.
            errors.PhoneNumberInvalid: 406 PHONE_NUMBER_INVALID: This cannot be a phone number for
                this step; pass it in international form with the country code, the same in every
                step.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/auth.signUp.md
        """
        return await self._client(
            functions.SignUp(
                no_joined_notifications=no_joined_notifications,
                phone_number=phone_number,
                phone_code_hash=phone_code_hash,
                first_name=first_name,
                last_name=last_name,
            )
        )
