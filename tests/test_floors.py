"""Imports only go down: the floors of the generator and of the generated package, by syntax trees.

A module may import what stands below it or beside it; beside it there are no cycles.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import ROOT

GENERATOR = {
    0: "model names prose layout pages failures options",
    1: "tl serial cache",
    2: "matching schema annotations samples vectors views reach selection signatures changes",
    3: "render formatting importing changelog",
    4: (
        "output protocol pipeline files sources revisions console run watch report commands cli"
        " __init__ __main__"
    ),
}
PACKAGE = {
    0: "runtime.errors runtime.rpc_errors runtime.tl runtime.crypto runtime.lazy runtime.index",
    1: (
        "runtime.transports runtime.service runtime.caller runtime.message runtime.message_ids"
        " types functions errors"
    ),
    2: "runtime.handshake runtime.session methods",
    3: "runtime.network runtime.storage runtime.data_centers",
    4: "runtime.client client storage testing __init__",
}
FORBIDDEN = {"asyncio", "socket", "select", "selectors", "time", "random", "secrets", "threading"}
"""What nothing below the network may touch: sockets, clocks and randomness are passed down."""


def modules(root: Path) -> dict[str, Path]:
    """Every module below a folder by its dotted name without the package's own."""
    found = {}
    for path in root.rglob("*.py"):
        parts = path.relative_to(root).with_suffix("").parts
        dotted = ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)
        found[dotted] = path
    return found


def rooms(floors: Mapping[int, str]) -> dict[str, int]:
    return {room: floor for floor, names in floors.items() for room in names.split()}


def room_of(module: str, known: Mapping[str, int]) -> str:
    """The longest listed name that the module is, or lies below."""
    parts = module.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((name for name in names if name in known), module)


def imports(path: Path, module: str, package: str) -> Iterator[str]:
    """Modules of the same package that a file imports, anywhere in it."""
    here = module.split(".") if module != "__init__" else []
    if path.name != "__init__.py":
        here = here[:-1]
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.ImportFrom):
            continue
        if node.level:
            base = here[: len(here) - node.level + 1]
            target = [*base, *(node.module.split(".") if node.module else [])]
        elif node.module and node.module.split(".")[0] == package:
            target = node.module.split(".")[1:]
        else:
            continue
        yield from (".".join([*target, alias.name]) for alias in node.names)


def outside(path: Path) -> Iterator[str]:
    """Top-level names of what a file imports from elsewhere."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.split(".")[0]


CASES = [
    pytest.param(ROOT / "generator", "generator", GENERATOR, id="generator"),
    pytest.param(ROOT / "generated" / "telegram_client", "telegram_client", PACKAGE, id="package"),
]


@pytest.mark.parametrize(("root", "package", "floors"), CASES)
def test_every_room_has_a_floor(root: Path, package: str, floors: Mapping[int, str]) -> None:
    known = rooms(floors)
    found = {room_of(module, known) for module in modules(root)} - {"runtime"}
    assert found - known.keys() == set()
    assert known.keys() - found == set()


@pytest.mark.parametrize(("root", "package", "floors"), CASES)
def test_imports_only_go_down(root: Path, package: str, floors: Mapping[int, str]) -> None:
    known = rooms(floors)
    beside: dict[str, set[str]] = {}
    for module, path in modules(root).items():
        here = room_of(module, known)
        if here not in known:
            continue
        for target in imports(path, module, package):
            there = room_of(target, known)
            if there not in known or there == here:
                continue
            assert known[there] <= known[here], f"{module} imports {target}"
            if known[there] == known[here]:
                beside.setdefault(here, set()).add(there)
    TopologicalSorter(beside).prepare()


@pytest.mark.parametrize(
    ("importer", "never"), [("pages", "model"), ("views", "pages"), ("render", "schema")]
)
def test_what_must_not_know_of_each_other(importer: str, never: str) -> None:
    root = ROOT / "generator"
    known = rooms(GENERATOR)
    for module, path in modules(root).items():
        if room_of(module, known) == importer:
            targets = {room_of(t, known) for t in imports(path, module, "generator")}
            assert never not in targets, module


def test_no_socket_clock_or_randomness_below_the_network() -> None:
    root = ROOT / "generated" / "telegram_client"
    known = rooms(PACKAGE)
    for module, path in modules(root).items():
        if known.get(room_of(module, known), 4) <= 2:
            assert not FORBIDDEN & set(outside(path)), module


def test_generated_classes_import_the_codec_only() -> None:
    root = ROOT / "generated" / "telegram_client"
    for module, path in modules(root).items():
        if module.startswith(("types.", "functions.")):
            rooms_used = {t.split(".")[0] for t in imports(path, module, "telegram_client")}
            runtime = {t for t in imports(path, module, "telegram_client") if t[:8] == "runtime."}
            assert rooms_used <= {"runtime", "types"}, module
            assert runtime <= {"runtime.tl"}, module
