"""The TL codec: what travels comes back, what can't be is refused with its place."""

from __future__ import annotations

import copy
import gc
import inspect
import linecache
import pickle
import shutil
import struct
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram_client.runtime import tl
from telegram_client.runtime.tl import checked_reading, checked_writing, fields, reading, registry
from telegram_client.runtime.tl.errors import DecodeError
from telegram_client.runtime.tl.randomness import fresh_long

# --- classes as the generator writes them, with ids that Telegram doesn't use


class Point(tl.Constructor, id=0xF0000001, name="test.point"):
    """A fixed size."""

    x: int = tl.int32()
    y: int = tl.int64()


class Empty(tl.Constructor, id=0xF0000002, name="test.empty"):
    """No fields."""


class Everything(tl.Constructor, id=0xF0000003, name="test.everything"):
    """Every kind of field, all required."""

    a: int = tl.int32()
    b: int = tl.int64()
    c: float = tl.double()
    d: bytes = tl.int128()
    e: bytes = tl.int256()
    f: str = tl.string()
    g: bytes = tl.bytes_()
    h: bool = tl.boolean()
    i: Any = tl.boxed("test.Any")
    j: list[int] = tl.vector(tl.int64())
    k: list[str] = tl.vector(tl.string())
    m: list[list[int]] = tl.vector(tl.vector(tl.int32()))
    n: list[Point] = tl.bare_vector(tl.bare("test.point#f0000001"))
    o: list[bool] = tl.vector(tl.boolean())
    p: int = tl.nat()
    q: Point = tl.bare("test.point")
    r: list[bytes] = tl.vector(tl.int128())
    s: list[Any] = tl.vector(tl.boxed("test.Any"))


class Message(tl.Constructor, id=0xF0000004, name="test.message"):
    """Two flags words, the second after a value; bits with one field and with several."""

    flags = tl.flags()
    silent: bool = tl.true(bit=0, default=False)
    from_: Any = tl.boxed("test.Any", bit=1, default=None, tl_name="from")
    id: int = tl.int32()
    more = tl.flags()
    pinned: bool = tl.true(bit=0, word="more", default=False)
    text: str | None = tl.string(bit=2, default=None)
    link: str | None = tl.string(bit=3, default=None)
    width: int | None = tl.int32(bit=3, default=None)
    live: bool = tl.true(bit=4, default=False)
    video: Any = tl.boxed("test.Any", bit=4, default=None)
    tags: list[str] | None = tl.vector(tl.string(), bit=31, word="more", default=None)
    checked: bool | None = tl.boolean(bit=5, word="more", default=None)
    height: int | None = tl.int32(bit=3, default=None)


class Album(tl.Constructor, id=0xF0000005, name="test.album"):
    """Objects in lists in objects."""

    messages: list[Message] = tl.vector(tl.boxed("test.Message"))
    best: Any = tl.boxed("test.Any")


class Flagged(tl.Constructor, id=0xF0000006, name="test.flagged"):
    """Words in front and several optional values: read by the value of the words."""

    flags = tl.flags()
    flags2 = tl.flags()
    on: bool = tl.true(bit=0, default=False)
    a: int | None = tl.int32(bit=1, default=None)
    b: str | None = tl.string(bit=2, default=None)
    c: int = tl.int64()
    d: int | None = tl.int64(bit=0, word="flags2", default=None)
    e: Any = tl.boxed("test.Any", bit=31, word="flags2", default=None)
    f: bool = tl.true(bit=30, word="flags2", default=False)


class Secret(tl.Constructor, id=0xF0000007, name="test.secret"):
    """A value that nobody may see."""

    key: bytes = tl.bytes_(secret=True)
    number: int = tl.int32(secret=True)


class BoolTrue(tl.BoolConstructor, id=0x997275B5, name="boolTrue"):
    """True."""


class BoolFalse(tl.BoolConstructor, id=0xBC799737, name="boolFalse"):
    """False."""


class GetNumbers(
    tl.Function["list[int]"], id=0xF0000011, name="test.getNumbers", result=tl.vector(tl.int32())
):
    """A function whose result is a vector of numbers."""

    ERRORS = (("PEER_ID_INVALID", 400),)


