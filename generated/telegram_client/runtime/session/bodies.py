"""What messages carry besides plain objects: containers, packed objects, answers. Floor 2.

https://core.telegram.org/mtproto/service_messages#containers and #packed-object. Containers and
answers are cut by hand: their parts are of types that only whoever waits for them knows.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import tl
from ..errors import RemoteError
from ..message import check_parity
from ..service import GzipPacked, Message, MsgContainer, MsgCopy, RpcResult

if TYPE_CHECKING:
    from .outgoing import Outgoing

__all__ = [
    "Incoming",
    "answer_to",
    "copied",
    "cut",
    "join",
    "kind_of",
    "pack",
    "question_of",
    "result_in",
    "unpack",
]

CONTAINER_HEADER = struct.Struct("<Ii")
MESSAGE_HEADER = struct.Struct("<qii")  # msg_id seqno bytes
BOXED_MESSAGE = struct.Struct("<IIqii")  # msg_copy, message, and the header
ANSWER_HEADER = struct.Struct("<Iq")
MOST_MESSAGES = 1024  # "at most 1024 messages"
LARGEST_UNPACKED = 1 << 25  # bytes; twice as much as a packet may have
SMALLEST_PACKED = 256  # "no point in doing the above [...] small messages (up to 255 bytes)"
SAMPLE = 4096
WORTH_IT = 0.9
GZIP = 31  # wbits of the zlib module: gzip's format with the largest window


class Incoming(NamedTuple):
    """A message of the peer."""

    msg_id: int
    seq_no: int
    body: bytes


def kind_of(body: bytes) -> int:
    """The constructor id."""
    return int.from_bytes(body[:4], "little")


def cut(message: Incoming, *, to_server: bool) -> list[Incoming]:
    """The messages of a container, or the one message that it is.

    The whole container is checked before any of it is used: it "may only be accepted or rejected
    by the other party as a whole".
    """
    if kind_of(message.body) != MsgContainer.ID:
        return [message]
    return list(_cut(message.body, message.msg_id, to_server))


def _cut(body: bytes, container_id: int, to_server: bool) -> Iterator[Incoming]:
    if len(body) < CONTAINER_HEADER.size:
        raise RemoteError("msg_container: no number of messages")
    _, count = CONTAINER_HEADER.unpack_from(body)
    if not 0 <= count <= MOST_MESSAGES:
        raise RemoteError(f"msg_container: {count} messages, not 0 to {MOST_MESSAGES}")
    start = CONTAINER_HEADER.size
    for _ in range(count):
        message = _one(body, start)
        if message.msg_id >= container_id:
            raise RemoteError(f"msg_container: msg_id {message.msg_id} is not below its own")
        check_parity(message.msg_id, to_server=to_server)
        if kind_of(message.body) == MsgContainer.ID:
            raise RemoteError("msg_container: it has another one inside")
        yield message
        start += MESSAGE_HEADER.size + len(message.body)
    if start != len(body):
        raise RemoteError(f"msg_container: {len(body) - start} bytes after its messages")


def _one(data: bytes, start: int) -> Incoming:
    """One message with its header."""
    body = start + MESSAGE_HEADER.size
    if body > len(data):
        raise RemoteError(f"message: its header ends beyond {len(data)} bytes")
    msg_id, seq_no, length = MESSAGE_HEADER.unpack_from(data, start)
    if length < 0 or length % 4 or length > len(data) - body:
        raise RemoteError(
            f"message: length {length}, not a multiple of 4 within {len(data) - body} bytes"
        )
    return Incoming(msg_id, seq_no, data[body : body + length])


def copied(message: Incoming, *, to_server: bool) -> Incoming:
    """orig_message of a msg_copy, which must be older than the copy."""
    start = BOXED_MESSAGE.size - MESSAGE_HEADER.size
    if kind_of(message.body[4:]) != Message.ID:
        raise RemoteError("msg_copy: it has no message inside")
    original = _one(message.body, start)
    if original.msg_id >= message.msg_id or kind_of(original.body) in (MsgContainer.ID, MsgCopy.ID):
        raise RemoteError("msg_copy: its message is not an older, simple one")
    check_parity(original.msg_id, to_server=to_server)
    return original


def join(messages: Sequence[Outgoing]) -> bytes:
    """A container of messages that have their numbers."""
    parts = [CONTAINER_HEADER.pack(MsgContainer.ID, len(messages))]
    for message in messages:
        body = message.body
        parts += (MESSAGE_HEADER.pack(message.msg_id, message.seq_no, len(body)), body)
    return b"".join(parts)


def answer_to(msg_id: int, result: bytes) -> bytes:
    """rpc_result."""
    return ANSWER_HEADER.pack(RpcResult.ID, msg_id) + result


def result_in(answer: bytes) -> bytes:
    """result of an rpc_result."""
    return answer[ANSWER_HEADER.size :]


def question_of(answer: bytes) -> int:
    """req_msg_id of an rpc_result."""
    if len(answer) < ANSWER_HEADER.size:
        raise tl.DecodeError("rpc_result: no req_msg_id", offset=4)
    msg_id: int = ANSWER_HEADER.unpack_from(answer)[1]
    return msg_id


def pack(body: bytes) -> bytes:
    """gzip_packed where that is smaller, else the body as it is.

    A large body is tried at its beginning and its middle: what is packed already, such as the
    parts of files, stays as it is at little cost.
    https://core.telegram.org/api/invoking#data-compression-when-making-a-request
    """
    if len(body) < SMALLEST_PACKED or not (len(body) <= 2 * SAMPLE or _shrinks(body)):
        return body
    packed = bytes(GzipPacked(packed_data=_gzip(body)))
    return packed if len(packed) < WORTH_IT * len(body) else body


def _shrinks(body: bytes) -> bool:
    middle = len(body) // 2
    sample = body[: SAMPLE // 2] + body[middle : middle + SAMPLE // 2]
    return len(_gzip(sample)) < WORTH_IT * len(sample)


def _gzip(data: bytes) -> bytes:
    packer = zlib.compressobj(level=6, wbits=GZIP)
    return packer.compress(data) + packer.flush()


def unpack(body: bytes) -> bytes:
    """The object in a gzip_packed, unless it is absurdly large or packed once more."""
    wrapper: Any = tl.decode(body)
    packed: bytes = wrapper.packed_data
    unpacker = zlib.decompressobj(wbits=GZIP)
    try:
        data = unpacker.decompress(packed, LARGEST_UNPACKED)
    except zlib.error as error:
        raise RemoteError(f"gzip_packed: {error}") from error
    if not unpacker.eof:
        raise RemoteError(f"gzip_packed: cut short, or more than {LARGEST_UNPACKED} bytes")
    if kind_of(data) in (GzipPacked.ID, MsgContainer.ID):
        raise RemoteError("gzip_packed: what is inside may not be packed")
    return data
