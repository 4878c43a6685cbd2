"""Front matter: every scalar a string, and what YAML refuses or changes read line by line."""

import itertools

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.frontmatter import split_front_matter


def read(text: str) -> tuple[dict[str, str], str | None]:
    found = split_front_matter(f"---\n{text}\n---\n# x".split("\n"))
    assert found is not None
    assert (found.closed, found.length) == (True, text.count("\n") + 3)
    return found.values, found.complaint


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("title: null", {"title": "null"}),
        ("title: true", {"title": "true"}),
        ("title: 1e3\nnav_order: 3", {"title": "1e3", "nav_order": "3"}),
        ('title: "auth.logOut"', {"title": "auth.logOut"}),
        ("title: 'it''s'", {"title": "it's"}),
        ('title: "say \\"a\\""', {"title": 'say "a"'}),
        ("title:", {"title": ""}),
        ("title: >\n  a\n  b", {"title": "a b"}),
        ("anything: goes here", {"anything": "goes here"}),
    ],
)
def test_scalars_stay_strings(text, values):
    assert read(text) == (values, None)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("title: a\ndescription: b: c", {"title": "a", "description": "b: c"}),
        ("title: !X", {"title": "!X"}),
        ("description: [Ducks](x) swim", {"description": "[Ducks](x) swim"}),
        ("description: begins with #\ntitle: x", {"description": "begins with #", "title": "x"}),
        ("description: a tag #1", {"description": "a tag #1"}),
        ('description: "a\\_b"', {"description": "a\\_b"}),
        ('description: "a "b" c"', {"description": 'a "b" c'}),
        ("description: a\n\n- b: c\ntitle: x", {"description": "a\n\n- b: c", "title": "x"}),
        ("title: &a x\ndescription: *a", {"title": "&a x", "description": "*a"}),
        ("title: {a: b}", {"title": "{a: b}"}),
        ("title: `x`", {"title": "`x`"}),
        ("title: x\n\ttitle: y", {"title": "x\n\ttitle: y"}),
    ],
)
def test_what_yaml_refuses_or_changes_is_read_line_by_line(text, values):
    found, complaint = read(text)
    assert found == values
    assert complaint


def test_nothing_grows_out_of_anchors():
    steps = itertools.pairwise("abcdefghijklmnopqrstuvwxyz")
    lines = ["a: &a [x, x]", *(f"{after}: &{after} [*{a}, *{a}]" for a, after in steps)]
    assert read("\n".join(lines)) == ({}, "not one mapping of plain text")


def test_front_matter_that_isnt_closed_ends_at_the_heading():
    found = split_front_matter(["---", "title: a", "", "# Method: a", "text"])
    assert found is not None
    assert (found.values, found.length, found.closed) == ({"title": "a"}, 3, False)


@pytest.mark.parametrize("lines", [[], ["# x"], ["", "---", "title: x", "---"], ["---", "text"]])
def test_pages_without_front_matter(lines):
    assert split_front_matter(lines) is None


LINES = st.from_regex(r"(title|image): [ -~]{0,20}", fullmatch=True)


@given(st.lists(LINES, min_size=1, max_size=3))
def test_where_nothing_is_wrong_yaml_says_the_same(lines):
    text = "\n".join(lines)
    values, complaint = read(text)
    if complaint is None:
        assert values == yaml.load(text, Loader=yaml.BaseLoader)
