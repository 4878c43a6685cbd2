"""Hands updates and events to those who want them. Floor 4.

Callbacks are called in the order of what happened. What a coroutine function returns runs as a
task that is held here until it ends, and is cancelled when the client closes. An error in a
callback is logged and concerns nobody else.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Generic, TypeAlias, TypeVar

__all__ = ["Callback", "Dispatcher", "Stream"]

log = logging.getLogger(__name__)

T = TypeVar("T")
Callback: TypeAlias = Callable[[T], Awaitable[object] | object]
MOST_WAITING = 10_000  # of one stream; then the oldest are dropped


class Dispatcher(Generic[T]):
    """Callbacks and streams for one kind of thing."""

    def __init__(self) -> None:
        self._callbacks: list[Callback[T]] = []
        self._streams: list[Stream[T]] = []
        self._tasks: set[asyncio.Task[object]] = set()

    def add(self, callback: Callback[T]) -> None:
        self._callbacks.append(callback)

    def remove(self, callback: Callback[T]) -> None:
        self._callbacks.remove(callback)

    def stream(self, on_drop: Callable[[], None]) -> Stream[T]:
        """Everything from now on; `on_drop` is told when its reader is too slow."""
        stream = Stream(self._streams, on_drop)
        self._streams.append(stream)
        return stream

    def dispatch(self, thing: T) -> None:
        for stream in tuple(self._streams):
            stream.put(thing)
        for callback in tuple(self._callbacks):
            self._call(callback, thing)

    async def close(self) -> None:
        """End the streams and the tasks that callbacks began."""
        for stream in tuple(self._streams):
            stream.end()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _call(self, callback: Callback[T], thing: T) -> None:
        try:
            result = callback(thing)
        except Exception:
            log.exception("a callback failed")
            return
        if isinstance(result, Awaitable):
            task = asyncio.ensure_future(_finish(result))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


async def _finish(result: Awaitable[object]) -> None:
    try:
        await result
    except Exception:
        log.exception("a callback failed")


class Stream(AsyncIterator[T]):
    """An async iterator that ends when the client closes."""

    def __init__(self, siblings: list[Stream[T]], on_drop: Callable[[], None]) -> None:
        self._siblings = siblings
        self._on_drop = on_drop
        self._waiting: deque[T] = deque()
        self._reader: asyncio.Future[None] | None = None
        self._has_ended = False

    def put(self, thing: T) -> None:
        if len(self._waiting) >= MOST_WAITING:
            self._waiting.popleft()
            self._on_drop()
        self._waiting.append(thing)
        self._wake()

    def end(self) -> None:
        """Give what is left, then stop."""
        self._has_ended = True
        if self in self._siblings:
            self._siblings.remove(self)
        self._wake()

    async def aclose(self) -> None:
        """Stop listening."""
        self._waiting.clear()
        self.end()

    async def __anext__(self) -> T:
        while not self._waiting:
            if self._has_ended:
                raise StopAsyncIteration
            self._reader = asyncio.get_running_loop().create_future()
            await self._reader
        return self._waiting.popleft()

    def _wake(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)
