"""The report's data is complete and can't be broken out of; its page is the same every time."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.model import Kind, Problem, Schema, SchemaName, Wire
from generator.pipeline import problems_of
from generator.report import report
from generator.report.data import report_data
from generator.report.page import embedded_json
from generator.report.words import TAGS, words
from generator.sources import collect, read
from generator.tl import print_line
from tests.conftest import ROOT
from tests.generator.report_pages import HARM, OLD_TL, PAGES, schema

JSON = dict[str, Any]
HERE = ROOT / "generator" / "report"
READS_HTML = re.compile(r"innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(")


def data(of: Schema, **options: Any) -> JSON:
    return report_data(of, problems_of(of), docs="docs", **options)


def entry(of: JSON, name: str) -> JSON:
    found: JSON = next(e for e in of["entries"] if e["name"] == name)
    return found


@cache
def our_schema() -> Schema:
    return read(collect(ROOT / "docs_input"))


@cache
def our_data() -> JSON:
    return data(our_schema())


def linked(tree: Any) -> set[str]:
    """Every address in a tree of words."""
    if isinstance(tree, str):
        return set()
    own = {tree[1]} if tree and tree[0] == "a" else set()
    return own.union(*(linked(inner) for inner in tree))


class Outline(HTMLParser):
    """The elements of a page, and the text of those that hold code or data."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag in ("script", "style"):
            self.raw.append("")

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in ("script", "style") and not self.raw[-1]:
            self.raw[-1] = data


# what the data holds


def test_a_method_has_its_signature_words_errors_access_and_example() -> None:
    found = entry(data(schema()), "auth.sendCode")
    assert found["call"] == "client.auth.send_code"
    assert found["request"] == "functions.auth.SendCode"
    assert found["result"] == "types.auth.TypeSentCode"
    assert found["parameters"][0][:4] == ["phone", "str", "", "string"]
    told = [["p", "The number can't be ", ["a", "#auth.SentCode", "one"], "."]]
    assert found["errors"] == [[400, "PHONE_NUMBER_INVALID", "PhoneNumberInvalid", told]]
    assert found["access"] == {"users": True, "bots": False}
    assert "await client.auth.send_code(" in found["example"]
    assert found["tl"] == "auth.sendCode#5debb149 phone:string api_id:int = auth.SentCode;"
    assert found["source"] == ["api/methods/auth.sendCode.md", 1]


def test_types_constructors_methods_and_errors_know_each_other() -> None:
    found = data(schema())
    names = [e["name"] for e in found["entries"]]
    sent = entry(found, "auth.SentCode")
    assert [names[at] for at in sent["constructors"]] == ["auth.sentCode"]
    assert [names[at] for at in sent["returnedBy"]] == ["auth.sendCode"]
    assert names[entry(found, "auth.sendCode")["type"]] == "auth.SentCode"
    assert names[entry(found, "auth.sentCode")["type"]] == "auth.SentCode"
    error = entry(found, "PHONE_NUMBER_INVALID")
    assert (error["call"], error["codes"]) == ("errors.PhoneNumberInvalid", [400])
    assert [names[at] for at in error["raisedBy"]] == ["auth.sendCode"]


def test_a_row_that_only_the_page_has_is_told_apart() -> None:
    rows = entry(data(schema()), "auth.signIn")["parameters"]
    assert [(name, annotation, kind) for name, annotation, _, kind, _ in rows] == [
        ("flags", "", "#"),
        ("code", "str | None", "flags.0?string"),
        ("parse_mode", "", ""),
    ]


def test_our_own_pages_are_in_it_without_exception() -> None:
    ours, found = our_schema(), our_data()
    shown = {(e.get("schema", "api"), e["kind"], e["name"]): e for e in found["entries"]}
    for definition in ours.definitions:
        e = shown[definition.schema, definition.kind, definition.name]
        assert len(e.get("parameters", ())) == len(definition.parameters), definition.name
        assert len(e.get("errors", ())) == len(definition.errors), definition.name
        assert bool(e.get("words")) == bool(definition.description), definition.name
        assert definition.wire is Wire.UNKNOWN or e["tl"] == print_line(definition)
        if definition.schema is SchemaName.API and not definition.body:
            assert {"call", "example"} <= e.keys(), definition.name
    assert {(t.schema, "type", t.name) for t in ours.types} <= shown.keys()
    assert sum(1 for e in found["entries"] if e["kind"] == "error") == found["coverage"]["errors"]


