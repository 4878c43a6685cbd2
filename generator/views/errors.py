"""The documented errors: one class for each Python name. Floor 2."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .. import names, prose
from ..model import ErrorDoc, Kind, Schema, SchemaName

__all__ = ["ErrorView", "error_base", "error_views"]


_ERROR_BASES: Final = {
    303: "SeeOther",
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    406: "NotAcceptable",
    420: "Flood",
    500: "InternalServerError",
    503: "ServiceUnavailable",
}


@dataclass(frozen=True, slots=True)
class ErrorView:
    """A documented error: its class, base class, docstring, and the names that lead to it."""

    name: str
    base: str
    docstring: str
    names: str


def error_views(schema: Schema) -> Iterator[ErrorView]:
    """One class for each Python name; names that differ only by a number share it."""
    found: defaultdict[str, list[ErrorDoc]] = defaultdict(list)
    listed = (e for d in schema.of(SchemaName.API, Kind.METHOD) for e in d.errors)
    for error in (*schema.errors, *listed):
        found[names.error_class_name(error.name)].append(error)
    for name, errors in sorted(found.items()):
        codes = sorted({e.code for e in errors if e.code is not None}, key=abs)
        tl_names = sorted({e.name for e in errors})
        words = next((e.description for e in errors if e.description), "")
        shown = ", ".join(map(str, codes))
        yield ErrorView(
            name=name,
            base=error_base(codes),
            docstring=prose.docstring(
                [f"{shown} {', '.join(tl_names)}".strip(), prose.plain(words, _no_reference)],
                indent=4,
            ),
            names=prose.literal(tuple(tl_names)),
        )


def error_base(codes: Iterable[int]) -> str:
    """The class under which an error with these codes stands: that of its smallest code."""
    first = min(map(abs, codes), default=0)
    return _ERROR_BASES.get(first, "RpcError")


def _no_reference(kind: str, name: str) -> str:
    del kind, name
    return ""
