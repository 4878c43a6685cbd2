"""TL, the language Telegram's data is described in: declarations, objects, bytes. Floor 0.

Generated classes declare their fields with the specifiers below and derive from `Constructor` or
`Function`; nothing else in the package knows how a value travels.

    class InputPeerUser(tl.Constructor, id=0xDDE8A54C, name="inputPeerUser"):
        user_id: int = tl.int64()
        access_hash: int = tl.int64()

    data = bytes(InputPeerUser(user_id=1, access_hash=2))
    tl.decode(data)

- `fields`: the specifiers, and the kinds of values behind them.
- `objects`: the base classes, whose metaclass makes slots of declared fields.
- `registry`: constructor ids and TL names to classes, imported when they are first needed.
- `source`, `building`, `decoder`, `writing`: declarations to straight-line Python functions.
- `reading`, `codec`: the decoders in use; encode and decode.
- `checked_reading`, `checked_writing`: step by step, for exact errors and unusual values.
- `plain`: dicts and JSON.
"""

from __future__ import annotations

from typing import Any

from . import registry
from .codec import decode, decode_from, decode_result, encode, encode_result
from .errors import DecodeError, EncodeError, EncodeTypeError, UnknownConstructor
from .fields import (
    bare,
    bare_vector,
    boolean,
    boxed,
    bytes_,
    double,
    flags,
    function,
    int32,
    int64,
    int128,
    int256,
    nat,
    random_id,
    string,
    true,
    vector,
)
from .objects import BoolConstructor, Constructor, Function, Object, X
from .randomness import set_random

__all__ = [
    "BoolConstructor",
    "Constructor",
    "DecodeError",
    "EncodeError",
    "EncodeTypeError",
    "Function",
    "Object",
    "UnknownConstructor",
    "X",
    "bare",
    "bare_vector",
    "boolean",
    "boxed",
    "bytes_",
    "decode",
    "decode_from",
    "decode_result",
    "double",
    "encode",
    "encode_result",
    "flags",
    "from_dict",
    "from_json",
    "function",
    "int32",
    "int64",
    "int128",
    "int256",
    "nat",
    "random_id",
    "registry",
    "set_random",
    "string",
    "to_json",
    "true",
    "vector",
]


def from_dict(values: dict[str, Any]) -> Any:
    """The object that a dict describes: TL names, its constructor's under `_`."""
    from .plain import from_dict

    return from_dict(values)


def to_json(value: Any, *, indent: int | None = None) -> str:
    """An object, or a list of objects, as JSON; bytes become `{"$bytes": "<base64>"}`."""
    from .plain import to_json

    return to_json(value, indent=indent)


def from_json(text: str | bytes) -> Any:
    """What `to_json` wrote."""
    from .plain import from_json

    return from_json(text)
