"""Sections: who may call, what is kept, what is said twice, and what goes wrong."""

import pytest

from generator.pages import Page, Section, read_page
from generator.pages.dialects import access_facts

HEAD = "# Method: a.b\n"
RESULT = "\n### Return type: [Bool](../types/Bool.md)\n"
TABLE = "\n### Parameters:\n\n|Name|Type|\n|-|-|\n|x|[int](../types/int.md)|\n"


def read(text: str) -> Page:
    found = read_page(HEAD + text + RESULT, "x.md")
    assert isinstance(found, Page)
    return found


def codes(found: Page) -> list[str]:
    return [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("heading", "facts"),
    [
        ("Can bots use this method: **YES**", {"bots": True}),
        ("Can bots use this method: **NO**", {"bots": False}),
        ("Can userbots use this method: **YES**", {"users": True}),
        ("Can users use this method: **NO**", {"users": False}),
        ("Can bots use this method over a business connection: **NO**", {"business": False}),
        ("Only users can use this method", {"users": True, "bots": False}),
        ("Only bots can use this method", {"users": False, "bots": True}),
        ("Both users and bots can use this method", {"users": True, "bots": True}),
        ("Bots can use this method", {"bots": True}),
        ("Bots can't use this method", {"bots": False}),
        ("This method can be invoked over a [business connection »](/x)", {"business": True}),
        (
            "This method can be invoked over an [unauthenticated connection »](/x)",
            {"unauthenticated": True},
        ),
        ("Can this method be used before login: **NO**", {"unauthenticated": False}),
        ("Can bots use this method: maybe", {}),
    ],
)
def test_headings_say_who_may_call(heading, facts):
    assert access_facts(heading) == facts


def test_an_access_heading_without_an_answer_is_kept_and_reported():
    found = read("\n### Can bots use this method: **PERHAPS**\n")
    assert found.access.bots is None
    assert found.sections == (Section("Can bots use this method: **PERHAPS**", 3, "", 3),)
    assert codes(found) == ["P160"]


def test_two_answers_are_reported_and_the_first_is_used():
    found = read("\n### Can bots use this method: **NO**\n\n### Bots can use this method\n")
    assert (found.access.bots, found.access.bots_line) == (False, 3)
    assert codes(found) == ["P161"]


def test_a_second_table_is_kept_as_text():
    found = read(TABLE + TABLE.replace("|x|", "|y|"))
    assert [row.name for row in found.rows] == ["x"]
    assert found.sections[0].text.endswith("|y|[int](../types/int.md)|")
    assert codes(found) == ["P142"]


def test_text_beside_a_table_is_kept():
    found = read(TABLE + "\nOnly on Sundays.\n")
    assert found.sections == (Section("Parameters:", 3, "Only on Sundays.", 3),)
    assert found.problems == ()


def test_a_table_that_isnt_one_is_reported():
    found = read("\n### Parameters:\n\n|Name|Type|\n|x|[int](../types/int.md)|\n")
    assert (found.rows, found.has_table) == ((), False)
    assert codes(found) == ["P130", "P143"]


def test_a_page_may_say_that_it_has_no_parameters():
    found = read("\n### Parameters\n\nThis method doesn't require any parameters.\n")
    assert (found.rows, found.has_table, found.problems) == ((), True, ())


def test_a_second_definition_on_a_page_is_reported_and_kept():
    found = read("\n## Method: c.d\n\nElse.\n")
    assert (found.name, found.sections[0].text) == ("a.b", "Else.")
    assert codes(found) == ["P121"]


def test_text_above_the_heading_is_reported():
    found = read_page("Hello.\n\n" + HEAD + RESULT, "x.md")
    assert isinstance(found, Page)
    assert codes(found) == ["P123"]


def test_a_result_that_cant_be_read_is_an_error():
    found = read_page(HEAD + "\n### Return type: nobody knows\n", "x.md")
    assert isinstance(found, Page)
    assert found.result is None
    assert codes(found) == ["P138"]


def test_a_method_without_a_result_is_reported():
    found = read_page(HEAD, "x.md")
    assert isinstance(found, Page)
    assert codes(found) == ["P125"]


def test_tables_and_headings_in_fences_are_code():
    found = read("\n### Example:\n\n```\n### Parameters:\n\n|Name|Type|\n|-|-|\n|x|int|\n```\n")
    assert (found.rows, found.has_table) == ((), False)
    assert found.examples[0].text.startswith("### Parameters:")


def test_a_tl_block_in_an_example_is_an_example():
    found = read("\n```tl\na.b = Bool;\n```\n\n### Example:\n\n```tl\nz = Z;\n```\n")
    assert [fence.text for fence in found.tl] == ["a.b = Bool;\n"]
    assert [fence.text for fence in found.examples] == ["z = Z;\n"]


def test_a_fence_that_isnt_closed_is_reported():
    found = read_page(HEAD + RESULT + "\n```\nall the rest\n### Errors\n", "x.md")
    assert isinstance(found, Page)
    assert codes(found) == ["P127"]


def test_the_front_matters_title_gives_way_to_the_heading():
    found = read_page("---\ntitle: c.d\n---\n" + HEAD + RESULT, "x.md")
    assert isinstance(found, Page)
    assert (found.name, found.title) == ("a.b", "c.d")
    assert codes(found) == ["P112"]


def test_headings_within_a_description_and_lists_stay_there():
    found = read("\nFirst.\n\n# Mind\n\n> ### Parameters:\n\n- ### Errors\n\nLast.\n")
    assert found.description == "First.\n\n# Mind\n\n> ### Parameters:\n\n- ### Errors\n\nLast."
    assert found.sections == ()


def test_code_in_a_description_keeps_its_escapes():
    found = read("\nA \\_b\\_ and `\\_c\\_`:\n\n```php\n\\d\n```\n")
    assert found.description == "A _b_ and `\\_c\\_`:\n\n```php\n\\d\n```"


def test_a_misnamed_entry_of_a_list_is_reported():
    text = "# Type: A\n\n### Possible values (constructors):\n\n[x](../constructors/-x-.md)  \n"
    found = read_page(text, "x.md")
    assert isinstance(found, Page)
    assert (found.constructors, codes(found)) == ((), ["P182"])


def test_an_entry_listed_twice_is_listed_once():
    link = "[x](../constructors/x.md)  \n\n"
    found = read_page(f"# Type: A\n\n### Possible values (constructors):\n\n{link}{link}", "x.md")
    assert isinstance(found, Page)
    assert ([entry.name for entry in found.constructors], codes(found)) == (["x"], ["P181"])
