"""Constructors of JSONObjectValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .json_value import TypeJSONValue


class JsonObjectValue(tl.Constructor, id=0xC0DE1BD9, name="jsonObjectValue"):
    """A pair of name and value within a JSON object.

    Attributes:
        key: Name of the value within the JSON object.
        value: The value under this name.

    Source:
        api/constructors/jsonObjectValue.md
    """

    key: str = tl.string()
    value: TypeJSONValue = tl.boxed("JSONValue")


TypeJSONObjectValue: TypeAlias = JsonObjectValue
"""Member of a `types.JsonObject`."""
