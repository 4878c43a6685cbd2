"""A client and a server that share a key and a clock, for tests of the session protocol."""

import random
from typing import Any

from telegram_client.runtime import tl
from telegram_client.runtime.crypto import AuthKey, Plaintext, seal_message
from telegram_client.runtime.message import Inbound, open_packet
from telegram_client.runtime.service import BadMsgNotification
from telegram_client.runtime.session import (
    ClientSession,
    Event,
    Request,
    Salt,
    ServerSalts,
    ServerSession,
    ServerSessions,
    bodies,
)
from telegram_client.runtime.session.bodies import Incoming, cut
from telegram_client.runtime.session.server_events import Call

KEY = AuthKey(bytes(range(256)))
OFFSET = 1.7e9
START = 1000.0
SALT = 77
FAR = Salt(SALT, 0, 2_000_000_000)  # so far that no more are asked for


class Said(tl.Constructor, id=0x7E570001, name="test.said"):
    """What `Say` returns, and what comes as an update."""

    text: str = tl.string()


class Say(tl.Function[Said], id=0x7E570002, name="test.say"):
    text: str = tl.string()


class Count(tl.Function[list[int]], id=0x7E570003, name="test.count", result=tl.vector(tl.int64())):
    to: int = tl.int32()


class Around(tl.Function[Any], id=0x7E570004, name="test.around", result=tl.function()):
    query: Any = tl.function()


class Part(tl.Function[bool], id=0x7E570005, name="test.part"):
    """A part of a file."""

    data: bytes = tl.bytes_()


def client_session(seed: int = 1, **options: Any) -> ClientSession:
    given = {"time_offset": OFFSET, "time_is_known": True, "salts": [FAR], **options}
    return ClientSession(KEY, random_bytes=random.Random(seed).randbytes, **given)


def messages_in(packet: bytes, *, to_server: bool = True, key: AuthKey = KEY) -> list[Incoming]:
    """The messages of a packet, a container cut."""
    inbound = open_packet(key, packet, to_server=to_server)
    return cut(Incoming(inbound.msg_id, inbound.seq_no, inbound.data), to_server=to_server)


def objects_in(packet: bytes, *, to_server: bool = True, key: AuthKey = KEY) -> list[Any]:
    """The messages of a packet, decoded."""
    messages = messages_in(packet, to_server=to_server, key=key)
    return [tl.decode(message.body) for message in messages]


def outer(packet: bytes, *, to_server: bool = True) -> Inbound:
    return open_packet(KEY, packet, to_server=to_server)


class Pair:
    """`client` and the server's `sessions`, with a connection that loses nothing by itself."""

    def __init__(self, client: ClientSession | None = None) -> None:
        self.now = START
        self.client = client or client_session()
        salts = ServerSalts(SALT, OFFSET + START, random.Random(2).randbytes)
        self.sessions = ServerSessions(
            KEY, salts, random_bytes=random.Random(3).randbytes, time_offset=OFFSET
        )
        self.calls: list[Call] = []
        self.server_events: list[Any] = []
        self._homes: dict[int, ServerSession] = {}
        self.client.connected(self.now)

    @property
    def session(self) -> ServerSession:
        return self.sessions.sessions[self.client.session_id]

    def to_server(self) -> list[bytes]:
        """Carry what the client has to send; the packets."""
        packets = [packet for packet, _ in self.client.data_to_send(self.now)]
        for packet in packets:
            self.serve(packet)
        return packets

    def serve(self, packet: bytes) -> None:
        """Give the server a packet."""
        session, events, _ = self.sessions.receive(packet, self.now)
        self.server_events += events
        calls = [event for event in events if isinstance(event, Call)]
        self.calls += calls
        self._homes.update((call.msg_id, session) for call in calls)

    def to_client(self) -> list[Event]:
        """Carry what the server has to send; the client's events."""
        events: list[Event] = []
        for session in list(self.sessions.sessions.values()):
            for packet in session.data_to_send(self.now):
                events += self.client.receive(packet, self.now)
        return events

    def run(self, *, answering: bool = True) -> list[Event]:
        """Carry packets to and fro until there are none; the client's events."""
        events: list[Event] = []
        while True:
            sent = self.to_server()
            if answering:
                self.answer_calls()
            came = self.to_client()
            events += came
            if not sent and not came:
                return events

    def answer_calls(self) -> None:
        """Answer every call that is open."""
        calls, self.calls = self.calls, []
        for call in calls:
            self._homes.pop(call.msg_id).answer(call.msg_id, answer_to(call.function))

    def pass_time(self, seconds: float) -> list[Event]:
        """Let the clock run, doing what is due."""
        events: list[Event] = []
        end = self.now + seconds
        while (deadline := self.client.next_deadline()) is not None and deadline <= end:
            self.now = max(self.now, deadline)
            events += self.client.handle_deadline(self.now)
            events += self.run()
        self.now = end
        return events

    def reconnect(self) -> None:
        self.client.disconnected()
        self.client.connected(self.now)
        self.session.connected()


