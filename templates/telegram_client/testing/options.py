"""The options of a server that tests rarely set; `Settings` tells what they mean. Floor 4."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypedDict

from ..runtime.crypto import RandomBytes

__all__ = ["Options"]


class Options(TypedDict, total=False):
    any_data_center: bool
    accept_retired: bool
    unix_time: Callable[[], float]
    random_bytes: RandomBytes
