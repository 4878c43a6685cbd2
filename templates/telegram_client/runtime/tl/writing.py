"""Compiles declarations to encoders, which append pieces of bytes to a list. Floor 0.

Numbers that follow each other are packed with one call. Encoders trust their values: what is of a
wrong type or out of range makes some call fail, and `checked_writing` then finds out which and why.
A flags word is only known when all its fields have been looked at, so the piece that it is part of
gets its place at once and is packed last.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from struct import Struct, pack
from typing import Any

from . import registry
from .fields import (
    FALSE_ID,
    LONGEST_STRING,
    TRUE_ID,
    VECTOR_ID,
    Bare,
    Bool,
    Boxed,
    Field,
    Fixed,
    Flag,
    Kind,
    Text,
    Vector,
    Word,
    checked,
)
from .source import Source

__all__ = ["Encoder", "compile_bytes", "compile_encode", "list_of"]

BOOL_IDS = {True: TRUE_ID, False: FALSE_ID}
HEADS = [bytes([size]) for size in range(254)]
PADS = [b"\0\0\0", b"\0\0", b"\0", b""]
"""What follows a short string, by its size modulo 4."""


@cache
def packer(layout: str) -> Callable[..., bytes]:
    """`pack` for a format."""
    return Struct(layout).pack


def write_long_string(content: Any, out: list[Any]) -> None:
    """A string with a length of 24 bits."""
    size = len(content)
    if size > LONGEST_STRING:
        raise ValueError(f"{size} bytes don't go into a string")
    out.append((size << 8 | 254).to_bytes(4, "little"))
    out.append(content)
    out.append(bytes(-size % 4))


def buffer_of(value: Any) -> memoryview:
    """Bytes from whatever holds bytes, without a copy."""
    return memoryview(value).cast("B")


def write_bare(value: Any, name: str, out: list[Any]) -> None:
    """An object without its id."""
    cls = registry.by_name(name)
    if cls is None or not isinstance(value, cls):
        raise TypeError(name)
    pieces: list[Any] = []
    value._encode(pieces)
    out.append(b"".join(pieces)[4:])


def list_of(value: Any) -> list[Any]:
    """The items of a vector from a sequence; a string is none, though Python says so."""
    if isinstance(value, (str, bytes, bytearray, memoryview)) or not isinstance(value, Sequence):
        raise TypeError(f"{type(value).__name__} is no sequence of values")
    return list(value)


@cache
def _counted(code: str) -> Callable[[list[Any]], bytes]:
    """A function that packs any number of numbers."""

    def pack_all(values: list[Any]) -> bytes:
        return Struct(f"<{len(values)}{code}").pack(*values)

    return pack_all


class Encoder:
    """Writes the writing of one value after the other, where `first` to a list that it makes."""

    def __init__(self, source: Source, *, first: bool = False) -> None:
        self._source = source
        self._format: list[str] = []
        self._values: list[str] = []
        self._pending = False
        self._last: list[str] = []
        self._first = first

    def fixed(self, letter: str, value: str, *, pending: bool = False) -> None:
        """Adds a value to the run. A pending one is known only at the end of the object."""
        self._format.append(letter)
        self._values.append(value)
        self._pending |= pending

    def flush(self) -> None:
        """Writes the run, or keeps its place where a value of it is pending."""
        if all(value.isdecimal() for value in self._values):
            self._constant()
        elif self._values:
            pack = self._source.bind("pack", packer("<" + "".join(self._format)))
            piece = f"{pack}({', '.join(self._values)})"
            if self._pending:
                self._last.append(f"_out[{self._place()}] = {piece}")
            else:
                self._put(piece)
        self._format, self._values, self._pending = [], [], False

    def _constant(self) -> None:
        if self._values:
            piece = pack(f"<{''.join(self._format)}", *map(int, self._values))
            self._put(self._source.bind("constant", piece))

    def _place(self) -> str:
        """Keeps a place among the pieces; returns the expression for its index."""
        place = "0" if self._first else self._source.fresh("place")
        if not self._first:
            self._source.add(f"{place} = len(_out)")
        self._put("None")
        return place

    def _put(self, piece: str) -> None:
        self._source.add(f"_out = [{piece}]" if self._first else f"_out.append({piece})")
        self._first = False

    def finish(self) -> None:
        """Writes the run, and whatever was pending to its place."""
        self.flush()
        for line in self._last:
            self._source.add(line)

    def write(self, kind: Kind, value: str) -> None:
        """Writes the value of an expression, now or with the run that it joins."""
        match kind:
            case Fixed():
                if kind.code[1:]:
                    with self._source.block(f"if len({value}) != {kind.least}:"):
                        self._source.add("raise ValueError('length')")
                self.fixed(kind.code, value)
            case Bool():
                self.fixed("I", f"{self._source.bind('bools', BOOL_IDS)}[{value}]")
            case Text():
                self.flush()
                self._string(kind, value)
            case Boxed():
                self.flush()
                self._source.add(f"{value}._encode(_out)")
            case Bare():
                self.flush()
                bare = self._source.bind("bare", write_bare)
                name = self._source.bind("name", kind.name)
                self._source.add(f"{bare}({value}, {name}, _out)")
            case Vector():
                self._vector(kind, value)
            case _:
                raise TypeError(f"a value can't be of the type {kind}")

    def _string(self, kind: Text, value: str) -> None:
        add, bind = self._source.add, self._source.bind
        if kind.text:
            add(f"_content = {value}.encode()")
        else:
            add(f"_content = {value}")
            with self._source.block("if type(_content) is not bytes:"):
                add(f"_content = {bind('buffer', buffer_of)}(_content)")
        add("_size = len(_content)")
        with self._source.block("if _size < 254:"):
            add(f"_out.append({bind('heads', HEADS)}[_size])")
            add("_out.append(_content)")
            add(f"_out.append({bind('pads', PADS)}[_size & 3])")
        with self._source.block("else:"):
            add(f"{bind('long', write_long_string)}(_content, _out)")

    def _vector(self, kind: Vector, value: str) -> None:
        add, item = self._source.add, kind.item
        items, each = self._source.fresh("items"), self._source.fresh("item")
        add(f"{items} = {value}")
        with self._source.block(f"if type({items}) is not list:"):
            add(f"{items} = {self._source.bind('list', list_of)}({items})")
        if not kind.bare:
            self.fixed("I", str(VECTOR_ID))
        self.fixed("I", f"len({items})")
        self.flush()
        if isinstance(item, Fixed) and len(item.code) == 1:
            add(f"_out.append({self._source.bind('pack', _counted(item.code))}({items}))")
            return
        with self._source.block(f"for {each} in {items}:"):
            self.write(item, each)
            self.flush()


class _ObjectEncoder(Encoder):
    """Writes the encoder of a class."""

    def __init__(self, source: Source, fields: dict[str, Field], *, first: bool) -> None:
        super().__init__(source, first=first)
        self._fields = fields
        self._bits: dict[tuple[str, int], list[str]] = {}
        for name, field in fields.items():
            if field.bit is not None:
                self._bits.setdefault((field.word, field.bit), []).append(name)

    def all(self) -> None:
        """Writes all fields in wire order."""
        for name, field in self._fields.items():
            if type(field.kind) is Word:
                self._word(name)
            elif field.bit is None:
                self.write(field.kind, f"_self.{name}")
            elif type(field.kind) is not Flag:
                self._optional(name, field)
        self.finish()

    def _word(self, name: str) -> None:
        """A flags word begins with what the object keeps of it; values add their bits later."""
        kinds = {
            type(self._fields[user].kind) is Flag
            for (word, _), users in self._bits.items()
            for user in users
            if word == name
        }
        start = f"_self._{name}" if True in kinds else "0"
        self._source.add(f"_{name}_ = {start}")
        self.fixed("I", f"_{name}_", pending=False in kinds)

    def _optional(self, name: str, field: Field) -> None:
        """A value is written if it or any other value at its bit is there, or the flag there."""
        self.flush()
        users = self._bits[field.word, field.bit or 0]
        values = [user for user in users if type(self._fields[user].kind) is not Flag]
        tests = [f"_self.{user} is not None" for user in values]
        if values != users:
            tests.append(f"_{field.word}_ & {1 << (field.bit or 0)}")
        with self._source.block(f"if {' or '.join(tests)}:"):
            if name == values[0]:
                self._source.add(f"_{field.word}_ |= {1 << (field.bit or 0)}")
            self.write(field.kind, f"_self.{name}")
            self.flush()


def compile_encode(cls: Any) -> Any:
    """The method `_encode` of a class: appends the pieces to a list, which it returns."""
    source = Source("def _encode(_self, _out):")
    _write_object(source, cls)
    source.add("return _out")
    return _compile(source, cls, "_encode")


def compile_bytes(cls: Any, checked: Callable[[Any], bytes]) -> Any:
    """The method `__bytes__` of a class. `checked` writes what it can't, or says why not."""
    source = Source("def __bytes__(_self):", _join=b"".join, _checked=checked)
    with source.block("try:"):
        _write_object(source, cls, first=True)
        source.add("return _join(_out)")
    with source.block("except Exception:"):
        source.add("return _checked(_self)")
    return _compile(source, cls, "__bytes__")


def _write_object(source: Source, cls: Any, *, first: bool = False) -> None:
    encoder = _ObjectEncoder(source, checked(cls._fields), first=first)
    encoder.fixed("I", str(cls.ID))
    encoder.all()


def _compile(source: Source, cls: Any, what: str) -> Any:
    name = f"<tl {cls.__module__}.{cls.__qualname__} {what}>"
    return source.function(name, f"{cls.__qualname__}.{what}")
