"""Every documented error, with the methods that list it. Model in, values out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ..model import Definition, ErrorDoc, Kind, Place, Schema

__all__ = ["ListedError", "documented_errors"]


@dataclass(frozen=True, slots=True)
class ListedError:
    """An error by its name: its codes, its words, who lists it, and where it is described."""

    name: str
    codes: tuple[int, ...]
    description: str
    methods: tuple[Definition, ...]
    page: Place | None


def documented_errors(schema: Schema) -> tuple[ListedError, ...]:
    """All errors by name; a page for errors themselves has the first word."""
    docs: defaultdict[str, list[ErrorDoc]] = defaultdict(list)
    methods: defaultdict[str, dict[str, Definition]] = defaultdict(dict)
    for error in schema.errors:
        docs[error.name].append(error)
    for definition in schema.definitions:
        for error in definition.errors:
            docs[error.name].append(error)
            if definition.kind is Kind.METHOD:
                methods[error.name][f"{definition.schema} {definition.name}"] = definition
    return tuple(
        ListedError(
            name,
            tuple(sorted({e.code for e in of if e.code is not None}, key=abs)),
            next((e.description for e in of if e.description), ""),
            tuple(methods[name].values()),
            next((e.page for e in of if e.page), None),
        )
        for name, of in sorted(docs.items())
    )
