"""What several commands share: their arguments, and reading a folder whole. Floor 4."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import click

from ..files import collect
from ..model import Problem, Schema, Severity
from ..sources import read

__all__ = ["DOCS", "FILE", "read_docs", "stop_on"]

DOCS: Final = click.Path(exists=True, path_type=Path)
FILE: Final = click.Path(exists=True, dir_okay=False, path_type=Path)


def read_docs(docs: Path, schemas: Sequence[Path]) -> Schema:
    """The model of a folder or a page.

    Raises:
        click.ClickException: it can't be read, or holds no pages.
    """
    try:
        files = collect(docs)
        given = {path.as_posix(): path.read_bytes() for path in schemas}
    except OSError as error:
        raise click.ClickException(f"{error.filename}: {error.strerror}") from error
    if not files.content:
        raise click.ClickException(f"{docs}: no pages found")
    return read(files, given)


def stop_on(problems: Iterable[Problem], *, strict: bool) -> None:
    """Exit with 1 if there are errors, or warnings where these count."""
    severities = {p.severity for p in problems}
    if Severity.ERROR in severities or (strict and Severity.WARNING in severities):
        sys.exit(1)
