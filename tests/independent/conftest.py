"""The local server, for clients that share no code with it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram_client.testing import Server


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kurigram writes errors that it doesn't know to a file where it runs."""
    monkeypatch.chdir(tmp_path)