class Send(tl.Function["bool"], id=0xF0000012, name="test.send", result=tl.boolean()):
    """A function with a random_id."""

    random_id: int = tl.random_id(default=None)
    hash: int = tl.int64(default=7)


class Wrap(tl.Function[tl.X], id=0xF0000013, name="test.wrap"):
    """A function around another."""

    layer: int = tl.int32()
    query: tl.Function[tl.X] = tl.function()


class Unwritten(tl.Constructor, name="test.unwritten", unknown="pages/unwritten.md"):
    """A class whose page doesn't tell how it travels."""

    a: Any = tl.boxed(default=None)


# --- an encoder of its own, as plain as the documentation's words


def plain_string(content: bytes) -> bytes:
    size = len(content)
    head = bytes([size]) if size < 254 else b"\xfe" + size.to_bytes(3, "little")
    return head + content + bytes(-(len(head) + size) % 4)


def plain_vector(items: list[bytes]) -> bytes:
    return struct.pack("<II", 0x1CB5C415, len(items)) + b"".join(items)


int32 = st.integers(-(2**31), 2**31 - 1) | st.sampled_from([-(2**31), -1, 0, 2**31 - 1])
int64 = st.integers(-(2**63), 2**63 - 1) | st.sampled_from([-(2**63), -1, 0, 2**63 - 1])
texts = st.text(max_size=9) | st.sampled_from([0, 1, 3, 253, 254, 255, 256]).map(lambda n: "x" * n)
points = st.builds(Point, x=int32, y=int64)
anything = points | st.just(Empty()) | st.booleans()


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


@st.composite
def messages(draw: st.DrawFn) -> Message:
    shared = draw(st.booleans())
    video = draw(maybe(anything))
    return Message(
        silent=draw(st.booleans()),
        from_=draw(maybe(anything)),
        id=draw(int32),
        pinned=draw(st.booleans()),
        text=draw(maybe(texts)),
        link=draw(texts) if shared else None,
        width=draw(int32) if shared else None,
        height=draw(int32) if shared else None,
        live=video is not None,
        video=video,
        tags=draw(maybe(st.lists(texts, max_size=3))),
        checked=draw(maybe(st.booleans())),
    )


flagged = st.builds(
    Flagged,
    on=st.booleans(),
    a=maybe(int32),
    b=maybe(texts),
    c=int64,
    d=maybe(int64),
    e=maybe(anything),
)
everything = st.builds(
    Everything,
    a=int32,
    b=int64,
    c=st.floats(allow_nan=False),
    d=st.binary(min_size=16, max_size=16),
    e=st.binary(min_size=32, max_size=32),
    f=texts,
    g=st.binary(max_size=300),
    h=st.booleans(),
    i=anything,
    j=st.lists(int64, max_size=70),
    k=st.lists(texts, max_size=3),
    m=st.lists(st.lists(int32, max_size=3), max_size=3),
    n=st.lists(points, max_size=3),
    o=st.lists(st.booleans(), max_size=3),
    p=st.integers(0, 2**32 - 1),
    q=points,
    r=st.lists(st.binary(min_size=16, max_size=16), max_size=2),
    s=st.lists(anything, max_size=3),
)
albums = st.builds(Album, messages=st.lists(messages(), max_size=3), best=flagged | anything)
objects = everything | albums | messages() | flagged


@pytest.fixture
def message() -> Message:
    return Message(silent=True, id=5, text="hi", link="l", width=1, height=2, tags=["a", "b"])


# --- the wire


def test_bytes_are_what_the_definition_says() -> None:
    made = Message(silent=True, id=5, text="hi", tags=["a"], pinned=True)
    expected = struct.pack("<IIiI", 0xF0000004, 1 | 4, 5, 1 | 1 << 31)
    assert bytes(made) == expected + plain_string(b"hi") + plain_vector([plain_string(b"a")])
    assert bytes(Point(x=-1, y=2)) == struct.pack("<Iiq", 0xF0000001, -1, 2)
    assert bytes(Empty()) == tl.encode(Empty()) == struct.pack("<I", 0xF0000002)


