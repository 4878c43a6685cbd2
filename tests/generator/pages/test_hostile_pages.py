"""Pages that mean harm end in a problem with a place: soon, and in bounded memory."""

from time import perf_counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.pages import Page, PageProblem, Skipped, decode_page, read_page
from generator.pages.source import MAX_BYTES, MAX_LINES

HEAD = "# Method: a.b\n\n"
TABLE = "### Parameters:\n\n|Name|Type|Description|Required|\n|-|-|-|-|\n"
ROW = "|a|[int](../types/int.md)|d|Yes|\n"
SECONDS = 20  # far above what is needed, far below what anything quadratic needs


@pytest.mark.parametrize(
    "text",
    [
        HEAD + ">" * 10_000,
        HEAD + (">" * 50 + "\n") * 20_000,
        HEAD + "> a\n" + "b\n" * 30_000,
        HEAD + "[" * 100_000,
        HEAD + "*" * 1_000_000,
        HEAD + "- " * 100_000,
        HEAD + "- a\n" * 30_000,
        HEAD + " ".join("`" * n for n in range(1, 1500)) + "\\",
        HEAD + "<a \\" * 200_000,
        HEAD + "&amp;" * 200_000,
        HEAD + TABLE + ROW * 30_000,
        HEAD + TABLE + "|" * 1_000_000,
        HEAD + TABLE + ("|a|" + "[a](" * 50 + "|d|Yes|\n") * 5_000,
        HEAD + "### Errors\n\n|Error|Description|\n|-|-|\n" + "|A|a|" * 200_000,
        HEAD + "### Can " + "this method " * 100_000,
        HEAD + "### Can bots use this method: **YES**\n" * 30_000,
        HEAD + "```tl\n" * 30_000,
        HEAD + "# Method: x\n" * 30_000,
        "# Type: A\n### Possible values (constructors):\n\n" + "[a](" * 200_000,
        "---\ntitle: " + "[" * 100_000 + "\n---\n" + HEAD,
        "---\ntitle: " + "{a: " * 50_000 + "\n---\n" + HEAD,
        '---\ntitle: "' + "\\x" * 100_000 + "\n---\n" + HEAD,
        "|\n" * 100_000,
    ],
    ids=range(23),
)
def test_no_page_takes_long(text):
    start = perf_counter()
    read_page(text, "api/methods/a.md")
    assert perf_counter() - start < SECONDS


@pytest.mark.parametrize("text", ["x" * (MAX_BYTES + 1), "\n" * MAX_LINES, HEAD + ROW * 100_000])
def test_too_large_a_page_isnt_read(text):
    found = read_page(text, "x.md")
    assert isinstance(found, Skipped)
    assert found.reason == "too large"
    assert [(problem.code, problem.severity) for problem in found.problems] == [("P103", "error")]


@pytest.mark.parametrize(
    "name", ["../../etc/x", "x" * 10_000, "a\u202eb", "", "a{{b}}", 'a"""b', "1a", "a\\\\b", "a/b"]
)
def test_what_isnt_a_name_is_an_error_at_the_heading(name):
    found = read_page(f"\n# Method: {name}\n\n### Return type: [Bool](../types/Bool.md)\n", "x.md")
    assert isinstance(found, Page)
    (problem,) = found.problems
    assert (problem.code, problem.severity, problem.line) == ("P120", "error", 2)
    assert len(problem.message) < 200


def test_one_problem_isnt_reported_a_thousand_times():
    found = read_page(HEAD + TABLE + ROW * 1000, "x.md")
    repeated = [problem for problem in found.problems if problem.code == "P139"]
    assert len(repeated) == 101
    assert repeated[-1].message == "899 more of P139 on this page"


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"# Method: a\r\n\xff", "P101", 2),
        ("# Method: a\n".encode("utf-16"), "P102", 1),
        (b"a\rb\r\n\0", "P102", 3),
        (b"x" * (MAX_BYTES + 1), "P103", 1),
    ],
)
def test_bytes_that_arent_a_page(data, code, line):
    found = decode_page(data, "x.md")
    assert isinstance(found, PageProblem)
    assert (found.code, found.severity, found.line) == (code, "error", line)


def test_line_ends_and_the_mark_of_byte_order_dont_matter():
    text = HEAD + TABLE + ROW
    for data in (text, text.replace("\n", "\r\n"), text.replace("\n", "\r"), "\ufeff" + text):
        assert decode_page(data.encode(), "x.md") == text
        assert read_page(data, "x.md") == read_page(text, "x.md")


def test_a_nul_in_a_text_is_an_error():
    found = read_page("# Method: a\n\n\0", "x.md")
    assert ("P102", 3) in [(problem.code, problem.line) for problem in found.problems]


LINES = """---
title:
# Method:
# Constructor:
## Type:
#
###
a.b
### Parameters:
### Return type:
### Type
### Errors
### Example:
### Possible values (constructors):
### Can bots use this method: **YES**
### Only users can use this method
[Back to methods index](index.md)
[a](../constructors/a.md)
|Name|Type|Required|Description|
|Code|Type|Description|
|Error|Description|
|-|-|-|-|
|-|-|-|
|-|-|
|a|[int](../types/int.md)|d|Yes|
Array of
Array of [a](
](../types/X.md)
flags.1?
&lt;
&#0;
```tl
```
<div>
<!--
2020-02-02 12:00:00 +01:00"""
FRAGMENTS = st.sampled_from(LINES.split("\n"))
MARKS = st.sampled_from(
    ["\n", "\n\n", " ", "|", "||", "\\", "\\|", "\\_", "`", "*", "> ", "- ", "    "]
)
PIECES = FRAGMENTS | FRAGMENTS.map(lambda line: line + "\n\n") | MARKS | st.text(max_size=8)
PATHS = st.sampled_from(
    ["x.md", "api/methods/a.b.md", "api\\types\\X.md", "", "/", "constructors/a"]
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=40).map("".join), PATHS)
def test_no_text_makes_the_reader_fail(text, path):
    found = read_page(text, path)
    last = text.count("\n") + text.count("\r") + 1
    assert all(1 <= problem.line <= last for problem in found.problems)


@given(st.binary(max_size=200))
def test_no_bytes_make_the_decoder_fail(data):
    decode_page(data, "x.md")
