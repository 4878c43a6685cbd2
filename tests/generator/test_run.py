"""Incremental runs: they give what a cold run gives, and do only what is needed."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator import formatting, sources
from tests.generator.small import API, command, content, generate, write_pages


def pages(docs: Path) -> list[Path]:
    return sorted(p for p in docs.rglob("*.md") if p.stem not in ("index", "CHANGELOG"))


class Workshop:
    """A folder of pages, of templates and of output, and edits of them by chance."""

    def __init__(self, folder: Path) -> None:
        self.docs = write_pages(folder / "docs", 228)
        self.templates = folder / "templates"
        self.templates.mkdir()
        self.out, self.cache = folder / "out", folder / "cache"
        self.options: dict[str, object] = {"templates": (self.templates,)}
        self.count = 0

    def words(self, dice: random.Random) -> None:
        page = dice.choice(pages(self.docs))
        page.write_text(f"{page.read_text()}\n### See also\nNumber {self.count}.\n")
        text = page.read_text()
        page.write_text(text.replace("\n\n```tl", f"\n\nWords, {self.count}.\n\n```tl", 1))

    def added(self, dice: random.Random) -> None:
        page = self.docs / "api" / "methods" / f"more{self.count}.md"
        page.write_text(f"# Method: more{self.count}\n\n```tl\nmore{self.count} = Bool;\n```\n")

    def removed(self, dice: random.Random) -> None:
        dice.choice(pages(self.docs / "api" / "methods")[1:] or [self.docs / "none"]).unlink(
            missing_ok=True
        )

    def line(self, dice: random.Random) -> None:
        text = API.replace("x:int", f"x:int y{self.count}:string")
        write_pages(self.docs, 228 + self.count, text)

    def package(self, dice: random.Random) -> None:
        self.options["package"] = dice.choice(["telegram_client", "other"])

    def only(self, dice: random.Random) -> None:
        self.options["only"] = dice.choice([(), ("auth",)])  # whose page is never removed

    def template(self, dice: random.Random) -> None:
        (self.templates / "NOTES.md.jinja").write_text(
            f"{self.count}: {{{{ distribution.layer }}}}\n"
        )

    def cache_gone(self, dice: random.Random) -> None:
        shutil.rmtree(self.cache, ignore_errors=True)

    def cache_damaged(self, dice: random.Random) -> None:
        for path in self.cache.glob("*"):
            data = bytearray(path.read_bytes())
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
            path.write_bytes(data[: dice.choice([len(data), len(data) // 2])])

    def output_gone(self, dice: random.Random) -> None:
        shutil.rmtree(self.out, ignore_errors=True)

    def run(self) -> None:
        generate(self.docs, self.out, self.cache, **self.options)

    def cold(self) -> dict[str, bytes]:
        with TemporaryDirectory() as folder:
            generate(self.docs, Path(folder), None, **self.options)
            return content(Path(folder))


EDITS: list[Callable[[Workshop, random.Random], None]] = [
    Workshop.words,
    Workshop.added,
    Workshop.removed,
    Workshop.line,
    Workshop.package,
    Workshop.only,
    Workshop.template,
    Workshop.cache_gone,
    Workshop.cache_damaged,
    Workshop.output_gone,
]


@settings(max_examples=8, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(
    st.lists(st.lists(st.sampled_from(EDITS), max_size=3), min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
def test_an_incremental_run_gives_what_a_cold_run_gives(
    rounds: list[list[Callable[[Workshop, random.Random], None]]], dice: random.Random
) -> None:
    with TemporaryDirectory() as folder:
        workshop = Workshop(Path(folder))
        workshop.run()
        for edits in rounds:
            for edit in edits:
                workshop.count += 1
                edit(workshop, dice)
            before = _times(workshop.out)
            workshop.run()
            assert content(workshop.out) == workshop.cold()
            for path, (time, data) in _times(workshop.out).items():
                if path in before and before[path][1] == data:
                    assert before[path][0] == time or path == ".pagewire.json"


def _times(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        path: ((folder / path).stat().st_mtime_ns, data) for path, data in content(folder).items()
    }


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    found = Workshop(tmp_path)
    found.run()
    return found


class Counts:
    """How often pages are read and texts are formatted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.read: list[str] = []
        self.formatted: list[str] = []
        read, formatted = sources._read_one, formatting._black

        def count_read(path: str, data: bytes) -> object:
            self.read.append(path)
            return read(path, data)

        def count_formatted(text: str) -> str:
            self.formatted.append(text)
            return formatted(text)

        monkeypatch.setattr(sources, "_read_one", count_read)
        monkeypatch.setattr(formatting, "_black", count_formatted)


def test_with_nothing_changed_nothing_is_read_or_formatted(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = Counts(monkeypatch)
    before = _times(workshop.out)
    workshop.run()
    assert (counts.read, counts.formatted) == ([], [])
    assert _times(workshop.out) == before


def test_one_page_edited_is_the_only_one_that_is_read_again(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = Counts(monkeypatch)
    page = workshop.docs / "api" / "methods" / "far.go.md"
    page.write_text(page.read_text().replace("\n\n```tl", "\n\nGoes far.\n\n```tl", 1))
    workshop.run()
    assert [path for path in counts.read if path.startswith("api/")] == ["api/methods/far.go.md"]
    assert len(counts.formatted) == 2
    assert all("Goes far." in text for text in counts.formatted)


def test_without_a_cache_nothing_is_kept(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.rmtree(workshop.cache)
    result = command(workshop.docs, "-o", tmp_path / "second", "--no-cache", "-q")
    assert result.exit_code == 0, result.output
    assert not list(tmp_path.glob(".pagewire-cache"))


def test_two_runs_at_once_do_no_harm(tmp_path: Path, root: Path) -> None:
    docs = write_pages(tmp_path / "docs", 228)
    line = [sys.executable, "-m", "generator", str(docs), "-q", "--jobs", "1", "-o"]
    environment = {"PYTHONPATH": str(root), "PATH": ""}
    for _ in range(2):
        runs = [
            subprocess.Popen([*line, str(tmp_path / name)], cwd=tmp_path, env=environment)
            for name in ("out", "out", "other")
        ]
        assert [run.wait(60) for run in runs] == [0, 0, 0]
    generate(docs, tmp_path / "cold")
    expected = content(tmp_path / "cold")
    assert content(tmp_path / "out") == expected
    assert content(tmp_path / "other") == expected
