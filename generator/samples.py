"""Sample objects of every definition, with the bytes that their TL lines say. Floor 2: model in,
values out.

The generated tests compare what the package encodes with what is encoded here, by a plain walk
over the TL line that shares no code with the package's compiled declarations.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from . import names, prose
from .annotations import Catalog, is_random_id
from .model import Definition, Kind, Parameter, SchemaName, Type

__all__ = ["Sample", "Sampler", "Value", "encode", "encode_value"]

Value = object
_VECTOR_ID: Final = 0x1CB5C415
_BOOL_IDS: Final = {True: 0x997275B5, False: 0xBC799737}
_UNREACHABLE: Final = 1 << 30


@dataclass(frozen=True, slots=True)
class Sample:
    """An object of a definition: its TL name and the values of the parameters that are present."""

    definition: Definition
    values: Mapping[str, Value]


class Sampler:
    """Makes samples: of all a definition's parameters, or of the required ones."""

    def __init__(self, catalog: Catalog, fallback: Catalog | None = None) -> None:
        self._catalog = catalog
        self._any = fallback or catalog
        self._cheapest = _cheapest_constructors(catalog)
        simple = [
            d for d in self._any.methods.values() if not d.wire_parameters and d.id is not None
        ]
        # Anyone may call help.getConfig, so a wrapper around it may be called by anyone too.
        self._query = min(simple, key=lambda d: (d.name != "help.getConfig", d.name), default=None)

    def sample(self, definition: Definition, *, full: bool) -> Sample | None:
        """A sample of a definition, or None where a type that it needs has no constructor.

        Args:
            definition: what to make an object of.
            full: fill in optional parameters too.
        """
        if definition.id is None:
            return None
        values: dict[str, Value] = {}
        for index, parameter in enumerate(definition.wire_parameters, 1):
            if parameter.is_flags_word or (parameter.flag is not None and not full):
                continue
            value = self._value(parameter.type, index, definition)
            if value is None:
                return None
            values[parameter.name] = value
        return Sample(definition, values)

    def value(self, kind: Type | None, owner: Definition) -> Value | None:
        """A value of a type, or None where the type has no constructor.

        Args:
            kind: the type.
            owner: the definition whose parameter or result it is.
        """
        return self._value(kind, 1, owner)

    def result(self, definition: Definition) -> Type | None:
        """The type of a method's answer: its query's where it wraps one."""
        kind = definition.result
        wraps = kind is not None and kind.name in definition.generics
        return self._query.result if wraps and self._query else kind

    def _value(self, kind: Type | None, index: int, owner: Definition) -> Value | None:
        if kind is None:
            return None
        if kind.is_vector and kind.item is not None:
            item = self._value(kind.item, index, owner)
            return None if item is None else [item]
        if kind.variable:
            return Sample(self._query, {}) if self._query else None
        if make := _PLAIN.get(kind.name):
            return make(index)
        name = self._constructor_name(kind)
        found = self._catalog.constructors.get(name) if name else None
        return self.sample(found, full=False) if found else None

    def _constructor_name(self, kind: Type) -> str | None:
        if kind.name in self._catalog.constructors:
            return kind.name
        if kind.name == "Object":
            return min(
                (d.name for d in self._catalog.constructors.values() if not d.wire_parameters),
                default=None,
            )
        return self._cheapest.get(kind.name)

    def expression(self, sample: Sample) -> str:
        """The Python call that makes the sample."""
        definition = sample.definition
        prefix = _module_prefix(self._catalog, definition)
        arguments = (
            f"{names.parameter_name(name)}={self._argument(value)}"
            for name, value in sample.values.items()
        )
        return f"{prefix}{names.class_name(definition.name)}({', '.join(arguments)})"

    def _argument(self, value: Value) -> str:
        if isinstance(value, Sample):
            return self.expression(value)
        if isinstance(value, list):
            return f"[{', '.join(self._argument(item) for item in value)}]"
        return prose.literal(value)


