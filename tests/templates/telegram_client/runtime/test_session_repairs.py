"""What the client's session does when messages were ignored, lost or forgotten."""

from typing import Any

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.crypto import AuthKey
from telegram_client.runtime.errors import RemoteError
from telegram_client.runtime.service import (
    BadMsgNotification,
    BadServerSalt,
    DestroyAuthKey,
    DestroyAuthKeyOk,
    DestroySession,
    DestroySessionNone,
    DestroySessionOk,
    FutureSalt,
    FutureSalts,
    GetFutureSalts,
    HttpWait,
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
    RpcDropAnswer,
)
from telegram_client.runtime.session import (
    ClientSession,
    Failed,
    Ignored,
    Request,
    Result,
    Salt,
    SaltsChanged,
    TimeChanged,
    Update,
    UpdatesMissing,
)
from telegram_client.runtime.session.bodies import answer_to
from telegram_client.runtime.session.notices import ON_BAD_MESSAGE

from tests.templates.telegram_client.runtime.sessions import (
    OFFSET,
    SALT,
    START,
    Pair,
    Said,
    Say,
    Server,
    client_session,
    messages_in,
    objects_in,
    outer,
    sent_by,
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


def transmit(client: ClientSession, *texts: str, now: float = START) -> list[Request]:
    """Requests that are on their way in one packet."""
    requests = [client.send(Say(text=text)) for text in texts]
    client.data_to_send(now)
    return requests


def answer(server: Server, request: Request, text: str = "") -> list[Any]:
    return server.send(answer_to(request.msg_id, bytes(Said(text=text))), seq_no=1)


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


# bad_msg_notification, code by code

AGAIN, NEW_SESSION, GIVEN_UP = "again", "new session", "given up"
OUTCOMES = {
    16: AGAIN,
    17: NEW_SESSION,
    18: GIVEN_UP,
    19: AGAIN,
    20: AGAIN,
    32: NEW_SESSION,
    33: NEW_SESSION,
    34: GIVEN_UP,
    35: GIVEN_UP,
    64: AGAIN,
    99: GIVEN_UP,
}


def test_every_documented_code_is_in_the_table() -> None:
    assert set(ON_BAD_MESSAGE) == {16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64}
    assert set(OUTCOMES) == set(ON_BAD_MESSAGE) - {48} | {99}


@pytest.mark.parametrize(("code", "outcome"), OUTCOMES.items())
def test_an_ignored_request_is_sent_again_or_given_up(
    client: ClientSession, server: Server, code: int, outcome: str
) -> None:
    (request,) = transmit(client, "x")
    old_id, old_session = request.msg_id, client.session_id
    events = server.send(bad(old_id, code))
    again = requests_in(client.data_to_send(START))
    assert (client.session_id == old_session) is (outcome != NEW_SESSION)
    assert (UpdatesMissing() in events) is (outcome == NEW_SESSION)
    if outcome == GIVEN_UP:
        assert again == []
        assert [type(event) for event in events] == [Failed]
        assert isinstance(events[0].error, RemoteError)
        assert f"error_code {code}" in str(events[0].error)
    else:
        ((new_id, text),) = again
        assert (new_id != old_id, text) == (True, "x")
        assert answer(server, request) == [Result(request, Said(text=""))]


def test_a_notice_about_a_container_is_about_all_that_is_in_it(
    client: ClientSession, server: Server
) -> None:
    client.send(Say(text="a"))
    client.send(Say(text="b"))
    ((packet, _),) = client.data_to_send(START)
    server.send(bad(outer(packet).msg_id, 19))
    assert [text for _, text in requests_in(client.data_to_send(START))] == ["a", "b"]


def test_after_code_64_every_message_gets_a_packet_of_its_own(
    client: ClientSession, server: Server
) -> None:
    client.send(Say(text="a"))
    client.send(Say(text="b"))
    ((packet, _),) = client.data_to_send(START)
    server.send(bad(outer(packet).msg_id, 64))
    assert [len(messages_in(packet)) for packet, _ in client.data_to_send(START)] == [1, 1]


def test_codes_16_and_17_set_the_clock_by_the_notice(client: ClientSession, server: Server) -> None:
    for code, off in ((16, 5000.0), (17, -5000.0)):
        (request,) = transmit(client, "x")
        late = Server(client, START + off)
        events = client.receive(late.packet(bad(request.msg_id, code)), START)
        changed = next(event for event in events if isinstance(event, TimeChanged))
        assert changed.time_offset == client.time_offset == pytest.approx(OFFSET + off, abs=0.01)
        client.data_to_send(START)
        assert request.msg_id / 2**32 == pytest.approx(START + OFFSET + off, abs=0.01)


def test_a_new_session_has_fresh_numbers_and_destroys_the_old_one(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    old = client.session_id
    server.send(bad(request.msg_id, 32))
    ((packet, _),) = client.data_to_send(START)
    assert [thing for thing in objects_in(packet) if isinstance(thing, DestroySession)] == [
        DestroySession(session_id=old)
    ]
    assert sorted(message.seq_no for message in messages_in(packet)) == [1, 2, 3]
    assert server.send(DestroySessionOk(session_id=old)) == []


def test_a_request_that_is_ignored_over_and_over_fails(
    client: ClientSession, server: Server
) -> None:
    (request,) = transmit(client, "x")
    for _ in range(8):
        assert server.send(bad(request.msg_id, 20)) == []
        client.data_to_send(START)
    (event,) = server.send(bad(request.msg_id, 20))
    assert isinstance(event, Failed)
    assert event.request is request
    assert client.unanswered() == []


def test_a_notice_about_a_message_never_sent_is_ignored(
    client: ClientSession, server: Server
) -> None:
    transmit(client, "x")
    (event,) = server.send(bad(4 << 32, 32))
    assert isinstance(event, Ignored)
    assert client.data_to_send(START) == []


def test_a_notice_counts_once(client: ClientSession, server: Server) -> None:
    (request,) = transmit(client, "x")
    old = request.msg_id
    server.send(bad(old, 20))
    client.data_to_send(START)
    assert [type(event) for event in server.send(bad(old, 20))] == [Ignored]
    assert client.data_to_send(START) == []


def test_ignored_acknowledgements_are_sent_again(client: ClientSession, server: Server) -> None:
    msg_id = server.msg_id()
    server.send(Said(text=""), msg_id=msg_id, seq_no=1)
    client.handle_deadline(START + 2)
    ((packet, _),) = client.data_to_send(START + 2)
    server.send(bad(outer(packet).msg_id, 19))
    assert sent_by(client, START + 2) == [MsgsAck(msg_ids=[msg_id])]


# salts


def test_bad_server_salt_is_obeyed_and_kept(client: ClientSession, server: Server) -> None:
    (request,) = transmit(client, "x")
    notice = BadServerSalt(
        bad_msg_id=request.msg_id, bad_msg_seqno=1, error_code=48, new_server_salt=-5
    )
    assert server.send(notice) == [SaltsChanged((Salt(-5),))]
    ((packet, _),) = client.data_to_send(START)
    assert outer(packet).salt == -5
    assert answer(server, request) == [Result(request, Said(text=""))]


def test_salts_are_asked_for_before_they_run_out() -> None:
    client = client_session(salts=[Salt(SALT)])
    client.connected(START)
    assert sent_by(client) == [GetFutureSalts(num=32)]


def future_salts(req_msg_id: int, *periods: tuple[int, int, int]) -> FutureSalts:
    told = [
        FutureSalt(valid_since=int(OFFSET) + since, valid_until=int(OFFSET) + until, salt=salt)
        for since, until, salt in periods
    ]
    return FutureSalts(req_msg_id=req_msg_id, now=int(OFFSET + START), salts=told)


def test_each_salt_is_used_until_nearly_its_end() -> None:
    client = client_session(salts=[Salt(SALT)])
    server = Server(client)
    client.connected(START)
    ((packet, _),) = client.data_to_send(START)
    asked = next(
        each.msg_id
        for each in messages_in(packet)
        if isinstance(tl.decode(each.body), GetFutureSalts)
    )
    told = future_salts(asked, (0, 3600, 1), (1800, 5400, 2), (3600, 100000, 3))
    (changed,) = server.send(told)
    assert isinstance(changed, SaltsChanged)
    assert [salt.value for salt in changed.salts] == [1, 2, 3]
    used = {}
    for now in (START, 2000, 3500, 3560, 5300, 5341, 50000):
        client.send(Say(text=""))
        used[now] = outer(client.data_to_send(now)[0].packet).salt
    assert used == {START: 1, 2000: 1, 3500: 1, 3560: 2, 5300: 2, 5341: 3, 50000: 3}


def test_future_salts_that_were_not_asked_for_are_ignored(
    client: ClientSession, server: Server
) -> None:
    (event,) = server.send(future_salts(4 << 32, (0, 100000, 1)))
    assert isinstance(event, Ignored)
    (request,) = transmit(client, "x")
    ((packet, _),) = [*client.data_to_send(START), *_again(client, request)]
    assert outer(packet).salt == SALT


def _again(client: ClientSession, request: Request) -> list[Any]:
    client.send(Say(text=""))
    return client.data_to_send(START)


def test_a_caller_may_ask_for_salts_himself(client: ClientSession, server: Server) -> None:
    request = client.send(GetFutureSalts(num=1))
    client.data_to_send(START)
    told = future_salts(request.msg_id, (0, 100000, 9))
    assert server.send(told)[0] == Result(request, told)


# new_session_created


def test_what_is_below_first_msg_id_is_sent_anew(client: ClientSession, server: Server) -> None:
    first, second = transmit(client, "a"), transmit(client, "b")
    old = first[0].msg_id
    created = NewSessionCreated(first_msg_id=second[0].msg_id, unique_id=1, server_salt=SALT)
    assert server.send(created, seq_no=1) == [UpdatesMissing()]
    ((new, text),) = requests_in(client.data_to_send(START))
    assert (new > old, text) == (True, "a")
    assert answer(server, first[0], "a") == [Result(first[0], Said(text="a"))]
    assert answer(server, second[0], "b") == [Result(second[0], Said(text="b"))]


def test_the_salt_of_a_new_session_is_taken(client: ClientSession, server: Server) -> None:
    created = NewSessionCreated(first_msg_id=4, unique_id=1, server_salt=8)
    assert server.send(created, seq_no=1) == [SaltsChanged((Salt(8),)), UpdatesMissing()]


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
    assert outer(packet).msg_id > request.msg_id
    assert requests_in([(packet, False)]) == [(request.msg_id, "x")]


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
    assert client.rekey(other, [Salt(5)], START) == [UpdatesMissing()]
    client.connected(START)
    ((packet, _),) = client.data_to_send(START)
    assert packet[:8] == other.key_id
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
    request = client.send(DestroyAuthKey())
    client.data_to_send(START)
    assert server.send(DestroyAuthKeyOk()) == [Result(request, DestroyAuthKeyOk())]


def test_http_wait_is_ignored(client: ClientSession, server: Server) -> None:
    assert server.send(HttpWait(max_delay=0, wait_after=0, max_wait=25000)) == []
