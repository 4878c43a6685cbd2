"""What all benchmarks share: interleaved rounds, medians, ratios, the table and the JSON.

A row is one kind of work with the figures of several contestants, one figure for each round. In a
round every contestant has its turn, and who begins changes from round to round, so that a machine
that slows down slows all of them down. The ratio is ours to the better of the others, by medians,
and always above 1 where ours is better.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from importlib import metadata
from itertools import repeat
from pathlib import Path
from typing import Any, Final

__all__ = [
    "OURS",
    "RESULTS",
    "Report",
    "Row",
    "Settings",
    "Work",
    "in_rounds",
    "main",
    "measure",
    "per_second",
    "seconds_per_run",
]

OURS: Final = "pagewire"
RESULTS: Final = Path(__file__).resolve().parent / "results"
PAGES: Final = Path(__file__).resolve().parent.parent.parent / "docs_input"
BUSY: Final = 0.5
"""Load per core from which on other work disturbs what is measured."""
PACKAGES: Final = ("telethon", "kurigram", "cryptg", "pytgcrypto", "cryptography", "black")

Work = Callable[[], object]
Figures = dict[str, list[float]]


@dataclass(frozen=True, slots=True)
class Settings:
    """How much is measured: so many rounds, and so long a turn of each contestant in a round.

    `docs` are the pages that the generator's own benchmark reads.
    """

    rounds: int = 15
    seconds: float = 0.2
    quick: bool = False
    docs: Path = PAGES

    def fewer(self, rounds: int) -> int:
        """Rounds for work that takes seconds each time."""
        return min(self.rounds, rounds)


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of work.

    Args:
        work: what is done.
        unit: what a figure counts.
        figures: each contestant's figures, one for each round, ours under `OURS`.
        more_is_better: rates, not costs.
        goal: what the ratio should reach.
        against: whom ours is compared with; by default the best of the others.
        limit: what our own figure should stay below.
    """

    work: str
    unit: str
    figures: Mapping[str, Sequence[float]]
    more_is_better: bool = False
    goal: float | None = None
    against: str | None = None
    limit: float | None = None

    @property
    def medians(self) -> dict[str, float]:
        """The median of each contestant's rounds."""
        return {name: statistics.median(rounds) for name, rounds in self.figures.items()}

    @property
    def peer(self) -> str | None:
        """Whom ours is compared with; None where ours is alone."""
        if self.against is not None:
            return self.against if self.against in self.figures else None
        others = {name: value for name, value in self.medians.items() if name != OURS}
        if not others:
            return None
        return (max if self.more_is_better else min)(others, key=others.__getitem__)

    @property
    def ratio(self) -> float | None:
        """How many times better ours is than the peer."""
        if self.peer is None:
            return None
        medians = self.medians
        return self._ratio(medians[OURS], medians[self.peer])

    @property
    def spread(self) -> tuple[float, float] | None:
        """The quartiles of the ratios of single rounds."""
        if self.peer is None or len(self.figures[OURS]) < 2:
            return None
        pairs = zip(self.figures[OURS], self.figures[self.peer], strict=True)
        ratios = [self._ratio(ours, theirs) for ours, theirs in pairs]
        low, _, high = statistics.quantiles(ratios, n=4, method="inclusive")
        return low, high

    @property
    def is_met(self) -> bool | None:
        """Whether goal and limit are reached; None where there is neither."""
        met = []
        if self.goal is not None and self.ratio is not None:
            met.append(self.ratio >= self.goal)
        if self.limit is not None:
            met.append(self.medians[OURS] <= self.limit)
        return all(met) if met else None

    def _ratio(self, ours: float, theirs: float) -> float:
        return ours / theirs if self.more_is_better else theirs / ours

    def as_json(self) -> dict[str, Any]:
        """What is kept of the row."""
        return {
            "work": self.work,
            "unit": self.unit,
            "more_is_better": self.more_is_better,
            "median": {name: _rounded(value) for name, value in self.medians.items()},
            "rounds": len(self.figures[OURS]),
            "peer": self.peer,
            "ratio": _rounded(self.ratio),
            "ratio_quartiles": [_rounded(value) for value in self.spread or ()],
            "goal": self.goal,
            "limit": self.limit,
            "met": self.is_met,
        }


