"""Scenario files: what a server answers, as JSON or TOML. Floor 4.

    {"answers": {"help.getNearestDc": {"_": "nearestDc", "country": "NL", …}},
     "errors": {"auth.sendCode": {"code": 400, "name": "PHONE_NUMBER_INVALID"}}}

An answer is an object as `to_dict` gives it, or a bare value where the method returns one. Several
answers in a list are given in turn; where the method returns a vector, the list is that vector.
In JSON, bytes are written as `to_json` does: {"$bytes": "<base64>"}.
"""

from __future__ import annotations

import json
import tomllib
from base64 import b64decode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..runtime import tl
from ..runtime.errors import LocalError
from ..runtime.rpc_errors import RpcError, rpc_error
from ..runtime.tl import Function, registry
from ..runtime.tl.fields import Vector
from .server import Server

__all__ = ["Scenario", "ScenarioError"]

PARTS = ("answers", "errors")
BYTES = "$bytes"


class ScenarioError(LocalError):
    """A scenario can't be used; says where in it what is wrong."""


@dataclass(frozen=True)
class Scenario:
    """Answers and errors by method."""

    answers: Mapping[type[Function[Any]], tuple[Any, ...]]

    @classmethod
    def load(cls, path: Path) -> Scenario:
        """Read a file; its name ends in .json or .toml.

        Raises:
            ScenarioError: it can't be read, or says what can't be.
        """
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ScenarioError(f"{path}: {error}") from error
        try:
            return cls.parse(_parsed(text, path.suffix.lower()))
        except ScenarioError as error:
            raise ScenarioError(f"{path}: {error}") from error

    @classmethod
    def parse(cls, values: Any) -> Scenario:
        """Read what a file holds."""
        if not isinstance(values, dict):
            raise ScenarioError(f"{_kind(values)}, where an object with {_or(PARTS)} is needed")
        if unknown := sorted(set(values) - set(PARTS)):
            raise ScenarioError(f"{unknown[0]}: not known here, only {_or(PARTS)}")
        answers = dict(_answers(_table(values, "answers")))
        for method, error in _errors(_table(values, "errors")):
            if method in answers:
                raise ScenarioError(f"errors.{method.NAME}: it has an answer too")
            answers[method] = (error,)
        return cls(answers)

    def apply(self, server: Server) -> None:
        """Let a server answer so."""
        for method, answers in self.answers.items():
            server.script.set(method, answers)


def _parsed(text: str, suffix: str) -> Any:
    try:
        if suffix == ".toml":
            return tomllib.loads(text)
        return json.loads(text)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        what = "TOML" if suffix == ".toml" else "JSON"
        raise ScenarioError(f"not {what}: {error}") from error


def _table(values: dict[str, Any], name: str) -> dict[str, Any]:
    table = values.get(name, {})
    if not isinstance(table, dict):
        raise ScenarioError(f"{name}: {_kind(table)}, where an object by methods is needed")
    return table


def _answers(table: dict[str, Any]) -> Iterator[tuple[type[Function[Any]], tuple[Any, ...]]]:
    for name, value in table.items():
        place = f"answers.{name}"
        method = _method(name, place)
        in_turn = isinstance(value, list) and not isinstance(method.RESULT, Vector)
        if in_turn and not value:
            raise ScenarioError(f"{place}: an empty list of answers")
        if in_turn:
            many = enumerate(value)
            yield method, tuple(_answer(method, each, f"{place}[{at}]") for at, each in many)
        else:
            yield method, (_answer(method, value, place),)


def _answer(method: type[Function[Any]], value: Any, place: str) -> Any:
    """An answer, which is encoded once to see whether it can be."""
    answer = _made(value, place)
    try:
        tl.encode_result(object.__new__(method), answer)
    except (LocalError, AttributeError) as error:
        raise ScenarioError(f"{place}: {error}") from error
    return answer


def _made(value: Any, place: str) -> Any:
    """The object, list or plain value that is described, innermost first."""
    if isinstance(value, list):
        return [_made(each, f"{place}[{at}]") for at, each in enumerate(value)]
    if not isinstance(value, dict):
        return value
    if value.keys() == {BYTES}:
        return _bytes(value[BYTES], place)
    made = {name: _made(each, f"{place}.{name}") for name, each in value.items()}
    try:
        return tl.from_dict(made)
    except (TypeError, ValueError) as error:
        raise ScenarioError(f"{place}: {error}") from error


def _bytes(text: Any, place: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except (TypeError, ValueError) as error:
        raise ScenarioError(f"{place}.{BYTES}: not base64: {error}") from error


def _errors(table: dict[str, Any]) -> Iterator[tuple[type[Function[Any]], RpcError]]:
    for name, value in table.items():
        place = f"errors.{name}"
        method = _method(name, place)
        if not isinstance(value, dict) or value.keys() != {"code", "name"}:
            raise ScenarioError(f"{place}: an object with code and name is needed")
        code, message = value["code"], value["name"]
        if type(code) is not int or not -(1 << 31) <= code < 1 << 31:
            raise ScenarioError(f"{place}.code: {code!r} is no number of 32 bits")
        if not isinstance(message, str) or not message:
            raise ScenarioError(f"{place}.name: {message!r} is no name")
        yield method, rpc_error(code, message)


def _method(name: str, place: str) -> type[Function[Any]]:
    cls = registry.by_name(name)
    if cls is None or not issubclass(cls, Function):
        what = "no method" if cls is None else "a constructor and no method"
        raise ScenarioError(f"{place}: {what} of layer {registry.layer()}")
    return cls


def _kind(value: Any) -> str:
    return f"{type(value).__name__}"


def _or(names: tuple[str, ...]) -> str:
    return " or ".join(names)
