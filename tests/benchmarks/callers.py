"""One client program per library, told through its standard input what to do. See `calls`.

    python -m tests.benchmarks.callers LIBRARY SERVER

SERVER is what the server printed: JSON with `host`, `port`, `data_center` and `public_key`. Each
line read is JSON, `{"calls": 1000, "at_once": 100}` or `{"clients": 5, "keys": 1}`; each line
written is the wall time and the processor time that it took.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import logging
import sys
import time
from collections.abc import Awaitable, Callable
from functools import partial
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Final

from .libraries import KURIGRAM, OURS, TELETHON

__all__ = ["CALLERS", "Caller"]


class Caller:
    """A connected client: each call asks for the nearest data center.

    Args:
        server: where it connects to.
        keys: 2 for a temporary key beside the permanent one, where the library can do that.
    """

    def __init__(self, server: Any, keys: int = 2) -> None:
        self.server = server
        self.keys = keys

    async def connect(self) -> None:
        """Connect, agree on a key, make the first call."""
        raise NotImplementedError

    async def call(self) -> Any:
        """One call."""
        raise NotImplementedError

    async def close(self) -> None:
        """Disconnect."""
        raise NotImplementedError


class _Ours(Caller):
    def __init__(self, server: Any, keys: int = 2) -> None:
        super().__init__(server, keys)
        package = import_module("telegram_client")
        self._request = package.functions.help.GetNearestDc
        self._client = package.Client.for_server(server, pfs=keys == 2)

    async def connect(self) -> None:
        await self._client.connect()
        await self.call()

    async def call(self) -> Any:
        return await self._client(self._request())

    async def close(self) -> None:
        await self._client.disconnect()


class _Telethon(Caller):
    def __init__(self, server: Any, keys: int = 2) -> None:
        super().__init__(server, keys)
        package = import_module("telethon")
        import_module("telethon.crypto.rsa").add_key(server.public_key, old=False)
        session = import_module("telethon.sessions").MemorySession()
        session.set_dc(server.data_center, server.host, server.port)
        self._request = import_module("telethon.tl.functions").help.GetNearestDcRequest
        self._client = package.TelegramClient(session, 1, "hash")

    async def connect(self) -> None:
        await self._client.connect()
        await self.call()

    async def call(self) -> Any:
        return await self._client(self._request())

    async def close(self) -> None:
        await self._client.disconnect()


class _Kurigram(Caller):
    numbers = itertools.count()

    def __init__(self, server: Any, keys: int = 2) -> None:
        super().__init__(server, keys)
        package = import_module("pyrogram")
        connection = import_module("pyrogram.connection").Connection
        self._trust(server.public_key)

        class Here(connection):  # type: ignore[misc, valid-type]
            """Connects to the server of the benchmark, whatever address it is given."""

            def __init__(self, **arguments: Any) -> None:
                arguments |= {"server_address": server.host, "port": server.port}
                super().__init__(**arguments)

        self._request = import_module("pyrogram.raw.functions").help.GetNearestDc
        self._client = package.Client(
            f"benchmark {next(self.numbers)}",
            api_id=1,
            api_hash="hash",
            in_memory=True,
            connection_factory=Here,
            loop=asyncio.get_running_loop(),
        )

    @staticmethod
    def _trust(public_key: str) -> None:
        key = import_module("rsa").PublicKey.load_pkcs1(public_key)
        as_tl = import_module("pyrogram.raw.core").Bytes
        numbers = (key.n.to_bytes(256, "big"), key.e.to_bytes(3, "big"))
        digest = hashlib.sha1(b"".join(map(as_tl, numbers))).digest()
        fingerprint = int.from_bytes(digest[-8:], "little", signed=True)
        rsa = import_module("pyrogram.crypto.rsa")
        rsa.server_public_keys[fingerprint] = rsa.PublicKey(key.n, key.e)

    async def connect(self) -> None:
        await self._client.connect()
        await self.call()

    async def call(self) -> Any:
        return await self._client.invoke(self._request())

    async def close(self) -> None:
        await self._client.disconnect()


CALLERS: Final[dict[str, type[Caller]]] = {
    OURS: _Ours,
    TELETHON: _Telethon,
    KURIGRAM: _Kurigram,
}


async def _calls(caller: Caller, calls: int, at_once: int) -> None:
    """So many calls, at any time so many of them on their way."""
    left = itertools.repeat(None, calls)

    async def one_after_the_other() -> None:
        for _ in left:
            await caller.call()

    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))


async def _clients(make: Callable[[int], Caller], clients: int, keys: int) -> None:
    """So many new clients, one after the other."""
    for _ in range(clients):
        caller = make(keys)
        await caller.connect()
        await caller.close()


async def _timed(work: Awaitable[None]) -> dict[str, float]:
    wall, processor = time.perf_counter(), time.process_time()
    await work
    return {
        "wall": time.perf_counter() - wall,
        "processor": time.process_time() - processor,
    }


async def _serve(name: str, server: Any) -> None:
    caller = CALLERS[name](server)
    await caller.connect()
    sys.stdout.write("{}\n")
    sys.stdout.flush()
    while line := await asyncio.to_thread(sys.stdin.readline):
        asked = json.loads(line)
        if "clients" in asked:
            work = _clients(partial(CALLERS[name], server), **asked)
        else:
            work = _calls(caller, **asked)
        sys.stdout.write(json.dumps(await _timed(work)) + "\n")
        sys.stdout.flush()
    await caller.close()


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(_serve(sys.argv[1], SimpleNamespace(**json.loads(sys.argv[2]))))
