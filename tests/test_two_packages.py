"""Two packages of different layers in one process: each with its own registry and classes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.generator.small import API, command, generate, write_pages

PROGRAM = """
import telegram_client as new, telegram_client_223 as old

assert (new.LAYER, old.LAYER) == (228, 223)
made = [package.types.Inner(x=7) for package in (new, old)]
assert type(made[0]) is not type(made[1]) and made[0] != made[1]
data = [bytes(value) for value in made]
assert data[0] != data[1]
assert new.tl.decode(data[0]) == made[0] and old.tl.decode(data[1]) == made[1]
assert type(old.tl.decode(data[1])) is old.types.Inner
for package, foreign in ((new, data[1]), (old, data[0])):
    try:
        package.tl.decode(foreign)
    except package.tl.UnknownConstructor as error:
        assert error.layer == package.LAYER
    else:
        raise AssertionError("an id of the other package was found")
assert new.tl.UnknownConstructor is not old.tl.UnknownConstructor
assert new.tl.from_dict({"_": "inner", "x": 1}) == new.types.Inner(x=1)
assert old.tl.from_dict({"_": "inner", "x": 1}) == old.types.Inner(x=1)
assert not hasattr(old.functions, "Ping") and hasattr(new.functions, "Ping")
assert new.errors.RpcError is not old.errors.RpcError
assert new.Client is not old.Client
"""


def test_two_packages_live_side_by_side(tmp_path: Path) -> None:
    older = API.replace("x:int", "x:long").replace("ping = Bool;\n", "")
    new = write_pages(tmp_path / "new" / "docs", 228)
    old = write_pages(tmp_path / "old" / "docs", 223, older)
    generate(new, tmp_path / "out_new")
    generate(old, tmp_path / "out_old", package="telegram_client_223")
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={"PYTHONPATH": f"{tmp_path / 'out_new'}:{tmp_path / 'out_old'}"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    project = (tmp_path / "out_old" / "pyproject.toml").read_text()
    assert 'name = "telegram-client-223"' in project
    assert 'version = "223.0"' in project


LEFT_OUT = """
import sys
from telegram_client import tl, types
from telegram_client.runtime.tl import registry

number = registry.left_out_id("far.thing")
assert registry.by_id(number) is None and registry.by_name("far.thing") is None
assert registry.name_of(types.Inner) == "inner"
message = f"far.thing ({number:08x}) was left out of this package: generate again"
try:
    tl.decode(number.to_bytes(4, "little") + bytes(8))
except tl.UnknownConstructor as error:
    assert message in str(error) and (error.id, error.name) == (number, "far.thing"), error
else:
    raise AssertionError
try:
    tl.from_dict({"_": "far.thing", "when": 1})
except ValueError as error:
    assert message in str(error), error
else:
    raise AssertionError
assert not [name for name in sys.modules if name.endswith((".far", ".-"))]
"""


def test_what_was_left_out_is_named_with_what_to_do(tmp_path: Path) -> None:
    docs = write_pages(tmp_path / "docs", 228)
    arguments = (docs, "-o", tmp_path / "out", "--only", "auth", "--no-cache", "-q")
    assert command(*arguments).exit_code == 0
    run = subprocess.run(
        [sys.executable, "-c", LEFT_OUT],
        env={"PYTHONPATH": str(tmp_path / "out")},
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
