"""Joins a session to whichever link is up: plans with the session, then writes. Floor 3.

Nothing here waits. Calls of one turn of the event loop are written together at its end; an answer
finishes the future of its call in the same turn in which the socket had it. One timer serves the
session's deadlines and those of all calls: it is set again only for an earlier one.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Iterable
from typing import Any

from ..crypto import AuthKey
from ..session import ClientSession, Event, Failed, Request, Result, Salt
from ..tl import Function
from .calls import Call
from .link import Link

__all__ = ["Driver"]


class Driver:
    """One session's calls, timer and link. Events that end no call go to `on_event`."""

    def __init__(self, session: ClientSession, on_event: Callable[[Event], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._now = self._loop.time
        self.session = session
        self._on_event = on_event
        self._link: Link | None = None
        self._will_write = False
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = math.inf

    def submit(
        self,
        function: Function[Any] | Callable[[int, int], Function[Any]],
        timeout: float,
        *,
        first: bool = False,
    ) -> Call:
        """Queue a request; it is written at the end of this turn, or when there is a link.

        Args:
            function: the request, or what makes it from its msg_id and session_id.
            timeout: seconds until the call fails with TimeoutError.
            first: whether it goes out while the session is held.
        """
        now = self._now()
        call = Call(self._loop.create_future(), now + timeout)
        call.request = self.session.send(function, owner=call, first=first)
        if call.deadline < self._timer_at:
            self._set_timer(call.deadline)
        self.write_soon()
        return call

    def abandon(self, call: Call) -> None:
        """Nobody waits for this answer any more."""
        call.future.cancel()
        self.session.cancel(call.request)
        self.write_soon()

    def in_flight(self) -> list[asyncio.Future[Any]]:
        """The futures of the calls that were transmitted and not answered."""
        return [each.owner.future for each in self.session.unanswered() if each.msg_id]

    def fail_all(self, error: Exception) -> None:
        """End every call with this error."""
        for request in self.session.unanswered():
            self._fail(request, error)

    def rekey(self, auth_key: AuthKey, salts: Iterable[Salt]) -> None:
        """Go on in a new session under another key."""
        for event in self.session.rekey(auth_key, salts, self._now()):
            self._deliver(event)
        self.write_soon()

    def attach(self, link: Link) -> None:
        """Transmit over this link from now on, beginning with what the last one may have lost."""
        self._link = link
        link.handler = self
        self.session.connected(self._now())
        self.write_soon()

    def detach(self) -> None:
        """Keep what is to be transmitted for the next link."""
        if self._link is not None:
            self._link.handler = None
            self._link = None
            self.session.disconnected()

    def stop(self) -> None:
        """No link, no timer."""
        self.detach()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def write_soon(self) -> None:
        """Write at the end of this turn of the loop whatever the session has by then."""
        if not self._will_write:
            self._will_write = True
            self._loop.call_soon(self._write)

    def packet_received(self, packet: bytes) -> None:
        for event in self.session.receive(packet, self._now()):
            self._deliver(event)

    def quick_ack_received(self, token: int) -> None:
        for event in self.session.receive_quick_ack(token):
            self._deliver(event)

    def transport_error_received(self, code: int) -> None:
        for event in self.session.receive_transport_error(code):
            self._deliver(event)

    def reading_done(self) -> None:
        self.write_soon()

    def _deliver(self, event: Event) -> None:
        kind = type(event)
        if kind is Result:
            future = event.request.owner.future  # type: ignore[union-attr]
            if not future.done():
                future.set_result(event.value)  # type: ignore[union-attr]
        elif kind is Failed:
            future = event.request.owner.future  # type: ignore[union-attr]
            if not future.done():
                future.set_exception(event.error)  # type: ignore[union-attr]
        else:
            self._on_event(event)

    def _write(self) -> None:
        self._will_write = False
        link = self._link
        if link is None:
            return
        for packet, quick_ack in self.session.data_to_send(self._now()):
            link.send(packet, quick_ack=quick_ack)
        deadline = self.session.next_deadline()
        if deadline is not None and deadline < self._timer_at:
            self._set_timer(deadline)

    def _set_timer(self, deadline: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at = deadline
        self._timer = self._loop.call_at(deadline, self._on_timer)

    def _on_timer(self) -> None:
        self._timer, self._timer_at = None, math.inf
        now = self._now()
        for event in self.session.handle_deadline(now):
            self._deliver(event)
        earliest = self._expire(now)
        if earliest < self._timer_at:
            self._set_timer(earliest)
        self._write()

    def _expire(self, now: float) -> float:
        """End the calls whose time is over; the earliest deadline of the others."""
        earliest = math.inf
        for request in self.session.unanswered():
            deadline = request.owner.deadline
            if deadline > now:
                earliest = min(earliest, deadline)
                continue
            self._fail(request, TimeoutError(f"{_name(request)}: no answer in time"))
        return earliest

    def _fail(self, request: Request, error: Exception) -> None:
        future = request.owner.future
        if not future.done():
            future.set_exception(error)
        self.session.cancel(request)


def _name(request: Request) -> str:
    return "a call" if request.function is None else request.function.NAME
