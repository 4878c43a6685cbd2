"""What the client's session does when messages were lost or forgotten; other service messages."""

from typing import Any

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.crypto import AuthKey
from telegram_client.runtime.message_ids import ReceivedIds
from telegram_client.runtime.service import (
    DestroyAuthKey,
    DestroyAuthKeyOk,
    DestroySession,
    DestroySessionNone,
    DestroySessionOk,
    HttpWait,
    MsgDetailedInfo,
    MsgNewDetailedInfo,
    MsgResendReq,
    MsgsAck,
    MsgsAllInfo,
    MsgsStateInfo,
    MsgsStateReq,
    Ping,
    Pong,
    RpcDropAnswer,
)
from telegram_client.runtime.session import (
    ClientSession,
    Ignored,
    Request,
    Result,
    Update,
    UpdatesMissing,
)

from tests.templates.telegram_client.runtime.sessions import (
    FAR,
    OFFSET,
    START,
    Pair,
    Said,
    Say,
    Server,
    answer,
    bad,
    client_session,
    messages_in,
    objects_in,
    outer,
    requests_in,
    sent_by,
    transmit,
)


@pytest.fixture
def client() -> ClientSession:
    """A client that is connected and has sent its first ping."""
    client = client_session()
    client.connected(START)
    client.data_to_send(START)
    return client


@pytest.fixture
def server(client: ClientSession) -> Server:
    return Server(client)


# reconnects


def test_after_a_reconnect_what_is_not_acknowledged_goes_again_under_its_msg_id(
    client: ClientSession,
) -> None:
    (request,) = transmit(client, "x")
    old = request.msg_id
    client.disconnected()
    client.connected(START + 1)
    ((packet, _),) = client.data_to_send(START + 1)
    assert requests_in([(packet, False)]) == [(old, "x")]
    assert outer(packet).msg_id > old


