"""The command `import`: TL to pages. Floor 4."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .. import output, tl
from ..cache import Memory
from ..changelog import updated_changelog
from ..console import Speaker
from ..files import CHANGELOG, SUFFIXES, Files, collect
from ..importing import (
    READ,
    ImportResult,
    import_schema,
    read_access_facts,
    read_error_facts,
    schema_of,
)
from ..model import Severity
from ..sources import read
from .reading import FILE

__all__ = ["import_command"]


@click.command("import")
@click.argument("tl_file", metavar="FILE.tl", type=FILE)
@click.argument("docs", type=click.Path(file_okay=False, path_type=Path))
@click.option("--errors", "errors_file", type=FILE, help="Which errors methods return, as JSON.")
@click.option("--access", "access_file", type=FILE, help="Who may call methods, as JSON.")
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
        files = collect(docs, endings=(*READ, *SUFFIXES)) if docs.is_dir() else Files()
        result = import_schema(
            tl.parse(text, tl_file.as_posix(), schema=name),
            {path: data for path, data in files.content.items() if path.endswith(READ)},
            name=name,
            errors=read_error_facts(errors_file.read_text()) if errors_file else None,
            access=read_access_facts(access_file.read_text()) if access_file else None,
            prune=prune,
        )
        changelog = _changelog(files, result)
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    speaker.problems(result.problems)
    if any(p.severity is Severity.ERROR for p in result.problems):
        sys.exit(1)
    for path, data in result.written.items():
        output.write_file(docs / path, data)
    for path in result.removed:
        (docs / path).unlink(missing_ok=True)
    if changelog is not None:
        output.write_file(docs / CHANGELOG, changelog)
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


def _changelog(files: Files, result: ImportResult) -> bytes | None:
    """The changelog with a section for what this import changes; None where it stays."""
    if not result.written and not result.removed:
        return None
    former = files.content.get(CHANGELOG)
    content = {p: data for p, data in files.content.items() if p not in result.removed}
    content |= result.written
    memory = Memory()  # pages that stay are read once
    old, new = (
        read(Files({p: data for p, data in found.items() if p.endswith(SUFFIXES)}), memory=memory)
        for found in (files.content, content)
    )
    text = updated_changelog(None if former is None else former.decode(), old, new)
    data = None if text is None else text.encode()
    return None if data == former else data
