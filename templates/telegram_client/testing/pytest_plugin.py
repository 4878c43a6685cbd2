"""Fixtures for pytest: a local server, and a client that is connected to it. Floor 4.

`server` and `client`; the same under names with the package's in front, for the case that another
plugin has fixtures of these names. Tests and fixtures are coroutines, so pytest-asyncio is needed.
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

PACKAGE = __name__.removesuffix(".testing.pytest_plugin")
NEEDED = (
    f"the fixtures of {PACKAGE} are coroutines: install pytest-asyncio, "
    "and do not switch its plugin off (-p no:asyncio)"
)


def _fixture(name: str) -> Callable[[Any], Any]:
    """A fixture by pytest-asyncio; where that is missing, the fixture that says so."""
    try:
        pytest_asyncio = import_module("pytest_asyncio")
    except ModuleNotFoundError:
        return lambda function: pytest.fixture(_missing(function), name=name)
    made: Callable[[Any], Any] = pytest_asyncio.fixture(name=name)
    return made


def _missing(function: Callable[..., Any]) -> Callable[[], None]:
    def fixture() -> None:
        pytest.fail(NEEDED, pytrace=False)

    fixture.__doc__ = function.__doc__
    return fixture
