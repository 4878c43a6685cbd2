"""Every definition and boxed type as the report shows it. Floor 2: model in, lists and dicts out.

What is empty or the usual case is left out, and what repeats thousands of times is a list:

    {"name", "slug", "kind", "schema", "id", "wire", "call", "request", "result", "returns", "type", "tl", "words",
     "parameters": [[name, annotation, default, TL type, words]…], "errors": [[code, name, class, words]…],
     "access", "example", "source": [path, line]}

`type` and, of a type, `constructors`, `returnedBy` and `usedBy` are positions in the list of entries. `slug` is the address where it isn't the name, `schema` is left out where it is `api`, `wire` where
it is `tl`. A parameter that only the page has carries no TL type; a flags word has no annotation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .. import names
from ..importing.examples import Examples
from ..model import Definition, Kind, Place, Schema, SchemaName, TypeDoc, Wire
from ..tl import print_line
from .links import Entry, Links, kind_of
from .signatures import ParameterSignature, Signatures
from .words import Words, words

__all__ = ["Entries"]

JSON = dict[str, object]
_NOT_PASSED = ParameterSignature("", "", "")


class Entries:
    """The entries of a schema in the order of their names, and where each is in that order."""

    def __init__(self, schema: Schema) -> None:
        self.entries = tuple(sorted((*schema.definitions, *schema.types), key=_order))
        self.positions: dict[tuple[SchemaName, str, str], int] = {}
        for position, entry in enumerate(self.entries):
            self.positions.setdefault((entry.schema, kind_of(entry), entry.name), position)
        self._links = Links(self.entries)
        self._signatures = Signatures(schema)
        self._examples = Examples(schema.of(SchemaName.API), schema.layer)
        self._error_words = {e.name: e.description for e in schema.errors if e.description}
        self._users = _users(schema)

    def data(self) -> list[JSON]:
        """All entries."""
        return [
            _filled(self._definition(e) if isinstance(e, Definition) else self._type(e))
            for e in self.entries
        ]

    def words(self, text: str, entry: Entry) -> Words:
        """A description of an entry's page, its links resolved."""
        return words(text, lambda href: self._links.resolve(href, entry.schema, kind_of(entry)))

    def _common(self, entry: Entry) -> JSON:
        slug = self._links.slugs[entry.schema, kind_of(entry), entry.name]
        return {
            "name": entry.name,
            "slug": slug if slug != entry.name else "",
            "kind": kind_of(entry),
            "schema": entry.schema.value if entry.schema is not SchemaName.API else "",
            "words": self.words(entry.description, entry),
        }

    def _definition(self, definition: Definition) -> JSON:
        signature = self._signatures.of(definition)
        returns = str(definition.result) if definition.result else ""
        return {
            **self._common(definition),
            "id": "" if definition.id is None else f"{definition.id:08x}",
            "wire": definition.wire.value if definition.wire is not Wire.TL else "",
            "call": signature.call,
            "request": signature.request,
            "result": signature.result,
            "returns": returns,
            "type": self._type_position(definition),
            "tl": print_line(definition) if definition.wire is not Wire.UNKNOWN else "",
            "parameters": list(self._parameters(definition, signature.parameters)),
            "errors": list(self._errors(definition)),
            "access": {k: v for k, v in definition.access.facts().items() if v is not None},
            "example": self._example(definition),
            "source": _place(definition.source),
        }

    def _type(self, doc: TypeDoc) -> JSON:
        found = ((doc.schema, Kind.CONSTRUCTOR.value, c) for c in doc.constructors)
        returned, used = self._users[doc.schema, doc.name]
        return {
            **self._common(doc),
            "call": self._signatures.alias(doc),
            "constructors": [self.positions[key] for key in found if key in self.positions],
            "returnedBy": self._sorted_positions(returned),
            "usedBy": self._sorted_positions(used),
            "source": _place(doc.page) if doc.page else [],
        }

    def _parameters(
        self, definition: Definition, signatures: tuple[ParameterSignature | None, ...]
    ) -> Iterator[list[object]]:
        shown = signatures or (None,) * len(definition.parameters)
        for parameter, given in zip(definition.parameters, shown, strict=True):
            signature = given or _NOT_PASSED
            flag = f"{parameter.flag}?" if parameter.flag else ""
            yield [
                signature.name or parameter.name,
                signature.annotation,
                signature.default,
                "" if parameter.docs_only else f"{flag}{parameter.type or ''}",
                self.words(parameter.description, definition),
            ]

    def _errors(self, definition: Definition) -> Iterator[list[object]]:
        for error in definition.errors:
            text = error.description or self._error_words.get(error.name, "")
            yield [error.code, error.name, names.error_class_name(error.name), self.words(text, definition)]

    def _example(self, definition: Definition) -> str:
        if definition.schema is not SchemaName.API or definition.body:
            return ""
        is_method = definition.kind is Kind.METHOD
        return (self._examples.of if is_method else self._examples.of_constructor)(definition)

    def _type_position(self, definition: Definition) -> int | None:
        """Where the type is that a constructor belongs to, or that a method returns, or returns many of."""
        if definition.result is None:
            return None
        return self.positions.get((definition.schema, "type", definition.result.innermost.name))

    def _sorted_positions(self, definitions: list[Definition]) -> list[int]:
        return sorted({self.positions[d.schema, kind_of(d), d.name] for d in definitions})


def _order(entry: Entry) -> tuple[str, str, int, str]:
    return entry.name.lower(), entry.name, list(SchemaName).index(entry.schema), kind_of(entry)


def _users(
    schema: Schema,
) -> defaultdict[tuple[SchemaName, str], tuple[list[Definition], list[Definition]]]:
    """For every boxed type the methods that return it, and the definitions with a parameter of it."""
    found: defaultdict[tuple[SchemaName, str], tuple[list[Definition], list[Definition]]]
    found = defaultdict(lambda: ([], []))
    for definition in schema.definitions:
        if definition.kind is Kind.METHOD and definition.result:
            found[definition.schema, definition.result.innermost.name][0].append(definition)
        for parameter in definition.wire_parameters:
            if parameter.type:
                found[definition.schema, parameter.type.innermost.name][1].append(definition)
    return found


def _filled(entry: JSON) -> JSON:
    """The entry without what is empty; a position of 0 is not."""
    return {key: value for key, value in entry.items() if value not in ("", None, [], {}, ())}


def _place(place: Place) -> list[object]:
    return [place.path, place.line]
