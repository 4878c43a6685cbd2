"""What decoded messages hold: 10,000 of them, each library in a fresh process."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Final

from .harness import Report, Row, Settings, in_rounds, main
from .imports import DECODERS, installed
from .libraries import TELETHON
from .processes import MEMORY, ask
from .samples import sample

__all__ = ["report"]

PAGES: Final = 100
"""Pages of history, with 100 messages, and the users and channels that they name, on each."""
GOAL: Final = 1 / 0.7

SOURCE: Final = MEMORY + """
import gc, json, sys, tracemalloc
{imports}
with open(sys.argv[1], "rb") as file:
    data = file.read()
for _ in range(60):
    {decode}
gc.collect()
traced = sys.argv[2] == "traced"
if traced:
    tracemalloc.start()
before = tracemalloc.get_traced_memory()[0] / 2**20 if traced else memory("VmRSS")
kept = [{decode} for _ in range(int(sys.argv[3]))]
gc.collect()
after = tracemalloc.get_traced_memory()[0] / 2**20 if traced else memory("VmRSS")
print(json.dumps({{"memory": after - before}}))
"""


def report(settings: Settings) -> Report:
    """Memory that the interpreter handed out, which is exact, and memory of the process."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample"
        path.write_bytes(sample("messages"))
        for mode, what, goal, against in (
            ("traced", "10,000 decoded messages: objects, to Telethon's", GOAL, TELETHON),
            ("resident", "10,000 decoded messages: process", None, None),
        ):
            turns = {name: partial(_held, name, path, mode) for name in installed()}
            figures = in_rounds(turns, 1 if mode == "traced" else settings.fewer(5))
            rows.append(Row(what, "MiB", figures, goal=goal, against=against))
    note = "objects: as tracemalloc counts; process: resident, which includes what lies idle"
    return Report("memory", "Memory: what is held", rows, [note])


def _held(name: str, path: Path, mode: str) -> float:
    imports, decode = DECODERS[name]
    source = SOURCE.format(imports=imports, decode=decode)
    held: float = ask(source, str(path), mode, str(PAGES))["memory"]
    return held


if __name__ == "__main__":
    main("memory", report)
