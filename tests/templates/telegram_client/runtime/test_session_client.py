"""The client's session: requests, answers, acknowledgements, deadlines."""

import random

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.errors import LocalError, RemoteError
from telegram_client.runtime.rpc_errors import Flood, RpcError
from telegram_client.runtime.service import (
    GzipPacked,
    MsgsAck,
    PingDelayDisconnect,
    RpcDropAnswer,
    RpcResult,
)
from telegram_client.runtime.session import (
    Event,
    Failed,
    Ignored,
    KeyUnknown,
    Outbound,
    QuickAcked,
    Result,
    Silent,
    TransportFailed,
    Unreadable,
    Update,
    UpdatesMissing,
)
from telegram_client.runtime.session.server_events import DisconnectAfter

from tests.templates.telegram_client.runtime.sessions import (
    KEY,
    OFFSET,
    START,
    Around,
    Count,
    Pair,
    Part,
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
def pair() -> Pair:
    """A pair that has said hello: the server knows the session, all is acknowledged."""
    pair = Pair()
    pair.run()
    pair.pass_time(5)
    return pair


def results(events: list[Event]) -> list[Result]:
    return [event for event in events if isinstance(event, Result)]


# requests and answers


def test_a_request_gets_its_result(pair: Pair) -> None:
    request = pair.client.send(Say(text="hello"), owner="me")
    assert pair.run() == [Result(request, Said(text="hello"))]
    assert (request.owner, request.done, pair.client.unanswered()) == ("me", True, [])


def test_a_result_is_decoded_by_the_type_of_its_request(pair: Pair) -> None:
    requests = [pair.client.send(each) for each in (Count(to=3), Around(query=Count(to=2)))]
    values = [Result(requests[0], [0, 1, 2]), Result(requests[1], [0, 1])]
    assert pair.run() == values


def test_an_rpc_error_fails_its_request(pair: Pair) -> None:
    request = pair.client.send(Say(text=""))
    pair.to_server()
    pair.session.fail(pair.calls.pop().msg_id, 420, "SOME_WAIT_7")
    (event,) = pair.run()
    assert isinstance(event, Failed)
    assert event.request is request
    assert isinstance(event.error, Flood)
    assert (event.error.code, event.error.message) == (420, "SOME_WAIT_7")


def test_an_unknown_constructor_fails_only_the_call_it_answers(pair: Pair) -> None:
    first, second = pair.client.send(Say(text="a")), pair.client.send(Say(text="b"))
    pair.to_server()
    unknown, known = pair.calls
    pair.calls.clear()
    pair.session.answer(unknown.msg_id, b"\1\2\3\4")
    pair.session.answer(known.msg_id, bytes(Said(text="b")))
    failed, result = pair.run()
    assert isinstance(failed, Failed)
    assert isinstance(failed.error, tl.UnknownConstructor)
    assert (failed.request, failed.error.id) == (first, 0x04030201)
    assert result == Result(second, Said(text="b"))


def test_an_answer_that_nobody_waits_for_is_acknowledged_and_dropped(pair: Pair) -> None:
    server = Server(pair.client, pair.now)
    answer = RpcResult(req_msg_id=4, result=GzipPacked(packed_data=b""))
    msg_id = server.msg_id()
    assert server.send(answer, msg_id=msg_id, seq_no=1) == []
    pair.client.send(Say(text=""))
    pair.client.send(Say(text=""))
    assert MsgsAck(msg_ids=[msg_id]) in sent_by(pair.client, pair.now)


def test_any_other_object_is_an_update(pair: Pair) -> None:
    pair.session.push(bytes(Said(text="news")))
    assert pair.run() == [Update(Said(text="news"))]


def test_an_update_of_another_layer_is_reported_and_the_session_lives(pair: Pair) -> None:
    pair.session.push(b"\1\2\3\4")
    (event,) = pair.run()
    assert isinstance(event, Unreadable)
    assert isinstance(event.error, tl.UnknownConstructor)
    request = pair.client.send(Say(text="alive"))
    assert pair.run() == [Result(request, Said(text="alive"))]


def test_a_request_that_cannot_be_encoded_is_the_callers_error(pair: Pair) -> None:
    with pytest.raises(tl.EncodeError):
        pair.client.send(Count(to=1 << 40))
    assert pair.client.unanswered() == []


# numbers


def test_msg_ids_are_server_time_divisible_by_4_and_rise(pair: Pair) -> None:
    for _ in range(3):
        pair.client.send(Say(text="x"))
    (packet,) = [packet for packet, _ in pair.client.data_to_send(pair.now)]
    ids = [message.msg_id for message in messages_in(packet)] + [outer(packet).msg_id]
    assert ids == sorted(set(ids))
    assert all(msg_id % 4 == 0 for msg_id in ids)
    assert all(abs(msg_id / 2**32 - (pair.now + OFFSET)) < 0.001 for msg_id in ids)
    assert all(msg_id & 0xFFFFFFFF for msg_id in ids)


def test_seq_no_counts_content_related_messages() -> None:
    client = client_session()
    client.connected(START)
    client.send(Say(text="a"))
    client.send(Say(text="b"))
    (packet,) = [packet for packet, _ in client.data_to_send(START)]
    assert [message.seq_no for message in messages_in(packet)] == [0, 1, 3]
    assert outer(packet).seq_no == 4
    client.send(Say(text="c"))
    assert outer(client.data_to_send(START)[0].packet).seq_no == 5


def test_a_clock_that_stands_still_gives_new_msg_ids(pair: Pair) -> None:
    seen = set()
    for _ in range(50):
        pair.client.send(Say(text="x"))
        seen |= {outer(packet).msg_id for packet, _ in pair.client.data_to_send(pair.now)}
    assert len(seen) == 50


# containers and gzip


def test_a_single_request_travels_without_a_container(pair: Pair) -> None:
    pair.client.send(Say(text="alone"))
    ((packet, _),) = pair.client.data_to_send(pair.now)
    assert tl.decode(outer(packet).data) == Say(text="alone")


def test_a_hundred_requests_travel_in_one_packet_and_come_back_in_one(pair: Pair) -> None:
    requests = [pair.client.send(Say(text=str(number))) for number in range(100)]
    assert len(pair.to_server()) == 1
    pair.answer_calls()
    assert len(pair.session.data_to_send(pair.now)) == 1
    pair.reconnect()
    answered = {event.request: event.value.text for event in results(pair.run())}
    assert answered == {request: str(number) for number, request in enumerate(requests)}


def test_a_container_has_at_most_1020_messages(pair: Pair) -> None:
    for _ in range(2500):
        pair.client.send(Say(text=""))
    packets = [packet for packet, _ in pair.client.data_to_send(pair.now)]
    assert [len(messages_in(packet)) for packet in packets] == [1020, 1020, 460]


def test_a_container_has_at_most_a_megabyte(pair: Pair) -> None:
    noise = "".join(chr(33 + number * number % 89) for number in range(400_000))
    for _ in range(5):
        pair.client.send(Say(text=noise[::-1]))
    pair.client._sender.ledger._queue[0].body = bytes(3 << 20)
    sizes = [len(outer(packet).data) for packet, _ in pair.client.data_to_send(pair.now)]
    assert sizes[0] == 3 << 20
    assert max(sizes[1:]) <= (1 << 20) + 8


def test_a_large_request_is_packed_where_that_pays(pair: Pair) -> None:
    text = "so much of the same " * 1000
    request = pair.client.send(Say(text=text))
    ((packet, _),) = pair.client.data_to_send(pair.now)
    assert isinstance(tl.decode(outer(packet).data), GzipPacked)
    assert len(packet) < 1000
    pair.serve(packet)
    assert pair.calls[0].function == Say(text=text)
    pair.answer_calls()
    assert pair.to_client() == [Result(request, Said(text=text))]


@pytest.mark.parametrize("size", [100, 10_000, 500_000])
def test_a_small_request_or_a_part_of_a_packed_file_is_not_packed(pair: Pair, size: int) -> None:
    request = Part(data=b"a" * size if size < 200 else random.Random(1).randbytes(size))
    pair.client.send(request)
    ((packet, _),) = pair.client.data_to_send(pair.now)
    assert outer(packet).data == bytes(request)


# acknowledgements


def acks_in(packets: list[Outbound]) -> list[int]:
    things = [thing for packet, _ in packets for thing in objects_in(packet)]
    return [msg_id for thing in things if isinstance(thing, MsgsAck) for msg_id in thing.msg_ids]


def test_an_answer_is_acknowledged_in_the_next_container(pair: Pair) -> None:
    pair.client.send(Say(text="a"))
    pair.to_server()
    pair.answer_calls()
    pair.to_client()
    assert pair.client.data_to_send(pair.now) == []
    pair.client.send(Say(text="alone"))
    assert acks_in(pair.client.data_to_send(pair.now)) == []
    pair.client.send(Say(text="b"))
    pair.client.send(Say(text="c"))
    assert len(acks_in(pair.client.data_to_send(pair.now))) == 1


def test_an_acknowledgement_waits_two_seconds_at_most(pair: Pair) -> None:
    server = Server(pair.client, pair.now)
    msg_id = server.msg_id()
    server.send(Said(text=""), msg_id=msg_id, seq_no=1)
    deadline = pair.client.next_deadline()
    assert deadline == pair.now + 2
    pair.client.handle_deadline(deadline)
    assert acks_in(pair.client.data_to_send(deadline)) == [msg_id]


def test_more_than_16_acknowledgements_do_not_wait(pair: Pair) -> None:
    for number in range(17):
        pair.session.push(bytes(Said(text=str(number))))
    pair.to_client()
    assert len(acks_in(pair.client.data_to_send(pair.now))) == 17


def test_at_most_8192_acknowledgements_go_into_one_message(pair: Pair) -> None:
    for number in range(9000):
        pair.client._sender.acknowledge(number, pair.now)
    things = sent_by(pair.client, pair.now)
    assert [len(thing.msg_ids) for thing in things] == [8192, 808]


def test_a_message_that_comes_twice_counts_once_and_is_acknowledged_twice(pair: Pair) -> None:
    server = Server(pair.client, pair.now)
    packet = server.packet(Said(text="once"), msg_id=(msg_id := server.msg_id()), seq_no=1)
    assert pair.client.receive(packet, pair.now) == [Update(Said(text="once"))]
    assert pair.client.receive(packet, pair.now) == [Ignored(msg_id, "seen before")]
    pair.client.send(Say(text=""))
    pair.client.send(Say(text=""))
    assert acks_in(pair.client.data_to_send(pair.now)) == [msg_id, msg_id]


def test_what_needs_no_acknowledgement_gets_none(pair: Pair) -> None:
    server = Server(pair.client, pair.now)
    packet = server.packet(Said(text=""), seq_no=0)
    for _ in range(2):
        pair.client.receive(packet, pair.now)
    pair.client.send(Say(text=""))
    pair.client.send(Say(text=""))
    assert acks_in(pair.client.data_to_send(pair.now)) == []


# cancelling


def test_a_cancelled_request_that_was_not_sent_is_not_sent(pair: Pair) -> None:
    pair.client.cancel(pair.client.send(Say(text="")))
    assert pair.client.data_to_send(pair.now) == []


def test_the_server_is_told_of_a_cancelled_request(pair: Pair) -> None:
    request = pair.client.send(Say(text=""))
    pair.to_server()
    pair.client.cancel(request)
    assert pair.client.unanswered() == []
    assert sent_by(pair.client, pair.now) == [RpcDropAnswer(req_msg_id=request.msg_id)]
    assert pair.client.unanswered() == []


def test_no_event_comes_for_a_cancelled_request(pair: Pair) -> None:
    request = pair.client.send(Say(text=""))
    pair.to_server()
    pair.client.cancel(request)
    assert pair.run() == []
    assert [type(event).__name__ for event in pair.server_events[-2:]] == ["Call", "Cancelled"]
    assert pair.client.unanswered() == []


def test_a_result_that_crosses_its_cancellation_is_dropped(pair: Pair) -> None:
    request = pair.client.send(Say(text=""))
    pair.to_server()
    pair.answer_calls()
    packets = pair.session.data_to_send(pair.now)
    pair.client.cancel(request)
    assert [event for packet in packets for event in pair.client.receive(packet, pair.now)] == []
    assert pair.run() == []


def test_cancelling_what_is_answered_does_nothing(pair: Pair) -> None:
    request = pair.client.send(Say(text=""))
    pair.run()
    pair.client.cancel(request)
    assert [type(thing) for thing in sent_by(pair.client, pair.now)] in ([], [MsgsAck])


# deadlines


def test_a_connection_begins_with_a_ping_that_bounds_its_life() -> None:
    client = client_session()
    client.connected(START)
    ((packet, _),) = client.data_to_send(START)
    (ping,) = objects_in(packet)
    assert isinstance(ping, PingDelayDisconnect)
    assert ping.disconnect_delay == 75


def test_a_ping_follows_every_minute(pair: Pair) -> None:
    pair.server_events.clear()
    assert pair.pass_time(300) == []
    assert pair.server_events.count(DisconnectAfter(75)) == 5


def test_with_nothing_on_its_way_only_the_next_ping_is_due(pair: Pair) -> None:
    pair.client.send(Say(text=""))
    pair.run()
    pair.pass_time(30)
    assert pair.client.next_deadline() == START + 60


def test_a_ping_that_is_not_answered_makes_the_connection_silent() -> None:
    client = client_session()
    client.connected(START)
    client.data_to_send(START)
    assert client.next_deadline() == START + 15
    assert client.handle_deadline(START + 15) == [Silent()]


def test_without_a_connection_nothing_is_due_and_nothing_is_sent(pair: Pair) -> None:
    pair.client.disconnected()
    pair.client.send(Say(text=""))
    assert pair.client.next_deadline() is None
    assert pair.client.data_to_send(pair.now) == []


# quick acks and transport errors


def test_a_quick_ack_tells_which_requests_have_arrived(pair: Pair) -> None:
    asked = pair.client.send(Say(text="a"), quick_ack=True)
    pair.client.send(Say(text="b"))
    ((packet, quick_ack),) = pair.client.data_to_send(pair.now)
    assert quick_ack
    token = outer(packet).quick_ack
    assert pair.client.receive_quick_ack(token) == [QuickAcked(asked)]
    assert pair.client.receive_quick_ack(token) == []
    assert pair.client.unanswered() != []


def test_a_quick_ack_that_nobody_asked_for_is_survived(pair: Pair) -> None:
    assert pair.client.receive_quick_ack(0x8000_0001) == []


def test_a_server_that_does_not_know_the_key_says_so_by_minus_404(pair: Pair) -> None:
    assert pair.client.receive_transport_error(-404) == [KeyUnknown()]
    assert pair.client.receive_transport_error(-429) == [TransportFailed(-429)]


# secrets


def test_nothing_of_a_session_shows_its_secrets(pair: Pair) -> None:
    request = pair.client.send(Say(text=""))
    shown = f"{request!r} {pair.client!r} {pair.sessions!r} {pair.client._sender.salts.known!r}"
    assert KEY.data.hex() not in shown
    assert repr(KEY.data) not in shown
    assert "77" not in shown


def test_errors_are_of_the_runtime() -> None:
    assert issubclass(RpcError, RemoteError)
    assert not issubclass(LocalError, RemoteError)
    assert UpdatesMissing() == ()
