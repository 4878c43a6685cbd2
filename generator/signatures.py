"""Definitions as Python callers see them, on a line that a person reads. Floor 2: catalogs in, text
out."""

from __future__ import annotations

from dataclasses import dataclass

from . import names
from .annotations import Catalog, Scope
from .model import Definition, Kind, SchemaName

__all__ = ["Argument", "Signature", "call_name", "python_name", "signature", "union_name"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter as it is given: `ttl_seconds: int | None = None`. The default is empty where it
    must be given."""

    name: str
    annotation: str
    default: str = ""

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}{f' = {self.default}' if self.default else ''}"


@dataclass(frozen=True, slots=True)
class Signature:
    """A call: what stands before the arguments, the arguments, what stands behind."""

    head: str
    parameters: tuple[Argument, ...]
    tail: str

    def __str__(self) -> str:
        keywords = ("*", *map(str, self.parameters)) if self.parameters else ()
        return f"{self.head}({', '.join(keywords)}){self.tail}"

    def lines(self) -> tuple[str, ...]:
        """One line for each parameter."""
        if not self.parameters:
            return (str(self),)
        keywords = ("*", *self.parameters)
        return (f"{self.head}(", *(f"    {p}," for p in keywords), f"){self.tail}")


class _Readable(Scope):
    """Writes annotations as a caller does who has imported `types`."""

    def _named(self, module: str, name: str, prefix: str) -> str:
        del prefix
        package, _, rest = module.partition(".")
        if package != "types":
            return f"{module}.{name}"
        namespace = rest.partition(".")[0]
        return f"types.{name}" if namespace == "root" else f"types.{namespace}.{name}"


def signature(definition: Definition, catalog: Catalog) -> Signature:
    """The call that makes a constructor's object, or the client's call of a method.

    Args:
        definition: the constructor or method.
        catalog: of the definition's schema.
    """
    scope = _Readable(catalog, "")
    parameters = tuple(
        Argument(
            names.parameter_name(parameter.name),
            scope.field_annotation(parameter, definition),
            scope.default(parameter),
        )
        for parameter in definition.wire_parameters
        if not parameter.is_flags_word
    )
    result = scope.annotation(definition.result, definition)
    if definition.kind is Kind.METHOD:
        return Signature(call_name(definition), parameters, f" -> {result}")
    return Signature(python_name(definition), parameters, f"  # {result}")


def python_name(definition: Definition) -> str:
    """The class of a definition as callers write it: `types.auth.SentCode`,
    `functions.auth.SendCode`.

    A constructor stands in the namespace of its boxed type.
    """
    name = names.class_name(definition.name)
    if definition.schema is SchemaName.MTPROTO:
        return f"runtime.service.{name}"
    if definition.kind is Kind.METHOD:
        return f"functions.{_dotted(definition.name)}{name}"
    return f"types.{_dotted(definition.result.name if definition.result else '')}{name}"


def call_name(definition: Definition) -> str:
    """How a client calls a method: `auth.send_code`; the class where there is no such call."""
    if definition.kind is not Kind.METHOD or definition.schema is SchemaName.MTPROTO:
        return python_name(definition)
    return f"{_dotted(definition.name)}{names.method_name(definition.name)}"


def union_name(type_name: str, schema: SchemaName = SchemaName.API) -> str:
    """The union of a boxed type's constructors as callers write it: `types.auth.TypeSentCode`."""
    if schema is SchemaName.MTPROTO:
        return f"runtime.service.{names.type_alias(type_name)}"
    return f"types.{_dotted(type_name)}{names.type_alias(type_name)}"


def _dotted(name: str) -> str:
    namespace = name.rpartition(".")[0]
    return f"{names.namespace_name(namespace)}." if namespace else ""
