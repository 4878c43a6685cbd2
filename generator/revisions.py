"""Files of a git revision, as `collect` finds them in a folder. Floor 4: runs git.

A revision is named as git does: `HEAD:docs_input`, `v1.2:schema/api.tl`. What git is given is a
list of arguments, the revision is looked up on its own first, and from then on only its hash is
used, so no name can become an option.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Final

from .files import SUFFIXES, Files, take
from .model import Skipped

__all__ = ["RevisionError", "collect_revision", "is_revision"]

_REVISION: Final = re.compile(r"(?!-)[^\s\x00-\x1f\x7f:]+")
_ENTRY: Final = re.compile(rb"(\d{6}) (\w+) ([0-9a-f]+)\t(.*)", re.DOTALL)
_REGULAR: Final = (b"100644", b"100755", b"100664")
_SYMBOLIC_LINK: Final = b"120000"


class RevisionError(ValueError):
    """Git doesn't know the revision or the path, or there is no git."""


def is_revision(text: str) -> bool:
    """Whether a name has the form `REVISION:PATH`."""
    return ":" in text


def collect_revision(text: str) -> Files:
    """Read every file below `REVISION:PATH` that may be a page or a schema, or that one file.

    Raises:
        RevisionError: there is no such revision or path.
    """
    revision, _, path = text.partition(":")
    if not _REVISION.fullmatch(revision) or "\x00" in path:
        raise RevisionError(f"{revision!r} is no git revision")
    tree = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{tree}}")
    if not tree:
        raise RevisionError(f"git knows no revision {revision!r}")
    spot = f"{tree.decode().strip()}:{path.rstrip('/')}"
    kind = _git("cat-file", "-t", spot).strip()
    files = Files()
    if kind == b"blob":
        take(PurePosixPath(path).name, _git("cat-file", "blob", spot), files)
    elif kind == b"tree":
        _take_tree(spot, files)
    else:
        raise RevisionError(f"{revision} has no {path}")
    return files


def _take_tree(spot: str, files: Files) -> None:
    wanted = list(_regular_files(_git("ls-tree", "-r", "-z", "--full-tree", spot), files))
    contents = _blobs([digest for digest, _ in wanted])
    for (_, path), data in zip(wanted, contents, strict=True):
        take(path, data, files)


def _regular_files(listing: bytes, files: Files) -> Iterator[tuple[bytes, str]]:
    """The hash and path of each file to be read; the rest is skipped with a reason."""
    for line in filter(None, listing.split(b"\0")):
        match = _ENTRY.fullmatch(line)
        if match is None:
            raise RevisionError(f"git listed {line!r}")
        mode, _, digest, name = match.groups()
        path = name.decode(errors="surrogateescape")
        if any(part.startswith(".") for part in path.split("/")):
            files.skipped.append(Skipped(path, "hidden"))
        elif mode == _SYMBOLIC_LINK:
            files.skipped.append(Skipped(path, "symbolic link"))
        elif mode not in _REGULAR:
            files.skipped.append(Skipped(path, "not a regular file"))
        elif not path.endswith(SUFFIXES):
            files.skipped.append(Skipped(path, "not a page"))
        else:
            yield digest, path


def _blobs(digests: list[bytes]) -> Iterator[bytes]:
    """The contents of many objects from one run: `<hash> blob <size>`, the bytes, a line break."""
    answer = _git("cat-file", "--batch", given=b"".join(digest + b"\n" for digest in digests))
    start = 0
    for digest in digests:
        end = answer.index(b"\n", start)
        head = answer[start:end].split()
        if len(head) != 3 or head[1] != b"blob":
            raise RevisionError(f"git has no content for {digest.decode()}")
        start = end + 1
        size = int(head[2])
        yield answer[start : start + size]
        start += size + 1


def _git(*arguments: str, given: bytes = b"") -> bytes:
    """The answer of git; empty where it refuses."""
    command = ["git", *arguments]
    try:
        run = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603
    except FileNotFoundError as error:
        raise RevisionError("git is not installed, so no revision can be read") from error
    return run.stdout if run.returncode == 0 else b""
