"""Schema to what the templates see: finished strings and lists. Floor 2: model in, views out, no layout of files.

A view holds no TL any more. Its strings are Python source that a template only has to place; every one of them was
made from a validated name or went through `prose`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from . import layout, names, prose
from .annotations import SERVICE_MODULE, Catalog, Scope, generated, import_line
from .model import (
    Definition,
    ErrorDoc,
    Kind,
    Parameter,
    Place,
    Problem,
    Schema,
    SchemaName,
    Severity,
    TypeDoc,
    Wire,
)

__all__ = [
    "AliasView",
    "ClassView",
    "Distribution",
    "ErrorView",
    "FieldView",
    "MethodView",
    "ModuleView",
    "NamespaceView",
    "distribution",
    "error_base",
    "naming_problems",
]

_ERROR_BASES: Final = {
    303: "SeeOther",
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    406: "NotAcceptable",
    420: "Flood",
    500: "InternalServerError",
    503: "ServiceUnavailable",
}


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a class: `line` is its whole declaration; the other fields are its parts."""

    name: str
    tl_name: str
    annotation: str
    default: str
    line: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A generated constructor or method: its class statement, docstring, fields and facts (`ERRORS = …`)."""

    name: str
    tl_name: str
    head: str
    docstring: str
    fields: tuple[FieldView, ...]
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """The union of a boxed type's constructors: its name, its statement, the docstring below it."""

    name: str
    line: str
    docstring: str


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A generated module of classes. `runtime` is the relative import of the package that holds `tl`."""

    path: str
    docstring: str
    runtime: str
    typing: tuple[str, ...]
    imports: tuple[str, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a client's namespace: signature, docstring, and the statement that makes the call."""

    name: str
    signature: str
    docstring: str
    call: str


