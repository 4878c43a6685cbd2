"""Every definition, boxed type and error as the report shows it. Model in, JSON out.

What is empty or the usual case is left out, and what repeats thousands of times is a list:

    {"name", "slug", "kind", "schema", "id", "wire", "call", "request", "result", "returns", "type",
     "tl", "words", "parameters": [[name, annotation, default, TL type, words]…],
     "errors": [[code, name, class, words]…], "access", "example", "source": [path, line]}

`call` is what Python code writes: of a type, its union. `type` and, of a type, `constructors`,
`returnedBy` and `usedBy` are positions in the list of entries. `slug` is the address where it isn't
the name, `schema` is left out where it is `api`, `wire` where it is `tl`. A parameter that only the
page has carries no TL type; a flags word has no annotation. An error has `codes` and `raisedBy`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from .. import names
from ..annotations import Catalog
from ..changes import ERROR
from ..importing.examples import Examples
from ..model import Definition, Kind, Place, Schema, SchemaName, TypeDoc, Wire
from ..signatures import Argument, Signature, python_name, signature, union_name
from ..tl import print_line
from .errors import ListedError, documented_errors
from .links import Entry, Links, kind_of
from .words import Words, words

__all__ = ["Entries", "shown_signature"]

JSON = dict[str, object]
_Users = defaultdict[tuple[SchemaName, str], tuple[list[Definition], list[Definition]]]
_GENERATED: Final = (SchemaName.API, SchemaName.MTPROTO)


def shown_signature(definition: Definition, catalog: Catalog) -> Signature:
    """The signature as the report shows it: a client's method, a constructor without its type."""
    found = signature(definition, catalog)
    if definition.kind is Kind.CONSTRUCTOR:
        return replace(found, tail="")
    is_api = definition.schema is SchemaName.API
    return replace(found, head=f"client.{found.head}") if is_api else found


