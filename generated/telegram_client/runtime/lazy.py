"""Names of a package that are imported at first use (PEP 562). Floor 0."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module

__all__ = ["attach"]


def attach(
    package: str, namespaces: Sequence[str], modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make `__getattr__` and `__dir__` for a package.

    Args:
        package: the package's `__name__`.
        namespaces: submodules that are attributes themselves.
        modules: submodules by name, each with the names it lends to the package, divided by blanks.
    """
    homes: dict[str, str] = {}

    def find(name: str) -> object:
        if name in namespaces:
            return import_module(f"{package}.{name}")
        if not homes:
            homes.update(
                (lent, module) for module, names in modules.items() for lent in names.split()
            )
        if name not in homes:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        value: object = getattr(import_module(f"{package}.{homes[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        lent = (name for names in modules.values() for name in names.split())
        return sorted({*vars(sys.modules[package]), *namespaces, *lent})

    return find, names
