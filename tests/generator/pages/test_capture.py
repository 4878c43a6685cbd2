"""Pages copied from a blame view."""

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from generator.pages import Page, read_page
from generator.pages.capture import is_capture, recover, recover_lines

FIXTURES = Path(__file__).parent / "fixtures"
STAMP = "2020-02-02 12:00:00 +01:00"


def capture(text: str, hunk: int = 3) -> str:
    """What copying a blame view of this page gives: a timestamp before every third line."""
    lines: list[str] = []
    for number, line in enumerate(text.removesuffix("\n").split("\n")):
        lines += [STAMP] if number % hunk == 0 else []
        lines += ["|", "|", "|", *([" ".join(line.split())] if line.strip() else []), "|"]
    return "\n".join(lines)


def without_lines(value: Any) -> Any:
    """The value with every line number and path taken out."""
    if is_dataclass(value):
        return {
            field.name: without_lines(getattr(value, field.name))
            for field in fields(value)
            if not field.name.endswith(("line", "path"))
        }
    if isinstance(value, tuple):
        return [without_lines(item) for item in value]
    return value


def test_a_capture_is_told_by_its_first_row():
    assert is_capture((FIXTURES / "captured.txt").read_text(encoding="utf-8"))
    assert is_capture("|\n|\n|\n# Method: a\n|")
    assert not is_capture("# Method: a\n\n|Name|\n|")
    assert not is_capture(f"{STAMP}\n\n# Method: a")
    assert not is_capture("")


def test_a_capture_is_recovered_line_by_line():
    text = (FIXTURES / "captured.txt").read_text(encoding="utf-8")
    assert recover(text) == (
        "# Method: ducks.call\n\nCall a duck.\n\n### Return type: [Bool](../types/Bool.md)\n"
    )


def test_a_captured_page_keeps_the_captures_lines():
    found = read_page((FIXTURES / "captured.txt").read_text(encoding="utf-8"), "captured.txt")
    assert isinstance(found, Page)
    assert (found.name, found.line, found.description_line) == ("ducks.call", 5, 15)
    assert found.result is not None
    assert (found.result.name, found.result.line) == ("Bool", 25)
    assert found.problems == ()


def test_a_line_that_fits_no_row_is_an_error_at_its_place():
    found = read_page(capture("# Method: a\n\nText.\n") + "\nstray", "captured.txt")
    assert isinstance(found, Page)
    first = found.problems[0]
    assert (first.code, first.severity, first.line) == ("P104", "error", 16)


def test_reading_goes_on_after_a_line_that_fits_no_row():
    found = recover_lines([*"|||a|", "stray", *"|||b|"])
    assert (found.lines, found.numbers, found.leftovers) == (["a", "b"], [4, 10], [6])


def test_every_fixture_reads_the_same_from_a_capture():
    for path in sorted(FIXTURES.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        squeezed = "\n".join(" ".join(line.split()) for line in text.split("\n"))
        clean, captured = read_page(squeezed, "x"), read_page(capture(text), "x")
        assert without_lines(captured) == without_lines(clean), path.name


LINE = st.text(alphabet="ab |-:", max_size=6).filter(lambda line: line.strip() != "|")


@given(st.lists(LINE, min_size=1, max_size=12), st.integers(1, 5))
def test_recovering_is_the_inverse_of_capturing(lines, hunk):
    text = "".join(" ".join(line.split()) + "\n" for line in lines)
    assert recover(capture(text, hunk)) == text
