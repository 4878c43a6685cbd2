"""Constructors of CodeSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class CodeSettings(tl.Constructor, id=0xAD253D78, name="codeSettings"):
    """How a login code may reach the user. Without any flag it comes in the app or by SMS, which is
    fine for most programs.

    Attributes:
        allow_flashcall: The code may hide in the number of an incoming call; the program must be
            able to read the call log.
        current_number: The number belongs to the SIM card of this very device.
        allow_app_hash: The SMS may hold a mark by which Android hands it to the app.
        allow_missed_call: The code may be the last digits of a number that calls and hangs up.
        allow_firebase: The code may come by an SMS that Google's or Apple's service has approved.
        unknown_number: With flash calls allowed: the program can't tell whether the number is that
            of this device's SIM.
        logout_tokens: Tokens from earlier logouts on this device, newest first, up to 20; a fitting
            one can replace the code.
        token: On Apple systems, the push token of the device, for codes approved by Firebase.
        app_sandbox: Whether that push token belongs to Apple's test environment.

    Source:
        api/constructors/codeSettings.md
    """

    flags = tl.flags()
    allow_flashcall: bool = tl.true(bit=0, default=False)
    current_number: bool = tl.true(bit=1, default=False)
    allow_app_hash: bool = tl.true(bit=4, default=False)
    allow_missed_call: bool = tl.true(bit=5, default=False)
    allow_firebase: bool = tl.true(bit=7, default=False)
    unknown_number: bool = tl.true(bit=9, default=False)
    logout_tokens: list[bytes] | None = tl.vector(tl.bytes_(), bit=6, default=None)
    token: str | None = tl.string(bit=8, default=None, secret=True)
    app_sandbox: bool | None = tl.boolean(bit=8, default=None)


TypeCodeSettings: TypeAlias = CodeSettings
"""Allowed ways of delivering a code; passed to `auth.send_code` and similar methods."""