def test_bare_values_travel_without_ids() -> None:
    point = Point(x=1, y=2)
    data = bytes(
        Everything(
            a=0, b=0, c=0.5, d=bytes(16), e=bytes(32), f="", g=b"", h=True, i=False, j=[], k=[],
            m=[[1], []], n=[point], o=[True], p=9, q=point, r=[], s=[],
        )
    )  # fmt: skip
    true, false = struct.pack("<I", 0x997275B5), struct.pack("<I", 0xBC799737)
    one = struct.pack("<iq", 1, 2)
    parts = [struct.pack("<Iiqd", 0xF0000003, 0, 0, 0.5), bytes(16), bytes(32), bytes(4), bytes(4)]
    parts += [true, false, plain_vector([]), plain_vector([])]
    parts += [plain_vector([plain_vector([struct.pack("<i", 1)]), plain_vector([])])]
    parts += [struct.pack("<I", 1), one, plain_vector([true]), struct.pack("<I", 9), one]
    assert data == b"".join([*parts, plain_vector([]), plain_vector([])])


@given(objects)
def test_what_is_written_is_read_back_by_every_path(value: Any) -> None:
    data = bytes(value)
    assert tl.decode(data) == value
    assert tl.decode(bytearray(data)) == tl.decode(memoryview(data)) == value
    assert tl.decode_from(b"1" + data + b"2", 1) == (value, len(data) + 1)
    assert checked_writing.write(value, fields.OBJECT) == data
    assert checked_reading.read(data, fields.OBJECT, exact=True) == (value, len(data))
    assert bytes(tl.decode(data)) == data


def test_classes_with_many_optional_fields_are_read_by_the_value_of_their_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "OFTEN", 2)
    monkeypatch.setattr(reading, "MOST", 3)
    reading.prepare(Flagged)
    for a in (None, 1):
        for b in (None, "x" * 300):
            for e in (None, Empty()):
                value = Flagged(on=a is None, a=a, b=b, c=3, d=a, e=e, f=True)
                for _ in range(3):
                    assert tl.decode(bytes(value)) == value


@pytest.mark.parametrize("size", [0, 1, 2, 3, 253, 254, 255, 65536, 2**24 - 1])
def test_strings_of_every_length_form(size: int) -> None:
    secret = Secret(key=b"k" * size, number=1)
    assert bytes(secret) == struct.pack("<I", 0xF0000007) + plain_string(b"k" * size) + b"\1\0\0\0"
    assert tl.decode(bytes(secret)) == secret


def test_a_string_of_16_mib_is_too_long() -> None:
    with pytest.raises(tl.EncodeError, match=r"Secret\.key: 16777216 bytes"):
        bytes(Secret(key=bytes(2**24), number=1))


def test_the_long_form_of_a_short_string_and_odd_padding_are_accepted() -> None:
    head = struct.pack("<I", 0xF0000007)
    long = head + b"\xfe\x02\0\0ab\x99\x99" + b"\1\0\0\0"
    assert (
        tl.decode(long)
        == tl.decode(head + b"\2ab\x07" + b"\1\0\0\0")
        == Secret(key=b"ab", number=1)
    )


@given(st.binary(max_size=20))
def test_text_that_is_not_utf8_loses_nothing(content: bytes) -> None:
    data = struct.pack("<IIiI", 0xF0000004, 4, 0, 0) + plain_string(content)
    assert bytes(tl.decode(data)) == data


def test_bits_that_the_layer_does_not_know_are_ignored() -> None:
    data = struct.pack("<IIiI", 0xF0000004, 1 << 20, 5, 1 << 6)
    assert tl.decode(data) == Message(id=5)


def test_sequences_and_buffers_of_other_types_are_written() -> None:
    first = Message(id=1, tags=["a"])
    assert bytes(Message(id=1, tags=("a",))) == bytes(first)
    for key in (bytearray(b"ab"), memoryview(b"ab"), memoryview(b"abcd")[::2].tobytes()):
        assert len(bytes(Secret(key=key, number=1))) == 12


# --- fields that share a bit


