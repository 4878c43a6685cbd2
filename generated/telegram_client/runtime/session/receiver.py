"""The incoming half of the client's session: packets to events and to replies. Floor 2.

A packet passes the checks of https://core.telegram.org/mtproto/security_guidelines in this order:
msg_key, length, padding and parity (`open_packet`), session_id, time, msg_id not seen before, the
form of a container. One that cannot be the server's raises; one that is merely late is ignored.
Only then is any message of it looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from .. import tl
from ..crypto import AuthKey
from ..errors import RemoteError, SecurityError
from ..message import Inbound, open_packet
from ..message_ids import Arrival, ReceivedIds
from ..rpc_errors import rpc_error
from ..service import (
    BadMsgNotification,
    BadServerSalt,
    DestroyAuthKey,
    DestroyAuthKeyFail,
    DestroyAuthKeyNone,
    DestroyAuthKeyOk,
    DestroySession,
    DestroySessionNone,
    DestroySessionOk,
    FutureSalts,
    GzipPacked,
    HttpWait,
    MsgCopy,
    MsgDetailedInfo,
    MsgNewDetailedInfo,
    MsgResendReq,
    MsgsAck,
    MsgsAllInfo,
    MsgsStateInfo,
    MsgsStateReq,
    NewSessionCreated,
    Ping,
    Pong,
    RpcError,
    RpcResult,
)
from .bodies import Incoming, copied, cut, kind_of, question_of, result_in, unpack
from .events import (
    Event,
    Failed,
    Ignored,
    Result,
    SaltsChanged,
    TimeChanged,
    Unreadable,
    Update,
    UpdatesMissing,
)
from .notices import MEANINGS, NUMBER, ON_BAD_MESSAGE, Fix, State
from .outgoing import Outgoing, Request
from .salts import Salt
from .sender import Sender

__all__ = ["Receiver"]

MOST_REFUSALS = 8  # of one request; a server that goes on refusing is not obeyed any longer
NOTICES = (BadMsgNotification.ID, BadServerSalt.ID)


class Receiver:
    """Takes packets; what they ask for goes to the sender, what they say to `events`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._time = sender.time
        self._received = ReceivedIds()
        self._former: set[int] = set()  # sessions that we left; their last messages may come yet
        self.events: list[Event] = []
        self._now = 0.0
        self._packet_id = 0

    def receive(self, packet: bytes, now: float) -> None:
        channel = self._sender.channel
        inbound = open_packet(channel.auth_key, packet, to_server=False)
        if inbound.session_id != channel.session_id:
            self._refuse_session(inbound)
            return
        self._now, self._packet_id = now, inbound.msg_id
        arrival = self._received.look(inbound.msg_id)
        message = Incoming(inbound.msg_id, inbound.seq_no, inbound.data)
        if self._time.refuses(inbound.msg_id, now):
            self._take_notices(message)
        elif arrival is Arrival.NEW:
            self._take_packet(message)
        else:
            self._pass_over(message, arrival)

    def restart(self, now: float, auth_key: AuthKey | None = None) -> None:
        """Go on in a new session; the server may forget the old one."""
        old = self._sender.restart(now, auth_key)
        self._received = ReceivedIds()
        self._former.add(old)
        if auth_key is None:
            self._sender.post(DestroySession(session_id=old), content=True)
        self.events.append(UpdatesMissing())

    def _refuse_session(self, inbound: Inbound) -> None:
        """https://core.telegram.org/mtproto/security_guidelines#checking-session-id"""
        if inbound.session_id not in self._former:
            raise SecurityError(f"session_id: got {inbound.session_id}, a session we do not have")
        self.events.append(Ignored(inbound.msg_id, "for a session that is over"))

    def _pass_over(self, message: Incoming, arrival: Arrival) -> None:
        """A message that was received before is acknowledged once more, and that is all."""
        if message.seq_no & 1:
            self._sender.acknowledge(message.msg_id, self._now)
        self.events.append(Ignored(message.msg_id, arrival.value))

    def _take_notices(self, message: Incoming) -> None:
        """Of a message whose time is impossible only what sets our time and salt right is used.

        "Certain [...] service messages containing data sent by the client to the server [...] may,
        nonetheless, be processed on the client even if the time appears to be incorrect":
        https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
        """
        for each in cut(message, to_server=False):
            if kind_of(each.body) in NOTICES:
                self._take(each)
            else:
                age = self._time.age(message.msg_id, self._now)
                self.events.append(Ignored(each.msg_id, f"made {age:.0f} seconds ago"))

    def _take_packet(self, outer: Incoming) -> None:
        channel = self._sender.channel
        messages = cut(outer, to_server=False)
        self._received.add(outer.msg_id)
        if not self._time.is_known:
            self._set_clock()
        for message in messages:
            if channel is not self._sender.channel:
                break  # a message before this one made us leave the session
            if message is outer or self._is_new(message):
                self._take(message)

    def _is_new(self, message: Incoming) -> bool:
        """Whether a message of a container is to be taken.

        An answer that somebody waits for is taken however old it is: it was checked against the
        question, and the server may have kept it for long.
        """
        arrival = self._received.look(message.msg_id)
        if arrival is Arrival.NEW:
            self._received.add(message.msg_id)
            return True
        if arrival is Arrival.TOO_OLD and kind_of(message.body) == RpcResult.ID:
            return question_of(message.body) in self._sender.ledger.waiting
        self._pass_over(message, arrival)
        return False

    def _set_clock(self) -> None:
        self._time.learn(self._packet_id, self._now)
        self.events.append(TimeChanged(self._time.offset))

    def _take(self, message: Incoming) -> None:
        """One message, of a container or by itself. What can't be read concerns itself alone."""
        if message.seq_no & 1:
            self._sender.acknowledge(message.msg_id, self._now)
        body = message.body
        kind = kind_of(body)
        try:
            if kind == GzipPacked.ID:
                body = unpack(body)
                kind = kind_of(body)
            if kind == RpcResult.ID:
                self._on_result(body)
            elif kind == MsgCopy.ID:
                self._on_copy(message)
            else:
                self._react(tl.decode(body), message)
        except (tl.DecodeError, RemoteError) as error:
            self.events.append(Unreadable(error))

    def _react(self, thing: Any, message: Incoming) -> None:
        reaction = self._REACTIONS.get(type(thing))
        if reaction is None:
            self.events.append(Update(thing))
        else:
            reaction(self, thing, message)

    def _on_copy(self, message: Incoming) -> None:
        """ "Once received, the message is processed as if the wrapper were not there." """
        original = copied(message, to_server=False)
        if self._is_new(original):
            self._take(original)

    # answers: https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query

    def _on_result(self, body: bytes) -> None:
        message = self._sender.ledger.answered(question_of(body))
        if isinstance(message, Request):
            self.events.append(_outcome(message, result_in(body)))

    def _answer(self, msg_id: int, value: object) -> bool:
        """Some answers come without an rpc_result around them; whether one was waited for."""
        message = self._sender.ledger.answered(msg_id)
        if isinstance(message, Request):
            self.events.append(Result(message, value))
        return message is not None

    def _on_pong(self, pong: Pong, message: Incoming) -> None:
        self._sender.pong(pong.ping_id)
        self._answer(pong.msg_id, pong)

    def _on_ping(self, ping: Ping, message: Incoming) -> None:
        """ "A ping can be initiated by either side." """
        self._sender.post(Pong(msg_id=message.msg_id, ping_id=ping.ping_id))

    def _on_future_salts(self, told: FutureSalts, message: Incoming) -> None:
        """ "The client must check to see that the response's req_msg_id in fact coincides with
        msg_id of the query": https://core.telegram.org/mtproto/service_messages"""
        asked = self._sender.ledger.recent(told.req_msg_id) is not None
        if not (self._answer(told.req_msg_id, told) or asked):
            self.events.append(Ignored(message.msg_id, "future_salts that we did not ask for"))
            return
        self._sender.salts.learn(
            Salt(each.salt, each.valid_since, each.valid_until) for each in told.salts
        )
        self.events.append(SaltsChanged(self._sender.salts.known))

    def _on_destroyed(self, told: DestroySessionOk | DestroySessionNone, message: Incoming) -> None:
        for msg_id, waiting in list(self._sender.ledger.waiting.items()):
            body = waiting.body
            if body == bytes(DestroySession(session_id=told.session_id)):
                self._answer(msg_id, told)

    def _on_key_destroyed(self, told: object, message: Incoming) -> None:
        for msg_id, waiting in list(self._sender.ledger.waiting.items()):
            if kind_of(waiting.body) == DestroyAuthKey.ID:
                self._answer(msg_id, told)

    # the session: https://core.telegram.org/mtproto/service_messages#new-session-creation-notification

    def _on_new_session(self, new: NewSessionCreated, message: Incoming) -> None:
        """The server knows nothing of what we sent before its `first_msg_id`, and the other way
        round we may have missed updates."""
        ledger = self._sender.ledger
        ledger.renew(
            waiting for msg_id, waiting in ledger.waiting.items() if msg_id < new.first_msg_id
        )
        self._take_salt(new.server_salt)
        self.events.append(UpdatesMissing())

    def _take_salt(self, salt: int) -> None:
        if self._sender.salts.replace(salt):
            self.events.append(SaltsChanged(self._sender.salts.known))

    # about messages: https://core.telegram.org/mtproto/service_messages_about_messages

    def _on_acks(self, acks: MsgsAck, message: Incoming) -> None:
        waiting = self._sender.ledger.waiting
        for msg_id in acks.msg_ids:
            if msg_id in waiting:
                waiting[msg_id].acknowledged = True

    def _on_bad_message(
        self, notice: BadMsgNotification | BadServerSalt, message: Incoming
    ) -> None:
        """ "The client must check that it has, in fact, recently sent a message with the specified
        msg_id", and then sets right what was wrong and sends again."""
        refused = self._sender.ledger.recall(notice.bad_msg_id)
        if refused is None:
            self.events.append(Ignored(message.msg_id, "about a message we have not sent"))
            return
        code = notice.error_code
        fix = ON_BAD_MESSAGE.get(code, Fix.GIVE_UP)
        if fix is Fix.SALT and isinstance(notice, BadServerSalt):
            self._take_salt(notice.new_server_salt)
        if fix in (Fix.CLOCK, Fix.CLOCK_AND_SESSION):
            self._set_clock()
        stubborn = [each for each in refused if _refused_once_more(each, code, fix)]
        for each in stubborn:
            self._give_up(each, code)
        self._sender.ledger.renew(each for each in refused if each not in stubborn)
        if fix in (Fix.SESSION, Fix.CLOCK_AND_SESSION):
            self.restart(self._now)

    def _give_up(self, message: Outgoing, code: int) -> None:
        self._sender.ledger.answered(message.msg_id)
        meaning = MEANINGS.get(code, "a code without a documented meaning")
        error = RemoteError(f"the server ignored the request: error_code {code}, {meaning}")
        if isinstance(message, Request):
            self.events.append(Failed(message, error))

    def _on_states(self, states: MsgsStateInfo, message: Incoming) -> None:
        asked = self._sender.ledger.recent(states.req_msg_id)
        if asked is None or kind_of(asked.body) != MsgsStateReq.ID:
            self.events.append(Ignored(message.msg_id, "states that we did not ask for"))
            return
        question = tl.decode(asked.body)
        if isinstance(question, MsgsStateReq):
            self._take_states(question.msg_ids, states.info)

    def _on_all_states(self, states: MsgsAllInfo, message: Incoming) -> None:
        self._take_states(states.msg_ids, states.info)

    def _take_states(self, msg_ids: list[int], info: bytes) -> None:
        ledger = self._sender.ledger
        for msg_id, byte in zip(msg_ids, info, strict=False):
            waiting = ledger.waiting.get(msg_id)
            number = byte & NUMBER
            if waiting is None:
                continue
            if number == State.FORGOTTEN:
                ledger.renew([waiting])
            elif number in (State.NOT_RECEIVED, State.NOT_RECEIVED_YET) or byte & State.ANSWERED:
                ledger.repeat([waiting])  # who gets a message twice sends its answer again
            elif number == State.RECEIVED:
                waiting.acknowledged = True

    def _on_state_request(self, request: MsgsStateReq, message: Incoming) -> None:
        info = bytes([self._state(msg_id) for msg_id in request.msg_ids])
        self._sender.post(MsgsStateInfo(req_msg_id=message.msg_id, info=info))

    def _state(self, msg_id: int) -> int:
        """What we know of a message of the server."""
        if msg_id in self._received:
            return State.RECEIVED
        if self._received.look(msg_id) is Arrival.TOO_OLD:
            return State.FORGOTTEN
        newest = self._received.newest
        return State.NOT_RECEIVED_YET if msg_id > newest else State.NOT_RECEIVED

    def _on_resend_request(self, request: MsgResendReq, message: Incoming) -> None:
        waiting = self._sender.ledger.waiting
        found = [waiting[msg_id] for msg_id in request.msg_ids if msg_id in waiting]
        self._sender.ledger.repeat(found)
        if len(found) < len(request.msg_ids):
            self._on_state_request(MsgsStateReq(msg_ids=request.msg_ids), message)

    def _on_detailed_info(
        self, info: MsgDetailedInfo | MsgNewDetailedInfo, message: Incoming
    ) -> None:
        """A message for us is at the server, too large to be sent again unasked."""
        wanted = isinstance(info, MsgNewDetailedInfo) or info.msg_id in self._sender.ledger.waiting
        if wanted and info.answer_msg_id not in self._received:
            self._sender.post(MsgResendReq(msg_ids=[info.answer_msg_id]))
        else:
            self._sender.acknowledge(info.answer_msg_id, self._now)

    def _on_http_wait(self, wait: HttpWait, message: Incoming) -> None:
        """Only for clients over HTTP to send: nothing that a server says by it concerns us."""

    _REACTIONS: ClassVar[dict[type, Callable[[Any, Any, Incoming], None]]] = {
        BadMsgNotification: _on_bad_message,
        BadServerSalt: _on_bad_message,
        DestroyAuthKeyFail: _on_key_destroyed,
        DestroyAuthKeyNone: _on_key_destroyed,
        DestroyAuthKeyOk: _on_key_destroyed,
        DestroySessionNone: _on_destroyed,
        DestroySessionOk: _on_destroyed,
        FutureSalts: _on_future_salts,
        HttpWait: _on_http_wait,
        MsgDetailedInfo: _on_detailed_info,
        MsgNewDetailedInfo: _on_detailed_info,
        MsgResendReq: _on_resend_request,
        MsgsAck: _on_acks,
        MsgsAllInfo: _on_all_states,
        MsgsStateInfo: _on_states,
        MsgsStateReq: _on_state_request,
        NewSessionCreated: _on_new_session,
        Ping: _on_ping,
        Pong: _on_pong,
    }


def _outcome(request: Request, data: bytes) -> Result | Failed:
    """What an rpc_result says; what can't be read fails this call alone."""
    try:
        if kind_of(data) == GzipPacked.ID:
            data = unpack(data)
        if kind_of(data) != RpcError.ID:
            return Result(request, request.decode(data))
        error: Any = tl.decode(data)
    except (tl.DecodeError, RemoteError) as problem:
        return Failed(request, problem)
    return Failed(request, rpc_error(error.error_code, error.error_message))


def _refused_once_more(message: Outgoing, code: int, fix: Fix) -> bool:
    """Whether there is no use in sending it again."""
    message.refusals += 1
    message.alone |= fix is Fix.ALONE
    return fix is Fix.GIVE_UP or message.refusals > MOST_REFUSALS
