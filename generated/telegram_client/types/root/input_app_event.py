"""Constructors of InputAppEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .json_value import TypeJSONValue


class InputAppEvent(tl.Constructor, id=0x1D1B1245, name="inputAppEvent"):
    """Something that happened in an app, reported for statistics.

    Attributes:
        time: When it happened, as Unix time with fractions.
        type: Name of the event.
        peer: Number of the chat or user concerned, or another number that the event calls for.
        data: Further details of the event.

    Source:
        api/constructors/inputAppEvent.md
    """

    time: float = tl.double()
    type: str = tl.string()
    peer: int = tl.int64()
    data: TypeJSONValue = tl.boxed("JSONValue")


TypeInputAppEvent: TypeAlias = InputAppEvent
"""Event for `help.save_app_log`."""