def test_a_bit_is_set_by_any_of_its_values_and_needs_them_all() -> None:
    with pytest.raises(
        tl.EncodeError, match=r"link and width and height share flags\.3.*without width"
    ):
        bytes(Message(id=1, link="x", height=2))


def test_a_true_flag_beside_a_value_follows_the_value() -> None:
    assert tl.decode(bytes(Message(id=1, video=Empty()))) == Message(id=1, live=True, video=Empty())
    with pytest.raises(
        tl.EncodeError, match=r"live and video share flags\.4: live given without video"
    ):
        bytes(Message(id=1, live=True))


# --- wrong values


WRONG = [
    (Point(x=2**31, y=0), tl.EncodeError, r"Point\.x: 2147483648 is out of range for int"),
    (Point(x=0, y=-(2**63) - 1), tl.EncodeError, r"Point\.y: .* out of range for long"),
    (Point(x="1", y=0), tl.EncodeTypeError, r"Point\.x: expected int, got str"),
    (Point(x=1.0, y=0), tl.EncodeTypeError, r"Point\.x: expected int, got float"),
    (Message(id=None), tl.EncodeTypeError, r"Message\.id: expected int, got NoneType"),
    (Message(id=1, text=b"x"), tl.EncodeTypeError, r"Message\.text: expected string, got bytes"),
    (Message(id=1, text="\ud800"), tl.EncodeError, r"Message\.text: character 0 is half of a pair"),
    (Message(id=1, from_=3), tl.EncodeTypeError, r"Message\.from_: expected test\.Any, got int"),
    (
        Message(id=1, tags="abc"),
        tl.EncodeTypeError,
        r"Message\.tags: expected Vector<string>, got str",
    ),
    (
        Message(id=1, tags=["a", 1]),
        tl.EncodeTypeError,
        r"Message\.tags\[1\]: expected string, got int",
    ),
    (Message(id=1, checked="no"), tl.EncodeTypeError, r"Message\.checked: expected Bool, got str"),
    (
        Album(messages=[Point], best=1),
        tl.EncodeTypeError,
        r"Album\.messages\[0\]: expected test\.Message",
    ),
    (Secret(key="x", number=1), tl.EncodeTypeError, r"Secret\.key: expected bytes, got str"),
    (Secret(key=b"", number=2**40), tl.EncodeError, r"Secret\.number: a number is out of range"),
]


@pytest.mark.parametrize(("value", "error", "words"), WRONG)
def test_a_wrong_value_is_refused_with_class_and_field(value: Any, error: Any, words: str) -> None:
    with pytest.raises(error, match=words):
        bytes(value)
    with pytest.raises(error, match=words):
        bytes(Album(messages=[], best=value))


def test_int128_has_16_bytes_and_nothing_else(message: Message) -> None:
    class Nonce(tl.Constructor, id=0xF0000021, name="test.nonce"):
        nonce: bytes = tl.int128()

    with pytest.raises(tl.EncodeError, match=r"Nonce\.nonce: int128 is 16 bytes, got 15"):
        bytes(Nonce(nonce=bytes(15)))


def test_an_object_in_itself_is_refused() -> None:
    album = Album(messages=[], best=None)
    album.best = album
    with pytest.raises(tl.EncodeError, match="nested too deeply"):
        bytes(album)


def test_only_objects_are_encoded() -> None:
    with pytest.raises(tl.EncodeTypeError):
        tl.encode(5)
    with pytest.raises(TypeError, match="bytes are needed, not int"):
        tl.decode(5)


def test_a_class_without_a_wire_form_names_the_page_that_lacks_it() -> None:
    with pytest.raises(tl.EncodeError, match=r"pages/unwritten\.md"):
        bytes(Unwritten())
    with pytest.raises(tl.EncodeError, match=r"pages/unwritten\.md"):
        bytes(Album(messages=[], best=Unwritten()))


# --- data that can't be


def test_an_error_has_offset_path_and_what_was_expected() -> None:
    good = Message(id=1, tags=["a", "b"])
    data = bytes(Album(messages=[good, good], best=Empty()))
    cut = data[: len(data) - 8]
    with pytest.raises(tl.DecodeError) as caught:
        tl.decode(cut)
    error = caught.value
    assert (error.path, error.offset, error.expected) == (
        "messages[1].tags[1]",
        len(cut),
        "1 of string",
    )
    assert (
        str(error)
        == f"byte {len(cut)}, messages[1].tags[1]: 0 bytes are left, expected 1 of string"
    )


