"""Every page says something, in words of its own, and its links lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from generator.importing.text import summary
from generator.pages import Page
from tests.docs.pages import DOCS, pages, sentences, texts

PLACEHOLDERS: Final = re.compile(
    r"\b(?:todo|fixme|tbd|xxx|lorem|ipsum|placeholder text|no description|not documented"
    r"|to be (?:written|documented|described)|this (?:method|constructor|parameter|field)\b"
    r"|represents an?|simply|you cannot use this method directly)\b",
    re.IGNORECASE,
)
STOP_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
    a about all an and are as at be been by can do does for from get gets has have how in into is
    it its make makes of on one or own return returns set sets some such that the their them there
    these they this those to use used was what when which who will with you your
""",
    )
)
LEAST_NEW_WORDS: Final = 4
"""A description says something if it has at least so many words that its name does not hold."""

LEAST_WORDS_OF_A_FIELD: Final = 3
"""Fewer say too little where the text stands alone, as in an editor's hint."""

MAX_SAYING_NOTHING: Final = 0.03
MAX_EQUAL_TO_OTHERS: Final = 0.01
LINK: Final = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
ERROR_ROW: Final = re.compile(r"^\|[-\d, ]*\|(\w[\w%]*)\|(.*)\|$")


def test_every_definition_and_type_has_words() -> None:
    assert len(pages()) > 3000
    assert not [page.path for page in pages() if not page.description.strip()]


def test_every_parameter_and_field_has_words() -> None:
    rows = [(page, row) for page in pages() for row in page.rows]
    assert not [f"{p.path}:{row.line}: {row.name}" for p, row in rows if not row.description]


def test_words_of_parameters_and_fields_stand_alone() -> None:
    rows = [(page, row) for page in pages() for row in page.rows]
    short = [(p, row) for p, row in rows if len(row.description.split()) < LEAST_WORDS_OF_A_FIELD]
    assert not [f"{p.path}:{row.line}: {row.name}: {row.description}" for p, row in short]


def test_every_error_has_words() -> None:
    rows = [(page, error) for page in pages() for error in page.errors]
    assert not [f"{p.path}:{row.line}: {row.name}" for p, row in rows if not row.description]
    said = dict(_errors())
    assert not {row.name for _, row in rows} - said.keys()
    assert not [name for name, words in said.items() if len(words.split()) < 4]


def test_no_text_is_a_placeholder() -> None:
    said = [*(text for page in pages() for text in texts(page)), *_errors()]
    assert not [f"{place}: {text}" for place, text in said if PLACEHOLDERS.search(text)]


def test_few_methods_say_nothing_beyond_their_name() -> None:
    methods = [page for page in pages() if page.kind == "method"]
    empty = [page.path for page in methods if len(_new_words(page)) < LEAST_NEW_WORDS]
    assert len(empty) <= MAX_SAYING_NOTHING * len(methods), empty


def test_every_relative_link_leads_to_a_page() -> None:
    assert not [f"{path}: {target}" for path, target in _links() if not _exists(path, target)]


def test_every_method_of_the_api_has_a_python_example() -> None:
    methods = [p for p in pages() if p.kind == "method" and p.path.startswith("api/")]
    assert not [
        page.path
        for page in methods
        if not any(f.language == "python" and "await client." in f.text for f in page.examples)
    ]


def test_front_matter_is_the_name_and_the_first_sentence_in_one_line() -> None:
    wrong = []
    for page in pages():
        head = (DOCS / page.path).read_text(encoding="utf-8").split("\n")[:4]
        shape = [line.partition(": ")[0] for line in head]
        if shape != ["---", "title", "description", "---"] or page.title != page.name:
            wrong.append(page.path)
        elif page.summary != summary(page.description_source):
            wrong.append(f"{page.path}: {page.summary}")
    assert not wrong


def test_texts_are_not_those_of_real_pages(shared: Path) -> None:
    others = {
        said
        for path in (shared / "corpus").rglob("*.md")
        for said in sentences(path.read_text(encoding="utf-8"))
    }
    ours = [
        (path.relative_to(DOCS), said)
        for path in sorted(DOCS.rglob("*.md"))
        if path.name != "index.md"
        for said in sentences(path.read_text(encoding="utf-8"))
    ]
    equal = [f"{path}: {said}" for path, said in ours if said in others]
    assert len(equal) <= MAX_EQUAL_TO_OTHERS * len(ours), equal


@pytest.mark.parametrize(
    ("name", "description", "new"),
    [
        ("users.getFullUser", "Gets the full user.", set()),
        ("messages.sendMessage", "Sends messages to a chat.", {"chat"}),
    ],
)
def test_what_counts_as_beyond_the_name(name: str, description: str, new: set[str]) -> None:
    page = Page("p.md", "method", name, 1, "", description=description)
    assert _new_words(page) == new


def _new_words(page: Page) -> set[str]:
    """The words of a description without those of the name, in any form, and without stop words."""
    name = {w.lower()[:4] for w in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", page.name)}
    words = set(re.findall(r"[a-z0-9_]+", page.description.lower())) - STOP_WORDS
    return {word for word in words if word[:4] not in name}


def _errors() -> Iterator[tuple[str, str]]:
    """Every error of the page of errors, with its words."""
    for line in (DOCS / "api" / "errors.md").read_text(encoding="utf-8").splitlines():
        if row := ERROR_ROW.match(line):
            yield row[1], row[2].strip()


def _links() -> Iterator[tuple[Path, str]]:
    for path in sorted(DOCS.rglob("*.md")):
        text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
        for target in LINK.findall(text):
            if not re.match(r"[a-z]+:|#", target):
                yield path, target


def _exists(path: Path, target: str) -> bool:
    return (path.parent / target.partition("#")[0].replace("\\_", "_")).is_file()
