"""Fresh processes: what a program costs before it does anything, and what a command costs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

__all__ = ["MEMORY", "ROOT", "Cost", "Taken", "ask", "cost", "run"]

MEMORY: Final = '''
def memory(field):
    """A figure of this process in MiB: VmHWM is the peak, VmRSS what is held now."""
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith(field)) / 1024
'''
"""Source for `ask`. Not getrusage: its peak is inherited from the process that started this one."""

ROOT: Final = Path(__file__).resolve().parent.parent.parent
INTERVAL: Final = 0.02


class Taken(NamedTuple):
    """What a command took, in seconds."""

    wall: float
    processor: float


class Cost(NamedTuple):
    """What a command took, and the memory of all of its processes together at its peak."""

    taken: Taken
    mebibytes: float


def ask(source: str, *arguments: str) -> dict[str, Any]:
    """Run source in a fresh process, in the project's root, and read the JSON that it prints."""
    done = subprocess.run(
        [sys.executable, "-c", source, *arguments],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def run(command: Sequence[str], *, folder: Path, environment: Mapping[str, str]) -> Taken:
    """Wall time of a command, and processor time of all of its processes.

    Raises:
        RuntimeError: the command failed.
    """
    start, before = time.perf_counter(), _processor_time()
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True
    )
    taken = Taken(time.perf_counter() - start, _processor_time() - before)
    _expect_success(command, done.returncode, done.stdout + done.stderr)
    return taken


def _processor_time() -> float:
    """Of every process that ended and was waited for below this one."""
    times = os.times()
    return times.children_user + times.children_system


def cost(command: Sequence[str], *, folder: Path, environment: Mapping[str, str]) -> Cost:
    """Time and peak memory of a command; looking at the memory makes it a little slower.

    Memory that processes share counts once (proportional set size).
    """
    start, before, peak = time.perf_counter(), _processor_time(), 0
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        while process.poll() is None:
            peak = max(peak, sum(map(_proportional_size, _family(process.pid))))
            time.sleep(INTERVAL)
    _expect_success(command, process.returncode, "")
    taken = Taken(time.perf_counter() - start, _processor_time() - before)
    return Cost(taken, peak / 1024)


def _family(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    for parent in found:
        for task in Path(f"/proc/{parent}/task").glob("*/children"):
            try:
                found += map(int, task.read_text().split())
            except OSError:
                continue
    return found


def _proportional_size(pid: int) -> int:
    """In KiB; nothing for a process that just ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _expect_success(command: Sequence[str], status: int, output: str) -> None:
    if status:
        raise RuntimeError(f"{' '.join(command)} ended with {status}: {output[-2000:]}")
