"""The words of the model: TL's definitions with the pages' documentation. Floor 0, imports nothing
of ours.

A `Definition` is a constructor or a method. The TL parser makes one from a line of a schema,
without words; the join makes one from a page, from a line, or from both. Everything is a frozen
value, and every fact that was read from somewhere keeps the `Place` it was read from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

__all__ = [
    "Access",
    "Definition",
    "ErrorDoc",
    "Flag",
    "Kind",
    "Parameter",
    "Place",
    "Problem",
    "Schema",
    "SchemaName",
    "Severity",
    "Skipped",
    "Type",
    "TypeDoc",
    "Wire",
]


class Kind(StrEnum):
    """The two kinds of definition that TL has."""

    METHOD = "method"
    CONSTRUCTOR = "constructor"


class SchemaName(StrEnum):
    """The schemas that pages describe; only `API` and `MTPROTO` are generated from."""

    API = "api"
    MTPROTO = "mtproto"
    SECRET = "secret"  # noqa: S105 (the name of a schema)
    TD = "td"


class Wire(StrEnum):
    """How the wire form of a definition is known."""

    TL = "tl"  # a TL line says it
    DERIVED = "derived"  # worked out from a table in which every row is required; unverified
    UNKNOWN = "unknown"  # the page does not determine it


class Severity(StrEnum):
    """How bad a problem is: an error stops generation, a warning stops it under --strict."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A line of a file. `path` is relative to the folder that was read, `line` counts from 1."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know about the input: where, what, and how to mend it."""

    code: str
    severity: Severity
    place: Place
    message: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.severity} {self.code}: {self.message}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was read and knowingly left out."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Type:
    """A TL type expression, of any depth: `int`, `Vector<InputUser>`, `vector<%message>`, `!X`.

    `bare` says that a `%` stands before the name, `variable` that a `!` does. A name that begins
    with a lower-case letter is bare by itself, as TL has it.
    """

    name: str
    item: Type | None = None
    bare: bool = False
    variable: bool = False

    def __str__(self) -> str:
        mark = "%" if self.bare else "!" if self.variable else ""
        return f"{mark}{self.name}<{self.item}>" if self.item else f"{mark}{self.name}"

    @property
    def is_vector(self) -> bool:
        """Whether this is a vector, boxed (`Vector<t>`) or bare (`vector<t>`)."""
        return self.item is not None and self.name in ("Vector", "vector")

    @property
    def innermost(self) -> Type:
        """The type inside all vectors: `long` of `Vector<Vector<long>>`."""
        return self.item.innermost if self.item else self


@dataclass(frozen=True, slots=True)
class Flag:
    """One bit of a flags word; prints as TL writes it: `flags.3`."""

    word: str
    bit: int

    def __str__(self) -> str:
        return f"{self.word}.{self.bit}"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a method or a field of a constructor.

    `optional` is None where only a page's `Optional` speaks, which decides nothing. `docs_only`
    marks a row that only the page has. `type` is None where a page's cell names none. `page` and
    `tl` say where the words and the wire form were read.
    """

    name: str
    type: Type | None
    flag: Flag | None = None
    optional: bool | None = False
    docs_only: bool = False
    description: str = ""
    page: Place | None = None
    tl: Place | None = None

    @property
    def is_flags_word(self) -> bool:
        """Whether this is a `#` word: a number whose bits say which parameters are present."""
        return self.type is not None and self.type.name == "#"

    def __str__(self) -> str:
        return f"{self.name}:{f'{self.flag}?' if self.flag else ''}{self.type}"


@dataclass(frozen=True, slots=True)
class ErrorDoc:
    """An error that a method can return; `code` is None where the page has none."""

    code: int | None
    name: str
    description: str = ""
    page: Place | None = None


@dataclass(frozen=True, slots=True)
class Access:
    """Who may call a method. None means that nobody said; each fact has its place in `places`."""

    users: bool | None = None
    bots: bool | None = None
    business: bool | None = None
    unauthenticated: bool | None = None
    places: tuple[tuple[str, Place], ...] = ()

    def facts(self) -> dict[str, bool | None]:
        """The four facts by name, without their places."""
        return {
            "users": self.users,
            "bots": self.bots,
            "business": self.business,
            "unauthenticated": self.unauthenticated,
        }


UNKNOWN_ACCESS: Final = Access()


@dataclass(frozen=True, slots=True)
class Definition:
    """A constructor or a method: its wire form, its words, and where each was read.

    `generics` are the type variables that the line declares (`{X:Type}`). `body` holds the text of
    a builtin's body (`?`, `# [ t ]`), which is not a list of named parameters. `result` is None
    where a page does not say it. `layer` is the layer of a secret-chat constructor, whose name
    ends with it (`decryptedMessage_17`).
    """

    kind: Kind
    name: str
    result: Type | None
    parameters: tuple[Parameter, ...] = ()
    id: int | None = None
    schema: SchemaName = SchemaName.API
    wire: Wire = Wire.TL
    generics: tuple[str, ...] = ()
    body: str = ""
    layer: int | None = None
    description: str = ""
    access: Access = UNKNOWN_ACCESS
    errors: tuple[ErrorDoc, ...] = ()
    examples: tuple[str, ...] = ()
    page: Place | None = None
    tl: Place | None = None
    words: Place | None = None
    result_place: Place | None = None

    @property
    def tl_name(self) -> str:
        """The name as TL writes it: without the layer that tells secret-chat constructors apart."""
        return self.name.removesuffix(f"_{self.layer}") if self.layer is not None else self.name

    @property
    def namespace(self) -> str:
        """The part of the name before the dot; empty for the root namespace."""
        return self.name.rpartition(".")[0]

    @property
    def source(self) -> Place:
        """Where a person should look: the page, or the TL line where there is no page."""
        place = self.page or self.tl
        if place is None:
            raise ValueError(f"{self.name} was read from nowhere")
        return place

    @property
    def wire_parameters(self) -> tuple[Parameter, ...]:
        """The parameters that travel, in their order: all but the rows that only the page has."""
        return tuple(p for p in self.parameters if not p.docs_only)


@dataclass(frozen=True, slots=True)
class TypeDoc:
    """A boxed type: the words of its page and the names of its constructors in the order of the
    schema.
    """

    name: str
    constructors: tuple[str, ...] = ()
    description: str = ""
    schema: SchemaName = SchemaName.API
    page: Place | None = None


@dataclass(frozen=True, slots=True)
class Schema:
    """All that was read: what the generator, `model` and `diff` work on.

    `errors` are those of the page that documents errors for themselves, of which any method can
    return some.
    """

    layer: int | None = None
    definitions: tuple[Definition, ...] = ()
    types: tuple[TypeDoc, ...] = ()
    errors: tuple[ErrorDoc, ...] = ()
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Skipped, ...] = field(default=())

    def of(self, schema: SchemaName, kind: Kind | None = None) -> tuple[Definition, ...]:
        """The definitions of one schema, of one kind if that is given."""
        return tuple(
            d for d in self.definitions if d.schema is schema and (kind is None or d.kind is kind)
        )
