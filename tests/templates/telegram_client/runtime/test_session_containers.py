"""Containers, packed objects and bodies for the client that cannot be."""

import struct
import zlib

import pytest
from telegram_client.runtime import tl
from telegram_client.runtime.errors import RemoteError
from telegram_client.runtime.service import (
    GzipPacked,
    MsgsAck,
    RpcResult,
)
from telegram_client.runtime.session import (
    Failed,
    Result,
    Unreadable,
    Update,
    bodies,
)

from tests.templates.telegram_client.runtime.lines import NEWS, Line, state_of
from tests.templates.telegram_client.runtime.sessions import (
    START,
    Said,
    Say,
    contain,
)


@pytest.fixture
def line() -> Line:
    return Line()


# containers


def broken_containers(line: Line) -> dict[str, bytes]:
    one, two, above = line.server.msg_id(), line.server.msg_id(), line.server.msg_id() + 4096
    good = contain((one, 1, line.answer()))
    return {
        "it has another one inside": contain((two, 0, contain((one, 1, line.answer())))),
        "is not below its own": contain((one, 1, line.answer()), (above, 0, NEWS)),
        "not odd": contain((one, 1, line.answer()), (two - 1, 0, NEWS)),
        "its header ends beyond": good[:4] + b"\2\0\0\0" + good[8:],
        "bytes after its messages": good + bytes(4),
        "length -4": good[:20] + struct.pack("<i", -4) + good[24:],
        "length 27": good[:20] + struct.pack("<i", 27) + good[24:],
        "length 64": good[:20] + struct.pack("<i", 64) + good[24:],
        "1025 messages": good[:4] + struct.pack("<i", 1025) + good[8:],
        "-1 messages": good[:4] + struct.pack("<i", -1) + good[8:],
        "no number of messages": good[:4],
    }


def test_a_container_that_cannot_be_is_refused_as_a_whole(line: Line) -> None:
    for error, container in broken_containers(line).items():
        before = state_of(line.client)
        packet = line.server.packet(container)
        with pytest.raises(RemoteError, match=error):
            line.client.receive(packet, START)
        assert state_of(line.client) == before
    line.still_works()


def test_an_empty_container_is_taken(line: Line) -> None:
    assert line.server.send(contain()) == []


# packed objects


def gzip(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=31)
    return packer.compress(data) + packer.flush()


def bomb() -> bytes:
    packer = zlib.compressobj(level=9, wbits=31)
    pieces = [packer.compress(bytes(1 << 20)) for _ in range(40)]
    return b"".join(pieces) + packer.flush()


HARMFUL = {
    "more than 33554432 bytes": bomb(),
    "cut short": gzip(NEWS)[:-9],
    "gzip_packed: Error": b"no gzip at all!!",
    "may not be packed": gzip(bytes(GzipPacked(packed_data=gzip(NEWS)))),
}


@pytest.mark.parametrize(("error", "packed"), HARMFUL.items())
def test_a_harmful_packed_answer_fails_its_call_alone(
    line: Line, error: str, packed: bytes
) -> None:
    other = line.client.send(Say(text="other"))
    line.client.data_to_send(START)
    answer = bodies.answer_to(line.request.msg_id, bytes(GzipPacked(packed_data=packed)))
    (failed,) = line.server.send(answer, seq_no=1)
    assert isinstance(failed, Failed)
    assert error in str(failed.error)
    fine = bodies.answer_to(other.msg_id, bytes(GzipPacked(packed_data=gzip(NEWS))))
    assert line.server.send(fine, seq_no=3) == [Result(other, Said(text="news"))]


@pytest.mark.parametrize(("error", "packed"), HARMFUL.items())
def test_a_harmful_packed_update_is_reported(line: Line, error: str, packed: bytes) -> None:
    (event,) = line.server.send(GzipPacked(packed_data=packed), seq_no=1)
    assert isinstance(event, Unreadable)
    assert error in str(event.error)
    line.still_works()


def test_a_container_may_not_hide_in_a_packed_object(line: Line) -> None:
    container = contain((line.server.msg_id(), 1, line.answer()))
    (event,) = line.server.send(GzipPacked(packed_data=gzip(container)))
    assert isinstance(event, Unreadable)
    assert not line.request.done


def test_a_packed_update_is_taken(line: Line) -> None:
    assert line.server.send(GzipPacked(packed_data=gzip(NEWS))) == [Update(Said(text="news"))]


# bodies that are cut short


@pytest.mark.parametrize(
    "body",
    [
        struct.pack("<I", RpcResult.ID) + bytes(4),
        struct.pack("<I", MsgsAck.ID) + bytes(4),
        struct.pack("<II", 0xE06046B2, 0x5BB8E511) + bytes(8),
        struct.pack("<I", 0xE06046B2) + bytes(28),
        bytes(4),
        b"",
    ],
)
def test_a_body_that_is_cut_short_is_reported_and_the_session_lives(
    line: Line, body: bytes
) -> None:
    (event,) = line.server.send(body, seq_no=1)
    assert isinstance(event, Unreadable)
    line.still_works()


def test_a_copy_that_is_newer_than_what_it_is_in_is_refused(line: Line) -> None:
    above = line.server.msg_id() + 4096
    header = struct.pack("<IIqii", 0xE06046B2, 0x5BB8E511, above, 1, len(NEWS))
    (event,) = line.server.send(header + NEWS)
    assert isinstance(event, Unreadable)
    assert "not an older, simple one" in str(event.error)


def test_a_copy_of_anything_but_a_message_is_refused(line: Line) -> None:
    inside = line.server.msg_id()
    header = struct.pack("<IIqii", 0xE06046B2, MsgsAck.ID, inside, 1, len(NEWS))
    (event,) = line.server.send(header + NEWS)
    assert isinstance(event, Unreadable)
    assert "it has no message inside" in str(event.error)


def test_an_answer_with_bytes_after_it_fails_its_call(line: Line) -> None:
    (event,) = line.server.send(line.answer() + bytes(4), seq_no=1)
    assert isinstance(event, Failed)
    assert isinstance(event.error, tl.DecodeError)
