"""Compiles declarations to decoders: bytes and offset in, object and next offset out. Floor 0.

Every decoder starts at the constructor id of its object, which it skips. What has a fixed size is
gathered in a run and read with one `unpack_from`; the run also takes along the length byte of the
string that follows, the header of the vector or the id of the object. Optional fields that follow
each other are tested by groups, as most are absent.

Decoders don't check for the end of the data: reading past it raises, or ends with an offset past
the end, which `codec` looks at. Whatever fails, `walk` finds out where and why.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import groupby, repeat
from struct import Struct
from typing import Any

from . import registry
from .fields import (
    FALSE_ID,
    TRUE_ID,
    VECTOR_ID,
    Bare,
    Bool,
    Boxed,
    Field,
    Fixed,
    Kind,
    Text,
    True_,
    Vector,
    Word,
)
from .source import Source, check_name

__all__ = ["BOOLS", "READ", "Decoder", "compile_decode", "unpacker"]

Decode = Callable[[bytes, int], tuple[Any, int]]
BOOLS = {TRUE_ID: True, FALSE_ID: False}
GROUP = 4
"""So many optional fields are passed over by one test."""

unpack_id = Struct("<I").unpack_from


class _Decoders(dict[int, Decode]):
    """Constructor id to decoder; what isn't there yet is compiled."""

    def __missing__(self, id: int) -> Decode:
        cls = registry.by_id(id)
        if cls is None:
            raise LookupError(id)
        decode = self[id] = compile_decode(cls)
        return decode


def _read_true(data: bytes, offset: int) -> tuple[bool, int]:
    return True, offset + 4


def _read_false(data: bytes, offset: int) -> tuple[bool, int]:
    return False, offset + 4


def _read_vector(data: bytes, offset: int) -> tuple[list[Any], int]:
    """A vector where the declaration says no more than Object: its items can only be boxed."""
    _, count = unpacker("<II")(data, offset)
    offset += 8
    items = []
    for _ in repeat(None, count):
        item, offset = READ[unpack_id(data, offset)[0]](data, offset)
        items.append(item)
    return items, offset


READ = _Decoders({TRUE_ID: _read_true, FALSE_ID: _read_false, VECTOR_ID: _read_vector})
registry.forget.append(READ)


@cache
def unpacker(format: str) -> Callable[[bytes, int], tuple[Any, ...]]:
    """`unpack_from` for a format."""
    return Struct(format).unpack_from


class _Counted(dict[int, Callable[[bytes, int], tuple[Any, ...]]]):
    """Count to `unpack_from` for that many items; the small counts are kept."""

    def __init__(self, letter: str) -> None:
        self.letter = letter

    def __missing__(self, count: int) -> Callable[[bytes, int], tuple[Any, ...]]:
        unpack = Struct(f"<{count}{self.letter}").unpack_from
        if count <= 64:
            self[count] = unpack
        return unpack


_counted = cache(_Counted)


def read_long_string(data: bytes, offset: int) -> tuple[bytes, int]:
    """The content of a string with a length of 24 bits, which is at `offset`."""
    end = offset + 3
    size = int.from_bytes(data[offset:end], "little")
    if data[offset - 1] == 255:
        raise ValueError("no string begins with 255")
    return data[end : end + size], end + size + 3 & -4


def decode_bare(name: str) -> Decode:
    """A decoder for the constructor `name` that is looked up when it is first needed."""

    def decode(data: bytes, offset: int) -> tuple[Any, int]:
        cls = registry.by_name(name)
        if cls is None:
            raise LookupError(name)
        return READ[cls.ID](data, offset)

    return decode


