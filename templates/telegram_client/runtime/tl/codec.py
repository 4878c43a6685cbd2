"""Bytes to objects and back: the functions that everyone calls. Floor 0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import EncodeTypeError
from .fields import FALSE_ID, FUNCTION, OBJECT, PADDING, TRUE_ID, Kind
from .objects import Function, Object, X
from .reading import reader

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["decode", "decode_from", "decode_result", "encode", "encode_result"]

Data = bytes | bytearray | memoryview

_ZEROS = bytes(PADDING)
LARGE = 1 << 18
"""Data of this size is mostly one long string, and not copied just for the padding."""


def encode(value: Object | bool) -> bytes:
    """The bytes of an object, constructor id first: `bytes(value)`. True and False are Bool."""
    if isinstance(value, bool):
        return (TRUE_ID if value else FALSE_ID).to_bytes(4, "little")
    if not isinstance(value, Object):
        raise EncodeTypeError(f"{type(value).__name__} is no TL object")
    return bytes(value)


def decode(data: Data, *, exact: bool = True) -> object:
    """The object that the data holds; nothing may follow it unless `exact` is False.

    Bits of flags words that this layer doesn't know are ignored; a later encoding lacks them.
    """
    return _read(_bytes(data), OBJECT, exact)[0]


def decode_from(data: Data, offset: int = 0) -> tuple[object, int]:
    """The object at `offset` and where it ends. The rest of the data is copied."""
    value, end = _read(bytes(memoryview(data)[offset:]), OBJECT, False)
    return value, offset + end


def decode_result(function: Function[X], data: Data, *, exact: bool = True) -> X:
    """What the data holds as the result of a function: `!X` is the result of its query."""
    value: X = _read(_bytes(data), _result(function), exact)[0]
    return value


def encode_result(function: Function[X], value: X) -> bytes:
    """A function's result as a server sends it."""
    from .checked_writing import write

    return write(value, _result(function))


def _result(function: Function[Any]) -> Kind:
    for name, field in function._fields.items():
        if field.kind is FUNCTION:
            return _result(getattr(function, name))
    return function.RESULT


def _bytes(data: Data) -> bytes:
    if type(data) is bytes:
        return data
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"bytes are needed, not {type(data).__name__}")
    return bytes(data)


def _read(data: bytes, kind: Kind, exact: bool) -> tuple[Any, int]:
    """Reads with the compiled decoders; what they can't read is read step by step."""
    size = len(data)
    decode = reader(kind)
    for buffer in _buffers(data) if size > LARGE else (data + _ZEROS,):
        try:
            value, end = decode(buffer, 0)
            if end == size or (end < size and not exact):
                return value, end
        except Exception:  # noqa: BLE001, S110
            pass  # whatever it was, reading step by step finds out
    from .checked_reading import read

    return read(data, kind, exact=exact)


def _buffers(data: bytes) -> Iterator[bytes]:
    yield data
    yield data + _ZEROS
