"""Constructors of UserStatus."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class UserStatusEmpty(tl.Constructor, id=0x09D05049, name="userStatusEmpty"):
    """Nothing is known; the user was never online or not for a long time.

    Source:
        api/constructors/userStatusEmpty.md
    """


class UserStatusOnline(tl.Constructor, id=0xEDB93949, name="userStatusOnline"):
    """Online right now.

    Attributes:
        expires: Unix time after which the user counts as offline unless you hear otherwise.

    Source:
        api/constructors/userStatusOnline.md
    """

    expires: int = tl.int32()


class UserStatusOffline(tl.Constructor, id=0x008C703F, name="userStatusOffline"):
    """Offline, and you may see since when.

    Attributes:
        was_online: When they were last online, as Unix time.

    Source:
        api/constructors/userStatusOffline.md
    """

    was_online: int = tl.int32()


class UserStatusRecently(tl.Constructor, id=0x7B197DC8, name="userStatusRecently"):
    """Last seen within about three days; the exact time is hidden.

    Attributes:
        by_me: It is hidden since you hide yours; with Premium you would see it.

    Source:
        api/constructors/userStatusRecently.md
    """

    flags = tl.flags()
    by_me: bool = tl.true(bit=0, default=False)


class UserStatusLastWeek(tl.Constructor, id=0x541A1D1A, name="userStatusLastWeek"):
    """Last seen within about a week; the exact time is hidden.

    Attributes:
        by_me: It is hidden since you hide yours; with Premium you would see it.

    Source:
        api/constructors/userStatusLastWeek.md
    """

    flags = tl.flags()
    by_me: bool = tl.true(bit=0, default=False)


class UserStatusLastMonth(tl.Constructor, id=0x65899777, name="userStatusLastMonth"):
    """Last seen within about a month; the exact time is hidden.

    Attributes:
        by_me: It is hidden since you hide yours; with Premium you would see it.

    Source:
        api/constructors/userStatusLastMonth.md
    """

    flags = tl.flags()
    by_me: bool = tl.true(bit=0, default=False)


TypeUserStatus: TypeAlias = (
    UserStatusEmpty
    | UserStatusOnline
    | UserStatusOffline
    | UserStatusRecently
    | UserStatusLastWeek
    | UserStatusLastMonth
)
"""When somebody was last online: exactly, roughly, or unknown, depending on their privacy settings
and yours.
"""
