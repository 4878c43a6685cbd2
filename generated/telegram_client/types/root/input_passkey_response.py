"""Constructors of InputPasskeyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON


class InputPasskeyResponseRegister(
    tl.Constructor, id=0x3E63935C, name="inputPasskeyResponseRegister"
):
    """What the device gave out when a passkey was made.

    Attributes:
        client_data: The `clientDataJSON` from WebAuthn.
        attestation_data: The `attestationObject` from WebAuthn.

    Source:
        api/constructors/inputPasskeyResponseRegister.md
    """

    client_data: TypeDataJSON = tl.boxed("DataJSON")
    attestation_data: bytes = tl.bytes_()


class InputPasskeyResponseLogin(tl.Constructor, id=0xC31FC14A, name="inputPasskeyResponseLogin"):
    """What the device gave out when a passkey was used for logging in.

    Attributes:
        client_data: The `clientDataJSON` from WebAuthn.
        authenticator_data: The `authenticatorData` from WebAuthn.
        signature: Signature made with the passkey.
        user_handle: The `userHandle` from WebAuthn; says which account it is.

    Source:
        api/constructors/inputPasskeyResponseLogin.md
    """

    client_data: TypeDataJSON = tl.boxed("DataJSON")
    authenticator_data: bytes = tl.bytes_()
    signature: bytes = tl.bytes_()
    user_handle: str = tl.string()


TypeInputPasskeyResponse: TypeAlias = InputPasskeyResponseRegister | InputPasskeyResponseLogin
"""Raw outcome of WebAuthn, differing for making and for using a passkey."""
