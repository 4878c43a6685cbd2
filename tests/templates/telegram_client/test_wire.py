"""The generated package on the wire: every definition of our pages, byte for byte against a
plain encoder.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.annotations import Catalog
from generator.model import Definition, Parameter, Schema, SchemaName, Type
from generator.samples import Sample, Sampler, encode
from generator.sources import collect, read
from tests.conftest import ROOT

tl = pytest.importorskip("telegram_client.runtime.tl", reason="nothing is generated yet")


@cache
def model() -> Schema:
    return read(collect(ROOT / "docs_input"))


@cache
def catalogs() -> tuple[Catalog, Catalog]:
    return Catalog(model()), Catalog(model(), SchemaName.MTPROTO)


def scope() -> dict[str, Any]:
    from telegram_client import functions, types
    from telegram_client.runtime import service

    return {"functions": functions, "types": types, "service": service}


@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("schema", [SchemaName.API, SchemaName.MTPROTO])
def test_every_definition_encodes_as_its_line_says(schema: SchemaName, full: bool) -> None:
    catalog = Catalog(model(), schema)
    sampler, names = Sampler(catalog), scope()
    assert len(catalog.definitions) > 40
    for definition in catalog.definitions:
        sample = sampler.sample(definition, full=full)
        assert sample is not None, definition.name
        made = eval(sampler.expression(sample), names)
        data = encode(sample)
        assert bytes(made) == data, definition.name
        assert tl.decode(data) == made, definition.name
        assert tl.encode(tl.decode(data)) == data, definition.name


LENGTHS = [0, 1, 2, 3, 253, 254, 255, 256, 65_536]
numbers = {
    "#": st.integers(0, 2**31),
    "int": st.sampled_from([-(2**31), -1, 0, 2**31 - 1]) | st.integers(-(2**31), 2**31 - 1),
    "long": st.sampled_from([-(2**63), -1, 0, 2**63 - 1]) | st.integers(-(2**63), 2**63 - 1),
    "double": st.floats(allow_nan=False),
    "string": st.text(max_size=12) | st.sampled_from(LENGTHS).map(lambda n: "x" * n),
    "bytes": st.binary(max_size=12) | st.sampled_from(LENGTHS).map(bytes),
    "int128": st.binary(min_size=16, max_size=16),
    "int256": st.binary(min_size=32, max_size=32),
    "Bool": st.booleans(),
    "true": st.just(True),
}


class Drawn:
    """Random samples of any definition, to a bounded depth."""

    def __init__(self, draw: st.DrawFn, catalog: Catalog) -> None:
        self.draw = draw
        self.catalog = catalog
        self.cheapest = Sampler(catalog)

    def sample(self, definition: Definition, depth: int) -> Sample:
        values: dict[str, object] = {}
        bits: dict[str, bool] = {}
        for parameter in definition.wire_parameters:
            if not parameter.is_flags_word and self.present(parameter, bits, depth):
                values[parameter.name] = self.value(parameter.type, depth)
        return Sample(definition, values)

    def present(self, parameter: Parameter, bits: dict[str, bool], depth: int) -> bool:
        """Parameters that share a bit are there together."""
        if parameter.flag is None:
            return True
        if str(parameter.flag) not in bits:
            bits[str(parameter.flag)] = depth > 0 and self.draw(st.booleans())
        return bits[str(parameter.flag)]

    def value(self, kind: Type | None, depth: int) -> object:
        assert kind is not None
        if kind.is_vector:
            size = self.draw(st.integers(0, 3 if depth > 0 else 1))
            return [self.value(kind.item, depth - 1) for _ in range(size)]
        if kind.variable:
            return Sample(self.catalog.methods["help.getConfig"], {})
        if kind.name in numbers:
            return self.draw(numbers[kind.name])
        if depth <= 0:
            found = self.cheapest.value(kind, next(iter(self.catalog.definitions)))
            assert found is not None
            return found
        members = self.catalog.types[kind.name]
        chosen = self.draw(st.sampled_from(members))
        return self.sample(self.catalog.constructors[chosen], depth - 1)


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    catalog = catalogs()[0]
    return Drawn(draw, catalog).sample(draw(st.sampled_from(catalog.definitions)), 3)


@given(samples())
def test_random_objects_round_trip(sample: Sample) -> None:
    data = encode(sample)
    found = tl.decode(data)
    assert tl.encode(found) == data
    if isinstance(found, bool):
        return
    assert tl.from_dict(found.to_dict()) == found
    assert tl.from_json(tl.to_json(found)) == found


@given(samples(), st.data())
def test_damaged_bytes_are_a_decode_error_and_nothing_else(
    sample: Sample, data: st.DataObject
) -> None:
    encoded = bytearray(encode(sample))
    cut = data.draw(st.integers(0, len(encoded)))
    place = data.draw(st.integers(0, max(0, len(encoded) - 1)))
    encoded[place : place + 4] = data.draw(st.binary(min_size=4, max_size=4))
    try:
        tl.decode(bytes(encoded[:cut]))
    except tl.DecodeError as error:
        assert 0 <= error.offset <= cut
        assert error.expected


@given(st.binary(max_size=200))
def test_random_bytes_are_a_decode_error_or_an_object(data: bytes) -> None:
    try:
        tl.decode(data)
    except tl.DecodeError as error:
        assert 0 <= error.offset <= len(data)


@pytest.mark.parametrize("size", [0, 253, 254, 255, 65_536, 2**24 - 1])
def test_strings_of_every_length_form(size: int) -> None:
    from telegram_client import functions, types

    made = functions.upload.SaveFilePart(file_id=1, file_part=2, bytes_=b"x" * size)
    assert tl.decode(bytes(made)) == made
    text = types.InputPhoneContact(client_id=1, phone="y" * size, first_name="", last_name="")
    assert tl.decode(bytes(text)) == text


def test_a_huge_vector_count_in_a_short_buffer_fails_at_once() -> None:
    ids = struct.pack("<IIi", 0x1CB5C415, 0, 2**31 - 1)[0:4] + struct.pack("<i", 2**31 - 1)
    request = struct.pack("<I", catalogs()[0].methods["messages.getMessages"].id or 0) + ids
    with pytest.raises(tl.DecodeError):
        tl.decode(request)


def test_an_unknown_id_says_what_to_do() -> None:
    with pytest.raises(tl.DecodeError, match="deadbeef"):
        tl.decode(struct.pack("<I", 0xDEADBEEF))
