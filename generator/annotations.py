"""TL types to Python annotations and to the runtime's field declarations. Floor 2: model and names
to text.

`Catalog` knows which module and class each definition and boxed type has in the generated package;
`Scope` is one generated module, which writes annotations and gathers the imports that they need.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from . import layout, names
from .model import Definition, Kind, Parameter, Schema, SchemaName, Type, Wire
from .prose import LINE_LENGTH

__all__ = ["PLAIN", "SERVICE_MODULE", "Catalog", "Scope", "import_line"]

SERVICE_MODULE: Final = "runtime.service"
"""The module of the protocol's own constructors and methods."""

PLAIN: Final = {
    "#": ("int", "nat"),
    "int": ("int", "int32"),
    "long": ("int", "int64"),
    "double": ("float", "double"),
    "string": ("str", "string"),
    "bytes": ("bytes", "bytes_"),
    "int128": ("bytes", "int128"),
    "int256": ("bytes", "int256"),
    "Bool": ("bool", "boolean"),
    "true": ("bool", "true"),
}
# Fields that hold what must not be shown: their value is left out of a repr.
_SECRETS: Final = frozenset(
    [
        "M1",
        "access_token",
        "api_hash",
        "auth_key",
        "bot_auth_token",
        "code",
        "email_code",
        "new_nonce",
        "new_password_hash",
        "new_secure_secret",
        "password",
        "password_hash",
        "phone_code",
        "phone_code_hash",
        "push_secret",
        "recovery_code",
        "secret",
        "secure_secret",
        "token",
        "web_auth_token",
    ]
)
_SECRET_TYPES: Final = frozenset({"string", "bytes", "int256"})


class Catalog:
    """Where everything is in the generated package, by TL name."""

    def __init__(self, schema: Schema, layer_schema: SchemaName = SchemaName.API) -> None:
        self.schema_name = layer_schema
        self.definitions = tuple(d for d in schema.of(layer_schema) if not d.body)
        self.constructors: dict[str, Definition] = {
            d.name: d for d in self.definitions if d.kind is Kind.CONSTRUCTOR
        }
        self.methods: dict[str, Definition] = {
            d.name: d for d in self.definitions if d.kind is Kind.METHOD
        }
        self.types: dict[str, tuple[str, ...]] = {
            t.name: tuple(c for c in t.constructors if c in self.constructors)
            for t in schema.types
            if t.schema is layer_schema
        }
        self.unions = set[tuple[str, str]]()
        self._stems = _stems(name for name, of in self.types.items() if of and "." not in name)
        self.unions |= {
            (self.type_module(t), names.type_alias(t)) for t, of in self.types.items() if of
        }

    def has_type(self, name: str) -> bool:
        """Whether a boxed type has constructors that are generated."""
        return bool(self.types.get(name))

    def type_module(self, name: str) -> str:
        """The module that holds a boxed type's union and constructors."""
        if self.schema_name is SchemaName.MTPROTO:
            return SERVICE_MODULE
        namespace = name.rpartition(".")[0]
        return (
            f"types.{names.namespace_name(namespace)}"
            if namespace
            else f"types.root.{self._stems[name]}"
        )

    def constructor_module(self, definition: Definition) -> str:
        """The module that holds a constructor: its type's."""
        return self.type_module(definition.result.name) if definition.result else "types.root"

    def method_module(self, definition: Definition) -> str:
        """The module that holds a method."""
        if self.schema_name is SchemaName.MTPROTO:
            return SERVICE_MODULE
        namespace = definition.namespace
        return f"functions.{names.namespace_name(namespace) if namespace else 'root'}"

    def reference(self, kind: str, name: str) -> str:
        """How a docstring names a definition or type in Python; empty where it isn't generated."""
        namespace = name.rpartition(".")[0]
        prefix = f"{names.namespace_name(namespace)}." if namespace else ""
        if kind == "method" and name in self.methods:
            return f"`{prefix}{names.method_name(name)}`"
        if kind == "constructor" and name in self.constructors:
            return f"`types.{prefix}{names.class_name(name)}`"
        if kind == "type" and self.has_type(name):
            return f"`types.{prefix}{names.type_alias(name)}`"
        return ""


def _stems(type_names: Iterable[str]) -> dict[str, str]:
    """Module names for types; names that meet, also where case doesn't count, are numbered in
    order.
    """
    taken: defaultdict[str, int] = defaultdict(int)
    stems: dict[str, str] = {}
    for name in sorted(type_names):
        stem = names.module_name(name)
        taken[stem] += 1
        stems[name] = stem if taken[stem] == 1 else f"{stem}_{taken[stem]}"
    return stems


