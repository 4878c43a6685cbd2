"""The generator: reading pages, a run of everything, small updates, and how the cost grows.

Runs are commands in fresh processes with an output folder and a cache of their own; beside them
Black formats a copy of the generated files, with as many processes and no cache.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt

from generator.pages import read_page

from .growth import with_copies
from .harness import OURS, Report, Row, Settings, Work, in_rounds, main, measure
from .processes import ROOT, Cost, Taken, cost, run

__all__ = ["report"]

JOBS: Final = os.cpu_count() or 1
MARKDOWN: Final = "markdown-it-py alone"
BLACK: Final = "Black alone"
TIMES: Final = (1, 2, 4, 8)
GOAL: Final = 1 / 1.3

PAGE: Final = "api/methods/messages.getHistory.md"


class _Workshop:
    """Copies of the generator and of the pages, and folders in which generator and Black run.

    Copies, so that whatever is being edited meanwhile neither fails a run nor empties its cache.
    """

    def __init__(self, folder: Path, docs: Path) -> None:
        self.folder = folder
        self.docs = folder / "docs_input"
        self._fresh = (folder / f"run{number}" for number in count())
        self._code = {"PYTHONPATH": str(folder / "code")}
        shutil.copytree(docs, self.docs)
        for part in ("generator", "templates", "docs_input/mtproto"):
            shutil.copytree(ROOT / part, folder / "code" / part)
        self.settled = self.fresh()
        self.generate(self.settled)
        self.page = self.docs / PAGE
        self._original = self.page.read_text(encoding="utf-8")
        self._numbers = count(1)

    def fresh(self) -> Path:
        """An empty folder."""
        found = next(self._fresh)
        found.mkdir()
        return found

    def command(self, docs: Path) -> list[str]:
        """The generator's command line."""
        jobs = ("--jobs", str(JOBS))
        return [sys.executable, "-m", "generator", str(docs), "-o", "generated", "-q", *jobs]

    def generate(self, where: Path) -> Taken:
        """What a run takes."""
        return run(self.command(self.docs), folder=where, environment=self._code)

    def cold(self) -> Taken:
        """A run that finds nothing."""
        where = self.fresh()
        try:
            return self.generate(where)
        finally:
            shutil.rmtree(where)

    def black(self) -> Taken:
        """What Black takes for the same files."""
        where = self.fresh()
        try:
            shutil.copytree(self.settled / "generated", where / "generated")
            options = ("--quiet", "--line-length", "100", "--target-version", "py311")
            workers = ("--workers", str(JOBS))
            command = [sys.executable, "-m", "black", *options, *workers, "generated"]
            cache = {"BLACK_CACHE_DIR": str(where / "cache")}
            return run(command, folder=where, environment=cache)
        finally:
            shutil.rmtree(where)

    def unchanged(self) -> Taken:
        """A run after which everything is as before."""
        return self.generate(self.settled)

    def words_edited(self) -> Taken:
        """A run after a sentence was added to a page."""
        sentence = f"Edited for the {next(self._numbers)}th time.\n\n```tl"
        return self._after(self._original.replace("```tl", sentence, 1))

    def line_changed(self) -> Taken:
        """A run after a parameter got another name, on the page and in its TL line."""
        name = f"limit_{next(self._numbers)}"
        shown = name.replace("_", "\\_")
        text = self._original.replace(" limit:int ", f" {name}:int ")
        return self._after(text.replace("|limit|", f"|{shown}|"))

    def _after(self, text: str) -> Taken:
        if text == self._original:
            raise ValueError(f"{PAGE} isn't as expected: nothing to edit")
        self.page.write_text(text, encoding="utf-8")
        try:
            return self.generate(self.settled)
        finally:
            self.page.write_text(self._original, encoding="utf-8")
            self.generate(self.settled)

    def grown(self, times: int) -> Cost:
        """Time and memory of a cold run over so many times the pages."""
        docs, where = self.fresh(), self.fresh()
        try:
            for path, text in with_copies(_pages(self.docs), times):
                target = docs / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            return cost(self.command(docs), folder=where, environment=self._code)
        finally:
            shutil.rmtree(docs)
            shutil.rmtree(where)


def report(settings: Settings) -> Report:
    """Reading, running, growing."""
    pages = _pages(settings.docs)
    rows = [_reading(pages, settings)]
    with tempfile.TemporaryDirectory() as folder:
        workshop = _Workshop(Path(folder), settings.docs)
        rows += _runs(workshop, settings)
        rows += _growth(workshop, len(pages), settings)
    notes = [f"{len(pages)} pages, {JOBS} processes; memory: of all processes together"]
    return Report("generation", "Generator", rows, notes)


def _pages(docs: Path) -> dict[str, str]:
    paths = sorted(docs.rglob("*.md"))
    return {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def _reading(pages: dict[str, str], settings: Settings) -> Row:
    parse = MarkdownIt("commonmark").enable("table").parse

    def ours() -> None:
        for path, text in pages.items():
            read_page(text, path)

    def theirs() -> None:
        for text in pages.values():
            parse(text)

    works: dict[str, Work] = {OURS: ours, MARKDOWN: theirs}
    seconds = measure(works, Settings(settings.fewer(5), settings.seconds))
    rates = {name: [len(pages) / each for each in taken] for name, taken in seconds.items()}
    return Row("pages read", "per s", rates, more_is_better=True, goal=GOAL)


def _runs(workshop: _Workshop, settings: Settings) -> Iterator[Row]:
    rounds = settings.fewer(3)
    full = {OURS: workshop.cold, BLACK: workshop.black}
    yield from _two_rows("all pages, from nothing", full, rounds, goal=GOAL, limit=12)
    updates: tuple[tuple[str, Callable[[], Taken], float], ...] = (
        ("nothing changed", workshop.unchanged, 0.8),
        ("one page's words edited", workshop.words_edited, 1.5),
        ("one TL line changed", workshop.line_changed, 2.5),
    )
    for what, turn, limit in updates:
        yield from _two_rows(what, {OURS: turn}, rounds, goal=None, limit=limit)


def _two_rows(
    work: str,
    turns: Mapping[str, Callable[[], Taken]],
    rounds: int,
    *,
    goal: float | None,
    limit: float,
) -> Iterator[Row]:
    """Wall time, which is what the goals are about, and processor time."""
    processor: dict[str, list[float]] = {name: [] for name in turns}

    def turn(name: str) -> float:
        taken = turns[name]()
        processor[name].append(taken.processor)
        return taken.wall

    wall = in_rounds({name: partial(turn, name) for name in turns}, rounds)
    yield Row(work, "s", wall, goal=goal, limit=limit)
    yield Row(f"{work}: processor time", "s", processor)


def _growth(workshop: _Workshop, pages: int, settings: Settings) -> Iterator[Row]:
    for times in TIMES[:2] if settings.quick else TIMES:
        grown = workshop.grown(times)
        what = f"{times} times the pages, {times * pages}"
        yield Row(f"{what}: time", "s", {OURS: [grown.taken.wall]})
        yield Row(f"{what}: processor time", "s", {OURS: [grown.taken.processor]})
        limit = 600 if times == 1 else None
        yield Row(f"{what}: peak memory", "MiB", {OURS: [grown.mebibytes]}, limit=limit)


if __name__ == "__main__":
    main("generation", report)