def test_errors_can_be_pickled() -> None:
    with pytest.raises(tl.UnknownConstructor) as caught:
        tl.decode(b"\xef\xbe\xad\xde")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again), again.id) == (
        tl.UnknownConstructor,
        str(caught.value),
        0xDEADBEEF,
    )


def test_an_unknown_constructor_names_id_layer_and_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "layer", lambda: 228)
    data = bytes(Album(messages=[], best=Empty())).replace(
        struct.pack("<I", 0xF0000002), b"\1\2\3\4"
    )
    with pytest.raises(
        tl.UnknownConstructor, match=r"0x04030201 is not in layer 228; generate"
    ) as caught:
        tl.decode(data)
    assert (caught.value.id, caught.value.path, caught.value.offset) == (0x04030201, "best", 12)


def test_trailing_bytes_are_refused_unless_allowed() -> None:
    with pytest.raises(tl.DecodeError, match="4 bytes too many"):
        tl.decode(bytes(Empty()) + bytes(4))
    assert tl.decode(bytes(Empty()) + bytes(4), exact=False) == Empty()


def refused(data: bytes) -> DecodeError:
    with pytest.raises(tl.DecodeError) as caught:
        tl.decode(data)
    return caught.value


def attempt(data: bytes) -> object:
    """The object, or the only error that data may lead to."""
    try:
        return tl.decode(data)
    except tl.DecodeError as error:
        return error


HUGE = struct.pack("<II", 0x1CB5C415, 2**31 - 1)


def test_a_count_that_the_data_cannot_hold_fails_at_once() -> None:
    tracemalloc.start()
    try:
        assert refused(HUGE).offset == 4
        assert refused(struct.pack("<I", 0xF0000005) + HUGE + bytes(40)).path == "messages"
        head = bytes(Message(id=1, tags=[]))[:-8]
        assert refused(head + HUGE + bytes(40)).path == "tags"
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_a_count_of_items_without_bytes_is_bounded_too() -> None:
    class Nothings(tl.Constructor, id=0xF0000022, name="test.nothings"):
        items: list[Empty] = tl.bare_vector(tl.bare("test.empty"))

    assert refused(struct.pack("<II", 0xF0000022, 2**32 - 1)).path == "items"
    assert refused(struct.pack("<II", 0xF0000022, 3)).path == "items"
    assert tl.decode(struct.pack("<II", 0xF0000022, 0)) == Nothings(items=[])


def test_nesting_of_100000_levels_is_refused() -> None:
    data = struct.pack("<III", 0xF0000005, 0x1CB5C415, 0) * 100_000
    assert "nested too deeply" in str(refused(data + bytes(Empty())))
    assert "nested too deeply" in str(refused(struct.pack("<II", 0x1CB5C415, 1) * 100_000))


@given(objects, st.data())
def test_damaged_data_is_refused_with_a_place_or_read_the_same_by_both_paths(
    value: Any, data: st.DataObject
) -> None:
    damaged = bytearray(bytes(value))
    place = data.draw(st.integers(0, len(damaged) - 1))
    damaged[place : place + 4] = data.draw(st.binary(max_size=4))
    damaged = damaged[: data.draw(st.integers(0, len(damaged)))]
    found = attempt(bytes(damaged))
    try:
        slow = checked_reading.read(bytes(damaged), fields.OBJECT, exact=True)[0]
    except tl.DecodeError:
        assert isinstance(found, DecodeError)
        assert 0 <= found.offset <= len(damaged)
        assert found.expected
    else:
        assert repr(found) == repr(slow)


@given(st.binary(max_size=64))
def test_random_data_is_refused_or_an_object(data: bytes) -> None:
    for head in (b"", struct.pack("<I", 0xF0000004), struct.pack("<I", 0xF0000003)):
        attempt(head + data)


# --- functions and their results


