"""The server's session: what it remembers, answers and sends again."""

import random
import struct
from typing import Any

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.message_ids import ReceivedIds
from telegram_client.runtime.service import (
    DestroySession,
    DestroySessionNone,
    DestroySessionOk,
    FutureSalts,
    GetFutureSalts,
    GzipPacked,
    HttpWait,
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
    RpcError,
)
from telegram_client.runtime.session import ServerSalts
from telegram_client.runtime.session.bodies import pack
from telegram_client.runtime.session.server_events import (
    Call,
    Cancelled,
    Created,
    Destroyed,
    DisconnectAfter,
    UnknownCall,
)

from tests.templates.telegram_client.runtime.clients import SESSION, Client
from tests.templates.telegram_client.runtime.sessions import (
    OFFSET,
    SALT,
    START,
    Said,
    Say,
    messages_in,
    objects_in,
    outer,
)


@pytest.fixture
def client() -> Client:
    """A client whose session the server knows."""
    client = Client()
    client.service(Ping(ping_id=1))
    created, _ = client.messages()
    client.service(MsgsAck(msg_ids=[created.msg_id]))
    return client


# sessions


def test_a_first_message_creates_the_session() -> None:
    client = Client()
    msg_id = client.msg_id()
    assert client.send(Ping(ping_id=1), msg_id=msg_id) == [Created()]
    created, pong = client.answers()
    assert isinstance(created, NewSessionCreated)
    assert (created.first_msg_id, created.server_salt) == (msg_id, SALT)
    assert pong == Pong(msg_id=msg_id, ping_id=1)


def test_an_even_smaller_msg_id_creates_it_once_more(client: Client) -> None:
    earlier = int((START + OFFSET - 50) * 2**32) & -4
    assert client.service(Ping(ping_id=2), msg_id=earlier) == []
    created = client.answers()[0]
    assert isinstance(created, NewSessionCreated)
    assert created.first_msg_id == earlier


def test_sessions_of_one_key_do_not_mix(client: Client) -> None:
    msg_id = client.call("mine")
    other = client.sessions.receive(client.packet(Ping(ping_id=9), session_id=6), START).session
    client.session.answer(msg_id, bytes(Said(text="mine")))
    assert [type(each).__name__ for each in map(tl.decode, _bodies(other))] == [
        "NewSessionCreated",
        "Pong",
    ]
    assert client.answers() == [(msg_id, Said(text="mine"))]


def _bodies(session: Any) -> list[bytes]:
    packets = session.data_to_send(START)
    return [each.body for packet in packets for each in messages_in(packet, to_server=False)]


def test_another_session_can_be_destroyed(client: Client) -> None:
    client.send(Ping(ping_id=9), session_id=6)
    assert client.service(DestroySession(session_id=6)) == [Destroyed(6)]
    client.service(DestroySession(session_id=6))
    assert client.answers() == [DestroySessionOk(session_id=6), DestroySessionNone(session_id=6)]
    assert list(client.sessions.sessions) == [SESSION]


# calls


def test_a_call_is_handed_out_once(client: Client) -> None:
    msg_id = client.call("x")
    assert client.send(Say(text="x"), msg_id=msg_id, seq_no=1) == []
    client.now += 0.5
    assert client.answers() == [MsgsAck(msg_ids=[msg_id])]


def test_a_call_that_is_answered_and_comes_again_gets_its_answer_again(client: Client) -> None:
    msg_id = client.call("x")
    client.session.answer(msg_id, bytes(Said(text="x")))
    (first,) = client.messages()
    assert client.send(Say(text="x"), msg_id=msg_id, seq_no=1) == []
    (second,) = client.messages()
    assert second == first


def test_an_answer_that_was_acknowledged_is_forgotten(client: Client) -> None:
    msg_id = client.call("x")
    client.session.answer(msg_id, bytes(Said(text="x")))
    (answer,) = client.messages()
    client.service(MsgsAck(msg_ids=[answer.msg_id]))
    client.send(Say(text="x"), msg_id=msg_id, seq_no=1)
    client.now += 0.5
    assert client.answers() == [MsgsAck(msg_ids=[msg_id])]


def test_of_a_large_answer_only_a_note_is_sent_again(client: Client) -> None:
    msg_id = client.call("x")
    noise = random.Random(1).randbytes(30_000).hex()
    client.session.answer(msg_id, bytes(Said(text=noise)))
    (answer,) = client.messages()
    client.send(Say(text="x"), msg_id=msg_id, seq_no=1)
    (note,) = client.answers()
    assert note == MsgDetailedInfo(
        msg_id=msg_id, answer_msg_id=answer.msg_id, bytes_=len(answer.body), status=0
    )
    client.service(MsgResendReq(msg_ids=[answer.msg_id]))
    assert client.messages() == [answer]


