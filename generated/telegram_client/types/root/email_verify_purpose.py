"""Constructors of EmailVerifyPurpose."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmailVerifyPurposeLoginSetup(
    tl.Constructor, id=0x4345BE73, name="emailVerifyPurposeLoginSetup"
):
    """The address shall be set up while logging in, because the server asked for one.

    Attributes:
        phone_number: Number that is logging in.
        phone_code_hash: Hash from `types.auth.SentCode`.

    Source:
        api/constructors/emailVerifyPurposeLoginSetup.md
    """

    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)


class EmailVerifyPurposeLoginChange(
    tl.Constructor, id=0x527D22EB, name="emailVerifyPurposeLoginChange"
):
    """A logged-in user wants to change the address that login codes go to.

    Source:
        api/constructors/emailVerifyPurposeLoginChange.md
    """


class EmailVerifyPurposePassport(tl.Constructor, id=0xBBF51685, name="emailVerifyPurposePassport"):
    """The address shall go into the user's Telegram Passport.

    Source:
        api/constructors/emailVerifyPurposePassport.md
    """


TypeEmailVerifyPurpose: TypeAlias = (
    EmailVerifyPurposeLoginSetup | EmailVerifyPurposeLoginChange | EmailVerifyPurposePassport
)
"""Why an email address is being verified; the same value goes to `account.send_verify_email_code`
and `account.verify_email`.
"""
