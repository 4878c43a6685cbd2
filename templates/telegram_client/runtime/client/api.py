"""What a client itself needs of the API, by TL names. Floor 4.

These few methods and constructors are generated like all others, and looked up when they are
needed: a package that was generated from some pages only can be imported, and says what it lacks.
"""

from __future__ import annotations

from typing import Any

from ..errors import LocalError
from ..tl import registry

__all__ = ["UPDATES", "factory", "make"]

UPDATES = frozenset(
    {
        "updateShort",
        "updateShortChatMessage",
        "updateShortMessage",
        "updateShortSentMessage",
        "updates",
        "updatesCombined",
        "updatesTooLong",
    }
)
"""Constructors of the type Updates: what a server sends unasked."""


def factory(name: str) -> Any:
    """The class of a TL name.

    Raises:
        LocalError: this package was generated without it.
    """
    found = registry.by_name(name)
    if found is None:
        raise LocalError(f"{name}: this package was generated without it, and a client needs it")
    return found


def make(name: str, **values: object) -> Any:
    """An object of the class of a TL name."""
    return factory(name)(**values)
