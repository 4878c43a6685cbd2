"""TL to pages and back: facts follow the schema, words stay, and a second run changes nothing."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import tl
from generator.importing import ImportResult, import_schema, schema_of
from generator.importing.error_table import read_errors
from generator.importing.glossary import print_glossary, read_glossary
from generator.importing.server_facts import (
    AccessByMethod,
    ErrorFacts,
    read_access_facts,
    read_error_facts,
)
from generator.model import SchemaName
from generator.pages import read_page
from generator.pages.page import Page
from generator.sources import Files
from generator.sources import read as read_files

OLD = """
inputUserEmpty = InputUser;
inputUser user_id:long access_hash:long = InputUser;
boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
auth.sentCode flags:# length:int timeout:flags.2?int = auth.SentCode;
---functions---
auth.sendCode phone_number:string api_id:int = auth.SentCode;
auth.cancelCode phone_number:string phone_code_hash:string = Bool;
users.getUsers id:Vector<InputUser> = Vector<InputUser>;
// LAYER 227
"""
NEW = (
    OLD.replace("api_id:int =", "api_id:int api_hash:string =")
    .replace("phone_code_hash:string", "hash:string")
    .replace("227", "228")
)
ERRORS = ErrorFacts(
    {"PHONE_NUMBER_INVALID": (400, 406), "FLOOD_WAIT_%d": (420,)},
    {"auth.sendCode": ((406, "PHONE_NUMBER_INVALID"),)},
)
SEND = "api/methods/auth.sendCode.md"
CANCEL = "api/methods/auth.cancelCode.md"
SENT = "api/constructors/auth.sentCode.md"


def run(
    text: str,
    files: Mapping[str, bytes],
    *,
    errors: ErrorFacts | None = None,
    access: AccessByMethod | None = None,
    prune: bool = False,
) -> tuple[dict[str, bytes], ImportResult]:
    """The files after an import, and what it did."""
    schema = tl.parse(text, "schema.tl", schema=SchemaName.API)
    result = import_schema(schema, files, errors=errors, access=access, prune=prune)
    after = {**files, **result.written}
    for path in result.removed:
        del after[path]
    return after, result


def swapped(files: Mapping[str, bytes], path: str, *swaps: tuple[str, str]) -> dict[str, bytes]:
    """The files, with texts in one of them replaced."""
    text = files[path].decode()
    for old, new in swaps:
        assert old in text
        text = text.replace(old, new)
    return {**files, path: text.encode()}


def page(files: Mapping[str, bytes], path: str) -> Page:
    found = read_page(files[path].decode(), path)
    assert isinstance(found, Page)
    assert found.problems == ()
    return found


def rows(files: Mapping[str, bytes], path: str) -> list[tuple[str, str, str | None, str]]:
    found = page(files, path).rows
    return [(r.name, r.type.name if r.type else "", r.required, r.description) for r in found]


def codes(result: ImportResult) -> list[str]:
    return [problem.code for problem in result.problems]


# writing


def test_every_definition_and_type_gets_a_page() -> None:
    files, result = run(OLD, {})
    assert [path for path in files if not path.endswith("index.md")] == [
        "api/constructors/auth.sentCode.md",
        "api/constructors/boolFalse.md",
        "api/constructors/boolTrue.md",
        "api/constructors/inputUser.md",
        "api/constructors/inputUserEmpty.md",
        "api/imported.txt",
        "api/methods/auth.cancelCode.md",
        "api/methods/auth.sendCode.md",
        "api/methods/users.getUsers.md",
        "api/types/Bool.md",
        "api/types/InputUser.md",
        "api/types/auth.SentCode.md",
        "api/types/int.md",
        "api/types/long.md",
        "api/types/string.md",
    ]
    assert set(result.new) == set(files)
    assert result.changed == result.removed == result.gone == ()


def test_pages_say_again_what_the_schema_says() -> None:
    files, _ = run(OLD, {})
    schema = read_files(Files(content=files))
    said = {d.name: tl.print_line(d) for d in schema.definitions}
    wanted = tl.parse(OLD, "schema.tl", schema=SchemaName.API).definitions
    assert said == {d.name: tl.print_line(d) for d in wanted}
    assert schema.problems == ()
    assert schema.layer == 227


def test_a_type_page_lists_constructors_and_methods() -> None:
    files, _ = run(OLD, {})
    users = page(files, "api/types/InputUser.md")
    assert [item.name for item in users.constructors] == ["inputUserEmpty", "inputUser"]
    assert [item.name for item in users.methods] == ["users.getUsers"]


def test_every_link_leads_to_a_page() -> None:
    files, _ = run(OLD, {}, errors=ERRORS)
    for path, data in files.items():
        for target in re.findall(r"\]\(([^)]+)\)", data.decode()):
            assert posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) in files


def test_the_protocols_own_schema_has_a_folder_of_its_own() -> None:
    text = "resPQ nonce:int128 salts:vector<%message> = ResPQ;\nmessage body:Object = Message;\n"
    assert schema_of("my.tl", text) is schema_of("MTProto.tl", "") is SchemaName.MTPROTO
    schema = tl.parse(text, "my.tl", schema=SchemaName.MTPROTO)
    result = import_schema(schema, {}, name=SchemaName.MTPROTO)
    table = rows(dict(result.written), "mtproto/constructors/resPQ.md")
    assert table == [("nonce", "int128", "Yes", ""), ("salts", "vector<%message>", "Yes", "")]


def test_a_schema_without_definitions_touches_nothing() -> None:
    files, _ = run(OLD, {})
    _, result = run("not TL", files, prune=True)
    assert result.written == {}
    assert result.removed == ()
    assert codes(result) == ["P301", "P610"]


def test_a_line_that_can_not_be_read_removes_no_page() -> None:
    files, _ = run(OLD, {})
    _, result = run(OLD.replace("phone_code_hash:string", "phone_code_hash"), files, prune=True)
    assert (result.gone, result.removed) == ((CANCEL,), ())


def test_a_file_that_is_no_page_is_not_overwritten() -> None:
    files, result = run(OLD, {SEND: b"my notes"})
    assert files[SEND] == b"my notes"
    assert codes(result) == ["P609"]


# updating


def test_a_second_run_changes_nothing() -> None:
    files, _ = run(OLD, {}, errors=ERRORS)
    _, result = run(OLD, files, errors=ERRORS)
    assert result.written == {}
    assert result.unchanged == len(files)


def test_only_what_changed_is_rewritten() -> None:
    files, _ = run(OLD, {})
    _, result = run(NEW, files)
    assert result.changed == (
        "api/imported.txt",
        "api/index.md",
        CANCEL,
        SEND,
    )


def test_words_stay_when_the_line_changes() -> None:
    files, _ = run(OLD, {})
    files = swapped(
        files,
        SEND,
        ("index](index.md)\n", "index](index.md)\n\nSends a code.\n\nBy `SMS` | call.\n"),
        ("md) |  | Yes|\n|api", "md) | The *number* \\| phone | Yes|\n|api"),
        ("### Return type", "Below the table.\n\n### Return type"),
        ("### Example", "### Usage of codes\n\nRead it ~~twice~~.\n\n### Example"),
    )
    after, result = run(NEW, files)
    assert codes(result) == ["P603"]
    before, now = page(files, SEND), page(after, SEND)
    assert now.description_source == before.description_source
    assert [section.text for section in now.sections[:2]] == [
        "Below the table.",
        "Read it ~~twice~~.",
    ]
    assert rows(after, SEND) == [
        ("phone_number", "string", "Yes", "The *number* | phone"),
        ("api_id", "int", "Yes", ""),
        ("api_hash", "string", "Yes", ""),
    ]
    assert "api_hash=" in now.examples[0].text
    assert run(NEW, after)[1].written == {}


def test_a_row_keeps_its_words_under_another_name_and_type() -> None:
    files, _ = run(OLD, {})
    files = swapped(files, CANCEL, ("md) |  | Yes|\n\n", "md) | Which code | Yes|\n\n"))
    after, result = run(NEW, files)
    assert rows(after, CANCEL)[1] == ("hash", "string", "Yes", "Which code")
    assert codes(result) == ["P603"]
    retyped, _ = run(NEW.replace(" hash:string", " hash:long"), after)
    assert rows(retyped, CANCEL)[1] == ("hash", "long", "Yes", "Which code")


def test_words_of_a_row_that_is_gone_are_reported() -> None:
    files, _ = run(OLD, {})
    files = swapped(files, CANCEL, ("md) |  | Yes|\n\n", "md) | Which code | Yes|\n\n"))
    after, result = run(OLD.replace(" phone_code_hash:string", ""), files)
    assert rows(after, CANCEL) == [("phone_number", "string", "Yes", "")]
    [problem] = result.problems
    assert problem.code == "P602"
    assert "phone_code_hash is gone, with the words 'Which code'" in problem.message


def test_a_table_goes_with_its_last_row() -> None:
    files, _ = run(OLD, {})
    files = swapped(files, CANCEL, ("\n### Return", "\nA note on the rows.\n\n### Return"))
    without = OLD.replace(" phone_number:string phone_code_hash:string", "")
    after, _ = run(without, files)
    text = after[CANCEL].decode()
    assert "|" not in text
    assert "### Parameters:\n\nA note on the rows.\n\n### Return" in text
    again, _ = run(OLD, after)
    assert [row[0] for row in rows(again, CANCEL)] == ["phone_number", "phone_code_hash"]


def test_a_row_that_a_person_added_stays_in_its_place() -> None:
    files, _ = run(OLD, {})
    own = "|parse\\_how|[string](../types/string.md) | Mine | Optional|"
    files = swapped(files, SEND, ("|api\\_id", f"{own}\n|api\\_id"))
    assert run(OLD, files)[1].written == {}
    after, result = run(NEW, files)
    names = [row[0] for row in rows(after, SEND)]
    assert names == ["phone_number", "parse_how", "api_id", "api_hash"]
    assert codes(result) == ["P603"]


def test_a_page_that_only_looks_different_stays_as_it_is() -> None:
    files, _ = run(OLD, {})
    files = swapped(
        files,
        SEND,
        ("|api\\_id|[int](../types/int.md) |  | Yes|", "| **api_id** |[int](/types/int.html)||Yes"),
        ("### Return type: ", "\n\n\n### Return type: "),
        (" api_id:int", "   api_id:int"),
        ("|------|------|", "| --- | :---: |"),
    )
    assert run(OLD, files)[1].written == {}


def test_line_ends_are_kept() -> None:
    files, _ = run(OLD, {})
    files[SEND] = files[SEND].replace(b"\n", b"\r\n")
    assert run(OLD, files)[1].written == {}
    after, _ = run(NEW, files)
    assert after[SEND].count(b"\r\n") == after[SEND].count(b"\n")


def test_a_page_elsewhere_and_under_another_file_name_is_found() -> None:
    files, _ = run(OLD, {})
    files["API_docs/methods/auth_sendCode.md"] = files.pop(SEND)
    after, result = run(NEW, files)
    assert SEND not in after
    assert "API_docs/methods/auth_sendCode.md" in result.changed


def test_the_captured_page_becomes_a_page(shared: Path) -> None:
    capture = (shared / "seed" / "auth.cancelCode.capture.txt").read_bytes()
    files, _ = run(OLD, {CANCEL: capture})
    text = files[CANCEL].decode()
    assert text.startswith("---\ntitle: auth.cancelCode\n")
    assert [row[3] for row in rows(files, CANCEL)] == [
        "Phone number",
        "Phone code hash from [auth.sendCode](../methods/auth.sendCode.md)",
    ]
    assert "Or, if you're into Lua:" in text
    assert run(OLD, files)[1].written == {}


def test_a_second_page_for_a_definition_is_left_alone() -> None:
    files, _ = run(OLD, {})
    files["api/old/auth.sendCode.md"] = files[SEND]
    after, result = run(NEW, files)
    assert "P607" in codes(result)
    assert after["api/old/auth.sendCode.md"] == files[SEND] != after[SEND]


def test_pages_whose_definition_is_gone_are_listed_and_pruned() -> None:
    files, _ = run(OLD, {})
    less = OLD.replace("auth.cancelCode phone_number:string phone_code_hash:string = Bool;\n", "")
    kept, listed = run(less, files)
    assert listed.gone == (CANCEL,)
    assert codes(listed) == ["P601"]
    assert CANCEL in kept
    pruned, removed = run(less, files, prune=True)
    assert removed.removed == removed.gone == (CANCEL,)
    assert CANCEL not in pruned
    assert codes(removed) == []


# examples


def test_an_example_written_by_hand_stays() -> None:
    files, _ = run(OLD, {})
    files = swapped(files, SEND, ("    print(result)", "    print(result.length)  # mine"))
    after, result = run(NEW, files)
    assert page(after, SEND).examples == page(files, SEND).examples or "# mine" in str(after[SEND])
    assert "P605" in codes(result)


def test_an_example_is_known_without_the_record_too() -> None:
    files, _ = run(OLD, {})
    del files["api/imported.txt"]
    after, result = run(NEW, files)
    assert "api_hash=" in page(after, SEND).examples[0].text
    assert "P605" not in codes(result)


# facts about errors and access


def test_errors_follow_the_facts_and_take_their_sentences_from_one_page() -> None:
    files, _ = run(OLD, {}, errors=ERRORS)
    files = swapped(
        files,
        "api/errors.md",
        ("PHONE_NUMBER_INVALID||", "PHONE_NUMBER_INVALID|See [x](methods/auth.sendCode.md).|"),
    )
    after, _ = run(OLD, files)
    [error] = page(after, SEND).errors
    assert (error.code, error.name) == (406, "PHONE_NUMBER_INVALID")
    assert error.description == "See [x](../methods/auth.sendCode.md)."
    assert [entry.codes for entry in read_errors(after["api/errors.md"].decode())] == [
        (400, 406),
        (420,),
    ]


def test_a_sentence_is_renewed_where_import_wrote_it_and_kept_where_a_person_did() -> None:
    facts = ErrorFacts(
        {"A": (400,)}, {"auth.sendCode": ((400, "A"),), "auth.cancelCode": ((400, "A"),)}
    )
    files, _ = run(OLD, {}, errors=facts)
    files, _ = run(OLD, swapped(files, "api/errors.md", ("A||", "A|First.|")))
    files = swapped(files, CANCEL, ("A|First.|", "A|By hand.|"))
    files, _ = run(OLD, swapped(files, "api/errors.md", ("A|First.|", "A|Second.|")), errors=facts)
    assert page(files, SEND).errors[0].description == "Second."
    assert page(files, CANCEL).errors[0].description == "By hand."


def test_without_facts_tables_of_errors_and_access_stay() -> None:
    files, _ = run(OLD, {}, errors=ERRORS, access={"auth.sendCode": {"users": True}})
    after, _ = run(NEW, files)
    assert page(after, SEND).errors[0].name == "PHONE_NUMBER_INVALID"
    assert page(after, SEND).access.users is True


def test_access_follows_the_facts() -> None:
    files, _ = run(OLD, {}, access={"auth.sendCode": {"users": True, "bots": False}})
    after, result = run(OLD, files, access={"auth.sendCode": {"bots": True, "business": False}})
    access = page(after, SEND).access
    assert (access.users, access.bots, access.business) == (True, True, False)
    assert result.changed == (SEND,)


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "{",
        '{"methods": {"a": [[400]]}}',
        '{"errors": {"A|B": [400]}}',
        '{"errors": {"A": 1}}',
    ],
)
def test_facts_of_another_shape_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_error_facts(text)


def test_access_facts_of_another_shape_are_refused() -> None:
    assert read_access_facts('{"a.b": {"users": true, "bots": null}}') == {"a.b": {"users": True}}
    with pytest.raises(ValueError, match="none of bots, business"):
        read_access_facts('{"a.b": {"robots": true}}')


# the glossary


def test_empty_cells_of_constructors_are_filled_from_the_glossary() -> None:
    glossary = print_glossary({"length:int": "How long.", "auth.sentCode.timeout:int": "Seconds."})
    files, _ = run(OLD, {"glossary.yaml": glossary.encode()})
    assert [row[3] for row in rows(files, SENT)] == ["How long.", "Seconds."]
    files = swapped(files, SENT, ("How long.", "Digits of the code."))
    changed = glossary.replace("Seconds.", "Seconds to wait.").replace("How long.", "Length.")
    files, _ = run(OLD, {**files, "glossary.yaml": changed.encode()})
    assert [row[3] for row in rows(files, SENT)] == ["Digits of the code.", "Seconds to wait."]


def test_the_glossary_prints_what_it_reads_sorted() -> None:
    words = {"b:int": "a: b #c", "z.a:Vector<X>": '"quoted"', "a:true": "Plain."}
    text = print_glossary(words)
    assert text.split("\n")[-4:-1] == [
        "a:true: Plain.",
        'b:int: "a: b #c"',
        'z.a:Vector<X>: "\\"quoted\\""',
    ]
    assert read_glossary(text).words == words


def test_what_is_wrong_in_the_glossary_is_reported() -> None:
    glossary = b"length:int: [1]\nlength: text\na:int: x\na:int: y\n"
    _, result = run(OLD, {"glossary.yaml": glossary})
    assert [(p.code, p.place.line) for p in result.problems] == [("P608", n) for n in (1, 2, 4)]


# a real layer


def test_a_step_over_five_layers_keeps_every_word(shared: Path) -> None:
    older, newer = (
        (shared / "facts" / f"api_{layer}.tl").read_text(encoding="utf-8") for layer in (223, 228)
    )
    files, _ = run(older, {})
    words = b"|[InputPeer](../types/InputPeer.md) | Mine | "
    files = {
        p: d.replace(b"|[InputPeer](../types/InputPeer.md) |  | ", words) for p, d in files.items()
    }
    count = sum(data.count(words) for data in files.values())
    after, result = run(newer, files)
    assert result.problems == ()
    assert sum(data.count(words) for data in after.values()) == count > 200
    said = {d.name: tl.print_line(d) for d in read_files(Files(content=after)).definitions}
    wanted = tl.parse(newer, "newer.tl", schema=SchemaName.API).definitions
    assert said == {d.name: tl.print_line(d) for d in wanted}
    assert run(newer, after)[1].written == {}


# the index


def test_the_index_names_the_layer_and_keeps_its_words() -> None:
    files, _ = run(OLD, {})
    text = files["api/index.md"].decode()
    words = text.split("\n\n")[1]
    assert "# Telegram API documentation (layer 227)" in text
    assert "- [Methods](methods/index.md): 3" in text
    after, _ = run(NEW, swapped(files, "api/index.md", (words, "Our own words.\n\nAnd more.")))
    assert "(layer 228)\n\nOur own words.\n\nAnd more.\n\n- [Meth" in after["api/index.md"].decode()
