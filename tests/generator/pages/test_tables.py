"""Rows: what each cell is, by its column and by what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it.rules_block.table import escapedSplit

from generator.pages.page import ErrorRow, Row
from generator.pages.problems import Reports
from generator.pages.tables import MAX_ROWS, Table, read_error_rows, read_rows, split_cells

INT = "[int](../types/int.md)"


def rows(header: str, *lines: str) -> tuple[tuple[Row, ...], list[str]]:
    """The rows below this header, and the codes of the problems."""
    reports = Reports()
    table = Table.read(list(enumerate([header, "|-|", *lines], 1)), reports)
    return read_rows(table, reports), [problem.code for problem in reports.problems()]


def errors(header: str, *lines: str) -> tuple[tuple[ErrorRow, ...], list[str]]:
    reports = Reports()
    table = Table.read(list(enumerate([header, "|-|", *lines], 1)), reports)
    return read_error_rows(table, reports), [problem.code for problem in reports.problems()]


@pytest.mark.parametrize(
    ("header", "line", "codes"),
    [
        ("|Name|Type|Required|Description|", f"|x|{INT}| Yes|D|", []),
        ("|Name|Type|Description|Required|", f"|x|{INT}|D|Required|", []),
        ("| Name | Type | Required | Description", f"x|{INT}|Yes|D", []),
        ("|Name|Type|Required|Description|", f"|x|{INT}|D|Yes|", ["P136"]),
        ("|Name|Type|Description|Required|", f"|x|{INT}|Yes|D|", ["P136"]),
        ("|Name|Type|Required|", f"|x|{INT}|D|Yes|", ["P134"]),
        ("|Name|Type|Required|", f"|x|{INT}|Yes|D|", ["P134"]),
        ("|Required|Description|Type|Name|", f"|Yes|D|{INT}|x|", []),
        ("|Name|Type|Required|Description|", f"|**x**|{INT}|YES|D|", []),
    ],
)
def test_cells_are_told_by_column_and_content(header, line, codes):
    (row,), found = rows(header, line)
    assert (row.name, row.type and row.type.name, row.required) == ("x", "int", "Yes")
    assert (row.description, row.line) == ("D", 3)
    assert found == codes


@pytest.mark.parametrize(
    ("header", "line", "required", "description", "codes"),
    [
        ("|Name|Type|Required|Description|", f"|x|{INT}| Optional|", "Optional", "", ["P133"]),
        ("|Name|Type|Description|Required|", f"|x|{INT}| Optional|", "Optional", "", ["P133"]),
        ("|Name|Type|Description|Required|", f"|x|{INT}|D|", None, "D", ["P133"]),
        ("|Name|Type|Description|Required|", f"|x|{INT}|", None, "", ["P133"]),
        ("|Name|Type|Description|Required|", f"|x|{INT}|a|b|Yes|", "Yes", "a | b", ["P135"]),
        ("|Name|Type|Description|", f"|x|{INT}|a|b|", None, "a | b", ["P135"]),
        ("|Name|Type|Description|", f"|x|{INT}|D|", None, "D", []),
        ("|Name|Type|Description|Required|", f"|x|{INT}|D|perhaps|", None, "D", ["P140"]),
        ("|Name|Type|Required|Description|", f"|x|{INT}|Yes|a \\| b|", "Yes", "a | b", []),
        ("|Name|Type|Required|Colour|", f"|x|{INT}|Yes|red|", "Yes", "", ["P132"]),
    ],
)
def test_rows_with_cells_missing_or_extra(header, line, required, description, codes):
    (row,), found = rows(header, line)
    assert (row.required, row.description) == (required, description)
    assert found == codes


@pytest.mark.parametrize(
    ("header", "lines", "names", "codes"),
    [
        ("|Name|Type|", [f"|x y|{INT}|"], [], ["P137"]),
        ("|Name|Type|", [f"||{INT}|"], [], ["P137"]),
        ("|Name|Type|", [f"|__import__('os')|{INT}|"], [], ["P137"]),
        ("|Name|Type|", ["|x||"], ["x"], ["P138"]),
        ("|Name|Type|", ["|x|any number|"], ["x"], ["P138"]),
        ("|Name|Type|", [f"|x|{INT}|", f"|x|{INT}|"], ["x", "x"], ["P139"]),
        ("|Name|Type|", [f"|x|{INT}|", "glued text"], ["x"], ["P143"]),
        ("|Wer|Type|", [f"|x|{INT}|"], [], ["P132", "P131"]),
        ("|Name|Was|", [f"|x|{INT}|"], [], ["P132", "P131"]),
    ],
)
def test_what_cant_be_read_is_reported(header, lines, names, codes):
    found, problems = rows(header, *lines)
    assert ([row.name for row in found], problems) == (names, codes)


@pytest.mark.parametrize(
    ("header", "line", "expected", "codes"),
    [
        ("|Code|Type|Description|", "|400|A_B|Text|", [(400, "A_B", "Text")], []),
        ("|Error|Description|", "|A_B|Text|", [(None, "A_B", "Text")], []),
        ("|Error|Description|", "|A_B||", [(None, "A_B", "")], []),
        ("|Type|Code|Description|", "|A\\_B|-3002|`x\\_`|", [(-3002, "A_B", "`x\\_`")], []),
        ("|Error|Description|", "|A|a||B|b|", [(None, "A", "a"), (None, "B", "b")], ["P170"]),
        ("|Code|Type|Description|", "|1|A|a||2|B|b|", [(1, "A", "a"), (2, "B", "b")], ["P170"]),
        ("|Code|Type|Description|", "|x|A|a|", [(None, "A", "a")], ["P171"]),
        ("|Code|Type|Description|", "|1||a|", [], ["P172"]),
        ("|Code|Type|Description|", "|1|A|a|b|", [(1, "A", "a | b")], ["P135"]),
        ("|Error|Description|", "|memory limit(?)|Text|", [(None, "memory limit(?)", "Text")], []),
        ("|Error|Description|", "text", [], ["P143"]),
    ],
)
def test_error_rows(header, line, expected, codes):
    found, problems = errors(header, line)
    assert [(row.code, row.name, row.description) for row in found] == expected
    assert problems == codes


def test_the_same_error_under_two_codes_is_two_errors():
    found, problems = errors("|Code|Type|Description|", "|400|A|a|", "|403|A|a|", "|400|A|a|")
    assert ([row.code for row in found], problems) == ([400, 403, 400], ["P173"])


def test_more_rows_than_any_table_has_are_an_error():
    found, problems = rows("|Name|Type|", *(f"|x{i}|{INT}|" for i in range(MAX_ROWS + 1)))
    assert (len(found), problems) == (MAX_ROWS, ["P141"])


@given(st.text(alphabet="ab|\\ ", max_size=30).filter(str.strip))
def test_rows_are_split_as_markdown_it_does(text):
    expected = escapedSplit(text.strip())
    if expected[0] == "" and len(expected) > 1:
        expected.pop(0)
    if expected[-1] == "" and len(expected) > 1:
        expected.pop()
    assert split_cells(text) == [cell.strip() for cell in expected]
