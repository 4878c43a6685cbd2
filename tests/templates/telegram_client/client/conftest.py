"""A server and a client for every test, and nothing left after it."""

import asyncio
import gc
import warnings
from collections.abc import AsyncIterator

import pytest
from telegram_client import Client
from telegram_client.testing import Server


@pytest.fixture(autouse=True)
async def nothing_is_left() -> AsyncIterator[None]:
    """No task, socket or warning survives a test."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ResourceWarning)
        yield
        await asyncio.sleep(0.01)
        gc.collect()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert [str(each.message) for each in caught if each.category is ResourceWarning] == []


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as running:
        yield running


@pytest.fixture
async def client(server: Server) -> AsyncIterator[Client]:
    async with Client.for_server(server, timeout=20) as connected:
        yield connected
