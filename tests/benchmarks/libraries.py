"""The package and its peers, each behind the same few words: where its classes are, how it decodes
and encodes. Peers that aren't installed are left out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, reduce
from importlib import import_module
from io import BytesIO
from operator import methodcaller
from typing import Any, Final

from .harness import OURS

__all__ = ["KURIGRAM", "LOADERS", "OURS", "TELETHON", "Library", "libraries", "object_count"]

TELETHON: Final = "Telethon"
KURIGRAM: Final = "Kurigram"


@dataclass(frozen=True, slots=True)
class Library:
    """What a program that uses a library writes.

    Args:
        types: the module of constructors.
        functions: the module of methods.
        decode: bytes to object.
        encode: object to bytes.
        suffix: what the library appends to the names of methods' classes.
        bytes_name: what it calls a parameter that TL calls `bytes`.
    """

    name: str
    types: Any
    functions: Any
    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]
    suffix: str = ""
    bytes_name: str = "bytes"

    def request(self, name: str) -> Any:
        """The class of a method, such as `messages.SendMessage`."""
        return reduce(getattr, f"{name}{self.suffix}".split("."), self.functions)


def _ours() -> Library:
    package = import_module("telegram_client")
    return Library(OURS, package.types, package.functions, package.tl.decode, bytes, "", "bytes_")


def _telethon() -> Library:
    tl = import_module("telethon.tl")
    reader = import_module("telethon.extensions").BinaryReader

    def decode(data: bytes) -> Any:
        return reader(data).tgread_object()

    return Library(TELETHON, tl.types, tl.functions, decode, bytes, "Request")


def _kurigram() -> Library:
    raw = import_module("pyrogram.raw")
    import_module("pyrogram.raw.all")
    read = import_module("pyrogram.raw.core").TLObject.read

    def decode(data: bytes) -> Any:
        return read(BytesIO(data))

    return Library(KURIGRAM, raw.types, raw.functions, decode, methodcaller("write"))


LOADERS: Final[dict[str, Callable[[], Library]]] = {
    OURS: _ours,
    TELETHON: _telethon,
    KURIGRAM: _kurigram,
}
"""Each raises ModuleNotFoundError where the library isn't installed."""


@cache
def libraries() -> tuple[Library, ...]:
    """Ours, and the peers that are installed."""
    found = []
    for load in LOADERS.values():
        try:
            found.append(load())
        except ModuleNotFoundError:
            continue
    return tuple(found)


def object_count(value: Any) -> int:
    """How many TL objects a dict of our `to_dict` holds."""
    if isinstance(value, dict):
        return 1 + sum(map(object_count, value.values()))
    return sum(map(object_count, value)) if isinstance(value, list) else 0
