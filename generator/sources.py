"""The bytes of a documentation folder to pages and schema texts, and these to the model. Pure."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .cache import Memory, digest
from .files import CHANGELOG, KIND_FOLDERS, SUFFIXES, Files, collect, take
from .importing.error_table import read_errors
from .model import ErrorDoc, Place, Problem, Schema, Severity, Skipped
from .pages import Page, PageProblem, decode_page, is_capture, read_page
from .pages import Skipped as SkippedPage
from .schema import TLSource, join

__all__ = ["SUFFIXES", "Files", "collect", "read", "take"]

_LAYER: Final = re.compile(r"\blayer[ :]+(\d{1,6})\b", re.I)
_OLD_SET: Final = re.compile(r"_v(\d+)$|(^|/)old_docs(/|$)")


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """A page that documents errors for themselves: one table, and no definition."""

    path: str
    errors: tuple[ErrorDoc, ...]


_Found = Page | PageProblem | TLSource | SkippedPage | ErrorPage


def read(
    files: Files,
    schemas: Mapping[str, bytes] | None = None,
    *,
    memory: Memory | None = None,
) -> Schema:
    """Pages and schemas to the model.

    Args:
        files: what `collect` found.
        schemas: further schema files by path, which serve the pages without a `tl` block.
        memory: pages that an earlier run read, by the hash of path and content.
    """
    known = memory if memory is not None else Memory()
    pages, skipped, problems = [], list(files.skipped), list(files.problems)
    errors: list[ErrorDoc] = []
    sources: list[TLSource] = []
    layer: int | None = None
    old = _older_sets(files.content)
    for path, data in sorted({**files.content, **(schemas or {})}.items()):
        if older := next((folder for folder in old if path.startswith(folder)), None):
            skipped.append(Skipped(path, f"page of an older set ({older.rstrip('/')})"))
            continue
        found = _remembered(path, data, known)
        if isinstance(found, Page):
            pages.append(found)
        elif isinstance(found, PageProblem):
            problems.append(_problem(path, found))
        elif isinstance(found, TLSource):
            sources.append(found)
        elif isinstance(found, ErrorPage):
            errors += found.errors
        else:
            skipped.append(Skipped(path, found.reason))
            problems += [_problem(path, p) for p in found.problems]
            layer = _index_layer(found, data, layer)
    return join(
        pages,
        sources,
        layer=layer,
        within=files.within,
        errors=errors,
        problems=problems,
        skipped=skipped,
    )


def _remembered(path: str, data: bytes, memory: Memory) -> _Found:
    key = digest(path, data)
    found = memory.recall(key)
    if isinstance(found, _Found):
        return found
    made = _read_one(path, data)
    memory.keep(key, made)
    return made


def _read_one(path: str, data: bytes) -> _Found:
    if path == CHANGELOG:
        return SkippedPage(path, "changelog")
    text = decode_page(data, path)
    if isinstance(text, PageProblem):
        return text
    if path.endswith(".tl"):
        return TLSource(path, text)
    if path.endswith(".txt") and not is_capture(text):
        return SkippedPage(path, "not a page")
    page = read_page(text, path)
    if isinstance(page, SkippedPage) and (entries := read_errors(text)):
        place = Place(path, 1)
        return ErrorPage(
            path,
            tuple(
                ErrorDoc(code, entry.name, entry.description, place)
                for entry in entries
                for code in entry.codes or (None,)
            ),
        )
    return page


def _problem(path: str, problem: PageProblem) -> Problem:
    place = Place(path, problem.line)
    return Problem(problem.code, Severity(problem.severity), place, problem.message, problem.hint)


def _index_layer(page: SkippedPage, data: bytes, layer: int | None) -> int | None:
    """The layer that an overview names in its first lines; a folder's list of pages names none."""
    path = Path(page.path)
    if path.stem not in ("index", "api_index") or path.parent.name in KIND_FOLDERS:
        return layer
    found = _LAYER.search(data[:2000].decode(errors="replace"))
    return int(found[1]) if found else layer


def _older_sets(content: Mapping[str, bytes]) -> list[str]:
    """Folders of older sets of pages (`API_docs_v46`) that stand beside a newer one of the same
    schema.
    """
    sets: defaultdict[str, set[str]] = defaultdict(set)
    for path in content:
        parts = path.split("/")
        for index, part in enumerate(parts[:-1]):
            if part in KIND_FOLDERS:
                folder = "/".join(parts[:index])
                sets[re.sub(r"_v\d+$", "", folder.rpartition("/")[2])].add(folder)
                break
    return sorted(f"{folder}/" for of in sets.values() for folder in _older(of) if folder)


def _older(folders: set[str]) -> set[str]:
    """All but the newest: a folder without a version, else the highest version; none where that
    isn't clear.
    """
    versions = {folder: _version(folder) for folder in folders}
    newest = max(versions.values())
    if list(versions.values()).count(newest) > 1:
        return {f for f, v in versions.items() if v < newest}
    return {folder for folder, version in versions.items() if version < newest}


def _version(folder: str) -> float:
    match = _OLD_SET.search(folder)
    if match is None:
        return float("inf")
    return float(match[1]) if match[1] else 0.0
