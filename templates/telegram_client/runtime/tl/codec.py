from __future__ import annotations
from typing import Any
from .reading import READ, unpack_id
import os
STR=os.environ.get("STR")=="p"
PAD=bytes(256)
def encode(obj: Any) -> bytes:
    out: list[Any] = []
    obj._encode(out)
    return b"".join(out)
def decode(data: bytes, *, exact=True) -> Any:
    n = len(data)
    if STR: data=data+PAD
    obj, end = READ[unpack_id(data, 0)[0]](data, 0)
    if end != n: raise ValueError(end)
    return obj
