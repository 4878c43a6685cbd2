"""Constructor ids and TL names to classes. Floor 0.

Classes register themselves when they are created. What isn't registered yet is looked up in the
generated module `index` beside this package, whose lines `id name module` are sorted by id, and the
module that holds the class is imported. A line `id name -` names a definition that the package was
generated without: it counts as not found, and `left_out` tells its name. A name of two schemas is
the one's that the index gives it to, the other is found as `name#id`. Each generated package has
its own copy of this module, so two packages know nothing of each other.
"""

from __future__ import annotations

from bisect import bisect_left
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .fields import FALSE_ID, TRUE_ID, VECTOR_ID

if TYPE_CHECKING:
    from .objects import Object

__all__ = ["add", "by_id", "by_name", "layer", "left_out", "left_out_id", "name_of"]

ROOT = "..."
"""The generated package, seen from here."""

_LEFT_OUT = " -"
"""Ends the line of a definition that the package was generated without."""
_ids: dict[int, type[Object]] = {}
_names: dict[str, type[Object]] = {}
_indexed: dict[str, int | None] = {}
"""Names that were looked up in the index, and the ids that they have there."""
forget: list[dict[int, Any]] = []
"""Tables made from classes by their ids; an entry must go when its id gets another class."""


def add(cls: Any, constructor: int | None, name: str | None) -> None:
    """Makes a class known under its id and its TL name; the latest class of an id holds it."""
    if name is not None:
        _names[name] = cls
    if constructor is None:
        return
    if not 0 <= constructor < 1 << 32 or constructor == VECTOR_ID:
        raise ValueError(f"{cls.__name__}: {constructor:#x} can't be a constructor id")
    _ids[constructor] = cls
    if constructor not in (TRUE_ID, FALSE_ID):
        for table in forget:
            table.pop(constructor, None)


def by_id(constructor: int) -> type[Object] | None:
    """The class of a constructor id; None if neither a class nor the index has it."""
    if (cls := _ids.get(constructor)) is not None:
        return cls
    line = _line_of(constructor)
    if not line or line.endswith(_LEFT_OUT):
        return None
    _load(line)
    return _ids.get(constructor)


def left_out(constructor: int) -> str:
    """The name of a definition that this package was generated without; empty for any other."""
    line = _line_of(constructor)
    return line.split(" ")[1].removesuffix("#") if line.endswith(_LEFT_OUT) else ""


def by_name(name: str) -> type[Object] | None:
    """The class of a TL name, or of `name#id` where two schemas use one name."""
    name, _, digits = name.partition("#")
    if digits:
        return by_id(int(digits, 16))
    if name not in _indexed:
        text = _index().CLASSES
        line = _line(text, found) if (found := text.find(f" {name} ")) >= 0 else _LEFT_OUT
        _indexed[name] = None if line.endswith(_LEFT_OUT) else int(line[:8], 16)
    constructor = _indexed[name]
    return _names.get(name) if constructor is None else by_id(constructor)


def left_out_id(name: str) -> int | None:
    """The id of a definition that this package was generated without; None for any other name."""
    text = _index().CLASSES
    found = text.find(f" {name} -\n")
    return None if found < 0 else int(_line(text, found)[:8], 16)


def name_of(cls: type[Object]) -> str:
    """The name that `by_name` finds a class by: its TL name, if that is not another's."""
    known = by_name(cls.NAME)
    return cls.NAME if known is None or known.ID == cls.ID else f"{cls.NAME}#{cls.ID:08x}"


def layer() -> int | None:
    """The layer of the schema that this package was generated from, where there is an index."""
    number: int | None = _index().LAYER
    return number


class _Empty:
    """The index of a package that has none."""

    LAYER = None
    CLASSES = ""


def _index() -> Any:
    try:
        return import_module("..index", __package__)
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.endswith(".index"):
            return _Empty
        raise


def _line_of(constructor: int) -> str:
    """The line of an id in the index; empty where it has none."""
    text, digits = _index().CLASSES, f"{constructor:08x}"
    start = bisect_left(range(len(text)), digits, key=lambda at: _line(text, at)[:8])
    line = _line(text, start)
    return line if line.startswith(f"{digits} ") else ""


def _line(text: str, at: int) -> str:
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end]


def _load(line: str) -> None:
    """Imports the module of a line `id name module`; its classes register themselves."""
    import_module(ROOT + line.split(" ")[2], __package__)
