"""Packets for the client that fail exactly one check of the security guidelines.

https://core.telegram.org/mtproto/security_guidelines#mtproto-encrypted-messages
"""

import ast
import struct
from pathlib import Path

import pytest
import telegram_client.runtime
from telegram_client.runtime import message as message_module
from telegram_client.runtime.crypto import AuthKey, Plaintext, ige_encrypt, message_keys
from telegram_client.runtime.crypto.hashes import sha256
from telegram_client.runtime.errors import SecurityError
from telegram_client.runtime.message import Unencrypted
from telegram_client.runtime.message_ids import Arrival, ReceivedIds
from telegram_client.runtime.service import (
    BadMsgNotification,
    BadServerSalt,
)
from telegram_client.runtime.session import (
    Ignored,
    Result,
    Salt,
    SaltsChanged,
    TimeChanged,
    Update,
)

from tests.templates.telegram_client.runtime.lines import NEWS, Line
from tests.templates.telegram_client.runtime.sessions import (
    KEY,
    OFFSET,
    SALT,
    START,
    Said,
    Server,
    contain,
)


@pytest.fixture
def line() -> Line:
    return Line()


def sealed_by_hand(padded: bytes, key: AuthKey = KEY, *, to_server: bool = False) -> bytes:
    """A packet of any plaintext, as a peer who has the key could make it."""
    x = 0 if to_server else 8
    msg_key = sha256(key.data[88 + x : 120 + x], padded)[8:24]
    aes_key, aes_iv = message_keys(key, msg_key, to_server=to_server)
    return key.key_id + msg_key + ige_encrypt(padded, aes_key, aes_iv)


def padded_plaintext(line: Line, length: int, size: int) -> bytes:
    """A plaintext that says `length` of its data and has `size` bytes of data and padding."""
    header = struct.pack("<qqqii", SALT, line.client.session_id, line.server.msg_id(), 1, length)
    return header + (line.answer() + bytes(size))[:size]


# msg_key


def wrong_packets(line: Line) -> dict[str, bytes]:
    good = line.server.packet(line.answer(), seq_no=1)
    other = AuthKey(bytes(256))
    to_server = sealed_by_hand(padded_plaintext(line, 28, 64), to_server=True)
    return {
        "nothing": b"",
        "a few bytes": b"1234",
        "only a header": good[:24],
        "another key id": b"\1" + good[1:],
        "no key id": bytes(8) + good[8:],
        "another msg_key": good[:8] + bytes(16) + good[24:],
        "a bit of the content": good[:-1] + bytes([good[-1] ^ 1]),
        "a block too few": good[:-16],
        "a block too many": good + bytes(16),
        "another key": sealed_by_hand(padded_plaintext(line, 28, 64), other),
        "our own direction": to_server,
        "an unencrypted message": Unencrypted(5, line.answer()).to_bytes(),
    }


def test_a_wrong_msg_key_is_refused_with_nothing_used(line: Line) -> None:
    for packet in wrong_packets(line).values():
        line.refuse(packet, "its msg_key is not that of its content")
    line.still_works()


def test_every_failure_before_the_msg_key_check_looks_the_same(line: Line) -> None:
    said = set()
    for packet in wrong_packets(line).values():
        with pytest.raises(SecurityError) as caught:
            line.client.receive(packet, START)
        said.add((type(caught.value), str(caught.value)))
    assert len(said) == 1


