"""Scenario files, and the server that is run alone with one."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import telegram_client
from telegram_client import functions, types
from telegram_client.runtime.rpc_errors import RpcError
from telegram_client.testing import Scenario, ScenarioError, Server
from telegram_client.testing.__main__ import main

from tests.templates.telegram_client.testing.peer import Peer

ROOT = Path(telegram_client.__file__).parents[1]

SCENARIO = {
    "answers": {
        "help.getNearestDc": [
            {"_": "nearestDc", "country": "SG", "this_dc": 5, "nearest_dc": 5},
            {"_": "nearestDc", "country": "NL", "this_dc": 5, "nearest_dc": 2},
        ],
        "users.getUsers": [{"_": "userEmpty", "id": 1}, {"_": "userEmpty", "id": 2}],
        "account.updateStatus": True,
        "auth.exportAuthorization": {
            "_": "auth.exportedAuthorization",
            "id": 1,
            "bytes": {"$bytes": "AP8="},
        },
    },
    "errors": {"help.getSupport": {"code": 420, "name": "FLOOD_WAIT_7"}},
}

TOML = """
[answers."help.getNearestDc"]
_ = "nearestDc"
country = "DE"
this_dc = 1
nearest_dc = 1

[errors."help.getSupport"]
code = 400
name = "NO_SUPPORT"
"""


async def test_a_scenario_says_what_a_server_answers(server: Server, peer: Peer) -> None:
    Scenario.parse(SCENARIO).apply(server)
    countries = [(await peer.call(functions.help.GetNearestDc())).country for _ in range(3)]
    assert countries == ["SG", "NL", "NL"]
    users = await peer.call(functions.users.GetUsers(id=[]))
    assert users == [types.UserEmpty(id=1), types.UserEmpty(id=2)]
    assert await peer.call(functions.account.UpdateStatus(offline=True)) is True
    exported = await peer.call(functions.auth.ExportAuthorization(dc_id=1))
    assert exported.bytes_ == b"\x00\xff"
    with pytest.raises(RpcError, match="420 FLOOD_WAIT_7"):
        await peer.call(functions.help.GetSupport())


async def test_a_scenario_can_be_toml(server: Server, peer: Peer, tmp_path: Path) -> None:
    path = tmp_path / "scenario.toml"
    path.write_text(TOML)
    Scenario.load(path).apply(server)
    assert (await peer.call(functions.help.GetNearestDc())).country == "DE"
    with pytest.raises(RpcError, match="400 NO_SUPPORT"):
        await peer.call(functions.help.GetSupport())


NEAREST = {"_": "nearestDc", "country": "NL", "this_dc": 1, "nearest_dc": 2}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([], "list, where an object with answers or errors is needed"),
        ({"answer": {}}, "answer: not known here, only answers or errors"),
        ({"answers": []}, "answers: list, where an object by methods is needed"),
        ({"answers": {"help.getNearest": 1}}, "answers.help.getNearest: no method of layer"),
        ({"answers": {"nearestDc": 1}}, "answers.nearestDc: a constructor and no method"),
        ({"answers": {"help.getNearestDc": []}}, "answers.help.getNearestDc: an empty list"),
        (
            {"answers": {"help.getNearestDc": {**NEAREST, "city": 1}}},
            "answers.help.getNearestDc: nearestDc has no field city",
        ),
        (
            {"answers": {"help.getNearestDc": [NEAREST, {**NEAREST, "this_dc": "one"}]}},
            r"answers.help.getNearestDc\[1\]: .*this_dc: expected int, got str",
        ),
        (
            {"answers": {"users.getUsers": [{"_": "userEmpty", "id": 1}, {"_": "userFull"}]}},
            r"answers.users.getUsers\[1\]: ",
        ),
        ({"answers": {"users.getUsers": 5}}, "answers.users.getUsers: "),
        (
            {
                "answers": {
                    "auth.exportAuthorization": {
                        "_": "auth.exportedAuthorization",
                        "id": 1,
                        "bytes": {"$bytes": "?"},
                    }
                }
            },
            r"answers.auth.exportAuthorization.bytes.\$bytes: not base64",
        ),
        ({"errors": {"help.getSupport": "NO"}}, "errors.help.getSupport: an object with code"),
        (
            {"errors": {"help.getSupport": {"code": "400", "name": "NO"}}},
            "errors.help.getSupport.code: '400' is no number",
        ),
        (
            {"errors": {"help.getSupport": {"code": 400, "name": ""}}},
            "errors.help.getSupport.name: '' is no name",
        ),
        (
            {
                "answers": {"help.getNearestDc": NEAREST},
                "errors": {"help.getNearestDc": {"code": 400, "name": "NO"}},
            },
            "errors.help.getNearestDc: it has an answer too",
        ),
    ],
)
def test_a_scenario_that_cannot_be_says_where_and_why(values: Any, message: str) -> None:
    with pytest.raises(ScenarioError, match=f"^{message}"):
        Scenario.parse(values)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.json", "{,}", r"a\.json: not JSON: .*line 1 column 2"),
        ("a.toml", "a = \nb = 1", r"a\.toml: not TOML: .*line 1"),
        ("a.json", '{"errors": 1}', r"a\.json: errors: int"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, name: str, text: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ScenarioError, match=message):
        Scenario.load(path)
    with pytest.raises(ScenarioError, match="missing"):
        Scenario.load(tmp_path / "missing.json")


# The command.


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """The command, and what its one line says."""
    command = [sys.executable, "-m", "telegram_client.testing", *arguments]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        assert process.stdout
        yield process, json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_the_command_says_where_it_listens_and_stops_when_told(
    tmp_path: Path, number: signal.Signals
) -> None:
    path = tmp_path / "scenario.json"
    path.write_text(json.dumps(SCENARIO))
    with running("--port", "0", "--data-center", "4", "--scenario", str(path)) as (process, facts):
        assert set(facts) == {"host", "port", "data_center", "public_key"}
        assert (facts["host"], facts["data_center"]) == ("127.0.0.1", 4)
        peer = await Peer(SimpleNamespace(**facts)).begin()  # type: ignore[arg-type]
        assert (await peer.call(functions.help.GetNearestDc())).country == "SG"
        await peer.close()
        process.send_signal(number)
        out, err = await asyncio.to_thread(process.communicate, None, 10)
        assert (process.returncode, out, err) == (0, "", "")


def test_the_command_refuses_a_bad_scenario(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "scenario.json"
    path.write_text('{"answers": {"help.getNearestDc": {"_": "nearestDcs"}}}')
    assert main(["--scenario", str(path)]) == 2
    place = f"{path}: answers.help.getNearestDc: "
    assert f"{place}the schema has no constructor or function nearestDcs" in capsys.readouterr().err


def test_the_command_says_that_a_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with running() as (_, facts):
        assert main(["--port", str(facts["port"])]) == 1
    assert "address already in use" in capsys.readouterr().err


def test_the_command_refuses_a_bad_secret(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--secret", "xyz"]) == 2
    assert "MTProxy secret" in capsys.readouterr().err
