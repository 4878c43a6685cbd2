"""What changed between two schemas, and what that means to callers."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.changes import Comparison, Side, Verdict, What, compare, comparison_object, markdown
from generator.model import Access, Definition, ErrorDoc, Place, Schema, SchemaName, TypeDoc
from generator.schema import TLSource, join

BREAKING, COMPATIBLE = Verdict.BREAKING, Verdict.COMPATIBLE
WIRE, WORDS = Verdict.WIRE, Verdict.WORDS

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


def schema(text: str, path: str = "api.tl") -> Schema:
    return join([], [TLSource(path, text)])


def context(**parts: str) -> Schema:
    given = {**PARTS, "method": "a:int", "result": "Answer", **parts}
    return schema(CONTEXT.format(**given))


def found(comparison: Comparison) -> list[tuple[str, str, Verdict]]:
    return [(c.what.value, c.part, c.verdict) for c in comparison.changes]


def changed(part: str, old: str, new: str) -> list[tuple[str, str, Verdict]]:
    return found(compare(context(**{part: old}), context(**{part: new})))


def only(comparison: Comparison) -> tuple[What, Verdict, str]:
    (change,) = comparison.changes
    return change.what, change.verdict, change.reason


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


BASE = "inputA x:int = InputA;\nout x:int = Out;\n{types}\n---functions---\nf a:InputA = Out;\n{methods}"


def test_a_new_method_is_compatible_and_a_method_that_is_gone_breaks() -> None:
    without = schema(BASE.format(types="", methods=""))
    having = schema(BASE.format(types="", methods="auth.logOut = Out;"))
    assert only(compare(without, having)) == (What.ADDED, COMPATIBLE, "a new method")
    assert only(compare(having, without)) == (
        What.REMOVED,
        BREAKING,
        "functions.auth.LogOut and client.auth.log_out are gone",
    )


def test_a_new_constructor_in_a_result_is_a_case_more_to_an_exhaustive_match() -> None:
    without = schema(BASE.format(types="", methods=""))
    read = schema(BASE.format(types="outEmpty = Out;", methods=""))
    built = schema(BASE.format(types="inputAEmpty = InputA;", methods=""))
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
    without = schema(BASE.format(types="", methods=""))
    having = schema(BASE.format(types="thing = Thing;", methods=""))
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
    before, after = (schema(BASE.format(types="", methods=m)) for m in (old, new))
    what, verdict, _ = only(compare(before, after))
    assert (what, verdict) == (What.RENAMED, BREAKING)


def test_small_shapes_under_unlike_names_are_two_things() -> None:
    before, after = (
        schema(BASE.format(types="", methods=m)) for m in ("mute a:int = Out;", "ban a:int = Out;")
    )
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


def described(definition: Definition, **changes: object) -> Definition:
    place = Place(f"api/methods/{definition.name}.md", 6)
    return replace(definition, page=place, **changes)  # type: ignore[arg-type]


def pages(*errors: ErrorDoc, access: Access | None = None, words: str = "Words.") -> Schema:
    base = schema(BASE.format(types="", methods=""))
    definitions = [
        described(
            d,
            description=words,
            errors=errors if d.name == "f" else (),
            access=(access or Access()) if d.name == "f" else Access(),
        )
        for d in base.definitions
    ]
    return replace(base, definitions=tuple(definitions))


def test_an_error_that_no_page_documents_any_more_takes_its_class_along() -> None:
    error = ErrorDoc(400, "THING_INVALID")
    assert only(compare(pages(), pages(error)))[:2] == (What.ERROR_ADDED, COMPATIBLE)
    assert only(compare(pages(error), pages())) == (
        What.ERROR_REMOVED,
        BREAKING,
        "no page documents it any more: errors.ThingInvalid is gone",
    )


def test_an_error_that_another_page_documents_keeps_its_class() -> None:
    error = ErrorDoc(400, "THING_INVALID")
    general = replace(pages(), errors=(error,))
    comparison = compare(replace(pages(error), errors=(error,)), general)
    assert only(comparison)[:2] == (What.ERROR_REMOVED, COMPATIBLE)


def test_an_error_under_another_class_is_not_caught_where_it_was() -> None:
    old, new = pages(ErrorDoc(400, "THING_INVALID")), pages(ErrorDoc(403, "THING_INVALID"))
    assert only(compare(old, new)) == (
        What.ERROR_CODE,
        BREAKING,
        "errors.ThingInvalid is now under errors.Forbidden, no longer under errors.BadRequest",
    )


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [(True, False, BREAKING), (False, True, COMPATIBLE), (None, False, WORDS), (True, None, WORDS)],
)
def test_who_may_call(old: bool | None, new: bool | None, verdict: Verdict) -> None:
    comparison = compare(pages(access=Access(bots=old)), pages(access=Access(bots=new)))
    assert only(comparison)[:2] == (What.ACCESS, verdict)


def test_words_are_words() -> None:
    comparison = compare(pages(), pages(words="Other words."))
    assert {(c.what, c.verdict) for c in comparison.changes} == {(What.WORDS, WORDS)}


def test_blanks_between_words_are_no_change() -> None:
    assert compare(pages(words="Two words."), pages(words="Two\nwords.")).changes == ()


def test_the_words_of_a_type_are_compared() -> None:
    base = pages()
    place = Place("api/types/Out.md", 6)
    types = tuple(
        replace(t, page=place, description="New.") if t.name == "Out" else t for t in base.types
    )
    bare = tuple(replace(t, page=place) if t.name == "Out" else t for t in base.types)
    comparison = compare(replace(base, types=bare), replace(base, types=types))
    assert [(c.kind, c.name, c.what) for c in comparison.changes] == [("type", "Out", What.WORDS)]
    assert isinstance(base.types[0], TypeDoc)


def test_a_line_without_a_page_says_nothing_of_words_errors_and_access() -> None:
    lines = schema(BASE.format(types="", methods=""))
    documented = pages(ErrorDoc(400, "THING_INVALID"), access=Access(bots=True))
    assert compare(documented, lines).changes == compare(lines, documented).changes == ()


def test_markdown_shows_both_signatures_and_lines() -> None:
    old, new = (
        schema(BASE.format(types="", methods=f"auth.go {p} = Out;")) for p in ("a:int", "b:int")
    )
    text = markdown(compare(old, new), old, new, title="Spring")
    assert text == """\
