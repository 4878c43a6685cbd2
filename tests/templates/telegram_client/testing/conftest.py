"""Servers and bare clients."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from telegram_client.testing import Server

from tests.templates.telegram_client.testing.peer import Peer


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server


@pytest.fixture
async def connect() -> AsyncIterator[Callable[..., Awaitable[Peer]]]:
    """Makes peers with a key and a session."""
    peers: list[Peer] = []

    async def connect(server: Server, *arguments: Any, key: Any = None, **options: Any) -> Peer:
        peer = Peer(server, *arguments, **options)
        peers.append(peer)
        return await peer.begin(key)

    yield connect
    for peer in peers:
        await peer.close()


@pytest.fixture
async def peer(server: Server, connect: Callable[..., Awaitable[Peer]]) -> Peer:
    """A peer of `server`."""
    return await connect(server)
