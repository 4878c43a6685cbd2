"""Constructors of UrlAuthResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .user import TypeUser


class UrlAuthResultRequest(tl.Constructor, id=0x3CD623EC, name="urlAuthResultRequest"):
    """A site or app wants to log the user in with Telegram: show a question, then call
    `messages.accept_url_auth`.

    Attributes:
        request_write_access: It also asks that its bot may write to the user.
        request_phone_number: It also asks for the user's phone number.
        match_codes_first: Let the user pick the matching code before anything else and check it
            with `messages.check_url_auth_match_code`.
        is_app: The request comes from an app; show `verified_app_name`, or "unverified app", where
            the domain would stand.
        bot: Bot behind the login.
        domain: Site the user would log in to.
        browser: Browser from which the login was started.
        platform: Operating system from which the login was started.
        ip: IP address from which the login was started.
        region: Place guessed from that address.
        match_codes: Codes or emoji of which the user has to pick the one the site shows.
        user_id_hint: Account the site expects; offer to switch to it if several are logged in.
        verified_app_name: Name of the app, if Telegram has checked it.

    Source:
        api/constructors/urlAuthResultRequest.md
    """

    flags = tl.flags()
    request_write_access: bool = tl.true(bit=0, default=False)
    request_phone_number: bool = tl.true(bit=1, default=False)
    match_codes_first: bool = tl.true(bit=5, default=False)
    is_app: bool = tl.true(bit=6, default=False)
    bot: TypeUser = tl.boxed("User")
    domain: str = tl.string()
    browser: str | None = tl.string(bit=2, default=None)
    platform: str | None = tl.string(bit=2, default=None)
    ip: str | None = tl.string(bit=2, default=None)
    region: str | None = tl.string(bit=2, default=None)
    match_codes: list[str] | None = tl.vector(tl.string(), bit=3, default=None)
    user_id_hint: int | None = tl.int64(bit=4, default=None)
    verified_app_name: str | None = tl.string(bit=7, default=None)


class UrlAuthResultAccepted(tl.Constructor, id=0x623A8FA0, name="urlAuthResultAccepted"):
    """The login is granted.

    Attributes:
        url: Page to open, which holds the login data. Absent if the site learns of it by itself.

    Source:
        api/constructors/urlAuthResultAccepted.md
    """

    flags = tl.flags()
    url: str | None = tl.string(bit=0, default=None)


class UrlAuthResultDefault(tl.Constructor, id=0xA9D6DB1F, name="urlAuthResultDefault"):
    """No login with Telegram is possible here; open the original link like any other.

    Source:
        api/constructors/urlAuthResultDefault.md
    """


TypeUrlAuthResult: TypeAlias = UrlAuthResultRequest | UrlAuthResultAccepted | UrlAuthResultDefault
"""What to do with a login link or button: ask the user, open the finished link, or open it plainly.
"""
