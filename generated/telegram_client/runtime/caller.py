"""What a namespace of methods needs of a client: that a request can be given to it. Floor 1."""

from __future__ import annotations

from abc import ABC, abstractmethod

from .tl import Function, X

__all__ = ["Caller", "Namespace"]


class Caller(ABC):
    """Something that sends requests: the client."""

    @abstractmethod
    async def __call__(self, request: Function[X], *, timeout: float | None = None) -> X:
        """Send a request and wait for its answer.

        Args:
            request: an object of `functions`.
            timeout: seconds to wait for the answer; the client's own limit where it is left out.

        Returns:
            The answer, decoded; its type is the request's.

        Raises:
            RpcError: the server refused the request.
            TimeoutError: no answer came in time.
        """


class Namespace:
    """Methods that share a namespace, bound to the client they are called on."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client
