"""Constructors of EmailVerification."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmailVerificationCode(tl.Constructor, id=0x922E55A9, name="emailVerificationCode"):
    """Proof by the code from the mail.

    Attributes:
        code: The code that was received.

    Source:
        api/constructors/emailVerificationCode.md
    """

    code: str = tl.string(secret=True)


class EmailVerificationGoogle(tl.Constructor, id=0xDB909EC2, name="emailVerificationGoogle"):
    """Proof by a sign-in with Google, in place of a code.

    Attributes:
        token: ID token that Google issued.

    Source:
        api/constructors/emailVerificationGoogle.md
    """

    token: str = tl.string(secret=True)


class EmailVerificationApple(tl.Constructor, id=0x96D074FD, name="emailVerificationApple"):
    """Proof by a sign-in with Apple, in place of a code.

    Attributes:
        token: ID token that Apple issued.

    Source:
        api/constructors/emailVerificationApple.md
    """

    token: str = tl.string(secret=True)


TypeEmailVerification: TypeAlias = (
    EmailVerificationCode | EmailVerificationGoogle | EmailVerificationApple
)
"""Evidence that an email address is the user's own."""
