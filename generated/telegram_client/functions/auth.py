"""Methods of the auth namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

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


class AcceptLoginToken(
    tl.Function["TypeAuthorization"], id=0xE894AD4D, name="auth.acceptLoginToken"
):
    """Lets another device in: a logged-in user calls this with the token scanned from that device's
    QR code. The waiting device is logged in as the same user, and the answer describes its session,
    which `account.reset_authorization` can end again.

    Args:
        token: Bytes decoded (base64url) from the `token` part of the scanned `tg://login` link.

    Source:
        api/methods/auth.acceptLoginToken.md
    """

    token: bytes = tl.bytes_(secret=True)

    ERRORS = (
        ("AUTH_TOKEN_ALREADY_ACCEPTED", 400),
        ("AUTH_TOKEN_EXCEPTION", 400),
        ("AUTH_TOKEN_EXPIRED", 400),
        ("AUTH_TOKEN_INVALIDX", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class BindTempAuthKey(tl.Function["bool"], id=0xCDD42A05, name="auth.bindTempAuthKey"):
    """Ties a temporary authorization key to the permanent one, so requests sent with the temporary
    key count as the logged-in user's (perfect forward secrecy). Send it through a connection that
    uses the temporary key, before other requests, and repeat the binding for each new temporary
    key.

    Args:
        perm_auth_key_id: 64-bit id of the permanent key, that is, the low 64 bits of its SHA1.
        nonce: Random number; the same one goes into bind_auth_key_inner.
        expires_at: Unix time when the temporary key dies; equals creation time plus the
            `expires_in` used when the key was made.
        encrypted_message: A bind_auth_key_inner encrypted with the permanent key by the MTProto 1.0
            scheme; its inner message id must be that of this very request.

    Source:
        api/methods/auth.bindTempAuthKey.md
    """

    perm_auth_key_id: int = tl.int64()
    nonce: int = tl.int64()
    expires_at: int = tl.int32()
    encrypted_message: bytes = tl.bytes_()

    ERRORS = (
        ("ENCRYPTED_MESSAGE_INVALID", 400),
        ("EXPIRES_AT_INVALID", 400),
        ("TEMP_AUTH_KEY_ALREADY_BOUND", 400),
        ("TEMP_AUTH_KEY_EMPTY", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class CancelCode(tl.Function["bool"], id=0x1F040578, name="auth.cancelCode"):
    """Gives up a login attempt and makes its code worthless, for instance when the user notices a
    typo in the number. Needs the hash from `auth.send_code`. Returns true; a new attempt can be
    started right away.

    Args:
        phone_number: Number the abandoned attempt was made for.
        phone_code_hash: The `phone_code_hash` that `auth.send_code` returned.

    Source:
        api/methods/auth.cancelCode.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)

    ERRORS = (("PHONE_CODE_EXPIRED", 400), ("PHONE_NUMBER_INVALID", 406))
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckPaidAuth(tl.Function["auth_TypeSentCode"], id=0x56E59F9C, name="auth.checkPaidAuth"):
    """Asks whether the payment demanded by `types.auth.SentCodePaymentRequired` has come through,
    so the login can go on. The answer is the next state of the attempt, usually the delivered code.

    Args:
        phone_number: Number of the attempt.
        phone_code_hash: The `phone_code_hash` of the attempt.
        form_id: Id of the payment form that was paid, from `payments.get_payment_form` with an
            `types.InputInvoicePremiumAuthCode`.

    Source:
        api/methods/auth.checkPaidAuth.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    form_id: int = tl.int64()

    ERRORS = (("PHONE_NUMBER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckPassword(
    tl.Function["auth_TypeAuthorization"], id=0xD18B4D16, name="auth.checkPassword"
):
    """Completes a login that stopped with `SESSION_PASSWORD_NEEDED`, by proving that the user knows
    the cloud password. The password itself never travels: first get the parameters with
    `account.get_password` and compute an SRP proof from them. A proof is good for one attempt.

    Args:
        password: SRP proof built from the password and a fresh `types.account.Password`.

    Source:
        api/methods/auth.checkPassword.md
    """

    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")

    ERRORS = (
        ("PASSWORD_HASH_INVALID", 400),
        ("SRP_ID_INVALID", 400),
        ("SRP_PASSWORD_CHANGED", 400),
        ("AUTH_KEY_UNSYNCHRONIZED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckRecoveryPassword(tl.Function["bool"], id=0x0D36BF79, name="auth.checkRecoveryPassword"):
    """Tells whether a mailed recovery code is right without using it up, so an app can ask for the
    new password before calling `auth.recover_password`. Returns true if so, otherwise an error.

    Args:
        code: Code from the email that `auth.request_password_recovery` sent.

    Source:
        api/methods/auth.checkRecoveryPassword.md
    """

    code: str = tl.string(secret=True)

    ERRORS = (("CODE_EMPTY", 400), ("PASSWORD_RECOVERY_EXPIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class DropTempAuthKeys(tl.Function["bool"], id=0x8E48A188, name="auth.dropTempAuthKeys"):
    """Makes the server forget the temporary keys bound to the current permanent key, apart from
    those you name. Use it when a client with perfect forward secrecy restarts and has lost track of
    its older temporary keys.

    Args:
        except_auth_keys: 64-bit ids of the temporary keys still in use, which stay alive; an empty
            list drops all.

    Source:
        api/methods/auth.dropTempAuthKeys.md
    """

    except_auth_keys: list[int] = tl.vector(tl.int64())

    ACCESS = {"users": True, "bots": True, "business": False}


class ExportAuthorization(
    tl.Function["auth_TypeExportedAuthorization"], id=0xE5BFFFCD, name="auth.exportAuthorization"
):
    """Makes a one-time ticket that logs the current user in on another data center, needed to
    download files that are stored there. Open a connection with a key of that data center and
    redeem the ticket with `auth.import_authorization`.

    Args:
        dc_id: Number of the data center you want to be logged in on; must differ from the current
            one.

    Source:
        api/methods/auth.exportAuthorization.md
    """

    dc_id: int = tl.int32()

    ERRORS = (("DC_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class ExportLoginToken(
    tl.Function["auth_TypeLoginToken"], id=0xB7E085FE, name="auth.exportLoginToken"
):
    """Starts a login by QR code: the answer's token, base64url-encoded into `tg://login?token=…`,
    is shown as a QR code for a logged-in phone to scan. Tokens live about 30 seconds, so call again
    when one expires, and also when `types.UpdateLoginToken` arrives: then the answer reports
    success or another data center.

    Args:
        api_id: Number of your application, from my.telegram.org.
        api_hash: Secret string that belongs to `api_id`.
        except_ids: User ids already logged in within this application, which are not accepted
            again; usually empty.

    Source:
        api/methods/auth.exportLoginToken.md
    """

    api_id: int = tl.int32()
    api_hash: str = tl.string(secret=True)
    except_ids: list[int] = tl.vector(tl.int64())

    ERRORS = (("API_ID_INVALID", 400), ("API_ID_PUBLISHED_FLOOD", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class FinishPasskeyLogin(
    tl.Function["auth_TypeAuthorization"], id=0x9857AD07, name="auth.finishPasskeyLogin"
):
    """Completes a passkey login with what the authenticator signed and returns the logged-in user.
    The signed user handle names the account's data center; if it is not the one that gave out the
    challenge, connect to the named one, call there and fill in both `from_…` fields.

    Args:
        credential: Answer of the authenticator to the challenge from `auth.init_passkey_login`.
        from_dc_id: Data center on which the challenge was requested. Leave out if it is this one.
        from_auth_key_id: Id of the authorization key the challenge was requested with, as a signed
            64-bit number; goes with `from_dc_id`.

    Source:
        api/methods/auth.finishPasskeyLogin.md
    """

    flags = tl.flags()
    credential: TypeInputPasskeyCredential = tl.boxed("InputPasskeyCredential")
    from_dc_id: int | None = tl.int32(bit=0, default=None)
    from_auth_key_id: int | None = tl.int64(bit=0, default=None)

    ERRORS = (("CREDENTIAL_INVALID", 400), ("AUTH_RESTART", 500), ("PASSKEY_AUTH_RESTART", 500))
    ACCESS = {"users": True, "bots": False, "business": False}


class ImportAuthorization(
    tl.Function["auth_TypeAuthorization"], id=0xA57A7DAD, name="auth.importAuthorization"
):
    """Logs a fresh key in on a secondary data center with a ticket made by
    `auth.export_authorization` on the home data center. Send it through the connection to the
    secondary one. Each ticket works once and only for a short time.

    Args:
        id: The `id` of the `types.auth.ExportedAuthorization`.
        bytes_: Its `bytes`, unchanged.

    Source:
        api/methods/auth.importAuthorization.md
    """

    id: int = tl.int64()
    bytes_: bytes = tl.bytes_(tl_name="bytes")

    ERRORS = (("AUTH_BYTES_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class ImportBotAuthorization(
    tl.Function["auth_TypeAuthorization"], id=0x67A3FF2C, name="auth.importBotAuthorization"
):
    """Logs in as a bot with its token; no phone number or code is involved. Afterwards the
    connection may use the methods open to bots. The error `USER_MIGRATE_%d` names the data center
    the bot belongs to: call again there.

    Args:
        flags: Reserved number without meaning; pass 0.
        api_id: Number of your application, from my.telegram.org.
        api_hash: Secret string that belongs to `api_id`.
        bot_auth_token: Token of the bot as BotFather gave it, for example `123456:ABC-DEF`.

    Source:
        api/methods/auth.importBotAuthorization.md
    """

    flags: int = tl.int32()
    api_id: int = tl.int32()
    api_hash: str = tl.string(secret=True)
    bot_auth_token: str = tl.string(secret=True)

    ERRORS = (
        ("ACCESS_TOKEN_EXPIRED", 400),
        ("ACCESS_TOKEN_INVALID", 400),
        ("API_ID_INVALID", 400),
        ("API_ID_PUBLISHED_FLOOD", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class ImportLoginToken(
    tl.Function["auth_TypeLoginToken"], id=0x95AC5CE4, name="auth.importLoginToken"
):
    """Continues a QR-code login on another data center. Call it there after
    `auth.export_login_token` answered with `types.auth.LoginTokenMigrateTo`. Returns the finished
    login, or `SESSION_PASSWORD_NEEDED` as an error when the cloud password is still to be checked.

    Args:
        token: The token from `types.auth.LoginTokenMigrateTo`.

    Source:
        api/methods/auth.importLoginToken.md
    """

    token: bytes = tl.bytes_(secret=True)

    ERRORS = (
        ("AUTH_TOKEN_ALREADY_ACCEPTED", 400),
        ("AUTH_TOKEN_EXPIRED", 400),
        ("AUTH_TOKEN_INVALID", 400),
        ("AUTH_TOKEN_INVALIDX", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ImportWebTokenAuthorization(
    tl.Function["auth_TypeAuthorization"], id=0x2DB873A9, name="auth.importWebTokenAuthorization"
):
    """Logs a Telegram web client in with the token that another Telegram app put into the fragment
    of the web client's address when it opened it. Only the official web clients receive such
    tokens.

    Args:
        api_id: Number of the web application.
        api_hash: Secret string that belongs to `api_id`.
        web_auth_token: Value of `tgWebAuthToken` from the address fragment.

    Source:
        api/methods/auth.importWebTokenAuthorization.md
    """

    api_id: int = tl.int32()
    api_hash: str = tl.string(secret=True)
    web_auth_token: str = tl.string(secret=True)

    ERRORS = (("API_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class InitPasskeyLogin(
    tl.Function["auth_TypePasskeyLoginOptions"], id=0x518AD0B7, name="auth.initPasskeyLogin"
):
    """Starts a login with a passkey and returns the challenge to hand to the platform's WebAuthn
    function. Finish with `auth.finish_passkey_login`. The user must have registered a passkey
    earlier, and the platform must accept Telegram's domain, so practically an official app's job.

    Args:
        api_id: Number of your application, from my.telegram.org.
        api_hash: Secret string that belongs to `api_id`.

    Source:
        api/methods/auth.initPasskeyLogin.md
    """

    api_id: int = tl.int32()
    api_hash: str = tl.string(secret=True)

    ERRORS = (("API_ID_INVALID", 400), ("AUTH_RESTART", 500), ("PASSKEY_AUTH_RESTART", 500))
    ACCESS = {"users": True, "bots": False, "business": False}


class LogOut(tl.Function["auth_TypeLoggedOut"], id=0x3E72BA19, name="auth.logOut"):
    """Ends the current login on the server. The authorization key loses its user, so afterwards
    only methods that work without a login succeed; the stored session can be thrown away. The
    answer may hold a token that makes the next login of the same user easier.

    Source:
        api/methods/auth.logOut.md
    """

    ACCESS = {"users": True, "bots": True, "business": False}


class RecoverPassword(
    tl.Function["auth_TypeAuthorization"], id=0x37096C70, name="auth.recoverPassword"
):
    """Replaces or removes a forgotten cloud password using the mailed code from
    `auth.request_password_recovery`, and completes a login that waited for the password. Check a
    code beforehand with `auth.check_recovery_password`.

    Args:
        code: Recovery code from the email.
        new_settings: The password to set from now on; leave it out to switch the cloud password
            off.

    Source:
        api/methods/auth.recoverPassword.md
    """

    flags = tl.flags()
    code: str = tl.string(secret=True)
    new_settings: account_TypePasswordInputSettings | None = tl.boxed(
        "account.PasswordInputSettings", bit=0, default=None
    )

    ERRORS = (("CODE_EMPTY", 400), ("NEW_SETTINGS_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportMissingCode(tl.Function["bool"], id=0xCB9DEFF6, name="auth.reportMissingCode"):
    """Tells Telegram that a login SMS never arrived, with the mobile operator concerned. Statistics
    of official apps: returns true and sends nothing new. To get another code call
    `auth.resend_code`.

    Args:
        phone_number: Number that waits for its code.
        phone_code_hash: The `phone_code_hash` of that attempt.
        mnc: Mobile network code of the operator, as digits, read from the SIM card.

    Source:
        api/methods/auth.reportMissingCode.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    mnc: str = tl.string()

    ERRORS = (("PHONE_NUMBER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestFirebaseSms(tl.Function["bool"], id=0x8E39261E, name="auth.requestFirebaseSms"):
    """Has the login code sent as an SMS through Firebase, after a device check was passed. Belongs
    to the answer type `types.auth.SentCodeTypeFirebaseSms`, which only official mobile apps get;
    one of the three proofs must be given.

    Args:
        phone_number: Number the login attempt is for.
        phone_code_hash: The `phone_code_hash` from `auth.send_code`.
        safety_net_token: Android: signed answer of the old SafetyNet service for the `nonce` of the
            code type.
        play_integrity_token: Android: token from the Play Integrity service for
            `play_integrity_nonce`.
        ios_push_secret: iOS: the secret that arrived in a push notification.

    Source:
        api/methods/auth.requestFirebaseSms.md
    """

    flags = tl.flags()
    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    safety_net_token: str | None = tl.string(bit=0, default=None)
    play_integrity_token: str | None = tl.string(bit=2, default=None)
    ios_push_secret: str | None = tl.string(bit=1, default=None)

    ERRORS = (("PHONE_CODE_EMPTY", 400), ("PHONE_NUMBER_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestPasswordRecovery(
    tl.Function["auth_TypePasswordRecovery"], id=0xD897BC66, name="auth.requestPasswordRecovery"
):
    """Mails a recovery code to the address the user attached to the cloud password, for a login
    that hangs at the password step or for an already logged-in user who forgot it. Fails with
    `PASSWORD_RECOVERY_NA` if no address was set. The answer shows the masked address; go on with
    `auth.recover_password`.

    Source:
        api/methods/auth.requestPasswordRecovery.md
    """

    ERRORS = (("PASSWORD_EMPTY", 400), ("PASSWORD_RECOVERY_NA", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ResendCode(tl.Function["auth_TypeSentCode"], id=0xCAE47523, name="auth.resendCode"):
    """Asks for the login code again by the next way of delivery, the one announced as `next_type`
    in the previous `types.auth.SentCode`. Call it only after that answer's `timeout` seconds have
    passed. The answer replaces the earlier one, including its hash; `SEND_CODE_UNAVAILABLE` says
    that no way is left.

    Args:
        phone_number: Number the running login attempt is for.
        phone_code_hash: The `phone_code_hash` of the latest `types.auth.SentCode`.
        reason: Why the former way failed, as an error text of Google's or Apple's verification
            service; official apps only.

    Source:
        api/methods/auth.resendCode.md
    """

    flags = tl.flags()
    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    reason: str | None = tl.string(bit=0, default=None)

    ERRORS = (
        ("EMAIL_INSTALL_MISSING", 400),
        ("PHONE_CODE_EMPTY", 400),
        ("PHONE_CODE_EXPIRED", 400),
        ("PHONE_CODE_HASH_EMPTY", 400),
        ("PHONE_NUMBER_INVALID", 406),
        ("SEND_CODE_UNAVAILABLE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ResetAuthorizations(tl.Function["bool"], id=0x9FAB0D1A, name="auth.resetAuthorizations"):
    """Logs the account out everywhere except here: all other sessions, as listed by
    `account.get_authorizations`, lose access at once. A session younger than 24 hours is refused
    with `FRESH_RESET_AUTHORISATION_FORBIDDEN`. To end a single one use
    `account.reset_authorization`.

    Source:
        api/methods/auth.resetAuthorizations.md
    """

    ERRORS = (("FRESH_RESET_AUTHORISATION_FORBIDDEN", 406),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResetLoginEmail(tl.Function["auth_TypeSentCode"], id=0x7E960193, name="auth.resetLoginEmail"):
    """Asks Telegram to drop the login email of an account whose owner can no longer read it, so
    that codes go to the phone again. Works during a login attempt; unless the email may be dropped
    at once, a waiting time starts. The answer is a new state of the attempt, as from
    `auth.send_code`.

    Args:
        phone_number: Number of the account being logged in.
        phone_code_hash: Current `phone_code_hash` of the attempt.

    Source:
        api/methods/auth.resetLoginEmail.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)

    ERRORS = (
        ("EMAIL_INSTALL_MISSING", 400),
        ("PHONE_NUMBER_INVALID", 400),
        ("TASK_ALREADY_EXISTS", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendCode(tl.Function["auth_TypeSentCode"], id=0xA677244F, name="auth.sendCode"):
    """Sends a login code to a phone number and tells which way it went (another logged-in app, SMS,
    call, email …). First step of logging in as a user; continue with `auth.sign_in`, passing the
    hash from the answer. The error `PHONE_MIGRATE_%d` means the account lives in another data
    center: connect there and call again.

    Args:
        phone_number: Number of the account, in international format, digits only or with a leading
            plus.
        api_id: Number of your application, from my.telegram.org.
        api_hash: Secret string that belongs to `api_id`, from the same page.
        settings: Ways of delivery your application can handle; an empty `types.CodeSettings` is
            fine for a script.

    Source:
        api/methods/auth.sendCode.md
    """

    phone_number: str = tl.string()
    api_id: int = tl.int32()
    api_hash: str = tl.string(secret=True)
    settings: TypeCodeSettings = tl.boxed("CodeSettings")

    ERRORS = (
        ("API_ID_INVALID", 400),
        ("API_ID_PUBLISHED_FLOOD", 400),
        ("PHONE_NUMBER_APP_SIGNUP_FORBIDDEN", 400),
        ("PHONE_NUMBER_BANNED", 400),
        ("PHONE_NUMBER_FLOOD", 400),
        ("PHONE_PASSWORD_PROTECTED", 400),
        ("SMS_CODE_CREATE_FAILED", 400),
        ("PHONE_NUMBER_INVALID", 406),
        ("PHONE_PASSWORD_FLOOD", 406),
        ("UPDATE_APP_TO_LOGIN", 406),
        ("AUTH_RESTART", 500),
        ("AUTH_RESTART_%d", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SignIn(tl.Function["auth_TypeAuthorization"], id=0x8D52A951, name="auth.signIn"):
    """Finishes a login by phone number with the code the user received. Needs a running attempt
    started by `auth.send_code`. On success this key is logged in and the answer holds the user's
    own profile. The error `SESSION_PASSWORD_NEEDED` asks for the cloud password: go on with
    `auth.check_password`.

    Args:
        phone_number: Exactly the number that was given to `auth.send_code`.
        phone_code_hash: The `phone_code_hash` of the last `types.auth.SentCode` answer.
        phone_code: What the user read in the SMS, the app or the call, as a string so that leading
            zeros survive. Leave out when `email_verification` is given.
        email_verification: Proof of the login email, when the code was delivered there: the mailed
            code, or a Google or Apple sign-in token.

    Source:
        api/methods/auth.signIn.md
    """

    flags = tl.flags()
    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    phone_code: str | None = tl.string(bit=0, default=None, secret=True)
    email_verification: TypeEmailVerification | None = tl.boxed(
        "EmailVerification", bit=1, default=None
    )

    ERRORS = (
        ("PHONE_CODE_EMPTY", 400),
        ("PHONE_CODE_EXPIRED", 400),
        ("PHONE_CODE_INVALID", 400),
        ("PHONE_NUMBER_UNOCCUPIED", 400),
        ("PHONE_NUMBER_INVALID", 406),
        ("UPDATE_APP_TO_LOGIN", 406),
        ("AUTH_RESTART", 500),
        ("SIGN_IN_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SignUp(tl.Function["auth_TypeAuthorization"], id=0xAAC7B717, name="auth.signUp"):
    """Creates a new account for a phone number that has none. Call it after `auth.sign_in` answered
    with `types.auth.AuthorizationSignUpRequired` and the user agreed to the terms of service.
    Registration is practically limited to official apps; a script should expect to be refused.

    Args:
        no_joined_notifications: Keeps people who have this number in their contacts from being told
            that the account joined.
        phone_number: The number that was given to `auth.send_code`.
        phone_code_hash: Hash from the `types.auth.SentCode` of this login attempt; the code must
            already have been accepted.
        first_name: First name shown to others; must not be empty.
        last_name: Last name, or an empty string.

    Source:
        api/methods/auth.signUp.md
    """

    flags = tl.flags()
    no_joined_notifications: bool = tl.true(bit=0, default=False)
    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    first_name: str = tl.string()
    last_name: str = tl.string()

    ERRORS = (
        ("FIRSTNAME_INVALID", 400),
        ("LASTNAME_INVALID", 400),
        ("PHONE_CODE_EMPTY", 400),
        ("PHONE_CODE_EXPIRED", 400),
        ("PHONE_CODE_INVALID", 400),
        ("PHONE_NUMBER_FLOOD", 400),
        ("PHONE_NUMBER_OCCUPIED", 400),
        ("PHONE_NUMBER_INVALID", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}