def test_a_result_is_read_as_its_function_says() -> None:
    data = plain_vector([struct.pack("<i", number) for number in (1, -2)])
    assert tl.decode_result(GetNumbers(), data) == [1, -2]
    assert tl.decode_result(Wrap(layer=1, query=Wrap(layer=2, query=GetNumbers())), data) == [1, -2]
    assert tl.encode_result(GetNumbers(), [1, -2]) == data
    assert tl.decode_result(Send(), struct.pack("<I", 0x997275B5)) is True
    with pytest.raises(tl.DecodeError):
        tl.decode_result(Send(), data)


def test_functions_carry_their_documented_errors() -> None:
    assert GetNumbers.ERRORS == (("PEER_ID_INVALID", 400),)
    assert Send.ERRORS == ()
    assert (Send.ID, Send.NAME) == (0xF0000012, "test.send")


@pytest.fixture
def counting() -> Iterator[None]:
    numbers = iter(range(-5, 100))
    tl.set_random(lambda: next(numbers))
    yield
    tl.set_random(None)


@pytest.mark.usefixtures("counting")
def test_a_random_id_that_is_left_out_is_fresh() -> None:
    assert [Send().random_id, Send().random_id, Send(random_id=0).random_id] == [-5, -4, 0]


def test_random_numbers_come_from_the_system_by_default() -> None:
    assert len({fresh_long() for _ in range(100)}) == 100
    assert all(-(2**63) <= fresh_long() < 2**63 for _ in range(100))


# --- Bool


def test_bool_is_plain_bool_and_its_constructors_stand_in_for_it() -> None:
    assert tl.decode(bytes(BoolTrue())) is True
    assert tl.decode(bytes(BoolFalse())) is False
    assert BoolTrue() == True != BoolFalse()  # noqa: E712
    assert BoolTrue() == BoolTrue() != False  # noqa: E712
    assert {True: 1}[BoolTrue()] == 1
    assert bytes(Message(id=1, checked=BoolFalse())) == bytes(Message(id=1, checked=False))
    assert repr(BoolTrue()) == "types.BoolTrue()"


# --- what objects can do


def test_arguments_are_keyword_only_and_checked_by_python() -> None:
    with pytest.raises(TypeError, match=r"Point\.__init__\(\) missing 1 required .* 'y'"):
        Point(x=1)
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'z'"):
        Point(x=1, y=2, z=3)
    with pytest.raises(TypeError):
        Point(1, 2)
    with pytest.raises(TypeError, match="keyword arguments only"):
        Message(True, id=5)
    with pytest.raises(TypeError, match="neither fields nor an id"):
        tl.Constructor()


def test_absent_fields_have_their_defaults_and_can_be_set() -> None:
    made = Message(id=1)
    assert (made.silent, made.pinned, made.text, made.tags, Send().hash) == (
        False,
        False,
        None,
        None,
        7,
    )
    made.silent = made.pinned = True
    made.silent = False
    assert made == Message(id=1, pinned=True)


def test_equality_is_by_class_and_fields(message: Message) -> None:
    assert message == message.replace()
    assert message != message.replace(id=6)
    assert message != message.replace(silent=False)
    assert Point(x=1, y=2) != (1, 2)
    with pytest.raises(TypeError, match="unhashable"):
        hash(message)


def test_repr_reads_as_the_call_and_keeps_secrets(message: Message) -> None:
    values = "silent=True, id=5, text='hi', link='l', width=1, tags=['a', 'b'], height=2"
    assert repr(message) == f"types.test.Message({values})"
    assert repr(Wrap(layer=1, query=GetNumbers())) == (
        "functions.test.Wrap(layer=1, query=functions.test.GetNumbers())"
    )
    assert repr(Secret(key=b"k", number=1)) == "types.test.Secret(key=..., number=...)"


@given(objects)
def test_copies_pickles_dicts_and_json_are_equal(value: Any) -> None:
    assert copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
    assert tl.from_dict(value.to_dict()) == value
    assert tl.from_json(tl.to_json(value)) == value


