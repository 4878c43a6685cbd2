"""Writes the source of decoders. Floor 0.

Every decoder starts at the constructor id of its object, which it skips. What has a fixed size is
gathered in a run and read with one `unpack_from`; the run also takes along the short form of the
string that follows (a Pascal string to `struct`), the header of the vector or the id of the object.
`_at` stays where the run began for as long as it can: the bytes between it and the value that comes
next are skipped by the next format.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from itertools import groupby, repeat
from struct import Struct
from typing import Any

from . import registry
from .fields import (
    FALSE_ID,
    PADDING,
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

__all__ = ["any_shape", "by_shape", "one_shape", "value"]

Decode = Callable[[bytes, int], tuple[Any, int]]
Unpack = Callable[[bytes, int], tuple[Any, ...]]
Item = tuple[str, Field]

BOOLS = {TRUE_ID: True, FALSE_ID: False}
GROUP = 4
"""So many optional fields are passed over by one test."""


def any_shape(cls: Any, read: Mapping[int, Decode]) -> Decode:
    """The decoder of a class, for any value of its flags words."""
    source = _begin(cls, read)
    decoder = _ObjectDecoder(source, read, checked(cls._fields))
    decoder.all()
    return _finish(decoder, source, cls, "decode")


def one_shape(cls: Any, words: int, read: Mapping[int, Decode]) -> Decode:
    """The decoder of a class for one value of its flags words, the first in the lowest bits."""
    source = _begin(cls, read)
    decoder = _ShapeDecoder(source, read, checked(cls._fields), words)
    decoder.all()
    return _finish(decoder, source, cls, f"decode {words:x}")


def by_shape(cls: Any, words: int, shapes: Mapping[int, Decode]) -> Decode:
    """A decoder that leaves the work to the one for the value of its one or two flags words."""
    source = Source("def decode(_data, _at):", _shapes=shapes)
    unpack = source.bind("unpack", _unpacker("<4xI" if words == 1 else "<4xQ"))
    source.add(f"return _shapes[{unpack}(_data, _at)[0]](_data, _at)")
    return _compile(source, cls, "decode by shape")


def value(kind: Kind, read: Mapping[int, Decode]) -> Decode:
    """The decoder of a value that is no field."""
    source = Source("def decode(_data, _at):", _read=read)
    decoder = _Decoder(source, read)
    decoder.read(kind, "_value")
    source.add(f"return _value, {decoder.end()}")
    decode: Decode = source.function(f"<tl {kind} decode>", "decode")
    return decode


def _begin(cls: Any, read: Mapping[int, Decode]) -> Source:
    source = Source("def decode(_data, _at):", _new=object.__new__, _cls=cls, _read=read)
    source.add("_self = _new(_cls)")
    return source


def _finish(decoder: _Decoder, source: Source, cls: Any, what: str) -> Decode:
    end = decoder.end()
    source.add(f"return _self, {end}")
    return _compile(source, cls, what)


def _compile(source: Source, cls: Any, what: str) -> Decode:
    name = f"<tl {cls.__module__}.{cls.__qualname__} {what}>"
    decode: Decode = source.function(name, f"{cls.__qualname__}.decode")
    return decode


class _Decoder:
    """Writes the reading of one value after the other."""

    def __init__(self, source: Source, read: Mapping[int, Decode], skip: int = 0) -> None:
        self._source = source
        self._read = read
        self._skip = skip
        self._format: list[str] = []
        self._size = 0
        self._targets: list[str] = []
        self._after: list[str] = []

    def end(self) -> str:
        """Reads what is left of the run; returns the expression for where it ends."""
        self._flush()
        return f"_at + {self._skip}" if self._skip else "_at"

    def settle(self) -> None:
        """Brings `_at` to where the next value begins, so that branches can meet."""
        self._flush()
        if self._skip:
            self._source.add(f"_at += {self._skip}")
            self._skip = 0

    def read(self, kind: Kind, target: str) -> None:
        """Reads a value to `target`, as soon as the run that it may be part of is read."""
        match kind:
            case Fixed():
                self._fixed(kind.code, kind.least, target)
            case Bool():
                bools = self._source.bind("bools", BOOLS)
                self._after.append(f"{target} = {bools}[{self._number('bool')}]")
            case Text():
                self._string(kind, target)
            case Boxed():
                self._object(f"_read[{self._number('id')}]", target)
            case Bare():
                self._object(self._source.bind("bare", _bare(kind.name, self._read)), target)
            case Vector():
                self._vector(kind, target)
            case _:
                raise TypeError(f"a value can't be of the type {kind}")

    def _fixed(self, letter: str, size: int, target: str) -> None:
        """Adds a value to the run."""
        self._format.append(letter)
        self._targets.append(target)
        self._size += size

    def _number(self, stem: str) -> str:
        """Adds a number to the run that is of use only until the value is read."""
        name = self._source.fresh(stem)
        self._fixed("I", 4, name)
        return name

    def _flush(self) -> None:
        """Reads the run."""
        if self._targets:
            skip = f"{self._skip}x" if self._skip else ""
            unpack = self._source.bind("unpack", _unpacker(f"<{skip}{''.join(self._format)}"))
            self._source.add(f"{', '.join(self._targets)}, = {unpack}(_data, _at)")
        for line in self._after:
            self._source.add(line)
        self._skip += self._size
        self._format, self._size, self._targets, self._after = [], 0, [], []

    def _object(self, decode: str, target: str) -> None:
        """Reads an object. Its decoder skips four bytes: the id, or for a bare one any others."""
        self._flush()
        self._skip -= 4
        self._source.add(f"{target}, _at = {decode}(_data, {self.end()})")
        self._skip = 0

    def _string(self, kind: Text, target: str) -> None:
        content, size = self._source.fresh("content"), self._source.fresh("size")
        self._format.append("255p")
        self._targets.append(content)
        self._flush()
        add = self._source.add
        with self._source.block(f"if ({size} := len({content})) < 254:"):
            add(f"_at = _at + {size} + {self._skip + 4} & -4")
        with self._source.block("else:"):
            long = self._source.bind("long", read_long_string)
            add(f"{content}, _at = {long}(_data, {self.end()})")
        add(f"{target} = {content}" + (".decode()" if kind.text else ""))
        self._skip = 0

    def _vector(self, kind: Vector, target: str) -> None:
        add, item = self._source.add, kind.item
        head = "" if kind.bare else self._number("id")
        count = self._number("count")
        self.settle()
        if head:
            with self._source.block(f"if {head} != {VECTOR_ID}:"):
                add(f"raise LookupError({head})")
        if isinstance(item, Fixed) and len(item.code) == 1:
            unpack = self._source.bind("counted", _counted(item.code))
            add(f"{target} = [*{unpack}[{count}](_data, _at)]")
            add(f"_at += {count} * {item.least}")
            return
        if item.least == 0:
            with self._source.block(f"if {count} > len(_data) - _at - {PADDING}:"):
                add("raise ValueError('more items than bytes')")
        items, each = self._source.fresh("items"), self._source.fresh("item")
        add(f"{items} = []")
        with self._source.block(f"for _ in {self._source.bind('repeat', repeat)}(None, {count}):"):
            self.read(item, each)
            self.settle()
            add(f"{items}.append({each})")
        add(f"{target} = {items}")


class _ObjectDecoder(_Decoder):
    """Writes the decoder of a class."""

    def __init__(
        self, source: Source, read: Mapping[int, Decode], fields: dict[str, Field]
    ) -> None:
        super().__init__(source, read, skip=4)
        self._fields = fields
        self._words: dict[str, str] = {}

    def all(self) -> None:
        """Reads all fields in wire order."""
        travelling = [item for item in self._fields.items() if type(item[1].kind) is not Flag]
        for optional, items in groupby(travelling, lambda item: item[1].bit is not None):
            if optional:
                blocks = [list(block) for _, block in groupby(items, _place)]
                for start in range(0, len(blocks), GROUP):
                    self._group(blocks[start : start + GROUP])
            else:
                for name, field in items:
                    self._required(name, field)

    def _required(self, name: str, field: Field) -> None:
        if type(field.kind) is Word:
            word = self._words[name] = self._number("word")
            if mask := _true_mask(self._fields, name):
                self._after.append(f"_self._{name} = {word} & {mask}")
        else:
            self.read(field.kind, f"_self.{name}")

    def _group(self, blocks: list[list[Item]]) -> None:
        """Fields that may be absent: one test for all, then one for each bit."""
        self.settle()
        if len(blocks) == 1:
            self._block(blocks[0])
            return
        with self._source.block(f"if {self._tests(blocks)}:"):
            for block in blocks:
                self._block(block)
        with self._source.block("else:"):
            self._absent([item for block in blocks for item in block])

    def _block(self, block: list[Item]) -> None:
        """Fields at one bit."""
        with self._source.block(f"if {self._tests([block])}:"):
            for name, field in block:
                self.read(field.kind, f"_self.{name}")
            self.settle()
        with self._source.block("else:"):
            self._absent(block)

    def _absent(self, items: list[Item]) -> None:
        targets = "".join(f"_self.{name} = " for name, _ in items)
        self._source.add(f"{targets}None")

    def _tests(self, blocks: list[list[Item]]) -> str:
        masks: dict[str, int] = {}
        for block in blocks:
            word, bit = _place(block[0])
            masks[word] = masks.get(word, 0) | 1 << bit
        return " or ".join(f"{self._words[word]} & {mask}" for word, mask in masks.items())


class _ShapeDecoder(_ObjectDecoder):
    """Writes the decoder of a class for one value of its flags words."""

    def __init__(
        self, source: Source, read: Mapping[int, Decode], fields: dict[str, Field], words: int
    ) -> None:
        super().__init__(source, read, fields)
        self._values: dict[str, int] = {}
        for name, field in fields.items():
            if type(field.kind) is Word:
                self._values[name] = words & 0xFFFFFFFF
                words >>= 32

    def all(self) -> None:
        """Reads the fields that are there."""
        absent = []
        for name, field in self._fields.items():
            if type(field.kind) is Word:
                self._skip += 4
                if mask := _true_mask(self._fields, name):
                    self._source.add(f"_self._{name} = {self._values[name] & mask}")
            elif field.bit is None or self._values[field.word] >> field.bit & 1:
                if type(field.kind) is not Flag:
                    self.read(field.kind, f"_self.{name}")
            elif type(field.kind) is not Flag:
                absent.append((name, field))
        if absent:
            self._absent(absent)


@cache
def _unpacker(layout: str) -> Unpack:
    return Struct(layout).unpack_from


class _Counted(dict[int, Unpack]):
    """Count to `unpack_from` for that many items; small counts are kept."""

    def __init__(self, letter: str) -> None:
        self._letter = letter

    def __missing__(self, count: int) -> Unpack:
        unpack = Struct(f"<{count}{self._letter}").unpack_from
        if count <= 64:
            self[count] = unpack
        return unpack


_counted = cache(_Counted)


def _bare(name: str, read: Mapping[int, Decode]) -> Decode:
    """A decoder for the constructor `name`, which is looked up when it is first needed."""
    found: int | None = None

    def decode(data: bytes, offset: int) -> tuple[Any, int]:
        nonlocal found
        if found is None:
            cls = registry.by_name(name)
            if cls is None:
                raise LookupError(name)
            found = cls.ID
        return read[found](data, offset)

    return decode


def read_long_string(data: bytes, offset: int) -> tuple[bytes, int]:
    """The content of the string at `offset`, whose length has 24 bits."""
    if data[offset] != 254:
        raise ValueError("no string begins with 255")
    start = offset + 4
    end = start + int.from_bytes(data[offset + 1 : start], "little")
    return data[start:end], end + 3 & -4


def _place(item: Item) -> tuple[str, int]:
    field = item[1]
    return field.word, field.bit or 0


def _true_mask(fields: dict[str, Field], word: str) -> int:
    """The bits of a word that stand for a `true` field, alone or with a value."""
    mask = 0
    for field in fields.values():
        if type(field.kind) is Flag and field.word == word:
            mask |= 1 << (field.bit or 0)
    return mask
