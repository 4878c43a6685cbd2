"""What faults do to packets and connections. Floor 4; answers are in `desk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..runtime import tl
from ..runtime.crypto import AuthKey
from ..runtime.errors import RemoteError
from ..runtime.message import open_packet
from ..runtime.service import GzipPacked
from ..runtime.session import ServerSession
from ..runtime.session.bodies import Incoming, cut, kind_of, unpack
from .fault_plan import FaultPlan
from .faults import (
    BadMessage,
    Drop,
    Fault,
    HangUp,
    LongPlain,
    LoseRequest,
    NewSession,
    Stage,
    TransportCode,
    WrongSalt,
)
from .requests import unwrap

if TYPE_CHECKING:
    from .connection import Connection
    from .core import Core
    from .keys import Key

__all__ = ["Outcome", "after_packet", "before_packet", "drop_at", "longer"]


class Outcome(NamedTuple):
    """Whether a packet is to be taken, else the session that has something to say about it."""

    is_taken: bool
    session: ServerSession | None = None


TAKEN, NOT_TAKEN = Outcome(True), Outcome(False)


def before_packet(connection: Connection, key: Key, packet: bytes) -> Outcome:
    """The faults that strike before an encrypted packet is taken."""
    plan = connection.core.plan
    wants_methods = plan.wants_methods(Stage.PACKET)
    methods = _methods_in(key.auth_key, packet) if wants_methods else frozenset()
    for fault in plan.strike(Stage.PACKET, methods):
        outcome = _strike(fault, connection, key, packet)
        if not outcome.is_taken:
            return outcome
    return TAKEN


def after_packet(connection: Connection, token: int) -> None:
    """Quick acks: of the packet, and of none that ever was."""
    for _ in connection.core.plan.strike(Stage.TAKEN):
        connection.send_quick_ack(token)
        other = int.from_bytes(connection.core.random_bytes(4), "little") | 1 << 31
        connection.send_quick_ack(other)


def longer(core: Core, packet: bytes) -> bytes:
    """An unencrypted packet with something behind its message."""
    for fault in core.plan.strike(Stage.PLAIN):
        if isinstance(fault, LongPlain):
            packet += core.random_bytes(fault.extra)
    return packet


def drop_at(plan: FaultPlan, counted: str, reached: int, met: list[Drop]) -> int | None:
    """Where a connection ends that has come so far; None where it goes on.

    `met` keeps the faults that this connection has met already: each counts it once.
    """
    for fault in list(plan.waiting(Stage.STREAM)):
        limit = getattr(fault, counted)
        if limit is None or reached < limit or any(fault is each for each in met):
            continue
        if isinstance(fault, Drop):
            met.append(fault)
        if plan.strike_with(fault):
            return int(limit)
    return None


def _strike(fault: Fault, connection: Connection, key: Key, packet: bytes) -> Outcome:
    core = connection.core
    match fault:
        case LoseRequest():
            return NOT_TAKEN
        case HangUp():
            connection.abort()
            return NOT_TAKEN
        case TransportCode():
            connection.send_error(fault.code)
            return NOT_TAKEN
        case BadMessage():
            return Outcome(False, key.protocol.refuse(packet, fault.code, core.now()))
        case WrongSalt():
            key.protocol.salts.rotate(core.unix_time())
        case NewSession():
            inbound = open_packet(key.auth_key, packet, to_server=True)
            key.forget_session(inbound.session_id)
    return TAKEN


def _methods_in(auth_key: AuthKey, packet: bytes) -> frozenset[str]:
    """The methods that a packet calls, as far as they can be read."""
    inbound = open_packet(auth_key, packet, to_server=True)
    outer = Incoming(inbound.msg_id, inbound.seq_no, inbound.data)
    names = set()
    for message in cut(outer, to_server=True):
        try:
            packed = kind_of(message.body) == GzipPacked.ID
            thing = tl.decode(unpack(message.body) if packed else message.body)
        except RemoteError:
            continue
        if isinstance(thing, tl.Function):
            names.add(unwrap(thing).query.NAME)
    return frozenset(names)