class Entries:
    """The entries of a schema in the order of their names, then the errors; and where each is."""

    def __init__(self, schema: Schema) -> None:
        found: list[Entry] = [*schema.definitions, *schema.types]
        self.entries = tuple(sorted(found, key=_order))
        self.positions: dict[tuple[SchemaName, str, str], int] = {}
        for position, entry in enumerate(self.entries):
            self.positions.setdefault((entry.schema, kind_of(entry), entry.name), position)
        self.errors = documented_errors(schema)
        for position, error in enumerate(self.errors, start=len(self.entries)):
            self.positions[SchemaName.API, ERROR, error.name] = position
        self._links = Links(self.entries)
        self._catalogs = {name: Catalog(schema, name) for name in _GENERATED}
        self._examples = Examples(schema.of(SchemaName.API), schema.layer)
        self._error_words = {e.name: e.description for e in self.errors}
        self._users = _users(schema)

    def data(self) -> list[JSON]:
        """All entries."""
        found = [
            self._definition(e) if isinstance(e, Definition) else self._type(e)
            for e in self.entries
        ]
        return [_filled(entry) for entry in (*found, *map(self._error, self.errors))]

    def words(self, text: str, schema: SchemaName, kind: str) -> Words:
        """A description of a page of one schema and kind, its links resolved."""
        return words(text, lambda target: self._links.resolve(target, schema, kind))

    def _common(self, entry: Entry) -> JSON:
        slug = self._links.slugs[entry.schema, kind_of(entry), entry.name]
        return {
            "name": entry.name,
            "slug": slug if slug != entry.name else "",
            "kind": kind_of(entry),
            "schema": entry.schema.value if entry.schema is not SchemaName.API else "",
            "words": self.words(entry.description, entry.schema, kind_of(entry)),
        }

    def _definition(self, definition: Definition) -> JSON:
        call = self._signature(definition)
        returns = str(definition.result) if definition.result else ""
        return {
            **self._common(definition),
            "id": "" if definition.id is None else f"{definition.id:08x}",
            "wire": definition.wire.value if definition.wire is not Wire.TL else "",
            **(_python(definition, call) if call else {}),
            "returns": returns,
            "type": self._type_position(definition),
            "tl": print_line(definition) if definition.wire is not Wire.UNKNOWN else "",
            "parameters": list(self._parameters(definition, call)),
            "errors": list(self._listed(definition)),
            "access": {k: v for k, v in definition.access.facts().items() if v is not None},
            "example": self._example(definition),
            "source": _place(definition.source),
        }

    def _type(self, doc: TypeDoc) -> JSON:
        found = ((doc.schema, Kind.CONSTRUCTOR.value, c) for c in doc.constructors)
        returned, used = self._users[doc.schema, doc.name]
        return {
            **self._common(doc),
            "call": self._alias(doc),
            "constructors": [self.positions[key] for key in found if key in self.positions],
            "returnedBy": self._sorted_positions(returned),
            "usedBy": self._sorted_positions(used),
            "source": _place(doc.page) if doc.page else [],
        }

    def _error(self, error: ListedError) -> JSON:
        return {
            "name": error.name,
            "slug": f"{ERROR}:{error.name}" if self._links.is_taken(error.name) else "",
            "kind": ERROR,
            "call": f"errors.{names.error_class_name(error.name)}",
            "codes": list(error.codes),
            "words": self.words(error.description, SchemaName.API, Kind.METHOD),
            "raisedBy": self._sorted_positions(error.methods),
            "source": _place(error.page) if error.page else [],
        }

    def _parameters(self, definition: Definition, call: Signature | None) -> Iterator[list[object]]:
        given = {a.name: a for a in call.parameters} if call else {}
        for parameter in definition.parameters:
            name = names.parameter_name(parameter.name)
            found = None if parameter.docs_only else given.get(name)
            argument = found or Argument(parameter.name, "")
            flag = f"{parameter.flag}?" if parameter.flag else ""
            yield [
                argument.name,
                argument.annotation,
                argument.default,
                "" if parameter.docs_only else f"{flag}{parameter.type or ''}",
                self.words(parameter.description, definition.schema, definition.kind),
            ]

    def _listed(self, definition: Definition) -> Iterator[list[object]]:
        for error in definition.errors:
            text = error.description or self._error_words.get(error.name, "")
            shown = self.words(text, definition.schema, definition.kind)
            yield [error.code, error.name, names.error_class_name(error.name), shown]

    def _signature(self, definition: Definition) -> Signature | None:
        """The call, of what code is generated for."""
        catalog = self._catalogs.get(definition.schema)
        return shown_signature(definition, catalog) if catalog and not definition.body else None

    def _alias(self, doc: TypeDoc) -> str:
        catalog = self._catalogs.get(doc.schema)
        generated = catalog is not None and catalog.has_type(doc.name)
        return union_name(doc.name, doc.schema) if generated else ""

    def _example(self, definition: Definition) -> str:
        if definition.examples:
            return "\n\n".join(definition.examples)
        if definition.schema is not SchemaName.API or definition.body:
            return ""
        is_method = definition.kind is Kind.METHOD
        return (self._examples.of if is_method else self._examples.of_constructor)(definition)

    def _type_position(self, definition: Definition) -> int | None:
        """Where the type is that a constructor belongs to, or that a method returns."""
        if definition.result is None:
            return None
        return self.positions.get((definition.schema, "type", definition.result.innermost.name))

    def _sorted_positions(self, definitions: Iterable[Definition]) -> list[int]:
        return sorted({self.positions[d.schema, kind_of(d), d.name] for d in definitions})


def _order(entry: Entry) -> tuple[str, str, int, str]:
    return entry.name.lower(), entry.name, list(SchemaName).index(entry.schema), kind_of(entry)


def _users(schema: Schema) -> _Users:
    """For every type the methods that return it, and the definitions with a parameter of it."""
    found: _Users = defaultdict(lambda: ([], []))
    for definition in schema.definitions:
        if definition.kind is Kind.METHOD and definition.result:
            found[definition.schema, definition.result.innermost.name][0].append(definition)
        for parameter in definition.wire_parameters:
            if parameter.type:
                found[definition.schema, parameter.type.innermost.name][1].append(definition)
    return found


def _python(definition: Definition, call: Signature) -> JSON:
    """What a caller writes: of a method the call of a client, and the class of the request."""
    found: JSON = {"call": call.head, "result": call.tail.removeprefix(" -> ")}
    if (request := python_name(definition)) != call.head:
        found["request"] = request
    return found


def _filled(entry: JSON) -> JSON:
    """The entry without what is empty; a position of 0 is not."""
    return {key: value for key, value in entry.items() if value not in ("", None, [], {}, ())}


def _place(place: Place) -> list[object]:
    return [place.path, place.line]
