"""What a program pays before its first call: import, the first decoding, size on disk.

Each figure is from a fresh process that has imported asyncio, as every client program does.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from .harness import OURS, Report, Row, Settings, in_rounds, main
from .libraries import KURIGRAM, TELETHON
from .processes import MEMORY, ask
from .samples import message

__all__ = ["DECODERS", "IMPORTS", "installed", "report", "size_of"]

IMPORTS: Final = {
    OURS: "from telegram_client import Client, functions, types",
    TELETHON: "from telethon import TelegramClient, functions, types",
    KURIGRAM: "from pyrogram import Client; from pyrogram.raw import functions, types",
}
DECODERS: Final = {
    OURS: ("from telegram_client import tl", "tl.decode(data)"),
    TELETHON: (
        "from telethon.extensions import BinaryReader",
        "BinaryReader(data).tgread_object()",
    ),
    KURIGRAM: (
        "from io import BytesIO; from pyrogram.raw.core import TLObject",
        "TLObject.read(BytesIO(data))",
    ),
}
"""What decodes `data`: imports, and an expression."""
PACKAGES: Final = {OURS: "telegram_client", TELETHON: "telethon", KURIGRAM: "pyrogram"}

SOURCE: Final = MEMORY + """
import asyncio, json, sys, time
data = bytes.fromhex(sys.argv[1])
before, start = memory("VmHWM"), time.perf_counter()
{imports}
imported, held = time.perf_counter(), memory("VmHWM")
{more_imports}
{decode}
decoded, peak = time.perf_counter(), memory("VmHWM")
print(json.dumps({{
    "import": (imported - start) * 1000,
    "decode": (decoded - imported) * 1000,
    "both": (decoded - start) * 1000,
    "memory": held - before,
    "memory of both": peak - before,
}}))
"""

ROWS: Final = (
    ("import: wall time", "import", "ms", 5.0),
    ("import: peak memory", "memory", "MiB", 3.0),
    ("first decoding of a message after it", "decode", "ms", None),
    ("import and first decoding: wall time", "both", "ms", None),
    ("import and first decoding: peak memory", "memory of both", "MiB", None),
)
"""What is shown, under which key it is measured, its unit, and what the ratio should reach."""


def size_of(package: str) -> float:
    """Megabytes of an installed package, without caches.

    Raises:
        ModuleNotFoundError: it isn't installed.
    """
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(package)
    files = Path(spec.submodule_search_locations[0]).rglob("*")
    kept = (file for file in files if file.is_file() and "__pycache__" not in file.parts)
    return sum(file.stat().st_size for file in kept) / 1e6


def _ask(name: str, data: bytes) -> dict[str, Any]:
    more_imports, decode = DECODERS[name]
    source = SOURCE.format(imports=IMPORTS[name], more_imports=more_imports, decode=decode)
    return ask(source, data.hex())


def installed() -> list[str]:
    """Ours, and the peers that are installed."""
    return [name for name, package in PACKAGES.items() if find_spec(package) is not None]


def report(settings: Settings) -> Report:
    """Import, first decoding, size."""
    names = installed()
    for name in names:
        _ask(name, message())  # leaves the caches of compiled modules behind
    answers: dict[str, list[dict[str, Any]]] = {name: [] for name in names}

    def turn(name: str) -> float:
        answers[name].append(_ask(name, message()))
        return 0.0

    turns: dict[str, Callable[[], float]] = {name: partial(turn, name) for name in names}
    in_rounds(turns, settings.rounds)
    rows = [
        Row(work, unit, {name: [a[key] for a in answers[name]] for name in names}, goal=goal)
        for work, key, unit, goal in ROWS
    ]
    sizes = {name: [size_of(PACKAGES[name])] for name in names}
    rows.append(Row("installed size, without caches", "MB", sizes, goal=1.0))
    notes = [f"import: {IMPORTS[OURS]}, over import asyncio"]
    return Report("imports", "Import: fresh processes", rows, notes)


if __name__ == "__main__":
    main("imports", report)
