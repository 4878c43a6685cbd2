"""The command `report`: pages to one HTML file. Floor 4."""

from __future__ import annotations

from pathlib import Path

import click

from ..console import Speaker
from ..output import write_file
from ..pipeline import problems_of
from ..report import report
from .diff import read_side
from .reading import DOCS, FILE, read_docs, stop_on

__all__ = ["report_command"]


@click.command("report")
@click.argument("docs", type=DOCS)
@click.option(
    "-o",
    "--output",
    "file",
    default="report.html",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write.",
)
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    type=FILE,
    help="A TL schema for pages without a tl block.",
)
@click.option("--old", help="Show what changed since: a folder, a TL file, or REVISION:PATH.")
@click.option(
    "--schema-old", "old_schemas", multiple=True, help="A TL schema for the pages of --old."
)
@click.option("-q", "--quiet", is_flag=True, help="Print no progress.")
def report_command(
    docs: Path,
    file: Path,
    schemas: tuple[Path, ...],
    old: str | None,
    old_schemas: tuple[str, ...],
    quiet: bool,
) -> None:
    """Write what the pages in DOCS say, and what is wrong with them, as one HTML file.

    The file is written even if there are errors: it shows them.
    """
    speaker = Speaker(docs, quiet=quiet)
    with speaker.step("reading"):
        schema = read_docs(docs, schemas)
        before = (old, read_side(old, old_schemas)) if old else None
    problems = problems_of(schema)
    with speaker.step("writing"):
        text = report(schema, problems, docs=docs.resolve().name, old=before)
        write_file(file, text.encode())
    speaker.say(f"{file}: {len(schema.definitions)} definitions, {len(problems)} problems")
    stop_on(problems, strict=False)
