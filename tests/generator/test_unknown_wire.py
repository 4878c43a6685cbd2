"""Packages made of pages alone: what can't be sent is documented, imports, and says what it
needs.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main

PAGE = """---
title: {name}
description: x
---
# {kind}: {name}
[Back to methods index](index.md)


Words of it.

{table}
"""
METHOD = """### Parameters:

| Name | Type | Description | Required |
|------|------|-------------|----------|
|text|[string](../types/string.md) | The text | {required}|

### Return type: [Bool](../types/Bool.md)
"""
PROGRAM = """
from telegram_client import functions, tl
print(bytes(functions.a.Sure(text="x")).hex())
try:
    bytes(functions.a.Unsure(text="x"))
except tl.EncodeError as error:
    print(error)
from telegram_client.runtime import service
print(service.ReqPqMulti.ID == 0xBE7E8EF1)
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    docs = tmp_path / "docs" / "methods"
    docs.mkdir(parents=True)
    for name, required in (("a.sure", "Yes"), ("a.unsure", "Optional")):
        table = METHOD.format(required=required)
        (docs / f"{name}.md").write_text(PAGE.format(name=name, kind="Method", table=table))
    out = tmp_path / "out"
    result = CliRunner().invoke(main, [str(docs.parent), "-o", str(out), "-q"])
    assert result.exit_code == 0, result.output
    return out


def test_it_imports_and_names_the_page_that_needs_a_line(package: Path) -> None:
    command = [sys.executable, "-c", PROGRAM]
    found = subprocess.run(command, cwd=package, capture_output=True, text=True, check=True)
    sent, refused, protocol = found.stdout.splitlines()
    assert sent.endswith("01780000")
    assert "methods/a.unsure.md:5" in refused
    assert "needs a TL line" in refused
    assert protocol == "True"


def test_its_docstrings_say_so(package: Path) -> None:
    source = (package / "telegram_client" / "functions" / "a.py").read_text()
    assert "derived from the page's table and is not verified" in source
    assert "doesn't determine the wire form" in source