def test_a_call_is_acknowledged_half_a_second_later_unless_it_is_answered(client: Client) -> None:
    slow, fast = client.call("slow"), client.call("fast")
    client.session.answer(fast, bytes(Said(text="")))
    assert client.session.next_deadline() == START + 0.5
    assert client.answers() == [(fast, Said(text="")), MsgsAck(msg_ids=[slow])]
    assert client.session.next_deadline() is None


def test_the_oldest_call_says_when_acknowledgements_are_due(client: Client) -> None:
    first = client.call()
    client.now += 0.3
    second = client.call()
    assert client.session.next_deadline() == START + 0.5
    for call in (first, second):
        client.session.answer(call, bytes(Said(text="")))
    assert client.session.next_deadline() is None


def test_a_call_fails_with_an_rpc_error(client: Client) -> None:
    msg_id = client.call()
    client.session.fail(msg_id, 400, "BAD")
    assert client.answers() == [(msg_id, RpcError(error_code=400, error_message="BAD"))]


def test_a_call_is_answered_once(client: Client) -> None:
    msg_id = client.call()
    client.session.answer(msg_id, bytes(Said(text="")))
    with pytest.raises(LocalError, match="was answered before"):
        client.session.answer(msg_id, bytes(Said(text="")))


def test_a_call_of_another_layer_is_handed_out_undecoded(client: Client) -> None:
    (unknown,) = client.send(b"\1\2\3\4rest", seq_no=1, msg_id=(msg_id := client.msg_id()))
    assert isinstance(unknown, UnknownCall)
    assert (unknown.msg_id, unknown.body) == (msg_id, b"\1\2\3\4rest")
    client.session.fail(msg_id, 400, "INPUT_METHOD_INVALID")
    assert client.answers()[0][0] == msg_id


def test_an_object_that_is_no_function_is_no_call(client: Client) -> None:
    (unknown,) = client.send(Said(text=""), seq_no=1)
    assert isinstance(unknown, UnknownCall)
    assert "Said is not a function" in str(unknown.error)


def test_a_copy_of_a_call_is_the_call(client: Client) -> None:
    inside, body = client.msg_id(), bytes(Say(text="copied"))
    header = struct.pack("<IIqii", 0xE06046B2, 0x5BB8E511, inside, 1, len(body))
    assert client.send(header + body) == [Call(inside, Say(text="copied"))]
    assert client.service(header + body) == []
    client.session.answer(inside, bytes(Said(text="")))
    assert client.answers() == [(inside, Said(text=""))]


def test_a_packed_call_is_a_call(client: Client) -> None:
    body = pack(bytes(Say(text="a" * 1000)))
    assert isinstance(tl.decode(body), GzipPacked)
    assert client.send(body, seq_no=1) == [Call(client._last, Say(text="a" * 1000))]


def test_a_large_answer_is_packed(client: Client) -> None:
    msg_id = client.call()
    client.session.answer(msg_id, bytes(Said(text="a" * 1000)))
    ((_, result),) = client.answers()
    assert isinstance(result, GzipPacked)


def test_answers_have_msg_ids_of_1_and_updates_of_3_modulo_4(client: Client) -> None:
    client.session.push(bytes(Said(text="")))
    client.session.answer(client.call(), bytes(Said(text="")))
    assert [message.msg_id % 4 for message in client.messages()] == [3, 1]


# cancelling


def test_a_call_that_is_being_processed_can_be_cancelled(client: Client) -> None:
    msg_id = client.call()
    drop = client.msg_id()
    client.sent += 1
    assert client.send(RpcDropAnswer(req_msg_id=msg_id), msg_id=drop, seq_no=3) == [
        Cancelled(msg_id)
    ]
    running = RpcAnswerDroppedRunning()
    assert client.answers() == [(msg_id, running), (drop, running)]
    client.session.answer(msg_id, bytes(Said(text="too late")))
    assert client.answers() == []


def test_an_answer_that_is_on_its_way_can_be_dropped(client: Client) -> None:
    msg_id = client.call()
    client.session.answer(msg_id, bytes(Said(text="")))
    (answer,) = client.messages()
    drop = client.msg_id()
    client.send(RpcDropAnswer(req_msg_id=msg_id), msg_id=drop, seq_no=3)
    dropped = RpcAnswerDropped(msg_id=answer.msg_id, seq_no=answer.seq_no, bytes_=len(answer.body))
    assert client.answers() == [(drop, dropped)]
    client.session.connected()
    assert client.answers() == [(drop, dropped)]


def test_a_call_that_is_forgotten_cannot_be_cancelled(client: Client) -> None:
    drop = client.msg_id()
    client.send(RpcDropAnswer(req_msg_id=4), msg_id=drop, seq_no=1)
    assert client.answers() == [(drop, RpcAnswerUnknown())]


