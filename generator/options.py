"""What a user chooses for a run. Floor 0."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

__all__ = ["TEMPLATES", "Options"]

TEMPLATES: Final = Path(__file__).resolve().parent.parent / "templates"
"""The built-in templates; a tree laid over them replaces files of the same path."""

_PACKAGE_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Options:
    """What a user chooses.

    `package` is the name of the package, `templates` are folders laid over the built-in one, `jobs`
    is the number of processes that format, `only` names the namespaces to generate: all of them
    where it is empty.
    """

    package: str = "telegram_client"
    templates: tuple[Path, ...] = ()
    jobs: int = 1
    only: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not _PACKAGE_NAME.fullmatch(self.package):
            raise ValueError(
                f"{self.package!r} is no package name: write lower-case letters, digits"
                " and underscores"
            )

    @property
    def template_roots(self) -> tuple[Path, ...]:
        """The overlays and the built-in templates, the winning one first."""
        return (*self.templates, TEMPLATES)

    @property
    def decisive(self) -> tuple[object, ...]:
        """What changes the output: everything but the number of processes."""
        return self.package, tuple(path.as_posix() for path in self.templates), self.only
