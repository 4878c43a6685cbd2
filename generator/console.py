"""What a person sees while a command runs: progress, problems, a summary. Floor 4."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from .model import Problem, Severity, Skipped

__all__ = ["Speaker"]

_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


class Speaker:
    """Prints for a person: errors always, the rest as far as -q and -v want it.

    Progress and problems go to standard error: a spinner on a terminal, plain lines elsewhere.
    """

    def __init__(self, root: Path, *, quiet: bool = False, verbose: bool = False) -> None:
        self._root = root if root.is_dir() else root.parent
        self._quiet = quiet
        self._verbose = verbose

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Show that a stretch of work goes on, and afterwards how long it took."""
        started = time.perf_counter()
        if sys.stderr.isatty() and not self._quiet:
            from rich.console import Console  # loaded where a person looks on

            with Console(stderr=True, highlight=False).status(title):
                yield
        else:
            yield
        if not self._quiet:
            click.echo(f"{title}: {time.perf_counter() - started:.1f} s", err=True)

    def say(self, text: str) -> None:
        """Print a result."""
        if not self._quiet:
            click.echo(text)

    def problems(self, problems: Sequence[Problem], skipped: Sequence[Skipped] = ()) -> None:
        """Print problems as `path:line: severity CODE: message` with their mends, then how many
        of each code.
        """
        for problem in problems:
            if self._is_shown(problem.severity):
                self._print(problem)
        if self._verbose:
            for file in skipped:
                click.echo(f"{self._path(file.path)}: skipped: {file.reason}", err=True)
        if not self._quiet:
            self._count(problems, skipped)

    def _is_shown(self, severity: Severity) -> bool:
        if severity is Severity.ERROR:
            return True
        return not self._quiet and (self._verbose or severity is Severity.WARNING)

    def _print(self, problem: Problem) -> None:
        severity = click.style(str(problem.severity), fg=_COLOURS[problem.severity])
        place = f"{self._path(problem.place.path)}:{problem.place.line}"
        click.echo(f"{place}: {severity} {problem.code}: {problem.message}", err=True)
        if problem.hint:
            click.echo(f"    {problem.hint}", err=True)

    def _path(self, path: str) -> str:
        """The path as a person can open it: below the folder that was read, unless it isn't from
        there.
        """
        below = self._root / path
        return below.as_posix() if below.exists() else path

    def _count(self, problems: Sequence[Problem], skipped: Sequence[Skipped]) -> None:
        counts = Counter((p.code, p.severity) for p in problems)
        if counts:
            found = ", ".join(
                f"{n} {code} ({severity})" for (code, severity), n in sorted(counts.items())
            )
            click.echo(f"problems: {found}", err=True)
        reasons = Counter(s.reason for s in skipped)
        if reasons:
            found = ", ".join(f"{n} {reason}" for reason, n in sorted(reasons.items()))
            click.echo(f"skipped: {found}", err=True)
