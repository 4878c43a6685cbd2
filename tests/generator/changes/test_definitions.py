"""Definitions and boxed types that come, go, get other names or other lines."""

from __future__ import annotations

import pytest

from generator.changes import Comparison, Side, Verdict, What, compare
from generator.model import Schema, SchemaName
from generator.schema import TLSource, join

BREAKING, COMPATIBLE, WIRE = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.WIRE

BASE = """\
inputA x:int = InputA;
out x:int = Out;
{types}
---functions---
f a:InputA = Out;
{methods}"""


def schema(text: str) -> Schema:
    return join([], [TLSource("api.tl", text)])


def based(types: str = "", methods: str = "") -> Schema:
    return schema(BASE.format(types=types, methods=methods))


def found(comparison: Comparison) -> list[tuple[str, str, Verdict]]:
    return [(c.what.value, c.part, c.verdict) for c in comparison.changes]


def only(comparison: Comparison) -> tuple[What, Verdict, str]:
    (change,) = comparison.changes
    return change.what, change.verdict, change.reason


def test_a_true_flag_changes_no_id_and_is_found_in_the_line() -> None:
    line = "a#11111111 flags:#{} = A;\nb = B;\n---functions---\nc = A;"
    comparison = compare(schema(line.format("")), schema(line.format(" x:flags.1?true")))
    assert found(comparison) == [("parameter added", "x", COMPATIBLE)]


def test_another_id_for_the_same_line_is_wire_only() -> None:
    line = "a#{} x:int = A;\nb = B;"
    comparison = compare(schema(line.format("00000001")), schema(line.format("00000002")))
    assert only(comparison) == (What.ID, WIRE, "the id is written for the caller")


def test_type_variables_are_part_of_the_line() -> None:
    line = "---functions---\na#00000001 {}query:!X = X;\nb = X;"
    comparison = compare(schema(line.format("")), schema(line.format("{X:Type} ")))
    assert What.LINE in {change.what for change in comparison.changes}


def test_a_new_method_is_compatible_and_a_method_that_is_gone_breaks() -> None:
    without = based()
    having = based(methods="auth.logOut = Out;")
    assert only(compare(without, having)) == (What.ADDED, COMPATIBLE, "a new method")
    assert only(compare(having, without)) == (
        What.REMOVED,
        BREAKING,
        "functions.auth.LogOut and client.auth.log_out are gone",
    )


def test_a_new_constructor_in_a_result_is_a_case_more_to_an_exhaustive_match() -> None:
    without = based()
    read = based(types="outEmpty = Out;")
    built = based(types="inputAEmpty = InputA;")
    assert only(compare(without, read)) == (
        What.ADDED,
        COMPATIBLE,
        "types.TypeOut can hold it: an exhaustive match gains a case",
    )
    assert only(compare(without, built)) == (
        What.ADDED,
        COMPATIBLE,
        "one more way to make a types.TypeInputA",
    )


def test_a_type_comes_and_goes_with_its_constructors() -> None:
    without = based()
    having = based(types="thing = Thing;")
    assert [(c.kind, c.what, c.verdict) for c in compare(without, having).changes] == [
        ("constructor", What.ADDED, COMPATIBLE),
        ("type", What.ADDED, COMPATIBLE),
    ]
    assert [(c.kind, c.what, c.verdict) for c in compare(having, without).changes] == [
        ("constructor", What.REMOVED, BREAKING),
        ("type", What.REMOVED, BREAKING),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("getThing#00000007 = Out;", "fetchIt#00000007 = Out;"),
        ("getThing a:int b:int c:int = Out;", "wholly.different a:int b:int c:int = Out;"),
        ("channels.getThing a:int = Out;", "messages.getThing a:int = Out;"),
    ],
)
def test_one_id_or_one_shape_under_another_name_is_a_rename(old: str, new: str) -> None:
    before, after = (based(methods=m) for m in (old, new))
    what, verdict, _ = only(compare(before, after))
    assert (what, verdict) == (What.RENAMED, BREAKING)


def test_small_shapes_under_unlike_names_are_two_things() -> None:
    before, after = (based(methods=m) for m in ("mute a:int = Out;", "ban a:int = Out;"))
    whats = [change.what for change in compare(before, after).changes]
    assert whats == [What.ADDED, What.REMOVED]


def test_a_renamed_type_leaves_the_unions_of_its_parameters_as_they_were() -> None:
    text = "thing x:int = {0};\nout = Out;\n---functions---\nf a:{0} = Vector<{0}>;\ng = Out;"
    comparison = compare(schema(text.format("Thing")), schema(text.format("Object2")))
    assert [(c.kind, c.what, c.verdict) for c in comparison.changes] == [
        ("method", What.RESULT, WIRE),
        ("method", What.RETYPED, WIRE),
        ("constructor", What.TYPE, WIRE),
        ("type", What.RENAMED, BREAKING),
    ]


def test_a_type_and_its_constructor_that_are_renamed_break_by_their_names_only() -> None:
    text = "{0} x:int y:int z:int = {1};\nout = Out;\n---functions---\nf a:{1} = Out;"
    old, new = schema(text.format("cdnHash", "CdnHash")), schema(text.format("hash", "Hash"))
    assert [(c.kind, c.what, c.verdict) for c in compare(old, new).changes] == [
        ("method", What.RETYPED, WIRE),
        ("constructor", What.RENAMED, BREAKING),
        ("constructor", What.TYPE, WIRE),
        ("type", What.RENAMED, BREAKING),
    ]


def test_a_constructor_that_moves_to_another_namespace_moves_its_class() -> None:
    text = "a x:int = {};\nb = B;\nc = ns.C;\n---functions---\nf b:B = ns.C;"
    comparison = compare(schema(text.format("B")), schema(text.format("ns.C")))
    assert only(comparison) == (What.TYPE, BREAKING, "its class moves from types to types.ns")


def test_a_constructor_that_moves_to_another_type_breaks() -> None:
    text = "a x:int = {};\nb = B;\nc = C;\n---functions---\nf b:B = C;"
    comparison = compare(schema(text.format("B")), schema(text.format("C")))
    assert only(comparison) == (
        What.TYPE,
        BREAKING,
        "it left types.TypeB for types.TypeC",
    )


def test_a_schema_that_one_side_lacks_is_named_and_not_compared() -> None:
    api = TLSource("api.tl", "a = A;")
    both = join([], [api, TLSource("mtproto.tl", "resPQ nonce:int128 = ResPQ;")])
    comparison = compare(both, join([], [api]))
    assert (comparison.changes, comparison.one_sided) == ((), ((SchemaName.MTPROTO, Side.OLD),))
