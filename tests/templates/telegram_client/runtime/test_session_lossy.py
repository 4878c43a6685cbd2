"""Client and server over a link that drops, doubles and reorders packets and breaks."""

import random
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st
from telegram_client.runtime.session import Event, Failed, Request, Result

from tests.templates.telegram_client.runtime.sessions import (
    Pair,
    Said,
    Say,
    client_session,
)


@dataclass(order=True)
class Flight:
    """A packet on its way."""

    lands_at: float
    to_server: bool = field(compare=False)
    packet: bytes = field(compare=False)


class LossyLink:
    """A pair whose packets fly for a while, and do not always land, or land once."""

    def __init__(
        self, seed: int, *, drop: float = 0, double: float = 0, delay: float, in_order: bool = False
    ) -> None:
        self.dice = random.Random(seed)
        self.pair = Pair(client_session(seed))
        self.drop, self.double, self.delay = drop, double, delay
        self.in_order = in_order
        self.flights: list[Flight] = []
        self.answers: dict[Request, list[object]] = {}
        self.executed: dict[str, int] = {}
        self.texts: dict[Request, str] = {}

    def launch(self, packet: bytes, *, to_server: bool) -> None:
        for _ in range(1 + (self.dice.random() < self.double)):
            if self.dice.random() >= self.drop:
                lands_at = self.pair.now + self.dice.random() * self.delay
                if self.in_order:
                    same_way = [each for each in self.flights if each.to_server == to_server]
                    lands_at = max([lands_at, *(each.lands_at for each in same_way)])
                self.flights.append(Flight(lands_at, to_server, packet))

    def call(self, text: str) -> None:
        request = self.pair.client.send(Say(text=text))
        self.texts[request] = text
        self.answers[request] = []

    def reconnect(self) -> None:
        """What is in the air is lost. The server hears of it by what comes next."""
        self.flights.clear()
        self.pair.client.disconnected()
        self.pair.client.connected(self.pair.now)
        for session in self.pair.sessions.sessions.values():
            session.connected()

    def flush(self) -> None:
        now = self.pair.now
        for packet, _ in self.pair.client.data_to_send(now):
            self.launch(packet, to_server=True)
        for session in self.pair.sessions.sessions.values():
            for packet in session.data_to_send(now):
                self.launch(packet, to_server=False)

    def land(self, flight: Flight) -> None:
        if not flight.to_server:
            self.note(self.pair.client.receive(flight.packet, self.pair.now))
            return
        self.pair.serve(flight.packet)
        for call in self.pair.calls:
            if isinstance(call.function, Say):
                text = call.function.text
                self.executed[text] = self.executed.get(text, 0) + 1
        self.pair.answer_calls()

    def note(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, (Result, Failed)):
                self.answers[event.request].append(event)

    def step(self, seconds: float) -> None:
        """Let time pass; what is due happens in its order."""
        end = self.pair.now + seconds
        self.flush()
        while True:
            deadline = self.pair.client.next_deadline()
            flight = min(self.flights, default=None)
            next_at = min(
                end if deadline is None else deadline, flight.lands_at if flight else end, end
            )
            if next_at >= end:
                break
            self.pair.now = max(self.pair.now, next_at)
            if flight and flight.lands_at <= self.pair.now:
                self.flights.remove(flight)
                self.land(flight)
            else:
                self.note(self.pair.client.handle_deadline(self.pair.now))
            self.flush()
        self.pair.now = end

    def settle(self, *, reconnecting: bool) -> None:
        """The link is mended; everything that is still open must come to its end."""
        self.drop = self.double = 0.0
        if reconnecting:
            self.reconnect()
        for _ in range(60):
            self.step(5.0)
            if not self.pair.client.unanswered():
                break

    def check(self) -> None:
        for request, events in self.answers.items():
            assert events == [Result(request, Said(text=self.texts[request]))]
        assert self.pair.client.unanswered() == []
        assert not self.pair.client._sender.ledger.waiting


ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("call"), st.integers(1, 8)),
        st.tuples(st.just("wait"), st.floats(0.01, 40)),
        st.tuples(st.just("reconnect"), st.just(0)),
        st.tuples(st.just("salts"), st.just(0)),
        st.tuples(st.just("forget"), st.just(0)),
    ),
    min_size=5,
    max_size=40,
)


@settings(deadline=None)
@given(
    seed=st.integers(0, 2**32),
    actions=ACTIONS,
    drop=st.floats(0, 0.5),
    double=st.floats(0, 0.5),
    delay=st.floats(0.01, 8),
    reconnecting=st.booleans(),
)
def test_every_request_is_answered_exactly_once(
    seed: int,
    actions: list[tuple[str, float]],
    drop: float,
    double: float,
    delay: float,
    reconnecting: bool,
) -> None:
    link = LossyLink(seed, drop=drop, double=double, delay=delay)
    for action, amount in actions:
        if action == "call":
            for _ in range(int(amount)):
                link.call(str(len(link.texts)))
        elif action == "wait":
            link.step(amount)
        elif action == "reconnect":
            link.reconnect()
        elif action == "salts":
            link.pair.sessions.salts.rotate(link.pair.now + link.pair.client.time_offset)
        else:
            link.pair.sessions.forget(link.pair.client.session_id)
        link.flush()
    link.settle(reconnecting=reconnecting)
    link.check()


@settings(deadline=None)
@given(
    seed=st.integers(0, 2**32),
    breaks=st.lists(st.tuples(st.integers(1, 5), st.floats(0.01, 3)), max_size=20),
)
def test_on_a_link_that_only_breaks_every_request_is_also_executed_once(
    seed: int, breaks: list[tuple[int, float]]
) -> None:
    """As TCP does it: packets come in order or not at all. The server forgets nothing."""
    link = LossyLink(seed, delay=1.0, in_order=True)
    for calls, seconds in breaks:
        for _ in range(calls):
            link.call(str(len(link.texts)))
        link.flush()
        link.step(seconds)
        link.reconnect()
    link.settle(reconnecting=True)
    link.check()
    assert set(link.executed.values()) <= {1}
    assert len(link.executed) == len(link.texts)
