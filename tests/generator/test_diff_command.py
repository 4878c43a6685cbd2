"""`diff` as a user runs it: folders, files and git revisions."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

OLD = "out = Out;\n---functions---\nauth.go a:int = Out;\nauth.stay = Out;\n// LAYER 1\n"
NEW = "out = Out;\n---functions---\nauth.go a:int b:int = Out;\nauth.stay = Out;\n// LAYER 2\n"
WIRE = "out = Out;\n---functions---\nauth.go a:long = Out;\nauth.stay = Out;\n// LAYER 2\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose one commit has the old schema; the working tree has the new one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "api.tl").write_text(OLD)
    (tmp_path / "docs" / ".hidden.tl").write_text("hidden = Hidden;\n")
    (tmp_path / "docs" / "link.tl").symlink_to("api.tl")
    (tmp_path / "docs" / "image.png").write_bytes(b"\x89PNG")
    git("init", "--quiet")
    git("add", "--all")
    git("-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "--quiet", "--message=One")
    (tmp_path / "docs" / "api.tl").write_text(NEW)
    return tmp_path


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True)


def diff(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["diff", *arguments])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("HEAD:docs", "docs"),
        ("HEAD:docs/", "docs"),
        ("HEAD:docs/api.tl", "docs/api.tl"),
        ("HEAD^{tree}:docs", "docs/api.tl"),
        ("HEAD:", "docs"),
    ],
)
def test_a_revision_is_read_as_a_folder_or_file_is(folder: Path, old: str, new: str) -> None:
    shown = json.loads(diff(old, new, "--json", "--quiet").stdout)
    assert shown["old"] == {"source": old, "layer": 1}
    assert [d["name"] for d in shown["definitions"]] == ["auth.go"]
    assert shown["counts"]["breaking"] == 1


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("nothing:docs", "git knows no revision 'nothing'"),
        ("HEAD:nothing", "HEAD has no nothing"),
        ("--output=x:docs", "'--output=x' is no git revision"),
        (":docs", "'' is no git revision"),
        ("a b:docs", "'a b' is no git revision"),
        ("nothing", "no such file or folder, and no REVISION:PATH"),
    ],
)
def test_what_is_no_source_is_named(folder: Path, old: str, message: str) -> None:
    result = diff("--quiet", "--", old, "docs")
    assert result.exit_code in (1, 2)
    assert message in result.stderr
    assert not (folder / "x").exists()


@pytest.mark.parametrize(
    ("new", "level", "status"),
    [
        (NEW, "breaking", 1),
        (WIRE, "breaking", 0),
        (WIRE, "compatible", 0),
        (WIRE, "wire only", 1),
        (WIRE, "wire-only", 1),
        (WIRE, "words-only", 1),
        (OLD, "words only", 0),
    ],
)
def test_fail_on_counts_what_is_as_bad_or_worse(
    folder: Path, new: str, level: str, status: int
) -> None:
    (folder / "new.tl").write_text(new)
    assert diff("HEAD:docs", "new.tl", "--fail-on", level).exit_code == status


def test_the_table_names_definition_change_and_reason(folder: Path) -> None:
    result = diff("HEAD:docs", "docs", "--quiet")
    assert result.exit_code == 0
    for words in ("breaking", "method auth.go", "parameter added: b int", "every call has to"):
        assert words in result.stdout
    assert "1 breaking, 0 compatible, 0 wire only, 0 words only, in 1 definition." in result.stdout


def test_markdown_is_headed_by_the_layer_or_a_title(folder: Path) -> None:
    assert diff("HEAD:docs", "docs", "--markdown").stdout.startswith("## Layer 2\n\nSince layer 1:")
    titled = diff("HEAD:docs", "docs", "--markdown", "--title", "Spring\n# 1").stdout
    assert titled.startswith("## Spring # 1\n\n")


def test_nothing_changed(folder: Path) -> None:
    assert "Nothing changed." in diff("docs", "docs", "--quiet").stdout
    assert "Nothing changed." in diff("docs", "docs", "--quiet", "--markdown").stdout


def test_a_schema_of_each_side_serves_its_pages(folder: Path) -> None:
    page = folder / "pages" / "api" / "methods" / "auth.go.md"
    page.parent.mkdir(parents=True)
    page.write_text(
        "# Method: auth.go\n\nGoes.\n\n### Parameters:\n\n"
        "| Name | Type | Description | Required |\n|---|---|---|---|\n"
        "|a|[int](../types/int.md)| A | Optional|\n\n"
        "### Return type: [Out](../types/Out.md)\n"
    )
    schemas = ("--schema-old", "HEAD:docs/api.tl", "--schema-new", "docs/api.tl")
    shown = json.loads(diff("pages", "pages", *schemas, "--json", "--quiet").stdout)
    (definition,) = shown["definitions"]
    assert [change["what"] for change in definition["changes"]] == ["parameter added"]


def test_errors_of_the_input_are_shown_and_make_the_status_1(folder: Path) -> None:
    (folder / "bad.tl").write_text(OLD + "this is no line\n")
    result = diff("HEAD:docs", "bad.tl", "--json", "--quiet")
    assert result.exit_code == 1
    assert "P301" in result.stderr
    assert json.loads(result.stdout)["counts"]["breaking"] == 0


def test_one_form_of_output_at_a_time(folder: Path) -> None:
    assert diff("docs", "docs", "--json", "--markdown").exit_code == 2
