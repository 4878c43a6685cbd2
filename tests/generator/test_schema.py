"""Pages and TL joined: what wins, what is derived, what becomes a problem."""

from __future__ import annotations

import itertools

import pytest

from generator.model import Definition, Kind, Parameter, Schema, SchemaName, Severity, Wire
from generator.pages import Page, read_page
from generator.schema import TLSource, join, schema_name

HEAD = (
    "---\ntitle: {name}\ndescription: x\n---\n"
    "# {kind}: {name}\n[Back to methods index](index.md)\n\n"
)
METHOD = HEAD + "Words of it.\n\n"
TABLE = "### Parameters:\n\n| Name | Type | Description | Required |\n|---|---|---|---|\n"


def method(name: str, body: str, path: str = "") -> Page:
    text = METHOD.format(kind="Method", name=name) + body
    page = read_page(text, path or f"api/methods/{name}.md")
    assert isinstance(page, Page)
    return page


def row(name: str, kind: str, required: str = "Yes", words: str = "Words") -> str:
    return f"|{name}|[{kind}](../types/{kind}.md) | {words} | {required}|\n"


def table(*rows: str, result: str = "Bool") -> str:
    return TABLE + "".join(rows) + f"\n### Return type: [{result}](../types/{result}.md)\n"


def fence(line: str) -> str:
    return f"```tl\n{line}\n```\n\n"


def only(schema: Schema) -> Definition:
    (definition,) = schema.definitions
    return definition


def codes(schema: Schema) -> list[str]:
    return [p.code for p in schema.problems]


def shape(parameters: tuple[Parameter, ...]) -> list[str]:
    return [f"{p}{'!' if p.docs_only else ''}" for p in parameters]


def test_the_wire_form_is_derived_where_every_row_is_required() -> None:
    page = method(
        "auth.cancelCode", table(row("phone_number", "string"), row("phone_code_hash", "string"))
    )
    schema = join([page])
    assert (only(schema).wire, only(schema).id) == (Wire.DERIVED, 0x1F040578)
    assert codes(schema) == ["P212"]


@pytest.mark.parametrize(
    "body",
    [
        table(row("a", "string", "Optional")),
        table(row("a", "string"), row("a", "int")),
        TABLE + row("a", "string"),
        "**You cannot use this method directly, use x instead**\n",
    ],
    ids=["optional", "twice", "no result", "stub"],
)
def test_the_wire_form_is_unknown_where_the_page_does_not_determine_it(body: str) -> None:
    schema = join([method("a.b", body)])
    assert (only(schema).wire, only(schema).id) == (Wire.UNKNOWN, None)
    assert "P213" in codes(schema)


def test_optional_on_a_page_decides_nothing() -> None:
    schema = join([method("a.b", table(row("x", "int"), row("y", "int", "Optional")))])
    assert [p.optional for p in only(schema).parameters] == [False, None]


def test_tl_gives_the_wire_form_and_the_page_the_words() -> None:
    line = "a.b flags:# x:int random_id:long y:flags.3?Vector<long> = Bool;"
    body = fence(line) + table(
        "|y|Array of [long](../types/long.md) | Of y | Optional|\n", row("x", "int", words="Of x")
    )
    definition = only(schema := join([method("a.b", body)]))
    assert shape(definition.parameters) == [
        "flags:#",
        "x:int",
        "random_id:long",
        "y:flags.3?Vector<long>",
    ]
    assert [p.description for p in definition.parameters] == ["", "Of x", "", "Of y"]
    assert [p.optional for p in definition.parameters] == [False, False, False, True]
    assert codes(schema) == ["P202", "P205"]


def test_every_fact_keeps_the_place_it_was_read_from() -> None:
    body = fence("a.b x:int = Bool;") + table(row("x", "int"))
    definition = only(join([method("a.b", body)]))
    (parameter,) = definition.parameters
    assert (str(definition.page), str(definition.tl)) == (
        "api/methods/a.b.md:5",
        "api/methods/a.b.md:11",
    )
    assert (parameter.page and parameter.page.line, parameter.tl and parameter.tl.line) == (18, 11)


def test_rows_that_only_the_page_has_follow_and_do_not_travel() -> None:
    body = fence("a.b x:int = Bool;") + table(
        row("x", "int"), row("parse_mode", "string", "Optional")
    )
    definition = only(schema := join([method("a.b", body)]))
    assert shape(definition.parameters) == ["x:int", "parse_mode:string!"]
    assert codes(schema) == ["P204"]


