"""What earlier runs worked out, kept in a folder that may go at any moment. Floor 1.

Every entry is found by a hash of everything that it depends on, so a cache never gives another
result than a run without one. Files are written whole and renamed; a damaged, foreign or outdated
file counts as missing. Only the model's and the pages' own classes are ever unpickled.
"""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import tempfile
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Final

__all__ = ["Cache", "Memory", "digest", "tree_digest"]

_MAGIC: Final = b"pagewire cache 1\n"
_DIGEST_SIZE: Final = 32
_WORTH: Final = 64
"""One entry of so many may be worked out again before all are stored again."""
_DAMAGE: Final = (
    pickle.PickleError,
    EOFError,
    AttributeError,
    ImportError,
    IndexError,
    TypeError,
    ValueError,
)


def digest(*parts: bytes | str) -> bytes:
    """A hash of several parts, each told apart from the next."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(len(data).to_bytes(8, "little"))
        found.update(data)
    return found.digest()


def tree_digest(roots: Iterable[Path], *, packages: Iterable[str] = ()) -> bytes:
    """A hash of every file below some folders, and of the versions of installed packages."""
    parts: list[bytes | str] = []
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                parts += [path.relative_to(root).as_posix(), path.read_bytes()]
    return digest(*parts, *(f"{name} {version(name)}" for name in packages))


class Memory:
    """Results by the hash of what they were made from; knows which it was asked for in this run."""

    def __init__(self, known: dict[bytes, object] | None = None) -> None:
        self._known = known or {}
        self._used: dict[bytes, object] = {}

    def recall(self, key: bytes) -> object | None:
        """The result for a key, or None."""
        found = self._known.get(key)
        if found is not None:
            self._used[key] = found
        return found

    def keep(self, key: bytes, result: object) -> None:
        """Remember a result for later runs."""
        self._used[key] = result

    @property
    def is_changed(self) -> bool:
        """Whether this run needed so many other entries than are stored that it pays to store
        them.
        """
        differing = len(self._used.keys() ^ self._known.keys())
        return differing * _WORTH > len(self._known)

    @property
    def used(self) -> dict[bytes, object]:
        """What this run asked for or made: all that is worth keeping."""
        return self._used


class Cache:
    """A folder of cache files. A folder of None keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def load(self, name: str, key: bytes) -> object | None:
        """What was stored under a name, if it was stored with the same key and is whole."""
        if self._folder is None:
            return None
        try:
            data = (self._folder / name).read_bytes()
        except OSError:
            return None
        head = len(_MAGIC) + 2 * _DIGEST_SIZE
        payload = data[head:]
        if data[:head] != _MAGIC + key + hashlib.sha256(payload).digest():
            return None
        try:
            found: object = _Unpickler(io.BytesIO(payload)).load()
        except _DAMAGE:
            return None
        return found

    def store(self, name: str, key: bytes, value: object) -> None:
        """Keep a value; a folder that can't be written to is no reason to fail."""
        if self._folder is None:
            return
        payload = pickle.dumps(value, protocol=5)
        data = _MAGIC + key + hashlib.sha256(payload).digest() + payload
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            descriptor, temporary = tempfile.mkstemp(dir=self._folder, prefix=".new-")
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
            os.replace(temporary, self._folder / name)
        except OSError:
            return

    def memory(self, name: str, key: bytes) -> Memory:
        """The memory that was stored under a name, or an empty one."""
        found = self.load(name, key)
        return Memory(found if isinstance(found, dict) else None)

    def store_memory(self, name: str, key: bytes, memory: Memory) -> None:
        """Keep what a run used of a memory, if that changed."""
        if memory.is_changed:
            self.store(name, key, memory.used)


class _Unpickler(pickle.Unpickler):
    """Knows this package's classes only."""

    def find_class(self, module: str, name: str) -> object:
        package = __name__.partition(".")[0]
        if module.split(".")[0] != package or "." in name:
            raise pickle.UnpicklingError(f"{module}.{name} is no class of {package}")
        return super().find_class(module, name)
