"""Fixtures for pytest: a local server, and a client that is connected to it. Floor 4.

    async def test_it(server, client): ...

They are coroutines, so pytest-asyncio is needed. A `server` of one's own in a conftest.py takes the
place of this one, for `client` too. Where another plugin has fixtures of these names, as a second
generated package has, import the wanted ones in conftest.py:

    from telegram_client.testing.pytest_plugin import client, server

This module is imported whenever pytest starts: it loads neither the server nor the API.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ..client import Client
    from .server import Server

__all__ = ["client", "server"]

NEEDED = "the fixtures `server` and `client` need pytest-asyncio, installed and not switched off"


def _fixture(function: Callable[..., AsyncIterator[Any]]) -> Any:
    """A fixture by pytest-asyncio; where that is missing, one that says so."""
    try:
        pytest_asyncio = import_module("pytest_asyncio")
    except ModuleNotFoundError:
        return pytest.fixture(_refusal, name=function.__name__)
    return pytest_asyncio.fixture(function)


def _refusal() -> None:
    pytest.fail(NEEDED, pytrace=False)


@pytest.fixture
def _asyncio_is_on(request: pytest.FixtureRequest) -> None:
    if not request.config.pluginmanager.hasplugin("asyncio"):
        _refusal()


@_fixture
async def server(_asyncio_is_on: None) -> AsyncIterator[Server]:
    """A local server that answers what it is told to."""
    from .server import Server

    async with Server() as running:
        yield running


@_fixture
async def client(server: Server) -> AsyncIterator[Client]:
    """A client that is connected to `server`, with a session that is forgotten afterwards."""
    from ..client import Client

    async with Client.for_server(server) as connected:
        yield connected
