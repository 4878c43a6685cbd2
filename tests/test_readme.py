"""The README keeps its promises."""

from __future__ import annotations

import re
from pathlib import Path


def test_every_problem_code_is_listed_and_no_other(root: Path) -> None:
    listed = set(re.findall(r"^\| (P\d{3}) \|", (root / "README.md").read_text(), re.M))
    sources = "\n".join(p.read_text() for p in (root / "generator").rglob("*.py"))
    assert listed == set(re.findall(r'"(P\d{3})"', sources))
