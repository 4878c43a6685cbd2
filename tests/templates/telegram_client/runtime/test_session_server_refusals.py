"""What the server refuses of its client, and the error_code that says why."""

from typing import Any

import pytest
from telegram_client.runtime.errors import SecurityError
from telegram_client.runtime.message_ids import ReceivedIds
from telegram_client.runtime.service import (
    BadMsgNotification,
    BadServerSalt,
    MsgsAck,
    Ping,
)

from tests.templates.telegram_client.runtime.clients import Client
from tests.templates.telegram_client.runtime.sessions import (
    SALT,
    START,
    Say,
    contain,
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


# what is refused


def refused(client: Client, body: Any, **fields: Any) -> int:
    """The error_code for a message; it must bring about nothing else."""
    msg_id = fields.pop("msg_id", None) or client.msg_id()
    assert client.send(body, msg_id=msg_id, **fields) == []
    (notice,) = client.answers()
    assert isinstance(notice, (BadMsgNotification, BadServerSalt))
    assert notice.bad_msg_id == msg_id
    return notice.error_code


def test_16_and_17_msg_id_too_low_or_too_high(client: Client) -> None:
    say = Say(text="")
    assert refused(client, say, seq_no=1, msg_id=client.msg_id() - (301 << 32)) == 16
    assert refused(client, say, seq_no=1, msg_id=client.msg_id() + (31 << 32)) == 17


def test_18_incorrect_lower_bits(client: Client) -> None:
    assert refused(client, Say(text=""), seq_no=1, msg_id=client.msg_id() + 2) == 18


def test_19_container_repeated(client: Client) -> None:
    container = contain((client.msg_id(), 0, Ping(ping_id=1)))
    msg_id = client.msg_id()
    client.service(container, msg_id=msg_id)
    client.answers()
    assert refused(client, container, msg_id=msg_id) == 19


def test_20_too_old_to_tell(client: Client) -> None:
    client.session._receiver._checks.received = ReceivedIds(2)
    old = client.msg_id()
    for number in range(3):
        client.service(Ping(ping_id=number))
    client.answers()
    assert refused(client, Say(text=""), seq_no=1, msg_id=old) == 20


def test_32_and_33_seq_no_too_low_or_too_high(client: Client) -> None:
    between = client.msg_id()
    client.call()
    client.call()
    client.now += 0.5
    client.answers()
    assert refused(client, Say(text=""), seq_no=3) == 32
    assert refused(client, Ping(ping_id=1), seq_no=2) == 32
    assert refused(client, Say(text=""), seq_no=1, msg_id=between) == 33


def test_34_and_35_the_parity_of_seq_no(client: Client) -> None:
    assert refused(client, MsgsAck(msg_ids=[]), seq_no=1) == 34
    assert refused(client, Say(text=""), seq_no=0) == 35


def test_48_incorrect_salt(client: Client) -> None:
    assert client.send(Say(text=""), seq_no=1, salt=1) == []
    (notice,) = client.answers()
    assert isinstance(notice, BadServerSalt)
    assert (notice.error_code, notice.new_server_salt) == (48, SALT)


def test_64_invalid_container(client: Client) -> None:
    above = client.msg_id() + 4096
    container = contain((above, 1, Say(text="")))
    assert refused(client, container) == 64


def test_a_container_is_refused_as_a_whole(client: Client) -> None:
    messages = (client.msg_id(), 1, Say(text="good")), (client.msg_id(), 2, Say(text="even"))
    assert refused(client, contain(*messages), seq_no=2) == 35


def test_any_packet_can_be_refused_on_purpose(client: Client) -> None:
    packet = client.packet(Say(text=""), seq_no=1)
    client.sessions.refuse(packet, 20, START)
    (notice,) = client.answers()
    assert notice == BadMsgNotification(
        bad_msg_id=outer(packet).msg_id, bad_msg_seqno=1, error_code=20
    )


def test_a_packet_of_another_key_raises(client: Client) -> None:
    packet = client.packet(Ping(ping_id=1))
    with pytest.raises(SecurityError, match="msg_key"):
        client.sessions.receive(packet[:-1] + bytes([packet[-1] ^ 1]), START)
    with pytest.raises(SecurityError, match="not even"):
        client.send(Ping(ping_id=1), msg_id=client.msg_id() + 1)
