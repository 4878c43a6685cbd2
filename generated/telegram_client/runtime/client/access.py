"""Who may call what, as the pages say it. Floor 4: looks at requests before they are sent."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import LocalError
from ..tl import Function

__all__ = ["AccessError", "AccessWarning", "complain", "nested", "objection"]

PACKAGE = os.path.normpath(os.path.join(os.path.dirname(__file__), "..", "..")) + os.sep


class AccessWarning(UserWarning):
    """A method was called that its page says this kind of account may not call."""


class AccessError(LocalError):
    """The same as an error, for clients with `access="error"`; nothing was sent."""


def objection(request: Function[Any], *, is_bot: bool) -> str | None:
    """Why this account may not call this, if its page, or that of a query inside, says so."""
    kind = "bots" if is_bot else "users"
    for each in nested(request):
        access: Mapping[str, bool] = getattr(each, "ACCESS", {})
        if access.get(kind) is False:
            return f"{each.NAME}: its page says that {kind} may not call it"
    return None


def nested(request: Function[Any]) -> Iterator[Function[Any]]:
    """A request, the query inside it (`invokeWithoutUpdates`), the query inside that."""
    inner: object = request
    while isinstance(inner, Function):
        yield inner
        inner = getattr(inner, "query", None)


def complain(message: str) -> None:
    """Warn at the line outside of this package that made the call."""
    depth, frame = 1, sys._getframe()
    while frame.f_back is not None and frame.f_code.co_filename.startswith(PACKAGE):
        depth, frame = depth + 1, frame.f_back
    warnings.warn(message, AccessWarning, stacklevel=depth)