def test_what_is_sent_again_is_in_a_container_even_alone(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    server.send(MsgResendReq(msg_ids=[request.msg_id]))
    ((packet, _),) = client.data_to_send(START)
    assert len(messages_in(packet)) == 1
    assert outer(packet).msg_id > request.msg_id
    assert requests_in([(packet, False)]) == [(request.msg_id, "x")]


def test_what_is_asked_for_twice_is_sent_once(client: ClientSession, server: Server) -> None:
    (request,) = transmit(client, "x")
    for _ in range(2):
        server.send(MsgResendReq(msg_ids=[request.msg_id]))
    assert len(requests_in(client.data_to_send(START))) == 1


def test_the_numbers_in_a_container_rise_whatever_is_sent_again(client: ClientSession) -> None:
    (request,) = transmit(client, "again")
    client.disconnected()
    client.send(Say(text="new"))
    client.connected(START)
    ((packet, _),) = client.data_to_send(START)
    ids = [message.msg_id for message in messages_in(packet)]
    assert ids == sorted(ids)
    assert ids[0] == request.msg_id


def test_what_the_server_has_acknowledged_is_not_sent_again(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    server.send(MsgsAck(msg_ids=[request.msg_id]))
    client.disconnected()
    client.connected(START + 1)
    assert requests_in(client.data_to_send(START + 1)) == []
    assert answer(server, request) == [Result(request, Said(text=""))]


def test_an_unsent_request_waits_for_the_connection(client: ClientSession) -> None:
    client.disconnected()
    client.send(Say(text="x"))
    client.connected(START + 1000)
    ((msg_id, _),) = requests_in(client.data_to_send(START + 1000))
    assert msg_id / 2**32 == pytest.approx(OFFSET + START + 1000, abs=0.01)


def test_an_answered_request_is_not_sent_again(client: ClientSession, server: Server) -> None:
    (request,) = transmit(client, "x")
    client.disconnected()
    client.connected(START + 1)
    answer(server, request)
    assert requests_in(client.data_to_send(START + 1)) == []


def test_a_cancellation_outlives_a_reconnect(client: ClientSession) -> None:
    (request,) = transmit(client, "x")
    client.disconnected()
    client.cancel(request)
    client.connected(START + 1)
    things = [thing for thing in sent_by(client, START + 1) if not isinstance(thing, MsgsAck)]
    assert things == [RpcDropAnswer(req_msg_id=request.msg_id)]


def test_a_server_that_lost_the_session_answers_all_the_same() -> None:
    pair = Pair()
    pair.run()
    requests = [pair.client.send(Say(text=text)) for text in "ab"]
    pair.to_server()
    pair.calls.clear()
    pair.sessions.forget(pair.client.session_id)
    pair.client.disconnected()
    pair.client.connected(pair.now)
    events = pair.run()
    assert [event for event in events if isinstance(event, Result)] == [
        Result(request, Said(text=text)) for request, text in zip(requests, "ab", strict=True)
    ]
    assert UpdatesMissing() in events


# another key


def test_under_another_key_everything_is_sent_anew(client: ClientSession) -> None:
    sent, unsent = transmit(client, "sent")[0], client.send(Say(text="unsent"))
    client.disconnected()
    old, other = client.session_id, AuthKey(bytes(256))
    assert client.rekey(other, [FAR], START) == [UpdatesMissing()]
    client.connected(START)
    ((packet, _),) = client.data_to_send(START)
    assert packet[:8] == other.key_id
    kinds = [type(thing) for thing in objects_in(packet, key=other)]
    assert sorted(kind.__name__ for kind in kinds) == ["PingDelayDisconnect", "Say", "Say"]
    assert client.session_id != old
    assert client.unanswered() == [sent, unsent] or client.unanswered() == [unsent, sent]


def test_a_held_session_sends_only_what_comes_first(client: ClientSession) -> None:
    client.hold()
    client.send(Say(text="later"))
    client.send(Say(text="bind"), first=True)
    assert [text for _, text in requests_in(client.data_to_send(START))] == ["bind"]
    client.release()
    assert [text for _, text in requests_in(client.data_to_send(START))] == ["later"]


def test_a_request_can_be_made_of_its_own_numbers(client: ClientSession, server: Server) -> None:
    request = client.send(lambda msg_id, session_id: Say(text=f"{msg_id} {session_id}"))
    ((msg_id, text),) = requests_in(client.data_to_send(START))
    assert text == f"{msg_id} {client.session_id}"
    server.send(bad(msg_id, 32))
    ((again, text),) = requests_in(client.data_to_send(START))
    assert (again != msg_id, text) == (True, f"{again} {client.session_id}")
    assert answer(server, request) == [Result(request, Said(text=""))]


# states of messages


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        (1, "anew"),
        (2, "again"),
        (3, "again"),
        (4, "wait"),
        (4 + 32, "wait"),
        (4 + 32 + 64, "again"),
    ],
)
def test_a_request_without_an_answer_is_asked_about(
    client: ClientSession, server: Server, state: int, outcome: str
) -> None:
    (request,) = transmit(client, "x")
    old = request.msg_id
    client.handle_deadline(START + 10)
    ((packet, _),) = client.data_to_send(START + 10)
    assert tl.decode(outer(packet).data) == MsgsStateReq(msg_ids=[old])
    info = MsgsStateInfo(req_msg_id=outer(packet).msg_id, info=bytes([state]))
    assert server.send(info) == []
    again = requests_in(client.data_to_send(START + 10))
    expected = {"wait": [], "again": [old], "anew": [request.msg_id]}[outcome]
    assert [msg_id for msg_id, _ in again] == expected
    assert (request.msg_id == old) is (outcome != "anew")


