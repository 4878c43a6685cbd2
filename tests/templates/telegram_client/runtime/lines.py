"""A client with a request on its way, and whether a packet leaves a trace in it."""

from typing import Any

import pytest
from telegram_client.runtime.errors import SecurityError
from telegram_client.runtime.session import ClientSession, Ignored, Result, bodies

from tests.templates.telegram_client.runtime.sessions import (
    START,
    Said,
    Say,
    Server,
    client_session,
)

NEWS = bytes(Said(text="news"))


class Line:
    """A client with one request on its way, and a server written by hand."""

    def __init__(self, **options: Any) -> None:
        self.client = client_session(**options)
        self.client.connected(START)
        self.request = self.client.send(Say(text=""))
        self.client.data_to_send(START)
        self.server = Server(self.client)

    def answer(self) -> bytes:
        return bodies.answer_to(self.request.msg_id, bytes(Said(text="right")))

    def refuse(self, packet: bytes, error: str) -> None:
        """The packet raises, and no trace of it is left."""
        before = state_of(self.client)
        with pytest.raises(SecurityError, match=error):
            self.client.receive(packet, START)
        assert state_of(self.client) == before

    def ignore(self, packet: bytes, reason: str) -> None:
        """The packet is passed over."""
        (event,) = self.client.receive(packet, START)
        assert isinstance(event, Ignored)
        assert reason in event.reason
        assert not self.request.done

    def still_works(self) -> None:
        result = Result(self.request, Said(text="right"))
        assert self.server.send(self.answer(), seq_no=1) == [result]


def state_of(client: ClientSession) -> Any:
    sender, receiver = client._sender, client._receiver
    return (
        sender.channel,
        sender.time.offset,
        sender.salts.known,
        list(sender._acks),
        list(sender.ledger.waiting),
        list(sender.ledger._queue),
        set(receiver._received._ids),
        list(receiver.events),
    )
