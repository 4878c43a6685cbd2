"""Two lists of documented errors to what differs between them. Floor 2."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model import ErrorDoc
from .values import What

__all__ = ["ErrorDifference", "error_differences"]


class ErrorDifference(NamedTuple):
    """What happened to an error: its codes, or its words, before and after."""

    what: What
    name: str
    before: str | None
    after: str | None


def error_differences(
    old: Iterable[ErrorDoc], new: Iterable[ErrorDoc]
) -> Iterator[ErrorDifference]:
    """Errors that came, went, or have other codes or words, by name."""
    before, after = _by_name(old), _by_name(new)
    for name in sorted({*before, *after}):
        codes = [_codes(side.get(name, [])) for side in (before, after)]
        if name not in after:
            yield ErrorDifference(What.ERROR_REMOVED, name, codes[0], None)
        elif name not in before:
            yield ErrorDifference(What.ERROR_ADDED, name, None, codes[1])
        else:
            if codes[0] and codes[1] and codes[0] != codes[1]:
                yield ErrorDifference(What.ERROR_CODE, name, *codes)
            words = [side[name][0].description for side in (before, after)]
            if words[0].split() != words[1].split():
                yield ErrorDifference(What.ERROR_WORDS, name, *words)


def _by_name(errors: Iterable[ErrorDoc]) -> dict[str, list[ErrorDoc]]:
    found: dict[str, list[ErrorDoc]] = {}
    for error in errors:
        found.setdefault(error.name, []).append(error)
    return found


def _codes(errors: Iterable[ErrorDoc]) -> str:
    """The codes of an error; empty where no page has one."""
    return ", ".join(map(str, sorted({e.code for e in errors if e.code is not None})))