class Decoder:
    """Writes the reading of one value after the other."""

    def __init__(self, source: Source, skip: int) -> None:
        self._source = source
        self._format = [f"{skip}x"] if skip else []
        self._size = skip
        self._targets: list[str] = []
        self._after: list[str] = []

    def fixed(self, letter: str, size: int, target: str) -> None:
        """Adds a value to the run."""
        self._format.append(letter)
        self._targets.append(target)
        self._size += size

    def part(self, stem: str, letter: str = "I", size: int = 4) -> str:
        """Adds a number to the run that is of use only until the value is read."""
        name = self._source.fresh(stem)
        self.fixed(letter, size, name)
        return name

    def flush(self, keep: int = 0) -> None:
        """Reads the run. The offset is then `keep` bytes before its end."""
        if self._targets:
            unpack = self._source.bind("unpack", unpacker("<" + "".join(self._format)))
            self._source.add(f"{', '.join(self._targets)}, = {unpack}(_data, _at)")
        if self._size != keep:
            self._source.add(f"_at += {self._size - keep}")
        for line in self._after:
            self._source.add(line)
        self._format, self._size, self._targets, self._after = [], 0, [], []

    def read(self, kind: Kind, target: str) -> None:
        """Reads a value to `target`, as soon as the run that it may be part of is read."""
        match kind:
            case Fixed():
                self.fixed(kind.format, kind.least, target)
            case Bool():
                bools = self._source.bind("bools", BOOLS)
                self._after.append(f"{target} = {bools}[{self.part('bool')}]")
            case Text():
                self._string(kind, target)
            case Boxed():
                id = self.part("id")
                self.flush(keep=4)
                self._source.add(f"{target}, _at = _read[{id}](_data, _at)")
            case Bare():
                self.flush(keep=4)
                bare = self._source.bind("bare", decode_bare(kind.name))
                self._source.add(f"{target}, _at = {bare}(_data, _at)")
            case Vector():
                self._vector(kind, target)
            case _:
                raise TypeError(f"a value can't be of the type {kind}")

    def _string(self, kind: Text, target: str) -> None:
        import os
        v=os.environ.get('STR','B')
        decode = ".decode('utf-8', 'surrogateescape')" if kind.text else ""
        add, block = self._source.add, self._source.block
        if v=='p':
            self._size+=1
            content = self.part("content", "255p", 0)
            size = self._source.fresh("size")
            self.flush()
            add(f"{size} = len({content})")
            with block(f"if {size} < 254:"):
                add(f"{target} = {content}{decode}")
                add(f"_at = _at + {size} + 3 & -4")
            with block("else:"):
                long = self._source.bind("long", read_long_string)
                add(f"{content}, _at = {long}(_data, _at)")
                add(f"{target} = {content}{decode}")
            return
        if self._size==0 and v=='B':
            size = self._source.fresh("size")
            add(f"{size} = _data[_at]")
            add(f"_at += 1")
        else:
            size = self.part("size", "B", 1)
            self.flush()
        with block(f"if {size} < 254:"):
            add(f"_end = _at + {size}")
            add(f"{target} = _data[_at:_end]{decode}")
            add("_at = _end + 3 & -4")
        with block("else:"):
            long = self._source.bind("long", read_long_string)
            content = self._source.fresh("content")
            add(f"{content}, _at = {long}(_data, _at)")
            add(f"{target} = {content}{decode}")

    def _vector(self, kind: Vector, target: str) -> None:
        add, fresh = self._source.add, self._source.fresh
        id = "" if kind.bare else self.part("id")
        count = self.part("count")
        self.flush()
        if id:
            with self._source.block(f"if {id} != {VECTOR_ID}:"):
                add(f"raise LookupError({id})")
        item = kind.item
        if isinstance(item, Fixed) and len(item.format) == 1:
            unpack = self._source.bind("counted", _counted(item.format))
            add(f"{target} = [*{unpack}[{count}](_data, _at)]")
            add(f"_at += {count} * {item.least}" if item.least != 1 else f"_at += {count}")
            return
        if item.least == 0:
            with self._source.block(f"if {count} > len(_data) - _at:"):
                add("raise ValueError('more items than bytes')")
        items, value = fresh("items"), fresh("item")
        add(f"{items} = []")
        with self._source.block(f"for _ in {self._source.bind('repeat', repeat)}(None, {count}):"):
            self.read(item, value)
            self.flush()
            add(f"{items}.append({value})")
        add(f"{target} = {items}")


