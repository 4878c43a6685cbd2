"""A small schema and runs over its pages, for tests of whole runs."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from generator import Options
from generator.cli import main
from generator.console import Speaker
from generator.run import Run

API = """
boolFalse#bc799737 = Bool;
boolTrue#997275b5 = Bool;
inner x:int = Inner;
outer of:Vector<Inner> note:string = Outer;
far.thing when:long = far.Thing;
---functions---
auth.go number:string = Outer;
far.go a:int = far.Thing;
ping = Bool;
// LAYER {}
"""
"""TL of a layer whose number is to be filled in."""


def command(*arguments: object) -> Result:
    """A command as a user runs it."""
    return CliRunner().invoke(main, [str(a) for a in arguments])


def write_pages(folder: Path, layer: int, text: str = API) -> Path:
    """Pages of the small schema, written by import."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    tl = folder.parent / f"api_{layer}.tl"
    tl.write_text(text.replace("{}", str(layer)))
    result = command("import", tl, folder, "-q")
    assert result.exit_code == 0, result.output
    return folder


def generate(docs: Path, out: Path, cache: Path | None = None, **options: object) -> None:
    """One run, which must succeed."""
    run = Run(docs, out, options=Options(**options), cache=cache)  # type: ignore[arg-type]
    outcome = run.work(Speaker(docs, quiet=True))
    assert not outcome.stops(strict=False), outcome.problems
    run.finish(outcome)


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    files = (p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}
