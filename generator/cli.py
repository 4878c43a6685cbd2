"""The commands, their progress, and how problems are printed. Floor 4: the rim."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from . import output, tl
from .console import Speaker
from .diff_command import diff_command, read_side
from .importing import READ, import_schema, read_access_facts, read_error_facts, schema_of
from .model import Problem, Schema, Severity
from .pipeline import Options, problems_of
from .render import RenderError
from .report import report
from .run import Run
from .selection import UnknownNamespaceError
from .serial import schema_object
from .sources import Files, collect, read

__all__ = ["main"]

_DOCS = click.Path(exists=True, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


class _DefaultGroup(click.Group):
    """A group whose first argument may be left out: what is no command is DOCS for `generate`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in {*self.commands, "--help", "--version"}:
            args = ["generate", *args]
        return super().parse_args(ctx, args)


def _namespaces(ctx: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The names of a list with commas, each once."""
    if value is None:
        return ()
    found = dict.fromkeys(name.strip() for name in value.split(",") if name.strip())
    if not found:
        raise click.BadParameter("name at least one namespace", ctx, option)
    return tuple(found)


@click.group(cls=_DefaultGroup)
@click.version_option(package_name="pagewire")
def main() -> None:
    """Read pages of the Telegram API and write the Python package that they describe.

    `python -m generator DOCS` is short for `python -m generator generate DOCS`.
    """


@main.command("generate")
@click.argument("docs", type=_DOCS)
@click.option(
    "-o",
    "--output",
    "folder",
    default="generated",
    type=click.Path(path_type=Path),
    help="Where to write.",
)
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    type=_FILE,
    help="A TL schema for pages without a tl block.",
)
@click.option("--package", default="telegram_client", help="The generated package's name.")
@click.option(
    "--only",
    callback=_namespaces,
    metavar="NAMESPACE,…",
    help="Generate these namespaces and every type that they reach, nothing else.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if the output is stale.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")
@click.option(
    "--jobs", type=click.IntRange(min=1), default=lambda: os.cpu_count() or 1, help="Processes."
)
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Print every problem and every skipped file.")
def generate_command(
    docs: Path,
    folder: Path,
    schemas: tuple[Path, ...],
    package: str,
    only: tuple[str, ...],
    check: bool,
    force: bool,
    strict: bool,
    jobs: int,
    quiet: bool,
    verbose: bool,
) -> None:
    """Generate the package from the pages in DOCS, a folder or one page."""
    speaker = Speaker(docs, quiet=quiet, verbose=verbose)
    try:
        options = Options(package=package, jobs=jobs, only=only)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    run = Run(docs, folder, schemas=schemas, options=options)
    try:
        outcome = run.work(speaker)
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from error
    except UnknownNamespaceError as error:
        raise click.BadParameter(str(error), param_hint="--only") from error
    except RenderError as error:
        raise click.ClickException(str(error)) from error
    speaker.problems(outcome.problems, outcome.skipped)
    if outcome.stops(strict=strict):
        sys.exit(1)
    planned = outcome.planned
    if check:
        _report_stale(planned, folder)
    elif planned is not None:
        if planned.edited and not force:
            speaker.problems(output.problems_of_edits(planned.edited, folder))
            sys.exit(1)
        with speaker.step("writing"):
            run.finish(outcome)
    speaker.say(outcome.summary)
    speaker.say(_written(planned, folder))


@main.command("model")
@click.argument("docs", type=_DOCS)
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    type=_FILE,
    help="A TL schema for pages without a tl block.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print the model as JSON (the only form so far, and the default).",
)
@click.option("--provenance", is_flag=True, help="Add where each fact was read.")
def model_command(docs: Path, schemas: tuple[Path, ...], as_json: bool, provenance: bool) -> None:
    """Print what the pages in DOCS say, joined with their TL, as one JSON object."""
    del as_json
    schema = _read(docs, schemas)
    found = schema_object(schema, provenance=provenance)
    json.dump(found, sys.stdout, ensure_ascii=True, indent=1)
    sys.stdout.write("\n")
    _stop_on(schema.problems, strict=False)


@main.command("import")
@click.argument("tl_file", metavar="FILE.tl", type=_FILE)
@click.argument("docs", type=click.Path(file_okay=False, path_type=Path))
@click.option("--errors", "errors_file", type=_FILE, help="Which errors methods return, as JSON.")
@click.option("--access", "access_file", type=_FILE, help="Who may call methods, as JSON.")
@click.option("--prune", is_flag=True, help="Remove pages whose definition is gone.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Name every page that is written.")
def import_command(
    tl_file: Path,
    docs: Path,
    errors_file: Path | None,
    access_file: Path | None,
    prune: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Write and update the pages in DOCS from a TL schema; words that a person wrote are kept."""
    speaker = Speaker(docs, quiet=quiet, verbose=verbose)
    try:
        text = tl_file.read_text(encoding="utf-8")
        name = schema_of(tl_file.name, text)
        files = collect(docs, endings=READ).content if docs.is_dir() else {}
        result = import_schema(
            tl.parse(text, tl_file.as_posix(), schema=name),
            files,
            name=name,
            errors=read_error_facts(errors_file.read_text()) if errors_file else None,
            access=read_access_facts(access_file.read_text()) if access_file else None,
            prune=prune,
        )
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    speaker.problems(result.problems)
    if any(p.severity is Severity.ERROR for p in result.problems):
        sys.exit(1)
    for path, data in result.written.items():
        output.write_file(docs / path, data)
    for path in result.removed:
        (docs / path).unlink(missing_ok=True)
    if verbose:
        for path in sorted(result.written):
            speaker.say(f"{docs / path}: {'new' if path in result.new else 'changed'}")
    for path in result.gone:
        fate = "removed" if path in result.removed else "kept; --prune removes it"
        speaker.say(f"{docs / path}: its definition is gone ({fate})")
    speaker.say(
        f"{docs}: {len(result.new)} new, {len(result.changed)} changed, "
        f"{result.unchanged} unchanged, {len(result.gone)} gone"
    )


main.add_command(diff_command)


@main.command("report")
@click.argument("docs", type=_DOCS)
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
    type=_FILE,
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
        schema = _read(docs, schemas)
        before = (old, read_side(old, old_schemas)) if old else None
    problems = problems_of(schema)
    with speaker.step("writing"):
        text = report(schema, problems, docs=docs.resolve().name, old=before)
        output.write_file(file, text.encode())
    speaker.say(f"{file}: {len(schema.definitions)} definitions, {len(problems)} problems")
    _stop_on(problems, strict=False)


def _read(docs: Path, schemas: Sequence[Path]) -> Schema:
    try:
        files: Files = collect(docs)
        given = {path.as_posix(): path.read_bytes() for path in schemas}
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from error
    if not files.content:
        raise click.ClickException(f"{docs}: no pages found")
    return read(files, given)


def _stop_on(problems: Iterable[Problem], *, strict: bool) -> None:
    severities = {p.severity for p in problems}
    if Severity.ERROR in severities or (strict and Severity.WARNING in severities):
        sys.exit(1)


def _report_stale(planned: output.Plan | None, folder: Path) -> None:
    if planned is None or not planned.is_stale:
        return
    for path in planned.write:
        click.echo(f"{folder / path}: would be written")
    for path in planned.remove:
        click.echo(f"{folder / path}: would be removed")
    click.echo("The output is stale: run the generator without --check.", err=True)
    sys.exit(1)


def _written(planned: output.Plan | None, folder: Path) -> str:
    if planned is None or not planned.is_stale:
        return f"{folder}: current"
    count = f"{len(planned.write)} written, {len(planned.remove)} removed"
    return f"{folder}: {len(planned.files)} files, {count}"
