"""The commands as a user runs them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

PAGE = """---
title: auth.cancelCode
description: Stops a login.
---
# Method: auth.cancelCode
[Back to methods index](index.md)


Stops a login that waits for its code.

### Parameters:

| Name | Type | Description | Required |
|------|------|-------------|----------|
|phone\\_number|[string](../types/string.md) | The number | Yes|
|phone\\_code\\_hash|[string](../types/string.md) | The hash | Yes|

### Return type: [Bool](../types/Bool.md)
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs" / "api" / "methods"
    folder.mkdir(parents=True)
    (folder / "auth.cancelCode.md").write_text(PAGE)
    return tmp_path / "docs"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def test_docs_alone_generates(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run(docs, "-o", out)
    assert result.exit_code == 0, result.output
    assert "CancelCode" in (out / "telegram_client" / "functions" / "auth.py").read_text()


def test_check_writes_nothing_and_lists_what_is_stale(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run(docs, "-o", out, "--check")
    assert result.exit_code == 1
    assert not out.exists()
    run(docs, "-o", out)
    assert run(docs, "-o", out, "--check").exit_code == 0
    page = docs / "api" / "methods" / "auth.cancelCode.md"
    page.write_text(PAGE.replace("The number", "Another number"))
    result = run(docs, "-o", out, "--check")
    assert result.exit_code == 1
    assert "functions/auth.py: would be written" in result.stdout


def test_a_file_edited_by_hand_is_only_overwritten_with_force(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(docs, "-o", out)
    edited = out / "telegram_client" / "functions" / "auth.py"
    edited.write_text("mine")
    result = run(docs, "-o", out)
    assert (result.exit_code, edited.read_text()) == (1, "mine")
    assert f"{edited}:1: error P501" in result.stderr
    assert run(docs, "-o", out, "--force").exit_code == 0
    assert "CancelCode" in edited.read_text()


@pytest.mark.parametrize(
    "title", ["../../etc/x", "auth.__import__", "a" * 10_000, "x y", "auth.cancel'; import os; '"]
)
def test_a_title_that_is_no_name_is_an_error_with_its_place(
    docs: Path, tmp_path: Path, title: str
) -> None:
    page = docs / "api" / "methods" / "bad.md"
    page.write_text(PAGE.replace("auth.cancelCode", title))
    result = run(docs, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "api/methods/bad.md:" in result.stderr
    assert ": error P" in result.stderr
    assert not (tmp_path / "out").exists()


def test_a_title_that_python_keeps_is_told(docs: Path, tmp_path: Path) -> None:
    page = docs / "api" / "methods" / "class.md"
    page.write_text(PAGE.replace("auth.cancelCode", "class"))
    result = run(docs, "-o", tmp_path / "out")
    assert "class.md:5: warning P402" in result.stderr
    assert run(docs, "-o", tmp_path / "out", "--strict").exit_code == 1


def test_names_that_meet_in_one_python_name_are_an_error(docs: Path, tmp_path: Path) -> None:
    page = docs / "api" / "methods" / "again.md"
    page.write_text(PAGE.replace("auth.cancelCode", "auth.cancel_code"))
    result = run(docs, "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert (
        "error P404: auth.cancelCode and auth.cancel_code are both auth.CancelCode" in result.stderr
    )


@pytest.mark.parametrize(
    "arguments", [["--package", "../x"], ["--package", "A"], ["--jobs", "0"], ["--no-such"]]
)
def test_wrong_usage_is_told_with_status_2(docs: Path, arguments: list[str]) -> None:
    assert run(docs, *arguments).exit_code == 2


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert run(tmp_path / "nothing").exit_code == 2


def test_the_model_is_one_json_object_of_the_documented_shape(docs: Path) -> None:
    result = run("model", docs, "--json")
    model = json.loads(result.stdout)
    assert list(model) == ["layer", "definitions", "types", "problems", "skipped"]
    (definition,) = model["definitions"]
    assert definition == {
        "kind": "method",
        "schema": "api",
        "name": "auth.cancelCode",
        "id": "1f040578",
        "wire": "derived",
        "parameters": [
            {
                "name": name,
                "type": "string",
                "flag": None,
                "optional": False,
                "docs_only": False,
                "description": words,
            }
            for name, words in (("phone_number", "The number"), ("phone_code_hash", "The hash"))
        ],
        "result": "Bool",
        "description": "Stops a login that waits for its code.",
        "access": {"users": None, "bots": None, "business": None, "unauthenticated": None},
        "errors": [],
        "source": {"path": "api/methods/auth.cancelCode.md", "line": 5},
    }


def test_one_page_is_read_as_well_as_a_folder(docs: Path) -> None:
    page = docs / "api" / "methods" / "auth.cancelCode.md"
    (definition,) = json.loads(run("model", page, "--json").stdout)["definitions"]
    assert definition["id"] == "1f040578"


def test_the_captured_seed_gives_the_same_definition_as_its_page(shared: Path, docs: Path) -> None:
    seed = shared / "seed" / "auth.cancelCode.capture.txt"
    clean = shared / "corpus" / "2019-12a" / "API_docs" / "methods" / "auth.cancelCode.md"
    models = [json.loads(run("model", p, "--json").stdout)["definitions"] for p in (seed, clean)]
    for (definition,) in models:
        del definition["source"]
    assert models[0] == models[1]
    assert models[0][0]["id"] == "1f040578"


def test_symbolic_links_are_not_followed(docs: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text(PAGE.replace("auth.cancelCode", "auth.other"))
    (docs / "link.md").symlink_to(tmp_path / "outside.md")
    (docs / "folder").symlink_to(tmp_path)
    model = json.loads(run("model", docs, "--json").stdout)
    assert [d["name"] for d in model["definitions"]] == ["auth.cancelCode"]
    assert {s["reason"] for s in model["skipped"]} == {"symbolic link"}


def test_the_output_does_not_depend_on_hash_seed_or_locale(
    docs: Path, tmp_path: Path, root: Path
) -> None:
    outputs = []
    for seed, locale in (("0", "C"), ("1", "C.UTF-8")):
        out = tmp_path / seed
        environment = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": locale,
            "PYTHONPATH": str(root),
        }
        command = [sys.executable, "-m", "generator", str(docs), "-o", str(out), "-q"]
        subprocess.run(command, check=True, env=environment, cwd=tmp_path)
        files = sorted(p for p in out.rglob("*") if p.is_file())
        outputs.append([(p.relative_to(out), p.read_bytes()) for p in files])
    assert outputs[0] == outputs[1]
