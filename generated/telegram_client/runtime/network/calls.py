"""A call on its way: what whoever waits for an answer holds. Floor 3."""

from __future__ import annotations

import asyncio
from typing import Any

from ..session import Request

__all__ = ["Call"]


class Call:
    """The future of an answer, until when to wait for it, and the request that asks for it."""

    __slots__ = ("deadline", "future", "request")

    request: Request

    def __init__(self, future: asyncio.Future[Any], deadline: float) -> None:
        self.future = future
        self.deadline = deadline
