"""Constructors of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .help import TypeTermsOfService as help_TypeTermsOfService
    from .root.data_json import TypeDataJSON
    from .root.user import TypeUser


class Authorization(tl.Constructor, id=0x2EA2C0D4, name="auth.authorization"):
    """A finished login: from now on this authorization key acts for the user given here. Bots get
    it as well.

    Attributes:
        setup_password_required: Urges the user to set a cloud password soon, since the number is at
            risk.
        otherwise_relogin_days: If the user sets no cloud password, how many days must pass before
            another login by phone number is possible.
        tmp_sessions: How many media connections may be open at the same time.
        future_auth_token: Token to store; pass it as one of the `logout_tokens` of
            `types.CodeSettings` at a later login to skip the code.
        user: The logged-in user or bot, that is, yourself.

    Source:
        api/constructors/auth.authorization.md
    """

    flags = tl.flags()
    setup_password_required: bool = tl.true(bit=1, default=False)
    otherwise_relogin_days: int | None = tl.int32(bit=1, default=None)
    tmp_sessions: int | None = tl.int32(bit=0, default=None)
    future_auth_token: bytes | None = tl.bytes_(bit=2, default=None)
    user: TypeUser = tl.boxed("User")


class AuthorizationSignUpRequired(
    tl.Constructor, id=0x44747E9A, name="auth.authorizationSignUpRequired"
):
    """The code was right, but no account exists for the number. Show the terms, ask for a name and
    call `auth.sign_up`.

    Attributes:
        terms_of_service: Terms the user has to agree to before the account is made. Absent if there
            are none to show.

    Source:
        api/constructors/auth.authorizationSignUpRequired.md
    """

    flags = tl.flags()
    terms_of_service: help_TypeTermsOfService | None = tl.boxed(
        "help.TermsOfService", bit=0, default=None
    )


class CodeTypeSms(tl.Constructor, id=0x72A3158C, name="auth.codeTypeSms"):
    """The next code would come by SMS.

    Source:
        api/constructors/auth.codeTypeSms.md
    """


class CodeTypeCall(tl.Constructor, id=0x741CD3E3, name="auth.codeTypeCall"):
    """The next code would be spoken in an automatic phone call.

    Source:
        api/constructors/auth.codeTypeCall.md
    """


class CodeTypeFlashCall(tl.Constructor, id=0x226CCEFB, name="auth.codeTypeFlashCall"):
    """The next step would be a call that is cut off at once; the caller's number as a whole is the
    code.

    Source:
        api/constructors/auth.codeTypeFlashCall.md
    """


class CodeTypeMissedCall(tl.Constructor, id=0xD61AD6EE, name="auth.codeTypeMissedCall"):
    """The next step would be a missed call, where the last digits of the caller's number are the
    code.

    Source:
        api/constructors/auth.codeTypeMissedCall.md
    """


class CodeTypeFragmentSms(tl.Constructor, id=0x06ED998C, name="auth.codeTypeFragmentSms"):
    """The next code would be shown on the Fragment site, for numbers bought there.

    Source:
        api/constructors/auth.codeTypeFragmentSms.md
    """


class ExportedAuthorization(tl.Constructor, id=0xB434E2B8, name="auth.exportedAuthorization"):
    """One-time ticket for logging in on a second data center; goes unchanged into
    `auth.import_authorization` there.

    Attributes:
        id: Number the ticket is issued for; pass it on along with `bytes`.
        bytes_: The secret itself.

    Source:
        api/constructors/auth.exportedAuthorization.md
    """

    id: int = tl.int64()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


class LoggedOut(tl.Constructor, id=0xC3A2835F, name="auth.loggedOut"):
    """Confirms that the login was ended.

    Attributes:
        future_auth_token: Token to store; given as one of the `logout_tokens` in
            `types.CodeSettings` it lets the same user in again without a code.

    Source:
        api/constructors/auth.loggedOut.md
    """

    flags = tl.flags()
    future_auth_token: bytes | None = tl.bytes_(bit=0, default=None)


class LoginToken(tl.Constructor, id=0x629F1980, name="auth.loginToken"):
    """Token to show as a QR code for a device that is already logged in. Encode it as base64url
    behind `tg://login?token=`.

    Attributes:
        expires: Unix time when the token stops working, some 30 seconds ahead; then export a new
            one.
        token: The bytes to put into the QR code.

    Source:
        api/constructors/auth.loginToken.md
    """

    expires: int = tl.int32()
    token: bytes = tl.bytes_(secret=True)


class LoginTokenMigrateTo(tl.Constructor, id=0x068E9916, name="auth.loginTokenMigrateTo"):
    """The QR code was accepted, but the account lives in another data center. Connect there and
    call `auth.import_login_token`.

    Attributes:
        dc_id: Number of the data center to connect to.
        token: What to pass to `auth.import_login_token` there.

    Source:
        api/constructors/auth.loginTokenMigrateTo.md
    """

    dc_id: int = tl.int32()
    token: bytes = tl.bytes_(secret=True)


class LoginTokenSuccess(tl.Constructor, id=0x390D5C5E, name="auth.loginTokenSuccess"):
    """The QR code was accepted and this device is logged in.

    Attributes:
        authorization: The finished login, with the user.

    Source:
        api/constructors/auth.loginTokenSuccess.md
    """

    authorization: TypeAuthorization = tl.boxed("auth.Authorization")


class PasskeyLoginOptions(tl.Constructor, id=0xE2037789, name="auth.passkeyLoginOptions"):
    """Challenge for logging in with a passkey, from `auth.init_passkey_login`.

    Attributes:
        options: JSON text in WebAuthn format, to be handed to the platform's credential request as
            it is.

    Source:
        api/constructors/auth.passkeyLoginOptions.md
    """

    options: TypeDataJSON = tl.boxed("DataJSON")


class PasswordRecovery(tl.Constructor, id=0x137948A5, name="auth.passwordRecovery"):
    """Confirms that a recovery code for the cloud password was mailed.

    Attributes:
        email_pattern: Address it went to, with most letters replaced by asterisks.

    Source:
        api/constructors/auth.passwordRecovery.md
    """

    email_pattern: str = tl.string()


class SentCode(tl.Constructor, id=0x5E002502, name="auth.sentCode"):
    """The usual answer while a login code is on its way: how it was delivered, and the hash that
    ties all further steps to this login attempt.

    Attributes:
        type: Way by which this code went out; also tells its length or pattern.
        phone_code_hash: Keep it and pass it to `auth.sign_in`, `auth.resend_code` or
            `auth.cancel_code`.
        next_type: Way the next code would take, should `auth.resend_code` be called. Absent if
            there is none.
        timeout: Seconds to wait before asking for another code.

    Source:
        api/constructors/auth.sentCode.md
    """

    flags = tl.flags()
    type: TypeSentCodeType = tl.boxed("auth.SentCodeType")
    phone_code_hash: str = tl.string(secret=True)
    next_type: TypeCodeType | None = tl.boxed("auth.CodeType", bit=1, default=None)
    timeout: int | None = tl.int32(bit=2, default=None)


class SentCodeSuccess(tl.Constructor, id=0x2390FE44, name="auth.sentCodeSuccess"):
    """Comes in place of a sent code when no code is needed: a stored token from an earlier logout
    was accepted, and the login is already settled.

    Attributes:
        authorization: Outcome of the login, treated like the answer of `auth.sign_in`.

    Source:
        api/constructors/auth.sentCodeSuccess.md
    """

    authorization: TypeAuthorization = tl.boxed("auth.Authorization")


class SentCodePaymentRequired(tl.Constructor, id=0xF8827EBF, name="auth.sentCodePaymentRequired"):
    """The server won't send an SMS to this number for free: the user must first buy a short Premium
    subscription. Afterwards `auth.check_paid_auth` goes on with the login.

    Attributes:
        store_product: Name of the product in the app store that has to be bought.
        phone_code_hash: Ties the payment and the later code to this login attempt.
        support_email_address: Where to write if the payment makes trouble.
        support_email_subject: Subject line to use in that mail.
        premium_days: How many days of Premium the payment includes.
        currency: Three-letter code of the currency, such as `EUR`.
        amount: Price in the smallest unit of the currency, such as cents.

    Source:
        api/constructors/auth.sentCodePaymentRequired.md
    """

    store_product: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    support_email_address: str = tl.string()
    support_email_subject: str = tl.string()
    premium_days: int = tl.int32()
    currency: str = tl.string()
    amount: int = tl.int64()


class SentCodeTypeApp(tl.Constructor, id=0x3DBB5986, name="auth.sentCodeTypeApp"):
    """The code was sent as a message from Telegram to the user's other logged-in devices.

    Attributes:
        length: How many digits the code has.

    Source:
        api/constructors/auth.sentCodeTypeApp.md
    """

    length: int = tl.int32()


class SentCodeTypeSms(tl.Constructor, id=0xC000BBA2, name="auth.sentCodeTypeSms"):
    """The code was sent by SMS.

    Attributes:
        length: How many digits the code has.

    Source:
        api/constructors/auth.sentCodeTypeSms.md
    """

    length: int = tl.int32()


class SentCodeTypeCall(tl.Constructor, id=0x5353E5A7, name="auth.sentCodeTypeCall"):
    """An automatic phone call speaks the code.

    Attributes:
        length: How many digits the code has.

    Source:
        api/constructors/auth.sentCodeTypeCall.md
    """

    length: int = tl.int32()


class SentCodeTypeFlashCall(tl.Constructor, id=0xAB03C6D9, name="auth.sentCodeTypeFlashCall"):
    """The phone gets a call that is cut off at once; the full number of the caller is the code, so
    an app reads it from the call log. Sent only if `allow_flashcall` was set in the settings.

    Attributes:
        pattern: What the caller's number looks like, with an asterisk for any digits.

    Source:
        api/constructors/auth.sentCodeTypeFlashCall.md
    """

    pattern: str = tl.string()


class SentCodeTypeMissedCall(tl.Constructor, id=0x82006484, name="auth.sentCodeTypeMissedCall"):
    """The phone gets a missed call, and the user types in the last digits of the caller's number.

    Attributes:
        prefix: Known beginning of the caller's number, to be shown as a hint.
        length: How many digits at the end of the number make up the code.

    Source:
        api/constructors/auth.sentCodeTypeMissedCall.md
    """

    prefix: str = tl.string()
    length: int = tl.int32()


class SentCodeTypeEmailCode(tl.Constructor, id=0xF450F59B, name="auth.sentCodeTypeEmailCode"):
    """The code was mailed to the login email of the account. Pass it to `auth.sign_in` as
    `email_verification`.

    Attributes:
        apple_signin_allowed: Signing in with the Apple account of that address is accepted in place
            of the code.
        google_signin_allowed: Signing in with the Google account of that address is accepted in
            place of the code.
        email_pattern: The address, with most letters replaced by asterisks.
        length: How many characters the code has.
        reset_available_period: Seconds the user would wait after asking for a reset of the email
            with `auth.reset_login_email`.
        reset_pending_date: Unix time when an already requested reset takes effect.

    Source:
        api/constructors/auth.sentCodeTypeEmailCode.md
    """

    flags = tl.flags()
    apple_signin_allowed: bool = tl.true(bit=0, default=False)
    google_signin_allowed: bool = tl.true(bit=1, default=False)
    email_pattern: str = tl.string()
    length: int = tl.int32()
    reset_available_period: int | None = tl.int32(bit=3, default=None)
    reset_pending_date: int | None = tl.int32(bit=4, default=None)


class SentCodeTypeSetUpEmailRequired(
    tl.Constructor, id=0xA5491DEA, name="auth.sentCodeTypeSetUpEmailRequired"
):
    """No code was sent yet: the user must first give and confirm a login email, with
    `account.send_verify_email_code` and `account.verify_email`.

    Attributes:
        apple_signin_allowed: An Apple account can confirm the address.
        google_signin_allowed: A Google account can confirm the address.

    Source:
        api/constructors/auth.sentCodeTypeSetUpEmailRequired.md
    """

    flags = tl.flags()
    apple_signin_allowed: bool = tl.true(bit=0, default=False)
    google_signin_allowed: bool = tl.true(bit=1, default=False)


class SentCodeTypeFragmentSms(tl.Constructor, id=0xD9565C39, name="auth.sentCodeTypeFragmentSms"):
    """The code waits on the Fragment site, since the number is an anonymous one bought there.

    Attributes:
        url: Page to open for reading the code.
        length: How many digits the code has.

    Source:
        api/constructors/auth.sentCodeTypeFragmentSms.md
    """

    url: str = tl.string()
    length: int = tl.int32()


class SentCodeTypeFirebaseSms(tl.Constructor, id=0x009FD736, name="auth.sentCodeTypeFirebaseSms"):
    """The SMS goes out through Firebase, but only after the official app proves itself with
    `auth.request_firebase_sms`. Applications of your own ask for a plain one with
    `auth.resend_code`.

    Attributes:
        nonce: Bytes to include in the SafetyNet check (older Android).
        play_integrity_project_id: Google cloud project number for the Play Integrity check.
        play_integrity_nonce: Bytes to include in the Play Integrity check (Android).
        receipt: String to compare with the one in the push notification (iOS).
        push_timeout: Seconds to wait for the push notification before asking for another way of
            delivery (iOS).
        length: How many digits the code has.

    Source:
        api/constructors/auth.sentCodeTypeFirebaseSms.md
    """

    flags = tl.flags()
    nonce: bytes | None = tl.bytes_(bit=0, default=None)
    play_integrity_project_id: int | None = tl.int64(bit=2, default=None)
    play_integrity_nonce: bytes | None = tl.bytes_(bit=2, default=None)
    receipt: str | None = tl.string(bit=1, default=None)
    push_timeout: int | None = tl.int32(bit=1, default=None)
    length: int = tl.int32()


class SentCodeTypeSmsWord(tl.Constructor, id=0xA416AC81, name="auth.sentCodeTypeSmsWord"):
    """An SMS was sent whose code is a single word rather than digits.

    Attributes:
        beginning: First letter of the word, as a hint; absent if none is given.

    Source:
        api/constructors/auth.sentCodeTypeSmsWord.md
    """

    flags = tl.flags()
    beginning: str | None = tl.string(bit=0, default=None)


class SentCodeTypeSmsPhrase(tl.Constructor, id=0xB37794AF, name="auth.sentCodeTypeSmsPhrase"):
    """An SMS was sent whose code is a phrase of several words.

    Attributes:
        beginning: First word of the phrase, as a hint; absent if none is given.

    Source:
        api/constructors/auth.sentCodeTypeSmsPhrase.md
    """

    flags = tl.flags()
    beginning: str | None = tl.string(bit=0, default=None)


TypeAuthorization: TypeAlias = Authorization | AuthorizationSignUpRequired
"""Outcome of a login step: either the login is finished, or the number has no account yet and must
be signed up.
"""
TypeCodeType: TypeAlias = (
    CodeTypeSms | CodeTypeCall | CodeTypeFlashCall | CodeTypeMissedCall | CodeTypeFragmentSms
)
"""Ways by which a further login code can be sent. Only announces what `auth.resend_code` would do
next.
"""
TypeExportedAuthorization: TypeAlias = ExportedAuthorization
"""One-time ticket with which a login is carried over to another data center."""
TypeLoggedOut: TypeAlias = LoggedOut
"""What `auth.log_out` answers."""
TypeLoginToken: TypeAlias = LoginToken | LoginTokenMigrateTo | LoginTokenSuccess
"""State of a login by QR code: show this token, continue in another data center, or done."""
TypePasskeyLoginOptions: TypeAlias = PasskeyLoginOptions
"""What a device needs to sign for logging in with a passkey."""
TypePasswordRecovery: TypeAlias = PasswordRecovery
"""Where a recovery code for the cloud password was mailed to."""
TypeSentCode: TypeAlias = SentCode | SentCodeSuccess | SentCodePaymentRequired
"""State of a login by phone number: normally a code was sent; or no code is needed any more; or a
payment has to come first.
"""
TypeSentCodeType: TypeAlias = (
    SentCodeTypeApp
    | SentCodeTypeSms
    | SentCodeTypeCall
    | SentCodeTypeFlashCall
    | SentCodeTypeMissedCall
    | SentCodeTypeEmailCode
    | SentCodeTypeSetUpEmailRequired
    | SentCodeTypeFragmentSms
    | SentCodeTypeFirebaseSms
    | SentCodeTypeSmsWord
    | SentCodeTypeSmsPhrase
)
"""Ways by which a login code was just sent, each with what the user needs to know to find and type
it.
"""
