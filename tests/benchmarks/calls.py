"""Calls per second over loopback: one server process, and a client process for each library.

The server is the package's own local server; every client speaks real MTProto with it. While one
client works the others wait, connected. Wall time is what a program sees; the client's processor
time tells what of it was the client's, whatever the server took.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from typing import IO, Any, Final, cast

from .harness import OURS, Report, Row, Settings, in_rounds, main
from .imports import installed
from .processes import ROOT, ask

__all__ = ["Process", "report", "server"]

GOAL: Final = 1.5
SERVER: Final = ("telegram_client.testing", "--port", "0")

FIRST_CALL: Final = """
import time
start = time.perf_counter()
import asyncio, json, logging, sys
from types import SimpleNamespace
logging.disable(logging.CRITICAL)
from tests.benchmarks.callers import CALLERS
async def main():
    caller = CALLERS[sys.argv[1]](SimpleNamespace(**json.loads(sys.argv[2])))
    await caller.connect()
    await caller.close()
asyncio.run(main())
print(json.dumps({"seconds": time.perf_counter() - start}))
"""


class Process:
    """A Python module that runs beside this one and answers lines with lines."""

    def __init__(self, module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", module, *arguments]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._to = cast("IO[str]", self._process.stdin)
        self._from = cast("IO[str]", self._process.stdout)

    def read(self) -> Any:
        """The next line, as JSON.

        Raises:
            RuntimeError: the process ended.
        """
        line = self._from.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended")
        return json.loads(line)

    def ask(self, **question: int) -> dict[str, float]:
        """Send a line, wait for the answer."""
        self._to.write(json.dumps(question) + "\n")
        self._to.flush()
        answer: dict[str, float] = self.read()
        return answer

    def stop(self) -> None:
        """End it."""
        self._to.close()
        self._process.terminate()
        self._process.wait()
        self._from.close()


@contextmanager
def server() -> Iterator[str]:
    """The local server in a process of its own; what it printed."""
    process = Process(*SERVER)
    try:
        yield json.dumps(process.read())
    finally:
        process.stop()


def report(settings: Settings) -> Report:
    """Calls one at a time and many at once, new clients, a whole program."""
    names = installed()
    with server() as place, ExitStack() as stack:
        clients = {}
        for name in names:
            clients[name] = Process("tests.benchmarks.callers", name, place)
            stack.callback(clients[name].stop)
            clients[name].read()
        rows = [
            *_calls(clients, settings, at_once=1),
            *_calls(clients, settings, at_once=100),
            *_new_clients(clients, settings),
            _programs(names, place, settings),
        ]
    notes = ["each call: help.getNearestDc; the server: python -m telegram_client.testing"]
    return Report("calls", "Calls over loopback", rows, notes)


def _calls(clients: dict[str, Process], settings: Settings, *, at_once: int) -> list[Row]:
    counts = {}
    for name, client in clients.items():
        client.ask(calls=at_once, at_once=at_once)
        tried = 4 * max(at_once, 20)
        taken = client.ask(calls=tried, at_once=at_once)["wall"]
        counts[name] = max(at_once, round(tried * settings.seconds / taken))
    rates, costs = _two_figures(
        {
            name: partial(client.ask, calls=counts[name], at_once=at_once)
            for name, client in clients.items()
        },
        settings.rounds,
        counts,
    )
    work = f"calls, {at_once} at a time"
    return [
        Row(work, "per s", rates, more_is_better=True, goal=GOAL),
        Row(f"{work}: the client's processor time", "µs", costs),
    ]


def _new_clients(clients: dict[str, Process], settings: Settings) -> Iterator[Row]:
    """With one key exchange, as the peers have it, and as ours has it by default."""
    rounds, each = settings.fewer(9), dict.fromkeys(clients, 2)
    turns = {name: partial(client.ask, clients=2, keys=1) for name, client in clients.items()}
    rates, costs = _two_figures(turns, rounds, each)
    work = "new client: connect, exchange a key, first call"
    yield Row(work, "per s", rates, more_is_better=True)
    yield Row("new client: its processor time", "µs", costs)
    rates, costs = _two_figures({OURS: partial(clients[OURS].ask, clients=2, keys=2)}, rounds, each)
    yield Row("the same, and a temporary key (the default)", "per s", rates, more_is_better=True)


def _two_figures(
    turns: Mapping[str, Callable[[], dict[str, float]]], rounds: int, counts: dict[str, int]
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """How often per second of wall time, and microseconds of processor time each time."""
    costs: dict[str, list[float]] = {name: [] for name in turns}

    def turn(name: str) -> float:
        taken = turns[name]()
        costs[name].append(taken["processor"] / counts[name] * 1e6)
        return counts[name] / taken["wall"]

    rates = in_rounds({name: partial(turn, name) for name in turns}, rounds)
    return rates, costs


def _programs(names: list[str], place: str, settings: Settings) -> Row:
    """From the start of a process to the end of its first call."""

    def turn(name: str) -> float:
        seconds: float = ask(FIRST_CALL, name, place)["seconds"]
        return seconds * 1000

    figures = in_rounds({name: partial(turn, name) for name in names}, settings.fewer(7))
    return Row("program: import, connect, one call, disconnect", "ms", figures)


if __name__ == "__main__":
    main("calls", report)
