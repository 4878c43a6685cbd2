"""The classes that generated classes derive from. Floor 0.

A class statement declares fields and nothing else; its metaclass turns the declaration into slots
and leaves the rest for the first use: the first call compiles `__init__`, the first `bytes()` the
encoder, the first decoding the decoder. Every `true` field is one bit of a word kept in the object,
so an object stores its values, one number for all of its flags, and nothing besides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, dataclass_transform

from . import fields, registry
from .fields import FALSE_ID, OBJECT, TRUE_ID, Field, Flag, Word

if TYPE_CHECKING:
    from inspect import Signature
    from typing import Self

    from .fields import Kind

__all__ = ["BoolConstructor", "Constructor", "Function", "Object", "X"]

X = TypeVar("X")
"""What a function returns."""


class _Declaration(type):
    """Makes slots of the declared fields and registers the class."""

    ID: int
    NAME: str
    _fields: dict[str, Field]
    _slots: tuple[str, ...]

    def __new__(
        mcls,
        class_name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        /,
        *,
        id: int | None = None,  # noqa: A002
        name: str | None = None,
        result: Any = None,
        unknown: str = "",
    ) -> _Declaration:
        declared = {key: value for key, value in namespace.items() if type(value) is Field}
        slots = []
        for key, field in declared.items():
            if type(field.kind) is Flag:
                slot = "_" + field.word
                namespace[key] = _bit(slot, field.bit)
                if slot not in slots:
                    slots.append(slot)
            else:
                del namespace[key]
                if type(field.kind) is not Word:
                    slots.append(key)
        namespace.setdefault("__slots__", tuple(slots))
        if declared or id is not None or unknown:
            namespace.update(_fields=declared, _slots=tuple(slots))
        if unknown:
            namespace["UNKNOWN"] = unknown
        if result is not None:
            namespace["RESULT"] = result.kind
        if name is not None:
            namespace["NAME"] = name
        if id is not None:
            namespace["ID"] = id
        cls = super().__new__(mcls, class_name, bases, namespace)
        registry.add(cls, id, name)
        return cls

    @property
    def __signature__(cls) -> Signature:
        """What `help` and editors show: the fields in their order, keyword-only."""
        from inspect import Parameter, Signature

        from .building import is_required

        values = {
            name: field for name, field in cls._fields.items() if type(field.kind) is not Word
        }
        return Signature(
            [
                Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if is_required(field) else field.default,
                    annotation=cls.__annotations__.get(name, Parameter.empty),
                )
                for name, field in values.items()
            ]
        )


@cache
def _bit(slot: str, bit: int) -> Any:
    """The property of a `true` field; fields at the same bit of a word share one."""
    mask = 1 << bit

    def get(self: Any) -> bool:
        word: int = getattr(self, slot)
        return word & mask != 0

    def put(self: Any, value: bool) -> None:
        word = getattr(self, slot)
        setattr(self, slot, word | mask if value else word & ~mask)

    return property(get, put)


@dataclass_transform(
    kw_only_default=True,
    field_specifiers=(
        fields.bare,
        fields.bare_vector,
        fields.boolean,
        fields.boxed,
        fields.bytes_,
        fields.double,
        fields.function,
        fields.int128,
        fields.int256,
        fields.int32,
        fields.int64,
        fields.nat,
        fields.random_id,
        fields.string,
        fields.true,
        fields.vector,
    ),
)
class Object(metaclass=_Declaration):
    """A TL object: a constructor or a function with its values. Compared by value, mutable."""

    __slots__ = ()
    _fields: dict[str, Field]
    _slots: tuple[str, ...]

    if TYPE_CHECKING:
        ID: int
        """The constructor id."""
        NAME: str
        """The name in the TL schema."""
        UNKNOWN: str
        """The page that doesn't tell how the fields travel; empty where they are known."""
    else:
        UNKNOWN = ""

        def __init__(self, **values: object) -> None:
            from .building import compile_init

            cls = _owner(type(self))
            cls.__init__ = compile_init(cls)
            cls.__init__(self, **values)

    def _encode(self, out: list[Any]) -> list[Any]:
        """Appends the object's bytes, id first, to `out`, and returns it."""
        if self.UNKNOWN:
            _checked_bytes(self)
        from .writing import compile_encode

        cls = _owner(type(self))
        cls._encode = compile_encode(cls)
        pieces: list[Any] = cls._encode(self, out)
        return pieces

    def __bytes__(self) -> bytes:
        if self.UNKNOWN:
            return _checked_bytes(self)
        from .writing import compile_bytes

        cls = _owner(type(self))
        cls.__bytes__ = compile_bytes(cls, _checked_bytes)
        data: bytes = cls.__bytes__(self)
        return data

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, slot) == getattr(other, slot) for slot in self._slots)

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={'...' if self._fields[name].secret else repr(value)}"
            for name, value in self._present()
        )
        root = "functions" if isinstance(self, Function) else "types"
        namespace = "".join(f"{part}." for part in self.NAME.split(".")[:-1])
        return f"{root}.{namespace}{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), dict(self._present()))

    def _present(self) -> Iterator[tuple[str, Any]]:
        """The fields that are there, by their names in Python: no None, no flag that is off."""
        for name, field in self._fields.items():
            if type(field.kind) is not Word:
                value = getattr(self, name)
                if value is not None and not (value is False and type(field.kind) is Flag):
                    yield name, value

    def replace(self, **changes: Any) -> Self:
        """The same object with other values for some fields."""
        return type(self)(**{**dict(self._present()), **changes})

    __replace__ = replace

    def to_dict(self) -> dict[str, Any]:
        """A dict of TL names, `_` first; what is absent is left out and bytes stay bytes."""
        from .plain import to_dict

        return to_dict(self)


def _owner(cls: Any) -> Any:
    """The class that declares the fields of `cls`, which may be a subclass of it by hand."""
    for base in cls.__mro__:
        if "_fields" in base.__dict__:
            return base
    raise TypeError(f"{cls.__name__} declares neither fields nor an id")


def _checked_bytes(value: Object) -> bytes:
    from .checked_writing import write

    return write(value, OBJECT)


def _restore(cls: Any, values: dict[str, Any]) -> Any:
    return cls(**values)


class Constructor(Object):
    """An object of a TL type."""

    __slots__ = ()


if TYPE_CHECKING:

    class _Returning(Generic[X]):
        """What type checkers see: a function is generic in its result."""

else:

    class _Returning:
        """What runs: subscribing costs nothing and leaves no trace."""

        __slots__ = ()

        def __class_getitem__(cls, result: object) -> type:
            return cls


class Function(Object, _Returning[X]):
    """A request: `Function[X]` returns X.

    `ERRORS` are the documented (name, code) pairs. `ACCESS` says who may call it, of "users",
    "bots", "business" and "unauthenticated"; what it lacks is unknown.
    """

    __slots__ = ()
    RESULT: Kind = OBJECT
    ERRORS: tuple[tuple[str, int | None], ...] = ()
    ACCESS: Mapping[str, bool] = MappingProxyType({})


class BoolConstructor(Constructor):
    """boolTrue and boolFalse as classes, though values are plain True and False everywhere.

    Their instances equal those and are accepted where a Bool is wanted.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        if self.ID not in (TRUE_ID, FALSE_ID):
            raise TypeError(f"{type(self).__name__} is neither boolTrue nor boolFalse")
        return self.ID == TRUE_ID

    def __eq__(self, other: object) -> bool:
        if isinstance(other, (bool, BoolConstructor)):
            return bool(self) is bool(other)
        return NotImplemented

    def __hash__(self) -> int:
        return hash(bool(self))
