"""Constructors of InputPasskeyCredential."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_passkey_response import TypeInputPasskeyResponse


class InputPasskeyCredentialPublicKey(
    tl.Constructor, id=0x3C27B78F, name="inputPasskeyCredentialPublicKey"
):
    """A passkey with its proof.

    Attributes:
        id: Number of the passkey, in base64url.
        raw_id: The `rawId` from WebAuthn, in base64url.
        response: What the device gave out.

    Source:
        api/constructors/inputPasskeyCredentialPublicKey.md
    """

    id: str = tl.string()
    raw_id: str = tl.string()
    response: TypeInputPasskeyResponse = tl.boxed("InputPasskeyResponse")


class InputPasskeyCredentialFirebasePNV(
    tl.Constructor, id=0x5B1CCB28, name="inputPasskeyCredentialFirebasePNV"
):
    """Proof of a phone number by Firebase, in place of a passkey.

    Attributes:
        pnv_token: Token from Firebase Phone Number Verification.

    Source:
        api/constructors/inputPasskeyCredentialFirebasePNV.md
    """

    pnv_token: str = tl.string()


TypeInputPasskeyCredential: TypeAlias = (
    InputPasskeyCredentialPublicKey | InputPasskeyCredentialFirebasePNV
)
"""Proof for `account.register_passkey` and `auth.finish_passkey_login`."""
