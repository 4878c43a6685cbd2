"""Python source in Black's format. Floor 3: text in, text out.

Generated modules are long and change in a few places, so what Black made of a class, or of a method
of a client's namespace, is remembered by the text of that piece. Pieces are cut where two blank
lines stand before a class or one before a method; Black lays out what is inside of a piece without
regard to its neighbours. A text for which that doesn't hold, because a cut goes through a string or
a comment turns Black off, is formatted whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from .cache import Memory, digest, tree_digest
from .failures import RenderError
from .prose import LINE_LENGTH

__all__ = ["format_all", "formatting_key"]

_CLASS: Final = re.compile(r"\n\n\n(?=class )")
_METHOD: Final = re.compile(r"\n\n(?=    async def )")
_AROUND: Final = "class _:\n"
"""What stands above a method for it to be a text of its own."""
_WHOLE: Final = "# fmt:"
"""Begins a comment that turns Black off, maybe for more than one piece."""
_FEW: Final = 4
_BATCH: Final = 60_000
"""How much text one call of Black gets at most, unless one piece is longer."""


def format_all(
    files: Iterable[tuple[str, bytes]], *, jobs: int = 1, memory: Memory | None = None
) -> dict[str, bytes]:
    """Every Python file in Black's format; other files stay as they are.

    Args:
        files: paths and contents.
        jobs: how many processes format.
        memory: what earlier runs formatted, by the hash of the text.

    Raises:
        RenderError: a file is no Python.
    """
    known = memory if memory is not None else Memory()
    made = dict(files)
    texts = {path: data.decode() for path, data in made.items() if path.endswith(".py")}
    cut = {path: _pieces(text) for path, text in texts.items()}
    done = _formatted([*cut.values()], jobs, known)
    for path, pieces in cut.items():
        found = [done[piece] for piece in pieces if done[piece]]
        is_whole = len(found) < len(pieces)
        text = _whole(path, texts[path], known) if is_whole else _joined(pieces, found)
        made[path] = text.encode()
    return dict(sorted(made.items()))


def formatting_key() -> bytes:
    """The hash of everything besides a text that decides how it is formatted."""
    return digest(
        tree_digest([], packages=["black"]), Path(__file__).read_bytes(), str(LINE_LENGTH)
    )


def _pieces(text: str) -> list[str]:
    """The text cut into its head, its classes, and the methods of long ones; a method has its
    margin.
    """
    if _WHOLE in text:
        return [text]
    return [piece for part in _CLASS.split(text) for piece in _METHOD.split(part)]


def _joined(pieces: Sequence[str], texts: Sequence[str]) -> str:
    """Texts of pieces with the blank lines that were between the pieces."""
    lines = [texts[0].rstrip("\n")]
    for piece, text in zip(pieces[1:], texts[1:], strict=True):
        lines += [] if _is_method(piece) else [""]
        lines += ["", text.rstrip("\n")]
    return "\n".join(lines) + "\n"


def _is_method(piece: str) -> bool:
    return piece.startswith(" ")


def _formatted(files: Sequence[Sequence[str]], jobs: int, memory: Memory) -> dict[str, str]:
    """What becomes of the pieces of each file; nothing of one that is no Python by itself."""
    found: dict[str, str] = {}
    fresh: dict[str, None] = {}
    batches: list[list[str]] = []
    for pieces in files:
        unknown = []
        for piece in pieces:
            earlier = memory.recall(digest(piece))
            if isinstance(earlier, bytes):
                # Most pieces come out of their templates as Black leaves them: b"" says so.
                found[piece] = earlier.decode() or piece
            elif piece not in fresh:
                unknown.append(piece)
                fresh[piece] = None
        batches += _batches(unknown)
    batches.sort(key=lambda batch: -sum(map(len, batch)))
    for batch, texts in zip(batches, _format_each(batches, jobs), strict=True):
        for piece, text in zip(batch, texts, strict=True):
            found[piece] = text
            if text:
                memory.keep(digest(piece), b"" if text == piece else text.encode())
    return found


def _batches(pieces: Iterable[str]) -> Iterator[list[str]]:
    """Pieces of one file for one call of Black each."""
    batch: list[str] = []
    size = 0
    for piece in pieces:
        if batch and size + len(piece) > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(piece)
        size += len(piece)
    if batch:
        yield batch


def _format_each(batches: Sequence[Sequence[str]], jobs: int) -> list[list[str]]:
    if jobs > 1 and len(batches) > _FEW:
        from concurrent.futures import ProcessPoolExecutor  # few runs format much

        with ProcessPoolExecutor(jobs) as pool:
            return [*pool.map(_format_batch, batches)]
    return [*map(_format_batch, batches)]


def _format_batch(pieces: Sequence[str]) -> list[str]:
    """Pieces formatted by one call of Black, or each by its own where that can't be cut again."""
    text = _format_text(_joined(pieces, pieces), is_method=_is_method(pieces[0]))
    made = _pieces(text)
    if len(made) == len(pieces) and all(map(_is_same_kind, made, pieces)):
        return [piece.rstrip("\n") for piece in made]
    return [_format_text(p, is_method=_is_method(p)).rstrip("\n") for p in pieces]


def _is_same_kind(piece: str, other: str) -> bool:
    return _is_method(piece) == _is_method(other)


def _format_text(text: str, *, is_method: bool) -> str:
    """One or several pieces formatted; an empty text where they are no Python."""
    around = _AROUND if is_method else ""
    try:
        return _black(f"{around}{text.rstrip(chr(10))}\n").removeprefix(around)
    except _invalid():
        return ""


def _whole(path: str, text: str, memory: Memory) -> str:
    """A file that couldn't be cut."""
    key = digest("whole", text)
    earlier = memory.recall(key)
    if isinstance(earlier, bytes):
        return earlier.decode()
    try:
        made = _black(text)
    except _invalid() as error:
        raise RenderError(f"{path}: what the template made is no Python: {error}") from error
    memory.keep(key, made.encode())
    return made


def _black(text: str) -> str:
    import black  # a run that formats nothing goes without it
    from black.mode import TargetVersion
    from black.report import NothingChanged

    mode = black.Mode(target_versions={TargetVersion.PY311}, line_length=LINE_LENGTH)
    try:
        return black.format_file_contents(text, fast=True, mode=mode)
    except NothingChanged:
        return text


def _invalid() -> tuple[type[Exception], ...]:
    from black.parsing import InvalidInput

    return InvalidInput, SyntaxError, ValueError
