"""Several data centers on this machine. Floor 4."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .core import World
from .server import Server

if TYPE_CHECKING:
    from typing import Self

    from ..runtime.tl import Function
    from .script import Answer, Failure

__all__ = ["Cluster"]

X = TypeVar("X")


class Cluster:
    """Servers that know of each other: `cluster[2]` is data center 2.

    Their `help.getConfig` names them all, accounts are known to all, and an authorization that is
    exported at one can be imported at another.
    """

    def __init__(self, data_centers: int, options: Mapping[str, Any]) -> None:
        world = World()
        self._servers = {
            number: Server(data_center=number, world=world, **options)
            for number in range(1, data_centers + 1)
        }

    def __getitem__(self, data_center: int) -> Server:
        return self._servers[data_center]

    def __iter__(self) -> Iterator[Server]:
        return iter(self._servers.values())

    def __len__(self) -> int:
        return len(self._servers)

    def answer(self, method: type[Function[X]], *answers: Answer[X]) -> None:
        """`Server.answer` at every data center."""
        for server in self:
            server.answer(method, *answers)

    def fail(self, method: type[Function[Any]], *failures: Failure) -> None:
        """`Server.fail` at every data center."""
        for server in self:
            server.fail(method, *failures)

    async def start(self) -> Self:
        """Start all, or none."""
        try:
            for server in self:
                await server.start()
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        """Close all."""
        for server in self:
            await server.close()

    async def __aenter__(self) -> Self:
        return await self.start()

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
