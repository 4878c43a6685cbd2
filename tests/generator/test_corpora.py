"""Real pages of four eras: every page read, every parameter matched or named, the problems as
recorded.

The records in tests/golden/corpora list every problem; tests/golden/corpora/README.md explains
their classes. Run this file with `UPDATE_GOLDEN=1` to write them anew, and read the difference.
"""

from __future__ import annotations

import os
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from generator.model import Kind, Problem, Schema, SchemaName, Severity, Wire
from generator.pages import Page, Skipped, decode_page, read_page
from generator.sources import collect, read

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "corpora"
SETS = ("2018-03", "2019-12a", "2020-06", "2026-03")
LAYERS = {"2018-03": 75, "2019-12a": 105, "2020-06": 102, "2026-03": 223}


@cache
def model(shared: Path, name: str, with_tl: bool) -> Schema:
    tl = shared / "facts" / "layers" / f"{name}.tl"
    schemas = {f"{name}.tl": tl.read_bytes()} if with_tl else {}
    return read(collect(shared / "corpus" / name), schemas)


def record(schema: Schema) -> str:
    counts = Counter((p.code, str(p.severity)) for p in schema.problems)
    wires = Counter((d.schema, d.kind, d.wire) for d in schema.definitions)
    reasons = Counter(s.reason for s in schema.skipped)
    return "\n".join(
        [
            *(f"{n} {wire} {kind}s of {name}" for (name, kind, wire), n in sorted(wires.items())),
            *(f"{n} skipped: {reason}" for reason, n in sorted(reasons.items())),
            *(f"{n} {code} ({severity})" for (code, severity), n in sorted(counts.items())),
            "",
            *(_line(p) for p in schema.problems),
            "",
        ]
    )


def _line(problem: Problem) -> str:
    if problem.severity is Severity.INFO:
        return f"{problem.place} {problem.code} {problem.message.partition(':')[0][:60]}"
    return str(problem)


@pytest.mark.parametrize("with_tl", [True, False], ids=["with-tl", "without-tl"])
@pytest.mark.parametrize("name", SETS)
def test_the_problems_are_the_recorded_ones(shared: Path, name: str, with_tl: bool) -> None:
    path = GOLDEN / f"{name}.{'with' if with_tl else 'without'}-tl.txt"
    found = record(model(shared, name, with_tl))
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(found)
    assert found == path.read_text()


@pytest.mark.parametrize("with_tl", [True, False], ids=["with-tl", "without-tl"])
@pytest.mark.parametrize("name", SETS)
def test_nothing_in_real_pages_is_an_error(shared: Path, name: str, with_tl: bool) -> None:
    schema = model(shared, name, with_tl)
    assert [p for p in schema.problems if p.severity is Severity.ERROR] == []
    assert schema.layer == LAYERS[name]


@pytest.mark.parametrize("name", SETS)
def test_no_page_is_lost(shared: Path, name: str) -> None:
    schema = model(shared, name, False)
    root = shared / "corpus" / name
    files = {p.relative_to(root).as_posix() for p in root.rglob("*.md")}
    read_paths = {d.source.path for d in schema.definitions}
    read_paths |= {t.page.path for t in schema.types if t.page}
    skipped = {s.path for s in schema.skipped}
    assert read_paths | skipped == files
    assert {Path(path).name for path in skipped} <= {"index.md", "api_index.md", "README.md"}


@pytest.mark.parametrize("name", SETS)
def test_every_parameter_of_the_schema_is_matched_or_a_named_problem(
    shared: Path, name: str
) -> None:
    schema = model(shared, name, True)
    named = {
        p.message.partition(":")[0] for p in schema.problems if p.code in ("P201", "P202", "P214")
    }
    for definition in schema.of(SchemaName.API):
        if definition.wire is not Wire.TL or definition.page is None:
            continue
        for parameter in definition.wire_parameters:
            matched = parameter.page is not None or parameter.is_flags_word
            assert matched or definition.name in named, f"{definition.name}: {parameter}"


def test_derived_wire_forms_of_the_oldest_set_are_mostly_right(shared: Path) -> None:
    """What a table determines agrees with the schema, but for what that table leaves out."""
    derived = model(shared, "2018-03", False)
    real = {(d.kind, d.name): d for d in model(shared, "2018-03", True).definitions}
    compared = [
        (d, real[d.kind, d.name])
        for d in derived.of(SchemaName.API)
        if d.wire is Wire.DERIVED and real[d.kind, d.name].wire is Wire.TL
    ]
    wrong = [d.name for d, truth in compared if d.id != truth.id]
    hidden = {
        p.message.partition(":")[0]
        for p in model(shared, "2018-03", True).problems
        if p.code in ("P202", "P203", "P207")
    }
    unused_flags_word = {"messages.channelMessages"}
    assert len(compared) > 500
    assert set(wrong) <= hidden | unused_flags_word


def test_stub_methods_keep_their_words_and_take_their_signature_from_the_schema(
    shared: Path,
) -> None:
    schema = model(shared, "2018-03", True)
    send_code = next(d for d in schema.definitions if d.name == "auth.sendCode")
    assert send_code.wire is Wire.TL
    assert [p.name for p in send_code.parameters][-1] == "api_hash"
    without = next(
        d for d in model(shared, "2018-03", False).definitions if d.name == "auth.sendCode"
    )
    assert (without.wire, without.id, without.result) == (Wire.UNKNOWN, None, None)


def test_telegrams_own_pages_are_read(shared: Path) -> None:
    schema = read(collect(shared / "corpus" / "telegram-md"))
    cancel = next(d for d in schema.definitions if d.kind is Kind.METHOD)
    assert (cancel.name, cancel.id, cancel.wire) == ("auth.cancelCode", 0x1F040578, Wire.TL)
    assert cancel.access.facts() == {
        "users": True,
        "bots": False,
        "business": None,
        "unauthenticated": True,
    }
    assert [(e.code, e.name) for e in cancel.errors] == [
        (400, "PHONE_CODE_EXPIRED"),
        (406, "PHONE_NUMBER_INVALID"),
    ]
    (peer,) = [t for t in schema.types if t.name == "InputPeer"]
    assert len(peer.constructors) == 7


def test_newer_exports_without_front_matter_are_read(shared: Path) -> None:
    path = shared / "corpus" / "madeline-site" / "methods" / "messages.toggleDialogPin.md"
    text = decode_page(path.read_bytes(), "methods/messages.toggleDialogPin.md")
    assert isinstance(text, str)
    for place in ("methods/messages.toggleDialogPin.md", "elsewhere.md"):
        page = read_page(text, place)
        assert isinstance(page, Page)
        assert (page.kind, page.name) == ("method", "messages.toggleDialogPin")
        assert page.access.business is False


def test_index_pages_are_skipped_knowingly(shared: Path) -> None:
    path = shared / "corpus" / "2026-03" / "API_docs" / "index.md"
    assert isinstance(read_page(path.read_text(), "index.md"), Skipped)
