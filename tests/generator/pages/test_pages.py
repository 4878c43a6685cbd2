"""Pages of every dialect, each fixture read whole. The fixtures are named after year and kind."""

from pathlib import Path

import pytest

from generator.pages import (
    SKIP_REASONS,
    AccessFacts,
    ErrorRow,
    Fence,
    Listed,
    Page,
    Row,
    Skipped,
    TypeCell,
    read_page,
)

FIXTURES = Path(__file__).parent / "fixtures"


def page(name: str, path: str | None = None) -> Page:
    """The fixture, read."""
    found = read_page((FIXTURES / name).read_text(encoding="utf-8"), path or name)
    assert isinstance(found, Page)
    return found


def read(text: str, path: str = "x.md") -> Page:
    """The text, read."""
    found = read_page(text, path)
    assert isinstance(found, Page)
    return found


def codes(found: Page | Skipped) -> list[tuple[str, int]]:
    """Code and line of each problem."""
    return [(problem.code, problem.line) for problem in found.problems]


def plain(name: str, line: int) -> TypeCell:
    """A type whose text is its name."""
    return TypeCell(name, name, (), None, line)


def test_one_of_our_own_pages_is_read_whole():
    found = page("ours_method.md")
    assert (found.kind, found.name, found.line) == ("method", "auth.cancelCode", 5)
    assert found.front_matter == {"title": "auth.cancelCode", "description": "Withdraw a code"}
    assert found.description == (
        "Withdraws a login code before it is used.\n\nThe code stops working **at once**;"
        " ask for another with [auth.sendCode](auth.sendCode.md)."
    )
    assert (found.description_line, found.summary) == (8, "Withdraw a code")
    line = "auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;\n"
    assert found.tl == (Fence("tl", line, 13),)
    number = "The number, with `+` | country"
    code = "What [auth.sendCode](auth.sendCode.md) gave back"
    assert found.rows == (
        Row("phone_number", plain("string", 20), number, "Yes", 20, number),
        Row("phone_code_hash", plain("string", 21), code, "Yes", 21, code),
    )
    assert found.result == plain("Bool", 23)
    assert found.access == AccessFacts(True, False, False, True, 25, 27, 29, 31)
    assert found.errors == (
        ErrorRow(400, "PHONE_NUMBER_INVALID", "No such number", 43),
        ErrorRow(-503, "Timeout", "No answer in time", 44),
        ErrorRow(420, "SLOWMODE_WAIT_X", "", 45),
    )
    assert found.examples == (Fence("python", "|not|a|row|\n", 36),)
    assert found.problems == ()


def test_2016_methods_have_no_front_matter_and_say_required():
    found = page("m2016_method.md")
    assert (found.kind, found.name, found.front_matter) == ("method", "ducks.getFeathers", {})
    assert [(row.name, row.type and row.type.name, row.required) for row in found.rows] == [
        ("duck_id", "ducks.DuckId", "Yes"),
        ("colours", "Vector<string>", "Optional"),
    ]
    assert found.result == TypeCell(
        "Vector_of_ducks_Feather", "Vector<ducks.Feather>", (), None, 11
    )
    assert found.problems == ()


def test_2016_constructors_share_the_namespace_of_their_type_and_have_empty_tables():
    found = page("m2016_constructor.md")
    assert (found.kind, found.name) == ("constructor", "ducks.feather")
    assert (found.rows, found.has_table, found.problems) == ((), True, ())


def test_2016_types_wrap_their_list_in_html():
    found = page("m2016_type.md")
    assert (found.kind, found.name) == ("type", "ducks.Feather")
    assert found.constructors == (Listed("ducks_feather", 11), Listed("ducks_featherEmpty", 13))
    assert found.problems == ()


def test_2017_errors_stand_in_one_row_above_the_example():
    found = page("m2017_method.md")
    assert found.errors == (
        ErrorRow(None, "DUCK_GONE", "It flew away", 25),
        ErrorRow(None, "BREAD_X_BAD", "Bread isn't good for it", 25),
        ErrorRow(None, "No workers running", "", 25),
    )
    assert found.access == AccessFacts(bots=False, bots_line=18)
    assert codes(found) == [("P170", 25)]


