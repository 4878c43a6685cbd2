"""Modules of generated classes: their statements, fields, facts and unions. Floor 2."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .. import layout, names, prose
from ..annotations import SERVICE_MODULE, Catalog, Scope
from ..model import Definition, Kind, SchemaName, TypeDoc, Wire
from .words import class_words

__all__ = [
    "AliasView",
    "ClassView",
    "FieldView",
    "ModuleView",
    "function_modules",
    "service_module",
    "type_modules",
]


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
    """A generated constructor or method: its class statement, docstring, fields and facts
    (`ERRORS = …`).
    """

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
    """A generated module of classes. `runtime` is the relative import of the package that holds
    `tl`.
    """

    path: str
    docstring: str
    runtime: str
    typing: tuple[str, ...]
    imports: tuple[str, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]


def type_modules(
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


def function_modules(catalog: Catalog) -> Iterator[ModuleView]:
    for module, methods in _grouped(catalog.methods.values(), catalog.method_module):
        namespace = module.rpartition(".")[2]
        yield _module(Scope(catalog, module), methods, [], f"Methods of the {namespace} namespace.")


def service_module(catalog: Catalog, docs: dict[tuple[SchemaName, str], TypeDoc]) -> ModuleView:
    """The protocol's own constructors and methods, all in one module of the runtime."""
    type_docs = [docs[SchemaName.MTPROTO, t] for t, of in catalog.types.items() if of]
    return _module(
        Scope(catalog, SERVICE_MODULE),
        catalog.definitions,
        type_docs,
        "MTProto's own constructors and methods: handshake, containers, acknowledgements. Floor 1.",
    )


def _grouped(
    definitions: Iterable[Definition], key: Callable[[Definition], str]
) -> Iterator[tuple[str, list[Definition]]]:
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
        docstring=prose.docstring(*class_words(definition, scope), indent=4),
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
