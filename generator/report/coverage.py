"""How much of the schema the pages describe, as counts. Model in, numbers out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from ..model import Definition, Kind, Parameter, Schema, SchemaName, Wire
from .errors import documented_errors

__all__ = ["coverage"]

JSON = dict[str, object]

_KINDS: Final = (Kind.METHOD, Kind.CONSTRUCTOR)


def coverage(schema: Schema) -> JSON:
    """Counts of the whole; a pair is (how many have it, of how many).

    `wire` has a row for each schema and kind, `namespaces` one for each namespace of the API and
    for each other schema.
    """
    definitions = schema.definitions
    methods = [d for d in definitions if d.kind is Kind.METHOD]
    pages = {d.page.path for d in definitions if d.page} | {
        t.page.path for t in schema.types if t.page
    }
    return {
        "pages": len(pages),
        "methods": len(methods),
        "constructors": len(definitions) - len(methods),
        "types": len(schema.types),
        "errors": len(documented_errors(schema)),
        "described": _described(definitions),
        "describedTypes": [sum(1 for t in schema.types if t.description), len(schema.types)],
        "parameters": _described(p for d in definitions for p in _passed(d)),
        "withErrors": [sum(1 for m in methods if m.errors), len(methods)],
        "withAccess": [sum(1 for m in methods if _has_access(m)), len(methods)],
        "wire": _wire(definitions),
        "namespaces": _namespaces(schema),
        "skipped": _skipped(schema),
    }


def _described(things: Iterable[Definition | Parameter]) -> list[int]:
    found = [bool(thing.description) for thing in things]
    return [sum(found), len(found)]


def _passed(definition: Definition) -> Iterable[Parameter]:
    """The parameters that a page should have words for."""
    return (p for p in definition.wire_parameters if not p.is_flags_word)


def _has_access(method: Definition) -> bool:
    return any(fact is not None for fact in method.access.facts().values())


def _wire(definitions: Sequence[Definition]) -> list[JSON]:
    counts = Counter((d.schema, d.kind, d.wire) for d in definitions)
    rows: list[JSON] = []
    for name in SchemaName:
        for kind in _KINDS:
            by_wire = {wire.value: counts[name, kind, wire] for wire in Wire}
            if any(by_wire.values()):
                rows.append({"schema": name.value, "kind": kind.value, **by_wire})
    return rows


def _namespaces(schema: Schema) -> list[JSON]:
    found: defaultdict[tuple[SchemaName, str], list[Definition]] = defaultdict(list)
    for definition in schema.definitions:
        is_api = definition.schema is SchemaName.API
        found[definition.schema, definition.namespace if is_api else ""].append(definition)
    order = list(SchemaName)
    return [
        {
            "schema": name.value,
            "namespace": namespace,
            "methods": sum(1 for d in of if d.kind is Kind.METHOD),
            "constructors": sum(1 for d in of if d.kind is Kind.CONSTRUCTOR),
            "described": _described(of),
            "parameters": _described(p for d in of for p in _passed(d)),
            "errors": sum(len(d.errors) for d in of),
        }
        for (name, namespace), of in sorted(
            found.items(), key=lambda i: (order.index(i[0][0]), i[0][1].lower(), i[0][1])
        )
    ]


def _skipped(schema: Schema) -> list[JSON]:
    """What was left out, by reason, the commonest first."""
    paths: defaultdict[str, list[str]] = defaultdict(list)
    for skipped in schema.skipped:
        paths[skipped.reason].append(skipped.path)
    ordered = sorted(paths.items(), key=lambda item: (-len(item[1]), item[0]))
    return [{"reason": reason, "paths": sorted(of)} for reason, of in ordered]