def answer_to(function: Any) -> bytes:
    match function:
        case Say():
            return bytes(Said(text=function.text))
        case Count():
            return tl.encode_result(function, list(range(function.to)))
        case Around():
            return answer_to(function.query)
    raise AssertionError(function)


class Server:
    """A server written by hand: it sends what a test tells it to."""

    def __init__(self, client: ClientSession, now: float = START) -> None:
        self.client = client
        self.now = now
        self._last = 0

    def msg_id(self, *, age: float = 0.0) -> int:
        """A new msg_id of an answer, made so many seconds ago."""
        self._last = max(self._last + 4, int((self.now + OFFSET - age) * 2**32) & -4)
        return self._last | 1

    def packet(self, body: Any, **fields: Any) -> bytes:
        plain = {
            "salt": SALT,
            "session_id": self.client.session_id,
            "msg_id": fields.get("msg_id") or self.msg_id(),
            "seq_no": 0,
            "data": body if isinstance(body, bytes) else bytes(body),
        }
        plaintext = Plaintext(**{**plain, **fields}).to_bytes()
        return seal_message(KEY, plaintext, random.Random(4).randbytes, to_server=False).packet

    def send(self, body: Any, **fields: Any) -> list[Event]:
        return self.client.receive(self.packet(body, **fields), self.now)


def contain(*messages: tuple[int, int, Any]) -> bytes:
    """A container of (msg_id, seq_no, body)."""
    parts = [(0x73F1F8DC).to_bytes(4, "little"), len(messages).to_bytes(4, "little")]
    for msg_id, seq_no, body in messages:
        data = bytes(body)
        parts += [msg_id.to_bytes(8, "little"), seq_no.to_bytes(4, "little")]
        parts += [len(data).to_bytes(4, "little"), data]
    return b"".join(parts)


def sent_by(client: ClientSession, now: float = START) -> list[Any]:
    """What a client has to send, decoded, its pings left out."""
    return [
        thing
        for packet, _ in client.data_to_send(now)
        for thing in objects_in(packet)
        if type(thing).__name__ != "PingDelayDisconnect"
    ]


def transmit(client: ClientSession, *texts: str, now: float = START) -> list[Request]:
    """Requests that are on their way in one packet."""
    requests = [client.send(Say(text=text)) for text in texts]
    client.data_to_send(now)
    return requests


def answer(server: Server, request: Request, text: str = "") -> list[Event]:
    return server.send(bodies.answer_to(request.msg_id, bytes(Said(text=text))), seq_no=1)


def bad(msg_id: int, code: int) -> BadMsgNotification:
    return BadMsgNotification(bad_msg_id=msg_id, bad_msg_seqno=0, error_code=code)


def requests_in(packets: list[Any]) -> list[tuple[int, str]]:
    """(msg_id, text) of the requests in packets."""
    return [
        (message.msg_id, thing.text)
        for packet, _ in packets
        for message in messages_in(packet)
        if isinstance(thing := tl.decode(message.body), Say)
    ]
