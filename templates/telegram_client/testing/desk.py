"""Calls in, answers out: what was scripted, what every server knows, or an error. Floor 4."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeAlias

from ..runtime import tl
from ..runtime.errors import LocalError
from ..runtime.rpc_errors import RpcError, rpc_error
from ..runtime.service import RpcError as RpcErrorObject
from ..runtime.session.server_events import Call, Cancelled, Event, UnknownCall
from .fault_plan import FaultPlan
from .faults import Delay, Duplicate, Fault, LoseAnswer, Reorder, Stage
from .requests import Request, unwrap, unwrap_bytes
from .script import NOT_SCRIPTED, Script, error_of
from .session import Session

__all__ = ["Desk", "Handler"]

log = logging.getLogger(__name__)

SILENT = "invokeWithoutUpdates"
BEFORE_INTRODUCTION = {"auth.bindTempAuthKey", "destroy_auth_key"}

Handler: TypeAlias = Callable[[Request], Any]
"""Answers a request with an object, or raises an RpcError."""
Place: TypeAlias = tuple[Session, int]
"""Session and msg_id of a call."""


class Desk:
    """Where every call is recorded and answered.

    Attributes:
        script: the answers that a test gave; they go before all others.
        handlers: what every server answers, by method.
        requests: what was called, the last ones.
        mishaps: exceptions that scripted answers raised; their calls failed with code 500.
    """

    def __init__(self, plan: FaultPlan, *, needs_introduction: bool, keep: int) -> None:
        self.script = Script()
        self.handlers: dict[str, Handler] = {}
        self.requests: deque[Request] = deque(maxlen=keep)
        self.mishaps: list[Exception] = []
        self._plan = plan
        self._needs_introduction = needs_introduction
        self._awaited: set[Place] = set()
        self._tasks: dict[Place, asyncio.Task[None]] = {}
        self._timers: dict[Place, asyncio.TimerHandle] = {}

    def take(self, session: Session, event: Event) -> None:
        """Take what a session tells."""
        if isinstance(event, Call):
            self._take_call(session, event)
        elif isinstance(event, UnknownCall):
            self._take_unknown(session, event)
        elif isinstance(event, Cancelled):
            self._cancel((session, event.msg_id))

    async def close(self) -> None:
        """Give up what is still to be answered."""
        tasks = list(self._tasks.values())
        for place in [*self._timers, *self._tasks]:
            self._cancel(place)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _cancel(self, place: Place) -> None:
        self._awaited.discard(place)
        for pending in (self._timers.pop(place, None), self._tasks.pop(place, None)):
            if pending is not None:
                pending.cancel()

    # Calls.

    def _take_call(self, session: Session, call: Call) -> None:
        function, wrappers = unwrap(call.function)
        self._receive(Request(function, wrappers, session, call.msg_id))

    def _take_unknown(self, session: Session, call: UnknownCall) -> None:
        """A call of another layer, perhaps in wrappers that are known."""
        body, wrappers = unwrap_bytes(call.body)
        function, error = None, call.error
        try:
            thing = tl.decode(body)
        except tl.DecodeError as inner:
            error = inner
        else:
            function = thing if isinstance(thing, tl.Function) else None
        known = None if function is not None else error
        self._receive(Request(function, wrappers, session, call.msg_id, known))

    def _receive(self, request: Request) -> None:
        session, wrappers = request.session, request.wrappers
        if wrappers:
            session.key.learn(wrappers)
        session.wants_updates = not any(each.NAME == SILENT for each in wrappers)
        self.requests.append(request)
        try:
            answer = self._answer(request)
        except Exception as error:  # noqa: BLE001 (whatever a test's answer raises)
            answer = self._failed(request, error)
        if inspect.isawaitable(answer):
            self._start(request, answer)
        else:
            self._finish(request, answer)

    def _answer(self, request: Request) -> Any:
        """The answer to a call, or something that will be it."""
        if request.function is None:
            return _unreadable(request.error)
        name = request.function.NAME
        if self._is_stranger(request):
            return rpc_error(400, "CONNECTION_NOT_INITED")
        if (answer := self.script.next(name)) is not None:
            return answer(request.function) if callable(answer) else answer
        if handler := self.handlers.get(name):
            return handler(request)
        return rpc_error(400, f"{NOT_SCRIPTED}: {name}")

    def _is_stranger(self, request: Request) -> bool:
        """https://core.telegram.org/api/invoking#saving-client-info"""
        if not self._needs_introduction or request.session.introduction is not None:
            return False
        return request.method not in BEFORE_INTRODUCTION

    def _start(self, request: Request, answer: Awaitable[Any]) -> None:
        place = request.session, request.msg_id
        self._awaited.add(place)
        task = asyncio.get_running_loop().create_task(self._wait(request, answer))
        if not task.done():
            self._tasks[place] = task
            task.add_done_callback(lambda _: self._tasks.pop(place, None))

    async def _wait(self, request: Request, answer: Awaitable[Any]) -> None:
        try:
            value = await answer
        except Exception as error:  # noqa: BLE001
            value = self._failed(request, error)
        place = request.session, request.msg_id
        if place in self._awaited:
            self._awaited.remove(place)
            self._finish(request, value)

    def _failed(self, request: Request, error: Exception) -> RpcError:
        """An answer that raised: an RpcError is meant, anything else is a mistake of the test."""
        if isinstance(error, RpcError):
            return error
        self.mishaps.append(error)
        log.error("%s: the scripted answer failed", request.method, exc_info=error)
        return rpc_error(500, f"ANSWER_FAILED: {request.method}: {type(error).__name__}: {error}")

    # Answers.

    def _finish(self, request: Request, answer: Any) -> None:
        try:
            result = _encoded(request, answer)
        except Exception as error:  # noqa: BLE001
            result = _encoded(request, self._failed(request, error))
        if Stage.ANSWER in self._plan.stages:
            self._finish_with(request, result, self._plan.strike(Stage.ANSWER, {request.method}))
            return
        _give(request, result)

    def _finish_with(self, request: Request, result: bytes, faults: list[Fault]) -> None:
        seconds = sum(fault.seconds for fault in faults if isinstance(fault, Delay))
        if not seconds:
            _deliver(request, result, faults)
            return

        def deliver() -> None:
            del self._timers[place]
            _deliver(request, result, faults)

        place = request.session, request.msg_id
        self._timers[place] = asyncio.get_running_loop().call_later(seconds, deliver)


