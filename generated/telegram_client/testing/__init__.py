"""A Telegram server on this machine, for tests. Floor 4.

    async with Server() as server:
        server.answer(functions.help.GetNearestDc, types.NearestDc(...))

`python -m` with this package's name runs it alone; `pytest_plugin` has fixtures. Everything is
loaded at first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from .cluster import Cluster as Cluster
    from .connection import Connection as Connection
    from .fault_plan import Faults as Faults
    from .fault_plan import InTurn as InTurn
    from .faults import BadMessage as BadMessage
    from .faults import Delay as Delay
    from .faults import Drop as Drop
    from .faults import Duplicate as Duplicate
    from .faults import Fault as Fault
    from .faults import HangUp as HangUp
    from .faults import LongPlain as LongPlain
    from .faults import LoseAnswer as LoseAnswer
    from .faults import LoseRequest as LoseRequest
    from .faults import NewSession as NewSession
    from .faults import QuickAcks as QuickAcks
    from .faults import Reorder as Reorder
    from .faults import RetryKey as RetryKey
    from .faults import TransportCode as TransportCode
    from .faults import WrongSalt as WrongSalt
    from .requests import Request as Request
    from .scenario import Scenario as Scenario
    from .scenario import ScenarioError as ScenarioError
    from .server import Server as Server
    from .session import Session as Session
    from .visitor import Account as Account

_FAULTS = (
    "BadMessage Delay Drop Duplicate Fault HangUp LongPlain LoseAnswer LoseRequest NewSession "
    "QuickAcks Reorder RetryKey TransportCode WrongSalt"
)
_MODULES = {
    "cluster": "Cluster",
    "connection": "Connection",
    "fault_plan": "Faults InTurn",
    "faults": _FAULTS,
    "requests": "Request",
    "scenario": "Scenario ScenarioError",
    "server": "Server",
    "session": "Session",
    "visitor": "Account",
}

__all__ = [
    "Account",
    "BadMessage",
    "Cluster",
    "Connection",
    "Delay",
    "Drop",
    "Duplicate",
    "Fault",
    "Faults",
    "HangUp",
    "InTurn",
    "LongPlain",
    "LoseAnswer",
    "LoseRequest",
    "NewSession",
    "QuickAcks",
    "Reorder",
    "Request",
    "RetryKey",
    "Scenario",
    "ScenarioError",
    "Server",
    "Session",
    "TransportCode",
    "WrongSalt",
]

__getattr__, __dir__ = attach(__name__, (), _MODULES)