def test_an_acknowledged_request_is_asked_about_after_a_minute(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    server.send(MsgsAck(msg_ids=[request.msg_id]))
    client.handle_deadline(START + 50)
    assert not [each for each in sent_by(client, START + 50) if isinstance(each, MsgsStateReq)]
    client.handle_deadline(START + 60)
    assert MsgsStateReq(msg_ids=[request.msg_id]) in sent_by(client, START + 60)


@pytest.mark.parametrize("state", [0, 5, 128])
def test_a_state_that_means_nothing_changes_nothing(
    client: ClientSession, server: Server, state: int
) -> None:
    (request,) = transmit(client, "x")
    server.send(MsgsAllInfo(msg_ids=[request.msg_id], info=bytes([state])))
    assert client.data_to_send(START) == []
    assert not request.acknowledged


def test_what_is_said_of_unknown_messages_changes_nothing(
    client: ClientSession, server: Server
) -> None:
    assert server.send(MsgsAllInfo(msg_ids=[4, 8], info=b"\1\2")) == []
    assert server.send(MsgsAllInfo(msg_ids=[4, 8], info=b"")) == []
    assert server.send(MsgsAck(msg_ids=[4])) == []
    assert client.data_to_send(START) == []


def test_states_that_were_not_asked_for_are_ignored(client: ClientSession, server: Server) -> None:
    transmit(client, "x")
    (event,) = server.send(MsgsStateInfo(req_msg_id=4, info=b"\1"))
    assert isinstance(event, Ignored)
    assert client.data_to_send(START) == []


def test_msgs_all_info_tells_the_same_unasked(client: ClientSession, server: Server) -> None:
    lost, taken = transmit(client, "lost", "taken")
    server.send(MsgsAllInfo(msg_ids=[lost.msg_id, taken.msg_id], info=b"\2\4"))
    assert requests_in(client.data_to_send(START)) == [(lost.msg_id, "lost")]
    assert taken.acknowledged


def test_the_server_may_ask_about_its_messages(client: ClientSession, server: Server) -> None:
    seen = server.msg_id()
    server.send(Said(text=""), msg_id=seen)
    asking = server.msg_id()
    server.send(MsgsStateReq(msg_ids=[seen, seen - 4, asking + 400]), msg_id=asking)
    assert sent_by(client) == [MsgsStateInfo(req_msg_id=asking, info=b"\4\2\3")]


def test_a_message_of_the_server_may_be_forgotten(client: ClientSession, server: Server) -> None:
    client._receiver._received = ReceivedIds(2)
    for _ in range(3):
        server.send(Said(text=""))
    asking = server.msg_id()
    server.send(MsgsStateReq(msg_ids=[5]), msg_id=asking)
    assert sent_by(client) == [MsgsStateInfo(req_msg_id=asking, info=b"\1")]


def test_what_cannot_be_sent_again_is_told_by_states(client: ClientSession, server: Server) -> None:
    (request,) = transmit(client, "x")
    asking = server.msg_id()
    server.send(MsgResendReq(msg_ids=[request.msg_id, 8]), msg_id=asking)
    info, again = sent_by(client)[::-1]
    assert again == Say(text="x")
    assert isinstance(info, MsgsStateInfo)
    assert (info.req_msg_id, len(info.info)) == (asking, 2)


# what the server keeps for us


def detailed(request: Request, answer_id: int) -> MsgDetailedInfo:
    return MsgDetailedInfo(msg_id=request.msg_id, answer_msg_id=answer_id, bytes_=1 << 20, status=0)


def test_an_answer_that_waits_at_the_server_is_asked_for(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    server.send(detailed(request, 12345))
    assert sent_by(client) == [MsgResendReq(msg_ids=[12345])]


def test_an_answer_that_came_already_is_acknowledged_instead(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    answer(server, request)
    server.send(detailed(request, server._last | 1))
    client.handle_deadline(START + 2)
    assert sent_by(client, START + 2) == [MsgsAck(msg_ids=[server._last - 3, server._last - 3])]


def test_a_message_that_waits_at_the_server_is_asked_for(
    client: ClientSession, server: Server
) -> None:
    server.send(MsgNewDetailedInfo(answer_msg_id=12345, bytes_=1 << 20, status=0))
    assert sent_by(client) == [MsgResendReq(msg_ids=[12345])]


def test_a_copy_is_taken_as_if_it_were_the_message(client: ClientSession, server: Server) -> None:
    inside = server.msg_id()
    body = bytes(Said(text="copied"))
    header = (0xE06046B2).to_bytes(4, "little") + (0x5BB8E511).to_bytes(4, "little")
    message = inside.to_bytes(8, "little") + (1).to_bytes(4, "little")
    copy = header + message + len(body).to_bytes(4, "little") + body
    assert server.send(copy) == [Update(Said(text="copied"))]
    assert server.send(copy) == [Ignored(inside, "seen before")]
    client.handle_deadline(START + 2)
    assert sent_by(client, START + 2) == [MsgsAck(msg_ids=[inside, inside])]


# other service messages


def test_pings_go_both_ways(client: ClientSession, server: Server) -> None:
    request = client.send(Ping(ping_id=5))
    client.data_to_send(START)
    pong = Pong(msg_id=request.msg_id, ping_id=5)
    assert server.send(pong) == [Result(request, pong)]
    msg_id = server.msg_id()
    server.send(Ping(ping_id=6), msg_id=msg_id)
    assert sent_by(client) == [Pong(msg_id=msg_id, ping_id=6)]


@pytest.mark.parametrize("told", [DestroySessionOk, DestroySessionNone])
def test_another_session_can_be_destroyed(client: ClientSession, server: Server, told: Any) -> None:
    request = client.send(DestroySession(session_id=9))
    client.data_to_send(START)
    assert server.send(told(session_id=8)) == []
    assert server.send(told(session_id=9)) == [Result(request, told(session_id=9))]


def test_the_key_can_be_destroyed(client: ClientSession, server: Server) -> None:
    other = client.send(Say(text="other"))
    request = client.send(DestroyAuthKey())
    client.data_to_send(START)
    assert server.send(DestroyAuthKeyOk()) == [Result(request, DestroyAuthKeyOk())]
    assert client.unanswered() == [other]


def test_http_wait_is_ignored(client: ClientSession, server: Server) -> None:
    assert server.send(HttpWait(max_delay=0, wait_after=0, max_wait=25000)) == []
