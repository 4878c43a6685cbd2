"""Constructors of DataJSON."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class DataJSON(tl.Constructor, id=0x7D748D04, name="dataJSON"):
    """A piece of JSON text. The contents depend on where it is used; parse it with `json.loads`.

    Attributes:
        data: The data, as text.

    Source:
        api/constructors/dataJSON.md
    """

    data: str = tl.string()


TypeDataJSON: TypeAlias = DataJSON
"""JSON as a plain string. Settings that the schema has taken apart are a `types.TypeJSONValue`
instead.
"""
