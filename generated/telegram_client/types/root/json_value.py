"""Constructors of JSONValue."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .json_object_value import TypeJSONObjectValue


class JsonNull(tl.Constructor, id=0x3F6D7B68, name="jsonNull"):
    """JSON's `null`. A value of JSON data, for instance in `help.get_app_config`.

    Source:
        api/constructors/jsonNull.md
    """


class JsonBool(tl.Constructor, id=0xC7345E6A, name="jsonBool"):
    """JSON's `true` or `false`. A value of JSON data, for instance in `help.get_app_config`.

    Attributes:
        value: Which of both.

    Source:
        api/constructors/jsonBool.md
    """

    value: bool = tl.boolean()


class JsonNumber(tl.Constructor, id=0x2BE0DFA4, name="jsonNumber"):
    """A number. A value of JSON data, for instance in `help.get_app_config`.

    Attributes:
        value: The number, a `float` in Python even if it is whole.

    Source:
        api/constructors/jsonNumber.md
    """

    value: float = tl.double()


class JsonString(tl.Constructor, id=0xB71E767A, name="jsonString"):
    """A text. A value of JSON data, for instance in `help.get_app_config`.

    Attributes:
        value: The text, without quotes.

    Source:
        api/constructors/jsonString.md
    """

    value: str = tl.string()


class JsonArray(tl.Constructor, id=0xF7444763, name="jsonArray"):
    """A list. A value of JSON data, for instance in `help.get_app_config`.

    Attributes:
        value: Its elements in order.

    Source:
        api/constructors/jsonArray.md
    """

    value: list[TypeJSONValue] = tl.vector(tl.boxed("JSONValue"))


class JsonObject(tl.Constructor, id=0x99C1D49D, name="jsonObject"):
    """An object, like a Python dictionary.

    Attributes:
        value: Its pairs of name and value.

    Source:
        api/constructors/jsonObject.md
    """

    value: list[TypeJSONObjectValue] = tl.vector(tl.boxed("JSONObjectValue"))


TypeJSONValue: TypeAlias = JsonNull | JsonBool | JsonNumber | JsonString | JsonArray | JsonObject
"""JSON taken apart into TL objects, used for settings such as those of `help.get_app_config`."""
