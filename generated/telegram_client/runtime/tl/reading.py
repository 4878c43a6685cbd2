"""Decoders: bytes and offset in, object and next offset out. Floor 0.

`READ` has the decoders by constructor id; `prepare` compiles one (see `decoder`). A class with many
optional fields also gets decoders of its own for the values of its flags words that turn up again
and again: these test nothing, and read across fields that stand apart in the definition.

Decoders are made for what usually comes. They know no other constructors than those in `READ` and
no strings but UTF-8, and they don't look for the end of the data: reading past it raises, or ends
with an offset past the end. Whatever fails here is read once more by `checked_reading`, which can
read everything, prepares the constructors that it meets, and knows what is wrong and where.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat
from typing import TYPE_CHECKING, Any

from . import registry
from .fields import FALSE_ID, TRUE_ID, VECTOR_ID, Boxed, Flag, Kind, Word

if TYPE_CHECKING:
    from .objects import Object

__all__ = ["READ", "Decode", "prepare", "reader"]

Decode = Callable[[bytes, int], tuple[Any, int]]

MANY = 3
"""Optional fields from which on a class gets decoders for single values of its flags words."""
OFTEN = 50
"""Compiling pays for itself only with a value that was seen so many times."""
MOST = 128
"""Such decoders of one class; whoever sends ever new values meets the one for any value."""


def _read_true(data: bytes, offset: int) -> tuple[bool, int]:
    return True, offset + 4


def _read_false(data: bytes, offset: int) -> tuple[bool, int]:
    return False, offset + 4


def _read_vector(data: bytes, offset: int) -> tuple[list[Any], int]:
    """A vector where the declaration says no more than Object: its items can only be boxed."""
    count = int.from_bytes(data[offset + 4 : offset + 8], "little")
    offset += 8
    items = []
    for _ in repeat(None, count):
        item, offset = _read_boxed(data, offset)
        items.append(item)
    return items, offset


READ: dict[int, Decode] = {TRUE_ID: _read_true, FALSE_ID: _read_false, VECTOR_ID: _read_vector}
registry.forget.append(READ)
_readers: dict[Kind, Decode] = {}


def _read_boxed(data: bytes, offset: int) -> tuple[Any, int]:
    """Any boxed value."""
    return READ[int.from_bytes(data[offset : offset + 4], "little")](data, offset)


def reader(kind: Kind) -> Decode:
    """The decoder for a value that stands alone, such as the vector that a function returns."""
    if isinstance(kind, Boxed):
        return _read_boxed
    if (decode := _readers.get(kind)) is None:
        from . import decoder

        decode = _readers[kind] = decoder.value(kind, READ)
    return decode


def prepare(cls: type[Object]) -> None:
    """Has the decoder of a class compiled."""
    from . import decoder

    decode = decoder.any_shape(cls, READ)
    if words := _words_in_front(cls):
        decode = decoder.by_shape(cls, words, _Shapes(cls, decode))
    READ[cls.ID] = decode


def _words_in_front(cls: type[Object]) -> int:
    """The number of flags words of a class that is decoded by their value, 0 for any other."""
    fields = [field for field in cls._fields.values() if type(field.kind) is not Flag]
    words = [type(field.kind) is Word for field in fields]
    number = sum(words)
    if (
        number > 2
        or not all(words[:number])
        or sum(field.bit is not None for field in fields) < MANY
    ):
        return 0
    return number


class _Shapes(dict[int, Decode]):
    """Value of the flags words to the decoder for it, or to the one for any while it is rare."""

    def __init__(self, cls: type[Object], any_value: Decode) -> None:
        self._cls = cls
        self._any_value = any_value
        self._seen: dict[int, int] = {}

    def __missing__(self, words: int) -> Decode:
        if len(self) >= MOST:
            return self._any_value
        seen = self._seen
        if len(seen) >= 16 * MOST:
            seen.clear()
        seen[words] = seen.get(words, 0) + 1
        if seen[words] < OFTEN:
            return self._any_value
        from . import decoder

        decode = self[words] = decoder.one_shape(self._cls, words, READ)
        return decode
