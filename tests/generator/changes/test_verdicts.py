"""What a difference in parameters or results means to callers."""

from __future__ import annotations

import pytest

from generator.changes import Comparison, Verdict, compare
from generator.model import Schema
from generator.schema import TLSource, join

BREAKING, COMPATIBLE, WIRE = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.WIRE

# InputThing is only passed, Answer only read, Shape both; nothing leads to Stray.
CONTEXT = """
boolFalse = Bool;
boolTrue = Bool;
inputThing {thing} = InputThing;
inputOther = InputOther;
answer {answer} = Answer;
shape {shape} = Shape;
stray {stray} = Stray;
circle radius:int = Form;
---functions---
things.get {method} = {result};
things.put thing:InputThing other:InputOther shape:Shape = Shape;
things.read = Form;
"""
PARTS = {"thing": "a:int", "answer": "a:int", "shape": "a:int", "stray": "a:int"}


def schema(text: str) -> Schema:
    return join([], [TLSource("api.tl", text)])


def context(**parts: str) -> Schema:
    given = {**PARTS, "method": "a:int", "result": "Answer", **parts}
    return schema(CONTEXT.format(**given))


def found(comparison: Comparison) -> list[tuple[str, str, Verdict]]:
    return [(c.what.value, c.part, c.verdict) for c in comparison.changes]


def changed(part: str, old: str, new: str) -> list[tuple[str, str, Verdict]]:
    return found(compare(context(**{part: old}), context(**{part: new})))


@pytest.mark.parametrize("part", ["method", "thing", "shape", "stray"])
def test_a_required_parameter_breaks_whoever_passes_the_others(part: str) -> None:
    assert changed(part, "a:int", "a:int b:int") == [("parameter added", "b", BREAKING)]


def test_a_required_field_is_one_more_to_whoever_reads_the_others() -> None:
    assert changed("answer", "a:int", "a:int b:int") == [("parameter added", "b", COMPATIBLE)]


@pytest.mark.parametrize("part", ["method", "thing", "answer", "shape", "stray"])
@pytest.mark.parametrize("kind", ["int", "true", "Bool", "Vector<Shape>"])
def test_an_optional_parameter_is_compatible(part: str, kind: str) -> None:
    changes = changed(part, "flags:# a:int", f"flags:# a:int b:flags.0?{kind}")
    assert changes == [("parameter added", "b", COMPATIBLE)]


def test_a_random_id_is_filled_in_so_it_is_compatible() -> None:
    changes = changed("method", "a:int", "a:int random_id:long")
    assert changes == [("parameter added", "random_id", COMPATIBLE)]


def test_flags_words_are_never_passed_by_hand() -> None:
    assert changed("method", "a:int", "flags:# a:int") == [("parameter added", "flags", WIRE)]
    assert changed("method", "flags:# a:int", "a:int") == [("parameter removed", "flags", WIRE)]


@pytest.mark.parametrize("part", ["method", "thing", "answer"])
def test_a_number_that_becomes_a_flags_word_is_gone(part: str) -> None:
    changes = changed(part, "flags:int a:int", "flags:# a:int")
    assert changes == [("parameter retyped", "flags", BREAKING)]


@pytest.mark.parametrize("part", ["method", "thing", "answer", "shape", "stray"])
@pytest.mark.parametrize("gone", ["b:int", "b:flags.0?int", "b:flags.0?true"])
def test_a_parameter_that_is_gone_breaks(part: str, gone: str) -> None:
    changes = changed(part, f"flags:# a:int {gone}", "flags:# a:int")
    assert changes == [("parameter removed", "b", BREAKING)]


@pytest.mark.parametrize("part", ["method", "thing", "answer"])
def test_a_renamed_parameter_is_one_change_and_breaks(part: str) -> None:
    changes = changed(part, "a:int b:long c:int", "a:int d:long c:int")
    assert changes == [("parameter renamed", "d", BREAKING)]


def test_a_renamed_flag_is_known_by_its_bit() -> None:
    old = "flags:# a:flags.3?true x:int b:flags.4?int"
    new = "flags:# x:int b:flags.4?int c:flags.3?true"
    assert changed("method", old, new) == [
        ("parameter renamed", "c", BREAKING),
        ("parameters reordered", "", WIRE),
    ]


def test_parameters_of_one_type_are_not_guessed_between_unequal_numbers() -> None:
    changes = changed("method", "a:int b:int", "a:int c:int d:int")
    assert [change[:2] for change in changes] == [
        ("parameter removed", "b"),
        ("parameter added", "c"),
        ("parameter added", "d"),
    ]


@pytest.mark.parametrize(
    ("part", "verdict"),
    [("method", COMPATIBLE), ("thing", COMPATIBLE), ("answer", BREAKING), ("shape", BREAKING)],
)
def test_what_can_be_left_out_now_can_be_none_to_its_readers(part: str, verdict: Verdict) -> None:
    changes = changed(part, "flags:# a:int", "flags:# a:flags.0?int")
    assert changes == [("parameter made optional", "a", verdict)]


