"""Objects of the API by their TL names, whatever the layer. Floor 4.

The server is copied into packages of many layers: it names the constructors that it sends instead
of importing their classes.
"""

from __future__ import annotations

from typing import Any

from ..runtime.errors import LocalError
from ..runtime.tl import registry
from ..runtime.tl.building import is_required
from ..runtime.tl.fields import Bool, Fixed, Kind, Text, Vector, Word

__all__ = ["is_known", "make"]


def is_known(name: str) -> bool:
    """Whether this layer has a constructor or a method of this name."""
    return registry.by_name(name) is not None


def make(name: str, **values: Any) -> Any:
    """An object of a constructor.

    Fields that this layer does not have are left out; what it requires besides is zero or empty.
    """
    cls = registry.by_name(name)
    if cls is None:
        raise LocalError(f"layer {registry.layer()} has no constructor {name}")
    given: dict[str, Any] = {}
    for python_name, field in cls._fields.items():
        tl_name = field.tl_name or python_name
        if tl_name in values:
            given[python_name] = values[tl_name]
        elif not isinstance(field.kind, Word) and is_required(field):
            given[python_name] = _zero(field.kind, f"{name}.{tl_name}")
    return cls(**given)


def _zero(kind: Kind, place: str) -> Any:
    match kind:
        case Fixed(code="d"):
            return 0.0
        case Fixed():
            return 0 if kind.code in "iIq" else bytes(kind.least)
        case Bool():
            return False
        case Text():
            return "" if kind.text else b""
        case Vector():
            return []
    raise LocalError(f"{place}: there is no empty {kind}")
