"""A client written by hand, for tests of the server's session."""

import random
from typing import Any

from telegram_client.runtime import tl
from telegram_client.runtime.crypto import Plaintext, seal_message
from telegram_client.runtime.service import RpcResult
from telegram_client.runtime.session import ServerSalts, ServerSession, ServerSessions
from telegram_client.runtime.session.bodies import Incoming
from telegram_client.runtime.session.server_events import Call

from tests.templates.telegram_client.runtime.sessions import (
    KEY,
    OFFSET,
    SALT,
    START,
    Say,
    messages_in,
)

SESSION = 555


class Client:
    """A client written by hand, and the server's sessions it talks to."""

    def __init__(self) -> None:
        self.now = START
        salts = ServerSalts(SALT, OFFSET + START, random.Random(2).randbytes)
        self.sessions = ServerSessions(
            KEY, salts, random_bytes=random.Random(3).randbytes, time_offset=OFFSET
        )
        self.sent = 0
        self._last = 0

    @property
    def session(self) -> ServerSession:
        return self.sessions.sessions[SESSION]

    def msg_id(self, *, age: float = 0.0) -> int:
        self._last = max(self._last + 4, int((self.now + OFFSET - age) * 2**32) & -4)
        return self._last

    def packet(self, body: Any, **fields: Any) -> bytes:
        plain = {
            "salt": SALT,
            "session_id": SESSION,
            "msg_id": fields.get("msg_id") or self.msg_id(),
            "seq_no": 0,
            "data": body if isinstance(body, bytes) else bytes(body),
        }
        plaintext = Plaintext(**{**plain, **fields}).to_bytes()
        return seal_message(KEY, plaintext, random.Random(4).randbytes, to_server=True).packet

    def send(self, body: Any, **fields: Any) -> list[Any]:
        return self.sessions.receive(self.packet(body, **fields), self.now).events

    def call(self, text: str = "") -> int:
        """A request; its msg_id."""
        self.sent += 1
        msg_id = self.msg_id()
        events = self.send(Say(text=text), msg_id=msg_id, seq_no=2 * self.sent - 1)
        assert events[-1] == Call(msg_id, Say(text=text))
        return msg_id

    def service(self, body: Any, **fields: Any) -> list[Any]:
        return self.send(body, seq_no=2 * self.sent, **fields)

    def answers(self) -> list[Any]:
        """What the server sends, decoded; an rpc_result as (msg_id of the call, result)."""
        return [self.read(message.body) for message in self.messages()]

    def messages(self) -> list[Incoming]:
        packets = self.session.data_to_send(self.now)
        return [each for packet in packets for each in messages_in(packet, to_server=False)]

    @staticmethod
    def read(body: bytes) -> Any:
        thing = tl.decode(body)
        return (thing.req_msg_id, thing.result) if isinstance(thing, RpcResult) else thing
