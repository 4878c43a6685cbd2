"""Generate again at each save: one line for each round. Floor 4.

Folders are watched by the operating system, single files by their time and size: an editor that
saves by renaming takes a watched file away. What comes in quick succession is one round.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from . import output
from .console import Speaker
from .failures import RenderError, UnknownNamespaceError
from .model import Severity
from .run import CACHE_FOLDER, Outcome, Run

__all__ = ["Watcher"]

_DEBOUNCE: Final = 1600
_LOOK: Final = 300
"""Milliseconds: the longest wait for quiet, and how often single files are looked at."""


class Watcher:
    """Runs at the start, then whenever pages, schema files or laid-over templates change.

    Args:
        run: what to do each time.
        speaker: prints.
        force: whether files that were edited by hand are overwritten.
        strict: whether warnings keep the output from being written.
    """

    def __init__(self, run: Run, speaker: Speaker, *, force: bool, strict: bool) -> None:
        self._run = run
        self._speaker = speaker
        self._quiet = Speaker(run.docs, quiet=True)
        self._force = force
        self._strict = strict
        watched = [run.docs, *run.schemas, *run.options.templates]
        self._folders = [path for path in watched if path.is_dir()]
        self._files = [path for path in watched if not path.is_dir()]
        self._ignored = [run.folder.resolve(), CACHE_FOLDER.resolve()]

    def watch(self) -> None:
        """Run until Ctrl-C."""
        try:
            for count in self._changes():
                self._round(count)
        except KeyboardInterrupt:
            return

    def _changes(self) -> Iterator[int]:
        """How many files changed: none at the start, then each time that some did.

        Raises:
            click.ClickException: watchfiles is missing.
        """
        try:
            from watchfiles import watch
        except ImportError as error:
            message = "--watch needs watchfiles: pip install 'pagewire[watch]'"
            raise click.ClickException(message) from error
        found = watch(
            *self._folders,
            watch_filter=lambda _, path: not self._is_ignored(Path(path)),
            debounce=_DEBOUNCE,
            rust_timeout=_LOOK,
            yield_on_timeout=True,
            raise_interrupt=True,
        )
        stamps = self._stamps()
        is_first = True
        for changes in found:  # from the first of these on, what is saved during a round counts
            before, stamps = stamps, self._stamps()
            singles = sum(a != b for a, b in zip(before, stamps, strict=True))
            count = len({path for _, path in changes}) + singles
            if count or is_first:
                yield count
            is_first = False

    def _is_ignored(self, path: Path) -> bool:
        hidden = any(path.is_relative_to(folder) for folder in self._ignored)
        return hidden or path.name.startswith(".") or "__pycache__" in path.parts

    def _stamps(self) -> list[tuple[int, int] | None]:
        return [_stamp(path) for path in self._files]

    def _round(self, changed: int) -> None:
        head = f"{time.strftime('%H:%M:%S')} {changed} changed"
        try:
            outcome = self._run.work(self._quiet)
            found = self._finish(outcome)
        except OSError as error:
            found = f"{error.filename}: {error.strerror}"
        except (RenderError, UnknownNamespaceError) as error:
            found = str(error)
        click.echo(f"{head}, {found}")

    def _finish(self, outcome: Outcome) -> str:
        """Write what can be written; what became of it."""
        if outcome.stops(strict=self._strict):
            wanted = {Severity.ERROR, *([Severity.WARNING] if self._strict else [])}
            found = [p for p in outcome.problems if p.severity in wanted]
            self._speaker.problems(found)
            return f"{len(found)} problems: nothing written"
        planned = outcome.planned
        if planned is None:
            return "0 written"
        if planned.edited and not self._force:
            self._speaker.problems(output.problems_of_edits(planned.edited, self._run.folder))
            return f"{len(planned.edited)} problems: nothing written"
        self._run.finish(outcome)
        removed = f", {len(planned.remove)} removed" if planned.remove else ""
        return f"{len(planned.write)} written{removed}"


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
