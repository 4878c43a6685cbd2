"""The examples of all method pages, in one file, are true to the generated package's types."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from generator.pages import Page
from tests.conftest import ROOT
from tests.docs.pages import pages

MODULES: Final = ("errors", "functions", "types")
NAMES: Final = f"from telegram_client import Client, {', '.join(MODULES)}"


@pytest.fixture(scope="module")
def examples() -> list[tuple[Page, str]]:
    """The Python examples of method pages, each with its page."""
    return [
        (page, fence.text.rstrip("\n"))
        for page in pages()
        if page.kind == "method"
        for fence in page.examples
        if fence.language == "python"
    ]


def test_all_examples_pass_mypy_strict(examples: list[tuple[Page, str]], tmp_path: Path) -> None:
    file = tmp_path / "examples.py"
    file.write_text(_one_file(examples), encoding="utf-8")
    run = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict"),
            *("--config-file", str(ROOT / "pyproject.toml")),
            *("--cache-dir", str(ROOT / ".mypy_cache")),
            str(file),
        ],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, _with_pages(run.stdout, file)[-6000:] + run.stderr


def test_every_example_imports_what_it_uses_and_no_more(examples: list[tuple[Page, str]]) -> None:
    wrong = []
    for page, example in examples:
        first, _, body = example.partition("\n")
        imported = first.removeprefix("from telegram_client import ").split(", ")
        used = ["Client", *(name for name in MODULES if f"{name}." in body)]
        if imported != used:
            wrong.append(f"{page.path}: imports {imported}, uses {used}")
    assert not wrong


def _one_file(examples: list[tuple[Page, str]]) -> str:
    """All examples below one import, each in a function of its own, named by its page."""
    lines = [NAMES, ""]
    for number, (page, example) in enumerate(examples):
        lines += [f"# {page.path}", f"async def example_{number}() -> None:"]
        body = example.split("\n")
        lines += [f"    {line}".rstrip() for line in body if not line.startswith("from ")]
    return "\n".join([*lines, ""])


def _with_pages(report: str, file: Path) -> str:
    """mypy's report with the page before each complaint."""
    lines, said = file.read_text(encoding="utf-8").split("\n"), []
    for complaint in report.splitlines():
        number = complaint.removeprefix(f"{file}:").partition(":")[0]
        above = lines[: int(number)] if number.isdigit() else []
        page = next((line for line in reversed(above) if line.startswith("# ")), "")
        said.append(f"{page.removeprefix('# ')} {complaint}".strip())
    return "\n".join(said)
