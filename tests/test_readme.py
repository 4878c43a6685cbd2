"""The README keeps its promises."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path


def test_every_problem_code_is_listed_and_no_other(root: Path) -> None:
    listed = set(re.findall(r"^\| (P\d{3}) \|", (root / "README.md").read_text(), re.M))
    sources = "\n".join(p.read_text() for p in (root / "generator").rglob("*.py"))
    assert listed == set(re.findall(r'"(P\d{3})"', sources))


def test_every_row_of_the_security_table_names_tests_that_exist(root: Path) -> None:
    readme = (root / "generated" / "README.md").read_text()
    table = readme.partition("## Security")[2]
    tests = (root / "tests" / "templates").rglob("test_*.py")
    known = {p.stem for p in tests} | {
        name
        for p in (root / "tests" / "templates").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", p.read_text())
    }
    named = set(re.findall(r"`(test_\w+)`", table))
    assert len(named) > 15
    assert named - known == set()


def test_the_first_program_does_what_it_says(root: Path, tmp_path: Path) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", (root / "README.md").read_text(), re.S)
    environment = {**os.environ, "PYTHONPATH": str(root / "generated")}
    command = [sys.executable, "-W", "error", "-c", program]
    found = subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=60
    )
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.splitlines() == ["NL 2", "406 PHONE_NUMBER_INVALID"]
