"""Constructors of Authorization."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Authorization(tl.Constructor, id=0xAD01D61D, name="authorization"):
    """A device or program that is logged in to the account. Comes from
    `account.get_authorizations`.

    Attributes:
        current: The session that you are asking from.
        official_app: The app is one of Telegram's own.
        password_pending: The code was entered, but the cloud password is still missing.
        encrypted_requests_disabled: This session takes no new secret chats.
        call_requests_disabled: This session takes no calls.
        unconfirmed: The login is new and nobody has confirmed it from another device yet, see
            `account.change_authorization_settings`.
        hash: Number for ending this session with `account.reset_authorization`; 0 for the current
            one.
        device_model: Device, as the app named it.
        platform: Operating system or platform of the device.
        system_version: Version of its operating system.
        api_id: Application number with which it logged in.
        app_name: Name of that application.
        app_version: Version of the application.
        date_created: When it logged in, as Unix time.
        date_active: When it was last in use, as Unix time.
        ip: Address it was last seen with.
        country: Country guessed from that address.
        region: Region guessed from the network address.

    Source:
        api/constructors/authorization.md
    """

    flags = tl.flags()
    current: bool = tl.true(bit=0, default=False)
    official_app: bool = tl.true(bit=1, default=False)
    password_pending: bool = tl.true(bit=2, default=False)
    encrypted_requests_disabled: bool = tl.true(bit=3, default=False)
    call_requests_disabled: bool = tl.true(bit=4, default=False)
    unconfirmed: bool = tl.true(bit=5, default=False)
    hash: int = tl.int64()
    device_model: str = tl.string()
    platform: str = tl.string()
    system_version: str = tl.string()
    api_id: int = tl.int32()
    app_name: str = tl.string()
    app_version: str = tl.string()
    date_created: int = tl.int32()
    date_active: int = tl.int32()
    ip: str = tl.string()
    country: str = tl.string()
    region: str = tl.string()


TypeAuthorization: TypeAlias = Authorization
"""One login of the account. Not to be mixed up with `types.auth.TypeAuthorization`, the outcome of
logging in.
"""
