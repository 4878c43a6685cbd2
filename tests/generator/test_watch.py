"""`--watch` in a process of its own: a line for each round, until Ctrl-C."""

from __future__ import annotations

import re
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generator.small import command, write_pages

ROUND = re.compile(r"\d\d:\d\d:\d\d (\d+) changed, (.+)\n")


class Watched:
    """A watching process and what it prints."""

    def __init__(self, arguments: list[str], folder: Path, root: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "generator", *arguments, "--watch", "--jobs", "1"],
            cwd=folder,
            env={"PYTHONPATH": str(root), "PATH": ""},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def round(self) -> tuple[int, str]:
        """The next round's line: how many files changed, and what became of it."""
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], 60)
        assert ready, "no round within a minute"
        line = self.process.stdout.readline().decode()
        found = ROUND.fullmatch(line)
        assert found, line
        return int(found[1]), found[2]

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    return write_pages(tmp_path / "docs", 228)


@pytest.fixture
def watched(docs: Path, tmp_path: Path, root: Path) -> Iterator[Watched]:
    (tmp_path / "templates").mkdir()
    (tmp_path / "more.tl").write_text("")
    arguments = ["docs", "-o", "out", "--templates", "templates", "--schema", "more.tl"]
    found = Watched(arguments, tmp_path, root)
    yield found
    found.process.kill()
    found.process.communicate()


def test_every_save_is_a_round(watched: Watched, docs: Path, tmp_path: Path) -> None:
    changed, found = watched.round()
    assert changed == 0
    assert re.fullmatch(r"\d+ written", found)
    page = docs / "api" / "methods" / "far.go.md"
    text = page.read_text()
    page.write_text(text.replace("\n\n```tl", "\n\nGoes far.\n\n```tl", 1))
    assert watched.round() == (1, "3 written")
    assert "Goes far." in (tmp_path / "out/telegram_client/methods/far.py").read_text()

    page.write_text(text.replace("Method: far.go", "Method: ../x"))
    changed, found = watched.round()
    assert found.endswith("problems: nothing written")
    page.write_text(text)
    assert watched.round() == (1, "3 written")

    notes = tmp_path / "templates" / "NOTES.md.jinja"
    notes.write_text("{{ distribution.nothing }}")
    changed, found = watched.round()
    assert "NOTES.md.jinja:1" in found
    notes.write_text("{{ distribution.layer }}")
    assert watched.round() == (1, "2 written")
    assert (tmp_path / "out" / "NOTES.md").read_text() == "228"

    (tmp_path / "next.tl").write_text("further.thing = far.Thing;\n---functions---\n")
    (tmp_path / "next.tl").replace(tmp_path / "more.tl")
    changed, found = watched.round()
    assert changed == 1
    assert "Further" not in found
    assert watched.stop() == 0
    assert watched.process.stderr is not None
    assert b"Traceback" not in watched.process.stderr.read()


def test_without_watchfiles_it_says_what_to_install(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    result = command(docs, "-o", tmp_path / "out", "--watch")
    assert result.exit_code == 1
    assert "pip install 'pagewire[watch]'" in result.stderr
    assert not (tmp_path / "out").exists()


def test_watching_and_checking_exclude_each_other(docs: Path) -> None:
    assert command(docs, "--watch", "--check").exit_code == 2
