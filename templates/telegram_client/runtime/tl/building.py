"""Compiles declarations to `__init__`. Floor 0.

The parameters are keyword-only, so that what is missing or unexpected is Python's own TypeError.
"""

from __future__ import annotations

from typing import Any

from .fields import REQUIRED, Field, True_, Word
from .randomness import fresh_long
from .source import Source, check_name

__all__ = ["compile_init"]


def compile_init(cls: Any) -> Any:
    """The `__init__` of a class."""
    fields: dict[str, Field] = cls._fields
    values = {name: field for name, field in fields.items() if type(field.kind) is not Word}
    source = Source("", _fresh=fresh_long)
    required = [check_name(name) for name, field in values.items() if _is_required(field)]
    optional = [
        f"{check_name(name)}={_default(source, field)}"
        for name, field in values.items()
        if not _is_required(field)
    ]
    parameters = ["_self", *optional, *(["*", *required] if required else [])]
    if optional:
        parameters.insert(1, "_nothing=None")
        with source.block("if _nothing is not None:"):
            source.add("raise TypeError('positional')")
    source.head = f"def __init__({', '.join(parameters)}):"
    source.add("pass")
    words: dict[str, list[tuple[str, int]]] = {}
    for name, field in values.items():
        if type(field.kind) is True_:
            words.setdefault(field.word, []).append((name, 1 << (field.bit or 0)))
        elif field.random:
            source.add(f"_self.{name} = _fresh() if {name} is None else {name}")
        else:
            source.add(f"_self.{name} = {name}")
    for word, flags in words.items():
        source.add("_word = 0")
        for name, mask in flags:
            source.add(f"if {name}: _word |= {mask}")
        source.add(f"_self._{check_name(word)} = _word")
    path = f"{cls.__module__}.{cls.__qualname__}"
    return source.function(f"<tl {path} init>", f"{cls.__qualname__}.__init__")


def _is_required(field: Field) -> bool:
    return field.default is REQUIRED and not field.random


def _default(source: Source, field: Field) -> str:
    if field.random:
        return "None"
    if field.default is None or field.default is False:
        return str(field.default)
    return source.bind("default", field.default)
