"""The local server, for clients that share no code with it."""

from collections.abc import AsyncIterator

import pytest
from telegram_client.testing import Server


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server
