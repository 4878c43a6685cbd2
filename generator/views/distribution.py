"""Everything that the templates render, put together. Floor 2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..annotations import Catalog, generated, import_line
from ..model import Kind, Schema, SchemaName
from ..vectors import VectorView, vector_views
from .calls import NamespaceView, namespaces
from .errors import ErrorView, error_views
from .modules import ModuleView, function_modules, service_module, type_modules

__all__ = ["Distribution", "FacadeView", "distribution"]


@dataclass(frozen=True, slots=True)
class FacadeView:
    """`types` or `functions`: which module has which names, for type checkers and at run time."""

    title: str
    imports: tuple[str, ...]
    modules: tuple[tuple[str, str], ...]
    namespaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Distribution:
    """Everything that the templates render."""

    package: str
    layer: int | None
    version: str
    types: tuple[ModuleView, ...]
    functions: tuple[ModuleView, ...]
    service: ModuleView | None
    types_facade: FacadeView
    functions_facade: FacadeView
    root: NamespaceView | None
    namespaces: tuple[NamespaceView, ...]
    errors: tuple[ErrorView, ...]
    index: tuple[str, ...]
    vectors: tuple[VectorView, ...]


def distribution(schema: Schema, *, package: str, whole: Schema | None = None) -> Distribution:
    """The views of a whole generated distribution.

    Args:
        schema: what was read and joined, or a part of it.
        package: the name of the generated package.
        whole: what the part was taken from; the index names the ids that were left out.
    """
    api, service = Catalog(schema), Catalog(schema, SchemaName.MTPROTO)
    docs = {(t.schema, t.name): t for t in schema.types}
    types = tuple(type_modules(api, docs))
    functions = tuple(function_modules(api))
    found = tuple(namespaces(api))
    return Distribution(
        package=package,
        layer=schema.layer,
        version=f"{schema.layer or 0}.0",
        types=types,
        functions=functions,
        service=service_module(service, docs) if service.definitions else None,
        types_facade=_facade(types, "The API's constructors and their unions"),
        functions_facade=_facade(functions, "The API's methods as requests"),
        root=next((n for n in found if not n.name), None),
        namespaces=tuple(n for n in found if n.name),
        errors=tuple(error_views(schema)),
        index=_index((api, service), whole or schema),
        vectors=tuple(vector_views(api)),
    )


def _facade(modules: Sequence[ModuleView], title: str) -> FacadeView:
    """The names of the root namespace's modules, and the other namespaces beside them."""
    imports, root, namespaces = [], [], []
    for module in modules:
        local = module.path.partition("/")[2].removesuffix(".py").replace("/", ".")
        if local.partition(".")[0] != "root":
            namespaces.append(local)
            continue
        found = sorted([*(c.name for c in module.classes), *(a.name for a in module.aliases)])
        imports.append(import_line(f".{local}", (f"{name} as {name}" for name in found)))
        root.append((local, " ".join(found)))
    return FacadeView(title, tuple(imports), tuple(root), tuple(namespaces))


def _index(catalogs: Sequence[Catalog], whole: Schema) -> tuple[str, ...]:
    """Lines `id name module` in the order of the ids; a name of two schemas stays the first one's.

    The module of what was left out is `-`.
    """
    entries: list[str] = []
    taken: set[str] = set()
    for catalog in catalogs:
        for d in catalog.definitions:
            is_method = d.kind is Kind.METHOD
            module = catalog.method_module(d) if is_method else catalog.constructor_module(d)
            name = f"{d.tl_name}#" if d.tl_name in taken else d.tl_name
            if d.id is not None:
                entries.append(f"{d.id:08x} {name} {module}")
        taken |= {d.tl_name for d in catalog.definitions}
    kept = {(d.kind, d.name, d.schema) for catalog in catalogs for d in catalog.definitions}
    for d in generated(whole):
        if d.id is not None and (d.kind, d.name, d.schema) not in kept:
            entries.append(f"{d.id:08x} {d.tl_name}{'#' if d.tl_name in taken else ''} -")
    return tuple(sorted(entries))
