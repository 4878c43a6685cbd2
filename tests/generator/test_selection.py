"""A part of the schema: some namespaces and what they reach."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.model import ErrorDoc, Kind, Schema, SchemaName
from generator.reach import Reach, argument_types, result_types
from generator.schema import TLSource, join
from generator.selection import ESSENTIAL, UnknownNamespaceError, namespaces, select
from generator.views import distribution

API = """
boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
inner x:int = Inner;
innerEmpty = Inner;
outer of:Vector<Inner> = Outer;
argument = InputArgument;
far.thing = far.Thing;
config = Config;
---functions---
{X:Type} invokeWithLayer layer:int query:!X = X;
auth.go a:InputArgument = Vector<Outer>;
far.go a:int = far.Thing;
help.getConfig = Config;
ping = Bool;
""".replace("{X:Type} invokeWithLayer", "invokeWithLayer {X:Type}")
MTPROTO = "resPQ nonce:int128 = ResPQ;\n---functions---\nreq_pq nonce:int128 = ResPQ;\n"


def schema() -> Schema:
    return join([], [TLSource("api.tl", API), TLSource("mtproto.tl", MTPROTO)])


def kept(found: Schema, kind: Kind) -> list[str]:
    return [d.name for d in found.of(SchemaName.API, kind)]


def test_the_methods_of_a_namespace_stay_with_those_that_every_client_needs() -> None:
    methods = kept(select(schema(), ["auth"]), Kind.METHOD)
    assert methods == ["auth.go", "help.getConfig", "invokeWithLayer"]


def test_every_type_that_is_reached_stays_with_all_its_constructors() -> None:
    found = select(schema(), ["auth"])
    assert kept(found, Kind.CONSTRUCTOR) == [
        "argument",
        "boolFalse",
        "boolTrue",
        "config",
        "inner",
        "innerEmpty",
        "outer",
    ]
    assert [t.name for t in found.types if t.schema is SchemaName.API] == [
        "Bool",
        "Config",
        "Inner",
        "InputArgument",
        "Outer",
    ]


def test_the_errors_of_methods_that_are_left_out_are_left_out() -> None:
    of_far, of_all = ErrorDoc(400, "FAR_INVALID"), ErrorDoc(500, "WORKER_BUSY")
    base = schema()
    definitions = [
        replace(d, errors=(of_far,)) if d.name == "far.go" else d for d in base.definitions
    ]
    whole = replace(base, definitions=tuple(definitions), errors=(of_far, of_all))
    assert select(whole, ["auth"]).errors == (of_all,)
    assert select(whole, ["far"]).errors == (of_far, of_all)


def test_the_protocol_stays_whole() -> None:
    whole = schema()
    assert select(whole, ["auth"]).of(SchemaName.MTPROTO) == whole.of(SchemaName.MTPROTO)


def test_methods_without_a_namespace_are_those_of_the_root() -> None:
    assert "ping" in kept(select(schema(), ["root"]), Kind.METHOD)


def test_without_a_namespace_everything_stays() -> None:
    whole = schema()
    assert select(whole, []) is whole


def test_an_unknown_namespace_is_named_beside_those_that_there_are() -> None:
    with pytest.raises(UnknownNamespaceError, match=r"'atuh'; there are: auth, far, help, root$"):
        select(schema(), ["auth", "atuh"])


@given(st.sets(st.sampled_from(["auth", "far", "help", "root"]), min_size=1))
def test_nothing_that_is_kept_names_what_is_left_out(only: set[str]) -> None:
    whole, found = schema(), select(schema(), only)
    api = found.of(SchemaName.API)
    everything = Reach(whole.of(SchemaName.API))
    reached = everything.closure([*argument_types(api), *result_types(api)])
    assert reached <= set(kept(found, Kind.CONSTRUCTOR))
    assert set(found.definitions) <= set(whole.definitions)
    assert select(found, only) == found


def test_the_index_names_what_was_left_out() -> None:
    whole = schema()
    lines = distribution(select(whole, ["auth"]), package="small", whole=whole).index
    ids = {d.name: d.id for d in whole.definitions}
    left_out = ("far.thing", "far.go", "ping")
    assert [line for line in lines if line.endswith(" -")] == sorted(
        f"{ids[name]:08x} {name} -" for name in left_out
    )
    assert lines == tuple(sorted(lines))
    assert not [line for line in distribution(whole, package="p").index if line.endswith(" -")]


def test_every_essential_method_is_in_the_current_layer(root: Path) -> None:
    pages = root / "docs_input" / "api" / "methods"
    assert [name for name in sorted(ESSENTIAL) if not (pages / f"{name}.md").is_file()] == []


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "api.tl").write_text(API)
    return tmp_path / "docs"


def test_the_generated_package_holds_the_namespaces_only(docs: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = [str(docs), "-o", str(out), "--only", "auth, auth", "--quiet"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    modules = sorted(p.stem for p in (out / "telegram_client" / "functions").glob("[a-z]*.py"))
    assert modules == ["auth", "help", "root"]


@pytest.mark.parametrize(("only", "message"), [("nope", "there are: auth, far"), (",", "at least")])
def test_a_wrong_list_of_namespaces_is_wrong_usage(
    docs: Path, tmp_path: Path, only: str, message: str
) -> None:
    result = CliRunner().invoke(main, [str(docs), "-o", str(tmp_path / "out"), "--only", only])
    assert result.exit_code == 2
    assert message in result.stderr


def test_namespaces_are_those_of_methods() -> None:
    assert namespaces(schema()) == ["auth", "far", "help", "root"]
