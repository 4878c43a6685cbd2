"""The client's namespaces: a method for every method of the API. Floor 2."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .. import layout, names, prose
from ..annotations import Catalog, Scope
from ..model import Definition, Parameter
from .words import call_words

__all__ = ["MethodView", "NamespaceView", "namespaces"]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a client's namespace: signature, docstring, and the statement that makes the
    call.
    """

    name: str
    signature: str
    docstring: str
    call: str


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A namespace of the client: `client.auth`. The root namespace has no name and is the client
    itself.
    """

    name: str
    class_name: str
    base: str
    path: str
    title: str
    functions: str
    imports: tuple[str, ...]
    methods: tuple[MethodView, ...]


def namespaces(catalog: Catalog) -> Iterator[NamespaceView]:
    """The namespaces of the client; the root namespace first."""
    methods = sorted(catalog.methods.values(), key=lambda d: (d.namespace, d.name))
    for namespace, found in groupby(methods, key=lambda d: d.namespace):
        name = names.namespace_name(namespace) if namespace else ""
        scope = Scope(catalog, f"methods.{name or 'root'}")
        views = tuple(_method(d, scope) for d in found)
        yield NamespaceView(
            name=name,
            class_name=names.class_name(namespace) if namespace else "Root",
            base="Namespace" if name else "Caller",
            path=f"methods/{name or 'root'}.py",
            title=f"Methods of the {name or 'root'} namespace",
            functions=name or "root",
            imports=scope.imports(),
            methods=views,
        )


def _method(definition: Definition, scope: Scope) -> MethodView:
    name = names.method_name(definition.name)
    parameters = [p for p in definition.wire_parameters if not p.is_flags_word]
    arguments = [_argument(p, definition, scope) for p in parameters]
    result = scope.annotation(definition.result, definition)
    head, tail = f"async def {name}(", f") -> {result}:"
    signature = layout.bracketed(
        head, ["self", *(["*", *arguments] if arguments else [])], tail, indent=4
    )
    given = [f"{n}={n}" for n in (names.parameter_name(p.name) for p in parameters)]
    client = "self._client" if definition.namespace else "self"
    return MethodView(
        name=name,
        signature=signature,
        docstring=prose.docstring(*call_words(definition, scope), indent=8),
        call=_call(client, f"functions.{names.class_name(definition.name)}(", given),
    )


def _call(client: str, head: str, given: Sequence[str]) -> str:
    """The statement that makes a request and hands it to the client, eight columns in."""
    one_line = f"return await {client}({head}{', '.join(given)}))"
    if len(one_line) + 8 <= prose.LINE_LENGTH:
        return one_line
    request = layout.bracketed(head, given, ")", indent=12)
    return f"return await {client}(\n            {request}\n        )"


def _argument(parameter: Parameter, definition: Definition, scope: Scope) -> str:
    annotation = scope.field_annotation(parameter, definition)
    default = scope.default(parameter)
    end = f" = {default}" if default else ""
    return f"{names.parameter_name(parameter.name)}: {annotation}{end}"
