"""The command `diff`: two sources of definitions to the changes between them. Floor 4."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click
from rich.console import Console

from ..changes import Comparison, Verdict, compare, comparison_object, markdown, table
from ..changes.phrases import sides, summary
from ..console import Speaker
from ..files import Files, collect
from ..model import Schema, Severity
from ..revisions import RevisionError, collect_revision, is_revision
from ..sources import read

__all__ = ["diff_command", "read_side"]

_PLAIN_WIDTH: Final = 160
_SCHEMA: Final = "A TL schema for pages of {} without a tl block; also REVISION:PATH."


class _Level(click.Choice[str]):
    """A verdict, with a blank or a hyphen between its words."""

    name = "verdict"

    def __init__(self) -> None:
        super().__init__([verdict.replace(" ", "-") for verdict in Verdict])

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> Verdict:
        """The verdict of a name."""
        found: str = super().convert(value.strip().replace(" ", "-"), param, ctx)
        return Verdict(found.replace("-", " "))


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--markdown", "as_markdown", is_flag=True, help="Print a section of a changelog.")
@click.option("--title", default="", help="The section's heading; the new layer by default.")
@click.option(
    "--fail-on",
    type=_Level(),
    help="Exit with 1 if any change is of this verdict or a worse one.",
)
@click.option("--schema-old", "old_schemas", multiple=True, help=_SCHEMA.format("OLD"))
@click.option("--schema-new", "new_schemas", multiple=True, help=_SCHEMA.format("NEW"))
@click.option("-q", "--quiet", is_flag=True, help="Print no progress.")
def diff_command(
    old: str,
    new: str,
    as_json: bool,
    as_markdown: bool,
    title: str,
    fail_on: Verdict | None,
    old_schemas: tuple[str, ...],
    new_schemas: tuple[str, ...],
    quiet: bool,
) -> None:
    """Print what changed from OLD to NEW, and what each change means to callers.

    OLD and NEW are folders of pages, single pages, TL files, or either in a git revision, written
    as REVISION:PATH (HEAD:docs_input).
    """
    if as_json and as_markdown:
        raise click.UsageError("--json and --markdown exclude each other")
    speaker = Speaker(Path(), quiet=quiet)
    with speaker.step("reading"):
        before, after = read_side(old, old_schemas), read_side(new, new_schemas)
    comparison = compare(before, after)
    if as_json:
        found = comparison_object(comparison, before, after, (old, new))
        click.echo(json.dumps(found, ensure_ascii=True, indent=1))
    elif as_markdown:
        click.echo(markdown(comparison, before, after, title=title), nl=False)
    else:
        _print_table(comparison)
    errors = [p for s in (before, after) for p in s.problems if p.severity is Severity.ERROR]
    Speaker(Path(), quiet=True).problems(errors)
    if errors or (fail_on is not None and comparison.at_least(fail_on)):
        sys.exit(1)


def read_side(text: str, schemas: Sequence[str] = ()) -> Schema:
    """What a path, or a path in a git revision, holds, joined with further schemas.

    Raises:
        click.ClickException: it can't be read, or holds no pages.
    """
    files = _files(text)
    if not files.content and not files.problems:
        raise click.ClickException(f"{text}: no pages found")
    given = [_files(schema) for schema in schemas]
    contents = {
        f"{i}/{path}": data for i, of in enumerate(given) for path, data in of.content.items()
    }
    return read(files, contents)


def _files(text: str) -> Files:
    """What a path or a git revision holds; a path that exists wins."""
    path = Path(text)
    try:
        if path.exists():
            return collect(path)
        if is_revision(text):
            return collect_revision(text)
    except (OSError, RevisionError) as error:
        raise click.ClickException(f"{text}: {error}") from error
    raise click.UsageError(f"{text}: no such file or folder, and no REVISION:PATH")


def _print_table(comparison: Comparison) -> None:
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=_PLAIN_WIDTH)
    if comparison.changes:
        console.print(table(comparison))
    for line in sides(comparison):
        console.print(line)
    console.print(summary(comparison) if comparison.changes else "Nothing changed.")