def test_2018_methods_offer_more_than_the_type():
    found = page("m2018_method.md")
    assert [(row.type.name, row.type.aliases) for row in found.rows if row.type] == [
        ("InputPeer", ("Username", "chat ID", "Update", "Message")),
        ("Vector<InputUser>", ("Username", "chat ID", "Update", "Message")),
        ("InputFile", ("File path",)),
        ("Vector<future_salt>", ()),
        ("!X", ()),
    ]
    assert [row.required for row in found.rows] == ["Optional", "Yes", "Optional", "Yes", "Yes"]
    assert found.rows[2].description == "A likeness, < 1 MB"
    assert found.result == TypeCell("updates_State", "updates.State", (), None, 22)
    assert [error.name for error in found.errors] == ["DUCK_NAME_BAD", "DUCK_NAME_BAD"]
    assert [section.heading for section in found.sections] == [
        "MadelineProto Example:",
        "[PWRTelegram HTTP API](https://example.org) example (NOT FOR MadelineProto):",
        "As a bot:",
        "Return value",
    ]
    assert [fence.line for fence in found.examples] == [31, 45]
    assert codes(found) == [("P110", 1), ("P173", 53)]


def test_a_stub_has_a_notice_and_no_signature():
    found = page("m2018_stub.md")
    assert (found.stub, found.has_table, found.result, found.description) == (True, False, None, "")
    assert found.notice == "You cannot use this method directly, use duck_login instead"
    assert codes(found) == [("P124", 5)]


def test_the_same_sentence_with_a_signature_is_a_description():
    text = (
        "# Method: a\n\nYou cannot use this method directly; use b.\n\n"
        "### Return type: [Bool](../types/Bool.md)\n"
    )
    found = read(text)
    assert (found.stub, found.notice) == (False, "")
    assert found.description == "You cannot use this method directly; use b."


def test_2020_constructors_lack_descriptions_and_exchange_cells():
    found = page("m2020_constructor.md")
    assert [(row.name, row.required, row.description) for row in found.rows] == [
        ("frozen", "Optional", ""),
        ("depth", "Yes", "How deep"),
        ("parse_mode", "Optional", "How to write on the water"),
    ]
    assert found.description == "Water for ducks.\n\n* It is wet\n* It is _deep_"
    assert found.description_source == "Water for ducks.\n\n* It is wet\n* It is \\_deep\\_"
    assert found.front_matter["image"] == "https://example.org/pond.png"
    assert codes(found) == [("P110", 1), ("P133", 24), ("P136", 26)]


def test_2021_types_list_constructors_among_the_methods():
    found = page("m2021_type.md")
    assert found.constructors == (Listed("pond", 16), Listed("pondEmpty", 18))
    assert found.methods == (Listed("ducks.findPond", 24),)
    assert [(section.heading, section.level) for section in found.sections] == [("Constants:", 2)]
    assert codes(found) == [("P180", 22)]


def test_2026_methods_begin_their_description_with_headings():
    found = page("m2026_method.md")
    assert found.description == (
        "# Warning: many ducks\n\n**Warning: there are many ducks, **really many**\n\n"
        "# Warning: slow ducks\n\nThey walk » slowly.\n\nTells what the ducks did."
    )
    assert found.summary == 'Tells what the ducks did, "all" of it'
    assert [row.type and row.type.name for row in found.rows] == [
        "InputPeer",
        "help.TermsOfService",
        "Vector<long|string>",
    ]
    assert found.result == TypeCell("Vector_of_long", "Vector<long>", (), None, 31)
    assert found.access == AccessFacts(True, False, True, None, 33, 36, 39, None)
    assert found.problems == ()


def test_2026_rows_have_a_cell_more_than_the_header():
    found = page("m2026_method_four_cells.md")
    last = found.rows[-1]
    assert (last.required, last.description) == ("Optional", "Which markup")
    assert [section.heading for section in found.sections] == ["Usage of parse_mode:"]
    assert codes(found) == [("P134", 13)]


def test_pages_of_the_madeline_site_have_no_kind_word():
    found = page("site_method.md")
    assert (found.kind, found.name, found.dialect) == ("method", "ducks.call", "madeline-site")
    assert (found.summary, found.description) == ("Call\na duck", "Call a duck.")
    assert found.problems == ()


