"""Errors that a method returns, by code and name. Floor 0.

The documented errors are subclasses that the package's `errors` module generates; they register
themselves here by name when that module is imported, which happens at the first error.

Source: https://core.telegram.org/api/errors
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import ClassVar

from .errors import RemoteError

__all__ = [
    "BadRequest",
    "Flood",
    "Forbidden",
    "InternalServerError",
    "NotAcceptable",
    "NotFound",
    "RpcError",
    "SeeOther",
    "ServiceUnavailable",
    "Unauthorized",
    "rpc_error",
]

_BY_NAME: dict[str, type[RpcError]] = {}
_WITH_NUMBER: list[tuple[re.Pattern[str], type[RpcError]]] = []


class RpcError(RemoteError):
    """A method's answer that says why there is no result.

    Attributes:
        code: the number that the server sent, like an HTTP status; some are negative.
        message: the name that the server sent, `FLOOD_WAIT_30`.
        value: the number in the name, or None where it has none.
    """

    CODE: ClassVar[int | None] = None
    NAMES: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self, message: str = "", *, code: int | None = None, value: int | None = None
    ) -> None:
        names = type(self).NAMES
        shown = message or (names[0] if names else type(self).__name__)
        if value is not None:
            shown = shown.replace("%d", str(value))
        self.code = (type(self).CODE or 0) if code is None else code
        self.message = shown
        self.value = value
        super().__init__(f"{self.code} {shown}")

    def __init_subclass__(cls) -> None:
        for name in cls.__dict__.get("NAMES", ()):
            if "%d" in name:
                pattern = re.escape(name).replace("%d", r"(-?\d+)")
                _WITH_NUMBER.append((re.compile(pattern), cls))
            else:
                _BY_NAME[name] = cls

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.message, self.code, self.value)


class SeeOther(RpcError):
    """303: ask another data center."""

    CODE = 303


class BadRequest(RpcError):
    """400: the request can't be carried out as it is."""

    CODE = 400


class Unauthorized(RpcError):
    """401: the session isn't logged in, or not any more."""

    CODE = 401


class Forbidden(RpcError):
    """403: this account may not do this."""

    CODE = 403


class NotFound(RpcError):
    """404: there is no such thing, or no such method."""

    CODE = 404


class NotAcceptable(RpcError):
    """406: refused; a person is told why by an update rather than by this error."""

    CODE = 406


class Flood(RpcError):
    """420: too many requests; try again after `value` seconds."""

    CODE = 420


class InternalServerError(RpcError):
    """500: the server failed; try again later."""

    CODE = 500


class ServiceUnavailable(RpcError):
    """503: the server didn't answer in time; try again later."""

    CODE = 503


_BY_CODE: dict[int, type[RpcError]] = {
    cls.CODE: cls
    for cls in (
        SeeOther,
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        NotAcceptable,
        Flood,
        InternalServerError,
        ServiceUnavailable,
    )
    if cls.CODE is not None
}


def rpc_error(code: int, message: str) -> RpcError:
    """The error for a code and a name as the server sent them.

    Returns:
        An instance of the documented class of that name, else of the code's class, else of
        `RpcError`.
    """
    _load_documented()
    if cls := _BY_NAME.get(message):
        return cls(message, code=code)
    for pattern, numbered in _WITH_NUMBER:
        if match := pattern.fullmatch(message):
            return numbered(message, code=code, value=int(match[1]))
    return _BY_CODE.get(abs(code), RpcError)(message, code=code)


@cache
def _load_documented() -> None:
    """Import the generated classes, which no program needs before its first error."""
    try:
        import_module("..errors", __package__)
    except ModuleNotFoundError as error:
        if error.name is None or not error.name.endswith(".errors"):
            raise


def _rebuilt(cls: type[RpcError], message: str, code: int, value: int | None) -> RpcError:
    return cls(message, code=code, value=value)
