"""Whatever the schema changes to: pages say it, words stay, and a second run changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from generator import tl
from generator.importing import ImportResult, import_schema
from generator.model import SchemaName
from generator.pages import read_page
from generator.pages.page import Page
from generator.sources import Files
from generator.sources import read as read_files

FIELDS = st.lists(
    st.tuples(
        st.sampled_from(["id", "hash", "peer", "title", "from_id"]),
        st.sampled_from(["int", "string", "Bool", "Vector<long>", "true", "vector<%leaf>", "Leaf"]),
        st.booleans(),
    ),
    max_size=4,
    unique_by=lambda item: item[0],
)
DEFINITIONS = st.dictionaries(
    st.sampled_from(["leaf", "tree", "a.b", "a.c", "send_it"]), FIELDS, min_size=1
)


def schema_text(
    constructors: Mapping[str, list[tuple[str, str, bool]]],
    methods: Mapping[str, list[tuple[str, str, bool]]],
) -> str:
    def line(name: str, fields: list[tuple[str, str, bool]], result: str) -> str:
        shown = [f"{n}:flags.{i}?{t}" if f else f"{n}:{t}" for i, (n, t, f) in enumerate(fields)]
        return " ".join([name, "flags:#", *shown, "=", f"{result};"])

    made = [
        line(name, of, name.rpartition(".")[2].capitalize()) for name, of in constructors.items()
    ]
    called = [line(name, of, "Vector<Leaf>") for name, of in methods.items()]
    return "\n".join([*made, "---functions---", *called])


SCHEMAS = st.builds(schema_text, DEFINITIONS, DEFINITIONS)


def run(text: str, files: Mapping[str, bytes]) -> tuple[dict[str, bytes], ImportResult]:
    """The files after an import, and what it did."""
    result = import_schema(tl.parse(text, "schema.tl", schema=SchemaName.API), files)
    return {**files, **result.written}, result


def with_words(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Every page with words in every row and a note at its end."""
    worded = {}
    for path, data in files.items():
        text = data.decode()
        found = read_page(text, path) if path.endswith(".md") else None
        if isinstance(found, Page) and found.kind != "type":
            lines = text.split("\n")
            for row in found.rows:
                lines[row.line - 1] = lines[row.line - 1].replace("|  |", f"| {row.name} \\| |")
            text = "\n".join([*lines, f"### Notes\n\nOf {found.name}.\n"])
        worded[path] = text.encode()
    return worded


@given(SCHEMAS, SCHEMAS, SCHEMAS)
def test_any_change_of_the_schema_keeps_words_and_is_done_at_once(
    first: str, second: str, third: str
) -> None:
    files = with_words(run(first, {})[0])
    for text in (second, third, first):
        after, result = run(text, files)
        assert run(text, after)[1].written == {}
        assert_words_stay(files, after, result)
        assert_pages_say(text, after, result)
        files = after


def notes(found: Page) -> list[str]:
    return [section.text for section in found.sections if section.heading != "Example:"]


def assert_words_stay(
    before: Mapping[str, bytes], after: Mapping[str, bytes], result: ImportResult
) -> None:
    """Notes stay, and words of rows stay or are reported."""
    reported = {p.message.partition("words ")[2] for p in result.problems if p.code == "P602"}
    for path, data in before.items():
        found = read_page(data.decode(), path) if path.endswith(".md") else None
        if isinstance(found, Page):
            now = read_page(after[path].decode(), path)
            assert isinstance(now, Page)
            assert now.problems == ()
            assert notes(found) == notes(now)
            words = {row.description for row in found.rows if row.description}
            kept = {row.description for row in now.rows}
            assert {repr(lost) for lost in words - kept} <= reported


def assert_pages_say(text: str, files: Mapping[str, bytes], result: ImportResult) -> None:
    """The pages of the schema read back as the schema, without a problem."""
    current = {path: data for path, data in files.items() if path not in result.gone}
    schema = read_files(Files(content=current))
    wanted = tl.parse(text, "schema.tl", schema=SchemaName.API).definitions
    said = {(d.kind, d.name): tl.print_line(d) for d in schema.definitions}
    assert said == {(d.kind, d.name): tl.print_line(d) for d in wanted}
    assert [p for p in schema.problems if p.code != "P223"] == []
