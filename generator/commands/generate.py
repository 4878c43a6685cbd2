"""The command `generate`: pages to the package. Floor 4.

Modules that only a run with changes needs are loaded by `Run` when it needs them.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from .. import output
from ..console import Speaker
from ..failures import RenderError, UnknownNamespaceError
from ..options import Options
from ..run import CACHE_FOLDER, Outcome, Run

__all__ = ["generate_command"]

_DOCS = click.Path(exists=True, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


def _namespaces(ctx: click.Context, option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The names of a list with commas, each once."""
    if value is None:
        return ()
    found = dict.fromkeys(name.strip() for name in value.split(",") if name.strip())
    if not found:
        raise click.BadParameter("name at least one namespace", ctx, option)
    return tuple(found)


@click.command("generate")
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
@click.option(
    "--templates",
    multiple=True,
    type=_FOLDER,
    help="A folder laid over the built-in templates; of several, the first has precedence.",
)
@click.option("--package", default="telegram_client", help="The generated package's name.")
@click.option(
    "--only",
    callback=_namespaces,
    metavar="NAMESPACE,…",
    help="Generate these namespaces and every type that they reach, nothing else.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if the output is stale.")
@click.option("--watch", is_flag=True, help="Generate again at each change, until Ctrl-C.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand.")
@click.option("--strict", is_flag=True, help="Exit with 1 on warnings too.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what runs worked out.")
@click.option(
    "--jobs", type=click.IntRange(min=1), default=lambda: os.cpu_count() or 1, help="Processes."
)
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Print every problem and every skipped file.")
def generate_command(
    docs: Path,
    folder: Path,
    schemas: tuple[Path, ...],
    templates: tuple[Path, ...],
    package: str,
    only: tuple[str, ...],
    check: bool,
    watch: bool,
    force: bool,
    strict: bool,
    no_cache: bool,
    jobs: int,
    quiet: bool,
    verbose: bool,
) -> None:
    """Generate the package from the pages in DOCS, a folder or one page."""
    if watch and check:
        raise click.UsageError("--watch and --check exclude each other")
    try:
        options = Options(package=package, templates=templates, jobs=jobs, only=only)
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    cache = None if no_cache else CACHE_FOLDER
    run = Run(docs, folder, schemas=schemas, options=options, cache=cache)
    speaker = Speaker(docs, quiet=quiet, verbose=verbose)
    if watch:
        from ..watch import Watcher

        Watcher(run, speaker, force=force, strict=strict).watch()
        return
    outcome = _work(run, speaker)
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


def _work(run: Run, speaker: Speaker) -> Outcome:
    try:
        return run.work(speaker)
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from error
    except UnknownNamespaceError as error:
        raise click.BadParameter(str(error), param_hint="--only") from error
    except RenderError as error:
        raise click.ClickException(str(error)) from error


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
