"""Statements laid out as Black does."""

from __future__ import annotations

import black
from hypothesis import given
from hypothesis import strategies as st

from generator import layout, prose

items = st.lists(st.from_regex(r"[a-z]{1,24}", fullmatch=True).map(lambda n: f"{n}_x"), max_size=9)


def same_after_black(source: str) -> bool:
    return black.format_str(source, mode=black.Mode(line_length=prose.LINE_LENGTH)) == source


@given(items.filter(bool))
def test_brackets(names: list[str]) -> None:
    assert same_after_black(layout.bracketed("value = function(", names, ")") + "\n")


@given(items.filter(bool))
def test_brackets_in_a_class(names: list[str]) -> None:
    line = layout.bracketed("value: list[int] | None = function(", names, ")", indent=4)
    assert same_after_black(f"class C:\n    {line}\n")


@given(items.filter(bool))
def test_unions(names: list[str]) -> None:
    assert same_after_black(layout.joined("Alias: TypeAlias = ", names, "|") + "\n")