def test_every_address_of_our_pages_leads_to_an_entry() -> None:
    found = our_data()["entries"]
    slugs = [e.get("slug", e["name"]) for e in found]
    assert len(set(slugs)) == len(slugs)
    trees = [e.get("words", "") for e in found]
    trees += [row[4] for e in found for row in e.get("parameters", ())]
    addresses = set().union(*map(linked, trees))
    assert len(addresses) > 500
    unknown = {a for a in addresses if a.startswith("#") and unquote(a[1:]) not in slugs}
    assert not unknown


def test_coverage_counts_words_and_wire_forms() -> None:
    found = data(schema())["coverage"]
    assert (found["methods"], found["constructors"], found["types"]) == (2, 1, 1)
    assert found["pages"] == 4
    assert found["described"] == [3, 3]
    assert found["parameters"] == [3, 4]
    assert found["withErrors"] == [1, 2]
    assert found["wire"] == [
        {"schema": "api", "kind": "method", "tl": 2, "derived": 0, "unknown": 0},
        {"schema": "api", "kind": "constructor", "tl": 1, "derived": 0, "unknown": 0},
    ]
    assert found["skipped"] == [{"reason": "no definition", "paths": ["notes.md"]}]


def test_problems_have_their_place_and_their_entry() -> None:
    found = data(schema())
    ((severity, code, path, line, message, hint, at),) = found["problems"]
    assert (severity, code, path, line) == ("info", "P204", "api/methods/auth.signIn.md", 16)
    assert "parse_mode" in message
    assert isinstance(found["hints"][hint], str)
    assert found["entries"][at]["name"] == "auth.signIn"


def test_changes_carry_verdicts_reasons_and_the_old_form() -> None:
    old = schema({}, old_tl=OLD_TL)
    found = data(schema(), old=("old.tl", old))
    groups = {g["name"]: g for g in found["changes"]["groups"]}
    sent = groups["auth.sendCode"]
    assert sent["verdict"] == "breaking"
    what, verdict, part, before, after, reason = sent["items"][0]
    assert (what, verdict, part) == ("parameter added", "breaking", "api_id")
    assert (before, after) == (None, "int")
    assert reason
    assert sent["before"][0] == "client.auth.send_code(*, phone: str) -> types.auth.TypeSentCode"
    assert sent["before"][1].startswith("auth.sendCode#")
    assert found["entries"][sent["entry"]]["name"] == "auth.sendCode"
    assert groups["auth.cancelCode"]["entry"] == -1
    assert found["changes"]["counts"]["breaking"] >= 2


def test_without_anything_to_compare_there_are_no_changes() -> None:
    assert data(schema())["changes"] is None


def test_one_name_in_two_schemas_has_two_addresses() -> None:
    line = "ping#7abe77ec ping_id:long = Pong;"
    page = PAGES["api/methods/auth.signIn.md"].replace("auth.signIn", "ping").partition("```tl")[0]
    page += f"```tl\n{line}\n```\n"
    found = data(schema({"api/methods/ping.md": page, "mtproto/methods/ping.md": page}))
    slugs = [e.get("slug", "") for e in found["entries"] if e["name"] == "ping"]
    assert sorted(slugs) == ["", "method:ping"]


# what the words become


def test_links_lead_into_the_report_out_of_it_or_nowhere() -> None:
    found = data(schema())
    told = linked(entry(found, "auth.sendCode")["words"])
    assert told == {"#auth.signIn"}
    assert linked(entry(found, "auth.signIn")["words"]) == {"#auth.sentCode"}
    row = entry(found, "auth.sendCode")["parameters"][0]
    assert linked(row[4]) == {"https://example.org/a?b=1&c"}


def test_html_in_words_is_text() -> None:
    told = json.dumps(entry(data(schema()), "auth.sendCode")["words"])
    assert "<img src=x onerror=alert(2)>" in told
    assert words("<b>bold</b>", str) == "<b>bold</b>"
    assert words("a<br>b", str) == [["p", "a", ["br"], "b"]]


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("plain", "plain"),
        ("", ""),
        ("a *b* `c`", [["p", "a ", ["em", "b"], " ", ["code", "c"]]]),
        ("- a\n- b", [["ul", ["li", "a"], ["li", "b"]]]),
        ("# Warning\n\nNot **now", [["h", "Warning"], ["p", "Not **now"]]),
        ("```\nx < y\n```", [["pre", "x < y"]]),
        ("![drawing](https://example.org/x.png)", "drawing"),
        ("more &raquo;", "more »"),
    ],
)
def test_markdown_becomes_a_tree(text: str, tree: object) -> None:
    assert words(text, lambda target: target) == tree