def test_dicts_have_tl_names_and_leave_out_what_is_absent() -> None:
    made = Message(id=1, from_=Secret(key=b"k", number=2), live=True)
    inner = {"_": "test.secret", "key": b"k", "number": 2}
    assert made.to_dict() == {"_": "test.message", "from": inner, "id": 1, "live": True}
    assert tl.to_json([Secret(key=b"k", number=2)]) == (
        '[{"_": "test.secret", "key": {"$bytes": "aw=="}, "number": 2}]'
    )


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"_": "test.nowhere"}, "no constructor or function test.nowhere"),
        ({"_": "test.point", "x": 1, "y": 2, "z": 3}, "test.point has no field z"),
        ({"_": "test.message", "id": 1, "flags": 3}, "has no field flags"),
        ({"_": "test.point", "x": 1}, "missing 1 required"),
        ({"x": 1}, "name of a constructor"),
    ],
)
def test_a_dict_that_describes_nothing_is_refused(values: dict[str, Any], words: str) -> None:
    with pytest.raises((TypeError, ValueError), match=words):
        tl.from_dict(values)


def test_a_subclass_by_hand_is_written_as_its_parent() -> None:
    class Corner(Point):
        def __init__(self, **values: Any) -> None:
            super().__init__(**values)

    assert bytes(Corner(x=1, y=2)) == bytes(Point(x=1, y=2))
    assert Corner(x=1, y=2) != Point(x=1, y=2)


def test_signatures_show_the_fields_in_their_order() -> None:
    assert str(inspect.signature(Point)) == "(*, x: 'int', y: 'int')"
    assert list(inspect.signature(Message).parameters)[:3] == ["silent", "from_", "id"]


def test_compiled_source_is_there_for_tracebacks() -> None:
    Point(x=1, y=2)
    source = inspect.getsource(Point.__init__)
    assert "_self.x = x" in source
    assert any(name.startswith("<tl ") and "Point __init__" in name for name in linecache.cache)


def test_objects_keep_nothing_of_the_data_and_no_dict() -> None:
    data = bytearray(bytes(Secret(key=bytes(1000), number=1)))
    value = tl.decode(memoryview(data))
    data.clear()  # raises BufferError while anything looks into it
    assert not hasattr(value, "__dict__")
    assert not any(isinstance(seen, memoryview) for seen in gc.get_referents(value))


# --- declarations


def test_declarations_that_cannot_be_are_refused() -> None:
    class Early(tl.Constructor, id=0xF0000031, name="test.early"):
        a: int | None = tl.int32(bit=0, default=None)
        flags = tl.flags()

    with pytest.raises(TypeError, match="needs the flags word 'flags'"):
        Early(a=1)
    for name in ("_self", "class"):
        odd = type(tl.Constructor)("Odd", (tl.Constructor,), {name: tl.int32()}, id=0xF0000032)
        with pytest.raises(TypeError, match="can't be the name of a field"):
            odd(**{name: 1})
    with pytest.raises(TypeError, match="must be identifiers"):
        type(tl.Constructor)("Odd", (tl.Constructor,), {"a=b; c": tl.int32()}, id=0xF0000032)
    with pytest.raises(TypeError, match="can't be the item of a vector"):
        tl.vector(tl.true(bit=1))
    with pytest.raises(ValueError, match="bits 0 to 31"):
        tl.int32(bit=32)
    with pytest.raises(ValueError, match="can't be a constructor id"):
        type(tl.Constructor)("Odd", (tl.Constructor,), {}, id=0x1CB5C415)


def test_the_latest_class_of_an_id_reads_it() -> None:
    for names in ("a", "b"):
        cls = type(tl.Constructor)(
            "Twice", (tl.Constructor,), {names: tl.int32()}, id=0xF0000033, name="test.twice"
        )
        assert tl.decode(struct.pack("<Ii", 0xF0000033, 4)) == cls(**{names: 4})


# --- whole packages


INDEX = '''LAYER = {layer}
CLASSES = """\\
5bb8e511 message# runtime.service
7600b9d3 message types.root
f0000001 test.point types.root
"""
'''
SERVICE = """from . import tl
class Message(tl.Constructor, id=0x5BB8E511, name="message"):
    body: object = tl.boxed()
"""
ROOT = """from ..runtime import tl
class Message(tl.Constructor, id=0x7600B9D3, name="message"):
    id: int = tl.int32()
class Point(tl.Constructor, id=0xF0000001, name="test.point"):
    z: int = tl.{kind}()
"""


