"""Requests that a client looks at before it sends them, and answers that it looks at. Floor 4."""

from __future__ import annotations

from typing import Any

from ..tl import Function
from .access import AccessError, complain, nested, objection
from .book import Book
from .options import Access

__all__ = ["check_access", "has_query", "is_about_login", "note"]

ABOUT_LOGIN = frozenset(
    {
        "auth.checkPassword",
        "auth.exportLoginToken",
        "auth.finishPasskeyLogin",
        "auth.importBotAuthorization",
        "auth.importLoginToken",
        "auth.importWebTokenAuthorization",
        "auth.logOut",
        "auth.recoverPassword",
        "auth.resendCode",
        "auth.sendCode",
        "auth.signIn",
        "auth.signUp",
    }
)
"""Methods whose answer can say who is logged in."""


def check_access(request: Function[Any], mode: Access, *, is_bot: bool | None) -> bool:
    """Whether nothing speaks against this request; where something does, it is said.

    Raises:
        AccessError: something does, and `mode` is `error`.
    """
    if is_bot is None or mode == "ignore":
        return True
    message = objection(request, is_bot=is_bot)
    if message is None:
        return True
    if mode == "error":
        raise AccessError(message)
    complain(message)
    return False


def is_about_login(request: Function[Any]) -> bool:
    return any(each.NAME in ABOUT_LOGIN for each in nested(request))


def has_query(request: Function[Any]) -> bool:
    """Whether it depends on what is inside how it is to be looked at."""
    return isinstance(getattr(request, "query", None), Function)


def note(answer: Any, book: Book) -> None:
    """Keep who is logged in now, if this answer says so."""
    authorization = getattr(answer, "authorization", answer)
    name = getattr(authorization, "NAME", "")
    if name == "auth.authorization" and authorization.user.NAME == "user":
        book.log_in(authorization.user.id, is_bot=authorization.user.bot)
    elif name == "auth.loggedOut":
        book.log_out()
