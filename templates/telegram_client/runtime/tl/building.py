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
    parameters = [_parameter(source, name, field) for name, field in values.items()]
    source.head = f"def __init__({', '.join(['_self', '*', *parameters][: len(parameters) + 2])}):"
    if not parameters:
        source.head = "def __init__(_self):"
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


def _parameter(source: Source, name: str, field: Field) -> str:
    check_name(name)
    if field.random:
        return f"{name}=None"
    if field.default is REQUIRED:
        return name
    if field.default is None or field.default is False:
        return f"{name}={field.default}"
    return f"{name}={source.bind('default', field.default)}"
