"""Field declarations: how each field of a generated class travels. Floor 0.

A kind says how one value looks on the wire and in Python; kinds recurse (`Vector(Vector(LONG))`).
A field is a kind plus its place in the definition: the flags word and bit that tell whether it is
there, its default, its TL name. Equal declarations are one object, so that thousands of classes
share a few hundred fields.
"""

from __future__ import annotations

from functools import cache
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    class Place(TypedDict, total=False):
        """Where a field stands in its definition; the same words for every kind."""

        bit: int | None
        word: str
        default: Any
        tl_name: str | None
        secret: bool


__all__ = [
    "bare",
    "bare_vector",
    "boolean",
    "boxed",
    "bytes_",
    "double",
    "flags",
    "function",
    "int32",
    "int64",
    "int128",
    "int256",
    "nat",
    "random_id",
    "string",
    "true",
    "vector",
]

VECTOR_ID = 0x1CB5C415
TRUE_ID = 0x997275B5
FALSE_ID = 0xBC799737
PADDING = 255
"""Zeros follow the data while it is read: strings are taken with all their short form may hold."""
LONGEST_STRING = 0xFFFFFF
"""TL has 24 bits for the length of a string."""


class Kind:
    """How a value travels. `str(kind)` is its TL notation, `least` its smallest size in bytes."""

    __slots__ = ("least", "notation")

    def __init__(self, notation: str, least: int = 4) -> None:
        self.notation = notation
        self.least = least

    def __str__(self) -> str:
        return self.notation

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.notation}>"


class Fixed(Kind):
    """A number, or bytes of one length: `code` is its format in the `struct` module."""

    __slots__ = ("code",)

    def __init__(self, notation: str, code: str, size: int) -> None:
        super().__init__(notation, size)
        self.code = code


class Bool(Kind):
    """A boxed Bool: four bytes, the id of boolTrue or boolFalse."""

    __slots__ = ()


class Text(Kind):
    """`string` (str, UTF-8) or `bytes`: length, content, padding to a multiple of four."""

    __slots__ = ("text",)

    def __init__(self, notation: str, text: bool) -> None:
        super().__init__(notation)
        self.text = text


class Flag(Kind):
    """`true`: nothing on the wire but its bit."""

    __slots__ = ()


class Word(Kind):
    """A `#` word that other fields' bits live in."""

    __slots__ = ()


class Boxed(Kind):
    """An object after its constructor id: of a TL type, of any type, or a function (`!X`)."""

    __slots__ = ()