@dataclass(frozen=True, slots=True)
class NamespaceView:
    """A namespace of the client: `client.auth`. The root namespace has no name and is the client itself."""

    name: str
    class_name: str
    base: str
    path: str
    title: str
    functions: str
    imports: tuple[str, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A documented error: its class, base class, docstring, and the names that lead to it."""

    name: str
    base: str
    docstring: str
    names: str


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


def distribution(schema: Schema, *, package: str, whole: Schema | None = None) -> Distribution:
    """The views of a whole generated distribution.

    Args:
        schema: what was read and joined, or a part of it.
        package: the name of the generated package.
        whole: what the part was taken from; the index names the ids that were left out.
    """
    api, service = Catalog(schema), Catalog(schema, SchemaName.MTPROTO)
    docs = {(t.schema, t.name): t for t in schema.types}
    types = tuple(_type_modules(api, docs))
    functions = tuple(_function_modules(api))
    namespaces = tuple(_namespaces(api))
    return Distribution(
        package=package,
        layer=schema.layer,
        version=f"{schema.layer or 0}.0",
        types=types,
        functions=functions,
        service=_service_module(service, docs) if service.definitions else None,
        types_facade=_facade(types, "The API's constructors and their unions"),
        functions_facade=_facade(functions, "The API's methods as requests"),
        root=next((n for n in namespaces if not n.name), None),
        namespaces=tuple(n for n in namespaces if n.name),
        errors=tuple(_errors(schema)),
        index=_index((api, service), whole or schema),
    )


def naming_problems(schema: Schema) -> Iterator[Problem]:
    """Names that can't become Python names, or that meet in one: found before anything is rendered."""
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


def _type_modules(
    catalog: Catalog, docs: dict[tuple[SchemaName, str], TypeDoc]
) -> Iterator[ModuleView]:
    """One module for each boxed type of the root namespace, one for each other namespace."""
    by_module: defaultdict[str, list[str]] = defaultdict(list)
    for name, constructors in catalog.types.items():
        if constructors:
            by_module[catalog.type_module(name)].append(name)
    for module, type_names in sorted(by_module.items()):
        shown = ", ".join(sorted(type_names)) if "root" in module else module.rpartition(".")[2]
        yield _module(
            Scope(catalog, module),
            [catalog.constructors[c] for t in type_names for c in catalog.types[t]],
            [docs[catalog.schema_name, t] for t in type_names],
            f"Constructors of {shown}.",
        )


def _function_modules(catalog: Catalog) -> Iterator[ModuleView]:
    for module, methods in _grouped(catalog.methods.values(), catalog.method_module):
        namespace = module.rpartition(".")[2]
        yield _module(Scope(catalog, module), methods, [], f"Methods of the {namespace} namespace.")


def _service_module(catalog: Catalog, docs: dict[tuple[SchemaName, str], TypeDoc]) -> ModuleView:
    """The protocol's own constructors and methods, all in one module of the runtime."""
    type_docs = [docs[SchemaName.MTPROTO, t] for t, of in catalog.types.items() if of]
    return _module(
        Scope(catalog, SERVICE_MODULE),
        catalog.definitions,
        type_docs,
        "MTProto's own constructors and methods: handshake, containers, acknowledgements. Floor 1.",
    )


def _grouped(
    definitions: Iterable[Definition], key: object
) -> Iterator[tuple[str, list[Definition]]]:
    assert callable(key)
    ordered = sorted(definitions, key=lambda d: (key(d), d.name))
    for module, found in groupby(ordered, key=key):
        yield module, list(found)


def _module(
    scope: Scope,
    definitions: Sequence[Definition],
    type_docs: Sequence[TypeDoc],
    docstring: str,
) -> ModuleView:
    classes = tuple(_class(d, scope) for d in definitions)
    aliases = tuple(_alias(t, scope) for t in type_docs)
    imports = scope.imports()
    typing = (*(["TYPE_CHECKING"] if imports else []), *(["TypeAlias"] if aliases else []))
    runtime = scope.relative("runtime.tl").removesuffix("tl").removesuffix(".") or "."
    return ModuleView(
        path=scope.module.replace(".", "/") + ".py",
        docstring=prose.docstring([docstring]),
        runtime=runtime,
        typing=tuple(typing),
        imports=imports,
        classes=classes,
        aliases=aliases,
    )


def _class(definition: Definition, scope: Scope) -> ClassView:
    name = names.class_name(definition.name)
    return ClassView(
        name=name,
        tl_name=definition.name,
        head=layout.bracketed(f"class {name}(", _class_arguments(definition, scope), "):"),
        docstring=prose.docstring(*_words(definition, scope), indent=4),
        fields=tuple(_fields(definition, scope)),
        facts=tuple(_facts(definition)) if definition.kind is Kind.METHOD else (),
    )


def _class_arguments(definition: Definition, scope: Scope) -> list[str]:
    if definition.kind is Kind.METHOD:
        result = scope.annotation(definition.result, definition)
        shown = result if result == "tl.X" else f'"{result}"'
        base = f"tl.Function[{shown}]"
    else:
        is_bool = definition.name in ("boolTrue", "boolFalse")
        base = "tl.BoolConstructor" if is_bool else "tl.Constructor"
    arguments = [base]
    if definition.id is not None:
        arguments.append(f"id=0x{definition.id:08X}")
    arguments.append(f'name="{definition.tl_name}"')
    if definition.wire is Wire.UNKNOWN:
        arguments.append(f"unknown={prose.literal(str(definition.source))}")
    elif definition.kind is Kind.METHOD and (result := scope.result(definition)):
        arguments.append(f"result={result}")
    return arguments


def _fields(definition: Definition, scope: Scope) -> Iterator[FieldView]:
    for parameter in definition.wire_parameters:
        name = names.parameter_name(parameter.name)
        if parameter.is_flags_word:
            yield FieldView(name, parameter.name, "", "", f"{name} = tl.flags()")
            continue
        annotation = scope.field_annotation(parameter, definition)
        specifier, arguments = scope.declaration(parameter, definition)
        head = f"{name}: {annotation} = {specifier}("
        line = layout.bracketed(head, arguments, ")", indent=4)
        yield FieldView(name, parameter.name, annotation, scope.default(parameter), line)


def _facts(definition: Definition) -> Iterator[str]:
    """What the page says of a method as data: its errors, and who may call it."""
    if definition.errors:
        errors = [prose.literal((e.name, e.code)) for e in definition.errors]
        inner = ["(" + ", ".join(errors) + ("," if len(errors) == 1 else "") + ")"]
        one_line = f"ERRORS = {inner[0]}"
        fits = len(one_line) + 4 <= prose.LINE_LENGTH
        yield one_line if fits else layout.exploded("ERRORS = (", errors, ")", indent=4)
    known = {name: fact for name, fact in definition.access.facts().items() if fact is not None}
    if known:
        yield f"ACCESS = {prose.literal(known)}"


def _words(
    definition: Definition, scope: Scope, *, as_call: bool = False
) -> tuple[list[str], list[prose.Section]]:
    """The paragraphs and sections of a docstring: of a class, or with what a call returns and raises."""
    catalog = scope.catalog
    words = prose.plain(definition.description, catalog.reference)
    paragraphs = [words or f"The {definition.kind} {definition.name}; its page has no words."]
    if definition.wire is Wire.DERIVED:
        paragraphs.append("The wire form was derived from the page's table and is not verified.")
    if definition.wire is Wire.UNKNOWN:
        paragraphs.append(
            "The page doesn't determine the wire form, so this can't be sent or read."
        )
    entries = [
        f"{names.parameter_name(p.name)}: {prose.plain(p.description, catalog.reference)}"
        for p in definition.parameters
        if p.description and not p.docs_only
    ]
    is_method = definition.kind is Kind.METHOD
    sections = [prose.section("Args" if is_method else "Attributes", entries)] if entries else []
    if as_call:
        sections += _call_sections(definition, scope)
    sections.append(prose.section("Source", [str(definition.source.path)]))
    return paragraphs, sections


def _call_sections(definition: Definition, scope: Scope) -> Iterator[prose.Section]:
    catalog = scope.catalog
    yield prose.section("Returns", [_returned(definition, scope)])
    if definition.errors:
        yield prose.section(
            "Raises",
            (
                f"errors.{names.error_class_name(e.name)}: "
                f"{e.name if e.code is None else f'{e.code} {e.name}'}"
                f"{f': {prose.plain(e.description, catalog.reference)}' if e.description else ''}"
                for e in definition.errors
            ),
        )
    if access := _access_words(definition):
        yield prose.section("Access", [access])


def _returned(definition: Definition, scope: Scope) -> str:
    """The result in words: its Python type, or its union as `types` has it."""
    kind = definition.result
    inner = kind.innermost if kind else None
    if kind is None or inner is None:
        return "what the page does not say"
    shown = (
        scope.catalog.reference("type", inner.name) or f"`{scope.annotation(inner, definition)}`"
    )
    shown = "The query's result." if shown == "`tl.X`" else f"{shown}."
    return f"A list of {shown}" if kind.is_vector else shown


def _access_words(definition: Definition) -> str:
    facts = definition.access
    who = [
        name if fact else f"not {name}"
        for name, fact in (("users", facts.users), ("bots", facts.bots))
        if fact is not None
    ]
    if facts.business is not None:
        who.append(f"{'' if facts.business else 'not '}bots over a business connection")
    if facts.unauthenticated:
        who.append("without logging in")
    return ", ".join(who)


def _alias(doc: TypeDoc, scope: Scope) -> AliasView:
    catalog = scope.catalog
    name = names.type_alias(doc.name)
    members = [names.class_name(c) for c in catalog.types[doc.name]]
    if doc.name == "Bool":
        members = ["bool"]
    return AliasView(
        name=name,
        line=layout.joined(f"{name}: TypeAlias = ", members, "|"),
        docstring=prose.docstring(
            [prose.plain(doc.description, catalog.reference) or f"Any constructor of {doc.name}."]
        ),
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


def _namespaces(catalog: Catalog) -> Iterator[NamespaceView]:
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
        docstring=prose.docstring(*_words(definition, scope, as_call=True), indent=8),
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


def _errors(schema: Schema) -> Iterator[ErrorView]:
    """One class for each Python name; names that differ only by a number share it."""
    found: defaultdict[str, list[ErrorDoc]] = defaultdict(list)
    listed = (e for d in schema.of(SchemaName.API, Kind.METHOD) for e in d.errors)
    for error in (*schema.errors, *listed):
        found[names.error_class_name(error.name)].append(error)
    for name, errors in sorted(found.items()):
        codes = sorted({e.code for e in errors if e.code is not None}, key=abs)
        tl_names = sorted({e.name for e in errors})
        words = next((e.description for e in errors if e.description), "")
        shown = ", ".join(map(str, codes))
        yield ErrorView(
            name=name,
            base=error_base(codes),
            docstring=prose.docstring(
                [f"{shown} {', '.join(tl_names)}".strip(), prose.plain(words, _no_reference)],
                indent=4,
            ),
            names=prose.literal(tuple(tl_names)),
        )


def error_base(codes: Iterable[int]) -> str:
    """The class under which an error with these codes stands: that of its smallest code."""
    first = min(map(abs, codes), default=0)
    return _ERROR_BASES.get(first, "RpcError")


def _no_reference(kind: str, name: str) -> str:
    del kind, name
    return ""


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
