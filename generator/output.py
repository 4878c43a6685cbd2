"""Rendered files to disk. Floor 4: the manifest, and writing that can be trusted.

Files are written to a temporary name and renamed; the manifest, which lists what was generated
with its hashes, is written last. So an interrupted run leaves whole files and the next run
finishes it, a file that a person edited is recognised, and only files that the manifest owns are
ever removed.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from .cache import digest
from .model import Place, Problem, Severity

__all__ = [
    "MANIFEST",
    "Plan",
    "apply",
    "is_current",
    "manifest_digest",
    "plan",
    "problems_of_edits",
    "safe_path",
    "write_file",
]

MANIFEST: Final = ".pagewire.json"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would do to the output folder."""

    files: Mapping[str, bytes]
    write: tuple[str, ...]
    remove: tuple[str, ...]
    edited: tuple[str, ...]

    @property
    def is_stale(self) -> bool:
        """Whether the folder differs from what would be generated."""
        return bool(self.write or self.remove or self.edited)


def is_current(folder: Path, manifest: bytes) -> bool:
    """Whether the folder holds exactly what a manifest with this hash says."""
    data = _read(folder / MANIFEST)
    if data is None or digest(data) != manifest:
        return False
    known = _read_manifest(folder)
    return all(_hash(_read(folder / path) or b"") == found for path, found in known.items())


def manifest_digest(files: Mapping[str, bytes]) -> bytes:
    """The hash of the manifest that these files get."""
    return digest(_manifest(files))


def safe_path(path: str) -> bool:
    """Whether a path stays inside the output folder and is spelled plainly."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not path.startswith("/") and not {"..", "."} & set(parts)


def plan(folder: Path, files: Mapping[str, bytes]) -> Plan:
    """Compare what was generated with what is there.

    A file counts as edited by hand when it is neither what the manifest says was written nor what
    would be written.
    """
    for path in files:
        if not safe_path(path):
            raise ValueError(f"{path!r} is no path inside the output folder")
    known = _read_manifest(folder)
    write, edited = [], []
    for path, data in files.items():
        current = _read(folder / path)
        if current == data:
            continue
        write.append(path)
        if current is not None and _hash(current) != known.get(path):
            edited.append(path)
    remove = []
    for path in sorted(set(known) - set(files)):
        current = _read(folder / path) if safe_path(path) else None
        if current is None:
            continue
        remove.append(path)
        if _hash(current) != known[path]:
            edited.append(path)
    if _read(folder / MANIFEST) != _manifest(files):
        write.append(MANIFEST)
    return Plan(files, tuple(write), tuple(remove), tuple(edited))


def problems_of_edits(edited: Sequence[str], folder: Path) -> list[Problem]:
    """One error for each file that a person edited."""
    return [
        Problem(
            "P501",
            Severity.ERROR,
            Place((folder / path).as_posix(), 1),
            "was edited by hand (or not written by this generator)",
            "move your change elsewhere, or give --force to overwrite the file",
        )
        for path in edited
    ]


def apply(folder: Path, planned: Plan) -> None:
    """Write and remove what the plan says, the manifest last."""
    for path in planned.write:
        if path != MANIFEST:
            write_file(folder / path, planned.files[path])
    for path in planned.remove:
        (folder / path).unlink(missing_ok=True)
        _remove_empty((folder / path).parent, folder)
    write_file(folder / MANIFEST, _manifest(planned.files))


def write_file(path: Path, data: bytes) -> None:
    """Write under a temporary name beside the file, then rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".pagewire-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(files: Mapping[str, bytes]) -> bytes:
    hashes = {path: _hash(data) for path, data in sorted(files.items())}
    return (json.dumps({"files": hashes}, indent=1) + "\n").encode()


def _read_manifest(folder: Path) -> dict[str, str]:
    """The hashes of what was written; nothing where the manifest is missing or damaged."""
    data = _read(folder / MANIFEST)
    if data is None:
        return {}
    try:
        files = json.loads(data)["files"]
        return {str(path): str(digest) for path, digest in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        return {}