class Bare(Kind):
    """The fields of one constructor, without its id. `name` is TL's: `name` or `name#id`."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        super().__init__(f"%{name.partition('#')[0]}", 0)
        self.name = name


class Vector(Kind):
    """A count and that many items, after the id of `vector` unless `bare`."""

    __slots__ = ("bare", "item")

    def __init__(self, item: Kind, bare: bool) -> None:
        super().__init__(f"{'v' if bare else 'V'}ector<{item}>", 4 if bare else 8)
        self.item = item
        self.bare = bare


INT = Fixed("int", "i", 4)
NAT = Fixed("#", "I", 4)
LONG = Fixed("long", "q", 8)
DOUBLE = Fixed("double", "d", 8)
INT128 = Fixed("int128", "16s", 16)
INT256 = Fixed("int256", "32s", 32)
BOOL = Bool("Bool")
STRING = Text("string", True)
BYTES = Text("bytes", False)
TRUE = Flag("true", 0)
WORD = Word("#")
OBJECT = Boxed("Object")
FUNCTION = Boxed("!X")


class Missing:
    """The default of a field that has to be given."""

    def __repr__(self) -> str:
        return "REQUIRED"


REQUIRED = Missing()


class Field:
    """One field of a definition. `bit` of the flags word `word` tells whether it is there."""

    __slots__ = ("bit", "default", "kind", "random", "secret", "tl_name", "word")

    def __init__(
        self,
        kind: Kind,
        *,
        bit: int | None = None,
        word: str = "flags",
        default: object = REQUIRED,
        tl_name: str | None = None,
        secret: bool = False,
        random: bool = False,
    ) -> None:
        if bit is not None and not 0 <= bit < 32:
            raise ValueError(f"bit {bit}: a flags word has the bits 0 to 31")
        self.kind = kind
        self.bit = bit
        self.word = word
        self.default = default
        self.tl_name = tl_name
        self.secret = secret
        self.random = random

    def __repr__(self) -> str:
        place = "" if self.bit is None else f"{self.word}.{self.bit}?"
        return f"<Field {place}{self.kind}>"


_field = cache(Field)
_boxed = cache(Boxed)
_bare = cache(Bare)
_vector = cache(Vector)


def flags() -> Any:
    """A `#` word with the bits of other fields. Computed when written, never passed by hand."""
    return _field(WORD)


def nat(**place: Unpack[Place]) -> Any:
    """A `#` that no field refers to: an ordinary unsigned number of 32 bits."""
    return _field(NAT, **place)


def int32(**place: Unpack[Place]) -> Any:
    """`int`: a signed number of 32 bits."""
    return _field(INT, **place)


def int64(**place: Unpack[Place]) -> Any:
    """`long`: a signed number of 64 bits."""
    return _field(LONG, **place)


def random_id(**place: Unpack[Place]) -> Any:
    """`long`, filled with a fresh random number when it is left out (see `set_random`).

    Write `tl.random_id(default=None)`: type checkers look for the word `default` in the call.
    """
    return _field(LONG, random=True, **place)


def int128(**place: Unpack[Place]) -> Any:
    """`int128`: 16 bytes, as they are."""
    return _field(INT128, **place)


def int256(**place: Unpack[Place]) -> Any:
    """`int256`: 32 bytes, as they are."""
    return _field(INT256, **place)


def double(**place: Unpack[Place]) -> Any:
    """`double`: a float of 64 bits."""
    return _field(DOUBLE, **place)


def string(**place: Unpack[Place]) -> Any:
    """`string`: str. What is not UTF-8 becomes surrogates (PEP 383), so that nothing is lost."""
    return _field(STRING, **place)


def bytes_(**place: Unpack[Place]) -> Any:
    """`bytes`: bytes; written from bytes, bytearray or memoryview."""
    return _field(BYTES, **place)


def boolean(**place: Unpack[Place]) -> Any:
    """`Bool`: bool, on the wire as the id of boolTrue or boolFalse."""
    return _field(BOOL, **place)


def true(**place: Unpack[Place]) -> Any:
    """`true`: bool, on the wire as its bit alone."""
    return _field(TRUE, **place)


def boxed(name: str = "Object", **place: Unpack[Place]) -> Any:
    """An object after its constructor id. `name` is its TL type, for the words of errors."""
    return _field(_boxed(name), **place)


def function(**place: Unpack[Place]) -> Any:
    """`!X`: a function, whose result is the result of the function that has this field."""
    return _field(FUNCTION, **place)


def bare(name: str, **place: Unpack[Place]) -> Any:
    """The fields of the constructor `name` without its id; `name#id` where a name is not enough."""
    return _field(_bare(name), **place)


def vector(item: Any, **place: Unpack[Place]) -> Any:
    """`Vector<item>`: list; written from any sequence. `item` is a field without a place."""
    return _field(_vector(_item(item), False), **place)


def bare_vector(item: Any, **place: Unpack[Place]) -> Any:
    """`vector<item>`: like `vector`, without the id of vector before the count."""
    return _field(_vector(_item(item), True), **place)


def checked(fields: dict[str, Field]) -> dict[str, Field]:
    """Lets through what may enter source text, where our own names begin with an underscore."""
    words = set()
    for name, field in fields.items():
        if not name.isidentifier() or iskeyword(name) or name.startswith("_"):
            raise TypeError(f"{name!r} can't be the name of a field")
        if type(field.kind) is Word:
            words.add(name)
        elif field.bit is not None and field.word not in words:
            raise TypeError(f"{name} needs the flags word {field.word!r}, which isn't before it")
        elif type(field.kind) is Flag and field.bit is None:
            raise TypeError(f"{name} is `true` without a bit")
    return fields


def _item(item: Any) -> Kind:
    if not isinstance(item, Field) or isinstance(item.kind, (Flag, Word)):
        raise TypeError(f"{item!r} can't be the item of a vector")
    return item.kind
