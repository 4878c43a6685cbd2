"""Constructors of WebAuthorization."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class WebAuthorization(tl.Constructor, id=0xA6F8F452, name="webAuthorization"):
    """A website you are logged in to with your Telegram account.

    Attributes:
        hash: Names the login; end it with `account.reset_web_authorization`.
        bot_id: Bot through which the site does its logins.
        domain: Domain of the website.
        browser: Browser that was used.
        platform: Operating system that was used.
        date_created: When you logged in, as Unix time.
        date_active: When the login was last used, as Unix time.
        ip: IP address it was used from.
        region: Place guessed from that address.

    Source:
        api/constructors/webAuthorization.md
    """

    hash: int = tl.int64()
    bot_id: int = tl.int64()
    domain: str = tl.string()
    browser: str = tl.string()
    platform: str = tl.string()
    date_created: int = tl.int32()
    date_active: int = tl.int32()
    ip: str = tl.string()
    region: str = tl.string()


TypeWebAuthorization: TypeAlias = WebAuthorization
"""Login to a website, from `account.get_web_authorizations`."""
