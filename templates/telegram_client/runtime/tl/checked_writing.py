"""Writes TL data value by value, checking each. Floor 0.

The slow twin of the compiled encoders, for what they can't write: it finds out which field is wrong
and why, and writes what is unusual but right.
"""

from __future__ import annotations

import struct
from operator import index
from typing import Any

from . import registry
from .errors import EncodeError, EncodeTypeError
from .fields import (
    FALSE_ID,
    LONGEST_STRING,
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
from .objects import BoolConstructor, Object
from .writing import list_of

__all__ = ["write"]

RANGES = {"i": (-(1 << 31), 1 << 31), "I": (0, 1 << 32), "q": (-(1 << 63), 1 << 63)}


def write(value: Any, kind: Kind) -> bytes:
    """The bytes of a value."""
    writer = _Writer()
    try:
        writer.value(value, kind)
    except RecursionError:
        raise writer.error("nested too deeply, or in itself") from None
    return b"".join(writer.pieces)


class _Writer:
    """The pieces written so far, and the field whose value is being written."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []
        self._place = "value"
        self._secret = False

    def error(self, problem: str) -> EncodeError:
        """What is wrong with a value."""
        return EncodeError(f"{self._place}: {problem}")

    def value(self, value: Any, kind: Kind) -> None:
        """Writes a value of a kind."""
        match kind:
            case Fixed():
                self._fixed(value, kind)
            case Bool():
                self._bool(value, kind)
            case Text():
                self._string(value, kind)
            case Boxed():
                self._boxed(value, kind)
            case Bare():
                self._bare(value, kind)
            case Vector():
                self._vector(value, kind)
            case _:
                raise TypeError(f"a value can't be of the type {kind}")

    def _wrong_type(self, value: Any, kind: Kind) -> EncodeTypeError:
        return EncodeTypeError(f"{self._place}: expected {kind}, got {type(value).__name__}")

    def _add(self, layout: str, *values: Any) -> None:
        self.pieces.append(struct.pack(f"<{layout}", *values))

    def _fixed(self, value: Any, kind: Fixed) -> None:
        if kind.code in RANGES:
            try:
                number = index(value)
            except TypeError:
                raise self._wrong_type(value, kind) from None
            low, high = RANGES[kind.code]
            if not low <= number < high:
                shown = "a number" if self._secret else str(number)
                raise self.error(f"{shown} is out of range for {kind} ({low} to {high - 1})")
            self._add(kind.code, number)
        elif kind.code == "d":
            self._double(value, kind)
        else:
            content = self._content(value, kind)
            if len(content) != kind.least:
                raise self.error(f"{kind} is {kind.least} bytes, got {len(content)}")
            self.pieces.append(content)

    def _double(self, value: Any, kind: Fixed) -> None:
        try:
            self._add("d", value)
        except OverflowError:
            raise self.error(f"the number is out of range for {kind}") from None
        except (TypeError, ValueError, struct.error):
            raise self._wrong_type(value, kind) from None

    def _bool(self, value: Any, kind: Kind) -> None:
        if not isinstance(value, (bool, BoolConstructor)) and value not in (0, 1):
            raise self._wrong_type(value, kind)
        self._add("I", TRUE_ID if value else FALSE_ID)

    def _content(self, value: Any, kind: Kind) -> memoryview:
        try:
            return memoryview(value).cast("B")
        except TypeError:
            raise self._wrong_type(value, kind) from None

    def _string(self, value: Any, kind: Text) -> None:
        if kind.text:
            if not isinstance(value, str):
                raise self._wrong_type(value, kind)
            try:
                value = value.encode("utf-8", "surrogateescape")
            except UnicodeEncodeError as half:
                raise self.error(f"character {half.start} is half of a pair") from None
        content = self._content(value, kind)
        size = len(content)
        if size > LONGEST_STRING:
            raise self.error(f"{size} bytes, but {kind} holds {LONGEST_STRING}")
        head = bytes([size]) if size < 254 else (size << 8 | 254).to_bytes(4, "little")
        self.pieces += head, content, bytes(-(len(head) + size) % 4)

    def _boxed(self, value: Any, kind: Kind) -> None:
        if isinstance(value, Object):
            _refuse_unknown(value)
            self._add("I", value.ID)
            self._fields(value)
        elif isinstance(value, bool):
            self._bool(value, kind)
        elif isinstance(value, (list, tuple)):
            self._vector(value, Vector(kind, bare=False))
        else:
            raise self._wrong_type(value, kind)

    def _bare(self, value: Any, kind: Bare) -> None:
        cls = registry.by_name(kind.name)
        if cls is None:
            raise self.error(f"the schema has no constructor {kind.name}")
        if not isinstance(value, cls):
            raise self._wrong_type(value, kind)
        self._fields(value)

    def _vector(self, value: Any, kind: Vector) -> None:
        try:
            items = list_of(value)
        except TypeError:
            raise self._wrong_type(value, kind) from None
        if not kind.bare:
            self._add("I", VECTOR_ID)
        self._add("I", len(items))
        place = self._place
        for number, item in enumerate(items):
            self._place = f"{place}[{number}]"
            self.value(item, kind.item)
        self._place = place

    def _fields(self, value: Object) -> None:
        _refuse_unknown(value)
        outer = self._place, self._secret
        words = self._words(value)
        for name, field in value._fields.items():
            self._place, self._secret = f"{type(value).__name__}.{name}", field.secret
            if type(field.kind) is Word:
                self._add("I", words[name])
            elif type(field.kind) is Flag:
                continue
            elif field.bit is None or words[field.word] >> field.bit & 1:
                self.value(getattr(value, name), field.kind)
        self._place, self._secret = outer

    def _words(self, value: Object) -> dict[str, int]:
        """The flags words: a bit is set by any of its fields, and then needs all its values."""
        words = {name: 0 for name, field in value._fields.items() if type(field.kind) is Word}
        sharing: dict[tuple[str, int], list[str]] = {}
        for name, field in value._fields.items():
            if field.bit is not None:
                sharing.setdefault((field.word, field.bit), []).append(name)
        for (word, bit), names in sharing.items():
            there = [name for name in names if _is_there(value, name)]
            if there:
                words[word] |= 1 << bit
                self._check_shared(value, f"{word}.{bit}", there, names)
        return words

    def _check_shared(self, value: Object, bit: str, there: list[str], names: list[str]) -> None:
        kinds = {name: value._fields[name].kind for name in names}
        missing = [name for name in names if name not in there and type(kinds[name]) is not Flag]
        if missing:
            self._place = type(value).__name__
            raise self.error(
                f"{' and '.join(names)} share {bit}: "
                f"{' and '.join(there)} given without {' and '.join(missing)}"
            )


def _is_there(value: Object, name: str) -> bool:
    got = getattr(value, name)
    return got is not None and not (type(value._fields[name].kind) is Flag and not got)


def _refuse_unknown(value: Object) -> None:
    """A class whose page doesn't determine its wire form has no id to begin with."""
    if value.UNKNOWN:
        raise EncodeError(
            f"{value.NAME} can't be sent: {value.UNKNOWN} doesn't tell its fields, "
            "and needs a TL line"
        )
