"""The fixtures, in a pytest of their own."""

import os
import subprocess
import sys
from pathlib import Path

import telegram_client

ROOT = Path(telegram_client.__file__).parents[1]
PLUGIN = "telegram_client.testing.pytest_plugin"

TEST = """
import pytest
from telegram_client import functions, types

pytestmark = pytest.mark.asyncio

async def test_a_call(server, client):
    there = types.NearestDc(country="SG", this_dc=2, nearest_dc=5)
    server.answer(functions.help.GetNearestDc, there)
    assert await client.help.get_nearest_dc() == there

async def test_another_server(server):
    assert server.requests == []
"""

OWN_SERVER = """
import pytest_asyncio
from telegram_client.testing import Server

@pytest_asyncio.fixture
async def server():
    async with Server(data_center=4) as server:
        yield server
"""

OWN_TEST = """
import pytest

@pytest.mark.asyncio
async def test_it(server, client):
    assert (await client.help.get_nearest_dc()).this_dc == 4
"""


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    path = os.pathsep.join([str(folder), str(ROOT)])
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", PLUGIN, "-p", "no:cacheprovider", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_test_gets_a_server_and_a_client(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(TEST)
    done = run(tmp_path)
    assert "2 passed" in done.stdout, done.stdout


def test_the_client_is_one_of_the_server_that_a_conftest_makes(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(OWN_SERVER)
    (tmp_path / "test_it.py").write_text(OWN_TEST)
    done = run(tmp_path)
    assert "1 passed" in done.stdout, done.stdout


def test_without_pytest_asyncio_the_fixtures_say_what_they_need(tmp_path: Path) -> None:
    (tmp_path / "pytest_asyncio.py").write_text("raise ModuleNotFoundError('pytest_asyncio')\n")
    (tmp_path / "test_it.py").write_text("def test_it(client): ...\n")
    done = run(tmp_path, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    assert "need pytest-asyncio, installed and not switched off" in done.stdout, done.stdout
    assert done.returncode == 1


def test_with_pytest_asyncio_switched_off_they_say_so_too(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text("def test_it(server): ...\n")
    done = run(tmp_path, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    assert "need pytest-asyncio, installed and not switched off" in done.stdout, done.stdout
    assert done.returncode == 1


def test_the_plugin_loads_neither_the_api_nor_the_server() -> None:
    program = f"import sys, {PLUGIN}; print([each for each in sys.modules if 'telegram' in each])"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(eval(done.stdout)) == {
        "telegram_client",
        "telegram_client.runtime",
        "telegram_client.runtime.lazy",
        "telegram_client.testing",
        PLUGIN,
    }
