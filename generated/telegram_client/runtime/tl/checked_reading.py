"""Reads TL data step by step, knowing at every step where it is. Floor 0.

The slow twin of the compiled decoders, for what they can't read: it finds out what is wrong with
the data, and reads what is unusual but right. It prepares the decoders of the constructors that it
meets.
"""

from __future__ import annotations

from struct import unpack
from typing import TYPE_CHECKING, Any

from . import reading, registry
from .errors import DecodeError, UnknownConstructor
from .fields import (
    FALSE_ID,
    TRUE_ID,
    VECTOR_ID,
    Bare,
    Bool,
    Boxed,
    Fixed,
    Flag,
    Kind,
    Text,
    Vector,
    Word,
)

if TYPE_CHECKING:
    from .objects import Object

__all__ = ["read"]


def read(data: bytes, kind: Kind, *, exact: bool) -> tuple[Any, int]:
    """Reads one value from the beginning of the data; returns it and where it ends."""
    reader = _Reader(data)
    try:
        value = reader.value(kind)
    except RecursionError:
        raise reader.error("nested too deeply to be read", "fewer objects in objects") from None
    if exact and reader.offset != len(data):
        raise reader.error(f"{len(data) - reader.offset} bytes too many", "the end")
    return value, reader.offset


class _Reader:
    """The data, an offset into it, and the way from the outermost object to the value there."""

    def __init__(self, data: bytes) -> None:
        self.offset = 0
        self._data = data
        self._path: list[str | int] = []

    def error(self, problem: str, expected: str) -> DecodeError:
        """What is wrong at this place."""
        return DecodeError(problem, offset=self.offset, path=self._where(), expected=expected)

    def value(self, kind: Kind) -> Any:
        """The value of a kind that is next."""
        match kind:
            case Fixed():
                return unpack(f"<{kind.code}", self._take(kind.least, kind.notation))[0]
            case Bool():
                return self._bool()
            case Text():
                return self._string(kind)
            case Boxed():
                return self._boxed(kind)
            case Bare():
                return self._bare(kind)
            case Vector():
                return self._vector(kind)
        raise TypeError(f"a value can't be of the type {kind}")

    def _where(self) -> str:
        parts = [f"[{part}]" if isinstance(part, int) else f".{part}" for part in self._path]
        if len(parts) > 40:
            parts[20:-20] = [" … "]
        return "".join(parts).removeprefix(".")

    def _take(self, size: int, expected: str) -> bytes:
        left = len(self._data) - self.offset
        if size > left:
            raise self.error(f"{left} bytes are left", f"{size} of {expected}")
        piece = self._data[self.offset : self.offset + size]
        self.offset += size
        return piece

    def _number(self, expected: str) -> int:
        return int.from_bytes(self._take(4, expected), "little")

    def _back(self, problem: str, expected: str) -> DecodeError:
        """What is wrong with the number that was just read."""
        self.offset -= 4
        return self.error(problem, expected)

    def _bool(self) -> bool:
        found = self._number("Bool")
        if found not in (TRUE_ID, FALSE_ID):
            raise self._back(f"{found:#010x}", "boolTrue or boolFalse")
        return found == TRUE_ID

    def _string(self, kind: Text) -> str | bytes:
        size = self._take(1, kind.notation)[0]
        if size == 255:
            self.offset -= 1
            raise self.error("a length of 255", kind.notation)
        if size == 254:
            size = int.from_bytes(self._take(3, kind.notation), "little")
        content = self._take(size, kind.notation)
        self._take(-self.offset % 4, f"padding of a {kind.notation}")
        return content.decode("utf-8", "surrogateescape") if kind.text else content

    def _boxed(self, kind: Boxed) -> Any:
        found = self._number(kind.notation)
        if found in (TRUE_ID, FALSE_ID):
            return found == TRUE_ID
        if found == VECTOR_ID:
            return self._items(kind)
        cls = registry.by_id(found)
        if cls is None:
            self.offset -= 4
            raise UnknownConstructor(
                found,
                layer=registry.layer(),
                offset=self.offset,
                path=self._where(),
                name=registry.left_out(found),
            )
        return self._fields(cls)

    def _bare(self, kind: Bare) -> Any:
        cls = registry.by_name(kind.name)
        if cls is None:
            raise self.error(f"the schema has no constructor {kind.name}", kind.notation)
        return self._fields(cls)

    def _vector(self, kind: Vector) -> list[Any]:
        if not kind.bare:
            found = self._number(kind.notation)
            if found != VECTOR_ID:
                raise self._back(f"{found:#010x}", f"the id of {kind.notation}")
        return self._items(kind.item)

    def _items(self, item: Kind) -> list[Any]:
        count = self._number("count of items")
        left = len(self._data) - self.offset
        if count > left:
            raise self._back(f"{count} items, but {left} bytes are left", f"items of {item}")
        items = []
        for index in range(count):
            self._path.append(index)
            items.append(self.value(item))
            self._path.pop()
        return items

    def _fields(self, cls: type[Object]) -> Object:
        if cls.UNKNOWN:
            raise self.error(
                f"{cls.NAME}: {cls.UNKNOWN} doesn't tell its fields", "a TL line there"
            )
        if cls.ID not in reading.READ:
            reading.prepare(cls)
        value = object.__new__(cls)
        words: dict[str, int] = {}
        for field in cls._fields.values():
            if type(field.kind) is Flag:
                setattr(value, f"_{field.word}", 0)
        for name, field in cls._fields.items():
            self._path.append(name)
            there = field.bit is None or words[field.word] >> field.bit & 1
            if type(field.kind) is Word:
                words[name] = self._number("#")
            elif type(field.kind) is Flag:
                setattr(value, name, there)
            else:
                setattr(value, name, self.value(field.kind) if there else None)
            self._path.pop()
        return value