@pytest.mark.parametrize(
    ("line", "rows", "expected"),
    [
        ("a.b x:int = Bool;", [], ["P201"]),
        ("a.b x:int = Bool;", [row("x", "int"), row("z", "int")], ["P204"]),
        ("a.b x:int y:long = Bool;", [row("x", "int"), row("why", "long")], ["P203"]),
        ("a.b x:int y:long = Bool;", [row("y", "long"), row("x", "int")], ["P205"]),
        ("a.b x:int = Bool;", [row("x", "string")], ["P206"]),
        ("a.b flags:# x:flags.0?true = Bool;", [row("x", "Bool", "Optional")], ["P207"]),
        ("a.b flags:# x:flags.0?int = Bool;", [row("x", "int")], ["P208"]),
        ("a.b x:int = Bool;", [row("x", "int"), row("x", "int")], ["P139"]),
        ("a.b x:int = Updates;", [row("x", "int")], ["P209"]),
        ("a.c x:int = Bool;", [row("x", "int")], ["P212", "P217"]),
        ("a.b hash:long = Bool;", ["|hash|Array of [int](x/int.md)|W|Optional|\n"], ["P207"]),
        ("a.b chat_id:long = Bool;", [row("chat_id", "InputPeer")], ["P207"]),
        ("a.b random_bytes:bytes = Bool;", [], ["P202"]),
    ],
)
def test_each_disagreement_has_its_own_code(
    line: str, rows: list[str], expected: list[str]
) -> None:
    schema = join([method("a.b", fence(line) + table(*rows))])
    assert [c for c in codes(schema) if c != "P223"] == [c for c in expected if c != "P223"]


def test_a_schema_file_serves_pages_without_a_block() -> None:
    page = method("a.b", table(row("x", "int", "Optional")))
    schema = join(
        [page],
        [TLSource("api.tl", "---functions---\na.b flags:# x:flags.0?int = Bool;\n// LAYER 7")],
    )
    assert (only(schema).wire, schema.layer, codes(schema)) == (Wire.TL, 7, [])


def test_what_only_the_schema_file_has_is_taken_and_reported() -> None:
    schema = join([], [TLSource("api.tl", "a x:int = A;")])
    assert (only(schema).page, only(schema).kind, codes(schema)) == (
        None,
        Kind.CONSTRUCTOR,
        ["P211"],
    )


def test_what_the_schema_file_lacks_is_reported() -> None:
    schema = join([method("a.b", table(row("x", "int")))], [TLSource("api.tl", "a = A;")])
    assert sorted(codes(schema)) == ["P211", "P212", "P220"]


def test_the_pages_own_line_wins_over_the_files_and_says_so() -> None:
    page = method("a.b", fence("a.b x:int = Bool;") + table(row("x", "int")))
    schema = join([page], [TLSource("api.tl", "---functions---\na.b x:long = Bool;")])
    assert (shape(only(schema).parameters), codes(schema)) == (["x:int"], ["P218"])


def test_two_pages_for_one_definition_are_an_error() -> None:
    first = method("a.b", table(row("x", "int")))
    second = method("a.b", table(row("x", "long")), "api/methods/again.md")
    schema = join([first, second])
    assert "P215" in codes(schema)
    assert shape(only(schema).parameters) == ["x:int"]


def test_a_copy_of_a_page_is_only_noted() -> None:
    body = table(row("x", "int"))
    schema = join([method("a.b", body), method("a.b", body, "api/methods/copy.md")])
    assert [p.severity for p in schema.problems if p.code == "P215"] == [Severity.INFO]


def test_the_order_of_the_pages_does_not_matter() -> None:
    pages = [method(name, table(row("x", "int"))) for name in ("a.b", "a.c", "b.a")]
    results = {join(order) for order in itertools.permutations(pages)}
    assert len(results) == 1


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("api/methods/x.md", SchemaName.API),
        ("docs/API_docs/methods/mtproto.md", SchemaName.API),
        ("mtproto/API_docs/methods/x.md", SchemaName.API),
        ("docs/MTProto_docs/methods/x.md", SchemaName.MTPROTO),
        ("mtproto/types/X.md", SchemaName.MTPROTO),
        ("TD_docs/types/X.md", SchemaName.TD),
        ("old_docs/MTProto_docs_v46/types/X.md", SchemaName.MTPROTO),
    ],
)
def test_folders_tell_the_schema(path: str, expected: SchemaName) -> None:
    assert schema_name(path) is expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("facts/any.tl", "resPQ#05162463 = ResPQ;", SchemaName.MTPROTO),
        ("mtproto/TL_telegram_v75.tl", "a = A;", SchemaName.API),
        ("TL_secret.tl", "a = A;", SchemaName.SECRET),
        ("TL_td.tl", "a = A;", SchemaName.TD),
        ("standard.tl", "a = A;", SchemaName.API),
    ],
)
def test_a_schema_file_tells_its_schema(path: str, text: str, expected: SchemaName) -> None:
    assert TLSource(path, text).schema is expected


def test_the_folder_that_was_read_may_tell_the_schema() -> None:
    page = method("a.b", table(row("x", "int")), "methods/a.b.md")
    assert only(join([page], within="MTProto_docs")).schema is SchemaName.MTPROTO
    assert only(join([page], within="pages")).schema is SchemaName.API


def test_a_layer_suffix_means_a_secret_chat() -> None:
    text = HEAD.format(kind="Constructor", name="decryptedMessage\\_17")
    page = read_page(
        text + "### Type: [DecryptedMessage](../types/DecryptedMessage.md)\n", "API_docs/x.md"
    )
    assert isinstance(page, Page)
    definition = only(join([page]))
    assert (definition.schema, definition.name) == (SchemaName.SECRET, "decryptedMessage_17")
    assert definition.tl_name == "decryptedMessage"
