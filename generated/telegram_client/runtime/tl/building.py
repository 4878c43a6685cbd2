"""Compiles declarations to `__init__`. Floor 0.

All arguments are keyword-only. Python itself says what is missing or unexpected; but it looks up
the default of every keyword-only parameter that was left out, one by one, where those of ordinary
parameters are copied at once. So only the required ones are keyword-only parameters, and the others
stand behind one that catches whatever comes without a keyword.
"""

from __future__ import annotations

from typing import Any

from .fields import REQUIRED, Field, Flag, Word, checked
from .randomness import fresh_long
from .source import Source

__all__ = ["compile_init", "is_required"]


def compile_init(cls: Any) -> Any:
    """The `__init__` of a class."""
    fields = {
        name: field for name, field in checked(cls._fields).items() if type(field.kind) is not Word
    }
    source = Source("", _fresh=fresh_long)
    source.head = f"def __init__({', '.join(_parameters(source, fields))}):"
    if not all(map(is_required, fields.values())):
        message = source.bind("message", f"{cls.__qualname__}() takes keyword arguments only")
        with source.block("if _nothing is not None:"):
            source.add(f"raise TypeError({message})")
    words: dict[str, list[tuple[str, int]]] = {}
    for name, field in fields.items():
        if type(field.kind) is Flag:
            words.setdefault(field.word, []).append((name, 1 << (field.bit or 0)))
        elif field.random:
            source.add(f"_self.{name} = _fresh() if {name} is None else {name}")
        else:
            source.add(f"_self.{name} = {name}")
    for word, bits in words.items():
        source.add("_word = 0")
        for name, mask in bits:
            with source.block(f"if {name}:"):
                source.add(f"_word |= {mask}")
        source.add(f"_self._{word} = _word")
    source.add("return None")
    path = f"{cls.__module__}.{cls.__qualname__}"
    return source.function(f"<tl {path} __init__>", f"{cls.__qualname__}.__init__")


def is_required(field: Field) -> bool:
    """Whether the field has to be given."""
    return field.default is REQUIRED and not field.random


def _parameters(source: Source, fields: dict[str, Field]) -> list[str]:
    required = [name for name, field in fields.items() if is_required(field)]
    optional = [
        f"{name}={_default(source, field)}"
        for name, field in fields.items()
        if not is_required(field)
    ]
    caught = ["_nothing=None"] if optional else []
    return ["_self", *caught, *optional, *(["*"] if required else []), *required]


def _default(source: Source, field: Field) -> str:
    if field.random or field.default is None:
        return "None"
    return source.bind("default", field.default)
