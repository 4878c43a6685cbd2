"""What an error of the server asks a client to do, and doing it. Floor 4.

Most errors are answers and go to the caller. These say how the call can succeed; the client does
that and repeats the call:

    PHONE_, NETWORK_, USER_MIGRATE_X       home is elsewhere: move there
    FILE_, STATS_MIGRATE_X                 this call belongs elsewhere: make it there
    FLOOD_, FLOOD_PREMIUM_, SLOWMODE_WAIT_X wait, if that is not too long
    CONNECTION_NOT_INITED, _LAYER_INVALID  introduce this client again
    AUTH_KEY_PERM_EMPTY                    the temporary key is not bound: make another
    AUTH_KEY_UNREGISTERED, at a data center that is not home: import the authorization again

and these say that nobody is logged in any more, which is noted before the caller is told.
https://core.telegram.org/api/errors
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar

from ..network import Sender
from ..rpc_errors import RpcError
from ..tl import Function
from .events import FloodWait
from .pool import Pool

__all__ = ["Recovery", "split"]

log = logging.getLogger(__name__)

MOST_STEPS = 10  # of one call; servers that send it in circles are not followed any longer
KEY_IS_DEAD = frozenset({"AUTH_KEY_DUPLICATED", "AUTH_KEY_INVALID"})
LOGGED_OUT = KEY_IS_DEAD | {
    "AUTH_KEY_UNREGISTERED",
    "SESSION_EXPIRED",
    "SESSION_REVOKED",
    "USER_DEACTIVATED",
    "USER_DEACTIVATED_BAN",
}


def split(message: str) -> tuple[str, int]:
    """`FLOOD_WAIT_30` as its name and its number; 0 where it has none."""
    name, _, number = message.rpartition("_")
    return (name, int(number)) if number.isdecimal() else (message, 0)


class Recovery:
    """One call, from its first error on."""

    def __init__(
        self, pool: Pool, sender: Sender, request: Function[Any], until: float | None
    ) -> None:
        """`until` ends the whole call, waiting included; None gives each attempt its own time."""
        self._pool = pool
        self._sender = sender
        self._request = request
        self._loop = asyncio.get_running_loop()
        self._until = until
        self._slept = 0
        self._repaired: set[str] = set()

    async def go_on(self, error: RpcError) -> Any:
        """Do what the error asks for and repeat the call, until there is an answer.

        Raises:
            RpcError: this error or a later one, where nothing can be done about it.
        """
        for _ in range(MOST_STEPS):
            if not await self._act(error):
                self._note(error)
                raise error
            try:
                return await self._pool.ask(self._sender, self._request, self._left())
            except RpcError as another:
                error = another
        raise error

    async def _act(self, error: RpcError) -> bool:
        """Whether there was something to do about it."""
        name, number = split(error.message)
        step = self._STEPS.get(name)
        if step is None or name in self._repaired:
            return False
        if not number:
            self._repaired.add(name)
        return await step(self, error, number)

    def _left(self) -> float | None:
        return None if self._until is None else max(self._until - self._loop.time(), 0.0)

    def _note(self, error: RpcError) -> None:
        if error.message in KEY_IS_DEAD:
            self._sender.replace_keys()
        if error.message in LOGGED_OUT and self._sender is self._pool.home:
            self._pool.log_out(error)

    async def _move(self, error: RpcError, data_center: int) -> bool:
        await self._pool.move_home(data_center)
        self._sender = self._pool.home
        return True

    async def _visit(self, error: RpcError, data_center: int) -> bool:
        self._sender = await self._pool.reach(data_center)
        return True

    async def _wait(self, error: RpcError, seconds: int) -> bool:
        left = self._left()
        self._slept += seconds
        if self._slept > self._pool.options.flood_wait_limit:
            return False
        if left is not None and seconds > left:
            return False
        name = self._request.NAME
        log.warning("%s: the server wants %d seconds of waiting (%s)", name, seconds, error.message)
        self._pool.tell(FloodWait(name, seconds, error))
        await asyncio.sleep(seconds)
        return True

    async def _introduce(self, error: RpcError, _: int) -> bool:
        self._sender.introduce_again()
        return True

    async def _renew_key(self, error: RpcError, _: int) -> bool:
        self._sender.renew_key()
        return True

    async def _authorize(self, error: RpcError, _: int) -> bool:
        if self._sender is self._pool.home or self._pool.book.state.user_id is None:
            return False
        self._sender = await self._pool.authorize_again(self._sender)
        return True

    _STEPS: ClassVar[dict[str, Callable[[Recovery, RpcError, int], Awaitable[bool]]]] = {
        "PHONE_MIGRATE": _move,
        "NETWORK_MIGRATE": _move,
        "USER_MIGRATE": _move,
        "FILE_MIGRATE": _visit,
        "STATS_MIGRATE": _visit,
        "FLOOD_WAIT": _wait,
        "FLOOD_PREMIUM_WAIT": _wait,
        "SLOWMODE_WAIT": _wait,
        "CONNECTION_NOT_INITED": _introduce,
        "CONNECTION_LAYER_INVALID": _introduce,
        "AUTH_KEY_PERM_EMPTY": _renew_key,
        "AUTH_KEY_UNREGISTERED": _authorize,
    }
