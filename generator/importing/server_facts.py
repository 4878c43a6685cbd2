"""What the server is known to do, from JSON: errors by method, and who may call. Floor 0.

    {"errors": {"PHONE_NUMBER_INVALID": [400, 406]},
     "methods": {"auth.sendCode": [[400, "PHONE_NUMBER_INVALID"]]}}
    {"auth.sendCode": {"users": true, "bots": false, "business": false}}

What is missing is unknown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

__all__ = ["AccessByMethod", "ErrorFacts", "read_access_facts", "read_error_facts"]

AccessByMethod = Mapping[str, Mapping[str, bool]]

_WHO: Final = frozenset({"users", "bots", "business", "unauthenticated"})
_ERROR_NAME: Final = re.compile(r"[^\s|`<>\\][^|`<>\\\n\r]{0,255}")


@dataclass(frozen=True, slots=True)
class ErrorFacts:
    """The codes of every error, and the errors of every method as pairs of code and name."""

    codes: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    methods: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)


def read_error_facts(text: str) -> ErrorFacts:
    """Errors from JSON.

    Raises:
        ValueError: the text is not JSON, or of another shape.
    """
    data = _object(json.loads(text), "the file")
    codes = {
        _name(name): tuple(_code(code, name) for code in _list(of, name))
        for name, of in _object(data.get("errors", {}), "errors").items()
    }
    methods = {
        method: tuple(_pair(pair, method) for pair in _list(pairs, method))
        for method, pairs in _object(data.get("methods", {}), "methods").items()
    }
    return ErrorFacts(codes, methods)


def read_access_facts(text: str) -> AccessByMethod:
    """Who may call which method, from JSON.

    Raises:
        ValueError: the text is not JSON, or of another shape.
    """
    found: dict[str, dict[str, bool]] = {}
    for method, facts in _object(json.loads(text), "the file").items():
        for who, answer in _object(facts, method).items():
            if who not in _WHO:
                raise ValueError(f"{method}: {who!r} is none of {', '.join(sorted(_WHO))}")
            if isinstance(answer, bool):
                found.setdefault(method, {})[who] = answer
            elif answer is not None:
                raise ValueError(f"{method}: {who} is {answer!r}, not true, false or null")
    return found


def _object(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{where}: expected an object, got {type(value).__name__}")
    return value


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(f"{where}: expected a list, got {type(value).__name__}")
    return value


def _pair(value: object, method: str) -> tuple[int, str]:
    pair = _list(value, method)
    if len(pair) != 2 or not isinstance(pair[1], str):
        raise ValueError(f"{method}: expected [code, name], got {value!r}")
    return _code(pair[0], method), _name(pair[1])


def _code(value: object, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{where}: {value!r} is no error code")
    return value


def _name(name: str) -> str:
    if not _ERROR_NAME.fullmatch(name):
        raise ValueError(f"{name[:80]!r} can't be the name of an error")
    return name