class _ObjectDecoder(Decoder):
    """Writes the decoder of a class."""

    def __init__(self, source: Source, fields: dict[str, Field]) -> None:
        super().__init__(source, 4)
        self._fields = fields
        self._words: dict[str, str] = {}

    def all(self) -> None:
        """Reads all fields in wire order."""
        travelling = [item for item in self._fields.items() if type(item[1].kind) is not True_]
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
            word = self._words[name] = self.part("word")
            if mask := _true_mask(self._fields, name):
                self._after.append(f"_self._{check_name(name)} = {word} & {mask}")
        else:
            self.read(field.kind, f"_self.{check_name(name)}")

    def _group(self, blocks: list[list[tuple[str, Field]]]) -> None:
        """Fields that may be absent: one test for all, then one for each bit."""
        self.flush()
        if len(blocks) == 1:
            self._block(blocks[0])
            return
        with self._source.block(f"if {' or '.join(self._tests(blocks))}:"):
            for block in blocks:
                self._block(block)
        self._absent([item for block in blocks for item in block])

    def _block(self, block: list[tuple[str, Field]]) -> None:
        """Fields at one bit."""
        with self._source.block(f"if {self._tests([block])[0]}:"):
            for name, field in block:
                self.read(field.kind, f"_self.{check_name(name)}")
            self.flush()
        self._absent(block)

    def _absent(self, items: list[tuple[str, Field]]) -> None:
        targets = "".join(f"_self.{check_name(name)} = " for name, _ in items)
        with self._source.block("else:"):
            self._source.add(f"{targets}None")

    def _tests(self, blocks: list[list[tuple[str, Field]]]) -> list[str]:
        masks: dict[str, int] = {}
        for block in blocks:
            word, bit = _place(block[0])
            masks[word] = masks.get(word, 0) | 1 << bit
        return [f"{self._words[word]} & {mask}" for word, mask in masks.items()]


def _place(item: tuple[str, Field]) -> tuple[str, int]:
    field = item[1]
    assert field.bit is not None
    return field.word, field.bit


def _true_mask(fields: dict[str, Field], word: str) -> int:
    mask = 0
    for field in fields.values():
        if type(field.kind) is True_ and field.word == word and field.bit is not None:
            mask |= 1 << field.bit
    return mask


class _ShapeDecoder(_ObjectDecoder):
    """Writes the decoder of a class for one value of its flags words."""

    def __init__(self, source: Source, fields: dict[str, Field], key: int) -> None:
        super().__init__(source, fields)
        self._values = {}
        for name, field in fields.items():
            if type(field.kind) is Word:
                self._values[name] = key & 0xFFFFFFFF
                key >>= 32

    def all(self) -> None:
        absent = []
        for name, field in self._fields.items():
            if type(field.kind) is True_: continue
            if type(field.kind) is Word:
                self._format.append("4x"); self._size += 4
                if mask := _true_mask(self._fields, name):
                    self._source.add(f"_self._{name} = {self._values[name] & mask}")
            elif field.bit is None or self._values[field.word] >> field.bit & 1:
                self.read(field.kind, f"_self.{check_name(name)}")
            else:
                absent.append(name)
        if absent:
            self._source.add("".join(f"_self.{name} = " for name in absent) + "None")


class _Shapes(dict):
    def __init__(self, cls): self.cls = cls
    def __missing__(self, key):
        cls = self.cls
        source = Source("def decode(_data, _at):", _new=object.__new__, _cls=cls, _read=READ)
        source.add("_self = _new(_cls)")
        decoder = _ShapeDecoder(source, cls._fields, key)
        decoder.all()
        decoder.flush()
        source.add("return _self, _at")
        name = f"{cls.__module__}.{cls.__qualname__}"
        decode: Decode = source.function(f"<tl {name} decode {key:x}>", f"{cls.__qualname__}.decode")
        self[key] = decode
        return decode


def compile_decode(cls: Any) -> Decode:
    """The decoder of a class."""
    source = Source("def decode(_data, _at):", _new=object.__new__, _cls=cls, _read=READ)
    kinds = [f for f in cls._fields.values() if type(f.kind) is not True_]
    import os
    if sum(f.bit is not None for f in kinds) > int(os.environ.get('KEYED','3')) and type(kinds[0].kind) is Word:
        two = type(kinds[1].kind) is Word
        source.add(f"_key, = {source.bind('unpack', unpacker('<4xQ' if two else '<4xI'))}(_data, _at)")
        source.add(f"return {source.bind('shapes', _Shapes(cls))}[_key](_data, _at)")
    else:
        source.add("_self = _new(_cls)")
        decoder = _ObjectDecoder(source, cls._fields)
        decoder.all()
        decoder.flush()
        source.add("return _self, _at")
    name = f"{cls.__module__}.{cls.__qualname__}"
    decode: Decode = source.function(f"<tl {name} decode>", f"{cls.__qualname__}.decode")
    return decode