@dataclass(frozen=True, slots=True)
class Report:
    """The rows of one benchmark, and what has to be said about how they were measured."""

    name: str
    title: str
    rows: Sequence[Row]
    notes: Sequence[str] = ()
    machine: Mapping[str, Any] = field(default_factory=lambda: machine())

    def table(self) -> str:
        """The rows as text."""
        names = list(dict.fromkeys(name for row in self.rows for name in row.figures))
        lines = [["", *names, "", "ratio", "quartiles", "goal", ""]]
        for row in self.rows:
            medians = row.medians
            figures = [_shown(medians[name]) if name in medians else "" for name in names]
            spread = f"{row.spread[0]:.2f}–{row.spread[1]:.2f}" if row.spread else ""
            ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
            lines.append([row.work, *figures, row.unit, ratio, spread, _aim(row), _verdict(row)])
        return "\n".join([self.title, *_aligned(lines), *self.notes])

    def as_json(self) -> dict[str, Any]:
        """What is written to `results`."""
        return {
            "name": self.name,
            "title": self.title,
            "date": datetime.now(UTC).strftime("%Y-%m-%d"),
            "machine": self.machine,
            "packages": _versions(),
            "notes": list(self.notes),
            "rows": [row.as_json() for row in self.rows],
        }


def measure(contestants: Mapping[str, Work], settings: Settings) -> Figures:
    """Seconds of processor time for one run of each contestant, for every round.

    Processor time, as the work is done by one thread that never waits: what else the machine does
    then lengthens no turn. What was allocated before is out of the garbage collector's sight, so
    that nobody pays for the others' classes.
    """
    for work in contestants.values():
        work()
    gc.collect()
    gc.freeze()
    try:
        counts = {name: _count(work, settings.seconds) for name, work in contestants.items()}
        turns = {
            name: lambda work=work, count=counts[name]: seconds_per_run(work, count)
            for name, work in contestants.items()
        }
        return in_rounds(turns, settings.rounds)
    finally:
        gc.unfreeze()


def in_rounds(turns: Mapping[str, Callable[[], float]], rounds: int) -> Figures:
    """The figures of every contestant's turns; each round another one begins."""
    figures: Figures = {name: [] for name in turns}
    names = list(turns)
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            figures[name].append(turns[name]())
    return figures


def seconds_per_run(work: Work, count: int) -> float:
    """Processor time of one of so many runs."""
    gc.collect()
    start = time.process_time()
    for _ in repeat(None, count):
        work()
    return (time.process_time() - start) / count


def per_second(figures: Figures) -> Figures:
    """Seconds per run as runs per second."""
    return {name: [1 / value for value in values] for name, values in figures.items()}


def _count(work: Work, seconds: float) -> int:
    """How many runs take about so long."""
    count = 1
    while (taken := seconds_per_run(work, count) * count) < seconds / 4:
        count *= 4
    return max(1, round(count * seconds / taken))


def machine() -> dict[str, Any]:
    """What it was measured on."""
    return {
        "cpu": _cpu(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}",
    }


def main(name: str, make: Callable[[Settings], Report]) -> None:
    """The command line of one benchmark: measure, print, write."""
    usual = Settings()
    parser = argparse.ArgumentParser(prog=f"python -m tests.benchmarks.{name}")
    parser.add_argument("--rounds", type=int, default=usual.rounds)
    parser.add_argument("--seconds", type=float, default=usual.seconds, help="of one turn")
    parser.add_argument("--quick", action="store_true", help="few, short rounds; writes nothing")
    parser.add_argument("--docs", type=Path, default=PAGES, help="pages for the generator")
    chosen = parser.parse_args()
    settings = Settings(chosen.rounds, chosen.seconds, docs=chosen.docs)
    if chosen.quick:
        settings = Settings(3, 0.05, quick=True, docs=chosen.docs)
    report = _noting_load(make, settings)
    sys.stdout.write(report.table() + "\n\n")
    if not chosen.quick:
        RESULTS.mkdir(exist_ok=True)
        text = json.dumps(report.as_json(), indent=1, ensure_ascii=False)
        (RESULTS / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def _noting_load(make: Callable[[Settings], Report], settings: Settings) -> Report:
    """The report, with the load before it and a word about a machine that had other work."""
    before = machine()
    made = make(settings)
    notes = list(made.notes)
    if before["load"] is not None and before["load"] > BUSY * before["cores"]:
        notes.append(
            f"load {before['load']} on {before['cores']} cores before it began:"
            " wall times are preliminary"
        )
    return replace(made, notes=notes, machine=before)


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _versions() -> dict[str, str]:
    found = {}
    for name in PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def _shown(value: float) -> str:
    """Three digits that matter."""
    if value >= 100:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def _aim(row: Row) -> str:
    aims = []
    if row.goal is not None:
        aims.append(f"{row.goal:.3g}")
    if row.limit is not None:
        aims.append(f"≤ {row.limit:g} {row.unit}")
    return ", ".join(aims)


def _verdict(row: Row) -> str:
    return {True: "met", False: "missed", None: ""}[row.is_met]


def _aligned(lines: Iterable[Sequence[str]]) -> list[str]:
    """Columns: the first flush left, the others flush right."""
    table = list(lines)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return ["  ".join(_cells(line, widths)).rstrip() for line in table]


def _cells(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    first, *rest = (text.rjust(width) for text, width in zip(line, widths, strict=True))
    return [line[0].ljust(len(first)), *rest]
