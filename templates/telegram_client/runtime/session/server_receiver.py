"""The incoming half of the server's session: packets to calls and to replies. Floor 2."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from .. import tl
from ..errors import LocalError, RemoteError
from ..message import Inbound
from ..message_ids import Arrival
from ..service import (
    BadMsgNotification,
    BadServerSalt,
    DestroySession,
    DestroySessionNone,
    DestroySessionOk,
    FutureSalt,
    FutureSalts,
    GetFutureSalts,
    GzipPacked,
    HttpWait,
    MsgCopy,
    MsgDetailedInfo,
    MsgResendReq,
    MsgsAck,
    MsgsAllInfo,
    MsgsStateInfo,
    MsgsStateReq,
    NewSessionCreated,
    Ping,
    PingDelayDisconnect,
    Pong,
    RpcAnswerDropped,
    RpcAnswerDroppedRunning,
    RpcAnswerUnknown,
    RpcDropAnswer,
)
from .bodies import Incoming, copied, cut, kind_of, unpack
from .notices import NUMBER, State
from .server_checks import Checks
from .server_events import (
    Call,
    Cancelled,
    Created,
    Destroyed,
    DisconnectAfter,
    Event,
    UnknownCall,
)
from .server_sender import Answer, ServerSender

__all__ = ["ServerReceiver"]

LARGE = 1 << 14  # bytes of an answer that is not sent a second time unasked
MOST_SALTS = 64  # "several (between 1 and 64) future server salts"


class ServerReceiver:
    """Takes packets; what they ask for goes to the sender, what they say to `events`.

    A call is handed out once, however often it is received.
    """

    def __init__(self, sender: ServerSender, unique_id: int, forget: Callable[[int], bool]) -> None:
        self._sender = sender
        self._unique_id = unique_id
        self._forget = forget
        self._checks = Checks(sender.time, [cls.ID for cls in self._REACTIONS])
        self._first_msg_id = 0
        self._calls: dict[int, Answer | None] = {}
        self._now = 0.0
        self.events: list[Event] = []

    def receive(self, inbound: Inbound, now: float) -> None:
        """Take a decrypted packet."""
        self._now = now
        good_salt = self._sender.salts.accepts(inbound.salt, self._sender.time.at(now))
        code = self._checks.packet(inbound, now, good_salt=good_salt)
        if code or (code := self._take_packet(inbound)):
            self.refuse(inbound, code, now)

    def refuse(self, inbound: Inbound, code: int, now: float) -> None:
        """Tell the client that a message was ignored."""
        msg_id, seq_no = inbound.msg_id, inbound.seq_no
        if code != 48:
            self._sender.post(
                BadMsgNotification(bad_msg_id=msg_id, bad_msg_seqno=seq_no, error_code=code)
            )
            return
        salt = self._sender.salts.current(self._sender.time.at(now))
        self._sender.post(
            BadServerSalt(
                bad_msg_id=msg_id, bad_msg_seqno=seq_no, error_code=code, new_server_salt=salt
            )
        )

    def answer(self, msg_id: int, result: bytes) -> None:
        """Answer a call; one that was cancelled meanwhile stays so."""
        if msg_id not in self._calls:
            return
        if self._calls[msg_id] is not None:
            raise LocalError(f"the call {msg_id} was answered before")
        answer = self._calls[msg_id] = Answer(msg_id, result)
        self._sender.answer(answer)

    def _take_packet(self, inbound: Inbound) -> int:
        """Take all of a packet or nothing of it; the error_code for nothing."""
        outer = Incoming(inbound.msg_id, inbound.seq_no, inbound.data)
        try:
            messages = cut(outer, to_server=True)
        except RemoteError:
            return 64
        received = self._checks.received
        new = [each for each in messages if each.msg_id not in received]
        container = [] if messages == [outer] else [outer]
        for message in new + container:
            if code := self._checks.numbers(message):
                return code
        for message in new + container:
            self._checks.accept(message)
        self._note_session(min([message.msg_id for message in new], default=inbound.msg_id))
        fresh = {message.msg_id for message in new}
        for message in messages:
            if message.msg_id in fresh:
                self._take(message)
            else:
                self._take_again(message)
        return 0

    def _note_session(self, msg_id: int) -> None:
        """https://core.telegram.org/mtproto/service_messages#new-session-creation-notification"""
        if self._first_msg_id and msg_id >= self._first_msg_id:
            return
        if not self._first_msg_id:
            self.events.append(Created())
        self._first_msg_id = msg_id
        created = NewSessionCreated(
            first_msg_id=msg_id,
            unique_id=self._unique_id,
            server_salt=self._sender.salts.current(self._sender.time.at(self._now)),
        )
        self._sender.post(created, content=True)

    def _take(self, message: Incoming) -> None:
        if message.seq_no & 1:
            self._sender.acknowledge(message.msg_id, self._now)
        body = message.body
        try:
            if kind_of(body) == GzipPacked.ID:
                body = unpack(body)
            if kind_of(body) == MsgCopy.ID:
                self._on_copy(message)
                return
            thing: Any = tl.decode(body)
        except (tl.DecodeError, RemoteError) as error:
            self._calls[message.msg_id] = None
            self.events.append(UnknownCall(message.msg_id, body, error))
            return
        reaction = self._REACTIONS.get(type(thing))
        if reaction is not None:
            reaction(self, thing, message.msg_id)
        else:
            self._on_call(thing, message.msg_id)

    def _on_call(self, thing: object, msg_id: int) -> None:
        self._calls[msg_id] = None
        if isinstance(thing, tl.Function):
            self.events.append(Call(msg_id, thing))
        else:
            error = RemoteError(f"{type(thing).__name__} is not a function")
            self.events.append(UnknownCall(msg_id, b"", error))

    def _take_again(self, message: Incoming) -> None:
        """ "Normally used by the server to respond to the receipt of a duplicate msg_id".

        https://core.telegram.org/mtproto/service_messages_about_messages#extended-voluntary-communication-of-status-of-one-message
        """
        answer = self._calls.get(message.msg_id)
        if answer is None:
            self._sender.acknowledge(message.msg_id, self._now)
        elif answer.msg_id and len(answer.body) > LARGE:
            self._sender.post(
                MsgDetailedInfo(
                    msg_id=message.msg_id,
                    answer_msg_id=answer.msg_id,
                    bytes_=len(answer.body),
                    status=0,
                )
            )
        else:
            self._sender.add(answer)

    def _on_copy(self, message: Incoming) -> None:
        original = copied(message, to_server=True)
        if original.msg_id in self._checks.received:
            self._take_again(original)
        else:
            self._checks.accept(original)
            self._take(original)

    def _on_acks(self, acks: MsgsAck, msg_id: int) -> None:
        for acknowledged in acks.msg_ids:
            message = self._sender.acknowledged(acknowledged)
            if isinstance(message, Answer):
                self._calls.pop(message.call_id, None)

    def _on_ping(self, ping: Ping | PingDelayDisconnect, msg_id: int) -> None:
        self._sender.post(Pong(msg_id=msg_id, ping_id=ping.ping_id))
        if isinstance(ping, PingDelayDisconnect):
            self.events.append(DisconnectAfter(ping.disconnect_delay))

    def _on_get_future_salts(self, query: GetFutureSalts, msg_id: int) -> None:
        time = self._sender.time.at(self._now)
        count = min(max(query.num, 1), MOST_SALTS)
        salts = [
            FutureSalt(valid_since=salt.valid_since, valid_until=salt.valid_until, salt=salt.value)
            for salt in self._sender.salts.ahead(count, time)
        ]
        self._sender.post(FutureSalts(req_msg_id=msg_id, now=int(time), salts=salts))

    def _on_drop_answer(self, query: RpcDropAnswer, msg_id: int) -> None:
        """https://core.telegram.org/mtproto/service_messages#cancellation-of-an-rpc-query"""
        dropped = query.req_msg_id
        self._calls[msg_id] = None
        if dropped not in self._calls:
            self.answer(msg_id, bytes(RpcAnswerUnknown()))
            return
        answer = self._calls.pop(dropped)
        if answer is None:
            running = bytes(RpcAnswerDroppedRunning())
            self._sender.answer(Answer(dropped, running))
            self.answer(msg_id, running)
            self.events.append(Cancelled(dropped))
            return
        self._sender.acknowledged(answer.msg_id)
        answer.done = True
        gone = RpcAnswerDropped(msg_id=answer.msg_id, seq_no=answer.seq_no, bytes_=len(answer.body))
        self.answer(msg_id, bytes(gone))

    def _on_state_request(self, query: MsgsStateReq | MsgResendReq, msg_id: int) -> None:
        info = bytes([self._state(asked) for asked in query.msg_ids])
        self._sender.post(MsgsStateInfo(req_msg_id=msg_id, info=info))

    def _state(self, msg_id: int) -> int:
        """What we know of a message of the client."""
        received = self._checks.received
        if msg_id not in received:
            if received.look(msg_id) is Arrival.TOO_OLD:
                return State.FORGOTTEN
            return State.NOT_RECEIVED if msg_id < received.newest else State.NOT_RECEIVED_YET
        if msg_id not in self._calls:
            return State.RECEIVED
        answered = State.ANSWERED if self._calls[msg_id] else 0
        return State.RECEIVED | State.PROCESSING | answered

    def _on_resend_request(self, query: MsgResendReq, msg_id: int) -> None:
        kept = self._sender.unacknowledged
        found = [kept[asked] for asked in query.msg_ids if asked in kept]
        self._sender.repeat(found)
        if len(found) < len(query.msg_ids):
            self._on_state_request(query, msg_id)

    def _on_all_states(self, states: MsgsAllInfo, msg_id: int) -> None:
        """ "4 = message received (this response is also [...] a receipt acknowledgment)"."""
        told = zip(states.msg_ids, states.info, strict=False)
        got = [each for each, byte in told if byte & NUMBER == State.RECEIVED]
        self._on_acks(MsgsAck(msg_ids=got), msg_id)

    def _on_destroy_session(self, query: DestroySession, msg_id: int) -> None:
        """https://core.telegram.org/mtproto/service_messages#request-to-destroy-session"""
        session_id = query.session_id
        other = session_id != self._sender.channel.session_id
        if other and self._forget(session_id):
            self.events.append(Destroyed(session_id))
            self._sender.post(DestroySessionOk(session_id=session_id))
        else:
            self._sender.post(DestroySessionNone(session_id=session_id))

    def _ignore(self, thing: object, msg_id: int) -> None:
        """http_wait is only for HTTP; states we asked nobody for; a pong to no ping of ours."""

    _REACTIONS: ClassVar[dict[type[tl.Object], Callable[[Any, Any, int], None]]] = {
        DestroySession: _on_destroy_session,
        GetFutureSalts: _on_get_future_salts,
        HttpWait: _ignore,
        MsgResendReq: _on_resend_request,
        MsgsAck: _on_acks,
        MsgsAllInfo: _on_all_states,
        MsgsStateInfo: _ignore,
        MsgsStateReq: _on_state_request,
        Ping: _on_ping,
        PingDelayDisconnect: _on_ping,
        Pong: _ignore,
        RpcDropAnswer: _on_drop_answer,
    }
