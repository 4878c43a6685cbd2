"""The recipe for a new layer, from end to end, as the README gives it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.generator.small import API, command, write_pages

NEXT = API.replace("number:string", "number:string code:int").replace(
    "ping = Bool;", "ping = Bool;\nauth.stop = Bool;"
)
WORDS = "Goes to the number, as a person put it."


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    docs = write_pages(tmp_path / "docs_input", 228)
    page = docs / "api" / "methods" / "auth.go.md"
    page.write_text(page.read_text().replace("\n\n```tl", f"\n\n{WORDS}\n\n```tl", 1))
    return docs


def test_a_new_layer_arrives(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "generated"
    assert command(docs, "-q").exit_code == 0
    assert 'version = "228.0"' in (out / "pyproject.toml").read_text()
    shutil.copytree(docs, tmp_path / "old")

    write_pages(docs, 229, NEXT)
    page = (docs / "api" / "methods" / "auth.go.md").read_text()
    assert WORDS in page
    assert "code:int" in page

    found = json.loads(command("diff", tmp_path / "old", docs, "--json", "-q").stdout)
    changed = {d["name"] for d in found["definitions"] if d["verdict"] != "words only"}
    assert changed == {"auth.go", "auth.stop"}

    assert command(docs, "--check", "-q").exit_code == 1
    assert command(docs, "-q").exit_code == 0
    result = command(docs, "--check", "-q")
    assert (result.exit_code, result.output) == (0, "")

    changelog = (out / "CHANGELOG.md").read_text()
    headings = [line for line in changelog.splitlines() if line.startswith("## ")]
    assert headings == ["## Layer 229", "## Layer 228"]
    assert "auth.stop" in changelog.partition("## Layer 228")[0]
    assert (out / "CHANGELOG.md").read_bytes() == (docs / "CHANGELOG.md").read_bytes()
    assert 'version = "229.0"' in (out / "pyproject.toml").read_text()
    assert "LAYER = 229" in (out / "telegram_client" / "runtime" / "index.py").read_text()
    assert WORDS in (out / "telegram_client" / "methods" / "auth.py").read_text()


def test_importing_twice_adds_nothing_to_the_changelog(docs: Path) -> None:
    write_pages(docs, 229, NEXT)
    once = (docs / "CHANGELOG.md").read_text()
    write_pages(docs, 229, NEXT)
    assert (docs / "CHANGELOG.md").read_text() == once


def test_words_that_a_person_wrote_into_the_changelog_stay(docs: Path) -> None:
    changelog = docs / "CHANGELOG.md"
    changelog.write_text("# News\r\n\r\nMine.\r\n\r\n## Layer 228\r\n\r\nOld.\r\n", newline="")
    write_pages(docs, 229, NEXT)
    text = changelog.read_bytes().decode()
    assert text.startswith("# News\r\n\r\nMine.\r\n\r\n## Layer 229\r\n")
    assert text.endswith("\r\n\r\n## Layer 228\r\n\r\nOld.\r\n")
    assert "\n" not in text.replace("\r\n", "")


def test_a_second_import_of_a_layer_gets_a_section_of_its_own(docs: Path) -> None:
    write_pages(docs, 229, NEXT)
    command("import", docs.parent / "api_229.tl", docs, "--prune", "-q")
    write_pages(docs, 229, NEXT.replace("a:int", "a:long"))
    text = (docs / "CHANGELOG.md").read_text()
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == ["## Layer 229 (2)", "## Layer 229", "## Layer 228"]


def test_the_changelog_is_no_page(docs: Path) -> None:
    model = json.loads(command("model", docs).stdout)
    assert {"path": "CHANGELOG.md", "reason": "changelog"} in model["skipped"]
    assert not [p for p in model["problems"] if p["path"] == "CHANGELOG.md"]


def test_new_words_alone_are_no_reason_for_a_section(docs: Path) -> None:
    before = (docs / "CHANGELOG.md").read_text()
    page = docs / "api" / "methods" / "far.go.md"
    page.write_text(page.read_text().replace("### Return type", "### Type that returns"))
    write_pages(docs, 228)
    assert (docs / "CHANGELOG.md").read_text() == before
