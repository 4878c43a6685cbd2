"""Changed words, errors and access."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.changes import Comparison, Verdict, What, compare
from generator.model import Access, Definition, ErrorDoc, Place, Schema
from generator.schema import TLSource, join

BREAKING, COMPATIBLE, WORDS = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.WORDS
LINES = "out x:int = Out;\n---functions---\nf a:int = Out;\n"


def based() -> Schema:
    return join([], [TLSource("api.tl", LINES)])


def only(comparison: Comparison) -> tuple[What, Verdict, str]:
    (change,) = comparison.changes
    return change.what, change.verdict, change.reason


def described(definition: Definition, **changes: object) -> Definition:
    place = Place(f"api/methods/{definition.name}.md", 6)
    return replace(definition, page=place, **changes)  # type: ignore[arg-type]


def pages(*errors: ErrorDoc, access: Access | None = None, words: str = "Words.") -> Schema:
    base = based()
    definitions = [
        described(
            d,
            description=words,
            errors=errors if d.name == "f" else (),
            access=(access or Access()) if d.name == "f" else Access(),
        )
        for d in base.definitions
    ]
    return replace(base, definitions=tuple(definitions))


def test_an_error_that_no_page_documents_any_more_takes_its_class_along() -> None:
    error = ErrorDoc(400, "THING_INVALID")
    assert only(compare(pages(), pages(error)))[:2] == (What.ERROR_ADDED, COMPATIBLE)
    assert only(compare(pages(error), pages())) == (
        What.ERROR_REMOVED,
        BREAKING,
        "no page documents it any more: errors.ThingInvalid is gone",
    )


def test_an_error_that_another_page_documents_keeps_its_class() -> None:
    error = ErrorDoc(400, "THING_INVALID")
    general = replace(pages(), errors=(error,))
    comparison = compare(replace(pages(error), errors=(error,)), general)
    assert only(comparison)[:2] == (What.ERROR_REMOVED, COMPATIBLE)


def test_an_error_under_another_class_is_not_caught_where_it_was() -> None:
    old, new = pages(ErrorDoc(400, "THING_INVALID")), pages(ErrorDoc(403, "THING_INVALID"))
    assert only(compare(old, new)) == (
        What.ERROR_CODE,
        BREAKING,
        "errors.ThingInvalid is now under errors.Forbidden, no longer under errors.BadRequest",
    )


@pytest.mark.parametrize(
    ("old", "new", "verdict"),
    [(True, False, BREAKING), (False, True, COMPATIBLE), (None, False, WORDS), (True, None, WORDS)],
)
def test_who_may_call(old: bool | None, new: bool | None, verdict: Verdict) -> None:
    comparison = compare(pages(access=Access(bots=old)), pages(access=Access(bots=new)))
    assert only(comparison)[:2] == (What.ACCESS, verdict)


def test_words_are_words() -> None:
    comparison = compare(pages(), pages(words="Other words."))
    assert {(c.what, c.verdict) for c in comparison.changes} == {(What.WORDS, WORDS)}


def test_blanks_between_words_are_no_change() -> None:
    assert compare(pages(words="Two words."), pages(words="Two\nwords.")).changes == ()


def test_the_words_of_a_type_are_compared() -> None:
    base = pages()
    place = Place("api/types/Out.md", 6)
    types = tuple(
        replace(t, page=place, description="New.") if t.name == "Out" else t for t in base.types
    )
    bare = tuple(replace(t, page=place) if t.name == "Out" else t for t in base.types)
    comparison = compare(replace(base, types=bare), replace(base, types=types))
    assert [(c.kind, c.name, c.what) for c in comparison.changes] == [("type", "Out", What.WORDS)]


def test_a_line_without_a_page_says_nothing_of_words_errors_and_access() -> None:
    lines = based()
    documented = pages(ErrorDoc(400, "THING_INVALID"), access=Access(bots=True))
    assert compare(documented, lines).changes == compare(lines, documented).changes == ()