def _give(request: Request, result: bytes) -> None:
    """Hand the answer over, unless the client has cancelled the call in the same packet."""
    with suppress(LocalError):
        request.session.protocol.answer(request.msg_id, result)
    request.session.write_soon()


def _deliver(request: Request, result: bytes, faults: list[Fault]) -> None:
    """Answer a call in a packet of its own, which may get lost, double or late."""
    session = request.session
    kinds = {type(fault) for fault in faults}
    if session.connection is None or not kinds & {LoseAnswer, Duplicate, Reorder}:
        _give(request, result)
        return
    session.write()
    with suppress(LocalError):
        session.protocol.answer(request.msg_id, result)
    packets = session.packets()
    if LoseAnswer in kinds:
        return
    if Duplicate in kinds:
        packets = packets * 2
    late = [fault.seconds for fault in faults if isinstance(fault, Reorder)]
    if late:
        session.hold(packets, min(late))
    else:
        session.send(packets)


def _encoded(request: Request, answer: Any) -> bytes:
    """An answer as it travels in an rpc_result."""
    function = request.function
    if isinstance(answer, type) and issubclass(answer, RpcError):
        answer = error_of(type(function), answer) if function is not None else answer()
    if isinstance(answer, RpcError):
        return bytes(RpcErrorObject(error_code=answer.code, error_message=answer.message))
    if isinstance(answer, tl.Constructor):
        return bytes(answer)
    if function is None:
        raise LocalError("a request that can't be read has no result")
    return tl.encode_result(function, answer)


def _unreadable(error: Exception | None) -> RpcError:
    """https://core.telegram.org/api/errors: INPUT_METHOD_INVALID and its kin, with the id."""
    if isinstance(error, tl.UnknownConstructor):
        what = "CONSTRUCTOR" if error.offset else "METHOD"
        layer = "" if error.layer is None else f"_LAYER_{error.layer}"
        return rpc_error(400, f"INPUT_{what}_INVALID_{error.id:08X}{layer}")
    log.warning("a request can't be read: %s", error)
    return rpc_error(400, "INPUT_FETCH_ERROR")
