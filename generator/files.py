"""A documentation folder to the bytes of its files. Floor 4: reads the disk, knows no page."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from .model import Place, Problem, Severity, Skipped

__all__ = ["CHANGELOG", "SUFFIXES", "Files", "collect", "take"]

SUFFIXES: Final = (".md", ".tl", ".txt")
"""Endings of the files that may be pages or schemas."""
CHANGELOG: Final = "CHANGELOG.md"
"""The changelog beside the pages: no page, and a part of the generated distribution."""
_MAX_FILE: Final = 64 * 1024 * 1024


KIND_FOLDERS: Final = frozenset(
    {"methods", "constructors", "types", "method", "constructor", "type"}
)
"""Folders that hold pages of one kind."""


@dataclass(slots=True)
class Files:
    """What a walk found: content by path, and what it left alone.

    `within` is the name of the folder that was read, or, where that holds pages of one kind, of
    the folder around it: it may tell which schema the pages are of.
    """

    content: dict[str, bytes] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    within: str = ""


def collect(root: Path, *, endings: Collection[str] = SUFFIXES) -> Files:
    """Read every file of a folder that may be a page or a schema, or one single page.

    Symbolic links are not followed, wherever they lead: what they lead to inside the folder is
    read under its own name.

    Args:
        root: the folder, or the page.
        endings: the endings of files that are read.

    Raises:
        OSError: the folder or a file can't be read.
    """
    files = Files(within=_name_around(root))
    if root.is_file():
        _take_file(root, root.name, files)
        return files
    for path in _walk(root, "", files):
        local = path.relative_to(root).as_posix()
        if path.suffix in endings:
            _take_file(path, local, files)
        else:
            files.skipped.append(Skipped(local, "not a page"))
    return files


def _name_around(root: Path) -> str:
    folder = root.resolve().parent if root.is_file() else root.resolve()
    return (folder.parent if folder.name in KIND_FOLDERS else folder).name


def _walk(folder: Path, local: str, files: Files) -> Iterator[Path]:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        path = f"{local}{entry.name}"
        if entry.is_symlink():
            files.skipped.append(Skipped(path, "symbolic link"))
        elif entry.name.startswith("."):
            files.skipped.append(Skipped(path, "hidden"))
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, f"{path}/", files)
        elif entry.is_file(follow_symlinks=False):
            yield folder / entry.name
        else:
            files.skipped.append(Skipped(path, "not a regular file"))


def take(local: str, data: bytes, files: Files) -> None:
    """Add a file's content, or the problem that it is too large."""
    if len(data) <= _MAX_FILE:
        files.content[local] = data
        return
    message = f"the file has more than {_MAX_FILE} bytes"
    place = Place(local, 1)
    files.problems.append(
        Problem("P103", Severity.ERROR, place, message, "split or remove the file")
    )


def _take_file(path: Path, local: str, files: Files) -> None:
    with path.open("rb") as file:
        take(local, file.read(_MAX_FILE + 1), files)