# what is sent again


def test_what_is_not_acknowledged_goes_again_to_a_new_connection(client: Client) -> None:
    client.session.push(bytes(Said(text="kept")))
    (first,) = client.messages()
    client.session.connected()
    (packet,) = client.session.data_to_send(START)
    assert messages_in(packet, to_server=False) == [first]
    assert outer(packet, to_server=False).msg_id > first.msg_id
    client.service(MsgsAck(msg_ids=[first.msg_id]))
    client.session.connected()
    assert client.answers() == []


def test_a_resend_request_is_obeyed_or_answered_with_states(client: Client) -> None:
    client.session.push(bytes(Said(text="kept")))
    (kept,) = client.messages()
    client.service(MsgResendReq(msg_ids=[kept.msg_id]))
    assert client.messages() == [kept]
    client.service(MsgResendReq(msg_ids=[kept.msg_id, 5]))
    info, again = sorted(client.answers(), key=lambda each: type(each).__name__)
    assert isinstance(info, MsgsStateInfo)
    assert again == Said(text="kept")


def test_msgs_all_info_acknowledges(client: Client) -> None:
    client.session.push(bytes(Said(text="a")))
    client.session.push(bytes(Said(text="b")))
    first, second = client.messages()
    client.service(MsgsAllInfo(msg_ids=[first.msg_id, second.msg_id], info=b"\4\2"))
    client.session.connected()
    assert client.messages() == [second]


def test_states_of_messages(client: Client) -> None:
    running, done = client.call(), client.call()
    client.session.answer(done, bytes(Said(text="")))
    ping = client.msg_id()
    client.service(Ping(ping_id=1), msg_id=ping)
    client.answers()
    asked = [running, done, ping, ping - 1000, ping + 4000]
    client.service(MsgsStateReq(msg_ids=asked))
    (info,) = client.answers()
    assert isinstance(info, MsgsStateInfo)
    assert list(info.info) == [4 + 32, 4 + 32 + 64, 4, 2, 3]


def test_a_message_of_the_client_may_be_forgotten(client: Client) -> None:
    client.session._receiver._checks.received = ReceivedIds(2)
    for number in range(3):
        client.service(Ping(ping_id=number))
    client.answers()
    client.service(MsgsStateReq(msg_ids=[4]))
    (info,) = client.answers()
    assert isinstance(info, MsgsStateInfo)
    assert info.info == b"\1"


# other service messages


def test_a_ping_can_delay_the_end_of_the_connection(client: Client) -> None:
    msg_id = client.msg_id()
    ping = PingDelayDisconnect(ping_id=3, disconnect_delay=75)
    assert client.service(ping, msg_id=msg_id) == [DisconnectAfter(75)]
    assert client.answers() == [Pong(msg_id=msg_id, ping_id=3)]


def test_http_wait_is_ignored(client: Client) -> None:
    assert client.service(HttpWait(max_delay=0, wait_after=0, max_wait=0)) == []
    assert client.answers() == []


@pytest.mark.parametrize(("asked", "told"), [(3, 3), (0, 1), (1000, 64)])
def test_future_salts_begin_with_the_present_one(client: Client, asked: int, told: int) -> None:
    msg_id = client.msg_id()
    client.service(GetFutureSalts(num=asked), msg_id=msg_id)
    (salts,) = client.answers()
    assert isinstance(salts, FutureSalts)
    assert (salts.req_msg_id, len(salts.salts), salts.salts[0].salt) == (msg_id, told, SALT)


def test_a_salt_is_accepted_for_half_an_hour_after_its_time() -> None:
    salts = ServerSalts(SALT, 1000, random.Random(2).randbytes)
    at = {time: salts.accepts(SALT, time) for time in (1000, 2799, 2800, 4599, 4600)}
    assert at == {1000: True, 2799: True, 2800: True, 4599: True, 4600: False}
    periods = salts.ahead(3, 2800)
    assert [salt[1:] for salt in periods] == [(2800, 6400), (4600, 8200), (6400, 10000)]
    assert salts.current(2800) == periods[0].value != SALT


def test_salts_can_be_changed_at_once() -> None:
    salts = ServerSalts(SALT, 1000, random.Random(2).randbytes)
    salts.rotate(1500)
    assert not salts.accepts(SALT, 1500)
    assert salts.accepts(salts.current(1500), 1500)


def test_objects_are_read_as_they_were_sent(client: Client) -> None:
    client.session.post(Pong(msg_id=1, ping_id=2))
    (packet,) = client.session.data_to_send(START)
    assert objects_in(packet, to_server=False) == [Pong(msg_id=1, ping_id=2)]
