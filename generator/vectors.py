"""Samples as JSON for the generated tests: an object, and the bytes that its TL line gives it.
Floor 2.
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from .annotations import Catalog
from .model import Definition, Kind, SchemaName
from .names import error_class_name, namespace_name
from .samples import Sample, Sampler, Value, encode, encode_value

__all__ = ["VectorView", "vector_views"]


@dataclass(frozen=True, slots=True)
class VectorView:
    """The samples of a namespace's methods or constructors: one line of JSON for each."""

    room: str
    namespace: str
    names: tuple[str, ...]
    lines: tuple[str, ...]


def vector_views(catalog: Catalog) -> Iterator[VectorView]:
    """The samples of everything that can be put on the wire, by kind and namespace."""
    sampler = Sampler(catalog)
    usable = [d for d in catalog.definitions if d.id is not None]
    ordered = sorted(usable, key=lambda d: (d.kind, d.namespace, d.name))
    for (kind, namespace), found in groupby(ordered, key=lambda d: (d.kind, d.namespace)):
        vectors = [(d.name, _vector(d, sampler)) for d in found]
        kept = [(name, vector) for name, vector in vectors if vector is not None]
        if catalog.schema_name is SchemaName.MTPROTO:
            room = "service"
        else:
            room = "functions" if kind is Kind.METHOD else "types"
        yield VectorView(
            room,
            namespace_name(namespace) if namespace else "root",
            tuple(name for name, _ in kept),
            tuple(_lines(kept)),
        )


def _lines(vectors: Iterable[tuple[str, object]]) -> Iterator[str]:
    """The lines of one JSON object: a comma behind each but the last."""
    entries = [f"{json.dumps(name)}: {json.dumps(vector)}" for name, vector in vectors]
    yield from (f"{entry}," for entry in entries[:-1])
    yield from entries[-1:]


def _vector(definition: Definition, sampler: Sampler) -> dict[str, object] | None:
    samples = {
        "required": sampler.sample(definition, full=False),
        "all": sampler.sample(definition, full=True),
    }
    found: dict[str, object] = {}
    for name, sample in samples.items():
        if sample is None:
            return None
        found[name] = [plain(sample), encode(sample).hex()]
    if definition.kind is Kind.METHOD:
        found["errors"] = [
            [e.name, e.code, error_class_name(e.name)]
            for e in definition.errors
            if e.code is not None
        ]
        result = sampler.result(definition)
        answer = sampler.value(result, definition)
        if answer is not None and result is not None:
            found["answer"] = [plain(answer), encode_value(result, answer).hex()]
    return found


def plain(value: Value) -> object:
    """A sample as JSON has it: TL names, `_` for the constructor, bytes in base64."""
    if isinstance(value, Sample):
        items = {name: plain(item) for name, item in value.values.items()}
        return {"_": value.definition.tl_name, **items}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return {"$bytes": b64encode(value).decode()}
    return value
