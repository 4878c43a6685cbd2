"""What the server answers, by method. Floor 4: knows no connection.

An answer is an object, an error, or something callable that takes the request and gives one of
these, at once or when it is awaited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

from ..runtime.errors import LocalError
from ..runtime.rpc_errors import RpcError
from ..runtime.tl import Function

__all__ = ["Answer", "Failure", "Script", "error_of"]

X = TypeVar("X")

Failure: TypeAlias = RpcError | type[RpcError]
Answer: TypeAlias = X | Failure | Callable[[Any], X | Failure | Awaitable[X | Failure]]

NOT_SCRIPTED = "METHOD_NOT_SCRIPTED"


class Script:
    """The answers that were given to the server."""

    def __init__(self) -> None:
        self._answers: dict[str, list[Any]] = {}

    def set(self, method: type[Function[Any]], answers: tuple[Any, ...]) -> None:
        """Answer a method with each of these in turn, and with the last from then on."""
        if not (isinstance(method, type) and issubclass(method, Function)):
            raise LocalError(f"{method!r} is no method: a class of `functions` is needed")
        if not answers:
            raise LocalError(f"{method.NAME}: no answer was given")
        self._answers[method.NAME] = [_checked(method, answer) for answer in reversed(answers)]

    def clear(self, method: type[Function[Any]] | None = None) -> None:
        """Forget the answers to a method, or to all."""
        if method is None:
            self._answers.clear()
        else:
            self._answers.pop(method.NAME, None)

    def next(self, method: str) -> Any:
        """The next answer to a method, None where there is none: no method returns nothing."""
        answers = self._answers.get(method)
        if not answers:
            return None
        return answers.pop() if len(answers) > 1 else answers[0]


def error_of(method: type[Function[Any]], failure: Failure) -> RpcError:
    """The error that a method fails with; a class fails as it is documented for the method."""
    if isinstance(failure, RpcError):
        return failure
    error = failure()
    if "%d" in error.message:
        name = failure.__name__
        raise LocalError(f"{error.message} needs a number: {name}(value=...) and not {name}")
    codes = [code for name, code in method.ERRORS if name == error.message]
    return error if error.code in codes or not codes else failure(code=codes[0])


def _checked(method: type[Function[Any]], answer: Any) -> Any:
    """Errors are made now, so that what is wrong with them shows where they are given."""
    if isinstance(answer, RpcError) or (isinstance(answer, type) and issubclass(answer, RpcError)):
        return error_of(method, answer)
    return answer
