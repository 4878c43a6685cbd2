"""How definitions and types are written in Python, in full: `types.auth.TypeSentCode`. Floor 2: model to names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .. import names
from ..annotations import SERVICE_MODULE, Catalog, Scope
from ..model import Definition, Kind, Parameter, Schema, SchemaName, Type, TypeDoc

__all__ = ["ParameterSignature", "Signature", "Signatures"]

_SERVICE: Final = SERVICE_MODULE.rpartition(".")[2]
_GENERATED: Final = (SchemaName.API, SchemaName.MTPROTO)


@dataclass(frozen=True, slots=True)
class ParameterSignature:
    """A parameter as it is given: `ttl_seconds`, `int | None`, `None`. The default is empty where it must be given."""

    name: str
    annotation: str
    default: str


@dataclass(frozen=True, slots=True)
class Signature:
    """What a caller writes. `call` is empty for what is not generated; `request` is a method's class."""

    call: str = ""
    request: str = ""
    parameters: tuple[ParameterSignature | None, ...] = ()
    result: str = ""


class _FullNames(Scope):
    """Writes annotations that name the module too, as a program outside of the package does."""

    def _named(self, module: str, name: str, prefix: str) -> str:
        del prefix
        return _qualified(module, name)


class Signatures:
    """Signatures of the schemas that code is generated for."""

    def __init__(self, schema: Schema) -> None:
        self._scopes = {name: _FullNames(Catalog(schema, name), "") for name in _GENERATED}

    def of(self, definition: Definition) -> Signature:
        """The signature of a method or constructor; its parameters are in the definition's order, None for those
        that nobody passes.
        """
        scope = self._scopes.get(definition.schema)
        if scope is None or definition.body:
            return Signature()
        parameters = tuple(_parameter(p, definition, scope) for p in definition.parameters)
        if definition.kind is Kind.CONSTRUCTOR:
            call = _qualified(scope.catalog.constructor_module(definition), names.class_name(definition.name))
            return Signature(call, "", parameters, self._type(definition.result, definition, scope))
        request = _qualified(scope.catalog.method_module(definition), names.class_name(definition.name))
        namespace = definition.namespace
        prefix = f"client.{names.namespace_name(namespace)}" if namespace else "client"
        is_api = definition.schema is SchemaName.API
        call = f"{prefix}.{names.method_name(definition.name)}" if is_api else request
        return Signature(call, request, parameters, self._type(definition.result, definition, scope))

    def alias(self, doc: TypeDoc) -> str:
        """The union of a type's constructors; nothing for a type that isn't generated."""
        scope = self._scopes.get(doc.schema)
        if scope is None or not scope.catalog.has_type(doc.name):
            return ""
        return _qualified(scope.catalog.type_module(doc.name), names.type_alias(doc.name))

    @staticmethod
    def _type(kind: Type | None, definition: Definition, scope: Scope) -> str:
        return scope.annotation(kind, definition)


def _parameter(parameter: Parameter, definition: Definition, scope: Scope) -> ParameterSignature | None:
    if parameter.docs_only or parameter.is_flags_word:
        return None
    return ParameterSignature(
        names.parameter_name(parameter.name),
        scope.field_annotation(parameter, definition),
        scope.default(parameter),
    )


def _qualified(module: str, name: str) -> str:
    """The name below the package that holds `types`, `functions` and the protocol's `service`."""
    if module == SERVICE_MODULE:
        return f"{_SERVICE}.{name}"
    facade, _, rest = module.partition(".")
    namespace = "" if rest.partition(".")[0] in ("root", "") else f"{rest}."
    return f"{facade}.{namespace}{name}"
