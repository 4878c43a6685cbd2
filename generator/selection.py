"""A schema to the part of it that some namespaces need. Floor 2: pure, Schema in, Schema out.

What is kept: the methods of the namespaces, the methods that every client needs, each type that one
of these reaches by its parameters or its result, through constructors, to any depth, and the
protocol's own schema. What is kept stays as it was, with its words, errors and places.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Final

from .failures import UnknownNamespaceError
from .model import Definition, ErrorDoc, Kind, Schema, SchemaName, TypeDoc
from .reach import Reach, argument_types, result_types

__all__ = ["ESSENTIAL", "ROOT", "UnknownNamespaceError", "namespaces", "select"]

ROOT: Final = "root"
"""How the namespace without a name is written."""

ESSENTIAL: Final = frozenset(
    {
        # The first request of a connection names the layer and the client; others may wait for
        # each other.
        "initConnection",
        "invokeAfterMsg",
        "invokeAfterMsgs",
        "invokeWithLayer",
        "invokeWithoutUpdates",
        # Which data centres there are, and which of them is near.
        "help.getConfig",
        "help.getNearestDc",
        # Temporary keys, and the same login on another data centre.
        "auth.bindTempAuthKey",
        "auth.exportAuthorization",
        "auth.importAuthorization",
        # Logging in by code, password, token of a bot, or QR code, and out.
        "account.getPassword",
        "auth.cancelCode",
        "auth.checkPassword",
        "auth.exportLoginToken",
        "auth.importBotAuthorization",
        "auth.importLoginToken",
        "auth.logOut",
        "auth.resendCode",
        "auth.sendCode",
        "auth.signIn",
        "auth.signUp",
        # Who is logged in, and where the stream of updates stands.
        "updates.getState",
        "users.getUsers",
    }
)
"""Methods that a client calls by itself, or that nobody gets along without."""

_ALWAYS: Final = frozenset({"boolFalse", "boolTrue"})


def select(schema: Schema, only: Collection[str]) -> Schema:
    """The part of a schema that some namespaces need; all of it where none is named.

    Args:
        schema: what was read and joined.
        only: namespaces, as `auth`; `root` for the methods without one.

    Raises:
        UnknownNamespaceError: a namespace has no methods.
    """
    if not only:
        return schema
    _check(only, namespaces(schema))
    api = schema.of(SchemaName.API)
    methods = [d for d in schema.of(SchemaName.API, Kind.METHOD) if _is_kept(d, only)]
    reached = Reach(api).closure([*argument_types(methods), *result_types(methods)]) | _ALWAYS
    names = {d.name for d in methods}
    kept = tuple(
        d
        for d in schema.definitions
        if d.schema is not SchemaName.API
        or d.body
        or d.name in (names if d.kind is Kind.METHOD else reached)
    )
    return replace(
        schema,
        definitions=kept,
        types=tuple(_types(schema.types, reached)),
        errors=tuple(_errors(schema, methods)),
    )


def namespaces(schema: Schema) -> list[str]:
    """The namespaces of the API's methods, in order."""
    return sorted({d.namespace or ROOT for d in schema.of(SchemaName.API, Kind.METHOD)})


def _check(only: Collection[str], known: Collection[str]) -> None:
    unknown = [name for name in only if name not in known]
    if unknown:
        listed = ", ".join(known) or "none"
        raise UnknownNamespaceError(
            f"no methods in the namespace {', '.join(map(repr, unknown))}; there are: {listed}"
        )


def _is_kept(method: Definition, only: Collection[str]) -> bool:
    return (method.namespace or ROOT) in only or method.name in ESSENTIAL


def _errors(schema: Schema, methods: Iterable[Definition]) -> Iterator[ErrorDoc]:
    """Errors from a page for themselves: the methods' own, and those that no method documents."""
    documented = {e.name for d in schema.of(SchemaName.API, Kind.METHOD) for e in d.errors}
    left_out = documented - {e.name for d in methods for e in d.errors}
    return (error for error in schema.errors if error.name not in left_out)


def _types(types: Iterable[TypeDoc], reached: Collection[str]) -> Iterator[TypeDoc]:
    """The pages of the types that have a constructor left, with those constructors."""
    for doc in types:
        if doc.schema is not SchemaName.API:
            yield doc
        elif constructors := tuple(name for name in doc.constructors if name in reached):
            yield replace(doc, constructors=constructors)