def test_telegrams_pages_write_flags_in_the_type():
    found = page("telegram_method.md")
    assert (found.kind, found.name, found.dialect) == ("method", "ducks.send", "telegram")
    assert [(row.name, row.type and row.type.name) for row in found.rows] == [
        ("flags", "#"),
        ("fast", "flags.5?true"),
        ("peer", "InputPeer"),
        ("duck_ids", "flags2.0?Vector<InputDuck>"),
        ("all", "Vector<InputDuck>"),
    ]
    fast = found.rows[1].type
    assert fast is not None
    assert (fast.flag, fast.bare_name) == ("flags.5", "true")
    assert [row.required for row in found.rows] == [None] * 5
    assert found.result == plain("ducks.Sent", 22)
    assert found.access == AccessFacts(None, True, True, None, None, 24, 26, None)
    assert found.errors == (ErrorRow(400, "DUCK_ID_INVALID", "No such duck.", 32),)
    assert found.tl[0].line == 6
    assert found.sections[0].text == ("#### [ducks.call](/method/ducks.call.md)\nCall one instead.")
    assert found.problems == ()


def test_telegrams_types_list_in_tables():
    found = page("telegram_type.md")
    assert (found.kind, found.name) == ("type", "InputDuck")
    assert found.constructors == (Listed("inputDuck", 13),)
    assert found.methods == (Listed("ducks.find_one", 19),)


def test_an_index_is_skipped():
    assert page_or_skip("index.md") == Skipped("index.md", "index page")


def page_or_skip(name: str) -> Page | Skipped:
    return read_page((FIXTURES / name).read_text(encoding="utf-8"), name)


@pytest.mark.parametrize(
    ("text", "path", "reason"),
    [
        ("", "methods/x.md", "empty"),
        ("\n \n", "x.md", "empty"),
        ("# Ducks\n\nA book.\n\n## Type\n\nPaper.\n", "docs/DUCKS.md", "no definition"),
        ("# `duck\\Duck`\n\n## Methods:\n\n### `a(): b`\n", "PHP/Duck.md", "no definition"),
        ("# What do you want to do?  \n", "methods/index.md", "index page"),
        ("# Duck API documentation (layer 75)\n", "API_docs/index.md", "index page"),
        ("prose alone", "methods/x.md", "no definition"),
    ],
)
def test_other_pages_are_skipped_for_a_reason(text, path, reason):
    found = read_page(text, path)
    assert found == Skipped(path, reason)
    assert reason in SKIP_REASONS


@pytest.mark.parametrize(
    ("text", "path", "kind"),
    [
        ("# boolTrue\n[Back to constructor index](index.md)\n\nTrue.\n", "x.md", "constructor"),
        ("# Bool\n[Back to types index](index.md)\n\nA Bool.\n", "x.md", "type"),
        ("# pond\n\n### Attributes:\n", "x.md", "constructor"),
        ("# pond\n\n### Type\n[Pond](/type/Pond.md)\n", "x.md", "constructor"),
        ("# a.b\n\n### Result\n[Pond](/type/Pond.md)\n", "x.md", "method"),
        ("# a.b\n\n### Only users can use this method\n\n### Type\n", "x.md", "method"),
        ("# a.b\n\n```tl\n---functions---\na.b = Bool;\n```\n", "x.md", "method"),
        ("# boolTrue\n\nTrue.\n", "api/constructors/boolTrue.md", "constructor"),
        ("# a.b\n\nB.\n", "api/method/a_b.md", "method"),
    ],
)
def test_without_a_kind_word_the_page_itself_tells_and_the_folder_last(text, path, kind):
    assert read(text, path).kind == kind


@pytest.mark.parametrize(
    ("heading", "title", "name", "suffix"),
    [
        ("Constructor: duckling\\_17", "duckling", "duckling_17", 17),
        ("Constructor: duckling17", "duckling", "duckling17", 17),
        ("Constructor: duckling17", "duckling17", "duckling17", None),
        ("Constructor: duck\\_egg", "duck_egg", "duck_egg", None),
        ("Type: Set\\_client\\_DH\\_params\\_answer", "", "Set_client_DH_params_answer", None),
        ("Type: P\\_Q\\_inner\\_data", "", "P_Q_inner_data", None),
        ("Type: updates\\_State", "updates_State", "updates.State", None),
        ("Type: !X", "!X", "!X", None),
        ("Type: long|string", "", "long|string", None),
        ("Type: Vector t", "Vector t", "Vector t", None),
    ],
)
def test_names_are_the_headings(heading, title, name, suffix):
    found = read(f"---\ntitle: {title}\n---\n# {heading}  \n")
    assert (found.name, found.layer_suffix) == (name, suffix)
    assert not {"P112", "P120"} & {code for code, _ in codes(found)}
