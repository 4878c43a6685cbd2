"""Names that can't become Python names, or that meet in one. Floor 2."""

from __future__ import annotations

from collections.abc import Iterator

from .. import names
from ..annotations import Catalog, generated
from ..model import Definition, Place, Problem, Schema, SchemaName, Severity

__all__ = ["naming_problems"]


def naming_problems(schema: Schema) -> Iterator[Problem]:
    """Names that can't become Python names, or that meet in one: found before anything is
    rendered.
    """
    for definition in generated(schema):
        if not names.is_tl_name(definition.name):
            yield _naming(
                "P401", Severity.ERROR, definition.source, f"{definition.name[:80]!r} is no TL name"
            )
        elif names.is_unhandy(definition.name):
            message = (
                f"{definition.name}: Python keeps this word; its Python name gets an underscore"
            )
            yield _naming("P402", Severity.WARNING, definition.source, message)
        yield from _parameter_clashes(definition)
    for schema_name in (SchemaName.API, SchemaName.MTPROTO):
        yield from _definition_clashes(schema, schema_name)


def _naming(code: str, severity: Severity, place: Place, message: str) -> Problem:
    return Problem(code, severity, place, message, "rename it on the page and in its tl line")


def _parameter_clashes(definition: Definition) -> Iterator[Problem]:
    pairs = [(names.parameter_name(p.name), p.name) for p in definition.wire_parameters]
    for python, tls in names.clashes(pairs):
        message = f"{definition.name}: {' and '.join(tls)} are both {python} in Python"
        yield _naming("P403", Severity.ERROR, definition.source, message)


def _definition_clashes(schema: Schema, schema_name: SchemaName) -> Iterator[Problem]:
    """Classes of one namespace, its unions among them, and methods of one client namespace."""
    catalog = Catalog(schema, schema_name)
    classes = [
        (f"{d.namespace}.{names.class_name(d.name)}", d.name) for d in catalog.constructors.values()
    ]
    unions = [
        (f"{t.rpartition('.')[0]}.{names.type_alias(t)}", t)
        for t, of in catalog.types.items()
        if of
    ]
    functions = [
        (f"{d.namespace}.{names.class_name(d.name)}", d.name) for d in catalog.methods.values()
    ]
    calls = [
        (f"{d.namespace}.{names.method_name(d.name)}", d.name) for d in catalog.methods.values()
    ]
    groups = (
        [[*classes, *unions, *functions]]
        if schema_name is SchemaName.MTPROTO
        else [[*classes, *unions], functions, calls]
    )
    sources = {d.name: d.source for d in catalog.definitions}
    for python, tls in (clash for group in groups for clash in names.clashes(group)):
        place = next((sources[t] for t in tls if t in sources), Place("", 1))
        message = f"{' and '.join(tls)} are both {python.lstrip('.')} in Python"
        yield _naming("P404", Severity.ERROR, place, message)
