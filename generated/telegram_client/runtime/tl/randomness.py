"""Where the random numbers in objects come from. Floor 0."""

from __future__ import annotations

import os
from collections.abc import Callable

__all__ = ["fresh_long", "set_random"]


def _system() -> int:
    return int.from_bytes(os.urandom(8), "little", signed=True)


_source: Callable[[], int] = _system


def set_random(source: Callable[[], int] | None) -> None:
    """Replaces the source of `random_id` numbers: signed, 64 bits. None is the system's source."""
    global _source
    _source = _system if source is None else source


def fresh_long() -> int:
    """A random number for a `random_id` that was left out."""
    return _source()
