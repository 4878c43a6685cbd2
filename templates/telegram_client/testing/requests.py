"""What a client asked, without the functions that it was wrapped in. Floor 4.

https://core.telegram.org/api/invoking. A request is wrapped in `invokeWithLayer`, `initConnection`
and others, each of which has the next one as its `query`. Where the request inside is of another
layer and can't be decoded, the wrappers are taken off its bytes, so that it is known which it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..runtime import tl
from ..runtime.tl import Function, registry
from ..runtime.tl.checked_reading import read
from ..runtime.tl.fields import FUNCTION, NAT, Flag, Word

if TYPE_CHECKING:
    from .session import Session

__all__ = ["Request", "Unwrapped", "declare_former", "unwrap", "unwrap_bytes"]


class Request(NamedTuple):
    """A call, as the server got it.

    Attributes:
        function: what was called; None where it can't be decoded.
        wrappers: what it was wrapped in, outermost first.
        session: the session it came in.
        msg_id: the message it came in.
        error: why it can't be decoded.
    """

    function: Function[Any] | None
    wrappers: tuple[Any, ...]
    session: Session
    msg_id: int
    error: Exception | None = None

    @property
    def method(self) -> str:
        """The method's name in the schema; empty where it can't be decoded."""
        return self.function.NAME if self.function is not None else ""

    @property
    def layer(self) -> int | None:
        """The layer that the client speaks, if it has named one up to now."""
        return self.session.layer


class Unwrapped(NamedTuple):
    """A function, or the bytes of one, and what it was wrapped in."""

    query: Any
    wrappers: tuple[Any, ...]


def unwrap(function: Function[Any]) -> Unwrapped:
    """Take the wrappers off a function."""
    name = _query_of(type(function))
    if name is None:
        return Unwrapped(function, ())
    wrappers: list[Function[Any]] = []
    while name is not None:
        wrappers.append(function)
        function = getattr(function, name)
        name = _query_of(type(function))
    return Unwrapped(function, tuple(wrappers))


def unwrap_bytes(body: bytes) -> Unwrapped:
    """Take wrappers off the bytes of a function; the `query` of these wrappers is None."""
    wrappers: list[Any] = []
    while True:
        cls = registry.by_id(int.from_bytes(body[:4], "little"))
        name = _query_of(cls) if cls is not None else None
        if cls is None or name is None:
            return Unwrapped(body, tuple(wrappers))
        try:
            values, body = _cut(cls, body)
        except tl.DecodeError:
            return Unwrapped(body, tuple(wrappers))
        wrappers.append(cls(**values, **{name: None}))


@cache
def _query_of(cls: Any) -> str | None:
    """The field of a wrapper that holds what is wrapped."""
    return next((name for name, field in cls._fields.items() if field.kind is FUNCTION), None)


def _cut(cls: Any, body: bytes) -> tuple[dict[str, Any], bytes]:
    """What stands in front of the query, and the query's bytes."""
    body = body[4:]
    values: dict[str, Any] = {}
    words: dict[str, int] = {}
    for name, field in cls._fields.items():
        is_there = field.bit is None or bool(words[field.word] >> field.bit & 1)
        if field.kind is FUNCTION:
            break
        if isinstance(field.kind, Flag):
            values[name] = is_there
        elif is_there:
            is_word = isinstance(field.kind, Word)
            value, end = read(body, NAT if is_word else field.kind, exact=False)
            (words if is_word else values)[name] = value
            body = body[end:]
    return values, body


def declare_former() -> None:
    """Make the forms of initConnection known that clients of older layers send.

    Declared here because no schema of a single layer has them; one that has goes before.
    """
    if registry.by_id(0xC7481DA6) is None:

        class _InitConnection67(Function[tl.X], id=0xC7481DA6):
            NAME = "initConnection"

            api_id: int = tl.int32()
            device_model: str = tl.string()
            system_version: str = tl.string()
            app_version: str = tl.string()
            system_lang_code: str = tl.string()
            lang_pack: str = tl.string()
            lang_code: str = tl.string()
            query: Function[tl.X] = tl.function()

    if registry.by_id(0x785188B8) is None:

        class _InitConnection81(Function[tl.X], id=0x785188B8):
            NAME = "initConnection"

            flags = tl.flags()
            api_id: int = tl.int32()
            device_model: str = tl.string()
            system_version: str = tl.string()
            app_version: str = tl.string()
            system_lang_code: str = tl.string()
            lang_pack: str = tl.string()
            lang_code: str = tl.string()
            proxy: Any = tl.boxed("InputClientProxy", bit=0, default=None)
            query: Function[tl.X] = tl.function()
