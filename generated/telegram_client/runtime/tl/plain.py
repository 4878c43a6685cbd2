"""Objects to dicts and JSON, and back. Floor 0.

A dict has the TL name of its constructor under `_` and its fields under their TL names. JSON has no
bytes, so they are written as `{"$bytes": "<base64>"}`; no TL name has a dollar sign.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import Any

from . import registry
from .errors import left_out
from .fields import Word
from .objects import Object

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]

BYTES = "$bytes"


def to_dict(value: Object) -> dict[str, Any]:
    """The object as a dict of TL names. Fields that are absent are left out, bytes stay bytes."""
    fields = value._fields
    values = {fields[name].tl_name or name: _to_plain(item) for name, item in value._present()}
    return {"_": registry.name_of(type(value)), **values}


def from_dict(values: dict[str, Any]) -> Any:
    """The object that a dict describes; nested dicts and lists become objects and lists."""
    if not isinstance(values, dict) or not isinstance(values.get("_"), str):
        raise TypeError("a dict with the name of a constructor under '_' is needed")
    cls = registry.by_name(values["_"])
    if cls is None:
        raise ValueError(_missing(values["_"]))
    fields = cls._fields.items()
    names = {field.tl_name or name: name for name, field in fields if type(field.kind) is not Word}
    unknown = [name for name in values if name != "_" and name not in names]
    if unknown:
        raise ValueError(f"{values['_']} has no field {', '.join(map(str, unknown))}")
    return cls(**{names[name]: _from_plain(item) for name, item in values.items() if name != "_"})


def _missing(name: str) -> str:
    constructor = registry.left_out_id(name)
    if constructor is not None:
        return left_out(name, constructor)
    return f"the schema has no constructor or function {name}"


def to_json(value: Any, *, indent: int | None = None) -> str:
    """An object, or a list of objects, as JSON."""
    return json.dumps(_to_plain(value), default=_to_base64, indent=indent)


def from_json(text: str | bytes) -> Any:
    """What `to_json` wrote."""
    return _from_plain(json.loads(text, object_hook=_from_base64))


def _to_plain(value: Any) -> Any:
    if isinstance(value, Object):
        return to_dict(value)
    if isinstance(value, (list, tuple)):
        return [_to_plain(item) for item in value]
    return value


def _from_plain(value: Any) -> Any:
    if isinstance(value, dict):
        return from_dict(value)
    if isinstance(value, (list, tuple)):
        return [_from_plain(item) for item in value]
    return value


def _to_base64(value: Any) -> dict[str, str]:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return {BYTES: b64encode(value).decode()}
    raise TypeError(f"{type(value).__name__} has no place in JSON")


def _from_base64(values: dict[str, Any]) -> Any:
    return b64decode(values[BYTES]) if values.keys() == {BYTES} else values