## Spring

1 breaking, 0 compatible, 0 wire only, 0 words only, in 1 definition.

### Breaking

#### auth

**`auth.go`** (method)

- parameter renamed: `a` → `b`: the keyword and attribute a is now b

```diff
-auth.go(*, a: int) -> types.TypeOut
+auth.go(*, b: int) -> types.TypeOut
```

```diff
-auth.go#{old:08x} a:int = Out;
+auth.go#{new:08x} b:int = Out;
```
""".format(old=ids(old)["auth.go"], new=ids(new)["auth.go"])


def ids(found: Schema) -> dict[str, int]:
    return {d.name: d.id for d in found.definitions if d.id is not None}


def test_long_signatures_show_the_parameters_that_differ() -> None:
    many = " ".join(f"parameter_{i}:int" for i in range(9))
    old, new = (
        schema(BASE.format(types="", methods=f"auth.go {many}{p} = Out;")) for p in ("", " b:int")
    )
    text = markdown(compare(old, new), old, new)
    assert " auth.go(\n     *,\n     …\n+    b: int,\n ) -> types.TypeOut" in text


def test_json_has_the_documented_shape() -> None:
    old, new = (schema(BASE.format(types="", methods=m)) for m in ("", "auth.go = Out;"))
    shown = comparison_object(compare(old, new), old, new, ("OLD", "NEW"))
    assert json.loads(json.dumps(shown)) == {
        "old": {"source": "OLD", "layer": None},
        "new": {"source": "NEW", "layer": None},
        "counts": {"breaking": 0, "compatible": 1, "wire only": 0, "words only": 0},
        "not_compared": [],
        "definitions": [
            {
                "schema": "api",
                "kind": "method",
                "name": "auth.go",
                "old_name": "auth.go",
                "verdict": "compatible",
                "old": None,
                "new": {
                    "id": f"{ids(new)['auth.go']:08x}",
                    "tl": f"auth.go#{ids(new)['auth.go']:08x} = Out;",
                    "signature": "auth.go() -> types.TypeOut",
                    "source": {"path": "api.tl", "line": 6},
                },
                "changes": [
                    {
                        "what": "added",
                        "part": "",
                        "old": None,
                        "new": None,
                        "verdict": "compatible",
                        "reason": "a new method",
                    }
                ],
            }
        ],
    }
