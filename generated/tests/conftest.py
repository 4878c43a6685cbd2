"""What the generated tests share: sample objects, and a client with a real connection to the local server.

Extend the tests in files of your own: what is generated is written anew, your files are left alone.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from telegram_client import Client, errors, tl  # noqa: E402
from telegram_client.runtime.client.access import AccessWarning, objection  # noqa: E402
from telegram_client.runtime.rpc_errors import RpcError, rpc_error  # noqa: E402
from telegram_client.testing import Server  # noqa: E402

TIMEOUT = 30
WAIT = 7  # the number in errors that have one

FOLLOWED = frozenset("""PHONE_MIGRATE NETWORK_MIGRATE USER_MIGRATE FILE_MIGRATE STATS_MIGRATE
    CONNECTION_NOT_INITED CONNECTION_LAYER_INVALID AUTH_KEY_PERM_EMPTY""".split())
"""Errors that the client acts on instead of passing them to the caller."""


class Sample(NamedTuple):
    """An object and the bytes that its TL line gives it, worked out by the generator without this package."""

    made: Any
    data: bytes


class ErrorCase(NamedTuple):
    """A documented error: as the server sends it, and the class that it arrives as."""

    code: int
    message: str
    expected: type[RpcError]
    value: int | None


class Subject:
    """A method or a constructor with its samples: of the required fields, and of all of them."""

    def __init__(self, name: str, entry: dict[str, Any]) -> None:
        self.name = name
        self.samples = [_sample(entry["required"]), _sample(entry["all"])]
        self.answer = _sample(entry["answer"]) if "answer" in entry else None
        self._errors = entry.get("errors", [])

    @property
    def type(self) -> Any:
        """The class."""
        return type(self.samples[0].made)

    def errors(self) -> Iterator[ErrorCase]:
        """Every documented error of a method."""
        for name, code, class_name in self._errors:
            value = WAIT if "%d" in name else None
            message = name.replace("%d", str(WAIT))
            yield ErrorCase(code, message, getattr(errors, class_name), value)


def _sample(entry: list[Any]) -> Sample:
    return Sample(tl.from_json(json.dumps(entry[0])), bytes.fromhex(entry[1]))


@cache
def _vectors(room: str, namespace: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "vectors" / room / f"{namespace}.json").read_text())
    return found


@pytest.fixture
def subject(request: pytest.FixtureRequest, name: str) -> Subject:
    """What a test is about: the test file's folder and name tell which vectors hold it."""
    room = request.path.parent.name
    namespace = request.path.stem.removeprefix("test_")
    return Subject(name, _vectors(room, namespace)[name])


class Link:
    """A server and a client in a loop of their own, for tests that wait for nothing else."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.server = Server()
        self._run(self.server.__aenter__())
        self.client = self._run(self._connected())

    async def _connected(self) -> Client:
        client = Client.for_server(self.server, access="ignore", flood_wait_limit=0)
        await client.__aenter__()
        return client

    def call(self, request: Any) -> Any:
        """Send a request through the connection and wait for its answer."""
        return self._run(self.client(request))

    def close(self) -> None:
        """End the client, the server and the loop."""
        self._run(self.client.__aexit__(None, None, None))
        self._run(self.server.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        future: Future[Any] = asyncio.run_coroutine_threadsafe(work, self._loop)
        return future.result(TIMEOUT)


@pytest.fixture(scope="session")
def link() -> Iterator[Link]:
    """A client connected to the local server."""
    made = Link()
    yield made
    made.close()


@pytest.fixture
def check_encoding(subject: Subject) -> Callable[[], None]:
    """Both samples are the bytes that their TL line says, and read back as they were."""

    def check() -> None:
        for made, data in subject.samples:
            assert bytes(made) == data
            assert tl.decode(data) == made
            assert tl.from_dict(made.to_dict()) == made

    return check


def _answered(request: Any) -> Any:
    """The method that the server answers: the one that a wrapper such as invokeWithLayer holds."""
    while isinstance(query := getattr(request, "query", None), tl.Function):
        request = query
    return type(request)


@pytest.fixture
def check_answer(subject: Subject, link: Link) -> Callable[[], None]:
    """A call over the connection returns what the server answered, typed."""

    def check() -> None:
        assert subject.answer is not None
        made, data = subject.answer
        request = subject.samples[0].made
        link.server.answer(_answered(request), made)
        found = link.call(request)
        link.server.script.clear(_answered(request))
        assert found == made
        assert type(found) is type(made)
        assert tl.encode_result(request, found) == data

    return check


@pytest.fixture
def check_errors(subject: Subject, link: Link) -> Callable[[], None]:
    """Every documented error arrives as its class, with its number."""

    def check() -> None:
        request = subject.samples[0].made
        for code, message, expected, value in subject.errors():
            sent = rpc_error(code, message)
            assert type(sent) is expected
            if message.removesuffix(f"_{WAIT}") in FOLLOWED:
                continue
            link.server.fail(_answered(request), sent)
            with pytest.raises(expected) as caught:
                link.call(request)
            assert (caught.value.code, caught.value.message) == (code, message)
            assert caught.value.value == value
        link.server.script.clear(_answered(request))

    return check


@pytest.fixture
def check_access(subject: Subject, link: Link) -> Callable[[], None]:
    """An account that the page refuses is warned before anything is sent; others are not."""

    def check() -> None:
        request = subject.samples[0].made
        for is_bot, who in ((False, "users"), (True, "bots")):
            refused = subject.type.ACCESS.get(who) is False
            assert (objection(request, is_bot=is_bot) is not None) == refused

    return check


__all__ = ["AccessWarning", "Link", "Subject"]
