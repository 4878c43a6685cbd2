from __future__ import annotations
from typing import Any
from .reading import READ, unpack_id
def encode(obj: Any) -> bytes:
    out: list[Any] = []
    obj._encode(out)
    return b"".join(out)
def decode(data: bytes, *, exact=True) -> Any:
    obj, end = READ[unpack_id(data, 0)[0]](data, 0)
    if end != len(data): raise ValueError(end)
    return obj