_PLAIN: Final[dict[str, Callable[[int], Value]]] = {
    "#": lambda index: index,
    "int": lambda index: index,
    "long": lambda index: (1 << 40) + index,
    "double": lambda index: index + 0.5,
    "string": lambda index: f"text {index}",
    "bytes": lambda index: bytes([index % 256]),
    "int128": lambda index: bytes([index % 256]) * 16,
    "int256": lambda index: bytes([index % 256]) * 32,
    "Bool": lambda index: True,
    "true": lambda index: True,
}


def _module_prefix(catalog: Catalog, definition: Definition) -> str:
    if definition.schema is SchemaName.MTPROTO:
        return "service."
    room = "functions" if definition.kind is Kind.METHOD else "types"
    namespace = definition.namespace
    return f"{room}.{names.namespace_name(namespace)}." if namespace else f"{room}."


def _cheapest_constructors(catalog: Catalog) -> dict[str, str]:
    """For each boxed type the constructor that takes the fewest words; a type needing itself is
    never cheap.
    """
    cost: dict[str, int] = {}
    best: dict[str, str] = {}
    for _ in range(len(catalog.types) + 1):
        before = dict(cost)
        for type_name, members in catalog.types.items():
            for member in members:
                if catalog.constructors[member].id is None:
                    continue
                price = 1 + _price(catalog.constructors[member], cost)
                if price < cost.get(type_name, _UNREACHABLE):
                    cost[type_name], best[type_name] = price, member
        if cost == before:
            break
    return best


def _price(definition: Definition, cost: Mapping[str, int]) -> int:
    total = 0
    for parameter in definition.wire_parameters:
        if parameter.flag is None and parameter.type is not None:
            inner = parameter.type.innermost.name
            total += 1 if inner in _PLAIN else cost.get(inner, _UNREACHABLE)
    return min(total, _UNREACHABLE)


def encode(sample: Sample) -> bytes:
    """The boxed bytes of a sample: its id, then its parameters in the order of its TL line."""
    return struct.pack("<I", sample.definition.id) + b"".join(_fields(sample))


def encode_value(kind: Type, value: Value) -> bytes:
    """The bytes of a value of a type, as they stand in an answer."""
    return encode(value) if isinstance(value, Sample) else _encoded(kind, value)


def _fields(sample: Sample) -> Iterator[bytes]:
    for parameter in sample.definition.wire_parameters:
        if parameter.is_flags_word:
            yield struct.pack("<I", _word(parameter, sample))
        elif parameter.name in sample.values and parameter.type is not None:
            yield _encoded(parameter.type, sample.values[parameter.name])


def _word(word: Parameter, sample: Sample) -> int:
    present = (
        p.flag.bit
        for p in sample.definition.wire_parameters
        if p.flag and p.flag.word == word.name and p.name in sample.values
    )
    return sum({1 << bit for bit in present})


def _encoded(kind: Type, value: Value) -> bytes:
    if kind.is_vector and kind.item is not None and isinstance(value, list):
        head = struct.pack("<I", _VECTOR_ID) if kind.name == "Vector" else b""
        items = b"".join(_encoded(kind.item, item) for item in value)
        return head + struct.pack("<i", len(value)) + items
    if isinstance(value, Sample):
        is_bare = kind.bare or kind.name == value.definition.name
        return encode(value)[4:] if is_bare else encode(value)
    if kind.name == "true":
        return b""
    if kind.name == "Bool" and isinstance(value, bool):
        return struct.pack("<I", _BOOL_IDS[value])
    if isinstance(value, str):
        return _packed(value.encode())
    if isinstance(value, bytes):
        return _packed(value) if kind.name == "bytes" else value
    return struct.pack({"int": "<i", "long": "<q", "double": "<d", "#": "<I"}[kind.name], value)


def _packed(data: bytes) -> bytes:
    """TL's string: its length, its bytes, and zeros up to a multiple of four."""
    size = len(data)
    head = bytes([size]) if size < 254 else b"\xfe" + size.to_bytes(3, "little")
    return head + data + bytes(-(len(head) + size) % 4)


def fills_random_id(sample: Sample) -> bool:
    """Whether the sample leaves out a random number that the package would fill in."""
    return any(
        is_random_id(p) and p.name not in sample.values for p in sample.definition.wire_parameters
    )