@pytest.mark.parametrize(
    ("part", "verdict"),
    [("method", BREAKING), ("thing", BREAKING), ("answer", COMPATIBLE), ("shape", BREAKING)],
)
def test_what_has_to_be_passed_now_is_never_none_to_its_readers(
    part: str, verdict: Verdict
) -> None:
    changes = changed(part, "flags:# a:flags.0?int", "flags:# a:int")
    assert changes == [("parameter made required", "a", verdict)]


@pytest.mark.parametrize("part", ["method", "thing", "answer", "shape"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("int", "long"),
        ("Vector<int>", "Vector<long>"),
        ("vector<Form>", "Vector<Form>"),
        ("%Form", "Form"),
        ("int128", "bytes"),
    ],
)
def test_another_type_that_python_sees_as_the_same_is_wire_only(
    part: str, old: str, new: str
) -> None:
    assert changed(part, f"a:{old}", f"a:{new}") == [("parameter retyped", "a", WIRE)]


@pytest.mark.parametrize("part", ["method", "thing", "answer", "shape"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("bytes", "string"),
        ("string", "bytes"),
        ("int", "string"),
        ("int", "Vector<int>"),
        ("Shape", "Form"),
        ("Vector<Shape>", "Vector<Form>"),
        ("Vector<int>", "Vector<double>"),
        ("int128", "int256"),
    ],
)
def test_another_python_type_breaks(part: str, old: str, new: str) -> None:
    changes = changed(part, f"a:{old}", f"a:{new}")
    expected = WIRE if (part, old) == ("answer", "int128") else BREAKING
    assert changes == [("parameter retyped", "a", expected)]


@pytest.mark.parametrize(
    ("part", "verdict"), [("method", BREAKING), ("answer", WIRE), ("shape", BREAKING)]
)
def test_a_smaller_number_refuses_values_that_were_passed(part: str, verdict: Verdict) -> None:
    assert changed(part, "a:long", "a:int") == [("parameter retyped", "a", verdict)]


@pytest.mark.parametrize(("part", "verdict"), [("method", COMPATIBLE), ("answer", BREAKING)])
def test_a_number_is_allowed_where_a_float_is_wanted(part: str, verdict: Verdict) -> None:
    assert changed(part, "a:int", "a:double") == [("parameter retyped", "a", verdict)]


@pytest.mark.parametrize(
    ("part", "old", "new", "expected"),
    [
        ("method", "flags.0?true", "flags.0?Bool", [("parameter retyped", COMPATIBLE)]),
        ("method", "flags.0?Bool", "flags.0?true", [("parameter retyped", BREAKING)]),
        ("answer", "flags.0?true", "flags.0?Bool", [("parameter retyped", BREAKING)]),
        ("answer", "flags.0?Bool", "flags.0?true", [("parameter retyped", COMPATIBLE)]),
        (
            "method",
            "Bool",
            "flags.0?true",
            [("parameter retyped", WIRE), ("parameter made optional", COMPATIBLE)],
        ),
        (
            "method",
            "flags.0?true",
            "Bool",
            [("parameter retyped", WIRE), ("parameter made required", BREAKING)],
        ),
        (
            "answer",
            "flags.0?true",
            "Bool",
            [("parameter retyped", WIRE), ("parameter made required", WIRE)],
        ),
    ],
)
def test_bool_has_three_states_behind_a_flag_and_true_has_two(
    part: str, old: str, new: str, expected: list[tuple[str, Verdict]]
) -> None:
    changes = changed(part, f"flags:# a:{old}", f"flags:# a:{new}")
    assert [(what, verdict) for what, _, verdict in changes] == expected


@pytest.mark.parametrize("part", ["method", "thing", "answer"])
def test_another_bit_is_wire_only(part: str) -> None:
    changes = changed(part, "flags:# a:flags.0?int", "flags:# a:flags.1?int")
    assert changes == [("parameter moved to another flag bit", "a", WIRE)]


def test_parameters_of_one_bit_are_passed_together_so_a_new_one_breaks_calls_with_the_old() -> None:
    old = "flags:# a:flags.0?int"
    assert changed("method", old, f"{old} b:flags.0?int") == [("parameter added", "b", BREAKING)]
    assert changed("answer", old, f"{old} b:flags.0?int") == [("parameter added", "b", COMPATIBLE)]
    assert changed("method", old, f"{old} b:flags.0?true") == [("parameter added", "b", COMPATIBLE)]


def test_parameters_that_move_to_one_bit_break_calls_with_one_of_them() -> None:
    changes = changed(
        "method", "flags:# a:flags.0?int b:flags.1?int", "flags:# a:flags.0?int b:flags.0?int"
    )
    assert changes == [("parameter moved to another flag bit", "b", BREAKING)]


def test_order_is_wire_only() -> None:
    changes = changed("method", "a:int b:int", "b:int a:int")
    assert changes == [("parameters reordered", "", WIRE)]


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [
        ("Bool", "Answer", BREAKING),
        ("Answer", "Shape", BREAKING),
        ("Vector<int>", "Vector<long>", WIRE),
        ("Vector<int>", "Vector<string>", BREAKING),
        ("int", "long", WIRE),
        ("double", "int", COMPATIBLE),
    ],
)
def test_a_result_is_read(old: str, new: str, verdict: Verdict) -> None:
    assert changed("result", old, new) == [("result changed", "", verdict)]