@dataclass(slots=True)
class Scope:
    """One generated module: writes annotations, and gathers the imports they need."""

    catalog: Catalog
    module: str
    _needed: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def imports(self) -> tuple[str, ...]:
        """Import statements for what the annotations need from other modules, sorted as isort
        does.
        """
        found = sorted(
            ((self.relative(module), needed) for module, needed in self._needed.items()),
            key=lambda item: _import_order(item[0]),
        )
        return tuple(import_line(module, sorted(needed)) for module, needed in found)

    def relative(self, module: str) -> str:
        """The relative name of another module of the package."""
        here, there = self.module.split(".")[:-1], module.split(".")
        shared = 0
        while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
            shared += 1
        return "." * (len(here) - shared + 1) + ".".join(there[shared:])

    def annotation(self, kind: Type | None, definition: Definition) -> str:
        """The Python type of a value of a TL type."""
        if kind is None:
            return "object"
        if kind.is_vector and kind.item is not None:
            return f"list[{self.annotation(kind.item, definition)}]"
        if kind.variable:
            return "tl.Function[tl.X]"
        if kind.name in definition.generics:
            return "tl.X"
        if kind.name in PLAIN:
            return PLAIN[kind.name][0]
        if bare := self._bare_constructor(kind):
            return self._named(
                self.catalog.constructor_module(bare), names.class_name(bare.name), ""
            )
        if not self.catalog.has_type(kind.name):
            return "object"
        namespace = kind.name.rpartition(".")[0]
        prefix = f"{names.namespace_name(namespace)}_" if namespace else ""
        return self._named(self.catalog.type_module(kind.name), names.type_alias(kind.name), prefix)

    def _named(self, module: str, name: str, prefix: str) -> str:
        if module == self.module:
            return name
        if not prefix and (self.module, name) in self.catalog.unions:
            prefix = "root_"  # this namespace has a union of the same name
        self._needed[module].add(f"{name} as {prefix}{name}" if prefix else name)
        return f"{prefix}{name}"

    def _bare_constructor(self, kind: Type) -> Definition | None:
        """The constructor of a bare type: named itself (`future_salt`), or the only one of
        `%Type`.
        """
        if named := self.catalog.constructors.get(kind.name):
            return named
        of_type = self.catalog.types.get(kind.name, ())
        return self.catalog.constructors[of_type[0]] if kind.bare and len(of_type) == 1 else None

    def field_annotation(self, parameter: Parameter, definition: Definition) -> str:
        """The annotation of a field, with `| None` where it may be absent."""
        annotation = self.annotation(parameter.type, definition)
        optional = parameter.optional is not False and annotation != "bool"
        if is_random_id(parameter) or (optional or _is_optional_bool(parameter)):
            return annotation if annotation == "object" else f"{annotation} | None"
        return annotation

    def default(self, parameter: Parameter) -> str:
        """The default of a field as source; empty where it must be given."""
        if is_random_id(parameter):
            return "None"
        if parameter.optional is False:
            return ""
        return "False" if parameter.type and parameter.type.name == "true" else "None"

    def declaration(self, parameter: Parameter, definition: Definition) -> tuple[str, list[str]]:
        """The runtime's field specifier and its arguments."""
        name, arguments = self._specifier(parameter.type)
        if is_random_id(parameter):
            name = "random_id"
        if parameter.flag:
            arguments.append(f"bit={parameter.flag.bit}")
            if parameter.flag.word != "flags":
                arguments.append(f'word="{parameter.flag.word}"')
        if default := self.default(parameter):
            arguments.append(f"default={default}")
        if names.parameter_name(parameter.name) != parameter.name:
            arguments.append(f'tl_name="{parameter.name}"')
        if is_secret(parameter):
            arguments.append("secret=True")
        return f"tl.{name}", arguments

    def _specifier(self, kind: Type | None) -> tuple[str, list[str]]:
        if kind is None:
            return "boxed", []
        if kind.is_vector and kind.item is not None:
            item, arguments = self._specifier(kind.item)
            inner = f"tl.{item}({', '.join(arguments)})"
            return ("vector" if kind.name == "Vector" else "bare_vector"), [inner]
        if kind.variable:
            return "function", []
        if kind.name in PLAIN:
            return PLAIN[kind.name][1], []
        if bare := self._bare_constructor(kind):
            return "bare", [f'"{bare.name}#{bare.id or 0:08x}"']
        return "boxed", [f'"{kind.name}"']

    def result(self, definition: Definition) -> str:
        """The declaration of a method's result; empty for one boxed object and for the result of
        a query.
        """
        kind = definition.result
        if kind is None or not (kind.is_vector or kind.name in PLAIN) or kind.name == "Bool":
            return ""
        name, arguments = self._specifier(kind)
        return f"tl.{name}({', '.join(arguments)})"


def is_random_id(parameter: Parameter) -> bool:
    """Whether a fresh random number is filled in where this parameter is left out."""
    return (
        parameter.name == "random_id" and parameter.flag is None and parameter.type == Type("long")
    )


def is_secret(parameter: Parameter) -> bool:
    """Whether a value of this parameter must not be shown."""
    return (
        parameter.name in _SECRETS
        and parameter.type is not None
        and (parameter.type.name in _SECRET_TYPES)
    )


def _is_optional_bool(parameter: Parameter) -> bool:
    """A `Bool` behind a flag has three states; a `true` flag has two."""
    return (
        parameter.optional is not False
        and parameter.type is not None
        and parameter.type.name == "Bool"
    )


def import_line(module: str, imported: Iterable[str]) -> str:
    """`from module import names` as it stands in an `if TYPE_CHECKING` block."""
    items = list(imported)
    one_line = f"from {module} import {', '.join(items)}"
    if len(one_line) + 4 <= LINE_LENGTH:
        return one_line
    return layout.exploded(f"from {module} import (", items, ")", indent=4)


def _import_order(module: str) -> tuple[int, str]:
    """isort's order: more dots first, then by name."""
    return len(module.lstrip(".")) - len(module), module


def generated(schema: Schema) -> tuple[Definition, ...]:
    """The definitions that code is generated for: the API's and the protocol's, without TL's own
    words.
    """
    return tuple(
        d
        for d in schema.definitions
        if d.schema in (SchemaName.API, SchemaName.MTPROTO) and not d.body
    )


def is_usable(definition: Definition) -> bool:
    """Whether the definition can be put on the wire."""
    return definition.wire is not Wire.UNKNOWN
