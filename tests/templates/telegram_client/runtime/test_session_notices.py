"""Notices about messages of the client: ignored ones, salts, new sessions."""

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.errors import RemoteError
from telegram_client.runtime.service import (
    BadServerSalt,
    DestroySession,
    DestroySessionOk,
    FutureSalt,
    FutureSalts,
    GetFutureSalts,
    MsgsAck,
    NewSessionCreated,
)
from telegram_client.runtime.session import (
    ClientSession,
    Failed,
    Ignored,
    Result,
    Salt,
    SaltsChanged,
    TimeChanged,
    UpdatesMissing,
)
from telegram_client.runtime.session.notices import ON_BAD_MESSAGE

from tests.templates.telegram_client.runtime.sessions import (
    OFFSET,
    SALT,
    START,
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
        (event,) = events
        assert isinstance(event, Failed)
        assert isinstance(event.error, RemoteError)
        assert f"error_code {code}" in str(event.error)
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


def test_nobody_hears_of_a_service_message_that_is_given_up(
    client: ClientSession, server: Server
) -> None:
    server.send(Said(text=""), seq_no=1)
    client.handle_deadline(START + 2)
    ((packet, _),) = client.data_to_send(START + 2)
    assert server.send(bad(outer(packet).msg_id, 18)) == []
    assert client.data_to_send(START + 2) == []


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


def test_the_last_salt_is_used_until_there_is_a_better_one() -> None:
    client = client_session(salts=[Salt(5, int(OFFSET), int(OFFSET) + 2000)])
    client.connected(START)
    used = {}
    for now in (START, START + 3000):
        client.send(Say(text=""))
        used[now] = outer(client.data_to_send(now)[0].packet).salt
    assert used == {START: 5, START + 3000: 5}


def test_future_salts_that_were_not_asked_for_are_ignored(
    client: ClientSession, server: Server
) -> None:
    (event,) = server.send(future_salts(4 << 32, (0, 100000, 1)))
    assert isinstance(event, Ignored)
    client.send(Say(text=""))
    ((packet, _),) = client.data_to_send(START)
    assert outer(packet).salt == SALT


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
