"""Constructors of Passkey."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Passkey(tl.Constructor, id=0x98613EBF, name="passkey"):
    """A passkey registered for the account, with which the user may log in without a code.

    Attributes:
        id: Credential ID of the passkey; needed to remove it with `account.delete_passkey`.
        name: Label of the password manager or device that keeps the passkey.
        date: When it was registered, as Unix time.
        software_emoji_id: Custom emoji with the logo of the password manager, to show beside the
            name.
        last_usage_date: Unix time of the last login with it. Absent if it was never used.

    Source:
        api/constructors/passkey.md
    """

    flags = tl.flags()
    id: str = tl.string()
    name: str = tl.string()
    date: int = tl.int32()
    software_emoji_id: int | None = tl.int64(bit=0, default=None)
    last_usage_date: int | None = tl.int32(bit=1, default=None)


TypePasskey: TypeAlias = Passkey
"""One of the user's passkeys, as listed by `account.get_passkeys`."""
