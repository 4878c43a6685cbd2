"""TL text to definitions and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import tl
from generator.model import Kind, SchemaName, Severity, Type

API = SchemaName.API


def parsed(text: str) -> tl.TLText:
    return tl.parse(text, "x.tl", schema=API)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("boolTrue#997275b5 = Bool;", 0x997275B5),
        ("vector#1cb5c415 {t:Type} # [ t ] = Vector t;", 0x1CB5C415),
        ("int ? = Int;", 0xA8509BDA),
        ("inputPeerSelf = InputPeer;", 0x7DA07EC9),
        ("invokeWithLayer {X:Type} layer:int query:!X = X;", 0xDA9B0D0D),
        (
            "future_salts req_msg_id:long now:int salts:vector<future_salt> = FutureSalts;",
            0xAE500895,
        ),
        ("upload.saveFilePart file_id:long file_part:int bytes:bytes = Bool;", 0xB304A621),
        (
            "inputMediaPhoto flags:# spoiler:flags.1?true live_photo:flags.2?true id:InputPhoto "
            "ttl_seconds:flags.0?int video:flags.2?InputDocument = InputMedia;",
            0xE3AF4434,
        ),
    ],
)
def test_the_id_is_the_crc32_of_the_normal_form(line: str, expected: int) -> None:
    assert tl.computed_id(tl.parse_line(line)) == expected


def test_a_line_prints_back_as_it_was() -> None:
    line = (
        "a.b#0000002a {X:Type} flags:# flags2:# a:flags2.31?Vector<Vector<long>> b:flags.0?true "
        "c:vector<%message> d:!X = X;"
    )
    assert tl.print_line(tl.parse_line(line)) == line


def test_types_recurse_to_any_depth() -> None:
    (parameter,) = tl.parse_line("a x:Vector<Vector<long>> = A;").parameters
    assert parameter.type == Type("Vector", Type("Vector", Type("long")))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("foo#12345678 a:int", "no ` = Result`"),
        ("foo a = Foo;", "'a' is not a parameter"),
        ("foo a:int a:int = Foo;", "stands twice"),
        ("foo a:flags.1?int = Foo;", "no bit of a flags word"),
        ("foo flags:# a:flags.32?int = Foo;", "no bit of a flags word"),
        ("foo a:Vector<int = Foo;", "is not a type"),
        ("9foo = Foo;", "does not begin with a name"),
        ("foo é:int = Foo;", "is not a parameter"),
        ("foo a:" + "Vector<" * 40 + "int" + ">" * 40 + " = Foo;", "nested"),
        ("foo " + "a" * 30_000 + ":int = Foo;", "characters"),
    ],
)
def test_what_is_not_tl_is_an_error_with_its_line(line: str, said: str) -> None:
    (problem,) = parsed(f"// a comment\n\n{line}\n").problems
    assert (problem.code, problem.severity) == ("P301", Severity.ERROR)
    assert str(problem.place) == "x.tl:3"
    assert said in problem.message


def test_sections_layers_and_secret_layers_are_read() -> None:
    found = parsed(
        "a = A;\n---functions---\nb = A;\n---types---\nc = A;\n===17===\nd = A;\n// LAYER 42\n"
    )
    kinds = [(d.name, d.kind, d.layer, d.schema) for d in found.definitions]
    assert kinds == [
        ("a", Kind.CONSTRUCTOR, None, API),
        ("b", Kind.METHOD, None, API),
        ("c", Kind.CONSTRUCTOR, None, API),
        ("d_17", Kind.CONSTRUCTOR, 17, SchemaName.SECRET),
    ]
    assert found.layer == 42


def test_a_definition_may_run_over_several_lines() -> None:
    found = parsed("foo\n  a:int\n  b:int = Foo;\nbar = Foo;\n")
    assert [(d.name, d.tl and d.tl.line) for d in found.definitions] == [("foo", 1), ("bar", 4)]


def test_an_id_of_zero_is_replaced_by_the_crc32() -> None:
    found = parsed("boolTrue#00000000 = Bool;")
    assert found.definitions[0].id == 0x997275B5
    assert [p.code for p in found.problems] == ["P302"]


def test_an_id_that_is_not_the_crc32_is_reported_and_kept() -> None:
    found = parsed("boolTrue#997275b6 = Bool;")
    assert found.definitions[0].id == 0x997275B6
    assert [p.code for p in found.problems] == ["P303"]


def test_two_lines_for_one_name_are_an_error_unless_they_are_the_same() -> None:
    assert [p.severity for p in parsed("a = A;\na = A;").problems] == [Severity.INFO]
    assert [p.severity for p in parsed("a = A;\na x:int = A;").problems] == [Severity.ERROR]


names = st.from_regex(r"[a-z][A-Za-z0-9_]{0,8}", fullmatch=True)
boxed = st.from_regex(r"([a-z]{1,4}\.)?[A-Z][A-Za-z0-9]{0,8}", fullmatch=True)
plain = st.sampled_from(["int", "long", "double", "string", "bytes", "int128", "int256"]) | boxed
types = st.recursive(
    plain.map(Type),
    lambda inner: st.builds(Type, st.sampled_from(["Vector", "vector"]), inner),
    max_leaves=4,
)


@st.composite
def lines(draw: st.DrawFn) -> str:
    parts = [draw(names), "flags:#"]
    for name in draw(st.lists(names, max_size=6, unique=True)):
        kind = draw(types)
        bit = draw(st.none() | st.integers(0, 31))
        if name != "flags":
            parts.append(f"{name}:{kind}" if bit is None else f"{name}:flags.{bit}?{kind}")
    return f"{' '.join(parts)} = {draw(boxed)};"


@given(lines())
def test_parse_and_print_are_inverse(line: str) -> None:
    definition = tl.parse_line(line)
    assert tl.print_line(definition, with_id=False) == line
    assert tl.parse_line(tl.print_line(definition)) == definition


@given(st.text(max_size=200))
def test_no_text_makes_the_parser_fail(text: str) -> None:
    found = tl.parse(text, "x.tl", schema=API)
    meant = [
        line for line in text.split("\n") if line.strip() and not line.strip().startswith("//")
    ]
    assert (
        bool(found.definitions or found.problems or found.layer is not None)
        or not meant
        or all(
            line.strip().startswith(("---", "==="))
            or not line.strip(" ;\t\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0")
            for line in meant
        )
    )


def test_every_id_of_a_whole_schema_is_verified(shared: Path) -> None:
    text = (shared / "facts" / "api_228.tl").read_text()
    found = tl.parse(text, "api_228.tl", schema=API)
    legacy = {d.name for d in found.definitions if tl.computed_id(d) != d.id}
    assert (len(found.definitions), found.layer, found.problems) == (2461, 228, ())
    assert legacy == set(tl.LEGACY_IDS) - {"msg_container"}


def test_a_whole_schema_prints_back_as_it_was(shared: Path) -> None:
    text = (shared / "facts" / "api_228.tl").read_text()
    found = tl.parse(text, "api_228.tl", schema=API)
    printed = tl.print_schema(found.definitions, layer=found.layer)
    assert [line for line in printed.split("\n") if line] == [x for x in text.split("\n") if x]