def check_tree(tree: Any) -> None:
    if isinstance(tree, str):
        return
    assert tree[0] in TAGS
    assert tree[0] != "a" or tree[1] == "#there"
    for inner in tree[2 if tree[0] == "a" else 1 :]:
        check_tree(inner)


@given(st.text(alphabet="ab<>&*_`~[]()!#-\\\n \"':/.1", max_size=200))
def test_no_text_makes_a_node_of_another_kind(text: str) -> None:
    tree = words(text, lambda _: "#there")
    for node in [] if isinstance(tree, str) else tree:
        check_tree(node)


@pytest.mark.parametrize(
    "piece", ["[", "*", "> ", "- ", "`", "<a ", "![[", "[a](", "&amp;", "**a_"]
)
def test_words_that_mean_harm_cost_little(piece: str) -> None:
    words(piece * 100_000, str)
    words(piece * (20_000 // len(piece)), str)


# what the page is


def test_nothing_in_the_data_ends_its_element() -> None:
    of = schema()
    problems = [*of.problems, Problem("P1", of.problems[0].severity, of.problems[0].place, HARM)]
    outline = Outline(report(of, problems, docs=HARM))
    assert [tag for tag, _ in outline.tags].count("script") == 3
    assert "img" not in [tag for tag, _ in outline.tags]
    embedded = outline.raw[2]
    assert not set("<>&\u2028\u2029") & set(embedded)
    assert json.loads(embedded) == json.loads(json.dumps(report_data(of, problems, docs=HARM)))


@given(st.text())
def test_embedded_json_is_read_back_as_it_was(text: str) -> None:
    embedded = embedded_json({text: [text]})
    assert not set("<>&") & set(embedded)
    assert json.loads(embedded) == {text: [text]}


def test_the_policy_allows_exactly_what_the_page_holds() -> None:
    outline = Outline(report(schema(), [], docs="docs"))
    policy = next(a["content"] for t, a in outline.tags if t == "meta" and "http-equiv" in a)
    assert policy is not None
    style, early, _, script = outline.raw
    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["style-src"] == source(style)
    assert directives["script-src"] == f"{source(early)} {source(script)}"
    assert "unsafe" not in policy


def source(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def test_the_page_asks_for_nothing() -> None:
    outline = Outline(report(schema(), [], docs="docs"))
    addresses = [a.get("src") or a.get("href") or "#" for _, a in outline.tags]
    assert {a for a in addresses if a and not a.startswith("#")} == {
        a for a in addresses if a and a.startswith("data:image/svg+xml,")
    }
    style = outline.raw[0]
    assert "url(" not in style
    assert "@import" not in style


def test_the_scripts_never_read_html() -> None:
    for path in HERE.glob("script/*.js"):
        assert not READS_HTML.search(path.read_text()), path.name


def test_every_style_and_script_is_in_the_page() -> None:
    text = report(schema(), [], docs="docs")
    for path in [*HERE.glob("script/*.js"), *HERE.glob("style/*.css")]:
        assert path.read_text() in text, path.name


def test_the_same_pages_give_the_same_report() -> None:
    shuffled = dict(reversed(PAGES.items()))
    first, second = (report(s, problems_of(s), docs="x") for s in (schema(), schema(shuffled)))
    assert first == second


# the command


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    for path, text in PAGES.items():
        (tmp_path / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "docs" / path).write_text(text)
    return tmp_path / "docs"


def test_the_command_writes_one_file(docs: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.tl"
    old.write_text(OLD_TL)
    out = tmp_path / "out" / "report.html"
    result = CliRunner().invoke(main, ["report", str(docs), "-o", str(out), "--old", str(old)])
    assert result.exit_code == 0, result.output
    assert "3 definitions, 1 problems" in result.output
    assert out.read_text().startswith("<!doctype html>")
    assert '"verdict":"breaking"' in out.read_text()


def test_the_command_shows_errors_and_exits_with_1(docs: Path, tmp_path: Path) -> None:
    (docs / "api" / "broken.tl").write_text("this is no TL\n")
    out = tmp_path / "report.html"
    result = CliRunner().invoke(main, ["report", str(docs), "-o", str(out), "-q"])
    assert result.exit_code == 1
    assert '"error","P301","api/broken.tl",1' in out.read_text()


def test_methods_alone_have_access_facts() -> None:
    assert not any("access" in e for e in our_data()["entries"] if e["kind"] != Kind.METHOD)
