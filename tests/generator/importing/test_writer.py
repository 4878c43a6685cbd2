"""What is written reads back as what it was written from."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.map import PageKey, PageMap
from generator.importing.text import summary, yaml_scalar
from generator.importing.writer import (
    Contents,
    ErrorLine,
    RowLine,
    Shown,
    write_page,
)
from generator.model import Type
from generator.pages import read_page
from generator.pages.page import Page
from generator.tl import parse_type

CANCEL_CODE = """\
---
title: auth.cancelCode
description: Withdraws a login code.
---
# Method: auth.cancelCode
[Back to methods index](index.md)

Withdraws a login code. It can't be used any more.

```tl
auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;
```

### Parameters:

| Name | Type | Description | Required |
|------|------|-------------|----------|
|phone\\_number|[string](../types/string.md) | Where it went | Yes|
|phone\\_code\\_hash|[string](../types/string.md) | Which one \\| it was | Yes|

### Return type: [Bool](../types/Bool.md)

### Can users use this method: **YES**

### Can bots use this method over a business connection: **NO**

### Example:

```python
print()
```

### Errors

| Code | Type | Description |
|------|------|-------------|
|400|PHONE_NUMBER_INVALID|No such number|
"""

NAMES = (
    "int",
    "true",
    "Bool",
    "InputPeer",
    "auth.SentCode",
    "P_Q_inner_data",
    "Int",
    "future_salt",
)
KEYS: list[PageKey] = [
    *(("type", name) for name in (*NAMES[:-1], "!X")),
    ("constructor", NAMES[-1]),
]
PAGES = PageMap(KEYS, {}, "api")


def read(text: str) -> Page:
    page = read_page(text, "api/methods/page.md")
    assert isinstance(page, Page)
    assert page.problems == ()
    return page


def string() -> Shown:
    return Shown("string", "[string](../types/string.md)")


def test_a_page_of_our_dialect() -> None:
    contents = Contents(
        kind="method",
        name="auth.cancelCode",
        description="Withdraws a login code. It can't be used any more.",
        line="auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;",
        rows=(
            RowLine("phone_number", string(), "Where it went", "Yes"),
            RowLine("phone_code_hash", string(), "Which one | it was", "Yes"),
        ),
        result=Shown("Bool", "[Bool](../types/Bool.md)"),
        access={"users": True, "business": False},
        example="print()",
        errors=(ErrorLine(400, "PHONE_NUMBER_INVALID", "No such number"),),
    )
    assert write_page(contents) == CANCEL_CODE


def types() -> st.SearchStrategy[Type]:
    plain = st.sampled_from([Type(name) for name in NAMES])
    marked = st.sampled_from([Type("X", variable=True), Type("future_salt", bare=True)])
    return st.recursive(
        plain | marked,
        lambda item: st.builds(Type, st.sampled_from(["Vector", "vector"]), item),
        max_leaves=4,
    )


@given(types())
def test_any_type_reads_back(kind: Type) -> None:
    shown = PAGES.type(kind, "api/methods")
    contents = Contents(
        "method", "x.y", rows=(RowLine("p", shown, "", "Yes"),), result=shown, line="x.y = Bool;"
    )
    page = read(write_page(contents))
    assert page.result is not None
    assert page.rows[0].type is not None
    assert parse_type(page.result.name) == parse_type(page.rows[0].type.name) == kind


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40).map(
    lambda text: " ".join(text.split())
)


@given(st.lists(st.tuples(WORDS, st.sampled_from(["Yes", "Optional"])), min_size=1, max_size=5))
def test_any_words_in_a_row_read_back(cells: list[tuple[str, str]]) -> None:
    rows = tuple(
        RowLine(f"p_{i}", string(), words, required) for i, (words, required) in enumerate(cells)
    )
    page = read(write_page(Contents("method", "x.y", rows=rows, result=string())))
    found = [(row.name, row.description_source, row.required) for row in page.rows]
    assert found == [(row.name, row.description, row.required) for row in rows]


@given(
    st.dictionaries(
        st.sampled_from(["users", "bots", "business", "unauthenticated"]), st.booleans()
    )
)
def test_any_access_reads_back(access: dict[str, bool]) -> None:
    page = read(write_page(Contents("method", "x.y", result=string(), access=access)))
    facts = page.access
    said = {
        "users": facts.users,
        "bots": facts.bots,
        "business": facts.business,
        "unauthenticated": facts.unauthenticated,
    }
    assert {who: answer for who, answer in said.items() if answer is not None} == access


@given(st.text(max_size=200))
def test_a_scalar_is_the_same_text_to_any_yaml_reader(text: str) -> None:
    short = summary(text)
    line = f"description: {yaml_scalar(short)}" if short else "description: ''"
    assert "\n" not in line
    assert yaml.safe_load(line) == {"description": short}


def test_words_that_yaml_takes_for_something_else_are_quoted() -> None:
    quoted = [yaml_scalar(word) for word in ("true", "null", "12", "a: b", "a #b", "[a]", "!X")]
    assert quoted == ['"true"', '"null"', '"12"', '"a: b"', '"a #b"', '"[a]"', '"!X"']


def test_a_summary_is_the_first_sentence_without_links() -> None:
    words = (
        "Signs in, e.g. after [auth.sendCode](../methods/auth.sendCode.md). Then\nmore.\n\nMore."
    )
    assert summary(words) == "Signs in, e.g. after auth.sendCode."


def test_names_that_differ_in_case_get_paths_that_do_not() -> None:
    keys: list[PageKey] = [("type", "True"), ("type", "true"), ("constructor", "true")]
    pages = PageMap(keys, {}, "api")
    assert [pages.path(key) for key in keys] == [
        "api/types/True-2.md",
        "api/types/true.md",
        "api/constructors/true.md",
    ]
