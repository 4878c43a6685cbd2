"""What can be wrong with TL data. Floor 0: knows nothing but words and numbers."""

from __future__ import annotations

from ..errors import LocalError, RemoteError

__all__ = ["DecodeError", "EncodeError", "EncodeTypeError", "UnknownConstructor", "left_out"]


class EncodeError(LocalError, ValueError):
    """An object can't be written: a value of it is out of range or doesn't go with another."""


class EncodeTypeError(EncodeError, TypeError):
    """An object can't be written: a value of it has a type that the field can't hold."""


class DecodeError(RemoteError, ValueError):
    """The bytes are not the TL data that they should be.

    `offset` is where in the data, `path` the field being read (`messages[3].entities[0].offset`,
    empty for the outermost object) and `expected` what should have been there.
    """

    def __init__(self, problem: str, *, offset: int, path: str = "", expected: str = "") -> None:
        self.problem = problem
        self.offset = offset
        self.path = path
        self.expected = expected
        super().__init__(problem)

    def __str__(self) -> str:
        place = f"byte {self.offset}" + (f", {self.path}" if self.path else "")
        wanted = f", expected {self.expected}" if self.expected else ""
        return f"{place}: {self.problem}{wanted}"

    def __reduce__(self) -> tuple[object, ...]:
        state = {"offset": self.offset, "path": self.path, "expected": self.expected}
        return _restore, (type(self), self.problem, {**self.__dict__, **state})


class UnknownConstructor(DecodeError):
    """The data holds an object whose constructor `id` is not in this package's schema.

    `name` is its TL name where the package was generated without it, empty where it is unknown.
    """

    def __init__(
        self,
        id: int,  # noqa: A002
        *,
        layer: int | None,
        offset: int,
        path: str = "",
        name: str = "",
    ) -> None:
        self.id = id
        self.layer = layer
        self.name = name
        schema = "the schema" if layer is None else f"layer {layer}"
        newer = "generate the package again from the pages of a newer layer"
        unknown = f"constructor {id:#010x} is not in {schema}; {newer}"
        problem = left_out(name, id) if name else unknown
        expected = "the id of a known constructor"
        super().__init__(problem, offset=offset, path=path, expected=expected)


def left_out(name: str, id: int) -> str:  # noqa: A002
    """What to do about a definition that the package was generated without."""
    return (
        f"{name} ({id:08x}) was left out of this package: generate again with its namespace in "
        "--only, or without --only"
    )


def _restore(cls: type[DecodeError], problem: str, state: dict[str, object]) -> DecodeError:
    error = cls.__new__(cls, problem)
    error.__dict__.update(state)
    return error