def make_package(folder: Path, layer: int, kind: str) -> None:
    runtime = folder / "runtime"
    here = Path(str(tl.__file__)).parent
    shutil.copytree(here, runtime / "tl", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(here.parent / "errors.py", runtime)
    (runtime / "index.py").write_text(INDEX.format(layer=layer))
    (runtime / "service.py").write_text(SERVICE)
    (folder / "types").mkdir()
    (folder / "types" / "root.py").write_text(ROOT.format(kind=kind))


PROGRAM = """
import sys
from one.runtime import tl as one
from two.runtime import tl as two
assert not any("types" in name for name in sys.modules if name.startswith(("one", "two")))
data = bytes.fromhex("010000f0") + bytes([9, 0, 0, 0])
assert one.decode(data).z == 9
assert "two.types.root" not in sys.modules
try:
    two.decode(data)
except two.DecodeError as error:
    assert error.path == "z", error
assert two.decode(data + bytes(4)).z == 9
assert one.registry.layer() == 1 and two.registry.layer() == 2
message = one.from_dict({"_": "message", "id": 3})
assert message.ID == 0x7600B9D3
inner = one.from_dict({"_": "message#5bb8e511", "body": {"_": "message", "id": 3}})
assert inner.body == message and inner.ID == 0x5BB8E511
assert one.from_dict(inner.to_dict()) == inner and inner.to_dict()["_"] == "message#5bb8e511"
assert one.from_dict({"_": "message", "id": 3}) == message and message.to_dict()["_"] == "message"
print("good")
"""


def test_two_packages_live_side_by_side_and_load_what_they_meet(tmp_path: Path) -> None:
    make_package(tmp_path / "one", 1, "int32")
    make_package(tmp_path / "two", 2, "int64")
    command = [sys.executable, "-c", PROGRAM]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.stdout == "good\n", result.stderr


TYPED = """
from typing import Any
from telegram_client.runtime import tl
class Peer(tl.Constructor, id=0xF0000041, name="peer"):
    flags = tl.flags()
    on: bool = tl.true(bit=0, default=False)
    user_id: int = tl.int64()
    name: str | None = tl.string(bit=1, default=None)
class GetPeer(tl.Function["Peer"], id=0xF0000042, name="getPeer"):
    random_id: int | None = tl.random_id(default=None)
class Wrap(tl.Function[tl.X], id=0xF0000043, name="wrap"):
    query: tl.Function[tl.X] = tl.function()
reveal_type(Peer(user_id=1).name)
reveal_type(tl.decode_result(Wrap(query=GetPeer()), b""))
reveal_type(Peer(user_id=1).replace(user_id=2))
Peer()
Peer(1)
Peer(user_id="x")
Peer(user_id=1, nope=2)
"""
SAID = [
    'Revealed type is "str | None"',
    'Revealed type is "typed.Peer"',
    'Revealed type is "typed.Peer"',
    'Missing named argument "user_id" for "Peer"',
    'Too many positional arguments for "Peer"',
    'Missing named argument "user_id" for "Peer"',
    'Argument 1 to "Peer" has incompatible type "int"; expected "bool"',
    'Argument "user_id" to "Peer" has incompatible type "str"; expected "int"',
    'Unexpected keyword argument "nope" for "Peer"',
]


def test_type_checkers_know_fields_and_results_exactly(tmp_path: Path) -> None:
    program = tmp_path / "typed.py"
    program.write_text(TYPED)
    package = Path(str(tl.__file__)).parents[2]
    make_package(tmp_path / "telegram_client", 1, "int32")
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases", "typed.py"]
    assert package.name == "telegram_client"
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    lines = [
        line.split(": ", 2)[2] for line in result.stdout.splitlines() if line.startswith("typed.py")
    ]
    said = [line.partition("  [")[0].replace("Union[str, None]", "str | None") for line in lines]
    assert [line for line in said if "defined in" not in line] == SAID, result.stdout
