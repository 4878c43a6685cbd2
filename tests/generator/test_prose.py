"""Words of pages as docstrings and literals: whatever they hold, it stays inside the quotes."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import prose

HOSTILE = [
    '"""; import os; """',
    "back\\slash at the end\\",
    'quote at the end"',
    "{{ 7 * 7 }} {% for x in y %}",
    "a\x00b\x1b[31m",
    "\u202etxet",
    "\ud800 alone",
    "\N{LINE SEPARATOR}x\N{PARAGRAPH SEPARATOR}y\x85z\x0cq",
    "'''",
    "\\N{BULLET} \\u0041 \\x41",
    "\r\nimport os\r",
]


def refer(kind: str, name: str) -> str:
    return f"`{kind}:{name}`" if name != "gone" else ""


def body_of(text: str) -> str:
    (statement,) = ast.parse(f"class C:\n    {text}\n").body
    assert isinstance(statement, ast.ClassDef)
    assert len(statement.body) == 1
    return ast.get_docstring(statement, clean=True) or ""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_in_the_docstring(text: str) -> None:
    found = body_of(prose.docstring([text, "End."], [prose.section("Args", [f"x: {text}"])]))
    assert "End." in found.split("\n")
    assert any(line.startswith("    x:") for line in found.split("\n"))


@given(st.text(), st.text())
def test_any_words_make_one_docstring(words: str, entry: str) -> None:
    text = prose.docstring([words], [prose.section("Args", [f"x: {entry}"])], indent=4)
    body_of(text)
    assert all(c == "\n" or c.isprintable() for c in text)


@given(st.text() | st.integers() | st.booleans() | st.none() | st.binary())
def test_a_literal_evaluates_to_its_value(value: object) -> None:
    source = prose.literal(value)
    assert ast.literal_eval(source) == value
    assert source.isascii()


def test_a_dict_and_a_tuple_have_literals() -> None:
    assert prose.literal({"a": (1,), "b": ("x", None)}) == '{"a": (1,), "b": ("x", None)}'


def test_links_become_python_names() -> None:
    text = (
        "See [auth.signIn](../methods/auth.signIn.md), [a peer](../types/InputPeer.html), "
        "[gone](../methods/gone.md) and [here](https://example.org/x)."
    )
    assert prose.plain(text, refer) == (
        "See `method:auth.signIn`, a peer (`type:InputPeer`), gone and here (https://example.org/x)."
    )


def test_simple_html_is_dropped() -> None:
    assert prose.plain("a<br>b <b>c</b> 1 < 2", refer) == "a\nb c 1 < 2"


@given(st.lists(st.text(alphabet="ab \"\\'.,\n", max_size=300), min_size=1, max_size=3))
def test_docstrings_are_as_black_leaves_them(paragraphs: list[str]) -> None:
    text = prose.docstring(paragraphs, [prose.section("Source", ["a page"])], indent=4)
    source = f"class C:\n    {text}\n\n    x = 1\n"
    mode = black.Mode(line_length=prose.LINE_LENGTH)
    assert black.format_str(source, mode=mode) == source
