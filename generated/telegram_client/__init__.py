"""The Telegram API of layer 228: typed requests, constructors and errors, and a client.

    from telegram_client import Client, errors, functions, types

Everything is loaded at first use; importing this package opens no loop, thread, file or socket.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors
    from . import functions as functions
    from . import types as types
    from .client import Client as Client
    from .runtime import tl as tl

__all__ = ["LAYER", "Client", "errors", "functions", "tl", "types"]

LAYER = 228

_HOMES = {
    "Client": ("client", "Client"),
    "errors": ("errors", ""),
    "functions": ("functions", ""),
    "tl": ("runtime.tl", ""),
    "types": ("types", ""),
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        module, attribute = _HOMES[name]
        found = import_module(f"{__name__}.{module}")
        if attribute:
            found = getattr(found, attribute)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