def test_nothing_is_parsed_before_the_msg_key_is_checked(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    packets = wrong_packets(line)
    monkeypatch.setattr(message_module, "Plaintext", None)
    for packet in packets.values():
        line.refuse(packet, "msg_key")


# length and padding


@pytest.mark.parametrize(
    ("length", "size", "error"),
    [
        (-4, 48, "length -4"),
        (27, 48, "length 27"),
        (30, 48, "length 30"),
        (52, 48, "length 52"),
        (2**31 - 4, 48, "length 2147483644"),
        (40, 48, "8 bytes of padding"),
        (48, 48, "0 bytes of padding"),
        (28, 1056, "1028 bytes of padding"),
    ],
)
def test_an_impossible_length_or_padding_is_refused(
    line: Line, length: int, size: int, error: str
) -> None:
    line.refuse(sealed_by_hand(padded_plaintext(line, length, size)), error)
    line.still_works()


@pytest.mark.parametrize(("text", "padding"), [("twelve bytes", 12), ("eight b.", 1024)])
def test_the_least_and_the_greatest_padding_are_taken(line: Line, text: str, padding: int) -> None:
    data = bytes(Said(text=text))
    plain = Plaintext(SALT, line.client.session_id, line.server.msg_id(), 1, data)
    packet = sealed_by_hand(plain.to_bytes() + bytes(padding))
    assert line.client.receive(packet, START) == [Update(Said(text=text))]


# session_id


def test_a_message_for_another_session_is_refused(line: Line) -> None:
    line.refuse(line.server.packet(line.answer(), session_id=1), "session_id: got 1")
    line.still_works()


def test_a_late_message_for_a_session_that_is_over_is_ignored(line: Line) -> None:
    late = line.server.packet(line.answer(), seq_no=1)
    line.server.send(
        BadMsgNotification(bad_msg_id=line.request.msg_id, bad_msg_seqno=1, error_code=32)
    )
    line.ignore(late, "for a session that is over")


# msg_id


@pytest.mark.parametrize("parity", [0, 2])
def test_an_even_msg_id_is_refused(line: Line, parity: int) -> None:
    msg_id = line.server.msg_id() - 1 + parity
    line.refuse(line.server.packet(line.answer(), msg_id=msg_id), "not odd")
    line.still_works()


def test_a_msg_id_that_was_seen_before_is_ignored(line: Line) -> None:
    msg_id = line.server.msg_id()
    assert line.server.send(NEWS, msg_id=msg_id) == [Update(Said(text="news"))]
    line.ignore(line.server.packet(line.answer(), msg_id=msg_id, seq_no=1), "seen before")
    line.still_works()


def test_a_msg_id_below_the_oldest_that_is_kept_is_ignored(line: Line) -> None:
    line.client._receiver._received = ReceivedIds(3)
    old = line.server.msg_id()
    for _ in range(4):
        line.server.send(NEWS)
    line.ignore(line.server.packet(line.answer(), msg_id=old, seq_no=1), "below the oldest")
    line.still_works()


def test_a_msg_id_inside_a_container_is_checked_too(line: Line) -> None:
    seen = line.server.msg_id()
    line.server.send(NEWS, msg_id=seen)
    fresh = line.server.msg_id()
    events = line.server.send(contain((seen, 0, NEWS), (fresh, 0, NEWS)))
    assert events == [Ignored(seen, "seen before"), Update(Said(text="news"))]


def test_an_answer_somebody_waits_for_is_taken_from_a_container_however_old(line: Line) -> None:
    line.client._receiver._received = ReceivedIds(3)
    old, older = line.server.msg_id(), line.server.msg_id()
    for _ in range(4):
        line.server.send(NEWS)
    container = contain((old, 1, line.answer()), (older, 0, NEWS))
    result, ignored = line.server.send(container)
    assert result == Result(line.request, Said(text="right"))
    assert isinstance(ignored, Ignored)


def test_the_lowest_msg_ids_are_forgotten_first() -> None:
    received = ReceivedIds(3)
    for msg_id in (50, 10, 40, 30, 20):
        if received.look(msg_id) is Arrival.NEW:
            received.add(msg_id)
    assert [received.look(each) for each in (10, 20, 25, 30, 35)] == [
        Arrival.TOO_OLD,
        Arrival.TOO_OLD,
        Arrival.TOO_OLD,
        Arrival.REPEATED,
        Arrival.NEW,
    ]
    assert received.newest == 50


# time


@pytest.mark.parametrize("age", [301, 100_000, -31, -100_000])
def test_a_message_of_an_impossible_time_is_ignored(line: Line, age: float) -> None:
    line.ignore(line.server.packet(line.answer(), msg_id=line.server.msg_id(age=age)), "made")
    fresh = Server(line.client)
    assert fresh.send(line.answer()) == [Result(line.request, Said(text="right"))]


@pytest.mark.parametrize("age", [299, -29])
def test_a_message_of_a_possible_time_is_taken(line: Line, age: float) -> None:
    msg_id = line.server.msg_id(age=age)
    assert line.server.send(line.answer(), msg_id=msg_id) != []
    assert line.request.done


@pytest.mark.parametrize("age", [100_000, -100_000])
def test_a_notice_sets_the_time_right_though_its_own_is_impossible(line: Line, age: float) -> None:
    notice = BadMsgNotification(bad_msg_id=line.request.msg_id, bad_msg_seqno=1, error_code=16)
    (changed,) = line.server.send(notice, msg_id=line.server.msg_id(age=age))
    assert isinstance(changed, TimeChanged)
    assert changed.time_offset == pytest.approx(OFFSET - age, abs=0.01)


def test_a_notice_sets_the_salt_right_though_its_time_is_impossible(line: Line) -> None:
    notice = BadServerSalt(
        bad_msg_id=line.request.msg_id, bad_msg_seqno=1, error_code=48, new_server_salt=5
    )
    container = contain(
        (line.server.msg_id(age=1000), 0, notice), (line.server.msg_id(age=1000), 0, NEWS)
    )
    changed, ignored = line.server.send(container, msg_id=line.server.msg_id(age=1000))
    assert changed == SaltsChanged((Salt(5),))
    assert isinstance(ignored, Ignored)


def test_a_notice_of_an_impossible_time_about_nothing_we_sent_is_ignored(line: Line) -> None:
    notice = BadMsgNotification(bad_msg_id=4, bad_msg_seqno=1, error_code=16)
    line.ignore(line.server.packet(notice, msg_id=line.server.msg_id(age=1000)), "not sent")
    assert line.client.time_offset == OFFSET


def test_a_guessed_time_refuses_nothing_and_is_set_by_the_first_message() -> None:
    line = Line(time_is_known=False)
    msg_id = line.server.msg_id(age=5000)
    changed, result = line.server.send(line.answer(), msg_id=msg_id)
    assert isinstance(changed, TimeChanged)
    assert changed.time_offset == pytest.approx(OFFSET - 5000, abs=0.01)
    assert result == Result(line.request, Said(text="right"))
    (ignored,) = Server(line.client).send(NEWS)
    assert isinstance(ignored, Ignored)


# the code


def test_no_assert_guards_anything() -> None:
    """ "python -O" takes them out."""
    root = Path(telegram_client.runtime.__file__).parent
    paths = [*root.glob("*.py"), *root.glob("handshake/*.py"), *root.glob("session/*.py")]
    found = [
        f"{path.name}:{node.lineno}"
        for path in paths
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Assert)
    ]
    assert found == []
